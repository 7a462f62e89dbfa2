import Foundation
import Knowledge

/// Reads facts off a customer's words.
///
/// ```swift
/// let reader = FactReader(policy)
/// reader.facts(in: "Bestellung 12345678, bitte bis morgen", language: .german, now: now)
/// // order_number 12345678, date 2026-11-29
/// ```
///
/// A message is cut once into words, numbers and signs; every recogniser looks at each piece and
/// a bounded number of pieces around it, and where several claim the same words, the one whose
/// form is the most certain is believed: bank account, card, e-mail address, named field,
/// telephone, day, time, reading, amount, postcode, field by its form alone.
///
/// - Complexity: O(bytes of the message); patterns of the policy see at most 40 bytes at a time.
package struct FactReader: Sendable {
  let policy: Policy
  let fields: [FieldPattern]

  /// A reader for a policy's fields and its time zone; it makes their patterns ready once.
  package init(_ policy: Policy) {
    self.policy = policy
    fields = policy.fields.keys.sorted().compactMap { name in
      policy.fields[name].map { FieldPattern(name, $0) }
    }
  }

  /// The facts of a message, in its order.
  ///
  /// Facts of a kind that a field of the policy asks for are given once more as that field.
  package func facts(in text: String, language: Language, now: Date) -> [Fact] {
    let scan = scan(text, language, now)
    var facts: [Fact] = []
    for candidate in scan.believed() where !scan.isSetAside(candidate) {
      guard let fact = scan.fact(candidate) else { continue }
      for fact in [fact] + namedFields(of: fact, candidate, scan) {
        let isKnown = facts.suffix(8).contains { $0.kind == fact.kind && $0.range == fact.range }
        if !isKnown { facts.append(fact) }
      }
    }
    return facts
  }

  /// What a message says that answers the question for one field of the policy.
  ///
  /// The message may be the value alone or with words around it; a day, an amount or a reading is
  /// written as the field's pattern wants it.
  package func value(
    ofField name: String, in text: String, language: Language, now: Date
  ) -> FieldReading {
    guard let place = fields.firstIndex(where: { $0.name == name }) else { return .absent }
    let scan = scan(text, language, now, asksForDay: fields[place].subject == .date)
    return FieldAnswer(fields[place], place, scan).reading
  }

  func scan(
    _ text: String, _ language: Language, _ now: Date, asksForDay: Bool = false
  ) -> FactScan {
    var scan = FactScan(
      FactText(text, language == .german ? .german : .english), language: language,
      calendar: FactCalendar(policy, now: now), fields: fields, asksForDay: asksForDay)
    scan.run()
    return scan
  }

  /// The fields of the policy that a fact of another kind answers: by the word beside it, or
  /// because it is what the field asks for and belongs to the customer.
  func namedFields(
    of fact: Fact, _ candidate: FactCandidate, _ scan: FactScan
  ) -> [Fact] {
    if case .field = fact.kind { return [] }
    let asking = fields.indices.filter { fields[$0].subject == fact.kind }
    guard !asking.isEmpty else { return [] }
    var named: [Int] = []
    if case .own(let labelled) = scan.label(before: candidate.tokens.lowerBound) {
      named = asking.filter(labelled.contains)
    }
    var places = asking
    switch fact.kind {
    case .date, .time, .amount: places = named
    default: break
    }
    return places.compactMap { place in
      let readings = fields[place].readings(of: candidate, scan.calendar.today)
      let forms = readings.map { reading in
        FieldRendering.forms(of: reading, fact.kind).first(where: fields[place].matches)
      }
      guard let value = forms.first ?? nil else { return nil }
      let others = forms.dropFirst().compactMap(\.self)
      var own = Fact(
        .field(fields[place].name), value: value, alternatives: others, range: fact.range)
      own.isNamed = named.contains(place)
      return own
    }
  }
}
