import Answering
import JSON

/// What would have changed a decision, as people and programs read it.
struct CounterfactualLines {
  private let found: [Counterfactual]
  /// Whether there is a certificate, without which changes were tried.
  private let isCertified: Bool

  /// Lines of changes.
  init(_ found: [Counterfactual], isCertified: Bool) {
    self.found = found
    self.isCertified = isCertified
  }

  /// Whether what is told holds by estimated gates alone.
  private var isEstimated: Bool { isCertified && found.contains { $0.change != .certificate } }

  /// Questions that are named of each change.
  private static let named = 3

  /// The lines for people.
  func lines(_ texts: any Texts, style: Style) -> [String] {
    let words = texts.counterfactual
    var lines = ["", style.bold(words.title)]
    if found.isEmpty { lines.append("  " + words.nothing) }
    if isEstimated { lines.append("  " + words.withoutCertificate) }
    for item in found {
      lines.append("  " + words.change(item.change))
      lines.append("    → " + words.outcome(item.outcome))
      guard item.questions > 0 else { continue }
      lines.append("    " + words.flips(item.flips.count, of: item.questions))
      for flip in item.flips.prefix(Self.named) {
        lines.append(
          "      \(flip.question): \(words.outcome(flip.before)) → \(words.outcome(flip.after))")
      }
    }
    return lines
  }

  /// Writes the member for programs.
  func write(into object: inout JSONObjectWriter) {
    if isEstimated { object.member("counterfactuals_by", GateKind.estimated.rawValue) }
    object.array("counterfactuals") { array in
      for item in found {
        array.object { object in
          switch item.change {
          case .certificate: object.member("kind", "certificate")
          case .risk(let risk, let topic):
            object.member("kind", "risk")
            object.member("risk", decimal: Int64((risk * 1e6).rounded()), places: 6)
            if let topic { object.member("topic", topic) }
          case .synonym(let word, let target, let language):
            object.member("kind", "synonym")
            object.member("language", language.code)
            object.member("line", "\(word) => \(target)")
          case .phrasing(let entry, let text, let language):
            object.member("kind", "phrasing")
            object.member("entry", entry)
            object.member("language", language.code)
            object.member("phrasing", text)
          }
          object.object("outcome") { Self.write(item.outcome, into: &$0) }
          object.member("questions", item.questions)
          object.array("flips") { array in
            for flip in item.flips {
              array.object { object in
                object.member("id", flip.id)
                object.member("question", flip.question)
                object.object("before") { Self.write(flip.before, into: &$0) }
                object.object("after") { Self.write(flip.after, into: &$0) }
              }
            }
          }
        }
      }
    }
  }

  private static func write(
    _ outcome: Counterfactual.Outcome, into object: inout JSONObjectWriter
  ) {
    object.member("decision", outcome.decision)
    object.member("entry", outcome.entry)
    if let isRight = outcome.isRight { object.member("right", isRight) }
  }
}
