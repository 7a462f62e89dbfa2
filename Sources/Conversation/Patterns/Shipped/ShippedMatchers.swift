import Knowledge

/// Matchers of shipped lists, each made when a message of its language comes first.
struct ShippedMatchers: Sendable {
  private let lists: ShippedPatterns
  private var german: PatternMatcher?
  private var english: PatternMatcher?

  init(_ lists: ShippedPatterns) { self.lists = lists }

  /// Does something with the matcher of a language.
  mutating func with<Result>(_ language: Language, _ body: (inout PatternMatcher) -> Result)
    -> Result
  {
    prepare(language)
    return language == .german ? body(&german!) : body(&english!)
  }

  private mutating func prepare(_ language: Language) {
    switch language {
    case .german: if german == nil { german = PatternMatcher(lists.set(in: .german)) }
    case .english: if english == nil { english = PatternMatcher(lists.set(in: .english)) }
    }
  }
}
