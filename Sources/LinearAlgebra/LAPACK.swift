import CLAPACK

/// The LAPACK routines as this target calls them, with their workspaces.
///
/// LAPACK is column-major: it reads a row-major matrix as its transpose,
/// which each wrapper takes into account.
enum LAPACK {
  /// Replaces a symmetric row-major matrix by its lower Cholesky factor;
  /// what lies above the diagonal is set to zero.
  ///
  /// - Throws: `LinearAlgebraError.notPositiveDefinite`.
  static func factorCholesky(_ a: inout [Double], size: Int) throws(LinearAlgebraError) {
    guard size > 0 else { return }
    BLASLibrary.prepare()
    var n = CInt(size)
    var lda = n
    var info: CInt = 0
    // The upper factor of the column-major reading is the lower one of ours.
    dpotrf_("U", &n, &a, &lda, &info, 1)
    guard info == 0 else { throw .notPositiveDefinite(leadingMinor: max(Int(info), 1)) }
    for row in 0..<size {
      for column in row + 1..<max(size, row + 1) { a[row * size + column] = 0 }
    }
  }

  /// Returns the eigenvalues of a symmetric matrix, ascending, and leaves its
  /// eigenvectors in the rows.
  static func solveSymmetric(_ a: inout [Double], size: Int) throws(LinearAlgebraError) -> [Double]
  {
    var values = [Double](repeating: 0, count: size)
    guard size > 0 else { return values }
    BLASLibrary.prepare()
    var n = CInt(size)
    var lda = n
    var info: CInt = 0
    var work = [0.0]
    var integerWork: [CInt] = [0]
    var (workSize, integerWorkSize): (CInt, CInt) = (-1, -1)
    dsyevd_(
      "V", "L", &n, &a, &lda, &values, &work, &workSize, &integerWork, &integerWorkSize, &info, 1, 1
    )
    (workSize, integerWorkSize) = (CInt(work[0]), integerWork[0])
    work = [Double](repeating: 0, count: Int(workSize))
    integerWork = [CInt](repeating: 0, count: Int(integerWorkSize))
    dsyevd_(
      "V", "L", &n, &a, &lda, &values, &work, &workSize, &integerWork, &integerWorkSize, &info, 1, 1
    )
    guard info == 0 else { throw .noConvergence(routine: "dsyevd", code: Int(info)) }
    return values
  }

  /// The thin decomposition of a row-major rows × columns matrix: singular
  /// values descending, left vectors rows × r and right vectors transposed
  /// r × columns, with r the smaller dimension.
  static func decomposeSingular(
    _ matrix: [Double], rows: Int, columns: Int
  ) throws(LinearAlgebraError) -> (left: [Double], values: [Double], rightTransposed: [Double]) {
    let rank = min(rows, columns)
    guard rank > 0 else { return ([], [], []) }
    BLASLibrary.prepare()
    // The column-major reading is Aᵀ = V Σ Uᵀ. Its left vectors V, column-major
    // columns × r, are our Vᵀ row-major; its Uᵀ (r × rows) is our U.
    var (m, n, r) = (CInt(columns), CInt(rows), CInt(rank))
    var lda = m
    var ldv = m
    var values = [Double](repeating: 0, count: rank)
    var v = [Double](repeating: 0, count: columns * rank)
    var u = [Double](repeating: 0, count: rank * rows)
    var integerWork = [CInt](repeating: 0, count: 8 * rank)
    var info: CInt = 0
    var a = matrix
    var work = [0.0]
    var workSize: CInt = -1
    for _ in 0..<2 {
      dgesdd_(
        "S", &m, &n, &a, &lda, &values, &v, &ldv, &u, &r, &work, &workSize, &integerWork, &info, 1)
      if workSize < 0 {
        workSize = CInt(work[0])
        work = [Double](repeating: 0, count: Int(workSize))
      }
    }
    if info > 0 {
      // Divide and conquer fails on rare inputs that QR iteration masters.
      a = matrix
      work = [0.0]
      workSize = -1
      for _ in 0..<2 {
        dgesvd_(
          "S", "S", &m, &n, &a, &lda, &values, &v, &ldv, &u, &r, &work, &workSize, &info, 1, 1)
        if workSize < 0 {
          workSize = CInt(work[0])
          work = [Double](repeating: 0, count: Int(workSize))
        }
      }
    }
    guard info == 0 else { throw .noConvergence(routine: "dgesvd", code: Int(info)) }
    return (u, values, v)
  }

  /// The singular values of a row-major rows × columns matrix, descending.
  static func singularValues(
    _ matrix: [Double], rows: Int, columns: Int
  ) throws(LinearAlgebraError) -> [Double] {
    let rank = min(rows, columns)
    var values = [Double](repeating: 0, count: rank)
    guard rank > 0 else { return values }
    BLASLibrary.prepare()
    var (m, n) = (CInt(columns), CInt(rows))
    var lda = m
    // Not referenced, but a leading dimension is at least one.
    var (ldu, ldvt): (CInt, CInt) = (1, 1)
    var a = matrix
    var unused = [0.0]
    var unusedToo = [0.0]
    var work = [0.0]
    var workSize: CInt = -1
    var info: CInt = 0
    for _ in 0..<2 {
      dgesvd_(
        "N", "N", &m, &n, &a, &lda, &values, &unused, &ldu, &unusedToo, &ldvt, &work, &workSize,
        &info, 1, 1)
      if workSize < 0 {
        workSize = CInt(work[0])
        work = [Double](repeating: 0, count: Int(workSize))
      }
    }
    guard info == 0 else { throw .noConvergence(routine: "dgesvd", code: Int(info)) }
    return values
  }

  /// Replaces a row-major rows × columns matrix (rows ≥ columns) by orthonormal
  /// columns that span it, by Householder reflections.
  ///
  /// - Returns: the upper triangular factor R, columns × columns.
  static func orthonormalise(
    _ a: inout [Float], rows: Int, columns: Int
  ) throws(LinearAlgebraError) -> [Float] {
    guard columns > 0 else { return [] }
    BLASLibrary.prepare()
    // QR of a row-major matrix is LQ of its column-major reading.
    var (m, n) = (CInt(columns), CInt(rows))
    var k = m
    var lda = m
    var info: CInt = 0
    var tau = [Float](repeating: 0, count: columns)
    // Blocks of 64 are as large as LAPACK takes them.
    var workSize = CInt(columns * 64)
    var work = [Float](repeating: 0, count: columns * 64)
    sgelqf_(&m, &n, &a, &lda, &tau, &work, &workSize, &info)
    guard info == 0 else { throw .noConvergence(routine: "sgelqf", code: Int(info)) }
    var r = [Float](repeating: 0, count: columns * columns)
    for row in 0..<columns {
      for column in row..<columns { r[row * columns + column] = a[row * columns + column] }
    }
    sorglq_(&m, &n, &k, &a, &lda, tau, &work, &workSize, &info)
    guard info == 0 else { throw .noConvergence(routine: "sorglq", code: Int(info)) }
    return r
  }
}
