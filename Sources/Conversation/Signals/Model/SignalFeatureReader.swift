import Knowledge

/// Gives the features of messages to those who fit a model; holds the working memory of one worker.
package struct SignalFeatureReader: Sendable {
  private var matcher: PatternMatcher
  private var features: SignalFeatures

  /// A reader of the features that the model of a language looks at.
  package init(_ language: Language) {
    let set = SignalLists.builtIn.patterns(in: language)
    matcher = PatternMatcher(set, weighing: { _ in false })
    features = SignalFeatures(set)
  }

  /// The hashes of a message's features, one as often as it is there.
  package mutating func hashes(of text: String) -> [UInt32] {
    matcher.read(text)
    var hashes: [UInt32] = []
    features.forEach(in: matcher) { hash, _ in hashes.append(hash) }
    return hashes
  }
}
