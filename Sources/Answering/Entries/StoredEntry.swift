import JSON
import Knowledge

/// An entry as the index keeps it for answering: one compact JSON object.
package struct StoredEntry: Sendable, Equatable {
  /// An entry's texts in one language.
  package struct Texts: Sendable, Equatable {
    package var language: Language
    package var question: String
    package var otherPhrasings: [String]
    package var learnedPhrasings: [String]
    package var answer: String

    /// All that are indexed, in the order of the units.
    package var phrasings: [String] { writtenPhrasings + learnedPhrasings }

    /// Those that editors wrote: the first ones.
    package var writtenPhrasings: [String] {
      ([question] + otherPhrasings).filter { !$0.isEmpty }
    }
  }

  /// The phrasings that editors wrote, in all languages.
  package var writtenPhrasings: [String] { texts.flatMap(\.writtenPhrasings) }

  package var id: String
  package var topic: String?
  package var audience: Entry.Audience
  package var status: Entry.Status
  package var validFrom: CivilDate?
  package var validUntil: CivilDate?
  package var owner: String?
  package var verifyLevel: Int
  package var action: String?
  package var requiredFields: [String]
  package var condition: String?
  package var related: [String]
  package var isWhole: Bool
  package var texts: [Texts]

  /// What the index keeps of an entry.
  package init(_ entry: Entry) {
    id = entry.id
    topic = entry.topic
    audience = entry.audience
    status = entry.status
    validFrom = entry.validFrom
    validUntil = entry.validUntil
    owner = entry.owner
    verifyLevel = entry.verifyLevel
    action = entry.action
    requiredFields = entry.requiredFields
    condition = entry.condition?.description
    related = entry.related
    isWhole = entry.isWhole
    texts = entry.translations.map {
      Texts(
        language: $0.language, question: $0.question, otherPhrasings: $0.otherPhrasings,
        learnedPhrasings: $0.learnedPhrasings, answer: $0.answer)
    }
  }

  /// The entry without what it learned from labels.
  var asWritten: StoredEntry {
    var entry = self
    for place in entry.texts.indices { entry.texts[place].learnedPhrasings = [] }
    return entry
  }

  /// The texts in a language.
  package func texts(in language: Language) -> Texts? { texts.first { $0.language == language } }
}

extension StoredEntry {
  /// Writes the entry as one JSON object.
  package func write(to json: inout JSONWriter) {
    json.object { object in
      object.member("id", id)
      if let topic { object.member("topic", topic) }
      object.member("audience", audience.rawValue)
      object.member("status", status.rawValue)
      if let validFrom { object.member("valid_from", validFrom.description) }
      if let validUntil { object.member("valid_until", validUntil.description) }
      if let owner { object.member("owner", owner) }
      if verifyLevel > 0 { object.member("verify", verifyLevel) }
      if let action { object.member("action", action) }
      if !requiredFields.isEmpty { object.member("require", requiredFields) }
      if let condition { object.member("condition", condition) }
      if !related.isEmpty { object.member("related", related) }
      if isWhole { object.member("whole", true) }
      object.array("texts") { array in
        for text in texts {
          array.object { item in
            item.member("language", text.language.code)
            item.member("question", text.question)
            item.member("phrasings", text.otherPhrasings)
            if !text.learnedPhrasings.isEmpty {
              item.member("learned_phrasings", text.learnedPhrasings)
            }
            item.member("answer", text.answer)
          }
        }
      }
    }
  }

  /// Reads an entry that `write` wrote.
  init(_ cursor: JSONCursor) throws(JSONError) {
    let object = try cursor.object()
    id = try object.string("id")
    topic = try object.optionalString("topic")
    audience = try object.choice("audience", of: Entry.Audience.self)
    status = try object.choice("status", of: Entry.Status.self)
    validFrom = try object.optionalString("valid_from").flatMap { CivilDate($0) }
    validUntil = try object.optionalString("valid_until").flatMap { CivilDate($0) }
    owner = try object.optionalString("owner")
    verifyLevel = Int(try object.optionalInteger("verify") ?? 0)
    action = try object.optionalString("action")
    requiredFields = try object.optionalStrings("require") ?? []
    condition = try object.optionalString("condition")
    related = try object.optionalStrings("related") ?? []
    isWhole = try object.optionalBool("whole") ?? false
    texts = []
    for item in try object.array("texts") {
      let text = try item.object()
      texts.append(
        Texts(
          language: try text.choice("language", of: Language.self),
          question: try text.string("question"),
          otherPhrasings: try text.strings("phrasings"),
          learnedPhrasings: try text.optionalStrings("learned_phrasings") ?? [],
          answer: try text.string("answer")))
    }
  }
}
