import LexicalIndex
import Storage
import TextAnalysis

/// Learns what words are in the other language from the entries that a base has in both.
///
/// The texts of an entry are paired: all phrasings with all phrasings, for they do not translate
/// each other one by one, and sentences with sentences in their order, or answer with answer where
/// the numbers of sentences differ. Word by word they are aligned by IBM model 1 (Brown et al., "The Mathematics of Statistical Machine Translation",
/// 1993), in both directions; a pair of words is as good as the geometric mean of the two
/// probabilities.
struct TranslationFit {
  /// Steps of expectation and maximisation.
  private static let steps = 6
  /// The least mean probability of a pair.
  private static let least: Float = 0.45

  /// The stems of a language, and how each is written.
  private struct Words {
    var stems = TermArena()
    /// By the number of a stem: its forms, with how often each occurs.
    var forms: [[[UInt8]: Int]] = []

    mutating func add(_ text: AnalyzedText, into numbers: inout [UInt32]) {
      numbers.removeAll(keepingCapacity: true)
      for token in text.tokens where !token.isStopWord && text.isPlainWord(token) {
        let number = text.withStem(token) { $0.isEmpty ? nil : stems.add($0) }
        guard let number else { continue }
        if Int(number) == forms.count { forms.append([:]) }
        forms[Int(number)][Array(text.folded(token)), default: 0] += 1
        if !numbers.contains(number) { numbers.append(number) }
      }
    }

    /// How a stem is written most often, the first in order of bytes among equals.
    func form(of number: Int) -> [UInt8] {
      let best = forms[number].max { left, right in
        left.value == right.value
          ? right.key.lexicographicallyPrecedes(left.key) : left.value < right.value
      }
      return best?.key ?? []
    }
  }

  /// By language.
  private var words = [Words](repeating: Words(), count: TextLanguage.allCases.count)
  /// The pairs of texts: ends of each in `german` and `english`.
  private var german: [UInt32] = []
  private var english: [UInt32] = []
  private var ends: [(german: Int, english: Int)] = []
  private var text = AnalyzedText()

  /// The section that `LearnedTranslations` reads; nil where no entry has both languages.
  static func section(_ documents: [SourceDocument]) throws(StorageError) -> SectionBuilder? {
    var fit = Self()
    var first: [UInt32: Int] = [:]
    for (place, document) in documents.enumerated() {
      guard let other = first[document.entry] else {
        first[document.entry] = place
        continue
      }
      let pair = [documents[other], document]
      guard let german = pair.first(where: { $0.language == .german }),
        let english = pair.first(where: { $0.language == .english })
      else { continue }
      fit.add(german, english)
    }
    return fit.ends.isEmpty ? nil : try fit.section()
  }

