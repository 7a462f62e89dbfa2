import Answering
import Conversation
import Knowledge

/// What is said of a conversation to those who take it over, in German.
struct GermanHandoverTexts: HandoverTexts {
  func scope(_ language: Language, turns: Int, last: String?) -> String {
    let name = language == .german ? "Deutsch" : "Englisch"
    let end = last.map { ", zuletzt \($0)" } ?? ""
    return "schreibt \(name), \(turns) \(turns == 1 ? "Zug" : "Züge")\(end)"
  }
  func topic(_ topic: String) -> String { "Thema \(topic)" }
  func standing(_ phase: Phase, isWaiting: Bool) -> String {
    if phase == .human { return "ein Mensch hat es" }
    return isWaiting ? "wartet auf einen Menschen" : "noch nicht übergeben"
  }
  let takenBack = "der Kunde hat es zurückgenommen"
  func closed(until opens: String?) -> String {
    "gerade ist niemand erreichbar" + (opens.map { ", wieder \($0)" } ?? "")
  }
  let labelMatter = "Anliegen"
  let labelTried = "Versucht"
  let labelResult = "Ergebnis"
  let labelOpen = "Offen"
  let labelSignals = "Signale"
  let labelKnown = "Bekannt"
  let labelMissing = "Fehlt"
  let labelProposals = "Vorschlag"
  let labelGoodwill = "Kulanz"
  func action(_ action: TriedAction) -> String {
    let end =
      switch action.status {
      case .ok: "gelungen"
      case .failed: "fehlgeschlagen"
      case .timeout: "ohne Antwort"
      case nil: "noch kein Ergebnis"
      }
    let fields = action.fields.map(HandoverPage.line)
    let returned = action.returned.map(HandoverPage.line)
    return
      "(\(action.turn)) Vorgang \(action.name), \(end)"
      + (fields.isEmpty ? "" : ", mit " + fields.joined(separator: ", "))
      + (returned.isEmpty ? "" : ", ergab " + returned.joined(separator: ", "))
      + ", Kennung \(action.id.prefix(8))"
  }
  func quoted(_ text: String) -> String { "„\(text)“" }

  func signal(_ kind: SignalKind) -> String {
    switch kind {
    case .humanWanted: "Wunsch nach einem Menschen"
    case .channelRefused: "lehnt den Kanal ab"
    case .anger: "Ärger"
    case .urgency: "Eile"
    case .hesitation: "Zögern"
    case .repetition: "Wiederholung"
    case .sensitiveTopic: "heikles Thema"
    case .exceptionWanted: "Wunsch nach einer Ausnahme"
    case .irony: "Ironie"
    }
  }

  func missing(_ fact: MissingFact) -> String {
    var text = fact.level.map { "Identität (Stufe \($0))" } ?? fact.label
    if fact.asked > 0 { text += ", \(fact.asked)-mal erfragt" }
    return text
  }

  func titleProposals(confidence: String) -> String { "Vorschläge (Konfidenz \(confidence))" }
  let noProposals = "Kein Eintrag kommt in Frage."
  let isInternal = "[nur intern]"
  let isWithheld = "[zurückgehalten]"
  func wasShown(in turn: Int) -> String { "[gezeigt in Zug \(turn)]" }
  func needs(_ names: [String]) -> String { "[braucht \(names.joined(separator: ", "))]" }
  func forCustomer(_ language: Language) -> String {
    "Für den Kunden auf \(language == .german ? "Deutsch" : "Englisch"):"
  }
  let titleGoodwill = "Erlaubte Kulanz; die Entscheidung liegt bei Ihnen"
  let labelUnmet = "Nicht erlaubt:"

  func unmet(_ part: ConditionCheck.Part) -> String {
    switch part.outcome {
    case .met: part.comparison
    case .unmet: "\(part.comparison) (ist \(part.value ?? ""))"
    case .absent: "\(part.name) fehlt"
    case .noNumber: "\(part.name) ist keine Zahl"
    }
  }

  let titleFollowUps = "Wiedervorlage"
  private static let days = ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"]
  func time(_ date: CivilDate, minute: Int) -> String {
    let two = { (number: Int) in (number < 10 ? "0" : "") + String(number) }
    return Self.days[date.weekday - 1]
      + " \(two(date.day)).\(two(date.month)).\(date.year), \(minute / 60):\(two(minute % 60)) Uhr"
  }
  func due(_ time: String?) -> String { time.map { "bis \($0)" } ?? "ohne Frist" }

  let labelPhase = "Stand"
  func phase(_ state: ConversationState) -> String {
    let name =
      switch state.phase {
      case .open: "offen"
      case .clarifying: "Rückfrage gestellt"
      case .collecting: "fragt nach einer Angabe"
      case .confirming, .confirmingAgain: "wartet auf Ja oder Nein"
      case .acting: "ein Vorgang läuft"
      case .human: "ein Mensch hat es"
      }
    let waiting = state.isWaiting ? ", ein Mensch steht noch aus" : ""
    return "\(name) (\(state.phase.rawValue)), \(state.stalled) ohne Fortschritt\(waiting)"
  }
  let none = "–"
}
