import Knowledge
import Storage

/// Why an index, or the rules that are to stand in the place of its own, cannot be taken up.
package enum IndexError: Error, Sendable {
  /// The index cannot be read, or may not be answered from; the message says what to do.
  case storage(StorageError)
  /// The folder's rules have mistakes, or do not fit the index. Correct them.
  case rules([Diagnostic], folder: String)

  /// Does what reads an index, and passes its error on.
  package static func atStorage<Result>(_ body: () throws(StorageError) -> Result)
    throws(IndexError) -> Result
  {
    do {
      return try body()
    } catch {
      throw .storage(error)
    }
  }

  /// What is wrong and what to do, in English.
  package var message: String {
    switch self {
    case .storage(let error): error.message
    case .rules(let diagnostics, let folder):
      "The rules in \(folder) cannot be taken up. "
        + diagnostics.filter { $0.severity == .error }.map { diagnostic in
          "\(diagnostic.location): \(diagnostic.message(in: .english)) "
            + diagnostic.remedy(in: .english)
        }
        .joined(separator: " ")
    }
  }
}
