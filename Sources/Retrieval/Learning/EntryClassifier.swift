import LinearAlgebra

/// Learns the weights of words and character grams that tell an entry's phrasings from those of
/// other entries that are nearest to them; the working memory of one thread.
///
/// One linear support vector machine for each entry (see `SupportVectorMachine`), over rows of
/// words and grams together. Of its weights the largest are kept.
package struct EntryClassifier {
  private let rivals: RivalSearch
  private var scratch = RivalSearch.Scratch()
  private var machine = SupportVectorMachine()
  private var ownStarts: [Int] = [0]
  private var ownTerms: [UInt32] = []
  private var ownWeights: [Float] = []
  /// The sum of the own rows, by term, in rising order once a fit begins.
  private var sum: [(term: UInt32, weight: Double)] = []
  /// The terms of this fit.
  private var termPlaces = TermPlaces()
  private var places: [Int32] = []

  /// Rivals: as many as these, or for each own phrasing so many, whichever is more.
  private static let fewestRivals = 100
  private static let rivalsOfPhrasing = 5
  /// What an error costs.
  private static let cost = 3.0
  private static let limits = SupportVectorMachine.Limits(rounds: 12, tolerance: 1e-2)
  /// Weights that are kept.
  private static let mostWeights = 400

  /// What was learned of an entry.
  package struct Learned {
    /// Numbers by `JointTerm` with what a question's weight of the term, in its row of words or
    /// of grams of length one, is multiplied with.
    package var weights: [(term: UInt32, weight: Double)]
    /// What is added: the question is 1 where it lies at the margin on the entry's side, and 0
    /// where it lies at the other one.
    package var offset: Double
  }

  /// Learns against a model's rivals.
  package init(_ rivals: RivalSearch) { self.rivals = rivals }

  /// Forgets the phrasings.
  package mutating func clear() {
    ownStarts.removeAll(keepingCapacity: true)
    ownStarts.append(0)
    ownTerms.removeAll(keepingCapacity: true)
    ownWeights.removeAll(keepingCapacity: true)
  }

  /// Adds a phrasing by its rows of length one.
  package mutating func add(words: ([UInt32], [Float]), grams: ([UInt32], [Float])) {
    for (term, weight) in zip(words.0, words.1) {
      ownTerms.append(JointTerm.word(term))
      ownWeights.append(weight * JointTerm.wordShare)
    }
    for (term, weight) in zip(grams.0, grams.1) {
      ownTerms.append(JointTerm.gram(term))
      ownWeights.append(weight * JointTerm.gramShare)
    }
    ownStarts.append(ownTerms.count)
  }

  /// What tells the phrasings apart from those of other entries than `key`; nil where there is
  /// nothing that they could be told apart from.
  package mutating func learn(_ key: UInt64) -> Learned? {
    let own = ownStarts.count - 1
    guard own > 0 else { return nil }
    sumUp()
    let limit = max(Self.fewestRivals, Self.rivalsOfPhrasing * own)
    let nearest = rivals.nearest(to: sum, limit: limit, without: key, &scratch)
    guard !nearest.isEmpty else { return nil }
    machine.removeAll()
    for unit in 0..<own {
      add(ownTerms, ownWeights, ownStarts[unit]..<ownStarts[unit + 1], isOwn: true)
    }
    for unit in nearest {
      add(rivals.terms, rivals.weights, rivals.cells(of: unit), isOwn: false)
    }
    machine.fit(width: termPlaces.terms.count, limits: Self.limits)
    let learned = Learned(weights: largestWeights(), offset: (machine.bias + 1) / 2)
    termPlaces.removeAll()
    return learned
  }

  private mutating func sumUp() {
    sum.removeAll(keepingCapacity: true)
    for (term, weight) in zip(ownTerms, ownWeights) { sum.append((term, Double(weight))) }
    sum.sort { $0.term < $1.term }
    var kept = 0
    for item in sum {
      if kept > 0, sum[kept - 1].term == item.term {
        sum[kept - 1].weight += item.weight
      } else {
        sum[kept] = item
        kept += 1
      }
    }
    sum.removeLast(sum.count - kept)
  }

  private mutating func add(
    _ rowTerms: [UInt32], _ weights: [Float], _ cells: Range<Int>, isOwn: Bool
  ) {
    places.removeAll(keepingCapacity: true)
    for cell in cells { places.append(termPlaces.place(of: rowTerms[cell])) }
    machine.add(places: places, values: weights[cells], isPositive: isOwn, cost: Self.cost)
  }

  /// The weights that are kept, those of larger magnitude first, as they are multiplied with rows
  /// of length one.
  ///
  /// Ties keep the order of first appearance: numbers of terms that are new to a model may change.
  private func largestWeights() -> [(term: UInt32, weight: Double)] {
    let (weights, terms) = (machine.weights, termPlaces.terms)
    let order = weights.indices.sorted {
      let (left, right) = (weights[$0].magnitude, weights[$1].magnitude)
      return left > right || left == right && $0 < $1
    }
    return order.prefix(Self.mostWeights).map { place in
      let share = JointTerm.isGram(terms[place]) ? JointTerm.gramShare : JointTerm.wordShare
      return (terms[place], weights[place] * Double(share) / 2)
    }
  }
}
