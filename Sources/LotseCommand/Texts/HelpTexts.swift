/// What the help says, in one language.
protocol HelpTexts: Sendable {
  /// What the program is for, behind its name.
  var purpose: String { get }
  var usageTitle: String { get }
  var commandsTitle: String { get }
  var optionsTitle: String { get }
  var exitTitle: String { get }
  var exitCodes: [String] { get }
  /// The variables of the environment that count.
  var environment: String { get }
  var moreHelp: String { get }
  /// What stands for a command, a file, a folder, an instant.
  var commandPlace: String { get }
  var filePlace: String { get }
  var folderPlace: String { get }
  var instantPlace: String { get }
  var profilePlace: String { get }
  /// What stands for the operands of a command.
  func place(of operands: CommandName.Operands) -> String
  /// What a command does, in a few words.
  func summary(of command: CommandName) -> String
  /// What a command does, in whole lines of at most 80 characters.
  func details(of command: CommandName) -> String
  /// What an option does on a command, in one sentence.
  func text(of option: Option, on command: CommandName) -> String
}
