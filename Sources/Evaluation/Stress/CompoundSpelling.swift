import SeededRandom

/// Compounds written as two words, and two words written as one.
struct CompoundSpelling: Sendable {
  /// Shortest word that is half of a compound.
  private static let shortestHalf = 4

  /// The words that halves are taken from, in lower case.
  let words: Set<String>

  /// A text in which one compound, if there is any, is written as two words: the
  /// one and the place that `random` chooses.
  func split(_ text: [Character], _ random: inout SplitMix64) -> [Character] {
    var places: [(at: Int, linking: Bool)] = []
    for word in Self.words(of: text) where word.count >= 2 * Self.shortestHalf {
      for end in word.lowerBound + Self.shortestHalf...word.upperBound - Self.shortestHalf {
        guard isKnown(text[end..<word.upperBound]) else { continue }
        if isKnown(text[word.lowerBound..<end]) { places.append((end, false)) }
        if text[end - 1] == "s", end - 1 - word.lowerBound >= Self.shortestHalf,
          isKnown(text[word.lowerBound..<end - 1])
        {
          places.append((end, true))
        }
      }
    }
    guard !places.isEmpty else { return text }
    let (place, isLinked) = places[random.next(below: places.count)]
    var result = text
    if result[..<place].contains(where: \.isUppercase), let upper = text[place].uppercased().first {
      result[place] = upper
    }
    result.insert(" ", at: place)
    if isLinked { result.remove(at: place - 1) }
    return result
  }

  /// A text in which two neighbours, if there are any, are written as one word:
  /// words with a hyphen between before others.
  func join(_ text: [Character], _ random: inout SplitMix64) -> [Character] {
    let words = Self.words(of: text)
    var hyphens: [Int] = []
    var spaces: [Int] = []
    for (left, right) in zip(words, words.dropFirst()) where right.lowerBound == left.upperBound + 1
    {
      guard left.count >= Self.shortestHalf, right.count >= Self.shortestHalf else { continue }
      switch text[left.upperBound] {
      case "-": hyphens.append(left.upperBound)
      case " " where isKnown(text[left]) && isKnown(text[right]): spaces.append(left.upperBound)
      default: break
      }
    }
    let places = hyphens.isEmpty ? spaces : hyphens
    guard !places.isEmpty else { return text }
    let place = places[random.next(below: places.count)]
    var result = text
    if let lower = text[place + 1].lowercased().first { result[place + 1] = lower }
    result.remove(at: place)
    return result
  }

  private func isKnown(_ word: ArraySlice<Character>) -> Bool {
    words.contains(String(word).lowercased())
  }

  /// The runs of letters of a text.
  static func words(of text: [Character]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start = 0
    while start < text.count {
      var end = start
      while end < text.count, text[end].isLetter { end += 1 }
      if end > start { words.append(start..<end) }
      start = max(end, start + 1)
    }
    return words
  }
}
