import Knowledge
import TextAnalysis

/// What words of a question stand for, by their stems: a company's synonyms, and
/// those of everyday language.
package struct SynonymTable: Sendable {
  /// An expression that is looked for beside the question's own words.
  struct Target: Sendable {
    /// The stems of its words that are no function words.
    var stems: [[UInt8]]
  }

  /// A beginning of expressions, or the number of one's targets.
  private var beginnings: [UInt64: Int] = [:]
  private var targets: [[Target]] = []

  /// The synonyms of everyday language, made when they are first asked for.
  static func everyday(_ language: TextLanguage) -> SynonymTable {
    switch language {
    case .german: everydayGerman
    case .english: everydayEnglish
    }
  }

  private static let everydayGerman = SynonymTable(
    groups: EverydaySynonyms.german, language: .german)
  private static let everydayEnglish = SynonymTable(
    groups: EverydaySynonyms.english, language: .english)

  /// What words of everyday language are in the other language.
  static func translations(from language: TextLanguage) -> SynonymTable {
    switch language {
    case .german: fromGerman
    case .english: fromEnglish
    }
  }

  private static let fromGerman = SynonymTable(
    translations: EverydayTranslations.lines, from: .german)
  private static let fromEnglish = SynonymTable(
    translations: EverydayTranslations.lines, from: .english)

  /// A company's synonyms, by language.
  package static func tables(_ synonyms: Synonyms) -> [SynonymTable] {
    TextLanguage.allCases.map { SynonymTable(synonyms, language: $0) }
  }

  /// A company's synonyms of a language.
  init(_ synonyms: Synonyms, language: TextLanguage) {
    var text = AnalyzedText()
    for mapping in synonyms.mappings(for: language == .german ? .german : .english) {
      add(
        mapping.source.joined(separator: " "),
        mapping.targets.map { $0.joined(separator: " ") }, (language, language), &text)
    }
  }

  /// Equivalents of a language: a line for each group, commas between.
  init(groups: String, language: TextLanguage) {
    var text = AnalyzedText()
    for line in groups.split(separator: "\n") {
      let group = line.split(separator: ",").map(String.init)
      for expression in group { add(expression, group, (language, language), &text) }
    }
  }

  /// Translations: a line for each matter, German expressions, an equals sign, English ones.
  init(translations: String, from language: TextLanguage) {
    var text = AnalyzedText()
    for line in translations.split(separator: "\n") {
      let sides = line.split(separator: "=").map { $0.split(separator: ",").map(String.init) }
      guard sides.count == 2 else { continue }
      let (own, other) = language == .german ? (sides[0], sides[1]) : (sides[1], sides[0])
      for expression in own {
        add(expression, other, (language, language == .german ? .english : .german), &text)
      }
    }
  }

  private mutating func add(
    _ source: String, _ expressions: [String],
    _ languages: (source: TextLanguage, target: TextLanguage), _ text: inout AnalyzedText
  ) {
    Analyzer.analyze(source, language: languages.source, into: &text)
    NumberWords.write(&text, language: languages.source)
    guard !text.tokens.isEmpty else { return }
    let own = text.tokens.map { Array(text.stem($0)) }
    var hash = Self.start
    for stem in own.dropLast() {
      hash = stem.withUnsafeBufferPointer { Self.extend(hash, $0) }
      if beginnings[hash] == nil { beginnings[hash] = -1 }
    }
    if let last = own.last { hash = last.withUnsafeBufferPointer { Self.extend(hash, $0) } }
    var number = beginnings[hash] ?? -1
    if number < 0 {
      number = targets.count
      targets.append([])
      beginnings[hash] = number
    }
    for target in expressions {
      Analyzer.analyze(target, language: languages.target, into: &text)
      NumberWords.write(&text, language: languages.target)
      let stems = text.tokens.filter { !$0.isStopWord }.map { Array(text.stem($0)) }
        .filter { !$0.isEmpty && !own.contains($0) }
      guard !stems.isEmpty, !targets[number].contains(where: { $0.stems == stems }) else {
        continue
      }
      targets[number].append(Target(stems: stems))
    }
  }

  /// The targets of the longest expression that begins at a token, and its length.
  func match(_ text: AnalyzedText, at first: Int) -> (length: Int, targets: [Target])? {
    var hash = Self.start
    var found: (length: Int, number: Int)?
    var place = first
    while place < text.tokens.count {
      hash = text.withStem(text.tokens[place]) { Self.extend(hash, $0) }
      guard let number = beginnings[hash] else { break }
      place += 1
      if number >= 0 { found = (place - first, number) }
    }
    return found.map { ($0.length, targets[$0.number]) }
  }

  private static let start: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  private static func extend(_ hash: UInt64, _ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var mixed = hash
    for byte in word { mixed = (mixed ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return (mixed ^ 0xFF) &* 0x100_0000_01B3
  }
}
