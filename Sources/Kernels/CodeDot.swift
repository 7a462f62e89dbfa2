#if arch(x86_64)
  import KernelsAVX2
  import KernelsAVX512
#endif

/// Inner product of eight-bit codes with floats, with the order of summation of `floatDot`.
///
/// - Parameter count: a multiple of sixteen.
/// - Precondition: the variant is available.
/// - Complexity: O(`count`).
@inline(__always)
package func codeDot(
  _ codes: UnsafePointer<Int8>, _ vector: UnsafePointer<Float>, count: Int, variant: KernelVariant
) -> Float {
  switch variant {
  #if arch(x86_64)
    case .avx512: codeDotAVX512(codes, vector, count)
    case .avx2: codeDotAVX2(codes, vector, count)
  #endif
  default: codeDotPortable(codes, vector, count)
  }
}

@inline(never)
package func codeDotPortable(
  _ codes: UnsafePointer<Int8>, _ vector: UnsafePointer<Float>, _ count: Int
) -> Float {
  var sums = SIMD16<Float>.zero
  let bytes = UnsafeRawPointer(codes)
  let floats = UnsafeRawPointer(vector)
  for index in stride(from: 0, to: count, by: 16) {
    let sixteen = (bytes + index).loadUnaligned(as: SIMD16<Int8>.self)
    var wide = SIMD16<Float>()
    for lane in 0..<16 { wide[lane] = Float(sixteen[lane]) }
    sums += wide * (floats + 4 &* index).loadUnaligned(as: SIMD16<Float>.self)
  }
  let eight = sums.lowHalf + sums.highHalf
  let four = eight.lowHalf + eight.highHalf
  let two = four.lowHalf + four.highHalf
  return two.x + two.y
}
