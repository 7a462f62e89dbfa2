/// The features of one candidate in millionths, by `Feature.rawValue`, held in place.
package struct FeatureValues: Sendable, RandomAccessCollection, MutableCollection {
  private var values = InlineArray<21, Int64>(repeating: 0)

  /// All zero.
  package init() {}

  package var startIndex: Int { 0 }
  package var endIndex: Int { Feature.count }

  package subscript(position: Int) -> Int64 {
    @inline(__always) get { values[position] }
    @inline(__always) set { values[position] = newValue }
  }

  /// A feature's value.
  package subscript(feature: Feature) -> Int64 {
    @inline(__always) get { values[feature.rawValue] }
    @inline(__always) set { values[feature.rawValue] = newValue }
  }

  /// A feature's value whether the entry has phrasings or an answer alone: one of the two is zero.
  @inline(__always)
  package func either(_ feature: Feature, _ answer: Feature) -> Int64 {
    values[feature.rawValue] + values[answer.rawValue]
  }

  /// Raises a feature to `value` where that is larger.
  @inline(__always)
  mutating func raise(_ feature: Feature, _ value: Int64) {
    if value > values[feature.rawValue] { values[feature.rawValue] = value }
  }
}
