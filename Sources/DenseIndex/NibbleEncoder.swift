import KernelTypes
import Kernels

/// Rounds rotated vectors to the four-bit codes of one level.
///
/// Steps and norms are bytes in units of their block, rounded up, so that one
/// long vector costs the precision of its fifteen neighbours alone.
struct NibbleEncoder {
  /// The level's first coordinate.
  let start: Int
  /// Lines of a record.
  let lines: Int

  /// Coordinates of the level.
  var width: Int { lines * NibbleScan.lineDimensions }

  /// Writes the record of a block.
  ///
  /// - Parameters:
  ///   - rotated: sixteen rows of `stride` coordinates; those of no vector are zero.
  ///   - tails: sixteen norms of all coordinates behind the level, rounded up.
  ///   - record: receives lines and measures.
  func encode(
    _ rotated: UnsafePointer<Float>, stride: Int, tails: [Double],
    into record: UnsafeMutableRawPointer
  ) {
    record.initializeMemory(
      as: UInt8.self, repeating: 0, count: DenseIndex.Level.recordBytes(lines: lines))
    let measures = record + lines * NibbleScan.lineBytes
    let steps = (0..<NibbleScan.documents).map { document in
      largest(rotated + document * stride + start) / 7.5
    }
    let stepUnit = store(steps, in: measures, unitAt: 48)
    var residuals: [Double] = []
    var largestNorm = 0.0
    for document in 0..<NibbleScan.documents {
      let byte = measures.load(fromByteOffset: document, as: UInt8.self)
      let step = Double(stepUnit) * Double(byte)
      let (residual, norm) = write(
        rotated + document * stride + start, step: step, document: document, into: record)
      residuals.append(residual)
      largestNorm = max(largestNorm, norm)
    }
    _ = store(residuals, in: measures + 16, unitAt: 36)
    _ = store(tails, in: measures + 32, unitAt: 24)
    measures.storeBytes(of: NibbleQuestion.above(largestNorm), toByteOffset: 60, as: Float.self)
  }

  private func largest(_ coordinates: UnsafePointer<Float>) -> Double {
    var largest: Float = 0
    for index in 0..<width { largest = max(largest, abs(coordinates[index])) }
    return Double(largest)
  }

  /// Stores numbers as bytes, none less than it was, with their unit.
  ///
  /// - Returns: the unit.
  private func store(_ numbers: [Double], in bytes: UnsafeMutableRawPointer, unitAt: Int) -> Float {
    let most = numbers.reduce(0, max)
    guard most > 0 else { return 0 }
    let unit = NibbleQuestion.above(most / 255)
    for (document, number) in numbers.enumerated() {
      let byte = (number / Double(unit)).rounded(.up)
      bytes.storeBytes(of: UInt8(min(255, byte)), toByteOffset: document, as: UInt8.self)
    }
    bytes.storeBytes(of: unit, toByteOffset: unitAt, as: Float.self)
    return unit
  }

  /// Writes one vector's codes.
  ///
  /// - Returns: the norm of what rounding left, and the norm of what the codes stand for.
  private func write(
    _ coordinates: UnsafePointer<Float>, step: Double, document: Int,
    into record: UnsafeMutableRawPointer
  ) -> (residual: Double, norm: Double) {
    let inverse = step > 0 ? 1 / step : 0
    var left = 0.0
    var norm = 0.0
    for index in 0..<width {
      let value = Double(coordinates[index])
      let code = min(15, max(0, (value * inverse + 8).rounded(.down)))
      let coded = step * (code - 7.5)
      left += (value - coded) * (value - coded)
      norm += coded * coded
      let place =
        index / 8 * NibbleScan.lineBytes + document * 4 + index % 4
      let bits = UInt8(code) << (index % 8 < 4 ? 0 : 4)
      let before = record.load(fromByteOffset: place, as: UInt8.self)
      record.storeBytes(of: before | bits, toByteOffset: place, as: UInt8.self)
    }
    return (left.squareRoot() * (1 + 1e-12), norm.squareRoot())
  }
}
