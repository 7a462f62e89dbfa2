import Answering
import Conversation
import Foundation
import JSON
import Knowledge

/// A sentence of a list, with the facts that it states.
struct FactSentence {
  /// A fact that is stated.
  struct Gold {
    var kind: String
    var value: String
    /// First byte, where the list names it.
    var start: Int?
    /// The other readings, where the list names them.
    var alternatives: [String]?
  }

  var id: String
  var text: String
  var language: Language
  var now: Date
  var split: String
  var facts: [Gold]

  /// Reads all lists of a folder, each with its name.
  static func lists(in folder: String) throws -> [(name: String, sentences: [FactSentence])] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".jsonl") }.sorted()
    return try names.map { name in
      let text = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
      let sentences = try text.split(separator: "\n").enumerated().map { number, line in
        do throws(JSONError) {
          return try FactSentence(try JSONReader.parseLocated(Array(line.utf8)).root)
        } catch {
          throw RunError.program("\(folder)/\(name):\(number + 1): \(error)")
        }
      }
      return (String(name.dropLast(6)), sentences)
    }
  }

  private init(_ cursor: JSONCursor) throws(JSONError) {
    let object = try cursor.object(allowing: ["id", "text", "language", "now", "split", "facts"])
    id = try object.string("id")
    text = try object.string("text")
    language = try object.choice("language", of: Language.self)
    guard let now = Instant.parse(try object.string("now")) else {
      throw object.failure("now", "no instant")
    }
    self.now = now
    split = try object.string("split")
    facts = []
    for fact in try object.array("facts") {
      let object = try fact.object(allowing: ["kind", "value", "start", "alternatives"])
      facts.append(
        Gold(
          kind: try object.string("kind"), value: try object.string("value"),
          start: try object.optionalInteger("start").map { Int($0) },
          alternatives: try object.optionalArray("alternatives") == nil
            ? nil : object.strings("alternatives")))
    }
  }

  /// A sentence that was made.
  init(id: String, text: String, language: Language, now: Date, facts: [Gold]) {
    (self.id, self.text, self.language, self.now) = (id, text, language, now)
    (split, self.facts) = ("generated", facts)
  }
}
