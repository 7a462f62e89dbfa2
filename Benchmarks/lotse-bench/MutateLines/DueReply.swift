/// What must come back for a line, told from the line alone by the protocol's rules.
enum DueReply: Equatable, Sendable {
  /// Nothing: a blank line, or notifications alone.
  case nothing
  /// One object.
  case object(Due)
  /// An array of one object for each element that is no notification.
  case array([Due])

  /// What is known of one object beforehand.
  struct Due: Equatable, Sendable {
    /// The id it echoes; nil where it has none.
    var id: StrictJSON?
    /// The error's code, where there must be one.
    var code: Int?
    /// Whether an error must not be.
    var isResult = false
  }

  private static let longest = 1 << 20
  private static let longestBatch = 1_000

  /// What is due for a line without its line feed.
  init(to line: [UInt8]) {
    var line = line[...]
    if line.last == UInt8(ascii: "\r") { line = line.dropLast() }
    guard line.count <= Self.longest else {
      self = .object(Due(id: .null, code: -32700))
      return
    }
    guard !line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) else {
      self = .nothing
      return
    }
    guard let value = StrictJSON.parse(Array(line)) else {
      self = .object(Due(id: .null, code: -32700))
      return
    }
    guard case .array(let batch) = value else {
      self = Self.due(to: value).map { .object($0) } ?? .nothing
      return
    }
    guard !batch.isEmpty, batch.count <= Self.longestBatch else {
      self = .object(Due(id: .null, code: -32600))
      return
    }
    let dues = batch.compactMap { Self.due(to: $0) }
    self = dues.isEmpty ? .nothing : .array(dues)
  }

  /// What is due for one request; nil for a notification.
  private static func due(to value: StrictJSON) -> Due? {
    guard case .object(let members) = value else { return Due(id: .null, code: -32600) }
    let id = value["id"]
    if let id, !isSound(id) { return Due(id: .null, code: -32600) }
    if value["method"] == nil, subjects.contains(where: { value[$0] != nil }) { return Due(id: id) }
    let allowed = ["jsonrpc", "id", "method", "params"].map { Array($0.utf8) }
    guard value["jsonrpc"] == .string(Array("2.0".utf8)),
      case .string(let method)? = value["method"],
      members.allSatisfy({ allowed.contains($0.key) })
    else { return Due(id: id ?? .null, code: -32600) }
    guard let id else { return nil }
    let methods = ["ask", "search", "explain", "status", "reload"].map { Array($0.utf8) }
    return methods.contains(method) ? Due(id: id) : Due(id: id, code: -32601)
  }

  /// What makes the short form.
  private static let subjects = [
    "question", "messages", "choice", "action_result", "human", "attachments", "auto_submitted",
    "verified",
  ]

  private static func isSound(_ id: StrictJSON) -> Bool {
    switch id {
    case .null, .string: true
    case .number(let text):
      Int64(text) != nil || Double(text).map { abs($0) <= 0x1p63 } ?? false
    case .bool, .array, .object: false
    }
  }

  /// What is wrong with a reply; nil where nothing is.
  func fault(of reply: [UInt8]) -> String? {
    guard let value = StrictJSON.parse(reply) else { return "the reply is no JSON" }
    switch self {
    case .nothing: return "no reply is due"
    case .object(let due): return Self.fault(of: value, due)
    case .array(let dues):
      guard case .array(let elements) = value else { return "an array is due" }
      guard elements.count == dues.count else { return "\(dues.count) elements are due" }
      return zip(elements, dues).lazy.compactMap { Self.fault(of: $0, $1) }.first
    }
  }

  private static func fault(of value: StrictJSON, _ due: Due) -> String? {
    guard case .object = value else { return "an object is due" }
    guard value["id"] == due.id else { return "another id is due" }
    guard let error = value["error"] else {
      if let code = due.code { return "the error \(code) is due" }
      return value["result"] != nil || value["decision"] != nil ? nil : "neither result nor error"
    }
    guard !due.isResult else { return "a result is due" }
    guard case .number(let code)? = error["code"], case .string(let message)? = error["message"],
      !message.isEmpty
    else { return "the error lacks code or message" }
    if let expected = due.code, code != "\(expected)" { return "the code \(expected) is due" }
    return nil
  }
}
