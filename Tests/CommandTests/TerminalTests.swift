import Foundation
import Testing

@Suite struct TerminalTests {
  /// What the program writes to a terminal.
  private func onTerminal(_ arguments: [String], _ environment: [String: String]) throws -> String {
    // The calls of POSIX for this are declared only to those who ask for them,
    // which a module cannot; these are what they do on Linux.
    let leader = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    try #require(leader >= 0)
    defer { close(leader) }
    var number: CInt = 0
    var isLocked: CInt = 0
    let unlock: UInt = 0x4004_5431
    let getNumber: UInt = 0x8004_5430
    let isReady =
      ioctl(leader, unlock, &isLocked) == 0 && ioctl(leader, getNumber, &number) == 0
    try #require(isReady)
    let follower = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
    try #require(follower >= 0)
    let process = Lotse.process(arguments, environment: environment)
    let handle = FileHandle(fileDescriptor: follower, closeOnDealloc: true)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = handle
    process.standardError = handle
    try process.run()
    try handle.close()
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(leader, &buffer, buffer.count)
      if count <= 0 { break }
      bytes += buffer.prefix(count)
    }
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func colours() throws {
    let arguments = ["ask", "--index", Lotse.shop.index, "Was kostet der Versand?"]
    #expect(try onTerminal(arguments, ["TERM": "xterm"]).contains("\u{1B}["))
    #expect(try !onTerminal(arguments, ["TERM": "xterm", "NO_COLOR": "1"]).contains("\u{1B}["))
    #expect(try onTerminal(arguments, ["TERM": "xterm", "NO_COLOR": ""]).contains("\u{1B}["))
    #expect(try !onTerminal(arguments, ["TERM": "dumb"]).contains("\u{1B}["))
    #expect(try !Lotse.run(arguments, environment: ["TERM": "xterm"]).output.contains("\u{1B}["))
  }

  @Test func closedOutputEndsQuietly() throws {
    for arguments in [["--help"], ["ask", "--index", Lotse.shop.index, "Was kostet der Versand?"]] {
      let process = Lotse.process(arguments)
      let output = Pipe()
      let errors = Pipe()
      process.standardInput = FileHandle.nullDevice
      process.standardOutput = output
      process.standardError = errors
      try output.fileHandleForReading.close()
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationReason == .exit)
      #expect(process.terminationStatus == 0)
      try errors.fileHandleForWriting.close()
      #expect(try errors.fileHandleForReading.readToEnd() ?? Data() == Data())
    }
  }

  @Test func fullDisk() throws {
    guard let full = FileHandle(forWritingAtPath: "/dev/full") else {
      print("Left out: there is no /dev/full.")
      return
    }
    let process = Lotse.process(["--help"])
    let errors = Pipe()
    process.standardOutput = full
    process.standardError = errors
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 74)
    try errors.fileHandleForWriting.close()
    #expect(try errors.fileHandleForReading.readToEnd()?.isEmpty == false)
  }
}
