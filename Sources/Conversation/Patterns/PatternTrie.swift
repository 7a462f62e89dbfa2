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
    /// A bit for each slot that leads on, by its last six bits: most words are done with by it.
    var mask: UInt64 = 0
  }

  /// A way on from a branch.
  struct Edge: Sendable, Equatable {
    var slot: UInt16
    var child: Int32
  }

  /// The branches and the rules of all nodes, one node after the other.
  private(set) var branches: [Branch] = []
  private(set) var rules: [Int32] = []
  /// Where the branches and the rules of each node begin; one more for the end.
  private(set) var firstBranch: [Int32] = [0]
  private(set) var firstRule: [Int32] = [0]
  /// The edges of all branches, one branch after the other, and where those of each end.
  private(set) var edges: [Edge] = []
  private(set) var lastEdge: [Int32] = []
  /// The edges by branch and slot; open addressing, at most a quarter full.
  private var keys: [UInt64] = []
  private var children: [Int32] = []

  /// Number of nodes.
  var nodeCount: Int { firstBranch.count - 1 }

  /// Adds an edge to the branch that was added last.
  mutating func add(_ edge: Edge) {
    edges.append(edge)
    lastEdge[lastEdge.count - 1] = Int32(edges.count)
    branches[branches.count - 1].mask |= 1 << UInt64(edge.slot & 63)
  }

  /// Adds a branch to the node that is being made.
  mutating func addBranch(_ gap: Gap) {
    branches.append(Branch(gap: gap))
    lastEdge.append(Int32(edges.count))
  }

  /// Adds a rule to the node that is being made.
  mutating func addRule(_ rule: Int32) { rules.append(rule) }

  /// Ends a node; nodes are made in the order of their numbers.
  mutating func endNode() {
    firstBranch.append(Int32(branches.count))
    firstRule.append(Int32(rules.count))
  }

  /// To be called when all nodes are there.
  mutating func finish() {
    var size = 64
    while size < 4 * edges.count { size *= 2 }
    keys = [UInt64](repeating: 0, count: size)
    children = [Int32](repeating: 0, count: size)
    var edge = 0
    for branch in branches.indices {
      while edge < Int(lastEdge[branch]) {
        let key = Self.key(branch, edges[edge].slot)
        var place = Self.place(key) & (size - 1)
        while keys[place] != 0 { place = (place + 1) & (size - 1) }
        keys[place] = key
        children[place] = edges[edge].child
        edge += 1
      }
    }
  }

  /// The node that a slot leads to, 0 where none.
  @inline(__always)
  func child(_ branch: Int, _ slot: UInt16) -> Int {
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
  private static func key(_ branch: Int, _ slot: UInt16) -> UInt64 {
    UInt64(branch) << 16 | UInt64(slot) | 1 << 63
  }

  @inline(__always)
  private static func place(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }
}
