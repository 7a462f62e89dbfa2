/// A question that customers have asked, without a label.
package struct InboxQuestion: Equatable, Sendable {
  /// What the export calls it; nil where it says nothing.
  package let id: String?
  /// The customer's words.
  package let question: String
  /// The code of the language that the export names.
  package let language: String?
  /// The line it stands on, counted from 1.
  package let line: Int

  /// Makes a question from its parts.
  package init(id: String? = nil, question: String, language: String? = nil, line: Int) {
    self.id = id
    self.question = question
    self.language = language
    self.line = line
  }
}
