import Foundation

/// A file that is appended to, and the older ones beside it, whose names end in .1, .2 and so on.
struct LogFiles {
  /// Why a line was not written.
  struct Failure: Error {
    /// The system's message.
    var reason: String
  }

  private let path: String
  private let size: Int
  private let files: Int
  private var descriptor: Int32 = -1
  private var length = 0

  /// Files of at most `size` bytes, a single longer line apart, of which `files` are kept.
  init(path: String, size: Int, files: Int) {
    self.path = path
    self.size = size
    self.files = files
  }

  /// Opens the file, made where there is none, for its owner alone; a last line that was cut
  /// off gets its end.
  mutating func open() throws(Failure) {
    close()
    descriptor = Foundation.open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Self.failure() }
    length = max(0, Int(lseek(descriptor, 0, SEEK_END)))
    var last: UInt8 = 0x0A
    if length > 0, pread(descriptor, &last, 1, off_t(length - 1)) == 1, last != 0x0A {
      try write([0x0A])
    }
  }

  /// Closes the file; the next line opens it again.
  mutating func close() {
    if descriptor >= 0 { _ = Foundation.close(descriptor) }
    descriptor = -1
  }

  /// Appends a line with its end, in a new file where it is due.
  mutating func append(_ line: [UInt8]) throws(Failure) {
    if descriptor < 0 { try open() }
    if length > 0, length + line.count > size { try rotate() }
    try write(line)
  }

  private mutating func write(_ line: [UInt8]) throws(Failure) {
    var written = 0
    while written < line.count {
      let count = line.withUnsafeBytes { buffer in
        Foundation.write(descriptor, buffer.baseAddress.map { $0 + written }, line.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw Self.failure() }
      written += count
      length += count
    }
  }

  /// Moves every file one number on; the last one goes.
  private mutating func rotate() throws(Failure) {
    close()
    if files == 1 {
      try Self.succeed(unlink(path))
    } else {
      for number in stride(from: files - 1, to: 1, by: -1) {
        try Self.succeed(rename("\(path).\(number - 1)", "\(path).\(number)"))
      }
      try Self.succeed(rename(path, path + ".1"))
    }
    try open()
  }

  /// Takes a file that is not there for one that needs nothing.
  private static func succeed(_ result: Int32) throws(Failure) {
    guard result == 0 || errno == ENOENT else { throw failure() }
  }

  private static func failure() -> Failure { Failure(reason: String(cString: strerror(errno))) }
}
