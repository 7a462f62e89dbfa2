import Foundation
import Knowledge

/// The weights of one language: for each signal a linear model whose score is log-odds.
///
/// Features are told apart by a hash: one part of it says whether a feature was frequent enough
/// among the sentences that the model was fitted on, another gives the row of its weights, which
/// few features share (Weinberger et al.: Feature hashing for large scale multitask learning, 2009).
/// Weights are whole numbers of a unit of their signal's own.
package struct SignalModel: Sendable {
  /// The signals that models read, in the order of a row's weights.
  package static let kinds: [SignalKind] = [
    .humanWanted, .channelRefused, .anger, .urgency, .hesitation, .repetition, .sensitiveTopic,
    .exceptionWanted,
  ]

  /// Bits of a hash that say whether a feature is known, and that give its row.
  package static let knownBits = 18
  package static let rowBits = 14
  /// Largest weight on either side of 0.
  package static let largestWeight = 45

  /// A bit for each value of the first bits of a hash.
  private let known: [UInt64]
  private let rows: [SIMD8<Int8>]
  /// Log-odds that one unit of each signal's weights is worth in a message of `usualLength`.
  package let units: [Double]
  /// Log-odds, in millionths, of a message with no features.
  package let biases: [Int64]

  /// Known features of a message whose parts count in full: those of longer messages count less,
  /// those of shorter ones more, by the root of their number.
  package static let usualLength = 50.0

  /// A model from its weights as text.
  package init(_ weights: SignalWeights) {
    known = Self.bits(weights.known)
    rows = Self.weights(weights.rows)
    units = weights.units
    biases = weights.biases
    precondition(known.count << 6 == 1 << Self.knownBits, "a table of bits of another size")
    precondition(rows.count == 1 << Self.rowBits, "a table of weights of another size")
  }

  /// Whether the feature of a hash is known.
  @inline(__always)
  func knows(_ hash: UInt32) -> Bool {
    let place = Int(hash >> UInt32(32 - Self.knownBits))
    return known[place >> 6] >> UInt64(place & 63) & 1 == 1
  }

  /// The weights of the feature of a hash.
  @inline(__always)
  func row(_ hash: UInt32) -> SIMD8<Int8> { rows[Int(hash) & (1 << Self.rowBits - 1)] }

  /// How much the parts of a message count that has so many known features.
  static func norm(_ features: Int) -> Double {
    (usualLength / Double(max(features, 1))).squareRoot()
  }

  private static func bits(_ text: String) -> [UInt64] {
    var words: [UInt64] = []
    words.reserveCapacity(1 << (knownBits - 6))
    var word: UInt64 = 0
    var count: UInt64 = 0
    var text = text
    text.withUTF8 { text in
      for byte in text where byte > 0x20 {
        let digit = byte < 0x3A ? byte &- 0x30 : byte &- 0x57
        word |= UInt64(digit & 15) << (4 &* count)
        count &+= 1
        if count == 16 {
          words.append(word)
          (word, count) = (0, 0)
        }
      }
    }
    return words
  }

  private static func weights(_ text: String) -> [SIMD8<Int8>] {
    var rows: [SIMD8<Int8>] = []
    rows.reserveCapacity(1 << rowBits)
    // A row as one number, its first weight lowest.
    var row: UInt64 = 0
    var count: UInt64 = 0
    var text = text
    text.withUTF8 { text in
      for byte in text where byte > 0x20 {
        row |= UInt64(UInt8(bitPattern: weight(byte))) << (8 &* count)
        count &+= 1
        if count == 8 {
          rows.append(unsafeBitCast(row.littleEndian, to: SIMD8<Int8>.self))
          (row, count) = (0, 0)
        }
      }
    }
    return rows
  }

  private static func weight(_ byte: UInt8) -> Int8 {
    switch byte {
    case UInt8(ascii: "~"): Int8(bitPattern: UInt8(ascii: "\"")) - 79
    case UInt8(ascii: "}"): Int8(bitPattern: UInt8(ascii: "\\")) - 79
    default: Int8(bitPattern: byte) - 79
    }
  }

  /// The character of a weight.
  package static func character(_ weight: Int) -> UInt8 {
    let byte = UInt8(weight + 79)
    switch byte {
    case UInt8(ascii: "\""): return UInt8(ascii: "~")
    case UInt8(ascii: "\\"): return UInt8(ascii: "}")
    default: return byte
    }
  }
}
