/// Counts durations in buckets that are less than one percent wide.
///
/// A bucket is a power of two with the next seven bits, as in HdrHistogram (G. Tene), so that
/// recording costs a shift and memory does not depend on the number of durations.
struct LatencyHistogram {
  private static let bits = 7

  private var counts = [Int](repeating: 0, count: (64 - bits + 1) << bits)
  private var sum = 0.0
  /// Number of durations.
  private(set) var count = 0
  /// The longest, in nanoseconds.
  private(set) var longest: UInt64 = 0

  /// Adds a duration in nanoseconds.
  mutating func add(_ nanoseconds: UInt64) {
    counts[Self.bucket(of: nanoseconds)] += 1
    count += 1
    sum += Double(nanoseconds)
    longest = max(longest, nanoseconds)
  }

  /// The mean in microseconds; zero without durations.
  var mean: Double { count == 0 ? 0 : sum / Double(count) / 1e3 }

  /// The duration in microseconds that `share` of all do not exceed; zero without durations.
  func percentile(_ share: Double) -> Double {
    let rank = Int((Double(count) * share).rounded(.up))
    var seen = 0
    for (bucket, count) in counts.enumerated() {
      seen += count
      if seen >= max(rank, 1) {
        return min(Double(Self.upperEnd(of: bucket)), Double(longest)) / 1e3
      }
    }
    return 0
  }

  private static func bucket(of value: UInt64) -> Int {
    guard value >= 1 << UInt64(bits) else { return Int(value) }
    let exponent = 63 - value.leadingZeroBitCount
    let part = Int(value >> UInt64(exponent - bits)) & (1 << bits - 1)
    return (exponent - bits + 1) << bits + part
  }

  private static func upperEnd(of bucket: Int) -> UInt64 {
    guard bucket >> bits > 0 else { return UInt64(bucket) }
    let shift = UInt64(bucket >> bits - 1)
    return (UInt64(bucket & (1 << bits - 1) + 1 << bits) + 1) << shift - 1
  }
}
