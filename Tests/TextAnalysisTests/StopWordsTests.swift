import Testing
import TextAnalysis

@Suite struct StopWordsTests {
  @Test(arguments: [
    "der", "und", "ich", "für", "fuer", "über", "ueber", "muß", "muss", "daß", "bitte",
  ])
  func germanStopWords(word: String) {
    #expect(StopWords.german.isStopWord(Array(word.utf8)))
  }

  @Test(arguments: ["the", "and", "i", "would", "please", "of"])
  func englishStopWords(word: String) {
    #expect(StopWords.english.isStopWord(Array(word.utf8)))
  }

  @Test(arguments: [
    "wie", "wann", "wo", "wofür", "wofuer", "nicht", "kein", "ohne", "paket", "größe", "",
  ])
  func germanContentStays(word: String) {
    #expect(!StopWords.german.isStopWord(Array(word.utf8)))
  }

  @Test(arguments: ["how", "when", "where", "not", "without", "don't", "order", "th", "them e"])
  func englishContentStays(word: String) {
    #expect(!StopWords.english.isStopWord(Array(word.utf8)))
  }

  @Test func questionWordsAndNegationsAreApart() {
    for word in ["wie", "wann", "warum", "welche", "wofür"] {
      #expect(StopWords.german.isQuestionWord(Array(word.utf8)), "\(word)")
    }
    for word in ["how", "what", "which"] {
      #expect(StopWords.english.isQuestionWord(Array(word.utf8)), "\(word)")
    }
    #expect(StopWords.german.isNegation(Array("nicht".utf8)))
    #expect(StopWords.german.isNegation(Array("ausser".utf8)))
    #expect(StopWords.english.isNegation(Array("don't".utf8)))
    #expect(!StopWords.german.isQuestionWord(Array("ist".utf8)))
  }

  @Test func wordsAreFoundInsideText() {
    let text = Array("wo ist meine bestellung".utf8)
    let words = [0..<2, 3..<6, 7..<12, 13..<23, 3..<3]
    let stop = words.map { StopWords.german.isStopWord(text.span, $0) }
    let question = words.map { StopWords.german.isQuestionWord(text.span, $0) }
    #expect(stop == [false, true, true, false, false])
    #expect(question == [true, false, false, false, false])
  }
}
