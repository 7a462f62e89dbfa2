import Foundation

/// Where tests find public data, and seeded randomness.
enum Support {
  /// The folder of shared conformance data, nil when it is absent.
  static func sharedFolder(_ path: String, sourceFile: String = #filePath) -> URL? {
    let root = URL(fileURLWithPath: sourceFile)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let named = ProcessInfo.processInfo.environment["LOTSE_SHARED"].map {
      URL(fileURLWithPath: $0)
    }
    let shared = named ?? root.deletingLastPathComponent().appendingPathComponent("shared")
    let folder = shared.appendingPathComponent(path)
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }
}
