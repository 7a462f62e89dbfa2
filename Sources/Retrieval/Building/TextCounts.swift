import LexicalIndex
import TextAnalysis

/// The weighted term counts of one text, by provisional term number.
struct TextCounts: Sendable {
  /// Terms in order of first appearance, with their counts.
  private(set) var counts: [(term: Int32, count: Double)] = []
  private var places: [Int32: Int] = [:]

  /// Adds `count` of a term.
  mutating func add(_ term: Int32, _ count: Double) {
    if let place = places[term] {
      counts[place].count += count
    } else {
      places[term] = counts.count
      counts.append((term, count))
    }
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
