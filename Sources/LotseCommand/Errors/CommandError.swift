import Knowledge
import Storage

/// What ends a command early.
enum CommandError: Error {
  /// The words that were typed; see the error for what to do.
  case usage(UsageError, of: CommandName?)
  /// An index cannot be read or written; its message says what to do.
  case index(StorageError)
  /// There is no such folder. Name another one.
  case missingFolder(String)
  /// Neither an option nor the environment names a knowledge base, and the
  /// current folder holds none. Name one.
  case noKnowledgeBase
  /// The sources have errors, all of which are listed. Correct them.
  case knowledge([Diagnostic], folder: String)
  /// The rules that a service is to go by have errors, or do not fit its index. Correct them.
  case rules([Diagnostic], folder: String)
  /// The folder has no labelled questions, or they cannot be asked; the texts
  /// say what to do.
  case evaluation([String])
  /// An index was built from another folder, or from this one before it changed. Build it again.
  case otherBase(index: String, folder: String)
  /// A file of questions has mistakes, all of which are listed, or cannot be read.
  case inbox([Diagnostic])
  /// A file of a log cannot be read; the reason is the system's.
  case log(path: String, reason: String)
  /// No folder for the index can be written to. Give rights, or name an index.
  case noCacheFolder(String)
  /// Something else stands where a result is to be written. Name another file.
  case occupied(String)
  /// The base has no such entry; perhaps the nearest one was meant.
  case missingEntry(String, nearest: String?)
  /// A file holds no conversation record, for this reason, or cannot be read.
  case record(path: String, reason: String?)
  /// A file holds no facts about a customer, for this reason, or cannot be read.
  case profile(path: String, reason: String?)
  /// The question on the standard input is not UTF-8.
  case questionEncoding
  /// The question has more bytes than the limit.
  case questionLength(limit: Int)
  /// The standard input cannot be read; the reason is the system's.
  case input(reason: String)
  /// A result cannot be written; the reason is the system's.
  case output(path: String?, reason: String)
  /// Who read the results has gone; the command ends quietly.
  case closedOutput
  /// The program failed in a way that it should not.
  case `internal`(String)

  /// Does what reads or writes an index, and passes its error on as one of a command.
  static func atIndex<Result>(_ body: () throws(StorageError) -> Result) throws(CommandError)
    -> Result
  {
    do {
      return try body()
    } catch {
      throw .index(error)
    }
  }
}
