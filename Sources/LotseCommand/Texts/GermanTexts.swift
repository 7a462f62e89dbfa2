import Answering
import Knowledge
import Lotse
import Storage
import TextAnalysis

/// What people read at the terminal, in German.
struct GermanTexts: Texts {
  let language = Language.german
  let help: any HelpTexts = GermanHelp()
  let handover: any HandoverTexts = GermanHandoverTexts()
  let certificate: any CertificateTexts = GermanCertificateTexts()
  let inbox: any InboxTexts = GermanInboxTexts()
  let counterfactual: any CounterfactualTexts = GermanCounterfactualTexts()
  let stats: any StatsTexts = GermanStatsTexts()
  private let figures = Figures(.german)

  func seeHelp(_ command: CommandName?) -> String {
    command.flatMap { $0 == .help ? nil : $0 }.map { "Siehe `lotse help \($0.rawValue)`." }
      ?? "Siehe `lotse --help`."
  }

  func program(_ message: String) -> String { "lotse: " + message }
  func index(_ error: StorageError) -> String { error.germanMessage }

  func missingFolder(_ path: String) -> String {
    "\(path): Diesen Ordner gibt es nicht; nennen Sie den Ordner der Wissensbasis."
  }

  let noKnowledgeBase =
    "Im aktuellen Ordner liegt keine Wissensbasis; nennen Sie eine mit --knowledge ORDNER, in LOTSE_KNOWLEDGE oder mit --index DATEI."

  func moreFindings(_ count: Int) -> String {
    "\(count) weitere Befunde; ist das eine Datei mit Fragen?"
  }
  func knowledgeErrors(_ count: Int) -> String {
    "\(count) Fehler; es wurde nichts gebaut."
  }

  func rulesErrors(_ count: Int) -> String {
    "\(count) Fehler in den Regeln; der Dienst startet nicht."
  }

  func occupied(_ path: String) -> String {
    "\(path) enthält etwas anderes und wird nicht ersetzt. Nennen Sie eine andere Datei, oder verschieben Sie diese."
  }

  func noCacheFolder(_ path: String) -> String {
    "\(path): In den Ordner für den Index kann nicht geschrieben werden; erteilen Sie das Schreibrecht oder nennen Sie eine Datei: `lotse build ORDNER -o DATEI`, danach --index DATEI."
  }

  func missingEntry(_ id: String, nearest: String?) -> String {
    "Es gibt keinen Eintrag „\(id)“\(meant(nearest).isEmpty ? ";" : meant(nearest)) `lotse inspect` listet alle Einträge auf."
  }

  let questionEncoding =
    "Die Frage auf der Standardeingabe ist nicht in UTF-8 kodiert; wandeln Sie sie vorher um."

  func questionLength(_ limit: Int) -> String {
    "Die Frage hat mehr als \(limit) Bytes; senden Sie, was ein Kunde geschrieben hat."
  }

  func input(_ reason: String) -> String {
    "Die Standardeingabe ist nicht lesbar (\(reason))."
  }

  func output(_ path: String?, _ reason: String) -> String {
    "\(path ?? "Das Ergebnis") kann nicht geschrieben werden (\(reason)); prüfen Sie Rechte und freien Platz."
  }

  func `internal`(_ detail: String) -> String {
    "Ein Fehler des Programms, nicht der Eingabe: \(detail)"
  }

  let progressReading = "Einlesen"

  func progress(_ stage: IndexBuilder.Stage) -> String {
    switch stage {
    case .fitting(.customer): "Modell der Kundensicht"
    case .fitting(.agent): "Modell der Agentensicht"
    case .writing: "Schreiben"
    case .indexing(.customer): "Index der Kundensicht"
    case .indexing(.agent): "Index der Agentensicht"
    case .calibrating: "Kalibrierung"
    }
  }

  func progressAsking(_ questions: Int) -> String { "\(questions) Fragen werden gestellt" }

  func unusable(_ path: String, _ error: StorageError) -> String {
    "\(path): Auf dem alten Index wurde nicht aufgebaut (\(error.germanCause)); Modell und Schwelle sind neu."
  }

