import Foundation
import Knowledge
import Storage

/// The file of labelled questions of a folder, to which lines are added.
///
/// Each change reads the file as it is then and puts a new one in its place in
/// one step, so that what others write meanwhile stays, byte for byte.
struct QuestionFile {
  /// Its path.
  let path: String

  /// The file of a folder.
  init(folder: String) {
    path = folder == "." ? "questions.jsonl" : folder + "/questions.jsonl"
  }

  /// Adds a question at the end.
  ///
  /// - Throws: `StorageError`; the file is then as it was.
  func add(_ question: LabelledQuestion) throws(StorageError) {
    var bytes = try content()
    if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
    bytes += Array(LabelledQuestionWriter.line(question).utf8)
    try AtomicReplacement.write(bytes, to: path) { _ in }
  }

  /// Takes away a question that was added; nothing where its line is not there any more.
  ///
  /// - Throws: `StorageError`; the file is then as it was.
  func remove(_ question: LabelledQuestion) throws(StorageError) {
    let line = Array(LabelledQuestionWriter.line(question).utf8)
    let bytes = try content()
    var place = bytes.count
    while place > 0 {
      let start = bytes[..<(place - 1)].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      if bytes[start..<place].elementsEqual(line) {
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
