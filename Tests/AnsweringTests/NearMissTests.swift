import Answering
import Testing

@Suite struct NearMissTests {
  @Test func aSecondCandidateHasToBeNear() throws {
    #expect(NearMiss.isNear(500_000, lead: 100_000))
    #expect(!NearMiss.isNear(500_000, lead: 2_000_000))
    // Two that are both unlikely are no choice to offer.
    #expect(!NearMiss.isNear(150_000, lead: 0))
    var responder = try Company.responder()
    let nothing = try responder.assess(request("")).ranking
    #expect(nothing.candidates.isEmpty && !NearMiss.isNear(nothing, confidence: 1_000_000))
  }

  /// The pair is never less probable than the first alone, and grows as the second comes nearer.
  @Test func pairConfidence() {
    for confidence in stride(from: Int64(0), through: 1_000_000, by: 50_000) {
      var before: Int64 = 1_000_001
      for lead in stride(from: Int64(0), through: 5_000_000, by: 250_000) {
        let pair = NearMiss.pairConfidence(confidence, lead: lead)
        #expect(pair >= confidence && pair <= before && pair <= 1_000_000)
        before = pair
      }
    }
  }
}
