extension PolicyText {
  /// The default wordings in German, with "Sie".
  var formalGermanTexts: [String] {
    switch self {
    case .escalate(let reason): reason.formalGermanTexts
    case .automaticNotice:
      ["Hier antwortet ein automatischer Dienst. Sie können jederzeit einen Menschen verlangen."]
    case .offerHuman:
      [
        "Wenn das Ihre Frage nicht beantwortet, können Sie mit einem Menschen weitersprechen.",
        "Ist noch etwas offen, hilft Ihnen auch ein Mensch weiter.",
      ]
    case .humanWay:
      [
        "Wenn Sie lieber mit einem Menschen sprechen, sagen Sie es einfach.",
        "Sie können stattdessen auch mit einem Menschen weitersprechen.",
        "Auch ein Mensch hilft Ihnen gern, ein Wort genügt.",
      ]
    case .greeting:
      [
        "Guten Tag! Wie lautet Ihre Frage?", "Schön, dass Sie da sind. Worum geht es?",
        "Womit kann dieser Dienst Ihnen helfen?",
      ]
    case .thanks:
      ["Gern geschehen.", "Das freut mich. Gibt es noch etwas?", "Sehr gern."]
    case .acknowledged:
      [
        "Schön. Fragen Sie einfach, wenn Sie noch etwas wissen möchten.",
        "Gut. Bei weiteren Fragen ist der Dienst für Sie da.",
      ]
    case .hold:
      [
        "Gern, lassen Sie sich Zeit.", "Kein Problem, das hat Zeit.",
        "Ja, nehmen Sie sich die Zeit.",
      ]
    case .goodbye:
      ["Auf Wiedersehen.", "Bis zum nächsten Mal.", "Machen Sie es gut."]
    case .neverMind:
      [
        "In Ordnung, dann ist das erledigt.", "Gut. Melden Sie sich einfach, wenn noch etwas ist.",
        "Verstanden, daran wird nichts weiter getan.",
      ]
    case .rejection:
      [
        "Dann war das nicht das Richtige. Sagen Sie bitte mit anderen Worten, worum es geht.",
        "Schade, dass das nicht geholfen hat. Was genau möchten Sie wissen?",
      ]
    case .answerAgain: ["Gern noch einmal:", "Noch einmal, gern:"]
    case .answerStands:
      [
        "Ja, so lautet die Auskunft, die hier hinterlegt ist.",
        "Das ist die Auskunft, die hier hinterlegt ist.",
      ]
    case .automatic:
      [
        "Ihnen antwortet ein Computerprogramm, kein Mensch.",
        "Hier antwortet ein Programm mit Texten, die Menschen geschrieben haben.",
      ]
    case .languageSwitched:
      ["Ja, hier können Sie auf Deutsch schreiben.", "Gern auf Deutsch."]
    case .handedBack:
      [
        "Der automatische Dienst ist wieder für Sie da. Was kann er noch tun?",
        "Sie sind wieder beim automatischen Dienst. Womit kann er helfen?",
      ]
    case .emptyQuestion:
      [
        "Es ist keine Frage angekommen. Bitte sagen Sie, worum es geht.",
        "Die Nachricht war leer. Was möchten Sie wissen?",
      ]
    case .clarify:
      ["Welche dieser Fragen meinen Sie?", "Nur um sicherzugehen: Worum geht es Ihnen?"]
    case .clarifyOne:
      ["Meinen Sie diese Frage?", "Nur um sicherzugehen: Geht es Ihnen darum?"]
    case .collectField:
      [
        "Dafür wird noch eine Angabe von Ihnen gebraucht: {{label}}.",
        "Bitte nennen Sie auch diese Angabe: {{label}}.",
      ]
    case .collectNoSuchDay:
      [
        "Diesen Tag gibt es im Kalender nicht. Bitte nennen Sie einen anderen: {{label}}.",
        "Den genannten Tag gibt es nicht. Bitte nennen Sie noch einmal: {{label}}.",
      ]
    case .collectDayToCome:
      [
        "Dieser Tag liegt noch vor uns. Bitte nennen Sie den Tag, an dem es war: {{label}}.",
        "Der genannte Tag kommt erst noch. Bitte nennen Sie einen vergangenen: {{label}}.",
      ]
    case .collectPastDay:
      [
        "Dieser Tag ist schon vorbei. Bitte nennen Sie einen, der noch kommt: {{label}}.",
        "Der genannte Tag liegt in der Vergangenheit. Bitte nennen Sie einen späteren: {{label}}.",
      ]
    case .collectInvalid:
      [
        "Diese Angabe hat nicht die erwartete Form. Bitte prüfen Sie sie noch einmal: {{label}}.",
        "Die Angabe fehlt noch oder hat nicht die erwartete Form: {{label}}.",
      ]
    case .collectReadBack:
      [
        "{{label}}: Ist das so gemeint: {{value}}?", "Meinen Sie {{value}} ({{label}})?",
      ]
    case .collectVerification:
      [
        "Für diese Auskunft müssen Sie sich zuerst ausweisen.",
        "Die Auskunft gibt es, sobald Sie sich ausgewiesen haben.",
      ]
    case .confirm:
      [
        "Es geht um: „{{matter}}“ Bitte prüfen Sie: {{facts}}. Soll das so ausgeführt werden? Antworten Sie mit Ja oder Nein.",
        "Es fehlt noch ein Wort von Ihnen, Ja oder Nein. Es geht um: „{{matter}}“ Das sind die Angaben: {{facts}}.",
      ]
    case .confirmLimited:
      [
        "Eine Bedingung oder Änderung lässt sich dabei nicht berücksichtigen. Ausgeführt werden kann „{{matter}}“ mit genau diesen Angaben: {{facts}}. Soll es so geschehen, ja oder nein?",
        "Ausgeführt werden kann das nur so: „{{matter}}“ mit {{facts}}. Antworten Sie mit Ja, wenn es genau so sein soll, sonst mit Nein.",
      ]
    case .confirmWhich:
      [
        "Welche dieser Angaben stimmt nicht?",
        "Welche dieser Angaben soll geändert werden?",
      ]
    case .confirmDeclined:
      [
        "Dann wird nichts geändert. Was kann sonst für Sie getan werden?",
        "In Ordnung, es bleibt alles, wie es ist.",
      ]
    case .actionStarted:
      [
        "Der Vorgang wurde schon gestartet und lässt sich hier nicht mehr anhalten.",
        "Gestartet ist der Vorgang schon, anhalten kann ihn dieser Dienst nicht mehr.",
      ]
    case .actionRunning:
      [
        "Der Vorgang läuft. Das Ergebnis folgt gleich.",
        "Es wird noch daran gearbeitet. Einen Moment bitte.",
      ]
    case .correctionNoted:
      [
        "Die neue Angabe ist notiert, gleich wird es damit noch einmal geprüft.",
        "Notiert. Danach wird mit der neuen Angabe nachgesehen.",
      ]
    case .actionDone:
      [
        "Das ist in diesem Gespräch schon geschehen. Soll es noch einmal geschehen, sagen Sie das bitte.",
        "Das wurde schon ausgeführt. Wenn es wirklich noch einmal sein soll, sagen Sie es bitte.",
      ]
    case .wait:
      [
        "Die Wartezeit beträgt etwa {{minutes}} Minuten.",
        "Bis dahin dauert es etwa {{minutes}} Minuten.",
      ]
    case .waitOne:
      ["Die Wartezeit beträgt etwa eine Minute.", "Bis dahin dauert es etwa eine Minute."]
    case .closed:
      [
        "Im Moment ist niemand da. Erreichbar ist wieder jemand {{opens}}.",
        "Zurzeit ist niemand zu erreichen. Es ist wieder jemand da {{opens}}.",
      ]
    case .closedUnknown:
      [
        "Im Moment ist niemand da. Ihr Anliegen bleibt vorgemerkt.",
        "Zurzeit ist niemand zu erreichen. Ihr Anliegen bleibt vorgemerkt, bis wieder jemand da ist.",
      ]
    case .callback:
      [
        "Wenn Sie zurückgerufen werden möchten, hinterlassen Sie bitte Ihre Telefonnummer.",
        "Mit Ihrer Telefonnummer können wir Sie zurückrufen.",
      ]
    case .callbackKnown:
      [
        "Auf Wunsch rufen wir Sie unter der Nummer zurück, die uns vorliegt.",
        "Wir können Sie zurückrufen, Ihre Nummer ist notiert.",
      ]
    case .contactNoted:
      [
        "Danke, notiert ist {{address}}. Dort meldet sich jemand bei Ihnen.",
        "Notiert: {{address}}. Sie hören von uns.",
      ]
    case .escalateReported:
      [
        "Dass das noch nicht gelöst ist, sieht sich ein Mensch an. Was Sie mitgeteilt haben, wird mitgegeben.",
        "Damit Sie das nicht noch einmal sagen müssen, übernimmt jetzt ein Mensch Ihr Anliegen.",
      ]
    case .matterWanted:
      ["Worum geht es Ihnen?", "Was möchten Sie wissen?"]
    case .attachmentAlone:
      [
        "Anhänge kann nur ein Mensch ansehen. Worum geht es Ihnen?",
        "Einen Anhang sieht sich nur ein Mensch an. Bitte sagen Sie in Worten, was Sie wissen möchten.",
      ]
    case .notDone:
      [
        "Ausführen kann dieser Dienst das nicht für Sie. Soll ein Mensch das übernehmen?",
        "Das kann dieser Dienst nicht selbst erledigen. Möchten Sie mit einem Menschen sprechen?",
      ]
    case .questionAnnounced:
      [
        "Gern. Was möchten Sie dazu wissen?",
        "Worum genau geht es Ihnen dabei?",
      ]
    case .questionNoted:
      [
        "Ihr anderes Anliegen ist notiert und kommt danach an die Reihe.",
        "Auch das andere ist notiert, darum geht es gleich im Anschluss.",
      ]
    case .clarifyRange:
      [
        "Zur Auswahl stehen {{count}} Fragen. Welche davon meinen Sie?",
        "Es sind {{count}} Fragen. Bitte nennen Sie eine davon.",
      ]
    case .collectAgain:
      [
        "In Ihrer Nachricht war diese Angabe nicht zu finden: {{label}}.",
        "Diese Angabe fehlt noch immer: {{label}}.",
      ]
    case .waitHours:
      [
        "Die Wartezeit beträgt etwa {{hours}} Stunden.",
        "Bis dahin dauert es etwa {{hours}} Stunden.",
      ]
    case .callbackNoted:
      [
        "Danke, notiert ist die Nummer {{number}}. Auf Wunsch rufen wir Sie dort zurück.",
        "Notiert: {{number}}. Wir können Sie dort zurückrufen.",
      ]
    case .callbackWanted:
      [
        "Gut, wir rufen Sie unter {{number}} zurück.",
        "Notiert: Sie werden unter {{number}} zurückgerufen.",
      ]
    case .callbackTime:
      ["Die gewünschte Zeit ist notiert.", "Die Wunschzeit wird mitgegeben."]
    case .callbackDeclined:
      [
        "Gut, ohne Rückruf. Ihr Anliegen bleibt vorgemerkt.",
        "In Ordnung, es wird nicht angerufen. Ihr Anliegen bleibt vorgemerkt.",
      ]
    case .valueNoted:
      [
        "Danke, Ihre Angabe ist notiert und wird mitgegeben.",
        "Notiert. Die Angabe geht mit Ihrem Anliegen weiter.",
      ]
    case .emailGreeting: ["Guten Tag,"]
    case .emailClose: ["Freundliche Grüße"]
    }
  }

