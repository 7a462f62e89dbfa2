import Foundation
import JSON

/// The page that documents the protocol: its example lines, and what the program really says.
///
/// A block of JSON holds requests and replies in turn. The string "…" in the place of a record
/// stands for the record of the reply before, also one of an earlier block; other members with it
/// are shortened. A comment before a block says how its service runs: `serve:` with further
/// arguments in a process of its own, `cut:` with the index cut before the last request, `file:`
/// for the first line of a file that the service has written.
struct ProtocolPage {
  /// A block of example lines.
  struct Block {
    /// Number of its first line in the page, from 0.
    var start: Int
    var lines: [String]
    /// The comment before it.
    var directive: String?
  }

  /// Where the page lies.
  static let file = Lotse.repository.appendingPathComponent(
    "Sources/Lotse/Lotse.docc/Protocol.md")

  var lines: [String]
  private(set) var blocks: [Block] = []

  init() throws {
    lines = try String(contentsOf: Self.file, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var place = 0
    while place < lines.count {
      guard lines[place] == "```json",
        let end = lines[(place + 1)...].firstIndex(of: "```")
      else {
        place += 1
        continue
      }
      let before = place > 0 ? lines[place - 1] : ""
      let comment = before.firstMatch(of: /^<!-- (.*) -->$/).map { String($0.output.1) }
      blocks.append(
        Block(start: place + 1, lines: Array(lines[place + 1..<end]), directive: comment))
      place = end + 1
    }
  }

  /// Keys whose value a line leaves out.
  static func shortened(in line: String) -> Set<String> {
    Set(line.matches(of: /"(\w+)":"…"/).map { String($0.output.1) })
  }

  /// A line with "…" in the place of the values of these keys.
  static func shorten(_ line: String, _ keys: Set<String>) -> String {
    var line = line
    for key in keys.sorted() {
      var searched = line.startIndex
      while let found = line[searched...].range(of: "\"\(key)\":") {
        let end = endOfValue(in: line, from: found.upperBound)
        line.replaceSubrange(found.upperBound..<end, with: "\"…\"")
        searched = line.index(found.upperBound, offsetBy: 3)
      }
    }
    return line
  }

  /// Where a value ends.
  static func endOfValue(in line: String, from start: String.Index) -> String.Index {
    let bytes = line.utf8
    var place = start
    var depth = 0
    var isText = false
    while place < bytes.endIndex {
      let byte = bytes[place]
      if isText {
        if byte == UInt8(ascii: "\\") {
          place = bytes.index(after: place)
        } else if byte == UInt8(ascii: "\"") {
          isText = false
        }
      } else {
        switch byte {
        case UInt8(ascii: "\""): isText = true
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
          if depth == 0 { return place }
          depth -= 1
        case UInt8(ascii: ",") where depth == 0: return place
        default: break
        }
      }
      place = bytes.index(after: place)
    }
    return place
  }

  /// The text of a member's value, as it stands.
  static func value(of key: String, in line: String) -> String? {
    guard let found = line.range(of: "\"\(key)\":") else { return nil }
    return String(line[found.upperBound..<endOfValue(in: line, from: found.upperBound)])
  }

  /// A line without what differs between models, machines and programs: figures with decimals,
  /// digests, counts of bytes, and how long something took.
  static func stable(_ line: String) -> String {
    line.replacing(/-?\d+\.\d{2,6}(?=[,}\]])/, with: "#")
      .replacing(/\b[0-9a-f]{16}(?:[0-9a-f]{16})?\b/, with: "#")
      .replacing(/\b\d+ bytes/, with: "# bytes")
      .replacing(/"(duration_us|uptime_seconds|index_format|written)":\d+/) {
        "\"\($0.output.1)\":#"
      }
  }
}
