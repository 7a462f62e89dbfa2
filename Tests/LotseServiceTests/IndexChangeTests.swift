import Answering
import Foundation
import JSON
import Knowledge
import Lotse
import LotseService
import Storage
import Testing

/// Indexes that change under requests.
@Suite(.serialized) struct IndexChangeTests {
  private func ask(_ id: Int) -> String {
    #"{"id":\#(id),"question":"Wie lange dauert der Versand?",\#(now)}"# + "\n"
  }

  private let reload = #"{"jsonrpc":"2.0","id":"r","method":"reload"}"# + "\n"

  /// An index of another revision in which one byte of each section is wrong, header and
  /// directory being sound.
  private static func damaged() throws -> [UInt8] {
    var bytes = Fixture.changed
    // Half of the file is the middle of some section's data.
    bytes[bytes.count / 2] ^= 0xFF
    return bytes
  }

  /// A base of one entry.
  private func base(_ answer: String) -> KnowledgeBase {
    KnowledgeBase(entries: [
      Entry(
        id: "versand",
        translations: [
          Entry.Translation(
            language: .german, question: "Wie lange dauert der Versand?",
            otherPhrasings: ["Lieferzeit"], answer: answer)
        ], audience: .customer)
    ])
  }

  /// A build that another one overtakes between renaming and its end tells of its own index, by
  /// the place's name.
  @Test func aBuildOpensWhatItWrote() throws {
    try Fixture.withFile { path in
      var options = IndexBuilder.Options()
      options.calibration = .universal
      var other: KnowledgeIndex?
      var failure: (any Error)?
      let (index, _) = try Engine.publish(base("Zwei Tage."), options: options, to: path) {
        stage, share in
        guard stage == .writing, share == 1 else { return }
        do {
          other = try Engine.publish(base("Vier Tage."), options: options, to: path).index
        } catch { failure = error }
      }
      #expect(failure == nil)
      let expected = try IndexBuilder.build(base("Zwei Tage."), options: options)
      #expect(try index.revision == KnowledgeIndex(bytes: expected).revision)
      #expect(try other?.revision == KnowledgeIndex(path: path).revision)
      #expect(other?.revision != index.revision && index.file.path == path)
      try index.checkAllBlocks()
    }
  }

