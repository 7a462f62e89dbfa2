/// Names that other words announce than salutations and introductions: a relative, "auf den Namen",
/// "ich bin's, der", and a line at the end that is nothing but a name.
extension NameFinder {
  private static let possessives = foldedWordSet(
    """
    mein meine meiner meinem meinen meines unser unsere unserer unserem unseren dein deine deiner \
    seine seiner ihre ihrer eine einer my our his her your
    """)

  private static let relatives = foldedWordSet(
    """
    sohn sohnes tochter mann mannes gatte gattin ehemann ehefrau mutter vater vaters mama papa \
    bruder bruders schwester oma opa großmutter großvater onkel tante enkel enkelin kind freund \
    freundin partner partnerin kollege kollegen kollegin nachbar nachbarn nachbarin chef chefin \
    betreuer betreuerin son daughter husband wife mother father mum dad brother sister uncle aunt \
    friend colleague neighbour neighbor boss grandson granddaughter
    """)

  /// Relatives who are called so: "Oma Erna".
  private static let elders = foldedWordSet(
    "oma opa tante onkel mama papa uncle aunt auntie grandma grandpa granny")

  private static let thanks = foldedWordSet(
    """
    danke dank dankend dankeschön merci thanks thank thx cheers grüße grüßen gruß gruss mfg lg vg \
    ciao tschüss tschüß regards greetings best sincerely
    """)

  /// Whether a text may hold words by which customers say who they are; most hold none of them.
  static func mayIntroduce(_ text: FactText) -> Bool {
    text.tokens.contains { token in
      switch token.sense {
      case .introduction, .closing: true
      default: token.kind == .word && (selves.contains(token.word) || thanks.contains(token.word))
      }
    } || text.tokens.dropFirst().contains { $0.startsLine }
  }

  private static let selves = foldedWordSet("name bin bins am m hier here this")

  /// Whether a word says whose somebody is.
  func isPossessive(_ token: FactToken) -> Bool { Self.possessives.contains(token.word) }

  /// Where particles begin that a name follows: "von der" in "von der Leyen"; nil elsewhere.
  ///
  /// - Returns: the index of the name behind them, which is what identifies somebody.
  func afterParticles(_ index: Int) -> Int? {
    let end = text.afterParticles(index)
    return end > index && isName(end) && !text[end].startsLine ? end : nil
  }

  /// Where a name begins that a word announces, and whether small letters may make one.
  func cue(at index: Int) -> Cue? {
    let token = text[index]
    if Self.relatives.contains(token.word), isPossessive(text[index - 1]) {
      // "Mein Sohn Max", "mein Sohn, Max Lang"
      if isName(index + 1), !text[index + 1].startsLine { return Cue(name: index + 1) }
      return text[index + 1].isSign(",") && isTwoNames(index + 2) ? Cue(name: index + 2) : nil
    }
    if Self.elders.contains(token.word), token.isCapitalised, isName(index + 1),
      !text[index + 1].startsLine, text.isNoCommonWord(index + 1)
    {
      return Cue(name: index + 1)
    }
    if Self.word(token, "namen") || Self.word(token, "namens") || Self.word(token, "named")
      || Self.word(token, "name") && Self.word(text[index - 1], "the")
    {
      // "auf den Namen Schulze", "im Namen von Petra Lang", "in the name of Schulze"
      let isOf = ["von", "of"].contains { Self.word(text[index + 1], $0) }
      let start = isOf ? index + 2 : index + 1
      if Self.word(text[start], "frau") || Self.word(text[start], "herr") { return nil }
      return isName(start) ? Cue(name: start) : afterParticles(start).map { Cue(name: $0) }
    }
    if let start = presented(at: index) { return start }
    if Self.roles.contains(token.word) || Self.relatives.contains(token.word)
      || Self.plates.contains(token.word), let name = afterRole(index)
    {
      return Cue(name: name)
    }
    if Self.signed.contains(token.word) {
      // "gez. Hofmann"
      let start = text[index + 1].isSign(".") ? index + 2 : index + 1
      return isName(start) && text.isNoCommonWord(start) ? Cue(name: start) : nil
    }
    guard Self.thanks.contains(token.word) else { return nil }
    // "Danke, Uli", "Danke im Voraus, Uli" at the very end
    var start = index + 1
    while Self.besideThanks.contains(text[start].word), text[start].kind == .word { start += 1 }
    if text[start].isSign(",") || text[start].isSign("-") { start += 1 }
    if Self.beforeSigning.contains(text[start].word) {
      start += 1
      // "Danke, Ihr Team"
      guard text.isNoCommonWord(start) else { return nil }
    }
    let left = text.tokens.count - start
    return (1...2).contains(left) && isLastLine(of: start) && isNameOnly(start)
      ? Cue(name: start, isSure: true, own: start) : nil
  }

  private static let besideThanks = foldedWordSet(
    """
    im voraus vorab schon mal sehr schön für ihre eure die hilfe mühe in advance so much very a lot for \
    your the help
    """)

  /// Words before the name that closes a message: "Danke, Ihr Klaus".
  private static let beforeSigning = foldedWordSet("ihr ihre dein deine euer eure your yours")
  private static let signed = foldedWordSet("gez gezeichnet signed")
  /// What bears a name.
  private static let plates = foldedWordSet("klingel klingelschild türschild namensschild doorbell")

