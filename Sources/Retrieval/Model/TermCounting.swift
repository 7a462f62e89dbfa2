import Kernels
import TextAnalysis

/// The terms and grams of a view's documents, in how many documents each
/// occurs, and every unit's counts of words: the first half of fitting a model.
struct TermCounting {
  /// Terms with what is counted of each, by number of first appearance.
  struct Counts {
    var terms = TermArena()
    /// Documents that hold the term.
    var frequency: [UInt32] = []
    private var lastDocument: [UInt32] = []

    mutating func add(_ term: UnsafeBufferPointer<UInt8>, document: Int) -> UInt32 {
      let number = terms.add(term)
      count(number, document: document)
      return number
    }

    /// Counts a document for a term that was added, or that is new and has the next number.
    mutating func count(_ number: UInt32, document: Int) {
      let place = Int(number)
      if place == frequency.count {
        frequency.append(0)
        lastDocument.append(.max)
      }
      if lastDocument[place] != UInt32(document) {
        lastDocument[place] = UInt32(document)
        frequency[place] += 1
      }
    }

    /// Takes the counts of other documents in.
    ///
    /// - Returns: the number here of each of the other's terms.
    mutating func join(_ other: Counts) -> [UInt32] {
      (0..<other.terms.count).map { place in
        let number = other.terms.withTerm(place) { terms.add($0) }
        if Int(number) == frequency.count { frequency.append(0) }
        frequency[Int(number)] += other.frequency[place]
        return number
      }
    }
  }

  /// Rows of counts: one row a unit, terms as they first appear in it.
  struct UnitCounts {
    var starts: [Int] = [0]
    var terms: [UInt32] = []
    var counts: [Float] = []
  }

  /// Sum of lengths and number of the texts of a field that are not empty.
  struct FieldLength {
    var sum = 0.0
    var filled = 0

    mutating func add(_ length: Double) {
      sum += length
      if length > 0 { filled += 1 }
    }

    mutating func join(_ other: FieldLength) {
      sum += other.sum
      filled += other.filled
    }

    var average: Double { filled == 0 ? 0 : sum / Double(filled) }
  }

  private(set) var words = Counts()
  private(set) var flags: [WordFlags] = []
  private(set) var grams = Counts()
  private(set) var forms = SpellingForms()
  private(set) var units = UnitCounts()
  /// Number of units of each document.
  private(set) var unitCounts: [Int] = []
  private(set) var phrasings = FieldLength()
  private(set) var answers = FieldLength()

  /// Counts documents: once to learn the words, once more to take compounds apart by them.
  init(_ documents: [SourceDocument], threads: Int, progress: (Double) -> Void) throws {
    let ranges = OrderedChunks.ranges(of: documents.count)
    let steps = Double(max(ranges.count, 1) * 3)
    var lexicon = TermArena()
    try OrderedChunks.run(ranges.count, threads: threads) { chunk in
      Self.words(of: documents[ranges[chunk]])
    } join: { chunk, words in
      for place in 0..<words.count { words.withTerm(place) { _ = lexicon.add($0) } }
      progress(Double(chunk + 1) / steps)
    }
    let known = lexicon
    try OrderedChunks.run(ranges.count, threads: threads) { chunk in
      Self(documents[ranges[chunk]], lexicon: known)
    } join: { chunk, counts in
      join(counts)
      progress(Double(ranges.count + 2 * (chunk + 1)) / steps)
    }
  }

  /// The words of some documents.
  private static func words(of documents: ArraySlice<SourceDocument>) -> TermArena {
    var words = TermArena()
    var reader = UnitReader()
    for document in documents {
      document.forEachUnit { text, unit in
        guard unit != .learned else { return }
        reader.forEachWord(of: text, language: document.language) { _ = words.add($0) }
      }
    }
    return words
  }

  /// The counts of some documents.
  private init(_ documents: ArraySlice<SourceDocument>, lexicon: TermArena) {
    var reader = UnitReader()
    var sums = TermSums()
    var known = GramNumbers()
    for (number, document) in documents.enumerated() {
      var lengths = (phrasings: 0.0, answer: 0.0)
      var units = 0
      document.forEachUnit { text, unit in
        units += 1
        reader.read(text, language: document.language) { lexicon.number(of: $0) != nil }
        var length = 0.0
        reader.forEachTerm { term, kind in
          let place = words.add(term, document: number)
          if Int(place) == flags.count { flags.append(.learned) }
          if unit != .learned { flags[Int(place)].remove(.learned) }
          if kind == .word || kind == .joined { flags[Int(place)].insert(.word) }
          if kind == .stopWord { flags[Int(place)].insert(.stopWord) }
          if kind.isLatent { flags[Int(place)].insert(.latent) }
          sums.add(place, kind.cosineWeight)
          length += kind.lexicalWeight
        }
        if unit != .sentence { lengths.phrasings += length } else { lengths.answer += length }
        for term in sums.terms {
          self.units.terms.append(term)
          self.units.counts.append(Float(sums[term]))
        }
        self.units.starts.append(self.units.terms.count)
        sums.clear()
        if unit != .learned {
          reader.forEachForm { form, stem in
            if let term = words.terms.number(of: stem) { forms.add(form, term: term) }
          }
        }
        reader.forEachGram { gram in
          if let place = known[gram] { return grams.count(place, document: number) }
          known.remember(grams.add(gram, document: number), of: gram)
        }
      }
      phrasings.add(lengths.phrasings)
      answers.add(lengths.answer)
      unitCounts.append(units)
    }
  }

  private mutating func join(_ other: TermCounting) {
    let numbers = words.join(other.words)
    for (place, number) in numbers.enumerated() {
      if Int(number) == flags.count { flags.append(.learned) }
      flags[Int(number)].join(other.flags[place])
    }
    forms.join(other.forms, numbers: numbers)
    _ = grams.join(other.grams)
    let base = units.terms.count
    units.terms.append(contentsOf: other.units.terms.lazy.map { numbers[Int($0)] })
    units.counts.append(contentsOf: other.units.counts)
    units.starts.append(contentsOf: other.units.starts.dropFirst().lazy.map { $0 + base })
    unitCounts.append(contentsOf: other.unitCounts)
    phrasings.join(other.phrasings)
    answers.join(other.answers)
  }
}
