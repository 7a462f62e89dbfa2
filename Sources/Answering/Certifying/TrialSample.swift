import Knowledge
import Storage
import TextAnalysis

/// The labelled questions that certify, and how many others were left out.
///
/// The binomial bound is exact where each question is drawn for itself from those that customers
/// ask. Copies of a question are not: who answers one rightly answers all of them. So each question
/// counts once, however it is greeted, and so does each situation that questions were written for:
/// of its wordings the one with the smallest digest, which neither its place nor its outcome moves.
/// Situations then are what is drawn, and the promise is of a wording of a situation, each drawn at
/// random. To count a situation as wrong where any of its wordings is answered wrongly would keep the
/// bound too, but asks of five wordings together what is promised of one.
struct TrialSample {
  /// The questions, in the order of their file.
  private(set) var questions: [LabelledQuestion] = []
  /// Left out because their words stand in the base.
  private(set) var stored = 0
  /// Left out because the index was fitted on them or on their situation.
  private(set) var known = 0
  /// Left out because another one is the same question.
  private(set) var repeated = 0
  /// Left out because another one is of the same situation.
  private(set) var alike = 0
  /// Left out because they were sought for labelling, and not drawn as customers ask.
  private(set) var sought = 0
  /// Number of questions that have a situation.
  var situations: Int { questions.count { $0.situation?.isEmpty == false } }

  /// What of some labels may certify an index.
  ///
  /// - Parameter isDivided: whether a part of the labels is for fitting.
  /// - Throws: `StorageError.damaged` where bytes that are needed are.
  /// - Complexity: that of reading all entries.
  init(_ labels: [LabelledQuestion], of index: KnowledgeIndex, isDivided: Bool)
    throws(StorageError)
  {
    var words = TrialWords(index)
    var ranked = RankedWords()
    let base = try StoredWords(index, &words)
    let fitted = try FittedLabels(index.file)
      .union(FittedLabels(isDivided ? LabelDivision.questions(.fit, of: labels) : []))
    let sealed = LabelDivision.certifying(labels, isDivided: isDivided)
    sought = LabelDivision.distinct(labels).count(where: \.isSought)
    var left: [(place: Int, words: String)] = []
    for (place, label) in sealed.enumerated() {
      let own = try words.of(label)
      if base.contains(own) {
        stored += 1
      } else if fitted.contains(label, &ranked) {
        known += 1
      } else {
        left.append((place, own))
      }
    }
    // What was said last counts.
    var last: [String: Int] = [:]
    for (place, own) in left { last[own] = place }
    repeated = left.count - last.count
    var chosen: [String: (place: Int, digest: UInt64)] = [:]
    for (own, place) in last {
      // A text of words begins with no such sign.
      let situation = sealed[place].situation.flatMap { $0.isEmpty ? nil : "\u{0}" + $0 } ?? own
      var digest = ContentDigester()
      digest.append(own)
      let candidate = (place: place, digest: digest.finish().high)
      if let other = chosen[situation], other.digest <= candidate.digest { continue }
      chosen[situation] = candidate
    }
    alike = last.count - chosen.count
    questions = chosen.values.map(\.place).sorted().map { sealed[$0] }
  }
}
