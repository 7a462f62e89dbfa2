import Foundation
import Knowledge

/// One pass over a message: every recogniser looks at every piece once and at a bounded
/// number of pieces around it; then the candidates are believed in their order.
struct FactScan {
  let text: FactText
  let language: Language
  let calendar: FactCalendar
  let fields: [FieldPattern]
  /// Whether the message answers the question for a day, so that "Morgen!" is one.
  let asksForDay: Bool
  private(set) var candidates: [FactCandidate] = []
  /// Whether something has the form of a day that the calendar does not have: "31.02.2027".
  var namesNoDay = false
  private var tenses: SentenceTenses?

  /// A pass over a message that was cut into pieces.
  init(
    _ text: FactText, language: Language, calendar: FactCalendar, fields: [FieldPattern],
    asksForDay: Bool = false
  ) {
    self.text = text
    self.language = language
    self.calendar = calendar
    self.fields = fields
    self.asksForDay = asksForDay
  }

  /// Adds a candidate.
  mutating func propose(
    _ kind: FactKind?, _ value: String = "", alternatives: [String] = [],
    every recurrence: FactCandidate.Recurrence? = nil, tokens: Range<Int>,
    as precedence: FactCandidate.Precedence
  ) {
    candidates.append(
      FactCandidate(
        kind: kind, value: value, alternatives: alternatives, recurrence: recurrence,
        tokens: tokens, precedence: precedence))
  }

  /// What the sentence around a piece says of its time.
  mutating func tense(at index: Int) -> Tense {
    let known = tenses ?? SentenceTenses(text)
    tenses = known
    return known.tense(at: index)
  }

  /// Lets every recogniser look at every piece.
  mutating func run() {
    for index in text.tokens.indices {
      let token = text.tokens[index]
      switch token.kind {
      case .number:
        scanCard(at: index)
        scanTelephone(at: index)
        scanNumericDate(at: index)
        scanClockTime(at: index)
        scanAmount(at: index)
        scanReading(at: index)
        scanMeasure(at: index)
        scanPostcode(at: index)
        scanFields(at: index)
      case .word:
        if token.length == 2 { scanIBAN(at: index) }
        if token.sense != .none {
          scanWordDate(at: index)
          scanWordTime(at: index)
        }
        scanWordAmount(at: index)
        scanSpokenTelephone(at: index)
        scanFields(at: index)
      case .sign:
        switch token.sign {
        case "@", "(", "[": scanEmail(at: index)
        case "+": scanTelephone(at: index)
        case "€", "£", "$": scanAmountAfterSign(at: index)
        case ":", ".": scanLink(at: index)
        default: break
        }
      case .none: break
      }
    }
  }

  /// The candidates that are believed, in the order of the message.
  func believed() -> [FactCandidate] {
    var owners = [Int](repeating: -1, count: text.tokens.count)
    var kept: [FactCandidate] = []
    let order = candidates.indices.sorted { left, right in
      let (one, other) = (candidates[left], candidates[right])
      return (one.precedence.rawValue, one.tokens.lowerBound, -one.tokens.count, left)
        < (other.precedence.rawValue, other.tokens.lowerBound, -other.tokens.count, right)
    }
    for index in order {
      let candidate = candidates[index]
      let isFree = candidate.tokens.allSatisfy { token in
        owners[token] < 0 || candidates[owners[token]].agrees(with: candidate)
      }
      guard isFree else { continue }
      for token in candidate.tokens where owners[token] < 0 { owners[token] = index }
      kept.append(candidate)
    }
    return kept.filter { $0.kind != nil }.sorted {
      ($0.tokens.lowerBound, $0.precedence.rawValue) < (
        $1.tokens.lowerBound, $1.precedence.rawValue
      )
    }
  }

  /// The fact that a candidate is.
  func fact(_ candidate: FactCandidate) -> Fact? {
    guard let kind = candidate.kind, let last = candidate.tokens.last else { return nil }
    var fact = Fact(
      kind, value: candidate.value, alternatives: candidate.alternatives,
      range: text[candidate.tokens.lowerBound].range.lowerBound..<text[last].range.upperBound)
    fact.isNamed = candidate.precedence == .labelledField
    return fact
  }

  /// Whether pieces stand alone: no letter or digit touches them, and no digit over a mark.
  func isWhole(_ tokens: Range<Int>) -> Bool {
    let (first, before) = (text[tokens.lowerBound], text[tokens.lowerBound - 1])
    if !first.isApart, before.kind != .none {
      if before.kind != .sign { return false }
      let earlier = text[tokens.lowerBound - 2]
      if Self.joins(before), !before.isApart, earlier.kind == .number { return false }
    }
    let (after, later) = (text[tokens.upperBound], text[tokens.upperBound + 1])
    if !after.isApart, after.kind != .none {
      if after.kind != .sign { return false }
      if Self.joins(after), !later.isApart, later.kind == .number { return false }
    }
    return true
  }

  private static func joins(_ token: FactToken) -> Bool {
    switch token.sign {
    case ".", ",", "/", ":", "-", "_", "@": true
    default: false
    }
  }

  /// The nearest of up to `limit` words before a piece that satisfies a condition, as a
  /// distance in pieces; the search ends at the end of a sentence or line.
  func distanceBack(
    from index: Int, limit: Int = 5, where condition: (FactToken) -> Bool
  ) -> Int? {
    var position = index - 1
    var seen = 0
    while seen < limit, position >= 0 {
      let token = text[position]
      if text[position + 1].startsLine, position + 1 < index { return nil }
      if token.kind == .word {
        if condition(token) { return index - position }
        seen += 1
      } else if token.kind == .sign, "!?;".unicodeScalars.contains(token.sign) {
        return nil
      }
      position -= 1
      if index - position > 3 * limit { return nil }
    }
    return nil
  }

  /// The nearest of up to `limit` words from a piece on that satisfies a condition.
  func distanceOn(
    from index: Int, limit: Int = 4, where condition: (FactToken) -> Bool
  ) -> Int? {
    var position = index
    var seen = 0
    while seen < limit, position < text.tokens.count, position - index < 3 * limit {
      let token = text[position]
      if token.startsLine { return nil }
      if token.kind == .word {
        if condition(token) { return position - index + 1 }
        seen += 1
      } else if token.kind == .number {
        return nil
      } else if ".!?;,".unicodeScalars.contains(token.sign) {
        return nil
      }
      position += 1
    }
    return nil
  }
}