  /// The default wordings in German, with "du".
  var informalGermanTexts: [String] {
    switch self {
    case .escalate(let reason): reason.informalGermanTexts
    case .automaticNotice:
      ["Hier antwortet ein automatischer Dienst. Du kannst jederzeit einen Menschen verlangen."]
    case .offerHuman:
      [
        "Wenn das deine Frage nicht beantwortet, kannst du mit einem Menschen weitersprechen.",
        "Ist noch etwas offen, hilft dir auch ein Mensch weiter.",
      ]
    case .humanWay:
      [
        "Wenn du lieber mit einem Menschen sprichst, sag es einfach.",
        "Du kannst stattdessen auch mit einem Menschen weitersprechen.",
        "Auch ein Mensch hilft dir gern, ein Wort genügt.",
      ]
    case .greeting:
      [
        "Hallo! Wie lautet deine Frage?", "Schön, dass du da bist. Worum geht es?",
        "Womit kann dieser Dienst dir helfen?",
      ]
    case .thanks, .answerAgain, .answerStands, .actionRunning, .actionStarted, .correctionNoted,
      .waitOne, .waitHours, .callbackTime:
      formalGermanTexts
    case .acknowledged:
      [
        "Schön. Frag einfach, wenn du noch etwas wissen möchtest.",
        "Gut. Bei weiteren Fragen ist der Dienst für dich da.",
      ]
    case .hold:
      ["Gern, lass dir Zeit.", "Kein Problem, das hat Zeit.", "Ja, nimm dir die Zeit."]
    case .goodbye:
      ["Tschüss.", "Bis zum nächsten Mal.", "Mach es gut."]
    case .neverMind:
      [
        "In Ordnung, dann ist das erledigt.", "Gut. Melde dich einfach, wenn noch etwas ist.",
        "Verstanden, daran wird nichts weiter getan.",
      ]
    case .rejection:
      [
        "Dann war das nicht das Richtige. Sag bitte mit anderen Worten, worum es geht.",
        "Schade, dass das nicht geholfen hat. Was genau möchtest du wissen?",
      ]
    case .automatic:
      [
        "Dir antwortet ein Computerprogramm, kein Mensch.",
        "Hier antwortet ein Programm mit Texten, die Menschen geschrieben haben.",
      ]
    case .languageSwitched:
      ["Ja, hier kannst du auf Deutsch schreiben.", "Gern auf Deutsch."]
    case .handedBack:
      [
        "Der automatische Dienst ist wieder für dich da. Was kann er noch tun?",
        "Du bist wieder beim automatischen Dienst. Womit kann er helfen?",
      ]
    case .emptyQuestion:
      [
        "Es ist keine Frage angekommen. Bitte sag, worum es geht.",
        "Die Nachricht war leer. Was möchtest du wissen?",
      ]
    case .clarify:
      ["Welche dieser Fragen meinst du?", "Nur um sicherzugehen: Worum geht es dir?"]
    case .clarifyOne:
      ["Meinst du diese Frage?", "Nur um sicherzugehen: Geht es dir darum?"]
    case .collectField:
      [
        "Dafür wird noch eine Angabe von dir gebraucht: {{label}}.",
        "Bitte nenn auch diese Angabe: {{label}}.",
      ]
    case .collectNoSuchDay:
      [
        "Diesen Tag gibt es im Kalender nicht. Bitte nenn einen anderen: {{label}}.",
        "Den genannten Tag gibt es nicht. Bitte nenn noch einmal: {{label}}.",
      ]
    case .collectDayToCome:
      [
        "Dieser Tag liegt noch vor uns. Bitte nenn den Tag, an dem es war: {{label}}.",
        "Der genannte Tag kommt erst noch. Bitte nenn einen vergangenen: {{label}}.",
      ]
    case .collectPastDay:
      [
        "Dieser Tag ist schon vorbei. Bitte nenn einen, der noch kommt: {{label}}.",
        "Der genannte Tag liegt in der Vergangenheit. Bitte nenn einen späteren: {{label}}.",
      ]
    case .collectInvalid:
      [
        "Diese Angabe hat nicht die erwartete Form. Bitte prüf sie noch einmal: {{label}}.",
        "Die Angabe fehlt noch oder hat nicht die erwartete Form: {{label}}.",
      ]
    case .collectReadBack:
      [
        "{{label}}: Ist das so gemeint: {{value}}?", "Meinst du {{value}} ({{label}})?",
      ]
    case .collectVerification:
      [
        "Für diese Auskunft musst du dich zuerst ausweisen.",
        "Die Auskunft gibt es, sobald du dich ausgewiesen hast.",
      ]
    case .confirm:
      [
        "Es geht um: „{{matter}}“ Bitte prüf das: {{facts}}. Soll es so ausgeführt werden? Antworte mit Ja oder Nein.",
        "Es fehlt noch ein Wort von dir, Ja oder Nein. Es geht um: „{{matter}}“ Das sind die Angaben: {{facts}}.",
      ]
    case .confirmLimited:
      [
        "Eine Bedingung oder Änderung lässt sich dabei nicht berücksichtigen. Ausgeführt werden kann „{{matter}}“ mit genau diesen Angaben: {{facts}}. Soll es so geschehen, ja oder nein?",
        "Ausgeführt werden kann das nur so: „{{matter}}“ mit {{facts}}. Antworte mit Ja, wenn es genau so sein soll, sonst mit Nein.",
      ]
    case .confirmWhich:
      [
        "Welche dieser Angaben stimmt nicht?",
        "Welche dieser Angaben soll geändert werden?",
      ]
    case .confirmDeclined:
      [
        "Dann wird nichts geändert. Was kann sonst für dich getan werden?",
        "In Ordnung, es bleibt alles, wie es ist.",
      ]
    case .actionDone:
      [
        "Das ist in diesem Gespräch schon geschehen. Soll es noch einmal geschehen, sag das bitte.",
        "Das wurde schon ausgeführt. Wenn es wirklich noch einmal sein soll, sag es bitte.",
      ]
    case .wait:
      [
        "Die Wartezeit beträgt etwa {{minutes}} Minuten.",
        "Bis dahin dauert es etwa {{minutes}} Minuten.",
      ]
    case .closed:
      [
        "Im Moment ist niemand da. Erreichbar ist wieder jemand {{opens}}.",
        "Zurzeit ist niemand zu erreichen. Es ist wieder jemand da {{opens}}.",
      ]
    case .closedUnknown:
      [
        "Im Moment ist niemand da. Dein Anliegen bleibt vorgemerkt.",
        "Zurzeit ist niemand zu erreichen. Dein Anliegen bleibt vorgemerkt, bis wieder jemand da ist.",
      ]
    case .callback:
      [
        "Wenn du zurückgerufen werden möchtest, hinterlass bitte deine Telefonnummer.",
        "Mit deiner Telefonnummer können wir dich zurückrufen.",
      ]
    case .callbackKnown:
      [
        "Auf Wunsch rufen wir dich unter der Nummer zurück, die uns vorliegt.",
        "Wir können dich zurückrufen, deine Nummer ist notiert.",
      ]
    case .contactNoted:
      [
        "Danke, notiert ist {{address}}. Dort meldet sich jemand bei dir.",
        "Notiert: {{address}}. Du hörst von uns.",
      ]
    case .escalateReported:
      [
        "Dass das noch nicht gelöst ist, sieht sich ein Mensch an. Was du mitgeteilt hast, wird mitgegeben.",
        "Damit du das nicht noch einmal sagen musst, übernimmt jetzt ein Mensch dein Anliegen.",
      ]
    case .matterWanted:
      ["Worum geht es dir?", "Was möchtest du wissen?"]
    case .attachmentAlone:
      [
        "Anhänge kann nur ein Mensch ansehen. Worum geht es dir?",
        "Einen Anhang sieht sich nur ein Mensch an. Bitte sag in Worten, was du wissen möchtest.",
      ]
    case .notDone:
      [
        "Ausführen kann dieser Dienst das nicht für dich. Soll ein Mensch das übernehmen?",
        "Das kann dieser Dienst nicht selbst erledigen. Möchtest du mit einem Menschen sprechen?",
      ]
    case .questionAnnounced:
      [
        "Gern. Was möchtest du dazu wissen?",
        "Worum genau geht es dir dabei?",
      ]
    case .questionNoted:
      [
        "Dein anderes Anliegen ist notiert und kommt danach an die Reihe.",
        "Auch das andere ist notiert, darum geht es gleich im Anschluss.",
      ]
    case .clarifyRange:
      [
        "Zur Auswahl stehen {{count}} Fragen. Welche davon meinst du?",
        "Es sind {{count}} Fragen. Bitte nenn eine davon.",
      ]
    case .collectAgain:
      [
        "In deiner Nachricht war diese Angabe nicht zu finden: {{label}}.",
        "Diese Angabe fehlt noch immer: {{label}}.",
      ]
    case .callbackNoted:
      [
        "Danke, notiert ist die Nummer {{number}}. Auf Wunsch rufen wir dich dort zurück.",
        "Notiert: {{number}}. Wir können dich dort zurückrufen.",
      ]
    case .callbackWanted:
      [
        "Gut, wir rufen dich unter {{number}} zurück.",
        "Notiert: Du wirst unter {{number}} zurückgerufen.",
      ]
    case .callbackDeclined:
      [
        "Gut, ohne Rückruf. Dein Anliegen bleibt vorgemerkt.",
        "In Ordnung, es wird nicht angerufen. Dein Anliegen bleibt vorgemerkt.",
      ]
    case .valueNoted:
      [
        "Danke, deine Angabe ist notiert und wird mitgegeben.",
        "Notiert. Die Angabe geht mit deinem Anliegen weiter.",
      ]
    case .emailGreeting: ["Hallo,"]
    case .emailClose: ["Viele Grüße"]
    }
  }
}

