import Storage
import TextAnalysis

/// Finds what was meant by words that a base does not know; the working memory of
/// one worker.
struct SpellingCorrector {
  /// A word that may have been meant.
  struct Correction {
    /// Number of the word in the spelling index.
    var word: Int
    /// Its term; nil for a function word that the base does not have.
    var term: UInt32?
    /// How sure it is that the word was meant, above 0 and below 1.
    var sureness: Float
  }

  private var distance = TypingDistance()
  private var found: [UInt32] = []
  private var keys: [UInt32] = []

  /// Most that may have gone wrong with a word of so many letters.
  static func limit(_ letters: Int) -> Int {
    switch letters {
    case ...4: 7
    case 5: 9
    case 6: 10
    case 7: 12
    case 8, 9: 16
    default: 20
    }
  }

  /// Costs within which two words may have been meant alike.
  private static let doubt = 3
  /// What doubt leaves of how sure a correction is.
  private static let doubtful: Float = 0.6
  /// How much of a word's cost by letter is taken off from being sure.
  private static let slope: Float = 1.5

  /// What was most probably meant by a folded word; nil where nothing is near.
  ///
  /// Of words at the same cost the more frequent one is taken, then the first in
  /// byte order.
  mutating func correction(
    of typed: UnsafeBufferPointer<UInt8>, in index: RetrievalIndex
  ) throws(StorageError) -> Correction? {
    let spelling = index.model.spelling
    found.removeAll(keepingCapacity: true)
    keys.removeAll(keepingCapacity: true)
    DeletionKeys.forEach(of: typed) { keys.append($0) }
    for key in keys { try spelling.find(key, into: &found) }
    found.sort()
    var best: (number: Int, term: UInt32?, cost: Int, idf: Float)?
    var other = Int.max
    var last: UInt32?
    for number in found where number != last {
      last = number
      let letters = try spelling.withWord(Int(number)) { min($0.count, typed.count) }
      let limit = Self.limit(letters)
      guard
        let cost = try spelling.withWord(
          Int(number),
          { word in
            abs(word.count - typed.count) > 2 || OpposedPrefixes.differ(typed, word)
              ? nil : distance.cost(of: typed, for: word, atMost: limit)
          })
      else { continue }
      let term = try spelling.term(of: Int(number))
      if let term, Int(term) >= index.words.count { continue }
      let idf = if let term { try index.lexicalIDF.value(of: term) } else { Float(0) }
      guard let current = best else {
        best = (Int(number), term, cost, idf)
        continue
      }
      let isOther = term != current.term
      if (cost, idf) < (current.cost, current.idf) {
        if isOther { other = min(other, current.cost) }
        best = (Int(number), term, cost, idf)
      } else if isOther {
        other = min(other, cost)
      }
    }
    guard let best else { return nil }
    var sureness =
      1 - Self.slope * Float(best.cost) / Float(TypingDistance.unit * max(typed.count, 1))
    if other - best.cost < Self.doubt { sureness *= Self.doubtful }
    return Correction(word: best.number, term: best.term, sureness: max(sureness, 0.1))
  }
}
