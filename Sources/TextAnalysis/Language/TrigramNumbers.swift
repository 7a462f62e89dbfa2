/// Numbers for groups of three letters, in order of first appearance; open addressing.
struct TrigramNumbers: Sendable {
  private struct Slot {
    /// The three codes, and a bit that tells the slot from an empty one.
    var key: UInt32 = 0
    var number: UInt32 = 0
  }

  private var slots = [Slot](repeating: Slot(), count: 1 << 15)
  /// Keys by number.
  private(set) var keys: [UInt32] = []

  /// The codes of a group.
  func codes(_ number: Int) -> (UInt8, UInt8, UInt8) {
    let key = keys[number]
    return (
      UInt8(truncatingIfNeeded: key >> 16), UInt8(truncatingIfNeeded: key >> 8),
      UInt8(truncatingIfNeeded: key)
    )
  }

  /// The number of a group, nil where it never appeared.
  @inline(__always)
  func number(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int? {
    let slot = slots[slot(of: Self.key(first, second, third))]
    return slot.key == 0 ? nil : Int(slot.number)
  }

  /// The number of a group, a new one where it did not appear before.
  mutating func insert(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
    if 4 * keys.count >= slots.count { grow() }
    let key = Self.key(first, second, third)
    let index = slot(of: key)
    if slots[index].key == 0 {
      slots[index] = Slot(key: key, number: UInt32(keys.count))
      keys.append(key)
    }
    return Int(slots[index].number)
  }

  @inline(__always)
  private static func key(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> UInt32 {
    1 << 24 | UInt32(first) << 16 | UInt32(second) << 8 | UInt32(third)
  }

  @inline(__always)
  private func slot(of key: UInt32) -> Int {
    let mask = slots.count &- 1
    let hash = key &* 0x9E37_79B1
    var index = Int(truncatingIfNeeded: hash ^ hash >> 15) & mask
    while slots[index].key != 0, slots[index].key != key { index = (index &+ 1) & mask }
    return index
  }

  private mutating func grow() {
    slots = [Slot](repeating: Slot(), count: 2 * slots.count)
    for (number, key) in keys.enumerated() {
      slots[slot(of: key)] = Slot(key: key, number: UInt32(number))
    }
  }
}
