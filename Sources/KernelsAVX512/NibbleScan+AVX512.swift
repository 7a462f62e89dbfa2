import KernelTypes
internal import _Builtin_intrinsics.intel

/// `scanLevel` with AVX-512 and its vector neural network instructions: one
/// multiply-add for four dimensions of sixteen documents.
@inline(never)
package func scanLevelAVX512(_ scan: NibbleScan) -> Int {
  let low = _mm512_set1_epi8(0x0F)
  let high = _mm512_set1_epi8(-16)
  let offset = _mm512_set1_epi32(scan.offset)
  let threshold = _mm512_set1_ps(scan.threshold)
  let codes = UnsafeRawPointer(scan.codes)
  let recordBytes = scan.recordBytes
  let measures = scan.lines &* 64
  var kept = 0
  var position = 0
  while position < scan.blockCount {
    let block = scan.blocks[position]
    position &+= 1
    let record = scan.records + Int(block) &* recordBytes
    var lowSum = _mm512_setzero_si512()
    var highSum = _mm512_setzero_si512()
    var line = 0
    while line < scan.lines {
      let bytes = _mm512_loadu_si512(record + line &* 64)
      let word = codes + line &* 8
      lowSum = _mm512_dpbusd_epi32(
        lowSum, _mm512_and_si512(bytes, low),
        _mm512_set1_epi32(word.loadUnaligned(as: Int32.self)))
      // High halves stay where they are, sixteenfold.
      highSum = _mm512_dpbusd_epi32(
        highSum, _mm512_and_si512(bytes, high),
        _mm512_set1_epi32(word.loadUnaligned(fromByteOffset: 4, as: Int32.self)))
      line &+= 1
    }
    let sum = _mm512_add_epi32(lowSum, _mm512_srai_epi32(highSum, 4))
    let product = _mm512_sub_epi32(_mm512_slli_epi32(sum, 1), offset)

    let measure = record + measures
    let units = measure + 48
    let step = bytes(measure)
    let residual = bytes(measure + 16)
    let tail = bytes(measure + 32)
    let scale = scan.scale * units.loadUnaligned(as: Float.self)
    let residualScale =
      scan.residualWeight * units.loadUnaligned(fromByteOffset: 4, as: Float.self)
    let tailScale = scan.tailWeight * units.loadUnaligned(fromByteOffset: 8, as: Float.self)
    let rounding = scan.roundingWeight * units.loadUnaligned(fromByteOffset: 12, as: Float.self)
    let slack = _mm512_add_ps(
      _mm512_mul_ps(residual, _mm512_set1_ps(residualScale)), _mm512_set1_ps(rounding))
    var partial = _mm512_add_ps(
      _mm512_mul_ps(
        _mm512_mul_ps(step, _mm512_cvtepi32_ps(product)), _mm512_set1_ps(scale)), slack)
    let place = Int(block) &* 16
    if !scan.isFirst {
      partial = _mm512_add_ps(_mm512_loadu_ps(scan.partials + place), partial)
    }
    let bound = _mm512_add_ps(partial, _mm512_mul_ps(tail, _mm512_set1_ps(tailScale)))
    _mm512_storeu_ps(scan.partials + place, partial)
    _mm512_storeu_ps(scan.bounds + place, bound)
    let below = _mm512_movepi32_mask(_mm512_castps_si512(_mm512_sub_ps(bound, threshold)))
    scan.survivors[kept] = block
    kept &+= below == 0xFFFF ? 0 : 1
  }
  return kept
}

/// Sixteen bytes as floats.
@inline(__always)
private func bytes(_ address: UnsafeRawPointer) -> __m512 {
  _mm512_cvtepi32_ps(_mm512_cvtepu8_epi32(address.loadUnaligned(as: __m128i.self)))
}
