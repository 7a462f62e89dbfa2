import Foundation
import LexicalIndex
import Storage

/// TF-IDF rows of length one over one dictionary.
///
/// A term counts 1 + ln(count) where it occurs more than once; idf =
/// ln((1 + n) / (1 + df)) + 1 over the documents.
struct VectorSpaceBuilder {
  /// Terms in byte order.
  let terms: SortedTerms
  /// Provisional to final number.
  let final: [UInt32]
  /// By final number.
  let idf: [Float]

  /// Counts in how many documents each term occurs.
  init(
    dictionary: TermDictionary.Builder, documentCount: Int,
    occurrences: [(document: Int, counts: TextCounts)]
  ) {
    (final, terms) = dictionary.finish()
    var frequency = [Int](repeating: 0, count: terms.count)
    var last = [Int](repeating: -1, count: terms.count)
    for (document, counts) in occurrences {
      for item in counts.merged() {
        let term = Int(final[Int(item.term)])
        if last[term] != document {
          last[term] = document
          frequency[term] += 1
        }
      }
    }
    idf = frequency.map { Self.idf(documents: documentCount, frequency: $0) }
  }

  /// The idf of a term that `frequency` of `documents` documents hold.
  static func idf(documents: Int, frequency: Int) -> Float {
    Float(log(Double(1 + documents) / Double(1 + frequency)) + 1)
  }

  /// The dampened count of a term that occurs `count` times.
  static func dampened(_ count: Double) -> Double { count > 1 ? 1 + log(count) : count }

  /// The text's row, by final term number, of length one.
  func row(_ counts: TextCounts) -> [(term: UInt32, weight: Float)] {
    var row = counts.merged().map { item in
      let term = final[Int(item.term)]
      return (term: term, weight: Float(Self.dampened(item.count)) * idf[Int(term)])
    }
    row.sort { $0.term < $1.term }
    let length = row.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
    if length > 0 { for index in row.indices { row[index].weight /= length } }
    return row
  }

  /// Stored form of a row's weights, which are at most 1.
  static func fixed(_ row: [(term: UInt32, weight: Float)]) -> [(term: UInt32, weight: UInt16)] {
    row.compactMap { item in
      let weight = (item.weight * Float(cosineScale)).rounded()
      return weight >= 1 ? (item.term, UInt16(weight)) : nil
    }
  }

  /// Stored weights are in units of 1/65535.
  static let cosineScale = 65535.0
}
