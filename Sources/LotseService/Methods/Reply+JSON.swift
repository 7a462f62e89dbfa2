import Answering
import Conversation
import JSON
import Knowledge

extension Reply {
  /// Writes the reply's members into an object.
  func write(into object: inout JSONObjectWriter) {
    object.member("decision", decision.name)
    object.member("text", text)
    object.member("confidence", decimal: confidence, places: 6)
    object.member("gate", gate.rawValue)
    object.member("offer_human", offersHuman)
    object.member("automatic", true)
    object.member("language", language.code)
    object.member("revision", revision)
    decision.write(into: &object)
    if let help { object.object("answer") { help.write(into: &$0) } }
    if !parts.isEmpty {
      object.array("parts") { array in
        for part in parts {
          array.object { object in
            object.member("question", part.question)
            object.member("decision", part.decision.name)
            object.member("confidence", decimal: part.confidence, places: 6)
            part.decision.write(into: &object)
          }
        }
      }
    }
    object.object("record") { record.write(into: &$0) }
  }
}

extension Decision {
  /// Writes what only this decision carries.
  fileprivate func write(into object: inout JSONObjectWriter) {
    switch self {
    case .answer(let answer): object.object("answer") { answer.write(into: &$0) }
    case .clarify(let options):
      object.array("options") { array in
        for option in options {
          array.object { object in
            object.member("entry", option.entry)
            object.member("question", option.question)
          }
        }
      }
    case .collect(let collected):
      object.member("field", collected.field)
      if let level = collected.level { object.member("level", level) }
      object.object("known") { $0.members(collected.known) }
    case .act(let action):
      object.object("action") { object in
        object.member("id", action.id)
        object.member("name", action.name)
        object.object("fields") { $0.members(action.fields) }
      }
    case .escalate: writeReason(into: &object)
    case .silent: break
    }
  }

  /// Writes reason, route and priority of an escalation.
  func writeReason(into object: inout JSONObjectWriter) {
    guard case .escalate(let reason, let route, let priority) = self else { return }
    object.member("reason", reason.code)
    object.member("route", route)
    object.member("priority", priority.rawValue)
  }
}

extension Answer {
  /// Writes text, format and where every part of the text is stored.
  func write(into object: inout JSONObjectWriter) {
    object.member("text", text)
    object.member("format", format.rawValue)
    object.array("spans") { array in for span in spans { span.write(into: &array) } }
    object.array("marked") { array in for span in marked { span.write(into: &array) } }
    guard !filled.isEmpty else { return }
    object.array("filled") { array in
      for value in filled {
        array.object { object in
          object.member("name", value.name)
          object.member("start", value.range.lowerBound)
          object.member("end", value.range.upperBound)
        }
      }
    }
  }
}

extension JSONObjectWriter {
  /// Writes facts as members.
  fileprivate mutating func members(_ facts: [KnownFact]) {
    for fact in facts { member(fact.name, fact.value) }
  }
}

extension AnswerSpan {
  fileprivate func write(into array: inout JSONArrayWriter) {
    array.object { object in
      object.member("entry", entry)
      object.member("language", language.code)
      object.member("start", range.lowerBound)
      object.member("end", range.upperBound)
      object.member("digest", digest)
    }
  }
}
