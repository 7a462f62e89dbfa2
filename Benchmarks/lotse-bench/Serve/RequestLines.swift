import Foundation
import JSON

/// What is sent to a service: lines that lack nothing but their number.
enum RequestLines {
  /// What the requests ask for.
  enum Kind: String, CaseIterable {
    /// Decide a question.
    case ask
    /// Tell of the service.
    case status
    /// A question with a wrong instant, which gets its error before anything is searched: what
    /// remains is what reading, decoding, queueing, encoding and writing cost.
    case error
  }

  /// The instant of all requests: their replies are always the same.
  static let now = "2026-11-22T15:00:00+01:00"

  /// What stands behind `{"id":N,` in the requests, the line's end included.
  ///
  /// - Parameter records: a conversation record for each question, or null.
  static func tails(_ kind: Kind, _ questions: [String], records: [JSONValue] = []) -> [[UInt8]] {
    questions.enumerated().map { number, question in
      var writer = JSONWriter()
      writer.object { object in
        switch kind {
        case .ask, .error:
          object.member("question", question)
          object.member("now", kind == .ask ? now : "gestern")
          if records.indices.contains(number) { object.member("record", records[number]) }
        case .status:
          object.member("jsonrpc", "2.0")
          object.member("method", "status")
        }
      }
      writer.endLine()
      return Array(writer.bytes.dropFirst())
    }
  }

  /// The questions of `--questions FILE.jsonl` (its members `question` or `query`), else those of
  /// `--knowledge DIR`, else the sample's; the first `limit` of them.
  static func questions(_ options: BenchmarkOptions, limit: Int = 2_000) throws -> [String] {
    var questions = SampleBase.questions
    if let path = options["--questions"] {
      questions = try ByteFile.read(path).split(separator: UInt8(ascii: "\n"))
        .prefix(limit).enumerated().map { number, line in
          guard let object = try? JSONReader.parse(line, limits: .line),
            case .string(let text)? = object["question"] ?? object["query"]
          else {
            throw RunError.file(path, reason: "line \(number + 1) has neither question nor query")
          }
          return text
        }
    } else if let folder = options["--knowledge"] {
      let base = try IndexChoice.load(folder)
      questions = base.questions.map(\.question)
      if questions.isEmpty {
        questions = base.entries.flatMap { $0.translations.map(\.question) }
      }
    }
    guard !questions.isEmpty else { throw BenchmarkError.usage("there are no questions to send") }
    return Array(questions.prefix(limit))
  }
}
