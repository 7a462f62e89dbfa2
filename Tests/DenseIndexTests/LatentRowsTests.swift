import DenseIndex
import Kernels
import SeededRandom
import Storage
import Testing

@Suite struct LatentRowsTests {
  /// A product is off by no more than half a step in every coordinate.
  @Test(arguments: 0..<30)
  func productsAreNear(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let dimension = random.integer(1...70)
    var vectors = Vectors(count: random.integer(1...40), dimension: dimension, floats: [])
    for row in 0..<vectors.count {
      vectors.floats += (0..<dimension).map { _ in row == 3 ? 0 : random.bell() }
    }
    let rows = try latentRows(vectors)
    #expect(rows.count == vectors.count && rows.dimension == dimension)
    let question = (0..<dimension).map { _ in random.bell() }
    let padded = question + [Float](repeating: 0, count: rows.stride - dimension)
    for (row, exact) in vectors.products(with: question).enumerated() {
      let largest = vectors.floats[row * dimension..<(row + 1) * dimension].map(abs).max() ?? 0
      let most = question.reduce(0) { $0 + abs($1) } * largest / 254 * 1.01 + 1e-4
      #expect(abs(try rows.dot(row, padded) - exact) <= most, "seed \(seed)")
    }
  }

  @Test func rowsOutsideAreDamage() throws {
    let rows = try latentRows(Vectors(count: 2, dimension: 3, floats: [1, 2, 3, 4, 5, 6]))
    let question = [Float](repeating: 1, count: 16)
    #expect(throws: StorageError.self) { try rows.dot(2, question) }
    #expect(throws: StorageError.self) { try rows.dot(-1, question) }
    #expect(
      try rows.withRow(1) { scale, codes in codes.prefix(3).map { Float($0) * scale } }[2] == 6)
  }

  /// The least floats are too coarse to have a scale, and are rounded as far as they can be.
  @Test func theLeastNumbersAreRounded() throws {
    let least = Float.leastNonzeroMagnitude
    let rows = try latentRows(Vectors(count: 1, dimension: 2, floats: [least, 3 * least]))
    #expect(try rows.dot(0, [Float](repeating: 1, count: 16)).isFinite)
  }
}
