import Conversation
import Foundation
import Knowledge
import TextAnalysis

/// Reads what a turn's words say beside their matter: signals, acts, facts.
///
/// Quoted mail, closing and signature are set aside first. Holds the working memory of one worker.
struct TurnReader {
  private let facts: FactReader
  private var signals: SignalReader
  private var acts = ActReader()
  var splitter = MatterSplitter()
  var own = OwnWords()
  /// The facts of the message that was read last: a turn asks for them more than once.
  private var last: (text: String, language: Language, now: Date, facts: [Fact])?

  /// A reader for a policy's fields.
  init(_ policy: Policy, _ lists: SignalLists) {
    facts = FactReader(policy)
    signals = SignalReader(lists)
  }

  /// What was read off a message.
  struct Reading {
    /// Its signals.
    var signals: [Signal]
    /// Its act.
    var act: DialogueAct
    /// Whether it only says who writes, and at most greets or thanks besides.
    var isIntroduction = false
  }

  /// Reads signals and act off a message.
  ///
  /// - Parameter isAsked: whether yes or no was asked.
  mutating func read(
    _ text: String, in language: Language, optionCount: Int, isAsked: Bool = false
  ) -> Reading {
    let words = own.read(text, in: language.textLanguage).spoken
    var act = act(said: words, language, optionCount, isAsked: isAsked)
    let introduced = act == .matter ? courtesyBesideName(words, language) : nil
    if let introduced { act = introduced }
    var found = signals.read(words, in: language)
    if found.isEmpty, words.utf8.count <= Self.fewBytes {
      // "Fire!" shows no language, and is meant in either.
      found = signals.read(words, in: language.other).filter(\.isGrave)
    }
    // "Ja, bitte" to what was asked says no more than yes, whatever its words suggest elsewhere.
    if isAsked, !found.isEmpty {
      let consent = Consent(of: words)
      if act == .yes || act == .no || consent.verdict != .open || consent.isLimited {
        let isMore = !consent.rest.isEmpty
        found.removeAll { $0.strength < Self.certain && !(isMore && $0.isGrave) }
      }
    }
    // Who asks for whom they talk to, announces a question, thanks or takes note has not asked for
    // another.
    switch act {
    case .identity, .greeting, .thanks, .acknowledgement:
      found.removeAll { $0.kind == .humanWanted }
    // "Vergessen Sie es" asks for no exception.
    case .neverMind: found.removeAll { $0.kind == .exceptionWanted }
    default: break
    }
    // "Warten Sie kurz" says nothing but that, whatever its words suggest elsewhere.
    if act == .hold || act == .goodbye { found.removeAll() }
    return Reading(signals: found, act: act, isIntroduction: introduced != nil)
  }

  /// What a message does that says who writes and nothing else, or greets, thanks or takes leave
  /// besides: "Hallo, mein Name ist Weber"; nil for others.
  private mutating func courtesyBesideName(_ words: String, _ language: Language) -> DialogueAct? {
    guard words.utf8.count <= Self.longestIntroduction, !words.utf8.contains(UInt8(ascii: "?"))
    else { return nil }
    // So few words often show no language.
    for language in [language, language.other] {
      guard let rest = facts.withoutIntroductions(words, language: language) else { continue }
      guard rest.contains(where: { $0.isLetter || $0.isNumber }) else { return .greeting }
      switch act(said: rest, language, 0, isAsked: false) {
      case .greeting: return .greeting
      case .thanks: return .thanks
      case .goodbye: return .goodbye
      default: break
      }
    }
    return nil
  }

  /// Longer messages say more than who writes, in bytes.
  private static let longestIntroduction = 100

  /// The act of a message alone.
  mutating func act(of text: String, in language: Language, optionCount: Int) -> DialogueAct {
    let words = own.read(text, in: language.textLanguage).spoken
    let act = act(said: words, language, optionCount, isAsked: false)
    return act == .matter ? courtesyBesideName(words, language) ?? act : act
  }

