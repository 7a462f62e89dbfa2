import LinearAlgebra
import Testing

@Suite struct CholeskyTests {
  @Test(arguments: [0, 1, 2, 9, 40]) func solvesWhatItFactors(size: Int) throws {
    var inputs = Inputs(seed: 31)
    var matrix = inputs.doubleMatrix(size + 5, size).gram()
    matrix.addToDiagonal(0.1)
    let cholesky = try Cholesky(matrix)
    let lower = cholesky.factor
    #expect(distance(Reference.product(lower, lower.transposed).values, matrix.values) < 1e-11)
    let solution = inputs.doubleMatrix(size, 3)
    #expect(distance(cholesky.solve(matrix.times(solution)).values, solution.values) < 1e-8)
    let vectors = inputs.doubleMatrix(4, size)
    let forms = cholesky.inverseQuadraticForms(vectors)
    for row in 0..<4 {
      let vector = Array(vectors.row(row))
      let expected = zip(vector, cholesky.solve(vector)).reduce(0) { $0 + $1.0 * $1.1 }
      #expect(abs(forms[row] - expected) < 1e-8 * (1 + abs(expected)))
    }
  }

  @Test func refusesWhatIsNotPositiveDefinite() {
    let indefinite = DoubleMatrix(rows: 2, columns: 2, values: [1, 2, 2, 1])
    #expect(throws: LinearAlgebraError.notPositiveDefinite(leadingMinor: 2)) {
      try Cholesky(indefinite)
    }
    #expect(throws: LinearAlgebraError.notPositiveDefinite(leadingMinor: 1)) {
      try Cholesky(DoubleMatrix(rows: 3, columns: 3))
    }
    #expect(throws: LinearAlgebraError.notFinite(operation: "Cholesky factorisation")) {
      try Cholesky(DoubleMatrix(rows: 1, columns: 1, values: [.nan]))
    }
  }
}

@Suite struct SymmetricEigenTests {
  @Test(arguments: [0, 1, 2, 30]) func decomposes(size: Int) throws {
    var inputs = Inputs(seed: 32)
    let random = inputs.doubleMatrix(size, size)
    let matrix = DoubleMatrix(rows: size, columns: size) { random[$0, $1] + random[$1, $0] }
    let eigen = try SymmetricEigen(matrix)
    #expect(eigen.values == eigen.values.sorted(by: >))
    let vectors = eigen.vectors
    #expect(distance(vectors.gram().values, DoubleMatrix.identity(size).values) < 1e-12)
    let scaled = DoubleMatrix(rows: size, columns: size) { vectors[$0, $1] * eigen.values[$1] }
    #expect(distance(scaled.timesTransposed(vectors).values, matrix.values) < 1e-11)
    for column in 0..<size {
      let vector = (0..<size).map { vectors[$0, column] }
      #expect((vector.max() ?? 0) == (vector.map { abs($0) }.max() ?? 0))
    }
  }

  @Test func refusesWhatIsNotFinite() {
    #expect(throws: LinearAlgebraError.self) {
      try SymmetricEigen(DoubleMatrix(rows: 1, columns: 1, values: [.infinity]))
    }
  }
}

@Suite struct SingularValueDecompositionTests {
  @Test(arguments: [(1, 1), (7, 3), (3, 7), (20, 20), (0, 4)])
  func decomposes(rows: Int, columns: Int) throws {
    var inputs = Inputs(seed: 33)
    let matrix = inputs.doubleMatrix(rows, columns)
    let decomposition = try SingularValueDecomposition(matrix)
    let rank = min(rows, columns)
    #expect(decomposition.values.count == rank)
    #expect(decomposition.values == decomposition.values.sorted(by: >))
    let identity = DoubleMatrix.identity(rank).values
    #expect(distance(decomposition.left.gram().values, identity) < 1e-12)
    #expect(distance(decomposition.right.gram().values, identity) < 1e-12)
    let scaled = DoubleMatrix(rows: rows, columns: rank) {
      decomposition.left[$0, $1] * decomposition.values[$1]
    }
    #expect(distance(scaled.timesTransposed(decomposition.right).values, matrix.values) < 1e-12)
  }
}

@Suite struct OrthonormalisationTests {
  @Test func productsDoItForWellConditionedColumns() throws {
    var inputs = Inputs(seed: 34)
    let matrix = inputs.matrix(3000, 12)
    let result = try Orthonormalisation(matrix)
    #expect(!result.usedReflections)
    try check(result, of: matrix, tolerance: 1e-5)
  }

  @Test func roughBasesAreNearlyOrthonormal() throws {
    var inputs = Inputs(seed: 37)
    for condition in [1.0, 0.1, 0.02, 1e-4] {
      var matrix = inputs.matrix(400, 10)
      for row in 0..<400 { matrix[row, 9] = matrix[row, 8] + Float(condition) * matrix[row, 9] }
      let result = try Orthonormalisation(matrix, accuracy: .rough)
      #expect(orthonormalityError(result.basis) < 1e-3)
      let product = result.basis.times(Matrix(result.factor))
      #expect(distance(product.values, matrix.values) < 1e-5)
    }
  }

  @Test(arguments: [1e-3, 1e-5, 0.0]) func reflectionsDoItForDependentColumns(gap: Double) throws {
    var inputs = Inputs(seed: 35)
    var matrix = inputs.matrix(60, 8)
    for row in 0..<60 {
      matrix[row, 7] = matrix[row, 0] - matrix[row, 3] + Float(gap) * matrix[row, 7]
    }
    try check(try Orthonormalisation(matrix), of: matrix, tolerance: 1e-5)
    if gap == 0 { #expect(try Orthonormalisation(matrix).usedReflections) }
  }

  @Test(arguments: [Float(1e-30), 1e18, .leastNormalMagnitude]) func extremeScalesWork(scale: Float)
    throws
  {
    var inputs = Inputs(seed: 36)
    var matrix = inputs.matrix(50, 5)
    for index in matrix.values.indices { matrix.values[index] *= scale }
    let result = try Orthonormalisation(matrix)
    #expect(orthonormalityError(result.basis) < 1e-5)
  }

  @Test func zerosAndSquaresWork() throws {
    let zero = try Orthonormalisation(Matrix(rows: 6, columns: 6))
    #expect(orthonormalityError(zero.basis) < 1e-6)
    #expect(zero.factor.values.allSatisfy { $0 == 0 })
    let none = try Orthonormalisation(Matrix(rows: 3, columns: 0))
    #expect(none.basis.columns == 0)
    #expect(throws: LinearAlgebraError.notFinite(operation: "orthonormalisation")) {
      try Orthonormalisation(Matrix(rows: 1, columns: 1, values: [.nan]))
    }
  }

  private func check(
    _ result: Orthonormalisation, of matrix: Matrix, tolerance: Float
  ) throws {
    #expect(orthonormalityError(result.basis) < Double(tolerance))
    let product = result.basis.times(Matrix(result.factor))
    #expect(distance(product.values, matrix.values) < tolerance)
    for row in 0..<matrix.columns {
      for column in 0..<row { #expect(result.factor[row, column] == 0) }
    }
  }
}
