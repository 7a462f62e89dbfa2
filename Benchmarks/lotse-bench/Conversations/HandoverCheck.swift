import JSON
import LotseService

/// Asks for what agents get of a conversation and checks it: no crash, results that the schema
/// allows, and only sentences that stand in the record.
struct HandoverCheck {
  private static let methods = [
    ("handover", "handover", #","profile":{"defects":2,"customer_value":800}"#),
    ("suggest", "suggestions", ""), ("summarize", "documentation", ""),
  ]

  private var handler: RequestHandler
  private let schema: JSONSchema
  /// Results that were checked.
  private(set) var results = 0
  /// Sentences that were compared with the record.
  private(set) var sentences = 0
  /// Records that were refused.
  private(set) var refused = 0

  init(_ environment: ServiceEnvironment, _ schema: JSONSchema) {
    handler = RequestHandler(environment)
    self.schema = schema
  }

  /// What is wrong with the results for a record; nothing where all is well.
  mutating func problems(of record: String, isChanged: Bool) -> [String] {
    var found: [String] = []
    for (method, definition, members) in Self.methods {
      let line =
        #"{"jsonrpc":"2.0","id":1,"method":"\#(method)","params":{"role":"agent","now":"2026-11-29T12:00:00Z","record":\#(record)\#(members)}}"#
      var writer = JSONWriter()
      guard handler.answer(Array(line.utf8), into: &writer),
        let reply = try? JSONReader.parse(writer.bytes, limits: .file)
      else {
        found.append("\(method): no reply that is JSON")
        continue
      }
      guard let result = reply["result"] else {
        refused += 1
        let code = reply["error"]?["code"]
        if !isChanged || (code != -32602 && code != -32700) {
          found.append("\(method): \(writer.string.prefix(200))")
        }
        continue
      }
      results += 1
      found += schema.problems(of: result, as: definition).prefix(1).map { "\(method): \($0)" }
      found += strangers(in: result).prefix(1).map { "\(method): \"\($0)\" was not said" }
    }
    return found
  }

  /// Sentences of a summary that do not stand where it says.
  private mutating func strangers(in result: JSONValue) -> [String] {
    var strangers: [String] = []
    for part in ["matter", "tried", "result", "open"] {
      for said in result["summary"]?[part]?.arrayValue ?? [] {
        sentences += 1
        let turn = result["turns"]?.arrayValue?.first { $0["turn"] == said["turn"] }
        let whole = turn?[said["by"] == "customer" ? "question" : "text"]?.stringValue ?? ""
        let bytes = Array(whole.utf8)
        let start = Int(said["start"]?.integerValue ?? -1)
        let end = Int(said["end"]?.integerValue ?? -1)
        let text = said["text"]?.stringValue ?? ""
        guard start >= 0, start < end, end <= bytes.count,
          bytes[start..<end].elementsEqual(text.utf8)
        else {
          strangers.append(text)
          continue
        }
      }
    }
    return strangers
  }
}
