import Foundation
import Knowledge

// Numbers that are meant for a field and have not its form.
extension FactReader {
  /// The one of several fields that a number of a message is meant for without having its form: by the
  /// word beside it ("Bestellung 1234567"), or, where the message is little else, by a length that is
  /// one off.
  ///
  /// - Returns: nil where there is no such number, or it can be meant for several.
  /// - Complexity: O(bytes).
  package func misfit(
    among names: [String], in text: String, language: Language, now: Date
  ) -> String? {
    guard text.utf8.contains(where: { 0x30...0x39 ~= $0 }) else { return nil }
    let scan = scan(text, language, now)
    let believed = scan.believed()
    let isAlone = scan.text.tokens.count { $0.kind == .word && $0.length > 1 } <= Self.mostBeside
    var meant: Set<String> = []
    var end = 0
    for index in scan.text.tokens.indices where index >= end {
      guard let span = scan.fieldSpans(at: index).first,
        !believed.contains(where: { $0.tokens.overlaps(span.tokens) })
      else { continue }
      end = span.tokens.upperBound
      guard !scan.isReplaced(span.tokens) else { continue }
      var label = scan.label(before: index)
      if label == .none { label = scan.label(after: end) }
      let near = fields.indices.filter { place in
        let off: Int
        switch label {
        case .foreign: return false
        case .own(let places):
          guard places.contains(place) else { return false }
          off = Self.mostOffNamed
        case .none:
          guard isAlone else { return false }
          off = 1
        }
        return names.contains(fields[place].name) && fields[place].misses(span, by: off)
      }
      // What is one of them is none of the others cut short.
      let isOne = fields.contains { names.contains($0.name) && span.value(of: $0) != nil }
      if near.count == 1, !isOne { meant.insert(fields[near[0]].name) }
    }
    return meant.count == 1 ? meant.first : nil
  }

  /// Words beside a number that is all that a message says, at most.
  private static let mostBeside = 3
  /// Signs that a number may lack, or have too many, where a word names its field.
  private static let mostOffNamed = 2
}

extension FieldPattern {
  /// Shorter values are rather how much or how many.
  private static let leastMissed = 5

  /// Whether pieces have not the field's form, and so many signs at most too few or too many for it.
  fileprivate func misses(_ span: FactScan.FieldSpan, by most: Int) -> Bool {
    let count = span.compact.utf16.count
    return lengths.lowerBound >= Self.leastMissed && subject == nil && !lengths.contains(count)
      && count >= lengths.lowerBound - most && count - most <= lengths.upperBound
      && span.value(of: self) == nil
  }
}
