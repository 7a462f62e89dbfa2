/// The places of an object's keys: a hash table with open addressing and linear probing.
///
/// The hash is seeded anew in each process, so that keys that collide cannot be prepared. It
/// decides where a place is looked up and nothing else; no order depends on it.
struct JSONKeyIndex: Sendable {
  /// For each slot one more than the place of the key it stands for; zero when it is free.
  private var slots: [Int]
  /// The number of keys.
  private var count = 0

  /// Indexes members with distinct keys.
  init(_ members: [JSONObject.Member]) {
    slots = []
    resize(for: members)
  }

  /// The place of a key among the members that were indexed.
  func position(of key: String, in members: [JSONObject.Member]) -> Int? {
    let slot = slot(of: key, in: members)
    return slots[slot] == 0 ? nil : slots[slot] - 1
  }

  /// Notes that a key is about to be appended to the members, unless it is among them.
  ///
  /// - Returns: Whether it was new.
  mutating func insert(_ key: String, in members: [JSONObject.Member]) -> Bool {
    if (count + 1) * 2 > slots.count { resize(for: members) }
    let slot = slot(of: key, in: members)
    guard slots[slot] == 0 else { return false }
    slots[slot] = members.count + 1
    count += 1
    return true
  }

  /// The slot that holds a key, or the free one where it belongs.
  private func slot(of key: String, in members: [JSONObject.Member]) -> Int {
    let mask = slots.count - 1
    var slot = Self.hash(key) & mask
    while slots[slot] != 0, !members[slots[slot] - 1].key.hasSameBytes(as: key) {
      slot = (slot + 1) & mask
    }
    return slot
  }

  /// Makes the table at least four times as large as the members are many, and fills it.
  private mutating func resize(for members: [JSONObject.Member]) {
    var size = 64
    while size < members.count * 4 { size *= 2 }
    slots = [Int](repeating: 0, count: size)
    for position in members.indices {
      slots[slot(of: members[position].key, in: members)] = position + 1
    }
    count = members.count
  }

  /// A hash of the bytes; `String.hash(into:)` would normalise first.
  private static func hash(_ key: String) -> Int {
    var hasher = Hasher()
    var key = key
    key.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    return hasher.finalize()
  }
}
