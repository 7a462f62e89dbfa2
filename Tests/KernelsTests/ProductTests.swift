import Kernels
import SeededRandom
import Testing

@Suite struct ProductTests {
  /// The defined order of summation, written without registers.
  private func reference(_ left: [Float], _ right: [Float]) -> Float {
    var lanes = [Float](repeating: 0, count: 16)
    for index in left.indices { lanes[index % 16] += left[index] * right[index] }
    while lanes.count > 1 {
      let half = lanes.count / 2
      lanes = (0..<half).map { lanes[$0] + lanes[$0 + half] }
    }
    return lanes[0]
  }

  @Test(arguments: [0, 16, 32, 48, 128, 256, 1_024])
  func floatDotHasItsDefinedOrder(count: Int) {
    var random = SplitMix64(seed: UInt64(count))
    for _ in 0..<20 {
      let (left, right) = (random.floats(count), random.floats(count))
      #expect(floatDot(left, right, count: count) == reference(left, right))
      let exact = zip(left, right).reduce(0.0) { $0 + Double($1.0) * Double($1.1) }
      #expect(abs(Double(floatDot(left, right, count: count)) - exact) < 1e-3)
    }
  }

  @Test func floatDotReadsUnalignedVectors() {
    var random = SplitMix64(seed: 3)
    let values = random.floats(70)
    for shift in 1...3 {
      let left = Array(values[shift..<shift + 32])
      let right = Array(values[(shift + 33)..<(shift + 65)])
      let product = values.withUnsafeBufferPointer { buffer in
        floatDot(buffer.baseAddress! + shift, buffer.baseAddress! + shift + 33, count: 32)
      }
      #expect(product == reference(left, right))
    }
  }

  @Test(arguments: [0, 16, 64, 160])
  func floatAddIsElementwise(count: Int) {
    var random = SplitMix64(seed: UInt64(count) + 77)
    let source = random.floats(count)
    let before = random.floats(count)
    var target = Guarded(before, filler: 7)
    target.withPointer { floatAdd(source, scale: 0.75, to: $0, count: count) }
    #expect(target.content == zip(before, source).map { $0 + $1 * 0.75 })
    #expect(target.isMarginIntact)
  }

  @Test(arguments: 0..<100)
  func sparsePartsAreRounded(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    for _ in 0..<40 {
      let query = Int64.random(in: 0...(1 << 46), using: &random)
      let weight = UInt16(random.integer(0...65_535))
      let exact = Double(query) * Double(weight) / 4_294_967_296
      #expect(abs(Double(sparsePart(query, weight)) - exact) <= 0.5 + exact * 1e-15)
    }
  }

  @Test(arguments: 0..<60)
  func sparseMatrixProductsAgreeWithDenseOnes(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let (rows, columns) = (random.integer(1...12), random.integer(1...12))
    let width = random.integer(1...9)
    var offsets = [0]
    var entryColumns: [Int32] = []
    for _ in 0..<rows {
      for column in 0..<columns where random.integer(0...2) > 0 {
        entryColumns.append(Int32(column))
      }
      offsets.append(entryColumns.count)
    }
    let values = random.floats(entryColumns.count)
    let right = random.floats(columns * width)
    var product = [Float](repeating: 0, count: rows * width)
    for row in 0..<rows {
      for entry in offsets[row]..<offsets[row + 1] {
        let column = Int(entryColumns[entry])
        for index in 0..<width {
          product[row * width + index] += values[entry] * right[column * width + index]
        }
      }
    }
    var output = Guarded([Float](repeating: 0, count: rows * width), filler: 7)
    // However the rows are divided among calls, the bits are the same.
    let middle = random.integer(0...rows)
    for part in [0..<middle, middle..<rows] {
      output.withPointer {
        SparseKernels.accumulateProduct(
          rows: part, offsets: offsets, columns: entryColumns, values: values, dense: right,
          width: width, output: $0)
      }
    }
    #expect(output.content == product, "seed \(seed)")
    #expect(output.isMarginIntact, "seed \(seed)")
  }
}
