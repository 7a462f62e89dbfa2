import Answering
import Knowledge
import Lotse
import Storage
import TextAnalysis

/// Everything that people read at the terminal, apart from findings in the
/// sources and texts for customers; one type for each language.
protocol Texts: Sendable {
  /// The language of the texts.
  var language: Language { get }
  /// The pages of the help.
  var help: any HelpTexts { get }

  /// What is said of a conversation to those who take it over.
  var handover: any HandoverTexts { get }

  /// What is said of certificates.
  var certificate: any CertificateTexts { get }

  /// What is said of customers' questions without labels.
  var inbox: any InboxTexts { get }

  /// What is said of changes that would have changed a decision.
  var counterfactual: any CounterfactualTexts { get }

  /// What is said of a log.
  var stats: any StatsTexts { get }

  // Errors.

  /// A message of the program itself.
  func program(_ message: String) -> String
  func usage(_ error: UsageError) -> String
  /// Where more is said on a command, or on the program.
  func seeHelp(_ command: CommandName?) -> String
  func index(_ error: StorageError) -> String
  func missingFolder(_ path: String) -> String
  var noKnowledgeBase: String { get }
  func knowledgeErrors(_ count: Int) -> String
  func moreFindings(_ count: Int) -> String
  func rulesErrors(_ count: Int) -> String
  func noCacheFolder(_ path: String) -> String
  func occupied(_ path: String) -> String
  func missingEntry(_ id: String, nearest: String?) -> String
  var questionEncoding: String { get }
  func questionLength(_ limit: Int) -> String
  func input(_ reason: String) -> String
  func output(_ path: String?, _ reason: String) -> String
  func `internal`(_ detail: String) -> String

  // Building and checking.

  var progressReading: String { get }
  func progress(_ stage: IndexBuilder.Stage) -> String
  func progressAsking(_ questions: Int) -> String
  /// Why an index was not built on.
  func unusable(_ path: String, _ error: StorageError) -> String
  func warningsAtRebuild(_ count: Int, _ folder: String) -> String
  /// An index that another version of text analysis made.
  func outdated(index: String) -> String
  /// A certificate that is not believed, or a file of which none is.
  func damagedCertificate(_ fault: CertificateFault) -> String
  /// What a check found; no number of entries where there are errors.
  func checked(entries: Int?, errors: Int, warnings: Int) -> String
  var labelIndex: String { get }
  var labelGate: String { get }
  var labelExpected: String { get }
  var labelModel: String { get }
  var labelLearned: String { get }
  /// Whether a view's model was kept, why, and what was taken over; `all` are the views.
  func model(
    _ view: BuildReport.ViewReport, digest: String, all: [BuildReport.ViewReport]
  ) -> String
  var labelRevision: String { get }
  var labelSize: String { get }
  func label(of role: Role) -> String
  func counts(_ view: BuildSummary.ViewCounts) -> String
  /// How many phrasings came from labelled questions.
  func learned(_ phrasings: Int) -> String
  func gate(_ gate: BuildSummary.Gate) -> String
  func expected(_ automation: Double, _ error: Double) -> String
  /// What is answered rightly at some shares of questions without an answer.
  func expected(_ others: [EvaluationReport.Expectation]) -> String
  func sizeAndTime(_ bytes: Int, seconds: Double) -> String

  // Replies.

  func entries(_ ids: [String]) -> String
  func escalation(_ reason: EscalationReason) -> String
  func replayed(_ number: Int, _ what: [String], before: String, now: String) -> String
  /// What differs in a record beside its turns.
  func replayedRecord(_ what: [String]) -> String
  func replayed(turns: Int, different: Int) -> String
  func profileUnreadable(_ path: String, _ reason: String?) -> String
  func recordUnreadable(_ path: String, _ reason: String?) -> String
  func clarification(_ entries: [String]) -> String
  func collection(_ field: String) -> String
  func action(_ name: String, _ id: String) -> String
  var silence: String { get }
  func route(_ route: String, _ priority: Policy.Priority) -> String
  func confidence(_ value: String) -> String
  func gate(_ kind: GateKind) -> String
  func revision(_ revision: String) -> String
  var searchTitles: [String] { get }
  var nothingFound: String { get }

  // Explanations.

  var labelQuestion: String { get }
  var labelLanguage: String { get }
  func detection(_ guess: LanguageGuess, _ certainty: String, reply: Language) -> String
  var titleWords: String { get }
  var wordIsStopWord: String { get }
  var wordIsUnknown: String { get }
  func wordParts(_ parts: [String]) -> String
  func wordCorrected(_ word: String) -> String
  func wordSynonyms(_ words: [String]) -> String
  func wordTranslations(_ words: [String]) -> String
  var none: String { get }
  func candidate(_ rank: Int, _ id: String) -> String
  func others(_ count: Int, _ sum: String) -> String
  var labelScore: String { get }
  var titleConfidence: String { get }
  var labelIntercept: String { get }
  var labelLogOdds: String { get }
  var labelConfidence: String { get }
  var labelDecision: String { get }
  var decisionAnswer: String { get }
  var labelSpan: String { get }
  var labelRoute: String { get }

  // Conversations.

  var chatWelcome: String { get }
  var chatCommands: String { get }
  var chatNothingYet: String { get }
  var chatNoAction: String { get }

  // Contents of an index.

  func indexFormat(_ version: Int) -> String
  func viewContents(entries: Int, documents: Int, units: Int, gate: GateKind) -> String
  var titleSections: String { get }
  var titleEntries: String { get }
  var wholeFile: String { get }
  /// Who may see an entry when.
  func access(_ entry: StoredEntry) -> String
}
