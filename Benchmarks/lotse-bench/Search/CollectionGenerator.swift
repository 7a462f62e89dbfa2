import Foundation
import LinearAlgebra
import SeededRandom

/// Makes collections of short texts whose terms follow Zipf's law, of any size and always the same
/// for the same choices.
///
/// The term of rank r has probability proportional to r^−s. Terms are pronounceable: syllables of
/// three letters, one for the 640 most frequent terms, two to six for the others. A question takes
/// some terms of a text that is drawn at random, each once.
struct CollectionGenerator {
  /// Number of terms that texts draw from.
  let vocabulary: Int
  /// Lengths of texts in terms.
  let lengths: ClosedRange<Int>
  /// Lengths of questions in terms.
  let queryLengths: ClosedRange<Int>

  private var random: SplitMix64
  private let cumulative: [Double]
  private let guide: [Int]
  private let words: [[UInt8]]

  /// A generator for Zipf exponent `zipf`.
  init(
    vocabulary: Int, zipf: Double, lengths: ClosedRange<Int>, queryLengths: ClosedRange<Int>,
    seed: UInt64
  ) {
    self.vocabulary = vocabulary
    self.lengths = lengths
    self.queryLengths = queryLengths
    random = SplitMix64(seed: seed)
    var sums: [Double] = []
    sums.reserveCapacity(vocabulary)
    var sum = 0.0
    for rank in 1...vocabulary {
      sum += pow(Double(rank), -zipf)
      sums.append(sum)
    }
    cumulative = sums
    // guide[g] is the first rank whose cumulative weight exceeds g / count of the whole.
    var guide = [Int](repeating: 0, count: vocabulary + 1)
    var rank = 0
    for place in 0...vocabulary {
      let border = sum * Double(place) / Double(vocabulary)
      while rank < vocabulary - 1, sums[rank] <= border { rank += 1 }
      guide[place] = rank
    }
    self.guide = guide
    words = (0..<vocabulary).map(Self.word)
  }

  /// Makes the texts, and then the questions from them.
  ///
  /// - Parameter write: takes one text or question after the other, with its line break.
  mutating func run(
    documents: Int, queries: Int, writeText: (ArraySlice<UInt8>) throws -> Void,
    writeQuery: (ArraySlice<UInt8>) throws -> Void
  ) rethrows {
    var ranks: [Int32] = []
    var starts = [0]
    var line: [UInt8] = []
    for _ in 0..<documents {
      for _ in 0..<draw(lengths) { ranks.append(Int32(drawRank())) }
      starts.append(ranks.count)
      fill(&line, ranks[starts[starts.count - 2]...])
      try writeText(line[...])
    }
    for _ in 0..<queries {
      let text = documents > 0 ? draw(0...documents - 1) : 0
      var terms = documents > 0 ? Array(ranks[starts[text]..<starts[text + 1]]) : []
      let wanted = min(draw(queryLengths), terms.count)
      // The first places of a shuffle, as far as they are needed.
      for place in 0..<wanted { terms.swapAt(place, draw(place...terms.count - 1)) }
      var seen: Set<Int32> = []
      fill(&line, terms.prefix(wanted).filter { seen.insert($0).inserted }[...])
      try writeQuery(line[...])
    }
  }

  private func fill(_ line: inout [UInt8], _ ranks: ArraySlice<Int32>) {
    line.removeAll(keepingCapacity: true)
    for rank in ranks {
      if !line.isEmpty { line.append(UInt8(ascii: " ")) }
      line.append(contentsOf: words[Int(rank)])
    }
    line.append(UInt8(ascii: "\n"))
  }

  private mutating func draw(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(random.next() % UInt64(range.count))
  }

  private mutating func drawRank() -> Int {
    let share = Double(random.next() >> 11) * 0x1p-53
    let target = share * cumulative[vocabulary - 1]
    var rank = guide[Int(share * Double(vocabulary))]
    while cumulative[rank] <= target, rank < vocabulary - 1 { rank += 1 }
    return rank
  }

  /// The term of a rank, counted from 0; no two are the same.
  private static func word(_ rank: Int) -> [UInt8] {
    let first = Array("bdfghjklmnprstvw".utf8)
    let vowels = Array("aeiou".utf8)
    let last = Array("klmnrstx".utf8)
    let count = first.count * vowels.count * last.count
    var word: [UInt8] = []
    func append(_ syllable: Int) {
      word.append(first[syllable % first.count])
      word.append(vowels[syllable / first.count % vowels.count])
      word.append(last[syllable / first.count / vowels.count % last.count])
    }
    var noise = SplitMix64(seed: UInt64(rank))
    // Two syllables tell all other ranks below 640² apart; three, those from there on.
    var rest = rank
    append(rest % count)
    rest /= count
    guard rest > 0 else { return word }
    if rest >= count { append(rest / count) }
    append(rest % count)
    // Three ninths stay so, the others get one, two or three syllables more.
    let more = [0, 1, 1, 1, 1, 2, 2, 2, 3][Int(noise.next() % 9)]
    for _ in 0..<more { append(Int(noise.next() % UInt64(count))) }
    return word
  }
}
