import Foundation

/// What is still due, in order, handed from the thread that sends to the one that checks.
final class Expectations: @unchecked Sendable {
  /// A line for which a reply is due.
  struct Expectation {
    /// Number of the line.
    var number: Int
    /// What must come back.
    var due: DueReply
    /// For a sound line between the others, which question it asked.
    var sentinel: Int?
  }

  private static let most = 1 << 16
  private let condition = NSCondition()
  private var waiting: [Expectation] = []
  private var taken = 0
  private var isClosed = false
  private var isAbandoned = false

  /// Adds a line, if a reply is due for it; waits while many are due.
  func add(_ expectation: Expectation) {
    guard expectation.due != .nothing else { return }
    condition.lock()
    defer { condition.unlock() }
    while waiting.count - taken >= Self.most, !isAbandoned { condition.wait() }
    waiting.append(expectation)
    condition.signal()
  }

  /// Says that no line follows.
  func close() {
    condition.lock()
    isClosed = true
    condition.broadcast()
    condition.unlock()
  }

  /// Says that nobody checks any more.
  func abandon() {
    condition.lock()
    isAbandoned = true
    condition.broadcast()
    condition.unlock()
  }

  /// The next line for which a reply is due; waits for one, nil after the last.
  func next() -> Expectation? {
    condition.lock()
    defer { condition.unlock() }
    while taken == waiting.count, !isClosed { condition.wait() }
    guard taken < waiting.count else { return nil }
    let expectation = waiting[taken]
    taken += 1
    if taken == waiting.count || taken > Self.most {
      waiting.removeSubrange(..<taken)
      taken = 0
      condition.broadcast()
    }
    return expectation
  }
}
