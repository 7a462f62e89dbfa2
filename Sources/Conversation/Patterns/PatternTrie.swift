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
    /// A bit for each slot that leads on, by its last six bits: most words are done with by it.
    var mask: UInt64 = 0
  }

  struct Node: Sendable {
    var branches: [Branch] = []
    /// Rules that end here.
    var rules: [Int32] = []
  }

  private var nodes = [Node()]
  /// The branches and the rules of all nodes, one node after the other.
  private(set) var branches: [Branch] = []
  private(set) var rules: [Int32] = []
  /// Where the branches and the rules of each node begin; one more for the end.
  private(set) var firstBranch: [Int32] = []
  private(set) var firstRule: [Int32] = []
  private var branchCount: UInt32 = 0
  private var building: [UInt64: Int32] = [:]
  private var keys: [UInt64] = []
  private var children: [Int32] = []

  /// Adds a rule's steps.
  mutating func insert(_ steps: [(gap: Gap, slot: UInt16)], rule: Int) {
    var node = 0
    for step in steps {
      let place: Int
      if let known = nodes[node].branches.firstIndex(where: { $0.gap == step.gap }) {
        place = known
      } else {
        place = nodes[node].branches.count
        nodes[node].branches.append(Branch(gap: step.gap, number: branchCount))
        branchCount += 1
      }
      nodes[node].branches[place].mask |= 1 << UInt64(step.slot & 63)
      let key = Self.key(nodes[node].branches[place].number, step.slot)
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
    for node in nodes {
      firstBranch.append(Int32(branches.count))
      firstRule.append(Int32(rules.count))
      branches += node.branches
      rules += node.rules
    }
    firstBranch.append(Int32(branches.count))
    firstRule.append(Int32(rules.count))
    nodes = []
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
