import Storage

/// Where documents stand in another index, by their digests.
struct KnownDocuments {
  /// For each document its number there, or nil.
  let places: [Int?]

  /// Looks digests up in an index.
  ///
  /// - Complexity: O(documents), expected.
  init(_ index: RetrievalIndex, _ digests: [ContentDigest]) {
    var numbers: [ContentDigest: Int] = [:]
    var next = 0
    places = digests.map { digest in
      // Most documents stand where they stood, one behind the other.
      if next < index.documentCount, index.digests[next] == digest {
        next += 1
        return next - 1
      }
      if numbers.isEmpty {
        numbers.reserveCapacity(index.documentCount)
        for document in 0..<index.documentCount {
          numbers[index.digests[document]] = document
        }
      }
      guard let number = numbers[digest] else { return nil }
      next = number + 1
      return number
    }
  }
}
