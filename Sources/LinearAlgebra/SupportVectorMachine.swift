import SeededRandom

/// A linear classifier with squared hinge loss, fitted by dual coordinate descent.
///
/// Minimises ½‖w‖² + ½b² + Σ cost · max(0, 1 − y (w·x + b))². The order of the coordinates follows
/// from a seed and all sums from the order of the rows, so that the same rows give the same bits.
/// The working memory of one thread, reused from fit to fit.
///
/// Source: Hsieh, Chang, Lin, Keerthi, Sundararajan: A dual coordinate descent method for
/// large-scale linear SVM, ICML 2008, algorithm 1.
package struct SupportVectorMachine: Sendable {
  /// When a fit ends.
  package struct Limits: Sendable {
    /// Most rounds over all rows.
    package var rounds: Int
    /// Ends after a round in which no gradient was further from its place than this.
    package var tolerance: Double

    /// Limits of rounds and tolerance.
    package init(rounds: Int, tolerance: Double) {
      self.rounds = rounds
      self.tolerance = tolerance
    }
  }

  private var starts: [Int] = [0]
  private var places: [Int32] = []
  private var values: [Float] = []
  private var signs: [Double] = []
  /// 1 / (2 × cost) of each row.
  private var diagonals: [Double] = []
  private var squares: [Double] = []
  private var alphas: [Double] = []

  /// The weights of the last fit, one for each place.
  package private(set) var weights: [Double] = []
  /// What is added to each score.
  package private(set) var bias = 0.0

  /// A classifier without rows.
  package init() {}

  /// Number of rows.
  package var count: Int { signs.count }

  /// Forgets all rows, keeping the memory.
  package mutating func removeAll() {
    starts.removeAll(keepingCapacity: true)
    starts.append(0)
    places.removeAll(keepingCapacity: true)
    values.removeAll(keepingCapacity: true)
    signs.removeAll(keepingCapacity: true)
    diagonals.removeAll(keepingCapacity: true)
    squares.removeAll(keepingCapacity: true)
  }

  /// Adds a row: places of values that are not 0, and the values.
  ///
  /// - Parameter cost: what an error of the row costs.
  package mutating func add(
    places rowPlaces: [Int32], values rowValues: ArraySlice<Float>, isPositive: Bool, cost: Double
  ) {
    precondition(rowPlaces.count == rowValues.count, "one value a place")
    precondition(rowPlaces.allSatisfy { $0 >= 0 }, "a place is not negative")
    places.append(contentsOf: rowPlaces)
    values.append(contentsOf: rowValues)
    var square = 1.0
    for value in rowValues { square += Double(value) * Double(value) }
    starts.append(places.count)
    signs.append(isPositive ? 1 : -1)
    diagonals.append(0.5 / cost)
    squares.append(square)
  }

  /// Fits weights for `width` places and a bias.
  ///
  /// - Precondition: no row has a place that is not below `width`.
  /// - Complexity: O(rounds × values).
  package mutating func fit(width: Int, limits: Limits, seed: UInt64 = 1) {
    precondition(places.allSatisfy { $0 < width }, "a place lies beyond the weights")
    weights.removeAll(keepingCapacity: true)
    weights.append(contentsOf: repeatElement(0, count: width))
    alphas.removeAll(keepingCapacity: true)
    alphas.append(contentsOf: repeatElement(0, count: count))
    bias = 0
    var random = SplitMix64(seed: seed)
    var order = Array(0..<count)
    for _ in 0..<limits.rounds {
      for place in stride(from: order.count - 1, to: 0, by: -1) {
        order.swapAt(place, Int(random.next() % UInt64(place + 1)))
      }
      var largest = 0.0
      for row in order { largest = max(largest, move(row)) }
      if largest < limits.tolerance { break }
    }
  }

  /// The score of a row: its distance from the border in units of the margin.
  package func score(places: [Int32], values: [Float]) -> Double {
    zip(places, values).reduce(bias) { $0 + weights[Int($1.0)] * Double($1.1) }
  }

  /// Moves the coordinate of one row.
  ///
  /// - Returns: how far its gradient was from its place.
  @inline(__always)
  private mutating func move(_ row: Int) -> Double {
    let cells = starts[row]..<starts[row + 1]
    var score = bias
    for cell in cells { score += weights[Int(places[cell])] * Double(values[cell]) }
    let gradient = signs[row] * score - 1 + diagonals[row] * alphas[row]
    let projected = alphas[row] == 0 ? min(gradient, 0) : gradient
    guard projected != 0 else { return 0 }
    let alpha = max(alphas[row] - gradient / (squares[row] + diagonals[row]), 0)
    let step = (alpha - alphas[row]) * signs[row]
    alphas[row] = alpha
    bias += step
    for cell in cells { weights[Int(places[cell])] += step * Double(values[cell]) }
    return abs(projected)
  }
}
