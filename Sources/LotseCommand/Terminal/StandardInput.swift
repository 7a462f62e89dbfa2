import Foundation

/// Reads what is typed or piped into the program.
enum StandardInput {
  /// Most bytes that a question may have.
  static let longestQuestion = 1 << 20

  /// Everything up to the end, as a question: without line ends around it.
  ///
  /// - Throws: `CommandError` where it is too long, not UTF-8, or cannot be read.
  static func question() throws(CommandError) -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(STDIN_FILENO, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .input(reason: String(cString: strerror(errno))) }
      if count == 0 { break }
      bytes += buffer.prefix(count)
      guard bytes.count <= longestQuestion else { throw .questionLength(limit: longestQuestion) }
    }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .questionEncoding }
    return text.trimmingCharacters(in: .newlines)
  }
}
