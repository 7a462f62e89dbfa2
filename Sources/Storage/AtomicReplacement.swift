import Foundation

/// Replaces a file so that at every moment, also after a crash, its name leads
/// to the whole old file or the whole new one.
package enum AtomicReplacement {
  /// Writes `bytes` beside `path`, syncs, lets `check` read the new file, renames, syncs the folder.
  ///
  /// What processes that were killed while they wrote have left there is removed first.
  ///
  /// - Throws: `StorageError`; the old file is then untouched and the new one removed.
  package static func write(
    _ bytes: [UInt8], to path: String, check: (String) throws(StorageError) -> Void
  ) throws(StorageError) {
    removeAbandoned(beside: path)
    let temporary = path + mark + String(getpid())
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

  /// Between a file's name and the number of the process that writes its successor.
  private static let mark = ".new-"

  /// Removes new files whose writers are no more; they may be a whole index in size.
  private static func removeAbandoned(beside path: String) {
    let folder = folder(of: path)
    let prefix = (path as NSString).lastPathComponent + mark
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
      guard name.hasPrefix(prefix), let writer = pid_t(name.dropFirst(prefix.count)), writer > 0,
        writer != getpid(), kill(writer, 0) != 0, errno == ESRCH
      else { continue }
      unlink("\(folder)/\(name)")
    }
  }

  private static func folder(of path: String) -> String {
    let folder = (path as NSString).deletingLastPathComponent
    return folder.isEmpty ? "." : folder
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
    let descriptor = open(folder(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path, "open the folder of") }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw failure(path, "sync the folder of") }
  }

  private static func failure(_ path: String, _ operation: String) -> StorageError {
    .inputOutput(path: path, operation: operation, reason: String(cString: strerror(errno)))
  }
}
