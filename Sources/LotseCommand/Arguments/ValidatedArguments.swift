import Answering
import Foundation
import Knowledge

/// What was typed for one command, every value checked for its form.
struct ValidatedArguments {
  private let values: [Option: String]
  private let flags: Set<Option>
  /// The operands, of which there are as many as the command takes.
  let operands: [String]

  /// Checks what was typed against what a command takes.
  init(_ typed: TypedArguments, for command: CommandName) throws(UsageError) {
    var values: [Option: String] = [:]
    var flags: Set<Option> = []
    for item in typed.options {
      guard command.options.contains(item.option) else {
        throw .notTaken(
          item.option,
          nearest: NearestName.of(item.option.spelling, in: command.options.map(\.spelling)))
      }
      if let value = item.value {
        try Self.check(value, of: item.option)
        values[item.option] = value
      } else {
        flags.insert(item.option)
      }
    }
    self.values = values
    self.flags = flags
    operands = typed.operands
    try checkCount(of: command)
    for option in command.neededOptions where values[option] == nil {
      throw .missingOption(option)
    }
    if values[.index] != nil, values[.knowledge] != nil { throw .exclusive(.knowledge, .index) }
    if values[.index] != nil, values[.output] != nil { throw .exclusive(.output, .index) }
    if values[.index] != nil, values[.unanswerable] != nil {
      throw .exclusive(.unanswerable, .index)
    }
    if values[.index] != nil, flags.contains(.counterfactual) {
      throw .exclusive(.counterfactual, .index)
    }
    if values[.role] == "agent", flags.contains(.counterfactual) {
      throw .exclusive(.counterfactual, .role)
    }
    if values[.model] != nil, flags.contains(.refit) { throw .exclusive(.model, .refit) }
  }

  /// Whether a flag was typed.
  func has(_ option: Option) -> Bool { flags.contains(option) }

  /// The value of an option.
  subscript(option: Option) -> String? { values[option] }

  /// The number behind an option.
  func number(_ option: Option) -> Int? { values[option].flatMap { Int($0) } }

  /// The share behind an option.
  func share(_ option: Option) -> Double? { values[option].flatMap { Double($0) } }

  /// The case that an option names.
  func choice<Choice: RawRepresentable>(_ option: Option) -> Choice?
  where Choice.RawValue == String {
    values[option].flatMap { Choice(rawValue: $0) }
  }

  /// The instant behind an option.
  func instant(_ option: Option) -> Date? { values[option].flatMap { Instant.parse($0) } }

  private static func check(_ value: String, of option: Option) throws(UsageError) {
    switch option.value {
    case .none, .text: break
    case .file, .folder:
      guard !value.isEmpty else { throw .missingValue(option) }
    case .instant:
      guard Instant.parse(value) != nil else { throw .noInstant(option, value) }
    case .share:
      guard let share = Double(value), share > 0, share < 1 else { throw .noShare(option, value) }
    case .profile:
      guard ProfileSource(value) != nil else { throw .noProfile(option, value) }
    case .number(let range):
      guard let number = Int(value), range.contains(number) else {
        throw .noNumber(option, value, range)
      }
    case .choice(let choices):
      guard choices.contains(value) else {
        throw .noChoice(option, value, choices, nearest: NearestName.of(value, in: choices))
      }
    }
  }

  private func checkCount(of command: CommandName) throws(UsageError) {
    let most: Int
    switch command.operands {
    case .none: most = 0
    case .optionalFolder, .optionalCommand: most = 1
    case .folder, .record, .shell, .inbox:
      guard !operands.isEmpty else { throw .missingOperand(command.operands) }
      most = 1
    case .question, .logs:
      guard !operands.isEmpty else { throw .missingOperand(command.operands) }
      most = .max
    }
    if operands.count > most { throw .unwantedOperand(operands[most]) }
  }
}