  /// What a build read may be older than what another one put in place meanwhile.
  @Test func aBuildThatIsOvertakenReplacesNothing() throws {
    try Fixture.withFile { path in
      var options = IndexBuilder.Options()
      options.calibration = .universal
      let stamp = FileStamp(of: path)
      let other = try Engine.publish(base("Vier Tage."), options: options, to: path).index
      #expect(throws: StorageError.overtaken(path: path)) {
        try Engine.publish(base("Zwei Tage."), options: options, to: path, over: stamp)
      }
      #expect(try KnowledgeIndex(path: path).revision == other.revision)
      let folder = (path as NSString).deletingLastPathComponent
      let left = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(!left.contains { $0.contains(".new-") })
      let mine = try Engine.publish(
        base("Zwei Tage."), options: options, to: path, over: FileStamp(of: path)
      ).index
      #expect(try KnowledgeIndex(path: path).revision == mine.revision)
    }
  }

  /// The columns of a section, each of numbers of its width; one of them, of 32 bits, changed.
  private func section(
    _ kind: UInt32, of file: IndexFileReader, changing number: Int,
    _ change: (inout [UInt32]) -> Void
  ) throws -> SectionBuilder {
    var reader = try file.section(.init(kind: kind, view: 1), name: "test")
    var section = SectionBuilder()
    func copy<Element: BitwiseCopyable & Sendable>(_ type: Element.Type) -> Bool {
      var next = reader
      guard let column = try? next.column(of: type) else { return false }
      reader = next
      section.append(Array(column))
      return true
    }
    var place = 0
    while true {
      if place == number {
        var column = Array(try reader.column(of: UInt32.self))
        change(&column)
        section.append(column)
      } else {
        guard
          copy(UInt8.self) || copy(UInt16.self) || copy(UInt32.self) || copy(UInt64.self)
            || copy(ContentDigest.self)
        else { return section }
      }
      place += 1
    }
  }

  /// An old index whose checksums are right and whose content is not is not built on, wherever
  /// that is noticed: while it is taken over, or in the new file, under whose name it is told.
  @Test(arguments: [false, true])
  func aHostileOldIndexIsNotBuiltOn(refits: Bool) throws {
    let base = KnowledgeBase(
      entries: ["versand", "garantie", "konto"].map { id in
        Entry(
          id: id,
          translations: [
            Entry.Translation(
              language: .german, question: "Wie steht es um \(id)?",
              otherPhrasings: ["Was ist mit \(id)"], answer: "So steht es um \(id).")
          ], audience: .customer)
      },
      questions: [
        LabelledQuestion(
          id: "q", question: "Wie steht es denn um versand?", language: "de", split: .calibration,
          relevant: [.init(entry: "versand")])
      ])
    // Numbers of sections and their columns: terms of documents, vectors, and a model's weights.
    for (kind, column, value, place) in [
      (12, 7, 1_000_000, 2), (11, 3, Float.nan.bitPattern, 0), (8, 9, Float.nan.bitPattern, nil),
    ] as [(UInt32, Int, UInt32, Int?)] {
      try Fixture.withFile { path in
        var options = IndexBuilder.Options()
        options.calibration = .universal
        let sound = try Engine.publish(base, options: options, to: path).index
        var hostile = IndexFileWriter()
        for view in 0...1 as ClosedRange<UInt32> {
          for number in 1...30 as ClosedRange<UInt32> {
            let id = IndexFile.SectionID(kind: number, view: view)
            guard sound.file.contains(id) else { continue }
            guard number == kind, view == 1 else {
              hostile.add(id, try sound.file.copy(of: id, name: "test"))
              continue
            }
            hostile.add(
              id,
              try section(kind, of: sound.file, changing: column) { numbers in
                for index in numbers.indices where place == nil || index == place {
                  numbers[index] = value
                }
              })
          }
        }
        try Fixture.replace(path, by: hostile.bytes())
        options.takeUp(indexAt: path)
        #expect(options.previous != nil, "section \(kind)")
        options.refits = refits
        let (index, report) = try Engine.publish(
          base, options: options, to: path, certifiedAt: Date())
        #expect(index.revision == sound.revision, "section \(kind)")
        #expect(refits || report.unusable?.code == "damaged", "section \(kind)")
        #expect(index.file.path == path)
        try index.checkAllBlocks()
      }
    }
  }

  /// Damage that opening does not come across is told of at the start, by the section's name.
  @Test func damageIsToldOfAtTheStart() throws {
    try Fixture.withFile { path in
      // What opening alone does not read.
      let hidden = stride(from: Fixture.changed.count - 200, to: 0, by: -512).lazy.map { place in
        var bytes = Fixture.changed
        bytes[place] ^= 0xFF
        return bytes
      }.first { (try? KnowledgeIndex(bytes: $0)) != nil }
      try Fixture.replace(path, by: #require(hidden))
      let log = Lines()
      var configuration = Fixture.configuration(path, workers: 1)
      configuration.log = { log.add($0) }
      let service = try RunningService(configuration)
      for _ in 0..<2_000 where log.lines.isEmpty { Thread.sleep(forTimeInterval: 0.005) }
      let line = try #require(log.lines.first)
      #expect(line.contains("\(path): the index is damaged (section "))
      #expect(line.contains(/section [a-zA-Z]+, block \d+/) && line.hasSuffix("build` again."))
      service.closeInput()
      #expect(service.status() == 0)
    }
  }

  /// A large index that turns out damaged after it was taken up is given up again, and every
  /// request gets its reply.
  @Test func aLargeDamagedIndexIsGivenUp() throws {
    try Fixture.withFile { path in
      let log = Lines()
      var configuration = Fixture.configuration(path, workers: 2)
      configuration.checkedAtOnce = 0
      configuration.log = { log.add($0) }
      let service = try RunningService(configuration)
      service.send(ask(0))
      let old = try json(service.nextReply())["revision"]
      try Fixture.replace(path, by: Self.damaged())
      service.send(reload)
      let reply = try json(service.nextReply())
      // Where opening alone finds the damage, the index is refused at once.
      if reply["error"] == nil {
        while log.lines.isEmpty { Thread.sleep(forTimeInterval: 0.005) }
      } else {
        #expect(reply["error"]?["code"] == -32001)
      }
      service.send((1..<30).map(ask).joined())
      for id in 1..<30 {
        let reply = try json(service.nextReply())
        #expect(reply["id"] == .integer(Int64(id)))
        #expect(reply["error"] == nil)
        #expect(reply["revision"] == old)
      }
      // A sound one is taken up as ever.
      try Fixture.replace(path, by: Fixture.changed)
      service.send(reload + ask(30))
      #expect(try json(service.nextReply())["result"]?["changed"] == true)
      #expect(try json(service.nextReply())["revision"] != old)
      service.closeInput()
      #expect(service.status() == 0)
    }
  }

  /// Signals and requests that change the index while others are answered: every reply is of one
  /// of the two, in order, and of one revision throughout.
  @Test(arguments: [1, 3])
  func repliesUnderReloadsAreOfOneIndex(workers: Int) throws {
    try Fixture.withFile { path in
      let service = try RunningService(Fixture.configuration(path, workers: workers))
      service.send(ask(0))
      let old = try json(service.nextReply())["revision"]
      let count = 240
      Thread {
        for id in 1...count {
          if id % 40 == 0 {
            try? Fixture.replace(path, by: id % 80 == 0 ? Fixture.changed : Fixture.full)
            service.send(reload)
          }
          service.send(ask(id))
        }
        service.closeInput()
      }.start()
      let lines = service.rest()
      #expect(service.status() == 0)
      let replies = try lines.map { try json($0) }
      #expect(replies.count == count + count / 40)
      #expect(replies.filter { $0["id"] == "r" }.allSatisfy { $0["result"] != nil })
      var id: Int64 = 0
      var revision = old
      var revisions: [JSONValue?] = [old]
      for reply in replies {
        guard reply["id"] != "r" else {
          revision = reply["result"]?["revision"]
          revisions.append(revision)
          continue
        }
        id += 1
        #expect(reply["id"] == .integer(id))
        #expect(reply["revision"] == revision)
        #expect(reply["record"]?["revision"] == revision)
      }
      #expect(revisions.contains { $0 != old })
    }
  }

  /// Working memory does not grow with requests; other tests of the process take some too, but not
  /// each time.
  @Test func aHandlerKeepsNothingOfItsRequests() throws {
    try Fixture.withFile { path in
      var handler = RequestHandler(try ServiceEnvironment(Fixture.configuration(path)))
      func ask(_ count: Int) {
        for number in 0..<count {
          _ = handler.answer(
            #"{"id":\#(number),"question":"Wie lange dauert der Versand \#(number)?",\#(now)}"#)
        }
      }
      ask(50)
      let growths = (0..<3).map { _ in
        let before = Self.residentKibibytes()
        ask(700)
        return Self.residentKibibytes() - before
      }
      #expect(growths.min() ?? .max < 16_384, "\(growths)")
    }
  }

  private static func residentKibibytes() -> Int {
    guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else {
      return 0
    }
    let line = status.split(separator: "\n").first { $0.hasPrefix("RssAnon:") }
    return line?.split(whereSeparator: { !$0.isNumber }).first.flatMap { Int($0) } ?? 0
  }
}

/// Lines that threads share.
private final class Lines: @unchecked Sendable {
  private let lock = NSLock()
  private var all: [String] = []
  var lines: [String] { lock.withLock { all } }
  func add(_ line: String) { lock.withLock { all.append(line) } }
}
