/// All patterns as one tree of slots, so that what patterns have in common is looked for once.
struct PatternTrie: Sendable {
  /// What may lie between a step and the next.
  struct Gap: Hashable, Sendable {
    var length: Int32
    var mayNegate: Bool
  }

  /// The ways on from a node over gaps of one kind.
  struct Branch: Sendable {
    var gap: Gap
    /// Number of the branch, which the edges' keys begin with.
    var number: UInt32
  }

  struct Node: Sendable {
    var branches: [Branch] = []
    /// Rules that end here.
    var rules: [Int32] = []
  }

  private(set) var nodes = [Node()]
  private var branchCount: UInt32 = 0
  private var building: [UInt64: Int32] = [:]
  private var keys: [UInt64] = []
  private var children: [Int32] = []

  /// Adds a rule's steps.
  mutating func insert(_ steps: [(gap: Gap, slot: UInt16)], rule: Int) {
    var node = 0
    for step in steps {
      var branch = nodes[node].branches.first { $0.gap == step.gap }
      if branch == nil {
        branch = Branch(gap: step.gap, number: branchCount)
        branchCount += 1
        nodes[node].branches.append(branch!)
      }
      let key = Self.key(branch!.number, step.slot)
      if let child = building[key] {
        node = Int(child)
      } else {
        nodes.append(Node())
        building[key] = Int32(nodes.count - 1)
        node = nodes.count - 1
      }
    }
    nodes[node].rules.append(Int32(rule))
  }

  /// To be called when all rules are there.
  mutating func finish() {
    var size = 64
    while size < 4 * building.count { size *= 2 }
    keys = [UInt64](repeating: 0, count: size)
    children = [Int32](repeating: 0, count: size)
    for (key, child) in building.sorted(by: { $0.key < $1.key }) {
      var place = Self.place(key) & (size - 1)
      while keys[place] != 0 { place = (place + 1) & (size - 1) }
      keys[place] = key
      children[place] = child
    }
    building = [:]
  }

  /// The node that a slot leads to, 0 where none.
  @inline(__always)
  func child(_ branch: UInt32, _ slot: UInt16) -> Int {
    let key = Self.key(branch, slot)
    var place = Self.place(key) & (keys.count &- 1)
    while keys[place] != 0 {
      if keys[place] == key { return Int(children[place]) }
      place = (place &+ 1) & (keys.count &- 1)
    }
    return 0
  }

  /// Never 0.
  @inline(__always)
  private static func key(_ branch: UInt32, _ slot: UInt16) -> UInt64 {
    UInt64(branch) << 16 | UInt64(slot) | 1 << 63
  }

  @inline(__always)
  private static func place(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }
}
