extension PolicyText {
  /// The default wordings in English.
  var englishTexts: [String] {
    switch self {
    case .escalate(let reason): reason.englishTexts
    case .automaticNotice:
      ["This is an automated service. You can ask for a person at any time."]
    case .offerHuman:
      [
        "If this does not answer your question, you can continue with a person.",
        "If anything is still open, a person is there for you too.",
      ]
    case .humanWay:
      [
        "If you prefer a person, just say so.", "You can continue with a person instead.",
        "A person can help you as well, a word is enough.",
      ]
    case .greeting:
      [
        "Hello! What is your question?", "Good to have you here. What is it about?",
        "What can this service help you with?",
      ]
    case .thanks:
      ["You are welcome.", "Glad to help. Is there anything else?", "That is gladly done."]
    case .acknowledged:
      [
        "Good. Just ask if there is anything else you would like to know.",
        "Fine. The service is here for further questions.",
      ]
    case .hold:
      [
        "Of course, take your time.", "No problem, there is no hurry.",
        "Yes, take all the time you need.",
      ]
    case .goodbye:
      ["Goodbye.", "Until next time.", "All the best."]
    case .neverMind:
      [
        "All right, that is settled then.", "Understood. Just say if there is anything else.",
        "Fine, nothing more will be done about it.",
      ]
    case .rejection:
      [
        "Then that was not the right thing. Please describe in other words what it is about.",
        "A pity that it did not help. What exactly would you like to know?",
      ]
    case .answerAgain: ["Once more, gladly:", "Here it is again:"]
    case .answerStands:
      [
        "Yes, that is what the information here says.",
        "That is the information that is held here.",
      ]
    case .automatic:
      [
        "You are talking to a computer program, not to a person.",
        "A program answers here, with texts that people have written.",
      ]
    case .languageSwitched:
      ["Yes, you can write in English here.", "Gladly in English."]
    case .handedBack:
      [
        "The automated service is here for you again. What else can it do?",
        "You are with the automated service again. How can it help?",
      ]
    case .emptyQuestion:
      [
        "No question arrived. Please say what it is about.",
        "The message was empty. What would you like to know?",
      ]
    case .clarify:
      ["Which of these questions do you mean?", "To be sure: which of these is it about?"]
    case .clarifyOne:
      ["Do you mean this question?", "To be sure: is it about this?"]
    case .collectField:
      [
        "One more detail is needed from you: {{label}}.",
        "Please give this detail too: {{label}}.",
      ]
    case .collectNoSuchDay:
      [
        "There is no such day in the calendar. Please give another one: {{label}}.",
        "That day does not exist. Please give it once more: {{label}}.",
      ]
    case .collectDayToCome:
      [
        "That day is still to come. Please give the day on which it happened: {{label}}.",
        "The day you gave has not been yet. Please give one in the past: {{label}}.",
      ]
    case .collectPastDay:
      [
        "That day is over. Please give one that is still to come: {{label}}.",
        "The day you gave is in the past. Please give a later one: {{label}}.",
      ]
    case .collectInvalid:
      [
        "This does not have the expected form. Please check it once more: {{label}}.",
        "The detail is still missing or not in the expected form: {{label}}.",
      ]
    case .collectReadBack:
      [
        "{{label}}: is this what you mean: {{value}}?", "Did you mean {{value}} ({{label}})?",
      ]
    case .collectVerification:
      [
        "Your identity must be confirmed before this can be answered.",
        "This can be answered once your identity is confirmed.",
      ]
    case .confirm:
      [
        "This is about: “{{matter}}” Please check: {{facts}}. Shall this be done? Please answer yes or no.",
        "One word is still needed, yes or no. It is about: “{{matter}}” These are the details: {{facts}}.",
      ]
    case .confirmLimited:
      [
        "A condition or a change cannot be taken into account here. What can be done is “{{matter}}” with exactly these details: {{facts}}. Shall it be done like this, yes or no?",
        "It can only be done like this: “{{matter}}” with {{facts}}. Please answer yes if it is to be exactly so, otherwise no.",
      ]
    case .confirmWhich:
      ["Which of these details is wrong?", "Which of these details is to be changed?"]
    case .confirmDeclined:
      [
        "Then nothing is changed. What else can be done for you?",
        "All right, everything stays as it is.",
      ]
    case .actionStarted:
      [
        "The request has already been started and cannot be stopped here any more.",
        "It was started already, and this service cannot stop it any more.",
      ]
    case .actionRunning:
      [
        "This is being processed. The result will follow shortly.",
        "It is still being processed. One moment, please.",
      ]
    case .correctionNoted:
      [
        "The new detail is noted, and will be checked in a moment.",
        "Noted. The new detail is looked up next.",
      ]
    case .actionDone:
      [
        "This has been done already in this conversation. If it is to be done once more, please say so.",
        "It was carried out before. If you really want it done once more, please say so.",
      ]
    case .wait:
      ["The wait is about {{minutes}} minutes.", "It will take about {{minutes}} minutes."]
    case .waitOne: ["The wait is about one minute.", "It will take about one minute."]
    case .closed:
      [
        "Nobody is here at the moment. Somebody will be here {{opens}}.",
        "At the moment nobody can be reached. There will be somebody {{opens}}.",
      ]
    case .closedUnknown:
      [
        "Nobody is here at the moment. Your request stays noted.",
        "At the moment nobody can be reached. Your request stays noted until somebody is here.",
      ]
    case .callback:
      [
        "If you would like to be called back, please leave your telephone number.",
        "With your telephone number we can call you back.",
      ]
    case .callbackKnown:
      [
        "If you like, we will call you back by the number that we have.",
        "We can call you back, your number is noted.",
      ]
    case .contactNoted:
      [
        "Thank you, {{address}} is noted. Somebody will get back to you there.",
        "Noted: {{address}}. You will hear from us.",
      ]
    case .escalateReported:
      [
        "A person will look into why this is not solved yet. What you have told us is passed on.",
        "So that you need not say this again, a person now takes over.",
      ]
    case .matterWanted:
      ["What is your question about?", "What would you like to know?"]
    case .attachmentAlone:
      [
        "Only a person can look at attachments. What is it about?",
        "An attachment is looked at by a person alone. Please say in words what you would like to know.",
      ]
    case .notDone:
      [
        "This service cannot do that for you. Shall a person take care of it?",
        "That is nothing this service can do itself. Would you like to talk to a person?",
      ]
    case .questionAnnounced:
      [
        "Of course. What would you like to know about it?",
        "What exactly is it about?",
      ]
    case .questionNoted:
      [
        "Your other request is noted and comes next.",
        "The other request is noted too and is dealt with right after this.",
      ]
    case .clarifyRange:
      [
        "There are {{count}} questions to choose from. Which one do you mean?",
        "There are {{count}} questions. Please name one of them.",
      ]
    case .collectAgain:
      [
        "This detail was not found in your message: {{label}}.",
        "This detail is still missing: {{label}}.",
      ]
    case .waitHours:
      [
        "The waiting time is about {{hours}} hours.",
        "It will take about {{hours}} hours.",
      ]
    case .callbackNoted:
      [
        "Thank you, the number {{number}} is noted. We can call you back there.",
        "Noted: {{number}}. We can call you back on it.",
      ]
    case .callbackWanted:
      [
        "All right, we will call you back on {{number}}.",
        "Noted: you will be called back on {{number}}.",
      ]
    case .callbackTime:
      ["The time you would like is noted.", "The time you would like is passed on."]
    case .callbackDeclined:
      [
        "All right, no call. Your request stays noted.",
        "Fine, nobody will call. Your request stays noted.",
      ]
    case .valueNoted:
      [
        "Thank you, that is noted and will be passed on.",
        "Noted. It goes along with your request.",
      ]
    case .emailGreeting: ["Hello,"]
    case .emailClose: ["Kind regards"]
    }
  }
}

