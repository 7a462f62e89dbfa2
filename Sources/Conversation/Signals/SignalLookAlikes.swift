import Knowledge
import TextAnalysis

/// Takes signals back whose words mean something else as they stand together: a joke that is asked
/// for, rubbish that lies about, a last time that went well, a robot that is the thing asked about, a
/// lawyer who says no more than being one, a human who is turned down.
///
/// Told by closed word lists of both languages, in one sentence at a time.
enum SignalLookAlikes {
  /// Removes the signals of a message all of whose evidence stands in such sentences.
  ///
  /// - Complexity: O(bytes of the message), and nothing for a message without such a signal.
  static func remove(from signals: inout [Signal], of text: String) {
    guard signals.contains(where: { kinds.contains($0.kind) && !$0.evidence.isEmpty }) else {
      return
    }
    let bytes = Array(text.utf8)
    let sentences = sentences(bytes)
    signals.removeAll { signal in
      guard kinds.contains(signal.kind), !signal.evidence.isEmpty else { return false }
      return signal.evidence.allSatisfy { evidence in
        let said = words(bytes[evidence])
        return sentences.contains { sentence in
          sentence.range.contains(evidence.lowerBound)
            && evidence.upperBound <= sentence.range.upperBound
            && isAlike(signal.kind, sentence.words, said)
        }
      }
    }
  }

  private static let kinds: Set<SignalKind> = [
    .anger, .repetition, .humanWanted, .sensitiveTopic,
  ]

  /// Whether a sentence only looks like a signal whose evidence in it is `said`.
  private static func isAlike(_ kind: SignalKind, _ words: [String], _ said: [String]) -> Bool {
    switch kind {
    case .anger:
      asksForJoke(words) && said.allSatisfy(besideJoke.contains)
        || words.contains(where: disposing.contains) && said.allSatisfy(rubbish.contains)
    case .repetition: tellsOfSuccess(words) || asksForProgress(words)
    case .humanWanted: namesRobotAsThing(words) || refusesHuman(words)
    case .sensitiveTopic: said.allSatisfy(besideProfession.contains) && namesProfession(words)
    case .channelRefused, .urgency, .hesitation, .exceptionWanted, .irony: false
    }
  }

  /// "Erzähl mir einen Witz", "do you know a joke?"; not "Soll das ein Witz sein?".
  private static func asksForJoke(_ words: [String]) -> Bool {
    words.contains(where: jokes.contains) && words.contains(where: telling.contains)
      && !words.contains(where: denying.contains)
  }

  /// "Letztes Mal hat es gut geklappt"; not "letztes Mal hat es auch nicht geklappt".
  private static func tellsOfSuccess(_ words: [String]) -> Bool {
    let isLast = zip(words, words.dropFirst()).contains {
      last.contains($0) && times.contains($1)
    }
    return isLast && words.contains(where: going.contains) && words.contains(where: well.contains)
      && !words.contains { denying.contains($0) || again.contains($0) }
  }

  /// "Gibt es einen Saugroboter, der …", "ich will keinen Roboter, der laut ist"; not "keinen Roboter,
  /// der mir Standardantworten gibt".
  private static func namesRobotAsThing(_ words: [String]) -> Bool {
    guard
      !words.contains(where: { word in
        people.contains(word) || answering.contains(where: word.hasPrefix)
      })
    else { return false }
    return words.indices.contains { place in
      let word = words[place]
      if robotEndings.contains(where: { word.count > $0.count && word.hasSuffix($0) }) {
        return !chatting.contains(where: word.hasPrefix)
      }
      guard robots.contains(word) else { return false }
      let next = place + 1 < words.count ? words[place + 1] : ""
      let before = place > 0 ? words[place - 1] : ""
      return relating.contains(next) || tools.contains(next) || tools.contains(before)
    }
  }

  /// "Ich bin Anwalt und habe eine Frage"; not "ich bin Anwalt und kenne meine Rechte".
  private static func namesProfession(_ words: [String]) -> Bool {
    guard let lawyer = words.firstIndex(where: LegalProfession.names.contains) else { return false }
    let before = words[..<lawyer].suffix(mostBeforeProfession)
    return before.contains(where: being.contains)
      && before.contains { $0 == "ich" || $0 == "i" }
      && !words.contains { threats.contains($0) }
  }

  // MARK: Words

