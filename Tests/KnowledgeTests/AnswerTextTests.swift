import Knowledge
import SeededRandom
import Testing

struct AnswerTextTests {
  @Test(arguments: [
    ("Ein\nAbsatz  der\n   bricht.", "Ein Absatz  der bricht."),
    ("Eins.\n\n\n\nZwei.\n\n", "Eins.\n\nZwei."),
    ("Straße 5\\\n12345 Ort", "Straße 5\\\n12345 Ort"),
    ("Straße 5  \n12345 Ort  ", "Straße 5\\\n12345 Ort"),
    ("Sie brauchen:\n- Ausweis\n  und Foto\n- Geld", "Sie brauchen:\n- Ausweis und Foto\n- Geld"),
    ("- a\n    - b\n      c\n- d", "- a\n  - b c\n- d"),
    ("1. a\n   1) b\n\n   Absatz\n2. c", "1. a\n   1) b\n\n   Absatz\n2. c"),
    ("Ab dem\n14. Mai gilt\n3) anderes.", "Ab dem 14. Mai gilt 3) anderes."),
    ("Ab:\n1. Mai\n14. Mai", "Ab:\n1. Mai\n14. Mai"),
    ("Text\n### Titel ###\nMehr", "Text\n\n### Titel\n\nMehr"),
    ("Code:\n```\n  a\n\n\n  b   \n```\nText", "Code:\n```\n  a\n\n\n  b   \n```\nText"),
    ("Code:\n\n    a  b\n    c\n\nText", "Code:\n\n    a  b\n    c\n\nText"),
    ("> eins\n> zwei\n>\n> - drei", "> eins zwei\n>\n> - drei"),
    ("| a | b |\n|---|---|\n| 1 | 2 |", "| a | b |\n|---|---|\n| 1 | 2 |"),
    (
      "Ein *Wort* und\n[ein\nLink](https://example.com/a_b)",
      "Ein *Wort* und [ein Link](https://example.com/a_b)"
    ),
    ("a\n\n***\n\nb", "a\n\n***\n\nb"),
    ("a `<!-- kein Kommentar -->` b", "a `<!-- kein Kommentar -->` b"),
    ("", ""), ("\n \n", ""),
  ])
  func stores(_ markdown: String, _ stored: String) {
    #expect(AnswerText.stored(markdown) == stored)
    #expect(AnswerText.stored(stored) == stored)
  }

  @Test func isAFixedPoint() {
    for seed in 0..<3000 {
      var random = SplitMix64(seed: UInt64(seed))
      let text = MarkdownGenerator.text(&random)
      let stored = AnswerText.stored(text)
      #expect(AnswerText.stored(stored) == stored, "seed \(seed): \(text)")
    }
  }

  @Test func keepsAllWords() {
    for seed in 0..<1000 {
      var random = SplitMix64(seed: UInt64(seed))
      let text = MarkdownGenerator.cleanText(&random)
      let words = text.split { $0.isWhitespace || $0 == "\\" }
      let stored = AnswerText.stored(text).split { $0.isWhitespace || $0 == "\\" }
      #expect(words == stored, "seed \(seed)")
    }
  }
}
