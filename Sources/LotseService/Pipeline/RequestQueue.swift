import Foundation

/// A ring of requests that are under way, which gives the replies out in the order of the
/// requests.
///
/// There is no thread that does nothing but read: a worker that finds no line reads the next
/// ones itself, one at a time, and before it answers it leaves reading to another. So a single
/// request is read, answered and written by one thread, and under load nobody is woken for it
/// (D. C. Schmidt et al., "Leader/Followers", 2000).
///
/// Memory is bounded: the ring has a fixed number of places, and nothing is read while lines
/// and replies under way hold more than a fixed number of bytes.
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

    /// Whether the line is a reload, a batch, or long.
    var mayTakeLong: Bool {
      isBarrier || line.first == UInt8(ascii: "[") || line.count > keptBuffer / 4
    }
  }

  private static let places = 256
  private static let bytesUnderWay = 16 << 20
  /// Replies are written together up to this many bytes.
  private static let together = 32 << 10
  /// Buffers up to this size are used again.
  static let keptBuffer = 64 << 10

  private let source: IndexSource
  private let input: RequestInput
  private let output: ReplyOutput
  private let condition = NSCondition()
  /// Where the thread that runs the service waits.
  private let ending: WakePipe
  private var ring = [Place](repeating: Place(), count: places)
  /// Number of the next line to be read, to be taken, to be given out.
  private var head = 0
  private var next = 0
  private var tail = 0
  private var bytes = 0
  private var idleWorkers = 0
  private var runningWorkers: Int
  private var isReading = false
  private var isRoomAwaited = false
  private var barrierRuns = false
  private var isClosed = false
  private var fault: String?
  private var outgoing: [UInt8] = []
  private var writing: [UInt8] = []
  private var isWriting = false
  private var broken: ReplyOutput.Failure?
  private let onBroken: @Sendable () -> Void

  /// A queue for a number of workers.
  ///
  /// - Parameters:
  ///   - ending: where `.finish` comes when nothing more is to be read.
  ///   - onBroken: called when the output cannot be written any more.
  init(
    _ source: IndexSource, _ input: RequestInput, _ output: ReplyOutput, workers: Int,
    ending: WakePipe, onBroken: @escaping @Sendable () -> Void
  ) {
    self.ending = ending
    self.source = source
    self.input = input
    self.output = output
    runningWorkers = workers
    self.onBroken = onBroken
  }

  /// Waits until all lines are answered and all replies are written.
  ///
  /// A receiver that takes nothing holds up all workers, none of which then looks whether the
  /// service is to end; so this does, and gives the replies up when none was taken for a while.
  ///
  /// - Parameter patience: seconds for which that is borne.
  /// - Returns: why requests could not be read, and why replies could not be written, if so.
  func waitForEnd(patience: Double) -> (fault: String?, failure: ReplyOutput.Failure?) {
    var reasons = ending.wait()
    while !reasons.contains(.stop) {
      condition.withLock { close() }
      let before = writtenUnderWay
      reasons = ending.wait(atMost: patience)
      guard reasons.isEmpty, let before, before == writtenUnderWay else { continue }
      output.giveUp()
      condition.withLock {
        broken = broken ?? .stalled
        condition.broadcast()
      }
      break
    }
    return condition.withLock { (fault, broken) }
  }

  /// Bytes that the receiver has taken, while it is waited for; nil else.
  private var writtenUnderWay: Int? {
    condition.withLock { isWriting ? output.written : nil }
  }

  // MARK: Taking

  /// Takes the next line into `line`, whose old memory the ring keeps; reads, or waits for one.
  ///
  /// - Returns: Its ticket, or nil when the worker is to end.
  func take(into line: inout [UInt8]) -> Ticket? {
    condition.lock()
    defer { condition.unlock() }
    while broken == nil {
      if next < head, !barrierRuns { return takeNext(into: &line) }
      if next == head {
        // What was read but not split yet is answered too; whoever reads splits it.
        if isClosed, isReading || !input.holdsBytes { return nil }
        if !isReading {
          if hasRoom {
            readLines()
            continue
          }
          isRoomAwaited = true
        }
      }
      idleWorkers += 1
      condition.wait()
      idleWorkers -= 1
    }
    return nil
  }

  private func takeNext(into line: inout [UInt8]) -> Ticket {
    let place = next % Self.places
    line.removeAll(keepingCapacity: line.capacity <= Self.keptBuffer)
    swap(&line, &ring[place].line)
    barrierRuns = ring[place].isBarrier
    let ticket = Ticket(
      number: next, isTooLong: ring[place].isTooLong, snapshot: source.current)
    next += 1
    // Somebody else takes the next line, or reads, while this one is answered.
    if !barrierRuns { wakeWorker() }
    return ticket
  }

  /// Wakes a worker where there is something to do for it.
  private func wakeWorker() {
    if idleWorkers > 0, next < head || !isReading { condition.signal() }
  }

  // MARK: Reading

  /// Whether another line, as long as lines may be, can be added.
  private var hasRoom: Bool {
    head == tail
      || (head - tail < Self.places && bytes <= Self.bytesUnderWay - ServiceLimits.line)
  }

  /// Reads what there is, or waits for it without the lock, and adds its lines.
  private func readLines() {
    isReading = true
    condition.unlock()
    let event = input.wait()
    condition.lock()
    isReading = false
    switch event {
    case .bytes:
      input.takeLines { line in
        add(line)
        return hasRoom
      }
    case .nothing: break
    case .end:
      input.takeRest(add)
      close()
    case .failed(let reason):
      fault = reason
      close()
    }
  }

  private func close() {
    isClosed = true
    condition.broadcast()
  }

  private func add(_ line: LineSplitter.Line) {
    let place = head % Self.places
    switch line {
    case .text(let text):
      if ring[place].line.capacity > Self.keptBuffer { ring[place].line = [] }
      ring[place].line.append(contentsOf: text)
      ring[place].isTooLong = false
      ring[place].isBarrier = Barrier.mayReload(text)
      bytes += text.count
    case .tooLong:
      ring[place].isTooLong = true
      ring[place].isBarrier = false
    }
    head += 1
  }

  // MARK: Replying

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
    if runningWorkers == 0 { ending.wake(.stop) }
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
    // Waking a reader for each place would be a change of threads for each line.
    if isRoomAwaited, head - tail <= Self.places / 2, bytes < Self.bytesUnderWay / 2 {
      isRoomAwaited = false
      wakeWorker()
    }
  }

  /// Whether gathered replies are to be written now: when they are many, when
  /// no line waits, or when the next one may take long.
  private var isDue: Bool {
    guard !outgoing.isEmpty else { return false }
    return outgoing.count >= Self.together || next == head || barrierRuns
      || ring[next % Self.places].mayTakeLong
  }
}
