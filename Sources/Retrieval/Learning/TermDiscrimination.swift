/// How well each term tells documents apart, learned from all of them.
///
/// For each document two ridge regressions are compared: one of its own units
/// alone, and one of them against the units of other documents that are
/// nearest to it. What the second leaves a term of what the first gives it,
/// over all documents, is the term's factor: a word that stands wherever
/// questions are asked loses, however rare the statistics say it is.
///
/// The factor is a property of the term, so a document that is new to a model
/// is weighed by it as any other is.
package struct TermDiscrimination {
  /// The factor of each term, and behind them that of all that are new.
  package let factors: [Float]

  /// No factor is above this.
  package static let largest: Float = 16
  /// Weight of the mean factor beside a term's own sums.
  private static let shrinkage = 0.05
  /// Units of other documents that a document is told apart from.
  private static let rivals = 60
  /// Most documents that are compared, a regular selection, and of each the most units.
  private static let mostDocuments = 1_024
  private static let mostUnits = 128
  /// Terms in more units than this are not looked at when rivals are chosen.
  private static let mostPostings = 1_000

  /// The units that factors are learned from.
  static func selection(of documents: [SourceDocument]) -> UnitSample.Selection {
    let step = max(1, (documents.count + mostDocuments - 1) / mostDocuments)
    return UnitSample.Selection(
      documents: stride(from: 0, to: documents.count, by: step).map { documents[$0] },
      mostUnits: mostUnits)
  }

  /// Learns the factors of `termCount` terms.
  ///
  /// The result does not depend on `threads`.
  package init(_ rows: UnitRows, termCount: Int, threads: Int) throws {
    let postings = UnitPostings(
      rows: rows.starts, terms: rows.terms, weights: rows.weights)
    let ranges = Self.chunks(of: rows.documents.count - 1)
    var kept = [Double](repeating: 0, count: termCount)
    var given = kept
    try OrderedChunks.run(ranges.count, threads: threads) { chunk in
      var work = Work()
      return ranges[chunk].map { work.compare($0, rows, postings) }
    } join: { _, documents in
      for cells in documents {
        for cell in cells {
          kept[Int(cell.term)] += cell.kept
          given[Int(cell.term)] += cell.given
        }
      }
    }
    let total = given.reduce(0, +)
    let mean = total > 0 ? kept.reduce(0, +) / total : 1
    factors =
      (0..<termCount).map {
        let factor = (kept[$0] + Self.shrinkage * mean) / (given[$0] + Self.shrinkage)
        return min(Float(factor), Self.largest)
      } + [min(Float(mean), Self.largest)]
  }

  private static func chunks(of count: Int) -> [Range<Int>] {
    stride(from: 0, to: count, by: 64).map { $0..<min($0 + 64, count) }
  }

  private typealias Cell = (term: UInt32, kept: Double, given: Double)

  /// The working memory of one thread.
  private struct Work {
    private var products = UnitPostings.Products()
    private var ridge = UnitRidge()

    /// What the terms of a document are given by itself, and keep beside others.
    mutating func compare(_ document: Int, _ rows: UnitRows, _ postings: UnitPostings) -> [Cell] {
      let own = rows.units(of: document)
      ridge.clear()
      for unit in own { add(unit, rows) }
      ridge.solve(own: own.count)
      let terms = ridge.terms
      let given = ridge.weights
      for unit in rivals(of: own, rows, postings) { add(unit, rows) }
      ridge.solve(own: own.count)
      return terms.indices.map { (terms[$0], max(0, ridge.weights[$0]), max(0, given[$0])) }
    }

    private mutating func add(_ unit: Int, _ rows: UnitRows) {
      let cells = rows.cells(of: unit)
      ridge.add(rows.terms[cells], rows.weights[cells])
    }

    /// The units of other documents that are nearest to all of `own` together;
    /// ties by number.
    private mutating func rivals(of own: Range<Int>, _ rows: UnitRows, _ postings: UnitPostings)
      -> [Int]
    {
      var sums: [UInt32: Double] = [:]
      for cell in rows.starts[own.lowerBound]..<rows.starts[own.upperBound] {
        sums[rows.terms[cell], default: 0] += Double(rows.weights[cell])
      }
      let row = sums.sorted { $0.key < $1.key }.map { (term: $0.key, weight: $0.value) }
      postings.multiply(
        row, most: TermDiscrimination.mostPostings, unitCount: rows.count, into: &products)
      let others = products.units.filter { !own.contains(Int($0)) }
      let nearest = others.sorted {
        let (left, right) = (products.values[Int($0)], products.values[Int($1)])
        return left > right || (left == right && $0 < $1)
      }
      products.clear()
      return nearest.prefix(TermDiscrimination.rivals).map { Int($0) }
    }
  }
}
