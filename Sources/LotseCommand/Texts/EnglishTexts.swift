import Answering
import Knowledge
import Lotse
import Storage
import TextAnalysis

/// What people read at the terminal, in English.
struct EnglishTexts: Texts {
  let language = Language.english
  let help: any HelpTexts = EnglishHelp()
  let handover: any HandoverTexts = EnglishHandoverTexts()
  let certificate: any CertificateTexts = EnglishCertificateTexts()
  let inbox: any InboxTexts = EnglishInboxTexts()
  let counterfactual: any CounterfactualTexts = EnglishCounterfactualTexts()
  let stats: any StatsTexts = EnglishStatsTexts()
  private let figures = Figures(.english)

  func seeHelp(_ command: CommandName?) -> String {
    command.flatMap { $0 == .help ? nil : $0 }.map { "See `lotse help \($0.rawValue)`." }
      ?? "See `lotse --help`."
  }

  func program(_ message: String) -> String { "lotse: " + message }
  func index(_ error: StorageError) -> String { error.message }

  func missingFolder(_ path: String) -> String {
    "\(path): there is no such folder; name the folder of the knowledge base."
  }

  let noKnowledgeBase =
    "there is no knowledge base in the current folder; name one with --knowledge DIR, in LOTSE_KNOWLEDGE, or with --index FILE."

  func moreFindings(_ count: Int) -> String {
    "\(count) more findings; is this a file of questions?"
  }
  func knowledgeErrors(_ count: Int) -> String {
    "\(count) \(count == 1 ? "error" : "errors"); nothing was built."
  }

  func rulesErrors(_ count: Int) -> String {
    "\(count) \(count == 1 ? "error" : "errors") in the rules; the service does not start."
  }

  func occupied(_ path: String) -> String {
    "\(path) holds something else and is not replaced. Name another file, or move this one away."
  }

  func noCacheFolder(_ path: String) -> String {
    "\(path): the folder for the index cannot be written to; give the right to write, or name a file: `lotse build DIR -o FILE`, then --index FILE."
  }

  func missingEntry(_ id: String, nearest: String?) -> String {
    "there is no entry \"\(id)\"\(meant(nearest).isEmpty ? ";" : meant(nearest)) `lotse inspect` lists all entries."
  }

  let questionEncoding = "the question on the standard input is not UTF-8; convert it first."

  func questionLength(_ limit: Int) -> String {
    "the question has more than \(limit) bytes; send what one customer wrote."
  }

  func input(_ reason: String) -> String { "the standard input cannot be read (\(reason))." }

  func output(_ path: String?, _ reason: String) -> String {
    "\(path ?? "the result") cannot be written (\(reason)); check rights and free space."
  }

  func `internal`(_ detail: String) -> String {
    "an error of the program, not of the input: \(detail)"
  }

  let progressReading = "Reading"

  func progress(_ stage: IndexBuilder.Stage) -> String {
    switch stage {
    case .fitting(let role): "Fitting the model of what \(label(of: role).lowercased()) may see"
    case .indexing(let role): "Indexing what \(label(of: role).lowercased()) may see"
    case .writing: "Writing"
    case .calibrating: "Calibrating"
    }
  }

  func progressAsking(_ questions: Int) -> String { "Asking \(questions) questions" }

  func unusable(_ path: String, _ error: StorageError) -> String {
    "\(path): the old index was not built on (\(error.cause)); model and gate are new."
  }

  func outdated(index: String) -> String {
    program(
      "\(index) was made by another version of lotse; questions may miss words of its texts. `lotse build` makes it again."
    )
  }

  func damagedCertificate(_ fault: CertificateFault) -> String { program(fault.message) }

  func warningsAtRebuild(_ count: Int, _ folder: String) -> String {
    program(
      "\(count) \(count == 1 ? "warning" : "warnings") on the sources; `lotse check \(folder)` shows them."
    )
  }

  func checked(entries: Int?, errors: Int, warnings: Int) -> String {
    let found =
      "\(errors) \(errors == 1 ? "error" : "errors"), \(warnings) \(warnings == 1 ? "warning" : "warnings")"
    return entries.map { "\($0) \($0 == 1 ? "entry" : "entries"), \(found)" } ?? found
  }

  let labelIndex = "Index"
  let labelGate = "Gate"
  let labelExpected = "Expected"
  let labelModel = "Model"
  let labelLearned = "Learned"

