import LexicalIndex
import LinearAlgebra
import SeededRandom
import Storage

/// A random collection of postings of one of many shapes, with random questions and the plain
/// answer to them: every document's sum, all of them sorted.
struct RandomPostings {
  /// Postings of each term: documents and impacts.
  private var lists: [[(document: UInt32, impact: UInt16)]]
  let documentCount: Int
  private var random: SplitMix64

  /// The collection of a seed; one in sixty-four fills several segments.
  ///
  /// - Parameter isHuge: whether it has a million documents, and few terms then.
  init(seed: UInt64, isHuge: Bool = false) {
    random = SplitMix64(seed: seed)
    let kind = isHuge ? 63 : random.next() % 64
    let largest = kind == 0 ? 60_000 : kind < 16 ? 3_000 : kind < 32 ? 400 : kind < 48 ? 60 : 6
    documentCount = isHuge ? 1_000_000 : 1 + Int(random.next() % UInt64(largest))
    let termCount = 1 + Int(random.next() % (kind < 8 ? 250 : kind < 32 ? 120 : 20))
    let highest = [1, 3, 60, 2_000, 12_000, 65_535][Int(random.next() % 6)]
    // Every shape of frequency: terms that all, many, few or no documents hold.
    let falling = random.nextUnit() * 6
    let isSparse = random.next() % 4 == 0
    lists = []
    for term in 0..<termCount {
      var share = 1.0
      for _ in 0..<Int(Double(term) * falling / Double(termCount) * 3) { share *= 0.55 }
      if random.next() % 11 == 0 { share = 1 }
      var list: [(document: UInt32, impact: UInt16)] = []
      for document in 0..<documentCount {
        if isSparse, document % 3 != 1 { continue }
        guard random.nextUnit() < share else { continue }
        list.append((UInt32(document), UInt16(1 + random.next() % UInt64(highest))))
      }
      lists.append(list)
    }
  }

  /// The stored index of the collection.
  func index() throws(StorageError) -> ImpactIndex {
    var rows = [[(term: UInt32, impact: UInt16)]](repeating: [], count: documentCount)
    for (term, list) in lists.enumerated() {
      for posting in list { rows[Int(posting.document)].append((UInt32(term), posting.impact)) }
    }
    var section = SectionBuilder()
    try ImpactIndex.write(rows: rows, termCount: lists.count, to: &section)
    let id = IndexFile.SectionID(kind: 1, view: 0)
    var writer = IndexFileWriter()
    writer.add(id, section)
    var reader = try IndexFileReader(bytes: writer.bytes()).section(id, name: "postings")
    return try ImpactIndex(&reader, termCount: lists.count)
  }

  /// A question of 1 to 250 terms, most with weight 1: some of them twice, or all different.
  mutating func query() -> [ImpactIndex.QueryTerm] {
    let most = [1, 3, 8, 8, 8, 200, 0][Int(random.next() % 7)]
    let weights = [1, 1, 1, 16, 2_000, 70_000][Int(random.next() % 6)]
    var terms: [Int]
    if most == 0 {
      // Nearly all that there are: columns by the hundred.
      let left = Int(random.next() % UInt64(lists.count / 8 + 1))
      terms = Array(lists.indices.shuffled(using: &random).dropLast(left))
    } else {
      let count = 1 + Int(random.next() % UInt64(most))
      terms = (0..<count).map { _ in Int(random.next() % UInt64(lists.count)) }
    }
    return terms.map { term in
      ImpactIndex.QueryTerm(
        term: UInt32(term), weight: 1 + UInt32(random.next() % UInt64(weights)))
    }
  }

  /// How many documents a question asks for.
  ///
  /// - Parameter found: how many there are to be found; about as many are asked for often.
  mutating func limit(near found: Int) -> Int {
    let limits = [1, 2, 10, 10, 10, 11, 31, 32, 33, 100, 101, 1 + random.next(below: 1_000)]
    if random.next(below: 3) > 0 { return limits[random.next(below: limits.count)] }
    return min(max(1, found - 1 + random.next(below: 3)), 1_000)
  }

  /// Which documents may be found, or nil where all may.
  ///
  /// - Parameter matches: those that hold a term of the question, in rising order.
  mutating func visible(_ matches: [UInt32]) -> Set<UInt32>? {
    let all = 0..<UInt32(documentCount)
    let divisor = UInt32(1 + random.next(below: 4))
    // So few are found that each of them counts: none, one, or about as many as are asked for.
    let few = [0, 1, 9, 10, 11, 31, 32, 33, random.next(below: 120)][random.next(below: 9)]
    switch random.next(below: 12) {
    case 0: return Set(all.filter { $0 % divisor == 0 })
    case 1: return Set(all.filter { $0 % divisor != 0 })
    case 2: return some(few, of: matches)
    case 3: return Set(matches.suffix(few))
    case 4: return Set(all.suffix(few))
    case 5: return some(few, of: Array(all))
    case 6:
      let (one, other) = (random.next(below: all.count + 1), random.next(below: all.count + 1))
      return Set(UInt32(min(one, other))..<UInt32(max(one, other)))
    default: return nil
    }
  }

  private mutating func some(_ count: Int, of documents: [UInt32]) -> Set<UInt32> {
    guard !documents.isEmpty else { return [] }
    return Set((0..<count).map { _ in documents[random.next(below: documents.count)] })
  }

  /// All documents that hold a term of the question with their scores, best first, by scoring
  /// every document in full and sorting them.
  func matches(_ query: [ImpactIndex.QueryTerm]) -> [ImpactIndex.Hit] {
    var sums = [UInt64](repeating: 0, count: documentCount)
    for item in query {
      let weight = UInt64(min(item.weight, ImpactIndex.largestWeight))
      for posting in lists[Int(item.term)] {
        sums[Int(posting.document)] += UInt64(posting.impact) * weight
      }
    }
    var keys: [UInt64] = []
    for (document, sum) in sums.enumerated() where sum > 0 {
      keys.append(min(sum, UInt64(UInt32.max)) << 32 | UInt64(~UInt32(document)))
    }
    keys.sort(by: >)
    return keys.map {
      ImpactIndex.Hit(document: ~UInt32(truncatingIfNeeded: $0), score: UInt32($0 >> 32))
    }
  }
}
