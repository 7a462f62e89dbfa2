/// Other forms that a German stem takes as a verb, for what stemming leaves apart:
/// bestellt ~ bestellen, gekündigt ~ kündigen, angemeldet and anzumelden ~ anmelden,
/// "rufe … zurück" ~ zurückrufen.
///
/// Forms are guesses: a base that knows one as a word tells that it is right.
/// It holds the working memory of one worker.
package struct GermanVerbForms: Sendable {
  private var form: [UInt8] = []

  /// Parts of verbs that stand apart, folded.
  private static let particles: [[UInt8]] = [
    "ab", "an", "auf", "aus", "bei", "ein", "fest", "frei", "her", "hin", "los", "mit", "nach",
    "um", "vor", "weg", "weiter", "wieder", "zu", "zuruck", "zusammen",
  ].map { Array($0.utf8) }
  private static let shortestStem = 4

  /// A value without memory yet.
  package init() {}

  /// Calls `body` with the other forms of a folded stem.
  ///
  /// - Complexity: O(length of the stem), at most some ten calls.
  package mutating func forEachForm(
    of stem: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    guard stem.count >= Self.shortestStem, stem.count <= 40 else { return }
    let word = Bytes(stem)
    withoutEnding(word, after: 0, keeping: 0, body)
    if let infinitive = GermanVerbStems.infinitive(of: word) {
      emit(word[0..<infinitive.prefix], infinitive.stem, body)
    }
    if word.begins(with: "ge"), word.count >= 6 {
      emit(word, 0..<0, 2..<word.count, body)
      withoutEnding(word, after: 2, keeping: 0, body)
    }
    for particle in Self.particles where Self.begins(word, particle) {
      let rest = particle.count
      guard word.count >= rest + 5 else { continue }
      let infix = word[rest..<rest + 2]
      guard infix.begins(with: "ge") || infix.begins(with: "zu") else { continue }
      emit(word, 0..<rest, rest + 2..<word.count, body)
      withoutEnding(word, after: rest + 2, keeping: rest, body)
    }
    guard word[word.count - 1] != UInt8(ascii: "t") else { return }
    form.removeAll(keepingCapacity: true)
    form.append(contentsOf: stem)
    form.append(UInt8(ascii: "t"))
    form.withUnsafeBufferPointer(body)
    form.insert(contentsOf: [UInt8(ascii: "g"), UInt8(ascii: "e")], at: 0)
    form.withUnsafeBufferPointer(body)
  }

  /// Whether a folded word is a part of verbs that stands apart.
  package static func isParticle(_ folded: UnsafeBufferPointer<UInt8>) -> Bool {
    particles.contains { $0.count == folded.count && begins(Bytes(folded), $0) }
  }

  /// Calls `body` with a particle and a stem as one word, and with the noun of zurück- verbs.
  package mutating func joined(
    _ particle: UnsafeBufferPointer<UInt8>, _ stem: UnsafeBufferPointer<UInt8>,
    _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    let word = Bytes(stem)
    join(particle, word, body)
    for ending in GermanVerbStems.endings where word.ends(with: ending) {
      let length = word.count - ending.utf8CodeUnitCount
      if length >= GermanVerbStems.shortest { join(particle, word[0..<length], body) }
    }
    if let infinitive = GermanVerbStems.infinitive(of: word), infinitive.prefix == 0 {
      infinitive.stem.span.withBytes { join(particle, $0, body) }
    }
  }

  private mutating func join(
    _ particle: UnsafeBufferPointer<UInt8>, _ stem: Bytes,
    _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    form.removeAll(keepingCapacity: true)
    form.append(contentsOf: particle)
    form.append(contentsOf: stem.buffer)
    form.withUnsafeBufferPointer(body)
    guard Bytes(particle).begins(with: "zuruck") else { return }
    form.removeFirst(2)
    form.withUnsafeBufferPointer(body)
  }

  /// Whether a clause ends with a token: before punctuation, the end or a conjunction.
  package static func endsClause(_ place: Int, of text: AnalyzedText) -> Bool {
    guard place + 1 < text.tokens.count else { return true }
    let next = text.tokens[place + 1]
    return !next.followsDirectly || text.withFolded(next) { beginsClause($0) }
  }

  /// The first token of the clause that a token stands in, or the conjunction before it.
  package static func clauseStart(before place: Int, of text: AnalyzedText) -> Int {
    var first = place
    while first > 0, text.tokens[first].followsDirectly,
      !text.withFolded(text.tokens[first], { beginsSubordinate($0) })
    { first -= 1 }
    return first
  }

  /// Whether a folded word begins another clause, so that a verb's part may end the one before it.
  package static func beginsClause(_ folded: UnsafeBufferPointer<UInt8>) -> Bool {
    conjunctions.value(of: folded) > 0
  }

  /// Whether a folded word begins a clause whose verb is not that of the clause before.
  package static func beginsSubordinate(_ folded: UnsafeBufferPointer<UInt8>) -> Bool {
    conjunctions.value(of: folded) == subordinate
  }

  private static let subordinate: UInt32 = 2
  private static let conjunctions: WordTable = {
    var table = WordTable(capacity: 64)
    table.insert(words: "und oder aber sondern denn um wie als bis", 1)
    table.insert(
      words: """
        wenn dass weil ob damit bevor nachdem obwohl falls sobald solange wahrend sofern seit \
        seitdem da
        """, subordinate)
    return table
  }()

  /// The form without t, et, st or est at its end, of `keeping` bytes and those after `start`.
  private mutating func withoutEnding(
    _ word: Bytes, after start: Int, keeping: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    let end = word.count
    guard end - start >= Self.shortestStem, word[end - 1] == UInt8(ascii: "t") else { return }
    emit(word, 0..<keeping, start..<end - 1, body)
    if word[end - 2] == UInt8(ascii: "e"), end - start > Self.shortestStem {
      emit(word, 0..<keeping, start..<end - 2, body)
    }
    guard end - start > Self.shortestStem + 1, word[end - 2] == UInt8(ascii: "s") else { return }
    emit(word, 0..<keeping, start..<end - 2, body)
    if word[end - 3] == UInt8(ascii: "e"), end - start > Self.shortestStem + 2 {
      emit(word, 0..<keeping, start..<end - 3, body)
    }
  }

  private mutating func emit(
    _ prefix: Bytes, _ stem: [UInt8], _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    form.removeAll(keepingCapacity: true)
    form.append(contentsOf: prefix.buffer)
    form.append(contentsOf: stem)
    form.withUnsafeBufferPointer(body)
  }

  private mutating func emit(
    _ word: Bytes, _ first: Range<Int>, _ second: Range<Int>,
    _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    form.removeAll(keepingCapacity: true)
    form.append(contentsOf: word[first].buffer)
    form.append(contentsOf: word[second].buffer)
    guard form.count >= 3 else { return }
    form.withUnsafeBufferPointer(body)
  }

  private static func begins(_ word: Bytes, _ beginning: [UInt8]) -> Bool {
    guard word.count >= beginning.count else { return false }
    for place in beginning.indices where word[place] != beginning[place] { return false }
    return true
  }
}
