import Answering
import Foundation
import SeededRandom
import Testing

@Suite struct InstantTests {
  @Test(
    arguments: [
      ("1970-01-01T00:00:00Z", 0), ("2026-11-22T14:00:00Z", 1_795_356_000),
      ("2026-11-22T15:00:00+01:00", 1_795_356_000), ("2026-11-22T08:30:00-05:30", 1_795_356_000),
      ("2026-11-22T14:00:00.5Z", 1_795_356_000.5), ("2026-11-22T14:00:00.000000Z", 1_795_356_000),
      ("1969-12-31T23:59:59Z", -1), ("2000-02-29T00:00:00Z", 951_782_400),
      ("2016-12-31T23:59:60Z", 1_483_228_800), ("0001-01-01T00:00:00Z", -62_135_596_800),
      ("9999-12-31T23:59:59Z", 253_402_300_799),
    ] as [(String, Double)])
  func readsInstants(text: String, seconds: Double) throws {
    let date = try #require(Instant.parse(text))
    #expect(abs(date.timeIntervalSince1970 - seconds) < 1e-5)
  }

  @Test(arguments: [
    "", "now", "2026-11-22", "2026-11-22T14:00:00", "2026-11-22T14:00Z", "2026-11-22 14:00:00Z",
    "2026-11-31T14:00:00Z", "2026-02-29T14:00:00Z", "2026-13-01T14:00:00Z", "2026-11-22T24:00:00Z",
    "2026-11-22T14:60:00Z", "2026-11-22T14:00:61Z", "2026-11-22T14:00:00z", "2026-11-22T14:00:00.Z",
    "2026-11-22T14:00:00+1:00", "2026-11-22T14:00:00+01:60", "2026-11-22T14:00:00+15:00",
    "2026-11-22T14:00:00+0100", "2026-11-22T14:00:00Z ", " 2026-11-22T14:00:00Z",
    "2026-11-22T-1:00:00Z", "+026-11-22T14:00:00Z", "2026-11-22T14:00:00ZZ",
    "2026-11-22T14:00:00.12345678901234567890123Z", "２026-11-22T14:00:00Z",
    "2026-11-22T14:00:00\u{0}Z",
  ])
  func refusesEverythingElse(text: String) {
    #expect(Instant.parse(text) == nil)
  }

  @Test func printsInUTCToTheSecond() {
    func text(_ seconds: Double) -> String { Instant.text(Date(timeIntervalSince1970: seconds)) }
    #expect(text(0) == "1970-01-01T00:00:00Z")
    #expect(text(1_795_356_000.9) == "2026-11-22T14:00:00Z")
    #expect(text(-0.5) == "1969-12-31T23:59:59Z")
    #expect(text(1e300) == "9999-12-31T23:59:59Z")
    #expect(text(-1e300) == "0001-01-01T00:00:00Z")
    #expect(text(.infinity) == "9999-12-31T23:59:59Z")
    #expect(text(.nan) == "1970-01-01T00:00:00Z")
  }

  @Test func whatIsPrintedReadsBack() {
    var random = SplitMix64(seed: 3)
    for _ in 0..<2_000 {
      let seconds = Double(random.integer(-62_135_596_800...253_402_300_799))
      let date = Date(timeIntervalSince1970: seconds)
      #expect(Instant.parse(Instant.text(date)) == date, "\(seconds)")
    }
  }
}
