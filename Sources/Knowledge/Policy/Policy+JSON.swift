import JSON

extension Policy {
  /// The whole policy as `policy.json`, with all defaults filled in, so that
  /// every fixed text can be read.
  ///
  /// Reading it gives a policy that does the same in every respect.
  package func json() -> String {
    var writer = JSONWriter(style: .pretty)
    writer.object { object in
      object.member("format", Policy.format)
      object.member("time_zone", timeZone)
      object.array("languages") { for language in languages { $0.element(language.code) } }
      object.member("address", address.rawValue)
      object.member("mode", mode.rawValue)
      object.member("risk", risk)
      object.member("certainty", certainty)
      if let unanswerable { object.member("unanswerable", unanswerable) }
      object.member("certified_only", certifiedOnly)
      object.member("turns_without_progress", turnsWithoutProgress)
      object.member("route", route)
      object.member("priority", priority.rawValue)
      object.object("hours") { writeHours(to: &$0) }
      object.array("holidays") { for date in holidays { $0.element(date.description) } }
      object.object("signals") { writeSignals(to: &$0) }
      object.array("follow_ups") { Self.write(followUps, to: &$0) }
      object.object("topics") { writeTopics(to: &$0) }
      object.object("fields") { writeFields(to: &$0) }
      object.object("actions") { writeActions(to: &$0) }
      object.object("texts") { writeTexts(to: &$0) }
    }
    writer.endLine()
    return writer.string
  }

  private func writeHours(to object: inout JSONObjectWriter) {
    for (name, ranges) in zip(OpeningHours.weekdays, hours.days) {
      object.array(name) { for range in ranges { $0.element(range.description) } }
    }
  }

  private func writeTopics(to object: inout JSONObjectWriter) {
    for topic in topics.keys.sorted() {
      let rule = rule(for: topic)
      object.object(topic) { object in
        object.member("handling", rule.handling.rawValue)
        object.member("mode", rule.mode.rawValue)
        object.member("risk", rule.risk)
        object.member("route", rule.route)
        object.member("priority", rule.priority.rawValue)
        object.member("verify", rule.verifyLevel)
        if let own = topics[topic]?.followUps {
          object.array("follow_ups") { Self.write(own, to: &$0) }
        }
        Self.write(rule.texts, as: "text", to: &object)
      }
    }
  }

  private static func write(_ followUps: [FollowUp], to array: inout JSONArrayWriter) {
    for followUp in followUps {
      array.object { object in
        object.object("text") { object in
          for language in Language.allCases {
            if let text = followUp.texts[language] { object.member(language.code, text) }
          }
        }
        object.member("within", followUp.within)
        object.member("unit", followUp.unit.rawValue)
      }
    }
  }

  private func writeSignals(to object: inout JSONObjectWriter) {
    for signal in SignalKind.allCases {
      let rule = rule(for: signal)
      object.object(signal.code) { object in
        object.member("handling", rule.handling.rawValue)
        object.member("from", decimal: rule.from, places: 6)
        if let route = rule.route { object.member("route", route) }
        if let priority = rule.priority { object.member("priority", priority.rawValue) }
        object.member("entry_answers", rule.entryAnswers)
        Self.write(rule.texts, as: "text", to: &object)
        guard !rule.details.isEmpty else { return }
        object.object("details") { object in
          for detail in rule.details.keys.sorted() {
            object.object(detail) { rule.details[detail]?.write(to: &$0) }
          }
        }
      }
    }
  }

  /// Texts by language; nothing where there are none.
  fileprivate static func write(
    _ texts: [Language: String], as key: String, to object: inout JSONObjectWriter
  ) {
    guard !texts.isEmpty else { return }
    object.object(key) { object in
      for language in Language.allCases {
        if let text = texts[language] { object.member(language.code, text) }
      }
    }
  }

  private func writeFields(to object: inout JSONObjectWriter) {
    for name in fields.keys.sorted() {
      object.object(name) { object in
        object.member("pattern", fields[name]?.pattern ?? "")
        object.object("label") { object in
          for language in Language.allCases {
            object.member(language.code, label(ofField: name, in: language))
          }
        }
        Self.write(fields[name]?.hints ?? [:], as: "hint", to: &object)
      }
    }
  }

  private func writeActions(to object: inout JSONObjectWriter) {
    for name in actions.keys.sorted() {
      let action = actions[name] ?? Action()
      object.object(name) { object in
        object.array("returns") { for value in action.returns { $0.element(value) } }
        object.member("changes", action.changesData)
      }
    }
  }

  private func writeTexts(to object: inout JSONObjectWriter) {
    for language in Language.allCases {
      object.object(language.code) { object in
        for text in PolicyText.allCases {
          let texts =
            ownTexts[language]?[text] ?? text.defaultTexts(in: language, address: address)
          if texts.count == 1 {
            object.member(text.key, texts[0])
          } else {
            object.member(text.key, texts)
          }
        }
      }
    }
  }
}

extension Policy.DetailRule {
  fileprivate func write(to object: inout JSONObjectWriter) {
    if let handling { object.member("handling", handling.rawValue) }
    if let from { object.member("from", decimal: from, places: 6) }
    if let route { object.member("route", route) }
    if let priority { object.member("priority", priority.rawValue) }
    if let entryAnswers { object.member("entry_answers", entryAnswers) }
    Policy.write(texts, as: "text", to: &object)
  }
}
