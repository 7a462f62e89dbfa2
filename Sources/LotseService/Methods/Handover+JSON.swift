import Answering
import Conversation
import Foundation
import JSON
import Knowledge

extension Handover {
  /// Writes the hand-over's members into an object.
  package func write(into object: inout JSONObjectWriter) {
    object.member("revision", revision)
    object.member("language", language.code)
    object.member("now", Instant.text(now))
    account.writeMatter(into: &object)
    if let customer { object.member("customer", customer) }
    object.object("humans") { object in
      object.member("open", humans.isOpen)
      if let minutes = humans.waitMinutes { object.member("wait_minutes", minutes) }
      object.member("opens", humans.opens.map(Instant.text))
    }
    object.object("summary") { account.summary.write(into: &$0) }
    object.array("missing") { array in
      for fact in missing {
        array.object { object in
          object.member("name", fact.name)
          object.member("label", fact.label)
          if let level = fact.level { object.member("level", level) }
          object.member("asked", fact.asked)
          object.member("entry", fact.entry)
        }
      }
    }
    object.member("confidence", decimal: confidence, places: 6)
    object.array("proposals") { array in
      for proposal in proposals { array.object { proposal.write(into: &$0) } }
    }
    object.array("goodwill") { $0.options(goodwill) }
    object.array("goodwill_unmet") { $0.options(goodwillUnmet) }
    object.array("follow_ups") { $0.followUps(followUps) }
    account.writeConversation(into: &object)
  }
}

extension Suggestions {
  /// Writes the suggestions' members into an object.
  package func write(into object: inout JSONObjectWriter) {
    object.member("revision", revision)
    object.member("language", language.code)
    object.member("customer_language", customerLanguage.code)
    if let turn { object.member("turn", turn) } else { object.null("turn") }
    object.member("question", question)
    object.array("signals") { array in
      for signal in signals { array.object { signal.write(into: &$0) } }
    }
    object.array("facts") { $0.facts(facts) }
    object.member("confidence", decimal: confidence, places: 6)
    object.array("proposals") { array in
      for proposal in proposals { array.object { proposal.write(into: &$0) } }
    }
    object.array("goodwill") { $0.options(goodwill) }
  }
}

extension Documentation {
  /// Writes the documentation's members into an object.
  package func write(into object: inout JSONObjectWriter) {
    object.member("revision", revision)
    object.member("language", language.code)
    object.member("outcome", outcome.rawValue)
    object.member("began", span?.first)
    object.member("ended", span?.last)
    object.array("channels") { array in for channel in channels { array.element(channel.rawValue) }
    }
    account.writeMatter(into: &object)
    object.object("summary") { account.summary.write(into: &$0) }
    object.member("notes", notes)
    object.array("follow_ups") { $0.followUps(followUps) }
    account.writeConversation(into: &object)
  }
}

extension ConversationAccount {
  /// Writes what the matter is and where it goes.
  fileprivate func writeMatter(into object: inout JSONObjectWriter) {
    object.member("customer_language", record.language.code)
    object.member("phase", record.state.phase.rawValue)
    object.member("waiting", record.state.isWaiting)
    object.member("taken_back", isTakenBack)
    object.member("topic", topic)
    object.member("reason", reason?.code)
    object.member("route", route)
    object.member("priority", priority.rawValue)
  }

  /// Writes what was said, stated, shown and decided.
  fileprivate func writeConversation(into object: inout JSONObjectWriter) {
    object.array("facts") { $0.facts(facts) }
    object.array("shown") { array in
      for entry in shown {
        array.object { object in
          object.member("entry", entry.entry)
          object.member("turn", entry.turn)
          object.member("question", entry.question)
          object.member("topic", entry.topic)
        }
      }
    }
    object.array("actions") { array in
      for action in actions {
        array.object { object in
          object.member("turn", action.turn)
          object.member("id", action.id)
          object.member("name", action.name)
          object.array("fields") { $0.facts(action.fields) }
          object.member("status", action.status?.rawValue)
          object.array("returned") { $0.facts(action.returned) }
        }
      }
    }
    object.array("handovers") { array in
      for handover in record.handovers { array.object { handover.write(into: &$0) } }
    }
    object.member("turn_count", record.count)
    object.array("turns") { array in
      for (place, turn) in record.turns.enumerated() {
        array.object { object in
          object.member("turn", firstTurn + place)
          turn.writeForAgents(into: &object)
        }
      }
    }
  }
}

extension ConversationSummary {
  fileprivate func write(into object: inout JSONObjectWriter) {
    for (name, said) in [
      ("matter", matter), ("tried", tried), ("result", result), ("open", open),
    ] {
      object.array(name) { array in
        for sentence in said {
          array.object { object in
            object.member("turn", sentence.turn)
            object.member("by", sentence.speaker.rawValue)
            object.member("text", sentence.text)
            object.member("start", sentence.range.lowerBound)
            object.member("end", sentence.range.upperBound)
            if let entry = sentence.entry { object.member("entry", entry) }
          }
        }
      }
    }
  }
}

extension Proposal {
  fileprivate func write(into object: inout JSONObjectWriter) {
    object.member("entry", entry)
    object.member("topic", topic)
    object.member("audience", audience.rawValue)
    object.member("score", decimal: score, places: 6)
    if let nearest { object.member("nearest", nearest) }
    if let shown { object.member("shown", shown) }
    if isWithheld { object.member("withheld", true) }
    wording.write(into: &object)
    if let forCustomer { object.object("for_customer") { forCustomer.write(into: &$0) } }
    if let check { check.write(into: &object) }
    object.member("missing", missing)
    if let action { object.member("action", action) }
  }
}

extension Proposal.Wording {
  fileprivate func write(into object: inout JSONObjectWriter) {
    object.member("language", language.code)
    object.member("question", question)
    object.object("answer") { answer.write(into: &$0) }
  }
}

extension ConditionCheck {
  /// Writes the condition and how each of its comparisons came out.
  fileprivate func write(into object: inout JSONObjectWriter) {
    object.member("condition", condition)
    object.array("facts") { array in
      for part in parts {
        array.object { object in
          object.member("comparison", part.comparison)
          object.member("name", part.name)
          object.member("value", part.value)
          object.member("outcome", part.outcome.rawValue)
        }
      }
    }
  }
}

extension JSONArrayWriter {
  fileprivate mutating func options(_ options: [GoodwillOption]) {
    for option in options {
      object { object in
        object.member("entry", option.entry)
        object.member("topic", option.topic)
        option.check.write(into: &object)
        option.wording.write(into: &object)
      }
    }
  }

  fileprivate mutating func followUps(_ followUps: [PlannedFollowUp]) {
    for followUp in followUps {
      object { object in
        object.member("text", followUp.text)
        object.member("due", followUp.due.map(Instant.text))
        object.member("within", followUp.rule.within)
        object.member("unit", followUp.rule.unit.rawValue)
      }
    }
  }

  fileprivate mutating func facts(_ facts: [LabelledFact]) {
    for fact in facts {
      object { object in
        object.member("name", fact.fact.name)
        object.member("label", fact.label)
        object.member("value", fact.fact.value)
        object.member("turn", fact.fact.turn)
      }
    }
  }
}
