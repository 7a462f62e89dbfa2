import TextAnalysis

/// Expressions of one word or several, found in a text by their stems; each has a number.
struct ExpressionTable: Sendable {
  /// By the hash of stems, the number of the expression that they are, or −1 where they only
  /// begin one.
  private var numbers: [UInt64: Int] = [:]
  /// Number of expressions.
  private(set) var count = 0

  /// The number of the expression of these stems, which is added where it is new.
  mutating func add(_ stems: some Collection<some Sequence<UInt8>>) -> Int {
    var hash = ExpressionHash()
    var left = stems.count
    for stem in stems {
      hash.extend(stem)
      left -= 1
      if left > 0, numbers[hash.value] == nil { numbers[hash.value] = -1 }
    }
    if let number = numbers[hash.value], number >= 0 { return number }
    numbers[hash.value] = count
    count += 1
    return count - 1
  }

  /// The longest expression that begins at a token, and its length in tokens.
  func match(_ text: AnalyzedText, at first: Int) -> (length: Int, number: Int)? {
    var hash = ExpressionHash()
    var found: (length: Int, number: Int)?
    var place = first
    while place < text.tokens.count {
      text.withStem(text.tokens[place]) { hash.extend($0) }
      guard let number = numbers[hash.value] else { break }
      place += 1
      if number >= 0 { found = (place - first, number) }
    }
    return found
  }

  /// The expression that one word alone is, given by its stem.
  func number(ofWord stem: UnsafeBufferPointer<UInt8>) -> Int? {
    var hash = ExpressionHash()
    hash.extend(stem)
    guard let number = numbers[hash.value], number >= 0 else { return nil }
    return number
  }
}
