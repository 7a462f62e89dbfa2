// Amounts of money: 12,50 €, EUR 12.50, 1.234,56 Euro, 12 €, 12,-, £20, zwölf Euro, 50 Cent.
extension FactScan {
  /// Proposes the amount that begins with a number and names its currency after it.
  mutating func scanAmount(at index: Int) {
    let before = text[index - 1]
    if !before.isApart || !text[index].isApart, before.kind == .number || isMark(before),
      !text[index].isApart, text[index - 2].kind == .number
    {
      return
    }
    if let currency = currency(before: index) {
      // "€ 12,50" is proposed by its sign; "EUR 12,50" here, unless a currency follows too.
      if currency.isWord { proposeAmount(currency.currency, from: index - 1, number: index) }
      return
    }
    guard let number = WrittenNumber(in: text, at: index, language: language, spaces: true)
    else { return }
    var end = skipDashes(number.end)
    let (factor, afterFactor) = factor(at: end)
    end = afterFactor
    // "50-Euro-Gutschein"
    if text[end].isSign("-"), !text[end].isApart { end += 1 }
    if let currency = currency(at: end) {
      guard !text[end].startsLine else { return }
      propose(number, factor, currency, tokens: index..<end + 1)
    } else if case .hundredths(let currency) = text[end].sense, number.fraction.isEmpty,
      factor == 1, !text[end].startsLine
    {
      // "12 Euro und 50 Cent" is one amount, proposed by its first number.
      if text[end + 1].isSign("/"), text[end + 2].sense == .kilowattHours {
        propose(nil, tokens: index..<end + 3, as: .amount)
      } else if !isCurrencyPart(index) {
        propose(
          .amount, "\(number.whole) \(currency.rawValue)", tokens: index..<end + 1, as: .amount)
      }
    } else if end > number.end, factor == 1, number.fraction.isEmpty,
      text[number.end].isSign(","), text[index].length <= 5
    {
      // "12,-" without a currency is in the one of the country.
      propose(number, 1, .euro, tokens: index..<end)
    }
  }

  // € 12,50, £20, $5.99
  mutating func scanAmountAfterSign(at index: Int) {
    guard let currency = currency(at: index), text[index + 1].kind == .number,
      !text[index + 1].startsLine
    else { return }
    // "20 € 5 Stück": the sign belongs to the number before it.
    if text[index - 1].kind == .number, !text[index + 1].isApart || text[index].isApart {
      if !text[index].isApart { return }
    }
    if text[index - 1].kind == .number, text[index].isApart, text[index + 1].isApart { return }
    proposeAmount(currency, from: index, number: index + 1)
  }

  // zwölf Euro, two hundred pounds
  mutating func scanWordAmount(at index: Int) {
    switch text[index].sense {
    case .number, .one, .hundred, .thousand, .million: break
    case .none:
      guard text[index].word.count > 6 else { return }
    default: return
    }
    // A longer number that began before.
    switch text[index - 1].sense {
    case .number, .hundred, .thousand, .million: return
    default: break
    }
    if text[index - 1].isSign("-"), !text[index].isApart { return }
    guard let (value, after) = SpokenNumbers.number(in: text, at: index) else { return }
    var end = after
    if text[end].isSign("-"), !text[end].isApart { end += 1 }
    guard !text[end].startsLine else { return }
    if let currency = currency(at: end) {
      // "ein Euro" is an amount, "einen Euro-Betrag" hardly.
      propose(
        WrittenNumber(whole: value, fraction: "", end: end), 1, currency, tokens: index..<end + 1)
    } else if case .hundredths(let currency) = text[end].sense, text[index].sense != .one {
      propose(.amount, "\(value) \(currency.rawValue)", tokens: index..<end + 1, as: .amount)
    }
  }

  // MARK: Parts of amounts

  private mutating func proposeAmount(_ currency: Currency, from start: Int, number index: Int) {
    guard let number = WrittenNumber(in: text, at: index, language: language, spaces: false) else {
      return
    }
    // Euro 5 and Euro 6 are norms of exhausts, Euro 2028 is football.
    if currency == .euro, text[start].word == FoldedWord("euro"), number.fraction.isEmpty,
      number.whole < 8 || (2000...2040).contains(number.whole)
    {
      return
    }
    if text[number.end].sense.isUnit { return }
    let end = skipDashes(number.end)
    let (factor, after) = factor(at: end)
    propose(number, factor, currency, tokens: start..<after)
  }

