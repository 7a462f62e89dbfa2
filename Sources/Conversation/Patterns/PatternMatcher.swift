import Knowledge

/// Finds the patterns of a set in messages; holds the working memory of one worker.
///
/// ```swift
/// var matcher = PatternMatcher(set)
/// matcher.read("Bitte einen Menschen!")
/// for finding in matcher.findings { … }
/// ```
struct PatternMatcher: Sendable {
  /// A rule that was found.
  struct Hit: Sendable {
    var rule: Int32
    var sentence: Int32
    /// Places of `steps`.
    var firstStep: Int32
    var stepCount: Int32
    /// The first and the last word.
    var first: Int32
    var last: Int32
    var isTaken = true
  }

  /// What was found of one heading.
  struct Finding: Sendable {
    var heading: Int
    /// Sum of the points of what was found, from -20 to 20 and not 0.
    var points: Int
    /// Places of `evidence`.
    var evidence: Range<Int>
  }

  let set: PatternSet
  private(set) var message = MessageWords()
  /// Everything that was found, look-alikes among it.
  private(set) var hits: [Hit] = []
  /// Word places of the hits.
  private(set) var steps: [Int32] = []
  private(set) var findings: [Finding] = []
  /// UTF-8 ranges of the message; each finding's in order, not overlapping.
  private(set) var evidence: [Range<Int>] = []
  private var path: [Int32] = []
  private var order: [Int] = []
  private var marked: [Bool] = []

  /// More are not looked at: nothing that people write has as many.
  private static let mostHits = 400

  /// Whether what is found of a heading is added up, by its number.
  private let weighs: [Bool]

  /// A matcher of a set that adds up what it finds of the headings for which `weighs` is true.
  init(_ set: PatternSet, weighing weighs: (Int) -> Bool = { _ in true }) {
    self.set = set
    self.weighs = set.headings.indices.map(weighs)
  }

  /// Reads a message, after which `findings` tells what is in it.
  mutating func read(_ text: String) {
    message.read(text, set)
    hits.removeAll(keepingCapacity: true)
    steps.removeAll(keepingCapacity: true)
    path.removeAll(keepingCapacity: true)
    findings.removeAll(keepingCapacity: true)
    evidence.removeAll(keepingCapacity: true)
    for first in message.words.indices { extend(0, from: first - 1) }
    weigh()
  }

  // MARK: Finding

  /// Follows the branches of a node, whose last word is at `last`.
  private mutating func extend(_ node: Int, from last: Int) {
    for place in Int(set.trie.firstRule[node])..<Int(set.trie.firstRule[node + 1]) {
      note(Int(set.trie.rules[place]))
    }
    for number in Int(set.trie.firstBranch[node])..<Int(set.trie.firstBranch[node + 1]) {
      let branch = set.trie.branches[number]
      var place = last + 1
      var stepped: Int32 = 0
      while place < message.words.count {
        let word = message.words[place]
        if node > 0, word.sentence != message.words[last].sentence { break }
        if word.mask & branch.mask != 0 {
          for slot in Int(word.firstSlot)..<Int(word.firstSlot + word.slotCount) {
            let child = set.trie.child(number, message.slots[slot])
            guard child > 0, hits.count < Self.mostHits else { continue }
            path.append(Int32(place))
            extend(child, from: place)
            path.removeLast()
          }
        }
        // The first word of a pattern is looked for at its own place alone.
        if node == 0 { break }
        if word.traits.contains(.negation), !branch.gap.mayNegate { break }
        if !word.traits.contains(.mark) {
          stepped += 1
          if stepped > branch.gap.length { break }
        }
        place += 1
      }
    }
  }

  private mutating func note(_ number: Int) {
    guard let first = path.first, let last = path.last else { return }
    let rule = set.rules[number]
    if rule.startsSentence, !isAlone(before: Int(first)) { return }
    if rule.endsSentence, !isAlone(after: Int(last)) { return }
    if !rule.mayBeNegated, isNegated(Int(first)) { return }
    hits.append(
      Hit(
        rule: Int32(number), sentence: message.words[Int(first)].sentence,
        firstStep: Int32(steps.count), stepCount: Int32(path.count), first: first, last: last))
    steps.append(contentsOf: path)
  }

  private func isAlone(before first: Int) -> Bool {
    let sentence = message.words[first].sentence
    var place = first - 1
    while place >= 0, message.words[place].sentence == sentence {
      if message.words[place].traits.isDisjoint(with: [.mark, .filler]) { return false }
      place -= 1
    }
    return true
  }

