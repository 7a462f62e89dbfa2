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
  withUnsafeTemporaryAllocation(
    of: SIMD16<Int16>.self, capacity: 2 * NibbleScan.mostLines
  ) { codes in
    // Four codes, once for each of the four documents of a quarter of a line.
    for group in 0..<2 &* scan.lines {
      let four = scan.codes + group &* 4
      var wide = SIMD16<Int16>()
      for lane in 0..<16 { wide[lane] = Int16(four[lane & 3]) }
      codes[group] = wide
    }
    guard let table = codes.baseAddress else { return 0 }
    return scanRecords(scan, UnsafePointer(table))
  }
}

private func scanRecords(_ scan: NibbleScan, _ codes: UnsafePointer<SIMD16<Int16>>) -> Int {
  let recordBytes = scan.recordBytes
  let lines = scan.lines
  var kept = 0
  for position in 0..<scan.blockCount {
    let block = scan.blocks[position]
    let record = scan.records + Int(block) &* recordBytes
    var sums = (SIMD16<Int16>.zero, SIMD16<Int16>.zero, SIMD16<Int16>.zero, SIMD16<Int16>.zero)
    for line in 0..<lines {
      let address = record + line &* 64
      let low = codes[2 &* line]
      let high = codes[2 &* line &+ 1]
      add(address, low, high, to: &sums.0)
      add(address + 16, low, high, to: &sums.1)
      add(address + 32, low, high, to: &sums.2)
      add(address + 48, low, high, to: &sums.3)
    }
    let sum = SIMD16<Int32>(
      lowHalf: SIMD8(lowHalf: byDocument(sums.0), highHalf: byDocument(sums.1)),
      highHalf: SIMD8(lowHalf: byDocument(sums.2), highHalf: byDocument(sums.3)))
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

/// Adds the products of two times four dimensions of four documents, each in a lane of its own.
@inline(__always)
private func add(
  _ address: UnsafeRawPointer, _ low: SIMD16<Int16>, _ high: SIMD16<Int16>,
  to sum: inout SIMD16<Int16>
) {
  let bytes = address.loadUnaligned(as: SIMD16<UInt8>.self)
  let lowHalves = SIMD16<Int16>(truncatingIfNeeded: bytes & 0x0F)
  let highHalves = SIMD16<Int16>(truncatingIfNeeded: bytes &>> 4)
  sum = sum &+ lowHalves &* low &+ highHalves &* high
}

/// The sums of each four lanes.
@inline(__always)
private func byDocument(_ sums: SIMD16<Int16>) -> SIMD4<Int32> {
  let pairs =
    SIMD8<Int32>(truncatingIfNeeded: sums.evenHalf)
    &+ SIMD8<Int32>(truncatingIfNeeded: sums.oddHalf)
  return pairs.evenHalf &+ pairs.oddHalf
}

/// Sixteen bytes as floats.
@inline(__always)
private func bytes(_ address: UnsafeRawPointer) -> SIMD16<Float> {
  let bytes = address.loadUnaligned(as: SIMD16<UInt8>.self)
  return floats(SIMD16<Int32>(truncatingIfNeeded: bytes))
}

/// Sixteen integers as floats.
@inline(__always)
private func floats(_ integers: SIMD16<Int32>) -> SIMD16<Float> { SIMD16<Float>(integers) }

/// Whether a lane is not below the threshold, by the sign of the difference.
@inline(__always)
func reaches(_ bounds: SIMD16<Float>, _ threshold: Float) -> Bool {
  let signs = unsafeBitCast(bounds - threshold, to: SIMD16<Int32>.self)
  let eight = signs.lowHalf & signs.highHalf
  let four = eight.lowHalf & eight.highHalf
  let two = four.lowHalf & four.highHalf
  return two.x & two.y >= 0
}
