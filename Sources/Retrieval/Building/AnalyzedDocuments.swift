import LexicalIndex
import TextAnalysis

/// Every text of the documents as weighted term counts.
///
/// A *unit* is one phrasing or one sentence; the units of a document are
/// numbered one after the other, phrasings first.
struct AnalyzedDocuments {
  /// One phrasing or sentence.
  struct Unit {
    var document: Int
    var isPhrasing: Bool
    /// Word terms weighted for cosines.
    var words = TextCounts()
    /// Word terms weighted for BM25.
    var lexical = TextCounts()
    /// Character grams.
    var grams = TextCounts()
  }

  /// What a word term is, over all its occurrences.
  struct WordFlags: OptionSet {
    var rawValue: UInt8
    /// Stands somewhere as a word of its own: known to the compound splitter.
    static let word = WordFlags(rawValue: 1)
    /// A function word.
    static let stopWord = WordFlags(rawValue: 2)
    /// Takes part in latent semantic analysis.
    static let latent = WordFlags(rawValue: 4)
  }

  private(set) var units: [Unit] = []
  private(set) var words = TermDictionary.Builder()
  private(set) var grams = TermDictionary.Builder()
  /// By provisional number of the word term.
  private(set) var flags: [WordFlags] = []

  /// Analyses all texts: once to learn the words, once more to take compounds apart by them.
  init(_ documents: [SourceDocument]) {
    var text = AnalyzedText()
    var lexicon = WordTable()
    for document in documents {
      for unit in document.phrasings + document.sentences {
        Analyzer.analyze(unit, language: document.language, into: &text)
        for token in text.tokens where token.kind == .word && !token.isStopWord {
          text.withStem(token) { lexicon.insert($0, 1) }
        }
      }
    }
    var list = TermList()
    for (number, document) in documents.enumerated() {
      let texts = document.phrasings.map { ($0, true) } + document.sentences.map { ($0, false) }
      for (unit, isPhrasing) in texts {
        Analyzer.analyze(unit, language: document.language, into: &text)
        list.fill(
          from: text, splitsCompounds: document.language == .german, joinsNeighbours: false
        ) { lexicon.value(of: $0) != 0 }
        append(Unit(document: number, isPhrasing: isPhrasing), text, list)
      }
    }
  }

  private mutating func append(_ unit: Unit, _ text: AnalyzedText, _ list: TermList) {
    var unit = unit
    for term in list.terms {
      let number = list.withBytes(term) { words.add($0) }
      if Int(number) == flags.count { flags.append([]) }
      if term.kind == .word { flags[Int(number)].insert(.word) }
      if term.kind == .stopWord { flags[Int(number)].insert(.stopWord) }
      if term.kind.isLatent { flags[Int(number)].insert(.latent) }
      unit.words.add(number, term.kind.cosineWeight)
      if term.kind.lexicalWeight > 0 { unit.lexical.add(number, term.kind.lexicalWeight) }
    }
    CharacterGrams.forEach(in: text) { unit.grams.add(grams.add($0), 1) }
    units.append(unit)
  }
}
