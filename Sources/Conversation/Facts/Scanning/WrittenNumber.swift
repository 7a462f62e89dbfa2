import Knowledge

/// A number as it is written, with its marks for thousands and decimals.
struct WrittenNumber: Equatable {
  /// The part before the decimal mark.
  var whole: Int
  /// The digits after the decimal mark.
  var fraction: String
  /// The index after its last piece.
  var end: Int
  /// The other reading of a single mark before three digits, which can part thousands or decimals.
  var other: (whole: Int, fraction: String)?

  /// Equal in all parts.
  static func == (left: WrittenNumber, right: WrittenNumber) -> Bool {
    left.whole == right.whole && left.fraction == right.fraction && left.end == right.end
      && left.other?.whole == right.other?.whole && left.other?.fraction == right.other?.fraction
  }

  /// The number with a decimal point and without zeros that say nothing.
  var text: String { Self.text(whole, fraction) }

  /// A number with a decimal point and without zeros that say nothing.
  static func text(_ whole: Int, _ fraction: String) -> String {
    var digits = Substring(fraction)
    while digits.last == "0" { digits.removeLast() }
    return digits.isEmpty ? String(whole) : "\(whole).\(digits)"
  }

  /// The number in hundredths; nil where it has more decimals.
  var hundredths: Int? { Self.hundredths(whole, fraction) }

  /// A number in hundredths; nil where it has more than two decimals or is too large.
  static func hundredths(_ whole: Int, _ fraction: String) -> Int? {
    guard fraction.count <= 2, whole <= 1_000_000_000_000,
      let part = fraction.isEmpty ? 0 : Int(fraction)
    else { return nil }
    return whole * 100 + (fraction.count == 1 ? part * 10 : part)
  }

  /// The number that begins at a piece.
  ///
  /// - Parameter spaces: whether spaces may part thousands.
  init?(in text: FactText, at start: Int, language: Language, spaces: Bool = false) {
    let first = text[start]
    guard first.kind == .number, first.value >= 0, first.length <= 12 else { return nil }
    var groups = [start]
    var marks: [Unicode.Scalar] = []
    var position = start + 1
    while groups.count < 6 {
      let (mark, next) = (text[position], text[position + 1])
      if mark.kind == .sign, !mark.isApart, next.kind == .number, !next.isApart,
        mark.sign == "." || mark.sign == "," || mark.sign == "'"
      {
        marks.append(mark.sign)
        groups.append(position + 1)
        position += 2
      } else if spaces, mark.kind == .number, mark.isApart, !mark.startsLine, mark.length == 3,
        first.length <= 3, marks.allSatisfy({ $0 == " " })
      {
        marks.append(" ")
        groups.append(position)
        position += 1
      } else {
        break
      }
    }
    end = position
    let lengths = groups.map { text[$0].length }
    guard let last = marks.last else {
      (whole, fraction) = (first.value, "")
      return
    }
    let isDecimal: Bool
    let isGrouped = lengths.dropFirst().allSatisfy { $0 == 3 } && lengths[0] <= 3
    let decimalMark: Unicode.Scalar = language == .german ? "," : "."
    var mayBeOther = false
    let separators = marks.dropLast()
    if let separator = separators.first, separator != last {
      // 1.234,56: the last mark is the decimal one.
      guard separators.allSatisfy({ $0 == separator }), last == "." || last == ",",
        lengths[0] <= 3, lengths.dropFirst().dropLast().allSatisfy({ $0 == 3 })
      else { return nil }
      isDecimal = true
    } else if marks.count == 1 {
      isDecimal = !isGrouped || last == decimalMark || first.value == 0
      mayBeOther = isGrouped && last != "'" && last != " " && first.value != 0
    } else {
      isDecimal = false
      guard isGrouped else { return nil }
    }
    guard last != "'" && last != " " || !isDecimal else { return nil }
    func joined(_ groups: some Sequence<Int>) -> Int? {
      var number = 0
      for group in groups {
        guard text[group].value >= 0, number < 1_000_000_000 else { return nil }
        for _ in 0..<text[group].length { number *= 10 }
        number += text[group].value
      }
      return number
    }
    guard let all = joined(groups), let lastGroup = groups.last else { return nil }
    let fractionText = text.string(text[lastGroup].range)
    if isDecimal {
      guard let number = joined(groups.dropLast()) else { return nil }
      (whole, fraction) = (number, fractionText)
      if mayBeOther { other = (all, "") }
    } else {
      (whole, fraction) = (all, "")
      if mayBeOther { other = (first.value, fractionText) }
    }
  }
}