  // "ich bin's, der Klaus Meier", "hier spricht Petra Lang", "this is Petra Lang"
  private func presented(at index: Int) -> Cue? {
    var start = index
    var isSure = false
    let isEnglish = Self.word(text[index], "this")
    if Self.word(text[index], "ich"), text[index + 1].word.hasPrefix("bin") {
      start = index + 2
      if text[start].isSign("'") { start += 1 }
      if Self.word(text[start], "s") { start += 1 }
      isSure = start > index + 2 || Self.word(text[index + 1], "bins")
    } else if Self.word(text[index], "hier") || Self.word(text[index], "this") {
      isSure = Self.word(text[index + 1], "spricht") || Self.word(text[index + 1], "schreibt")
      guard isSure || ["ist", "is"].contains(where: { Self.word(text[index + 1], $0) }) else {
        return nil
      }
      start = index + 2
    } else {
      return nil
    }
    if text[start].isSign(",") { start += 1 }
    let hasArticle = ["der", "die"].contains { Self.word(text[start], $0) }
    if hasArticle { start += 1 }
    if let name = afterSalutation(start), isName(name), !text[name].startsLine {
      return Cue(name: name, isTitled: true, own: index)
    }
    // English writes capitals for names alone: "This is Michael from London".
    let isAlone =
      isEnglish && isName(start) && isPerson(text[start]) && text.ends(before: start + 1)
    guard isTwoNames(start) || isAlone || isSure && isName(start) || isGivenAlone(start) else {
      return nil
    }
    return Cue(name: start, own: index)
  }

  /// Where the name begins behind a word for what somebody is to a company or a customer: "Meier" in
  /// "Kundin Meier";
  /// nil where what follows may be anything else, as in "Kunde werden" and "Kundin Service".
  private func afterRole(_ index: Int) -> Int? {
    let name = text[index + 1].isSign(":") ? index + 2 : index + 1
    guard isName(name), !text[name].startsLine, text.isNoCommonWord(name) else { return nil }
    return name
  }

  private static let roles = foldedWordSet(
    """
    kunde kundin kunden mieter mieterin vermieter vermieterin patient patientin patienten mitglied \
    gast nutzer nutzerin besteller bestellerin käufer käuferin verkäufer verkäuferin anrufer \
    anruferin versicherungsnehmer versicherungsnehmerin kontoinhaber kontoinhaberin \
    vertragsinhaber vertragsinhaberin eigentümer eigentümerin halter halterin fahrer fahrerin zeuge \
    zeugin zeugen anwalt anwältin rechtsanwalt rechtsanwältin mitarbeiter mitarbeiterin \
    sachbearbeiter sachbearbeiterin berater beraterin techniker technikerin monteur \
    customer tenant landlord client member guest caller buyer technician adviser advisor
    """)

  /// Whether a given name ends its sentence: "Petra" in "Ich bin die Petra".
  func isGivenAlone(_ index: Int) -> Bool {
    isName(index) && !text[index].startsLine && GivenNames.contains(text[index].word)
      && text.ends(before: index + 1)
  }

  /// A given name with another name behind it, or after a word that says for whom something is, or
  /// from whom.
  func givenName(at index: Int) -> Range<Int>? {
    guard text[index].isCapitalised, GivenNames.contains(text[index].word),
      let end = end(of: index, false)
    else { return nil }
    return end > index + 1 || Self.forWhom.contains(text[index - 1].word) ? index..<end : nil
  }

  /// Two names before a word that says whose they are: "Petra Lang hier", "Petra Lang mein Name".
  func nameBefore(_ index: Int) -> Range<Int>? {
    let isHere = ["hier", "here", "speaking"].contains { Self.word(text[index], $0) }
    let isMine = isPossessive(text[index]) && Self.word(text[index + 1], "name")
    guard isHere || isMine else { return nil }
    var start = index
    while index - start < Self.longest + 1, isName(start - 1) || isHyphen(start - 1) {
      start -= 1
      if text[start].startsLine { break }
    }
    guard index - start > 1, isName(start) else { return nil }
    let before = text[start - 1]
    return text[start].startsLine || before.kind == .none || before.kind == .sign
      ? start..<index : nil
  }

  private func isHyphen(_ index: Int) -> Bool {
    text[index].isSign("-") && !text[index].isApart && !text[index + 1].isApart
  }

  private static let forWhom = foldedWordSet("an für von mit bei auf to for from with by")

  /// The last line, where it is nothing but a name: two words, or one after thanks or a greeting.
  var signature: Range<Int>? {
    let end = text.tokens.last?.isSign(".") == true ? text.tokens.count - 1 : text.tokens.count
    guard let start = text.tokens.indices.last(where: { text[$0].startsLine }), start > 0,
      (1...3).contains(end - start)
    else { return nil }
    let line = text.tokens[..<start].lastIndex { $0.startsLine } ?? 0
    let isThanked = text.tokens[line..<start].contains { Self.thanks.contains($0.word) }
    guard isThanked || end - start > 1 else { return nil }
    let isName = (start..<end).allSatisfy { place in
      isPerson(text[place]) && (text[place].isCapitalised || isThanked && end - start == 1)
    }
    return isName ? start..<end : nil
  }

  private func isLastLine(of start: Int) -> Bool {
    !text.tokens.indices.dropFirst(start).contains { text[$0].startsLine }
  }

  /// Whether nothing but names comes up to the end.
  private func isNameOnly(_ start: Int) -> Bool {
    text.tokens.indices.dropFirst(start).allSatisfy {
      text[$0].isCapitalised && isPerson(text[$0])
    }
  }

  /// Whether a word is a common one in neither language, whichever the message was read in.
  func isPerson(_ token: FactToken) -> Bool {
    guard token.kind == .word, token.length > 1, !Self.thanks.contains(token.word) else {
      return false
    }
    return [FactLexicon.german, .english].allSatisfy { lexicon in
      switch lexicon.sense(of: token.word) {
      case .none, .town, .title, .month: true
      default: false
      }
    }
  }

  static func word(_ token: FactToken, _ text: String) -> Bool {
    token.kind == .word && token.word == FoldedWord(text)
  }
}
