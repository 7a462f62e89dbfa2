import Answering
import Foundation
import Knowledge

/// The messages that cuts are fitted on: the calibration questions of a base, and pairs of them
/// joined as people join two questions.
enum MatterMessages {
  /// The kind of labelled messages with two matters.
  static let doubleKind = "double"

  /// A message, and whether it holds two matters.
  struct Message {
    var text: String
    var isDouble: Bool
    /// Whether it was made of two questions.
    var isJoined = false
  }

  /// The base of a folder.
  static func base(in folder: String) throws -> KnowledgeBase {
    let (base, diagnostics) = KnowledgeLoader.load(folder)
    guard let base else {
      throw BenchmarkError.knowledge(
        diagnostics.filter { $0.severity == .error }.map { $0.text(in: .english) })
    }
    return base
  }

  /// Answers from a base as `lotse build` makes its index.
  static func responder(_ base: KnowledgeBase) throws -> Responder {
    var options = IndexBuilder.Options()
    options.labels = LabelDivision.fitted(base.questions)
    return Responder(try KnowledgeIndex(bytes: IndexBuilder.build(base, options: options)))
  }

  /// The messages of a base.
  static func of(_ base: KnowledgeBase) -> [Message] {
    let labels = base.questions.filter { $0.split == .calibration }
    let own = labels.map { Message(text: $0.question, isDouble: $0.kind == doubleKind) }
    return own + Language.allCases.flatMap { joined(labels, $0) }
  }

  /// Pairs of questions about different entries, each way of joining with as many of them.
  private static func joined(_ labels: [LabelledQuestion], _ language: Language) -> [Message] {
    let single = labels.filter {
      $0.isAnswerable && $0.kind != doubleKind && $0.kind != "near-miss"
        && $0.language == language.code && $0.question.count <= longest
    }
    guard single.count > 2 else { return [] }
    let ways = language == .german ? german : english
    var messages: [Message] = []
    for number in 0..<(ways.count * pairsPerWay) {
      // Steps without a common divisor with most counts bring each question beside many others.
      let first = single[number * 7 % single.count]
      let second = single[(number * 7 + 13 + number / single.count * 5) % single.count]
      let entries = Set(first.relevant.map(\.entry))
      guard second.relevant.allSatisfy({ !entries.contains($0.entry) }) else { continue }
      let way = ways[number % ways.count]
      messages.append(
        Message(text: way(first.question, second.question), isDouble: true, isJoined: true))
    }
    return messages
  }

  private static let longest = 110
  private static let pairsPerWay = 12

  private typealias Way = @Sendable (String, String) -> String

  private static let german: [Way] = [
    { "\(closed($0)) \($1)" },
    { "\(closed($0)) Und \(small($1))" },
    { "\(small(open($0))) und \(small(open($1)))" },
    { "\(open($0)), und \(small($1))" },
    { "\(closed($0)) Außerdem: \($1)" },
    { "\($0)\n\($1)" },
    { "\(closed($0)) Und noch was: \(small($1))" },
    { "\(open($0)) und dann noch: \(small($1))" },
    { "Erstens: \(closed($0)) Zweitens: \($1)" },
    { "\($0)\n\nPS: \($1)" },
    { "\(small(open($0))), \(small(open($1)))" },
    { "\(open($0)) - \(small($1))" },
    { "\(open($0)); \(small($1))" },
    { "Hallo, \(small(closed($0))) Ach ja, \(small($1))" },
    { "\(closed($0)) Übrigens, \(small($1))" },
    { "\(closed($0)) Bei der Gelegenheit: \($1)" },
    { "\(closed($0)) Eine andere Frage: \($1)" },
    { "\(closed($0)) Dann wüsste ich noch gern: \($1)" },
    { "1. \($0)\n2. \($1)" },
  ]

  private static let english: [Way] = [
    { "\(closed($0)) \($1)" },
    { "\(closed($0)) And \(small($1))" },
    { "\(open($0)) and \(small($1))" },
    { "\(open($0)), and \(small($1))" },
    { "\(closed($0)) Also, \(small($1))" },
    { "\(closed($0)) Another thing: \(small($1))" },
    { "\(closed($0)) One more question: \(small($1))" },
    { "\(closed($0)) By the way, \(small($1))" },
    { "\($0)\n\($1)" },
    { "\(small(open($0))), \(small(open($1)))" },
    { "\(open($0)), plus \(small($1))" },
    { "\($0)\n\nPS: \($1)" },
  ]

  /// A question with its end.
  private static func closed(_ text: String) -> String {
    text.last.map { "?.!".contains($0) } ?? true ? text : text + "?"
  }

  /// A question without its end.
  private static func open(_ text: String) -> String {
    var text = text
    while let last = text.last, "?.! ".contains(last) { text.removeLast() }
    return text
  }

  /// A question that goes on within a sentence; abbreviations keep their capitals.
  private static func small(_ text: String) -> String {
    guard let first = text.first, !(text.dropFirst().first?.isUppercase ?? false) else {
      return text
    }
    return first.lowercased() + text.dropFirst()
  }
}
