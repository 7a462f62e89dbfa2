import SeededRandom

/// Makes Markdown by chance, for properties that must hold on any text.
enum MarkdownGenerator {
  private static let words = [
    "Paket", "größer", "14.", "Mai", "*sehr*", "[Link](https://example.com)", "{{status}}",
    "z. B.", "-", "1)", "„ja“", "`code`", "e\u{0301}", "5 €", "#1", "a_b",
  ]

  private static let beginnings = [
    "", "", "", "", " ", "  ", "    ", "\t", "- ", "* ", "  - ", "    - ", "1. ", "2) ", "   1. ",
    "> ", ">> ", "| ", "### ", "#### ", "```", "~~~~", "---", "===", "***", "-", "<!-- ", "\\",
  ]

  private static let ends = ["", "", "", "", "", "  ", "\\", " ", " -->", " ###"]

  /// Lines of every kind, in any order.
  static func text(_ random: inout SplitMix64) -> String {
    (0..<Int.random(in: 1...12, using: &random)).map { _ in
      Int.random(in: 0..<4, using: &random) == 0
        ? ""
        : pick(beginnings, &random) + sentence(&random) + pick(ends, &random)
    }.joined(separator: "\n")
  }

  /// Paragraphs and lists without mistakes; the first block is a paragraph.
  static func cleanText(_ random: inout SplitMix64) -> String {
    var blocks = [paragraph(&random)]
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      switch Int.random(in: 0..<5, using: &random) {
      case 0:
        blocks.append((1...3).map { _ in "- " + plainSentence(&random) }.joined(separator: "\n"))
      case 1:
        blocks.append("1. " + plainSentence(&random) + "\n   - " + plainSentence(&random))
      case 2: blocks.append("### " + plainSentence(&random))
      case 3: blocks.append("```\n  ## " + sentence(&random) + "\n\n```")
      default: blocks.append(paragraph(&random))
      }
    }
    return blocks.joined(separator: "\n\n")
  }

  /// A line of text that is nothing but text.
  static func plainSentence(_ random: inout SplitMix64) -> String {
    "Wort" + String(Int.random(in: 0..<1_000_000, using: &random)) + " "
      + sentence(&random) + pick([".", "?", "!", " (ja)"], &random)
  }

  private static func paragraph(_ random: inout SplitMix64) -> String {
    (0..<Int.random(in: 1...3, using: &random)).map { _ in plainSentence(&random) }
      .joined(separator: pick(["\n", " ", "\\\n"], &random))
  }

  private static func sentence(_ random: inout SplitMix64) -> String {
    (0..<Int.random(in: 0...5, using: &random)).map { _ in pick(words, &random) }
      .joined(separator: " ")
  }

  static func pick<Element>(_ elements: [Element], _ random: inout SplitMix64) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &random)]
  }
}
