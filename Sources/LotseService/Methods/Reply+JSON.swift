import Answering
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
    object.object("record") { record.write(into: &$0) }
  }
}

extension Decision {
  /// Writes what only this decision carries.
  fileprivate func write(into object: inout JSONObjectWriter) {
    switch self {
    case .answer(let answer):
      object.object("answer") { object in
        object.member("text", answer.text)
        object.member("format", answer.format.rawValue)
        object.array("spans") { array in for span in answer.spans { span.write(into: &array) } }
        object.array("marked") { array in for span in answer.marked { span.write(into: &array) } }
      }
    case .escalate: writeReason(into: &object)
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
