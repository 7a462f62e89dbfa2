import Answering
import JSON
import Knowledge

/// An inbox's assessment as it is printed.
struct InboxPage {
  private let assessment: InboxAssessment
  private let revision: String

  /// The page of an assessment by the index with a revision.
  init(_ assessment: InboxAssessment, revision: String) {
    self.assessment = assessment
    self.revision = revision
  }

  /// The page for people.
  func lines(_ texts: any Texts) -> [String] {
    let words = texts.inbox
    var head = Table([.left, .left])
    head.add([words.labelQuestions, words.questions(assessment)])
    head.add([words.labelWords, words.words(assessment)])
    head.add([texts.labelRevision, revision])
    head.add([words.labelNow, words.now(assessment)])
    return head.lines + reasons(texts) + ["", words.title(assessment), ""] + topics(texts)
  }

  private func reasons(_ texts: any Texts) -> [String] {
    let figures = Figures(texts.language)
    var table = Table([.right, .left], indent: 2)
    for reason in assessment.reasons {
      let text = EscalationReason(rawValue: reason.name).map(texts.escalation) ?? reason.name
      table.add([figures.percent(assessment.share(reason.questions)), text])
    }
    return table.lines
  }

  private func topics(_ texts: any Texts) -> [String] {
    let words = texts.inbox
    let figures = Figures(texts.language)
    var table = Table([.left, .right] + assessment.all.map { _ in .right })
    table.add(words.columns + assessment.all.map { words.atMost($0.risk) })
    for topic in assessment.topics {
      table.add(
        [topic.name ?? words.withoutTopic, "\(topic.questions)"]
          + topic.operations.map {
            figures.percent(Double($0.answered) / Double(max(topic.questions, 1)))
          })
    }
    table.add([words.noEntry, "\(assessment.withoutEntry)"])
    table.add(
      [words.all, "\(assessment.questions)"]
        + assessment.all.map { figures.percent(assessment.share($0.answered)) })
    table.add(
      [words.expectedWrong, ""]
        + assessment.all.map { $0.answered > 0 ? figures.percent($0.expectedError) : "–" })
    let exceeded = assessment.all.first { $0.expectedError > $0.risk }
    return table.lines + (exceeded.map { ["", words.moreWrong($0.risk)] } ?? [])
  }

  /// The page for programs.
  var json: String {
    var json = JSONWriter(style: .pretty)
    json.object { object in
      object.member("revision", revision)
      object.member("questions", assessment.questions)
      object.member("gate", assessment.gateKind.rawValue)
      object.member("unanswerable", assessment.unanswerable.map(JSONValue.number) ?? .null)
      object.member("answered_now", assessment.answeredNow)
      object.array("reasons") { array in
        for reason in assessment.reasons {
          array.object { object in
            object.member("reason", reason.name)
            object.member("questions", reason.questions)
          }
        }
      }
      object.array("operations") { array in write(assessment.all, assessment.questions, &array) }
      object.array("topics") { array in
        for topic in assessment.topics {
          array.object { object in
            object.member("topic", topic.name)
            object.member("questions", topic.questions)
            object.array("operations") { write(topic.operations, topic.questions, &$0) }
          }
        }
      }
      object.member("without_entry", assessment.withoutEntry)
      object.array("languages") { array in
        for item in assessment.languages {
          array.object { object in
            object.member("language", item.guess.rawValue)
            object.member("questions", item.questions)
          }
        }
      }
      object.member("words", assessment.words)
      object.member("unknown_words", assessment.unknownWords)
      object.array("most_frequent_unknown") { array in
        for word in assessment.mostFrequentUnknown {
          array.object { object in
            object.member("word", word.word)
            object.member("questions", word.questions)
          }
        }
      }
    }
    json.endLine()
    return json.string
  }

  private func write(
    _ operations: [InboxAssessment.Operation], _ questions: Int, _ array: inout JSONArrayWriter
  ) {
    for operation in operations {
      array.object { object in
        object.member("risk", operation.risk)
        object.member("answered", operation.answered)
        object.member("share", decimal: Self.share(operation.answered, questions), places: 6)
        object.member(
          "expected_error", decimal: Int64((operation.expectedError * 1e6).rounded()), places: 6)
      }
    }
  }

  private static func share(_ count: Int, _ all: Int) -> Int64 {
    Int64((Double(count) / Double(max(all, 1)) * 1e6).rounded())
  }
}

extension InboxAssessment {
  /// A number of questions as a share of all.
  func share(_ count: Int) -> Double { Double(count) / Double(max(questions, 1)) }
}
