import JSON

/// Writes labelled questions in the form of a knowledge base's own `questions.jsonl`.
package enum LabelledQuestionWriter {
  /// The line of a question, with its end.
  package static func line(_ question: LabelledQuestion) -> String {
    var writer = JSONWriter()
    writer.object { object in
      object.member("id", question.id)
      object.member("question", question.question)
      object.member("language", question.language)
      object.object("relevant") { relevant in
        for relevance in question.relevant { relevant.member(relevance.entry, relevance.grade) }
      }
      object.member("split", question.split.rawValue)
      if let kind = question.kind { object.member("kind", kind) }
      if let situation = question.situation { object.member("situation", situation) }
    }
    writer.endLine()
    return writer.string
  }

  /// Id and question of a line; nil in what is none.
  package static func question(ofLine line: [UInt8]) -> (id: String, question: String)? {
    guard let value = try? JSONReader.parse(line, limits: .line),
      let id = value["id"]?.stringValue, let question = value["question"]?.stringValue
    else { return nil }
    return (id, question)
  }
}
