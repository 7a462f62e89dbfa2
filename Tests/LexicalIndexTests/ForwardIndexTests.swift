import LexicalIndex
import Storage
import Testing

@Suite struct ForwardIndexTests {
  private func index(_ rows: [[(term: UInt32, weight: UInt16)]], termCount: Int) throws
    -> ForwardIndex
  {
    var section = SectionBuilder()
    try ForwardIndex.write(rows: rows, to: &section)
    var reader = try stored(section)
    return try ForwardIndex(&reader, termCount: termCount)
  }

  @Test(arguments: 0..<150)
  func partsAddUpAndAreNearTheRealProduct(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let termCount = random.integer(1...50)
    let rows = (0..<random.integer(1...12)).map { _ -> [(term: UInt32, weight: UInt16)] in
      (0..<termCount).compactMap { term in
        random.integer(0...2) == 0
          ? (UInt32(term), UInt16(random.integer(0...65_535))) : nil
      }
    }
    let index = try index(rows, termCount: termCount)
    #expect(index.rowCount == rows.count)
    // A question's weights between 0 and 1, as they are scattered for cosines.
    let question = (0..<termCount).map { _ in
      random.integer(0...1) == 0 ? 0 : Double.random(in: 0...1, using: &random)
    }
    let table = question.map { Int64(($0 * 1e6 * 4_294_967_296 / 65_535).rounded()) }
    for (number, row) in rows.enumerated() {
      #expect(index.row(number).map(\.term) == row.map(\.term))
      #expect(index.row(number).map(\.weight) == row.map(\.weight))
      for term in 0..<UInt32(termCount) {
        #expect(index.contains(term, inRow: number) == row.contains { $0.term == term })
      }
      let parts = index.parts(number, table)
      let sum = index.dot(number, table)
      #expect(parts.reduce(0) { $0 + $1.part } == sum, "seed \(seed), row \(number)")
      #expect(parts.allSatisfy { $0.part != 0 })
      #expect(parts.map(\.term) == parts.map(\.term).sorted())
      let exact = row.reduce(0.0) { total, item in
        total + question[Int(item.term)] * Double(item.weight) / 65_535 * 1e6
      }
      #expect(abs(Double(sum) - exact) <= Double(row.count), "seed \(seed), row \(number)")
    }
  }

  @Test func emptyRows() throws {
    let index = try index([[], [(2, 7)], []], termCount: 3)
    let table: [Int64] = [1, 1, 1 << 32]
    #expect((0..<3).map { index.dot($0, table) } == [0, 7, 0])
    #expect(index.parts(0, table).isEmpty)
    #expect(!index.contains(2, inRow: 0))
    #expect(!index.contains(2, inRow: 2))
    #expect(try self.index([], termCount: 0).rowCount == 0)
  }

  @Test func damagedRowsAreRefused() throws {
    func refusal(_ starts: [UInt32], _ terms: [UInt32], _ weights: [UInt16]) throws -> String? {
      var section = SectionBuilder()
      section.append(starts)
      section.append(terms)
      section.append(weights)
      do {
        var reader = try stored(section)
        _ = try ForwardIndex(&reader, termCount: 2)
        return nil
      } catch let error as StorageError {
        return error.message
      }
    }
    func sentence(_ detail: String) -> String {
      "a.lotse: the index is damaged (section test: \(detail)); run `lotse build` again."
    }
    #expect(try refusal([0, 1, 2], [0, 1], [4, 5]) == nil)
    #expect(try refusal([], [], []) == sentence("rows do not fill their terms"))
    #expect(try refusal([1, 2], [0, 1], [4, 5]) == sentence("rows do not fill their terms"))
    #expect(try refusal([0, 1], [0, 1], [4, 5]) == sentence("rows do not fill their terms"))
    #expect(try refusal([0, 3, 2], [0, 1], [4, 5]) == sentence("rows are out of order"))
    #expect(try refusal([0, 2], [0, 2], [4, 5]) == sentence("a row names no term"))
    #expect(try refusal([0, 2], [0, 1], [4]) == sentence("two columns differ in length"))
  }
}
