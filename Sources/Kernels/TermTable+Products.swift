extension TermTable {
  /// Adds the question's inner products with the rows of a document, which lie
  /// term by term (see `DocumentRows`), to `sums`, in millionths.
  ///
  /// Each term's part is rounded to a whole millionth before it is added, so the
  /// parts that an explanation shows add up to the sums exactly.
  ///
  /// All terms take one step before any takes the next (which of them the question has,
  /// where their cells lie, the cells), so that the waits for memory overlap and no jump
  /// depends on what is not there yet.
  ///
  /// - Parameters:
  ///   - terms: `count` term numbers.
  ///   - starts: `count` + 1 numbers of cells that should not fall; cells lie from `starts[0]` on.
  ///   - cells: row (high half) and weight (low half).
  ///   - rows: rows whose products are wanted, within the bounds of `sums`.
  /// - Returns: the shares of the terms that the document has, in millionths; nil where
  ///   `starts` fall, so that cells are not where they should be.
  /// - Complexity: O(`count` + cells of terms that the question has).
  package func addProducts(
    terms rowTerms: UnsafePointer<UInt32>, starts: UnsafePointer<UInt32>, count: Int,
    cells: UnsafePointer<UInt32>, rows: Range<Int>, to sums: UnsafeMutableBufferPointer<Int64>
  ) -> Int64? {
    guard let sums = sums.baseAddress, self.count > 0 else { return 0 }
    let limits = starts[0]...max(starts[0], starts[count])
    var covered: Int64 = 0
    var start = 0
    while start < count {
      let end = min(start &+ Self.chunkLength, count)
      let used = findShared(rowTerms, start..<end)
      guard findCells(used, starts, limits) else { return nil }
      covered &+= addCells(used, cells - Int(limits.lowerBound), rows, sums)
      start = end
    }
    return covered
  }

  /// Finds the terms of a row that the question has.
  ///
  /// - Returns: how many of them wait.
  @inline(__always)
  private func findShared(_ rowTerms: UnsafePointer<UInt32>, _ range: Range<Int>) -> Int {
    let marks = UnsafePointer(marks)
    let slots = UnsafePointer(slots)
    let waiting = waiting
    let mask = mask
    var used = 0
    for position in range {
      waiting[used].position = UInt32(truncatingIfNeeded: position)
      used &+= Int(marks[Int(rowTerms[position] & mask)])
    }
    var shared = 0
    for item in 0..<used {
      let position = waiting[item].position
      let term = rowTerms[Int(position)]
      var place = slots[Int(term & mask)]
      while terms[Int(place)] != term, place != 0 { place = next[Int(place)] }
      waiting[shared].position = position
      waiting[shared].place = place
      shared &+= place == 0 ? 0 : 1
    }
    return shared
  }

  /// Finds where the cells of waiting terms lie.
  ///
  /// - Returns: whether all lie within `limits`.
  @inline(__always)
  private func findCells(
    _ count: Int, _ starts: UnsafePointer<UInt32>, _ limits: ClosedRange<UInt32>
  ) -> Bool {
    let waiting = waiting
    var isSound = true
    for item in 0..<count {
      let position = Int(waiting[item].position)
      let start = starts[position]
      let end = starts[position &+ 1]
      waiting[item].start = start
      waiting[item].end = end
      isSound = isSound && start >= limits.lowerBound && start <= end && end <= limits.upperBound
    }
    return isSound
  }

  /// Adds the parts of waiting terms.
  ///
  /// - Returns: their shares.
  @inline(__always)
  private func addCells(
    _ count: Int, _ cells: UnsafePointer<UInt32>, _ rows: Range<Int>,
    _ sums: UnsafeMutablePointer<Int64>
  ) -> Int64 {
    let waiting = UnsafePointer(waiting)
    let weights = UnsafePointer(weights)
    let shares = UnsafePointer(shares)
    var covered: Int64 = 0
    let firstRow = UInt32(truncatingIfNeeded: rows.lowerBound)
    let rowCount = UInt32(truncatingIfNeeded: rows.count)
    for item in 0..<count {
      let weight = weights[Int(waiting[item].place)]
      covered &+= shares[Int(waiting[item].place)]
      for cell in Int(waiting[item].start)..<Int(waiting[item].end) {
        let value = cells[cell]
        let row = value >> 16
        if row &- firstRow < rowCount {
          sums[Int(row)] &+= sparsePart(weight, UInt16(truncatingIfNeeded: value))
        }
      }
    }
    return covered
  }
}
