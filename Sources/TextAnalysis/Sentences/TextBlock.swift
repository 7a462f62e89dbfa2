/// A piece of Markdown or plain text that no sentence crosses.
struct TextBlock: Equatable {
  enum Kind {
    /// Running text, to be split into sentences.
    case paragraph
    /// A list item, heading, table row, rule or fenced block, which stays whole.
    case unit
  }

  let kind: Kind
  let range: Range<Int>

  /// The blocks of a text in order; what lies between them is white space.
  ///
  /// - Complexity: O(length of the text).
  static func blocks(of text: [UInt8]) -> [TextBlock] {
    var blocks: [TextBlock] = []
    var open: (kind: Kind, range: Range<Int>, isItem: Bool)?
    var fence: UInt8?
    func close() {
      if let block = open { blocks.append(TextBlock(kind: block.kind, range: block.range)) }
      open = nil
    }
    var start = 0
    while start < text.count {
      var end = start
      while end < text.count, text[end] != 10 { end += 1 }
      let line = start..<end
      start = end + 1
      let kind = LineKind(line, of: text, continuesItem: open?.isItem ?? false, inText: open != nil)
      if let mark = fence {
        open = (.unit, (open?.range.lowerBound ?? line.lowerBound)..<line.upperBound, false)
        if kind == .fence(mark) {
          fence = nil
          close()
        }
        continue
      }
      switch kind {
      case .blank: close()
      case .item:
        close()
        open = (.unit, line, true)
      case .unit:
        close()
        blocks.append(TextBlock(kind: .unit, range: line))
      case .fence(let mark):
        close()
        fence = mark
        open = (.unit, line, false)
      case .text:
        if let block = open {
          open = (block.kind, block.range.lowerBound..<line.upperBound, block.isItem)
        } else {
          open = (.paragraph, line, false)
        }
      }
    }
    close()
    return blocks
  }
}

/// What a line is, by its beginning.
private enum LineKind: Equatable {
  case blank, item, unit, text
  /// The fence of a code block, with its character.
  case fence(UInt8)

  init(_ line: Range<Int>, of text: [UInt8], continuesItem: Bool, inText: Bool) {
    var index = line.lowerBound
    while index < line.upperBound, SentenceSplitter.isWhiteSpace(text[index]) { index += 1 }
    guard index < line.upperBound else {
      self = .blank
      return
    }
    func byte(_ offset: Int) -> UInt8 {
      index + offset < line.upperBound ? text[index + offset] : 0x20
    }
    switch text[index] {
    case "-", "+", "*":
      self =
        byte(1) == 0x20 || byte(1) == 9 ? .item : Self.isRule(text, index, line) ? .unit : .text
    case 0xE2 where byte(1) == 0x80 && byte(2) == 0xA2: self = .item  // •
    case "#": self = Self.isHeading(text, index, line) ? .unit : .text
    case "|": self = .unit
    case "`", "~":
      self = byte(1) == text[index] && byte(2) == text[index] ? .fence(text[index]) : .text
    case "0"..."9":
      self = Self.isNumber(text, index, line, anyNumber: continuesItem || !inText) ? .item : .text
    case "a"..."z", "A"..."Z":
      self = byte(1) == UInt8(ascii: ")") && byte(2) == 0x20 ? .item : .text
    default: self = .text
    }
  }

  private static func isHeading(_ text: [UInt8], _ start: Int, _ line: Range<Int>) -> Bool {
    var index = start
    while index < line.upperBound, text[index] == UInt8(ascii: "#") { index += 1 }
    return index - start <= 6 && (index == line.upperBound || text[index] == 0x20)
  }

  private static func isRule(_ text: [UInt8], _ start: Int, _ line: Range<Int>) -> Bool {
    line.upperBound - start >= 3
      && text[start..<line.upperBound].allSatisfy {
        $0 == text[start] || SentenceSplitter.isWhiteSpace($0)
      }
  }

  /// Whether a numbered item begins.
  ///
  /// Inside running text only number 1 begins a list, so that a wrapped "am ⏎ 3. Mai" does not.
  private static func isNumber(
    _ text: [UInt8], _ start: Int, _ line: Range<Int>, anyNumber: Bool
  ) -> Bool {
    var index = start
    while index < line.upperBound, text[index] >= 48, text[index] <= 57 { index += 1 }
    guard index - start <= 9, index + 1 < line.upperBound, text[index + 1] == 0x20,
      text[index] == UInt8(ascii: ".") || text[index] == UInt8(ascii: ")")
    else { return false }
    return anyNumber || (index == start + 1 && text[start] == UInt8(ascii: "1"))
  }
}
