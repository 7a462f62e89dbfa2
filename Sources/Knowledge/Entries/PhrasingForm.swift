import Foundation

/// The simple form in which phrasings are compared for equality.
package enum PhrasingForm {
  /// A phrasing in lower case and canonical composition (NFC), without
  /// punctuation and with single spaces.
  ///
  /// ```swift
  /// PhrasingForm.normal("  Wo bleibt mein  Paket?! ")  // "wo bleibt mein paket"
  /// ```
  ///
  /// - Returns: The form; empty if there is nothing but punctuation.
  /// - Complexity: O(length); ASCII text takes a short way.
  package static func normal(_ phrasing: String) -> String {
    var phrasing = phrasing
    let ascii = phrasing.withUTF8 { bytes -> [UInt8]? in
      var form: [UInt8] = []
      form.reserveCapacity(bytes.count)
      var pendingSpace = false
      for byte in bytes {
        switch byte {
        case 0x80...: return nil
        case 0x09...0x0D, 0x20: pendingSpace = !form.isEmpty
        case _ where isPunctuation(byte): continue
        default:
          if pendingSpace { form.append(0x20) }
          pendingSpace = false
          form.append((0x41...0x5A).contains(byte) ? byte + 0x20 : byte)
        }
      }
      return form
    }
    if let ascii { return String(decoding: ascii, as: UTF8.self) }
    return unicodeForm(phrasing)
  }

  private static func unicodeForm(_ phrasing: String) -> String {
    var form = String.UnicodeScalarView()
    var pendingSpace = false
    for scalar in phrasing.lowercased().precomposedStringWithCanonicalMapping.unicodeScalars {
      if scalar.properties.isWhitespace {
        pendingSpace = !form.isEmpty
        continue
      }
      switch scalar.properties.generalCategory {
      case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
        .initialPunctuation, .finalPunctuation, .otherPunctuation, .format, .control:
        continue
      default:
        if pendingSpace { form.append(" ") }
        pendingSpace = false
        form.append(scalar)
      }
    }
    return String(form)
  }

  /// The ASCII characters of Unicode's punctuation categories (symbols such
  /// as `+` and `$` are none of them) and the control characters.
  private static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x23, 0x25...0x2A, 0x2C...0x2F, 0x3A, 0x3B, 0x3F, 0x40, 0x5B...0x5D, 0x5F, 0x7B,
      0x7D:
      true
    case 0x00...0x1F, 0x7F: true
    default: false
    }
  }
}
