// The routines of LAPACK under their own names: arguments by reference, column-major, with the
// lengths of the character arguments at the end, as Fortran compilers expect them.

// MARK: Cholesky factorisation

private let dpotrfRoutine = Routines.find(
  "dpotrf_",
  (@convention(c) (
    UnsafePointer<CChar>, UnsafePointer<CInt>, UnsafeMutablePointer<Double>, UnsafePointer<CInt>,
    UnsafeMutablePointer<CInt>, Int
  ) -> Void).self)

// swift-format-ignore: AlwaysUseLowerCamelCase
func dpotrf_(
  _ triangle: UnsafePointer<CChar>, _ n: UnsafePointer<CInt>, _ a: UnsafeMutablePointer<Double>,
  _ lda: UnsafePointer<CInt>, _ info: UnsafeMutablePointer<CInt>, _ length: Int
) {
  dpotrfRoutine(triangle, n, a, lda, info, length)
}

// MARK: Symmetric eigenproblem, divide and conquer

private let dsyevdRoutine = Routines.find(
  "dsyevd_",
  (@convention(c) (
    UnsafePointer<CChar>, UnsafePointer<CChar>, UnsafePointer<CInt>, UnsafeMutablePointer<Double>,
    UnsafePointer<CInt>, UnsafeMutablePointer<Double>, UnsafeMutablePointer<Double>,
    UnsafePointer<CInt>, UnsafeMutablePointer<CInt>, UnsafePointer<CInt>,
    UnsafeMutablePointer<CInt>, Int, Int
  ) -> Void).self)

// swift-format-ignore: AlwaysUseLowerCamelCase
func dsyevd_(
  _ vectors: UnsafePointer<CChar>, _ triangle: UnsafePointer<CChar>, _ n: UnsafePointer<CInt>,
  _ a: UnsafeMutablePointer<Double>, _ lda: UnsafePointer<CInt>,
  _ values: UnsafeMutablePointer<Double>, _ work: UnsafeMutablePointer<Double>,
  _ workSize: UnsafePointer<CInt>, _ integerWork: UnsafeMutablePointer<CInt>,
  _ integerWorkSize: UnsafePointer<CInt>, _ info: UnsafeMutablePointer<CInt>, _ length1: Int,
  _ length2: Int
) {
  dsyevdRoutine(
    vectors, triangle, n, a, lda, values, work, workSize, integerWork, integerWorkSize, info,
    length1, length2)
}

// MARK: Singular value decomposition: divide and conquer, and by QR iteration

private let dgesddRoutine = Routines.find(
  "dgesdd_",
  (@convention(c) (
    UnsafePointer<CChar>, UnsafePointer<CInt>, UnsafePointer<CInt>, UnsafeMutablePointer<Double>,
    UnsafePointer<CInt>, UnsafeMutablePointer<Double>, UnsafeMutablePointer<Double>,
    UnsafePointer<CInt>, UnsafeMutablePointer<Double>, UnsafePointer<CInt>,
    UnsafeMutablePointer<Double>, UnsafePointer<CInt>, UnsafeMutablePointer<CInt>,
    UnsafeMutablePointer<CInt>, Int
  ) -> Void).self)

// swift-format-ignore: AlwaysUseLowerCamelCase
func dgesdd_(
  _ vectors: UnsafePointer<CChar>, _ m: UnsafePointer<CInt>, _ n: UnsafePointer<CInt>,
  _ a: UnsafeMutablePointer<Double>, _ lda: UnsafePointer<CInt>,
  _ values: UnsafeMutablePointer<Double>, _ u: UnsafeMutablePointer<Double>,
  _ ldu: UnsafePointer<CInt>, _ vt: UnsafeMutablePointer<Double>, _ ldvt: UnsafePointer<CInt>,
  _ work: UnsafeMutablePointer<Double>, _ workSize: UnsafePointer<CInt>,
  _ integerWork: UnsafeMutablePointer<CInt>, _ info: UnsafeMutablePointer<CInt>, _ length: Int
) {
  dgesddRoutine(
    vectors, m, n, a, lda, values, u, ldu, vt, ldvt, work, workSize, integerWork, info, length)
}