  func model(
    _ view: BuildReport.ViewReport, digest: String, all: [BuildReport.ViewReport]
  ) -> String {
    let name = all.count > 1 ? label(of: view.role) + ": " : digest + ", "
    switch view.model {
    case .kept(let drift):
      let words = "\(view.newWords) new \(view.newWords == 1 ? "term" : "terms")"
      return name
        + "kept (\(drift.added) new, \(drift.removed) gone, up to \(drift.bound) allowed); "
        + "\(view.taken) of \(view.documents) texts taken over, \(words)"
    case .first: return name + "fitted, for there was no index"
    case .unusable(let error):
      return name + "fitted, for the old index cannot be used (\(error.cause))"
    case .asked: return name + "fitted anew, as was asked for"
    case .otherConditions: return name + "fitted anew, for the old one is of other conditions"
    case .drifted(let drift):
      return name
        + "fitted anew, for the texts have changed (\(drift.added) new, \(drift.removed) gone, up to \(drift.bound) allowed)"
    case .hidden: return name + "fitted anew, for a text may not be shown here any more"
    }
  }

  let labelRevision = "Revision"
  let labelSize = "Size"

  func label(of role: Role) -> String {
    switch role {
    case .customer: "Customers"
    case .agent: "Agents"
    }
  }

  func learned(_ phrasings: Int) -> String {
    "\(phrasings) \(phrasings == 1 ? "phrasing" : "phrasings") from labelled questions"
  }

  func counts(_ view: BuildSummary.ViewCounts) -> String {
    let languages = view.texts.map {
      "\($0.count) \($0.language == .german ? "German" : "English")"
    }
    let list = languages.isEmpty ? "" : " (" + languages.joined(separator: ", ") + ")"
    let entries = view.entries == 1 ? "entry" : "entries"
    return "\(view.entries) \(entries)\(list), \(view.phrasings) phrasings"
  }

  func gate(_ gate: BuildSummary.Gate) -> String {
    var risk = "at most \(figures.exactPercent(gate.risk)) wrong"
    let share = gate.unanswerable.map {
      "\(figures.percent($0)) of their questions have no answer here"
    }
    if gate.isFromLabels {
      risk += ", by the labelled questions for fitting"
      if let share { risk += ", if customers ask as there and \(share)" }
      if gate.lacksUnanswerable {
        risk +=
          ", all of which have an answer: label questions that have none, for customers ask them"
      }
    } else if gate.kind == .estimated, let share {
      risk += ", if customers write like the phrasings and \(share)"
    }
    guard gate.gate < RiskCurve.closed else {
      return "closed (\(gate.kind.rawValue)): nothing can be answered with \(risk)"
    }
    return "confidence \(figures.decimal(gate.gate, places: 3)) (\(gate.kind.rawValue)), \(risk)"
  }

  func expected(_ automation: Double, _ error: Double) -> String {
    "\(figures.percent(automation)) of the answerable questions answered rightly, \(figures.percent(error)) of the answers wrong"
  }

  func expected(_ others: [EvaluationReport.Expectation]) -> String {
    let shares = others.map { figures.percent($0.unanswerable) }.joined(separator: " / ")
    let right = others.map { figures.percent($0.automation) }.joined(separator: " / ")
    return "\(right) if \(shares) of the questions have no answer here"
  }

  func sizeAndTime(_ bytes: Int, seconds: Double) -> String {
    "\(figures.bytes(bytes)), built in \(figures.decimal(seconds, places: 2)) s"
  }

  func entries(_ ids: [String]) -> String {
    (ids.count == 1 ? "entry " : "entries ") + ids.joined(separator: ", ")
  }

  func escalation(_ reason: EscalationReason) -> String {
    let text =
      switch reason {
      case .humanRequested: "a human was asked for"
      case .emotion: "upset customer"
      case .repetition: "the same question again"
      case .lowConfidence: "not sure enough"
      case .conflictingEntries: "several entries fit alike"
      case .noEntry: "no entry fits"
      case .exceptionWanted: "an exception is wanted"
      case .sensitiveTopic: "a topic for humans"
      case .factsMissing: "facts are missing"
      case .actionFailed: "the action failed"
      case .noProgress: "no progress"
      case .foreignLanguage: "a language that is not served"
      case .policy: "the policy forbids an answer"
      }
    return "hand over: \(text) (\(reason.code))"
  }

