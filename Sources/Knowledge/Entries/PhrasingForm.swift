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

  /// A number that phrasings of the same normal form have in common: a digest
  /// of its ASCII letters and digits alone.
  ///
  /// - Complexity: O(length); of texts in Latin letters no normal form is made.
  static func sketch(_ phrasing: String) -> UInt64 {
    var phrasing = phrasing
    let fast = phrasing.withUTF8 { bytes -> UInt64? in
      var sketch: UInt64 = 0xCBF2_9CE4_8422_2325
      var position = 0
      while position < bytes.count {
        let byte = bytes[position]
        position += 1
        if byte < 0x80 {
          add(byte, to: &sketch)
        } else if position < bytes.count, isPlain(byte, bytes[position]) {
          position += 1
        } else if byte == 0xE2, position + 1 < bytes.count, bytes[position] == 0x80,
          (0x90...0xA7).contains(bytes[position + 1])
        {
          // U+2010 to U+2027: dashes and quotation marks.
          position += 2
        } else {
          return nil
        }
      }
      return sketch
    }
    if let fast { return fast }
    var sketch: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in unicodeForm(phrasing).utf8 where byte < 0x80 { add(byte, to: &sketch) }
    return sketch
  }

  /// Whether two bytes are a letter or sign from U+00A1 to U+017F that has no
  /// ASCII letter in its normal form; İ and ŉ have one.
  private static func isPlain(_ first: UInt8, _ second: UInt8) -> Bool {
    switch first {
    case 0xC2: second >= 0xA1
    case 0xC3: true
    case 0xC4: second != 0xB0
    case 0xC5: second != 0x89 && second != 0xBF
    default: false
    }
  }

  /// FNV-1a of letters and digits, letters in lower case.
  private static func add(_ byte: UInt8, to sketch: inout UInt64) {
    switch byte {
    case 0x30...0x39, 0x61...0x7A: sketch = (sketch ^ UInt64(byte)) &* 0x100_0000_01B3
    case 0x41...0x5A: sketch = (sketch ^ UInt64(byte + 0x20)) &* 0x100_0000_01B3
    default: break
    }
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
