/// Inner product of two float vectors with a defined order of summation:
/// sixteen interleaved lanes, then halves added to halves.
///
/// - Parameter count: a multiple of sixteen (vectors are padded with zeros).
/// - Complexity: O(`count`).
package func floatDot(
  _ left: UnsafePointer<Float>, _ right: UnsafePointer<Float>, count: Int
) -> Float {
  var sums = SIMD16<Float>.zero
  let leftBlocks = UnsafeRawPointer(left)
  let rightBlocks = UnsafeRawPointer(right)
  for offset in stride(from: 0, to: count &* 4, by: 64) {
    let a = leftBlocks.loadUnaligned(fromByteOffset: offset, as: SIMD16<Float>.self)
    let b = rightBlocks.loadUnaligned(fromByteOffset: offset, as: SIMD16<Float>.self)
    sums += a * b
  }
  let eight = sums.lowHalf + sums.highHalf
  let four = eight.lowHalf + eight.highHalf
  let two = four.lowHalf + four.highHalf
  return two.x + two.y
}

/// Adds `scale × source` to `target`, element by element.
///
/// - Parameter count: a multiple of sixteen.
package func floatAdd(
  _ source: UnsafePointer<Float>, scale: Float, to target: UnsafeMutablePointer<Float>, count: Int
) {
  let from = UnsafeRawPointer(source)
  let into = UnsafeMutableRawPointer(target)
  for offset in stride(from: 0, to: count &* 4, by: 64) {
    let a = from.loadUnaligned(fromByteOffset: offset, as: SIMD16<Float>.self)
    let b = into.loadUnaligned(fromByteOffset: offset, as: SIMD16<Float>.self)
    into.storeBytes(of: b + a * scale, toByteOffset: offset, as: SIMD16<Float>.self)
  }
}
