import Foundation
import Knowledge

/// The day and the written form of instants, worked out once a second: calendars
/// take longer than a question.
struct RequestClock {
  private let policy: Policy
  private var second: Int?
  private var day: Int32 = 0
  private var text = ""

  /// A clock in the policy's time zone.
  init(_ policy: Policy) { self.policy = policy }

  /// The day, since 1970, on which an instant falls.
  mutating func day(at instant: Date) -> Int32 {
    turn(to: instant)
    return day
  }

  /// The instant in UTC to the second.
  mutating func text(of instant: Date) -> String {
    turn(to: instant)
    return text
  }

  private mutating func turn(to instant: Date) {
    let exact = instant.timeIntervalSince1970
    // Neither day nor text changes within a second.
    let second = exact.magnitude < 0x1p52 ? Int(exact.rounded(.down)) : nil
    if second != nil, second == self.second { return }
    self.second = second
    day = Int32(clamping: policy.civilDate(at: instant)?.daysSince1970 ?? 0)
    text = Instant.text(instant)
  }
}
