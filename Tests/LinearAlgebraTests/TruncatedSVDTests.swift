import LinearAlgebra
import Testing

@Suite struct TruncatedSVDTests {
  /// Compares leading triplets with those of LAPACK's complete decomposition.
  private func check(
    _ matrix: some LinearOperator, dense: Matrix, rank: Int, tolerance: Double = 1e-3
  ) throws {
    let complete = try SingularValueDecomposition(DoubleMatrix(dense))
    let truncated = try TruncatedSVD(of: matrix, rank: rank, wantsLeft: true)
    let scale = complete.values[0]
    let expectedRank = min(rank, complete.values.filter { $0 > 1e-5 * scale }.count)
    try #require(truncated.rank == expectedRank)
    for index in 0..<truncated.rank {
      let error = abs(Double(truncated.values[index]) - complete.values[index])
      #expect(error < tolerance * complete.values[index], "singular value \(index)")
    }
    let left = try #require(truncated.left)
    #expect(truncated.right.rows == dense.columns && left.rows == dense.rows)
    #expect(orthonormalityError(truncated.right) < 1e-5)
    #expect(orthonormalityError(left) < 1e-5)
    // A V = U Σ, exactly so for the right vectors' own image up to the error of the space.
    let image = Reference.product(dense, truncated.right)
    let scaled = Matrix(rows: left.rows, columns: truncated.rank) {
      left[$0, $1] * truncated.values[$1]
    }
    #expect(Double(distance(image.values, scaled.values)) < 0.05 * scale)
    for column in 0..<truncated.rank {
      let vector = (0..<truncated.right.rows).map { truncated.right[$0, column] }
      #expect(vector.max() == vector.map { abs($0) }.max(), "sign of vector \(column)")
    }
  }

  @Test(arguments: [(120, 80), (80, 120), (90, 90)])
  func agreesOnRandomDenseMatrices(rows: Int, columns: Int) throws {
    var inputs = Inputs(seed: 41)
    let matrix = inputs.matrix(rows, columns)
    try check(matrix, dense: matrix, rank: 8)
  }

  @Test(arguments: [(200, 110, 0.05), (110, 200, 0.03), (60, 300, 0.1)])
  func agreesOnRandomSparseMatrices(rows: Int, columns: Int, density: Double) throws {
    var inputs = Inputs(seed: 42)
    let matrix = try inputs.sparse(rows, columns, density: density)
    try check(matrix, dense: matrix.dense(), rank: 8)
  }

  @Test func agreesOnFallingSpectra() throws {
    var inputs = Inputs(seed: 43)
    let left = try Orthonormalisation(inputs.matrix(150, 60)).basis
    let right = try Orthonormalisation(inputs.matrix(100, 60)).basis
    let scaled = Matrix(rows: 150, columns: 60) { left[$0, $1] * 10 / Float($1 + 1) }
    let matrix = scaled.timesTransposed(right)
    try check(matrix, dense: matrix, rank: 20)
  }

  @Test func vectorsAgreeWhereSingularValuesAreApart() throws {
    var inputs = Inputs(seed: 44)
    let left = try Orthonormalisation(inputs.matrix(90, 30)).basis
    let right = try Orthonormalisation(inputs.matrix(70, 30)).basis
    var scale: [Float] = [100]
    for _ in 1..<30 { scale.append(scale[scale.count - 1] * 0.8) }
    let matrix = Matrix(rows: 90, columns: 30) { left[$0, $1] * scale[$1] }.timesTransposed(right)
    let complete = try SingularValueDecomposition(DoubleMatrix(matrix))
    let truncated = try TruncatedSVD(of: SparseMatrix(matrix), rank: 10)
    let expected = Matrix(complete.right).prefixColumns(10)
    #expect(distance(truncated.right.values, expected.values) < 1e-4)
    #expect(truncated.left == nil)
  }

  @Test func rankDeficientMatricesHaveTheirRank() throws {
    var inputs = Inputs(seed: 45)
    let matrix = inputs.matrix(50, 4).times(inputs.matrix(4, 40))
    try check(matrix, dense: matrix, rank: 10)
    #expect(try TruncatedSVD(of: matrix, rank: 10).rank == 4)
    // Equal rows and columns that are empty.
    let repeated = try SparseMatrix(
      columns: 30, rows: (0..<25).map { [(column: $0 % 3, value: Float(1 + $0 % 3))] })
    #expect(try TruncatedSVD(of: repeated, rank: 9).rank == 3)
    try check(repeated, dense: repeated.dense(), rank: 9)
  }

  @Test func tinyMatricesWork() throws {
    let row = Matrix(rows: 1, columns: 4, values: [0, 3, 0, -4])
    let one = try TruncatedSVD(of: row, rank: 5, wantsLeft: true)
    #expect(one.rank == 1)
    #expect(abs(one.values[0] - 5) < 1e-5)
    #expect(distance(one.right.values, [0, -0.6, 0, 0.8]) < 1e-6)
    #expect(distance(one.left?.values ?? [], [-1]) < 1e-6)
    try check(row.transposed, dense: row.transposed, rank: 1)

    var inputs = Inputs(seed: 46)
    let few = inputs.matrix(3, 20)
    try check(few, dense: few, rank: 10)
    let zero = try TruncatedSVD(of: Matrix(rows: 5, columns: 6), rank: 3, wantsLeft: true)
    #expect(zero.rank == 0 && zero.right.rows == 6 && zero.left?.rows == 5)
    for (rows, columns) in [(0, 0), (0, 3), (3, 0)] {
      #expect(try TruncatedSVD(of: Matrix(rows: rows, columns: columns), rank: 2).rank == 0)
    }
    #expect(try TruncatedSVD(of: few, rank: 0).rank == 0)
    #expect(try TruncatedSVD(of: few, rank: -1).rank == 0)
  }

  @Test(arguments: [Float(1e-25), 1e15]) func theScaleDoesNotMatter(scale: Float) throws {
    var inputs = Inputs(seed: 47)
    let matrix = inputs.matrix(30, 20)
    var scaled = matrix
    for index in scaled.values.indices { scaled.values[index] *= scale }
    let expected = try TruncatedSVD(of: matrix, rank: 4).values
    let values = try TruncatedSVD(of: scaled, rank: 4).values.map { $0 / scale }
    #expect(distance(values, expected) < 1e-3)
  }

  @Test func valuesThatAreNotFiniteAreRefused() {
    #expect(throws: LinearAlgebraError.self) {
      try TruncatedSVD(of: Matrix(rows: 2, columns: 2, values: [1, .nan, 0, 1]), rank: 1)
    }
    let huge = Matrix(rows: 3, columns: 3) { _, _ in 3e38 }
    #expect(throws: LinearAlgebraError.self) { try TruncatedSVD(of: huge, rank: 1) }
  }

  @Test func theSameInputGivesTheSameBits() throws {
    var inputs = Inputs(seed: 48)
    let matrix = try inputs.sparse(150, 90, density: 0.1)
    let first = try TruncatedSVD(of: matrix, rank: 12, wantsLeft: true)
    for _ in 0..<2 {
      let again = try TruncatedSVD(of: matrix, rank: 12, wantsLeft: true)
      #expect(again.values == first.values && again.right == first.right)
      #expect(again.left == first.left)
    }
  }
}
