import Answering
import Conversation
import Foundation
import JSON
import Storage

/// How decisions are logged.
package struct LogConfiguration: Sendable {
  /// The file that is appended to.
  package var path: String
  /// Bytes from which on a new file is begun.
  package var size = 64 << 20
  /// How many files are kept, the one that is written included.
  package var files = 5
  /// Whether the customers' words are kept, masked.
  package var keepsQuestions = false

  /// The defaults, in a file.
  package init(path: String) { self.path = path }
}

/// Writes one line a decision, on a thread of its own, so that no reply waits for the disk.
///
/// What waits is bounded; what comes beyond is dropped and counted, in `status` and in a line of
/// the log. A failure to write is told once and stops nothing.
final class DecisionLog: @unchecked Sendable {
  /// Lines since the service began.
  struct Counts {
    var written = 0
    var dropped = 0
    var failed = 0
  }

  /// Most decisions that wait to be written.
  static let mostWaiting = 4_096

  let keepsQuestions: Bool
  private let path: String
  private let log: @Sendable (String) -> Void
  private let condition = NSCondition()
  private var waiting: [LoggedDecision] = []
  private var known = Counts()
  private var untold = 0
  private var isReopening = false
  private var isStopped = false
  private var isEnded = false
  // Of the thread alone.
  private var files: LogFiles
  private var hasFailed = false
  private var masker: Masker?
  /// The revision by whose policy is masked.
  private var masked: String?

  /// A log that goes on in a file; a failure to open it is told and tried again with each line.
  init(_ configuration: LogConfiguration, log: @escaping @Sendable (String) -> Void) {
    keepsQuestions = configuration.keepsQuestions
    path = configuration.path
    self.log = log
    files = LogFiles(
      path: configuration.path, size: max(1, configuration.size),
      files: max(1, configuration.files))
    let thread = Thread { [self] in run() }
    thread.stackSize = 1 << 20
    thread.start()
  }

  /// Lines until now.
  var counts: Counts { condition.withLock { known } }

  /// Has a decision written, unless too many wait.
  func add(_ decision: LoggedDecision) {
    condition.withLock {
      guard waiting.count < Self.mostWaiting, !isStopped else {
        known.dropped += 1
        untold += 1
        return
      }
      waiting.append(decision)
      condition.signal()
    }
  }

  /// Opens the file anew before the next line: it may have been moved away.
  func reopen() { condition.withLock { isReopening = true } }

  /// Writes what waits and ends the thread.
  func stop() {
    condition.withLock {
      isStopped = true
      condition.broadcast()
      while !isEnded { condition.wait() }
    }
  }

  private func run() {
    while true {
      var batch: [LoggedDecision] = []
      var dropped = 0
      var mustReopen = false
      var isLast = false
      condition.withLock {
        while waiting.isEmpty, !isStopped { condition.wait() }
        swap(&batch, &waiting)
        swap(&dropped, &untold)
        swap(&mustReopen, &isReopening)
        isLast = batch.isEmpty && isStopped
      }
      if mustReopen { files.close() }
      for decision in batch { write(line(of: decision)) }
      if dropped > 0 { write(Self.line(ofDropped: dropped)) }
      if isLast {
        files.close()
        condition.withLock {
          isEnded = true
          condition.broadcast()
        }
        return
      }
    }
  }

  private func write(_ line: [UInt8]) {
    do throws(LogFiles.Failure) {
      try files.append(line)
      condition.withLock { known.written += 1 }
      hasFailed = false
    } catch {
      files.close()
      condition.withLock { known.failed += 1 }
      if !hasFailed {
        log(
          "The log \(path) cannot be written (\(error.reason)); requests are answered all the "
            + "same. Make room or set its rights.")
      }
      hasFailed = true
    }
  }

  private func line(of decision: LoggedDecision) -> [UInt8] {
    if masked != decision.index.revision {
      masked = decision.index.revision
      masker = keepsQuestions ? Masker(decision.index.policy) : nil
    }
    return decision.line(masker: masker)
  }

  private static func line(ofDropped number: Int) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { object in
      object.member("time", Instant.text(Date()))
      object.member("dropped", number)
    }
    writer.endLine()
    return writer.withBytes { Array($0) }
  }
}
