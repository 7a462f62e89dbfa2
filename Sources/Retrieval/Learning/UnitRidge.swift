/// Ridge regression over a few sparse rows, in its dual form: the weights of
/// terms by which each row gets its target as nearly as a penalty allows.
///
/// With rows U and targets y the weights are Uᵀα where (U Uᵀ + penalty) α = y.
/// Conjugate gradients find α without the matrix of products; all sums are
/// taken in the order of the rows, so the same rows give the same bits. The
/// working memory of one thread, reused from regression to regression.
package struct UnitRidge {
  /// The penalty of the weights' squares, for rows of length one.
  package static let penalty = 1.0
  private static let mostSteps = 24
  private static let tolerance = 1e-6

  private var starts: [Int] = [0]
  /// Cells of all rows: the term's place in `terms`, and its weight.
  private var places: [Int32] = []
  private var values: [Double] = []
  private var termPlaces = TermPlaces()
  /// The terms of all rows, in order of first appearance.
  package var terms: [UInt32] { termPlaces.terms }
  /// By place in `terms`, the weights of the last regression.
  package private(set) var weights: [Double] = []

  /// No rows.
  package init() {}

  /// Number of rows.
  package var count: Int { starts.count - 1 }

  /// Forgets all rows.
  package mutating func clear() {
    termPlaces.removeAll()
    starts.removeAll(keepingCapacity: true)
    starts.append(0)
    places.removeAll(keepingCapacity: true)
    values.removeAll(keepingCapacity: true)
  }

  /// Adds a row.
  package mutating func add(
    _ rowTerms: some RandomAccessCollection<UInt32>, _ weights: some RandomAccessCollection<Float>
  ) {
    for (term, weight) in zip(rowTerms, weights) {
      places.append(termPlaces.place(of: term))
      values.append(Double(weight))
    }
    starts.append(places.count)
  }

  /// Finds the weights by which the first `own` rows get 1 and the others 0,
  /// into `weights`.
  ///
  /// - Complexity: O(steps × cells).
  package mutating func solve(own: Int) {
    let count = count
    var solution = [Double](repeating: 0, count: count)
    var residual = (0..<count).map { $0 < own ? 1.0 : 0.0 }
    var direction = residual
    var square = Double(own)
    let enough = square * Self.tolerance
    var step = 0
    while square > enough, step < Self.mostSteps {
      combine(direction)
      var curvature = 0.0
      let image = (0..<count).map { row -> Double in
        var sum = Self.penalty * direction[row]
        for cell in starts[row]..<starts[row + 1] {
          sum += values[cell] * weights[Int(places[cell])]
        }
        curvature += sum * direction[row]
        return sum
      }
      guard curvature > 0 else { break }
      let length = square / curvature
      var next = 0.0
      for row in 0..<count {
        solution[row] += length * direction[row]
        residual[row] -= length * image[row]
        next += residual[row] * residual[row]
      }
      for row in 0..<count { direction[row] = residual[row] + next / square * direction[row] }
      square = next
      step += 1
    }
    combine(solution)
  }

  /// The rows' sum with factors, into `weights`.
  private mutating func combine(_ factors: [Double]) {
    weights.removeAll(keepingCapacity: true)
    weights.append(contentsOf: repeatElement(0, count: terms.count))
    for row in factors.indices {
      let factor = factors[row]
      for cell in starts[row]..<starts[row + 1] {
        weights[Int(places[cell])] += factor * values[cell]
      }
    }
  }
}
