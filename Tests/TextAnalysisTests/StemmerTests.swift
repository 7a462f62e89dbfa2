import Foundation
import SeededRandom
import Testing
import TextAnalysis

@Suite struct StemmerTests {
  private static func stem(_ word: String, _ stemmer: (inout [UInt8]) -> Void) -> String {
    var bytes = Array(word.utf8)
    stemmer(&bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("lieferungen", "liefer"), ("bestellungen", "bestell"), ("bestellung", "bestell"),
    ("straße", "strass"), ("strasse", "strass"), ("häuser", "haus"), ("haeuser", "haus"),
    ("kundinnen", "kundinn"), ("abgeleitet", "abgeleit"), ("internet", "internet"),
    ("verkäuferinnen", "verkauf"), ("verkäuferin", "verkauf"),
    ("quelle", "quell"), ("feuer", "feu"), ("bedürfnissen", "bedurfnis"), ("system", "system"),
    ("systeme", "system"), ("äpfeln", "apfel"), ("möglichkeiten", "moglich"),
    ("freundlich", "freundlich"), ("schnellste", "schnell"), ("café", "café"), ("ae", "a"),
    ("", ""), ("ß", "ss"), ("q", "q"),
  ])
  func german(word: String, expected: String) {
    #expect(Self.stem(word, GermanStemmer.stem) == expected)
  }

  @Test(arguments: [
    ("deliveries", "deliveri"), ("delivery", "deliveri"), ("shipping", "ship"),
    ("returned", "return"), ("dying", "die"), ("skies", "sky"), ("news", "news"),
    ("generously", "generous"), ("succeeded", "succeed"), ("proceed", "proceed"),
    ("hopping", "hop"), ("hoping", "hope"), ("evening", "evening"), ("customer's", "custom"),
    ("'tis", "tis"), ("'", "'"), ("", ""), ("geologist", "geolog"), ("pasted", "paste"),
    ("university", "universiti"), ("organization", "organiz"), ("yes", "yes"), ("say", "say"),
    ("cafés", "café"), ("ébé", "ébé"),
  ])
  func english(word: String, expected: String) {
    #expect(Self.stem(word, EnglishStemmer.stem) == expected)
  }

  @Test func germanVocabulary() throws {
    try compare("german", GermanStemmer.stem)
  }

  @Test func englishVocabulary() throws {
    try compare("english", EnglishStemmer.stem)
  }

  private func compare(_ language: String, _ stemmer: (inout [UInt8]) -> Void) throws {
    guard let folder = Support.sharedFolder("conformance/snowball/\(language)") else {
      print("skipped: the \(language) Snowball vocabulary is not beside the repository")
      return
    }
    let words = try Data(contentsOf: folder.appendingPathComponent("voc.txt"))
      .split(separator: 10)
    let stems = try Data(contentsOf: folder.appendingPathComponent("output.txt"))
      .split(separator: 10)
    #expect(words.count == stems.count)
    var buffer: [UInt8] = []
    var wrong: [String] = []
    for (word, stem) in zip(words, stems) {
      buffer.removeAll(keepingCapacity: true)
      buffer.append(contentsOf: word)
      stemmer(&buffer)
      if !buffer.elementsEqual(stem) {
        wrong.append(
          "\(String(decoding: word, as: UTF8.self)) → \(String(decoding: buffer, as: UTF8.self)), "
            + "not \(String(decoding: stem, as: UTF8.self))")
      }
    }
    #expect(wrong.count == 0, "\(wrong.count) differ: \(wrong.prefix(20))")
  }

  @Test func anyBytesAreSafeAndNeverGrow() {
    var random = SplitMix64(seed: 11)
    let letters = Array("aeiouyäöüßsnrtlgqé'".unicodeScalars)
    for round in 0..<20_000 {
      var bytes: [UInt8]
      if round % 4 == 0 {
        bytes = (0..<Int.random(in: 0...12, using: &random)).map { _ in
          UInt8.random(in: 0...255, using: &random)
        }
      } else {
        var word = ""
        for _ in 0..<Int.random(in: 0...12, using: &random) {
          word.unicodeScalars.append(letters[Int.random(in: 0..<letters.count, using: &random)])
        }
        bytes = Array(word.utf8)
      }
      let original = bytes
      GermanStemmer.stem(&bytes)
      #expect(bytes.count <= original.count, "round \(round)")
      bytes = original
      EnglishStemmer.stem(&bytes)
      #expect(bytes.count <= original.count, "round \(round)")
    }
  }
}
