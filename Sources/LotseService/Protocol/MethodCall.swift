import Answering
import Conversation
import Foundation
import JSON

/// A method with its checked parameters.
enum MethodCall {
  /// Decide a question.
  case ask(Request)
  /// The candidates of a question, at most `limit`.
  case search(Request, limit: Int)
  /// How a question is decided and why, with at most `limit` candidates.
  case explain(Request, limit: Int)
  /// Everything that a human who takes a conversation over needs.
  case handover(AgentRequest)
  /// What an agent can say to the customer's last words.
  case suggest(AgentRequest)
  /// File a conversation that is over.
  case summarize(AgentRequest)
  /// Keep what somebody says of a question.
  case feedback(Judgement)
  /// What the service is and has done.
  case status(Role, now: Date)
  /// Open the index again.
  case reload

  /// The methods' names.
  enum Name: String, CaseIterable {
    case ask, search, explain, handover, suggest, summarize, feedback, status, reload
  }

  private static let askKeys =
    ["question", "messages", "role", "now", "record", "context"] + TurnInput.keys
  private static let shortKeys = ["id"] + askKeys
  private static let explainKeys = askKeys + ["candidates"]
  private static let searchKeys = ["question", "role", "limit", "now", "context"]
  private static let feedbackKeys = ["question", "record", "entry", "role", "context"]
  private static let statusKeys = ["role", "now", "context"]
  private static let reloadKeys = ["context"]

  /// Reads the short form, which is always a question to decide.
  init(short value: JSONValue, access: Access) throws(ServiceError) {
    do throws(JSONError) {
      let object = try JSONCursor(value).object(allowing: Self.shortKeys)
      self = .ask(try Request(object, access: access))
    } catch {
      throw .invalidParameters(error)
    }
  }

  /// Reads method and parameters of a JSON-RPC request.
  init(_ envelope: JSONObjectCursor, access: Access) throws(ServiceError) {
    let name: Name
    do throws(JSONError) {
      name = try envelope.choice("method", of: Name.self)
    } catch {
      throw .unknownMethod(error)
    }
    do throws(JSONError) {
      self = try Self.call(name, envelope, access)
    } catch {
      throw .invalidParameters(error)
    }
  }

  private static func call(
    _ name: Name, _ envelope: JSONObjectCursor, _ access: Access
  ) throws(JSONError) -> MethodCall {
    switch name {
    case .ask:
      return .ask(try Request(try parameters(envelope, askKeys), access: access))
    case .search:
      let object = try parameters(envelope, searchKeys)
      var request = Request(question: try object.string("question"), now: try access.now(object))
      request.role = try access.role(object)
      return .search(request, limit: try limit("limit", object))
    case .explain:
      let object = try parameters(envelope, explainKeys)
      return .explain(
        try Request(object, access: access), limit: try limit("candidates", object))
    case .handover:
      let object = try parameters(envelope, AgentRequest.handoverKeys)
      return .handover(try AgentRequest(object, access: access, needsRecord: true))
    case .suggest:
      let object = try parameters(envelope, AgentRequest.suggestKeys)
      return .suggest(try AgentRequest(object, access: access, needsRecord: false))
    case .summarize:
      let object = try parameters(envelope, AgentRequest.summarizeKeys)
      return .summarize(try AgentRequest(object, access: access, needsRecord: true))
    case .feedback:
      let object = try parameters(envelope, feedbackKeys)
      try access.requireAgent(object, "feedback is given by agents alone")
      return .feedback(try Judgement(object))
    case .status:
      let object = try parameters(envelope, statusKeys)
      return .status(try access.role(object), now: try access.now(object))
    case .reload:
      _ = try parameters(envelope, reloadKeys)
      return .reload
    }
  }

  /// The parameters by name; none count as an empty object.
  private static func parameters(
    _ envelope: JSONObjectCursor, _ keys: [String]
  ) throws(JSONError) -> JSONObjectCursor {
    guard envelope.object["params"] != nil else {
      return try JSONCursor(.object(JSONObject()), path: JSONPath([.key("params")])).object()
    }
    return try envelope.object("params", allowing: keys)
  }

  private static func limit(_ key: String, _ object: JSONObjectCursor) throws(JSONError) -> Int {
    Int(try object.optionalInteger(key, in: 1...Int64(ServiceLimits.candidates)) ?? 10)
  }
}
