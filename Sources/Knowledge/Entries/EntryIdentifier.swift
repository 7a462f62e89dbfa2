import Foundation

/// The names of entries in the folder form: `a–z 0–9 -`.
package enum EntryIdentifier {
  /// Whether a text is an id of the folder form.
  package static func isValid(_ text: some StringProtocol) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
          UInt8(ascii: "-"):
          true
        default: false
        }
      }
  }

  /// Makes an id from a question: umlauts become `ae oe ue ss`, other marked
  /// letters lose their marks, everything else becomes a hyphen.
  ///
  /// ```swift
  /// EntryIdentifier.derived(from: "Wie groß ist das Café?")  // "wie-gross-ist-das-cafe"
  /// ```
  ///
  /// - Returns: The id, empty if the question holds no letter or digit of the
  ///   Latin alphabet.
  package static func derived(from question: String) -> String {
    var id = ""
    var pendingHyphen = false
    for scalar in question.precomposedStringWithCanonicalMapping.lowercased().unicodeScalars {
      let letters = spelling(of: scalar)
      if letters.isEmpty {
        pendingHyphen = !id.isEmpty
      } else {
        if pendingHyphen { id += "-" }
        pendingHyphen = false
        id += letters
      }
    }
    return id
  }

  private static func spelling(of scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "a"..."z", "0"..."9": return String(scalar)
    case "ä": return "ae"
    case "ö": return "oe"
    case "ü": return "ue"
    case "ß": return "ss"
    default:
      guard let base = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars.first,
        base != scalar, ("a"..."z").contains(base)
      else { return "" }
      return String(base)
    }
  }
}