extension EscalationReason {
  fileprivate var englishTexts: [String] {
    switch self {
    case .humanRequested:
      [
        "A person is taking over. What you have told us so far is passed on.",
        "Your request for a person has arrived, everything is passed on.",
      ]
    case .emotion:
      [
        "Your request is going to a person. What you have told us so far is passed on.",
        "This should be looked at by a person. Nothing has to be told twice.",
      ]
    case .repetition:
      [
        "The answers so far do not seem to have solved your question. A person is taking over.",
        "This has come up before. A person will look at the whole course of it.",
      ]
    case .lowConfidence:
      [
        "There is no answer here that is certain enough to fit your question. A person is taking over.",
        "It is not certain what is meant. Before anything wrong is said, a person will answer.",
      ]
    case .conflictingEntries:
      [
        "Several answers are possible here. A person will choose the right one.",
        "More than one answer may be meant. A person will find the one that applies to you.",
      ]
    case .noEntry:
      [
        "There is no information on this question here. A person is taking over.",
        "This is something that only a person can answer.",
      ]
    case .exceptionWanted:
      [
        "Exceptions are decided by a person. Your request is passed on with all details.",
        "Whether this is possible is decided by a person, who has all the details.",
      ]
    case .sensitiveTopic:
      [
        "Requests like this are always handled by a person. What you have told us is passed on.",
        "A person takes care of this, with everything that you have told us.",
      ]
    case .factsMissing:
      [
        "This cannot be settled here without the missing details. A person is taking over.",
        "The details that are needed are missing here. A person will help.",
      ]
    case .actionFailed:
      [
        "The process was not confirmed. A person will check where it stands and take over.",
        "There is no result for this. A person will see to it.",
      ]
    case .noProgress:
      [
        "This service cannot take you any further here. A person is taking over.",
        "We are not getting anywhere like this. A person will go on from here.",
      ]
    case .foreignLanguage:
      [
        "There are no automated answers in this language. A person is taking over.",
        "This language is understood by a person only.",
      ]
    case .policy:
      [
        "This request is handled by a person. What you have told us is passed on.",
        "A person deals with this, and has everything that you have told us.",
      ]
    }
  }
}
