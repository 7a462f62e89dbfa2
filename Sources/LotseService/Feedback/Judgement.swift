import Answering
import JSON
import Knowledge

/// What somebody says of a customer's question: the entry that answers it, or that none does.
struct Judgement {
  /// The customer's words.
  var question: String
  /// The id of the right entry; nil where none answers it.
  var entry: String?

  /// Reads the parameters of `feedback`: `question` or `record`, and `entry`, which is an id or
  /// null.
  ///
  /// - Throws: `JSONError` with the place and what to do.
  init(_ object: JSONObjectCursor) throws(JSONError) {
    entry = try object.optionalString("entry")
    guard object.object["entry"] != nil else {
      throw object.cursor.failure(
        "\"entry\" is missing; write the id of the entry that answers the question, or null")
    }
    let record = object.optional("record")
    if let record {
      guard object.object["question"] == nil else {
        throw object.failure("question", "the record says what was asked; leave one of them out")
      }
      guard let last = try ConversationRecord(record).turns.last else {
        throw object.failure("record", "the record holds no question; write \"question\"")
      }
      question = last.question
    } else {
      question = try object.string("question")
    }
    guard question.contains(where: { !$0.isWhitespace }) else {
      throw object.failure("question", "the question is empty; write the customer's words")
    }
    guard question.utf8.count <= QuestionLimit.bytes else {
      throw object.failure(
        "question",
        "the question has more than \(QuestionLimit.bytes) bytes; send the customer's words")
    }
  }
}