extension EscalationReason {
  fileprivate var formalGermanTexts: [String] {
    switch self {
    case .humanRequested:
      [
        "Ein Mensch übernimmt Ihr Anliegen. Was Sie bisher mitgeteilt haben, wird mitgegeben.",
        "Ihr Wunsch nach einem Menschen ist angekommen, alles wird mitgegeben.",
      ]
    case .emotion:
      [
        "Ihr Anliegen geht an einen Menschen. Was Sie bisher mitgeteilt haben, wird mitgegeben.",
        "Das soll sich ein Mensch ansehen. Sie müssen nichts zweimal erzählen.",
      ]
    case .repetition:
      [
        "Die bisherigen Antworten haben Ihre Frage offenbar nicht gelöst. Ein Mensch übernimmt Ihr Anliegen.",
        "Darum ging es schon einmal. Ein Mensch sieht sich den ganzen Verlauf an.",
      ]
    case .lowConfidence:
      [
        "Auf diese Frage gibt es hier keine Antwort, die sicher genug passt. Ein Mensch übernimmt Ihr Anliegen.",
        "Es ist nicht sicher, was gemeint ist. Bevor Sie etwas Falsches lesen, antwortet ein Mensch.",
      ]
    case .conflictingEntries:
      [
        "Hier sind mehrere Antworten möglich. Ein Mensch wählt die richtige für Sie aus.",
        "Mehrere Antworten kommen in Frage. Ein Mensch sucht die heraus, die für Sie gilt.",
      ]
    case .noEntry:
      [
        "Zu dieser Frage liegt hier keine Auskunft vor. Ein Mensch übernimmt Ihr Anliegen.",
        "Das kann Ihnen nur ein Mensch beantworten.",
      ]
    case .exceptionWanted:
      [
        "Über Ausnahmen entscheidet ein Mensch. Ihre Anfrage wird mit allen Angaben weitergegeben.",
        "Ob das möglich ist, entscheidet ein Mensch, dem alle Ihre Angaben vorliegen.",
      ]
    case .sensitiveTopic:
      [
        "Um dieses Anliegen kümmert sich immer ein Mensch. Was Sie mitgeteilt haben, wird mitgegeben.",
        "Darum kümmert sich ein Mensch, mit allem, was Sie mitgeteilt haben.",
      ]
    case .factsMissing:
      [
        "Ohne die fehlenden Angaben lässt sich das hier nicht klären. Ein Mensch übernimmt Ihr Anliegen.",
        "Die nötigen Angaben fehlen hier noch. Ein Mensch hilft Ihnen weiter.",
      ]
    case .actionFailed:
      [
        "Der Vorgang wurde nicht bestätigt. Ein Mensch prüft den Stand und übernimmt Ihr Anliegen.",
        "Dafür liegt kein Ergebnis vor. Ein Mensch kümmert sich darum.",
      ]
    case .noProgress:
      [
        "Hier kommen Sie mit diesem Dienst nicht weiter. Ein Mensch übernimmt Ihr Anliegen.",
        "So geht es nicht voran. Ab hier macht ein Mensch für Sie weiter.",
      ]
    case .foreignLanguage:
      [
        "In dieser Sprache gibt es hier keine automatische Auskunft. Ein Mensch übernimmt Ihr Anliegen.",
        "Diese Sprache versteht hier nur ein Mensch.",
      ]
    case .policy:
      [
        "Dieses Anliegen bearbeitet ein Mensch. Was Sie mitgeteilt haben, wird mitgegeben.",
        "Das übernimmt ein Mensch, dem alles vorliegt, was Sie mitgeteilt haben.",
      ]
    }
  }