  private mutating func act(
    said words: String, _ language: Language, _ optionCount: Int, isAsked: Bool
  ) -> DialogueAct {
    let act = acts.read(words, in: language, optionCount: optionCount, isAsked: isAsked)
    guard act == .matter, words.utf8.count <= Self.fewBytes else { return act }
    // "danke" and "thanks" are said in either language.
    return acts.read(words, in: language.other, optionCount: optionCount, isAsked: isAsked)
  }

  /// Whether a stored text holds a signal, with a detail where one is named.
  mutating func holds(
    _ kind: SignalKind, in text: String, _ language: Language, detail: String? = nil
  ) -> Bool {
    signals.read(text, in: language).contains {
      $0.kind == kind && (detail == nil || $0.detail == detail)
    }
  }

  /// From here on (millionths) a signal counts beside a yes or a mere number.
  static let certain: Int64 = 970_000

  /// Acts and grave topics of so few bytes are read in both languages.
  private static let fewBytes = 24

  /// The values of the policy's fields that a message consists of, with an apology or little else
  /// around them: "sorry, V12345678"; none where it says more.
  mutating func bareFields(in source: Source) -> [(field: String, value: String)] {
    guard source.text.utf8.count <= Self.bareBytes,
      source.text.utf8.contains(where: { 0x30...0x39 ~= $0 })
    else { return [] }
    if let rest = facts.matterWords(
      in: source.text, language: source.language, isKnown: { _ in true })
    {
      let words = rest.lowercased().split { !$0.isLetter }
      guard words.allSatisfy({ Self.beside.contains(String($0)) }) else { return [] }
    }
    return fields(in: source)
  }

  /// Whether a message is a number said digit by digit, and nothing else.
  func isNumberInWords(_ source: Source) -> Bool {
    facts.isNumberInWords(source.text, language: source.language)
  }

  /// The values of the policy's fields that a message states.
  mutating func fields(in source: Source) -> [(field: String, value: String)] {
    facts(in: source).compactMap { fact in
      if case .field(let name) = fact.kind { (name, fact.value) } else { nil }
    }
  }

  /// Longer messages say more than a value.
  private static let bareBytes = 80
  /// Words beside a value that say nothing of a matter.
  private static let beside: Set = [
    "sorry", "sry", "apologies", "pardon", "oh", "oops", "ups", "uups", "entschuldigung",
    "entschuldige", "entschuldigen", "verzeihung", "tschuldigung", "sie", "bitte", "hier", "here",
    "please", "is", "it", "its", "my", "the", "das", "ist", "die", "meine", "und", "and", "nochmal",
    "again",
  ]

  // MARK: Facts

  /// What a text is read for.
  struct Source {
    /// The words.
    var text: String
    /// Their language.
    var language: Language
    /// The instant at which they were said.
    var now: Date

    /// Words of a request or a turn.
    init(_ text: String, _ language: Language, now: Date) {
      (self.text, self.language, self.now) = (text, language, now)
    }

    /// Words of an earlier turn: "morgen" is the day after it.
    init(_ turn: ConversationRecord.Turn, _ language: Language) {
      self.init(turn.question, language, now: Instant.parse(turn.at) ?? .distantPast)
    }
  }

  /// The facts that a message states without being asked, those with several readings left out.
  mutating func facts(in source: Source) -> [Fact] {
    allFacts(in: source).filter { $0.alternatives.isEmpty }
  }

  /// The telephone numbers and e-mail addresses that a message says, and its words beside them.
  mutating func contacts(in source: Source) -> (contacts: [Fact], rest: String) {
    let contacts = facts(in: source).filter { $0.kind == .telephone || $0.kind == .email }
    var words = Array(own.read(source.text, in: source.language.textLanguage).spoken.utf8)
    // What stands in a closing is set aside.
    let said = contacts.filter { words[$0.range].contains { $0 > 0x20 } }
    for fact in said { for place in fact.range { words[place] = 0x20 } }
    return (said, String(decoding: words, as: UTF8.self))
  }

