import Foundation

/// A character with the marks that follow it, normalised by the general Unicode algorithms where
/// no table of ours reaches.
struct UnicodeCluster {
  private var text = String.UnicodeScalarView()

  /// Whether a scalar can combine with the one before it: marks, conjoining and half-width Hangul,
  /// half-width sound marks.
  static func joinsPrevious(_ scalar: UInt32) -> Bool {
    if scalar < 0x300 { return false }
    switch scalar {
    case 0x300...0x36F: return scalar != 0x34F
    case 0x400...0x482, 0x48A...0x52F, 0x2000...0x206F, 0x2100...0x2BFF, 0x4E00...0x9FFF,
      0xAC00...0xD7A3, 0x1F300...0x1FAFF:
      return false
    case 0x1161...0x11FF, 0x3131...0x3163, 0x3165...0x318E, 0xFF9E, 0xFF9F, 0xFFA1...0xFFDC:
      return true
    case 0xFE00...0xFE0F, 0xE0000...0xE0FFF, 0x180B...0x180F, 0x17B4, 0x17B5: return false
    default: break
    }
    guard let properties = Unicode.Scalar(scalar)?.properties else { return false }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return properties.canonicalCombiningClass != .notReordered
    }
  }

  /// Reads the cluster that begins at `start`, leaving invisible characters out; returns its end.
  mutating func read(_ bytes: Bytes, from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      let (value, count) = UTF8Decoder.decode(bytes, at: index)
      if index > start, !Self.joinsPrevious(value) {
        guard value >= 0x80, ScalarMapping.of(value) == .dropped else { break }
      }
      if value < 0x80 || ScalarMapping.of(value) != .dropped, let scalar = Unicode.Scalar(value) {
        text.append(scalar)
      }
      index += count
    }
    return index
  }

  /// The scalars of the lower-case NFKC form.
  ///
  /// It is composed twice: case mapping can decompose, and Foundation leaves half-width kana with
  /// their sound marks apart the first time.
  func normalized() -> [UInt32] {
    let lower = String(text).precomposedStringWithCompatibilityMapping.lowercased()
    return lower.precomposedStringWithCompatibilityMapping.unicodeScalars.map(\.value)
  }
}
