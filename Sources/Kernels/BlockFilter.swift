import KernelTypes

/// Keeps the blocks of sixteen bounds one of which reaches the threshold.
///
/// - Parameter survivors: receives them in order; may be `blocks` itself.
/// - Returns: their number.
package func keepBlocks(
  _ blocks: UnsafePointer<UInt32>, count: Int, bounds: UnsafePointer<Float>, threshold: Float,
  survivors: UnsafeMutablePointer<UInt32>
) -> Int {
  var kept = 0
  for position in 0..<count {
    let block = blocks[position]
    let lanes = UnsafeRawPointer(bounds + Int(block) &* 16).loadUnaligned(as: SIMD16<Float>.self)
    survivors[kept] = block
    kept &+= reaches(lanes, threshold) ? 1 : 0
  }
  return kept
}

/// The first of `count` blocks of sixteen floats from `start` on, one of which
/// reaches the threshold; `count` where there is none.
package func firstBlock(
  reaching threshold: Float, from start: Int, count: Int, values: UnsafePointer<Float>
) -> Int {
  var block = start
  while block < count {
    let lanes = UnsafeRawPointer(values + block &* 16).loadUnaligned(as: SIMD16<Float>.self)
    if reaches(lanes, threshold) { return block }
    block &+= 1
  }
  return count
}
