import JSON

/// Writes entries in the exchange form.
package enum JSONLinesWriter {
  /// Writes one line for each entry and language, in the order given.
  ///
  /// The exchange form knows neither audience nor status nor validity: agents'
  /// entries and drafts are left out, or they would become answers for
  /// customers where the lines are read.
  /// - Returns: The lines, and the ids that were left out.
  package static func write(_ entries: [Entry]) -> (text: String, omitted: [String]) {
    var writer = JSONWriter()
    var omitted: [String] = []
    for entry in entries {
      guard entry.audience == .customer, entry.status == .approved else {
        omitted.append(entry.id)
        continue
      }
      for translation in entry.translations {
        writer.object { object in
          object.member("id", entry.id)
          object.member("question", translation.question)
          object.member("answer", translation.answer)
          object.array("variants") { variants in
            for phrasing in translation.otherPhrasings { variants.element(phrasing) }
          }
          object.member("language", translation.language.code)
          object.member("topic", entry.topic)
        }
        writer.endLine()
      }
    }
    return (writer.string, omitted)
  }
}
