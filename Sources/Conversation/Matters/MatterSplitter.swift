import Knowledge

/// Cuts a message into the stretches that ask different things; holds the working memory of one
/// worker.
///
/// ```swift
/// var splitter = MatterSplitter()
/// splitter.split("Rechnung falsch, und wann haben Sie offen?", in: .german)
/// // [0..<16, 17..<42]: "Rechnung falsch," and "und wann haben Sie offen?"
/// ```
///
/// A message is first cut where sentences end and where a new question or request begins after "and"
/// (`MatterLists`, heading `begin`). What asks nothing belongs to the question after it, else to the
/// one before it, so that no question loses its context. A stretch that names nothing of its own
/// ("und wie lange dauert das?") stays with the one before it.
package struct MatterSplitter: Sendable {
  var matchers = ShippedMatchers(.matters)
  private var pieces: [Piece] = []

  /// Words between two beginnings, what they ask and how much they name.
  private struct Piece: Sendable {
    var first: Int
    var last: Int
    /// Whether it asks or wishes something.
    var asks = false
    /// Whether it has the form of a question.
    var isQuestion = false
    /// Whether it begins as a further one does ("und wann", "außerdem").
    var isFurther = false
    /// Whether it says that something else comes ("außerdem", "zum anderen").
    var isElse = false
    var content = 0
  }

  /// Words of its own that a stretch names at least.
  private static let leastContent = 1
  /// Words that a stretch within a sentence has at least.
  private static let shortestStretch = 3
  /// More stretches than this are one matter, told at length.
  private static let most = 4

  /// A splitter.
  package init() {}

  /// The stretches of a message in order: UTF-8 ranges that do not overlap and leave out nothing
  /// but white space between them.
  ///
  /// - Returns: the whole message where it holds one matter.
  package mutating func split(_ text: String, in language: Language) -> [Range<Int>] {
    matchers.with(language) { Self.split(text, &$0, &pieces) }
  }

  /// The words of a message that name something of their own, in order: "Sauna" of "Gibt es eine
  /// Sauna?", "Versand" of "Was kostet der Versand?".
  package mutating func names(in text: String, _ language: Language) -> String {
    matchers.with(language) { matcher in
      matcher.read(text)
      var isNaming = matcher.message.words.map {
        $0.traits.isDisjoint(with: [.mark, .filler])
      }
      for hit in matcher.hits
      where MatterLists.isLight(matcher.set.headings[Self.rule(hit, matcher).heading]) {
        isNaming[Int(hit.first)] = false
      }
      let bytes = Array(text.utf8)
      return zip(matcher.message.words, isNaming).filter(\.1).map { word, _ in
        String(decoding: bytes[Int(word.start)..<Int(word.end)], as: UTF8.self)
      }.joined(separator: " ")
    }
  }

  private static func split(
    _ text: String, _ matcher: inout PatternMatcher, _ pieces: inout [Piece]
  ) -> [Range<Int>] {
    matcher.read(text)
    let words = matcher.message.words
    guard words.count > 1 else { return [0..<text.utf8.count] }
    cut(matcher, into: &pieces)
    guard pieces.count > 1 else { return [0..<text.utf8.count] }
    var lastLight: Int32 = -1
    for hit in matcher.hits {
      let heading = matcher.set.headings[rule(hit, matcher).heading]
      guard MatterLists.edge(heading) == nil else { continue }
      let piece = pieces.lastIndex { $0.first <= Int(hit.first) } ?? 0
      if MatterLists.isLight(heading) {
        // A word may be on the list in several forms.
        if hit.first != lastLight { pieces[piece].content -= 1 }
        lastLight = hit.first
      } else if MatterLists.isBeginning(heading) {
        if pieces[piece].first == Int(hit.first) {
          pieces[piece].isFurther = true
          if MatterLists.isElse(heading) { pieces[piece].isElse = true }
        }
      } else {
        pieces[piece].asks = true
        if MatterLists.isQuestion(heading) { pieces[piece].isQuestion = true }
      }
    }
    for piece in pieces.indices {
      for place in pieces[piece].first...pieces[piece].last
      where !words[place].traits.contains(.mark) {
        pieces[piece].content += 1
      }
    }
    join(&pieces)
    guard pieces.count > 1, pieces.count <= most else { return [0..<text.utf8.count] }
    return ranges(pieces, words, text)
  }

  static func rule(_ hit: PatternMatcher.Hit, _ matcher: PatternMatcher) -> PatternSet.Rule {
    matcher.set.rules[Int(hit.rule)]
  }

  /// Cuts at the ends of sentences and at beginnings.
  private static func cut(_ matcher: PatternMatcher, into pieces: inout [Piece]) {
    let words = matcher.message.words
    pieces.removeAll(keepingCapacity: true)
    pieces.append(Piece(first: 0, last: words.count - 1))
    for place in 1..<words.count {
      let begins =
        words[place].sentence != words[place - 1].sentence
        || begins(at: place, matcher)
      // Marks belong to what stands before them.
      guard begins, !words[place].traits.contains(.mark) else { continue }
      // "and could you also send" begins once.
      if words[place].sentence == words[place - 1].sentence,
        place - pieces[pieces.count - 1].first < shortestStretch
      {
        continue
      }
      pieces[pieces.count - 1].last = place - 1
      pieces.append(Piece(first: place, last: words.count - 1))
    }
  }

  /// Whether a beginning stands at a place, and none that began before reaches over it: "and I also
  /// need" begins with its first word.
  private static func begins(at place: Int, _ matcher: PatternMatcher) -> Bool {
    var begins = false
    for hit in matcher.hits where hit.isTaken && hit.first <= place && hit.last >= place {
      guard MatterLists.isBeginning(matcher.set.headings[rule(hit, matcher).heading]) else {
        continue
      }
      if hit.first < place { return false }
      begins = true
    }
    return begins
  }

  /// Joins what asks nothing, or names nothing of its own, with its neighbour.
  private static func join(_ pieces: inout [Piece]) {
    var joined: [Piece] = []
    for piece in pieces {
      if let last = joined.last, !isApart(piece, from: last) {
        // What asks nothing waits for the question after it; after a question it is its context
        // only where no further one comes.
        if last.asks, !piece.asks, laterAsks(piece, pieces) {
          joined.append(piece)
        } else {
          joined[joined.count - 1].last = piece.last
          joined[joined.count - 1].asks = last.asks || piece.asks
          joined[joined.count - 1].isQuestion = last.isQuestion || piece.isQuestion
          joined[joined.count - 1].content += piece.content
        }
      } else {
        joined.append(piece)
      }
    }
    pieces = joined
  }

  /// Whether two stretches ask different things.
  ///
  /// A wish and a question about it, one after the other, are one matter, unless the second says
  /// that it is a further one.
  private static func isApart(_ piece: Piece, from last: Piece) -> Bool {
    guard piece.content >= leastContent, last.content >= leastContent else { return false }
    if piece.isElse { return last.asks || piece.asks }
    return last.asks && piece.asks && (piece.isFurther || (last.isQuestion && piece.isQuestion))
  }

  private static func laterAsks(_ piece: Piece, _ pieces: [Piece]) -> Bool {
    pieces.contains { $0.first > piece.last && $0.asks && $0.content >= leastContent }
  }

  private static func ranges(
    _ pieces: [Piece], _ words: [MessageWords.Word], _ text: String
  ) -> [Range<Int>] {
    let bytes = Array(text.utf8)
    return pieces.enumerated().map { place, piece in
      let start = place == 0 ? 0 : Int(words[piece.first].start)
      var end =
        place + 1 < pieces.count ? Int(words[pieces[place + 1].first].start) : bytes.count
      while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
      return start..<end
    }
  }
}
