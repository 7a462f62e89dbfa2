import Foundation

/// A file of lines that grows at its end.
package final class AppendedFile {
  private let path: String
  private let descriptor: Int32

  /// Opens the file at a path, made where there is none with the rights of `mode`, its owner's
  /// alone if not said.
  ///
  /// - Throws: `StorageError.inputOutput`.
  package init(path: String, mode: mode_t = 0o600) throws(StorageError) {
    self.path = path
    descriptor = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw .operatingSystem(path: path, operation: "open") }
  }

  deinit { close(descriptor) }

  /// Waits for the file's lock, which this keeps until it ends: for whoever reads lines to tell
  /// which to append.
  ///
  /// The lock is one of `flock`; where the file system knows none there is none.
  package func lock() {
    while flock(descriptor, LOCK_EX) != 0 && errno == EINTR {}
  }

  /// The lines that the file holds, without their ends.
  ///
  /// - Throws: `StorageError.inputOutput`.
  package func lines() throws(StorageError) -> [[UInt8]] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .operatingSystem(path: path, operation: "read")
    }
    return [UInt8](data).split(separator: 0x0A).map { Array($0) }
  }

  /// Appends whole lines and waits until they are on the disk; where the last line has no end,
  /// it gets one first.
  ///
  /// - Throws: `StorageError.inputOutput`; part of the lines may have been written then.
  package func append(_ lines: [UInt8]) throws(StorageError) {
    var last: UInt8 = 0x0A
    let size = lseek(descriptor, 0, SEEK_END)
    if size > 0, pread(descriptor, &last, 1, size - 1) != 1 {
      throw .operatingSystem(path: path, operation: "read")
    }
    let bytes = last == 0x0A ? lines : [0x0A] + lines
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        write(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .operatingSystem(path: path, operation: "write") }
      written += count
    }
    guard fsync(descriptor) == 0 else { throw .operatingSystem(path: path, operation: "sync") }
  }
}
