import KernelTypes

/// Continues the bounds of records of sixteen documents by one level, and keeps
/// the records that may still hold a document whose product reaches the threshold.
///
/// Every variant makes the same bits: sums are of integers, and the few float
/// operations have one order and no fused multiply-add.
///
/// - Returns: the number of records kept.
/// - Complexity: O(records × dimensions of the level).
func scanLevelPortable(_ scan: NibbleScan) -> Int {
  withUnsafeTemporaryAllocation(of: SIMD8<Int16>.self, capacity: 4 * NibbleScan.mostLines) {
    codes in
    // A lane of sixteen bits holds the codes of two neighbouring dimensions in
    // each half of its bytes; a document has two lanes.
    for line in 0..<scan.lines {
      let eight = scan.codes + line &* 8
      for part in 0..<4 {
        let first = Int16(eight[(part & 1) &* 4 &+ part >> 1])
        let second = Int16(eight[(part & 1) &* 4 &+ part >> 1 &+ 2])
        codes[line &* 4 &+ part] = SIMD8(
          first, second, first, second, first, second, first, second)
      }
    }
    guard let table = codes.baseAddress else { return 0 }
    return scanRecords(scan, UnsafePointer(table))
  }
}

private func scanRecords(_ scan: NibbleScan, _ codes: UnsafePointer<SIMD8<Int16>>) -> Int {
  let lines = scan.lines
  let recordBytes = lines &* 64 &+ 64
  var kept = 0
  for position in 0..<scan.blockCount {
    let block = scan.blocks[position]
    let record = scan.records + Int(block) &* recordBytes
    let sum = SIMD16<Int32>(
      lowHalf: SIMD8(
        lowHalf: fourDocuments(record, lines, codes),
        highHalf: fourDocuments(record + 16, lines, codes)),
      highHalf: SIMD8(
        lowHalf: fourDocuments(record + 32, lines, codes),
        highHalf: fourDocuments(record + 48, lines, codes)))
    let product = (sum &+ sum) &- SIMD16(repeating: scan.offset)

    let measure = record + lines &* 64
    let units = measure + 48
    let scale = scan.scale * units.loadUnaligned(as: Float.self)
    let residualScale =
      scan.residualWeight * units.loadUnaligned(fromByteOffset: 4, as: Float.self)
    let tailScale = scan.tailWeight * units.loadUnaligned(fromByteOffset: 8, as: Float.self)
    let rounding = scan.roundingWeight * units.loadUnaligned(fromByteOffset: 12, as: Float.self)
    let slack = bytes(measure + 16) * residualScale + rounding
    var partial = (bytes(measure) * floats(product)) * scale + slack
    let place = Int(block) &* 16
    let partials = UnsafeMutableRawPointer(scan.partials + place)
    if !scan.isFirst { partial = partials.loadUnaligned(as: SIMD16<Float>.self) + partial }
    let bound = partial + bytes(measure + 32) * tailScale
    partials.storeBytes(of: partial, as: SIMD16<Float>.self)
    UnsafeMutableRawPointer(scan.bounds + place).storeBytes(of: bound, as: SIMD16<Float>.self)
    scan.survivors[kept] = block
    kept &+= reaches(bound, scan.threshold) ? 1 : 0
  }
  return kept
}

/// The sums of the products of four documents' codes with the question's.
@inline(__always)
private func fourDocuments(
  _ record: UnsafeRawPointer, _ lines: Int, _ codes: UnsafePointer<SIMD8<Int16>>
) -> SIMD4<Int32> {
  // A lane of each sum takes two products a line: 16 × 15 × 127 fits.
  var low = SIMD8<Int16>.zero
  var high = SIMD8<Int16>.zero
  let nibble = SIMD8<UInt16>(repeating: 0x0F)
  for line in 0..<lines {
    let bytes = (record + line &* 64).loadUnaligned(as: SIMD8<UInt16>.self)
    let four = codes + line &* 4
    low = low &+ signed(bytes & nibble) &* four[0]
    high = high &+ signed((bytes &>> 4) & nibble) &* four[1]
    low = low &+ signed((bytes &>> 8) & nibble) &* four[2]
    high = high &+ signed(bytes &>> 12) &* four[3]
  }
  return pairs(low) &+ pairs(high)
}

@inline(__always)
private func signed(_ lanes: SIMD8<UInt16>) -> SIMD8<Int16> {
  unsafeBitCast(lanes, to: SIMD8<Int16>.self)
}

/// The sums of each two lanes.
@inline(__always)
private func pairs(_ sums: SIMD8<Int16>) -> SIMD4<Int32> {
  let two = unsafeBitCast(sums, to: SIMD4<Int32>.self)
  return ((two &<< 16) &>> 16) &+ (two &>> 16)
}

/// Sixteen bytes as floats.
@inline(__always)
private func bytes(_ address: UnsafeRawPointer) -> SIMD16<Float> {
  let bytes = address.loadUnaligned(as: SIMD16<UInt8>.self)
  var floats = SIMD16<Float>()
  for lane in 0..<16 { floats[lane] = Float(bytes[lane]) }
  return floats
}

/// Sixteen integers as floats.
@inline(__always)
private func floats(_ integers: SIMD16<Int32>) -> SIMD16<Float> {
  var floats = SIMD16<Float>()
  for lane in 0..<16 { floats[lane] = Float(integers[lane]) }
  return floats
}

/// Whether a lane is not below the threshold, by the sign of the difference.
@inline(__always)
func reaches(_ bounds: SIMD16<Float>, _ threshold: Float) -> Bool {
  let signs = unsafeBitCast(bounds - threshold, to: SIMD16<Int32>.self)
  let eight = signs.lowHalf & signs.highHalf
  let four = eight.lowHalf & eight.highHalf
  let two = four.lowHalf & four.highHalf
  return two.x & two.y >= 0
}
