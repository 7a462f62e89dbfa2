import Foundation
import Knowledge

/// The program `lotse`.
///
///     words ─▶ TypedArguments ─▶ a Command with its typed options ─▶ run ─▶ exit code
///      what was typed             validated
///
///     Arguments   options, what was typed, usage errors
///     Commands    one file a command
///     Base        where the knowledge base is, and the index that is kept of it
///     Terminal    streams, colours, tables, progress
///     Texts       everything that people read, in both languages
///     Errors      what ends a command, and its text and exit code
enum Program {
  /// Version of the program.
  static let version = "0.1.0"

  /// Runs the command that was typed.
  ///
  /// - Returns: the exit code.
  static func run(_ words: [String], environment: [String: String]) -> Int32 {
    // A reader that goes away is noticed where it is written to.
    signal(SIGPIPE, SIG_IGN)
    MappingFault.report()
    let language = MessageLanguage.choose(words: words, environment: environment)
    let context = Context(
      environment: environment, texts: language.texts, console: Console(environment: environment))
    do throws(CommandError) {
      return try run(words, in: context).rawValue
    } catch {
      let console = context.console
      let report = ErrorReport(error, texts: context.texts, style: console.noticeStyle)
      return report.print(on: console).rawValue
    }
  }

  private static func run(_ words: [String], in context: Context) throws(CommandError)
    -> ExitCode
  {
    let typed: TypedArguments
    do {
      typed = try TypedArguments.record(words)
    } catch {
      throw .usage(error.error, of: error.command)
    }
    if typed.has(.help) {
      try HelpCommand.show(typed.command, in: context)
      return .success
    }
    if typed.has(.version), typed.command == nil { return try VersionCommand().run(in: context) }
    guard let name = typed.command else { throw .usage(.noCommand, of: nil) }
    let command: any Command
    do {
      command = try name.type.init(ValidatedArguments(typed, for: name))
    } catch {
      throw .usage(error, of: name)
    }
    return try command.run(in: context)
  }
}

/// What a command works with beside its options.
struct Context {
  /// The variables of the process.
  let environment: [String: String]
  /// Everything that people read.
  let texts: any Texts
  /// The streams of the process.
  let console: Console
}

/// A command with its options validated.
protocol Command {
  /// Takes the options out of what was typed.
  init(_ arguments: ValidatedArguments) throws(UsageError)

  /// Does what the command is for.
  func run(in context: Context) throws(CommandError) -> ExitCode
}
