import Storage

/// The sections of an index file, by what they hold.
///
/// View 0 is the file as a whole; 1 is the customers' view, 2 the agents'.
package enum SectionKind: UInt32, Sendable {
  case entries = 1
  case policy = 2
  case views = 3
  case sources = 4
  case answers = 5
  case synonyms = 6
  /// A company's own patterns of signals; there only where it has some.
  case signals = 7
  case model = 8
  case basis = 9
  case layout = 10
  case latent = 11
  case words = 12
  case postings = 13
  case gramPostings = 14
  case grams = 15
  /// Words with their translations; there only where an entry has two languages.
  case translations = 16
  /// Phrasings that those of other entries are told apart from.
  case rivals = 17
  /// Marks of the texts that a model was fitted on; lacking where an older program wrote the file.
  case fittedTexts = 18
  /// Marks of texts that agents' entries shared with customers' when the customers' model was
  /// fitted. A section of the agents' view, since nothing of customers' depends on what they may
  /// not see.
  case sharedTexts = 19
  case calibration = 20
  /// How the features of confidence are spread; there only where questions suffice.
  case spread = 21
  /// The ranker's weights; there only where labelled questions taught some.
  case ranker = 22
  /// Topics of the labelled questions of a calibration; there only where it was fitted on some.
  case labelTopics = 23
  /// Names of labelled questions that never certify; there only where some were fitted on.
  case fittedLabels = 24
  /// The version of text analysis and indexing; lacking where an older program wrote the file.
  case analysis = 25

  /// The sections that `ModelFitter` makes of a view's texts.
  package static let ofTexts: [SectionKind] = [
    .model, .basis, .translations, .rivals, .fittedTexts,
  ]

  /// The sections that a view's model consists of.
  package static let ofModel = ofTexts + [.calibration, .spread, .ranker, .labelTopics]

  /// The section's id in a view.
  package func id(_ view: UInt32) -> IndexFile.SectionID {
    IndexFile.SectionID(kind: rawValue, view: view)
  }

  /// The section's name in messages.
  package var name: String {
    // Not by reflection, which takes a millisecond when it is first asked.
    switch self {
    case .entries: "entries"
    case .policy: "policy"
    case .views: "views"
    case .sources: "sources"
    case .answers: "answers"
    case .synonyms: "synonyms"
    case .signals: "signals"
    case .model: "model"
    case .basis: "basis"
    case .layout: "layout"
    case .latent: "latent"
    case .words: "words"
    case .postings: "postings"
    case .gramPostings: "gramPostings"
    case .grams: "grams"
    case .translations: "translations"
    case .rivals: "rivals"
    case .fittedTexts: "fittedTexts"
    case .sharedTexts: "sharedTexts"
    case .calibration: "calibration"
    case .spread: "spread"
    case .ranker: "ranker"
    case .labelTopics: "labelTopics"
    case .fittedLabels: "fittedLabels"
    case .analysis: "analysis"
    }
  }
}
