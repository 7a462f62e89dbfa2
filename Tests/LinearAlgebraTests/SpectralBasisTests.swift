import LinearAlgebra
import Testing

@Suite struct SpectralBasisTests {
  /// The matrix of low rank plus noise, whose leading vectors stand apart.
  private func matrix(_ rows: Int, _ columns: Int, seed: UInt64) throws -> SparseMatrix {
    var inputs = Inputs(seed: seed)
    let left = inputs.matrix(rows, 6)
    let right = inputs.matrix(6, columns)
    var values = left.times(right).values
    for place in values.indices {
      let noise = inputs.matrix(1, 1).values[0] * 0.05
      values[place] = inputs.unit() < 0.3 ? values[place] + noise : 0
    }
    return try SparseMatrix(Matrix(rows: rows, columns: columns, values: values))
  }

  @Test(arguments: [(40, 30), (300, 70), (70, 300), (9, 200), (1, 5), (5, 1)])
  func agreesWithADenseDecomposition(_ shape: (Int, Int)) throws {
    let sparse = try matrix(shape.0, shape.1, seed: 3)
    let basis = try SpectralBasis(of: sparse, rank: 4, products: 12, threads: 2)
    let dense = try SymmetricEigen(DoubleMatrix(sparse.dense()).gram())
      .values.map { max($0, 0).squareRoot() }
    #expect(basis.rank <= 4 && basis.rank > 0)
    for place in 0..<basis.rank {
      let expected = Float(dense[place])
      #expect(abs(basis.values[place] - expected) <= 2e-3 * Float(dense[0]))
    }
    // Orthonormal, with positive components of largest absolute value.
    let gram = basis.vectors.gram()
    for row in 0..<basis.rank {
      for column in 0..<basis.rank {
        #expect(abs(gram[row, column] - (row == column ? 1 : 0)) < 1e-4)
      }
      let column = (0..<basis.vectors.rows).map { basis.vectors[$0, row] }
      #expect((column.max() ?? 0) >= -(column.min() ?? 0))
    }
  }

  @Test func threadsDoNotShow() throws {
    let sparse = try matrix(3_000, 90, seed: 9)
    let one = try SpectralBasis(of: sparse, rank: 40, threads: 1)
    for threads in 2...3 {
      let several = try SpectralBasis(of: sparse, rank: 40, threads: threads)
      #expect(several.values == one.values && several.vectors == one.vectors)
    }
  }

  @Test func lowRankAndNothing() throws {
    let values: [Float] = (0..<160).map { place in
      let column = place % 8
      return column < 2 ? Float(column + 1) : 0
    }
    let one = try SparseMatrix(Matrix(rows: 20, columns: 8, values: values))
    #expect(try SpectralBasis(of: one, rank: 5, threads: 1).rank == 1)
    let zero = try SparseMatrix(Matrix(rows: 4, columns: 3))
    #expect(try SpectralBasis(of: zero, rank: 2, threads: 1).rank == 0)
    let empty = try SparseMatrix(Matrix(rows: 0, columns: 3))
    #expect(try SpectralBasis(of: empty, rank: 2, threads: 1).vectors.rows == 3)
  }

  /// The fused product is that of the two products, in the same order of sums.
  @Test func normalProduct() throws {
    var inputs = Inputs(seed: 5)
    let sparse = try inputs.sparse(50, 23, density: 0.2)
    let dense = inputs.matrix(23, 64)
    let expected = Reference.product(sparse.dense().transposed, sparse.times(dense))
    let product = SpectralBasis.normalProduct(sparse, dense, threads: 2)
    #expect(distance(product.values, expected.values) < 1e-4)
  }
}
