import DenseIndex
import Kernels
import SeededRandom
import Storage
import Testing

/// Files whose checksums are right and whose content is not: refused, or searched without a crash.
@Suite struct HostileVectorsTests {
  /// The columns of an index of 320 vectors of 20 dimensions, 20 blocks, levels of 3 lines.
  private struct Columns {
    var shape: [UInt32] = [320, 20]
    var floats = [Float](repeating: 0.5, count: 320 * 32)
    var lines: [UInt32] = [3]
    var norms: [Double] = [2, 1e-6]
    var rotation = [Float](repeating: 0.1, count: 24 * 32)
    var records = [UInt8](repeating: 0x5A, count: 20 * 256)

    func section() -> SectionBuilder {
      var section = SectionBuilder()
      section.append(shape)
      section.append(floats)
      section.append(lines)
      section.append(norms)
      section.append(rotation)
      section.append(records)
      return section
    }
  }

  private func refused(_ change: (inout Columns) -> Void) throws -> String? {
    var columns = Columns()
    change(&columns)
    return try refusal(columns.section()) { _ = try DenseIndex(&$0) }
  }

  private func sentence(_ detail: String) -> String {
    "a.lotse: the index is damaged (section test: \(detail)); run `lotse build` again."
  }

  @Test func shapesThatDoNotFitAreRefused() throws {
    let unfilled = sentence("vectors do not fill their table")
    let levels = sentence("the vectors' codes do not fill their levels")
    let width = sentence("a level of the vectors has an impossible width")
    #expect(try refused { _ in } == nil)
    #expect(try refused { $0.shape = [321, 20] } == unfilled)
    #expect(try refused { $0.shape = [.max, 4_096] } == unfilled)
    #expect(
      try refused { $0.shape = [320, .max] }
        == sentence("the vectors have too many dimensions"))
    #expect(try refused { $0.lines = [0] } == width)
    #expect(try refused { $0.lines = [9] } == width)
    #expect(try refused { $0.lines = [.max] } == width)
    #expect(try refused { $0.lines = [2] } == levels)
    #expect(try refused { $0.records.removeLast() } == levels)
    #expect(
      try refused { $0.rotation.removeLast() }
        == sentence("the vectors' rotation does not fit them"))
    #expect(try refused { $0.lines = [] } == sentence("the vectors' rotation does not fit them"))
  }

  /// Vectors with what is no number are damage, for whoever searches or takes them over.
  @Test func vectorsOfNoNumbersAreDamage() throws {
    for odd in [.nan, .infinity, -.infinity] as [Float] {
      var columns = Columns()
      columns.floats[319 * 32 + 5] = odd
      var reader = try stored(columns.section())
      let index = try DenseIndex(&reader)
      #expect(throws: StorageError.self) { try index.rows.withRows(319..<320) { _ in } }
      var scratch = DenseIndex.Scratch()
      #expect(throws: StorageError.self) {
        try index.exhaustiveSearch(
          [Float](repeating: 1, count: 20), limit: 3, scratch: &scratch)
      }
    }
  }

  @Test(arguments: 0..<30)
  func anyNumbersAreSearched(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let odd: [Float] = [
      .nan, -.nan, .infinity, -.infinity, 3e38, -3e38, .leastNonzeroMagnitude, 0, -1,
    ]
    var columns = Columns()
    for index in columns.records.indices { columns.records[index] = UInt8(random.integer(0...255)) }
    let finite = odd.filter(\.isFinite)
    for index in columns.floats.indices where random.integer(0...40) == 0 {
      columns.floats[index] = finite[random.integer(0...finite.count - 1)]
    }
    if seed % 2 == 0 {
      for index in columns.rotation.indices where random.integer(0...30) == 0 {
        columns.rotation[index] = odd[random.integer(0...odd.count - 1)]
      }
    }
    let norms: [Double] = [.nan, .infinity, -1, 0, 1e-300, 1e300, 2, 1]
    columns.norms = [norms[random.integer(0...7)], norms[random.integer(0...7)]]
    var reader = try stored(columns.section())
    let index = try DenseIndex(&reader)
    for variant in KernelVariant.available {
      var scratch = DenseIndex.Scratch(variant: variant)
      for _ in 0..<4 {
        let question = (0..<20).map { _ in
          random.integer(0...20) == 0 ? odd[random.integer(0...8)] : random.bell()
        }
        try index.search(question, limit: random.integer(0...50), scratch: &scratch)
        #expect(scratch.hits.allSatisfy { $0.document < 320 && $0.score > 0 }, "seed \(seed)")
        #expect(zip(scratch.hits, scratch.hits.dropFirst()).allSatisfy { $0.score >= $1.score })
      }
    }
  }
}