  func replayed(_ number: Int, _ what: [String], before: String, now: String) -> String {
    "Turn \(number): \(what.joined(separator: ", ")). Then: \(before). Now: \(now)."
  }
  func replayedRecord(_ what: [String]) -> String {
    "The record beside its turns: \(what.joined(separator: ", "))."
  }
  func replayed(turns: Int, different: Int) -> String {
    "\(turns) turns decided again, \(different) of them differently."
  }
  func recordUnreadable(_ path: String, _ reason: String?) -> String {
    reason.map {
      "\(path) is no conversation record (\($0)). Name a file with the record of a reply, or a whole reply, as `lotse serve` and `lotse ask --json` write it."
    } ?? "\(path) is no file that can be read. Name one with the record of a reply."
  }
  func profileUnreadable(_ path: String, _ reason: String?) -> String {
    reason.map { "\(path) holds no facts about a customer: \($0)" } ?? "\(path) cannot be read."
  }
  func clarification(_ entries: [String]) -> String {
    entries.isEmpty ? "asks what it is about" : "asks back: " + entries.joined(separator: ", ")
  }
  func collection(_ field: String) -> String { "asks for: \(field)" }
  func action(_ name: String, _ id: String) -> String { "runs \(name) (\(id.prefix(8)))" }
  let silence = "says nothing"

  func route(_ route: String, _ priority: Policy.Priority) -> String {
    "to \(route), priority \(priority.rawValue)"
  }

  func confidence(_ value: String) -> String { "confidence \(value)" }
  func gate(_ kind: GateKind) -> String { "gate \(kind.rawValue)" }
  func revision(_ revision: String) -> String { "revision \(revision)" }
  let searchTitles = ["#", "score", "entry", "question"]
  let nothingFound = "No entry has anything in common with the question."

  let labelQuestion = "Question"
  let labelLanguage = "Language"

  func detection(_ guess: LanguageGuess, _ certainty: String, reply: Language) -> String {
    let replied = "reply in \(name(of: reply))"
    switch guess {
    case .german: return "German (\(certainty)), \(replied)"
    case .english: return "English (\(certainty)), \(replied)"
    case .foreign: return "another one (\(certainty)), \(replied)"
    case .unknown: return "not to be told, \(replied)"
    }
  }

  private func name(of language: Language) -> String {
    switch language {
    case .german: "German"
    case .english: "English"
    }
  }

  let titleWords = "Words, with their weight (idf)"
  let wordIsStopWord = "function word"
  let wordIsUnknown = "unknown here"
  func wordParts(_ parts: [String]) -> String { "parts: " + parts.joined(separator: " + ") }
  func wordCorrected(_ word: String) -> String { "corrected to \(word)" }
  func wordTranslations(_ words: [String]) -> String {
    "translated: " + words.joined(separator: ", ")
  }
  func wordSynonyms(_ words: [String]) -> String { "synonyms: " + words.joined(separator: ", ") }
  let none = "none"
  func candidate(_ rank: Int, _ id: String) -> String { "Candidate \(rank): \(id)" }
  func others(_ count: Int, _ sum: String) -> String { "\(count) more \(sum)" }
  let labelScore = "score"
  let titleConfidence = "Confidence in the first candidate"
  let labelIntercept = "intercept"
  let labelLogOdds = "log-odds"
  let labelConfidence = "confidence"
  let labelDecision = "Decision"
  let decisionAnswer = "answer"
  let labelSpan = "Span"
  let labelRoute = "Route"

  let chatWelcome =
    "Ask away. :why explains the last decision, :handover shows what a human would get, :quit ends."
  let chatCommands =
    "Commands are :why (the reasons of the last decision), :state (phase, facts, signals), :handover (what a human would get), :record (the record as JSON), :new (a new conversation), :channel chat|email|phone, :verified LEVEL, :result ok NAME=VALUE … or failed or timeout (how the action ended), :human took_over|handed_back and :quit."
  let chatNothingYet = "Nothing has been asked yet."
  let chatNoAction = "No action runs that could have a result."

  func indexFormat(_ version: Int) -> String { "index format \(version)" }

  func viewContents(entries: Int, documents: Int, units: Int, gate: GateKind) -> String {
    "\(entries) \(entries == 1 ? "entry" : "entries"), \(documents) \(documents == 1 ? "text" : "texts"), \(units) phrasings and sentences, gate \(gate.rawValue)"
  }

  let titleSections = "Sections"
  let titleEntries = "Entries"
  let wholeFile = "All"

  func access(_ entry: StoredEntry) -> String {
    var facts = [entry.audience == .customer ? "customers" : "agents"]
    if entry.status == .draft { facts.append("draft") }
    if let day = entry.validFrom { facts.append("from \(day)") }
    if let day = entry.validUntil { facts.append("until \(day)") }
    return facts.joined(separator: ", ")
  }
}
