import Foundation
import JSON
import LotseService
import Testing

/// Services that run over pipes.
@Suite(.serialized) struct ServiceTests {
  private func ask(_ id: Int, _ question: String = "Wie lange dauert der Versand?") -> String {
    #"{"id":\#(id),"question":"\#(question)",\#(now)}"# + "\n"
  }

  private func call(_ id: Int, _ method: String) -> String {
    #"{"jsonrpc":"2.0","id":\#(id),"method":"\#(method)"}"# + "\n"
  }

  private func ids(_ lines: [String]) throws -> [JSONValue?] {
    try lines.map { try json($0)["id"] }
  }

  /// Requests of every kind, and what they get one after the other.
  private static let mixture: (input: String, replies: [String?])? = {
    let questions = ["Versandkosten?", "Rücksendung", "Wo bleibt mein Geld", "{", "Adresse"]
    let tests = ServiceTests()
    var input = ""
    for id in 0..<140 {
      switch id % 7 {
      case 5: input += "\n" + tests.call(id, id % 2 == 0 ? "search" : "unknown")
      case 6: input += "[" + tests.ask(id).dropLast() + "," + tests.ask(id).dropLast() + "]\r\n"
      default: input += tests.ask(id, questions[id % questions.count])
      }
    }
    let lines = input.split(whereSeparator: \.isNewline).map(String.init)
    return (try? Fixture.answers(lines)).map { (input, $0) }
  }()

  @Test(arguments: 1...8)
  func repliesComeInTheOrderOfTheRequests(workers: Int) throws {
    let (input, expected) = try #require(Self.mixture)
    let (lines, status) = try Fixture.withFile { path in
      try RunningService.replies(
        Array(input.utf8), Fixture.configuration(path, workers: workers))
    }
    #expect(status == 0)
    #expect(lines == expected)
  }

  @Test func anInteractiveClientGetsItsReplyAtOnce() throws {
    try Fixture.withFile { path in
      let service = try RunningService(Fixture.configuration(path, workers: 2))
      for id in 0..<20 {
        service.send(ask(id))
        #expect(try json(service.nextReply())["id"] == .integer(Int64(id)))
      }
      service.closeInput()
      #expect(service.rest().isEmpty)
      #expect(service.status() == 0)
    }
  }

  @Test func anInputThatEndsInTheMiddleOfALineIsAnswered() throws {
    try Fixture.withFile { path in
      let input = Array((ask(1) + ask(2).dropLast()).utf8)
      let (lines, status) = try RunningService.replies(input, Fixture.configuration(path))
      #expect(try ids(lines) == [1, 2])
      #expect(status == 0)
      let (cut, _) = try RunningService.replies(
        Array((ask(1) + ask(2).dropLast(5)).utf8), Fixture.configuration(path))
      #expect(try json(cut.last)["error"]?["code"] == -32700)
    }
  }

  @Test func aLineMayHaveOneMebibyteAndNoMore() throws {
    try Fixture.withFile { path in
      func line(_ length: Int) -> [UInt8] {
        let start = #"{"id":1,"question":"Versand?","context":""#
        let fill = String(repeating: "x", count: length - start.utf8.count - 2)
        return Array("\(start)\(fill)\"}\n".utf8)
      }
      let input =
        line(1 << 20) + line((1 << 20) + 1) + line(10 << 20) + Array(ask(2).utf8)
        + [UInt8](repeating: 0x78, count: 3 << 20)
      let (lines, status) = try RunningService.replies(
        input, Fixture.configuration(path, workers: 3))
      #expect(status == 0)
      let tooLong =
        #"{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"the line is longer than 1048576 bytes; shorten it, for example by starting a new record"}}"#
      try #require(lines.count == 5)
      #expect(try json(lines[0])["decision"] != nil)
      #expect([lines[1], lines[2], lines[4]] == [tooLong, tooLong, tooLong])
      #expect(try json(lines[3])["id"] == 2)
    }
  }

  @Test func blankLinesGetNoReply() throws {
    try Fixture.withFile { path in
      let input = [UInt8](repeating: 0x0A, count: 1_000_000) + Array(ask(1).utf8)
      let (lines, _) = try RunningService.replies(
        input + Array("\r\n \t\n".utf8), Fixture.configuration(path))
      #expect(try ids(lines) == [1])
    }
  }

  @Test func moreThanTheRingHoldsIsAnswered() throws {
    try Fixture.withFile { path in
      let input = (0..<5_000).map { call($0, "unknown") }.joined()
      let (lines, _) = try RunningService.replies(
        Array(input.utf8), Fixture.configuration(path, workers: 4))
      #expect(try ids(lines) == (0..<5_000).map { .integer($0) })
    }
  }

