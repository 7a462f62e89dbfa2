import Answering
import Foundation
import Knowledge
import Storage

/// Writes what people say of live questions as labelled questions, one line each.
///
/// A thread of its own appends and syncs, so that no request waits for the
/// disk. The file is opened for each batch of lines: another one may have taken
/// its name meanwhile. Nothing here touches the index.
final class FeedbackFile: @unchecked Sendable {
  /// What became of a judgement.
  enum Acceptance: Equatable {
    /// It is on its way to the file.
    case accepted
    /// The same judgement stands there already.
    case known
    /// Too many wait to be written, or the file holds as many as it may.
    case full
  }

  /// Most judgements that wait to be written.
  static let mostWaiting = 1_000
  /// Most judgements that a file may hold.
  static let mostLines = 100_000

  private let path: String
  private let log: @Sendable (String) -> Void
  private let condition = NSCondition()
  private var known: Set<String>
  private var waiting: [LabelledQuestion] = []
  private var isWriting = false
  private var isStopped = false
  private var isEnded = false
  private var failures = 0
  private var lines = 0

  /// Opens the file at a path, made where there is none.
  ///
  /// - Throws: `StorageError.inputOutput` where it cannot be read or appended to.
  init(path: String, log: @escaping @Sendable (String) -> Void) throws(StorageError) {
    self.path = path
    self.log = log
    let file = try AppendedFile(path: path)
    known = Set(try file.lines().compactMap(LabelledQuestionWriter.identifier(ofLine:)))
    let thread = Thread { [self] in run() }
    thread.stackSize = 1 << 20
    thread.start()
  }

  /// Numbers of judgements that were written, and that could not be, since the service began.
  var counts: (written: Int, failed: Int) { condition.withLock { (lines, failures) } }

  /// Has a judgement written.
  func add(_ question: LabelledQuestion) -> Acceptance {
    condition.withLock {
      guard !known.contains(question.id) else { return .known }
      guard waiting.count < Self.mostWaiting, known.count < Self.mostLines, !isStopped else {
        return .full
      }
      known.insert(question.id)
      waiting.append(question)
      condition.broadcast()
      return .accepted
    }
  }

  /// Waits until everything accepted so far was written or given up.
  func flush() {
    condition.withLock { while !waiting.isEmpty || isWriting { condition.wait() } }
  }

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
      let batch = condition.withLock {
        while waiting.isEmpty, !isStopped { condition.wait() }
        let batch = waiting
        waiting.removeAll()
        isWriting = !batch.isEmpty
        if batch.isEmpty { isEnded = true }
        condition.broadcast()
        return batch
      }
      if batch.isEmpty { return }
      let failure = write(batch)
      condition.withLock {
        isWriting = false
        if failure == nil {
          lines += batch.count
        } else {
          failures += batch.count
          // They may be sent again.
          for question in batch { known.remove(question.id) }
        }
        condition.broadcast()
      }
      if let failure { log("\(batch.count) judgements were not written. \(failure.message)") }
    }
  }

  private func write(_ batch: [LabelledQuestion]) -> StorageError? {
    do throws(StorageError) {
      let text = batch.map(LabelledQuestionWriter.line).joined()
      try AppendedFile(path: path).append(Array(text.utf8))
      return nil
    } catch {
      return error
    }
  }
}
