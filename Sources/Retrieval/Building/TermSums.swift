import Foundation
import LexicalIndex
import TextAnalysis

/// Sums of weighted occurrences by term number; reused from text to text.
struct TermSums {
  private var sums: [Double] = []
  /// The terms that occur; in rising order after `sort`.
  private(set) var terms: [UInt32] = []

  /// What a term's occurrences add up to.
  subscript(term: UInt32) -> Double { sums[Int(term)] }

  /// Adds `count`, above zero, of a term.
  @inline(__always)
  mutating func add(_ term: UInt32, _ count: Double) {
    let place = Int(term)
    if place >= sums.count {
      sums.append(
        contentsOf: repeatElement(0, count: max(place + 1, sums.count) - sums.count + 1_024))
    }
    if sums[place] == 0 { terms.append(term) }
    sums[place] += count
  }

  /// Adds all of another text.
  mutating func add(_ other: TermSums) {
    for term in other.terms { add(term, other[term]) }
  }

  /// Brings the terms in order.
  mutating func sort() { terms.sort() }

  /// Brings the terms in order, those from `known` on, whose numbers are provisional, by
  /// `precedes`, so that sums over all of them do not depend on what was numbered before.
  mutating func sort(from known: UInt32, by precedes: (UInt32, UInt32) -> Bool) {
    terms.sort()
    guard terms.count > 1, terms[terms.count - 2] >= known else { return }
    var first = terms.count - 2
    while first > 0, terms[first - 1] >= known { first -= 1 }
    terms[first...].sort(by: precedes)
  }

  /// All occurrences together.
  var total: Double { terms.reduce(0) { $0 + sums[Int($1)] } }

  /// Forgets the text.
  mutating func clear() {
    for term in terms { sums[Int(term)] = 0 }
    terms.removeAll(keepingCapacity: true)
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
