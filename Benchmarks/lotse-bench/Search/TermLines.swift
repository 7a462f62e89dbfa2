import Foundation

/// A file of texts of ready terms, one text a line, terms apart by spaces.
struct TermLines {
  private let data: Data
  /// Where each line lies, without its line break.
  let lines: [Range<Int>]

  /// Maps a file.
  init(_ path: String) throws {
    do {
      data = try Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped)
    } catch {
      throw RunError.file(path, reason: error.localizedDescription)
    }
    lines = data.withUnsafeBytes { bytes in
      var lines: [Range<Int>] = []
      var start = 0
      while start < bytes.count {
        let found = memchr(bytes.baseAddress! + start, 10, bytes.count - start)
        let end = found.map { UnsafeRawPointer($0) - bytes.baseAddress! } ?? bytes.count
        lines.append(start..<end)
        start = end + 1
      }
      return lines
    }
  }

  /// Bytes of the file.
  var length: Int { data.count }

  /// Calls `body` with the bytes of the whole file.
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
    try data.withUnsafeBytes { try body($0.assumingMemoryBound(to: UInt8.self)) }
  }
}

/// Calls `body` with each term of a line.
@inline(__always)
func forEachTerm<Failure: Error>(
  _ line: UnsafeBufferPointer<UInt8>,
  _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Void
) throws(Failure) {
  guard let base = line.baseAddress else { return }
  var start = 0
  let count = line.count
  while start < count {
    var end = start
    while end < count, base[end] > 32 { end &+= 1 }
    if end > start { try body(UnsafeBufferPointer(start: base + start, count: end &- start)) }
    start = end &+ 1
  }
}
