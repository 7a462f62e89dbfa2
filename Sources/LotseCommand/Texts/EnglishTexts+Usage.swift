extension EnglishTexts {
  func usage(_ error: UsageError) -> String {
    switch error {
    case .noCommand: "no command was named."
    case .unknownCommand(let word, let nearest):
      "there is no command \"\(word)\"\(end(nearest))"
    case .unknownOption(let word, let nearest): "unknown option \(word)\(end(nearest))"
    case .notTaken(let option, let nearest):
      "\(option.spelling) is no option of this command\(end(nearest))"
    case .missingValue(let option): "\(option.spelling) needs a value."
    case .unwantedValue(let option): "\(option.spelling) takes no value."
    case .repeated(let option): "\(option.spelling) was given twice."
    case .exclusive(let first, let second):
      "\(first.spelling) and \(second.spelling) exclude each other."
    case .noChoice(let option, let value, let choices, let nearest):
      "\(option.spelling): \"\(value)\" is not possible, only \(list(choices))\(end(nearest))"
    case .noNumber(let option, let value, let range):
      "\(option.spelling): \"\(value)\" is no whole number from \(range.lowerBound) to \(range.upperBound)."
    case .noInstant(let option, let value):
      "\(option.spelling): \"\(value)\" is no instant like 2026-11-22T15:00:00+01:00."
    case .noShare(let option, let value):
      "\(option.spelling): \"\(value)\" is no number between 0 and 1, like 0.05."
    case .noProfile(let option, let value):
      "\(option.spelling): \"\(value)\" is no file and no name=value,… with each name once."
    case .missingOption(let option): "\(option.spelling) is missing."
    case .missingOperand(let operands):
      switch operands {
      case .question: "the question is missing."
      case .shell: "the shell is missing: bash, zsh or fish."
      case .inbox: "the file of questions is missing."
      case .logs: "the log file is missing."
      case .record: "the file with the record is missing."
      case .folder, .optionalFolder, .optionalCommand, .none: "the folder is missing."
      }
    case .unwantedOperand(let word): "\"\(word)\" is one word too many."
    case .unknownShell(let word, let known):
      "there are no completions for \"\(word)\", only for \(list(known))."
    }
  }

  /// The name that was probably meant.
  func meant(_ nearest: String?) -> String { nearest.map { "; did you mean \($0)?" } ?? "" }

  /// The end of a sentence, with the name that was probably meant.
  private func end(_ nearest: String?) -> String { nearest == nil ? "." : meant(nearest) }

  private func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " or " + last
  }
}
