import Answering
import JSON
import Storage

/// Why a request gets an error instead of a reply.
package enum ServiceError: Error, Sendable {
  /// The line is no JSON; the place stands in the message. Send one JSON value a line.
  case unreadable(JSONError)
  /// The line is longer than `limit` bytes. Shorten it.
  case lineTooLong(limit: Int)
  /// A batch without requests. Send at least one.
  case emptyBatch
  /// A batch of more than `limit` requests. Send several.
  case batchTooLong(limit: Int)
  /// A batch whose searches and explanations ask for more than `limit` candidates. Send several.
  case batchTooLarge(limit: Int)
  /// Neither a JSON-RPC request nor the short form; the path stands in the error.
  case invalidRequest(JSONError)
  /// A method that there is not.
  case unknownMethod(JSONError)
  /// A parameter that is missing, unknown or wrong.
  case invalidParameters(JSONError)
  /// The index turned out damaged while it was read. Build it again, then reload.
  case damagedIndex(StorageError)
  /// The index, or the rules beside it, could not be opened again; the old ones stay.
  case reloadFailed(IndexError)

  /// The operator has not switched feedback on. Start the service with `--feedback FILE`.
  case feedbackOff
  /// Judgements come faster than they are written, or the file holds `limit`. Send it later, or
  /// name another file.
  case feedbackFull(limit: Int)
  /// Customers have no such entry. Write the id of an entry, or null.
  case unknownEntry(String)

  /// The error's code, as JSON-RPC 2.0 assigns them.
  package var code: Int {
    switch self {
    case .unreadable, .lineTooLong: -32700
    case .emptyBatch, .batchTooLong, .batchTooLarge, .invalidRequest: -32600
    case .unknownMethod: -32601
    case .invalidParameters: -32602
    case .damagedIndex: -32603
    case .unknownEntry: -32602
    case .reloadFailed: -32001
    case .feedbackOff: -32002
    case .feedbackFull: -32003
    }
  }

  /// What is wrong and what to do, in English.
  package var message: String {
    switch self {
    case .unreadable(let error):
      error.position.map { "column \($0.column): \(error.message)" } ?? error.message
    case .lineTooLong(let limit):
      "the line is longer than \(limit) bytes; shorten it, for example by starting a new record"
    case .emptyBatch: "the batch is empty; send at least one request"
    case .batchTooLong(let limit): "the batch has more than \(limit) requests; send several"
    case .batchTooLarge(let limit):
      "the batch asks for more than \(limit) candidates in all; send several, or lower the limits"
    case .invalidRequest(let error), .unknownMethod(let error), .invalidParameters(let error):
      error.message
    case .damagedIndex(let error): error.message
    case .feedbackOff:
      "feedback is not kept here; the operator switches it on with `lotse serve --feedback FILE`"
    case .feedbackFull(let limit):
      "judgements come faster than they are written, or the file holds \(limit); send it later, or name another file"
    case .unknownEntry(let id):
      "customers have no entry \"\(id.prefix(200))\"; write the id of an entry, or null"
    case .reloadFailed(let error):
      "\(error.message) The service goes on with the index that it has."
    }
  }

  /// The value concerned, as a JSON pointer into the request; nil where it is none or the whole.
  package var path: String? {
    switch self {
    case .invalidRequest(let error), .unknownMethod(let error), .invalidParameters(let error):
      error.path.isEmpty ? nil : Self.bounded(error.path)
    case .unknownEntry: "/params/entry"
    default: nil
    }
  }

  /// The beginning of a path that may be as long as a line.
  private static func bounded(_ path: String) -> String {
    let scalars = path.unicodeScalars
    guard
      let end = scalars.index(
        scalars.startIndex, offsetBy: ServiceLimits.path, limitedBy: scalars.endIndex),
      end < scalars.endIndex
    else { return path }
    return String(scalars[..<end]) + "…"
  }

  /// Writes the members of the error object; the short form has the path
  /// beside code and message, JSON-RPC in `data`.
  func write(into object: inout JSONObjectWriter, form: IncomingRequest.Form) {
    object.member("code", code)
    object.member("message", message)
    guard let path else { return }
    switch form {
    case .short: object.member("path", path)
    case .remoteCall: object.object("data") { $0.member("path", path) }
    }
  }
}
