extension Bytes {
  /// Whether a literal stands at a place, all of it within the bytes.
  func holds(_ literal: StaticString, at place: Int) -> Bool {
    guard count - place >= literal.utf8CodeUnitCount else { return false }
    return literal.withUTF8Buffer { literal in
      for offset in 0..<literal.count where self[place + offset] != literal[offset] {
        return false
      }
      return true
    }
  }

  /// Whether the bytes begin with a literal.
  func begins(with literal: StaticString) -> Bool { holds(literal, at: 0) }

  /// Whether the bytes end with a literal.
  func ends(with literal: StaticString) -> Bool {
    let start = count - literal.utf8CodeUnitCount
    return start >= 0 && holds(literal, at: start)
  }

  /// Whether the bytes are a literal.
  func equals(_ literal: StaticString) -> Bool {
    count == literal.utf8CodeUnitCount && holds(literal, at: 0)
  }

  /// Where a literal stands first; nil where it does nowhere.
  ///
  /// - Complexity: O(bytes · length of the literal).
  func firstPlace(of literal: StaticString) -> Int? {
    let last = count - literal.utf8CodeUnitCount
    return last < 0 ? nil : (0...last).first { holds(literal, at: $0) }
  }
}
