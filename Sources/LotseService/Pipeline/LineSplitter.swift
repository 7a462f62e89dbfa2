import Foundation

/// Cuts a stream of bytes into lines in bounded memory.
///
/// A line ends with a line feed, with or without a carriage return before it.
/// Blank lines are left out. Of a line that is too long nothing is kept, and
/// its end is waited for.
package struct LineSplitter {
  /// A line of the stream, without its end.
  package enum Line {
    /// A line within the limit.
    case text(UnsafeRawBufferPointer)
    /// A line over the limit; its bytes are gone.
    case tooLong
  }

  private let limit: Int
  private var rest: [UInt8] = []
  private var isTooLong = false

  /// A splitter for lines of at most `limit` bytes.
  package init(limit: Int) { self.limit = limit }

  /// Takes the stream's next bytes and hands over the lines that end in them, until `body` says
  /// that it wants no further one; a line's bytes are valid during the call alone.
  ///
  /// - Returns: the number of bytes taken; those that were left are to be given again.
  package mutating func take(_ bytes: UnsafeRawBufferPointer, while body: (Line) -> Bool) -> Int {
    var start = 0
    while let end = Self.lineFeed(in: bytes, from: start) {
      let piece = UnsafeRawBufferPointer(rebasing: bytes[start..<end])
      start = end + 1
      let goesOn: Bool
      if rest.isEmpty, !isTooLong {
        goesOn = emit(piece, body)
      } else {
        keep(piece)
        goesOn = endLine(body)
      }
      guard goesOn else { return start }
    }
    keep(UnsafeRawBufferPointer(rebasing: bytes[start...]))
    return bytes.count
  }

  /// Takes the stream's next bytes and hands over all lines that end in them.
  package mutating func take(_ bytes: UnsafeRawBufferPointer, _ body: (Line) -> Void) {
    _ = take(bytes) { line in
      body(line)
      return true
    }
  }

  /// Hands over what stands after the last line feed as a line.
  package mutating func finish(_ body: (Line) -> Void) {
    _ = endLine { line in
      body(line)
      return true
    }
  }

  private mutating func endLine(_ body: (Line) -> Bool) -> Bool {
    defer {
      isTooLong = false
      // The memory of a long line is not kept for the short ones after it.
      rest.removeAll(keepingCapacity: rest.count <= 1 << 16)
    }
    return isTooLong ? body(.tooLong) : rest.withUnsafeBytes { emit($0, body) }
  }

  private mutating func keep(_ piece: UnsafeRawBufferPointer) {
    guard !isTooLong, !piece.isEmpty else { return }
    // One byte more than the limit, for a carriage return.
    if rest.count + piece.count > limit + 1 {
      isTooLong = true
      rest = []
    } else {
      rest.append(contentsOf: piece)
    }
  }

  private func emit(_ line: UnsafeRawBufferPointer, _ body: (Line) -> Bool) -> Bool {
    var line = line
    if line.last == UInt8(ascii: "\r") { line = UnsafeRawBufferPointer(rebasing: line.dropLast()) }
    guard line.count <= limit else { return body(.tooLong) }
    guard line.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) else { return true }
    return body(.text(line))
  }

  /// Where the next line feed stands, from an offset on.
  static func lineFeed(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
    guard start < bytes.count, let base = bytes.baseAddress,
      let found = memchr(base + start, Int32(UInt8(ascii: "\n")), bytes.count - start)
    else { return nil }
    return UnsafeRawPointer(found) - base
  }
}
