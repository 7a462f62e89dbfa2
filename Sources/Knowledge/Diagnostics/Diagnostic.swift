/// One finding in the sources of a knowledge base: what is wrong, where, and
/// what to do about it.
package struct Diagnostic: Equatable, Sendable {
  /// How much a finding weighs.
  package enum Severity: String, Hashable, Sendable {
    /// The sources cannot be published like this.
    case error
    /// The sources can be published, but probably not as they were meant.
    case warning
  }

  /// Where the finding is.
  package let location: SourceLocation
  /// What was found.
  package let problem: KnowledgeError

  /// Makes a finding at a place.
  package init(_ problem: KnowledgeError, at location: SourceLocation) {
    self.problem = problem
    self.location = location
  }

  /// How much the finding weighs.
  package var severity: Severity { problem.isWarning ? .warning : .error }

  /// The finding's kind, stable between versions, such as `unknown-key`.
  package var code: String { problem.code }

  /// What is wrong, one sentence.
  package func message(in language: Language) -> String {
    switch language {
    case .german: problem.german.message
    case .english: problem.english.message
    }
  }

  /// What to do, one sentence or two.
  package func remedy(in language: Language) -> String {
    switch language {
    case .german: problem.german.remedy
    case .english: problem.english.remedy
    }
  }

  /// The finding in two lines, as a terminal shows it.
  ///
  /// ```
  /// versand.md:4:1: error: Unknown key "topik". [unknown-key]
  ///   Remedy: Did you mean "topic"?
  /// ```
  package func text(in language: Language) -> String {
    let (label, remedyLabel) =
      switch (language, severity) {
      case (.german, .error): ("Fehler", "Abhilfe")
      case (.german, .warning): ("Warnung", "Abhilfe")
      case (.english, .error): ("error", "Remedy")
      case (.english, .warning): ("warning", "Remedy")
      }
    return """
      \(location): \(label): \(message(in: language)) [\(code)]
        \(remedyLabel): \(remedy(in: language))
      """
  }

  /// Findings in the order of their places; those of one place keep theirs.
  package static func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.enumerated().sorted { left, right in
      if left.element.location != right.element.location {
        return left.element.location < right.element.location
      }
      return left.offset < right.offset
    }.map(\.element)
  }
}
