import CLAPACK

/// The BLAS routines as this target calls them: row-major, whole matrices,
/// one thread.
///
/// Callers see to it that arrays have the sizes that they name.
enum BLAS {
  /// Returns op(A) op(B), rows × columns with `inner` products each.
  static func multiply(
    _ a: [Float], transposed transposeA: Bool, _ b: [Float], transposed transposeB: Bool,
    rows: Int, columns: Int, inner: Int
  ) -> [Float] {
    var c = [Float](repeating: 0, count: rows * columns)
    guard rows > 0, columns > 0, inner > 0 else { return c }
    BLASLibrary.prepare()
    cblas_sgemm(
      CblasRowMajor, transposeA ? CblasTrans : CblasNoTrans, transposeB ? CblasTrans : CblasNoTrans,
      CInt(rows), CInt(columns), CInt(inner), 1, a, CInt(transposeA ? rows : inner),
      b, CInt(transposeB ? inner : columns), 0, &c, CInt(columns))
    return c
  }

  /// Returns op(A) op(B) in double precision.
  static func multiply(
    _ a: [Double], transposed transposeA: Bool, _ b: [Double], transposed transposeB: Bool,
    rows: Int, columns: Int, inner: Int
  ) -> [Double] {
    var c = [Double](repeating: 0, count: rows * columns)
    guard rows > 0, columns > 0, inner > 0 else { return c }
    BLASLibrary.prepare()
    cblas_dgemm(
      CblasRowMajor, transposeA ? CblasTrans : CblasNoTrans, transposeB ? CblasTrans : CblasNoTrans,
      CInt(rows), CInt(columns), CInt(inner), 1, a, CInt(transposeA ? rows : inner),
      b, CInt(transposeB ? inner : columns), 0, &c, CInt(columns))
    return c
  }

  /// Returns op(A) x for a rows × columns matrix A.
  static func multiply(
    _ a: [Double], transposed: Bool, rows: Int, columns: Int, vector: [Double]
  ) -> [Double] {
    var y = [Double](repeating: 0, count: transposed ? columns : rows)
    guard rows > 0, columns > 0 else { return y }
    BLASLibrary.prepare()
    cblas_dgemv(
      CblasRowMajor, transposed ? CblasTrans : CblasNoTrans, CInt(rows), CInt(columns), 1, a,
      CInt(columns), vector, 1, 0, &y, 1)
    return y
  }

  /// Returns AᵀA, both triangles.
  static func gram(_ a: [Float], rows: Int, columns: Int) -> [Float] {
    let size = columns
    var c = [Float](repeating: 0, count: size * size)
    guard rows > 0, columns > 0 else { return c }
    BLASLibrary.prepare()
    cblas_ssyrk(
      CblasRowMajor, CblasLower, CblasTrans, CInt(size),
      CInt(rows), 1, a, CInt(columns), 0, &c, CInt(size))
    mirrorLowerTriangle(&c, size: size)
    return c
  }

  /// Returns AᵀA in double precision, both triangles.
  static func gram(_ a: [Double], rows: Int, columns: Int) -> [Double] {
    let size = columns
    var c = [Double](repeating: 0, count: size * size)
    guard rows > 0, columns > 0 else { return c }
    BLASLibrary.prepare()
    cblas_dsyrk(
      CblasRowMajor, CblasLower, CblasTrans, CInt(size),
      CInt(rows), 1, a, CInt(columns), 0, &c, CInt(size))
    mirrorLowerTriangle(&c, size: size)
    return c
  }

  /// Returns AᵀA, multiplied in single precision by blocks of rows and summed
  /// over the blocks in double, so that its error does not grow with the rows.
  static func blockedGram(_ a: [Float], rows: Int, columns: Int) -> [Double] {
    var sum = [Double](repeating: 0, count: columns * columns)
    guard rows > 0, columns > 0 else { return sum }
    BLASLibrary.prepare()
    let blockRows = 1024
    var block = [Float](repeating: 0, count: columns * columns)
    a.withUnsafeBufferPointer { a in
      for start in stride(from: 0, to: rows, by: blockRows) {
        cblas_ssyrk(
          CblasRowMajor, CblasLower, CblasTrans, CInt(columns), CInt(min(blockRows, rows - start)),
          1, a.baseAddress! + start * columns, CInt(columns), 0, &block, CInt(columns))
        for row in 0..<columns {
          for index in row * columns...row * columns + row { sum[index] += Double(block[index]) }
        }
      }
    }
    mirrorLowerTriangle(&sum, size: columns)
    return sum
  }

  /// Which triangular system is solved with a lower triangular L.
  enum TriangularSystem {
    /// L X = B.
    case lower
    /// Lᵀ X = B.
    case lowerTransposed
  }

  /// Replaces B (rows × columns) by the solution of a system with lower triangular L.
  static func solve(
    _ system: TriangularSystem, _ l: [Double], _ b: inout [Double], rows: Int, columns: Int
  ) {
    guard rows > 0, columns > 0 else { return }
    BLASLibrary.prepare()
    cblas_dtrsm(
      CblasRowMajor, CblasLeft, CblasLower,
      system == .lower ? CblasNoTrans : CblasTrans, CblasNonUnit, CInt(rows), CInt(columns), 1, l,
      CInt(rows), &b, CInt(columns))
  }

  private static func mirrorLowerTriangle<Scalar>(_ c: inout [Scalar], size: Int) {
    for row in 0..<size {
      for column in 0..<row { c[column * size + row] = c[row * size + column] }
    }
  }
}
