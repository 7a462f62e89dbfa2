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
}
