import Foundation
import Synchronization

/// A pipe of the process to itself, so that waiting for input ends when a
/// signal came or the output broke.
final class WakePipe: Sendable {
  /// What there is to wake for; the numbers are the bytes in the pipe.
  enum Reason: UInt8 {
    /// Stop at once: nobody reads the replies.
    case stop = 0
    /// Finish what was read (SIGTERM).
    case finish = 1
    /// Open the index again (SIGHUP).
    case reload = 2
  }

  /// The end to wait at.
  let readEnd: Int32
  fileprivate let writeEnd: Int32

  /// A pipe whose ends are never standard input, output or error, even if
  /// those are closed; nil where the process has no descriptors left.
  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    let moved = ends.map { end in
      let copy = fcntl(end, F_DUPFD_CLOEXEC, 3)
      close(end)
      if copy >= 0 { _ = fcntl(copy, F_SETFL, O_NONBLOCK) }
      return copy
    }
    guard moved.allSatisfy({ $0 >= 0 }) else {
      for end in moved where end >= 0 { close(end) }
      return nil
    }
    (readEnd, writeEnd) = (moved[0], moved[1])
  }

  deinit {
    close(readEnd)
    close(writeEnd)
  }

  /// Wakes whoever waits.
  func wake(_ reason: Reason) { Self.send(reason, to: writeEnd) }

  /// What came since the last call, in order.
  func reasons() -> [Reason] {
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = read(readEnd, &bytes, bytes.count)
    return count > 0 ? bytes[0..<count].compactMap(Reason.init(rawValue:)) : []
  }

  /// Waits until something comes.
  ///
  /// - Parameter most: seconds to wait at most; nil waits for ever.
  /// - Returns: what came, in order; nothing where the time is over.
  func wait(atMost most: Double? = nil) -> [Reason] {
    let end = most.map { ContinuousClock.now + .seconds($0) }
    while true {
      var request = pollfd(fd: readEnd, events: Int16(POLLIN), revents: 0)
      let left = end.map { max(0, ($0 - .now) / .milliseconds(1)).rounded(.up) }
      if poll(&request, 1, left.map { Int32(clamping: Int($0)) } ?? -1) > 0 { return reasons() }
      if let left, left <= 0 { return [] }
    }
  }

  /// Writes one byte into a pipe, which is all that a signal handler may do.
  ///
  /// A full pipe wakes too.
  fileprivate static func send(_ reason: Reason, to descriptor: Int32) {
    let before = errno
    var byte = reason.rawValue
    _ = write(descriptor, &byte, 1)
    errno = before
  }
}

/// Leads SIGTERM and SIGHUP into pipes while a service runs.
///
/// A process has one disposition a signal, so that there is one relay.
enum SignalRelay {
  private static let descriptor = Atomic<Int32>(-1)
  private static let endingDescriptor = Atomic<Int32>(-1)

  /// Leads the signals into `pipe`, and SIGTERM into `ending` too, while `body` runs, then restores
  /// what was.
  static func leading<Result>(into pipe: WakePipe, _ ending: WakePipe, _ body: () -> Result)
    -> Result
  {
    // Set before the handlers are, so that they find it initialised.
    descriptor.store(pipe.writeEnd, ordering: .sequentiallyConsistent)
    endingDescriptor.store(ending.writeEnd, ordering: .sequentiallyConsistent)
    let terminate = signal(SIGTERM) { _ in
      SignalRelay.send(.finish, to: SignalRelay.descriptor)
      SignalRelay.send(.finish, to: SignalRelay.endingDescriptor)
    }
    let hangUp = signal(SIGHUP) { _ in SignalRelay.send(.reload, to: SignalRelay.descriptor) }
    // Whoever starts a service may have blocked them for a thread of its own, which is inherited.
    var led = sigset_t()
    var before = sigset_t()
    sigemptyset(&led)
    sigaddset(&led, SIGTERM)
    sigaddset(&led, SIGHUP)
    pthread_sigmask(SIG_UNBLOCK, &led, &before)
    defer {
      pthread_sigmask(SIG_SETMASK, &before, nil)
      _ = signal(SIGTERM, terminate)
      _ = signal(SIGHUP, hangUp)
      descriptor.store(-1, ordering: .sequentiallyConsistent)
      endingDescriptor.store(-1, ordering: .sequentiallyConsistent)
    }
    return body()
  }

  private static func send(_ reason: WakePipe.Reason, to descriptor: borrowing Atomic<Int32>) {
    WakePipe.send(reason, to: descriptor.load(ordering: .sequentiallyConsistent))
  }
}
