import Foundation

/// `lotse-bench confidence DIR…`: what confidence is worth, with labels and without.
enum ConfidenceCommand {
  static let usage = "confidence DIR… [--features FILE]"

  static func run(_ arguments: [String]) throws -> Int32 {
    let folders = arguments.prefix { !$0.hasPrefix("--") }
    let options = try BenchmarkOptions(
      Array(arguments.dropFirst(folders.count)), usage: usage, values: ["--features"])
    guard !folders.isEmpty else { throw BenchmarkError.usage(usage) }
    let sets = try folders.map { try ConfidenceSet($0) }
    if let file = options["--features"] { try FeatureFile.write(sets, to: file) }
    return 0
  }
}
