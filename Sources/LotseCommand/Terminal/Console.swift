import Foundation

/// The streams of the process: results go to the standard output, everything
/// else to the standard error.
struct Console: Sendable {
  /// How results are dressed.
  let style: Style
  /// How everything else is dressed.
  let noticeStyle: Style
  /// Whether somebody reads the standard error on a terminal.
  let hasErrorTerminal: Bool
  /// Whether somebody types on the standard input.
  let hasInputTerminal: Bool

  /// The streams of this process.
  init(environment: [String: String]) {
    let isPlain = !(environment["NO_COLOR"] ?? "").isEmpty || environment["TERM"] == "dumb"
    hasErrorTerminal = isatty(STDERR_FILENO) == 1
    hasInputTerminal = isatty(STDIN_FILENO) == 1
    style = Style(isColoured: isatty(STDOUT_FILENO) == 1 && !isPlain)
    noticeStyle = Style(isColoured: hasErrorTerminal && !isPlain)
  }

  /// Writes a result to the standard output, as it is.
  ///
  /// - Throws: `CommandError.closedOutput` when nobody reads it any more,
  ///   `CommandError.output` for every other failure.
  func write(_ text: String) throws(CommandError) {
    let failure = Self.write(Array(text.utf8), to: STDOUT_FILENO)
    guard let failure else { return }
    if failure == EPIPE { throw .closedOutput }
    throw .output(path: nil, reason: String(cString: strerror(failure)))
  }

  /// Writes a result and ends the line.
  func result(_ text: String) throws(CommandError) { try write(text + "\n") }

  /// Writes a line to the standard error; a failure there concerns nobody.
  func notice(_ text: String) { _ = Self.write(Array((text + "\n").utf8), to: STDERR_FILENO) }

  /// Writes to the standard error without ending the line.
  func prompt(_ text: String) { _ = Self.write(Array(text.utf8), to: STDERR_FILENO) }

  /// Writes all bytes.
  ///
  /// - Returns: the system's error number, or nothing.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Foundation.write(descriptor, buffer.baseAddress.map { $0 + written }, bytes.count - written)
      }
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EAGAIN {
        var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&request, 1, -1)
        continue
      }
      guard count > 0 else { return errno }
      written += count
    }
    return nil
  }
}
