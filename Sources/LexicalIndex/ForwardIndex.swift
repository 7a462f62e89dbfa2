import Kernels
import Storage

/// Rows of weighted terms, one row per text, for scoring few texts richly.
///
/// A row's weight w is stored as round(w × `scale`). A question's weights q are
/// scattered into a table as round(q × 10⁶ × 2³² / `scale`), so the product of
/// the two, shifted right by 32, is the term's part in millionths.
package struct ForwardIndex: Sendable {
  /// Number of rows.
  package let rowCount: Int
  private let starts: Column<UInt32>
  private let terms: Column<UInt32>
  private let weights: Column<UInt16>

  /// Reads what `write` wrote.
  ///
  /// - Parameter termCount: number of terms that a row may name.
  package init(_ section: inout SectionReader, termCount: Int) throws(StorageError) {
    starts = try section.column()
    terms = try section.column()
    weights = try section.column(count: terms.count)
    rowCount = starts.count - 1
    try checkInvariants(section, termCount: termCount)
  }

  /// Largest value of `dot`; far above what rows and questions of length one reach.
  package static let largest: Int64 = 1 << 32

  /// Inner product of a row with the scattered question, in millionths, at most `largest`.
  ///
  /// - Complexity: O(terms of the row).
  @inline(__always)
  package func dot(_ row: Int, _ table: UnsafePointer<Int64>) -> Int64 {
    let start = Int(starts[row])
    let count = Int(starts[row + 1]) - start
    let product = terms.withElements { terms in
      weights.withElements { weights in
        sparseDot(terms: terms + start, weights: weights + start, count: count, table: table)
      }
    }
    return min(max(product, 0), Self.largest)
  }

  /// The parts that `dot` sums, those that are not zero, in the row's order of terms.
  package func parts(_ row: Int, _ table: UnsafePointer<Int64>) -> [(term: UInt32, part: Int64)] {
    (Int(starts[row])..<Int(starts[row + 1])).compactMap { position in
      let part = sparsePart(table[Int(terms[position])], weights[position])
      return part == 0 ? nil : (terms[position], part)
    }
  }

  /// The row's terms and stored weights.
  package func row(_ row: Int) -> [(term: UInt32, weight: UInt16)] {
    (Int(starts[row])..<Int(starts[row + 1])).map { (terms[$0], weights[$0]) }
  }

  /// Whether a row holds a term.
  ///
  /// - Complexity: O(log terms of the row).
  package func contains(_ term: UInt32, inRow row: Int) -> Bool {
    var low = Int(starts[row])
    var high = Int(starts[row + 1])
    while low < high {
      let middle = (low + high) / 2
      if terms[middle] < term { low = middle + 1 } else { high = middle }
    }
    return low < Int(starts[row + 1]) && terms[low] == term
  }

  private func checkInvariants(_ section: SectionReader, termCount: Int) throws(StorageError) {
    guard starts.count >= 1, starts[0] == 0, Int(starts[rowCount]) == terms.count else {
      throw section.damaged("rows do not fill their terms")
    }
    guard starts.withElements({ neverFalls($0, count: starts.count) }) else {
      throw section.damaged("rows are out of order")
    }
    guard terms.withElements({ allBelow($0, count: terms.count, limit: UInt32(termCount)) }) else {
      throw section.damaged("a row names no term")
    }
    let isRising = starts.withElements { starts in
      terms.withElements { listsRise(starts: starts, lists: rowCount, numbers: $0) }
    }
    guard isRising else { throw section.damaged("a row's terms are out of order") }
  }

  /// Writes rows of fixed-point weights.
  package static func write(_ rows: WeightedRows, to section: inout SectionBuilder)
    throws(StorageError)
  {
    guard UInt32(exactly: rows.terms.count) != nil else {
      throw .tooLarge(part: "more than 2³² weights")
    }
    section.append(rows.starts.map { UInt32($0) })
    section.append(rows.terms)
    section.append(rows.weights)
  }

  /// The same for rows that are few.
  package static func write(
    rows: [[(term: UInt32, weight: UInt16)]], to section: inout SectionBuilder
  ) throws(StorageError) {
    try write(WeightedRows(rows), to: &section)
  }
}
