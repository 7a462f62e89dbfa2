import Foundation

/// Bytes on their way to a file's descriptor, through a small buffer.
package final class FileOutput {
  /// Bytes written so far, those in the buffer included.
  package private(set) var count = 0
  private let descriptor: Int32
  /// The file that errors name.
  private let path: String
  private var buffer: [UInt8] = []
  private static let bufferLength = 1 << 18
  /// One call with many megabytes takes several times as long as many calls with these.
  private static let pieceLength = 1 << 18

  /// Writes to a descriptor that stays open, and its owner's, from its file's start.
  init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
    buffer.reserveCapacity(Self.bufferLength)
  }

  /// Appends bytes.
  package func write(_ bytes: UnsafeRawBufferPointer) throws(StorageError) {
    if buffer.count + bytes.count > Self.bufferLength { try flush() }
    if bytes.count >= Self.bufferLength {
      try put(bytes, at: count)
    } else {
      buffer.append(contentsOf: bytes)
    }
    count += bytes.count
  }

  /// Appends bytes.
  package func write(_ bytes: [UInt8]) throws(StorageError) {
    try bytes.withUnsafeBufferPointer { (bytes) throws(StorageError) in
      try write(UnsafeRawBufferPointer(bytes))
    }
  }

  /// Replaces the file's first bytes, which must have been written.
  package func replaceStart(by bytes: [UInt8]) throws(StorageError) {
    precondition(bytes.count <= count, "bytes that are not there cannot be replaced")
    try flush()
    try bytes.withUnsafeBufferPointer { (bytes) throws(StorageError) in
      try put(UnsafeRawBufferPointer(bytes), at: 0)
    }
  }

  /// Brings everything written so far to the operating system.
  func flush() throws(StorageError) {
    try buffer.withUnsafeBufferPointer { (bytes) throws(StorageError) in
      try put(UnsafeRawBufferPointer(bytes), at: count - bytes.count)
    }
    buffer.removeAll(keepingCapacity: true)
  }

  private func put(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(StorageError) {
    var written = 0
    while written < bytes.count {
      let count = pwrite(
        descriptor, bytes.baseAddress.map { $0 + written },
        min(bytes.count - written, Self.pieceLength),
        off_t(offset + written))
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw .operatingSystem(path: path, operation: "write") }
      written += count
    }
    // Pages that are not clean stay; that they are sent to the disk is begun now,
    // so that little is left to wait for when the file is synced.
    _ = posix_fadvise(
      descriptor, off_t(offset), off_t(bytes.count), POSIX_FADV_DONTNEED)
  }
}

extension StorageError {
  /// The operating system's last error.
  package static func operatingSystem(path: String, operation: String) -> StorageError {
    .inputOutput(path: path, operation: operation, reason: String(cString: strerror(errno)))
  }
}
