/// Adds the weighted impacts of one posting list to document accumulators.
///
/// `accumulators[documents[i]] += impacts[i] × weight`; a document whose
/// accumulator was zero is appended to `touched`. Integer sums do not depend
/// on the order of terms or postings; a sum beyond the type stays at its end,
/// for one that wrapped to zero would list its document twice.
///
/// - Parameters:
///   - documents: `count` document numbers, each below the length of `accumulators`.
///   - impacts: `count` impacts, none zero.
///   - weight: weight of the term in the question, 1…`largestWeight`.
///   - touched: room for every document; `touchedCount` of them are in use.
/// - Returns: the new number of touched documents.
/// - Complexity: O(`count`), without branches on the data.
package func accumulate(
  documents: UnsafePointer<UInt32>, impacts: UnsafePointer<UInt16>, count: Int, weight: UInt32,
  accumulators: UnsafeMutablePointer<UInt32>, touched: UnsafeMutablePointer<UInt32>,
  touchedCount: Int
) -> Int {
  var used = touchedCount
  for position in 0..<count {
    let document = documents[position]
    let old = accumulators[Int(document)]
    let sum = old &+ UInt32(impacts[position]) &* weight
    accumulators[Int(document)] = sum < old ? .max : sum
    touched[used] = document
    used &+= old == 0 ? 1 : 0
  }
  return used
}

/// The largest weight of a term in a question: its product with any impact fits.
package let largestWeight = UInt32.max / UInt32(UInt16.max)
