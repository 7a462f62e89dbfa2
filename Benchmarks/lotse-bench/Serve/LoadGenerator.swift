import Foundation

/// Keeps a number of requests in flight at a service, over its pipes and on one thread.
///
/// It shares the cores with the service, so that it does little for a line: numbers and bytes
/// made before are copied out, and a reply is compared with the bytes that are due.
final class LoadGenerator {
  /// What a run found.
  struct Outcome {
    /// Durations from the moment a request could be sent to its whole reply.
    var latencies = LatencyHistogram()
    /// Seconds from the first request to the last reply.
    var seconds = 0.0
    /// Replies that were not the next one's, or not byte for byte one that is due.
    var wrong = 0
    /// The first of them.
    var firstWrong: String?
    /// How often the replies changed from one index to the other.
    var changes = 0
    /// How often another index was put in place.
    var reloads = 0
    /// The longest duration around each change of the index, or, without, in as many equal parts
    /// of the run; nanoseconds.
    var longestOfParts: [UInt64] = []
  }

  /// How a service is told of another index.
  enum Reloading {
    case signal
    case method
  }

  /// What to do while a run goes on.
  struct Reloads {
    /// Number of replies between one change of the index and the next reload.
    var every: Int
    /// How the service is told; nil looks at equal parts of the run without telling it.
    var way: Reloading?
    /// Puts the other index in place.
    var replaceIndex: () throws -> Void
  }

  private let process: ChildProcess
  private let kind: RequestLines.Kind
  /// What stands behind the number in each request, and in its replies from each index.
  private var tails: [[UInt8]]
  private var due: [[[UInt8]]]
  private var isLearning = false

  // One run.
  private var outcome = Outcome()
  private var issueTimes: [UInt64] = []
  private var isReload: [Bool] = []
  private var issued = 0
  private var encoded = 0
  private var received = 0
  private var outgoing: [UInt8] = []
  private var outgoingStart = 0
  private var incoming = [UInt8](repeating: 0, count: 1 << 18)
  private var incomingStart = 0
  private var incomingEnd = 0
  private var current = 0

  // Reloads of one run.
  private var reloads: Reloads?
  private var nextReload = Int.max
  private var mustSendReload = false
  private var longestOfPart: UInt64 = 0
  private var partEnds = Int.max

  /// A generator for a running service.
  ///
  /// - Parameter tails: see ``RequestLines``.
  init(_ process: ChildProcess, _ kind: RequestLines.Kind, tails: [[UInt8]]) {
    self.process = process
    self.kind = kind
    self.tails = tails
    due = [[[UInt8]]](repeating: [], count: tails.count)
    for descriptor in [process.input, process.output] {
      _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
    }
  }

  /// Asks everything once and notes the replies as due from now on.
  func learn() throws {
    isLearning = true
    defer { isLearning = false }
    _ = try run(tails.count, inFlight: 1)
  }

  /// What was learnt of a request: the reply behind its number, from the last index.
  func reply(to request: Int) -> [UInt8] { due[request].last ?? [] }

  /// Sends `count` requests, as many at once as said, and waits for all replies; more of them
  /// where no reload has been seen through.
  ///
  /// - Parameter everyTick: called now and then with the number of replies.
  func run(
    _ count: Int, inFlight: Int, reloads: Reloads? = nil, everyTick: ((Int) -> Void)? = nil
  ) throws -> Outcome {
    outcome = Outcome()
    issueTimes = [UInt64](repeating: 0, count: inFlight)
    isReload = [Bool](repeating: false, count: inFlight)
    (issued, encoded, received) = (0, 0, 0)
    self.reloads = reloads
    nextReload = reloads?.every ?? .max
    longestOfPart = 0
    partEnds = .max
    let start = Self.nanoseconds()
    var tick = 0
    var wanted = count
    while received < wanted {
      let now = Self.nanoseconds()
      let limit = min(wanted, received + inFlight)
      while issued < limit {
        issueTimes[issued % inFlight] = now
        issued += 1
      }
      encode()
      let hasWritten = try write()
      let hasRead = try read(inFlight: inFlight)
      if !hasWritten, !hasRead { try wait() }
      if received >= tick {
        everyTick?(received)
        tick = received + 4_096
      }
      try reloadIfDue()
      // On a busy machine the first reload may take longer than all requests.
      if received == wanted, reloads?.way != nil, outcome.longestOfParts.isEmpty,
        wanted < 100 * count
      {
        wanted += count
      }
    }
    mustSendReload = false
    outcome.seconds = Double(Self.nanoseconds() - start) / 1e9
    return outcome
  }

