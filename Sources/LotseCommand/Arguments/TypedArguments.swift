import Knowledge

/// What was typed, word for word, before anything is made of it.
///
/// Options may stand anywhere; after `--` every word is an operand, and `-`
/// alone always is one. A value follows its option, or stands behind `=`.
struct TypedArguments {
  /// An option as it was typed.
  struct Item {
    var option: Option
    var value: String?
  }

  /// The command, if one was named.
  private(set) var command: CommandName?
  /// The options in order.
  private(set) var options: [Item] = []
  /// The words that are neither command nor option, in order.
  private(set) var operands: [String] = []

  /// What was wrong, and on which command.
  struct Failure: Error {
    var error: UsageError
    var command: CommandName?
  }

  /// Records the words behind the program's name.
  static func record(_ words: [String]) throws(Failure) -> TypedArguments {
    var typed = TypedArguments()
    do {
      try typed.read(words)
    } catch {
      throw Failure(error: error, command: typed.command)
    }
    return typed
  }

  /// Whether an option was typed.
  func has(_ option: Option) -> Bool { options.contains { $0.option == option } }

  private mutating func read(_ words: [String]) throws(UsageError) {
    var position = 0
    var isLiteral = false
    func following() -> String? {
      guard position < words.count, !Self.isOption(words[position]) else { return nil }
      defer { position += 1 }
      return words[position]
    }
    while position < words.count {
      let word = words[position]
      position += 1
      if isLiteral || !word.hasPrefix("-") || word == "-" {
        try readOperand(word)
      } else if word == "--" {
        isLiteral = true
      } else if word.hasPrefix("--") {
        let parts = word.dropFirst(2).split(
          separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let name = parts.first.map(String.init) ?? ""
        guard let option = Option(rawValue: name) else { throw unknown("--" + name) }
        try add(option, attached: parts.count > 1 ? String(parts[1]) : nil, following)
      } else {
        let letter = word[word.index(after: word.startIndex)]
        guard let option = Option(letter: letter) else { throw unknown(word) }
        let rest = word.dropFirst(2)
        try add(option, attached: rest.isEmpty ? nil : String(rest), following)
      }
    }
  }

  private mutating func readOperand(_ word: String) throws(UsageError) {
    if command != nil {
      operands.append(word)
      return
    }
    guard let name = CommandName(rawValue: word) else {
      throw .unknownCommand(
        word, nearest: NearestName.of(word, in: CommandName.allCases.map(\.rawValue)))
    }
    command = name
  }

  private mutating func add(
    _ option: Option, attached: String?, _ following: () -> String?
  ) throws(UsageError) {
    if option.value == .none {
      guard attached == nil else { throw .unwantedValue(option) }
      options.append(Item(option: option, value: nil))
      return
    }
    guard let value = attached ?? following() else { throw .missingValue(option) }
    guard !has(option) else { throw .repeated(option) }
    options.append(Item(option: option, value: value))
  }

  private func unknown(_ word: String) -> UsageError {
    let known = (command?.options ?? Option.allCases).map(\.spelling)
    return .unknownOption(word, nearest: NearestName.of(word, in: known))
  }

  private static func isOption(_ word: String) -> Bool {
    if word == "--" || word.hasPrefix("--") { return true }
    guard word.count >= 2, word.hasPrefix("-") else { return false }
    return Option(letter: word[word.index(after: word.startIndex)]) != nil
  }
}
