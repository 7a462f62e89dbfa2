import Foundation
import LinearAlgebra
import SeededRandom

/// Draws ranks 0..<n with probability in proportion to 1 / (rank + offset)^exponent
/// (the law of Zipf and Mandelbrot).
struct ZipfSampler {
  private let cumulative: [Double]

  /// A sampler over `count` ranks, at least one.
  init(count: Int, exponent: Double = 1, offset: Double = 1) {
    precondition(count > 0, "nothing to draw from")
    var sum = 0.0
    cumulative = (0..<count).map { rank in
      sum += 1 / pow(Double(rank) + offset, exponent)
      return sum
    }
  }

  /// The next rank.
  ///
  /// - Complexity: O(log n).
  func next(_ random: inout SplitMix64) -> Int {
    let target = random.nextUnit() * (cumulative.last ?? 0)
    var low = 0
    var high = cumulative.count - 1
    while low < high {
      let middle = (low + high) / 2
      if cumulative[middle] <= target { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
