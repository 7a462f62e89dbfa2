import Answering
import LinearAlgebra
import SeededRandom
import TextAnalysis

/// A knowledge base of invented German: entries of a few phrasings and
/// sentences, words by Zipf's law, a third of the subjects compounds.
///
/// The same arguments give the same base. It says how fast things are at a
/// size, and nothing of how well real questions are answered.
struct GeneratedBase {
  /// An entry's texts.
  struct Entry {
    var id: String
    var topic: String
    /// The question first.
    var phrasings: [String]
    var sentences: [String]
  }

  /// A question; without an entry it has no answer.
  struct Question {
    var text: String
    var entry: String?
    var kind: GeneratedQuestions.Kind
  }

  /// Entries in order.
  let entries: [Entry]
  /// Questions in order.
  let questions: [Question]
  private static let entriesPerFile = 50

  /// Makes a base.
  ///
  /// - Parameter phrasings: phrasings of each entry, 1…12.
  init(entries count: Int, phrasings: Int, questions questionCount: Int = 0, seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let source = GeneratedMatter.Source(
      words: GeneratedWords(entries: count, random: &random))
    var known: Set<String> = []
    var matters: [GeneratedMatter] = []
    var entries: [Entry] = []
    while entries.count < count {
      let matter = source.matter(&random)
      let first = random.below(GeneratedMatter.questionForms)
      let texts = (0..<phrasings).map { position in
        matter.question(
          (first + position * 5) % GeneratedMatter.questionForms,
          synonym: position > 0 && random.below(4) == 0 ? 1 : 0)
      }
      // Equal wordings in two entries would be the generator's fault.
      guard Set(texts).count == phrasings, texts.allSatisfy({ !known.contains($0) }) else {
        continue
      }
      known.formUnion(texts)
      let start = random.below(GeneratedMatter.sentenceForms)
      let sentences = (0..<3 + random.below(3)).map { position in
        matter.sentence(
          (start + position) % GeneratedMatter.sentenceForms, other: source.noun(&random),
          number: 2 + random.below(60))
      }
      let number = String(entries.count)
      let file = entries.count / Self.entriesPerFile
      entries.append(
        Entry(
          id: "eintrag-" + String(repeating: "0", count: max(0, 6 - number.count)) + number,
          topic: "thema-\(file % 100)", phrasings: texts, sentences: sentences))
      matters.append(matter)
    }
    let asking = GeneratedQuestions(entries: entries, matters: matters)
    var questions: [Question] = []
    var asked: [String: String?] = [:]
    while questions.count < questionCount {
      let question = asking.next(&random, unknown: source)
      // The same words have one answer: a wording that asks after two entries says neither.
      let words = ComparedWords.of(question.text)
      guard asked[words, default: question.entry] == question.entry else { continue }
      asked[words] = question.entry
      questions.append(question)
    }
    self.questions = questions
    self.entries = entries
  }

  /// The files of the base: Markdown, a policy, the questions.
  func files() -> [(name: String, text: String)] {
    var files: [(name: String, text: String)] = [("policy.json", Self.policy)]
    for start in stride(from: 0, to: entries.count, by: Self.entriesPerFile) {
      let number = String(start / Self.entriesPerFile)
      files.append(
        (
          "teil-" + String(repeating: "0", count: max(0, 5 - number.count)) + number + ".md",
          Self.markdown(entries[start..<min(start + Self.entriesPerFile, entries.count)])
        ))
    }
    if !questions.isEmpty { files.append(("questions.jsonl", questionLines)) }
    return files
  }

  private static let policy = """
    {"format": 1, "time_zone": "Europe/Berlin", "languages": ["de", "en"], "risk": 0.05}

    """

  private static func markdown(_ entries: ArraySlice<Entry>) -> String {
    var text = "---\nlanguage: de\naudience: customer\n---\n# Teil \(entries.first?.id ?? "")\n"
    for entry in entries {
      text += "\n## \(entry.phrasings[0])\n<!--\nid: \(entry.id)\ntopic: \(entry.topic)\n-->\n"
      if entry.phrasings.count > 1 {
        text += "\n" + entry.phrasings.dropFirst().map { "- \($0)\n" }.joined()
      }
      text += "\n" + entry.sentences.joined(separator: " ") + "\n"
    }
    return text
  }

  private var questionLines: String {
    questions.enumerated().map { number, question in
      let relevant = question.entry.map { "{\"\($0)\":1}" } ?? "{}"
      // The generated words need no escapes.
      return "{\"id\":\"q-\(number)\",\"question\":\"\(question.text)\",\"language\":\"de\","
        + "\"relevant\":\(relevant),\"split\":\"\(number % 2 == 0 ? "calibration" : "test")\","
        + "\"kind\":\"\(question.kind)\"}\n"
    }.joined()
  }
}
