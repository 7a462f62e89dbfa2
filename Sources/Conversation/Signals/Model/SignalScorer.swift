import Knowledge

/// Adds up what a model says of a message; holds the working memory of one worker.
///
/// Each feature's weights go to the words that it stands on in equal shares, which are sixths of a
/// weight; what stands on the message as a whole is kept apart. All of it is whole numbers, so that
/// parts add up exactly.
///
/// What one sentence says is lost among the features of many. So each sentence of a message counts
/// together with the whole, half each, where that says more than the whole alone.
struct SignalScorer: Sendable {
  /// Shares that a weight is cut into: words of a feature are one, two or three.
  private static let shares: Int32 = 6

  private let model: SignalModel
  private var features: SignalFeatures
  /// Sixths of weights, by word, then by signal.
  private(set) var words: [SIMD8<Int32>] = []
  /// Sixths of weights of what the lists found, and of the message's length and look.
  private var lists = SIMD8<Int32>()
  private var shape = SIMD8<Int32>()
  /// Known features that end at each word.
  private var counts: [Int32] = []
  /// Known features of the message.
  private var count = 0
  /// The whole message, and each of its sentences if it has several.
  private(set) var scopes: [Scope] = []
  /// The places of the words of each sentence, if there are several.
  private var sentences: [Range<Int>] = []

  /// What is read at once: the message, and one of its sentences.
  struct Scope: Sendable {
    /// How much parts of the message count.
    var norm: Double
    /// How much those of the sentence count beside that; 0 for the message alone.
    var sentenceNorm = 0.0
    /// Places of the sentence's words.
    var sentence: Range<Int>
  }

  init(_ model: SignalModel, _ set: PatternSet) {
    self.model = model
    features = SignalFeatures(set)
  }

  /// Weighs the message that a matcher read last.
  mutating func read(_ matcher: PatternMatcher) {
    words.removeAll(keepingCapacity: true)
    words.append(contentsOf: repeatElement(SIMD8(), count: matcher.message.words.count))
    var lists = SIMD8<Int32>()
    var shape = SIMD8<Int32>()
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
          case .lists: lists &+= row &* Self.shares
          case .shape: shape &+= row &* Self.shares
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
    self.lists = lists
    self.shape = shape
    self.count = count
    findScopes(matcher.message)
  }

  private mutating func findScopes(_ message: MessageWords) {
    scopes.removeAll(keepingCapacity: true)
    sentences.removeAll(keepingCapacity: true)
    let words = message.words
    let norm = SignalModel.norm(count)
    scopes.append(Scope(norm: norm, sentence: words.startIndex..<words.startIndex))
    guard let last = words.last, last.sentence != words[0].sentence else { return }
    var start = 0
    while start < words.count {
      var end = start
      var features = 0
      while end < words.count, words[end].sentence == words[start].sentence {
        features += Int(counts[end])
        end += 1
      }
      sentences.append(start..<end)
      if features >= Self.leastFeatures {
        scopes.append(
          Scope(
            norm: norm / 2, sentenceNorm: SignalModel.norm(features) / 2, sentence: start..<end))
      }
      start = end
    }
  }

  /// Sentences with fewer known features say too little to be read alone.
  private static let leastFeatures = 30

  /// Log-odds, in millionths, of a sixth of a weight.
  private func worth(_ signal: Int) -> Double { model.units[signal] * 1e6 / Double(Self.shares) }

  /// Log-odds, in millionths, that a word adds to a signal.
  func part(ofWord word: Int, _ signal: Int, _ scope: Scope) -> Int64 {
    let norm = scope.norm + (scope.sentence.contains(word) ? scope.sentenceNorm : 0)
    return Int64((Double(words[word][signal]) * worth(signal) * norm).rounded())
  }

  /// Log-odds, in millionths, that no word of its own adds: the signal's bias, what the lists found,
  /// and length and look.
  ///
  /// - Parameter isDoubted: whether what the lists say for the signal is left out.
  func base(_ signal: Int, _ scope: Scope, isDoubted: Bool = false) -> Int64 {
    let found = isDoubted ? min(lists[signal], 0) : lists[signal]
    let parts =
      Double(found) * scope.norm + Double(shape[signal]) * (scope.norm + scope.sentenceNorm)
    return model.biases[signal] + Int64((parts * worth(signal)).rounded())
  }

  /// Whether the shipped lists leave no doubt of a signal of the model's.
  func isBeyondDoubt(_ signal: Int) -> Bool { features.isBeyondDoubt(Self.places[signal]) }

  /// Whether one of their rules has the most points.
  func isUnmistakable(_ signal: Int) -> Bool { features.isUnmistakable(Self.places[signal]) }

  /// The places of the model's signals among all.
  private static let places = SignalModel.kinds.map { SignalKind.allCases.firstIndex(of: $0) ?? 0 }

  /// The sentences of a message of several that may hold a signal by themselves beyond doubt: by
  /// sums for which their length and what the lists find in them are not known yet.
  ///
  /// - Parameter mayHold: whether a sentence of so many words and marks may hold a signal so.
  func telling(_ mayHold: (SignalKind, Int) -> Bool) -> [Range<Int>] {
    guard sentences.count > 1 else { return [] }
    return sentences.filter { sentence in
      let features = sentence.reduce(0) { $0 + Int(counts[$1]) }
      let norm = SignalModel.norm(features)
      let sum = SIMD8<Double>(sentence.reduce(lists &+ shape) { $0 &+ words[$1] }) * norm
      return SignalModel.kinds.indices.contains { signal in
        sum[signal] * worth(signal) + Double(model.biases[signal]) > 0
          && mayHold(SignalModel.kinds[signal], sentence.count)
      }
    }
  }

  /// Sums without rounding, the largest of all scopes, to be done with most messages at once.
  func roughScores() -> SIMD8<Double> {
    let all = SIMD8<Double>(words.reduce(lists &+ shape) { $0 &+ $1 })
    var largest = all * (scopes.first?.norm ?? 0)
    for scope in scopes.dropFirst() {
      let sum = SIMD8<Double>(scope.sentence.reduce(shape) { $0 &+ words[$1] })
      let both = all * scope.norm + sum * scope.sentenceNorm
      largest.replace(with: both, where: both .> largest)
    }
    for signal in 0..<SignalModel.kinds.count {
      largest[signal] = largest[signal] * worth(signal) + Double(model.biases[signal])
    }
    return largest
  }
}
