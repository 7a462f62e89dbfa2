import Foundation
import Synchronization

/// Writes replies to a descriptor, all bytes of them.
final class ReplyOutput: Sendable {
  /// Why nothing more can be written.
  enum Failure: Error {
    /// Nobody reads any more.
    case closed
    /// The operating system refused; the reason is its message.
    case failed(reason: String)
    /// The service is to end, and nobody took anything for some time.
    case stalled
  }

  private let descriptor: Int32
  private let count = Atomic<Int>(0)
  private let isGivenUp = Atomic<Bool>(false)
  /// What a pipe holds.
  ///
  /// More in one call would hide that the receiver takes some of it.
  private static let pieceLength = 1 << 16

  /// Writes to a descriptor that stays open.
  init(descriptor: Int32) { self.descriptor = descriptor }

  /// Bytes that were written until now.
  var written: Int { count.load(ordering: .relaxed) }

  /// Has whoever waits for the receiver write nothing more: the descriptor may be closed by then.
  func giveUp() { isGivenUp.store(true, ordering: .relaxed) }

  /// Writes all bytes; waits where the receiver is slow.
  func write(_ bytes: [UInt8]) throws(Failure) {
    var written = 0
    while written < bytes.count {
      guard !isGivenUp.load(ordering: .relaxed) else { throw .stalled }
      let count = bytes.withUnsafeBytes { buffer in
        Foundation.write(
          descriptor, buffer.baseAddress.map { $0 + written },
          min(buffer.count - written, Self.pieceLength))
      }
      guard count < 0 else {
        written += count
        self.count.add(count, ordering: .relaxed)
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
