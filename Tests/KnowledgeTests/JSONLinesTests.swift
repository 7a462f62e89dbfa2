import Knowledge
import Testing

struct JSONLinesTests {
  static func report(_ files: [String: String]) -> [String] {
    load(files).diagnostics.map { "\($0.location) \($0.code)" }
  }

  @Test func readsWhatItWrote() {
    let entries = [
      Entry(
        id: "channels_call",
        translations: [
          Entry.Translation(
            language: .german, question: "Geht \"Telefon\"?", otherPhrasings: ["Anruf?", "Tel."],
            answer: "Ja.\n\n- sofort"),
          Entry.Translation(language: .english, question: "", answer: "Yes."),
        ], topic: "1-DM-GoldmünzG", audience: .customer),
      Entry(
        id: "Straße 5",
        translations: [Entry.Translation(language: .german, question: "Wo?", answer: "")],
        audience: .customer),
      Entry(id: "intern", translations: [], audience: .agent),
      Entry(id: "entwurf", translations: [], audience: .customer, status: .draft),
    ]
    let (text, omitted) = JSONLinesWriter.write(entries)
    #expect(omitted == ["intern", "entwurf"])
    #expect(text.split(separator: "\n").count == 3)
    let (base, diagnostics) = load(["kb.jsonl": text])
    #expect(diagnostics.isEmpty)
    #expect(
      base?.entries.map { $0.withoutSources() }
        == [entries[1], entries[0]].sorted { $0.id < $1.id })
  }

  @Test func reportsEachMistakeWithItsLine() {
    let text = [
      #"{"id":"a","question":"Frage?","language":"de"}"#,
      "",
      #"{"id":"a","question":"Anders?","language":"de"}"#,
      #"{"id":"b","language":"de","question":" "}"#,
      #"{"id":"","question":"Frage?","language":"de"}"#,
      #"{"id":"c","question":"Frage?","language":"fr"}"#,
      #"{"id":"d","question":"Frage?","langauge":"de"}"#,
      #"{"id":"e","question":"Frage?","language":"de","variants":["x",1],"topic":7}"#,
      #"{"id":"f","question":"Frage?""#,
      #"["g"]"#,
      #"{"id":"h\u0001","question":"Frage?","language":"de","answer":null}"#,
    ].joined(separator: "\r\n")
    #expect(
      Self.report(["kb.jsonl": text]) == [
        "kb.jsonl:3 duplicate-id", "kb.jsonl:4 empty-entry",
        "kb.jsonl:5:7 invalid-exchange-id",
        "kb.jsonl:6:42 unknown-value", "kb.jsonl:7 missing-key", "kb.jsonl:7:31 unknown-key",
        "kb.jsonl:8 shared-phrasing",
        "kb.jsonl:8:63 wrong-type", "kb.jsonl:8:74 wrong-type",
        "kb.jsonl:9:31 malformed-json", "kb.jsonl:10:1 wrong-type",
        "kb.jsonl:11 shared-phrasing", "kb.jsonl:11:7 invalid-exchange-id",
      ])
  }

  @Test func toleratesRepeatedPhrasings() {
    let text =
      #"{"id":"a","question":"Frage?","variants":["frage"],"language":"de"}"# + "\n"
      + #"{"id":"b","question":"Frage!","language":"de"}"#
    let (base, diagnostics) = load(["kb.jsonl": text])
    #expect(base?.entries.count == 2)
    #expect(codes(diagnostics) == ["repeated-phrasing", "shared-phrasing"])
    #expect(
      diagnostics.first?.message(in: .english)
        == "The phrasing \"frage\" stands twice in the entry.")
  }

  static let entry = #"{"id":"a","question":"Frage?","language":"de"}"#

  @Test func readsQuestionsOfBothForms() throws {
    let (base, diagnostics) = load([
      "kb.jsonl": Self.entry,
      "queries.jsonl":
        #"{"id":"1","query":"wie?","language":"de","split":"calibration","relevant":{"a":2}}"#,
      "questions.jsonl":
        #"{"id":"1","question":"nasıl?","language":"tr","split":"test","relevant":{}}"#,
    ])
    #expect(diagnostics.isEmpty)
    let questions = try #require(base?.questions)
    #expect(questions.map(\.question) == ["wie?", "nasıl?"])
    #expect(questions.map(\.language) == ["de", "tr"])
    #expect(questions.map(\.split) == [.calibration, .test])
    #expect(questions[0].grade(of: "a") == 2 && questions[0].grade(of: "b") == 0)
    #expect(questions[1].kind == nil && !questions[1].isAnswerable)
  }

  @Test func reportsMistakesInQuestions() {
    let questions = [
      #"{"id":"1","question":"wie?","language":"de","split":"test","relevant":{"a":0}}"#,
      #"{"id":"2","question":"wie?","language":"de","split":"test","relevant":{"ab":1}}"#,
      #"{"id":"3","question":"","language":"de","split":"test","relevant":{}}"#,
      #"{"id":"4","query":"wie?","language":"german","split":"train","relevant":["a"]}"#,
      #"{"id":"5","question":"wie?","language":"de","split":"test","relevant":{}}"#,
      #"{"id":"5","question":"wie?","language":"de","split":"test","relevant":{}}"#,
    ].joined(separator: "\n")
    let (base, diagnostics) = load(["kb.jsonl": Self.entry, "questions.jsonl": questions])
    #expect(base == nil)
    #expect(
      diagnostics.map { "\($0.location) \($0.code)" } == [
        "questions.jsonl:1:76 invalid-grade", "questions.jsonl:2:72 relevant-to-nothing",
        "questions.jsonl:3:22 empty-value", "questions.jsonl:4 missing-key",
        "questions.jsonl:4:11 unknown-key", "questions.jsonl:4:37 unknown-value",
        "questions.jsonl:4:54 unknown-value", "questions.jsonl:4:73 wrong-type",
        "questions.jsonl:6 duplicate-question-id",
      ])
  }

  /// Two labels of the same words that differ are a mistake: nobody knows which is right.
  @Test func contradictoryLabels() {
    let questions = [
      #"{"id":"1","question":"Wie?","language":"de","split":"calibration","relevant":{"a":1}}"#,
      #"{"id":"2","question":"wie","language":"de","split":"calibration","relevant":{"a":1}}"#,
      #"{"id":"3","question":"wie!","language":"de","split":"calibration","relevant":{}}"#,
      #"{"id":"4","question":"wie!","language":"de","split":"test","relevant":{"a":1}}"#,
    ].joined(separator: "\n")
    let (base, diagnostics) = load(["kb.jsonl": Self.entry, "questions.jsonl": questions])
    #expect(base == nil)
    #expect(
      diagnostics.map { "\($0.location) \($0.code)" } == [
        "questions.jsonl:3 contradictory-label", "questions.jsonl:4 contradictory-label",
      ])
    #expect(diagnostics.map(\.severity) == [.error, .error])
  }

  /// The same words are those by which labels are told apart when they certify.
  @Test(arguments: [
    ("Wo ist das Café?", "wo ist das Cafe"), ("Wo ist das Schiff?", "Wo ist das Schi\u{FB00}?"),
    ("Wo ist die Lieferung?", "Wo ist die Liefe\u{AD}rung?"),
    ("Wo ist die Lieferung?", "Guten Tag, wo ist die Lieferung? Vielen Dank im Voraus."),
  ])
  func contradictionsInOtherLetters(_ first: String, _ second: String) {
    let questions = [(first, #"{"a":1}"#), (second, "{}")].enumerated().map { number, label in
      #"{"id":"\#(number)","question":"\#(label.0)","language":"de","split":"calibration","relevant":\#(label.1)}"#
    }.joined(separator: "\n")
    let (base, diagnostics) = load(["kb.jsonl": Self.entry, "questions.jsonl": questions])
    #expect(base == nil && diagnostics.map(\.code) == ["contradictory-label"])
  }

  /// What was masked is no word of the customer.
  @Test(arguments: [
    ("Wo ist Bestellung [order_number]?", "Wo ist Bestellung  ?"),
    ("Ich heiße [name], Kundennummer [customer_no2]", "Ich heiße  , Kundennummer  "),
    ("[number]", "[number]"), ("Taste [F4] oder [Entf.]?", "Taste [F4] oder [Entf.]?"),
  ])
  func masksAreSetAside(_ question: String, _ asked: String) {
    let label = LabelledQuestion(
      id: "1", question: question, language: "de", split: .test, relevant: [])
    #expect(label.asked == asked)
  }
}
