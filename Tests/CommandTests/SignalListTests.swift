import Foundation
import Testing

/// A company's own patterns of signals, from the file to the reply.
@Suite struct SignalListTests {
  private static let question = "Der Flux ist grün"

  private func request(_ folder: TemporaryFolder, _ question: String) throws -> String {
    let built = try Lotse.run(["build", folder.path])
    #expect(built.code == 0, "\(built.errors)")
    let outcome = try Lotse.run(
      ["serve", "--index", folder.path + "/.lotse/index.lotse"],
      input: Array(#"{"question":"\#(question)","channel":"chat"}"#.utf8) + [0x0A])
    #expect(outcome.code == 0, "\(outcome.errors)")
    return outcome.output
  }

  @Test func setAndVetoSignals() throws {
    let folder = try TemporaryFolder.small()
    let wish = "Ich möchte mit einem Mitarbeiter sprechen"
    let before = try request(folder, Self.question)
    #expect(!before.contains(#""kind":"human_wanted""#))
    #expect(try request(folder, wish).contains(#""reason":"human_requested""#))

    try folder.write(
      """
      # The Flux is what customers call the alarm of our machines.
      @flux = flux fluxlicht
      [human_wanted]
      20 @flux ..2 grün
      -20 mitarbeiter sprechen

      """, to: "signals.txt")
    let set = try request(folder, Self.question)
    #expect(set.contains(#""reason":"human_requested""#), "\(set)")
    #expect(set.contains(#""evidence":["Flux"#), "\(set)")
    #expect(!(try request(folder, wish).contains(#""reason":"human_requested""#)))
  }

  @Test func mistakesAreNamedWithTheirLines() throws {
    let folder = try TemporaryFolder.small()
    try folder.write("[anger]\n10 @nirgends\n[wut]\n", to: "signals.de.txt")
    let outcome = try Lotse.run(["check", folder.path])
    #expect(outcome.code != 0)
    let text = outcome.output + outcome.errors
    #expect(text.contains("signals.de.txt:2"), "\(text)")
    #expect(text.contains("signals.de.txt:3"), "\(text)")
    #expect(text.contains("[signal-pattern]"), "\(text)")
  }
}
