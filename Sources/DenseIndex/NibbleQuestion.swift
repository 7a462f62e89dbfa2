import KernelTypes
import Kernels
import Storage

/// A question as the levels of a scan need it: rotated, rounded to eight bits,
/// with the norms that weigh what rounding left.
struct NibbleQuestion: Sendable {
  /// The question's constants for one level.
  struct Level: Sendable {
    var offset: Int32 = 0
    var scale: Float = 0
    var residualWeight: Float = 0
    var roundingWeight: Float = 0
    var tailWeight: Float = 0
  }

  /// The question's floats, padded.
  private(set) var floats: [Float] = []
  /// By level.
  private(set) var levels: [Level] = []
  /// By rotated coordinate.
  private(set) var codes: [Int8] = []
  /// What bounds may fall short of a product by rounding, at most.
  private(set) var margin: Float = 0
  private var rotated: [Float] = []

  /// Pads the question to whole rows of `index`.
  mutating func take(_ question: UnsafePointer<Float>, for index: DenseIndex) {
    floats.removeAll(keepingCapacity: true)
    floats.append(contentsOf: UnsafeBufferPointer(start: question, count: index.dimension))
    floats.append(contentsOf: repeatElement(0, count: index.rows.stride - index.dimension))
  }

  /// Rotates and rounds the question.
  ///
  /// - Returns: whether bounds can be given; not for questions of extreme lengths.
  /// - Complexity: O(dimension²).
  mutating func prepare(for index: DenseIndex, variant: KernelVariant) throws(StorageError)
    -> Bool
  {
    var squares = 0.0
    for value in floats { squares += Double(value) * Double(value) }
    let norm = squares.squareRoot()
    guard DenseIndex.boundedNorms.contains(norm) else { return false }
    let width = index.rotatedDimension
    if rotated.count != width {
      rotated = [Float](repeating: 0, count: width)
      codes = [Int8](repeating: 0, count: width)
    }
    try index.rotation.withElements(0..<index.rotation.count) { (rows) throws(StorageError) in
      floatDots(
        rows: rows, count: width, stride: index.rows.stride, vector: floats, into: &rotated,
        variant: variant)
    }
    levels.removeAll(keepingCapacity: true)
    var tail = 0.0
    for level in index.levels.reversed() {
      let range = level.start..<level.start + level.lines * NibbleScan.lineDimensions
      let (constants, squares) = round(range)
      levels.append(constants)
      levels[levels.count - 1].tailWeight = Self.above(tail.squareRoot())
      tail += squares
    }
    levels.reverse()
    margin = Self.above(norm * index.largestNorm * index.boundError)
    return margin.isFinite
  }

  /// Rounds the coordinates of one level.
  ///
  /// - Returns: its constants, and the sum of the coordinates' squares.
  private mutating func round(_ range: Range<Int>) -> (Level, Double) {
    var largest: Float = 0
    for index in range { largest = max(largest, abs(rotated[index])) }
    var level = Level()
    let step = largest / 127
    guard step >= 1e-30, step.isFinite else {
      for index in range { codes[index] = 0 }
      var squares = 0.0
      for index in range { squares += Double(rotated[index]) * Double(rotated[index]) }
      level.residualWeight = Self.above(squares.squareRoot())
      level.roundingWeight = level.residualWeight
      return (level, squares)
    }
    var squares = 0.0
    var rounding = 0.0
    var sum: Int32 = 0
    for index in range {
      let value = rotated[index]
      let code = min(127, max(-127, (value / step).rounded()))
      let left = Double(value) - Double(step) * Double(code)
      squares += Double(value) * Double(value)
      rounding += left * left
      codes[index] = Int8(exactly: code) ?? 0
      sum &+= Int32(codes[index])
    }
    level.offset = 15 &* sum
    level.scale = step / 2
    level.residualWeight = Self.above(squares.squareRoot())
    level.roundingWeight = Self.above(rounding.squareRoot())
    return (level, squares)
  }

  /// A float not below a number, with room for the rounding of what it was computed from.
  static func above(_ number: Double) -> Float { Float(number * (1 + 1e-6)).nextUp }
}
