import Answering
import Foundation
import Knowledge
import Storage
import TextAnalysis

/// Writes what people say of live questions as labelled questions, one line each.
///
/// A thread of its own appends and syncs, so that no request waits for the
/// disk. Others may write to the file too, other replicas and `lotse label` among them: for each
/// batch of lines it is opened anew under its folder's lock, and read again where it is not as this
/// left it. Of one question the last judgement stands there alone, whoever gave the ones before:
/// where one differs from what stands there, a new file without the earlier line takes the old
/// one's place. Nothing here touches the index.
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
  /// By a question's words the id of what the file says of it, as it was when this saw it last.
  private var written: [String: String] = [:]
  /// The same of what is on its way to the file.
  private var pending: [String: String] = [:]
  private var waiting: [LabelledQuestion] = []
  /// The file as this left it; nil where that is not sure.
  private var seen: FileStamp?
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
    let lock = FolderLock(of: path)
    written = Self.judgements(try AppendedFile(path: path).lines())
    seen = FileStamp(of: path)
    lock.release()
    let thread = Thread { [self] in run() }
    thread.stackSize = 1 << 20
    thread.start()
  }

  /// Numbers of judgements that were written, and that could not be, since the service began.
  var counts: (written: Int, failed: Int) { condition.withLock { (lines, failures) } }

  /// By a question's words the id of what lines say of it last.
  private static func judgements(_ lines: [[UInt8]]) -> [String: String] {
    var known: [String: String] = [:]
    for line in lines {
      guard let (id, question) = LabelledQuestionWriter.question(ofLine: line) else { continue }
      known[ComparedWords.of(question)] = id
    }
    return known
  }

  /// Has a judgement written.
  ///
  /// What stands in the file already is not written again; where others may have changed it, that is
  /// for the thread to find out.
  func add(_ question: LabelledQuestion) -> Acceptance {
    let words = ComparedWords.of(question.question)
    return condition.withLock {
      if let id = pending[words] {
        if id == question.id { return .known }
      } else if written[words] == question.id, isWriting || seen == FileStamp(of: path) {
        return .known
      }
      guard waiting.count < Self.mostWaiting, written.count + waiting.count < Self.mostLines,
        !isStopped
      else { return .full }
      waiting.append(question)
      pending[words] = question.id
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
          seen = nil
        }
        // What was not written may be sent again.
        for question in batch {
          let words = ComparedWords.of(question.question)
          if pending[words] == question.id { pending[words] = nil }
        }
        condition.broadcast()
      }
      if let failure { log("\(batch.count) judgements were not written. \(failure.message)") }
    }
  }

  private func write(_ batch: [LabelledQuestion]) -> StorageError? {
    // Of what is said twice in one batch the last counts.
    var last: [String: Int] = [:]
    for (place, question) in batch.enumerated() {
      last[ComparedWords.of(question.question)] = place
    }
    let questions = last.values.sorted().map { batch[$0] }
    // Who takes back what was just said has said it anew.
    let repeated = batch.count > questions.count
    let lock = FolderLock(of: path)
    do throws(StorageError) {
      let said = try put(questions, isRepeated: repeated)
      let stamp = FileStamp(of: path)
      condition.withLock { (written, seen) = (said, stamp) }
      lock.release()
      return nil
    } catch {
      return error
    }
  }

  /// Puts judgements into the file, which nobody else changes meanwhile.
  ///
  /// - Parameter isRepeated: whether more was said of some of them meanwhile: then all are written.
  /// - Returns: what the file then says.
  private func put(_ questions: [LabelledQuestion], isRepeated: Bool) throws(StorageError)
    -> [String: String]
  {
    let file = try AppendedFile(path: path)
    let stamp = FileStamp(of: path)
    let known = condition.withLock { seen == stamp ? written : nil }
    var said = if let known { known } else { Self.judgements(try file.lines()) }
    func words(_ question: LabelledQuestion) -> String { ComparedWords.of(question.question) }
    let new = questions.filter { isRepeated || said[words($0)] != $0.id }
    let lines = Array(new.map(LabelledQuestionWriter.line).joined().utf8)
    let changed = Set(new.map(words).filter { said[$0] != nil })
    for question in new { said[words(question)] = question.id }
    guard !changed.isEmpty else {
      if !new.isEmpty { try file.append(lines) }
      return said
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
    return said
  }
}
