import Storage

/// Where contents stand in an older list, by their digests.
package struct KnownPlaces: Sendable {
  /// For each content its place there, or nil.
  package let places: [Int?]

  /// Looks digests up in an older list.
  ///
  /// - Complexity: O(n), expected.
  package init(of digests: [ContentDigest], in known: Column<ContentDigest>) {
    var numbers: [ContentDigest: Int] = [:]
    var next = 0
    places = digests.map { digest in
      // Most stand where they stood, one behind the other.
      if next < known.count, known[next] == digest {
        next += 1
        return next - 1
      }
      if numbers.isEmpty {
        numbers.reserveCapacity(known.count)
        for place in 0..<known.count { numbers[known[place]] = place }
      }
      guard let place = numbers[digest] else { return nil }
      next = place + 1
      return place
    }
  }
}
