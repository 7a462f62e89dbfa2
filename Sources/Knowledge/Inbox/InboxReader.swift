import Foundation
import JSON

/// Reads what customers have asked: JSON Lines with `question` and perhaps `id`
/// and `language`, or plain text with one question a line.
///
/// It is JSON Lines where the first line that is not blank begins with `{`.
/// Other keys belong to the system that the questions come from, and are not
/// looked at. Blank lines are skipped. Questions that are longer than the service
/// takes are left out with a warning.
package enum InboxReader {
  /// Reads a file.
  ///
  /// - Returns: The questions that can be asked, and all findings; there are no
  ///   questions where the file cannot be read.
  package static func load(_ path: String) -> (questions: [InboxQuestion], [Diagnostic]) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue
    else {
      return ([], [Diagnostic(.noQuestionFile, at: SourceLocation(file: path))])
    }
    do {
      let data = try Data(contentsOf: URL(fileURLWithPath: path))
      return read([UInt8](data), file: path)
    } catch {
      let reason = FolderWalk.reason(error)
      return (
        [],
        [Diagnostic(.unreadableFile(reason: reason), at: SourceLocation(file: path))]
      )
    }
  }

  /// Reads a file's content.
  ///
  /// - Returns: The questions without mistakes in the order of the lines, and all findings.
  /// - Complexity: O(size of the file).
  package static func read(_ bytes: [UInt8], file: String) -> (
    questions: [InboxQuestion], [Diagnostic]
  ) {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    let first = text.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
    return first == UInt8(ascii: "{") ? readLines(bytes, file: file) : readText(bytes, file: file)
  }

  private static func readText(_ bytes: [UInt8], file: String) -> ([InboxQuestion], [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    let source = SourceText(file: file, bytes: bytes, diagnostics: &diagnostics)
    var questions: [InboxQuestion] = []
    var tooLong: [Diagnostic] = []
    for (number, line) in source.lines.enumerated() {
      let question = JSONLinesReader.trimmed(line)
      guard !question.isEmpty else { continue }
      guard question.utf8.count <= QuestionLimit.bytes else {
        tooLong.append(
          Diagnostic(
            .questionTooLong(limit: QuestionLimit.bytes),
            at: SourceLocation(file: file, line: number + 1)))
        continue
      }
      questions.append(InboxQuestion(question: question, line: number + 1))
    }
    // Control characters belong to no question; they are taken out without ado.
    return (questions, diagnostics.filter { $0.problem == .notUTF8 } + tooLong)
  }

  private static func readLines(_ bytes: [UInt8], file: String) -> (
    [InboxQuestion], [Diagnostic]
  ) {
    var findings = JSONFindings(file: file)
    var questions: [InboxQuestion] = []
    JSONLines.forEach(in: bytes, findings: &findings) { cursor, findings in
      let members = findings.members(of: cursor, key: "question")
      guard cursor.value.objectValue != nil else { return }
      guard let own = members.first(where: { $0.key == "question" }) else {
        findings.report(.missingKey("question"))
        return
      }
      guard let question = findings.text(own.value, key: "question") else { return }
      guard question.utf8.count <= QuestionLimit.bytes else {
        findings.report(.questionTooLong(limit: QuestionLimit.bytes), at: own.value)
        return
      }
      func optional(_ key: String) -> String? {
        members.first { $0.key == key }.flatMap { member in
          switch member.value.value {
          case .string(let text): text.isEmpty ? nil : text
          case .integer(let number): String(number)
          default: nil
          }
        }
      }
      questions.append(
        InboxQuestion(
          id: optional("id"), question: question, language: optional("language"),
          line: findings.firstLine))
    }
    return (questions, findings.diagnostics)
  }
}
