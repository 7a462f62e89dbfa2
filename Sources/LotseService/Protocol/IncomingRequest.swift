import Answering
import JSON

/// One request as it came: its form, its id, and the call or what is wrong with it.
struct IncomingRequest {
  /// The two forms of a request.
  enum Form {
    /// JSON-RPC 2.0.
    case remoteCall
    /// An object with what a turn can be about and without `method`, answered by a bare object.
    case short
  }

  /// How it was written, and how the reply is.
  let form: Form
  /// The id to echo; nil where there is none to echo.
  let id: JSONValue?
  /// What is to be done.
  let call: Result<MethodCall, ServiceError>
  /// Whether nobody waits for a reply: a sound JSON-RPC request without id.
  let isNotification: Bool

  /// Reads one element of a batch, or a whole line.
  init(_ value: JSONValue, access: Access) {
    let object = value.objectValue
    let isShort =
      object.map { object in
        object["method"] == nil && Self.subjects.contains { object[$0] != nil }
      } ?? false
    form = isShort ? .short : .remoteCall
    let idIsSound = object?["id"].map(Self.isSoundID) ?? true
    let givenID = idIsSound ? object?["id"] : .null
    do throws(ServiceError) {
      guard idIsSound, let object else { throw Self.malformed(value) }
      if isShort {
        isNotification = false
        id = givenID
        call = Result { () throws(ServiceError) in try MethodCall(short: value, access: access) }
      } else {
        let envelope = try Self.envelope(value)
        isNotification = object["id"] == nil
        id = givenID ?? .null
        call = Result { () throws(ServiceError) in try MethodCall(envelope, access: access) }
      }
    } catch {
      // The id of what is no request is null, unless it can be told.
      isNotification = false
      id = givenID ?? (isShort ? nil : .null)
      call = .failure(error)
    }
  }

  /// What a turn can be about: one of these makes the short form.
  private static let subjects = [
    "question", "messages", "choice", "action_result", "human", "attachments", "auto_submitted",
    "verified",
  ]

  /// A string, null, or a number that is echoed as it came.
  private static func isSoundID(_ value: JSONValue) -> Bool {
    switch value {
    case .null, .string, .integer: true
    case .number(let number): abs(number) <= 0x1p63
    case .bool, .array, .object: false
    }
  }

  /// What is wrong with a value that is no object, or has no sound id.
  private static func malformed(_ value: JSONValue) -> ServiceError {
    guard case .object = value else {
      return .invalidRequest(
        JSONCursor(value).failure("a request is an object; \(writeOneOfBoth)"))
    }
    let id = JSONCursor(value["id"] ?? .null, path: JSONPath([.key("id")]))
    return .invalidRequest(
      id.failure("an id is a string, null, or a number of 64 bits; write it as a string"))
  }

  private static let writeOneOfBoth = "write {\"question\":…} or a JSON-RPC 2.0 request"

  private static func envelope(_ value: JSONValue) throws(ServiceError) -> JSONObjectCursor {
    do throws(JSONError) {
      let object = try JSONCursor(value).object()
      guard value["method"] != nil else {
        throw object.cursor.failure("neither a question nor a method; \(writeOneOfBoth)")
      }
      guard try object.string("jsonrpc") == "2.0" else {
        throw object.failure("jsonrpc", "another version of JSON-RPC; write \"2.0\"")
      }
      _ = try object.string("method")
      return try object.cursor.object(allowing: ["jsonrpc", "id", "method", "params"])
    } catch {
      throw .invalidRequest(error)
    }
  }
}
