import Answering

/// The questions of one knowledge base from which universal confidence is learned.
struct ConfidenceExamples {
  /// Labelled questions that may be fitted on.
  var calibration: [CalibrationQuestion]
  /// Stored phrasings asked as they stand.
  var stored: [CalibrationQuestion]
  /// Left-out phrasings; none where the base has no entry with two.
  var leftOut: [CalibrationQuestion]

  /// Share of the labelled questions that the base has no answer to, kept off 0 and 1.
  var unanswerable: Double {
    let without = Double(calibration.count { $0.outcome == .unanswerable })
    return min(max(without / Double(max(calibration.count, 1)), 0.01), 0.99)
  }
}
