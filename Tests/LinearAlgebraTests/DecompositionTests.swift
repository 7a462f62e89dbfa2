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
