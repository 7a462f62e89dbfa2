import Answering
import TextAnalysis

/// What is said of customers' questions without labels, in German.
struct GermanInboxTexts: InboxTexts {
  private let figures = Figures(.german)

  func noQuestions(_ file: String) -> String {
    """
    \(file): Fehler: Die Datei enthält keine Frage.
      Abhilfe: Schreiben Sie eine Frage je Zeile, als Text oder als {"question":"…"}.
    """
  }

  func leftOut(_ count: Int) -> String {
    "\(count) \(count == 1 ? "Frage" : "Fragen") ausgelassen."
  }

  let labelQuestions = "Fragen"

  func questions(_ assessment: InboxAssessment) -> String {
    let languages = assessment.languages.map { item in
      let name =
        switch item.guess {
        case .german: "deutsch"
        case .english: "englisch"
        case .foreign: "in einer anderen Sprache"
        case .unknown: "nicht zu erkennen"
        }
      return "\(figures.percent(assessment.share(item.questions))) \(name)"
    }
    return "\(assessment.questions): " + languages.joined(separator: ", ")
  }

  let labelWords = "Wörter"

  func words(_ assessment: InboxAssessment) -> String {
    let share = Double(assessment.unknownWords) / Double(max(assessment.words, 1))
    let most = assessment.mostFrequentUnknown.map { "\($0.word) (\($0.questions))" }
    return "\(figures.percent(share)) hier unbekannt"
      + (most.isEmpty ? "" : ", am häufigsten " + most.joined(separator: ", "))
  }

  let labelNow = "Jetzt"

  func now(_ assessment: InboxAssessment) -> String {
    "\(figures.percent(assessment.share(assessment.answeredNow))) würden beantwortet; warum die übrigen nicht:"
  }

  func title(_ assessment: InboxAssessment) -> String {
    var supposed = ""
    if assessment.gateKind == .estimated, let share = assessment.unanswerable {
      supposed = ", falls \(figures.percent(share)) der Fragen hier keine Antwort haben"
    }
    return
      "Was die Schwellen für so viele falsche Antworten durchließen (\(assessment.gateKind.rawValue)\(supposed))"
  }

  let columns = ["Thema des nächsten Eintrags", "Fragen"]
  func atMost(_ risk: Double) -> String { "Schwelle \(figures.exactPercent(risk))" }
  let withoutTopic = "ohne Thema"
  let all = "alle"
  let expectedWrong = "zu erwartende falsche Antworten"
  let noEntry = "kein Eintrag passt"

  func moreWrong(_ risk: Double) -> String {
    """
    Von diesen Fragen sind an der Schwelle für \(figures.exactPercent(risk)) mehr falsche Antworten zu \
    erwarten als von denen, aus denen sie stammt: Vielleicht haben mehr als angenommen hier keine \
    Antwort (--unanswerable), oder es sind andere Fragen. Labeln Sie einige, bevor Sie sich darauf \
    verlassen.
    """
  }

  func labelWelcome(_ count: Int) -> String {
    "\(count) \(count == 1 ? "Frage" : "Fragen"). " + keys
  }

  let keys =
    "1 2 3: dieser Eintrag · i: ein anderer, mit Kennung · n: keiner · s: überspringen · b: zurück · q: Ende"
  func place(_ number: Int, of count: Int) -> String { "\(number) von \(count)" }
  let nothingNear = "Kein Eintrag hat etwas mit der Frage gemein."
  let idPrompt = "Kennung: "

  func noSuchEntry(_ id: String, nearest: String?) -> String {
    "Für Kunden gibt es keinen Eintrag „\(id)“"
      + (nearest.map { "; meinten Sie \($0)?" } ?? ".")
  }

  let nothingBefore = "Vor dieser Frage steht keine."
  func unknownKey(_ key: String) -> String { "„\(key)“ ist keine der Tasten. " + keys }

  func written(_ count: Int, _ file: String) -> String {
    "\(count) \(count == 1 ? "Frage" : "Fragen") nach \(file) geschrieben."
  }

  let nothingToLabel = "Alle Fragen der Datei haben schon ein Label."
}
