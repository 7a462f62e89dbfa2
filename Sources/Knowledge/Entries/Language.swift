/// A language in which entries can be written and diagnostics be read.
package enum Language: String, CaseIterable, Hashable, Sendable, Comparable {
  case german = "de"
  case english = "en"

  /// The two-letter code of ISO 639-1, as the sources write it.
  package var code: String { rawValue }

  /// Orders languages as they are declared: German before English.
  package static func < (left: Language, right: Language) -> Bool {
    left.order < right.order
  }

  private var order: Int {
    switch self {
    case .german: 0
    case .english: 1
    }
  }
}
