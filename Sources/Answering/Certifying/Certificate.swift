import Knowledge

/// The promise "at most so many wrong among the answered, so sure", or why it
/// cannot be made, for the topics of one revision.
package struct Certificate: Sendable, Equatable {
  /// Topics that share a gate.
  package struct Group: Sendable, Equatable {
    /// The topic that is certified apart; nil for the pool of all others.
    package var topic: String?
    /// What is tolerated of it, where that is less than the certificate's risk.
    package var risk: Double?
    /// What came of it.
    package var verdict: Verdict

    /// A group with what came of it.
    package init(topic: String?, risk: Double? = nil, verdict: Verdict) {
      self.topic = topic
      self.risk = risk
      self.verdict = verdict
    }
  }

  /// What the sealed questions have shown.
  package enum Verdict: Sendable, Equatable {
    /// The gate keeps the risk.
    case certified(Evidence)
    /// At least so many questions are missing; about so many in all would show some gate, nil where
    /// that is not known or hardly any number would.
    case tooFew(missing: Int, needed: Int?)
    /// There are enough questions, but by what the fit part says no gate has a chance to speak of,
    /// so that none was tested; about so many in all would show one, nil where hardly any number
    /// would.
    case unlikely(needed: Int?)
    /// More are wrong at the gate that was tested first than so many answers allow; about so many
    /// questions in all would show one, nil where hardly any number would.
    case tooManyWrong(Evidence, needed: Int?)
  }

  /// What sealed questions of a group did at a gate.
  package struct Evidence: Sendable, Equatable {
    /// The lowest confidence, in millionths, that is answered.
    package var gate: Int64
    /// Number of questions answered.
    package var answered: Int
    /// Number of these answered wrongly.
    package var wrong: Int
    /// Upper bound of the true share of wrong answers, in millionths, rounded up.
    package var bound: Int64

    /// Evidence of its counts.
    package init(gate: Int64, answered: Int, wrong: Int, bound: Int64) {
      self.gate = gate
      self.answered = answered
      self.wrong = wrong
      self.bound = bound
    }
  }

  /// What the thresholds come from.
  package enum Thresholds: String, Sendable {
    /// The fit part of the labels.
    case labels
    /// The base's left-out phrasings.
    case phrasings
    /// What other bases need.
    case universal
  }

  /// The tolerated share of wrong answers.
  package var risk: Double
  /// How sure all promises together are.
  package var certainty: Double
  /// The index that it holds for.
  package var revision: String
  /// What names the program's share in decisions.
  package var decider: String
  /// Digest of the labels.
  package var labels: String
  /// Number of questions that certify.
  package var questions: Int
  /// What the thresholds come from.
  package var thresholds: Thresholds
  /// Number of questions that thresholds come from; 0 where these are no labels.
  package var fitted: Int
  /// Number of questions left out because their words stand in the base.
  package var leftOut: Int
  /// Number of questions left out because the index was fitted on them or on their situation.
  package var known: Int
  /// Number of questions left out because another one has the same words.
  package var repeated: Int
  /// Number of questions left out because another one is of the same situation.
  package var alike: Int
  /// Number of questions left out because they were sought for labelling, and not drawn as customers
  /// ask.
  package var sought: Int
  /// Number of the questions that certify that have a situation, each another one.
  package var situations: Int
  /// Number of questions that certify and have no answer in the base; nil where an older program
  /// has not counted them.
  package var unanswerable: Int?
  /// Whether the sealed questions were asked: where no gate had a chance to speak of, they are
  /// not used up.
  package var isUnsealed: Bool
  /// How often sealed questions of this base were used, this time included where they were.
  package var uses: Int
  /// The days, since 1970, on which the same entries are valid; nil is open.
  package var days: (first: Int32?, last: Int32?)
  /// The groups, fixed before any outcome was seen.
  package var groups: [Group]

  /// A certificate of its parts.
  package init(
    risk: Double, certainty: Double, revision: String, decider: String, labels: String,
    questions: Int, thresholds: Thresholds = .phrasings, fitted: Int, leftOut: Int,
    known: Int = 0, repeated: Int = 0, alike: Int = 0, sought: Int = 0, situations: Int = 0,
    unanswerable: Int? = nil, isUnsealed: Bool = true, uses: Int,
    days: (first: Int32?, last: Int32?), groups: [Group]
  ) {
    self.risk = risk
    self.certainty = certainty
    self.revision = revision
    self.decider = decider
    self.labels = labels
    self.questions = questions
    self.thresholds = thresholds
    self.fitted = fitted
    self.leftOut = leftOut
    self.known = known
    self.repeated = repeated
    self.alike = alike
    self.sought = sought
    self.situations = situations
    self.unanswerable = unanswerable
    self.isUnsealed = isUnsealed
    self.uses = uses
    self.days = days
    self.groups = groups
  }

  /// Whether the same entries are valid on a day as when it was made.
  package func holds(onDay day: Int32) -> Bool {
    (days.first.map { $0 <= day } ?? true) && (days.last.map { day <= $0 } ?? true)
  }

  /// The certified gate of a topic in millionths; nil where none is certified or
  /// the promise is weaker than what the policy demands of the topic, or of all.
  ///
  /// What is shown of the pool as a whole says nothing of one topic of it: one that tolerates less
  /// than the others needs a group of its own.
  package func gate(ofTopic topic: String?, under policy: Policy) -> Int64? {
    guard promisesEnough(under: policy) else { return nil }
    let tolerated = policy.rule(for: topic).risk
    guard let group = group(ofTopic: topic), group.topic != nil || tolerated >= policy.risk,
      let evidence = group.evidence,
      risk(of: group) <= tolerated
    else { return nil }
    return evidence.gate
  }

  /// Whether it tolerates no more wrong answers than the policy does, and is as sure of it as
  /// that demands.
  package func promisesEnough(under policy: Policy) -> Bool {
    risk <= policy.risk && certainty >= policy.certainty
  }

  /// Whether it opens any gate on a day: it is issued, promises no less than the policy demands,
  /// and the same entries are valid.
  package func isInForce(under policy: Policy, onDay day: Int32) -> Bool {
    isIssued && promisesEnough(under: policy) && holds(onDay: day)
  }

  /// Whether any group is certified.
  package var isIssued: Bool { groups.contains { $0.evidence != nil } }

  /// The group that a topic is in: its own, else the pool.
  package func group(ofTopic topic: String?) -> Group? {
    groups.first { $0.topic != nil && $0.topic == topic } ?? groups.first { $0.topic == nil }
  }

  /// What is tolerated of a group.
  package func risk(of group: Group) -> Double { group.risk ?? risk }

  /// Answered questions of all certified groups.
  package var answered: Int { groups.reduce(0) { $0 + ($1.evidence?.answered ?? 0) } }

  package static func == (left: Certificate, right: Certificate) -> Bool {
    left.json == right.json
  }
}

extension Certificate.Group {
  /// What certifies the group; nil where it is not certified.
  package var evidence: Certificate.Evidence? {
    guard case .certified(let evidence) = verdict else { return nil }
    return evidence
  }
}
