import Answering
import Knowledge

/// What is to be looked at in the rules that stand in the place of built ones, as operators read
/// it: on standard error when they are taken up, and in `status`.
struct RulesWarnings {
  /// Most that are told one by one.
  private static let most = 20

  /// One line for each, with file, line and remedy, and how many more there are.
  let lines: [String]

  /// Those of an index.
  init(_ index: KnowledgeIndex) {
    let warnings = index.warnings
    var lines = warnings.prefix(Self.most).map { warning in
      warning.text(in: .english).split(separator: "\n")
        .map { $0.drop { $0 == " " } }.joined(separator: " ")
    }
    if warnings.count > Self.most {
      lines.append("\(warnings.count - Self.most) more warnings; `lotse check` shows all")
    }
    self.lines = lines
  }
}
