import Foundation

/// What is read of requests but is not yet in the ring.
///
/// One worker at a time reads; see ``RequestQueue``.
final class RequestInput {
  /// Why waiting ended.
  enum Event {
    /// There are bytes to be split.
    case bytes
    /// The input ended, or the service is to end: nothing more is read.
    case end
    /// Nothing came; wait again.
    case nothing
    /// The operating system refused; the text is its message.
    case failed(String)
  }

  private let pipe: WakePipe
  private let input: Int32
  private let reload: () -> Void
  private var waits: [pollfd]
  private var splitter = LineSplitter(limit: ServiceLimits.line)
  private var buffer = [UInt8](repeating: 0, count: 64 << 10)
  private var start = 0
  private var end = 0
  private var isFinished = false

  /// The input of a descriptor.
  ///
  /// - Parameter reload: called when the index is to be opened again.
  init(_ input: Int32, output: Int32, _ pipe: WakePipe, reload: @escaping () -> Void) {
    self.input = input
    self.pipe = pipe
    self.reload = reload
    waits = [
      pollfd(fd: pipe.readEnd, events: Int16(POLLIN), revents: 0),
      pollfd(fd: input, events: Int16(POLLIN), revents: 0),
      // Nothing is asked of the output but whether somebody reads it.
      pollfd(fd: output, events: 0, revents: 0),
    ]
  }

  /// Whether bytes were read that have not been split.
  var holdsBytes: Bool { start < end }

  /// Waits for bytes, unless there are some from before.
  func wait() -> Event {
    if holdsBytes { return .bytes }
    guard poll(&waits, nfds_t(waits.count), -1) >= 0 else {
      return errno == EINTR ? .nothing : .failed(String(cString: strerror(errno)))
    }
    if waits[0].revents != 0 {
      for reason in pipe.reasons() {
        switch reason {
        case .stop, .finish: return .end
        case .reload: reload()
        }
      }
    }
    guard waits[2].revents & Int16(POLLERR | POLLHUP | POLLNVAL) == 0 else { return .end }
    guard waits[1].revents != 0 else { return .nothing }
    let count = read(input, &buffer, buffer.count)
    if count > 0 {
      (start, end) = (0, count)
      return .bytes
    }
    if count == 0 || errno == EBADF {
      isFinished = true
      return .end
    }
    return errno == EINTR || errno == EAGAIN ? .nothing : .failed(String(cString: strerror(errno)))
  }

  /// Hands over lines that were read, until `body` wants no further one.
  func takeLines(while body: (LineSplitter.Line) -> Bool) {
    buffer.withUnsafeBytes { bytes in
      start += splitter.take(UnsafeRawBufferPointer(rebasing: bytes[start..<end]), while: body)
    }
  }

  /// Hands over what stands after the last line's end, where the input ended by itself.
  func takeRest(_ body: (LineSplitter.Line) -> Void) {
    if isFinished { splitter.finish(body) }
  }
}
