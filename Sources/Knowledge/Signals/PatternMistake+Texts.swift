/// What is wrong with a line of a pattern file, and what to do about it.
extension PatternMistake {
  var english: (message: String, remedy: String) {
    switch self {
    case .ruleWithoutHeading:
      ("A rule stands before the first heading.", "Write a heading above it, such as [anger].")
    case .malformedHeading:
      ("The heading has the wrong form.", "Write [signal], or [signal detail].")
    case .unknownHeading(let text):
      (
        "\(text) is no signal.",
        "Write one of \(Self.headings); sensitive_topic and channel_refused take a detail."
      )
    case .missingPoints:
      ("The rule begins with no number.", "Begin it with 1 to 20, -1 to -20, or \"-\".")
    case .pointsOutOfRange(let text):
      ("\(text) points are too many or none.", "Write 1 to 20 or -1 to -20.")
    case .emptyPattern:
      ("The rule has no word that must be there.", "Add a word without \"?\".")
    case .malformedPart(let text):
      (
        "\"\(text)\" is no part of a rule.",
        "Write words, =form, begin*, *end, @class, ..3 or `!`; alternatives as one|two."
      )
    case .malformedClass:
      ("The class has the wrong form.", "Write @name = words.")
    case .unknownClass(let name):
      ("There is no class @\(name).", "Write the line @\(name) = words.")
    case .tooLong:
      (
        "The rule is too long, or there are too many.",
        "At most 12 places a rule, 4 of them optional, and 2,000 rules a file."
      )
    }
  }

  var german: (message: String, remedy: String) {
    switch self {
    case .ruleWithoutHeading:
      (
        "Vor der ersten Überschrift steht eine Regel.",
        "Eine Überschrift darüber schreiben, etwa [anger]."
      )
    case .malformedHeading:
      ("Die Überschrift hat die falsche Form.", "[Signal] oder [Signal Einzelheit] schreiben.")
    case .unknownHeading(let text):
      (
        "\(text) ist kein Signal.",
        "Eines von \(Self.headings) schreiben; sensitive_topic und channel_refused mit Einzelheit."
      )
    case .missingPoints:
      ("Die Regel beginnt mit keiner Zahl.", "Mit 1 bis 20, -1 bis -20 oder „-“ beginnen.")
    case .pointsOutOfRange(let text):
      ("\(text) Punkte sind zu viele oder keine.", "1 bis 20 oder -1 bis -20 schreiben.")
    case .emptyPattern:
      ("Die Regel hat kein Wort, das dastehen muss.", "Ein Wort ohne „?“ ergänzen.")
    case .malformedPart(let text):
      (
        "„\(text)“ ist kein Teil einer Regel.",
        "Wörter, =Form, Anfang*, *Ende, @Klasse, ..3 oder `!` schreiben; Wahlweises als eins|zwei."
      )
    case .malformedClass:
      ("Die Klasse hat die falsche Form.", "@Name = Wörter schreiben.")
    case .unknownClass(let name):
      ("Eine Klasse @\(name) gibt es nicht.", "Die Zeile @\(name) = Wörter schreiben.")
    case .tooLong:
      (
        "Die Regel ist zu lang, oder es sind zu viele.",
        "Höchstens 12 Stellen je Regel, davon 4 wahlweise, und 2.000 Regeln je Datei."
      )
    }
  }

  private static let headings = SignalKind.allCases.map(\.code).joined(separator: ", ")
}
