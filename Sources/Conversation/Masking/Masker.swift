import Foundation
import Knowledge

/// Replaces what identifies a customer in a text by fixed words in brackets.
///
/// ```swift
/// Masker(policy).mask("Ich heiße Petra Lang, IBAN DE89 3704 0044 0532 0130 00")
/// // Ich heiße [name], IBAN [iban]
/// ```
///
/// Masked are names after salutations, introductions and relatives, before addresses and at the
/// end of letters, e-mail addresses, names after "@", telephone, account and card numbers, streets
/// with a house number, postcodes with their town, dates of birth, the policy's fields, numbers of
/// customers, orders and the like, and every other number of six digits or more: it prefers to
/// mask too much. Other days, times and amounts stay.
package struct Masker: Sendable {
  private let reader: FactReader

  /// A masker that knows a policy's fields.
  package init(_ policy: Policy) { reader = FactReader(policy) }

  /// The text without what identifies a customer.
  ///
  /// - Complexity: O(bytes of the text).
  package func mask(_ text: String) -> String {
    var marks: [(range: Range<Int>, name: String)] = []
    for language in [Language.german, .english] {
      let scan = reader.scan(text, language, Date(timeIntervalSince1970: 0))
      for candidate in scan.believed() {
        guard let fact = scan.fact(candidate), let name = Self.name(of: fact.kind) else { continue }
        marks.append((fact.range, name))
      }
      let places = AddressFinder(scan.text)
      let online = OnlineNames(scan.text)
      for (found, name) in [
        (NameFinder(scan.text).names, "name"), (places.addresses, "address"),
        (places.names, "name"), (online.addresses, "email"), (online.handles, "handle"),
        (BirthDates.find(in: scan.text), "date_of_birth"),
        (LongNumbers.find(in: scan.text) + LabelledNumbers.find(in: scan.text), "number"),
      ] {
        for tokens in found { marks.append((Self.bytes(tokens, scan.text), name)) }
      }
    }
    return Self.replacing(marks, in: Array(text.utf8))
  }

  /// The word in place of a fact; nil for facts that identify nobody.
  private static func name(of kind: FactKind) -> String? {
    switch kind {
    case .date, .time, .amount, .meterReading: nil
    default: kind.code
    }
  }

  private static func bytes(_ tokens: Range<Int>, _ text: FactText) -> Range<Int> {
    text[tokens.lowerBound].range.lowerBound..<text[tokens.upperBound - 1].range.upperBound
  }

  /// Replaces ranges; those that meet become one, with the name of the first found.
  private static func replacing(
    _ marks: [(range: Range<Int>, name: String)], in bytes: [UInt8]
  ) -> String {
    let order = marks.indices.sorted {
      (marks[$0].range.lowerBound, $0) < (marks[$1].range.lowerBound, $1)
    }
    var merged: [(range: Range<Int>, mark: Int)] = []
    for index in order {
      let range = marks[index].range
      if let last = merged.last, range.lowerBound < last.range.upperBound {
        let upper = max(last.range.upperBound, range.upperBound)
        merged[merged.count - 1] = (last.range.lowerBound..<upper, min(last.mark, index))
      } else {
        merged.append((range, index))
      }
    }
    var masked: [UInt8] = []
    masked.reserveCapacity(bytes.count)
    var position = 0
    for (range, mark) in merged {
      masked += bytes[position..<range.lowerBound]
      masked += Array("[\(marks[mark].name)]".utf8)
      position = range.upperBound
    }
    masked += bytes[position...]
    return String(decoding: masked, as: UTF8.self)
  }
}
