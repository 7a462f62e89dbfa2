import Answering
import Foundation
import Storage

/// Opens damaged files one after the other, and says on the standard output
/// which one it is about to open, so that whoever started it knows which one
/// it did not survive.
///
/// Lines: the number of a file; `!` and a counterexample; at last `=` and the
/// counts by outcome.
struct IndexMutationWorker {
  /// What became of damaged files.
  enum Outcome: String, CaseIterable {
    /// Not opened, with one sentence.
    case refused
    /// Opened, but damage was found when it was read for a question; other questions were
    /// answered as before.
    case refusedLater
    /// The same revision, the same answers.
    case asBefore
    /// Checksums that were made right for other bytes: another revision, and no crash.
    case otherRevision
  }

  private let mutator: IndexMutator
  private let path: String
  private let expected: [String: [String]]
  private let keepsFile: Bool

  /// Prepares the answers of both originals in a folder that `IndexMutationTest` made.
  init(folder: String, seed: UInt64, keep: String? = nil) throws {
    let original = try ByteFile.read(folder + "/old.lotse")
    let other = try ByteFile.read(folder + "/new.lotse")
    mutator = IndexMutator(original: original, other: other, seed: seed)
    path = keep ?? folder + "/damaged-\(getpid()).lotse"
    keepsFile = keep != nil
    var expected: [String: [String]] = [:]
    for bytes in [original, other] {
      let index = try KnowledgeIndex(bytes: bytes)
      expected[index.revision] = try AnswerFingerprint.of(
        index, questions: SampleBase.questions
      ).map { try $0.get() }
    }
    self.expected = expected
  }

  /// Tries the files of some numbers.
  func run(_ numbers: Range<Int>) throws {
    var counts: [Outcome: Int] = [:]
    for number in numbers {
      say("\(number)")
      let mutation = mutator.mutation(number)
      try ByteFile.replace(path, by: mutation.bytes)
      let (outcome, fault) = attempt(mutation)
      counts[outcome, default: 0] += 1
      if let fault { say("!\(mutation.kind.rawValue), repaired \(mutation.repair): \(fault)") }
    }
    if !keepsFile { unlink(path) }
    say("=" + Outcome.allCases.map { "\(counts[$0] ?? 0)" }.joined(separator: " "))
  }

  private func attempt(_ mutation: IndexMutator.Mutation) -> (Outcome, fault: String?) {
    let index: KnowledgeIndex
    do throws(StorageError) {
      index = try KnowledgeIndex(path: path)
    } catch {
      return (.refused, error.message.contains("\n") ? "the refusal has several lines" : nil)
    }
    let answers = AnswerFingerprint.of(index, questions: SampleBase.questions)
    let refusals = answers.compactMap { answer in
      if case .failure(let error) = answer { error } else { nil }
    }
    if let refusal = refusals.first(where: { $0.message.contains("\n") }) {
      return (.refusedLater, "the refusal has several lines: \(refusal.message)")
    }
    guard let known = expected[index.revision] else {
      return (
        refusals.isEmpty ? .otherRevision : .refusedLater,
        mutation.repair < .table ? "opened although its checksums differ" : nil
      )
    }
    let wrong = zip(known, answers).first { known, answer in
      if case .success(let text) = answer { text != known } else { false }
    }
    return (
      refusals.isEmpty ? .asBefore : .refusedLater,
      wrong.map { "revision \(index.revision) answers \($1) instead of \($0)" }
    )
  }

  private func say(_ line: String) {
    let bytes = Array((line.replacingOccurrences(of: "\n", with: " ") + "\n").utf8)
    _ = bytes.withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
  }
}
