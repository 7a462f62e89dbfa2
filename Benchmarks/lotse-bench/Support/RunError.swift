import Foundation

/// Why a run cannot go on.
enum RunError: Error, CustomStringConvertible {
  /// A file; the reason is the system's. Check path and rights.
  case file(String, reason: String)
  /// A call of the system that failed, with its error number.
  case system(String, Int32)
  /// A program that did not do what the run builds on; the text says what.
  case program(String)

  var description: String {
    switch self {
    case .file(let path, let reason): "\(path): \(reason)"
    case .system(let operation, let number):
      "cannot \(operation): \(String(cString: strerror(number)))"
    case .program(let text): text
    }
  }
}

extension BenchmarkError: CustomStringConvertible {
  /// What stands on the standard error.
  var description: String {
    switch self {
    case .knowledge(let texts): texts.joined(separator: "\n")
    case .usage(let text): text
    }
  }
}
