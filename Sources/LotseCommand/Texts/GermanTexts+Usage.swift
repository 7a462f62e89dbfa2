extension GermanTexts {
  func usage(_ error: UsageError) -> String {
    switch error {
    case .noCommand: "Es wurde kein Befehl genannt."
    case .unknownCommand(let word, let nearest):
      "Den Befehl „\(word)“ gibt es nicht\(end(nearest))"
    case .unknownOption(let word, let nearest): "Unbekannte Option \(word)\(end(nearest))"
    case .notTaken(let option, let nearest):
      "\(option.spelling) ist keine Option dieses Befehls\(end(nearest))"
    case .missingValue(let option): "\(option.spelling) braucht einen Wert."
    case .unwantedValue(let option): "\(option.spelling) hat keinen Wert."
    case .repeated(let option): "\(option.spelling) wurde zweimal angegeben."
    case .exclusive(let first, let second):
      "\(first.spelling) und \(second.spelling) schließen einander aus."
    case .noChoice(let option, let value, let choices, let nearest):
      "\(option.spelling): „\(value)“ ist nicht möglich, nur \(list(choices))\(end(nearest))"
    case .noNumber(let option, let value, let range):
      "\(option.spelling): „\(value)“ ist keine ganze Zahl von \(range.lowerBound) bis \(range.upperBound)."
    case .noInstant(let option, let value):
      "\(option.spelling): „\(value)“ ist kein Zeitpunkt wie 2026-11-22T15:00:00+01:00."
    case .noShare(let option, let value):
      "\(option.spelling): „\(value)“ ist keine Zahl zwischen 0 und 1, etwa 0.05."
    case .noProfile(let option, let value):
      "\(option.spelling): „\(value)“ ist weder Datei noch name=wert,… mit jedem Namen einmal."
    case .missingOption(let option): "\(option.spelling) fehlt."
    case .missingOperand(let operands):
      switch operands {
      case .question: "Die Frage fehlt."
      case .shell: "Die Shell fehlt: bash, zsh oder fish."
      case .inbox: "die Datei mit den Fragen fehlt."
      case .logs: "Die Protokolldatei fehlt."
      case .record: "Die Datei mit dem Protokoll fehlt."
      case .folder, .optionalFolder, .optionalCommand, .none: "Der Ordner fehlt."
      }
    case .unwantedOperand(let word): "„\(word)“ ist ein Wort zu viel."
    case .unknownShell(let word, let known):
      "Für „\(word)“ gibt es keine Vervollständigung, nur für \(list(known))."
    }
  }

  /// The name that was probably meant.
  func meant(_ nearest: String?) -> String { nearest.map { "; meinten Sie \($0)?" } ?? "" }

  /// The end of a sentence, with the name that was probably meant.
  private func end(_ nearest: String?) -> String { nearest == nil ? "." : meant(nearest) }

  private func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " oder " + last
  }
}
