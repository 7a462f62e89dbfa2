/// Finds the word of daily use that was meant by one that is none.
///
/// A base's own words are asked first, by an index; here every word one likely edit away is looked
/// up, some 35 for each letter, so that no index of the dictionary is needed. The first letter
/// stands.
///
/// It holds the working memory of one worker.
package struct DictionaryCorrector: Sendable {
  /// The word that was found, folded.
  package private(set) var word: [UInt8] = []
  private var candidate: [UInt8] = []
  private var distance = TypingDistance()

  /// Most that may have gone wrong.
  private static let limit = 9
  /// Costs within which two words may have been meant alike.
  private static let doubt = 3

  /// A corrector.
  package init() {}

  /// Finds what was meant by a folded word, after which it stands in `word`.
  ///
  /// - Returns: what went wrong, as `TypingDistance` counts it; nil where no word is near, or two
  ///   are that are no forms of one.
  /// - Complexity: O(letters) look-ups.
  package mutating func correct(
    _ typed: UnsafeBufferPointer<UInt8>, in language: TextLanguage
  ) -> Int? {
    var best: Int?
    var isDoubtful = false
    for place in 1...typed.count {
      for edit in 0..<54 {
        guard write(typed, edit, place) else { continue }
        let cost: Int? = candidate.withUnsafeBufferPointer { candidate in
          guard
            DictionaryWords.contains(candidate, in: language)
              || EverydayWords.contains(candidate), !OpposedPrefixes.differ(typed, candidate)
          else { return nil }
          return distance.cost(of: typed, for: candidate, atMost: Self.limit)
        }
        guard let cost else { continue }
        if let known = best {
          guard candidate != word else { continue }
          if abs(cost - known) < Self.doubt, !isForm { isDoubtful = true }
          if cost + Self.doubt <= known { isDoubtful = false }
          guard cost < known else { continue }
        }
        best = cost
        swap(&word, &candidate)
      }
    }
    return isDoubtful ? nil : best
  }

  /// Whether one of the two words begins with the other but for an ending.
  private var isForm: Bool {
    let shared = zip(word, candidate).prefix { $0 == $1 }.count
    return shared + 2 >= max(word.count, candidate.count)
  }

  /// Writes the word with one edit before or at a place; false where there is none.
  private mutating func write(
    _ typed: UnsafeBufferPointer<UInt8>, _ edit: Int, _ place: Int
  ) -> Bool {
    candidate.removeAll(keepingCapacity: true)
    candidate.append(contentsOf: typed)
    let letter = UInt8(ascii: "a") + UInt8(edit % 26)
    switch edit {
    case ..<26: candidate.insert(letter, at: place)
    case ..<52:
      // Another letter costs more than the limit.
      guard place < typed.count, typed[place] != letter,
        Keyboard.areNeighbours(typed[place], letter) || Keyboard.soundAlike(typed[place], letter)
      else { return false }
      candidate[place] = letter
    case 52:
      guard place < typed.count else { return false }
      candidate.remove(at: place)
    default:
      guard place + 1 < typed.count, typed[place] != typed[place + 1] else { return false }
      candidate.swapAt(place, place + 1)
    }
    return true
  }
}
