/// A piece of a message: a run of letters, a run of digits, or one sign.
struct FactToken {
  /// What it consists of.
  enum Kind {
    case word, number, sign
    /// Beyond the ends of the message.
    case none
  }

  /// Stands before the first and after the last piece.
  static let none = FactToken(kind: .none, range: 0..<0)

  var kind: Kind
  /// UTF-8 bytes of the message.
  var range: Range<Int>
  /// Whether white space stands before it.
  var isApart = true
  /// Whether a line ends before it.
  var startsLine = false
  /// Whether a word begins with a capital letter.
  var isCapitalised = false
  /// What a word may mean.
  var sense = FactWord.none
  /// A word's folded letters.
  var word = FoldedWord()
  /// A sign's character; the dashes are all "-", quotation marks and apostrophes all "'".
  var sign: Unicode.Scalar = " "
  /// The value of up to 18 digits; -1 for more.
  var value = 0

  /// A piece at its place.
  init(kind: Kind, range: Range<Int>) {
    self.kind = kind
    self.range = range
  }

  /// The number of digits, letters' bytes, or the sign's bytes.
  var length: Int { range.count }

  /// Whether it is this sign.
  func isSign(_ character: Unicode.Scalar) -> Bool { kind == .sign && sign == character }

  /// The value of a number of one to `digits` digits.
  func number(upTo digits: Int) -> Int? {
    kind == .number && range.count <= digits ? value : nil
  }
}