  func outdated(index: String) -> String {
    program(
      "\(index) stammt von einer anderen Version von lotse; Fragen verfehlen vielleicht Wörter seiner Texte. `lotse build` baut ihn neu."
    )
  }

  func damagedCertificate(_ fault: CertificateFault) -> String { program(fault.germanMessage) }

  func warningsAtRebuild(_ count: Int, _ folder: String) -> String {
    program(
      "\(count) \(count == 1 ? "Warnung" : "Warnungen") zu den Quellen; `lotse check \(folder)` zeigt sie."
    )
  }

  func checked(entries: Int?, errors: Int, warnings: Int) -> String {
    let found = "\(errors) Fehler, \(warnings) \(warnings == 1 ? "Warnung" : "Warnungen")"
    return entries.map { "\($0) \($0 == 1 ? "Eintrag" : "Einträge"), \(found)" } ?? found
  }

  let labelIndex = "Index"
  let labelGate = "Schwelle"
  let labelExpected = "Erwartung"
  let labelModel = "Modell"
  let labelLearned = "Gelernt"

  func model(
    _ view: BuildReport.ViewReport, digest: String, all: [BuildReport.ViewReport]
  ) -> String {
    let name = all.count > 1 ? label(of: view.role) + ": " : digest + ", "
    switch view.model {
    case .kept(let drift):
      let words = "\(view.newWords) \(view.newWords == 1 ? "neuer Begriff" : "neue Begriffe")"
      return name
        + "behalten (\(drift.added) neu, \(drift.removed) entfallen, bis \(drift.bound) erlaubt); "
        + "\(view.taken) von \(view.documents) Texten übernommen, \(words)"
    case .first: return name + "berechnet, denn es gab noch keinen Index"
    case .unusable(let error):
      return name + "berechnet, denn der alte Index ist unbrauchbar (\(error.germanCause))"
    case .asked: return name + "neu berechnet, wie verlangt"
    case .otherConditions: return name + "neu berechnet, denn das alte hatte andere Bedingungen"
    case .drifted(let drift):
      return name
        + "neu berechnet, denn die Texte haben sich geändert (\(drift.added) neu, \(drift.removed) entfallen, bis \(drift.bound) erlaubt)"
    case .hidden: return name + "neu berechnet, denn ein Text darf hier nicht mehr gezeigt werden"
    }
  }

  let labelRevision = "Revision"
  let labelSize = "Größe"

  func label(of role: Role) -> String {
    switch role {
    case .customer: "Kunden"
    case .agent: "Agenten"
    }
  }

  func learned(_ phrasings: Int) -> String {
    let noun = phrasings == 1 ? "Formulierung" : "Formulierungen"
    return "\(phrasings) \(noun) aus Testfragen"
  }

  func counts(_ view: BuildSummary.ViewCounts) -> String {
    let languages = view.texts.map {
      "\($0.count) \($0.language == .german ? "deutsch" : "englisch")"
    }
    let list = languages.isEmpty ? "" : " (" + languages.joined(separator: ", ") + ")"
    let entries = view.entries == 1 ? "Eintrag" : "Einträge"
    return "\(view.entries) \(entries)\(list), \(view.phrasings) Formulierungen"
  }

  func gate(_ gate: BuildSummary.Gate) -> String {
    var risk = "höchstens \(figures.exactPercent(gate.risk)) falsch"
    let share = gate.unanswerable.map {
      "\(figures.percent($0)) ihrer Fragen hier keine Antwort haben"
    }
    if gate.isFromLabels {
      risk += ", nach den Testfragen zum Anpassen"
      if let share { risk += ", wenn Kunden fragen wie dort und \(share)" }
      if gate.lacksUnanswerable {
        risk +=
          ", die alle eine Antwort haben: Ordnen Sie auch Fragen ohne Antwort ein, denn Kunden stellen sie"
      }
    } else if gate.kind == .estimated, let share {
      risk += ", wenn Kunden schreiben wie die Formulierungen und \(share)"
    }
    guard gate.gate < RiskCurve.closed else {
      return "geschlossen (\(name(of: gate.kind))): mit \(risk) lässt sich nichts beantworten"
    }
    return
      "Konfidenz \(figures.decimal(gate.gate, places: 3)) (\(name(of: gate.kind))), \(risk)"
  }

