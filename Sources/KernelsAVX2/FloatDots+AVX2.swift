internal import _Builtin_intrinsics.intel

/// `floatDots` with sixteen lanes in two registers; products are rounded before
/// they are added, as everywhere.
@inline(never)
package func floatDotsAVX2(
  _ rows: UnsafePointer<Float>, _ count: Int, _ stride: Int, _ vector: UnsafePointer<Float>,
  _ products: UnsafeMutablePointer<Float>
) {
  var row = 0
  // Two rows at a time, so that additions need not wait for each other.
  while row < count {
    let first = rows + row &* stride
    let second = row &+ 1 < count ? first + stride : first
    var a = _mm256_setzero_ps()
    var b = _mm256_setzero_ps()
    var c = _mm256_setzero_ps()
    var d = _mm256_setzero_ps()
    var index = 0
    while index < stride {
      let left = _mm256_loadu_ps(vector + index)
      let right = _mm256_loadu_ps(vector + (index &+ 8))
      a = _mm256_add_ps(a, _mm256_mul_ps(_mm256_loadu_ps(first + index), left))
      b = _mm256_add_ps(b, _mm256_mul_ps(_mm256_loadu_ps(first + (index &+ 8)), right))
      c = _mm256_add_ps(c, _mm256_mul_ps(_mm256_loadu_ps(second + index), left))
      d = _mm256_add_ps(d, _mm256_mul_ps(_mm256_loadu_ps(second + (index &+ 8)), right))
      index &+= 16
    }
    products[row] = byHalves(a, b)
    if row &+ 1 < count { products[row &+ 1] = byHalves(c, d) }
    row &+= 2
  }
}

/// Halves added to halves, down to one lane.
@inline(__always)
private func byHalves(_ low: __m256, _ high: __m256) -> Float {
  let four = unsafeBitCast(_mm256_add_ps(low, high), to: (__m128, __m128).self)
  let two = _mm_add_ps(four.0, four.1)
  let one = _mm_add_ps(two, _mm_movehl_ps(two, two))
  let lanes = unsafeBitCast(one, to: (Float, Float, Float, Float).self)
  return lanes.0 + lanes.1
}

/// `codeDot` with sixteen lanes in two registers.
@inline(never)
package func codeDotAVX2(
  _ codes: UnsafePointer<Int8>, _ vector: UnsafePointer<Float>, _ count: Int
) -> Float {
  let bytes = UnsafeRawPointer(codes)
  var low = _mm256_setzero_ps()
  var high = _mm256_setzero_ps()
  var index = 0
  while index < count {
    let sixteen = (bytes + index).loadUnaligned(as: __m128i.self)
    let left = _mm256_cvtepi32_ps(_mm256_cvtepi8_epi32(sixteen))
    let right = _mm256_cvtepi32_ps(_mm256_cvtepi8_epi32(_mm_unpackhi_epi64(sixteen, sixteen)))
    low = _mm256_add_ps(low, _mm256_mul_ps(left, _mm256_loadu_ps(vector + index)))
    high = _mm256_add_ps(high, _mm256_mul_ps(right, _mm256_loadu_ps(vector + (index &+ 8))))
    index &+= 16
  }
  return byHalves(low, high)
}
