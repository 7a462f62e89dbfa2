import Foundation
import Testing

/// Compares texts with files under `Golden`; with LOTSE_UPDATE_GOLDEN=1 the
/// files are written instead.
enum Golden {
  private static let isUpdating =
    ProcessInfo.processInfo.environment["LOTSE_UPDATE_GOLDEN"] == "1"

  /// Expects a text to be what the file holds.
  static func expect(
    _ text: String, _ name: String, _ location: SourceLocation = #_sourceLocation
  ) throws {
    let file = Lotse.tests.appendingPathComponent("Golden/\(name)")
    if isUpdating {
      try Data(text.utf8).write(to: file)
      return
    }
    let expected = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    #expect(text == expected, "differs from Golden/\(name)", sourceLocation: location)
  }

  /// The text without what differs between BLAS libraries and machines:
  /// figures with decimals, digests, and the order of a score's contributions.
  static func stable(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var line = String(line)
      line = line.replacing(/(=\s+-?\d+[.,]\d{6})\s\s.*/) { String($0.output.1) }
      line = line.replacing(/-?\d+[.,]\d+/, with: "#")
      line = line.replacing(/\b[0-9a-f]{16}\b/, with: "<revision>")
      line = line.replacing(/[ ]{2,}/, with: "  ")
      return line
    }.joined(separator: "\n")
  }
}