  func expected(_ automation: Double, _ error: Double) -> String {
    "\(figures.percent(automation)) der beantwortbaren Fragen richtig beantwortet, \(figures.percent(error)) der Antworten falsch"
  }

  func expected(_ others: [EvaluationReport.Expectation]) -> String {
    let shares = others.map { figures.percent($0.unanswerable) }.joined(separator: " / ")
    let right = others.map { figures.percent($0.automation) }.joined(separator: " / ")
    return "\(right), wenn \(shares) der Fragen hier keine Antwort haben"
  }

  func sizeAndTime(_ bytes: Int, seconds: Double) -> String {
    "\(figures.bytes(bytes)), gebaut in \(figures.decimal(seconds, places: 2)) s"
  }

  func entries(_ ids: [String]) -> String {
    (ids.count == 1 ? "Eintrag " : "Einträge ") + ids.joined(separator: ", ")
  }

  func escalation(_ reason: EscalationReason) -> String {
    let text =
      switch reason {
      case .humanRequested: "ein Mensch wird verlangt"
      case .emotion: "aufgebrachter Kunde"
      case .repetition: "dieselbe Frage noch einmal"
      case .lowConfidence: "nicht sicher genug"
      case .conflictingEntries: "mehrere Einträge passen gleich gut"
      case .noEntry: "kein Eintrag passt"
      case .exceptionWanted: "eine Ausnahme wird gewünscht"
      case .sensitiveTopic: "ein Thema für Menschen"
      case .factsMissing: "Angaben fehlen"
      case .actionFailed: "der Vorgang ist gescheitert"
      case .noProgress: "kein Fortschritt"
      case .foreignLanguage: "eine Sprache, die nicht bedient wird"
      case .policy: "die Richtlinie erlaubt keine Antwort"
      }
    return "Übergabe: \(text) (\(reason.code))"
  }

  func replayed(_ number: Int, _ what: [String], before: String, now: String) -> String {
    "Zug \(number): \(what.joined(separator: ", ")). Damals: \(before). Jetzt: \(now)."
  }
  func replayedRecord(_ what: [String]) -> String {
    "Das Protokoll neben den Zügen: \(what.joined(separator: ", "))."
  }
  func replayed(turns: Int, different: Int) -> String {
    "\(turns) Züge neu entschieden, davon \(different) anders."
  }
  func recordUnreadable(_ path: String, _ reason: String?) -> String {
    reason.map {
      "\(path) ist kein Gesprächsprotokoll (\($0)). Nennen Sie eine Datei mit dem Protokoll (record) einer Antwort oder einer ganzen Antwort, wie `lotse serve` und `lotse ask --json` sie schreiben."
    }
      ?? "\(path) ist keine lesbare Datei. Nennen Sie eine mit dem Protokoll (record) einer Antwort."
  }
  func profileUnreadable(_ path: String, _ reason: String?) -> String {
    reason.map { "\(path) enthält keine Angaben über einen Kunden: \($0)" }
      ?? "\(path) kann nicht gelesen werden."
  }
  func clarification(_ entries: [String]) -> String {
    entries.isEmpty ? "fragt, worum es geht" : "fragt zurück: " + entries.joined(separator: ", ")
  }
  func collection(_ field: String) -> String { "fragt nach: \(field)" }
  func action(_ name: String, _ id: String) -> String { "führt \(name) aus (\(id.prefix(8)))" }
  let silence = "sagt nichts"

  func route(_ route: String, _ priority: Policy.Priority) -> String {
    let name =
      switch priority {
      case .low: "niedrig"
      case .normal: "normal"
      case .high: "hoch"
      }
    return "an \(route), Dringlichkeit \(name)"
  }

