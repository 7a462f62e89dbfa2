import Foundation
import Knowledge

/// Replaces what identifies a customer in a text by fixed words in brackets.
///
/// ```swift
/// Masker(policy).mask("Ich heiße Petra Lang, IBAN DE89 3704 0044 0532 0130 00")
/// // Ich heiße [name], IBAN [iban]
/// ```
///
/// Masked are names after salutations, introductions and relatives, at the opening of calls, before
/// addresses and at the end of letters, e-mail addresses, names after "@", telephone, account and card numbers, streets
/// with a house number, post boxes, postcodes with their town, dates of birth, the policy's fields, numbers of
/// customers, orders and the like, passwords and codes, number plates, and every other number of six
/// digits or more, in words too: it prefers to mask too much. Other days, times and amounts stay. In an answer to what was asked for, everything
/// with a digit is masked, and whatever is taken for the answer.
package struct Masker: Sendable {
  private let reader: FactReader

  /// A masker that knows a policy's fields.
  package init(_ policy: Policy) { reader = FactReader(policy) }

  /// The text without what identifies a customer.
  ///
  /// - Parameter asked: what the text answers: a field of the policy, or another name where a yes was
  ///   asked for; nil where nothing was asked.
  /// - Complexity: O(bytes of the text).
  package func mask(_ text: String, answering asked: String? = nil) -> String {
    var marks = asked.map { answers(to: $0, in: text) } ?? []
    for language in [Language.german, .english] {
      let scan = reader.scan(text, language, Date(timeIntervalSince1970: 0))
      for candidate in scan.believed() {
        guard let fact = scan.fact(candidate), let name = Self.name(of: fact.kind) else { continue }
        marks.append((fact.range, name))
      }
      let places = AddressFinder(scan.text)
      let online = OnlineNames(scan.text)
      for (found, name) in [
        (NameFinder(scan.text).names, "name"), (CallOpenings(scan.text).names, "name"),
        (places.addresses, "address"),
        (places.names, "name"), (online.addresses, "email"), (online.handles, "handle"),
        (BirthDates.find(in: scan.text), "date_of_birth"),
        (LongNumbers.find(in: scan.text) + LabelledNumbers.find(in: scan.text), "number"),
        (Secrets.find(in: scan.text), "secret"), (Plates.find(in: scan.text), "plate"),
        (BritishPostcodes.find(in: scan.text), "postcode"),
      ] {
        for tokens in found { marks.append((Self.bytes(tokens, scan.text), name)) }
      }
    }
    return Self.replacing(marks, in: Array(text.utf8))
  }

  /// Where a text answers what was asked for.
  private func answers(to asked: String, in text: String) -> [(range: Range<Int>, name: String)] {
    let isField = reader.policy.fields[asked] != nil
    let tokens = FactText(text, .german).tokens
    let bytes = Array(text.utf8)
    var marks = tokens.filter { token in
      bytes[token.range].contains { 0x30...0x39 ~= $0 }
    }.map { (range: $0.range, name: isField ? asked : "number") }
    guard isField, marks.isEmpty else { return marks }
    for language in [Language.german, .english] {
      let now = Date(timeIntervalSince1970: 0)
      guard
        case .value(let value) = reader.value(
          ofField: asked, in: text, language: language, now: now)
      else { continue }
      let words = Set(value.lowercased().split { !$0.isLetter }.map(String.init))
      marks = tokens.filter { token in
        words.contains(String(decoding: bytes[token.range], as: UTF8.self).lowercased())
      }.map { ($0.range, asked) }
      // What is found in no word is all of them.
      return marks.isEmpty ? [(0..<bytes.count, asked)] : marks
    }
    return marks
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
