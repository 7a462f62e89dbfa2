// What meters show, and numbers with a unit, which are nothing else.
extension FactScan {
  /// Proposes the reading of a meter that begins with a number: "Zählerstand 12345,6 kWh".
  ///
  /// Words beside it must say that it is a reading; a unit alone makes a consumption.
  mutating func scanReading(at index: Int) {
    guard isStartOfNumber(index),
      let number = WrittenNumber(in: text, at: index, language: language, spaces: true)
    else { return }
    var end = number.end
    let unit = meterUnit(at: end)
    if let unit { end = unit.end }
    guard unit != nil || (isWhole(index..<end) && isPlainEnd(end)) else { return }
    let digits = text.tokens[index..<number.end].reduce(0) {
      $0 + ($1.kind == .number ? $1.length : 0)
    }
    guard digits >= (unit == nil ? 3 : 1), digits <= 10, isReading(index, end, unit != nil) else {
      return
    }
    let suffix = unit.map { " " + $0.name } ?? ""
    let other = number.other.map { WrittenNumber.text($0.whole, $0.fraction) + suffix }
    propose(
      .meterReading, number.text + suffix, alternatives: other.map { [$0] } ?? [],
      tokens: index..<end, as: .reading)
  }

  private func isStartOfNumber(_ index: Int) -> Bool {
    let before = text[index - 1]
    if !text[index].isApart, before.kind == .word || before.kind == .number { return false }
    if !text[index].isApart, before.kind == .sign, !before.isApart, text[index - 2].kind == .number,
      before.sign != "-" && before.sign != "="
    {
      return false
    }
    // "12 345": the first group begins the number.
    return !(before.kind == .number && text[index].length == 3 && before.length <= 3)
  }

  private func isPlainEnd(_ index: Int) -> Bool {
    let token = text[index]
    if token.isSign("%") || token.isSign("€") || token.isSign("$") || token.isSign("£") {
      return false
    }
    if token.startsLine { return true }
    return !token.sense.isMeasure && token.sense != .year
      && !(token.isSign(".") && text[index + 1].kind == .number && !text[index + 1].isApart)
  }

  private func meterUnit(at index: Int) -> (name: String, end: Int)? {
    guard !text[index].startsLine else { return nil }
    switch text[index].sense {
    case .kilowattHours: return ("kWh", index + 1)
    case .cubicMetres: return ("m3", index + 1)
    default:
      if text[index].word == FoldedWord("m"), text[index + 1].number(upTo: 1) == 3,
        !text[index + 1].isApart
      {
        return ("m3", index + 2)
      }
      if text[index].word == FoldedWord("m"), text[index + 1].isSign("^"),
        text[index + 2].number(upTo: 1) == 3
      {
        return ("m3", index + 3)
      }
      if text[index].word == FoldedWord("cubic"), text[index + 1].word.hasPrefix("met") {
        return ("m3", index + 2)
      }
      return nil
    }
  }

  /// Whether the words around a number say that a meter shows it.
  private func isReading(_ start: Int, _ end: Int, _ hasUnit: Bool) -> Bool {
    func isLabel(_ token: FactToken) -> Bool {
      token.sense == .readingLabel || token.word.hasSuffix("zaehlerstand")
        || token.word.hasSuffix("zaehlerstaende")
    }
    let isEnglish = language == .english
    let limit = hasUnit ? 8 : 6
    let label = distanceBack(from: start, limit: limit, where: isLabel)
    let other = distanceBack(from: start, limit: limit) { token in
      token.sense == .consumption || token.sense == .numberLabel || token.sense == .telephoneLabel
        || token.sense == .postcodeLabel
        || (token.word.hasSuffix("nummer") && !token.word.hasPrefix("zaehlerstand"))
        || (isEnglish && token.sense == .numbered)
    }
    if let label, (other ?? Int.max) > label { return !isPerYear(end) }
    if other == nil, distanceOn(from: end, limit: 4, where: isLabel) != nil { return true }
    // "der Zähler zeigt 12345", "my meter shows 12345"
    let meter = distanceBack(from: start, limit: limit) { token in
      token.sense == .meter || token.word.hasSuffix("zaehler")
    }
    let reads = distanceBack(from: start, limit: limit) { $0.sense == .reads }
    if meter != nil, reads != nil { return (other ?? Int.max) > (reads ?? 0) && !isPerYear(end) }
    return false
  }

  private func isPerYear(_ end: Int) -> Bool {
    text[end].sense == .year || text[end + 1].sense == .year || text[end].sense == .consumption
      || (text[end].isSign("/"))
  }

  /// Claims a number with a unit, a percentage or a version, so that it is nothing else.
  mutating func scanMeasure(at index: Int) {
    guard isStartOfNumber(index),
      let number = WrittenNumber(in: text, at: index, language: language, spaces: true)
    else { return }
    let token = text[number.end]
    guard !token.startsLine else { return }
    if token.isSign("%") || token.sense.isUnit || meterUnit(at: number.end) != nil {
      propose(nil, tokens: index..<number.end + 1, as: .measure)
    }
  }
}
