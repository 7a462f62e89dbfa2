/// What is wrong with the words that were typed; the exit code is 64.
enum UsageError: Error, Equatable {
  /// No command was named. Name one.
  case noCommand
  /// There is no such command; perhaps the nearest one was meant.
  case unknownCommand(String, nearest: String?)
  /// There is no such option; perhaps the nearest one was meant.
  case unknownOption(String, nearest: String?)
  /// The command does not take the option; perhaps the nearest one was meant.
  case notTaken(Option, nearest: String?)
  /// Nothing follows an option that needs a value.
  case missingValue(Option)
  /// A value is attached to an option that takes none.
  case unwantedValue(Option)
  /// An option with a value was typed twice.
  case repeated(Option)
  /// The two options exclude each other.
  case exclusive(Option, Option)
  /// The value is none of the choices.
  case noChoice(Option, String, [String], nearest: String?)
  /// The value is no whole number in the range.
  case noNumber(Option, String, ClosedRange<Int>)
  /// The value is no number between 0 and 1.
  case noShare(Option, String)
  /// The value is no instant.
  case noInstant(Option, String)
  /// The value is no name=value, nor a file's name.
  case noProfile(Option, String)
  /// The command needs the option.
  case missingOption(Option)
  /// What the command works on was not named.
  case missingOperand(CommandName.Operands)
  /// A word too many.
  case unwantedOperand(String)
  /// There is no such shell.
  case unknownShell(String, known: [String])
}
