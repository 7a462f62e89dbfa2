/// One term's part of an inner product of sparse rows, in millionths.
///
/// - Parameters:
///   - query: the question's weight, scaled by 2³² and the row's scale (see
///     `DocumentRows`).
///   - weight: the row's fixed-point weight.
@inline(__always)
package func sparsePart(_ query: Int64, _ weight: UInt16) -> Int64 {
  (query &* Int64(weight) &+ 0x8000_0000) >> 32
}
