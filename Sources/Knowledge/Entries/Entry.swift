/// One unit of knowledge: a question in its phrasings and languages, its
/// answer, and who may hear it when.
package struct Entry: Hashable, Sendable {
  /// Who may be answered from an entry.
  package enum Audience: String, CaseIterable, Hashable, Sendable {
    /// Customers, and agents with them.
    case customer
    /// Agents alone.
    case agent
  }

  /// Whether an entry's text has been released.
  package enum Status: String, CaseIterable, Hashable, Sendable {
    case approved
    case draft
  }

  /// The text of an entry in one language.
  package struct Translation: Hashable, Sendable {
    /// The language of the text.
    package var language: Language
    /// The question, one line; empty only in entries of the exchange form.
    package var question: String
    /// The other phrasings in the order of the source.
    package var otherPhrasings: [String]
    /// What labelled questions teach a build beside them; empty as an entry is read.
    package var learnedPhrasings: [String] = []
    /// The answer as it is stored, see ``AnswerText``; empty only in entries
    /// of the exchange form.
    package var answer: String
    /// Where the question stands.
    package var source: SourceLocation
    /// The lines of the other phrasings, in their order.
    package var phrasingLines: [Int]
    /// The line on which the answer begins, 0 without an answer.
    package var answerLine: Int

    /// Makes a text from its parts.
    package init(
      language: Language, question: String, otherPhrasings: [String] = [], answer: String,
      source: SourceLocation = SourceLocation(file: ""), phrasingLines: [Int] = [],
      answerLine: Int = 0
    ) {
      self.language = language
      self.question = question
      self.otherPhrasings = otherPhrasings
      self.answer = answer
      self.source = source
      self.phrasingLines = phrasingLines
      self.answerLine = answerLine
    }

    /// All phrasings, the question first and those that were learned last; without the question
    /// where it is empty.
    package var phrasings: [String] {
      (question.isEmpty ? [] : [question]) + otherPhrasings + learnedPhrasings
    }
  }

  /// Whether customers may know of the entry at all, whatever the day.
  package var isForCustomers: Bool { audience == .customer && status == .approved }

  /// The name under which the entry is known; unique in its knowledge base.
  package var id: String
  /// The texts, at most one per language, in the order of ``Language``.
  package var translations: [Translation]
  /// The topic, for which the policy may have rules.
  package var topic: String?
  /// Who may be answered from the entry.
  package var audience: Audience
  /// Whether the text has been released.
  package var status: Status
  /// The first day on which the entry holds.
  package var validFrom: CivilDate?
  /// The last day on which the entry holds.
  package var validUntil: CivilDate?
  /// Who looks after the text.
  package var owner: String?
  /// How surely the customer must be identified; 0 asks for nothing.
  package var verifyLevel: Int
  /// The action whose result fills the answer.
  package var action: String?
  /// The fields that must be known before the answer can be given.
  package var requiredFields: [String]
  /// The circumstances under which an agent's entry applies.
  package var condition: Condition?
  /// Other entries that belong to the matter.
  package var related: [String]
  /// Whether the answer may never be shortened.
  package var isWhole: Bool

  /// Makes an entry; what is left out is as in a source that does not say it.
  package init(
    id: String, translations: [Translation], topic: String? = nil, audience: Audience,
    status: Status = .approved, validFrom: CivilDate? = nil, validUntil: CivilDate? = nil,
    owner: String? = nil, verifyLevel: Int = 0, action: String? = nil,
    requiredFields: [String] = [], condition: Condition? = nil, related: [String] = [],
    isWhole: Bool = false
  ) {
    self.id = id
    self.translations = translations.sorted { $0.language < $1.language }
    self.topic = topic
    self.audience = audience
    self.status = status
    self.validFrom = validFrom
    self.validUntil = validUntil
    self.owner = owner
    self.verifyLevel = verifyLevel
    self.action = action
    self.requiredFields = requiredFields
    self.condition = condition
    self.related = related
    self.isWhole = isWhole
  }

  /// The text in a language, if there is one.
  package func translation(_ language: Language) -> Translation? {
    translations.first { $0.language == language }
  }

  /// Whether the entry holds on a day; both ends of its validity are inclusive.
  package func isValid(on day: CivilDate) -> Bool {
    if let validFrom, day < validFrom { return false }
    if let validUntil, day > validUntil { return false }
    return true
  }

  /// Whether there is a day on which both entries hold.
  package func overlaps(_ other: Entry) -> Bool {
    if let end = validUntil, let start = other.validFrom, end < start { return false }
    if let end = other.validUntil, let start = validFrom, end < start { return false }
    return true
  }

  /// The same entry without places in files, to compare what entries say.
  package func withoutSources() -> Entry {
    var copy = self
    for index in copy.translations.indices {
      copy.translations[index].source = SourceLocation(file: "")
      copy.translations[index].phrasingLines = []
      copy.translations[index].answerLine = 0
    }
    return copy
  }
}
