import TextAnalysis

/// What a message says to a question for yes or no when it says more than that.
///
/// ```swift
/// Consent(of: "Ja, und was kostet der Versand?")
/// // yes; rest "und was kostet der Versand?", which asks
/// Consent(of: "nicht ausführen")
/// // no
/// ```
///
/// A yes is taken only where nothing limits it: "ja, aber …", "ja, wenn …", "ja? …" and "ja, nicht …"
/// are none. A no is taken wherever a short message holds one, and a stop alone turns a yes before it
/// into one. Words that are drawn out are those that are meant: "jaaaa". Both languages are read at
/// once.
package struct Consent: Sendable, Equatable {
  /// Yes, no, or neither.
  package enum Verdict: Sendable {
    case yes, no, open
  }

  /// What it comes to.
  package private(set) var verdict = Verdict.open
  /// The words behind an opening yes or no; all of them where there is none.
  package private(set) var rest: String
  /// Whether the rest asks something.
  package private(set) var asks = false
  /// Whether something behind a yes takes some of it back.
  package private(set) var isLimited = false
  /// Whether it only takes note, in words that would agree without their thanks: "ok danke".
  package private(set) var takesNote = false
  /// Whether a stop came just after the yes: "ja – stopp!".
  package private(set) var isHalted = false
  /// Whether a sign turns down what words do not: "👎", "ja 👎".
  package private(set) var isTurnedDown = false
  /// The words from the first one on that asks, where others stand before it.
  package private(set) var question: String?
  /// The words behind the first comma or full stop of the rest, where there are any.
  package var tail: String? {
    guard let end = rest.firstIndex(where: { ",.;!–".contains($0) }) else { return nil }
    let tail = rest[end...].drop { !$0.isAlphanumeric }
    return tail.isEmpty ? nil : String(tail)
  }
  /// The folded words of the rest.
  package private(set) var words: [String] = []

  /// Reads a message.
  ///
  /// - Complexity: O(bytes).
  package init(of text: String) {
    rest = text
    guard text.utf8.count <= Self.longest else { return }
    let all = Self.words(text)
    question = all.dropFirst().first { ConsentWords.asking.contains($0.word) }
      .map { String(text[$0.range.lowerBound...]) }
    let opening = Self.opening(all, text)
    let behind = Array(all[opening.count...])
    rest = behind.first.map { String(text[$0.range.lowerBound...]) } ?? ""
    words = behind.map(\.word)
    asks = Self.asks(words, rest)
    switch opening.verdict {
    case .no: verdict = .no
    case .yes:
      isLimited = isLimited(opening, text, behind)
      verdict = isLimited ? .open : .yes
      if isLimited, isHalting(text, behind) {
        isLimited = false
        isHalted = true
        verdict = .no
      }
    case .open:
      rest = text
      words = all.map(\.word)
      if !asks, Self.refuses(words) { verdict = .no }
    }
    takesNote = verdict == .yes && Self.takesNote(all.map(\.word))
    isTurnedDown = verdict != .no && text.unicodeScalars.contains(where: ConsentWords.isRefusing)
    if takesNote || isTurnedDown {
      verdict = isTurnedDown && all.isEmpty ? .no : .open
      (rest, words) = (text, all.map(\.word))
    }
  }

  /// Whether words begin with one that takes note, thank, and say no more.
  ///
  /// "Ok, danke für die Info" does; a yes or a please among them agrees.
  private static func takesNote(_ words: [String]) -> Bool {
    guard let first = words.first, ConsentWords.noting.contains(first),
      let thanks = words.firstIndex(where: ConsentWords.thanking.contains)
    else { return false }
    return thanks <= latestThanks
      && !words.contains { ConsentWords.yes.contains($0) || ConsentWords.pleading.contains($0) }
      && !words.contains { ConsentWords.carryingOut.contains($0) }
  }

  /// Words before the thanks of a message that takes note, at most.
  private static let latestThanks = 3

  /// Bytes from which on a message is more than a yes or no.
  private static let longest = 400

  private struct Word {
    var word: String
    var range: Range<String.Index>
  }

  private struct Opening {
    var verdict = Verdict.open
    /// Words that it takes.
    var count = 0
    /// Whether it may also take note only: "ok".
    var isWeak = true
  }

  private static func words(_ text: String) -> [Word] {
    var words: [Word] = []
    var start: String.Index?
    func isLetter(_ character: Character) -> Bool {
      character.isAlphanumeric || character.isApostrophe
    }
    for place in text.indices {
      if isLetter(text[place]) {
        start = start ?? place
      } else if let first = start {
        words.append(word(text, first..<place))
        start = nil
      }
    }
    if let first = start { words.append(word(text, first..<text.endIndex)) }
    return words
  }

  private static func word(_ text: String, _ range: Range<String.Index>) -> Word {
    let folded = DrawnOut.shortened(text[range].lowercased().withoutApostrophes)
    return Word(word: folded, range: range)
  }

  /// The yes or no that a message begins with, and the courtesy around it.
  private static func opening(_ words: [Word], _ text: String) -> Opening {
    var opening = Opening()
    var place = 0
    while place < words.count {
      let word = words[place].word
      let pair = place + 1 < words.count ? word + " " + words[place + 1].word : ""
      if ConsentWords.noRefusals.contains(where: { $0.joined(separator: " ") == pair }) { break }
      if ConsentWords.noPairs.contains(pair) || ConsentWords.no.contains(word) {
        // "ja nein" is neither; "ok nein" is a no.
        guard opening.verdict != .yes || opening.isWeak else { return Opening() }
        opening.verdict = .no
        place += ConsentWords.noPairs.contains(pair) ? 2 : 1
      } else if opening.verdict != .no,
        ConsentWords.yesPairs.contains(pair) || ConsentWords.yes.contains(word)
      {
        opening.verdict = .yes
        opening.isWeak = false
        place += ConsentWords.yesPairs.contains(pair) ? 2 : 1
      } else if opening.verdict != .no,
        ConsentWords.weakYesPairs.contains(pair) || ConsentWords.weakYes.contains(word)
      {
        opening.verdict = .yes
        place += ConsentWords.weakYesPairs.contains(pair) ? 2 : 1
      } else if ConsentWords.courtesy.contains(word) {
        place += 1
      } else {
        break
      }
      if opening.verdict != .open { opening.count = place }
    }
    return opening
  }

  /// Whether what stands behind a yes takes some of it back.
  private func isLimited(_ opening: Opening, _ text: String, _ behind: [Word]) -> Bool {
    guard let first = behind.first else { return text.contains("?") }
    if text[..<first.range.lowerBound].contains("?") { return true }
    let content = Self.opened(words).first ?? ""
    if ConsentWords.limits.contains(words[0]) || ConsentWords.limits.contains(content) {
      return true
    }
    if asks { return opening.isWeak || !asksFurther(content) }
    return words.contains { ConsentWords.limits.contains($0) || ConsentWords.isNegation($0) }
  }

  /// Whether a question behind a yes is about something further, and does not waver: "und was kostet
  /// der Versand?", but not "oder doch lieber nicht?", "kann ich mir das noch überlegen?".
  private func asksFurther(_ content: String) -> Bool {
    let opened = Self.opened(words)
    let wavers = opened.contains {
      ConsentWords.limits.contains($0) || ConsentWords.isNegation($0)
        || ConsentWords.replacing.contains($0) || ConsentWords.wavering.contains($0)
    }
    let opening = words.dropLast(opened.count)
    return !wavers
      && (opening.contains(where: ConsentWords.further.contains)
        || ConsentWords.asksForMore.contains(content))
  }

  /// Whether nothing but a stop stands behind a yes; "halt" is one where a mark parts it from the yes,
  /// and else a word that says little.
  private func isHalting(_ text: String, _ behind: [Word]) -> Bool {
    guard let first = behind.first, words.allSatisfy(ConsentWords.halting.contains) else {
      return false
    }
    return words.contains { $0 != "halt" }
      || text[..<first.range.lowerBound].contains { ",.;:!–-\n".contains($0) }
  }

  /// Whether words ask something.
  private static func asks(_ words: [String], _ text: String) -> Bool {
    text.contains("?") || opened(words).first.map(ConsentWords.asking.contains) ?? false
  }

  /// Words without what goes on to them, and without values before them: "12345678, ach ja, und wann
  /// …", "oh and by the way, how …".
  private static func opened(_ words: [String]) -> ArraySlice<String> {
    var rest = words[...]
    var isStruck = false
    while let word = rest.first {
      if ConsentWords.interjections.contains(word) {
        isStruck = true
      } else if rest.starts(with: ConsentWords.inPassing) {
        rest.removeFirst(ConsentWords.inPassing.count - 1)
      } else if !ConsentWords.joints.contains(word), !hasDigit(word),
        !(isStruck && (word == "so" || ConsentWords.yes.contains(word)))
      {
        break
      }
      rest.removeFirst()
    }
    return rest
  }

  /// Whether a short message says no without beginning with it: "nicht ausführen", "stimmt nicht".
  private static func refuses(_ words: [String]) -> Bool {
    guard words.count <= shortRefusal, words.contains(where: ConsentWords.isNegation) else {
      return ConsentWords.refusals.contains { refusal in
        words.count <= shortRefusal + 2 && Self.holds(words, refusal)
      }
    }
    let isUnsure = words.contains { ConsentWords.unsure.contains($0) }
    return !isUnsure && !ConsentWords.noRefusals.contains { Self.holds(words, $0) }
  }

  /// Words up to which a message with a no in it is that no.
  private static let shortRefusal = 6

  private static func holds(_ words: [String], _ phrase: [String]) -> Bool {
    guard phrase.count <= words.count else { return false }
    return (0...words.count - phrase.count).contains { start in
      words[start..<start + phrase.count].elementsEqual(phrase)
    }
  }
}

