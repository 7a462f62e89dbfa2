import Knowledge
import LexicalIndex
import Retrieval
import Testing
import TextAnalysis

/// Questions in other words, and with typing errors.
@Suite struct QuestionWordsTests {
  private func documents(_ texts: [String]) -> [SourceDocument] {
    texts.enumerated().map { entry, text in
      SourceDocument(entry: UInt32(entry), language: .german, phrasings: [text], answer: "")
    }
  }

  private let base = [
    "Wie lange dauert die Lieferung?", "Wie bezahle ich die Rechnung?",
    "Kann ich mein Passwort ändern?", "Wann kommt der Rückruf?", "Wo wird der Zähler abgelesen?",
    "Wie kann ich meine Wandhalterung anbringen?", "Wie verschwindet das Tier?",
  ]

  private func first(_ question: String) throws -> (entry: Int?, question: Question) {
    var ranker = Ranker(try index(documents(base)), weights: allWeights)
    let ranking = try ranker.rank(question, language: .german)
    return (ranking.candidates.first?.entry, ranking.question)
  }

  @Test(arguments: [("Lieefrung", 0), ("Rechnnug", 1), ("Pasword", 2), ("Zähller", 4)])
  func typingErrorsAreCorrected(word: String, entry: Int) throws {
    let (found, question) = try first(word)
    #expect(found == entry)
    let sureness = try #require(question.words.first).sureness
    #expect(sureness < 1 && sureness > 0)
  }

  /// Words that the base has in other forms are known by their stems.
  ///
  /// Only letters that changed places and doubled ones: what differs in more is another word. Parts
  /// do not make a compound of a word of which two letters changed places.
  @Test(arguments: [
    ("Vertrag umshcreiben", "Die Umschreibung des Vertrags", "umschreib"),
    ("vorbesetllen", "Nimmt der Shop Vorbestellungen?", "vorbestell"),
    ("Beschwrede", "Wo kann ich mich beschweren? Beschwerde mit Rede", "beschwerd"),
    ("Das Pket", "Wo ist das Paket?", "pak"),
  ])
  func otherFormsAndShortWords(question: String, phrasing: String, stem: String) throws {
    let own = try index(documents([phrasing]))
    var ranker = Ranker(own, weights: allWeights)
    let words = try ranker.rank(question, language: .german).question.words
    let corrected = try words.filter { $0.sureness < 1 }.compactMap(\.term).map(own.text(ofWord:))
    #expect(corrected == [stem])
  }

  @Test(arguments: [
    ("auswärts", "Eine Auswertung anfordern"), ("unerträglich", "Den Vertrag übertragen"),
    ("vierjährige", "Wann tritt Verjährung ein?"),
  ])
  func otherWordsOfLikeStems(question: String, phrasing: String) throws {
    var ranker = Ranker(try index(documents([phrasing])), weights: allWeights)
    let words = try ranker.rank(question, language: .german).question.words
    #expect(words.allSatisfy { $0.sureness == 1 })
  }

  /// A word that stands in a compound of the base alone, beside another of daily use.
  @Test(arguments: [("Reifen", "Autoreifen"), ("Gebühr", "Mahngebühren"), ("Zinsen", "Sparzinsen")])
  func partsThatTheBaseHasInCompoundsAlone(word: String, compound: String) throws {
    let own = try index(documents(["Etwas über \(compound)"] + base))
    var ranker = Ranker(own, weights: allWeights)
    let ranking = try ranker.rank("Was ist mit \(word)?", language: .german)
    #expect(ranking.candidates.first?.entry == 0)
  }

  /// Words of daily use with a typing error are read as those, by which synonyms are found; words of
  /// the base come first, and what has no word near stays.
  @Test(arguments: [
    ("Pudle", "Hund", true), ("Pudel", "Hund", true), ("Pxdyl", "Hund", false),
    ("Pudel", "Der Pudle", false),
  ])
  func typingErrorsInWordsOfDailyUse(word: String, phrasing: String, isFound: Bool) throws {
    var ranker = Ranker(try index(documents([phrasing])), weights: allWeights)
    let question = try ranker.rank("Mein \(word)", language: .german).question
    #expect(question.synonyms.isEmpty != isFound)
  }