  fileprivate var informalGermanTexts: [String] {
    switch self {
    case .humanRequested:
      [
        "Ein Mensch übernimmt dein Anliegen. Was du bisher mitgeteilt hast, wird mitgegeben.",
        "Dein Wunsch nach einem Menschen ist angekommen, alles wird mitgegeben.",
      ]
    case .emotion:
      [
        "Dein Anliegen geht an einen Menschen. Was du bisher mitgeteilt hast, wird mitgegeben.",
        "Das soll sich ein Mensch ansehen. Du musst nichts zweimal erzählen.",
      ]
    case .repetition:
      [
        "Die bisherigen Antworten haben deine Frage offenbar nicht gelöst. Ein Mensch übernimmt dein Anliegen.",
        "Darum ging es schon einmal. Ein Mensch sieht sich den ganzen Verlauf an.",
      ]
    case .lowConfidence:
      [
        "Auf diese Frage gibt es hier keine Antwort, die sicher genug passt. Ein Mensch übernimmt dein Anliegen.",
        "Es ist nicht sicher, was gemeint ist. Bevor du etwas Falsches liest, antwortet ein Mensch.",
      ]
    case .conflictingEntries:
      [
        "Hier sind mehrere Antworten möglich. Ein Mensch wählt die richtige für dich aus.",
        "Mehrere Antworten kommen in Frage. Ein Mensch sucht die heraus, die für dich gilt.",
      ]
    case .noEntry:
      [
        "Zu dieser Frage liegt hier keine Auskunft vor. Ein Mensch übernimmt dein Anliegen.",
        "Das kann dir nur ein Mensch beantworten.",
      ]
    case .exceptionWanted:
      [
        "Über Ausnahmen entscheidet ein Mensch. Deine Anfrage wird mit allen Angaben weitergegeben.",
        "Ob das möglich ist, entscheidet ein Mensch, dem alle deine Angaben vorliegen.",
      ]
    case .sensitiveTopic:
      [
        "Um dieses Anliegen kümmert sich immer ein Mensch. Was du mitgeteilt hast, wird mitgegeben.",
        "Darum kümmert sich ein Mensch, mit allem, was du mitgeteilt hast.",
      ]
    case .factsMissing:
      [
        "Ohne die fehlenden Angaben lässt sich das hier nicht klären. Ein Mensch übernimmt dein Anliegen.",
        "Die nötigen Angaben fehlen hier noch. Ein Mensch hilft dir weiter.",
      ]
    case .actionFailed:
      [
        "Der Vorgang wurde nicht bestätigt. Ein Mensch prüft den Stand und übernimmt dein Anliegen.",
        "Dafür liegt kein Ergebnis vor. Ein Mensch kümmert sich darum.",
      ]
    case .noProgress:
      [
        "Hier kommst du mit diesem Dienst nicht weiter. Ein Mensch übernimmt dein Anliegen.",
        "So geht es nicht voran. Ab hier macht ein Mensch für dich weiter.",
      ]
    case .foreignLanguage:
      [
        "In dieser Sprache gibt es hier keine automatische Auskunft. Ein Mensch übernimmt dein Anliegen.",
        "Diese Sprache versteht hier nur ein Mensch.",
      ]
    case .policy:
      [
        "Dieses Anliegen bearbeitet ein Mensch. Was du mitgeteilt hast, wird mitgegeben.",
        "Das übernimmt ein Mensch, dem alles vorliegt, was du mitgeteilt hast.",
      ]
    }
  }
}
