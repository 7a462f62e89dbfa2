import SeededRandom
import Testing

@Suite struct SplitMix64Tests {
  /// First outputs of the published generator for the seed 1234567.
  @Test func givesThePublishedSequence() {
    var generator = SplitMix64(seed: 1_234_567)
    let expected: [UInt64] = [
      6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
    ]
    #expect(expected.map { _ in generator.next() } == expected)
  }

  @Test func numbersLieInTheirRanges() {
    var generator = SplitMix64(seed: 3)
    var seen = Set<Int>()
    for _ in 0..<500 {
      seen.insert(generator.next(below: 7))
      #expect((0..<1).contains(generator.nextUnit()))
      #expect((-2...2).contains(generator.integer(-2...2)))
    }
    #expect(seen == Set(0..<7))
  }

  @Test func shufflingKeepsTheElements() {
    var generator = SplitMix64(seed: 4)
    let elements = Array(0..<40)
    let shuffled = generator.shuffled(elements)
    #expect(shuffled != elements && shuffled.sorted() == elements)
    #expect(generator.shuffled([Int]()).isEmpty)
  }
}
