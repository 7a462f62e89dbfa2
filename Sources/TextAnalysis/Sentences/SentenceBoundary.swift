/// A place where a sentence may end: a run of terminators with the closing marks after it.
package struct SentenceBoundary {
  let terminatorStart: Int
  let terminatorEnd: Int
  /// Where the sentence would end, closing quotes, brackets and emphasis included.
  let end: Int
  /// Whether it does end here.
  let endsSentence: Bool

  /// Judges the terminators that begin at `index`.
  init(terminatorAt index: Int, in paragraph: Range<Int>, of text: [UInt8]) {
    terminatorStart = index
    var position = index
    var isStrong = false
    var isEllipsis = false
    while position < paragraph.upperBound, SentenceSplitter.isTerminator(text, at: position) {
      switch text[position] {
      case ".":
        if position > index { isEllipsis = true }
        position += 1
      case 0xE2:
        isEllipsis = true
        position += 3
      default:
        isStrong = true
        position += 1
      }
    }
    terminatorEnd = position
    while position < paragraph.upperBound {
      let length = Self.closingMark(text, at: position)
      if length == 0 { break }
      position += length
    }
    end = position
    guard position < paragraph.upperBound else {
      endsSentence = true
      return
    }
    guard SentenceSplitter.isWhiteSpace(text[position]) else {
      endsSentence = false
      return
    }
    let following = FollowingWord(after: position, in: paragraph, of: text)
    if isStrong, end == terminatorEnd, !isEllipsis {
      endsSentence = true
    } else if following.isLowercase {
      endsSentence = false
    } else if isStrong || isEllipsis {
      endsSentence = true
    } else {
      let word = PrecedingWord(before: index, in: paragraph, of: text)
      endsSentence = !following.isDash && !word.keeps(following)
    }
  }

  /// Length of a closing quote, bracket or emphasis mark at `index`, 0 when there is none.
  private static func closingMark(_ text: [UInt8], at index: Int) -> Int {
    switch text[index] {
    case ")", "]", "}", "\"", "'", "*", "_", "~", "`": return 1
    case 0xC2:
      return index + 1 < text.count && (text[index + 1] == 0xBB || text[index + 1] == 0xAB) ? 2 : 0
    case 0xE2:
      guard index + 2 < text.count, text[index + 1] == 0x80 else { return 0 }
      switch text[index + 2] {
      case 0x98...0x9F, 0xB9, 0xBA: return 3  // ‘ ’ ‚ ‛ “ ” „ ‟ ‹ ›
      default: return 0
      }
    default: return 0
    }
  }
}

extension SentenceBoundary {
  /// Whether a full stop in a customer's message ends a sentence.
  ///
  /// Customers begin sentences in small letters too, and leave the space before them out: "nr. 12"
  /// and "z.B." go on, "ist weg. wo ist es" and "ist weg.Wo ist es" do not.
  package static func endsSentence(fullStopAt index: Int, ofMessage text: [UInt8]) -> Bool {
    let following = FollowingWord(after: index + 1, in: 0..<text.count, of: text)
    let isApart = index + 1 >= text.count || SentenceSplitter.isWhiteSpace(text[index + 1])
    guard isApart || following.isStarter else { return false }
    return !PrecedingWord(before: index, in: 0..<text.count, of: text).keeps(following)
  }
}

/// What stands after a full stop.
struct FollowingWord {
  private(set) var isLowercase = false
  private(set) var isDigit = false
  private(set) var isDash = false
  /// The ASCII letters of the word in lower case; empty when other letters occur.
  private(set) var word = ""

  init(after start: Int, in paragraph: Range<Int>, of text: [UInt8]) {
    var index = start
    func byte(_ offset: Int) -> UInt8 {
      index + offset < paragraph.upperBound ? text[index + offset] : 0
    }
    skipping: while index < paragraph.upperBound {
      switch text[index] {
      case " ", "\"", "'", "(", "[", "{", "*", "_", "~", "`", 9...13: index += 1
      case 0xC2 where byte(1) == 0xAB || byte(1) == 0xBB || byte(1) == 0xA0: index += 2
      case 0xE2 where byte(1) == 0x80:
        switch byte(2) {
        case 0x98...0x9F, 0xB9, 0xBA, 0xAF: index += 3
        default: break skipping
        }
      default: break skipping
      }
    }
    guard index < paragraph.upperBound else { return }
    switch text[index] {
    case "a"..."z": isLowercase = true
    case "0"..."9": isDigit = true
    case "-": isDash = true
    case 0xC3: isLowercase = byte(1) >= 0x9F && byte(1) != 0xB7
    case 0xE2: isDash = byte(1) == 0x80 && (0x90...0x95).contains(byte(2))
    default: break
    }
    var letters: [UInt8] = []
    while index < paragraph.upperBound, letters.count < 20 {
      switch text[index] {
      case "a"..."z", "A"..."Z": letters.append(text[index] | 0x20)
      case 0x80...0xFF:
        // Umlauts as they are written in lower case.
        letters.append(
          text[index] >= 0x84 && text[index] <= 0x9C ? text[index] + 0x20 : text[index])
      default:
        word = String(decoding: letters, as: UTF8.self)
        return
      }
      index += 1
    }
    word = String(decoding: letters, as: UTF8.self)
  }

