import Foundation

/// A ring of requests between the reader and the workers that gives the
/// replies out in the order of the requests.
///
/// Memory is bounded: the ring has a fixed number of places, and the reader
/// waits while lines and replies under way hold more than a fixed number of bytes.
final class RequestQueue: @unchecked Sendable {
  /// What a worker took.
  struct Ticket {
    /// Number of the line, counted from zero.
    var number: Int
    /// Whether the line was too long, so that there are no bytes of it.
    var isTooLong: Bool
    /// The index at the moment of taking.
    var snapshot: IndexSource.Snapshot
  }

  private struct Place {
    var line: [UInt8] = []
    var reply: [UInt8] = []
    var isTooLong = false
    var isBarrier = false
    var isDone = false
  }

  private static let places = 256
  private static let bytesUnderWay = 16 << 20
  /// Replies are written together up to this many bytes.
  private static let together = 32 << 10
  /// Buffers up to this size are used again.
  static let keptBuffer = 64 << 10

  private let source: IndexSource
  private let output: ReplyOutput
  private let condition = NSCondition()
  private var ring = [Place](repeating: Place(), count: places)
  /// Number of the next line to be read, to be taken, to be given out.
  private var head = 0
  private var next = 0
  private var tail = 0
  private var bytes = 0
  private var idleWorkers = 0
  private var runningWorkers: Int
  private var readerWaits = false
  private var barrierRuns = false
  private var isClosed = false
  private var outgoing: [UInt8] = []
  private var writing: [UInt8] = []
  private var isWriting = false
  private var broken: ReplyOutput.Failure?
  private let onBroken: @Sendable () -> Void

  /// A queue for a number of workers; `onBroken` is called when the output
  /// cannot be written any more.
  init(
    _ source: IndexSource, _ output: ReplyOutput, workers: Int,
    onBroken: @escaping @Sendable () -> Void
  ) {
    self.source = source
    self.output = output
    runningWorkers = workers
    self.onBroken = onBroken
  }

  // MARK: The reader's side

  /// Adds a line; waits for room.
  func add(_ line: LineSplitter.Line) {
    condition.lock()
    defer { condition.unlock() }
    let count: Int
    switch line {
    case .text(let text): count = text.count
    case .tooLong: count = 0
    }
    if !hasRoom(for: count) {
      readerWaits = true
      while !hasRoom(for: count) { condition.wait() }
      readerWaits = false
    }
    guard broken == nil else { return }
    let place = head % Self.places
    switch line {
    case .text(let text):
      if ring[place].line.capacity > Self.keptBuffer { ring[place].line = [] }
      ring[place].line.append(contentsOf: text)
      ring[place].isTooLong = false
      ring[place].isBarrier = Barrier.mayReload(text)
    case .tooLong:
      ring[place].isTooLong = true
      ring[place].isBarrier = false
    }
    bytes += count
    head += 1
    // Only workers wait while the reader runs.
    if idleWorkers > 0 { condition.signal() }
  }

  private func hasRoom(for count: Int) -> Bool {
    broken != nil || head == tail
      || (head - tail < Self.places && bytes + count <= Self.bytesUnderWay)
  }

  /// Says that no line follows, and waits until all replies are written.
  ///
  /// - Returns: Why replies could not be written, if so.
  func finish() -> ReplyOutput.Failure? {
    condition.lock()
    defer { condition.unlock() }
    isClosed = true
    condition.broadcast()
    while runningWorkers > 0 { condition.wait() }
    return broken
  }

  // MARK: The workers' side

  /// Takes the next line into `line`, whose old memory the ring keeps; waits for one.
  ///
  /// - Returns: Its ticket, or nil when the worker is to end.
  func take(into line: inout [UInt8]) -> Ticket? {
    condition.lock()
    defer { condition.unlock() }
    while next == head || barrierRuns {
      if broken != nil || (isClosed && next == head) { return nil }
      idleWorkers += 1
      condition.wait()
      idleWorkers -= 1
    }
    guard broken == nil else { return nil }
    let place = next % Self.places
    line.removeAll(keepingCapacity: line.capacity <= Self.keptBuffer)
    swap(&line, &ring[place].line)
    barrierRuns = ring[place].isBarrier
    let ticket = Ticket(
      number: next, isTooLong: ring[place].isTooLong, snapshot: source.current)
    next += 1
    return ticket
  }

  /// Hands in the reply to a line, with its end, or nothing where none is due;
  /// writes what can be written.
  ///
  /// `reply` comes back with memory to be used again.
  func complete(_ ticket: Ticket, lineLength: Int, reply: inout [UInt8]) {
    condition.lock()
    defer { condition.unlock() }
    let place = ticket.number % Self.places
    swap(&reply, &ring[place].reply)
    ring[place].isDone = true
    bytes += ring[place].reply.count - lineLength
    if ring[place].isBarrier {
      barrierRuns = false
      condition.broadcast()
    }
    giveOut()
  }

  /// Says that a worker ends.
  func endWorker() {
    condition.lock()
    defer { condition.unlock() }
    runningWorkers -= 1
    condition.broadcast()
  }

  /// Moves replies that are next in order to the output.
  ///
  /// One worker at a time writes, without the lock; what becomes ready meanwhile is its to write.
  private func giveOut() {
    guard !isWriting else { return }
    while true {
      gather()
      guard isDue, broken == nil else { return }
      isWriting = true
      swap(&outgoing, &writing)
      condition.unlock()
      var failure: ReplyOutput.Failure?
      do throws(ReplyOutput.Failure) {
        try output.write(writing)
      } catch {
        failure = error
      }
      condition.lock()
      isWriting = false
      writing.removeAll(keepingCapacity: writing.capacity <= 4 * Self.keptBuffer)
      if let failure {
        broken = failure
        condition.broadcast()
        onBroken()
        return
      }
    }
  }

  private func gather() {
    while tail < next, ring[tail % Self.places].isDone {
      let place = tail % Self.places
      outgoing.append(contentsOf: ring[place].reply)
      bytes -= ring[place].reply.count
      ring[place].reply.removeAll(keepingCapacity: ring[place].reply.capacity <= Self.keptBuffer)
      ring[place].isDone = false
      tail += 1
      // Replies that wait to be written hold memory too.
      if outgoing.count >= Self.bytesUnderWay { break }
    }
    // Waking the reader for each place would be a change of threads for each line.
    if readerWaits, head - tail <= Self.places / 2 || head == tail, bytes < Self.bytesUnderWay / 2 {
      condition.broadcast()
    }
  }

  /// Whether gathered replies are to be written now: when they are many, when
  /// no line waits, or when the next one may take long.
  private var isDue: Bool {
    guard !outgoing.isEmpty else { return false }
    return outgoing.count >= Self.together || next == head
      || ring[next % Self.places].line.count > Self.keptBuffer / 4
  }
}
