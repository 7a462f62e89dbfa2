import Foundation

/// A folder of its own for a run, removed when it is let go of.
final class WorkFolder {
  /// The folder.
  let path: String

  /// Makes a new folder among the temporary files.
  init() throws {
    var template = Array(
      FileManager.default.temporaryDirectory.appendingPathComponent("lotse-bench-XXXXXX").path
        .utf8CString)
    guard mkdtemp(&template) != nil else { throw RunError.system("make a folder", errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// A place in it.
  subscript(name: String) -> String { path + "/" + name }
}

/// Whole files of bytes.
enum ByteFile {
  /// The bytes of a file.
  static func read(_ path: String) throws -> [UInt8] {
    do {
      return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    } catch {
      throw RunError.file(path, reason: error.localizedDescription)
    }
  }

  /// What tells a file from another one of the same name.
  static func identity(_ path: String) throws -> UInt64 {
    var status = stat()
    guard stat(path, &status) == 0 else { throw RunError.system("look at \(path)", errno) }
    return UInt64(status.st_ino)
  }

  /// Writes a file in place, for runs that write thousands.
  static func replace(_ path: String, by bytes: [UInt8]) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw RunError.system("create \(path)", errno) }
    defer { close(descriptor) }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Foundation.write(descriptor, buffer.baseAddress.map { $0 + written }, bytes.count - written)
      }
      guard count > 0 else { throw RunError.system("write \(path)", errno) }
      written += count
    }
  }

  /// Writes a file, making its folder.
  static func write(_ bytes: [UInt8], to path: String) throws {
    do {
      let url = URL(fileURLWithPath: path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: url)
    } catch {
      throw RunError.file(path, reason: error.localizedDescription)
    }
  }
}
