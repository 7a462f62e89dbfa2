import Knowledge
import TextAnalysis

extension PatternSet {
  /// The lines of the set's table.
  var tableLines: [String] {
    precondition(!isOwn.contains(true), "a company's own rules are in no table")
    var table = PatternTableWriter()
    table.write(headings.count)
    for heading in headings {
      table.write(bytes: heading.name.utf8)
      table.write(bytes: (heading.detail ?? "").utf8)
    }
    table.write(rules.count)
    for rule in rules {
      table.write(rule.heading)
      table.write(rule.points + PatternFile.most)
      table.write(
        (rule.startsSentence ? 1 : 0) + (rule.endsSentence ? 2 : 0) + (rule.mayBeNegated ? 4 : 0))
    }
    table.write(classNames.count)
    for name in classNames { table.write(bytes: name.utf8) }
    for slots in [classSlots, vocabulary.capitals, vocabulary.numbers] {
      table.write(slots.count)
      for slot in slots { table.write(Int(slot)) }
    }
    vocabulary.words.write(to: &table)
    trie.write(to: &table)
    table.endLine()
    return table.lines
  }

  /// The set of a table.
  init(table: StaticString, language: TextLanguage) {
    self = table.withUTF8Buffer { text in
      var table = PatternTableReader(text)
      let headings = (0..<table.number()).map { _ in
        let name = table.string()
        let detail = table.string()
        return PatternFile.Heading(name, detail: detail.isEmpty ? nil : detail)
      }
      let rules = (0..<table.number()).map { _ in
        let heading = table.number()
        let points = table.number() - PatternFile.most
        let flags = table.number()
        return Rule(
          heading: heading, points: points, startsSentence: flags & 1 != 0,
          endsSentence: flags & 2 != 0, mayBeNegated: flags & 4 != 0)
      }
      let classNames = (0..<table.number()).map { _ in table.string() }
      func slots() -> [UInt16] { (0..<table.number()).map { _ in UInt16(table.number()) } }
      let classSlots = slots()
      let capitals = slots()
      let numbers = slots()
      let vocabulary = PatternVocabulary(
        PatternWords(&table), capitals: capitals, numbers: numbers)
      return PatternSet(
        headings: headings, isOwn: headings.map { _ in false }, rules: rules,
        vocabulary: vocabulary, trie: PatternTrie(&table), language: language,
        classNames: classNames, classSlots: classSlots)
    }
  }
}

extension PatternWords {
  fileprivate func write(to table: inout PatternTableWriter) {
    let all = 0..<count
    table.write(count)
    table.write(all.reduce(0) { $0 + keyLength(of: $1) })
    table.write(all.reduce(0) { $0 + slots(of: $1).count })
    for word in all {
      table.write(Int(kinds[word].rawValue))
      withKey(of: word) { table.write(bytes: $0) }
      table.write(classes[word])
      table.write(slots(of: word).count)
      var last = 0
      for slot in slots(of: word) {
        table.write(Int(slot) - last)
        last = Int(slot)
      }
    }
  }

  fileprivate init(_ table: inout PatternTableReader) {
    self.init()
    let count = table.number()
    let bytes = table.number()
    reserve(words: count, bytes: bytes, slots: table.number())
    var slots: [UInt16] = []
    for _ in 0..<count {
      guard let kind = Kind(rawValue: UInt8(table.number())) else {
        preconditionFailure("a table of patterns is broken")
      }
      let key = table.bytes()
      let classes = table.wide()
      slots.removeAll(keepingCapacity: true)
      var last = 0
      for _ in 0..<table.number() {
        last += table.number()
        slots.append(UInt16(last))
      }
      append(kind, key, slots: slots, classes: classes)
    }
  }
}

extension PatternTrie {
  fileprivate func write(to table: inout PatternTableWriter) {
    table.write(nodeCount)
    for node in 0..<nodeCount {
      let own = Int(firstRule[node])..<Int(firstRule[node + 1])
      table.write(own.count)
      for place in own { table.write(Int(rules[place])) }
      let branches = Int(firstBranch[node])..<Int(firstBranch[node + 1])
      table.write(branches.count)
      for branch in branches {
        let gap = self.branches[branch].gap
        table.write(2 * Int(gap.length) + (gap.mayNegate ? 1 : 0))
        let edges = (branch == 0 ? 0 : Int(lastEdge[branch - 1]))..<Int(lastEdge[branch])
        table.write(edges.count)
        for edge in self.edges[edges] {
          table.write(Int(edge.slot))
          // Nodes are made after those that lead to them.
          table.write(Int(edge.child) - node)
        }
      }
    }
  }

  fileprivate init(_ table: inout PatternTableReader) {
    self.init()
    for node in 0..<table.number() {
      for _ in 0..<table.number() { addRule(Int32(table.number())) }
      for _ in 0..<table.number() {
        let gap = table.number()
        addBranch(Gap(length: Int32(gap >> 1), mayNegate: gap & 1 != 0))
        for _ in 0..<table.number() {
          let slot = UInt16(table.number())
          add(Edge(slot: slot, child: Int32(node + table.number())))
        }
      }
      endNode()
    }
    finish()
  }
}
