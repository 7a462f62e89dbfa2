/// The features of one candidate in millionths, by `Feature.rawValue`, held in place.
///
/// Inlinable, so that who reads one copies not all.
@usableFromInline
package struct FeatureValues: Sendable, RandomAccessCollection, MutableCollection {
  @usableFromInline var values = InlineArray<21, Int64>(repeating: 0)

  /// All zero.
  package init() {}

  @inlinable package var startIndex: Int { 0 }
  @inlinable package var endIndex: Int { Feature.count }

  @inlinable package subscript(position: Int) -> Int64 {
    get { values[position] }
    set { values[position] = newValue }
  }

  /// A feature's value.
  @inlinable package subscript(feature: Feature) -> Int64 {
    get { values[feature.rawValue] }
    set { values[feature.rawValue] = newValue }
  }

  /// A feature's value whether the entry has phrasings or an answer alone: one of the two is zero.
  @inlinable
  package func either(_ feature: Feature, _ answer: Feature) -> Int64 {
    values[feature.rawValue] + values[answer.rawValue]
  }

  /// Raises a feature to `value` where that is larger.
  @inline(__always)
  mutating func raise(_ feature: Feature, _ value: Int64) {
    if value > values[feature.rawValue] { values[feature.rawValue] = value }
  }
}
