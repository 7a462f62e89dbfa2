import Foundation

/// `--help` was among the arguments of a command.
struct HelpWanted: Error {
  /// The command with its options.
  let usage: String
}

/// The options of a command, each with a value or as a switch.
struct BenchmarkOptions {
  private var values: [String: String] = [:]
  private var switches: Set<String> = []
  private let usage: String

  /// Reads arguments; every command also takes `--seed N`, `--json` and `--help`.
  ///
  /// - Throws: `BenchmarkError.usage` for an unknown option, or one without its value; `HelpWanted`.
  init(
    _ arguments: [String], usage: String, values known: Set<String>,
    switches flags: Set<String> = []
  ) throws {
    self.usage = usage
    if arguments.contains("--help") { throw HelpWanted(usage: usage) }
    var rest = arguments[...]
    while let name = rest.popFirst() {
      if flags.contains(name) || name == "--json" {
        switches.insert(name)
      } else if known.contains(name) || name == "--seed" {
        guard let value = rest.popFirst() else {
          throw BenchmarkError.usage("\(name) lacks its value; \(usage)")
        }
        values[name] = value
      } else {
        throw BenchmarkError.usage("\(name): no such option; \(usage)")
      }
    }
  }

  /// Whether a switch was given.
  func has(_ name: String) -> Bool { switches.contains(name) }

  /// The text of an option.
  subscript(name: String) -> String? { values[name] }

  /// A whole number from `range`.
  func number(_ name: String, default fallback: Int, in range: ClosedRange<Int> = 0...Int.max)
    throws
    -> Int
  {
    guard let text = values[name] else { return fallback }
    guard let number = Int(text), range.contains(number) else {
      throw BenchmarkError.usage("\(name) is a whole number from \(range.lowerBound); \(usage)")
    }
    return number
  }

  /// The seed from which every choice of the run follows.
  func seed() throws -> UInt64 { UInt64(try number("--seed", default: 1)) }

  /// Where a command of this package lies: `option`, else beside this program.
  func tool(_ option: String = "--tool", named name: String = "lotse") throws -> String {
    let path =
      values[option]
      ?? URL(fileURLWithPath: ProgramPath.own).deletingLastPathComponent()
      .appendingPathComponent(name).path
    guard FileManager.default.isExecutableFile(atPath: path) else {
      throw BenchmarkError.usage("\(path): no program there; build it, or name it with \(option)")
    }
    return path
  }
}

/// Where this program lies.
enum ProgramPath {
  static let own: String =
    (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
    ?? CommandLine.arguments[0]
}
