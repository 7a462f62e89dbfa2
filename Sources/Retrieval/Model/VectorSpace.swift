import Foundation
import LexicalIndex

/// TF-IDF rows of length one.
///
/// A term counts 1 + ln(count) where it occurs more than once; idf =
/// ln((1 + n) / (1 + df)) + 1 over the documents.
enum VectorSpace {
  /// The idf of a term that `frequency` of `documents` documents hold.
  static func idf(documents: Int, frequency: Int) -> Float {
    Float(log(Double(1 + documents) / Double(1 + frequency)) + 1)
  }

  /// The dampened count of a term that occurs `count` times.
  static func dampened(_ count: Double) -> Double { count > 1 ? 1 + log(count) : count }

  /// Replaces `weights` by those of a text's terms, of length one together.
  ///
  /// - Parameters:
  ///   - sums: the text's terms in order with their counts.
  ///   - idf: the idf of a term.
  static func weigh(_ sums: TermSums, idf: TermColumn<Float>, into weights: inout [Float]) {
    weights.removeAll(keepingCapacity: true)
    var squares: Float = 0
    for term in sums.terms {
      let count = sums[term]
      let weight = (count == 1 ? 1 : Float(dampened(count))) * idf[Int(term)]
      squares += weight * weight
      weights.append(weight)
    }
    let length = squares.squareRoot()
    guard length > 0 else { return }
    for place in weights.indices { weights[place] /= length }
  }

  /// Stored weights are in units of 1/65535.
  static let cosineScale = 65535.0
}
