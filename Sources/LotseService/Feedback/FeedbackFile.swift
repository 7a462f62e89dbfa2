import Answering
import Foundation
import Knowledge
import Storage
import TextAnalysis

/// Writes what people say of live questions as labelled questions, one line each.
///
/// A thread of its own appends and syncs, so that no request waits for the
/// disk. The file is opened for each batch of lines: another one may have taken
/// its name meanwhile. Of one question the last judgement stands there alone: where one differs
/// from what was said before, a new file without the earlier line takes the old one's place.
/// Nothing here touches the index.
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

  private struct Waiting {
    var question: LabelledQuestion
    /// Whether something else was said of it before.
    var isChanged: Bool
  }

  private let path: String
  private let log: @Sendable (String) -> Void
  private let condition = NSCondition()
  /// By a question's words the id of what was said of it last; empty where that is not sure to
  /// have been written.
  private var known: [String: String] = [:]
  private var waiting: [Waiting] = []
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
    for line in try file.lines() {
      guard let (id, question) = LabelledQuestionWriter.question(ofLine: line) else { continue }
      known[ComparedWords.of(question)] = id
    }
    let thread = Thread { [self] in run() }
    thread.stackSize = 1 << 20
    thread.start()
  }

  /// Numbers of judgements that were written, and that could not be, since the service began.
  var counts: (written: Int, failed: Int) { condition.withLock { (lines, failures) } }

  /// Has a judgement written.
  func add(_ question: LabelledQuestion) -> Acceptance {
    let words = ComparedWords.of(question.question)
    return condition.withLock {
      guard known[words] != question.id else { return .known }
      guard waiting.count < Self.mostWaiting, known.count < Self.mostLines, !isStopped else {
        return .full
      }
      waiting.append(Waiting(question: question, isChanged: known[words] != nil))
      known[words] = question.id
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
          for item in batch { known[ComparedWords.of(item.question.question)] = "" }
        }
        condition.broadcast()
      }
      if let failure { log("\(batch.count) judgements were not written. \(failure.message)") }
    }
  }

  private func write(_ batch: [Waiting]) -> StorageError? {
    // Of what is said twice in one batch the last counts.
    var last: [String: Int] = [:]
    for (place, item) in batch.enumerated() {
      last[ComparedWords.of(item.question.question)] = place
    }
    let questions = last.values.sorted().map { batch[$0].question }
    let lines = Array(questions.map(LabelledQuestionWriter.line).joined().utf8)
    let changed = Set(
      batch.filter(\.isChanged).map { ComparedWords.of($0.question.question) })
    do throws(StorageError) {
      let file = try AppendedFile(path: path)
      guard !changed.isEmpty else {
        try file.append(lines)
        return nil
      }
      var kept: [UInt8] = []
      for line in try file.lines() {
        if let (_, question) = LabelledQuestionWriter.question(ofLine: line),
          changed.contains(ComparedWords.of(question))
        {
          continue
        }
        kept += line + [0x0A]
      }
      try AtomicReplacement.write(kept + lines, to: path) { _ in }
      return nil
    } catch {
      return error
    }
  }
}
