import Knowledge

extension Answer {
  /// Several answers as one, in order.
  init?(_ answers: [Answer]) {
    guard let first = answers.first else { return nil }
    self = first
    for answer in answers.dropFirst() {
      let start = text.utf8.count + 2
      text += "\n\n" + answer.text
      spans += answer.spans
      marked += answer.marked
      filled += answer.filled.map {
        FilledValue(name: $0.name, range: start + $0.range.lowerBound..<start + $0.range.upperBound)
      }
    }
  }
}

extension Answer {
  /// The entries whose text was shown, each once.
  var entries: [String] {
    var entries: [String] = []
    for span in spans where !entries.contains(span.entry) { entries.append(span.entry) }
    return entries
  }

  /// The same answer with values in the places of its placeholders; in Markdown they are escaped.
  func filled(with values: [String: String], missing: ((String) -> String)? = nil) -> Answer {
    var answer = self
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var start = 0
    for place in Placeholder.occurrences(in: text) {
      guard let value = values[place.name] else {
        guard let missing = missing?(place.name) else { continue }
        result += Array(bytes[start..<place.utf8Range.lowerBound]) + Array(missing.utf8)
        start = place.utf8Range.upperBound
        continue
      }
      result += bytes[start..<place.utf8Range.lowerBound]
      let startsLine = result.last.map { $0 == UInt8(ascii: "\n") } ?? true
      let written =
        format == .markdown ? MarkdownText.escaped(value, startsLine: startsLine) : value
      answer.filled.append(
        FilledValue(name: place.name, range: result.count..<result.count + written.utf8.count))
      result += Array(written.utf8)
      start = place.utf8Range.upperBound
    }
    answer.text = String(decoding: result + bytes[start...], as: UTF8.self)
    return answer
  }
}
