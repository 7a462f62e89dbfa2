/// Sets the pages of the help.
struct HelpPage {
  private let texts: any Texts
  private let style: Style

  /// Pages in a language.
  init(texts: any Texts, style: Style) {
    self.texts = texts
    self.style = style
  }

  /// The page of the program.
  var overview: String {
    let help = texts.help
    var lines = ["lotse \(Program.version) – \(help.purpose)", ""]
    lines += [style.bold(help.usageTitle), "  lotse \(help.commandPlace) …", ""]
    lines.append(style.bold(help.commandsTitle))
    var table = Table([.left, .left], indent: 2)
    for command in CommandName.allCases {
      table.add([command.rawValue, help.summary(of: command)])
    }
    lines += table.lines + ["", style.bold(help.exitTitle)]
    lines += help.exitCodes.map { "  " + $0 }
    lines += ["", help.environment, "", help.moreHelp]
    return lines.joined(separator: "\n") + "\n"
  }

  /// The page of a command.
  func text(_ command: CommandName) -> String {
    let help = texts.help
    var lines = ["lotse \(command.rawValue) – \(help.summary(of: command))", ""]
    lines.append(style.bold(help.usageTitle))
    lines += WrappedLines.of(usage(of: command), indent: 2, following: 8)
    lines += ["", help.details(of: command), "", style.bold(help.optionsTitle)]
    let forms = command.options.map(form)
    let column = min(28, (forms.map(\.count).max() ?? 0) + 4)
    for (option, form) in zip(command.options, forms) {
      let space = String(repeating: " ", count: max(2, column - 2 - form.count))
      lines += WrappedLines.of(
        (form + space).split(separator: " ", omittingEmptySubsequences: false).map(String.init)
          .dropLast() + help.text(of: option, on: command).split(separator: " ").map(String.init),
        indent: 2, following: column)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The words of the line that shows what a command takes.
  private func usage(of command: CommandName) -> [String] {
    var words = ["lotse", command.rawValue]
    words += command.options.filter { !Option.common.contains($0) }.map { option in
      let value = place(of: option)
      let form = option.spelling + (value.isEmpty ? "" : " " + value)
      return command.neededOptions.contains(option) ? form : "[" + form + "]"
    }
    let operand = texts.help.place(of: command.operands)
    if !operand.isEmpty { words.append(operand) }
    return words
  }

  /// An option with its letter and what follows it.
  private func form(_ option: Option) -> String {
    let letter = option.letter.map { "-\($0), " } ?? ""
    let value = place(of: option)
    return letter + option.spelling + (value.isEmpty ? "" : " " + value)
  }

  private func place(of option: Option) -> String {
    switch option.value {
    case .none: ""
    case .choice(let choices): choices.joined(separator: "|")
    case .file: texts.help.filePlace
    case .folder: texts.help.folderPlace
    case .instant: texts.help.instantPlace
    case .text: "ID"
    case .number: "N"
    case .share: option == .certainty ? "0.95" : "0.05"
    case .profile: texts.help.profilePlace
    }
  }

}
