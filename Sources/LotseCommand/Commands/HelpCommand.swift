import Knowledge

/// `lotse help`, `lotse --help`, `lotse COMMAND --help`.
struct HelpCommand: Command {
  private let command: CommandName?

  init(_ arguments: ValidatedArguments) throws(UsageError) {
    guard let word = arguments.operands.first else {
      command = nil
      return
    }
    guard let name = CommandName(rawValue: word) else {
      throw .unknownCommand(
        word, nearest: NearestName.of(word, in: CommandName.allCases.map(\.rawValue)))
    }
    command = name
  }

  func run(in context: Context) throws(CommandError) -> ExitCode {
    try Self.show(command, in: context)
    return .success
  }

  /// Prints the page of a command, or the one of the program.
  static func show(_ command: CommandName?, in context: Context) throws(CommandError) {
    let page = HelpPage(texts: context.texts, style: context.console.style)
    try context.console.write(command.map(page.text) ?? page.overview)
  }
}
