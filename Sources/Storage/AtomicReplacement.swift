import Foundation

/// Replaces a file so that at every moment, also after a crash, its name leads
/// to the whole old file or the whole new one.
package enum AtomicReplacement {
  /// Writes `bytes` beside `path`, syncs, lets `check` read the new file, renames, syncs the folder.
  ///
  /// - Throws: `StorageError`; the old file is then untouched and the new one removed.
  package static func write(
    _ bytes: [UInt8], to path: String, check: (String) throws(StorageError) -> Void
  ) throws(StorageError) {
    let temporary = "\(path).new-\(getpid())"
    do throws(StorageError) {
      try writeAndSync(bytes, to: temporary, for: path)
      try check(temporary)
      guard rename(temporary, path) == 0 else { throw failure(path, "replace") }
    } catch {
      unlink(temporary)
      throw error
    }
    try syncFolder(of: path)
  }

  /// Failures name the file that was asked for, since the temporary one says nobody anything.
  private static func writeAndSync(
    _ bytes: [UInt8], to temporary: String, for path: String
  ) throws(StorageError) {
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure(path, "create") }
    defer { close(descriptor) }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Foundation.write(descriptor, buffer.baseAddress.map { $0 + written }, bytes.count - written)
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw failure(path, "write") }
      written += count
    }
    guard fsync(descriptor) == 0 else { throw failure(path, "sync") }
  }

  private static func syncFolder(of path: String) throws(StorageError) {
    let folder = (path as NSString).deletingLastPathComponent
    let descriptor = open(folder.isEmpty ? "." : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path, "open the folder of") }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw failure(path, "sync the folder of") }
  }

  private static func failure(_ path: String, _ operation: String) -> StorageError {
    .inputOutput(path: path, operation: operation, reason: String(cString: strerror(errno)))
  }
}
