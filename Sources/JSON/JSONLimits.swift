/// What a document may cost before it is refused.
package struct JSONLimits: Sendable, Equatable {
  /// The largest number of bytes of a document.
  package let size: Int
  /// The largest number of arrays and objects that may be open inside each other.
  package let depth: Int

  /// The deepest nesting that can be allowed; the stack of any thread holds it.
  package static let deepest = 512

  /// Limits for one line of a service: 1 MiB.
  package static let line = JSONLimits(size: 1 << 20)

  /// Limits for a file that editors write: 64 MiB.
  package static let file = JSONLimits(size: 64 << 20)

  /// Makes limits.
  ///
  /// - Parameters:
  ///   - size: The largest number of bytes.
  ///   - depth: The deepest nesting, at least 0 (a bare scalar) and at most ``deepest``; what lies
  ///     outside is moved to the nearer end.
  package init(size: Int, depth: Int = 128) {
    self.size = max(0, size)
    self.depth = min(max(0, depth), Self.deepest)
  }
}
