import Conversation
import Evaluation
import JSON

extension EvaluationReport {
  /// The report as one JSON document, for machines.
  ///
  /// Shares have six places; what there is no figure for is null.
  package func json(revision: String, style: JSONWriter.Style = .compact) -> [UInt8] {
    var writer = JSONWriter(style: style)
    writer.object { object in
      object.member("revision", revision)
      object.member("questions", questions)
      object.member("unanswerable", unanswerable)
      object.member("calibration_questions", calibrationQuestions)
      object.member("calibration_questions_used", usedCalibrationQuestions)
      object.member("labels", usesLabels)
      object.member("gate", gateKind.rawValue)
      object.share("risk", risk)
      object.object("ranking") { $0.ranking(ranking) }
      object.object("decided") { $0.automation(decided, risk: risk) }
      object.object("decisions") { object in
        for kind in DecisionKind.allCases { object.member(kind.rawValue, decisions[kind] ?? 0) }
      }
      object.object("clarified") { object in
        object.member("with_options", clarified.offered)
        object.member("with_a_right_one", clarified.withRight)
      }
      if !expected.isEmpty {
        object.array("expected") { array in
          for item in expected {
            array.object { object in
              object.share("unanswerable", item.unanswerable)
              object.share("gate", item.gate)
              object.share("automation", item.automation)
              object.share("error", item.error)
            }
          }
        }
      }
      object.object("gate_of_the_build") { $0.gated(built, risk: risk) }
      object.gated("gate_from_calibration_labels", calibrated, risk: risk)
      object.gated("gate_from_calibration_labels_reweighted", reweighted, risk: risk)
      object.share("aurc", riskCoverage)
      object.share("auroc", roc)
      object.object("calibration_error") { error in
        error.share("expected", calibrationError.expected)
        error.share("noise", calibrationError.noise)
        error.share("excess", calibrationError.excess)
      }
      object.array("kinds") { array in
        for kind in kinds {
          array.object { object in
            object.member("kind", kind.name)
            object.object("ranking") { $0.ranking(kind.ranking) }
            object.object("decided") { $0.automation(kind.decided, risk: risk) }
          }
        }
      }
      if let stress {
        object.array("stress") { array in
          for row in stress.rows {
            array.object { object in
              object.member("distortion", row.distortion.rawValue)
              object.member("changed", row.changed)
              object.object("ranking") { $0.ranking(row.ranking) }
              object.share("lost", row.fall / 100)
              object.share("lost_of_changed", row.fallOfChanged.map { $0 / 100 })
            }
          }
        }
      }
    }
    writer.endLine()
    return writer.bytes
  }
}

extension JSONObjectWriter {
  /// Adds a share, to six places.
  fileprivate mutating func share(_ key: String, _ value: Double?) {
    if let value {
      member(key, decimal: Int64((value * 1e6).rounded()), places: 6)
    } else {
      null(key)
    }
  }

  fileprivate mutating func interval(_ key: String, _ value: Interval) {
    array(key) { array in
      for end in [value.lower, value.upper] {
        array.element(decimal: Int64((end * 1e6).rounded()), places: 6)
      }
    }
  }

  fileprivate mutating func ranking(_ measures: RankingMeasures) {
    member("answerable", measures.questions)
    share("p1", measures.precisionAtOne)
    interval("p1_interval", measures.precisionInterval)
    share("mrr10", measures.reciprocalRank)
    share("ndcg10", measures.normalizedGain)
    share("r10", measures.recall)
  }

  fileprivate mutating func automation(_ value: Automation, risk: Double) {
    member("questions", value.questions)
    member("answerable", value.answerable)
    member("answered", value.answered)
    member("right", value.right)
    member("wrong", value.wrong)
    share("automation", value.share)
    share("error", value.error)
    interval("error_interval", value.errorInterval)
    if value.answered > 0 {
      member("counts", value.counts(atRisk: risk))
    } else {
      null("counts")
    }
  }

  fileprivate mutating func gated(_ value: EvaluationReport.Gated, risk: Double) {
    share("gate", value.gate)
    automation(value.automation, risk: risk)
  }

  fileprivate mutating func gated(
    _ key: String, _ value: EvaluationReport.Gated?, risk: Double
  ) {
    if let value { object(key) { $0.gated(value, risk: risk) } } else { null(key) }
  }
}
