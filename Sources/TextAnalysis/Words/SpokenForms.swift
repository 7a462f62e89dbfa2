/// Contractions and short forms of speech with the words that they stand for.
package enum SpokenForms {
  /// Gives tokens that are written as they are spoken the forms of the written word.
  ///
  /// - Complexity: O(tokens); allocates nothing.
  package static func write(_ text: inout AnalyzedText, language: TextLanguage) {
    let forms = language == .german ? german : english
    for place in text.tokens.indices where text.tokens[place].kind == .word {
      let number = text.withFolded(text.tokens[place]) { forms.table.value(of: $0) }
      guard number > 0, !isNoun(place, of: text) else { continue }
      let written = forms.written[Int(number) - 1]
      written.folded.withUnsafeBufferPointer { folded in
        written.stem.withUnsafeBufferPointer { stem in
          text.replaceForms(of: place, folded: folded, stem: stem, isStopWord: written.isStopWord)
        }
      }
    }
  }

  /// Whether a word that speech makes of another one is the noun that it looks like here: "Grad"
  /// behind a number or a question for one, "Krieg" where nobody gets anything.
  private static func isNoun(_ place: Int, of text: AnalyzedText) -> Bool {
    text.withFolded(text.tokens[place]) { folded in
      let word = Bytes(folded)
      if word.equals("grad") {
        return place > 0
          && (text.tokens[place - 1].kind == .number || isOne(of: counting, place - 1, text))
      }
      guard word.equals("krieg") else { return false }
      return !(max(place - 2, 0)...min(place + 2, text.tokens.count - 1)).contains {
        isOne(of: speakers, $0, text)
      }
    }
  }

  private static func isOne(of words: [StaticString], _ place: Int, _ text: AnalyzedText) -> Bool {
    text.withFolded(text.tokens[place]) { folded in words.contains { Bytes(folded).equals($0) } }
  }

  private static let counting: [StaticString] = [
    "viel", "wieviel", "wievel", "paar", "wenige", "einige", "mehr", "hochstens", "mindestens",
  ]
  private static let speakers: [StaticString] = ["ich", "i", "man", "wann", "wo", "wie"]

  private struct Forms: Sendable {
    var table = WordTable(capacity: 256)
    var written: [(folded: [UInt8], stem: [UInt8], isStopWord: Bool)] = []

    /// Lines of a written word, a colon and its spoken forms.
    init(_ lines: String, language: TextLanguage) {
      var text = AnalyzedText()
      for line in lines.split(separator: "\n") {
        let sides = line.split(separator: ":")
        Analyzer.analyze(String(sides[0]), language: language, into: &text)
        guard let token = text.tokens.first else { continue }
        written.append((Array(text.folded(token)), Array(text.stem(token)), token.isStopWord))
        let number = UInt32(written.count)
        Analyzer.analyze(String(sides[1]), language: language, into: &text)
        for token in text.tokens { text.withFolded(token) { table.insert($0, number) } }
      }
    }
  }

  private static let german = Forms(
    """
    nicht: nich ned nit
    nichts: nix nüscht
    habe: hab habs
    hat: hats hatn
    hast: haste hasse
    ist: iss isses ists
    bist: biste
    gibt: gibts gibs
    geht: gehts
    macht: machts
    kann: kanns
    kannst: kannste kannse
    muss: muß
    musst: musste
    will: wills
    willst: willste
    wird: wirds
    wäre: wär wärs
    hätte: hätt hätts
    würde: würd
    könnte: könnts
    möchte: möcht
    brauche: brauch
    suche: such
    finde: find
    bekomme: krieg kriege bekomm
    bekommen: kriegen
    bekommt: kriegt
    eine: ne
    einen: nen
    einem: nem
    einer: ner
    ein: nn
    auf: aufm aufn aufs
    aus: ausm
    für: fürn fürs
    mit: mitm
    wenn: wenns
    ob: obs
    weil: weils
    wie: wies
    was: wat wasn
    das: dat
    mal: ma
    gerade: grad grade
    und: un
    jetzt: jez jetz
    vielleicht: vllt vlt viell
    eigentlich: eig eigtl
    bitte: bidde pls plz
    danke: thx
    irgendwie: iwie
    irgendwo: iwo
    herein: rein
    heraus: raus
    herunter: runter
    hinauf: rauf
    """, language: .german)

  private static let english = Forms(
    """
    please: pls plz plse
    thanks: thx thnx ty
    you: u ya
    your: ur
    are: r
    because: cuz coz bcoz
    what: wat whats wht
    how: hows
    where: wheres
    want: wanna
    going: gonna
    not: nt
    tomorrow: tmrw tmr
    message: msg
    number: nr
    account: acct acc
    with: wid
    for: fr
    """, language: .english)
}
