import LinearAlgebra
import Testing

@Suite struct MatrixTests {
  static let shapes = [(1, 1, 1), (3, 5, 2), (17, 4, 9), (8, 33, 21)]

  @Test(arguments: shapes) func productsAreAsDefined(rows: Int, inner: Int, columns: Int) {
    var inputs = Inputs(seed: 11)
    let a = inputs.matrix(rows, inner)
    let b = inputs.matrix(inner, columns)
    let expected = Reference.product(a, b).values
    #expect(distance(a.times(b).values, expected) < 1e-4)
    #expect(distance(a.transposed.transposedTimes(b).values, expected) < 1e-4)
    #expect(distance(a.timesTransposed(b.transposed).values, expected) < 1e-4)
  }

  @Test(arguments: shapes) func doubleProductsAreAsDefined(rows: Int, inner: Int, columns: Int) {
    var inputs = Inputs(seed: 12)
    let a = inputs.doubleMatrix(rows, inner)
    let b = inputs.doubleMatrix(inner, columns)
    let x = inputs.vector(inner)
    let expected = Reference.product(a, b).values
    #expect(distance(a.times(b).values, expected) < 1e-12)
    #expect(distance(a.transposed.transposedTimes(b).values, expected) < 1e-12)
    #expect(distance(a.timesTransposed(b.transposed).values, expected) < 1e-12)
    let image = Reference.product(a, DoubleMatrix(rows: inner, columns: 1, values: x)).values
    #expect(distance(a.times(x), image) < 1e-12)
    #expect(distance(a.transposed.transposedTimes(x), image) < 1e-12)
  }

  @Test func gramMatricesAreProductsAndSymmetric() {
    var inputs = Inputs(seed: 13)
    let a = inputs.matrix(2500, 7)
    let expected = Reference.product(DoubleMatrix(a).transposed, DoubleMatrix(a))
    #expect(distance(a.gram().values, Matrix(expected).values) < 1e-1)
    #expect(distance(a.accurateGram().values, expected.values) < 1e-2)
    #expect(distance(DoubleMatrix(a).gram().values, expected.values) < 1e-9)
    #expect(a.gram() == a.gram().transposed)
  }

  @Test func emptyMatricesMultiply() {
    let none = Matrix(rows: 0, columns: 3)
    let thin = Matrix(rows: 3, columns: 0)
    #expect(none.times(Matrix(rows: 3, columns: 2)) == Matrix(rows: 0, columns: 2))
    #expect(thin.times(Matrix(rows: 0, columns: 2)) == Matrix(rows: 3, columns: 2))
    #expect(none.gram() == Matrix(rows: 3, columns: 3))
    #expect(thin.gram() == Matrix(rows: 0, columns: 0))
    #expect(thin.accurateGram() == DoubleMatrix(rows: 0, columns: 0))
    #expect(DoubleMatrix(none).times([1, 2, 3]) == [])
  }

  @Test func rowsAndTranspositionAgree() {
    let a = Matrix(rows: 2, columns: 3, values: [1, 2, 3, 4, 5, 6])
    #expect(Array(a.row(1)) == [4, 5, 6])
    #expect(a[1, 0] == 4)
    #expect(a.transposed.values == [1, 4, 2, 5, 3, 6])
  }
}
