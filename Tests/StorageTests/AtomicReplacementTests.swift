import Dispatch
import Foundation
import SeededRandom
import Storage
import Synchronization
import Testing

@Suite struct AtomicReplacementTests {
  private func content(_ path: String) -> [UInt8]? {
    (try? Data(contentsOf: URL(fileURLWithPath: path))).map { Array($0) }
  }

  @Test func writesAndReplaces() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.lotse")
    try AtomicReplacement.write([1, 2, 3], to: path) { _ in }
    #expect(content(path) == [1, 2, 3])
    try AtomicReplacement.write([], to: path) { _ in }
    #expect(content(path) == [])
    let large = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try AtomicReplacement.write(large, to: path) { _ in }
    #expect(content(path) == large)
    #expect(folder.names == ["a.lotse"])
  }

  @Test func theCheckReadsTheNewFileWhileTheOldOneStands() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.lotse")
    try AtomicReplacement.write([1], to: path) { _ in }
    var seen: [[UInt8]?] = []
    try AtomicReplacement.write([2], to: path) { temporary in
      seen = [content(temporary), content(path)]
    }
    #expect(seen == [[2], [1]])
    #expect(content(path) == [2])
  }

  @Test func aFailedCheckLeavesTheOldFile() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.lotse")
    try AtomicReplacement.write([1], to: path) { _ in }
    let refusal = StorageError.damaged(path: path, part: "test")
    #expect(throws: refusal) {
      try AtomicReplacement.write([2], to: path) { (_) throws(StorageError) in throw refusal }
    }
    #expect(content(path) == [1])
    #expect(folder.names == ["a.lotse"])
  }

  @Test func aFailedFirstWriteLeavesNothing() throws {
    let folder = try TemporaryFolder()
    let refusal = StorageError.foreign(path: "x")
    #expect(throws: refusal) {
      try AtomicReplacement.write([2], to: folder.file("a.lotse")) {
        (_) throws(StorageError) in throw refusal
      }
    }
    #expect(folder.names.isEmpty)
  }

  /// What a killed build left goes with the next one; what somebody else still
  /// writes, or what merely looks like it, stays.
  @Test func abandonedFilesAreRemoved() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.lotse")
    let others = [
      "a.lotse.new-1", "a.lotse.new-", "a.lotse.new-0123456789abcdeF",
      "a.lotse.new-0123456789abcde", "a.lotse.new-0123456789abcdef0",
      "b.lotse.new-0123456789abcdef",
    ]
    for name in others + ["a.lotse.new-0123456789abcdef", "a.lotse.new-0000000000000000"] {
      try Data([9]).write(to: URL(fileURLWithPath: folder.file(name)))
    }
    let slow = try ReplacementFile(for: path)
    try slow.output.write([2])
    let names = Set(folder.names)
    #expect(names.count == others.count + 1)
    #expect(names.isSuperset(of: others))
    try AtomicReplacement.write([1], to: path) { _ in }
    #expect(Set(folder.names) == names.union(["a.lotse"]))
    #expect(content(path) == [1])
    try slow.commit { _ in }
    #expect(folder.names == (others + ["a.lotse"]).sorted())
    #expect(content(path) == [2])
  }

  /// Builds of one index at once do not take each other's file away; the last one stays.
  @Test func severalWritersAtOnce() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.lotse")
    let faults = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: 4) { writer in
      for round in 0..<10 {
        let bytes = [UInt8](repeating: UInt8(writer), count: 1_000 + round)
        do throws(StorageError) {
          try AtomicReplacement.write(bytes, to: path) { (temporary) throws(StorageError) in
            guard content(temporary) == bytes else { throw .foreign(path: temporary) }
          }
        } catch {
          faults.withLock { $0.append("\(writer) in round \(round): \(error)") }
        }
      }
    }
    #expect(faults.withLock { $0 } == [])
    #expect(folder.names == ["a.lotse"])
    let last = try #require(content(path))
    #expect(last.allSatisfy { $0 == last[0] } && last.count == 1_009)
  }

  @Test func whatIsNotCommittedIsRemoved() throws {
    let folder = try TemporaryFolder()
    do {
      let file = try ReplacementFile(for: folder.file("a.lotse"))
      try file.output.write([1])
      #expect(folder.names.count == 1)
    }
    #expect(folder.names.isEmpty)
  }

  /// Pieces of every size around the buffer's, and the start replaced at last.
  @Test func piecesArriveInOrder() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.lotse")
    var random = SplitMix64(seed: 11)
    let pieces = [1 << 18, (1 << 18) - 1, 1, 0, (1 << 18) + 1, 5, 1 << 19, 100_000, 200_000, 7].map
    {
      count in (0..<count).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    }
    try AtomicReplacement.write(
      to: path,
      contents: { (output) throws(StorageError) in
        for piece in pieces { try output.write(piece) }
        #expect(output.count == pieces.reduce(0) { $0 + $1.count })
        try output.replaceStart(by: [1, 2, 3])
        try output.write([4])
      }, check: { _ in })
    #expect(content(path) == [1, 2, 3] + pieces.joined().dropFirst(3) + [4])
  }

  @Test func aFolderThatIsNotThereIsSaid() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("none/a.lotse")
    do throws(StorageError) {
      try AtomicReplacement.write([1], to: path) { _ in }
      Issue.record("written into nothing")
    } catch {
      #expect(
        error.message
          == "\(path): cannot create (No such file or directory); check the path, rights and free space."
      )
    }
  }

  @Test func aNameThatIsAFolderIsRefused() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("taken")
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    do throws(StorageError) {
      try AtomicReplacement.write([1], to: path) { _ in }
      Issue.record("a folder was replaced")
    } catch {
      #expect(error == .noFile(path: path, found: .folder))
    }
    #expect(folder.names == ["taken"])
  }

  /// Whatever is no file is refused and stays, through links as well, and no pipe is waited for.
  @Test func onlyFilesAreReplaced() throws {
    let folder = try TemporaryFolder()
    let (pipe, socket, link) = (folder.file("pipe"), folder.file("socket"), folder.file("link"))
    #expect(mkfifo(pipe, 0o600) == 0)
    let descriptor = Foundation.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    #expect(socket.utf8.count < MemoryLayout.size(ofValue: address.sun_path))
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(socket.utf8) + [0]) }
    let bound = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    #expect(bound == 0)
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "nowhere")
    for (name, target) in [("pipe2", "pipe"), ("loop", "loop")] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.file(name), withDestinationPath: target)
    }
    let names = folder.names
    let cases: [(path: String, found: FileKind, sentence: String)] = [
      (pipe, .pipe, "a named pipe"), (folder.file("pipe2"), .pipe, "a named pipe"),
      (socket, .socket, "a socket"), (link, .link, "a link that leads nowhere"),
      (folder.file("loop"), .link, "a link that leads nowhere"),
    ]
    for (path, found, sentence) in cases {
      do throws(StorageError) {
        try AtomicReplacement.write([1], to: path) { _ in }
        Issue.record("\(path) was replaced")
      } catch {
        #expect(error == .noFile(path: path, found: found))
        #expect(error.message.hasPrefix("\(path): \(sentence) is there"))
        #expect(error.germanMessage.contains("nennen Sie einen anderen Pfad"))
      }
    }
    #expect(folder.names == names)
    #expect(FileKind(at: folder.file("none")) == nil)
    #expect(FileKind(at: "/dev/null") == .device)
  }

  /// An index that somebody else owns stays theirs, as far as the process may give files away.
  @Test(.enabled(if: geteuid() == 0))
  func theOwnerStays() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.lotse")
    try AtomicReplacement.write([1], to: path) { _ in }
    #expect(chown(path, 12_345, 23_456) == 0 && chmod(path, 0o640) == 0)
    try AtomicReplacement.write([2], to: path) { _ in }
    var status = stat()
    #expect(stat(path, &status) == 0)
    #expect(status.st_uid == 12_345 && status.st_gid == 23_456)
    #expect(status.st_mode & 0o777 == 0o640)
    #expect(content(path) == [2])
  }

  /// Readers that open the name again and again see one of the versions, never a part.
  @Test func readersSeeWholeFilesOnly() async throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.lotse")
    func version(_ number: UInt8) -> [UInt8] {
      var writer = IndexFileWriter()
      var section = SectionBuilder()
      section.append([UInt8](repeating: number, count: 20_000 + Int(number) * 64))
      writer.add(.init(kind: 1, view: 0), section)
      return writer.bytes()
    }
    try AtomicReplacement.write(version(0), to: path) { _ in }
    let versions = (1...30).map { version(UInt8($0)) }
    let opened = try await withThrowingTaskGroup(of: Int.self) { group in
      group.addTask {
        for bytes in versions { try AtomicReplacement.write(bytes, to: path) { _ in } }
        return 0
      }
      group.addTask {
        var opened = 0
        for _ in 0..<200 {
          let reader = try IndexFileReader(path: path)
          var section = try reader.section(.init(kind: 1, view: 0), name: "x")
          let column = try section.column(of: UInt8.self)
          let number = column[0]
          guard column.count == 20_000 + Int(number) * 64,
            column.allSatisfy({ $0 == number })
          else { throw StorageError.damaged(path: path, part: "mixed") }
          opened += 1
        }
        return opened
      }
      return try await group.reduce(0, +)
    }
    #expect(opened == 200)
    #expect(folder.names == ["a.lotse"])
  }

  /// What a link leads to is replaced, and the link stays.
  @Test func linksAreFollowed() throws {
    let folder = try TemporaryFolder()
    let (path, link) = (folder.file("a.lotse"), folder.file("link.lotse"))
    try AtomicReplacement.write([1], to: path) { _ in }
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "a.lotse")
    try AtomicReplacement.write([2, 3], to: link) { _ in }
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "a.lotse")
    #expect(content(path) == [2, 3])
  }

  /// A named pipe is refused, and not waited for.
  @Test func pipesAreNoIndexes() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("pipe.lotse")
    #expect(mkfifo(path, 0o600) == 0)
    #expect(throws: StorageError.self) { try ByteRegion(mapping: path) }
  }
}
