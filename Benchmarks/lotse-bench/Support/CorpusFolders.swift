import Foundation

/// The knowledge bases that lie in one folder.
enum CorpusFolders {
  /// A working day at noon, when somebody is there.
  static let noon = Date(timeIntervalSince1970: 1_779_361_200)

  /// Their folders, in the order of their names.
  static func of(_ corpus: String) throws -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: corpus)) ?? []
    let bases = names.sorted().map { "\(corpus)/\($0)" }.filter {
      FileManager.default.fileExists(atPath: $0 + "/policy.json")
    }
    guard !bases.isEmpty else {
      throw BenchmarkError.usage("\(corpus): no folder with a policy.json in it; name another")
    }
    return bases
  }
}
