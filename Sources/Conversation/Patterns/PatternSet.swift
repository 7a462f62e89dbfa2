import Knowledge
import TextAnalysis

/// The rules of pattern files for one language, ready to be found in messages.
package struct PatternSet: Sendable {
  /// A rule as it was compiled.
  struct Rule: Sendable {
    /// Number of the heading.
    var heading: Int
    /// How much it says; 0 for a look-alike.
    var points: Int
    var startsSentence: Bool
    var endsSentence: Bool
    var mayBeNegated: Bool
  }

  /// The headings that rules stand under, in the order of the files; those of a company's own
  /// rules are apart from those of the shipped ones.
  package private(set) var headings: [PatternFile.Heading] = []
  /// Whether a company's own rules stand under a heading, by its number.
  private(set) var isOwn: [Bool] = []
  private(set) var rules: [Rule] = []
  private(set) var vocabulary: PatternVocabulary
  private(set) var trie = PatternTrie()
  let language: TextLanguage
  /// The names of the shipped classes; their places are the bits of `MessageWords.Word.classes`.
  private(set) var classNames: [String] = []
  /// Slots of the classes that sentences are taken apart by; see `SentenceClass`.
  private(set) var classSlots: [UInt16] = []

  /// Classes that say how sentences are taken apart and no more; words do not tell them.
  private static let grammatical: Set<String> = ["filler", "turn", "subject", "known", "a"]

  /// Compiles the files that hold for a language, in their order.
  ///
  /// Classes that stand nowhere have no words; the reader of a file reports them.
  ///
  /// - Parameters:
  ///   - files: Shipped files.
  ///   - own: A company's files: their words are added to classes of the shipped ones.
  package init(_ files: [PatternFile], own: [PatternFile] = [], language: Language) {
    self.language = language == .german ? .german : .english
    vocabulary = PatternVocabulary(self.language)
    let shipped = files.filter { $0.language == nil || $0.language == language }
    let own = own.filter { $0.language == nil || $0.language == language }
    let files = shipped + own
    var classes = WordClasses(files)
    for name in SentenceClass.allCases {
      classSlots.append(vocabulary.slot(classes.words(of: name.rawValue)))
    }
    // What a company adds to a class counts; classes of its own are for its own rules.
    for line in shipped.flatMap(\.classes)
    where !classNames.contains(line.name) && !Self.grammatical.contains(line.name) {
      vocabulary.note(classes.words(of: line.name), class: classNames.count)
      classNames.append(line.name)
    }
    precondition(classNames.count <= 64, "more classes than a word can tell")
    var numbers: [PatternFile.Heading: Int] = [:]
    let shippedCount = shipped.reduce(0) { $0 + $1.rules.count }
    for rule in files.flatMap(\.rules) {
      if rules.count == shippedCount { numbers = [:] }
      if numbers[rule.heading] == nil {
        numbers[rule.heading] = headings.count
        headings.append(rule.heading)
        isOwn.append(rules.count >= shippedCount)
      }
      let pattern = rule.pattern
      let number = rules.count
      rules.append(
        Rule(
          heading: numbers[rule.heading] ?? 0, points: rule.points ?? 0,
          startsSentence: pattern.startsSentence, endsSentence: pattern.endsSentence,
          mayBeNegated: pattern.mayBeNegated || rule.points == nil))
      for steps in Self.withoutOptional(pattern.steps) {
        let slots = steps.enumerated().map { place, step in
          let words = step.alternatives.reduce(into: Set()) {
            $0.formUnion(classes.words(of: $1))
          }
          let gap = PatternTrie.Gap(
            length: Int32(place == 0 ? 0 : step.gap),
            mayNegate: step.gap == 0 || step.gapMayNegate || rule.points == nil)
          return (gap: gap, slot: vocabulary.slot(words))
        }
        trie.insert(slots, rule: number)
      }
    }
    vocabulary.finish()
    trie.finish()
  }

  /// All choices of steps with and without the optional ones; a gap that stood before a step that
  /// is left out stays.
  private static func withoutOptional(_ steps: [WordPattern.Step]) -> [[WordPattern.Step]] {
    var choices: [[WordPattern.Step]] = [[]]
    var pending: [WordPattern.Step?] = [nil]
    for step in steps {
      var next: [[WordPattern.Step]] = []
      var nextPending: [WordPattern.Step?] = []
      for (choice, left) in zip(choices, pending) {
        var step = step
        if let left {
          step.gap = max(step.gap, left.gap)
          step.gapMayNegate = step.gapMayNegate || left.gapMayNegate
        }
        next.append(choice + [step])
        nextPending.append(nil)
        if step.isOptional {
          next.append(choice)
          nextPending.append(step.gap > 0 ? step : left)
        }
      }
      (choices, pending) = (next, nextPending)
    }
    return choices.filter { !$0.isEmpty }
  }
}

/// Classes with a part in how sentences are taken apart.
enum SentenceClass: String, CaseIterable {
  /// Words that turn what follows round: nicht, kein, never.
  case negation
  /// Words beside the matter of a sentence: bitte, hallo, please.
  case filler
  /// Words that begin a thought of its own after a comma: aber, sondern, but.
  case turn
  /// Words before which "no" is an answer and no negation: ich, we.
  case subject
  /// Words that are meant as they stand, however near they are to a word of the lists.
  case known
}

/// The classes of several files with those that they name resolved.
private struct WordClasses {
  private var lines: [String: [WordPattern.Alternative]] = [:]
  private var resolved: [String: Set<WordPattern.Alternative>] = [:]
  private var open: Set<String> = []

  init(_ files: [PatternFile]) {
    for line in files.flatMap(\.classes) {
      lines[line.name, default: []].append(contentsOf: line.alternatives)
    }
  }

  mutating func words(of alternative: WordPattern.Alternative) -> Set<WordPattern.Alternative> {
    if case .wordClass(let name) = alternative { return words(of: name) }
    return [alternative]
  }

  mutating func words(of name: String) -> Set<WordPattern.Alternative> {
    if let known = resolved[name] { return known }
    guard open.insert(name).inserted else { return [] }
    var words: Set<WordPattern.Alternative> = []
    for alternative in lines[name] ?? [] { words.formUnion(self.words(of: alternative)) }
    open.remove(name)
    resolved[name] = words
    return words
  }
}
