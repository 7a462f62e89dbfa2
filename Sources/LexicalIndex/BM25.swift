import Foundation

/// BM25 as Lucene computes it: idf = ln(1 + (N − df + 0.5) / (df + 0.5)), and
/// saturation without the constant factor k1 + 1 (Robertson and Zaragoza, "The
/// Probabilistic Relevance Framework", 2009; Lucene's BM25Similarity).
///
/// k1 and b are set per field; a document's score for a term is the sum over
/// its fields.
package struct BM25: Sendable {
  /// Saturation of term frequency and strength of length normalisation of one field.
  package struct Field: Sendable {
    /// Term frequency at which half of the highest score is reached, at average length.
    package var k1: Double
    /// 0 ignores length, 1 normalises fully.
    package var b: Double
    /// Factor of the field's score.
    package var weight: Double

    /// Parameters of a field.
    package init(k1: Double, b: Double, weight: Double) {
      self.k1 = k1
      self.b = b
      self.weight = weight
    }
  }

  /// Impacts are stored in units of 1/1024.
  package static let impactScale = 1024.0

  /// Inverse document frequency of a term that `documentFrequency` of `documents` documents hold.
  package static func inverseDocumentFrequency(documents: Int, documentFrequency: Int) -> Double {
    let n = Double(documents)
    let df = Double(documentFrequency)
    return log(1 + (n - df + 0.5) / (df + 0.5))
  }

  /// A field's share of a term's score, before idf: 0…weight.
  package static func saturation(
    _ field: Field, frequency: Double, length: Double, averageLength: Double
  ) -> Double {
    guard frequency > 0 else { return 0 }
    let relative = averageLength > 0 ? length / averageLength : 1
    return field.weight * frequency
      / (frequency + field.k1 * (1 - field.b + field.b * relative))
  }

  /// The impact to store, at least 1 for a term that occurs.
  ///
  /// - Returns: nil where it does not fit its type.
  package static func impact(_ score: Double) -> UInt16? {
    let scaled = (score * impactScale).rounded()
    guard scaled <= Double(UInt16.max) else { return nil }
    return UInt16(max(scaled, 1))
  }
}