  private mutating func propose(
    _ number: WrittenNumber, _ factor: Int, _ currency: Currency, tokens: Range<Int>
  ) {
    var end = tokens.upperBound
    var value: Int?
    var other: Int?
    if factor == 1 {
      value = number.hundredths
      other = number.other.flatMap { WrittenNumber.hundredths($0.whole, $0.fraction) }
      if value == nil { (value, other) = (other, nil) }
    } else if number.fraction.count <= 3, number.whole < 1_000_000 {
      let scale = number.fraction.reduce(1) { scale, _ in scale * 10 }
      value = (number.whole * scale + (Int(number.fraction) ?? 0)) * factor / scale * 100
    }
    guard var value else { return }
    // "5 Euro 50", "12 € und 50 Cent", "12€50"
    if number.fraction.isEmpty, factor == 1, tokens.lowerBound + 1 < tokens.upperBound {
      var position = end
      if text[position].sense == .and { position += 1 }
      if let part = text[position].number(upTo: 2), !text[position].startsLine {
        if case .hundredths = text[position + 1].sense {
          value += part
          end = position + 2
        } else if position == end, text[position].length == 2, !text[position + 1].isSign(":"),
          !text[position + 1].isSign("."), !text[position + 1].sense.isMeasure,
          text[position + 1].kind != .word || text[position + 1].sense != .none
        {
          value += part
          end = position + 1
        }
      }
    }
    propose(
      .amount, "\(value) \(currency.rawValue)",
      alternatives: other.map { ["\($0) \(currency.rawValue)"] } ?? [],
      tokens: tokens.lowerBound..<end, as: .amount)
  }

  /// The currency that a piece names.
  private func currency(at index: Int) -> Currency? {
    let token = text[index]
    switch token.sense {
    case .currency(let currency):
      // A German pound is a weight.
      if language == .german, token.word == FoldedWord("pfund"),
        text[index + 1].word != FoldedWord("sterling")
      {
        return nil
      }
      return currency
    default: break
    }
    if token.kind == .word, token.length == 2, token.word == FoldedWord("us"),
      text[index + 1].isSign("-") || text[index + 1].sense == .currency(.dollar)
    {
      return .dollar
    }
    guard token.kind == .sign else {
      return token.word == FoldedWord("fr") && language == .german && text[index + 1].isSign(".")
        ? .franc : nil
    }
    switch token.sign {
    case "€": return .euro
    case "£": return .pound
    case "$": return .dollar
    default: return nil
    }
  }

  private func currency(before index: Int) -> (currency: Currency, isWord: Bool)? {
    guard !text[index].startsLine else { return nil }
    let before = text[index - 1]
    if before.isSign("."), text[index - 2].word == FoldedWord("fr"), language == .german {
      return nil
    }
    guard let currency = currency(at: index - 1) else { return nil }
    // "kostet 20 Euro 5 Stück": the currency belongs to the number before it.
    if text[index - 2].kind == .number { return nil }
    if before.kind == .word {
      switch text[index - 2].sense {
      case .number, .one, .hundred, .thousand: return nil
      default: break
      }
      // Written before the number: "EUR 12,50", "Euro 12,50", hardly "Dollar 5".
      return before.length <= 5 ? (currency, true) : nil
    }
    return (currency, false)
  }

  /// Whether a number of cents belongs to an amount before it.
  private func isCurrencyPart(_ index: Int) -> Bool {
    let position = text[index - 1].sense == .and ? index - 2 : index - 1
    return currency(at: position) != nil && text[position - 1].kind != .none
  }

  /// The index after ",-", ",--" or ".-".
  private func skipDashes(_ index: Int) -> Int {
    guard text[index].isSign(",") || text[index].isSign("."), !text[index].isApart,
      text[index + 1].isSign("-"), !text[index + 1].isApart
    else { return index }
    return text[index + 2].isSign("-") && !text[index + 2].isApart ? index + 3 : index + 2
  }

  private func factor(at index: Int) -> (factor: Int, end: Int) {
    switch text[index].sense {
    case .thousand: (1_000, index + 1)
    case .million: (1_000_000, text[index + 1].isSign(".") ? index + 2 : index + 1)
    default: (1, index)
    }
  }

  private func isMark(_ token: FactToken) -> Bool {
    token.isSign(".") || token.isSign(",") || token.isSign("'")
  }
}

extension WrittenNumber {
  /// A number in words.
  init(whole: Int, fraction: String, end: Int) {
    self.whole = whole
    self.fraction = fraction
    self.end = end
  }
}
