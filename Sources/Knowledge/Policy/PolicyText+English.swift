extension PolicyText {
  /// The default text in English.
  var englishText: String {
    switch self {
    case .escalate(let reason): reason.englishText
    case .automaticNotice:
      "This is an automated service. You can ask for a person at any time."
    case .offerHuman:
      "If this does not answer your question, you can continue with a person."
    case .greeting: "Hello! What is your question?"
    case .emptyQuestion: "No question arrived. Please write what it is about."
    case .clarify: "Which of these questions do you mean?"
    case .collectField: "One more detail is needed from you: {{label}}."
    case .collectInvalid:
      "This does not have the expected form. Please check it once more: {{label}}."
    case .collectVerification: "Your identity must be confirmed before this can be answered."
    case .actionRunning: "This is being processed. The result will follow shortly."
    }
  }
}

extension EscalationReason {
  fileprivate var englishText: String {
    switch self {
    case .humanRequested:
      "A person is taking over. What you have written so far is passed on."
    case .emotion:
      "Your request is now going to a person. What you have written so far is passed on."
    case .repetition:
      "The answers so far do not seem to have solved your question. A person is taking over."
    case .lowConfidence:
      "There is no answer here that is certain enough to fit your question. A person is taking over."
    case .conflictingEntries:
      "The information on this question does not agree. A person will find out what applies to you."
    case .noEntry:
      "There is no information on this question here. A person is taking over."
    case .exceptionWanted:
      "Exceptions are decided by a person. Your request is passed on with all details."
    case .sensitiveTopic:
      "Requests like this are always handled by a person. What you have written is passed on."
    case .factsMissing:
      "This cannot be settled here without the missing details. A person is taking over."
    case .actionFailed:
      "The process was not confirmed. A person will check where it stands and take over."
    case .noProgress:
      "This service cannot take you any further here. A person is taking over."
    case .foreignLanguage:
      "There are no automated answers in this language. A person is taking over."
    case .policy:
      "This request is handled by a person. What you have written is passed on."
    }
  }
}
