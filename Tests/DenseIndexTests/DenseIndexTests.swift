import DenseIndex
import Storage
import Testing

@Suite struct DenseIndexTests {
  private func index(_ rows: [[Float]], stride: Int) throws -> DenseIndex {
    var section = SectionBuilder()
    try DenseIndex.write(rows, stride: stride, to: &section)
    var reader = try stored(section)
    return try DenseIndex(&reader)
  }

  /// Search against computing every product and sorting, with and without filters.
  @Test(arguments: 0..<120)
  func searchIsExact(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let stride = random.integer(1...4) * 16
    let used = random.integer(1...stride)
    let rows = (0..<random.integer(0...80)).map { _ in
      random.integer(0...9) == 0 ? [Float](repeating: 0, count: used) : random.coordinates(used)
    }
    let index = try index(rows, stride: stride)
    #expect(index.count == rows.count && index.stride == stride)
    for round in 0..<10 {
      let question = random.coordinates(used) + [Float](repeating: 0, count: stride - used)
      let limit = [0, 1, 3, 10, 200][random.integer(0...4)]
      let hidden = random.integer(1...3)
      let isVisible: (UInt32) -> Bool = round % 2 == 0 ? { _ in true } : { Int($0) % hidden == 0 }
      var expected: [(row: Int, product: Float)] = []
      for (number, row) in rows.enumerated() where isVisible(UInt32(number)) {
        // Quarters of small numbers: every order of summation is exact.
        let product = zip(row, question).reduce(Float(0)) { $0 + $1.0 * $1.1 }
        #expect(index.dot(number, question) == product)
        if product > 0 { expected.append((number, product)) }
      }
      expected.sort { left, right in
        left.product == right.product ? left.row < right.row : left.product > right.product
      }
      let hits = index.search(question, limit: limit, isVisible: isVisible)
      #expect(
        hits.map(\.document) == expected.prefix(limit).map { UInt32($0.row) }, "seed \(seed)")
      #expect(
        hits.map { Float(bitPattern: UInt32($0.score)) } == expected.prefix(limit).map(\.product))
    }
  }

  @Test func noDimensionsFindNothing() throws {
    let index = try index([[], []], stride: 0)
    #expect(index.count == 2)
    #expect(index.search([], limit: 3) { _ in true }.isEmpty)
    #expect(index.dot(1, []) == 0)
  }

  @Test func damagedVectorsAreRefused() throws {
    func refused(_ shape: [UInt32], _ floats: Int) throws -> String? {
      var section = SectionBuilder()
      section.append(shape)
      section.append([Float](repeating: 1, count: floats))
      return try refusal(section) { _ = try DenseIndex(&$0) }
    }
    func sentence(_ detail: String) -> String {
      "a.lotse: the index is damaged (section test: \(detail)); run `lotse build` again."
    }
    #expect(try refused([2, 16], 32) == nil)
    #expect(try refused([2, 16], 31) == sentence("vectors do not fill their table"))
    #expect(try refused([4, 8], 32) == sentence("vectors do not fill their table"))
    #expect(try refused([.max, .max], 32) == sentence("vectors do not fill their table"))
    #expect(try refused([2], 32) == sentence("two columns differ in length"))
  }
}
