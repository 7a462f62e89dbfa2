import Foundation

/// Writes replies to a descriptor, all bytes of them.
struct ReplyOutput: Sendable {
  /// Why nothing more can be written.
  enum Failure: Error {
    /// Nobody reads any more.
    case closed
    /// The operating system refused; the reason is its message.
    case failed(reason: String)
  }

  let descriptor: Int32

  /// Writes all bytes; waits where the receiver is slow.
  func write(_ bytes: [UInt8]) throws(Failure) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Foundation.write(
          descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
      }
      guard count < 0 else {
        written += count
        continue
      }
      switch errno {
      case EINTR: continue
      case EAGAIN:
        var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&request, 1, -1)
      case EPIPE, EBADF, ECONNRESET: throw .closed
      case let code: throw .failed(reason: String(cString: strerror(code)))
      }
    }
  }
}
