// The policy's own fields, by their patterns and the words beside them.
extension FactScan {
  private static let mostPieces = 9

  /// What the words beside a number say of it.
  enum FieldLabel: Equatable {
    case none
    /// The policy's fields of these places.
    case own([Int])
    /// Something that is none of the fields.
    case foreign
  }

  /// Proposes the values of fields that begin with a piece.
  mutating func scanFields(at index: Int) {
    guard !fields.isEmpty else { return }
    var label: FieldLabel?
    for span in fieldSpans(at: index) {
      let known = label ?? self.label(before: index)
      label = known
      propose(span, known)
    }
  }

  private mutating func propose(_ span: FieldSpan, _ labelBefore: FieldLabel) {
    if labelBefore == .foreign { return }
    var found: [(place: Int, value: String)] = []
    for (place, field) in fields.enumerated() {
      if let value = span.value(of: field) { found.append((place, value)) }
    }
    guard !found.isEmpty else { return }
    var label = labelBefore
    if label == .none { label = self.label(after: span.tokens.upperBound) }
    switch label {
    case .foreign: return
    case .own(let places):
      let named = found.filter { places.contains($0.place) }
      for (place, value) in named {
        propose(.field(fields[place].name), value, tokens: span.tokens, as: .labelledField)
      }
      // "repair order R123456": letters within say more than the word beside it.
      guard named.isEmpty, span.standsAlone, span.compact.contains(where: \.isLetter) else {
        return
      }
      for (place, value) in found where fields[place].isDistinct {
        propose(.field(fields[place].name), value, tokens: span.tokens, as: .field)
      }
    case .none:
      guard span.standsAlone else { return }
      for (place, value) in found where fields[place].isDistinct {
        propose(.field(fields[place].name), value, tokens: span.tokens, as: .field)
      }
    }
  }

  // MARK: Spans

  /// Pieces that can be a value together.
  struct FieldSpan {
    var tokens: Range<Int>
    /// As they are written.
    var text: String
    /// Without spaces and marks.
    var compact: String
    /// Whether it can be a value without a word that names the field.
    var standsAlone: Bool

    /// The value of a field that it is.
    func value(of field: FieldPattern) -> String? {
      if let value = field.value(text) { return value }
      return compact == text ? nil : field.value(compact)
    }
  }

  /// The spans from a piece on that hold a digit and stand alone, the longest first.
  func fieldSpans(at index: Int) -> [FieldSpan] {
    let first = text[index]
    guard first.range.count <= FieldPattern.longest, isWholeStart(index) else { return [] }
    if first.kind == .word, !isBeforeDigits(index) { return [] }
    var spans: [FieldSpan] = []
    var whole = ""
    var compact = ""
    var hasDigits = false
    var hasSpace = false
    var hasOtherMark = false
    var groups: [Int] = []
    var position = index
    while position < text.tokens.count, position - index < Self.mostPieces {
      let token = text[position]
      if position > index, token.startsLine { break }
      if token.isApart, position > index {
        // Letters that stand apart after digits are words of the sentence.
        if token.kind == .word, hasDigits || token.length > 4 { break }
        hasSpace = true
        whole += " "
      }
      let piece = text.string(token.range)
      guard whole.utf8.count + piece.utf8.count <= FieldPattern.longest else { break }
      if token.kind == .sign {
        guard "-./_#".unicodeScalars.contains(token.sign),
          !text[position + 1].isApart || token.sign == "-"
        else { break }
        if token.sign != "-" { hasOtherMark = true }
        whole += piece
        position += 1
        continue
      }
      if token.kind == .number {
        hasDigits = true
        groups.append(token.length)
      }
      whole += piece
      compact += piece
      position += 1
      guard hasDigits, isWholeEnd(position) else { continue }
      let isSpacedNumber = hasSpace && first.kind == .number
      let standsAlone =
        !hasOtherMark && (first.kind == .number || first.isCapitalised || !hasSpace)
        && (!isSpacedNumber || isEvenlyGrouped(index, position, groups))
      spans.append(
        FieldSpan(
          tokens: index..<position, text: whole, compact: compact, standsAlone: standsAlone))
    }
    return spans.reversed()
  }

