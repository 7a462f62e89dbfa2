import Foundation
import LexicalIndex
import SeededRandom
import Testing

@Suite struct BM25Tests {
  /// Lucene's idf: ln(1 + (N − df + 0.5) / (df + 0.5)).
  @Test func inverseDocumentFrequencyByHand() {
    func idf(_ documents: Int, _ frequency: Int) -> Double {
      BM25.inverseDocumentFrequency(documents: documents, documentFrequency: frequency)
    }
    #expect(abs(idf(10, 1) - log(1 + 9.5 / 1.5)) < 1e-15)
    #expect(abs(idf(10, 10) - log(1 + 0.5 / 10.5)) < 1e-15)
    #expect(abs(idf(10, 0) - log(22)) < 1e-15)
    #expect(abs(idf(1, 1) - 0.287_682_072_451_780_9) < 1e-15)
    #expect(idf(0, 0) > 0)
    for frequency in 1...1_000 { #expect(idf(1_000, frequency) < idf(1_000, frequency - 1)) }
    #expect(idf(1_000, 1_000) > 0)
  }

  /// tf / (tf + k1 (1 − b + b · dl / avgdl)), without the factor k1 + 1.
  @Test func saturationAgreesWithTheFormula() {
    var random = SplitMix64(seed: 12)
    for _ in 0..<2_000 {
      let k1 = Double.random(in: 0...3, using: &random)
      let b = Double.random(in: 0...1, using: &random)
      let weight = Double.random(in: 0...2, using: &random)
      let frequency = Double.random(in: 0.5...40, using: &random)
      let length = frequency + Double.random(in: 0...200, using: &random)
      let average = Double.random(in: 1...200, using: &random)
      let expected =
        weight * (frequency / (frequency + k1 * ((1 - b) + b * (length / average))))
      let score = BM25.saturation(
        .init(k1: k1, b: b, weight: weight), frequency: frequency, length: length,
        averageLength: average)
      #expect(abs(score - expected) < 1e-12)
      #expect(score >= 0 && score <= weight)
    }
  }

  @Test func saturationAtItsEnds() {
    let field = BM25.Field(k1: 1.2, b: 0.75, weight: 1)
    #expect(BM25.saturation(field, frequency: 0, length: 0, averageLength: 0) == 0)
    // At average length and frequency k1 half of the best score is reached.
    let half = BM25.saturation(field, frequency: 1.2, length: 8, averageLength: 8)
    #expect(abs(half - 0.5) < 1e-15)
    // A field that is empty everywhere has no average.
    #expect(
      BM25.saturation(field, frequency: 1, length: 1, averageLength: 0)
        == BM25.saturation(field, frequency: 1, length: 5, averageLength: 5))
  }

  @Test func impactsAreRoundedAndBounded() {
    #expect(BM25.impact(0) == 1)
    #expect(BM25.impact(1) == 1_024)
    #expect(BM25.impact(0.5004) == 512)
    #expect(BM25.impact(0.5006) == 513)
    #expect(BM25.impact(63.999) == 65_535)
  }

  @Test(arguments: [64, 100, 1e300, .infinity, .nan])
  func impactsThatDoNotFitAreNone(score: Double) {
    #expect(BM25.impact(score) == nil)
  }
}
