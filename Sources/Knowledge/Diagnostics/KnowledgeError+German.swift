extension KnowledgeError {
  /// Message and remedy in German.
  package var german: (message: String, remedy: String) {
    switch self {
    case .missingFolder(let path):
      (
        "Der Ordner \(path) ist nicht vorhanden.",
        "Den Pfad prüfen; anzugeben ist der Ordner der Wissensbasis, keine Datei."
      )
    case .emptyFolder:
      ("Der Ordner ist leer.", "Eine Markdown-Datei mit mindestens einem Eintrag anlegen.")
    case .noMarkdownFile:
      (
        "Der Ordner enthält keine Markdown-Datei mit Einträgen.",
        "Eine Datei mit der Endung .md anlegen; README.md und verborgene Dateien zählen nicht."
      )
    case .noEntry:
      ("Der Ordner enthält keinen Eintrag.", "Mindestens einen Eintrag schreiben.")
    case .onlyDrafts:
      (
        "Alle Einträge sind Entwürfe, daher wird nichts beantwortet.",
        "„status: draft“ bei dem entfernen, was freigegeben ist."
      )
    case .unreadableFile(let reason):
      ("Nicht lesbar: \(reason).", "Zugriffsrechte und Datenträger prüfen.")
    case .noQuestionFile:
      (
        "Es gibt keine solche Datei, oder es ist ein Ordner.",
        "Eine Datei mit Kundenfragen nennen, eine je Zeile, als Text oder als {\"question\":\"…\"}."
      )
    case .questionTooLong(let limit):
      (
        "Die Frage hat mehr als \(limit) Bytes und wird ausgelassen.",
        "Die Worte des Kunden ohne Anhänge und Verlauf angeben; mehr lehnt der Dienst ab."
      )
    case .notUTF8:
      (
        "Die Datei ist nicht in UTF-8 gespeichert; ab dieser Zeile ist sie nicht lesbar.",
        "Die Datei im Editor mit der Kodierung UTF-8 speichern."
      )
    case .controlCharacter(let name):
      ("Die Zeile enthält das Steuerzeichen \(name).", "Das unsichtbare Zeichen löschen.")
    case .fileWithoutEntry:
      (
        "Die Datei enthält keinen Eintrag.",
        "Einträge beginnen mit „## “ und der Frage; eine Datei ohne Einträge gehört nicht in den Ordner."
      )
    case .unclosedFrontMatter:
      (
        "Der Kopf der Datei ist nicht geschlossen.",
        "Nach der letzten Angabe eine Zeile „---“ einfügen."
      )
    case .frontMatterNotFirst:
      (
        "Vor dem Kopf der Datei stehen leere Zeilen.",
        "Die Zeile „---“ an den Anfang der Datei setzen."
      )
    case .unclosedComment:
      ("Der Kommentar ist nicht geschlossen.", "Nach der letzten Angabe „-->“ einfügen.")
    case .misplacedComment:
      (
        "Ein Kommentar steht in den Formulierungen oder in der Antwort.",
        "Den Kommentar löschen; Angaben zum Eintrag gehören direkt unter die Überschrift."
      )
    case .malformedAttribute(let text):
      (
        "„\(text)“ ist keine Angabe der Form „Schlüssel: Wert“.",
        "Je Zeile eine Angabe schreiben, zum Beispiel „topic: lieferung“; Bemerkungen löschen."
      )
    case .unknownKey(let key, let nearest, let known):
      ("Unbekannter Schlüssel „\(key)“.", Self.germanChoice(nearest, known))
    case .duplicateKey(let key, let line):
      (
        "Der Schlüssel „\(key)“ steht zweimal, zuerst in Zeile \(line).",
        "Eine der beiden Angaben löschen."
      )
    case .emptyValue(let key):
      ("„\(key)“ hat keinen Wert.", "Einen Wert angeben oder „\(key)“ löschen.")
    case .identifierInFrontMatter:
      (
        "„id“ steht im Kopf der Datei und gälte für alle ihre Einträge.",
        "Die Kennung als „<!-- id: … -->“ unter die Überschrift des Eintrags schreiben."
      )
    case .unknownValue(let value, let key, let nearest, let known):
      ("„\(value)“ ist kein Wert für „\(key)“.", Self.germanChoice(nearest, known))
    case .invalidLevel(let value):
      ("„\(value)“ ist keine Prüfstufe.", "Eine Ziffer von 0 bis 9 angeben.")
    case .invalidDate(let value, let key):
      (
        "„\(value)“ ist kein Datum für „\(key)“.",
        "Ein Datum des Kalenders in der Form JJJJ-MM-TT angeben, zum Beispiel 2026-11-22."
      )
    case .validityReversed(let from, let until):
      (
        "Der Eintrag gälte bis \(until), aber erst ab \(from).",
        "„valid-from“ oder „valid-until“ berichtigen; beide Tage zählen mit."
      )
    case .expired(let until):
      (
        "Der Eintrag galt bis \(until) und beantwortet nichts mehr.",
        "„valid-until“ verschieben oder den Eintrag löschen."
      )
    case .malformedCondition(let text):
      (
        "„\(text)“ ist keine Bedingung.",
        "Vergleiche mit Zahlen durch Kommas trennen, zum Beispiel „defects >= 2, customer_value >= 500“; erlaubt sind >= <= > < = !=."
      )
    case .conditionForCustomers:
      (
        "Ein Eintrag für Kunden hat eine Bedingung.",
        "„audience: agent“ setzen oder „condition“ löschen; Bedingungen gelten nur für Einträge der Mitarbeiter."
      )
    case .missingAudience:
      (
        "Es ist nicht angegeben, für wen der Eintrag bestimmt ist.",
        "„audience: customer“ oder „audience: agent“ in den Kopf der Datei oder unter die Überschrift schreiben."
      )
    case .textBeforeFirstEntry:
      (
        "Dieser Text steht vor dem ersten Eintrag und wird nie als Antwort gegeben.",
        "Den Text löschen oder unter eine Überschrift „## “ mit der Frage stellen."
      )
    case .secondTitle(let line):
      (
        "Die Datei hat einen zweiten Titel, den ersten in Zeile \(line).",
        "Für einen Eintrag „## “ schreiben, für einen Abschnitt der Antwort „### “."
      )
    case .titleAfterEntry:
      (
        "Ein Titel steht hinter Einträgen.",
        "Für einen Eintrag „## “ schreiben; der Titel „# “ gehört an den Anfang der Datei."
      )
    case .headingBeforeFirstEntry(let level):
      (
        "Eine Überschrift der Stufe \(level) steht vor dem ersten Eintrag.",
        "Für einen Eintrag „## “ schreiben; tiefere Überschriften gehören zu einer Antwort."
      )
    case .headingLevelSkipped(let level, let expected):
      (
        "Auf diese Überschrift der Stufe \(level) führt keine der Stufe \(expected).",
        "„\(String(repeating: "#", count: expected)) “ schreiben."
      )
    case .headingWithoutSpace:
      (
        "Hinter „#“ fehlt ein Leerzeichen; so ist die Zeile keine Überschrift.",
        "Ein Leerzeichen zwischen „#“ und Text setzen."
      )
    case .underlinedHeading:
      (
        "Diese Linie macht den Absatz darüber zu einer Überschrift.",
        "Überschriften mit „##“ oder „###“ schreiben; vor eine Trennlinie gehört eine leere Zeile."
      )
    case .emptyHeading:
      ("Die Überschrift ist leer.", "Einen Text dazuschreiben oder die Zeile löschen.")
    case .unclosedCodeFence:
      (
        "Der Codeblock, der hier beginnt, ist nicht geschlossen.",
        "Hinter dem Block eine Zeile mit denselben Zeichen einfügen."
      )
    case .linkDefinition:
      (
        "Ein Verweisziel steht auf einer eigenen Zeile und ginge beim Zitieren verloren.",
        "Das Ziel in den Text schreiben: [Text](https://…)."
      )
    case .missingQuestion:
      ("Der Eintrag hat keine Frage.", "Die Frage hinter „## “ schreiben.")
    case .missingAnswer(let afterList):
      (
        afterList
          ? "Auf die Liste der Formulierungen folgt keine Antwort."
          : "Der Eintrag hat keine Antwort.",
        afterList
          ? "Hinter der Liste eine leere Zeile lassen und die Antwort als Absatz schreiben."
          : "Die Antwort als Absatz unter die Überschrift schreiben."
      )
    case .answerWithoutParagraph(let opening):
      (
        "Die Antwort beginnt mit \(opening.german).",
        "Die Antwort mit einem Absatz beginnen; die erste Liste mit „-“, „*“ oder „+“ enthält die Formulierungen."
      )
    case .indentedAnswer:
      (
        "Der Absatz ist eingerückt und gehört so zur Formulierung darüber.",
        "Die Antwort am Anfang der Zeile beginnen."
      )
    case .emptyPhrasing:
      ("Eine Formulierung ist leer.", "Einen Text dazuschreiben oder sie löschen.")
    case .nestedPhrasing:
      (
        "Eine Formulierung ist unter eine andere eingerückt.",
        "Alle Formulierungen ohne Einrückung untereinander schreiben."
      )
    case .unindentedPhrasingLine:
      (
        "Ohne leere Zeile dazwischen gehört dieser Text zur Formulierung darüber.",
        "Vor der Antwort eine leere Zeile einfügen; die Fortsetzung einer Formulierung einrücken."
      )
    case .noOtherPhrasing:
      (
        "Der Eintrag hat außer der Frage keine Formulierung.",
        "Unter der Überschrift als Liste schreiben, wie Kunden sonst noch fragen."
      )
    case .invalidIdentifier(let id, let suggestion):
      (
        "Die Kennung „\(id)“ enthält unerlaubte Zeichen.",
        "Erlaubt sind a–z, 0–9 und -" + (suggestion.map { ", zum Beispiel „\($0)“." } ?? ".")
      )
    case .derivedIdentifier(let id):
      (
        "Der Eintrag hat keine Kennung; „\(id)“ ist aus der Frage gebildet und ändert sich mit ihr.",
        "„<!-- id: \(id) -->“ unter die Überschrift schreiben."
      )
    case .underivableIdentifier:
      (
        "Der Eintrag hat keine Kennung, und aus der Frage lässt sich keine bilden.",
        "„<!-- id: … -->“ unter die Überschrift schreiben, aus a–z, 0–9 und -."
      )
    case .duplicateIdentifier(let id, let language, let first):
      (
        "Die Kennung „\(id)“ gibt es auf \(language.germanName) schon: \(first).",
        "Einem der beiden Einträge eine andere Kennung geben; für eine Übersetzung „language“ angeben."
      )
    case .translationsDisagree(let key, let value, let other, let place):
      (
        "„\(key)“ ist hier „\(value)“, in der anderen Sprache „\(other)“ (\(place)).",
        "Beide Angaben gleich machen oder eine von ihnen löschen."
      )
    case .repeatedPhrasing(let phrasing, let line):
      (
        "Die Formulierung „\(phrasing)“ steht im Eintrag zweimal"
          + (line.map { ", zuerst in Zeile \($0)." } ?? "."),
        "Eine von beiden löschen oder anders schreiben."
      )
    case .duplicatePhrasing(let phrasing, let id, let first):
      (
        "Die Formulierung „\(phrasing)“ gehört schon zum Eintrag „\(id)“: \(first).",
        "Sie in einem der beiden Einträge löschen oder die Einträge zusammenlegen."
      )
    case .sharedPhrasing(let phrasing, let id, let first):
      (
        "Die Formulierung „\(phrasing)“ steht auch im Eintrag „\(id)“: \(first).",
        "Prüfen, ob beide Einträge gemeint sind; sonst eine von beiden ändern."
      )
    case .unknownPlaceholder(let name, let nearest, let known):
      (
        "Unbekannter Platzhalter {{\(name)}}.",
        known.isEmpty
          ? "Den Platzhalter löschen oder sein Feld unter „require“ angeben."
          : Self.germanChoice(nearest, known)
      )
    case .malformedPlaceholder(let text):
      (
        "„\(text)“ ist kein Platzhalter.",
        "{{name}} schreiben, den Namen aus a–z, 0–9 und _, ohne Leerzeichen."
      )
    case .placeholderInPhrasing(let name):
      (
        "Der Platzhalter {{\(name)}} steht in einer Frage oder Formulierung.",
        "Den Platzhalter löschen; gefüllt werden nur Antworten."
      )
    case .reservedName(let name):
      (
        "„\(name)“ bedeutet in Gesprächen etwas anderes.",
        "Dem Feld einen anderen Namen geben."
      )
    case .missingPlaceholder(let name):
      (
        "Im Text fehlt {{\(name)}}; ohne das sagt er nicht, worum es geht.",
        "{{\(name)}} an seine Stelle schreiben."
      )
    case .noPolicy:
      (
        "Im Ordner gibt es keine policy.json.",
        "Den Ordner der Wissensbasis nennen oder die policy.json dort ablegen."
      )
    case .ruleMissing(let rule, let entry):
      (
        "\(Self.germanName(rule)) fehlt; der Eintrag „\(entry)“ des Index braucht das.",
        "Das Fehlende wieder eintragen oder den Index aus den jetzigen Einträgen bauen."
      )
    case .unknownAction(let name, let nearest):
      (
        "Die Aktion „\(name)“ steht nicht in policy.json.",
        Self.germanOffer(nearest) ?? "Sie in policy.json unter „actions“ eintragen."
      )
    case .unknownField(let name, let nearest):
      (
        "Das Feld „\(name)“ steht nicht in policy.json.",
        Self.germanOffer(nearest) ?? "Es in policy.json unter „fields“ eintragen."
      )
    case .unknownTopic(let name, let nearest):
      (
        "Das Thema „\(name)“ steht nicht in policy.json.",
        Self.germanOffer(nearest) ?? "Es in policy.json unter „topics“ eintragen."
      )
    case .languageNotInPolicy(let language):
      (
        "\(language.germanName) gehört nicht zu den Sprachen in policy.json.",
        "„\(language.code)“ in policy.json unter „languages“ eintragen oder den Text entfernen."
      )
    case .relatedToNothing(let id, let nearest):
      (
        "Den verwandten Eintrag „\(id)“ gibt es nicht.",
        Self.germanOffer(nearest) ?? "Die Kennung unter „related“ berichtigen oder löschen."
      )
    case .relatedToItself:
      ("Der Eintrag nennt sich selbst verwandt.", "Die Kennung unter „related“ löschen.")
    case .relatedToAgentEntry(let id):
      (
        "Der verwandte Eintrag „\(id)“ ist nur für Mitarbeiter; Kunden wird er nicht gezeigt.",
        "Die Kennung unter „related“ löschen, wenn Kunden sie brauchen sollten."
      )
    case .malformedJSON(let kind): kind.german
    case .missingKey(let key):
      ("„\(key)“ fehlt.", "„\(key)“ angeben.")
    case .wrongType(let key, let expected):
      ("„\(key)“ ist nicht \(expected.germanNominative).", "\(expected.germanAccusative) angeben.")
    case .emptyEntry:
      ("Der Eintrag hat weder Frage noch Antwort.", "„question“ oder „answer“ angeben.")
    case .invalidExchangeIdentifier:
      (
        "Die Kennung ist leer, kein Text oder enthält Steuerzeichen.",
        "Eine Kennung ohne Steuerzeichen angeben."
      )
    case .duplicateQuestionIdentifier(let id, let line):
      (
        "Die Kennung „\(id)“ steht schon in Zeile \(line).", "Der Frage eine andere Kennung geben."
      )
    case .contradictoryLabel(let line):
      (
        "Dieselbe Frage hat in Zeile \(line) andere Einträge.",
        "Die falsche löschen."
      )
    case .invalidGrade(let id):
      ("Der Grad für „\(id)“ ist keine ganze Zahl von 1 bis 100.", "1 angeben, für bessere mehr.")
    case .relevantToNothing(let id, let nearest):
      (
        "Den Eintrag „\(id)“ gibt es nicht.",
        Self.germanOffer(nearest) ?? "Die Kennung unter „relevant“ berichtigen oder löschen."
      )
    case .unsupportedFormat(let supported):
      ("Diese Form der Datei ist nicht bekannt.", "„format“: \(supported) angeben.")
    case .outOfRange(let key, let range):
      ("„\(key)“ liegt außerhalb des Erlaubten.", "Erlaubt ist \(range).")
    case .unknownTimeZone(let name):
      (
        "Die Zeitzone „\(name)“ gibt es nicht.",
        "Einen Namen der IANA-Datenbank angeben, zum Beispiel „Europe/Berlin“."
      )
    case .invalidPattern(let pattern):
      (
        "„\(pattern)“ ist kein regulärer Ausdruck.",
        "Klammern und Sonderzeichen prüfen; ein Beispiel für acht Ziffern ist „[0-9]{8}“."
      )
    case .invalidTimeRange(let text):
      (
        "„\(text)“ ist keine Zeitspanne.",
        "Beginn und Ende eines Tages angeben, zum Beispiel „08:00-18:00“, höchstens bis 24:00."
      )
    case .overlappingTimeRanges(let first, let second):
      ("Die Zeitspannen \(first) und \(second) überschneiden sich.", "Sie zusammenlegen.")
    case .invalidName(let name):
      (
        "„\(name)“ ist hier kein Name.",
        "Aus a–z, 0–9 und _ bilden, mit einem Buchstaben am Anfang."
      )
    case .repeatedValue(let value):
      ("„\(value)“ steht zweimal in derselben Liste.", "Eines von beiden löschen.")
    case .otherAddress(let word, let expected):
      (
        "„\(word)“ spricht die Kundschaft anders an als policy.json („\(expected.rawValue)“).",
        "Den Text mit „\(expected.rawValue)“ schreiben oder „address“ in policy.json ändern."
      )
    case .emptyList(let key):
      ("Die Liste „\(key)“ ist leer.", "Mindestens einen Wert angeben oder „\(key)“ löschen.")
    case .severalArrows:
      (
        "Die Zeile enthält „=>“ mehr als einmal.",
        "Je Zeile eine Ersetzung schreiben; ein „=“ im Wort als „\\=“."
      )
    case .signalPattern(let mistake): mistake.german
    case .emptySynonym:
      ("Zwischen zwei Kommas steht kein Wort.", "Ein Wort ergänzen oder ein Komma löschen.")
    case .emptySynonymSide:
      ("Auf einer Seite von „=>“ steht kein Wort.", "Auf beiden Seiten Wörter angeben.")
    case .emptySynonymLine:
      (
        "In der Zeile stehen Kommas, aber kein Wort.",
        "Gleichbedeutende Wörter mit Kommas dazwischen schreiben oder die Zeile löschen."
      )
    case .unreadTextFile:
      (
        "Die Datei wird nicht gelesen, obwohl sie nach Synonymen oder Signalen aussieht.",
        "Sie synonyms.txt oder signals.txt nennen (für eine Sprache: synonyms.de.txt, "
          + "synonyms.en.txt), im Ordner selbst, oder sie woanders ablegen."
      )
    case .loneSynonym(let word):
      ("„\(word)“ steht allein und bewirkt nichts.", "Ein gleichbedeutendes Wort ergänzen.")
    case .danglingBackslash:
      (
        "Am Ende der Zeile steht ein „\\“ ohne Zeichen dahinter.",
        "Den „\\“ löschen oder „\\\\“ schreiben."
      )
    case .repeatedSynonym(let word):
      ("„\(word)“ steht zweimal in derselben Liste.", "Eines von beiden löschen.")
    case .wordlessSynonym(let text):
      ("„\(text)“ enthält kein Wort und wird nie gefunden.", "Ein Wort schreiben oder es löschen.")
    case .idleSynonymLine:
      (
        "Die Zeile bewirkt nichts: Fragen werden mit denselben Wörtern auf beiden Seiten gelesen.",
        "Die Zeile löschen oder ein anderes Wort schreiben."
      )
    }
  }

  private static func germanOffer(_ nearest: String?) -> String? {
    nearest.map { "Ist „\($0)“ gemeint?" }
  }

  private static func germanChoice(_ nearest: String?, _ known: [String]) -> String {
    germanOffer(nearest)
      ?? (known.isEmpty ? "Die Angabe löschen." : "Erlaubt: " + known.joined(separator: ", ") + ".")
  }
}

