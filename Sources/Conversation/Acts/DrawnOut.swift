/// Words that are drawn out as they would be spoken: "jaaaa", "neeein", "dankeee".
enum DrawnOut {
  /// A text in which a letter that stands three times in a row or more stands once.
  ///
  /// German words have three where two are joined ("Schifffahrt"), none of which any act is told by.
  ///
  /// - Complexity: O(bytes), and no copy where nothing is drawn out.
  static func shortened(_ text: String) -> String {
    guard isDrawnOut(text) else { return text }
    var short = ""
    var row: [Character] = []
    func end() {
      if row.count >= leastInRow, row[0].isLetter {
        short.append(row[0])
      } else {
        short += row
      }
    }
    for character in text {
      if let first = row.first, first.lowercased() != character.lowercased() {
        end()
        row.removeAll(keepingCapacity: true)
      }
      row.append(character)
    }
    end()
    return short
  }

  private static let leastInRow = 3

  /// Whether three letters of one kind stand in a row, as bytes; "ääää" has none, and is none.
  private static func isDrawnOut(_ text: String) -> Bool {
    var last: UInt8 = 0
    var count = 0
    for byte in text.utf8 {
      let letter = byte | 0x20
      guard (0x61...0x7A).contains(letter) else {
        (last, count) = (0, 0)
        continue
      }
      count = letter == last ? count + 1 : 1
      last = letter
      if count == leastInRow { return true }
    }
    return false
  }
}
