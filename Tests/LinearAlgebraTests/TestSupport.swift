import LinearAlgebra
import SeededRandom

/// Seeded inputs for the tests.
struct Inputs {
  private var gaussian: GaussianSource
  private var generator: SplitMix64

  init(seed: UInt64) {
    gaussian = GaussianSource(seed: seed)
    generator = SplitMix64(seed: seed ^ 0xABCD)
  }

  mutating func matrix(_ rows: Int, _ columns: Int) -> Matrix {
    gaussian.matrix(rows: rows, columns: columns)
  }

  mutating func doubleMatrix(_ rows: Int, _ columns: Int) -> DoubleMatrix {
    DoubleMatrix(rows: rows, columns: columns) { _, _ in gaussian.next() }
  }

  mutating func vector(_ count: Int) -> [Double] { (0..<count).map { _ in gaussian.next() } }

  mutating func unit() -> Double { generator.nextUnit() }

  mutating func integer(below bound: Int) -> Int { Int.random(in: 0..<bound, using: &generator) }

  /// A matrix with about the given share of elements that are not zero.
  mutating func sparse(_ rows: Int, _ columns: Int, density: Double) throws -> SparseMatrix {
    try SparseMatrix(
      columns: columns,
      rows: (0..<rows).map { _ in
        (0..<columns).filter { _ in unit() < density }
          .map { (column: $0, value: Float(gaussian.next())) }
      })
  }
}

/// Products as they are defined, in double precision, without BLAS.
enum Reference {
  static func product(_ a: DoubleMatrix, _ b: DoubleMatrix) -> DoubleMatrix {
    DoubleMatrix(rows: a.rows, columns: b.columns) { row, column in
      (0..<a.columns).reduce(0) { $0 + a[row, $1] * b[$1, column] }
    }
  }

  static func product(_ a: Matrix, _ b: Matrix) -> Matrix {
    Matrix(product(DoubleMatrix(a), DoubleMatrix(b)))
  }
}

/// The largest absolute difference of two sequences; infinite for a NaN or other counts.
func distance<Scalar: BinaryFloatingPoint>(_ a: [Scalar], _ b: [Scalar]) -> Scalar {
  guard a.count == b.count else { return .infinity }
  var largest: Scalar = 0
  for (x, y) in zip(a, b) {
    let difference = abs(x - y)
    guard difference.isFinite else { return .infinity }
    largest = max(largest, difference)
  }
  return largest
}

/// How far the columns are from being orthonormal.
func orthonormalityError(_ matrix: Matrix) -> Double {
  let wide = DoubleMatrix(matrix)
  return distance(wide.gram().values, DoubleMatrix.identity(matrix.columns).values)
}

/// The gradient of a function by central differences.
func numericGradient(at point: [Double], _ function: ([Double]) -> Double) -> [Double] {
  point.indices.map { index in
    var (above, below) = (point, point)
    above[index] += 1e-5
    below[index] -= 1e-5
    return (function(above) - function(below)) / 2e-5
  }
}