  /// Whether the word, being written with a capital, most likely begins a sentence.
  var isStarter: Bool { Abbreviations.sentenceStarters.contains(word) }
}

/// The word that a full stop follows, with full stops inside it.
struct PrecedingWord {
  /// Longer words are no abbreviations.
  private static let longest = 24

  private let text: String
  private let isCapitalised: Bool
  private let followsSingleLetter: Bool

  init(before end: Int, in paragraph: Range<Int>, of bytes: [UInt8]) {
    let limit = max(paragraph.lowerBound, end - Self.longest)
    var start = end
    while start > limit, Self.isWordByte(bytes[start - 1]) { start -= 1 }
    while start < end, bytes[start] & 0xC0 == 0x80 { start += 1 }
    // "Bestell-Nr", "und/oder": the part after the last hyphen or slash is what is abbreviated.
    let isJoint: (UInt8) -> Bool = { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") }
    if let joint = bytes[start..<end].lastIndex(where: isJoint) { start = joint + 1 }
    let word = String(decoding: bytes[start..<end], as: UTF8.self)
    text = word.lowercased()
    isCapitalised = word.first?.isUppercase ?? false
    // "z. B." written with its space: B follows a single letter with a full stop.
    var index = start
    while index > paragraph.lowerBound, !Self.isWordByte(bytes[index - 1]), index > start - 4 {
      index -= 1
    }
    followsSingleLetter =
      index < start && index - 1 > paragraph.lowerBound && bytes[index - 1] == UInt8(ascii: ".")
      && Self.isLetter(bytes[index - 2])
      && (index - 2 == paragraph.lowerBound || !Self.isWordByte(bytes[index - 3]))
  }

  /// Whether the sentence goes on after this word's full stop with `following`.
  func keeps(_ following: FollowingWord) -> Bool {
    if text.isEmpty { return false }
    if Abbreviations.alwaysContinued.contains(text) { return true }
    if following.isDigit, Abbreviations.beforeNumbers.contains(text) || text.hasSuffix("str") {
      return true
    }
    if Abbreviations.sometimesFinal.contains(text) { return !following.isStarter }
    if isNumber { return keepsNumber(before: following) }
    if isSingleLetterChain { return followsSingleLetter || !isCapitalised || !following.isStarter }
    if isRomanNumeral { return !following.isStarter }
    return false
  }

  /// Digits with full stops between them: 3, 31.12, 2024.
  private var isNumber: Bool {
    text.utf8.allSatisfy { ($0 >= 48 && $0 <= 57) || $0 == UInt8(ascii: ".") }
  }

  /// An ordinal or date goes on with its noun; a year or a larger number ends a sentence.
  private func keepsNumber(before following: FollowingWord) -> Bool {
    if Abbreviations.months.contains(following.word) { return true }
    let lastGroup = text.utf8.reversed().prefix { $0 != UInt8(ascii: ".") }.count
    return lastGroup <= 3 && !following.isStarter && !following.isDigit
  }

  /// z, B, z.B, e.g, U.S: single letters with full stops between them.
  private var isSingleLetterChain: Bool {
    text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy {
      $0.count == 1 && $0.first?.isLetter == true
    }
  }

  private var isRomanNumeral: Bool {
    isCapitalised && text.utf8.count <= 5 && text.utf8.allSatisfy { "ivx".utf8.contains($0) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case "a"..."z", "A"..."Z", 0x80...0xFF: true
    default: false
    }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case "a"..."z", "A"..."Z", "0"..."9", ".", ",", "-", "/", "&", "%", "=", "@", "_", "#", "+",
      ":", "?":
      true
    case 0xA0, 0xAF, 0xC2, 0xE2: false  // the no-break spaces and punctuation, as far as it matters
    case 0x80...0xFF: true
    default: false
    }
  }
}
