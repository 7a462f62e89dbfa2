/// Terms one behind the other in one buffer.
package struct SortedTerms: Sendable {
  /// The bytes of all terms.
  package private(set) var arena: [UInt8] = []
  /// Where each term starts; one more than there are terms.
  package private(set) var starts: [Int] = [0]

  /// No terms.
  package init() {}

  /// Number of terms.
  package var count: Int { starts.count - 1 }

  /// The bytes of a term.
  package subscript(number: Int) -> ArraySlice<UInt8> { arena[starts[number]..<starts[number + 1]] }

  /// Adds a term behind the others.
  package mutating func append(_ term: UnsafeBufferPointer<UInt8>) {
    arena.append(contentsOf: term)
    starts.append(arena.count)
  }

  /// Calls `body` with the bytes of a term.
  @inline(__always)
  package func withBytes<Result>(
    _ number: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    arena.withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[starts[number]..<starts[number + 1]]))
    }
  }

  /// The terms' numbers in the byte order of the terms.
  ///
  /// - Complexity: O(n log n) comparisons, most of them of the first eight bytes alone.
  func byteOrder() -> [Int] {
    let keys = (0..<count).map { (prefix: prefix($0), number: $0) }
    return keys.sorted { left, right in
      left.prefix == right.prefix
        ? self[left.number].lexicographicallyPrecedes(self[right.number])
        : left.prefix < right.prefix
    }.map(\.number)
  }

  /// The first eight bytes, the first one highest, as if zeros followed a shorter term.
  private func prefix(_ number: Int) -> UInt64 {
    var key: UInt64 = 0
    for place in 0..<8 {
      let position = starts[number] + place
      key = key << 8 | (position < starts[number + 1] ? UInt64(arena[position]) : 0)
    }
    return key
  }
}
