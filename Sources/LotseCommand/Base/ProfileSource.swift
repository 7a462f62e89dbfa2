import Conversation
import Foundation
import JSON

/// Where a command takes the facts about a customer from.
enum ProfileSource {
  /// They were typed.
  case pairs([String: String])
  /// A file with a JSON object.
  case file(String)

  /// Reads `name=value,name=value`; what holds no `=` is a file.
  ///
  /// Nil where a name is missing or stands twice.
  init?(_ text: String) {
    guard text.contains("=") else {
      guard !text.isEmpty else { return nil }
      self = .file(text)
      return
    }
    var pairs: [String: String] = [:]
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = sides[0].trimmingCharacters(in: .whitespaces)
      guard sides.count == 2, !name.isEmpty, pairs[name] == nil else { return nil }
      pairs[name] = sides[1].trimmingCharacters(in: .whitespaces)
    }
    self = .pairs(pairs)
  }

  /// The facts.
  ///
  /// - Throws: `CommandError` where the file cannot be read or holds something else.
  func facts() throws(CommandError) -> [String: String] {
    switch self {
    case .pairs(let pairs): return pairs
    case .file(let path):
      guard let data = FileManager.default.contents(atPath: path) else {
        throw .profile(path: path, reason: nil)
      }
      do throws(JSONError) {
        let value = try JSONReader.parse(Array(data), limits: .file)
        return try TurnInput.values(JSONCursor(value), of: "profile")
      } catch {
        throw .profile(path: path, reason: "\(error.path): \(error.message)")
      }
    }
  }
}
