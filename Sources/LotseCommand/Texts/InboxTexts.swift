import Answering
import TextAnalysis

/// What is said of customers' questions without labels, in one language.
protocol InboxTexts: Sendable {
  /// The file holds no question.
  func noQuestions(_ file: String) -> String
  /// How many questions were left out as too long.
  func leftOut(_ count: Int) -> String

  // Assessing.

  var labelQuestions: String { get }
  /// How many questions there are, and in which languages.
  func questions(_ assessment: InboxAssessment) -> String
  var labelWords: String { get }
  /// The share of unknown words, and the most frequent ones.
  func words(_ assessment: InboxAssessment) -> String
  var labelNow: String { get }
  /// How many would be answered as the base is now.
  func now(_ assessment: InboxAssessment) -> String
  /// What the table of risks says, and what it supposes.
  func title(_ assessment: InboxAssessment) -> String
  /// Headings of the first two columns: topic, questions.
  var columns: [String] { get }
  /// The heading of a risk's column.
  func atMost(_ risk: Double) -> String
  var withoutTopic: String { get }
  var all: String { get }
  var expectedWrong: String { get }
  var noEntry: String { get }
  /// More wrong answers are to be expected at the gate for a risk than it tolerates.
  func moreWrong(_ risk: Double) -> String

  // Labelling.

  /// How many questions are shown, and what the keys mean.
  func labelWelcome(_ count: Int) -> String
  /// The keys in one line.
  var keys: String { get }
  func place(_ number: Int, of count: Int) -> String
  var nothingNear: String { get }
  var idPrompt: String { get }
  func noSuchEntry(_ id: String, nearest: String?) -> String
  var nothingBefore: String { get }
  func unknownKey(_ key: String) -> String
  /// How many lines were written where.
  func written(_ count: Int, _ file: String) -> String
  /// All questions of the file stand in the base already.
  var nothingToLabel: String { get }
}
