import Knowledge
import Retrieval
import Storage
import TextAnalysis

/// Names of the labelled questions that an index was fitted on, and of those that the indexes were
/// which it was built on: by their words and by their situation.
///
/// Editors were shown them, and weights and gates come from them, whatever their file says by now:
/// they never certify.
struct FittedLabels {
  private var names: Set<UInt64> = []

  /// Of what a build fits on.
  init(_ labels: [LabelledQuestion]) {
    var words = RankedWords()
    for label in labels { names.formUnion(Self.names(of: label, &words)) }
  }

  /// Of what an index was fitted on.
  ///
  /// - Throws: `StorageError.damaged` where its section is.
  init(_ file: IndexFileReader) throws(StorageError) {
    let id = SectionKind.fittedLabels.id(0)
    guard file.contains(id) else { return }
    var section = try file.section(id, name: SectionKind.fittedLabels.name)
    names = Set(try section.column() as Column<UInt64>)
  }

  /// With those of another.
  func union(_ other: FittedLabels) -> FittedLabels {
    var all = self
    all.names.formUnion(other.names)
    return all
  }

  /// Whether a question is one of them, or of a situation of theirs.
  func contains(_ label: LabelledQuestion, _ words: inout RankedWords) -> Bool {
    !names.isDisjoint(with: Self.names(of: label, &words))
  }

  /// Writes them; nil where there are none.
  func section() -> SectionBuilder? {
    guard !names.isEmpty else { return nil }
    var section = SectionBuilder()
    section.append(names.sorted())
    return section
  }

  /// The name of a question, by its words.
  static func name(of label: LabelledQuestion, _ words: inout RankedWords) -> UInt64 {
    name(0, label.ownWords(&words))
  }

  private static func names(of label: LabelledQuestion, _ words: inout RankedWords) -> [UInt64] {
    let situation = label.situation ?? ""
    return [name(of: label, &words)] + (situation.isEmpty ? [] : [name(1, situation)])
  }

  private static func name(_ kind: UInt64, _ text: String) -> UInt64 {
    var digest = ContentDigester()
    digest.append(kind)
    digest.append(text)
    return digest.finish().high
  }
}
