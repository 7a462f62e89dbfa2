/// What was answered of a set of questions, and how much of it wrongly.
package struct Automation: Sendable, Equatable {
  /// Number of questions.
  package let questions: Int
  /// Number of questions that the knowledge base has an answer to.
  package let answerable: Int
  /// Number of questions answered with a right entry.
  package let right: Int
  /// Number of questions answered with a wrong entry, or that have no answer.
  package let wrong: Int

  /// What was answered, counted.
  package init(questions: Int, answerable: Int, right: Int, wrong: Int) {
    self.questions = questions
    self.answerable = answerable
    self.right = right
    self.wrong = wrong
  }

  /// What answering from a gate upward does.
  ///
  /// - Complexity: O(n).
  package init(_ points: [JudgedConfidence], gate: Double) {
    let answered = points.filter { $0.confidence >= gate && $0.confidence > 0 }
    let right = answered.count { $0.outcome == .right }
    self.init(
      questions: points.count, answerable: points.count(where: \.isAnswerable), right: right,
      wrong: answered.count - right)
  }

  /// Number of questions answered.
  package var answered: Int { right + wrong }

  /// Share of the answerable questions that were answered rightly.
  package var share: Double { answerable > 0 ? Double(right) / Double(answerable) : 0 }

  /// Share of the answers that were wrong; 0 where nothing was answered.
  package var error: Double { answered > 0 ? Double(wrong) / Double(answered) : 0 }

  /// The exact 95 % interval of the error.
  package var errorInterval: Interval { Binomial.interval(wrong, of: answered) }

  /// Whether the figure counts as automation at a risk: the error's interval
  /// reaches down to it.
  package func counts(atRisk risk: Double) -> Bool { errorInterval.lower <= risk }
}
