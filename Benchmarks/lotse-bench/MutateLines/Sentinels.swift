/// Sound lines whose replies are known, to be sent between others.
struct Sentinels: Sendable {
  private static let questions = [
    "?", "Wie lange dauert der Versand?", "?", "zahlung auf rechnung",
  ]
  /// Behind the id's value, the beginning of the replies at first.
  private let replies: [[UInt8]]

  /// Asks the questions for the first time.
  init(_ session: ServiceSession) throws {
    var replies: [[UInt8]] = []
    for question in Self.questions {
      let reply = try session.ask(Self.line(id: "", question: question))
      let start = Array(#"{"id":"""#.utf8)
      guard reply.starts(with: start),
        DueReply(to: Self.line(id: "", question: question)).fault(of: reply) == nil
      else {
        throw RunError.program("a sound line got \(String(decoding: reply, as: UTF8.self))")
      }
      replies.append(Array(reply.dropFirst(start.count)))
    }
    self.replies = replies
  }

  private static func line(id: String, question: String) -> [UInt8] {
    Array(#"{"id":"\#(id)","question":"\#(question)","now":"2026-11-22T15:00:00+01:00"}"#.utf8)
  }

  /// The line after the line `number`, and which question it asks.
  func line(_ number: Int) -> (line: [UInt8], question: Int) {
    let question = Int(number.magnitude) % Self.questions.count
    return (Self.line(id: "s\(number)", question: Self.questions[question]), question)
  }

  /// What is wrong with the reply to it; nil where nothing is.
  func fault(of reply: [UInt8], number: Int, question: Int) -> String? {
    let expected = Array(#"{"id":"s\#(number)""#.utf8) + replies[question]
    return reply == expected ? nil : "another reply than at first"
  }
}
