import Answering
import Foundation
import JSON
import Retrieval
import Storage

/// Everything that can be read off the replies to a fixed list of questions,
/// one text for each question and role.
enum AnswerFingerprint {
  /// A day within the sample base's limited entry, so that both of its ends are looked at.
  static let now = Date(timeIntervalSince1970: 1_797_120_000)

  /// Asks, and explains the first candidates, so that every section is read; the error in place
  /// of each text for which the index turned out damaged.
  static func of(_ index: KnowledgeIndex, questions: [String]) -> [Result<String, StorageError>] {
    var responder = Responder(index)
    var texts: [Result<String, StorageError>] = []
    for role in Role.allCases {
      for question in questions {
        var request = Request(question: question, now: now)
        request.role = role
        texts.append(
          Result { () throws(StorageError) in try text(of: request, &responder) })
      }
    }
    return texts
  }

  private static func text(of request: Request, _ responder: inout Responder) throws(StorageError)
    -> String
  {
    let reply = try responder.reply(to: request)
    let assessment = try responder.assess(request)
    var json = JSONWriter()
    try json.object { (object) throws(StorageError) in
      object.member("gate", reply.gate.rawValue)
      object.member("at", decimal: assessment.gate, places: 6)
      object.member("offer_human", reply.offersHuman)
      if case .answer(let answer) = reply.decision {
        object.member("marked", answer.marked.map { "\($0.entry) \($0.range) \($0.digest)" })
      }
      object.object("record") { reply.record.write(into: &$0) }
      try object.array("candidates") { (array) throws(StorageError) in
        for candidate in assessment.ranking.candidates.prefix(3) {
          try array.object { (object) throws(StorageError) in
            object.member("entry", candidate.entry)
            object.member("score", decimal: candidate.score, places: 6)
            for feature in try responder.explain(candidate, assessment.ranking, role: request.role)
            {
              object.member(
                feature.feature.name,
                feature.parts.map { "\($0.label) \($0.value)" })
            }
          }
        }
      }
    }
    return json.string
  }
}