  @Test(arguments: [1, 4])
  func afterAReloadTheNewIndexAnswers(workers: Int) throws {
    try Fixture.withFile { path in
      let service = try RunningService(Fixture.configuration(path, workers: workers))
      service.send(ask(0) + call(1, "reload"))
      let old = try json(service.nextReply())["revision"]
      let unchanged = try json(service.nextReply())["result"]
      #expect(unchanged?["revision"] == old)
      #expect(unchanged?["changed"] == false)
      try Fixture.replace(path, by: Fixture.changed)
      // Everything before the reload is answered from the old, all after it from the new.
      let before = (10..<40).map { ask($0) }.joined()
      let after = (40..<70).map { ask($0) }.joined()
      service.send(before + call(1, "reload").replacing("reload", with: #"r\u0065load"#) + after)
      service.closeInput()
      let lines = try service.rest().map { try json($0) }
      let new = lines[30]["result"]?["revision"]
      #expect(lines[30]["result"]?["changed"] == true)
      #expect(new != old)
      #expect(lines[..<30].allSatisfy { $0["revision"] == old })
      #expect(lines[31...].count == 30 && lines[31...].allSatisfy { $0["revision"] == new })
    }
  }

  @Test func aDamagedIndexIsRefusedAndTheOldOneStays() throws {
    try Fixture.withFile { path in
      let service = try RunningService(Fixture.configuration(path, workers: 2))
      service.send(ask(1))
      let old = try json(service.nextReply())["revision"]
      var damaged = Fixture.changed
      damaged[damaged.count / 2] ^= 0xFF
      for bytes in [damaged, Array(Fixture.changed.dropLast(10)), [1, 2, 3]] {
        try Fixture.replace(path, by: bytes)
        service.send(call(2, "reload") + ask(3))
        let error = try json(service.nextReply())["error"]
        #expect(error?["code"] == -32001)
        #expect(error?["message"]?.stringValue?.contains("goes on with the index") == true)
        #expect(try json(service.nextReply())["revision"] == old)
      }
      service.closeInput()
      #expect(service.status() == 0)
    }
  }

  @Test func aMissingIndexIsRefusedAtTheStart() {
    #expect(throws: (any Error).self) { try Service(Fixture.configuration("/nowhere/x.lotse")) }
  }

  @Test func aClosedOutputEndsTheServiceQuietly() throws {
    try Fixture.withFile { path in
      let idle = try RunningService(Fixture.configuration(path, workers: 2))
      idle.send(ask(1))
      _ = idle.nextReply()
      idle.closeOutput()
      #expect(idle.status() == 0)

      let busy = try RunningService(Fixture.configuration(path, workers: 2))
      Thread { for id in 0..<3_000 { busy.send(call(id, "unknown")) } }.start()
      _ = busy.nextReply()
      busy.closeOutput()
      #expect(busy.status() == 0)
    }
  }

  /// A receiver that does not read holds up the sender, not memory.
  @Test func aSlowReceiverHoldsUpTheSender() throws {
    try Fixture.withFile { path in
      let service = try RunningService(Fixture.configuration(path, workers: 2))
      let sent = Counter()
      let count = 30
      let line = #"{"id":1,"question":5,"context":""# + String(repeating: "x", count: 1_000_000)
      Thread {
        for _ in 0..<count {
          service.send(line + "\"}\n" + String(repeating: self.call(2, "unknown"), count: 100))
          sent.increment()
        }
        service.closeInput()
      }.start()
      Thread.sleep(forTimeInterval: 0.3)
      #expect(sent.value < count)
      #expect(service.rest().count == count * 101)
    }
  }

  @Test func signalsAreHeeded() throws {
    try Fixture.withFile { path in
      let log = Log()
      var configuration = Fixture.configuration(path, workers: 2)
      configuration.handlesSignals = true
      configuration.log = { log.add($0) }
      let service = try RunningService(configuration)
      service.send(ask(1))
      let old = try json(service.nextReply())["revision"]
      try Fixture.replace(path, by: Fixture.changed)
      kill(getpid(), SIGHUP)
      while log.lines.isEmpty { Thread.sleep(forTimeInterval: 0.005) }
      #expect(log.lines.first?.contains("changed") == true)
      service.send(ask(2))
      #expect(try json(service.nextReply())["revision"] != old)
      // The input stays open; what was read is answered.
      service.send((3..<50).map { ask($0) }.joined())
      #expect(try json(service.nextReply())["id"] == 3)
      kill(getpid(), SIGTERM)
      let rest = service.rest()
      #expect(try ids(rest) == (4..<50).prefix(rest.count).map { .integer(Int64($0)) })
      #expect(service.status() == 0)
    }
  }
}

extension ServiceTests {
  /// More lines than are worked on at once are read in one piece; none of those is lost at SIGTERM.
  @Test func whatWasReadIsAnsweredAtTheEnd() throws {
    try Fixture.withFile { path in
      var configuration = Fixture.configuration(path, workers: 2)
      configuration.handlesSignals = true
      let service = try RunningService(configuration)
      let count = 1_200
      service.send((0..<count).map { call($0, "unknown") }.joined())
      #expect(try json(service.nextReply())["id"] == 0)
      kill(getpid(), SIGTERM)
      let rest = service.rest()
      #expect(rest.count == count - 1)
      #expect(service.status() == 0)
    }
  }

  /// A receiver that takes nothing keeps the service from reading, not from ending.
  @Test(arguments: [1, 3])
  func aStalledReceiverDoesNotKeepTheServiceFromEnding(workers: Int) throws {
    try Fixture.withFile { path in
      let log = Log()
      var configuration = Fixture.configuration(path, workers: workers)
      configuration.handlesSignals = true
      configuration.patience = 0.2
      configuration.log = { log.add($0) }
      let service = try RunningService(configuration)
      // More than the ring and the pipe of the replies hold.
      service.send((0..<1_500).map { call($0, "unknown") }.joined())
      Thread.sleep(forTimeInterval: 0.5)
      // Ends the test where SIGTERM does not.
      Thread {
        Thread.sleep(forTimeInterval: 20)
        service.closeOutput()
      }.start()
      kill(getpid(), SIGTERM)
      #expect(service.status() == 74)
      #expect(log.lines.contains { $0.hasPrefix("Nobody takes the replies") })
    }
  }
}

/// A number that threads share.
private final class Counter: @unchecked Sendable {
  private let lock = NSLock()
  private var count = 0
  var value: Int { lock.withLock { count } }
  func increment() { lock.withLock { count += 1 } }
}

/// Lines that threads share.
private final class Log: @unchecked Sendable {
  private let lock = NSLock()
  private var all: [String] = []
  var lines: [String] { lock.withLock { all } }
  func add(_ line: String) { lock.withLock { all.append(line) } }
}
