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

  private(set) var found: [Found] = []
  private var verbs = GermanVerbForms()
  /// What went wrong in a form of a verb; no local variable, which closures would put on the heap.
  private var failure: StorageError?

  /// Weight of a synonym of a word that the base uses itself, and of others.
  private static let ofKnown: Float = 0.3
  private static let ofUnknown: Float = 0.7
  /// Weight of another form of a verb.
  private static let ofVerb: Float = 0.5

  /// Finds the terms of all synonyms, the company's and everyday language's.
  mutating func find(
    _ text: AnalyzedText, language: TextLanguage, in index: RetrievalIndex
  ) throws(StorageError) {
    found.removeAll(keepingCapacity: true)
    try find(text, index.synonyms[Int(language.rawValue)], in: index)
    try find(text, .everyday(language), in: index)
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
      let isLast = place + 1 == text.tokens.count || !text.tokens[place + 1].followsDirectly
      guard isApart, isLast else { continue }
      var first = place
      while first > 0, text.tokens[first].followsDirectly { first -= 1 }
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
    _ text: AnalyzedText, _ table: SynonymTable, in index: RetrievalIndex
  ) throws(StorageError) {
    var place = 0
    while place < text.tokens.count {
      guard let (length, expression) = table.match(text, at: place) else {
        place += 1
        continue
      }
      // No single word means what several together do.
      let isKnown = length == 1 ? try isKnown(text, place, in: index) : false
      var failure: StorageError?
      table.forEachStem(of: expression) { stem in
        do throws(StorageError) {
          guard let term = try index.words.number(of: stem),
            !found.contains(where: { $0.token == place && $0.term == term })
          else { return }
          found.append(
            Found(
              token: place, term: term,
              weight: isKnown ? Self.ofKnown : Self.ofUnknown))
        } catch {
          failure = error
        }
      }
      if let failure { throw failure }
      place += length
    }
  }

  private func isKnown(_ text: AnalyzedText, _ token: Int, in index: RetrievalIndex)
    throws(StorageError) -> Bool
  {
    let number = text.withStem(text.tokens[token]) { stem in
      Result { () throws(StorageError) in try index.words.number(of: stem) }
    }
    return try number.get() != nil
  }
}
