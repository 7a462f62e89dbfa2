import TextAnalysis

/// An analysed text as strings.
struct Analysis {
  var text = AnalyzedText()

  init(_ string: String, _ language: TextLanguage = .german) {
    Analyzer.analyze(Array(string.utf8), language: language, into: &text)
  }

  init(bytes: [UInt8], _ language: TextLanguage = .german) {
    Analyzer.analyze(bytes, language: language, into: &text)
  }

  var stems: [String] { text.tokens.map { String(decoding: text.stem($0), as: UTF8.self) } }
  var folded: [String] { text.tokens.map { String(decoding: text.folded($0), as: UTF8.self) } }
  var words: [String] { text.tokens.map { String(decoding: text.word($0), as: UTF8.self) } }
  var kinds: [Token.Kind] { text.tokens.map(\.kind) }

  /// The stems of tokens of one kind.
  func stems(_ kind: Token.Kind) -> [String] {
    zip(kinds, stems).filter { $0.0 == kind }.map(\.1)
  }
}

/// Stem of a German word, through the analyser.
func germanStem(_ word: String) -> String { Analysis(word).stems.joined(separator: " ") }
