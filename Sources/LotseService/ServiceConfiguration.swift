import Answering
import Foundation

/// How a service is run.
package struct ServiceConfiguration: Sendable {
  /// Path of the index that is answered from, and opened again by `reload`.
  package var index: String
  /// The folder whose policy and synonyms stand in the place of those that the index was built
  /// with, read again by `reload`; nil leaves the index's own.
  package var rules: String?
  /// The program's version, as `status` tells it.
  package var version: String
  /// The only role that is served; nil serves every role.
  package var allowedRole: Role?
  /// Number of workers, at least one.
  package var workers: Int
  /// Whether customers are answered in certified topics alone, and an index
  /// without a certificate is not taken up.
  package var certifiedOnly = false
  /// The file to which judgements on questions are appended; nil refuses them.
  package var feedback: String?
  /// How decisions are logged; nil logs none.
  package var decisionLog: LogConfiguration?
  /// Where requests come from; it stays open.
  package var input: Int32 = 0
  /// Where replies go to; it stays open.
  package var output: Int32 = 1
  /// Whether SIGTERM ends the service and SIGHUP opens the index again.
  package var handlesSignals = true
  /// Seconds for which, after SIGTERM, a receiver is waited for that takes no reply.
  package var patience = 5.0
  /// Largest index, in bytes, that `reload` checks to its end before it replies.
  ///
  /// Requests wait for that. A larger one is checked beside them, and given up if it is damaged.
  package var checkedAtOnce = 4 << 20
  /// Takes what is to be said beside the replies, one line each without its end.
  package var log: @Sendable (String) -> Void

  /// A service over standard input and output with one worker a core.
  package init(
    index: String, version: String,
    log: @escaping @Sendable (String) -> Void = { line in
      FileHandle.standardError.write(Data((line + "\n").utf8))
    }
  ) {
    self.index = index
    self.version = version
    self.log = log
    workers = max(1, ProcessInfo.processInfo.activeProcessorCount)
  }
}

/// The bounds that keep time and memory of the service in hand.
package enum ServiceLimits {
  /// Longest line, in bytes, without its end.
  package static let line = 1 << 20
  /// Most requests in a batch.
  package static let batch = 1_000
  /// Most candidates of a search or an explanation.
  package static let candidates = 100
  /// Most candidates that all searches and explanations of a batch may ask for together.
  package static let batchCandidates = 1_000
  /// Most words of a question that an explanation tells one by one.
  package static let explainedWords = 1_000
  /// Longest path in an error, in Unicode scalars; a longer one is cut and ends in "…".
  package static let path = 200
}