extension Consent {
  /// Whether the words can correct something: they say no, or that something is wrong.
  package var corrects: Bool { verdict == .no || saysWrong }

  /// Whether the rest says that something is wrong, or that another is meant.
  package var saysWrong: Bool {
    words.contains { ConsentWords.wrong.contains($0) }
      || zip(words, words.dropFirst()).contains { ConsentWords.wrongPairs.contains($0 + " " + $1) }
  }

  /// Whether the words say that another is meant, and no word of what: "nein, die andere".
  package var meansOther: Bool {
    words.contains(where: ConsentWords.others.contains)
      && words.allSatisfy {
        ConsentWords.others.contains($0) || ConsentWords.besideOther.contains($0)
      }
  }

  /// Whether the rest is a value and nothing else: "130", "ja, 130 Euro", "doch 50668".
  package var isValueAlone: Bool {
    guard !asks, words.contains(where: Self.hasDigit) else { return false }
    return words.allSatisfy { Self.hasDigit($0) || ConsentWords.aroundValue.contains($0) }
  }

  private static func hasDigit(_ word: String) -> Bool { word.contains(where: \.isNumber) }

  /// Whether the words refuse to give what is asked for: "die sage ich Ihnen nicht".
  ///
  /// Who cannot say it does not refuse.
  package var withholds: Bool {
    verdict == .no && words.count <= Self.longRefusal
      && words.contains(where: ConsentWords.giving.contains)
      && !words.contains(where: ConsentWords.able.contains)
  }

