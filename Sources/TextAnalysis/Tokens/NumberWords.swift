/// Numbers written as words: "zwei" is 2, "vierzehn" 14, "zweihundertfünfzig" 250.
///
/// Cardinal numbers below a million. Words that are an article or pronoun too ("ein",
/// "eine", "one") stay words, for they mostly are; "eins" is a number.
package struct NumberWords: Sendable {
  /// Gives tokens that are numbers in words the stem of the number; their letters stay.
  ///
  /// Of a number in several words the first token becomes the number, and the others have
  /// no stem.
  ///
  /// - Complexity: O(bytes of the tokens); allocates nothing once the text has grown.
  package static func write(_ text: inout AnalyzedText, language: TextLanguage) {
    let numbers = language == .german ? german : english
    var place = 0
    while place < text.tokens.count {
      let first = place
      place += 1
      guard let number = numbers.value(of: first, in: text) else { continue }
      var value = number
      while place < text.tokens.count, text.tokens[place].followsDirectly,
        let joined = numbers.joining(value, place, in: text)
      {
        value = joined
        text.removeStem(of: place)
        place += 1
      }
      text.replaceStem(of: first, number: value)
    }
  }

  /// The number that a German word is, or nil: "zwei", "zweihundertfünfzig".
  ///
  /// - Parameter word: its letters in small letters, umlauts plain or with an e behind them.
  /// - Complexity: O(length of the word); allocates nothing.
  package static func germanNumber(_ word: Span<UInt8>) -> Int? {
    word.withBytes { german.value(of: $0) }
  }

  private func value(of token: Int, in text: AnalyzedText) -> Int? {
    guard text.isPlainWord(text.tokens[token]) else { return nil }
    return text.withFolded(text.tokens[token]) { value(of: Bytes($0)) }
  }

  private func joining(_ value: Int, _ token: Int, in text: AnalyzedText) -> Int? {
    guard text.isPlainWord(text.tokens[token]) else { return nil }
    return text.withFolded(text.tokens[token]) { joining(value, Bytes($0)) }
  }

  private static let german = NumberWords(.german)
  private static let english = NumberWords(.english)

  /// By simple word its value and 1, for 0 is none.
  private var simple = WordTable(capacity: 128)
  private let language: TextLanguage

  /// Shortest compound ("elfhundert", "hundertelf").
  private static let shortestCompound = 10

  /// The number that a word is, or nil.
  ///
  /// - Parameter word: folded bytes.
  /// - Complexity: O(length of the word); allocates nothing.
  func value(of word: Bytes) -> Int? {
    let simple = simple.value(of: word)
    if simple > 0 { return Int(simple) - 1 }
    guard language == .german, word.count >= Self.shortestCompound, Self.mayBeCompound(word)
    else { return nil }
    return compound(word)
  }

  /// The number that a number and the word after it are together ("twenty one", "two
  /// hundred"), or nil where they are two.
  ///
  /// German writes numbers below a million in one word.
  func joining(_ value: Int, _ word: Bytes) -> Int? {
    guard language == .english else { return nil }
    let isOne = word.count == 3 && word[0] == 0x6F && word[1] == 0x6E && word[2] == 0x65
    guard let next = isOne ? 1 : self.value(of: word) else { return nil }
    switch next {
    case 1...9 where value % 10 == 0 && (20..<100).contains(value % 100): return value + next
    case 100 where (1..<100).contains(value): return value * next
    case 1_000 where (1..<1_000).contains(value): return value * next
    default: return nil
    }
  }

  /// A German number below a million: its thousands, hundreds and what is below.
  private func compound(_ word: Bytes) -> Int? {
    guard let place = word.firstPlace(of: "tausend") else { return hundreds(word) }
    guard let thousands = place == 0 ? 1 : hundreds(word[0..<place]) else { return nil }
    let rest = word[place + 7..<word.count]
    if rest.count == 0 { return thousands * 1_000 }
    return hundreds(Self.withoutUnd(rest)).map { thousands * 1_000 + $0 }
  }

  /// Whether a word holds what every compound number holds: "und", of "hundert" too, or "tausend".
  private static func mayBeCompound(_ word: Bytes) -> Bool {
    for index in 0..<word.count - 2 where word[index] == UInt8(ascii: "u") {
      let (second, third) = (word[index + 1], word[index + 2])
      if second == UInt8(ascii: "n") && third == UInt8(ascii: "d") { return true }
      if second == UInt8(ascii: "s") && third == UInt8(ascii: "e") { return true }
    }
    return false
  }

  private func hundreds(_ word: Bytes) -> Int? {
    guard let place = word.firstPlace(of: "hundert") else { return tens(word) }
    guard let hundreds = place == 0 ? 1 : tens(word[0..<place]), hundreds < 20 else { return nil }
    let rest = word[place + 7..<word.count]
    if rest.count == 0 { return hundreds * 100 }
    return tens(Self.withoutUnd(rest)).map { hundreds * 100 + $0 }
  }

  /// A number below a hundred: "elf", "vierzig", "einundvierzig".
  private func tens(_ word: Bytes) -> Int? {
    if word.count == 3, word[0] == UInt8(ascii: "e"), word[1] == UInt8(ascii: "i"),
      word[2] == UInt8(ascii: "n")
    {
      return 1
    }
    let known = Int(simple.value(of: word)) - 1
    if known >= 0 { return known < 100 ? known : nil }
    guard let place = word.firstPlace(of: "und"), place > 0 else { return nil }
    let ones = tens(word[0..<place])
    let tens = Int(simple.value(of: word[place + 3..<word.count])) - 1
    guard let ones, (1...9).contains(ones), tens >= 20, tens < 100 else { return nil }
    return tens + ones
  }

  private static func withoutUnd(_ word: Bytes) -> Bytes {
    word.begins(with: "und") ? word[3..<word.count] : word
  }

  private init(_ language: TextLanguage) {
    self.language = language
    let lists = language == .german ? Self.germanWords : Self.englishWords
    for (value, words) in lists { simple.insert(words: words, UInt32(value + 1)) }
  }

  private static let germanWords = [
    (0, "null"), (1, "eins"), (2, "zwei zwo"), (3, "drei"), (4, "vier"), (5, "funf fuenf"),
    (6, "sechs"), (7, "sieben"), (8, "acht"), (9, "neun"), (10, "zehn"), (11, "elf"),
    (12, "zwolf zwoelf"), (13, "dreizehn"), (14, "vierzehn"), (15, "funfzehn fuenfzehn"),
    (16, "sechzehn"), (17, "siebzehn"), (18, "achtzehn"), (19, "neunzehn"), (20, "zwanzig"),
    (30, "dreissig"), (40, "vierzig"), (50, "funfzig fuenfzig"), (60, "sechzig"),
    (70, "siebzig"), (80, "achtzig"), (90, "neunzig"), (100, "hundert"), (1_000, "tausend"),
  ]

  private static let englishWords = [
    (0, "zero"), (2, "two"), (3, "three"), (4, "four"), (5, "five"), (6, "six"), (7, "seven"),
    (8, "eight"), (9, "nine"), (10, "ten"), (11, "eleven"), (12, "twelve"), (13, "thirteen"),
    (14, "fourteen"), (15, "fifteen"), (16, "sixteen"), (17, "seventeen"), (18, "eighteen"),
    (19, "nineteen"), (20, "twenty"), (30, "thirty"), (40, "forty"), (50, "fifty"),
    (60, "sixty"), (70, "seventy"), (80, "eighty"), (90, "ninety"), (100, "hundred"),
    (1_000, "thousand"),
  ]
}
