import Knowledge

/// Adds up what a model says of a message; holds the working memory of one worker.
///
/// Each feature's weights go to the words that it stands on in equal shares, which are sixths of a
/// weight; what stands on the message as a whole is kept apart. All of it is whole numbers, so that
/// parts add up exactly.
///
/// A message of several sentences is read as a whole and sentence by sentence, since what one of
/// them says is lost among the features of many; the reading that says most counts.
struct SignalScorer: Sendable {
  /// Shares that a weight is cut into: words of a feature are one, two or three.
  private static let shares: Int32 = 6

  private let model: SignalModel
  private var features: SignalFeatures
  /// Sixths of weights, by word, then by signal.
  private(set) var words: [SIMD8<Int32>] = []
  /// Sixths of weights of the message as a whole.
  private(set) var whole = SIMD8<Int32>()
  /// Known features that end at each word.
  private var counts: [Int32] = []
  /// Known features of the message.
  private var count = 0
  /// The whole message, and each of its sentences if it has several.
  private(set) var scopes: [Scope] = []

  /// What is read at once.
  struct Scope: Sendable {
    /// Places of the words.
    var words: Range<Int>
    var isWhole: Bool
    /// How much its parts count.
    var norm: Double
  }

  init(_ model: SignalModel, _ set: PatternSet) {
    self.model = model
    features = SignalFeatures(set)
  }

  /// Weighs the message that a matcher read last.
  mutating func read(_ matcher: PatternMatcher) {
    words.removeAll(keepingCapacity: true)
    words.append(contentsOf: repeatElement(SIMD8(), count: matcher.message.words.count))
    var whole = SIMD8<Int32>()
    var count = 0
    counts.removeAll(keepingCapacity: true)
    counts.append(contentsOf: repeatElement(0, count: words.count))
    words.withUnsafeMutableBufferPointer { words in
      counts.withUnsafeMutableBufferPointer { counts in
        features.forEach(in: matcher) { hash, place in
          guard model.knows(hash) else { return }
          count += 1
          let row = SIMD8<Int32>(truncatingIfNeeded: model.row(hash))
          switch place {
          case .message: whole &+= row &* Self.shares
          case .words(let first, let last):
            counts[last] &+= 1
            if first == last {
              words[first] &+= row &* 6
            } else {
              words[first] &+= row &* 3
              words[last] &+= row &* 3
            }
          case .threeWords(let last):
            counts[last] &+= 1
            let third = row &* 2
            words[last - 2] &+= third
            words[last - 1] &+= third
            words[last] &+= third
          }
        }
      }
    }
    self.whole = whole
    self.count = count
    findScopes(matcher.message)
  }

  private mutating func findScopes(_ message: MessageWords) {
    scopes.removeAll(keepingCapacity: true)
    let words = message.words
    scopes.append(Scope(words: words.indices, isWhole: true, norm: SignalModel.norm(count)))
    guard let last = words.last, last.sentence != words[0].sentence else { return }
    var start = 0
    while start < words.count {
      var end = start
      var features = 0
      while end < words.count, words[end].sentence == words[start].sentence {
        features += Int(counts[end])
        end += 1
      }
      if features >= Self.leastFeatures {
        scopes.append(
          Scope(words: start..<end, isWhole: false, norm: SignalModel.norm(features)))
      }
      start = end
    }
  }

  /// Sentences with fewer known features say too little to be read alone.
  private static let leastFeatures = 30

  private func worth(_ signal: Int, _ scope: Scope) -> Double {
    model.units[signal] * scope.norm * 1e6 / Double(Self.shares)
  }

  /// Log-odds, in millionths, that a word adds to a signal.
  func part(ofWord word: Int, _ signal: Int, _ scope: Scope) -> Int64 {
    guard scope.words.contains(word) else { return 0 }
    return Int64((Double(words[word][signal]) * worth(signal, scope)).rounded())
  }

  /// Log-odds, in millionths, that no word of its own adds: the signal's bias and what stands on
  /// the message as a whole.
  ///
  /// - Parameter isDoubted: whether what speaks for the signal as a whole is left out.
  func base(_ signal: Int, _ scope: Scope, isDoubted: Bool = false) -> Int64 {
    guard scope.isWhole else { return model.biases[signal] }
    let part = Int64((Double(whole[signal]) * worth(signal, scope)).rounded())
    return model.biases[signal] + (isDoubted ? min(part, 0) : part)
  }

  /// Sums without rounding, the largest of all scopes, to be done with most messages at once.
  func roughScores() -> SIMD8<Double> {
    var largest = SIMD8<Double>(repeating: -.infinity)
    for scope in scopes {
      let sum = scope.words.reduce(scope.isWhole ? whole : SIMD8()) { $0 &+ words[$1] }
      let values = SIMD8<Double>(sum)
      for signal in 0..<SignalModel.kinds.count {
        let score = values[signal] * worth(signal, scope) + Double(model.biases[signal])
        largest[signal] = max(largest[signal], score)
      }
    }
    return largest
  }
}
