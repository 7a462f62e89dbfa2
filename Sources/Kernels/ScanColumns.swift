/// A column in `scanColumns`: one byte for each document of the segment, and its factor.
package struct ScannedColumn {
  /// Upper bounds of the impacts, in units.
  package var bounds: UnsafePointer<UInt8>
  /// What a unit counts.
  package var factor: UInt16

  /// A column with its factor.
  package init(bounds: UnsafePointer<UInt8>, factor: UInt16) {
    self.bounds = bounds
    self.factor = factor
  }
}

/// Finds the documents whose columns alone may reach the threshold: those with
/// Σ factor × bound ≥ `minimum`, sixteen at a time.
///
/// - Parameters:
///   - columns: `columnCount` columns whose sums of 255 × factor stay below 2¹⁶.
///   - documentCount: number of documents, with columns padded to a multiple of sixteen.
///   - candidates: room for every document; found ones begin with a sum of zero.
/// - Returns: the new number of candidates.
/// - Complexity: O(documents × columns ÷ 16).
package func scanColumns(
  _ columns: UnsafePointer<ScannedColumn>, columnCount: Int, documentCount: Int, minimum: UInt16,
  into candidates: Candidates, used: Int
) -> Int {
  var used = used
  let least = SIMD16<UInt16>(repeating: minimum)
  var first = 0
  while first < documentCount {
    var total = SIMD16<UInt16>.zero
    for column in 0..<columnCount {
      let bounds = UnsafeRawPointer(columns[column].bounds + first)
        .loadUnaligned(as: SIMD16<UInt8>.self)
      total &+= SIMD16<UInt16>(truncatingIfNeeded: bounds) &* columns[column].factor
    }
    let reached = total .>= least
    if any(reached) {
      for lane in 0..<16 where reached[lane] && first &+ lane < documentCount {
        candidates.places[used] = UInt16(truncatingIfNeeded: first &+ lane)
        candidates.sums[used] = 0
        used &+= 1
      }
    }
    first &+= 16
  }
  return used
}