  private mutating func add(_ german: SourceDocument, _ english: SourceDocument) {
    add(german.phrasings.joined(separator: "\n"), english.phrasings.joined(separator: "\n"))
    let sentences = [german, english].map { document in
      let bytes = Array(document.answer.utf8)
      return SentenceSplitter.split(bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
    }
    if sentences[0].count == sentences[1].count {
      for (left, right) in zip(sentences[0], sentences[1]) { add(left, right) }
    } else {
      add(german.answer, english.answer)
    }
  }

  private mutating func add(_ left: String, _ right: String) {
    var numbers: [UInt32] = []
    Analyzer.analyze(left, language: .german, into: &text)
    words[Int(TextLanguage.german.rawValue)].add(text, into: &numbers)
    german += numbers
    Analyzer.analyze(right, language: .english, into: &text)
    words[Int(TextLanguage.english.rawValue)].add(text, into: &numbers)
    english += numbers
    ends.append((german.count, english.count))
  }

  private func section() throws(StorageError) -> SectionBuilder {
    // Every pair of words of every pair of texts: number of the German one, then of the English.
    var occurrences: [UInt64] = []
    var cells: [(left: Range<Int>, right: Range<Int>)] = []
    var start = (german: 0, english: 0)
    for end in ends {
      cells.append((start.german..<end.german, start.english..<end.english))
      for left in german[start.german..<end.german] {
        for right in english[start.english..<end.english] {
          occurrences.append(UInt64(left) << 32 | UInt64(right))
        }
      }
      start = end
    }
    let sorted = occurrences.sorted()
    var pairs: [UInt64] = []
    for pair in sorted where pair != pairs.last { pairs.append(pair) }
    let places = occurrences.map { Self.place(of: $0, in: pairs) }
    let toEnglish = probabilities(pairs, places, cells, isGermanGiven: true)
    let toGerman = probabilities(pairs, places, cells, isGermanGiven: false)
    let mean = zip(toEnglish, toGerman).map { ($0 * $1).squareRoot() }

    var section = SectionBuilder()
    for language in TextLanguage.allCases {
      try write(pairs, mean, from: language, to: &section)
    }
    return section
  }

  private static func place(of pair: UInt64, in pairs: [UInt64]) -> Int32 {
    var (low, high) = (0, pairs.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if pairs[middle] <= pair { low = middle } else { high = middle }
    }
    return Int32(low)
  }

  /// For each pair of words the probability of one of them where the other is given.
  private func probabilities(
    _ pairs: [UInt64], _ places: [Int32], _ cells: [(left: Range<Int>, right: Range<Int>)],
    isGermanGiven: Bool
  ) -> [Float] {
    func given(_ pair: UInt64) -> Int { Int(isGermanGiven ? pair >> 32 : pair & 0xFFFF_FFFF) }
    let count = words[Int((isGermanGiven ? TextLanguage.german : .english).rawValue)].stems.count
    var values = [Float](repeating: 1, count: pairs.count)
    for _ in 0..<Self.steps {
      var counts = [Float](repeating: 0, count: pairs.count)
      var first = 0
      for cell in cells {
        let (height, width) = (cell.left.count, cell.right.count)
        // Each made word is shared among the given ones, and among none of them.
        for made in 0..<(isGermanGiven ? width : height) {
          func place(_ given: Int) -> Int {
            Int(places[first + (isGermanGiven ? given * width + made : made * width + given)])
          }
          let others = isGermanGiven ? height : width
          var sum: Float = Self.none
          for given in 0..<others { sum += values[place(given)] }
          for given in 0..<others { counts[place(given)] += values[place(given)] / sum }
        }
        first += height * width
      }
      var totals = [Float](repeating: 0, count: count)
      for (place, pair) in pairs.enumerated() { totals[given(pair)] += counts[place] }
      for (place, pair) in pairs.enumerated() {
        values[place] = totals[given(pair)] > 0 ? counts[place] / totals[given(pair)] : 0
      }
    }
    return values
  }

  /// The probability that a word comes from no word of the other text.
  private static let none: Float = 0.02

  private func write(
    _ pairs: [UInt64], _ values: [Float], from language: TextLanguage,
    to section: inout SectionBuilder
  ) throws(StorageError) {
    let own = words[Int(language.rawValue)]
    let other = words[Int(language.other.rawValue)]
    var best = [(value: Float, target: Int)](repeating: (0, -1), count: own.stems.count)
    for (place, pair) in pairs.enumerated() where values[place] >= Self.least {
      let (left, right) = (Int(pair >> 32), Int(pair & 0xFFFF_FFFF))
      let (source, target) = language == .german ? (left, right) : (right, left)
      if values[place] > best[source].value { best[source] = (values[place], target) }
    }
    var sources = TermArena()
    var forms = TermArena()
    var numbers: [UInt32] = []
    for (source, item) in best.enumerated() where item.target >= 0 {
      _ = own.stems.withTerm(source) { sources.add($0) }
      numbers.append(other.form(of: item.target).withUnsafeBufferPointer { forms.add($0) })
    }
    let (places, terms) = sources.ordered()
    let (formPlaces, formTerms) = forms.ordered()
    var column = [UInt32](repeating: 0, count: numbers.count)
    for (number, place) in places.enumerated() {
      column[Int(place)] = formPlaces[Int(numbers[number])]
    }
    try TermDictionary.write(terms, to: &section)
    try TermDictionary.write(formTerms, to: &section)
    section.append(column)
  }
}
