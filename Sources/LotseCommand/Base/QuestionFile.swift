import Foundation
import Knowledge
import Storage

/// The file of labelled questions of a folder, to which lines are added.
///
/// A line is appended where the file ends then. One is taken away by putting a new file in its
/// place in one step. Both hold the folder's lock, so that what others append meanwhile stays.
struct QuestionFile {
  /// Its path.
  let path: String

  /// The file of a folder.
  init(folder: String) {
    path = folder == "." ? "questions.jsonl" : folder + "/questions.jsonl"
  }

  /// Adds a question at the end.
  ///
  /// - Throws: `StorageError`; part of the line may have been written then.
  func add(_ question: LabelledQuestion) throws(StorageError) {
    let lock = FolderLock(of: path)
    try AppendedFile(path: path, mode: 0o644)
      .append(Array(LabelledQuestionWriter.line(question).utf8))
    lock.release()
  }

  /// Takes away the question with an id, however its line is written; nothing where there is none
  /// any more.
  ///
  /// - Throws: `StorageError`; the file is then as it was.
  func remove(_ question: LabelledQuestion) throws(StorageError) {
    let lock = FolderLock(of: path)
    try remove(id: question.id)
    lock.release()
  }

  private func remove(id: String) throws(StorageError) {
    let bytes = try content()
    var place = bytes.count
    while place > 0 {
      let start = bytes[..<(place - 1)].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      if LabelledQuestionWriter.question(ofLine: Array(bytes[start..<place]))?.id == id {
        try AtomicReplacement.write(Array(bytes[..<start] + bytes[place...]), to: path) { _ in }
        return
      }
      place = start
    }
  }

  private func content() throws(StorageError) -> [UInt8] {
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    do {
      return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    } catch {
      throw .inputOutput(path: path, operation: "read", reason: error.localizedDescription)
    }
  }
}
