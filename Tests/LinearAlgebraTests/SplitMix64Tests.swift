import LinearAlgebra
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

  @Test func gaussianNumbersHaveTheirMoments() {
    var source = GaussianSource(seed: 5)
    let numbers = (0..<20_000).map { _ in source.next() }
    func moment(_ order: Int) -> Double {
      numbers.reduce(0) { sum, x in sum + (0..<order).reduce(1) { power, _ in power * x } }
        / Double(numbers.count)
    }
    #expect(abs(moment(1)) < 0.03)
    #expect(abs(moment(2) - 1) < 0.05)
    #expect(abs(moment(3)) < 0.1)
    #expect(abs(moment(4) - 3) < 0.3)
  }
}
