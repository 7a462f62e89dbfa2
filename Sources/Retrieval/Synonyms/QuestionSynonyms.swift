import Storage
import TextAnalysis

/// Finds the known words that a question's words stand for; the working memory of
/// one worker.
struct QuestionSynonyms {
  /// A term that comes in by a synonym.
  struct Found {
    /// Token of the question that it comes from.
    var token: Int
    /// The term.
    var term: UInt32
    /// Its weight beside a word's own, which is 1.
    var weight: Float
  }

  /// What a company's synonyms make of a token of the question.
  enum Place {
    /// They say nothing of it.
    case open
    /// They know what it stands for.
    case known
    /// What it stands for takes its place.
    case replaced
  }

  private(set) var found: [Found] = []
  /// By token.
  private(set) var places: [Place] = []
  private var verbs = GermanVerbForms()
  /// What went wrong in a closure; no local variable, which closures would put on the heap.
  private var failure: StorageError?

  /// Weight of a company's synonyms: it says what its customers mean.
  private static let ofCompany: Float = 1
  /// Weight of an everyday synonym of a word that the base uses itself, and of others.
  private static let ofKnown: Float = 0.2
  private static let ofUnknown: Float = 0.7
  /// Weight of another form of a verb.
  private static let ofVerb: Float = 0.5

  /// Finds the terms of all synonyms, the company's and everyday language's.
  mutating func find(
    _ text: AnalyzedText, language: TextLanguage, in index: RetrievalIndex
  ) throws(StorageError) {
    found.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
    places.append(contentsOf: repeatElement(.open, count: text.tokens.count))
    try find(text, index.synonyms[Int(language.rawValue)], isCompany: true, in: index)
    try find(text, .everyday(language), isCompany: false, in: index)
    if language == .german { try findVerbs(text, in: index) }
  }

  /// Finds the terms of other forms of German verbs.
  private mutating func findVerbs(_ text: AnalyzedText, in index: RetrievalIndex)
    throws(StorageError)
  {
    failure = nil
    for (place, token) in text.tokens.enumerated() where text.isPlainWord(token) {
      if !token.isStopWord {
        text.withStem(token) { stem in
          verbs.forEachForm(of: stem) { Self.add($0, place, index, &found, &failure) }
        }
      }
      let isApart = text.withFolded(token) { GermanVerbForms.isParticle($0) }
      guard isApart, GermanVerbForms.endsClause(place, of: text) else { continue }
      let first = GermanVerbForms.clauseStart(before: place, of: text)
      for verb in first..<place where text.isPlainWord(text.tokens[verb]) {
        text.withFolded(token) { particle in
          text.withStem(text.tokens[verb]) { stem in
            verbs.joined(particle, stem) { Self.add($0, place, index, &found, &failure) }
          }
        }
      }
    }
    if let failure { throw failure }
  }

  /// Adds another form of a verb where the base uses it.
  private static func add(
    _ form: UnsafeBufferPointer<UInt8>, _ place: Int, _ index: RetrievalIndex,
    _ found: inout [Found], _ failure: inout StorageError?
  ) {
    do throws(StorageError) {
      if try index.isKnownWord(form), let term = try index.words.number(of: form),
        !found.contains(where: { $0.token == place && $0.term == term })
      {
        found.append(Found(token: place, term: term, weight: Self.ofVerb))
      }
    } catch {
      failure = error
    }
  }

  private mutating func find(
    _ text: AnalyzedText, _ table: SynonymTable, isCompany: Bool, in index: RetrievalIndex
  ) throws(StorageError) {
    var place = 0
    // Where the base has nothing of what an expression asks for, a shorter one takes its place.
    var limit = Int.max
    while place < text.tokens.count {
      guard
        let match = table.match(text, at: place, shorterThan: limit, apart: !isCompany)
      else {
        place += 1
        limit = .max
        continue
      }
      // The stem of "nicht" is that of "Nichte", and that of "war" that of "Ware".
      if match.length == 1, !isCompany, saysNothing(place, text) {
        limit = 1
        continue
      }
      // No single word means what several together do.
      let isKnown = match.length == 1 ? try index.hasWord(text, at: place) : false
      let weight = isCompany ? Self.ofCompany : isKnown ? Self.ofKnown : Self.ofUnknown
      guard try add(match, of: table, at: place, weight: weight, in: index) else {
        limit = match.length
        continue
      }
      if isCompany {
        for token in place..<place + match.length {
          places[token] = match.replaces ? .replaced : .known
        }
      }
      place += match.length
      limit = .max
    }
  }

  /// Adds what an expression asks for where the base has it.
  ///
  /// - Returns: whether it has any of it.
  private mutating func add(
    _ match: SynonymTable.Match, of table: SynonymTable, at place: Int, weight: Float,
    in index: RetrievalIndex
  ) throws(StorageError) -> Bool {
    failure = nil
    let before = found.count
    table.forEachStem(of: match) { stem in
      do throws(StorageError) {
        guard let term = try index.words.number(of: stem),
          !found.contains(where: { $0.token == place && $0.term == term })
        else { return }
        found.append(Found(token: place, term: term, weight: weight))
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return found.count > before
  }

  /// Whether a word is a function word or one that denies, of which everyday language knows no
  /// other names.
  private func saysNothing(_ place: Int, _ text: AnalyzedText) -> Bool {
    let token = text.tokens[place]
    return token.isStopWord || text.withFolded(token) { StopWords.denies($0) }
  }
}