  /// The words beside "ich habe keine …", which say what the customer has not; nil where the words
  /// say nothing like it.
  package var lacking: [String]? {
    guard verdict == .no, words.contains(where: ConsentWords.having.contains) else { return nil }
    return words.filter {
      !ConsentWords.besideLacking.contains($0) && !ConsentWords.having.contains($0)
        && !ConsentWords.isNegation($0)
    }
  }

  /// Words up to which a message with a no in it refuses something.
  private static let longRefusal = 8

  /// Whether the words would stop what runs, as "Kann man das noch anhalten?" would.
  package var stops: Bool { words.contains { ConsentWords.stopping.contains($0) } }

  /// Whether the rest says that it is about something more: "und auch die andere".
  package var adds: Bool {
    if words.contains(where: ConsentWords.adding.contains) { return true }
    // "ja und dann noch die 12345679"; "ja, und dann lieber die 12345679" takes its place.
    let opening = words.prefix { ConsentWords.joints.contains($0) }
    return opening.count > 1 && opening.contains(where: ConsentWords.furthering.contains)
      && !words.contains(where: ConsentWords.replacing.contains)
  }

  /// Whether the words turn a call down that was offered: "kein Rückruf bitte", "no call back please".
  package var refusesCall: Bool {
    words.count <= Self.longRefusal && !asks && verdict != .yes
      && (verdict == .no || words.contains(where: ConsentWords.isNegation)
        || words.contains { ConsentWords.without.contains($0) })
      && namesCall
  }

