import Answering
import Conversation
import Evaluation
import Foundation
import Knowledge

/// The words and numbers of a report in one language.
struct EvaluationWords {
  private let language: Language

  /// The words of a language.
  init(_ language: Language) { self.language = language }

  private func choose(_ german: String, _ english: String) -> String {
    switch language {
    case .german: german
    case .english: english
    }
  }

  private func choose(_ german: [String], _ english: [String]) -> [String] {
    language == .german ? german : english
  }

  var testQuestions: String { choose("Testfragen", "Test questions") }
  var unanswerable: String { choose("davon ohne Antwort im Wissen", "of these unanswerable") }
  var calibrationQuestions: String {
    choose("Kalibrierungsfragen", "Calibration questions")
  }
  var used: String { choose("davon für die Schwelle", "of these for the gate") }
  var confidence: String { choose("Konfidenz", "Confidence") }
  var withLabels: String {
    choose("an den Kalibrierungsfragen angepasst", "fitted on the calibration questions")
  }
  var withoutLabels: String { choose("ohne Labels", "without labels") }
  var ranking: String { choose("Rangfolge", "Ranking") }
  var answerable: String { choose("beantwortbare Fragen", "answerable questions") }
  var questions: String { choose("Fragen", "questions") }
  var yes: String { choose("ja", "yes") }
  var no: String { choose("nein", "no") }
  var decided: String { choose("Entscheidungen", "Decisions made") }
  var built: String { choose("Schwelle des Index", "Gate of the index") }
  var calibrated: String {
    choose("Schwelle aus Labels der Kalibrierung", "Gate from calibration labels")
  }
  var reweighted: String {
    choose("  auf den Testanteil ohne Antwort gewichtet", "  weighted to the test's unanswerable")
  }
  var decisions: String { choose("Entschieden", "Decided") }

  func name(_ kind: DecisionKind) -> String {
    let german =
      switch kind {
      case .answer: "beantwortet"
      case .clarify: "zurückgefragt"
      case .collect: "Angabe erbeten"
      case .act: "Aktion"
      case .escalate: "übergeben"
      case .silent: "geschwiegen"
      }
    let english =
      switch kind {
      case .answer: "answered"
      case .clarify: "asked back"
      case .collect: "asked for a fact"
      case .act: "action"
      case .escalate: "handed over"
      case .silent: "silent"
      }
    return choose(german, english)
  }

  func offered(_ count: Int, withRight right: Int) -> String {
    guard count > 0 else { return "" }
    return choose(
      "; von \(count) Rückfragen mit Vorschlägen nennen \(right) einen richtigen Eintrag",
      "; of \(count) questions back with options \(right) offer a right entry")
  }

  var expectation: String {
    choose("Erwartung nach den Formulierungen", "Expected by the phrasings")
  }
  var expectationColumns: [String] {
    choose(["Schwelle", "Quote", "Fehler"], ["gate", "share", "error"])
  }

  func without(_ share: Double) -> String {
    let percent = number(share * 100, places: 0)
    return choose("\(percent) % ohne Antwort im Wissen", "\(percent) % unanswerable")
  }

  var kindOfQuestion: String { choose("Art der Frage", "Kind of question") }
  var automationColumns: [String] {
    choose(
      ["Schwelle", "Quote", "beantwortet", "richtig", "falsch", "Fehler", "95 %", "zählt"],
      ["gate", "share", "answered", "right", "wrong", "error", "95 %", "counts"])
  }
  var calibrationColumns: [String] {
    choose(
      ["Kalibrierungsfehler", "Rauschen", "darüber"], ["calibration error", "noise", "beyond"])
  }
  var kindColumns: [String] {
    choose(
      [
        "Fragen", "beantwortbar", "P@1", "MRR@10", "beantwortet", "richtig", "falsch", "Fehler",
      ],
      ["questions", "answerable", "P@1", "MRR@10", "answered", "right", "wrong", "error"])
  }

  var distortion: String { choose("Verfremdung", "Distortion") }
  var plain: String { choose("wie geschrieben", "as written") }
  var distortionColumns: [String] {
    choose(
      ["verändert", "P@1", "Punkte verloren", "von veränderten", "höchstens"],
      ["changed", "P@1", "points lost", "of changed ones", "at most"])
  }

  func name(_ distortion: Distortion) -> String {
    let german =
      switch distortion {
      case .oneTypingError: "ein Tippfehler"
      case .twoTypingErrors: "zwei Tippfehler"
      case .umlautsSpelledOut: "Umlaute ausgeschrieben"
      case .sharpS: "ß als ss"
      case .lowerCase: "alles klein"
      case .upperCase: "alles groß"
      case .noPunctuation: "ohne Satzzeichen"
      case .compoundSplit: "Zusammensetzung getrennt"
      case .compoundJoined: "Wörter zusammengeschrieben"
      case .politeFiller: "Höflichkeit rundherum"
      }
    return choose(german, distortion.rawValue)
  }

  func points(_ value: Double) -> String { number(value, places: 1) }

  func automation(atRisk risk: Double) -> String {
    let percent = number(risk * 100, places: risk * 100 == (risk * 100).rounded() ? 0 : 1)
    return choose("Automation bei \(percent) % Risiko", "Automation at \(percent) % risk")
  }

  func kind(_ kind: GateKind) -> String {
    switch kind {
    case .certified: choose("zertifiziert", "certified")
    case .estimated: choose("geschätzt", "estimated")
    case .universal: choose("allgemeine Gewichte", "universal")
    case .none: choose("keine", "none")
    }
  }

  func share(_ value: Double) -> String { number(value, places: 3) }

  func interval(_ value: Interval) -> String {
    "\(share(value.lower))–\(share(value.upper))"
  }

  /// A number with fixed places and the language's decimal sign.
  private func number(_ value: Double, places: Int) -> String {
    let text = String(format: "%.\(places)f", value)
    return language == .german ? text.replacingOccurrences(of: ".", with: ",") : text
  }
}
