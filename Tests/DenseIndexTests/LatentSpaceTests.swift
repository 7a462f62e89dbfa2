import DenseIndex
import SeededRandom
import Storage
import Testing

@Suite struct LatentSpaceTests {
  private func space(_ rows: [[Float]?], dimension: Int) throws -> LatentSpace {
    var section = SectionBuilder()
    var count: UInt32 = 0
    let rowOfTerm = rows.map { row -> UInt32 in
      guard row != nil else { return 0 }
      count += 1
      return count
    }
    LatentSpace.write(
      dimension: dimension, rowOfTerm: rowOfTerm, basis: rows.flatMap { $0 ?? [] }, to: &section)
    var reader = try stored(section)
    return try LatentSpace(&reader, termCount: rows.count)
  }

  @Test func lengthsArePaddedToSixteen() {
    #expect([0, 1, 15, 16, 17, 128, 129].map(LatentSpace.padded) == [0, 16, 16, 16, 32, 128, 144])
  }

  /// The projection is the weighted sum of the terms' rows, scaled to length one.
  @Test(arguments: 0..<120)
  func projectionAgreesWithItsDefinition(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let dimension = random.integer(1...70)
    let rows: [[Float]?] = (0..<random.integer(1...20)).map { _ in
      random.integer(0...3) == 0 ? nil : random.coordinates(dimension)
    }
    let space = try space(rows, dimension: dimension)
    #expect(space.dimension == dimension && space.stride == LatentSpace.padded(dimension))
    var vector: [Float] = [9, 9, 9]
    for _ in 0..<8 {
      let terms = (0..<random.integer(0...6)).map { _ in
        (
          term: UInt32(random.integer(0...rows.count - 1)),
          weight: Float.random(in: 0.1...2, using: &random)
        )
      }
      var sum = [Double](repeating: 0, count: dimension)
      for item in terms {
        guard let row = rows[Int(item.term)] else { continue }
        for index in 0..<dimension { sum[index] += Double(item.weight) * Double(row[index]) }
      }
      let length = sum.reduce(0) { $0 + $1 * $1 }.squareRoot()
      let projected = try space.project(terms, into: &vector)
      #expect(vector.count == space.stride)
      #expect(vector.dropFirst(dimension).allSatisfy { $0 == 0 }, "padding stays zero")
      #expect(abs(Double(projected) - length) < 1e-4, "seed \(seed)")
      if length < 1e-6 { continue }
      for index in 0..<dimension {
        #expect(abs(Double(vector[index]) - sum[index] / length) < 1e-4, "seed \(seed)")
      }
      let norm = vector.reduce(0.0) { $0 + Double($1) * Double($1) }
      #expect(abs(norm - 1) < 1e-5)
    }
  }

  @Test func termsThatCancelOutGiveZero() throws {
    let space = try space([[0.1, 0.2, 0.3], [-0.1, -0.2, -0.3], nil], dimension: 3)
    var vector: [Float] = []
    #expect(try space.project([(0, 0.5), (1, 0.5)], into: &vector) == 0)
    #expect(vector == [Float](repeating: 0, count: 16))
    #expect(try space.project([(2, 1)], into: &vector) == 0)
    #expect(try space.project([], into: &vector) == 0)
  }

  /// The parts of a cosine, term by term, add up to the cosine.
  @Test(arguments: 0..<40)
  func partsAddUp(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed) + 500)
    let dimension = random.integer(2...40)
    let rows: [[Float]?] = (0..<10).map { $0 == 4 ? nil : random.coordinates(dimension) }
    let space = try space(rows, dimension: dimension)
    let vectors = try latentRows(
      Vectors(
        count: 5, dimension: dimension,
        floats: (0..<5).flatMap { _ in random.coordinates(dimension) }))
    let terms: [(term: UInt32, weight: Float)] = [(1, 0.7), (4, 2), (6, 0.2), (9, 1.1)]
    var question: [Float] = []
    let length = try space.project(terms, into: &question)
    guard length > 0.1 else { return }
    for row in 0..<5 {
      let parts = try terms.map {
        $0.weight / length * (try space.part(of: $0.term, in: vectors, row: row))
      }
      #expect(parts[1] == 0, "a term outside the basis has no part")
      #expect(abs(parts.reduce(0, +) - (try vectors.dot(row, question))) < 1e-4)
    }
  }

  @Test func aSpaceWithoutDimensions() throws {
    let space = try space([nil, nil], dimension: 0)
    var vector: [Float] = [1]
    #expect(space.stride == 0)
    #expect(try space.project([(0, 1)], into: &vector) == 0)
    #expect(vector.isEmpty)
  }

  @Test func damagedBasesAreRefused() throws {
    func refused(_ dimension: UInt32, _ rowOfTerm: [UInt32], _ floats: Int) throws -> String? {
      var section = SectionBuilder()
      section.append([dimension])
      section.append(rowOfTerm)
      section.append([Float](repeating: 1, count: floats))
      return try refusal(section) { _ = try LatentSpace(&$0, termCount: 2) }
    }
    let sentence =
      "a.lotse: the index is damaged (section test: the latent basis does not fit its terms); run `lotse build` again."
    #expect(try refused(10, [0, 1], 16) == nil)
    #expect(try refused(10, [0, 2], 16) == sentence)
    #expect(try refused(10, [0, 1], 17) == sentence)
    #expect(try refused(0, [0, 0], 16) == sentence)
    #expect(try refused(0, [0, 1], 0) == sentence)
    #expect(
      try refused(.max, [0, 1], 16)
        == "a.lotse: the index is damaged (section test: the latent space has too many dimensions); run `lotse build` again."
    )
  }
}
