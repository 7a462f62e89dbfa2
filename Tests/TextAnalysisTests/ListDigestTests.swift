import Testing
import TextAnalysis

/// A digest of lists tells apart what differs anywhere.
@Suite struct ListDigestTests {
  @Test func everyByteAndBorderCounts() {
    let text = "Wörter, die es gibt, und einige mehr"
    var digests: Set<UInt64> = [ListDigest.of([text]), ListDigest.of([text, ""])]
    for count in text.indices { digests.insert(ListDigest.of([String(text[..<count])])) }
    for place in text.unicodeScalars.indices {
      var other = text.unicodeScalars
      other.replaceSubrange(place...place, with: ["_"])
      digests.insert(ListDigest.of([String(other)]))
      if place > text.startIndex {
        digests.insert(ListDigest.of([String(text[..<place]), String(text[place...])]))
      }
    }
    #expect(digests.count == 2 + 3 * text.count - 1)
    #expect(ListDigest.of(["b", "a"]) != ListDigest.of(["a", "b"]))
  }
}
