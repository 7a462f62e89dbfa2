/// A column in `scanColumns`: one byte for each document of the segment, and its factor.
package struct ScannedColumn {
  /// Upper bounds of the impacts, in units.
  package var bounds: UnsafePointer<UInt8>
  /// What a unit counts.
  package var factor: UInt16

  /// A column with its factor.
  package init(bounds: UnsafePointer<UInt8>, factor: UInt16) {
    self.bounds = bounds
    self.factor = factor
  }
}

/// Finds the documents whose columns alone may reach the threshold: those with
/// Σ factor × bound ≥ `minimum`, sixty-four at a time.
///
/// - Parameters:
///   - columns: `columnCount` columns whose sums of 255 × factor stay below 2¹⁶.
///   - documents: places in the segment, from a multiple of 64; columns are padded to the next one.
///   - minimum: above zero.
///   - candidates: room for every document; found ones begin with a sum of zero.
/// - Returns: the number of candidates.
/// - Complexity: O(documents × columns ÷ 16).
package func scanColumns(
  _ columns: UnsafePointer<ScannedColumn>, columnCount: Int, documents: Range<Int>,
  minimum: UInt16, into candidates: Candidates
) -> Int {
  var used = 0
  let least = SIMD8<UInt16>(repeating: minimum)
  var first = documents.lowerBound
  while first < documents.upperBound {
    // Of sixteen bytes the even ones and the odd ones, which takes no unpacking.
    var (a, b) = (SIMD8<UInt16>.zero, SIMD8<UInt16>.zero)
    var (c, d, e, f, g, h) = (a, a, a, a, a, a)
    for column in 0..<columnCount {
      let bounds = UnsafeRawPointer(columns[column].bounds + first)
      let factor = SIMD8<UInt16>(repeating: columns[column].factor)
      add(bounds, factor, &a, &b)
      add(bounds + 16, factor, &c, &d)
      add(bounds + 32, factor, &e, &f)
      add(bounds + 48, factor, &g, &h)
    }
    let reached =
      ((a .>= least) .| (b .>= least)) .| ((c .>= least) .| (d .>= least))
      .| ((e .>= least) .| (f .>= least)) .| ((g .>= least) .| (h .>= least))
    if any(reached) {
      let end = documents.upperBound
      used = collect(a, b, minimum, first, end, candidates, used)
      used = collect(c, d, minimum, first &+ 16, end, candidates, used)
      used = collect(e, f, minimum, first &+ 32, end, candidates, used)
      used = collect(g, h, minimum, first &+ 48, end, candidates, used)
    }
    first &+= 64
  }
  return used
}

@inline(__always)
private func add(
  _ bounds: UnsafeRawPointer, _ factor: SIMD8<UInt16>, _ even: inout SIMD8<UInt16>,
  _ odd: inout SIMD8<UInt16>
) {
  let pairs = bounds.loadUnaligned(as: SIMD8<UInt16>.self)
  even &+= (pairs & 0x00FF) &* factor
  odd &+= (pairs &>> 8) &* factor
}

/// Appends the documents whose sums reach `minimum`.
private func collect(
  _ even: SIMD8<UInt16>, _ odd: SIMD8<UInt16>, _ minimum: UInt16, _ first: Int, _ end: Int,
  _ candidates: Candidates, _ used: Int
) -> Int {
  var used = used
  for pair in 0..<8 {
    let place = first &+ 2 &* pair
    candidates.places[used] = UInt16(truncatingIfNeeded: place)
    candidates.sums[used] = 0
    used &+= even[pair] >= minimum && place < end ? 1 : 0
    candidates.places[used] = UInt16(truncatingIfNeeded: place &+ 1)
    candidates.sums[used] = 0
    used &+= odd[pair] >= minimum && place &+ 1 < end ? 1 : 0
  }
  return used
}
