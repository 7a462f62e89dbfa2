/// Collects the steps of rules for a tree.
struct PatternTrieBuilder {
  private struct Branch {
    var gap: PatternTrie.Gap
    var edges: [PatternTrie.Edge] = []
  }

  private struct Node {
    var branches: [Branch] = []
    /// Rules that end here.
    var rules: [Int32] = []
  }

  private var nodes = [Node()]
  /// Nodes by branch and slot.
  private var children: [Key: Int] = [:]

  private struct Key: Hashable {
    var node: Int
    var branch: Int
    var slot: UInt16
  }

  /// Adds a rule's steps.
  mutating func insert(_ steps: [(gap: PatternTrie.Gap, slot: UInt16)], rule: Int) {
    var node = 0
    for step in steps {
      let branch: Int
      if let known = nodes[node].branches.firstIndex(where: { $0.gap == step.gap }) {
        branch = known
      } else {
        branch = nodes[node].branches.count
        nodes[node].branches.append(Branch(gap: step.gap))
      }
      let key = Key(node: node, branch: branch, slot: step.slot)
      if let known = children[key] {
        node = known
      } else {
        let child = nodes.count
        nodes[node].branches[branch].edges.append(
          PatternTrie.Edge(slot: step.slot, child: Int32(child)))
        nodes.append(Node())
        children[key] = child
        node = child
      }
    }
    nodes[node].rules.append(Int32(rule))
  }

  /// The tree of all rules.
  func finish() -> PatternTrie {
    var trie = PatternTrie()
    for node in nodes {
      for rule in node.rules { trie.addRule(rule) }
      for branch in node.branches {
        trie.addBranch(branch.gap)
        for edge in branch.edges { trie.add(edge) }
      }
      trie.endNode()
    }
    trie.finish()
    return trie
  }
}
