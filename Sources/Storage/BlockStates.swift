import Synchronization

/// What is known of blocks, one byte each, shared by all threads without a lock.
///
/// Two threads may check the same block at once; both find the same.
@usableFromInline
final class BlockStates: @unchecked Sendable {
  /// Not looked at yet; a block's first state.
  @usableFromInline static let unknown: UInt8 = 0
  /// Checked, and as it was written.
  @usableFromInline static let good: UInt8 = 1
  /// Checked, and refused for ever.
  @usableFromInline static let damaged: UInt8 = 2

  @usableFromInline let states: UnsafeMutablePointer<Atomic<UInt8>>
  let count: Int

  init(count: Int, state: UInt8 = unknown) {
    self.count = count
    states = .allocate(capacity: max(count, 1))
    for index in 0..<count { (states + index).initialize(to: Atomic(state)) }
  }

  deinit {
    states.deinitialize(count: count)
    states.deallocate()
  }

  /// The state of a block.
  subscript(block: Int) -> UInt8 {
    precondition(block >= 0 && block < count, "block number out of range")
    return states[block].load(ordering: .acquiring)
  }

  /// Notes what a check found.
  func set(_ block: Int, isGood: Bool) {
    precondition(block >= 0 && block < count, "block number out of range")
    states[block].store(isGood ? Self.good : Self.damaged, ordering: .releasing)
  }
}
