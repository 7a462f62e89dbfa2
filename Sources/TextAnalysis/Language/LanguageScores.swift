/// A value for each language of a model, computed on side by side.
struct LanguageScores: Sendable {
  /// How many languages there is room for.
  static let capacity = 20

  private var lanes: InlineArray<5, SIMD4<Float>>

  /// The same value for all languages.
  @inline(__always)
  init(repeating value: Float) { lanes = InlineArray(repeating: SIMD4(repeating: value)) }

  subscript(language: Int) -> Float {
    @inline(__always) get { lanes[language / 4][language % 4] }
    @inline(__always) set { lanes[language / 4][language % 4] = newValue }
  }

  /// The largest value.
  var largest: Float {
    let most = Self.larger(
      Self.larger(Self.larger(lanes[0], lanes[1]), Self.larger(lanes[2], lanes[3])), lanes[4])
    return max(max(most.x, most.y), max(most.z, most.w))
  }

  @inline(__always)
  static func += (left: inout LanguageScores, right: LanguageScores) {
    for index in 0..<5 { left.lanes[index] += right.lanes[index] }
  }

  @inline(__always)
  static func += (left: inout LanguageScores, right: Float) {
    for index in 0..<5 { left.lanes[index] += right }
  }

  /// Raises what is smaller than `limit` to it.
  @inline(__always)
  mutating func raise(to limit: Float) {
    for index in 0..<5 {
      lanes[index] = Self.larger(lanes[index], SIMD4(repeating: limit))
    }
  }

  /// The larger value of each lane; there are no NaNs.
  @inline(__always)
  private static func larger(_ left: SIMD4<Float>, _ right: SIMD4<Float>) -> SIMD4<Float> {
    left.replacing(with: right, where: left .< right)
  }
}
