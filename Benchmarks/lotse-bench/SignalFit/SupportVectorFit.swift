import LinearAlgebra

/// A linear classifier with squared hinge loss, fitted by dual coordinate descent.
///
/// Source: Hsieh, Chang, Lin, Keerthi, Sundararajan: A dual coordinate descent method for large-scale
/// linear SVM, ICML 2008. The order of the coordinates follows from a seed, so that the same examples
/// give the same weights.
struct SupportVectorFit {
  /// One example: places of values that are not 0, and the values.
  struct Row {
    var places: [Int32]
    var values: [Float]
  }

  /// The weights, one for each place.
  private(set) var weights: [Double]
  /// What is added to each score.
  private(set) var bias = 0.0

  private static let mostRounds = 400
  private static let tolerance = 1e-2

  /// Fits rows with labels.
  ///
  /// - Parameters:
  ///   - costs: What an error of each row costs.
  ///   - width: The number of places.
  init(_ rows: [Row], labels: [Bool], costs: [Double], width: Int, seed: UInt64 = 1) {
    weights = [Double](repeating: 0, count: width)
    var random = SplitMix64(seed: seed)
    var alphas = [Double](repeating: 0, count: rows.count)
    let diagonals = costs.map { 0.5 / $0 }
    let squares = rows.map { row in row.values.reduce(1.0) { $0 + Double($1) * Double($1) } }
    var order = Array(rows.indices)
    for _ in 0..<Self.mostRounds {
      for place in stride(from: order.count - 1, to: 0, by: -1) {
        order.swapAt(place, Int(random.next() % UInt64(place + 1)))
      }
      var largest = 0.0
      for index in order {
        let sign = labels[index] ? 1.0 : -1.0
        let gradient = sign * score(rows[index]) - 1 + diagonals[index] * alphas[index]
        let projected = alphas[index] == 0 ? min(gradient, 0) : gradient
        guard projected != 0 else { continue }
        largest = max(largest, abs(projected))
        let alpha = max(alphas[index] - gradient / (squares[index] + diagonals[index]), 0)
        let step = (alpha - alphas[index]) * sign
        alphas[index] = alpha
        bias += step
        for (place, value) in zip(rows[index].places, rows[index].values) {
          weights[Int(place)] += step * Double(value)
        }
      }
      if largest < Self.tolerance { break }
    }
  }

  /// The score of a row.
  func score(_ row: Row) -> Double {
    var sum = bias
    row.places.withUnsafeBufferPointer { places in
      row.values.withUnsafeBufferPointer { values in
        weights.withUnsafeBufferPointer { weights in
          for place in places.indices {
            sum += weights[Int(places[place])] * Double(values[place])
          }
        }
      }
    }
    return sum
  }
}
