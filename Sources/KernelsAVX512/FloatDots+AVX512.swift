internal import _Builtin_intrinsics.intel

/// `floatDots` with sixteen lanes in one register; products are rounded before
/// they are added, as everywhere.
@inline(never)
package func floatDotsAVX512(
  _ rows: UnsafePointer<Float>, _ count: Int, _ stride: Int, _ vector: UnsafePointer<Float>,
  _ products: UnsafeMutablePointer<Float>
) {
  var row = 0
  // Four rows at a time, so that additions need not wait for each other.
  while row &+ 4 <= count {
    let first = rows + row &* stride
    var a = _mm512_setzero_ps()
    var b = _mm512_setzero_ps()
    var c = _mm512_setzero_ps()
    var d = _mm512_setzero_ps()
    var index = 0
    while index < stride {
      let v = _mm512_loadu_ps(vector + index)
      let address = first + index
      a = _mm512_add_ps(a, _mm512_mul_ps(_mm512_loadu_ps(address), v))
      b = _mm512_add_ps(b, _mm512_mul_ps(_mm512_loadu_ps(address + stride), v))
      c = _mm512_add_ps(c, _mm512_mul_ps(_mm512_loadu_ps(address + 2 &* stride), v))
      d = _mm512_add_ps(d, _mm512_mul_ps(_mm512_loadu_ps(address + 3 &* stride), v))
      index &+= 16
    }
    products[row] = byHalves(a)
    products[row &+ 1] = byHalves(b)
    products[row &+ 2] = byHalves(c)
    products[row &+ 3] = byHalves(d)
    row &+= 4
  }
  while row < count {
    let first = rows + row &* stride
    var sum = _mm512_setzero_ps()
    var index = 0
    while index < stride {
      sum = _mm512_add_ps(
        sum, _mm512_mul_ps(_mm512_loadu_ps(first + index), _mm512_loadu_ps(vector + index)))
      index &+= 16
    }
    products[row] = byHalves(sum)
    row &+= 1
  }
}

/// Halves added to halves, down to one lane.
@inline(__always)
private func byHalves(_ sums: __m512) -> Float {
  let eight = unsafeBitCast(sums, to: (__m256, __m256).self)
  let four = unsafeBitCast(_mm256_add_ps(eight.0, eight.1), to: (__m128, __m128).self)
  let two = _mm_add_ps(four.0, four.1)
  let one = _mm_add_ps(two, _mm_movehl_ps(two, two))
  let lanes = unsafeBitCast(one, to: (Float, Float, Float, Float).self)
  return lanes.0 + lanes.1
}

/// `codeDot` with sixteen lanes in one register.
@inline(never)
package func codeDotAVX512(
  _ codes: UnsafePointer<Int8>, _ vector: UnsafePointer<Float>, _ count: Int
) -> Float {
  let bytes = UnsafeRawPointer(codes)
  var sum = _mm512_setzero_ps()
  var index = 0
  while index < count {
    let sixteen = (bytes + index).loadUnaligned(as: __m128i.self)
    let wide = _mm512_cvtepi32_ps(_mm512_cvtepi8_epi32(sixteen))
    sum = _mm512_add_ps(sum, _mm512_mul_ps(wide, _mm512_loadu_ps(vector + index)))
    index &+= 16
  }
  return byHalves(sum)
}
