import Evaluation
import Foundation

/// How often a signal was read rightly.
struct SignalCount {
  private(set) var found = 0
  private(set) var missed = 0
  private(set) var falseAlarms = 0
  private(set) var rightlySilent = 0
  /// Of the found ones with a detail, those whose detail was read too.
  private(set) var detailed = 0
  private(set) var rightDetails = 0

  /// Counts a sentence.
  mutating func add(isLabelled: Bool, isRead: Bool) {
    switch (isLabelled, isRead) {
    case (true, true): found += 1
    case (true, false): missed += 1
    case (false, true): falseAlarms += 1
    case (false, false): rightlySilent += 1
    }
  }

  /// Counts whether the detail of a found signal was right.
  mutating func add(detailIsRight: Bool) {
    detailed += 1
    if detailIsRight { rightDetails += 1 }
  }

  /// Precision and recall with their intervals.
  var text: String {
    let precision = Self.share(found, of: found + falseAlarms)
    let recall = Self.share(found, of: found + missed)
    let details = detailed > 0 ? "  detail \(Self.share(rightDetails, of: detailed))" : ""
    return "precision \(precision)  recall \(recall)\(details)"
  }

  /// Precision and recall alone.
  var shortText: String {
    String(
      format: "%.2f/%.2f", Double(found) / Double(max(found + falseAlarms, 1)),
      Double(found) / Double(max(found + missed, 1)))
  }

  /// A share with its interval: `.912 [.870–.941]`.
  static func share(_ count: Int, of all: Int) -> String {
    guard all > 0 else { return "–" }
    let interval = Binomial.wilson(count, of: all)
    func short(_ value: Double) -> String {
      value >= 0.9995
        ? "1.00" : String(format: "%.3f", value).replacingOccurrences(of: "0.", with: ".")
    }
    return
      "\(short(Double(count) / Double(all))) [\(short(interval.lower))–\(short(interval.upper))]"
  }
}
