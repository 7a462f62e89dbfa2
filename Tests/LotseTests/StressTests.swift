import Evaluation
import Foundation
import Knowledge
import Lotse
import Testing

/// How much a shipped base loses where customers mistype, shout, leave marks out or are polite.
@Suite struct StressTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("corpus/energie").path

  @Test func distortedQuestionsFindTheirEntries() throws {
    let base = try #require(KnowledgeLoader.load(Self.folder).0)
    var options = StressRun.Options()
    options.split = .calibration
    options.now = Date(timeIntervalSince1970: 1_796_040_000)
    let report = try StressRun.report(base, options: options)
    #expect(report.plain.precisionAtOne > 0.7)
    #expect(report.rows.count == Distortion.allCases.count)
    for row in report.rows {
      #expect(row.changed > 0, "\(row.distortion)")
      let aim = row.distortion.aim ?? .infinity
      #expect(row.fall <= aim, "\(row.distortion): \(row.fall) points")
    }
  }
}
