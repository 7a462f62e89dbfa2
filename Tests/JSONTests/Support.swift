import Foundation
import JSON

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
