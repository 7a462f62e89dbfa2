/// How the sentences of a Markdown answer belong together beyond their order:
/// what stands under a heading, and which of them make sense as a whole only.
struct AnswerOutline {
  /// By sentence, whether it is a heading.
  let isHeading: [Bool]
  /// By sentence, the heading that it stands under, if there is one.
  let heading: [Int?]
  /// Stretches that are taken whole or not at all: a numbered list, a list with
  /// the sentence that announces it ("Ausgenommen sind:"), a table.
  let wholes: [Range<Int>]

  /// The outline of sentences as `SentenceSplitter` cuts them.
  ///
  /// - Complexity: O(length of the sentences).
  init(_ sentences: [String]) {
    let kinds = sentences.map(Kind.init)
    isHeading = kinds.map { $0 == .heading }
    var last: Int?
    heading = kinds.indices.map { index in
      if kinds[index] == .heading { last = index }
      return kinds[index] == .heading ? nil : last
    }
    var wholes: [Range<Int>] = []
    var start = 0
    while start < kinds.count {
      guard kinds[start] != .text, kinds[start] != .heading else {
        start += 1
        continue
      }
      var end = start + 1
      while end < kinds.count, kinds[end].isPart(of: kinds[start]) { end += 1 }
      let announces = start > 0 && kinds[start - 1] == .text && Self.announces(sentences[start - 1])
      if announces {
        wholes.append(start - 1..<end)
      } else if kinds[start..<end].contains(where: { $0 != .item }) {
        wholes.append(start..<end)
      }
      start = end
    }
    self.wholes = wholes
  }

  private enum Kind: Equatable {
    case text, heading, item, step, row

    init(_ sentence: String) {
      let digits = sentence.prefix { $0.isNumber }
      let rest = sentence.dropFirst(digits.count)
      if sentence.hasPrefix("|") {
        self = .row
      } else if sentence.drop(while: { $0 == "#" }).hasPrefix(" "), sentence.hasPrefix("#") {
        self = .heading
      } else if ["- ", "* ", "+ "].contains(where: sentence.hasPrefix) {
        self = .item
      } else if !digits.isEmpty, rest.hasPrefix(". ") || rest.hasPrefix(") ") {
        self = .step
      } else {
        self = .text
      }
    }

    /// Whether this continues a stretch that began with `first`; items lie within steps.
    func isPart(of first: Kind) -> Bool {
      first == .row ? self == .row : self == .item || self == .step
    }
  }

  private static func announces(_ sentence: String) -> Bool {
    sentence.last { $0 != "*" && $0 != "_" && !$0.isWhitespace } == ":"
  }
}
