import Foundation

/// A running `lotse serve`, spoken to line by line.
final class ServiceSession {
  /// The process.
  let process: ChildProcess
  private var pending: [UInt8] = []
  private var start = 0
  private var isAtEnd = false

  /// Starts a service over an index.
  init(_ tool: String, index: String, arguments: [String] = [], errors: String = "/dev/null") throws
  {
    process = try ChildProcess(
      tool, ["serve", "--index", index] + arguments, hasInput: true, errors: errors)
  }

  /// What comes next from the service.
  enum Reply {
    case line([UInt8])
    /// It has closed its output; `rest` is what stood after the last line's end.
    case end(rest: [UInt8])
    /// Nothing came in time.
    case silence
  }

  /// The next reply, waiting up to `timeout` milliseconds.
  func next(timeout: Int32 = 60_000) -> Reply {
    while true {
      if let end = pending[start...].firstIndex(of: UInt8(ascii: "\n")) {
        let line = Array(pending[start..<end])
        start = end + 1
        return .line(line)
      }
      if isAtEnd { return .end(rest: Array(pending[start...])) }
      pending.removeSubrange(..<start)
      start = 0
      guard let chunk = process.read(timeout: timeout) else { return .silence }
      if chunk.isEmpty { isAtEnd = true } else { pending += chunk }
    }
  }

  /// Sends a line and waits for its reply.
  ///
  /// - Throws: `RunError.program` where none comes.
  func ask(_ line: [UInt8]) throws -> [UInt8] {
    guard process.write(line + [UInt8(ascii: "\n")]) else {
      throw RunError.program("the service takes no more requests")
    }
    guard case .line(let reply) = next() else {
      throw RunError.program("no reply to \(String(decoding: line.prefix(500), as: UTF8.self))")
    }
    return reply
  }
}
