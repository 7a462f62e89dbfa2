/// Dresses text for a terminal, or leaves it plain.
struct Style: Sendable {
  /// Whether escape sequences are written.
  let isColoured: Bool

  func bold(_ text: String) -> String { dress(text, "1") }
  func faint(_ text: String) -> String { dress(text, "2") }
  func red(_ text: String) -> String { dress(text, "31") }
  func green(_ text: String) -> String { dress(text, "32") }
  func yellow(_ text: String) -> String { dress(text, "33") }

  private func dress(_ text: String, _ code: String) -> String {
    isColoured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
