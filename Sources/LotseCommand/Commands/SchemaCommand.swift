import LotseService

/// `lotse schema`: prints the JSON Schema of requests, replies and records.
struct SchemaCommand: Command {
  init(_ arguments: ValidatedArguments) throws(UsageError) {}

  func run(in context: Context) throws(CommandError) -> ExitCode {
    try context.console.result(ProtocolSchema.text)
    return .success
  }
}
