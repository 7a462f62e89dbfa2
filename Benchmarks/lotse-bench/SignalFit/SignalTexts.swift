import Answering
import Foundation
import Knowledge

/// The texts of one language that a model of signals is fitted on.
struct SignalTexts {
  /// A sentence that was labelled for one signal.
  struct Labelled {
    var text: String
    var kind: SignalKind
    var isLabelled: Bool
    var source: String
  }

  /// A text without a signal.
  struct Ordinary {
    var text: String
    /// The base or the writer that it comes from.
    var source: String
  }

  /// Sentences of the building half; those that stand in the unseen half too are left out.
  private(set) var labelled: [Labelled] = []
  /// What customers ask: phrasings of entries, and questions of calibration splits that no
  /// certificate seals.
  private(set) var ordinary: [Ordinary] = []
  /// Sentences that were written as ordinary ones.
  private(set) var plain: [Ordinary] = []
  /// All questions of calibration splits: each base's are asked of fits without that base.
  private(set) var questions: [Ordinary] = []

  /// Names of the bases that the questions are of.
  let bases: [String]

  /// Phrasings of an entry that are taken: some have a hundred, of a kind.
  private static let mostPhrasings = 4

  init(_ sets: [SignalSentences], folder: String, bases: [String], _ language: Language) throws {
    self.bases = bases.map { URL(fileURLWithPath: $0).lastPathComponent }
    plain = try SignalSentences.plain(folder, language).map {
      Ordinary(text: $0.text, source: $0.source)
    }
    for set in sets where set.language == language {
      let unseen = Set(set.sentences.filter { $0.split == "unseen" }.map { Self.key($0.text) })
      for sentence in set.sentences
      where sentence.split == "building" && !unseen.contains(Self.key(sentence.text)) {
        labelled.append(
          Labelled(
            text: sentence.text, kind: set.kind, isLabelled: sentence.isLabelled,
            source: sentence.source))
      }
    }
    for base in bases {
      guard let knowledge = KnowledgeLoader.load(base).0 else {
        throw RunError.file(base, reason: "is no sound knowledge base")
      }
      for entry in knowledge.entries where entry.isForCustomers {
        if let translation = entry.translation(language) {
          ordinary += translation.phrasings.prefix(Self.mostPhrasings).map {
            Ordinary(text: $0, source: base)
          }
        }
      }
      for question in knowledge.questions where question.language == language.code {
        guard question.split == .calibration else { continue }
        let text = Ordinary(text: question.question, source: base)
        questions.append(text)
        if LabelDivision.part(of: question) == .fit { ordinary.append(text) }
      }
    }
  }

  private static func key(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
