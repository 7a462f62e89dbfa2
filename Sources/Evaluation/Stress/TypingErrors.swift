import SeededRandom

/// Typing errors as fingers make them on a German keyboard.
enum TypingErrors {
  /// Words from this length on are mistyped.
  static let shortestWord = 4

  private static let rows: [[Character]] = [
    Array("qwertzuiopü"), Array("asdfghjklöä"), Array("yxcvbnm"),
  ]

  /// The letters beside a letter, in a row and in the rows above and below.
  static func neighbours(of letter: Character) -> [Character] {
    for (row, letters) in rows.enumerated() {
      guard let place = letters.firstIndex(of: letter) else { continue }
      var found: [Character] = []
      for (other, shift) in [
        (row, -1), (row, 1), (row - 1, 0), (row - 1, 1), (row + 1, 0), (row + 1, -1),
      ]
      where rows.indices.contains(other) && rows[other].indices.contains(place + shift) {
        found.append(rows[other][place + shift])
      }
      return found
    }
    return []
  }

  /// A text with one more error, in a letter of a word that is long enough; the
  /// text itself where there is none.
  static func add(to text: [Character], _ random: inout SplitMix64) -> [Character] {
    let places = letters(of: text)
    guard !places.isEmpty else { return text }
    let place = places[random.next(below: places.count)]
    var result = text
    let letter = text[place]
    switch random.next(below: 5) {
    case 0: result.remove(at: place)
    case 1: result.insert(letter, at: place)
    case 2 where place + 1 < text.count && text[place + 1].isLetter && text[place + 1] != letter:
      result.swapAt(place, place + 1)
    case 3:
      if let other = neighbour(of: letter, &random) { result.insert(other, at: place + 1) }
    default:
      if let other = neighbour(of: letter, &random) { result[place] = other }
    }
    return result
  }

  private static func neighbour(of letter: Character, _ random: inout SplitMix64)
    -> Character?
  {
    let lower = Character(letter.lowercased().first.map(String.init) ?? "")
    let near = neighbours(of: lower)
    guard !near.isEmpty else { return nil }
    let other = near[random.next(below: near.count)]
    return letter.isUppercase ? Character(other.uppercased()) : other
  }

  /// Places of the letters of words that are long enough.
  private static func letters(of text: [Character]) -> [Int] {
    var places: [Int] = []
    var start = 0
    while start < text.count {
      var end = start
      while end < text.count, text[end].isLetter { end += 1 }
      if end - start >= shortestWord { places.append(contentsOf: start..<end) }
      start = max(end, start + 1)
    }
    return places
  }
}
