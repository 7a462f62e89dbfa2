import Foundation
import JSON

/// A run of the built `lotse-bench`.
struct BenchmarkRun {
  /// Exit code; -1 after a signal.
  let code: Int32
  /// What it wrote to its standard output.
  let output: String

  /// Runs a command with `--json` to its end.
  init(_ arguments: [String]) throws {
    let place = FileManager.default.temporaryDirectory
      .appendingPathComponent("bench-tests-\(UUID().uuidString)")
    try Data().write(to: place)
    defer { try? FileManager.default.removeItem(at: place) }
    let process = Process()
    process.executableURL = Self.binary
    process.arguments = arguments + ["--json"]
    // A file instead of a pipe: it never fills up.
    process.standardError = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: place)
    try process.run()
    process.waitUntilExit()
    code = process.terminationReason == .exit ? process.terminationStatus : -1
    output = try String(contentsOf: place, encoding: .utf8)
  }

  /// A figure of the report.
  subscript(name: String) -> Int? {
    guard let report = try? JSONReader.parse(Array(output.utf8), limits: .file),
      case .integer(let count)? = report[name]
    else { return nil }
    return Int(count)
  }

  /// The built program: beside the test bundle.
  private static let binary: URL = {
    let bundle = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let places =
      [bundle, Bundle.main.bundleURL, URL(fileURLWithPath: CommandLine.arguments[0])]
      .map { $0.deletingLastPathComponent().appendingPathComponent("lotse-bench") }
      + [root.appendingPathComponent(".build/debug/lotse-bench")]
    return places.first { FileManager.default.isExecutableFile(atPath: $0.path) } ?? places[0]
  }()
}
