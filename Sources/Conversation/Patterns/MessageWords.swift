import TextAnalysis

/// The words and marks of a message in order, each with the slots of patterns that it may fill.
///
/// It holds the working memory of one worker.
struct MessageWords: Sendable {
  /// What a word or mark is for the sentence that it stands in.
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt8
    /// Punctuation or an emoji; it takes no place in a gap.
    static let mark = Traits(rawValue: 1)
    static let comma = Traits(rawValue: 2)
    static let negation = Traits(rawValue: 4)
    static let filler = Traits(rawValue: 8)
    static let turn = Traits(rawValue: 16)
    static let subject = Traits(rawValue: 32)
    /// At least three letters, all of them capitals.
    static let capitals = Traits(rawValue: 64)
  }

  struct Word: Sendable {
    /// UTF-8 bytes of the message.
    var start: Int32
    var end: Int32
    /// Place in `slots`.
    var firstSlot: Int32
    var slotCount: Int32
    var sentence: Int32
    var traits: Traits
    /// A bit for each slot, by its last six bits.
    var mask: UInt64
    /// The classes that it belongs to, a bit for each.
    var classes: UInt64 = 0
    /// A hash of its stem, of a mark its bytes.
    var key: UInt32 = 0
    /// Its token in `text`; below 0 for marks and for the letter after an apostrophe.
    var token: Int32 = -1
  }

  private(set) var words: [Word] = []
  private(set) var slots: [UInt16] = []
  private(set) var sentenceCount = 0
  private(set) var text = AnalyzedText()
  private var source: [UInt8] = []
  private var mark: [UInt8] = []
  private var distance = TypingDistance()
  /// The classes of the word that is being taken.
  private var classes: UInt64 = 0

  private static let shortestCapitals = 3

  /// Takes a message apart for a set of patterns.
  mutating func read(_ message: String, _ set: PatternSet) {
    words.removeAll(keepingCapacity: true)
    slots.removeAll(keepingCapacity: true)
    source.removeAll(keepingCapacity: true)
    source.append(contentsOf: message.utf8)
    Analyzer.analyze(source, language: set.language, into: &text)
    if set.language == .german { SpokenForms.write(&text, language: .german) }
    // Out of `self`, which changes while it is read.
    let text = text
    var sentence: Int32 = 0
    var end = 0
    for (number, token) in text.tokens.enumerated() {
      let range = text.sourceRange(token)
      if range.lowerBound > end {
        sentence += takeGap(end..<range.lowerBound, sentence, set)
      }
      take(token, of: text, range, &sentence, set)
      words[words.count - 1].token = Int32(number)
      end = max(end, range.upperBound)
    }
    if end < source.count { _ = takeGap(end..<source.count, sentence, set) }
    sentenceCount = Int(sentence) + 1
    // "No, I want …", "nein ich will": an answer, which turns nothing round.
    for place in words.indices.dropLast()
    where words[place].traits.contains(.negation) && words[place + 1].traits.contains(.subject) {
      words[place].traits.remove(.negation)
    }
  }

  // MARK: Words

  private mutating func take(
    _ token: Token, of text: AnalyzedText, _ range: Range<Int>, _ sentence: inout Int32,
    _ set: PatternSet
  ) {
    let first = slots.count
    let vocabulary = set.vocabulary
    classes = 0
    var isKnown = false
    if token.kind == .word {
      isKnown = addSlots(of: token, text, vocabulary)
      if !isKnown { addMeant(token, text, vocabulary) }
    } else {
      slots.append(contentsOf: vocabulary.numbers)
      _ = addSlots(of: token, text, vocabulary)
    }
    var traits = traits(from: first, set)
    if isCapitals(range) {
      traits.insert(.capitals)
      slots.append(contentsOf: vocabulary.capitals)
    }
    if traits.contains(.turn), words.last?.traits.contains(.comma) == true { sentence += 1 }
    append(range, first, sentence, traits)
    words[words.count - 1].classes = classes
    words[words.count - 1].key = text.withStem(token, FeatureHash.bytes)
  }

  /// Adds the slots of a word in each of its forms.
  ///
  /// - Returns: whether there is any form that patterns know.
  private mutating func addSlots(
    of token: Token, _ text: AnalyzedText, _ vocabulary: PatternVocabulary
  ) -> Bool {
    var isKnown = false
    // Methods instead of a local function, for whose variables each word would take memory.
    text.withStem(token) { stem in
      if addSlots(of: vocabulary.stems.value(of: stem), vocabulary) { isKnown = true }
      Self.forEachLength(vocabulary.endingLengths, upTo: stem.count) { length in
        let part = UnsafeBufferPointer(rebasing: stem[(stem.count - length)...])
        if addSlots(of: vocabulary.endings.value(of: part), vocabulary) { isKnown = true }
      }
    }
    text.withFolded(token) { folded in
      if addSlots(of: vocabulary.forms.value(of: folded), vocabulary) { isKnown = true }
      Self.forEachLength(vocabulary.beginningLengths, upTo: folded.count) { length in
        let part = UnsafeBufferPointer(rebasing: folded[..<length])
        if addSlots(of: vocabulary.beginnings.value(of: part), vocabulary) { isKnown = true }
      }
    }
    return isKnown
  }

  /// Adds the slots of a form, whose value is 0 where patterns do not know it.
  private mutating func addSlots(of value: UInt32, _ vocabulary: PatternVocabulary) -> Bool {
    guard value > 0 else { return false }
    slots.append(contentsOf: vocabulary.words.slots(of: Int(value) - 1))
    classes |= vocabulary.words.classes[Int(value) - 1]
    return true
  }

  /// Adds the slots of the word that a mistyped one was meant for.
  private mutating func addMeant(
    _ token: Token, _ text: AnalyzedText, _ vocabulary: PatternVocabulary
  ) {
    guard !token.isStopWord, text.isPlainWord(token) else { return }
    let isEveryday = text.withFolded(token) { EverydayWords.contains($0) }
    guard !isEveryday else { return }
    let number =
      text.withStem(token) {
        vocabulary.spelling.number(of: $0, isStem: true, in: vocabulary.words, &distance)
      }
      ?? text.withFolded(token) {
        vocabulary.spelling.number(of: $0, isStem: false, in: vocabulary.words, &distance)
      }
    guard let number else { return }
    slots.append(contentsOf: vocabulary.words.slots(of: number))
    classes |= vocabulary.words.classes[number]
  }

  private func traits(from first: Int, _ set: PatternSet) -> Traits {
    var traits: Traits = []
    for place in first..<slots.count {
      // The slots of the sentence classes are the first ones.
      guard slots[place] < UInt16(set.classSlots.count) else { continue }
      for (number, slot) in set.classSlots.enumerated() where slots[place] == slot {
        traits.insert(Self.classTraits[number])
      }
    }
    return traits
  }

  private static let classTraits: [Traits] = SentenceClass.allCases.map {
    switch $0 {
    case .negation: .negation
    case .filler: .filler
    case .turn: .turn
    case .subject: .subject
    case .known: []
    }
  }

  private func isCapitals(_ range: Range<Int>) -> Bool {
    var letters = 0
    var place = range.lowerBound
    while place < range.upperBound {
      let byte = source[place]
      if byte >= 0x80 {
        // Ä, Ö, Ü as UTF-8; the small ones have the next block of second bytes.
        guard byte == 0xC3, place + 1 < range.upperBound, source[place + 1] < 0xA0 else {
          return false
        }
        place += 1
      } else if byte &- 0x41 >= 26 {
        return false
      }
      letters += 1
      place += 1
    }
    return letters >= Self.shortestCapitals
  }

  private static func forEachLength(_ lengths: UInt64, upTo most: Int, _ body: (Int) -> Void) {
    var left = most >= 63 ? lengths : lengths & ((2 << UInt64(most)) &- 1)
    while left != 0 {
      body(left.trailingZeroBitCount)
      left &= left &- 1
    }
  }

  private mutating func append(
    _ range: Range<Int>, _ first: Int, _ sentence: Int32, _ traits: Traits
  ) {
    var mask: UInt64 = 0
    for place in first..<slots.count { mask |= 1 << UInt64(slots[place] & 63) }
    words.append(
      Word(
        start: Int32(range.lowerBound), end: Int32(range.upperBound), firstSlot: Int32(first),
        slotCount: Int32(slots.count - first), sentence: sentence, traits: traits, mask: mask))
  }

  // MARK: Marks

  /// Takes what stands between two words.
  ///
  /// - Returns: 1 where a sentence ends in it, else 0.
  private mutating func takeGap(
    _ gap: Range<Int>, _ sentence: Int32, _ set: PatternSet
  ) -> Int32 {
    if let letter = contractedLetter(gap) {
      takeContraction(gap, source[letter] | 0x20, sentence, set)
      return 0
    }
    var ends: Int32 = 0
    var place = gap.lowerBound
    while place < gap.upperBound {
      let byte = source[place]
      switch byte {
      case 0x0A, 0x0D:
        ends = 1
        place += 1
      case 0...0x20:
        place += 1
      case 0xF0...0xF4:
        let end = min(place + 4, gap.upperBound)
        takeMark(place..<end, canonical: place..<end, sentence, set)
        place = end
      default:
        var end = place
        while end < gap.upperBound, source[end] > 0x20, source[end] < 0xF0 { end += 1 }
        if takeRun(place..<end, sentence, set) { ends = 1 }
        place = end
      }
    }
    return ends
  }

  /// Takes a run of punctuation; exclamation and question marks count together, whatever their
  /// number.
  ///
  /// - Returns: whether a sentence ends with it.
  private mutating func takeRun(
    _ run: Range<Int>, _ sentence: Int32, _ set: PatternSet
  ) -> Bool {
    var exclamations = 0
    var questions = 0
    var points = 0
    var ends = false
    for place in run {
      switch source[place] {
      case UInt8(ascii: "!"): exclamations += 1
      case UInt8(ascii: "?"): questions += 1
      case UInt8(ascii: "."): points += 1
      case UInt8(ascii: ";"): ends = true
      default: break
      }
    }
    mark.removeAll(keepingCapacity: true)
    if exclamations + questions > 0 {
      if questions > 0 { mark.append(UInt8(ascii: "?")) }
      if exclamations > 0 { mark.append(UInt8(ascii: "!")) }
      if mark.count == 1, exclamations + questions > 1 { mark.append(mark[0]) }
      takeMark(run, sentence, set)
      return true
    }
    if points > 1 || isEllipsis(run) {
      mark.append(contentsOf: [0x2E, 0x2E, 0x2E])
      takeMark(run, sentence, set)
      return false
    }
    mark.append(contentsOf: source[run])
    takeMark(run, sentence, set)
    if points == 1, let stop = run.first(where: { source[$0] == UInt8(ascii: ".") }) {
      return SentenceBoundary.endsSentence(fullStopAt: stop, ofMessage: source)
    }
    return ends && run.count == 1
  }

  private func isEllipsis(_ run: Range<Int>) -> Bool {
    run.count == 3 && source[run.lowerBound] == 0xE2 && source[run.lowerBound + 1] == 0x80
      && source[run.lowerBound + 2] == 0xA6
  }

  private mutating func takeMark(
    _ range: Range<Int>, canonical: Range<Int>, _ sentence: Int32, _ set: PatternSet
  ) {
    mark.removeAll(keepingCapacity: true)
    mark.append(contentsOf: source[canonical])
    takeMark(range, sentence, set)
  }

  /// Appends the mark that `mark` holds.
  private mutating func takeMark(_ range: Range<Int>, _ sentence: Int32, _ set: PatternSet) {
    let first = slots.count
    let value = mark.withUnsafeBufferPointer { set.vocabulary.marks.value(of: $0) }
    if value > 0 { slots.append(contentsOf: set.vocabulary.words.slots(of: Int(value) - 1)) }
    var traits: Traits = .mark
    if mark.first == UInt8(ascii: ",") || mark.first == UInt8(ascii: ":") { traits.insert(.comma) }
    append(range, first, sentence, traits)
    words[words.count - 1].key = mark.withUnsafeBufferPointer(FeatureHash.bytes)
  }

  // MARK: Contractions

  /// The place of the letter behind an apostrophe that begins a gap; nil where there is none.
  ///
  /// The tokeniser leaves it out. The marks are those of `Character.isApostrophe`.
  private func contractedLetter(_ gap: Range<Int>) -> Int? {
    func byte(_ offset: Int) -> UInt8 {
      gap.lowerBound + offset < gap.upperBound ? source[gap.lowerBound + offset] : 0
    }
    let length =
      switch byte(0) {
      case UInt8(ascii: "'"), UInt8(ascii: "`"): 1
      case 0xC2 where byte(1) == 0xB4: 2
      case 0xE2 where byte(1) == 0x80 && (byte(2) == 0x98 || byte(2) == 0x99): 3
      default: 0
      }
    guard length > 0, (byte(length) | 0x20) &- 0x61 < 26 else { return nil }
    return gap.lowerBound + length
  }

  private mutating func takeContraction(
    _ range: Range<Int>, _ letter: UInt8, _ sentence: Int32, _ set: PatternSet
  ) {
    let word: StaticString
    switch letter {
    case UInt8(ascii: "t"): word = "not"
    case UInt8(ascii: "d"): word = "would"
    case UInt8(ascii: "m"): word = "am"
    default: return
    }
    guard set.language == .english else { return }
    let first = slots.count
    var classes: UInt64 = 0
    word.withUTF8Buffer { word in
      for value in [
        set.vocabulary.stems.value(of: word), set.vocabulary.forms.value(of: word),
      ] where value > 0 {
        slots.append(contentsOf: set.vocabulary.words.slots(of: Int(value) - 1))
        classes |= set.vocabulary.words.classes[Int(value) - 1]
      }
    }
    append(
      range.lowerBound..<range.lowerBound + 2, first, sentence, traits(from: first, set))
    words[words.count - 1].classes = classes
    words[words.count - 1].key = word.withUTF8Buffer(FeatureHash.bytes)
  }
}
