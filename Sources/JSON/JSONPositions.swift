/// The places of the values and keys of a document.
///
/// Values are numbered in the order in which they begin, so that the first child of a value is the
/// next one and its sibling the first behind its descendants.
package struct JSONPositions: Sendable {
  /// The place of one value.
  struct Node: Sendable {
    /// The offset of its first byte.
    let offset: Int
    /// The offset of its key, when it is a member; otherwise its own.
    let keyOffset: Int
    /// The number behind that of its last descendant.
    var end: Int
  }

  private let nodes: [Node]
  private let lineStarts: [Int]

  init(nodes: [Node], text: JSONByteHandle) {
    self.nodes = nodes
    lineStarts = text.lineStarts()
  }

  /// The place of a value.
  func value(_ node: Int) -> JSONTextPosition { position(at: nodes[node].offset) }

  /// The place of the key of a member.
  func key(_ node: Int) -> JSONTextPosition { position(at: nodes[node].keyOffset) }

  /// The value at a place among the children of another.
  ///
  /// - Complexity: O(place).
  func child(_ place: Int, of node: Int) -> Int {
    var child = node + 1
    for _ in 0..<place { child = nodes[child].end }
    return child
  }

  /// The sibling behind a value.
  func next(after node: Int) -> Int { nodes[node].end }

  /// - Complexity: O(log n) for n lines.
  private func position(at offset: Int) -> JSONTextPosition {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return JSONTextPosition(offset: offset, line: low + 1, column: offset - lineStarts[low] + 1)
  }
}
