import Conversation
import Knowledge
import Retrieval

/// An entry that may answer, found for a question or named by the record.
struct Subject {
  /// What decides over it.
  var facts: AnswerStore.Facts
  /// Its id.
  var id: String
  /// Its answer in the customer's language.
  var text: AnswerStore.Text
  /// The rules for its topic.
  var rule: Policy.ResolvedRule
  /// How it was found; nil where it was named.
  var candidate: Candidate?
  /// What chose it of the profile; nil where the words alone did.
  var profile: ProfileChoice?
}

/// What an assessed question could get, whatever the conversation.
enum Outlook {
  /// A human must take over; the entry is one whose answer the policy withholds.
  case handOver(EscalationReason, withheld: String? = nil)
  /// A human takes over, with an answer and what facts it needs.
  case prepare(Subject, EscalationReason)
  /// No entry surely answers.
  case unclear(EscalationReason)
  /// Several entries are near.
  case ambiguous([ClarifyOption])
  /// An entry answers.
  case entry(Subject)
}

/// What an entry needs before it can answer.
enum Need {
  /// Nothing: it answers, its placeholders filled by these values.
  case nothing([String: String])
  /// The customer's identity.
  case verification(Int)
  /// A fact.
  case field(String)
  /// A fact that was stated in words with several meanings.
  case readBack(String, value: String)
  /// Yes or no to an action.
  case confirmation(String)
  /// An action.
  case action(String)
  /// Values that nothing here gives.
  case unfillable
}

/// Why something like a fact is none.
enum Mistake {
  /// It has another form.
  case form
  /// It is a day that the calendar does not have.
  case noSuchDay
  /// It is a day to come, of something that has happened.
  case dayToCome
  /// It is a day that has been, where one to come is wanted.
  case pastDay

  /// Whether a day is named that cannot be the one that is asked for.
  var isOfDay: Bool { self != .form }
}

/// What a turn comes to: its class for the automaton, and what the move is then made of.
struct TurnReading {
  /// The class.
  var turn: TurnClass
  /// Whether a fact came that was not known, or a question back was resolved.
  var hasNews = false
  /// Why a human would take over.
  var reason: EscalationReason = .lowConfidence
  /// The entry that answers, or that needs something.
  var subject: Subject?
  /// What it needs.
  var need: Need = .nothing([:])
  /// The facts that the entry needs and that are known.
  var known: [KnownFact] = []
  /// The options of a question back.
  var options: [ClarifyOption] = []
  /// The fixed text of small talk.
  var say: PolicyText = .emptyQuestion
  /// The values in it.
  var sayValues: [String: String] = [:]
  /// The entry whose answer is given along with a hand-over.
  var help: Subject?
  /// Why a human takes over once the fact that is asked for has come.
  var preparedFor: EscalationReason?
  /// The entry whose answer the policy withholds.
  var withheld: String?
  /// The words that brought the matter forward.
  var matter: String
  /// The assessment of the words; nil where there was none to make.
  var assessment: Assessment?
  /// What was read off the words.
  var signals: [Signal] = []
  /// Whether a signal has the way to a human offered.
  var offersHuman = false
  /// Where signals send the matter.
  var route: String?
  /// How urgent signals make it.
  var priority: Policy.Priority?
  /// Whether more than the words of this turn decided.
  var isBeyondWords = false
  /// The readings of the message's matters, where it holds several; this one is the gravest.
  var parts: [TurnReading] = []
  /// Why what was given for the fact that is asked for is none.
  var mistake: Mistake?
  /// Of what was read back, the facts of which one is wrong: which is asked.
  var doubted: [KnownFact] = []
  /// Whether a yes was limited, to what can be run as it is alone: "ja, aber erst im Januar".
  var isLimited = false
  /// What was asked beside an answer, until the matter has ended.
  var beside: String?
  /// A fixed text that is said before all else: that nothing is done.
  var before: PolicyText?
  /// What the rules of signals have the customer read first.
  var notices: [Language: String] = [:]
  /// What decided of the profile; nil where nothing of it did.
  var profile: ProfileChoice?

  /// Probability in millionths that its first candidate is right, of those that are left.
  var confidence: Int64 { profile?.confidence ?? assessment?.confidence ?? 0 }

  /// The rules of the topic that the turn is about; nil where none is.
  var topicRule: Policy.ResolvedRule? { subject?.rule ?? help?.rule ?? humansRule }
  /// The rules of a topic that is a human's.
  var humansRule: Policy.ResolvedRule?

  /// Whether the words may name a matter, and not only speak of the one before: "das hilft mir nicht",
  /// "lassen Sie es" and "einen Moment" name none, whatever entry is nearest to them.
  var namesMatter: Bool {
    switch turn {
    case .handedBack, .automatic, .resultGood, .resultBad, .declined, .rejected, .takenBack,
      .smallTalk, .acknowledged, .held, .goodbye:
      false
    default: reason != .noProgress
    }
  }

  /// What is told of an action's result beside a graver part, with what was read off the words.
  var result: TurnReading? {
    guard var told = parts.first(where: { $0.turn == .resultGood }) else { return nil }
    told.signals = signals
    told.assessment = assessment
    return told
  }

  /// What the customer reads first: by the rules of signals, and of a hand-over by those of its
  /// topic.
  func notice(in language: Language, handsOver: Bool) -> String? {
    notices[language] ?? (handsOver ? topicRule?.texts[language] : nil)
  }

  /// A turn of a class.
  init(_ turn: TurnClass, matter: String) {
    self.turn = turn
    self.matter = matter
  }
}
