import LinearAlgebra
import Testing

@Suite struct SparseMatrixTests {
  @Test(arguments: [0.0, 0.02, 0.3, 1.0]) func productsAreThoseOfTheDenseMatrix(density: Double)
    throws
  {
    var inputs = Inputs(seed: 21)
    let sparse = try inputs.sparse(40, 31, density: density)
    let right = inputs.matrix(31, 13)
    let dense = sparse.dense()
    #expect(distance(sparse.times(right).values, Reference.product(dense, right).values) < 1e-4)
  }

  @Test func productsSumInTheOrderOfTheEntries() throws {
    var inputs = Inputs(seed: 22)
    let sparse = try inputs.sparse(23, 37, density: 0.4)
    let right = inputs.matrix(37, 9)
    var expected = Matrix(rows: 23, columns: 9)
    for row in 0..<23 {
      for entry in sparse.rowOffsets[row]..<sparse.rowOffsets[row + 1] {
        for column in 0..<9 {
          expected[row, column] +=
            sparse.values[entry] * right[Int(sparse.columnIndices[entry]), column]
        }
      }
    }
    #expect(sparse.times(right) == expected)
  }

  @Test func aDenseMatrixComesBack() throws {
    var inputs = Inputs(seed: 23)
    let sparse = try inputs.sparse(19, 50, density: 0.1)
    #expect(try SparseMatrix(sparse.dense()) == sparse)
  }

  @Test func rowsMayBeInAnyOrderAndRepeatColumns() throws {
    let sparse = try SparseMatrix(
      columns: 4,
      rows: [[(column: 3, value: 1), (column: 0, value: 2), (column: 3, value: 4)], []])
    #expect(sparse.rows == 2)
    #expect(sparse.rowOffsets == [0, 2, 2])
    #expect(sparse.columnIndices == [0, 3])
    #expect(sparse.values == [2, 5])
  }

  @Test func damagedArraysAreRefused() {
    func make(_ offsets: [Int], _ columns: [Int32], _ values: [Float], rows: Int = 2) throws {
      _ = try SparseMatrix(
        rows: rows, columns: 3, rowOffsets: offsets, columnIndices: columns, values: values)
    }
    #expect(throws: Never.self) { try make([0, 1, 2], [2, 0], [1, 1]) }
    #expect(throws: LinearAlgebraError.self) { try make([], [], []) }
    #expect(throws: LinearAlgebraError.self) { try make([], [], [], rows: -1) }
    #expect(throws: LinearAlgebraError.self) { try make([0], [], [], rows: .max) }
    #expect(throws: LinearAlgebraError.self) { try make([0, 2, 1], [0, 1], [1, 1]) }
    #expect(throws: LinearAlgebraError.self) { try make([0, 1, 1], [0, 1], [1, 1]) }
    #expect(throws: LinearAlgebraError.self) { try make([0, 1, 9], [0, 1], [1, 1]) }
    #expect(throws: LinearAlgebraError.self) { try make([0, 2, 2], [1, 1], [1, 1]) }
    #expect(throws: LinearAlgebraError.self) { try make([0, 1, 2], [0, 3], [1, 1]) }
    #expect(throws: LinearAlgebraError.self) { try make([0, 1, 2], [0, -1], [1, 1]) }
    #expect(throws: LinearAlgebraError.self) { try make([0, 1, 2], [0, 1], [1, .nan]) }
    #expect(throws: LinearAlgebraError.self) {
      try SparseMatrix(columns: 2, rows: [[(column: 2, value: 1)]])
    }
  }
}
