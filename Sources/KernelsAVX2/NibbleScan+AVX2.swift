import KernelTypes
internal import _Builtin_intrinsics.intel

/// `scanLevel` with AVX2: four dimensions of eight documents at a time, summed
/// in sixteen bits as long as they fit.
@inline(never)
package func scanLevelAVX2(_ scan: NibbleScan) -> Int {
  let low = _mm256_set1_epi8(0x0F)
  let ones = _mm256_set1_epi16(1)
  let codes = UnsafeRawPointer(scan.codes)
  let recordBytes = scan.recordBytes
  let measures = scan.lines &* 64
  // A product of two pairs is at most 2 × 15 × 127, and eight of them fit.
  let half = min(4, scan.lines)
  var kept = 0
  var position = 0
  while position < scan.blockCount {
    let block = scan.blocks[position]
    position &+= 1
    let record = scan.records + Int(block) &* recordBytes
    var left = _mm256_setzero_si256()
    var right = _mm256_setzero_si256()
    var line = 0
    var end = half
    while line < scan.lines {
      var leftPart = _mm256_setzero_si256()
      var rightPart = _mm256_setzero_si256()
      while line < end {
        let address = record + line &* 64
        let word = codes + line &* 8
        let lowCodes = _mm256_set1_epi32(word.loadUnaligned(as: Int32.self))
        let highCodes = _mm256_set1_epi32(word.loadUnaligned(fromByteOffset: 4, as: Int32.self))
        let leftBytes = address.loadUnaligned(as: __m256i.self)
        let rightBytes = address.loadUnaligned(fromByteOffset: 32, as: __m256i.self)
        leftPart = _mm256_add_epi16(
          leftPart, _mm256_maddubs_epi16(_mm256_and_si256(leftBytes, low), lowCodes))
        rightPart = _mm256_add_epi16(
          rightPart, _mm256_maddubs_epi16(_mm256_and_si256(rightBytes, low), lowCodes))
        leftPart = _mm256_add_epi16(
          leftPart,
          _mm256_maddubs_epi16(
            _mm256_and_si256(_mm256_srli_epi16(leftBytes, 4), low), highCodes))
        rightPart = _mm256_add_epi16(
          rightPart,
          _mm256_maddubs_epi16(
            _mm256_and_si256(_mm256_srli_epi16(rightBytes, 4), low), highCodes))
        line &+= 1
      }
      left = _mm256_add_epi32(left, _mm256_madd_epi16(leftPart, ones))
      right = _mm256_add_epi32(right, _mm256_madd_epi16(rightPart, ones))
      end = scan.lines
    }
    let measure = record + measures
    let place = Int(block) &* 16
    let below =
      finish(scan, left, measure, place) & finish(scan, right, measure + 8, place &+ 8, units: 40)
    scan.survivors[kept] = block
    kept &+= below == 0xFF ? 0 : 1
  }
  return kept
}

/// Turns the integer sums of eight documents into their bounds.
///
/// - Returns: a bit for each bound below the threshold.
@inline(__always)
private func finish(
  _ scan: NibbleScan, _ sum: __m256i, _ measure: UnsafeRawPointer, _ place: Int, units at: Int = 48
) -> Int32 {
  let units = measure + at
  let product = _mm256_sub_epi32(_mm256_slli_epi32(sum, 1), _mm256_set1_epi32(scan.offset))
  let step = bytes(measure)
  let residual = bytes(measure + 16)
  let tail = bytes(measure + 32)
  let scale = scan.scale * units.loadUnaligned(as: Float.self)
  let residualScale = scan.residualWeight * units.loadUnaligned(fromByteOffset: 4, as: Float.self)
  let tailScale = scan.tailWeight * units.loadUnaligned(fromByteOffset: 8, as: Float.self)
  let rounding = scan.roundingWeight * units.loadUnaligned(fromByteOffset: 12, as: Float.self)
  let slack = _mm256_add_ps(
    _mm256_mul_ps(residual, _mm256_set1_ps(residualScale)), _mm256_set1_ps(rounding))
  var partial = _mm256_add_ps(
    _mm256_mul_ps(_mm256_mul_ps(step, _mm256_cvtepi32_ps(product)), _mm256_set1_ps(scale)), slack)
  if !scan.isFirst { partial = _mm256_add_ps(_mm256_loadu_ps(scan.partials + place), partial) }
  let bound = _mm256_add_ps(partial, _mm256_mul_ps(tail, _mm256_set1_ps(tailScale)))
  _mm256_storeu_ps(scan.partials + place, partial)
  _mm256_storeu_ps(scan.bounds + place, bound)
  return _mm256_movemask_ps(_mm256_sub_ps(bound, _mm256_set1_ps(scan.threshold)))
}

/// Eight bytes as floats.
@inline(__always)
private func bytes(_ address: UnsafeRawPointer) -> __m256 {
  _mm256_cvtepi32_ps(
    _mm256_cvtepu8_epi32(_mm_set1_epi64x(address.loadUnaligned(as: Int64.self))))
}
