/// Scripts that teach a shell the commands and options.
struct CompletionScript {
  /// A shell for which there is a script.
  enum Shell: String, CaseIterable {
    case bash, zsh, fish
  }

  private let texts: any Texts

  /// Scripts with descriptions in a language.
  init(texts: any Texts) { self.texts = texts }

  /// The script for a shell.
  func text(for shell: Shell) -> String {
    switch shell {
    case .bash: bash
    case .zsh: zsh
    case .fish: fish
    }
  }

  private var names: String { CommandName.allCases.map(\.rawValue).joined(separator: " ") }

  /// What a command takes in its place without an option: words, or what kind of path.
  private func operands(_ command: CommandName) -> Option.Value {
    switch command.operands {
    case .none, .question: .none
    case .optionalFolder, .folder: .folder
    case .inbox, .logs, .record: .file
    case .shell: .choice(Shell.allCases.map(\.rawValue))
    case .optionalCommand: .choice(CommandName.allCases.map(\.rawValue))
    }
  }

  private var bash: String {
    var lines = ["_lotse() {", "  local current=\"${COMP_WORDS[COMP_CWORD]}\""]
    lines.append("  local previous=\"${COMP_WORDS[COMP_CWORD-1]}\" command=\"\" word")
    lines.append("  COMPREPLY=()")
    lines.append("  for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do")
    lines.append("    case \"$word\" in -*) ;; *) command=\"$word\"; break ;; esac")
    lines.append("  done")
    lines.append("  case \"$previous\" in")
    for option in Option.allCases where option.value != .none {
      let forms = ([option.spelling] + (option.letter.map { ["-\($0)"] } ?? []))
      lines.append(
        "    \(forms.joined(separator: "|"))) \(Self.bashReply(option.value)); return ;;")
    }
    lines.append("  esac")
    lines.append("  if [[ -z \"$command\" ]]; then")
    lines.append(
      "    COMPREPLY=($(compgen -W \"\(names) --help --version --language\" -- \"$current\"))")
    lines.append("    return")
    lines.append("  fi")
    lines.append("  if [[ \"$current\" == -* ]]; then")
    lines.append("    case \"$command\" in")
    for command in CommandName.allCases {
      let options = command.options.map(\.spelling).joined(separator: " ")
      lines.append(
        "      \(command.rawValue)) COMPREPLY=($(compgen -W \"\(options)\" -- \"$current\")) ;;")
    }
    lines += ["    esac", "    return", "  fi", "  case \"$command\" in"]
    for command in CommandName.allCases where operands(command) != .none {
      lines.append("    \(command.rawValue)) \(Self.bashReply(operands(command))) ;;")
    }
    lines += ["  esac", "}", "complete -o filenames -F _lotse lotse"]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func bashReply(_ value: Option.Value) -> String {
    let words =
      switch value {
      case .file, .profile: "-f"
      case .folder: "-d"
      case .choice(let choices): "-W \"\(choices.joined(separator: " "))\""
      case .none, .instant, .text, .number, .share: "-W \"\""
      }
    return "COMPREPLY=($(compgen \(words) -- \"$current\"))"
  }

  private var zsh: String {
    var lines = ["#compdef lotse", "", "_lotse() {", "  local -a commands", "  commands=("]
    for command in CommandName.allCases {
      lines.append("    \(Self.quoted(command.rawValue + ":" + texts.help.summary(of: command)))")
    }
    lines.append("  )")
    lines.append("  if (( CURRENT == 2 )); then")
    lines.append("    _describe command commands")
    lines.append("    return")
    lines.append("  fi")
    lines.append("  local command=$words[2]")
    lines.append("  shift words")
    lines.append("  (( CURRENT-- ))")
    lines.append("  case $command in")
    for command in CommandName.allCases {
      var arguments = command.options.flatMap { option in
        let text = texts.help.text(of: option, on: command)
          .replacing("[", with: "(").replacing("]", with: ")").replacing(":", with: " –")
        let forms = [option.spelling] + (option.letter.map { ["-\($0)"] } ?? [])
        return forms.map { Self.quoted("\($0)[\(text)]" + Self.zshAction(option.value)) }
      }
      if operands(command) != .none {
        let place = command.operands == .logs ? "*" : "1"
        arguments.append(Self.quoted(place + Self.zshAction(operands(command))))
      }
      lines.append("    \(command.rawValue)) _arguments \\")
      lines.append(arguments.map { "      " + $0 }.joined(separator: " \\\n") + " ;;")
    }
    lines += ["  esac", "}", ""]
    lines.append("if [[ $funcstack[1] == _lotse ]]; then _lotse; else compdef _lotse lotse; fi")
    return lines.joined(separator: "\n") + "\n"
  }

  private static func zshAction(_ value: Option.Value) -> String {
    switch value {
    case .none: ""
    case .file, .profile: ":file:_files"
    case .folder: ":folder:_files -/"
    case .choice(let choices): ":value:(\(choices.joined(separator: " ")))"
    case .instant, .text, .number, .share: ":value: "
    }
  }

  private var fish: String {
    var lines = ["complete -c lotse -f"]
    let isFirst = "'not __fish_seen_subcommand_from \(names)'"
    for command in CommandName.allCases {
      lines.append(
        "complete -c lotse -n \(isFirst) -a \(command.rawValue)"
          + " -d \(Self.fishQuoted(texts.help.summary(of: command)))")
    }
    lines.append("complete -c lotse -n \(isFirst) -l version")
    for command in CommandName.allCases {
      let isHere = "'__fish_seen_subcommand_from \(command.rawValue)'"
      for option in command.options {
        let letter = option.letter.map { " -s \($0)" } ?? ""
        lines.append(
          "complete -c lotse -n \(isHere) -l \(option.rawValue)\(letter)"
            + Self.fishValue(option.value)
            + " -d \(Self.fishQuoted(texts.help.text(of: option, on: command)))")
      }
      switch operands(command) {
      case .folder:
        lines.append("complete -c lotse -n \(isHere) -a '(__fish_complete_directories)'")
      case .file: lines.append("complete -c lotse -n \(isHere) -F")
      case .choice(let choices):
        lines.append("complete -c lotse -n \(isHere) -a '\(choices.joined(separator: " "))'")
      default: break
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func fishValue(_ value: Option.Value) -> String {
    switch value {
    case .none: ""
    case .file, .profile: " -r -F"
    case .folder: " -x -a '(__fish_complete_directories)'"
    case .choice(let choices): " -x -a '\(choices.joined(separator: " "))'"
    case .instant, .text, .number, .share: " -x"
    }
  }

  private static func quoted(_ text: String) -> String {
    "'" + text.replacing("'", with: "'\\''") + "'"
  }

  private static func fishQuoted(_ text: String) -> String {
    "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
  }
}
