/// A question of which people have said which entries answer it.
package struct LabelledQuestion: Equatable, Sendable {
  /// What a question may be used for.
  package enum Split: String, CaseIterable, Hashable, Sendable {
    /// To fit weights and thresholds, and to certify.
    case calibration
    /// To report.
    case test
  }

  /// An entry that answers the question.
  package struct Relevance: Equatable, Sendable {
    /// The entry's id.
    package let entry: String
    /// How well it answers, 1…100; more is better.
    package let grade: Int

    /// Makes a relevance from its parts.
    package init(entry: String, grade: Int = 1) {
      self.entry = entry
      self.grade = grade
    }
  }

  /// The question's own id, for joining and break-downs alone.
  package let id: String
  /// The customer's words.
  package let question: String
  /// The code of the language, which need not be one of ``Language``.
  package let language: String
  /// What the question may be used for.
  package let split: Split
  /// The entries that answer it, in the order of the file; none if the
  /// knowledge base has no answer.
  package let relevant: [Relevance]
  /// What is special about the wording, in the words of the set.
  package let kind: String?
  /// The kind of questions that somebody chose, be it that they were sought for labelling, as rare
  /// or uncertain ones, or that agents judged them: they are not drawn as customers ask.
  package static let soughtKind = "sought"
  /// Whether it was chosen, and so says nothing of how often customers ask such questions.
  package var isSought: Bool { kind == Self.soughtKind }
  /// The situation that the customer is in, in the words of the set.
  package let situation: String?
  /// Where the question stands.
  package let source: SourceLocation

  /// Makes a question from its parts.
  package init(
    id: String, question: String, language: String, split: Split, relevant: [Relevance],
    kind: String? = nil, situation: String? = nil,
    source: SourceLocation = SourceLocation(file: "")
  ) {
    self.id = id
    self.question = question
    self.language = language
    self.split = split
    self.relevant = relevant
    self.kind = kind
    self.situation = situation
    self.source = source
  }

  /// The customer's words as they are asked: what was masked ("[order_number]") is set aside, as
  /// the number was that stood there.
  package var asked: String { Self.unmasked(question) }

  /// A text without what was masked in it; the text where nothing else would be left.
  package static func unmasked(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "[")) else { return text }
    let words = text.replacing(/\[[a-z][a-z0-9_]*\]/, with: " ")
    return words.contains(where: \.isLetter) ? words : text
  }

  /// Whether the knowledge base has an answer.
  package var isAnswerable: Bool { !relevant.isEmpty }

  /// Whether one of some entries answers it: for whom the others are hidden, they do not.
  package func isAnswerable(by entries: Set<String>) -> Bool {
    relevant.contains { entries.contains($0.entry) }
  }

  /// How well an entry answers the question; 0 if not at all.
  package func grade(of entry: String) -> Int {
    relevant.first { $0.entry == entry }?.grade ?? 0
  }
}
