/// How far a typed word is from one that may have been meant: the cheapest way of
/// edits, each letter edited once at most (optimal string alignment of Damerau's
/// four kinds of error), weighted by how easily fingers make them.
///
/// Letters of equal sound, neighbours on the keyboard, letters that changed
/// places, and doubled letters cost less than others; what happens to the first
/// letter costs more. One letter in the place of another of other sound from
/// another part of the keyboard is hardly a typing error, unless it is in the
/// ending, where another form was meant. Words are folded, so that umlauts
/// cost nothing.
///
/// Damerau: A technique for computer detection and correction of spelling errors, CACM 1964.
package struct TypingDistance: Sendable {
  /// What an edit like any other costs.
  package static let unit = 10
  /// Longest word that is compared, in bytes.
  package static let longest = 40

  /// What a letter more or less beside its like costs.
  package static let doubled = 4
  /// What two letters cost that changed places.
  package static let transposed = 7
  private static let missing = 9
  private static let added = 9
  private static let neighbour = 7
  private static let alike = 6
  private static let unlike = 25
  /// So many letters at the end of both words are their endings.
  private static let ending = 2
  private static let firstLetter = 4
  private static let far = 1_000

  private var rows = [Int](repeating: 0, count: 3 * (longest + 1))

  /// A distance with its working memory.
  package init() {}

  /// The cost of typing `typed` for `word`, or nil where it is more than `limit`.
  ///
  /// - Complexity: O(product of the lengths); allocates nothing.
  package mutating func cost(
    of typed: UnsafeBufferPointer<UInt8>, for word: UnsafeBufferPointer<UInt8>, atMost limit: Int
  ) -> Int? {
    guard typed.count <= Self.longest, word.count <= Self.longest else { return nil }
    let width = Self.longest + 1
    var (before, last, current) = (0, width, 2 * width)
    rows[last] = 0
    for place in 0..<word.count {
      rows[last + place + 1] = rows[last + place] + Self.costOfMissing(word, place)
    }
    // Letters that changed places reach over a row.
    var leastBefore = 0
    for row in 0..<typed.count {
      rows[current] = rows[last] + Self.costOfAdded(typed, row)
      var least = rows[current]
      for place in 0..<word.count {
        let isEnding = row + Self.ending >= typed.count && place + Self.ending >= word.count
        var best =
          rows[last + place]
          + Self.costOf(typed[row], for: word[place], row, place, isEnding: isEnding)
        best = min(best, rows[last + place + 1] + Self.costOfAdded(typed, row))
        best = min(best, rows[current + place] + Self.costOfMissing(word, place))
        if row > 0, place > 0, typed[row] == word[place - 1], typed[row - 1] == word[place],
          typed[row] != typed[row - 1]
        {
          best = min(best, rows[before + place - 1] + Self.transposed)
        }
        rows[current + place + 1] = best
        least = min(least, best)
      }
      guard min(least, leastBefore) <= limit else { return nil }
      leastBefore = least
      (before, last, current) = (last, current, before)
    }
    let cost = rows[last + word.count]
    return cost <= limit ? cost : nil
  }

  @inline(__always)
  private static func costOfMissing(_ word: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int {
    if place == 0 { return missing + firstLetter }
    return word[place] == word[place - 1] ? doubled : missing
  }

  @inline(__always)
  private static func costOfAdded(_ typed: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int {
    if place == 0 { return added + firstLetter }
    if typed[place] == typed[place - 1] { return doubled }
    return Keyboard.areNeighbours(typed[place], typed[place - 1]) ? neighbour : added
  }

  @inline(__always)
  private static func costOf(
    _ typed: UInt8, for letter: UInt8, _ row: Int, _ place: Int, isEnding: Bool
  ) -> Int {
    if typed == letter { return 0 }
    let first = row == 0 && place == 0 ? firstLetter : 0
    if Keyboard.soundAlike(typed, letter) { return alike + first }
    if Keyboard.areNeighbours(typed, letter) { return neighbour + first }
    return (isEnding ? unit : unlike) + first
  }
}
