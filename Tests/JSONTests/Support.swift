import Foundation
import JSON

/// The SplitMix64 generator: the same numbers for the same seed.
///
/// From Steele, Lea, Flood, "Fast splittable pseudorandom number generators", 2014.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }
}

/// The folder of shared test material: from the environment, or beside the repository.
enum SharedFolder {
  /// The URL of a folder in it, or `nil`, with a printed line, when it is absent.
  static func find(_ name: String, file: String = #filePath) -> URL? {
    let root = URL(fileURLWithPath: file)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let shared =
      ProcessInfo.processInfo.environment["LOTSE_SHARED"].map { URL(fileURLWithPath: $0) }
      ?? root.deletingLastPathComponent().appendingPathComponent("shared")
    let folder = shared.appendingPathComponent(name)
    guard FileManager.default.fileExists(atPath: folder.path) else {
      print("Left out: \(name) is not in the shared folder, or there is none.")
      return nil
    }
    return folder
  }
}

let wide = JSONLimits(size: 64 << 20)

func parse(_ text: String, limits: JSONLimits = wide) throws(JSONError) -> JSONValue {
  try JSONReader.parse(Array(text.utf8), limits: limits)
}

/// The error of a text that must be refused.
func fault(_ bytes: [UInt8], limits: JSONLimits = wide) -> JSONError? {
  do throws(JSONError) {
    _ = try JSONReader.parse(bytes, limits: limits)
    return nil
  } catch {
    return error
  }
}

func fault(_ text: String, limits: JSONLimits = wide) -> JSONError? {
  fault(Array(text.utf8), limits: limits)
}

/// The error that a closure throws.
func fault<Result>(of body: () throws(JSONError) -> Result) -> JSONError? {
  do throws(JSONError) {
    _ = try body()
    return nil
  } catch {
    return error
  }
}