  func confidence(_ value: String) -> String { "Konfidenz \(value)" }
  func gate(_ kind: GateKind) -> String { "Schwelle \(name(of: kind))" }
  func revision(_ revision: String) -> String { "Revision \(revision)" }
  let searchTitles = ["#", "Wert", "Eintrag", "Frage"]
  let nothingFound = "Kein Eintrag hat etwas mit der Frage gemein."

  private func name(of kind: GateKind) -> String {
    switch kind {
    case .certified: "zertifiziert"
    case .estimated: "geschätzt"
    case .universal: "universell"
    case .none: "keine"
    }
  }

  let labelQuestion = "Frage"
  let labelLanguage = "Sprache"

  func detection(_ guess: LanguageGuess, _ certainty: String, reply: Language) -> String {
    let replied = "Antwort auf \(reply == .german ? "Deutsch" : "Englisch")"
    switch guess {
    case .german: return "Deutsch (\(certainty)), \(replied)"
    case .english: return "Englisch (\(certainty)), \(replied)"
    case .foreign: return "eine andere (\(certainty)), \(replied)"
    case .unknown: return "nicht zu erkennen, \(replied)"
    }
  }

  let titleWords = "Wörter, mit ihrem Gewicht (idf)"
  let wordIsStopWord = "Funktionswort"
  let wordIsUnknown = "hier unbekannt"
  func wordParts(_ parts: [String]) -> String { "Teile: " + parts.joined(separator: " + ") }
  func wordCorrected(_ word: String) -> String { "berichtigt zu \(word)" }
  func wordTranslations(_ words: [String]) -> String {
    "übersetzt: " + words.joined(separator: ", ")
  }
  func wordSynonyms(_ words: [String]) -> String {
    "gleichbedeutend: " + words.joined(separator: ", ")
  }
  let none = "keine"
  func candidate(_ rank: Int, _ id: String) -> String { "Kandidat \(rank): \(id)" }
  func others(_ count: Int, _ sum: String) -> String { "\(count) weitere \(sum)" }
  let labelScore = "Wert"
  let titleConfidence = "Konfidenz des ersten Kandidaten"
  let labelIntercept = "Achsenabschnitt"
  let labelLogOdds = "Log-Chance"
  let labelConfidence = "Konfidenz"
  let labelDecision = "Entscheidung"
  let decisionAnswer = "Antwort"
  let labelSpan = "Stelle"
  let labelRoute = "Weg"

  let chatWelcome =
    "Was möchten Sie wissen? :why begründet die letzte Entscheidung, :handover zeigt, was ein Mensch bekäme, :quit endet."
  let chatCommands =
    "Befehle sind :why (Gründe der letzten Entscheidung), :state (Stand, Angaben, Signale), :handover (was ein Mensch bekäme), :record (Protokoll als JSON), :new (neues Gespräch), :channel chat|email|phone, :verified STUFE, :result ok NAME=WERT … oder failed oder timeout (Ergebnis des Vorgangs), :human took_over|handed_back und :quit."
  let chatNothingYet = "Es wurde noch nichts gefragt."
  let chatNoAction = "Es läuft kein Vorgang, der ein Ergebnis haben könnte."

  func indexFormat(_ version: Int) -> String { "Indexformat \(version)" }

  func viewContents(entries: Int, documents: Int, units: Int, gate: GateKind) -> String {
    "\(entries) \(entries == 1 ? "Eintrag" : "Einträge"), \(documents) \(documents == 1 ? "Text" : "Texte"), \(units) Formulierungen und Sätze, Schwelle \(name(of: gate))"
  }

  let titleSections = "Abschnitte"
  let titleEntries = "Einträge"
  let wholeFile = "Alle"

  func access(_ entry: StoredEntry) -> String {
    var facts = [entry.audience == .customer ? "Kunden" : "Agenten"]
    if entry.status == .draft { facts.append("Entwurf") }
    if let day = entry.validFrom { facts.append("ab \(day)") }
    if let day = entry.validUntil { facts.append("bis \(day)") }
    return facts.joined(separator: ", ")
  }
}
