extension PolicyText {
  /// The default text in German, with "Sie".
  var formalGermanText: String {
    switch self {
    case .escalate(let reason): reason.formalGermanText
    case .automaticNotice:
      "Hier antwortet ein automatischer Dienst. Sie können jederzeit einen Menschen verlangen."
    case .offerHuman:
      "Wenn das Ihre Frage nicht beantwortet, können Sie mit einem Menschen weitersprechen."
    case .greeting: "Guten Tag! Wie lautet Ihre Frage?"
    case .emptyQuestion: "Es ist keine Frage angekommen. Bitte schreiben Sie, worum es geht."
    case .clarify: "Welche dieser Fragen meinen Sie?"
    case .collectField: "Dafür wird noch eine Angabe von Ihnen gebraucht: {{label}}."
    case .collectInvalid:
      "Diese Angabe hat nicht die erwartete Form. Bitte prüfen Sie sie noch einmal: {{label}}."
    case .collectVerification: "Für diese Auskunft müssen Sie sich zuerst ausweisen."
    case .actionRunning: "Der Vorgang läuft. Das Ergebnis folgt gleich."
    }
  }

  /// The default text in German, with "du".
  var informalGermanText: String {
    switch self {
    case .escalate(let reason): reason.informalGermanText
    case .automaticNotice:
      "Hier antwortet ein automatischer Dienst. Du kannst jederzeit einen Menschen verlangen."
    case .offerHuman:
      "Wenn das deine Frage nicht beantwortet, kannst du mit einem Menschen weitersprechen."
    case .greeting: "Hallo! Wie lautet deine Frage?"
    case .emptyQuestion: "Es ist keine Frage angekommen. Bitte schreib, worum es geht."
    case .clarify: "Welche dieser Fragen meinst du?"
    case .collectField: "Dafür wird noch eine Angabe von dir gebraucht: {{label}}."
    case .collectInvalid:
      "Diese Angabe hat nicht die erwartete Form. Bitte prüf sie noch einmal: {{label}}."
    case .collectVerification: "Für diese Auskunft musst du dich zuerst ausweisen."
    case .actionRunning: formalGermanText
    }
  }
}

extension EscalationReason {
  fileprivate var formalGermanText: String {
    switch self {
    case .humanRequested:
      "Ein Mensch übernimmt Ihr Anliegen. Was Sie bisher geschrieben haben, wird mitgegeben."
    case .emotion:
      "Ihr Anliegen geht jetzt an einen Menschen. Was Sie bisher geschrieben haben, wird mitgegeben."
    case .repetition:
      "Die bisherigen Antworten haben Ihre Frage offenbar nicht gelöst. Ein Mensch übernimmt Ihr Anliegen."
    case .lowConfidence:
      "Auf diese Frage gibt es hier keine Antwort, die sicher genug passt. Ein Mensch übernimmt Ihr Anliegen."
    case .conflictingEntries:
      "Zu dieser Frage liegen Auskünfte vor, die nicht zueinander passen. Ein Mensch klärt, welche für Sie gilt."
    case .noEntry:
      "Zu dieser Frage liegt hier keine Auskunft vor. Ein Mensch übernimmt Ihr Anliegen."
    case .exceptionWanted:
      "Über Ausnahmen entscheidet ein Mensch. Ihre Anfrage wird mit allen Angaben weitergegeben."
    case .sensitiveTopic:
      "Um dieses Anliegen kümmert sich immer ein Mensch. Was Sie geschrieben haben, wird mitgegeben."
    case .factsMissing:
      "Ohne die fehlenden Angaben lässt sich das hier nicht klären. Ein Mensch übernimmt Ihr Anliegen."
    case .actionFailed:
      "Der Vorgang wurde nicht bestätigt. Ein Mensch prüft den Stand und übernimmt Ihr Anliegen."
    case .noProgress:
      "Hier kommen Sie mit diesem Dienst nicht weiter. Ein Mensch übernimmt Ihr Anliegen."
    case .foreignLanguage:
      "In dieser Sprache gibt es hier keine automatische Auskunft. Ein Mensch übernimmt Ihr Anliegen."
    case .policy:
      "Dieses Anliegen bearbeitet ein Mensch. Was Sie geschrieben haben, wird mitgegeben."
    }
  }

  fileprivate var informalGermanText: String {
    switch self {
    case .humanRequested:
      "Ein Mensch übernimmt dein Anliegen. Was du bisher geschrieben hast, wird mitgegeben."
    case .emotion:
      "Dein Anliegen geht jetzt an einen Menschen. Was du bisher geschrieben hast, wird mitgegeben."
    case .repetition:
      "Die bisherigen Antworten haben deine Frage offenbar nicht gelöst. Ein Mensch übernimmt dein Anliegen."
    case .lowConfidence:
      "Auf diese Frage gibt es hier keine Antwort, die sicher genug passt. Ein Mensch übernimmt dein Anliegen."
    case .conflictingEntries:
      "Zu dieser Frage liegen Auskünfte vor, die nicht zueinander passen. Ein Mensch klärt, welche für dich gilt."
    case .noEntry:
      "Zu dieser Frage liegt hier keine Auskunft vor. Ein Mensch übernimmt dein Anliegen."
    case .exceptionWanted:
      "Über Ausnahmen entscheidet ein Mensch. Deine Anfrage wird mit allen Angaben weitergegeben."
    case .sensitiveTopic:
      "Um dieses Anliegen kümmert sich immer ein Mensch. Was du geschrieben hast, wird mitgegeben."
    case .factsMissing:
      "Ohne die fehlenden Angaben lässt sich das hier nicht klären. Ein Mensch übernimmt dein Anliegen."
    case .actionFailed:
      "Der Vorgang wurde nicht bestätigt. Ein Mensch prüft den Stand und übernimmt dein Anliegen."
    case .noProgress:
      "Hier kommst du mit diesem Dienst nicht weiter. Ein Mensch übernimmt dein Anliegen."
    case .foreignLanguage:
      "In dieser Sprache gibt es hier keine automatische Auskunft. Ein Mensch übernimmt dein Anliegen."
    case .policy:
      "Dieses Anliegen bearbeitet ein Mensch. Was du geschrieben hast, wird mitgegeben."
    }
  }
}
