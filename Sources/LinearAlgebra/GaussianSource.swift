import SeededRandom

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A fixed sequence of standard normal numbers.
///
/// Box and Muller: A note on the generation of random normal deviates, 1958,
/// over `SplitMix64`.
package struct GaussianSource: Sendable {
  private var generator: SplitMix64
  private var spare: Double?

  /// Starts the sequence of a seed.
  package init(seed: UInt64) { generator = SplitMix64(seed: seed) }

  /// The next number.
  package mutating func next() -> Double {
    if let spare {
      self.spare = nil
      return spare
    }
    // One minus a number below one is never zero, so the logarithm is finite.
    let radius = (-2 * log(1 - generator.nextUnit())).squareRoot()
    let angle = 2 * Double.pi * generator.nextUnit()
    spare = radius * sin(angle)
    return radius * cos(angle)
  }

  /// A matrix of the next numbers, row by row.
  package mutating func matrix(rows: Int, columns: Int) -> Matrix {
    Matrix(rows: rows, columns: columns) { _, _ in Float(next()) }
  }
}
