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
  /// Folds a text that has passed `Normalizer`, a word or several, where it lies.
  ///
  /// - Complexity: O(length of the text); allocates only for letters beyond the tables.
  static func fold(_ text: inout ByteWindow) {
    if GermanVowels.leavePlain(text.bytes) { return }
    GermanVowels.mark(&text)
    GermanVowels.foldDigraphs(&text)
    GermanVowels.unmark(text, upTo: text.count)
    removeAccents(&text)
  }

  /// Writes the key of `text`, which has passed `Normalizer`, to `key`, whose content is replaced.
  package static func fold(_ text: [UInt8], into key: inout [UInt8]) {
    key = text
    key.rewrite { fold(&$0) }
  }

  /// The key of a raw string, normalised first.
  package static func fold(_ text: String) -> String {
    var normalized: [UInt8] = []
    var key: [UInt8] = []
    Normalizer.normalize(Array(text.utf8), into: &normalized)
    fold(normalized, into: &key)
    return String(decoding: key, as: UTF8.self)
  }

  private static func removeAccents(_ text: inout ByteWindow) {
    var read = text.bytes.countASCII(from: 0)
    var write = read
    while read < text.count {
      let (scalar, length) = UTF8Decoder.decode(text.bytes, at: read)
      read += length
      var packed: UInt64
      switch scalar {
      case 0x80...0x17F:
        packed = UInt64(LatinTable.base[Int(scalar - 0x80)])
        if packed == 0 { packed = UInt64(UTF8Decoder.encode(scalar)) }
      case 0x300...0x36F: continue
      case 0x180...0x24F, 0x370...0x3FF, 0x1E00...0x1FFF: packed = base(of: scalar)
      case UTF8Decoder.replacement: packed = 0x20
      default: packed = UInt64(UTF8Decoder.encode(scalar))
      }
      while packed != 0 {
        text[write] = UInt8(truncatingIfNeeded: packed)
        write += 1
        packed >>= 8
      }
    }
    text.truncate(to: write)
  }

  /// A letter beyond the tables without the marks that it decomposes into, packed, its first byte
  /// lowest.
  ///
  /// A form that would be longer than the letter, which Unicode has none of, is not taken.
  private static func base(of value: UInt32) -> UInt64 {
    let whole = UInt64(UTF8Decoder.encode(value))
    guard let scalar = Unicode.Scalar(value) else { return whole }
    var packed: UInt64 = 0
    var length: UInt64 = 0
    for part in String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars
    where !(0x300...0x36F).contains(part.value) {
      let form = UInt64(UTF8Decoder.encode(part.value))
      packed |= form << (8 * length)
      length += UInt64(71 - form.leadingZeroBitCount) / 8
    }
    let longest: UInt64 = value < 0x800 ? 0xFFFF : 0xFF_FFFF
    return packed > longest ? whole : packed
  }
}
