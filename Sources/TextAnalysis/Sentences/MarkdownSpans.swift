/// Finds what in a paragraph must stay together: links, images, code, autolinks, emphasis and
/// parentheses.
///
/// This reads Markdown as far as sentences need it; what is not closed in the paragraph is text.
enum MarkdownSpans {
  /// The outermost spans, ascending and without overlap.
  ///
  /// - Complexity: O(length of the paragraph · log).
  static func outermost(in paragraph: Range<Int>, of text: [UInt8]) -> [Range<Int>] {
    var scanner = SpanScanner(paragraph: paragraph, text: text)
    let spans = scanner.spans().sorted {
      ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
    }
    var merged: [Range<Int>] = []
    for span in spans {
      if let last = merged.last, span.lowerBound < last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, span.upperBound)
      } else {
        merged.append(span)
      }
    }
    return merged
  }
}

private struct SpanScanner {
  let paragraph: Range<Int>
  let text: [UInt8]
  private var found: [Range<Int>] = []
  private var brackets: [Int] = []
  private var parentheses: [Int] = []
  /// Start of the bracket pair that ended last, for a destination that follows it.
  private var closedBracket: (start: Int, end: Int)?
  /// Open emphasis by character (* _ ~) and length (1…3); -1 where there is none.
  private var emphasis = [Int](repeating: -1, count: 9)

  init(paragraph: Range<Int>, text: [UInt8]) {
    self.paragraph = paragraph
    self.text = text
  }

  mutating func spans() -> [Range<Int>] {
    let codeEnds = codeSpanEnds()
    var index = paragraph.lowerBound
    while index < paragraph.upperBound {
      let byte = text[index]
      switch byte {
      case "`":
        let run = runLength(at: index)
        if let end = codeEnds[index] {
          found.append(index..<end)
          index = end
        } else {
          index += run
        }
      case "[":
        brackets.append(index)
        index += 1
      case "]":
        closeBracket(at: index)
        index += 1
      case "(":
        parentheses.append(index)
        index += 1
      case ")":
        closeParenthesis(at: index)
        index += 1
      case "<": index = autolinkEnd(from: index)
      case "*", "_", "~": index = emphasisRun(at: index)
      default: index += 1
      }
    }
    return found
  }

  private func runLength(at start: Int) -> Int {
    var end = start
    while end < paragraph.upperBound, text[end] == text[start] { end += 1 }
    return end - start
  }

  /// For each run of backticks that opens code, the end of the run that closes it.
  private func codeSpanEnds() -> [Int: Int] {
    var runs: [(start: Int, length: Int)] = []
    var index = paragraph.lowerBound
    while index < paragraph.upperBound {
      let length = text[index] == UInt8(ascii: "`") ? runLength(at: index) : 0
      if length > 0 { runs.append((index, length)) }
      index += max(1, length)
    }
    var next: [Int: Int] = [:]
    var ends: [Int: Int] = [:]
    for run in runs.reversed() {
      if let close = next[run.length] { ends[run.start] = close + run.length }
      next[run.length] = run.start
    }
    return ends
  }

  private mutating func closeBracket(at index: Int) {
    guard let start = brackets.popLast() else { return }
    if index + 1 < paragraph.upperBound, text[index + 1] == UInt8(ascii: "[") {
      closedBracket = (start, index + 1)  // [text][reference]
    } else if let first = closedBracket, first.end == start {
      found.append(first.start..<index + 1)
    } else {
      closedBracket = (start, index + 1)
      found.append(start..<index + 1)
    }
  }

  private mutating func closeParenthesis(at index: Int) {
    guard let start = parentheses.popLast() else { return }
    if let bracket = closedBracket, bracket.end == start {
      found.append(bracket.start..<index + 1)
    } else {
      found.append(start..<index + 1)
    }
  }

  /// The end of an autolink or tag; it holds no white space and no other <.
  private mutating func autolinkEnd(from start: Int) -> Int {
    var index = start + 1
    while index < paragraph.upperBound {
      switch text[index] {
      case ">":
        found.append(start..<index + 1)
        return index + 1
      case "<", " ", "\n", "\t": return start + 1
      default: index += 1
      }
    }
    return start + 1
  }

  private mutating func emphasisRun(at start: Int) -> Int {
    let length = runLength(at: start)
    let end = start + length
    let row = text[start] == UInt8(ascii: "*") ? 0 : text[start] == UInt8(ascii: "_") ? 3 : 6
    let before = start > paragraph.lowerBound ? text[start - 1] : 0x20
    let after = end < paragraph.upperBound ? text[end] : 0x20
    let isUnderscore = row == 3
    let opens =
      !SentenceSplitter.isWhiteSpace(after) && !(isUnderscore && isWordByte(before))
    let closes =
      !SentenceSplitter.isWhiteSpace(before) && !(isUnderscore && isWordByte(after))
    guard length <= 3 else { return end }
    let slot = row + length - 1
    if closes, emphasis[slot] >= 0 {
      let opening = emphasis[slot]
      found.append(opening..<end)
      for other in 0..<9 where emphasis[other] >= opening { emphasis[other] = -1 }
    } else if opens {
      emphasis[slot] = start
    }
    return end
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case "a"..."z", "A"..."Z", "0"..."9", 0x80...0xFF: true
    default: false
    }
  }
}
