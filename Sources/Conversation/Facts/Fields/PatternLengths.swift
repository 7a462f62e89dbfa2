/// The lengths of the texts that a regular expression can match, as far as it is plain:
/// characters, classes, groups, alternatives and repetitions.
///
/// Of anything else every length counts as possible.
struct PatternLengths {
  /// The lengths, in characters, of what a pattern matches.
  static func of(_ pattern: String) -> ClosedRange<Int> {
    var reader = PatternLengths(Array(pattern.unicodeScalars))
    guard let lengths = reader.alternatives(depth: 0), reader.isAtEnd else { return 0...Int.max }
    return lengths
  }

  private let scalars: [Unicode.Scalar]
  private var position = 0

  private init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

  private var isAtEnd: Bool { position == scalars.count }
  private var next: Unicode.Scalar? { isAtEnd ? nil : scalars[position] }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    position += 1
    return true
  }

  private mutating func alternatives(depth: Int) -> ClosedRange<Int>? {
    guard depth < 50, var lengths = sequence(depth: depth) else { return nil }
    while take("|") {
      guard let other = sequence(depth: depth) else { return nil }
      lengths =
        min(lengths.lowerBound, other.lowerBound)...max(lengths.upperBound, other.upperBound)
    }
    return lengths
  }

  private mutating func sequence(depth: Int) -> ClosedRange<Int>? {
    var lengths = 0...0
    while let scalar = next, scalar != "|", scalar != ")" {
      guard let part = repeated(depth: depth) else { return nil }
      lengths =
        Self.sum(
          lengths.lowerBound, part.lowerBound)...Self.sum(
          lengths.upperBound, part.upperBound)
    }
    return lengths
  }

  private mutating func repeated(depth: Int) -> ClosedRange<Int>? {
    guard let part = atom(depth: depth) else { return nil }
    var times = 1...1
    switch next {
    case "?": times = 0...1
    case "*": times = 0...Int.max
    case "+": times = 1...Int.max
    case "{":
      guard let counted = count() else { return nil }
      times = counted
      position -= 1
    default: return part
    }
    position += 1
    // A reluctant or possessive mark changes no length.
    if next == "?" || next == "+" { position += 1 }
    return Self.product(
      part.lowerBound, times.lowerBound)...Self.product(
        part.upperBound, times.upperBound)
  }

  /// {3}, {3,}, {3,5}; ends after the bracket.
  private mutating func count() -> ClosedRange<Int>? {
    position += 1
    guard let low = number() else { return nil }
    var high = low
    if take(",") { high = next == "}" ? Int.max : number() ?? -1 }
    guard take("}"), low <= high else { return nil }
    return low...high
  }

  private mutating func number() -> Int? {
    var value = 0
    let start = position
    while let digit = next, (0x30...0x39).contains(digit.value), position - start < 6 {
      value = value * 10 + Int(digit.value - 0x30)
      position += 1
    }
    return position > start ? value : nil
  }

  private mutating func atom(depth: Int) -> ClosedRange<Int>? {
    guard let scalar = next else { return nil }
    position += 1
    switch scalar {
    case "(":
      if take("?"), !take(":") { return nil }
      guard let lengths = alternatives(depth: depth + 1), take(")") else { return nil }
      return lengths
    case "[":
      let isNegated = take("^")
      _ = take("]")
      while let inner = next, inner != "]" {
        position += inner == "\\" ? 2 : 1
        if inner == "[" || inner == "&" || position > scalars.count { return nil }
      }
      return take("]") ? (isNegated ? 1...2 : 1...1) : nil
    case "\\":
      guard let escaped = next else { return nil }
      position += 1
      // A class or a literal sign; other escapes are left alone.
      let isSign = escaped.isASCII && !escaped.properties.isAlphabetic && !("0"..."9" ~= escaped)
      if "DWS".unicodeScalars.contains(escaped) { return 1...2 }
      return "dws".unicodeScalars.contains(escaped) || isSign ? 1...1 : nil
    case ".": return 1...2
    case "^", "$", "*", "+", "?", "{": return nil
    default: return scalar.value > 0xFFFF ? 2...2 : 1...1
    }
  }

  private static func sum(_ one: Int, _ other: Int) -> Int {
    let (sum, overflow) = one.addingReportingOverflow(other)
    return overflow ? Int.max : sum
  }

  private static func product(_ one: Int, _ other: Int) -> Int {
    let (product, overflow) = one.multipliedReportingOverflow(by: other)
    return overflow ? Int.max : product
  }
}
