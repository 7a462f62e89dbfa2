import Foundation
import Knowledge

// What a message says of a field that it was not asked for.
extension FactReader {
  /// Whether a value has a field's form, and is none of a day or time that does not exist.
  package func isValid(_ value: String, ofField name: String) -> Bool {
    fields.first { $0.name == name }?.matches(value) ?? true
  }

  /// The readings of a field by the one fact of the kind that it asks for, likeliest first; none
  /// where the message states several, or where several of the needed fields ask for that kind.
  ///
  /// - Parameters:
  ///   - facts: the facts of `text`.
  ///   - needed: the fields that the matter needs.
  package func values(
    ofField name: String, among needed: [String], facts: [Fact], in text: String,
    language: Language, now: Date
  ) -> [String] {
    guard let field = fields.first(where: { $0.name == name }), let subject = field.subject,
      !fields.contains(where: {
        $0.name != name && $0.subject == subject && needed.contains($0.name)
      })
    else { return [] }
    let own = facts.filter { $0.kind == subject }
    guard let fact = own.first, own.count == 1 else { return [] }
    if subject == .amount, isOfSomethingElse(fact, field, text, language) { return [] }
    var values: [String] = []
    let today = subject == .date ? FactCalendar(policy, now: now).today : nil
    for reading in [fact.value] + fact.alternatives {
      if let today, let side = field.side, let day = CivilDate(reading),
        !side.holds(day, today: today)
      {
        continue
      }
      let form = FieldRendering.forms(of: reading, subject).first(where: field.matches)
      if let form, !values.contains(form) { values.append(form) }
    }
    return values
  }

  /// A number that can be no other of the needed fields than this one, in a message of few words
  /// that answers the question for another one of them: "40012345, 10115".
  package func value(
    ofField name: String, among needed: [String], besides asked: String, in text: String,
    language: Language, now: Date
  ) -> String? {
    guard let place = fields.firstIndex(where: { $0.name == name }),
      fields.contains(where: { $0.name == asked })
    else { return nil }
    let scan = scan(text, language, now)
    guard scan.text.tokens.count(where: { $0.kind == .word && $0.length > 1 }) <= Self.fewWords
    else { return nil }
    let others = fields.filter { $0.name != name && needed.contains($0.name) }
    let claimed = scan.believed().filter { $0.kind != nil && $0.kind != .field(name) }
    var found: [String] = []
    var end = 0
    for index in scan.text.tokens.indices where index >= end {
      guard let span = scan.fieldSpans(at: index).last(where: { $0.tokens.lowerBound == index }),
        let value = span.value(of: fields[place]),
        !others.contains(where: { span.value(of: $0) != nil }),
        !scan.isReplaced(span.tokens), Self.standsFree(span.tokens, in: scan.text),
        !claimed.contains(where: {
          $0.kind != fields[place].subject && $0.tokens.overlaps(span.tokens)
        })
      else { continue }
      end = span.tokens.upperBound
      if !found.contains(value) { found.append(value) }
    }
    return found.count == 1 ? found[0] : nil
  }

  /// A number that stands just behind the value of another needed field, and can be no other of them
  /// than this one: "Wo ist meine Bestellung? 40012345, 10115".
  package func value(
    ofField name: String, behindAnother needed: [String], in text: String, language: Language,
    now: Date
  ) -> String? {
    guard needed.count > 1, let place = fields.firstIndex(where: { $0.name == name }) else {
      return nil
    }
    let scan = scan(text, language, now)
    let others = fields.filter { $0.name != name && needed.contains($0.name) }
    let believed = scan.believed()
    for other in believed where others.contains(where: { other.kind == .field($0.name) }) {
      var start = other.tokens.upperBound
      while scan.text[start].kind == .sign { start += 1 }
      guard !scan.text[start].startsLine || start == other.tokens.upperBound,
        let span = scan.fieldSpans(at: start).last(where: { $0.tokens.lowerBound == start }),
        let value = span.value(of: fields[place]),
        !others.contains(where: { span.value(of: $0) != nil }), !scan.isReplaced(span.tokens),
        !scan.text[span.tokens.upperBound].sense.isMeasure,
        !believed.contains(where: {
          $0.kind != fields[place].subject && $0.kind != .field(name) && $0.kind != nil
            && $0.tokens.overlaps(span.tokens)
        })
      else { continue }
      return value
    }
    return nil
  }

  /// Whether a number stands for itself: "…, 10115", "und 10115 Berlin"; not "Serie 6000", "50000 Punkte",
  /// which say more of something else.
  private static func standsFree(_ tokens: Range<Int>, in text: FactText) -> Bool {
    let before = text[tokens.lowerBound - 1]
    let after = text[tokens.upperBound]
    if before.kind == .word, !text[tokens.lowerBound].startsLine, before.sense != .and,
      !besideFree.contains(before.word)
    {
      return false
    }
    return after.kind != .word || after.startsLine || after.sense == .town || after.sense == .and
      || besideFree.contains(after.word)
  }

