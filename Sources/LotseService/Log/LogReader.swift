import Foundation
import JSON

/// Reads files of the log, a piece at a time, so that their size does not matter.
package enum LogReader {
  /// Most bytes of a line; longer ones are not read.
  package static let lineLimit = JSONLimits.line.size

  private static let chunk = 1 << 18

  /// Why a file cannot be read.
  package struct Failure: Error {
    /// The file.
    package var path: String
    /// The system's message.
    package var reason: String
  }

  /// Adds the lines of a file to statistics.
  ///
  /// - Throws: ``Failure`` where it cannot be opened or read; what came before counts.
  /// - Complexity: O(size of the file); memory for a piece and one line.
  package static func read(_ path: String, into statistics: inout LogStatistics) throws(Failure) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path) }
    defer { _ = close(descriptor) }
    var lines = NumberedLines(file: path)
    var buffer = [UInt8](repeating: 0, count: chunk)
    while true {
      let count = buffer.withUnsafeMutableBytes {
        Foundation.read(descriptor, $0.baseAddress, chunk)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw failure(path) }
      guard count > 0 else { break }
      buffer.withUnsafeBytes {
        lines.take(UnsafeRawBufferPointer(rebasing: $0[..<count]), into: &statistics)
      }
    }
    lines.finish(into: &statistics)
  }

  private static func failure(_ path: String) -> Failure {
    Failure(path: path, reason: String(cString: strerror(errno)))
  }
}

/// Cuts a file into lines and keeps their numbers; blank ones count, but say nothing.
private struct NumberedLines {
  let file: String
  private var splitter = LineSplitter(limit: LogReader.lineLimit)
  private var number = 1

  init(file: String) { self.file = file }

  mutating func take(_ bytes: UnsafeRawBufferPointer, into statistics: inout LogStatistics) {
    var start = 0
    while start < bytes.count {
      // One line feed at most, for the splitter does not say where a line stood.
      let end = LineSplitter.lineFeed(in: bytes, from: start).map { $0 + 1 }
      let piece = UnsafeRawBufferPointer(rebasing: bytes[start..<(end ?? bytes.count)])
      let (file, number) = (file, number)
      splitter.take(piece) { Self.add($0, file, number, &statistics) }
      if end != nil { self.number += 1 }
      start += piece.count
    }
  }

  mutating func finish(into statistics: inout LogStatistics) {
    let (file, number) = (file, number)
    splitter.finish { Self.add($0, file, number, &statistics) }
  }

  private static func add(
    _ line: LineSplitter.Line, _ file: String, _ number: Int, _ statistics: inout LogStatistics
  ) {
    do throws(LogLine.Fault) {
      switch line {
      case .tooLong: throw .tooLong
      case .text(let bytes): statistics.add(try LogLine(bytes))
      }
    } catch {
      statistics.add(error, file: file, line: number)
    }
  }
}
