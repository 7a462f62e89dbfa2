import Answering
import Conversation
import Foundation
import JSON

/// One decision as the log keeps it.
struct LoggedDecision: Sendable {
  /// The instant at which it was made.
  var time: Date
  /// What was replied.
  var reply: Reply
  /// How the message came.
  var channel: String
  /// The customer's words, where they are kept.
  var question: String?
  /// What the words answer: the field that was asked for, `confirmation` for a yes.
  var asked: String?
  /// How long the decision took.
  var microseconds: Int
  /// The index that was answered from, in which the topic is looked up.
  var index: KnowledgeIndex

  /// The line with its end.
  ///
  /// - Parameter masker: what the question is masked by.
  func line(masker: Masker?) -> [UInt8] {
    let turn = reply.record.turns.last
    let entry = turn?.entries.first
    // Where nothing was shown, what was withheld, or what the words rather are about than not.
    // An entry that cannot be read has no topic.
    let topic = (entry ?? turn?.withheld).flatMap { try? index.agents.topic(ofEntry: $0) }
    let matter = topic ?? reply.topic
    var writer = JSONWriter()
    writer.object { object in
      object.member("time", Instant.text(time))
      object.member("decision", reply.decision.name)
      if let reason = turn?.reason { object.member("reason", reason) }
      if let withheld = turn?.withheld { object.member("withheld", withheld) }
      if let matter { object.member("topic", matter) }
      if let entry { object.member("entry", entry) }
      object.member("confidence", decimal: reply.confidence, places: 6)
      object.member("gate", reply.gate.rawValue)
      if let signals = turn?.signals, !signals.isEmpty {
        object.array("signals") { array in
          for signal in signals {
            array.object { member in
              member.member("kind", signal.kind.code)
              member.member("strength", decimal: signal.strength, places: 6)
              if let detail = signal.detail { member.member("detail", detail) }
            }
          }
        }
      }
      if let result = turn?.input.actionResult {
        object.member("action_result", result.status.rawValue)
      }
      object.member("channel", channel)
      object.member("language", reply.language.code)
      object.member("revision", reply.revision)
      object.member("duration_us", microseconds)
      if let question, let masker {
        object.member("question", masker.mask(question, answering: asked))
      }
    }
    writer.endLine()
    return writer.withBytes { Array($0) }
  }
}
