import Conversation
import Knowledge
import Testing

/// Lists of a few lines, read as a company's own are.
@Suite struct PatternTests {
  private func reader(_ text: String) -> SignalReader {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let (file, mistakes) = PatternReader.read(
      lines: lines, path: "signals.txt", language: nil, known: SignalKind.isHeading)
    #expect(mistakes.isEmpty)
    return SignalReader(SignalLists(only: [file]))
  }

  private func isRead(_ text: String, _ lists: String) -> Bool {
    var reader = reader(lists)
    return !reader.read(text, in: .german).isEmpty
  }

  @Test func inflectedAndMistypedWordsAreFound() {
    let lists = "[human_wanted]\n10 sprechen ..2 mitarbeiter"
    #expect(isRead("Sprechen Sie, Mitarbeiterin!", lists))
    #expect(isRead("spreche einen Mitarbieter", lists))
    #expect(!isRead("Mitarbeiter sprechen", lists))
  }

  @Test func gapsAreNotSteppedOverFurther() {
    let lists = "[urgency]\n10 heute ..1 antwort"
    #expect(isRead("heute eine Antwort", lists))
    #expect(!isRead("heute bitte eine Antwort", lists))
    #expect(!isRead("Das war heute. Antwort kam keine.", lists))
  }

  @Test func negationTurnsRound() {
    let lists = "@negation = nicht\n[anger]\n10 bin ..2 sauer\n"
    #expect(isRead("Ich bin sauer", lists))
    #expect(!isRead("Ich bin nicht sauer", lists))
    #expect(isRead("Ich bin nicht sauer", "@negation = nicht\n[anger]\n10 bin ..2~ sauer\n"))
  }

  @Test func lookAlikesTakeAwayWhatTheyCover() {
    let lists = "[human_wanted]\n10 mitarbeiter\n- mitarbeiter ..2 nett"
    #expect(!isRead("Ihr Mitarbeiter war nett", lists))
    #expect(isRead("Ihr Mitarbeiter war nett. Bitte noch einmal ein Mitarbeiter", lists))
  }

  @Test func pointsAddUpAndSpeakAgainst() {
    let lists = "[human_wanted]\n6 mensch\n4 bitte\n-3 danke"
    #expect(!isRead("Mensch", lists))
    #expect(isRead("Bitte ein Mensch", lists))
    #expect(!isRead("Danke, bitte ein Mensch", lists))
  }

  @Test func mistakesAreReportedWithTheirLines() {
    let lines = ["10 mensch", "[nonsense]", "[anger]", "99 wut", "wut", "10 ..3", "@x", "10 a||b"]
    let (_, mistakes) = PatternReader.read(
      lines: lines, path: "signals.txt", language: nil, known: SignalKind.isHeading)
    #expect(
      mistakes.map(\.mistake) == [
        .ruleWithoutHeading, .unknownHeading("[nonsense]"), .pointsOutOfRange("99"),
        .missingPoints, .malformedPart("..3"), .malformedClass, .malformedPart("a||b"),
      ])
    #expect(mistakes.map(\.line) == [1, 2, 4, 5, 6, 7, 8])
  }

  // MARK: A company's own lists

  private func own(_ text: String) -> SignalReader {
    let (file, diagnostics) = SignalsReader.read(Array(text.utf8), file: "signals.txt")
    #expect(diagnostics.isEmpty)
    return SignalReader(SignalLists([file]))
  }

  @Test func ownRulesSetSignals() {
    let text = "Der Flux ist wieder grün"
    var plain = SignalReader()
    #expect(!plain.read(text, in: .german).contains { $0.kind == .urgency })
    var reader = own("[urgency]\n20 flux ..2 grün")
    let signal = reader.read(text, in: .german).first { $0.kind == .urgency }
    #expect((signal?.strength ?? 0) >= 950_000)
    #expect(signal?.evidence.isEmpty == false)
  }

  @Test func ownRulesVetoSignals() {
    let text = "Ich möchte mit einem Mitarbeiter sprechen"
    var plain = SignalReader()
    #expect(plain.read(text, in: .german).contains { $0.kind == .humanWanted })
    var lookAlike = own("[human_wanted]\n- mitarbeiter sprechen")
    #expect(!lookAlike.read(text, in: .german).contains { $0.kind == .humanWanted })
    #expect(
      lookAlike.read("\(text). Ich will einen Menschen!", in: .german)
        .contains { $0.kind == .humanWanted })
    var against = own("[human_wanted]\n-20 mitarbeiter sprechen")
    #expect(!against.read(text, in: .german).contains { $0.kind == .humanWanted })
  }

  @Test func mistakesOfOwnListsNameTheirLines() {
    let text = "[anger]\n10 @nowhere\n[nonsense]\n10 a? b? c? d? e? f\nwut\n"
    let (file, diagnostics) = SignalsReader.read(Array(text.utf8), file: "signals.txt")
    #expect(
      diagnostics.map { "\($0.location.line) \($0.problem)" } == [
        "2 signalPattern(Knowledge.PatternMistake.unknownClass(\"nowhere\"))",
        "3 signalPattern(Knowledge.PatternMistake.unknownHeading(\"[nonsense]\"))",
        "4 signalPattern(Knowledge.PatternMistake.tooLong)",
        "5 signalPattern(Knowledge.PatternMistake.missingPoints)",
      ])
    #expect(file.rules.count == 1)
  }

  @Test func sharedClassesAreThoseOfTheShippedLists() {
    let names = Set(
      Language.allCases.flatMap(SignalLists.shipped).flatMap(\.classes).map(\.name))
    #expect(names == SharedClasses.names)
  }
}
