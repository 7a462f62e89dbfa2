import TextAnalysis

/// The weights of one language as they are shipped; `SignalModel` reads them.
package struct SignalWeights: Sendable {
  /// A bit for each value of the first bits of a hash, four to a character of `0–9a–f`.
  let known: String
  /// The weights, row by row, each a character whose code is the weight plus 79, without the
  /// quotation mark and the backslash, in place of which stand `~` and `}`.
  let rows: String
  /// Log-odds that one unit of each signal's weights is worth.
  let units: [Double]
  /// Log-odds, in millionths, of a message with no features.
  let biases: [Int64]

  /// Weights as text.
  package init(known: String, rows: String, units: [Double], biases: [Int64]) {
    self.known = known
    self.rows = rows
    self.units = units
    self.biases = biases
  }

  /// A digest of the weights.
  var digest: UInt64 {
    var digest = ListDigest()
    digest.add(known)
    digest.add(rows)
    for unit in units { digest.add(unit.bitPattern) }
    for bias in biases { digest.add(UInt64(bitPattern: bias)) }
    return digest.value
  }
}
