/// The time that the stages of questions took, for benchmarks.
package struct StageTimes: Sendable {
  /// A stage of a question's way.
  package enum Stage: Int, CaseIterable, Sendable {
    /// Language, words, terms and their numbers.
    case reading
    /// Candidates by words.
    case words
    /// Candidates by latent meaning.
    case dense
    /// Candidates by character grams.
    case grams
    /// All features of the best candidates, and their order.
    case features
    /// Confidence, decision, answer and record.
    case deciding
  }

  /// Nanoseconds of each stage since `reset`, by `Stage.rawValue`.
  package private(set) var nanoseconds = InlineArray<6, Int64>(repeating: 0)
  private var last = ContinuousClock.now

  /// Starts the clock.
  package init() {}

  /// Forgets all times and starts the clock anew.
  package mutating func reset() {
    nanoseconds = InlineArray(repeating: 0)
    last = .now
  }

  /// Gives the time since the last stage's end to a stage.
  package mutating func end(_ stage: Stage) {
    let now = ContinuousClock.now
    let taken = (now - last).components
    nanoseconds[stage.rawValue] += taken.seconds * 1_000_000_000 + taken.attoseconds / 1_000_000_000
    last = now
  }
}
