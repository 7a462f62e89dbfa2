/// Inner product of a stored sparse row with a question that was scattered
/// into a table, in millionths.
///
/// Each term's part is rounded to a whole millionth before it is added, so the
/// parts that an explanation shows add up to this value exactly.
///
/// - Parameters:
///   - terms: `count` term numbers, each below the length of `table`.
///   - weights: `count` fixed-point weights.
///   - table: the question's weight of every term, scaled by 2³² and the row's
///     scale (see `ForwardIndex`); zero for terms that the question lacks.
/// - Complexity: O(`count`).
package func sparseDot(
  terms: UnsafePointer<UInt32>, weights: UnsafePointer<UInt16>, count: Int,
  table: UnsafePointer<Int64>
) -> Int64 {
  var sum: Int64 = 0
  for position in 0..<count {
    sum &+= sparsePart(table[Int(terms[position])], weights[position])
  }
  return sum
}

/// One term's part of `sparseDot`, in millionths.
@inline(__always)
package func sparsePart(_ query: Int64, _ weight: UInt16) -> Int64 {
  (query &* Int64(weight) &+ 0x8000_0000) >> 32
}