extension KnowledgeError.AnswerOpening {
  fileprivate var german: String {
    switch self {
    case .list: "einer Liste"
    case .heading: "einer Überschrift"
    case .code: "einem Codeblock"
    case .quote: "einem Zitat"
    case .table: "einer Tabelle"
    case .rule: "einer Trennlinie"
    }
  }
}

extension KnowledgeError.ExpectedValue {
  fileprivate var germanNominative: String {
    switch self {
    case .string: "ein Text"
    case .number: "eine Zahl"
    case .integer: "eine ganze Zahl"
    case .boolean: "true oder false"
    case .array: "eine Liste"
    case .object: "ein Objekt"
    }
  }

  fileprivate var germanAccusative: String {
    switch self {
    case .string: "Einen Text in Anführungszeichen"
    case .number: "Eine Zahl ohne Anführungszeichen"
    case .integer: "Eine ganze Zahl ohne Anführungszeichen"
    case .boolean: "true oder false ohne Anführungszeichen"
    case .array: "Eine Liste in [ ]"
    case .object: "Ein Objekt in { }"
    }
  }
}

extension Language {
  /// The language's name in German.
  package var germanName: String {
    switch self {
    case .german: "Deutsch"
    case .english: "Englisch"
    }
  }
}

extension KnowledgeError {
  fileprivate static func germanName(_ rule: NeededRule) -> String {
    switch rule {
    case .action(let name): "Die Aktion „\(name)“"
    case .value(let name, let action): "Der Wert „\(name)“ der Aktion „\(action)“"
    case .field(let name): "Das Feld „\(name)“"
    case .topic(let name): "Das Thema „\(name)“"
    case .language(let language): "Die Sprache \(language.germanName)"
    }
  }
}
