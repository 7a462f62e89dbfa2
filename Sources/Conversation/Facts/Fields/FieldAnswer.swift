/// A message as the answer to the question for one field.
struct FieldAnswer {
  private static let mostTokens = 400

  /// What the message says.
  let reading: FieldReading

  /// Reads a message that was scanned.
  init(_ field: FieldPattern, _ place: Int, _ scan: FactScan) {
    let trimmed = Self.trimmed(scan.text)
    // A day may have the form and lie on the wrong side of today.
    if field.subject == nil || field.side == nil && field.matches(trimmed),
      let value = field.value(trimmed)
    {
      reading = .value(value)
      return
    }
    var values = Self.factValues(field, scan)
    if values.isEmpty, field.subject == .meterReading { values = Self.readings(field, scan) }
    if values.isEmpty { values = Self.spanValues(field, place, scan) }
    if values.isEmpty { values = Self.wordValues(field, scan) }
    if values.isEmpty { values = SpokenValues.values(field, scan) }
    if values.count > 1, Self.isUndecided(field, scan) {
      reading = .refused
      return
    }
    switch values.count {
    case 0: reading = Self.nothing(field, scan)
    case 1: reading = .value(values[0])
    default: reading = .several(values)
    }
  }

  /// The whole message without the marks around it.
  private static func trimmed(_ text: FactText) -> String {
    guard var first = text.tokens.indices.first, var last = text.tokens.indices.last else {
      return ""
    }
    while first < last, text[last].kind == .sign, text[last].length == 1 { last -= 1 }
    while first < last, text[first].kind == .sign, text[first].length == 1 { first += 1 }
    return text.string(text[first].range.lowerBound..<text[last].range.upperBound)
  }

  /// Values among the facts of the kind that the field asks for.
  private static func factValues(_ field: FieldPattern, _ scan: FactScan) -> [String] {
    guard let subject = field.subject else { return [] }
    var values: [String] = []
    for candidate in scan.believed()
    where candidate.kind == subject && !scan.isSetAside(candidate, isAsked: true) {
      for reading in field.readings(of: candidate, scan.calendar.today) {
        let form = FieldRendering.forms(of: reading, subject).first(where: field.matches)
        if let form, !values.contains(form) { values.append(form) }
      }
    }
    return values
  }

  /// Whether one of several days or times is still to be chosen: "Montag oder Dienstag".
  private static func isUndecided(_ field: FieldPattern, _ scan: FactScan) -> Bool {
    guard let subject = field.subject else { return false }
    let places = scan.believed().filter { $0.kind == subject }.map(\.tokens)
      .sorted { $0.lowerBound < $1.lowerBound }
    return zip(places, places.dropFirst()).contains { first, second in
      first.upperBound < second.lowerBound
        && (first.upperBound..<second.lowerBound).contains { either.contains(scan.text[$0].word) }
    }
  }

  private static let either = Set(["oder", "or"].map { FoldedWord($0) })

  /// Numbers with decimals or a unit, which need no word beside them when a reading was asked for.
  private static func readings(_ field: FieldPattern, _ scan: FactScan) -> [String] {
    var values: [String] = []
    var old: Set<String> = []
    var end = 0
    for index in scan.text.tokens.indices.prefix(mostTokens) where index >= end {
      guard
        let number = WrittenNumber(
          in: scan.text, at: index, language: scan.language, spaces: true),
        scan.isWhole(index..<number.end), !number.fraction.isEmpty || number.whole >= 100
      else { continue }
      end = number.end
      if scan.isReplaced(index..<end) { continue }
      let form = FieldRendering.forms(of: number.text, .meterReading).first(where: field.matches)
      if let form, !values.contains(form) {
        values.append(form)
        if scan.isCalledOld(index..<end) { old.insert(form) }
      }
    }
    let new = values.filter { !old.contains($0) }
    return new.isEmpty ? values : new
  }

  /// Values by the field's pattern; those beside a word that names the field come alone.
  private static func spanValues(
    _ field: FieldPattern, _ place: Int, _ scan: FactScan
  ) -> [String] {
    let claimed = claimed(by: scan, field)
    var plain: [String] = []
    var named: [String] = []
    var old: Set<String> = []
    var end = 0
    for index in scan.text.tokens.indices.prefix(mostTokens) where index >= end {
      for span in scan.fieldSpans(at: index) {
        guard let value = span.value(of: field),
          !span.tokens.contains(where: { claimed[$0] }), !scan.isReplaced(span.tokens),
          !scan.isDifference(span.tokens, of: field)
        else { continue }
        var label = scan.label(before: index)
        if label == .none { label = scan.label(after: span.tokens.upperBound) }
        switch label {
        case .foreign: continue
        case .own(let places):
          guard places.contains(place) else { continue }
          if !named.contains(value) { named.append(value) }
        case .none: if !plain.contains(value) { plain.append(value) }
        }
        if scan.isCalledOld(span.tokens) { old.insert(value) }
        end = span.tokens.upperBound
        break
      }
    }
    // "früher 20095, jetzt 80331": what is called old is the one only where there is no other.
    let values = named.isEmpty ? plain : named
    let new = (named + plain).filter { !old.contains($0) }
    return new.isEmpty || old.isDisjoint(with: values) ? values : new
  }

  /// The pieces that are certainly something else.
  private static func claimed(by scan: FactScan, _ field: FieldPattern) -> [Bool] {
    var claimed = [Bool](repeating: false, count: scan.text.tokens.count)
    for candidate in scan.believed() {
      switch candidate.kind {
      case .iban, .cardNumber, .email, .time:
        for token in candidate.tokens { claimed[token] = true }
      case .telephone where candidate.precedence == .telephone, .date, .amount:
        for token in candidate.tokens {
          claimed[token] = candidate.kind != field.subject || field.side != nil
        }
      default: break
      }
    }
    return claimed
  }

  /// Words that the pattern lists: "Glasbruch".
  private static func wordValues(_ field: FieldPattern, _ scan: FactScan) -> [String] {
    var values: [String] = []
    for (place, token) in scan.text.tokens.prefix(mostTokens).enumerated()
    where token.kind == .word && token.length <= FieldPattern.longest {
      if scan.isReplaced(place..<place + 1) { continue }
      let word = scan.text.string(token.range)
      let forms = [word, word.prefix(1).uppercased() + word.dropFirst().lowercased()]
      if let value = forms.first(where: field.matches), !values.contains(value) {
        values.append(value)
      }
    }
    return values
  }

  /// What a message without a value says; digits or a fact of the kind that is asked for are
  /// something like one.
  private static func nothing(_ field: FieldPattern, _ scan: FactScan) -> FieldReading {
    let believed = scan.believed()
    let refused = believed.filter { scan.isRefused($0, isAsked: true) }
    if !refused.isEmpty {
      return refused.contains { $0.kind == field.subject } ? .refused : .absent
    }
    if field.subject == .date, scan.namesNoDay { return .noSuchDay }
    if let side = field.side, field.subject == .date, believed.contains(where: { $0.kind == .date })
    {
      return side == .past ? .dayToCome : .pastDay
    }
    // "um 20 Euro senken" says nothing of the amount itself.
    if scan.text.tokens.indices.contains(where: {
      scan.text[$0].kind == .number && scan.isDifference($0..<$0 + 1, of: field)
    }) {
      return .absent
    }
    let hasNumber =
      scan.text.tokens.contains { $0.kind == .number }
      || believed.contains { $0.kind == field.subject }
    return hasNumber ? .wrongForm : .absent
  }
}
