/// Names behind salutations, titles and greetings, in small letters too, as people type and
/// transcripts write them: "Frau Dr. Schmidt", "hr. krause", "herr von bülow", "hi anna".
extension NameFinder {
  /// Where the words begin that stand behind a salutation and its full stop; nil where there is none.
  func afterSalutation(_ index: Int) -> Int? {
    let token = text[index]
    let hasStop = text[index + 1].isSign(".")
    let next = hasStop ? index + 2 : index + 1
    if token.sense == .salutation { return next }
    guard token.kind == .word, Self.abbreviated.contains(token.word),
      hasStop || token.isCapitalised, text[index - 1].kind != .number, !text[next].startsLine
    else { return nil }
    // "Fr." is Friday, too: "Mo. bis Fr. geöffnet".
    let name = text.afterParticles(afterTitles(next))
    return text[name].sense == .none && text.isNoCommonWord(name) ? next : nil
  }

  /// The name behind a salutation, with titles before it; particles that come first are left.
  func saluted(at index: Int) -> Range<Int>? {
    guard let start = afterSalutation(index) else { return nil }
    // "Meine Frau von der Arbeit" names nobody, "Frau von der Leyen" does.
    let isAddress = !isPossessive(text[index - 1])
    let titled = afterTitles(start)
    let name = isAddress || titled > start ? text.afterParticles(titled) : titled
    let first = titled > start ? start : name
    if isName(name) || isInitial(name), let end = end(of: name, false) { return first..<end }
    // "I miss her" is no salutation, and "der herr von der firma" has no name.
    guard isAddress, text[index].isCapitalised || !Self.word(text[index], "miss"),
      name == titled || !Self.articles.contains(text[index - 1].word)
    else { return nil }
    let last = titled > start ? lastTitle(before: titled) : text[index].word
    return smallNames(from: name, isSure: Self.beforeNames.contains(last)).map { first..<$0 }
  }

  /// A title with a name behind it: "Professor Busch".
  func titled(_ index: Int) -> Cue? {
    var start = index + 1
    while text[start].isSign(".") || text[start].sense == .title, start - index < 6 { start += 1 }
    guard isName(start) || afterParticles(start) != nil, !text[start].startsLine else {
      return nil
    }
    return Cue(name: index)
  }

  /// A name behind an abbreviated title, either in small letters.
  ///
  /// Examples: "dr. Müller", "Dr. müller".
  func titledInSmallLetters(_ index: Int) -> Range<Int>? {
    guard text[index].sense == .title, Self.beforeNames.contains(text[index].word) else {
      return nil
    }
    let titled = afterTitles(index)
    let name = text.afterParticles(titled)
    guard !text[name].startsLine else { return nil }
    let hasStop = text[titled - 1].isSign(".")
    // In some dialects "dr" is an article: "in dr Filiale".
    if isName(name), text[index].isCapitalised || hasStop || text.isNoCommonWord(name) {
      return end(of: name, false).map { index..<$0 }
    }
    return smallNames(from: name, isSure: hasStop).map { index..<$0 }
  }

  /// A given name behind a greeting: "Hallo Petra", "dear john".
  func greeted(at index: Int) -> Range<Int>? {
    let name = index + 1
    guard Self.greetings.contains(text[index].word), GivenNames.contains(text[name].word),
      !text[name].startsLine
    else { return nil }
    let end = text[name].isCapitalised ? end(of: name, false) : smallNames(from: name, isSure: true)
    return end.map { name..<$0 }
  }

  private func isInitial(_ index: Int) -> Bool {
    text[index].isCapitalised && text[index].length == 1 && text[index + 1].isSign(".")
  }

  /// The index behind titles and their full stops.
  private func afterTitles(_ start: Int) -> Int {
    var end = start
    while end - start < 6, text[end].sense == .title {
      let hasStop = text[end + 1].isSign(".")
      // "frau mag keinen kaffee"
      guard hasStop || text[end].isCapitalised || Self.titles.contains(text[end].word) else {
        break
      }
      end += hasStop ? 2 : 1
    }
    return end
  }

  private func lastTitle(before end: Int) -> FoldedWord {
    text[end - 1].kind == .sign ? text[end - 2].word : text[end - 1].word
  }

  /// The end of one or two names in small letters; nil where there is none.
  ///
  /// - Parameter isSure: whether what stands before leaves no doubt that the first is a name: "mr
  ///   miller", but not "frau kann".
  private func smallNames(from start: Int, isSure: Bool) -> Int? {
    var end = start
    var count = 0
    while count < 2, let next = smallName(at: end, isSure: isSure && count == 0) {
      end = next
      count += 1
    }
    return count > 0 ? end : nil
  }

  /// The end of a name in small letters with what a hyphen or an apostrophe joins to it: "o'hara".
  private func smallName(at index: Int, isSure: Bool) -> Int? {
    var end = index + 1
    while text[end].isSign("-") || text[end].isSign("'"), !text[end].isApart,
      text[end + 1].kind == .word, !text[end + 1].isApart, text[end + 1].length > 1
    {
      end += 2
    }
    let words = (index..<end).filter { text[$0].kind == .word }
    let isName = words.contains { place in
      let token = text[place]
      if isSure { return token.length > 1 && isPerson(token) }
      return token.length > 2 && token.sense == .none && text.isNoCommonWord(place)
    }
    return isName && !text[index].isCapitalised && !text[index].startsLine ? end : nil
  }

  /// Short for "Herr", "Herrn", "Frau" and "Fräulein".
  private static let abbreviated = foldedWordSet("hr hrn fr frl")
  /// Behind these stands nothing but a name.
  private static let beforeNames = foldedWordSet("mr mrs dr prof")
  private static let articles = foldedWordSet("der die den dem ein the")
  private static let titles = foldedWordSet("dr prof doktor professor doctor")
  private static let greetings = foldedWordSet(
    "dear hi hello hey hallo hallöchen moin servus liebe lieber liebes")
}