  /// Whether the words do nothing but accept a call that was offered, or ask for one: "Rückruf bitte",
  /// "ja, rufen Sie mich gern zurück".
  package var wishesCall: Bool { verdict != .no && namesCall && isAroundCall }

  /// Whether all words may stand around a wish for a call.
  package var isAroundCall: Bool {
    words.allSatisfy { ConsentWords.calling.contains($0) || ConsentWords.aroundCall.contains($0) }
  }

  /// Whether the words do nothing but ask when the customer is called, or somebody is there: "Wann
  /// rufen Sie an?", "when will someone call me?".
  package var asksWhenCalled: Bool {
    words.contains(where: ConsentWords.askingWhen.contains)
      && (namesCall || words.contains(where: ConsentWords.callers.contains))
      && words.allSatisfy {
        ConsentWords.askingWhen.contains($0) || ConsentWords.callers.contains($0)
          || ConsentWords.calling.contains($0) || ConsentWords.aroundCall.contains($0)
          || ConsentWords.besideWhen.contains($0)
      }
  }

  /// Whether the words name a call to the customer.
  private var namesCall: Bool {
    words.contains(where: ConsentWords.calling.contains)
      || words.contains(where: ConsentWords.callingVerb.contains)
        && words.contains(where: ConsentWords.callingParticle.contains)
  }

  /// Whether a yes goes on with something to be told or sent besides.
  ///
  /// "Ja, und schicken Sie mir eine Bestätigung" does; anything else behind it may limit it: "ja, und
  /// die Tasse will ich behalten".
  package var goesOn: Bool {
    guard verdict == .yes, let first = words.first, ConsentWords.joints.contains(first) else {
      return false
    }
    let next = words.first { !ConsentWords.joints.contains($0) }
    return next.map(ConsentWords.telling.contains) ?? false
  }

  /// Whether a yes is followed by little but a change: "ja, aber einen Tag später".
  package var changes: Bool {
    isLimited && !asks && words.count <= Self.shortRefusal
      && words.first.map(ConsentWords.limits.contains) ?? false
  }

  /// Whether the words wish for something to be done: "bitte stornieren", "ich will kündigen", "die
  /// Bestellung stornieren".
  package var wishes: Bool {
    guard !asks, let first = words.first, let last = words.last,
      !ConsentWords.inverted.contains(first),
      !words.contains(where: { ConsentWords.isNegation($0) || ConsentWords.unsure.contains($0) })
    else { return false }
    let isInfinitive =
      ["en", "ern", "eln"].contains(where: last.hasSuffix) && !last.hasSuffix("ungen")
    return carriesOut || isInfinitive || words.contains(where: ConsentWords.wishing.contains)
  }

  /// The words of the rest that name something, without those that only wish or carry out.
  package var naming: [String] {
    words.filter { !ConsentWords.empty.contains($0) && !ConsentWords.carryingOut.contains($0) }
  }

  /// Whether the rest asks for what was read back to be carried out: "ausführen".
  package var carriesOut: Bool { words.contains { ConsentWords.carryingOut.contains($0) } }
}
