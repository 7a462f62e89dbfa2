/// Durations counted on a logarithmic scale, in memory that does not grow.
///
/// Below 128 µs every microsecond has a bucket of its own; above, each octave
/// has 64. A quantile is the middle of its bucket, at most ``precision`` off.
package struct DurationHistogram: Sendable {
  /// The largest relative error of a quantile: half a bucket.
  package static let precision = 1.0 / 128

  /// Buckets of an octave, as a power of two.
  private static let bits = 6

  /// How many durations there are.
  package private(set) var count = 0
  /// The longest one in microseconds, exactly.
  package private(set) var longest = 0
  private var buckets = [Int](repeating: 0, count: (Int.bitWidth - bits) << bits)

  package init() {}

  /// Adds a duration in microseconds; a negative one counts as 0.
  package mutating func add(_ microseconds: Int) {
    count += 1
    longest = max(longest, microseconds)
    buckets[Self.bucket(of: max(0, microseconds))] += 1
  }

  /// The duration in microseconds that a share of them does not exceed (nearest
  /// rank), or nil where there is none.
  package func quantile(_ share: Double) -> Int? {
    guard count > 0 else { return nil }
    let rank = min(max(1, Int((share * Double(count)).rounded(.up))), count)
    var seen = 0
    for (bucket, number) in buckets.enumerated() where number > 0 {
      seen += number
      if seen >= rank { return min(Self.middle(of: bucket), longest) }
    }
    return longest
  }

  private static func bucket(of value: Int) -> Int {
    let shift = shift(of: value)
    // The leading bit of the part that is kept counts the octave on by one.
    return (shift << bits) + (value >> shift)
  }

  private static func middle(of bucket: Int) -> Int {
    let octave = bucket >> bits
    guard octave > 1 else { return bucket }
    let shift = octave - 1
    let start = (bucket - (shift << bits)) << shift
    return start + ((1 << shift) - 1) / 2
  }

  /// How many low bits are not looked at.
  private static func shift(of value: Int) -> Int {
    max(0, Int.bitWidth - value.leadingZeroBitCount - bits - 1)
  }
}
