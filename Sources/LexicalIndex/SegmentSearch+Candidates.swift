import Kernels

extension SegmentSearch {
  /// Completes candidates with the terms from `term` on and offers those that are left.
  @inline(__always)
  mutating func finish<Sum: ImpactSum>(
    _ used: Int, from term: Int, _ segment: Int, _ sums: UnsafeMutablePointer<Sum>
  ) {
    // Columns end with the last document, whatever places a damaged list names.
    let documents = index.documentCount - segment << segmentBits
    var used = documents < segmentLength ? candidates.keep(used, below: documents) : used
    for term in term..<termCount where used > 0 {
      used = complete(term, segment, used, sums)
    }
    settle(used, segment)
    offer(used, segment)
  }

  /// Adds a term's part to the candidates and keeps those that can still reach the threshold.
  @inline(__always)
  mutating func complete<Sum: ImpactSum>(
    _ term: Int, _ segment: Int, _ used: Int, _ sums: UnsafeMutablePointer<Sum>
  ) -> Int {
    let cursor = cursors + term
    let minimum = threshold > rests[term + 1] ? threshold - rests[term + 1] : 0
    counters.lookups += used
    switch cursor.pointee.form {
    case .packed, .runs:
      if cursor.pointee.segmentCount < used * Self.lookupCost {
        return completeByScan(cursor, used, sums, minimum)
      }
      return candidates.complete(
        used, from: cursor.pointee.postings + cursor.pointee.position,
        count: cursor.pointee.segmentCount, weight: cursor.pointee.weight, minimum: minimum)
    case .flat:
      let start = cursor.pointee.position
      return candidates.complete(
        used, documents: cursor.pointee.numbers + start, impacts: cursor.pointee.impacts + start,
        count: cursor.pointee.segmentCount, start: UInt32(segment << segmentBits),
        weight: cursor.pointee.weight, minimum: minimum)
    case .column:
      guard let bytes = cursor.pointee.bytes else { return used }
      return candidates.complete(
        used, bounds: bytes + (segment << segmentBits),
        factor: cursor.pointee.unit &* cursor.pointee.weight, minimum: minimum)
    }
  }

  /// How many postings can be read in the time of a look-up among them.
  private static let lookupCost = 24

  /// Completes candidates by reading a whole run with their sums in place.
  @inline(__always)
  func completeByScan<Sum: ImpactSum>(
    _ cursor: UnsafeMutablePointer<TermCursor>, _ used: Int, _ sums: UnsafeMutablePointer<Sum>,
    _ minimum: UInt64
  ) -> Int {
    for position in 0..<used {
      // A sum of zero would count as none.
      sums[Int(candidates.places[position])] = Sum(
        truncatingIfNeeded: candidates.sums[position])
    }
    Sum.addToSums(
      cursor.pointee.postings + cursor.pointee.position, count: cursor.pointee.segmentCount,
      weight: Sum(truncatingIfNeeded: cursor.pointee.weight), of: sums)
    var kept = 0
    for position in 0..<used {
      let place = candidates.places[position]
      let sum = UInt64(truncatingIfNeeded: sums[Int(place)])
      sums[Int(place)] = 0
      candidates.places[kept] = place
      candidates.sums[kept] = sum
      kept += sum >= minimum ? 1 : 0
    }
    return kept
  }

  /// Takes the candidates that reach the threshold in among the best.
  @inline(__always)
  mutating func offer(_ used: Int, _ segment: Int) {
    let start = UInt32(segment << segmentBits)
    for position in 0..<used where candidates.sums[position] >= threshold {
      let document = start + UInt32(candidates.places[position])
      // Only a file that lies names more documents than there are.
      guard Int(document) < index.documentCount, isVisible?(document) ?? true else { continue }
      counters.documentsOffered += 1
      let score = UInt32(truncatingIfNeeded: min(candidates.sums[position], UInt64(UInt32.max)))
      best.insert(BestKeys.key(document: document, score: score))
    }
  }
}
