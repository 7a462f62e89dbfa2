/// What a scalar becomes in normalised text.
enum ScalarMapping: Sendable, Equatable {
  /// Up to four bytes of UTF-8, the first one lowest; none of them when the scalar is dropped.
  case bytes(UInt32)
  /// A scalar of its own, encoded as it is.
  case scalar(UInt32)
  /// Only the general Unicode algorithm knows.
  case unknown

  static let space = ScalarMapping.bytes(0x20)
  static let dropped = ScalarMapping.bytes(0)
}

extension ScalarMapping {
  /// The mapping of a scalar from U+0080 on that no combining mark follows.
  static func of(_ scalar: UInt32) -> ScalarMapping {
    switch scalar {
    case 0x80...0x17F: .bytes(LatinTable.lowercase[Int(scalar - 0x80)])
    case 0x2000...0x206F: ofPunctuation(scalar)
    case 0x0400...0x040F: .scalar(scalar + 0x50)
    case 0x0410...0x042F: .scalar(scalar + 0x20)
    case 0x0430...0x045F: .scalar(scalar)
    // Arabic letters, kana, ideographs, Hangul, pictographs: nothing to fold.
    case 0x0621...0x064A, 0x3041...0x3096, 0x30A1...0x30FA, 0x4E00...0x9FFF, 0xAC00...0xD7A3,
      0x1F300...0x1FAFF:
      isInvisible(scalar) ? .dropped : .scalar(scalar)
    case 0x20AC: .scalar(scalar)
    case 0x2120, 0x2122: .space  // service and trade mark would glue letters to a name
    case 0x2212: .bytes(0x2D)
    case 0x1E9E: .bytes(0x9FC3)
    case 0x1FFD: .bytes(0x27)  // the acute accent on its own, spelled the Greek way
    case 0x03C2: .bytes(0x83CF)
    case UTF8Decoder.replacement: .space
    default: isInvisible(scalar) ? .dropped : .unknown
    }
  }

  private static func ofPunctuation(_ scalar: UInt32) -> ScalarMapping {
    switch scalar {
    case 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F: .space
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F: .dropped
    case 0x2010...0x2015, 0x2043: .bytes(0x2D)
    case 0x2018...0x201B, 0x2032, 0x2035, 0x2039, 0x203A: .bytes(0x27)
    case 0x201C...0x201F, 0x2033, 0x2036: .bytes(0x22)
    case 0x2024: .bytes(0x2E)
    case 0x2025: .bytes(0x2E2E)
    case 0x2026: .bytes(0x2E2E2E)
    case 0x2044: .bytes(0x2F)
    case 0x203C, 0x203E, 0x2047...0x2049, 0x2034, 0x2037, 0x2057: .unknown
    default: .scalar(scalar)
    }
  }

  /// Variation selectors, joiners, direction marks, tags and the byte-order mark.
  private static func isInvisible(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x3164, 0xFE00...0xFE0F,
      0xFEFF, 0xFFA0, 0xFFF9...0xFFFB, 0xE0000...0xE0FFF:
      true
    default: false
    }
  }
}
