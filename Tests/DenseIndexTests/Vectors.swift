import DenseIndex
import Kernels
import SeededRandom
import Storage

/// Vectors of one length, one after the other.
struct Vectors {
  var count: Int
  var dimension: Int
  var floats: [Float]

  /// `floatDot` of every vector with a question.
  func products(with question: [Float]) -> [Float] {
    let stride = (dimension + 15) / 16 * 16
    let padding = [Float](repeating: 0, count: stride - dimension)
    let question = question + padding
    return (0..<count).map { row in
      floatDot(
        floats[row * dimension..<(row + 1) * dimension] + padding, question, count: stride)
    }
  }
}

extension SplitMix64 {
  /// About normal.
  mutating func bell() -> Float {
    (0..<4).reduce(0) { sum, _ in sum + Float.random(in: -1...1, using: &self) }
  }

  /// Vectors of many kinds: few values that tie, falling spectra, clusters,
  /// lengths of many magnitudes, extreme lengths, zeros and duplicates.
  mutating func vectors(count: Int? = nil, dimension: Int? = nil) -> Vectors {
    let kind = integer(0...5)
    let count =
      count ?? [integer(0...40), integer(240...280), integer(400...1_100)][integer(0...2)]
    let dimension =
      dimension ?? [integer(1...20), integer(21...70), integer(71...140)][integer(0...2)]
    let center = (0..<dimension).map { _ in bell() }
    let magnitude: Float = kind == 5 ? [1e18, 1e-18, 1e-38, 1e37][integer(0...3)] : 1
    var floats: [Float] = []
    for row in 0..<count {
      if row > 0, integer(0...15) == 0 {
        let other = integer(0...row - 1)
        floats += floats[other * dimension..<(other + 1) * dimension]
        continue
      }
      if integer(0...30) == 0 {
        floats += [Float](repeating: 0, count: dimension)
        continue
      }
      let length: Float = kind == 3 ? [1e-6, 0.1, 1, 3, 1e5][integer(0...4)] : 1
      for index in 0..<dimension {
        let value: Float =
          switch kind {
          case 0: Float(integer(-2...2)) / 4
          case 1: bell() / Float(1 + index)
          case 2: center[index] + 0.3 * bell()
          default: bell() / Float(4 + index)
          }
        floats.append(value * length * magnitude)
      }
    }
    return Vectors(count: count, dimension: dimension, floats: floats)
  }

  /// A question: near a vector, a vector itself, anywhere, or zero.
  mutating func question(_ vectors: Vectors) -> [Float] {
    let kind = vectors.count == 0 ? 8 : integer(0...9)
    let row = vectors.count == 0 ? 0 : integer(0...vectors.count - 1)
    return (0..<vectors.dimension).map { index in
      switch kind {
      case 0...4: vectors.floats[row * vectors.dimension + index] * (1 + 0.4 * bell())
      case 5: vectors.floats[row * vectors.dimension + index]
      case 6: 0
      case 7: Float(integer(-1...1))
      default: bell()
      }
    }
  }
}

/// Vectors written to an index and read back.
func denseIndex(_ vectors: Vectors) throws -> DenseIndex {
  var section = SectionBuilder()
  try DenseIndex.write(
    rows: vectors.floats, count: vectors.count, dimension: vectors.dimension, to: &section)
  var reader = try stored(section)
  return try DenseIndex(&reader)
}
