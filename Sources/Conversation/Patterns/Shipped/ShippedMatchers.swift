import Knowledge

/// Matchers of shipped lists, each made when a message of its language comes first.
struct ShippedMatchers: Sendable {
  private let lists: ShippedPatterns
  private var german: PatternMatcher?
  private var english: PatternMatcher?

  init(_ lists: ShippedPatterns) { self.lists = lists }

  /// The matcher of a language.
  subscript(language: Language) -> PatternMatcher {
    mutating get {
      prepare(language)
      return language == .german ? german! : english!
    }
    _modify {
      prepare(language)
      switch language {
      case .german: yield &german!
      case .english: yield &english!
      }
    }
  }

  private mutating func prepare(_ language: Language) {
    switch language {
    case .german: if german == nil { german = PatternMatcher(lists.set(in: .german)) }
    case .english: if english == nil { english = PatternMatcher(lists.set(in: .english)) }
    }
  }
}