private let dgesvdRoutine = Routines.find(
  "dgesvd_",
  (@convention(c) (
    UnsafePointer<CChar>, UnsafePointer<CChar>, UnsafePointer<CInt>, UnsafePointer<CInt>,
    UnsafeMutablePointer<Double>, UnsafePointer<CInt>, UnsafeMutablePointer<Double>,
    UnsafeMutablePointer<Double>, UnsafePointer<CInt>, UnsafeMutablePointer<Double>,
    UnsafePointer<CInt>, UnsafeMutablePointer<Double>, UnsafePointer<CInt>,
    UnsafeMutablePointer<CInt>, Int, Int
  ) -> Void).self)

// swift-format-ignore: AlwaysUseLowerCamelCase
func dgesvd_(
  _ left: UnsafePointer<CChar>, _ right: UnsafePointer<CChar>, _ m: UnsafePointer<CInt>,
  _ n: UnsafePointer<CInt>, _ a: UnsafeMutablePointer<Double>, _ lda: UnsafePointer<CInt>,
  _ values: UnsafeMutablePointer<Double>, _ u: UnsafeMutablePointer<Double>,
  _ ldu: UnsafePointer<CInt>, _ vt: UnsafeMutablePointer<Double>, _ ldvt: UnsafePointer<CInt>,
  _ work: UnsafeMutablePointer<Double>, _ workSize: UnsafePointer<CInt>,
  _ info: UnsafeMutablePointer<CInt>, _ length1: Int, _ length2: Int
) {
  dgesvdRoutine(
    left, right, m, n, a, lda, values, u, ldu, vt, ldvt, work, workSize, info, length1, length2)
}

// MARK: LQ factorisation by reflections, and its orthonormal rows

private let sgelqfRoutine = Routines.find(
  "sgelqf_",
  (@convention(c) (
    UnsafePointer<CInt>, UnsafePointer<CInt>, UnsafeMutablePointer<Float>, UnsafePointer<CInt>,
    UnsafeMutablePointer<Float>, UnsafeMutablePointer<Float>, UnsafePointer<CInt>,
    UnsafeMutablePointer<CInt>
  ) -> Void).self)

// swift-format-ignore: AlwaysUseLowerCamelCase
func sgelqf_(
  _ m: UnsafePointer<CInt>, _ n: UnsafePointer<CInt>, _ a: UnsafeMutablePointer<Float>,
  _ lda: UnsafePointer<CInt>, _ tau: UnsafeMutablePointer<Float>,
  _ work: UnsafeMutablePointer<Float>, _ workSize: UnsafePointer<CInt>,
  _ info: UnsafeMutablePointer<CInt>
) {
  sgelqfRoutine(m, n, a, lda, tau, work, workSize, info)
}

private let sorglqRoutine = Routines.find(
  "sorglq_",
  (@convention(c) (
    UnsafePointer<CInt>, UnsafePointer<CInt>, UnsafePointer<CInt>, UnsafeMutablePointer<Float>,
    UnsafePointer<CInt>, UnsafePointer<Float>, UnsafeMutablePointer<Float>, UnsafePointer<CInt>,
    UnsafeMutablePointer<CInt>
  ) -> Void).self)

// swift-format-ignore: AlwaysUseLowerCamelCase
func sorglq_(
  _ m: UnsafePointer<CInt>, _ n: UnsafePointer<CInt>, _ k: UnsafePointer<CInt>,
  _ a: UnsafeMutablePointer<Float>, _ lda: UnsafePointer<CInt>, _ tau: UnsafePointer<Float>,
  _ work: UnsafeMutablePointer<Float>, _ workSize: UnsafePointer<CInt>,
  _ info: UnsafeMutablePointer<CInt>
) {
  sorglqRoutine(m, n, k, a, lda, tau, work, workSize, info)
}

// MARK: Version of LAPACK

private let ilaverRoutine = Routines.find(
  "ilaver_",
  (@convention(c) (
    UnsafeMutablePointer<CInt>, UnsafeMutablePointer<CInt>, UnsafeMutablePointer<CInt>
  ) -> Void).self)

// swift-format-ignore: AlwaysUseLowerCamelCase
func ilaver_(
  _ major: UnsafeMutablePointer<CInt>, _ minor: UnsafeMutablePointer<CInt>,
  _ patch: UnsafeMutablePointer<CInt>
) {
  ilaverRoutine(major, minor, patch)
}
