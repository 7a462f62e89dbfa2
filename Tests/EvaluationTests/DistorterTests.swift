import Evaluation
import Testing

@Suite struct DistorterTests {
  private let distorter = Distorter(texts: ["Liefer Zeit Kredit Karte", "Kreditkarte"], seed: 3)

  private func distorted(_ text: String, _ kind: Distortion) -> String {
    distorter.distorted(text, by: kind, isGerman: true)
  }

  @Test func eachKindDoesWhatItSays() {
    let text = "Größe der Kreditkarte, Straße 1.5?"
    #expect(distorted(text, .umlautsSpelledOut) == "Groeße der Kreditkarte, Straße 1.5?")
    #expect(distorted(text, .sharpS) == "Grösse der Kreditkarte, Strasse 1.5?")
    #expect(distorted(text, .lowerCase) == "größe der kreditkarte, straße 1.5?")
    #expect(distorted(text, .upperCase) == "GRÖSSE DER KREDITKARTE, STRASSE 1.5?")
    #expect(distorted(text, .noPunctuation) == "Größe der Kreditkarte Straße 1.5")
    #expect(distorted("Kreditkarte", .compoundSplit) == "Kredit Karte")
    #expect(distorted("Kredit Karte", .compoundJoined) == "Kreditkarte")
    #expect(distorted(text, .politeFiller).contains(text))
  }

  @Test func errorsAreFewAndTheSameEachTime() {
    for number in 0..<200 {
      let text = "Wie lange dauert die Lieferung Nummer \(number)"
      for (kind, most) in [(Distortion.oneTypingError, 1), (.twoTypingErrors, 2)] {
        let result = distorted(text, kind)
        #expect(result == distorted(text, kind))
        #expect(abs(result.count - text.count) <= most)
      }
    }
  }
}
