import Foundation

/// Single keys from the standard input: as they are pressed at a terminal, one
/// after the other from a pipe, where white space counts for nothing.
struct KeyInput {
  /// A key, or the end.
  enum Key: Equatable {
    case character(Character)
    /// The end of the input, or the wish to end it (Ctrl-C, Ctrl-D).
    case end
  }

  private let isTerminal: Bool

  /// The keys of this process.
  init(isTerminal: Bool) { self.isTerminal = isTerminal }

  /// Waits for the next key.
  func next() -> Key {
    withoutLines {
      var bytes: [UInt8] = []
      while let byte = Self.byte() {
        if bytes.isEmpty {
          if byte == 0x03 || byte == 0x04 { return .end }
          if [0x20, 0x09, 0x0A, 0x0D].contains(byte) { continue }
        }
        bytes.append(byte)
        if let text = String(validating: bytes, as: UTF8.self), let key = text.first {
          return .character(key)
        }
        // What is no UTF-8 after four bytes never will be.
        if bytes.count == 4 { return .character("\u{FFFD}") }
      }
      return .end
    }
  }

  /// The rest of the line, without white space around it; nil at the end of the input.
  func line() -> String? {
    var bytes: [UInt8] = []
    var isEnd = true
    while let byte = Self.byte() {
      isEnd = false
      if byte == 0x0A { break }
      bytes.append(byte)
    }
    return isEnd
      ? nil : String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .whitespaces)
  }

  private static func byte() -> UInt8? {
    var byte: UInt8 = 0
    while true {
      let count = read(STDIN_FILENO, &byte, 1)
      if count < 0, errno == EINTR { continue }
      return count == 1 ? byte : nil
    }
  }

  /// Has a terminal give every key at once and unseen while `body` runs.
  private func withoutLines<Result>(_ body: () -> Result) -> Result {
    guard isTerminal else { return body() }
    var before = termios()
    guard tcgetattr(STDIN_FILENO, &before) == 0 else { return body() }
    var settings = before
    settings.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG)
    tcsetattr(STDIN_FILENO, TCSADRAIN, &settings)
    defer { tcsetattr(STDIN_FILENO, TCSADRAIN, &before) }
    return body()
  }
}
