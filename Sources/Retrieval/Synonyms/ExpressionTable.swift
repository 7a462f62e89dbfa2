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
    var hash = Self.start
    var left = stems.count
    for stem in stems {
      hash = Self.extend(hash, stem)
      left -= 1
      if left > 0, numbers[hash] == nil { numbers[hash] = -1 }
    }
    if let number = numbers[hash], number >= 0 { return number }
    numbers[hash] = count
    count += 1
    return count - 1
  }

  /// Makes room for so many expressions.
  mutating func reserveCapacity(_ count: Int) { numbers.reserveCapacity(count) }

  /// The longest expression that begins at a token, and its length in tokens.
  func match(_ text: AnalyzedText, at first: Int) -> (length: Int, number: Int)? {
    var hash = Self.start
    var found: (length: Int, number: Int)?
    var place = first
    while place < text.tokens.count {
      hash = text.withStem(text.tokens[place]) { Self.extend(hash, $0) }
      guard let number = numbers[hash] else { break }
      place += 1
      if number >= 0 { found = (place - first, number) }
    }
    return found
  }

  /// The expression that one word alone is, given by its stem.
  func number(ofWord stem: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let number = numbers[Self.extend(Self.start, stem)], number >= 0 else { return nil }
    return number
  }

  private static let start: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  private static func extend(_ hash: UInt64, _ word: some Sequence<UInt8>) -> UInt64 {
    var mixed = hash
    for byte in word { mixed = (mixed ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return (mixed ^ 0xFF) &* 0x100_0000_01B3
  }
}
