import JSON

/// The texts that `analyze` works on.
enum AnalyzedLines {
  /// The lines of a file; of a line that is an object, its question, query or answer.
  ///
  /// - Throws: `RunError.file` for an object with none of them.
  static func read(_ path: String) throws -> [[UInt8]] {
    try ByteFile.read(path).split(separator: UInt8(ascii: "\n")).enumerated().map { number, line in
      guard line.first == UInt8(ascii: "{") else { return Array(line) }
      let object = try? JSONReader.parse(line, limits: .line)
      for name in ["question", "query", "answer"] {
        if case .string(let text)? = object?[name], !text.isEmpty { return Array(text.utf8) }
      }
      throw RunError.file(path, reason: "line \(number + 1) has no question, query or answer")
    }
  }

  /// The questions of a base's `questions.jsonl` with their languages.
  static func questions(_ path: String) throws -> [(text: String, language: String)] {
    try ByteFile.read(path).split(separator: UInt8(ascii: "\n")).enumerated().map { number, line in
      let object = try? JSONReader.parse(Array(line), limits: .line)
      guard case .string(let text)? = object?["question"],
        case .string(let language)? = object?["language"]
      else { throw RunError.file(path, reason: "line \(number + 1) has no question and language") }
      return (text, language)
    }
  }

  /// German and English questions of some sixty bytes, and the sample base's.
  static let samples: [[UInt8]] =
    ([
      "Wie lange dauert die Rücksendung, bis das Geld wieder da ist?",
      "Kann ich meine Lieferadresse nach der Bestellung noch ändern?",
      "Warum wurde mein Rechnungsbetrag am 3. Mai zweimal abgebucht?",
      "Welche Kündigungsfrist gilt für den Stromliefervertrag privat?",
      "Bekomme ich bei einer Versandverspätung meine 4,90 € zurück?",
      "wo finde ich den zählerstand für die jahresabrechnung online",
      "Do I have to pay for return shipping if the item is damaged?",
      "How can I change the e-mail address of my customer account?",
    ] + SampleBase.questions).map { Array($0.utf8) }
}
