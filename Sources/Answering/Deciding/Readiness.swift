import Conversation
import Foundation
import Knowledge
import TextAnalysis

/// Makes what every question is read with ready, on a thread of its own, while an index is opened.
///
/// It changes no result: what is not ready when it is needed is waited for, or made there.
package final class Readiness: Sendable {
  private let isReached = DispatchSemaphore(value: 0)

  /// Begins with what questions in a language need.
  package init(_ language: Language = .german) {
    Thread.detachNewThread { [isReached] in
      // In the order in which a question needs them.
      LanguageDetector.makeReady()
      ShippedPatterns.makeReady(language)
      isReached.signal()
    }
  }

  /// Waits until everything is ready: a process must not end before.
  package func wait() {
    isReached.wait()
    isReached.signal()
  }
}
