import CLAPACK

// The routines of CBLAS under their own names: arguments by value, row-major or column-major.

// MARK: C = alpha op(A) op(B) + beta C

private let sgemmRoutine = Routines.find(
  "cblas_sgemm",
  (@convention(c) (
    CBLAS_ORDER, CBLAS_TRANSPOSE, CBLAS_TRANSPOSE, CInt, CInt, CInt, Float, UnsafePointer<Float>,
    CInt, UnsafePointer<Float>, CInt, Float, UnsafeMutablePointer<Float>, CInt
  ) -> Void).self)

// swift-format-ignore: AlwaysUseLowerCamelCase
func cblas_sgemm(
  _ order: CBLAS_ORDER, _ transposeA: CBLAS_TRANSPOSE, _ transposeB: CBLAS_TRANSPOSE, _ rows: CInt,
  _ columns: CInt, _ inner: CInt, _ alpha: Float, _ a: UnsafePointer<Float>, _ lda: CInt,
  _ b: UnsafePointer<Float>, _ ldb: CInt, _ beta: Float, _ c: UnsafeMutablePointer<Float>,
  _ ldc: CInt
) {
  sgemmRoutine(
    order, transposeA, transposeB, rows, columns, inner, alpha, a, lda, b, ldb, beta, c, ldc)
}

private let dgemmRoutine = Routines.find(
  "cblas_dgemm",
  (@convention(c) (
    CBLAS_ORDER, CBLAS_TRANSPOSE, CBLAS_TRANSPOSE, CInt, CInt, CInt, Double, UnsafePointer<Double>,
    CInt, UnsafePointer<Double>, CInt, Double, UnsafeMutablePointer<Double>, CInt
  ) -> Void).self)

// swift-format-ignore: AlwaysUseLowerCamelCase
func cblas_dgemm(
  _ order: CBLAS_ORDER, _ transposeA: CBLAS_TRANSPOSE, _ transposeB: CBLAS_TRANSPOSE, _ rows: CInt,
  _ columns: CInt, _ inner: CInt, _ alpha: Double, _ a: UnsafePointer<Double>, _ lda: CInt,
  _ b: UnsafePointer<Double>, _ ldb: CInt, _ beta: Double, _ c: UnsafeMutablePointer<Double>,
  _ ldc: CInt
) {
  dgemmRoutine(
    order, transposeA, transposeB, rows, columns, inner, alpha, a, lda, b, ldb, beta, c, ldc)
}

// MARK: y = alpha op(A) x + beta y

private let dgemvRoutine = Routines.find(
  "cblas_dgemv",
  (@convention(c) (
    CBLAS_ORDER, CBLAS_TRANSPOSE, CInt, CInt, Double, UnsafePointer<Double>, CInt,
    UnsafePointer<Double>, CInt, Double, UnsafeMutablePointer<Double>, CInt
  ) -> Void).self)

// swift-format-ignore: AlwaysUseLowerCamelCase
func cblas_dgemv(
  _ order: CBLAS_ORDER, _ transpose: CBLAS_TRANSPOSE, _ rows: CInt, _ columns: CInt,
  _ alpha: Double, _ a: UnsafePointer<Double>, _ lda: CInt, _ x: UnsafePointer<Double>,
  _ stepX: CInt, _ beta: Double, _ y: UnsafeMutablePointer<Double>, _ stepY: CInt
) {
  dgemvRoutine(order, transpose, rows, columns, alpha, a, lda, x, stepX, beta, y, stepY)
}

// MARK: C = alpha op(A) op(A)ᵀ + beta C, one triangle of C

private let ssyrkRoutine = Routines.find(
  "cblas_ssyrk",
  (@convention(c) (
    CBLAS_ORDER, CBLAS_UPLO, CBLAS_TRANSPOSE, CInt, CInt, Float, UnsafePointer<Float>, CInt, Float,
    UnsafeMutablePointer<Float>, CInt
  ) -> Void).self)

// swift-format-ignore: AlwaysUseLowerCamelCase
func cblas_ssyrk(
  _ order: CBLAS_ORDER, _ triangle: CBLAS_UPLO, _ transpose: CBLAS_TRANSPOSE, _ size: CInt,
  _ inner: CInt, _ alpha: Float, _ a: UnsafePointer<Float>, _ lda: CInt, _ beta: Float,
  _ c: UnsafeMutablePointer<Float>, _ ldc: CInt
) {
  ssyrkRoutine(order, triangle, transpose, size, inner, alpha, a, lda, beta, c, ldc)
}

private let dsyrkRoutine = Routines.find(
  "cblas_dsyrk",
  (@convention(c) (
    CBLAS_ORDER, CBLAS_UPLO, CBLAS_TRANSPOSE, CInt, CInt, Double, UnsafePointer<Double>, CInt,
    Double, UnsafeMutablePointer<Double>, CInt
  ) -> Void).self)

// swift-format-ignore: AlwaysUseLowerCamelCase
func cblas_dsyrk(
  _ order: CBLAS_ORDER, _ triangle: CBLAS_UPLO, _ transpose: CBLAS_TRANSPOSE, _ size: CInt,
  _ inner: CInt, _ alpha: Double, _ a: UnsafePointer<Double>, _ lda: CInt, _ beta: Double,
  _ c: UnsafeMutablePointer<Double>, _ ldc: CInt
) {
  dsyrkRoutine(order, triangle, transpose, size, inner, alpha, a, lda, beta, c, ldc)
}

// MARK: B = alpha op(A)⁻¹ B, or alpha B op(A)⁻¹, with triangular A

private let strsmRoutine = Routines.find(
  "cblas_strsm",
  (@convention(c) (
    CBLAS_ORDER, CBLAS_SIDE, CBLAS_UPLO, CBLAS_TRANSPOSE, CBLAS_DIAG, CInt, CInt, Float,
    UnsafePointer<Float>, CInt, UnsafeMutablePointer<Float>, CInt
  ) -> Void).self)

// swift-format-ignore: AlwaysUseLowerCamelCase
func cblas_strsm(
  _ order: CBLAS_ORDER, _ side: CBLAS_SIDE, _ triangle: CBLAS_UPLO, _ transpose: CBLAS_TRANSPOSE,
  _ diagonal: CBLAS_DIAG, _ rows: CInt, _ columns: CInt, _ alpha: Float, _ a: UnsafePointer<Float>,
  _ lda: CInt, _ b: UnsafeMutablePointer<Float>, _ ldb: CInt
) {
  strsmRoutine(order, side, triangle, transpose, diagonal, rows, columns, alpha, a, lda, b, ldb)
}

private let dtrsmRoutine = Routines.find(
  "cblas_dtrsm",
  (@convention(c) (
    CBLAS_ORDER, CBLAS_SIDE, CBLAS_UPLO, CBLAS_TRANSPOSE, CBLAS_DIAG, CInt, CInt, Double,
    UnsafePointer<Double>, CInt, UnsafeMutablePointer<Double>, CInt
  ) -> Void).self)

// swift-format-ignore: AlwaysUseLowerCamelCase
func cblas_dtrsm(
  _ order: CBLAS_ORDER, _ side: CBLAS_SIDE, _ triangle: CBLAS_UPLO, _ transpose: CBLAS_TRANSPOSE,
  _ diagonal: CBLAS_DIAG, _ rows: CInt, _ columns: CInt, _ alpha: Double,
  _ a: UnsafePointer<Double>, _ lda: CInt, _ b: UnsafeMutablePointer<Double>, _ ldb: CInt
) {
  dtrsmRoutine(order, side, triangle, transpose, diagonal, rows, columns, alpha, a, lda, b, ldb)
}
