/// For each term the units that hold it, by which those that are near to a row are found.
struct UnitPostings: Sendable {
  /// By term its first posting, and the end of the last one's.
  private var starts: [Int] = [0]
  private var units: [UInt32] = []
  private var weights: [Float] = []

  /// No units.
  init() {}

  /// The postings of units that lie one after the other.
  ///
  /// - Parameter rows: by unit its first cell, and the end of the last one's.
  /// - Complexity: O(cells + largest term).
  init(rows: [Int], terms: [UInt32], weights cells: [Float]) {
    starts = [Int](repeating: 0, count: Int(terms.max() ?? 0) + 2)
    for term in terms { starts[Int(term) + 1] += 1 }
    for term in 1..<starts.count { starts[term] += starts[term - 1] }
    units = [UInt32](repeating: 0, count: terms.count)
    weights = [Float](repeating: 0, count: terms.count)
    var next = starts
    for unit in 0..<rows.count - 1 {
      for cell in rows[unit]..<rows[unit + 1] {
        let term = Int(terms[cell])
        units[next[term]] = UInt32(unit)
        weights[next[term]] = cells[cell]
        next[term] += 1
      }
    }
  }

  /// Inner products of units with a row; the working memory of one thread.
  struct Products: Sendable {
    /// By unit.
    fileprivate(set) var values: [Double] = []
    /// The units that have a term of the row, in order of first appearance.
    fileprivate(set) var units: [UInt32] = []

    /// Forgets the row.
    mutating func clear() {
      for unit in units { values[Int(unit)] = 0 }
      units.removeAll(keepingCapacity: true)
    }
  }

  /// Multiplies all units with a row, over those of its terms that at most `most` units hold.
  ///
  /// - Parameters:
  ///   - row: terms in rising order, so that sums have one order.
  ///   - count: number of units.
  ///   - products: cleared before.
  /// - Complexity: O(postings of the row's terms).
  func multiply(
    _ row: [(term: UInt32, weight: Double)], most: Int, unitCount count: Int,
    into products: inout Products
  ) {
    if products.values.count < count { products.values = [Double](repeating: 0, count: count) }
    for (term, weight) in row where Int(term) + 1 < starts.count {
      let range = starts[Int(term)]..<starts[Int(term) + 1]
      guard range.count <= most else { continue }
      for place in range {
        let unit = units[place]
        if products.values[Int(unit)] == 0 { products.units.append(unit) }
        products.values[Int(unit)] += weight * Double(weights[place])
      }
    }
  }
}
