import Kernels
import Storage

/// Terms with summed weights, made anew for each question in memory that stays.
struct WeightedTerms {
  /// The distinct terms in order of their numbers, once `merge` was called.
  private(set) var items: [WeightedTerm] = []
  private var occurrences: [UInt64] = []
  private var spare: [UInt64] = []

  /// Forgets all terms.
  mutating func removeAll() {
    items.removeAll(keepingCapacity: true)
    occurrences.removeAll(keepingCapacity: true)
  }

  /// Adds an occurrence of a term.
  mutating func add(_ term: UInt32, _ weight: Float) {
    occurrences.append(UInt64(term) << 32 | UInt64(weight.bitPattern))
  }

  /// Sums the occurrences of each term, in the order in which they were added.
  ///
  /// - Complexity: O(n) for n occurrences.
  mutating func merge() {
    let count = occurrences.count
    if spare.count < count { spare = [UInt64](repeating: 0, count: max(count, 2 * spare.count)) }
    occurrences.withUnsafeMutableBufferPointer { values in
      spare.withUnsafeMutableBufferPointer { spare in
        guard let values = values.baseAddress, let spare = spare.baseAddress else { return }
        sortByHighHalf(values, spare: spare, count: count)
      }
    }
    for occurrence in occurrences {
      let term = UInt32(truncatingIfNeeded: occurrence >> 32)
      let weight = Float(bitPattern: UInt32(truncatingIfNeeded: occurrence))
      if let last = items.indices.last, items[last].term == term {
        items[last].weight += weight
      } else {
        items.append((term, weight))
      }
    }
  }

  /// Replaces `vector` by the TF-IDF weights of the merged terms, scaled to a vector
  /// of length one; `unknownSquares` is the part of its squared length that terms
  /// without a number have.
  ///
  /// - Throws: `StorageError.damaged`.
  func scale(
    by idf: BlockTermColumn<Float>, unknownSquares: Float, into vector: inout [WeightedTerm]
  ) throws(StorageError) {
    vector.removeAll(keepingCapacity: true)
    var squares = unknownSquares
    for item in items {
      let weight =
        Float(VectorSpace.dampened(Double(item.weight)))
        * (try idf.value(of: item.term))
      squares += weight * weight
      vector.append((item.term, weight))
    }
    guard squares > 0 else { return vector.removeAll(keepingCapacity: true) }
    let length = squares.squareRoot()
    for position in vector.indices { vector[position].weight /= length }
  }
}

/// A term of a question with its weight.
package typealias WeightedTerm = (term: UInt32, weight: Float)