  /// Words beside a number that say nothing of what it is.
  private static let besideFree = foldedWordSet(
    """
    die der das den dem the a in aus von from of ist is sind are war auch also noch dann hier bitte \
    please danke thanks ja yes oder or als as meine mein my für for at
    """)

  /// Most words of a message that is an answer and little else.
  private static let fewWords = 6

  /// The reading that a message chooses after another one was read back: "nein, den danach".
  package func otherReading(_ readings: [String], after value: String, in text: String) -> String? {
    guard let place = readings.firstIndex(of: value), place + 1 < readings.count else { return nil }
    let words = FactText(text, .german).tokens.filter { $0.kind != .sign }
    guard words.count <= Self.fewWords, words.allSatisfy({ $0.kind == .word }),
      words.contains(where: { Self.others.contains($0.word) })
    else { return nil }
    return readings[place + 1]
  }

  /// The value of a field for a day that the words name by the known one: "eine Woche später", "ne,
  /// Donnerstag".
  package func shifted(
    ofField name: String, from value: String, in text: String, language: Language, now: Date
  ) -> String? {
    guard let field = fields.first(where: { $0.name == name }), field.subject == .date else {
      return nil
    }
    let known = scan(value, language, now).believed().first { $0.kind == .date }
    guard let known, let day = CivilDate(known.value) else { return nil }
    let scan = scan(text, language, now, asksForDay: true)
    guard scan.text.tokens.count(where: { $0.kind == .word }) <= Self.mostShifting,
      let other = scan.day(saidBy: day) ?? scan.weekday(inWeekOf: day)
    else { return nil }
    return FieldRendering.forms(of: other.description, .date).first(where: field.matches)
  }

  /// Most words of a message that does little but name another day.
  private static let mostShifting = 12

  /// The field that a message names with the word "other" before it: "die andere Bestellung".
  ///
  /// - Parameter countsOn: whether "und meine zweite Bestellung?" names another one, too.
  /// - Complexity: O(bytes).
  package func otherMeant(in text: String, language: Language, countsOn: Bool = false) -> String? {
    guard !fields.isEmpty else { return nil }
    let tokens = FactText(text, language == .german ? .german : .english).tokens
    for (token, next) in zip(tokens, tokens.dropFirst())
    where token.kind == .word && next.kind == .word
      && (Self.otherOf.contains(token.word) || countsOn && Self.further.contains(token.word))
    {
      if let field = fields.first(where: { $0.isLabel(next) }) { return field.name }
    }
    return nil
  }

  /// The fields that words of a message name: "die Postleitzahl stimmt nicht".
  ///
  /// - Complexity: O(bytes).
  package func fieldsNamed(in text: String, language: Language) -> [String] {
    let tokens = FactText(text, language == .german ? .german : .english).tokens
    return fields.filter { field in
      tokens.contains { $0.kind == .word && field.isLabel($0) }
    }.map(\.name)
  }

  /// Whether a message is a number said digit by digit, and nothing else.
  ///
  /// - Complexity: O(bytes).
  package func isNumberInWords(_ text: String, language: Language) -> Bool {
    let pieces = FactText(text, language == .german ? .german : .english)
    guard let first = pieces.tokens.indices.first(where: { pieces[$0].kind == .word }),
      let (digits, _) = SpokenValues.digits(pieces, at: first), digits.utf8.count >= Self.fewDigits
    else { return false }
    return pieces.tokens.allSatisfy { $0.kind != .word || SpokenValues.digit($0) != nil }
  }

  /// Digits from which on words for them are a number.
  private static let fewDigits = 3

  private static let otherOf = foldedWordSet("andere anderen anderer anderes anderem other")

  private static let further = foldedWordSet(
    """
    zweite zweiten zweiter zweites dritte dritten dritter drittes weitere weiteren weiterer weiteres \
    second third next
    """)

  private static let others = foldedWordSet(
    """
    danach darauf drauf darauffolgenden folgenden nachfolgenden andere anderen anderer anderes \
    zweite zweiten später spaeter after following other second later
    """)

  /// Whether a noun after an amount says what it is of: "30 Euro Mahngebühr".
  private func isOfSomethingElse(
    _ fact: Fact, _ field: FieldPattern, _ text: String, _ language: Language
  ) -> Bool {
    guard language == .german else { return false }
    let tokens = FactText(text, .german).tokens
    guard let next = tokens.first(where: { $0.range.lowerBound >= fact.range.upperBound }),
      next.kind == .word, next.isCapitalised, !next.startsLine
    else { return false }
    return !field.isLabel(next)
  }
}
