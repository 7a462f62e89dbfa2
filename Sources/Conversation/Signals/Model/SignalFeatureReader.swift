import Knowledge

/// Gives the features of messages to those who fit a model; holds the working memory of one worker.
package struct SignalFeatureReader: Sendable {
  private var matcher: PatternMatcher
  private var features: SignalFeatures
  private let anchors: SignalAnchors

  /// A reader of the features that the model of a language looks at.
  package init(_ language: Language) {
    let set = SignalLists.builtIn.patterns(in: language)
    matcher = PatternMatcher(set, weighing: { _ in false })
    features = SignalFeatures(set)
    anchors = SignalAnchors(set)
  }

  /// The hashes of a message's features, one as often as it is there.
  package mutating func hashes(of text: String) -> [UInt32] {
    matcher.read(text)
    var hashes: [UInt32] = []
    features.forEach(in: matcher) { hash, _ in hashes.append(hash) }
    return hashes
  }

  /// The signals of whose own words (`SignalAnchors`) a message holds some.
  package mutating func anchored(in text: String) -> Set<SignalKind> {
    matcher.read(text)
    return Set(SignalModel.kinds.filter { anchors.hasWords(of: $0, matcher) })
  }
}