  private func isAlone(after last: Int) -> Bool {
    let sentence = message.words[last].sentence
    var place = last + 1
    while place < message.words.count, message.words[place].sentence == sentence {
      if message.words[place].traits.isDisjoint(with: [.mark, .filler]) { return false }
      place += 1
    }
    return true
  }

  /// Whether one of the two words before turns a hit round.
  private func isNegated(_ first: Int) -> Bool {
    let sentence = message.words[first].sentence
    var place = first - 1
    var words = 0
    while place >= 0, words < 2, message.words[place].sentence == sentence {
      let traits = message.words[place].traits
      if traits.contains(.comma) { return false }
      if traits.contains(.negation) { return true }
      if !traits.contains(.mark) { words += 1 }
      place -= 1
    }
    return false
  }

  // MARK: Weighing

  /// Adds up what was found, heading by heading.
  private mutating func weigh() {
    guard !hits.isEmpty else { return }
    takeLookAlikesAway()
    var order: [Int] = []
    swap(&order, &self.order)
    defer { swap(&order, &self.order) }
    order.removeAll(keepingCapacity: true)
    for place in hits.indices where weighs[set.rules[Int(hits[place].rule)].heading] {
      order.append(place)
    }
    order.sort { before(hits[$0], hits[$1]) }
    marked.removeAll(keepingCapacity: true)
    marked.append(contentsOf: repeatElement(false, count: message.words.count))
    var start = 0
    while start < order.count {
      let heading = set.rules[Int(hits[order[start]].rule)].heading
      var end = start
      while end < order.count, set.rules[Int(hits[order[end]].rule)].heading == heading { end += 1 }
      weigh(heading, order[start..<end])
      start = end
    }
  }

  /// Headings in order; in each the hits that say most first, then as they stand in the message.
  private func before(_ left: Hit, _ right: Hit) -> Bool {
    let (leftRule, rightRule) = (set.rules[Int(left.rule)], set.rules[Int(right.rule)])
    return (leftRule.heading, -leftRule.points, left.first, left.last, left.rule, left.firstStep)
      < (rightRule.heading, -rightRule.points, right.first, right.last, right.rule, right.firstStep)
  }

  private mutating func takeLookAlikesAway() {
    // By number, since a copy of the hits would be made where they change.
    for number in hits.indices {
      let alike = hits[number]
      let rule = set.rules[Int(alike.rule)]
      guard rule.points == 0 else { continue }
      for place in hits.indices where hits[place].isTaken {
        let other = set.rules[Int(hits[place].rule)]
        guard other.heading == rule.heading, other.points > 0 else { continue }
        for step in range(hits[place])
        where steps[step] >= alike.first && steps[step] <= alike.last {
          hits[place].isTaken = false
        }
      }
    }
  }

  /// Sums hits that share no words.
  private mutating func weigh(_ heading: Int, _ hits: ArraySlice<Int>) {
    var points = 0
    var contrary: Int32 = -1
    for place in hits {
      let hit = self.hits[place]
      let worth = set.rules[Int(hit.rule)].points
      let words = range(hit)
      // What speaks against is no evidence, and may share words with what speaks for.
      if worth < 0 {
        if hit.rule != contrary { points += worth }
        contrary = hit.rule
      }
      guard worth > 0, hit.isTaken else { continue }
      if steps[words].contains(where: { marked[Int($0)] }) { continue }
      for word in steps[words] { marked[Int(word)] = true }
      points += worth
    }
    let start = evidence.count
    for place in marked.indices where marked[place] {
      marked[place] = false
      let word = message.words[place]
      let isNext = evidence.count > start && place > 0 && evidenceEnd == place - 1
      if isNext {
        let first = evidence[evidence.count - 1].lowerBound
        evidence[evidence.count - 1] = first..<max(Int(word.end), first)
      } else {
        evidence.append(Int(word.start)..<Int(word.end))
      }
      evidenceEnd = place
    }
    if points <= 0 { evidence.removeSubrange(start...) }
    guard points != 0 else { return }
    findings.append(
      Finding(
        heading: heading, points: max(-PatternFile.most, min(points, PatternFile.most)),
        evidence: start..<evidence.count))
  }

  private var evidenceEnd = -2

  private func range(_ hit: Hit) -> Range<Int> {
    Int(hit.firstStep)..<Int(hit.firstStep + hit.stepCount)
  }
}
