/// `lotse completions`: prints what teaches a shell the commands and options.
struct CompletionsCommand: Command {
  private let shell: CompletionScript.Shell

  init(_ arguments: ValidatedArguments) throws(UsageError) {
    let word = arguments.operands.first ?? ""
    guard let shell = CompletionScript.Shell(rawValue: word) else {
      throw .unknownShell(word, known: CompletionScript.Shell.allCases.map(\.rawValue))
    }
    self.shell = shell
  }

  func run(in context: Context) throws(CommandError) -> ExitCode {
    try context.console.write(CompletionScript(texts: context.texts).text(for: shell))
    return .success
  }
}
