/// The commands in the order in which the help lists them.
enum CommandName: String, CaseIterable {
  case build, check, ask, chat, handover, replay, search, explain, serve, stats, assess, label,
    evaluate
  case certify, inspect, schema, completions, version
  case help

  /// What a command takes beside options.
  enum Operands: Equatable {
    case none
    /// A folder, which may be left out.
    case optionalFolder
    /// A folder.
    case folder
    /// A file with a conversation record.
    case record
    /// Words that make up the question.
    case question
    /// A file of customers' questions.
    case inbox
    /// Files of a log, at least one.
    case logs
    /// The name of a shell.
    case shell
    /// The name of a command, which may be left out.
    case optionalCommand
  }

  /// What the command takes beside options.
  var operands: Operands {
    switch self {
    case .build, .check, .certify: .optionalFolder
    case .ask, .search, .explain: .question
    case .evaluate: .folder
    case .handover, .replay: .record
    case .assess, .label: .inbox
    case .stats: .logs
    case .completions: .shell
    case .help: .optionalCommand
    case .chat, .serve, .inspect, .schema, .version: .none
    }
  }

  /// The options of the command, those of all commands last.
  var options: [Option] {
    let own: [Option] =
      switch self {
      case .build: [.output, .index, .model, .refit, .threads, .json]
      case .check: [.strict, .now, .json]
      case .ask: [.knowledge, .index, .role, .now, .short, .format, .json]
      case .chat: [.knowledge, .index, .role, .now, .short, .format, .profile]
      case .handover: [.knowledge, .index, .profile, .limit, .now, .json]
      case .replay: [.knowledge, .index]
      case .search: [.knowledge, .index, .role, .now, .limit, .json]
      case .explain: [.knowledge, .index, .role, .now, .limit, .counterfactual, .json]
      case .serve:
        [
          .index, .rules, .workers, .role, .certifiedOnly, .feedback, .log, .logSize, .logFiles,
          .logQuestions,
        ]
      case .stats: [.by, .json]
      case .assess: [.knowledge, .index, .risk, .unanswerable, .now, .threads, .json]
      case .label: [.knowledge, .count, .seed, .now]
      case .evaluate: [.labels, .unanswerable, .stress, .seed, .run, .now, .threads, .json]
      case .certify: [.risk, .certainty, .index, .now, .plot, .json]
      case .inspect: [.knowledge, .index, .entry, .policy, .json]
      case .schema, .completions: []
      case .version: [.json]
      case .help: []
      }
    return own + Option.common
  }

  /// The options without which the command does nothing.
  var neededOptions: [Option] { self == .serve ? [.index] : [] }

  /// What runs the command.
  var type: any Command.Type {
    switch self {
    case .build: BuildCommand.self
    case .check: CheckCommand.self
    case .ask: AskCommand.self
    case .chat: ChatCommand.self
    case .handover: HandoverCommand.self
    case .replay: ReplayCommand.self
    case .search: SearchCommand.self
    case .explain: ExplainCommand.self
    case .serve: ServeCommand.self
    case .stats: StatsCommand.self
    case .assess: AssessCommand.self
    case .label: LabelCommand.self
    case .evaluate: EvaluateCommand.self
    case .certify: CertifyCommand.self
    case .inspect: InspectCommand.self
    case .schema: SchemaCommand.self
    case .completions: CompletionsCommand.self
    case .version: VersionCommand.self
    case .help: HelpCommand.self
    }
  }
}
