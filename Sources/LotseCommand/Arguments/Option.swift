import Answering
import LotseService

/// An option of the command line; a name means the same on every command.
enum Option: String, CaseIterable {
  case output, index, knowledge, rules, role, now, short, format, profile, limit, entry, policy
  case workers, labels, threads, model, refit, run, risk, certainty, plot, unanswerable, count
  case seed, feedback, counterfactual, stress, log, by
  case logSize = "log-size"
  case logFiles = "log-files"
  case logQuestions = "log-questions"
  case certifiedOnly = "certified-only"
  case strict, json, language, help, version

  /// What follows an option.
  enum Value: Equatable {
    /// Nothing.
    case none
    case file
    case folder
    /// A day and time as in requests.
    case instant
    case text
    case number(ClosedRange<Int>)
    /// A number between 0 and 1.
    case share
    case choice([String])
    /// A file with a JSON object, or name=value,… in its place.
    case profile
  }

  /// The long form, as it is typed.
  var spelling: String { "--" + rawValue }

  /// The letter of the short form.
  var letter: Character? {
    switch self {
    case .output: "o"
    case .help: "h"
    default: nil
    }
  }

  /// What follows the option.
  var value: Value {
    switch self {
    case .output, .index, .run, .model, .plot, .feedback, .log: .file
    case .knowledge, .rules: .folder
    case .role: .choice(Role.allCases.map(\.rawValue))
    case .format: .choice(TextFormat.allCases.map(\.rawValue))
    case .language: .choice(["de", "en"])
    case .by: .choice(LogStatistics.Period.allCases.map(\.rawValue))
    case .now: .instant
    case .profile: .profile
    case .entry: .text
    case .limit: .number(1...ServiceLimits.candidates)
    case .count: .number(1...1_000_000)
    case .seed: .number(0...Int.max)
    case .workers, .threads: .number(1...256)
    case .logSize: .number(1...1_048_576)
    case .logFiles: .number(1...1_000)
    case .risk, .certainty, .unanswerable: .share
    case .short, .policy, .labels, .certifiedOnly, .counterfactual, .stress, .refit, .strict, .json,
      .help, .logQuestions,
      .version:
      .none
    }
  }

  /// The option with a letter.
  init?(letter: Character) {
    guard let option = Option.allCases.first(where: { $0.letter == letter }) else { return nil }
    self = option
  }

  /// The options that every command takes.
  static let common: [Option] = [.language, .help]
}
