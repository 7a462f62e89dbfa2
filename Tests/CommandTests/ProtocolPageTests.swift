import Foundation
import JSON
import Testing

/// The lines of the protocol's page are what the program says; with LOTSE_UPDATE_GOLDEN=1 they are
/// written anew.
@Suite struct ProtocolPageTests {
  @Test func everyExampleIsWhatTheProgramSays() throws {
    var page = try ProtocolPage()
    let index = try #require(Lotse.onlineShop)
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(atPath: index, toPath: folder.path + "/shop.lotse")
    let arguments = [
      "serve", "--index", "shop.lotse", "--workers", "2", "--log", "decisions.jsonl", "--feedback",
      "feedback.jsonl",
    ]
    var main = try ServedLines(arguments, in: folder.path)
    var actual: [Int: String] = [:]
    var record = "null"
    for block in page.blocks {
      let directive = block.directive ?? ""
      if directive.hasPrefix("file:") { continue }
      var own: ServedLines?
      if directive.hasPrefix("serve:") {
        let more = directive.dropFirst(6).split(separator: " ").map(String.init)
        own = try ServedLines(["serve", "--index", index] + more, in: folder.path)
      }
      #expect(block.lines.count % 2 == 0, "line \(block.start): a request without its reply")
      var action: String?
      for place in stride(from: 0, to: block.lines.count - 1, by: 2) {
        var request = block.lines[place].replacing(
          "\"record\":\"…\"", with: "\"record\":\(record)")
        if let action, let shown = ProtocolPage.value(of: "action_result", in: request),
          let old = ProtocolPage.value(of: "id", in: shown)
        {
          request = request.replacing(old, with: action)
          actual[block.start + place] = block.lines[place].replacing(old, with: action)
        }
        if directive == "cut:", place == block.lines.count - 2 { try cut(index, folder.path) }
        let line =
          if own != nil { try #require(try own?.ask(request)) } else { try main.ask(request) }
        let keys = ProtocolPage.shortened(in: block.lines[place + 1])
        actual[block.start + place + 1] = ProtocolPage.shorten(line, keys)
        if request.contains("\"record\":") || request.contains("\"question\":"),
          let next = ProtocolPage.value(of: "record", in: line)
        {
          record = next
        }
        if let named = ProtocolPage.value(of: "action", in: line) {
          action = ProtocolPage.value(of: "id", in: named)
        }
      }
      if own != nil { #expect(own?.end() == 0) }
    }
    #expect(main.end() == 0)
    for block in page.blocks {
      guard let directive = block.directive, directive.hasPrefix("file:") else { continue }
      let name = directive.dropFirst(5).trimmingCharacters(in: .whitespaces)
      let text = try String(contentsOfFile: folder.path + "/" + name, encoding: .utf8)
      actual[block.start] = String(try #require(text.split(separator: "\n").first))
    }
    let isUpdating = ProcessInfo.processInfo.environment["LOTSE_UPDATE_GOLDEN"] == "1"
    for (number, line) in actual.sorted(by: { $0.key < $1.key }) {
      if isUpdating {
        page.lines[number] = line
      } else {
        #expect(
          ProtocolPage.stable(page.lines[number]) == ProtocolPage.stable(line),
          "line \(number + 1) of Protocol.md")
      }
    }
    if isUpdating {
      try Data(page.lines.joined(separator: "\n").utf8).write(to: ProtocolPage.file)
    }
  }

  /// A shorter copy takes the index's place, as a broken transfer would leave it.
  private func cut(_ index: String, _ folder: String) throws {
    let place = folder + "/shop.lotse"
    // The running service keeps the file that it has mapped. Nothing is read into memory, which
    // other tests of the process measure.
    try FileManager.default.removeItem(atPath: place)
    try FileManager.default.copyItem(atPath: index, toPath: place)
    let file = try FileHandle(forUpdating: URL(fileURLWithPath: place))
    try file.truncate(atOffset: try file.seekToEnd() - 1_000)
    try file.close()
  }

  /// Every member that the schema allows in a record or a reply is explained on the page.
  @Test func everyMemberIsExplained() throws {
    let page = try ProtocolPage().lines.joined(separator: "\n")
    let outcome = try Lotse.run(["schema"])
    let schema = try JSONReader.parse(outcome.bytes, limits: .file)
    let definitions = try #require(schema["$defs"]?.objectValue)
    var names: Set<String> = []
    for member in definitions.members { Self.names(in: member.value, into: &names) }
    #expect(names.count > 80)
    let silent = names.filter { !page.contains("`\($0)`") }
    #expect(silent.isEmpty, "not on the page: \(silent.sorted())")
  }

  /// The names of all properties of a schema.
  private static func names(in schema: JSONValue, into names: inout Set<String>) {
    if case .array(let elements) = schema {
      for element in elements { Self.names(in: element, into: &names) }
    }
    guard let object = schema.objectValue else { return }
    for member in object.members {
      if member.key == "properties", let properties = member.value.objectValue {
        for property in properties.members { names.insert(property.key) }
      }
      Self.names(in: member.value, into: &names)
    }
  }
}

/// A running service that lines are sent to as they are.
private struct ServedLines {
  private let process: Process
  private let input = Pipe()
  private let output = Pipe()
  private var rest: [UInt8] = []

  init(_ arguments: [String], in folder: String) throws {
    process = Lotse.process(arguments, in: folder)
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
  }

  /// The line that answers a line.
  mutating func ask(_ line: String) throws -> String {
    try input.fileHandleForWriting.write(contentsOf: Data((line + "\n").utf8))
    while true {
      if let end = rest.firstIndex(of: 0x0A) {
        defer { rest.removeSubrange(...end) }
        return String(decoding: rest[..<end], as: UTF8.self)
      }
      let data = output.fileHandleForReading.availableData
      guard !data.isEmpty else { throw CocoaError(.fileReadUnknown) }
      rest += data
    }
  }

  /// Ends the service; its status.
  func end() -> Int32 {
    try? input.fileHandleForWriting.close()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