  @Test func knownAndEverydayWordsAreLeftAlone() throws {
    for word in ["Lieferung", "Tier", "bitte", "warum", "Kaffeemaschine"] {
      for own in try first(word).question.words { #expect(own.sureness == 1, "\(word)") }
    }
  }

  /// Words that synonyms are known of are right ones, though the base has others that are near:
  /// Halterung is no typing error of Alterung.
  @Test func wordsWithSynonymsAreNoTypingErrors() throws {
    let own = try index(
      documents(["Wie verläuft die Alterung des Akkus?", "Was kostet der Versand?"]))
    var ranker = Ranker(own, weights: allWeights)
    for (word, isRight) in [("Halterung", true), ("Altterung", false), ("Versant", false)] {
      let words = try ranker.rank(word, language: .german).question.words
      #expect(words.allSatisfy { $0.sureness == 1 } == isRight, "\(word)")
    }
  }

  /// A beginning that turns a word round is no typing error, though the base has the other alone.
  @Test(arguments: [
    ("Strom anschalten", "Strom abschalten"), ("App deinstallieren", "App installieren"),
    ("Karte deaktivieren", "Karte aktivieren"), ("Konto reaktiviert", "Konto deaktiviert"),
  ])
  func contrariesAreNoTypingErrors(question: String, phrasing: String) throws {
    var ranker = Ranker(try index(documents([phrasing])), weights: allWeights)
    let words = try ranker.rank(question, language: .german).question.words
    #expect(words.allSatisfy { $0.sureness == 1 })
    #expect(words.contains { $0.term == nil })
  }

  /// By their stems function words and denials look like others: "nicht" like "Nichte", "war" like
  /// "Ware".
  @Test(arguments: ["Was ist nicht da?", "War das alles?", "Hat mal wer geschrieben?"])
  func functionWordsHaveNoSynonyms(question: String) throws {
    let own = try index(
      documents(["Sind Kinder versichert?", "Welche Artikel und Produkte?", "Beleidigung melden"]))
    var ranker = Ranker(own, weights: allWeights)
    #expect(try ranker.rank(question, language: .german).question.synonyms.isEmpty)
  }

  /// What a company's synonyms replace says nothing any more, by its grams and pairs neither.
  @Test func replacedWordsAreGone() throws {
    let rules = [
      Synonyms.Rule(
        sources: [["Schutzbrief"]], targets: [["Pannenhilfe"]], line: 1)
    ]
    let own = try index(
      documents(["Was leistet der Schutzbrief?", "Was leistet die Pannenhilfe?"]),
      synonyms: Synonyms(files: [Synonyms.File(path: "synonyms.txt", text: "", rules: rules)]))
    var ranker = Ranker(own, weights: allWeights)
    let ranking = try ranker.rank("Was leistet der Schutzbrief?", language: .german)
    #expect(ranking.candidates.first?.entry == 1)
  }

  /// What nearly every question may say weighs less than what it is about.
  @Test func wordsOfLittleContentWeighLess() throws {
    let words = try first("Brauche ich mein Passwort?").question.words
    #expect(words.map(\.weight) == [0.3, 1, 1, 1])
  }

  /// A compound that an entry writes with a hyphen is known however a question writes it.
  @Test func compoundsWithHyphensAreClosedOnesToo() throws {
    let own = try index(
      documents(["Wie ändere ich meine Adresse?", "Wie ändere ich meine E-Mail-Adresse?"]))
    var ranker = Ranker(own, weights: allWeights)
    let closed = try ranker.rank("Emailadresse ändern", language: .german)
    #expect(closed.candidates.first?.entry == 1)
    #expect(closed.question.words.first?.term != nil)
    let apart = try ranker.rank("E-Mail-Adresse ändern", language: .german)
    #expect(apart.candidates.first?.entry == 1)
    #expect(apart.question.lexical.contains { $0.term == closed.question.words.first?.term })
  }

  @Test func everydaySynonymsAreFound() throws {
    let (found, question) = try first("Kennwort")
    #expect(found == 2)
    #expect(!question.synonyms.isEmpty)
  }

  @Test func companiesSynonymsAreFound() throws {
    let rules = [Synonyms.Rule(sources: [["Lappen"]], targets: [["Rechnung"]], line: 1)]
    let own = try index(
      documents(base),
      synonyms: Synonyms(files: [Synonyms.File(path: "synonyms.txt", text: "", rules: rules)]))
    var ranker = Ranker(own, weights: allWeights)
    #expect(try ranker.rank("Lappen", language: .german).candidates.first?.entry == 1)
  }

  /// Where the base has nothing of what several words together ask for, their own are looked up.
  @Test func synonymsOfPartsTakeThePlaceOfUnknownOnes() throws {
    let rules = [
      Synonyms.Rule(sources: [["alter", "Lappen"]], targets: [["Zauberei"]], line: 1),
      Synonyms.Rule(sources: [["Lappen"]], targets: [["Rechnung"]], line: 2),
    ]
    let own = try index(
      documents(base),
      synonyms: Synonyms(files: [Synonyms.File(path: "synonyms.txt", text: "", rules: rules)]))
    var ranker = Ranker(own, weights: allWeights)
    #expect(try ranker.rank("alter Lappen", language: .german).candidates.first?.entry == 1)
  }

  /// An English word that is written with a hyphen is known without one too, function word or not.
  @Test func englishWordsWithHyphensAreClosedOnesToo() throws {
    let own = try index(
      ["How do I see my balance?", "How do I top-up my card?"].enumerated().map {
        SourceDocument(
          entry: UInt32($0), language: .english, phrasings: [$1], sentences: ["So."])
      })
    var ranker = Ranker(own, weights: allWeights)
    let closed = try ranker.rank("topup", language: .english)
    #expect(closed.candidates.first?.entry == 1)
    #expect(closed.question.words.first?.term != nil)
  }

  @Test func verbsThatComeApartAreFound() throws {
    #expect(try first("Rufen Sie mich bitte zurück").entry == 3)
  }

  /// Persons, strong forms, and a part that ends its clause before a conjunction.
  @Test(arguments: [
    "ich rufe dich morgen zurück wenn es passt", "Rufst du mich zurück?",
    "wer ruft mich zurück und wann", "er rief mich nicht zurück",
  ])
  func formsOfVerbsThatComeApart(question: String) throws {
    #expect(try first(question).entry == 3)
  }

  @Test func strongVerbsMeetTheirInfinitive() throws {
    let documents = documents([
      "Vertrag übernehmen", "Artikel zurückgeben", "Gäste einladen", "Kaffee kochen",
    ])
    var ranker = Ranker(try index(documents), weights: allWeights)
    for (question, entry) in [
      ("wer übernimmt das", 0), ("gibst du das zurück", 1), ("du gibst es zurück weil", 1),
      ("lädst du mich ein", 2),
    ] {
      let ranking = try ranker.rank(question, language: .german)
      #expect(ranking.candidates.first?.entry == entry, "\(question)")
    }
  }

  /// "isn't", "isnt" and "is not" are the same words, in questions and in entries.
  @Test func negatedVerbsAreTwoWords() throws {
    let documents = ["My parcel isn't here", "My parcel is here", "I cannot log in", "Log in"]
      .enumerated().map { entry, text in
        SourceDocument(
          entry: UInt32(entry), language: .english, phrasings: [text], answer: "")
      }
    var ranker = Ranker(try index(documents), weights: allWeights)
    for question in ["parcel is not here", "parcel isn't here", "parcel isnt here"] {
      #expect(try ranker.rank(question, language: .english).candidates.first?.entry == 0)
    }
    for question in ["I can't log in", "cant log in", "can not log in"] {
      #expect(try ranker.rank(question, language: .english).candidates.first?.entry == 2)
    }
  }

  @Test func partsThatAreNoneAreNotFound() throws {
    for (question, entry) in [("diskutiert", 6), ("Alterung", 5)] {
      var ranker = Ranker(try index(documents(base)), weights: allWeights)
      let ranking = try ranker.rank(question, language: .german)
      #expect(ranking.question.lexical.isEmpty, "\(question) \(entry)")
    }
  }
}
