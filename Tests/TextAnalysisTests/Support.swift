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

/// A small deterministic generator (SplitMix64), so that a failing case can be made again.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