  /// Sends a single request for a reload and waits until it is done.
  func reload() throws {
    mustSendReload = true
    _ = try run(1, inFlight: 1)
  }

  static func nanoseconds() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) &* 1_000_000_000 &+ UInt64(time.tv_nsec)
  }

  // MARK: Sending

  private func encode() {
    guard encoded < issued, outgoing.count - outgoingStart < 1 << 16 else { return }
    if outgoingStart > 0 {
      outgoing.removeSubrange(..<outgoingStart)
      outgoingStart = 0
    }
    while encoded < issued, outgoing.count < 1 << 16 {
      let place = encoded % isReload.count
      isReload[place] = mustSendReload
      if mustSendReload {
        mustSendReload = false
        outgoing.append(contentsOf: #"{"jsonrpc":"2.0","method":"reload","id":"#.utf8)
        append(encoded)
        outgoing.append(contentsOf: "}\n".utf8)
      } else {
        outgoing.append(contentsOf: #"{"id":"#.utf8)
        append(encoded)
        outgoing.append(UInt8(ascii: ","))
        outgoing.append(contentsOf: tails[encoded % tails.count])
      }
      encoded += 1
    }
  }

  private func append(_ number: Int) {
    let start = outgoing.count
    var rest = number
    repeat {
      outgoing.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    outgoing[start...].reverse()
  }

  /// - Returns: whether anything was written.
  private func write() throws -> Bool {
    guard outgoingStart < outgoing.count else { return false }
    let count = outgoing.withUnsafeBytes { buffer in
      Foundation.write(
        process.input, buffer.baseAddress.map { $0 + outgoingStart }, buffer.count - outgoingStart)
    }
    guard count < 0 else {
      outgoingStart += count
      return count > 0
    }
    guard errno == EAGAIN || errno == EINTR else {
      throw RunError.program("the service takes no more requests")
    }
    return false
  }

  private func wait() throws {
    var waits = [
      pollfd(fd: process.output, events: Int16(POLLIN), revents: 0),
      pollfd(fd: process.input, events: Int16(POLLOUT), revents: 0),
    ]
    let count = outgoingStart < outgoing.count ? 2 : 1
    let ready = poll(&waits, nfds_t(count), 60_000)
    guard ready != 0 else {
      throw RunError.program("no reply to request \(received) within a minute")
    }
  }

  // MARK: Receiving

  /// - Returns: whether anything was read.
  private func read(inFlight: Int) throws -> Bool {
    if incomingEnd == incoming.count {
      if incomingStart == 0 { incoming.append(contentsOf: [UInt8](repeating: 0, count: 1 << 18)) }
      incoming.withUnsafeMutableBytes { bytes in
        bytes.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[incomingStart..<incomingEnd]))
      }
      (incomingStart, incomingEnd) = (0, incomingEnd - incomingStart)
    }
    let count = incoming.withUnsafeMutableBytes { buffer in
      Foundation.read(
        process.output, buffer.baseAddress.map { $0 + incomingEnd }, buffer.count - incomingEnd)
    }
    guard count != 0 else {
      throw RunError.program("the service ended after \(received) replies")
    }
    guard count > 0 else {
      guard errno == EAGAIN || errno == EINTR else { throw RunError.system("read", errno) }
      return false
    }
    let now = Self.nanoseconds()
    var searched = incomingEnd
    incomingEnd += count
    incoming.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      while let end = memchr(base + searched, 0x0A, incomingEnd - searched) {
        let place = UnsafeRawPointer(end) - base
        take(UnsafeRawBufferPointer(rebasing: bytes[incomingStart..<place]), now)
        incomingStart = place + 1
        searched = place + 1
        if received == issued { break }
      }
    }
    if incomingStart == incomingEnd { (incomingStart, incomingEnd) = (0, 0) }
    return true
  }

  private func take(_ reply: UnsafeRawBufferPointer, _ now: UInt64) {
    let place = received % issueTimes.count
    let latency = now - issueTimes[place]
    outcome.latencies.add(latency)
    longestOfPart = max(longestOfPart, latency)
    check(reply, isReload: isReload[place])
    received += 1
  }

  private func check(_ reply: UnsafeRawBufferPointer, isReload: Bool) {
    let isCall = isReload || kind == .status
    let head: StaticString = isCall ? #"{"jsonrpc":"2.0","id":"# : #"{"id":"#
    guard let rest = Self.rest(of: reply, behind: head, received) else {
      return note("reply \(received) is not next", reply)
    }
    guard !isCall else {
      if !rest.starts(with: #""result":"#.utf8) { note("reply \(received) is an error", reply) }
      return
    }
    let request = received % tails.count
    if isLearning {
      due[request].append(Array(rest))
      return
    }
    // The index of the moment is looked at first.
    for number in due[request].indices {
      let index = (current + number) % due[request].count
      guard Self.areEqual(due[request][index], rest) else { continue }
      if index != current { change(to: index) }
      return
    }
    note("reply \(received) is none that is due", reply)
  }

  private func note(_ text: String, _ reply: UnsafeRawBufferPointer) {
    outcome.wrong += 1
    if outcome.firstWrong == nil {
      outcome.firstWrong = "\(text): " + String(decoding: reply.prefix(600), as: UTF8.self)
    }
  }

  /// What stands behind a number and its comma; nil where another number stands there.
  private static func rest(
    of reply: UnsafeRawBufferPointer, behind head: StaticString, _ number: Int
  ) -> UnsafeRawBufferPointer? {
    let start = head.utf8CodeUnitCount
    guard let base = reply.baseAddress, reply.count > start,
      memcmp(base, head.utf8Start, start) == 0
    else { return nil }
    var value = 0
    var place = start
    while place < reply.count, case let digit = reply[place] &- UInt8(ascii: "0"), digit < 10 {
      value = value &* 10 &+ Int(digit)
      place += 1
    }
    guard value == number, place < reply.count, reply[place] == UInt8(ascii: ",") else {
      return nil
    }
    return UnsafeRawBufferPointer(rebasing: reply[(place + 1)...])
  }

  private static func areEqual(_ left: [UInt8], _ right: UnsafeRawBufferPointer) -> Bool {
    guard left.count == right.count, let base = right.baseAddress else { return false }
    return left.withUnsafeBytes { bytes in
      bytes.baseAddress.map { memcmp($0, base, right.count) == 0 } ?? false
    }
  }

  // MARK: Reloading

  /// The index from which replies come from now on, for a generator that has learnt several.
  func expect(index: Int) { current = index }

  private func reloadIfDue() throws {
    guard let reloads else { return }
    if received >= partEnds { endPart() }
    guard received >= nextReload else { return }
    nextReload = .max
    longestOfPart = 0
    guard let way = reloads.way else {
      partEnds = received + issueTimes.count * 4
      return
    }
    try reloads.replaceIndex()
    outcome.reloads += 1
    switch way {
    case .signal: kill(process.id, SIGHUP)
    case .method: mustSendReload = true
    }
  }

  /// Another index answers; what is around the change ends some replies later.
  private func change(to index: Int) {
    current = index
    outcome.changes += 1
    partEnds = received + issueTimes.count * 4
  }

  private func endPart() {
    outcome.longestOfParts.append(longestOfPart)
    partEnds = .max
    nextReload = received + (reloads?.every ?? 0)
  }
}
