import Knowledge
import TextAnalysis

/// Collects the words of patterns and the places of patterns (slots) where each may stand.
///
/// A slot is a set of alternatives; patterns that name the same ones share it. Slots are numbered
/// from 0.
struct PatternVocabularyBuilder {
  private(set) var slotCount = 0
  /// Slots by word number.
  private var slots: [[UInt16]] = []
  private var kinds: [PatternWords.Kind] = []
  private var keys: [[UInt8]] = []
  /// Slots of words in capitals and of numbers.
  private var capitals: [UInt16] = []
  private var numbers: [UInt16] = []
  /// Words that are compared by the same as an earlier one.
  private var links: [(from: Int, to: Int)] = []
  private var known = PatternWords.Kind.allCases.map { _ in WordTable(capacity: 256) }
  private var numberOf: [WordPattern.Alternative: Int] = [:]
  private var slotOf: [[WordPattern.Alternative]: UInt16] = [:]
  private var classesOf: [WordPattern.Alternative: UInt64] = [:]
  private var text = AnalyzedText()
  private let language: TextLanguage

  /// An empty vocabulary of a language.
  init(_ language: TextLanguage) { self.language = language }

  /// The slot of alternatives without classes, made where it is new.
  mutating func slot(_ alternatives: Set<WordPattern.Alternative>) -> UInt16 {
    let key = alternatives.sorted()
    if let slot = slotOf[key] { return slot }
    let slot = UInt16(slotCount)
    slotCount += 1
    slotOf[key] = slot
    for alternative in key { add(alternative, slot) }
    return slot
  }

  /// Notes that words belong to a class, whose number is below 64.
  mutating func note(_ alternatives: Set<WordPattern.Alternative>, class number: Int) {
    for alternative in alternatives { classesOf[alternative, default: 0] |= 1 << UInt64(number) }
  }

  private mutating func add(_ alternative: WordPattern.Alternative, _ slot: UInt16) {
    switch alternative {
    case .capitals: capitals.append(slot)
    case .number: numbers.append(slot)
    case .wordClass: assertionFailure("classes are resolved before")
    case .word, .form, .beginning, .ending, .mark:
      if let number = numberOf[alternative] {
        slots[number].append(slot)
      } else {
        insert(alternative, [slot])
      }
    }
  }

  private mutating func insert(_ alternative: WordPattern.Alternative, _ own: [UInt16]) {
    let kind: PatternWords.Kind
    let key: [UInt8]
    switch alternative {
    case .word(let word): (kind, key) = (.stem, keys(of: word).stem)
    case .form(let word): (kind, key) = (.form, keys(of: word).folded)
    case .beginning(let word): (kind, key) = (.beginning, keys(of: word).folded)
    case .ending(let word): (kind, key) = (.ending, keys(of: word).stem)
    case .mark(let mark): (kind, key) = (.mark, Array(mark.utf8))
    case .wordClass, .capitals, .number: return
    }
    let number = slots.count
    numberOf[alternative] = number
    slots.append(own)
    kinds.append(kind)
    keys.append(key)
    key.withUnsafeBufferPointer { key in
      let table = Int(kind.rawValue)
      let first = known[table].value(of: key)
      if first == 0 {
        known[table].insert(key, UInt32(number + 1))
      } else {
        // What the later one may fill is added to the first.
        links.append((from: Int(first) - 1, to: number))
      }
    }
  }

  /// The vocabulary; to be called when all slots are made.
  mutating func finish() -> PatternVocabulary {
    // Words that stand in no pattern get numbers here.
    for alternative in classesOf.keys.sorted() where numberOf[alternative] == nil {
      insert(alternative, [])
    }
    var classes = [UInt64](repeating: 0, count: slots.count)
    for (alternative, bits) in classesOf {
      if let number = numberOf[alternative] { classes[number] = bits }
    }
    for link in links {
      classes[link.from] |= classes[link.to]
      slots[link.from] += slots[link.to]
    }
    var words = PatternWords()
    for number in slots.indices {
      words.append(
        kinds[number], keys[number], slots: Set(slots[number]).sorted(), classes: classes[number])
    }
    return PatternVocabulary(words, capitals: capitals, numbers: numbers)
  }

  private mutating func keys(of word: String) -> (folded: [UInt8], stem: [UInt8]) {
    Analyzer.analyze(word, language: language, into: &text)
    guard let token = text.tokens.first else { return ([], []) }
    return (Array(text.folded(token)), Array(text.stem(token)))
  }
}
