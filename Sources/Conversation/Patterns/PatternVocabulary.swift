import Knowledge
import TextAnalysis

/// The words of a set of patterns, and for each the places of patterns (slots) where it may stand.
///
/// A slot is a set of alternatives; patterns that name the same ones share it. Slots are numbered
/// from 0.
struct PatternVocabulary: Sendable {
  /// Slots by word number, which the tables give plus one.
  private(set) var slots: [[UInt16]] = []
  private(set) var slotCount = 0
  /// Words that are compared by stem, by folded form, by beginning, by ending of the stem; marks.
  private(set) var stems = WordTable(capacity: 2_048)
  private(set) var forms = WordTable(capacity: 1_024)
  private(set) var beginnings = WordTable(capacity: 256)
  private(set) var endings = WordTable(capacity: 256)
  private(set) var marks = WordTable(capacity: 64)
  /// A bit for each length of a beginning and of an ending.
  private(set) var beginningLengths: UInt64 = 0
  private(set) var endingLengths: UInt64 = 0
  /// Slots of words in capitals and of numbers.
  private(set) var capitals: [UInt16] = []
  private(set) var numbers: [UInt16] = []
  /// Words that a mistyped one may stand for.
  private(set) var spelling = PatternSpelling()

  /// The classes of each word by its number, a bit for each class.
  private(set) var classes: [UInt64] = []

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
        return
      }
      let number = slots.count
      numberOf[alternative] = number
      slots.append([slot])
      insert(alternative, UInt32(number + 1))
    }
  }

  private mutating func insert(_ alternative: WordPattern.Alternative, _ value: UInt32) {
    switch alternative {
    case .word(let word):
      let stem = keys(of: word).stem
      // Words of one stem share its number: what the later one may fill is added to the first.
      insertShared(stem, value, \.stems)
      spelling.add(stem, number: Int(value) - 1, isStem: true)
    case .form(let word):
      let form = keys(of: word).folded
      insertShared(form, value, \.forms)
      spelling.add(form, number: Int(value) - 1, isStem: false)
    case .beginning(let word):
      let key = keys(of: word).folded
      beginningLengths |= 1 << UInt64(min(63, key.count))
      insertShared(key, value, \.beginnings)
    case .ending(let word):
      let key = keys(of: word).stem
      endingLengths |= 1 << UInt64(min(63, key.count))
      insertShared(key, value, \.endings)
      spelling.add(key, number: Int(value) - 1, isStem: true)
    case .mark(let mark): insertShared(Array(mark.utf8), value, \.marks)
    case .wordClass, .capitals, .number: break
    }
  }

  /// Inserts a key, or links the number to the one that stands there already.
  private mutating func insertShared(
    _ key: [UInt8], _ value: UInt32, _ table: WritableKeyPath<Self, WordTable>
  ) {
    key.withUnsafeBufferPointer { key in
      let known = self[keyPath: table].value(of: key)
      if known == 0 {
        self[keyPath: table].insert(key, value)
      } else {
        links.append((from: Int(known) - 1, to: Int(value) - 1))
      }
    }
  }

  private var links: [(from: Int, to: Int)] = []

  /// To be called when all slots are made.
  mutating func finish() {
    finishClasses()
    for link in links {
      let all = Set(slots[link.from]).union(slots[link.to])
      slots[link.from] = Array(all)
    }
    links = []
    for number in slots.indices { slots[number] = Set(slots[number]).sorted() }
    spelling.finish()
  }

  /// Gives each word its classes; words that stand in no pattern get numbers here.
  private mutating func finishClasses() {
    for alternative in classesOf.keys.sorted() where numberOf[alternative] == nil {
      let number = slots.count
      numberOf[alternative] = number
      slots.append([])
      insert(alternative, UInt32(number + 1))
    }
    classes = [UInt64](repeating: 0, count: slots.count)
    for (alternative, bits) in classesOf {
      if let number = numberOf[alternative] { classes[number] = bits }
    }
    for link in links { classes[link.from] |= classes[link.to] }
  }

  private mutating func keys(of word: String) -> (folded: [UInt8], stem: [UInt8]) {
    Analyzer.analyze(word, language: language, into: &text)
    guard let token = text.tokens.first else { return ([], []) }
    return (Array(text.folded(token)), Array(text.stem(token)))
  }
}
