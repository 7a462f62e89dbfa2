/// How near the sentences of a question's candidates are to it, kept from ranking for composing.
struct SentenceNearness {
  private var values: [Int64] = []
  private var documents: [(document: Int, end: Int)] = []
  private var question: UInt64 = 0

  /// Forgets everything.
  mutating func removeAll() {
    values.removeAll(keepingCapacity: true)
    documents.removeAll(keepingCapacity: true)
    question = 0
  }

  /// Adds a sentence of the next document.
  @inline(__always)
  mutating func append(_ value: Int64) { values.append(value) }

  /// Ends a document's sentences.
  mutating func end(_ document: Int, of question: Question) {
    documents.append((document, values.count))
    self.question = question.number
  }

  /// Replaces `target` by what is known of a document.
  ///
  /// - Returns: false where nothing is known of it and this question.
  func copy(_ document: Int, of question: Question, to target: inout [Int64]) -> Bool {
    guard question.number == self.question, question.number != 0 else { return false }
    var start = 0
    for item in documents {
      if item.document == document {
        target.removeAll(keepingCapacity: true)
        target.append(contentsOf: values[start..<item.end])
        return true
      }
      start = item.end
    }
    return false
  }
}
