/// A text taken apart: its normalised bytes, its tokens, and each token's
/// folded form and stem in one arena.
///
/// Reused from text to text, so that analysis allocates nothing once the
/// buffers have grown.
package struct AnalyzedText: Sendable {
  /// Lower-case, composed UTF-8 (see `Normalizer`).
  package internal(set) var normalized: [UInt8] = []
  /// For each normalised byte, and for the end, its offset in the text that was analysed.
  package internal(set) var sourceOffsets: [Int32] = []
  /// The tokens in order.
  package internal(set) var tokens: [Token] = []
  var arena: [UInt8] = []
  var word: [UInt8] = []
  var key: [UInt8] = []

  /// An empty text.
  package init() {}

  /// The token's stem: umlauts and accents folded, endings removed; for
  /// numbers, amounts and dates their one form.
  package func stem(_ token: Token) -> ArraySlice<UInt8> { slice(token.stem) }

  /// The token's letters with umlauts and accents folded.
  package func folded(_ token: Token) -> ArraySlice<UInt8> { slice(token.folded) }

  /// The token as it stands in the normalised text.
  package func word(_ token: Token) -> ArraySlice<UInt8> {
    normalized[Int(token.word.lowerBound)..<Int(token.word.upperBound)]
  }

  /// The token's bytes in the text that was analysed.
  package func sourceRange(_ token: Token) -> Range<Int> {
    Int(sourceOffsets[Int(token.word.lowerBound)])..<Int(sourceOffsets[Int(token.word.upperBound)])
  }

  private func slice(_ range: Range<Int32>) -> ArraySlice<UInt8> {
    arena[Int(range.lowerBound)..<Int(range.upperBound)]
  }
}

/// A word or number of a text.
package struct Token: Sendable {
  /// What kind of token it is.
  package enum Kind: Sendable { case word, number, date, unit }
  /// Kind of token.
  package var kind: Kind
  /// Whether it is a function word, which says little of the matter.
  package var isStopWord: Bool
  /// Whether only a space or hyphen parts it from the token before.
  package var followsDirectly: Bool
  /// Place in `AnalyzedText.normalized`.
  var word: Range<Int32>
  var stem: Range<Int32>
  var folded: Range<Int32>
}
