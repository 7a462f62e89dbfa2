import Answering
import JSON
import Knowledge
import Lotse

/// What `lotse build` says of what it built.
struct BuildSummary {
  /// Entries, phrasings and languages of one view.
  struct ViewCounts {
    var role: Role
    var entries: Int
    var phrasings: Int
    var texts: [(language: Language, count: Int)]
  }

  /// What the customers' gate rests on and what it promises.
  struct Gate {
    var kind: GateKind
    /// Whether labelled questions say so, and not the base's phrasings.
    var isFromLabels = false
    var risk: Double
    /// Supposed share of questions without an answer.
    var unanswerable: Double?
    /// Whether all labelled questions have one, so that the share cannot be supposed.
    var lacksUnanswerable = false
    /// The lowest confidence that is answered, in millionths.
    var gate: Int64
    /// Where outcomes are known: the expected share of answerable questions
    /// answered rightly, and of answers that are wrong.
    var expected: (automation: Double, error: Double)?
    /// What is expected at other shares of questions without an answer, where none is known.
    var others: [EvaluationReport.Expectation] = []
  }

  let views: [ViewCounts]
  let gate: Gate
  let report: BuildReport
  /// What labelled questions have shown, where there are any.
  let certificate: Certificate?
  let modelDigest: String
  let revision: String
  let bytes: Int
  let seconds: Double

  /// Reads the figures off an outcome.
  init(_ outcome: BaseBuilder.Outcome) {
    views = Role.allCases.map { role in
      let entries = View.entries(of: outcome.base, for: role)
      return ViewCounts(
        role: role, entries: entries.count,
        phrasings: entries.reduce(0) { sum, entry in
          sum + entry.translations.reduce(0) { $0 + $1.phrasings.count }
        },
        texts: Language.allCases.compactMap { language in
          let count = entries.count { $0.translation(language) != nil }
          return count > 0 ? (language, count) : nil
        })
    }
    let calibration = outcome.index.customers.calibration
    let policy = outcome.index.policy
    let operation = calibration.operation(
      risk: policy.risk, unanswerable: policy.unanswerable)
    let hasOutcomes =
      (calibration.kind == .estimated || calibration.kind == .certified)
      && operation.gate < RiskCurve.closed
    gate = Gate(
      kind: calibration.kind, isFromLabels: calibration.isFittedOnLabels, risk: policy.risk,
      unanswerable: calibration.share(ofUnanswerable: policy.unanswerable),
      lacksUnanswerable: calibration.lacksUnanswerable,
      gate: calibration.gate(risk: policy.risk, unanswerable: policy.unanswerable),
      expected: hasOutcomes ? (operation.automation, operation.error) : nil,
      others: EvaluationReport.Expectation.all(calibration, risk: policy.risk))
    report = outcome.report
    certificate = outcome.index.certificate
    modelDigest = outcome.index.modelDigest
    revision = outcome.index.revision
    bytes = outcome.index.length
    seconds = outcome.seconds
  }

  /// The summary for people.
  func lines(path: String, texts: any Texts) -> [String] {
    var table = Table([.left, .left])
    table.add([texts.labelIndex, path])
    for view in views { table.add([texts.label(of: view.role), texts.counts(view)]) }
    if report.learnedPhrasings > 0 {
      table.add([texts.labelLearned, texts.learned(report.learnedPhrasings)])
    }
    table.add([texts.labelGate, texts.gate(gate)])
    if let expected = gate.expected {
      table.add([texts.labelExpected, texts.expected(expected.automation, expected.error)])
    }
    if !gate.others.isEmpty { table.add(["", texts.expected(gate.others)]) }
    if let certificate {
      table.add([texts.certificate.labelCertificate, texts.certificate.summary(certificate)])
    }
    for view in report.views {
      table.add([texts.labelModel, texts.model(view, digest: modelDigest, all: report.views)])
    }
    table.add([texts.labelRevision, revision])
    table.add([texts.labelSize, texts.sizeAndTime(bytes, seconds: seconds)])
    return table.lines
  }

  /// The summary for programs.
  func write(to object: inout JSONObjectWriter) {
    object.member("revision", revision)
    object.member("bytes", bytes)
    object.member("seconds", decimal: Int64((seconds * 1e3).rounded()), places: 3)
    object.object("views") { object in
      for view in views {
        object.object(view.role.rawValue) { object in
          object.member("entries", view.entries)
          object.member("phrasings", view.phrasings)
          object.object("languages") { languages in
            for text in view.texts { languages.member(text.language.code, text.count) }
          }
        }
      }
    }
    object.member("learned_phrasings", report.learnedPhrasings)
    object.object("model") { object in
      object.member("digest", modelDigest)
      object.object("views") { views in
        for view in report.views {
          views.object(view.role.rawValue) { object in
            object.member("kept", view.model.isKept)
            object.member("reason", view.model.reason)
            if let drift = view.model.drift {
              object.member("added", drift.added)
              object.member("removed", drift.removed)
              object.member("bound", drift.bound)
            }
            object.member("documents", view.documents)
            object.member("taken_over", view.taken)
            object.member("new_words", view.newWords)
          }
        }
      }
    }
    if let error = report.unusable {
      object.object("old_index") { object in
        object.member("code", error.code)
        object.member("message", error.message)
      }
    }
    if let certificate {
      object.object("certificate") { certificate.write(into: &$0) }
    }
    object.object("gate") { object in
      object.member("kind", gate.kind.rawValue)
      object.member("risk", gate.risk)
      if gate.gate < RiskCurve.closed {
        object.member("confidence", decimal: gate.gate, places: 6)
      } else {
        object.null("confidence")
      }
      if let expected = gate.expected {
        object.member(
          "automation", decimal: Int64((expected.automation * 1e6).rounded()), places: 6)
        object.member("error", decimal: Int64((expected.error * 1e6).rounded()), places: 6)
      } else {
        object.null("automation")
        object.null("error")
      }
      if !gate.others.isEmpty {
        object.array("expected") { array in
          for item in gate.others {
            array.object { object in
              object.member("unanswerable", item.unanswerable)
              object.member(
                "automation", decimal: Int64((item.automation * 1e6).rounded()), places: 6)
              object.member("error", decimal: Int64((item.error * 1e6).rounded()), places: 6)
            }
          }
        }
      }
    }
  }
}
