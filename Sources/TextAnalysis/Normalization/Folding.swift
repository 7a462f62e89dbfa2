import Foundation

/// Folds the spellings of a word that people use for one another into one key.
///
/// Straße, Strasse and STRASSE, für, fuer and fur, Café and Cafe have the same key. It is used for
/// dictionary keys and character n-grams; stems are folded already.
///
///     Folding.fold("grüße")  // "grusse"
///
/// - ä, ö, ü and ae, oe, ue become a, o, u under the conditions of the German stemmer: not ue after
///   q, and not where u stands between vowels (neue, Feuer).
/// - ß becomes ss, letters with accents lose them, ø, ł, đ and their like become the plain letter.
///
/// Folding is no projection: a key that is folded again may lose another e.
package enum Folding {
  /// Writes the key of `text`, which has passed `Normalizer`, to `key`, whose content is replaced.
  ///
  /// `text` may be a word or whole text.
  ///
  /// - Complexity: O(length of the text).
  package static func fold(_ text: Span<UInt8>, into key: inout [UInt8]) {
    key.removeAll(keepingCapacity: true)
    key.append(contentsOf: repeatElement(0, count: text.count))
    var isASCII = true
    var target = key.mutableSpan
    for index in 0..<text.count {
      let byte = text[index]
      if byte >= 0x80 { isASCII = false }
      target[index] = byte
    }
    GermanVowels.mark(&key)
    GermanVowels.foldDigraphs(&key)
    GermanVowels.unmark(&key, upTo: key.count)
    if !isASCII { removeAccents(&key) }
  }

  /// Writes the key of `text`, which has passed `Normalizer`, to `key`, whose content is replaced.
  package static func fold(_ text: [UInt8], into key: inout [UInt8]) {
    fold(text.span, into: &key)
  }

  /// The key of a raw string, normalised first.
  package static func fold(_ text: String) -> String {
    var normalized: [UInt8] = []
    var key: [UInt8] = []
    Normalizer.normalize(Array(text.utf8), into: &normalized)
    fold(normalized, into: &key)
    return String(decoding: key, as: UTF8.self)
  }

  private static func removeAccents(_ key: inout [UInt8]) {
    guard let first = key.firstIndex(where: { $0 >= 0x80 }) else { return }
    let rest = Array(key[first...])
    key.removeLast(rest.count)
    let bytes = rest.span
    var index = 0
    while index < bytes.count {
      let (scalar, count) = UTF8Decoder.decode(bytes, at: index)
      index += count
      switch scalar {
      case 0..<0x80: key.append(UInt8(scalar))
      case 0x80...0x17F:
        var packed = LatinTable.base[Int(scalar - 0x80)]
        if packed == 0 { UTF8Decoder.append(scalar, to: &key) }
        while packed != 0 {
          key.append(UInt8(truncatingIfNeeded: packed))
          packed >>= 8
        }
      case 0x300...0x36F: break
      case 0x180...0x24F, 0x370...0x3FF, 0x1E00...0x1FFF: appendBase(scalar, to: &key)
      default: UTF8Decoder.append(scalar, to: &key)
      }
    }
  }

  /// Appends a letter beyond the tables without the marks that it decomposes into.
  private static func appendBase(_ value: UInt32, to key: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(value) else { return }
    for part in String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars
    where !(0x300...0x36F).contains(part.value) {
      UTF8Decoder.append(part.value, to: &key)
    }
  }
}
