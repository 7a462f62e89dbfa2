import Answering
import TextAnalysis

/// What is said of customers' questions without labels, in English.
struct EnglishInboxTexts: InboxTexts {
  private let figures = Figures(.english)

  func noQuestions(_ file: String) -> String {
    """
    \(file): error: The file holds no question.
      Remedy: Write one question a line, as text or as {"question":"…"}.
    """
  }

  func leftOut(_ count: Int) -> String {
    "\(count) \(count == 1 ? "question" : "questions") left out."
  }

  let labelQuestions = "Questions"

  func questions(_ assessment: InboxAssessment) -> String {
    let languages = assessment.languages.map { item in
      let name =
        switch item.guess {
        case .german: "German"
        case .english: "English"
        case .foreign: "another language"
        case .unknown: "not to be told"
        }
      return "\(figures.percent(assessment.share(item.questions))) \(name)"
    }
    return "\(assessment.questions): " + languages.joined(separator: ", ")
  }

  let labelWords = "Words"

  func words(_ assessment: InboxAssessment) -> String {
    let share = Double(assessment.unknownWords) / Double(max(assessment.words, 1))
    let most = assessment.mostFrequentUnknown.map { "\($0.word) (\($0.questions))" }
    return "\(figures.percent(share)) unknown here"
      + (most.isEmpty ? "" : ", most often " + most.joined(separator: ", "))
  }

  let labelNow = "Now"

  func now(_ assessment: InboxAssessment) -> String {
    "\(figures.percent(assessment.share(assessment.answeredNow))) would be answered; why the others would not:"
  }

  func title(_ assessment: InboxAssessment) -> String {
    var supposed = ""
    if assessment.gateKind == .estimated, let share = assessment.unanswerable {
      supposed = ", if \(figures.percent(share)) of the questions have no answer here"
    }
    return
      "What the gates for so many wrong answers would let pass (\(assessment.gateKind.rawValue)\(supposed))"
  }

  let columns = ["topic of the nearest entry", "questions"]
  func atMost(_ risk: Double) -> String { "gate for \(figures.exactPercent(risk))" }
  let withoutTopic = "without a topic"
  let all = "all"
  let expectedWrong = "wrong answers to be expected"
  let noEntry = "no entry fits"

  func moreWrong(_ risk: Double) -> String {
    """
    Of these questions more answers are to be expected wrong at the gate for \(figures.exactPercent(risk)) \
    than of those that it was taken from: more of them than supposed may have no answer here \
    (--unanswerable), or they are other questions. Label some of them before relying on it.
    """
  }

  func labelWelcome(_ count: Int) -> String {
    "\(count) \(count == 1 ? "question" : "questions"). " + keys
  }

  let keys =
    "1 2 3: that entry · i: another entry by its id · n: no entry · s: skip · b: back · q: quit"
  func place(_ number: Int, of count: Int) -> String { "\(number) of \(count)" }
  let nothingNear = "No entry has anything in common with the question."
  let idPrompt = "id: "

  func noSuchEntry(_ id: String, nearest: String?) -> String {
    "Customers have no entry \"\(id)\"" + (nearest.map { "; did you mean \($0)?" } ?? ".")
  }

  let nothingBefore = "There is no question before this one."
  func unknownKey(_ key: String) -> String { "\"\(key)\" is none of the keys. " + keys }

  func written(_ count: Int, _ file: String) -> String {
    "\(count) \(count == 1 ? "question" : "questions") written to \(file)."
  }

  let nothingToLabel = "All questions of the file are labelled already."
}
