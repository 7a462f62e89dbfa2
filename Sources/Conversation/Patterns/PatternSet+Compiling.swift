import Knowledge
import TextAnalysis

extension PatternSet {
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
    let textLanguage: TextLanguage = language == .german ? .german : .english
    var headings: [PatternFile.Heading] = []
    var isOwn: [Bool] = []
    var rules: [Rule] = []
    var classNames: [String] = []
    var vocabulary = PatternVocabularyBuilder(textLanguage)
    var trie = PatternTrieBuilder()
    let shipped = files.filter { $0.language == nil || $0.language == language }
    let own = own.filter { $0.language == nil || $0.language == language }
    let files = shipped + own
    var classes = WordClasses(files)
    let classSlots = SentenceClass.allCases.map {
      vocabulary.slot(classes.words(of: $0.rawValue))
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
    self.init(
      headings: headings, isOwn: isOwn, rules: rules, vocabulary: vocabulary.finish(),
      trie: trie.finish(), language: textLanguage, classNames: classNames, classSlots: classSlots)
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