  /// The stretch of a message from the first day or time that it names to the last, with those in
  /// their place that it leaves no doubt of ("2026-11-26 um 10"), and its words beside it; nil where it
  /// names none.
  mutating func wishedTime(in source: Source) -> (time: String?, rest: String) {
    let said = allFacts(in: source).filter { $0.kind == .date || $0.kind == .time }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
    var words = Array(own.read(source.text, in: source.language.textLanguage).spoken.utf8)
    guard let last = said.last, last.range.upperBound <= words.count else {
      return (nil, source.text)
    }
    var time: [UInt8] = []
    var end = said[0].range.lowerBound
    for fact in said where fact.range.lowerBound >= end {
      time += words[end..<fact.range.lowerBound]
      time += fact.alternatives.isEmpty ? Array(fact.value.utf8) : Array(words[fact.range])
      end = fact.range.upperBound
    }
    for place in said[0].range.lowerBound..<end { words[place] = 0x20 }
    return (String(decoding: time, as: UTF8.self), String(decoding: words, as: UTF8.self))
  }

  /// Whether a message gives a telephone number or an e-mail address and says little else.
  mutating func isContact(_ source: Source) -> Bool {
    let (contacts, rest) = contacts(in: source)
    return !contacts.isEmpty && rest.split { !$0.isAlphabetic }.count <= Self.besideContact
  }

  /// Words beside a telephone number or an address that say nothing more: "meine Mail ist".
  private static let besideContact = 4

  /// The facts of a message; of its closing those by which customers are known or reached.
  private mutating func allFacts(in source: Source) -> [Fact] {
    if let last, last.text == source.text, last.language == source.language,
      last.now == source.now
    {
      return last.facts
    }
    let words = own.read(source.text, in: source.language.textLanguage)
    var found = facts.facts(in: words.spoken, language: source.language, now: source.now)
    if words.signed != words.spoken {
      let signed = facts.facts(in: words.signed, language: source.language, now: source.now)
      found += signed.filter { fact in
        Self.isOfPerson(fact.kind)
          && !found.contains { $0.range == fact.range || $0.kind == fact.kind }
      }
    }
    last = (source.text, source.language, source.now, found)
    return found
  }

  private static func isOfPerson(_ kind: FactKind) -> Bool {
    switch kind {
    case .field, .telephone, .email, .postcode: true
    case .date, .time, .amount, .iban, .cardNumber, .meterReading: false
    }
  }

  /// The values of a field that a message answers the question for it with, likeliest first.
  mutating func answer(to field: String, in source: Source) -> [String] {
    let words = own.read(source.text, in: source.language.textLanguage)
    let spoken = answer(to: field, in: words.spoken, source)
    guard spoken.isEmpty, words.signed != words.spoken else { return spoken }
    // "Anbei die Daten" with the customer's number under the name.
    let stated = facts(in: source).first { $0.kind == .field(field) }
    return stated.map { [$0.value] } ?? []
  }

  private func answer(to field: String, in words: String, _ source: Source) -> [String] {
    switch facts.value(ofField: field, in: words, language: source.language, now: source.now) {
    case .value(let value): [value]
    case .several(let values): values
    case .wrongForm, .noSuchDay, .dayToCome, .pastDay, .refused, .absent: []
    }
  }

  /// Whether a message turns a day or time down that a field asks for, and names no other.
  mutating func declines(_ field: String, in source: Source) -> Bool {
    let words = own.read(source.text, in: source.language.textLanguage).spoken
    return facts.value(ofField: field, in: words, language: source.language, now: source.now)
      == .refused
  }

  /// Why something like a field's value that a message gives is none.
  mutating func mistake(in field: String, of source: Source) -> Mistake? {
    let words = own.read(source.text, in: source.language.textLanguage).spoken
    switch facts.value(ofField: field, in: words, language: source.language, now: source.now) {
    case .wrongForm: return .form
    case .noSuchDay: return .noSuchDay
    case .dayToCome: return .dayToCome
    case .pastDay: return .pastDay
    case .value, .several, .refused, .absent: return nil
    }
  }

  /// The one of several fields that a number of a message is meant for without having its form.
  mutating func misfit(among fields: [String], in source: Source) -> String? {
    let words = own.read(source.text, in: source.language.textLanguage).spoken
    return facts.misfit(among: fields, in: words, language: source.language, now: source.now)
  }

