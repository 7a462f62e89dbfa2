import DenseIndex
import Kernels
import SeededRandom
import Testing

/// What a search costs, in vectors looked at: the same on every machine.
@Suite struct WorkTests {
  /// Vectors with topics and a falling spectrum, of length one.
  private func collection() -> (vectors: Vectors, questions: [[Float]]) {
    var random = SplitMix64(seed: 77)
    let (count, dimension, topics) = (4_096, 96, 64)
    let spectrum = (0..<dimension).map { 1 / Float(1 + $0).squareRoot() }
    let centers = (0..<topics).map { _ in spectrum.map { $0 * random.bell() } }
    func unit(_ vector: [Float]) -> [Float] {
      let norm = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
      return vector.map { $0 / norm }
    }
    var floats: [Float] = []
    for _ in 0..<count {
      let center = centers[random.integer(0...topics - 1)]
      floats += unit((0..<dimension).map { center[$0] + spectrum[$0] * random.bell() })
    }
    let questions = (0..<20).map { _ in
      let row = random.integer(0...count - 1)
      return unit((0..<dimension).map { floats[row * dimension + $0] + 0.04 * random.bell() })
    }
    return (Vectors(count: count, dimension: dimension, floats: floats), questions)
  }

  @Test func fewVectorsAreRescored() throws {
    let (vectors, questions) = collection()
    let index = try denseIndex(vectors)
    var scratch = DenseIndex.Scratch()
    for question in questions { try index.search(question, limit: 10, scratch: &scratch) }
    let counters = scratch.counters
    print("rescored \(counters.rescored), first \(counters.primed), scanned \(counters.scanned)")
    let all = vectors.count * questions.count
    #expect(counters.scanned[0] == all)
    #expect(counters.scanned[1] < all * 7 / 10)
    #expect(counters.scanned[2] < all / 5)
    #expect(counters.rescored < 60 * questions.count)
    #expect(index.codeBytes < vectors.count * (vectors.dimension + 8))
  }
}
