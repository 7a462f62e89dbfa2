/// A text taken apart: its normalised bytes, its tokens, and each token's
/// folded form and stem in one arena.
///
/// Reused from text to text, so that analysis allocates nothing once the
/// buffers have grown.
package struct AnalyzedText: Sendable {
  /// The tokens in order.
  package internal(set) var tokens: [Token] = []
  var writer = NormalizedWriter()
  /// Folded forms, each between two boundary marks, and stems.
  var arena = ScratchBuffer<UInt8>()

  /// An empty text.
  package init() {}

  /// Lower-case, composed UTF-8 (see `Normalizer`).
  package var normalized: ArraySlice<UInt8> { writer.bytes.elements }

  /// For each normalised byte, and for the end, its offset in the text that was analysed.
  package var sourceOffsets: ArraySlice<Int32> { writer.offsets.elements }

  /// The token's stem: umlauts and accents folded, endings removed; for
  /// numbers, amounts and dates their one form.
  package func stem(_ token: Token) -> ArraySlice<UInt8> { arena.elements[token.stemRange] }

  /// The token's letters with umlauts and accents folded.
  package func folded(_ token: Token) -> ArraySlice<UInt8> { arena.elements[token.foldedRange] }

  /// The token as it stands in the normalised text.
  package func word(_ token: Token) -> ArraySlice<UInt8> { normalized[token.wordRange] }

  /// Calls `body` with the token's stem in place.
  package func withStem<Result, Failure: Error>(
    _ token: Token, _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try arena.withBytes(token.stemRange) { (bytes) throws(Failure) in try body(bytes.buffer) }
  }

  /// Calls `body` with the token's folded form in place.
  package func withFolded<Result>(
    _ token: Token, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    arena.withBytes(token.foldedRange) { body($0.buffer) }
  }

  /// The token's bytes in the text that was analysed.
  package func sourceRange(_ token: Token) -> Range<Int> {
    Int(
      writer.offsets[token.wordRange.lowerBound])..<Int(writer.offsets[token.wordRange.upperBound])
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
  /// Whether a hyphen alone parts it from the token before.
  package internal(set) var followsHyphen = false
  /// Whether the vowel rules of German leave the folded form as it is (`GermanVowels.leavePlain`).
  var isPlain = false
  /// Whether it is a word with digits in it, which is not stemmed.
  var hasDigits = false
  /// Place in `AnalyzedText.normalized`.
  var word: Range<Int32>
  /// Places in `AnalyzedText.arena`.
  var stem: Range<Int32>
  var folded: Range<Int32>

  var wordRange: Range<Int> { Int(word.lowerBound)..<Int(word.upperBound) }
  var stemRange: Range<Int> { Int(stem.lowerBound)..<Int(stem.upperBound) }
  var foldedRange: Range<Int> { Int(folded.lowerBound)..<Int(folded.upperBound) }
  /// The folded form with the boundary marks around it.
  var boundedRange: Range<Int> { Int(folded.lowerBound) - 1..<Int(folded.upperBound) + 1 }
}
