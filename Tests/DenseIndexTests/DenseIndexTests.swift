import DenseIndex
import Kernels
import SeededRandom
import Storage
import Testing

@Suite struct DenseIndexTests {
  /// With a floor below zero vectors that point elsewhere are found too, each once.
  @Test(arguments: 0..<24)
  func aFloorMayLieBelowZero(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed) + 900)
    let vectors = random.vectors()
    let index = try denseIndex(vectors)
    let question = random.question(vectors)
    let products = vectors.products(with: question)
    let negative = products.filter { $0 < 0 }.sorted()
    var batch = DenseIndex.BatchScratch()
    for floor in [-.infinity, negative.isEmpty ? 0 : negative[negative.count / 2]] as [Float] {
      for limit in [1, vectors.count / 2 + 1, vectors.count + 5, .max] {
        let expected = products.enumerated()
          .filter { $0.element >= floor && $0.element > -.infinity }
          .sorted { ($1.element, $0.offset) < ($0.element, $1.offset) }
          .prefix(limit).map { DenseIndex.Hit(document: UInt32($0.offset), score: $0.element) }
        for variant in KernelVariant.available {
          var scratch = DenseIndex.Scratch(variant: variant)
          try index.search(question, limit: limit, scratch: &scratch, floor: floor)
          #expect(scratch.hits == expected, "seed \(seed), limit \(limit), floor \(floor)")
        }
        try index.searchBatch(question, count: 1, limit: limit, scratch: &batch, floor: floor)
        #expect(batch.hits(0) == expected, "seed \(seed), limit \(limit), floor \(floor)")
      }
    }
  }

  /// Search against multiplying everything and sorting: every limit, filter, floor and variant.
  @Test(arguments: 0..<48)
  func searchIsExact(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let vectors = random.vectors()
    let index = try denseIndex(vectors)
    #expect(index.count == vectors.count && index.dimension == vectors.dimension)
    #expect(vectors.count >= 256 || index.levelWidths.isEmpty)
    var scratches = KernelVariant.available.map { DenseIndex.Scratch(variant: $0) }
    for round in 0..<3 {
      let question = random.question(vectors)
      let products = vectors.products(with: question)
      let limit = [1, 10, random.integer(0...1_000)][round]
      let isFiltered = random.integer(0...2) == 0
      let isVisible: (UInt32) -> Bool = { !isFiltered || ($0 &* 7) % 3 != 0 }
      let positive = products.filter { $0 > 0 }.sorted()
      let floor: Float? =
        random.integer(0...2) == 0 && !positive.isEmpty ? positive[positive.count / 2] : nil
      let expected = products.enumerated()
        .filter { isVisible(UInt32($0.offset)) && $0.element > 0 && $0.element >= floor ?? 0 }
        .sorted { ($1.element, $0.offset) < ($0.element, $1.offset) }
        .prefix(limit).map { DenseIndex.Hit(document: UInt32($0.offset), score: $0.element) }
      for position in scratches.indices {
        try index.search(
          question, limit: limit, scratch: &scratches[position], isVisible: isVisible, floor: floor)
        #expect(
          scratches[position].hits == expected,
          "seed \(seed), limit \(limit), \(scratches[position].variant)")
      }
      try index.exhaustiveSearch(
        question, limit: limit, scratch: &scratches[0], isVisible: isVisible, floor: floor)
      #expect(scratches[0].hits == expected, "seed \(seed)")
    }
    let counters = scratches.map(\.counters)
    #expect(counters.dropFirst().allSatisfy { $0.scanned == counters[0].scanned })
  }

  /// The same scratch memory serves indexes of different sizes, and a copy of it is its own.
  @Test func scratchIsReusable() throws {
    var random = SplitMix64(seed: 5)
    var scratch = DenseIndex.Scratch()
    for count in [900, 300, 20, 600] {
      let vectors = random.vectors(count: count, dimension: 24)
      let index = try denseIndex(vectors)
      let question = random.question(vectors)
      var copy = scratch
      try index.search(question, limit: 9, scratch: &scratch)
      let hits = scratch.hits
      try index.search(random.question(vectors), limit: 3, scratch: &copy)
      try index.exhaustiveSearch(question, limit: 9, scratch: &copy)
      #expect(scratch.hits == hits && copy.hits == hits)
    }
  }

  @Test func batchesFindTheSame() throws {
    for seed in 0..<6 {
      var random = SplitMix64(seed: UInt64(seed) + 900)
      let vectors = random.vectors(count: 256 + 150 * seed, dimension: 8 + 11 * seed)
      let index = try denseIndex(vectors)
      let questions = (0..<random.integer(1...20)).map { _ in random.question(vectors) }
      let limit = random.integer(1...40)
      for variant in KernelVariant.available {
        var batch = DenseIndex.BatchScratch(variant: variant)
        var scratch = DenseIndex.Scratch(variant: variant)
        try index.searchBatch(
          questions.flatMap { $0 }, count: questions.count, limit: limit, scratch: &batch,
          isVisible: { $0 % 5 != 2 })
        for (number, question) in questions.enumerated() {
          try index.search(question, limit: limit, scratch: &scratch, isVisible: { $0 % 5 != 2 })
          #expect(batch.hits(number) == scratch.hits, "seed \(seed), question \(number)")
        }
      }
    }
  }

  @Test func noDimensionsFindNothing() throws {
    let index = try denseIndex(Vectors(count: 2, dimension: 0, floats: []))
    var scratch = DenseIndex.Scratch()
    try index.search([], limit: 3, scratch: &scratch)
    #expect(index.count == 2 && scratch.hits.isEmpty)
    #expect(try index.rows.dot(1, []) == 0)
  }

  @Test func questionsThatAreNoNumbersFindNothingOrEverythingInOrder() throws {
    var random = SplitMix64(seed: 8)
    let vectors = random.vectors(count: 300, dimension: 16)
    let index = try denseIndex(vectors)
    for value in [
      Float.nan, .infinity, -.infinity, .greatestFiniteMagnitude, .leastNonzeroMagnitude,
    ] {
      let question = (0..<16).map { $0 == 3 ? value : 0.5 }
      var scratch = DenseIndex.Scratch()
      var reference = DenseIndex.Scratch()
      try index.search(question, limit: 12, scratch: &scratch)
      try index.exhaustiveSearch(question, limit: 12, scratch: &reference)
      #expect(scratch.hits == reference.hits, "\(value)")
    }
  }

  @Test func vectorsThatAreNoNumbersAreRefused() {
    var section = SectionBuilder()
    for value in [Float.nan, .infinity, -.infinity] {
      for count in [3, 400] {
        var floats = [Float](repeating: 0.25, count: count * 5)
        floats[11] = value
        #expect(throws: DenseIndexError.notFinite(vector: 2)) {
          try DenseIndex.write(rows: floats, count: count, dimension: 5, to: &section)
        }
      }
    }
    #expect(throws: DenseIndexError.shape(floats: 9, count: 2, dimension: 5)) {
      try DenseIndex.write(
        rows: [Float](repeating: 0, count: 9), count: 2, dimension: 5, to: &section)
    }
    #expect(throws: DenseIndexError.dimension(.max)) {
      var section = SectionBuilder()
      try VectorRows.write(rows: [], count: 0, dimension: .max, to: &section)
    }
    #expect(throws: DenseIndexError.dimension(4_097)) {
      try DenseIndex.write(rows: [], count: 0, dimension: 4_097, to: &section)
    }
    #expect(DenseIndexError.notFinite(vector: 2).message.hasPrefix("Vector 2 holds"))
  }

  /// The bytes follow from vectors and rotation; a given rotation is used.
  @Test func bytesAreAFunctionOfTheInput() throws {
    var random = SplitMix64(seed: 21)
    let vectors = random.vectors(count: 300, dimension: 20)
    let rotation = try vectors.floats.withUnsafeBufferPointer {
      try DenseRotation(rows: $0, count: 300, dimension: 20)
    }
    func bytes(_ rotation: DenseRotation?) throws -> [UInt8] {
      var section = SectionBuilder()
      try DenseIndex.write(
        rows: vectors.floats, count: 300, dimension: 20, rotation: rotation, to: &section)
      return section.bytes
    }
    #expect(try bytes(nil) == bytes(rotation))
  }
}
