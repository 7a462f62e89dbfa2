import KernelTypes
import Kernels
import SeededRandom
import Testing

@Suite struct NibbleScanTests {
  /// A level of random records.
  private struct Level {
    var lines: Int
    var blocks: Int
    var records: [UInt8] = []
    var codes: [Int8]

    init(seed: Int) {
      var random = SplitMix64(seed: UInt64(seed))
      lines = seed % 8 + 1
      blocks = random.integer(0...20)
      codes = (0..<lines * 8).map { _ in Int8(random.integer(-127...127)) }
      // The extremes, where sums of sixteen bits are nearest to their end.
      if seed % 5 == 0 { codes = codes.map { _ in seed % 2 == 0 ? 127 : -127 } }
      for _ in 0..<blocks {
        for _ in 0..<lines * 64 {
          records.append(seed % 5 == 0 ? 0xFF : UInt8(random.integer(0...255)))
        }
        for _ in 0..<48 { records.append(UInt8(random.integer(0...255))) }
        for _ in 0..<4 {
          let unit = Float.random(in: 0...0.01, using: &random)
          withUnsafeBytes(of: unit) { records.append(contentsOf: $0) }
        }
      }
    }

    /// Code of a document's dimension.
    func code(block: Int, document: Int, dimension: Int) -> Int {
      let record = block * (lines * 64 + 64)
      let byte = records[record + dimension / 8 * 64 + document * 4 + dimension % 4]
      return Int(dimension % 8 < 4 ? byte & 15 : byte >> 4)
    }

    func byte(_ block: Int, _ offset: Int) -> Float {
      Float(records[block * (lines * 64 + 64) + lines * 64 + offset])
    }

    func unit(_ block: Int, _ number: Int) -> Float {
      let start = block * (lines * 64 + 64) + lines * 64 + 48 + number * 4
      return records.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: start, as: Float.self) }
    }
  }

  private struct Outcome: Equatable {
    var partials: [UInt32]
    var bounds: [UInt32]
    var survivors: [UInt32]
  }

  private func run(
    _ level: Level, _ blocks: [UInt32], before: [Float], isFirst: Bool, threshold: Float,
    variant: KernelVariant
  ) -> Outcome {
    var partials = Guarded(before, filler: 7)
    var bounds = Guarded([Float](repeating: 3, count: before.count), filler: 7)
    var survivors = Guarded([UInt32](repeating: 99, count: blocks.count), filler: 7)
    var kept = 0
    partials.withPointer { partials in
      bounds.withPointer { bounds in
        survivors.withPointer { survivors in
          level.records.withUnsafeBytes { records in
            guard let base = records.baseAddress else { return }
            kept = scanLevel(
              NibbleScan(
                records: base, lines: level.lines, codes: level.codes,
                offset: 15 * level.codes.reduce(0) { $0 + Int32($1) }, scale: 0.25,
                residualWeight: 0.3, roundingWeight: 0.02, tailWeight: 0.7, threshold: threshold,
                isFirst: isFirst, blocks: blocks, blockCount: blocks.count, partials: partials,
                bounds: bounds, survivors: survivors),
              variant: variant)
          }
        }
      }
    }
    #expect(partials.isMarginIntact && bounds.isMarginIntact && survivors.isMarginIntact)
    return Outcome(
      partials: partials.content.map(\.bitPattern), bounds: bounds.content.map(\.bitPattern),
      survivors: Array(survivors.content.prefix(kept)))
  }

  /// Every variant gives the bits of the definition.
  @Test(arguments: 0..<60)
  func variantsAgree(seed: Int) {
    let level = Level(seed: seed)
    var random = SplitMix64(seed: UInt64(seed) + 1_000)
    let blocks = (0..<level.blocks).filter { _ in random.integer(0...3) > 0 }.map(UInt32.init)
    let isFirst = seed % 3 == 0
    let before = random.floats(level.blocks * 16)
    let threshold = Float.random(in: 0...40, using: &random)
    var partials = before
    var bounds = [Float](repeating: 3, count: before.count)
    var survivors: [UInt32] = []
    for block in blocks {
      let number = Int(block)
      var isKept = false
      for document in 0..<16 {
        let sum = (0..<level.lines * 8).reduce(0) { sum, dimension in
          sum + level.code(block: number, document: document, dimension: dimension)
            * Int(level.codes[dimension])
        }
        let product = 2 * sum - 15 * level.codes.reduce(0) { $0 + Int($1) }
        let slack =
          level.byte(number, 16 + document) * (0.3 * level.unit(number, 1))
          + 0.02 * level.unit(number, 3)
        let part =
          (level.byte(number, document) * Float(product)) * (0.25 * level.unit(number, 0)) + slack
        let place = number * 16 + document
        partials[place] = isFirst ? part : before[place] + part
        bounds[place] =
          partials[place] + level.byte(number, 32 + document) * (0.7 * level.unit(number, 2))
        if bounds[place] >= threshold { isKept = true }
      }
      if isKept { survivors.append(block) }
    }
    let expected = Outcome(
      partials: partials.map(\.bitPattern), bounds: bounds.map(\.bitPattern), survivors: survivors)
    for variant in KernelVariant.available {
      let found = run(
        level, blocks, before: before, isFirst: isFirst, threshold: threshold, variant: variant)
      #expect(found == expected, "seed \(seed), \(variant)")
    }
  }

  @Test(arguments: 0..<40)
  func productsAgree(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed) + 7)
    let stride = random.integer(0...9) * 16
    let rows = random.integer(0...9)
    let matrix = random.floats(rows * stride)
    let vector = random.floats(stride)
    let codes = (0..<stride).map { _ in Int8(random.integer(-128...127)) }
    let asFloats = codes.map { Float($0) }
    for variant in KernelVariant.available {
      var products = Guarded([Float](repeating: 0, count: rows), filler: 7)
      products.withPointer {
        floatDots(
          rows: matrix, count: rows, stride: stride, vector: vector, into: $0, variant: variant)
      }
      #expect(products.isMarginIntact)
      for row in 0..<rows {
        let expected = floatDot(
          Array(matrix[row * stride..<(row + 1) * stride]), vector, count: stride)
        #expect(products.content[row].bitPattern == expected.bitPattern, "seed \(seed), \(variant)")
      }
      #expect(
        codeDot(codes, vector, count: stride, variant: variant).bitPattern
          == floatDot(asFloats, vector, count: stride).bitPattern, "seed \(seed), \(variant)")
    }
  }

  @Test func blocksAreKeptByTheirBounds() {
    var bounds = [Float](repeating: -1, count: 64)
    bounds[17] = 2
    bounds[63] = 2.5
    var blocks: [UInt32] = [0, 1, 2, 3]
    let kept = blocks.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return 0 }
      return keepBlocks(base, count: 4, bounds: bounds, threshold: 2, survivors: base)
    }
    #expect(blocks.prefix(kept) == [1, 3])
    #expect(firstBlock(reaching: 2, from: 0, count: 4, values: bounds) == 1)
    #expect(firstBlock(reaching: 2.25, from: 0, count: 4, values: bounds) == 3)
    #expect(firstBlock(reaching: 3, from: 0, count: 4, values: bounds) == 4)
  }

  @Test func thePortableVariantIsAlwaysThere() {
    #expect(KernelVariant.available.first == .portable)
    print("kernels: \(KernelVariant.available.map(\.rawValue))")
  }
}