  /// The value of a field that a message states and names, or shows by its form alone.
  mutating func stated(_ field: String, in source: Source) -> String? {
    facts(in: source).first { $0.kind == .field(field) }?.value
  }

  /// A message without the first of several values of a field that it states; nil where it states
  /// one at most.
  func others(of field: String, in source: Source) -> String? {
    facts.others(
      ofField: field, in: source.text, language: source.language, now: source.now)
  }

  /// Whether a message names two values of a field and leaves open which.
  func isUndecided(_ field: String, in source: Source) -> Bool {
    facts.isUndecided(
      ofField: field, in: source.text, language: source.language, now: source.now)
  }

  /// Whether a negation stands behind a value of a field.
  func mayDeny(_ value: String, of field: String, in source: Source) -> Bool {
    facts.mayDeny(
      value, ofField: field, in: source.text, language: source.language, now: source.now)
  }

  /// Whether a message that answers the question for one field is a few digits and nothing else:
  /// they are rather what was asked for, cut short, than another field's value.
  mutating func isCutShort(_ asked: String?, for field: String, in source: Source) -> Bool {
    guard let asked, asked != field else { return false }
    let signs = source.text.filter { $0.isLetter || $0.isNumber }
    guard !signs.isEmpty, signs.utf8.count <= Self.fewDigits,
      signs.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return false }
    return mistake(in: asked, of: source) == .form
  }

  /// Digits of which a longer number may have been cut short.
  private static let fewDigits = 4

  /// The readings of a field by the one fact of its kind that a message holds.
  mutating func stated(kindOf field: String, among needed: [String], in source: Source)
    -> [String]
  {
    facts.values(
      ofField: field, among: needed, facts: allFacts(in: source), in: source.text,
      language: source.language, now: source.now)
  }

  /// The value of a field that an answer to the question for another one gives along.
  mutating func given(
    _ field: String, along asked: String, among needed: [String], in source: Source
  )
    -> String?
  {
    let words = own.read(source.text, in: source.language.textLanguage).spoken
    return facts.value(
      ofField: field, among: needed, besides: asked, in: words, language: source.language,
      now: source.now)
  }

  /// The value of a field that stands just behind that of another needed one.
  mutating func adjoining(_ field: String, among needed: [String], in source: Source) -> String? {
    let words = own.read(source.text, in: source.language.textLanguage).spoken
    return facts.value(
      ofField: field, behindAnother: needed, in: words, language: source.language, now: source.now)
  }

  /// The reading that a message chooses instead of the one that was read back of an earlier turn.
  mutating func otherReading(
    of field: String, than value: String, in text: String, readOf earlier: Source
  ) -> String? {
    facts.otherReading(answer(to: field, in: earlier), after: value, in: text)
  }

  /// The value of a field that a message names by the known one: "eine Woche später".
  func shifted(_ field: String, from value: String, in source: Source) -> String? {
    facts.shifted(
      ofField: field, from: value, in: source.text, language: source.language, now: source.now)
  }

  /// The field of which a message means another value than the one that is known: "die andere
  /// Bestellung".
  ///
  /// Words that lean on what was said before may also count on: "und meine zweite Bestellung?"
  func otherMeant(in text: String, _ language: Language) -> String? {
    facts.otherMeant(in: text, language: language, countsOn: FollowUpWords.leans(text))
  }

  /// The name that the customer gives as their own.
  func ownName(in text: String, _ language: Language) -> String? {
    facts.ownName(in: text, language: language)
  }

  /// The fields that a message names.
  func fieldsNamed(in text: String, _ language: Language) -> [String] {
    facts.fieldsNamed(in: text, language: language)
  }

  /// Whether a field takes any words, also those of a no.
  func takesAnyWords(_ field: String) -> Bool { facts.isValid("nein", ofField: field) }

  /// Whether a value has the field's form.
  func isValid(_ value: String, of field: String) -> Bool {
    facts.isValid(value, ofField: field)
  }
}