  /// The sentences of a message, each with its closing mark, and their words.
  private static func sentences(_ bytes: [UInt8]) -> [(range: Range<Int>, words: [String])] {
    var sentences: [(range: Range<Int>, words: [String])] = []
    var start = 0
    for place in bytes.indices {
      let isMark = [0x0A, 0x21, 0x2E, 0x3B, 0x3F].contains(bytes[place])
      let goesOn = place + 1 < bytes.count && [0x21, 0x2E, 0x3F].contains(bytes[place + 1])
      guard isMark && !goesOn || place == bytes.count - 1 else { continue }
      sentences.append((start..<place + 1, words(bytes[start...place])))
      start = place + 1
    }
    return sentences
  }

  private static func words(_ bytes: some Sequence<UInt8>) -> [String] {
    String(decoding: Array(bytes), as: UTF8.self).lowercased().split { !$0.isAlphabetic }
      .map(String.init)
  }

  private static let jokes = wordSet("witz witze witzen scherz joke jokes")
  private static let telling = wordSet(
    """
    erzähl erzähle erzählen erzählst erzählt erzaehl erzaehle erzaehlen sag sage sagen kennst kennen \
    kennt weißt tell know share hear
    """)
  private static let besideJoke = jokes.union(telling).union(
    wordSet(
      """
      mir uns einen ein eine noch guten lustigen anderen bitte mal doch kannst können du sie ihr auch \
      me us a an another good funny please can could you do
      """))
  private static let rubbish = wordSet(
    "müll muell mist dreck schrott rubbish garbage trash junk waste")
  /// What is done with rubbish, and where it lies.
  private static let disposing = wordSet(
    """
    liegt liegen lag entsorgen entsorge entsorgt entsorgung abholen abgeholt abholung abfuhr tonne \
    tonnen container trennen getrennt wegwerfen weggeworfen wohin gehört gehören sammelstelle wald \
    straße strasse wiese garten keller hof lies lying lay bin bins collected collection collect \
    dump dispose disposal thrown bag bags recycle recycling forest street garden
    """)
  private static let denying = wordSet(
    """
    nicht nich nichts kein keine keinen keinem keiner nie niemals statt genug schluss not no never \
    dont don stop instead enough
    """)
  private static let being = wordSet("bin am m arbeite work")
  private static let besideProfession = LegalProfession.names.union(being).union(
    wordSet("ich i selbst selber auch übrigens von beruf als ein eine a an as by profession myself")
  )
  /// Words before a profession among which somebody says who has it.
  private static let mostBeforeProfession = 6
  /// What makes a threat of it.
  private static let threats = wordSet(
    """
    recht rechte rechtlich rechtliche rechtlichen gericht klage klagen verklage verklagen einklagen \
    anzeige frist mandant mandanten mandantin vertrete juristisch juristische weiß weiss kenne \
    rights legal court sue suing claim client clients represent know action
    """)
  private static let last = wordSet("letztes letzte letzten last previous voriges vorige vorigen")
  private static let times = wordSet("mal male jahr jahre monat woche time year month week")
  private static let going = wordSet(
    """
    geklappt funktioniert gelaufen ging lief war geliefert gekommen geholfen angekommen worked went \
    was arrived came helped
    """)
  private static let well = wordSet(
    """
    gut super prima toll problemlos reibungslos bestens wunderbar perfekt einwandfrei pünktlich \
    schnell fine well great perfectly smoothly good quickly
    """)
  private static let again = wordSet(
    """
    wieder erneut nochmal nochmals abermals schon zweite zweiten dritte dritten immer again already \
    second third still
    """)
  private static let robots = wordSet("roboter robotern robot robots")
  private static let robotEndings = ["roboter", "robotern", "robot", "robots"]
  private static let chatting = ["chat", "sprach", "telefon", "service", "support"]
  private static let relating = wordSet(
    "der die das den dem welcher welchen that which mit with für for")
  private static let tools = wordSet(
    "vacuum vacuums mower mowers cleaner cleaners saugen mähen wischen lawn mopping cleaning")
  private static let people = wordSet(
    """
    mensch menschen mitarbeiter mitarbeiterin berater beraterin kollege kollegin kollegen jemand \
    jemanden jemandem person personal human humans person people someone somebody anyone agent \
    representative colleague staff mir mich uns me us
    """)
  /// Beginnings of words for what a machine does that answers.
  private static let answering = [
    "antwort", "beantwort", "standardantwort", "versteh", "schreib", "sprech", "sprich", "red",
    "telefon", "verbind", "helf", "hilf", "answer", "repl", "understand", "talk", "speak", "writ",
    "call", "chat",
  ]
}