  private func isEvenlyGrouped(_ start: Int, _ end: Int, _ groups: [Int]) -> Bool {
    guard let size = groups.first, size >= 3, groups.dropLast().allSatisfy({ $0 == size }),
      (groups.last ?? 0) >= 2
    else { return false }
    return text[start - 1].kind != .number && text[end].kind != .number
  }

  private func isBeforeDigits(_ index: Int) -> Bool {
    guard text[index].length <= 12 else { return false }
    let next = text[index + 1]
    if next.kind == .number {
      return !next.startsLine && (!next.isApart || text[index].length <= 4)
    }
    return next.kind == .sign && !next.isApart && "-./_#".unicodeScalars.contains(next.sign)
      && text[index + 2].kind == .number && !text[index + 2].isApart
  }

  private func isWholeStart(_ index: Int) -> Bool {
    let before = text[index - 1]
    if text[index].isApart || before.kind == .none { return true }
    guard before.kind == .sign else { return false }
    if before.isSign("+") { return false }
    return before.isApart || text[index - 2].kind != .number
      || !"-./,:".unicodeScalars.contains(before.sign)
  }

  private func isWholeEnd(_ end: Int) -> Bool {
    let after = text[end]
    if after.kind == .none || after.isApart { return true }
    guard after.kind == .sign else { return false }
    if after.isSign("@") || after.isSign("%") || after.isSign("€") { return false }
    let later = text[end + 1]
    return later.isApart || later.kind != .number || !",:".unicodeScalars.contains(after.sign)
  }

  // MARK: Labels

  /// What the words before a piece say: the first one that names a number decides.
  func label(before index: Int) -> FieldLabel {
    var position = index - 1
    var words = 0
    var isNumber = false
    while words < 6, position >= 0, index - position < 14 {
      let token = text[position]
      if text[position + 1].startsLine, position + 1 < index, words > 0 { return .none }
      if token.kind == .sign, "!?;".unicodeScalars.contains(token.sign) { return .none }
      if token.kind == .word {
        let own = fields.indices.filter { fields[$0].isLabel(token) }
        if !own.isEmpty { return .own(own) }
        if isForeign(token, isNumber: isNumber, isNext: words == 0) { return .foreign }
        isNumber = token.sense == .numberLabel
        words += 1
      }
      position -= 1
    }
    return .none
  }

  /// What the words after a value say: "12345678 ist meine Bestellnummer"; "1234 5678 und PLZ 50667" names
  /// the number to come.
  func label(after index: Int) -> FieldLabel {
    var position = index
    var words = 0
    while words < 4, position < text.tokens.count, position - index < 8 {
      let token = text[position]
      if token.startsLine || token.kind == .number { return .none }
      if token.kind == .sign, !"()-:".unicodeScalars.contains(token.sign) { return .none }
      if token.kind == .word {
        let own = fields.indices.filter { fields[$0].isLabel(token) }
        if !own.isEmpty { return namesNextNumber(position, behind: index) ? .none : .own(own) }
        if token.word.count > 7, token.word.hasSuffix("nummer") { return .foreign }
        if token.sense == .numbered, text[position + 1].sense == .numberLabel { return .foreign }
        words += 1
      }
      position += 1
    }
    return .none
  }

  /// Whether a word that names a number, behind the end of another one, names the one to come: "… und
  /// PLZ 50667", "… und die PLZ ist: 50667".
  func namesNextNumber(_ label: Int, behind end: Int) -> Bool {
    (end..<label).contains { text[$0].sense == .and }
      && text.tokens.indices.dropFirst(label + 1).prefix(3).contains { text[$0].kind == .number }
  }

  private func isForeign(_ token: FactToken, isNumber: Bool, isNext: Bool) -> Bool {
    switch token.sense {
    case .telephoneLabel, .postcodeLabel, .cardLabel: return true
    case .ibanLabel: return isNext || isNumber
    case .numbered: return isNumber || isNext
    default:
      let word = token.word
      return word.count > 7 && (word.hasSuffix("nummer") || word.hasSuffix("nr"))
    }
  }
}
