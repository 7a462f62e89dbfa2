import TextAnalysis

/// The weighted term counts of one text, by provisional term number.
struct TextCounts: Sendable {
  private var occurrences: [(term: Int32, count: Double)] = []

  /// Adds `count` of a term.
  mutating func add(_ term: Int32, _ count: Double) { occurrences.append((term, count)) }

  /// Adds all of another text.
  mutating func add(_ other: TextCounts) { occurrences.append(contentsOf: other.occurrences) }

  /// The distinct terms in order of their numbers, with their counts.
  ///
  /// - Complexity: O(n log n) for n occurrences.
  func merged() -> [(term: Int32, count: Double)] {
    var merged: [(term: Int32, count: Double)] = []
    merged.reserveCapacity(occurrences.count)
    for item in occurrences.sorted(by: { $0.term < $1.term }) {
      if let last = merged.indices.last, merged[last].term == item.term {
        merged[last].count += item.count
      } else {
        merged.append(item)
      }
    }
    return merged
  }
}

extension TermList.Kind {
  /// How much one occurrence counts in a text's vector.
  var cosineWeight: Double {
    switch self {
    case .word, .joined: return 1
    case .stopWord: return RetrievalParameters.stopWordWeight
    case .part: return RetrievalParameters.partWeight
    case .pair: return RetrievalParameters.pairWeight
    }
  }

  /// How much one occurrence counts in BM25.
  var lexicalWeight: Double {
    switch self {
    case .word, .joined, .stopWord: return 1
    case .part: return RetrievalParameters.partWeight
    case .pair: return 0
    }
  }

  /// Whether the term takes part in latent semantic analysis.
  var isLatent: Bool { self == .word || self == .joined || self == .part }
}
