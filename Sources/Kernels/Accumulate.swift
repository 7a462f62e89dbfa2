/// Documents of one segment: a document number's low bits are its place in the segment.
package let segmentBits = 14
/// Number of documents of a segment; what a posting's place is below, whatever the file says.
package let segmentLength = 1 << segmentBits

/// A width of sums; a search takes the narrowest that its bounds cannot exceed, so that sums stay
/// in the nearest cache.
///
/// All sums are zero between two segments. A posting is a place in the segment (high half) and an
/// impact (low half).
package protocol ImpactSum: FixedWidthInteger & UnsignedInteger & BitwiseCopyable & Sendable {
  /// Adds the weighted impacts of `count` postings to the sums of their documents.
  static func add(
    _ postings: UnsafePointer<UInt32>, count: Int, weight: Self, to sums: UnsafeMutablePointer<Self>
  )

  /// The same for postings of whole document numbers beside their impacts.
  static func add(
    _ documents: UnsafePointer<UInt32>, _ impacts: UnsafePointer<UInt16>, count: Int, weight: Self,
    to sums: UnsafeMutablePointer<Self>
  )

  /// Takes the sums of the postings' documents, leaving zero, each with the posting's weighted
  /// impact added: those that reach `minimum`, which is at least 1, become candidates.
  ///
  /// With weight 0 it takes what `add` has added.
  ///
  /// - Returns: the new number of candidates; there must be room for `count` more.
  static func take(
    _ postings: UnsafePointer<UInt32>, count: Int, weight: Self,
    from sums: UnsafeMutablePointer<Self>, minimum: Self, into candidates: Candidates, used: Int
  ) -> Int

  /// The same for postings of whole document numbers beside their impacts.
  static func take(
    _ documents: UnsafePointer<UInt32>, _ impacts: UnsafePointer<UInt16>, count: Int, weight: Self,
    from sums: UnsafeMutablePointer<Self>, minimum: Self, into candidates: Candidates, used: Int
  ) -> Int

  /// Adds the weighted impacts of `count` postings to those sums that are not zero.
  static func addToSums(
    _ postings: UnsafePointer<UInt32>, count: Int, weight: Self, of sums: UnsafeMutablePointer<Self>
  )
}

/// Documents of a segment that may still be among the best, with what they have so far.
package struct Candidates {
  /// Places in the segment.
  package let places: UnsafeMutablePointer<UInt16>
  /// Sums so far.
  package let sums: UnsafeMutablePointer<UInt64>

  /// Candidates in memory of the caller.
  package init(places: UnsafeMutablePointer<UInt16>, sums: UnsafeMutablePointer<UInt64>) {
    self.places = places
    self.sums = sums
  }
}

/// The loops of `ImpactSum`, made for each width below.
private enum Loops {
  @inline(__always)
  static func add<Sum: ImpactSum>(
    _ postings: UnsafePointer<UInt32>, _ count: Int, _ weight: Sum,
    _ sums: UnsafeMutablePointer<Sum>
  ) {
    for position in 0..<count {
      let posting = postings[position]
      let place = Int(posting >> 16) & (segmentLength &- 1)
      sums[place] &+= Sum(truncatingIfNeeded: posting & 0xFFFF) &* weight
    }
  }

  @inline(__always)
  static func add<Sum: ImpactSum>(
    _ documents: UnsafePointer<UInt32>, _ impacts: UnsafePointer<UInt16>, _ count: Int,
    _ weight: Sum, _ sums: UnsafeMutablePointer<Sum>
  ) {
    for position in 0..<count {
      let place = Int(documents[position]) & (segmentLength &- 1)
      sums[place] &+= Sum(truncatingIfNeeded: impacts[position]) &* weight
    }
  }

  @inline(__always)
  static func addToSums<Sum: ImpactSum>(
    _ postings: UnsafePointer<UInt32>, _ count: Int, _ weight: Sum,
    _ sums: UnsafeMutablePointer<Sum>
  ) {
    for position in 0..<count {
      let posting = postings[position]
      let place = Int(posting >> 16) & (segmentLength &- 1)
      let sum = sums[place]
      let part = Sum(truncatingIfNeeded: posting & 0xFFFF) &* weight
      sums[place] = sum &+ (sum == 0 ? 0 : part)
    }
  }

  @inline(__always)
  static func take<Sum: ImpactSum>(
    _ postings: UnsafePointer<UInt32>, _ count: Int, _ weight: Sum,
    _ sums: UnsafeMutablePointer<Sum>, _ minimum: Sum, _ candidates: Candidates, _ used: Int
  ) -> Int {
    var used = used
    for position in 0..<count {
      let posting = postings[position]
      let place = Int(posting >> 16) & (segmentLength &- 1)
      let sum = sums[place] &+ Sum(truncatingIfNeeded: posting & 0xFFFF) &* weight
      sums[place] = 0
      if sum >= minimum {
        candidates.places[used] = UInt16(truncatingIfNeeded: place)
        candidates.sums[used] = UInt64(truncatingIfNeeded: sum)
        used &+= 1
      }
    }
    return used
  }

  @inline(__always)
  static func take<Sum: ImpactSum>(
    _ documents: UnsafePointer<UInt32>, _ impacts: UnsafePointer<UInt16>, _ count: Int,
    _ weight: Sum, _ sums: UnsafeMutablePointer<Sum>, _ minimum: Sum, _ candidates: Candidates,
    _ used: Int
  ) -> Int {
    var used = used
    for position in 0..<count {
      let place = Int(documents[position]) & (segmentLength &- 1)
      let sum = sums[place] &+ Sum(truncatingIfNeeded: impacts[position]) &* weight
      sums[place] = 0
      if sum >= minimum {
        candidates.places[used] = UInt16(truncatingIfNeeded: place)
        candidates.sums[used] = UInt64(truncatingIfNeeded: sum)
        used &+= 1
      }
    }
    return used
  }
}

extension UInt16: ImpactSum {
  package static func add(
    _ postings: UnsafePointer<UInt32>, count: Int, weight: UInt16,
    to sums: UnsafeMutablePointer<UInt16>
  ) { Loops.add(postings, count, weight, sums) }

  package static func add(
    _ documents: UnsafePointer<UInt32>, _ impacts: UnsafePointer<UInt16>, count: Int,
    weight: UInt16, to sums: UnsafeMutablePointer<UInt16>
  ) { Loops.add(documents, impacts, count, weight, sums) }

  package static func addToSums(
    _ postings: UnsafePointer<UInt32>, count: Int, weight: UInt16,
    of sums: UnsafeMutablePointer<UInt16>
  ) { Loops.addToSums(postings, count, weight, sums) }

  package static func take(
    _ postings: UnsafePointer<UInt32>, count: Int, weight: UInt16,
    from sums: UnsafeMutablePointer<UInt16>, minimum: UInt16, into candidates: Candidates, used: Int
  ) -> Int { Loops.take(postings, count, weight, sums, minimum, candidates, used) }

  package static func take(
    _ documents: UnsafePointer<UInt32>, _ impacts: UnsafePointer<UInt16>, count: Int,
    weight: UInt16, from sums: UnsafeMutablePointer<UInt16>, minimum: UInt16,
    into candidates: Candidates, used: Int
  ) -> Int { Loops.take(documents, impacts, count, weight, sums, minimum, candidates, used) }
}

extension UInt32: ImpactSum {
  package static func add(
    _ postings: UnsafePointer<UInt32>, count: Int, weight: UInt32,
    to sums: UnsafeMutablePointer<UInt32>
  ) { Loops.add(postings, count, weight, sums) }

  package static func add(
    _ documents: UnsafePointer<UInt32>, _ impacts: UnsafePointer<UInt16>, count: Int,
    weight: UInt32, to sums: UnsafeMutablePointer<UInt32>
  ) { Loops.add(documents, impacts, count, weight, sums) }

  package static func addToSums(
    _ postings: UnsafePointer<UInt32>, count: Int, weight: UInt32,
    of sums: UnsafeMutablePointer<UInt32>
  ) { Loops.addToSums(postings, count, weight, sums) }

  package static func take(
    _ postings: UnsafePointer<UInt32>, count: Int, weight: UInt32,
    from sums: UnsafeMutablePointer<UInt32>, minimum: UInt32, into candidates: Candidates, used: Int
  ) -> Int { Loops.take(postings, count, weight, sums, minimum, candidates, used) }

  package static func take(
    _ documents: UnsafePointer<UInt32>, _ impacts: UnsafePointer<UInt16>, count: Int,
    weight: UInt32, from sums: UnsafeMutablePointer<UInt32>, minimum: UInt32,
    into candidates: Candidates, used: Int
  ) -> Int { Loops.take(documents, impacts, count, weight, sums, minimum, candidates, used) }
}

extension UInt64: ImpactSum {
  package static func add(
    _ postings: UnsafePointer<UInt32>, count: Int, weight: UInt64,
    to sums: UnsafeMutablePointer<UInt64>
  ) { Loops.add(postings, count, weight, sums) }

  package static func add(
    _ documents: UnsafePointer<UInt32>, _ impacts: UnsafePointer<UInt16>, count: Int,
    weight: UInt64, to sums: UnsafeMutablePointer<UInt64>
  ) { Loops.add(documents, impacts, count, weight, sums) }

  package static func addToSums(
    _ postings: UnsafePointer<UInt32>, count: Int, weight: UInt64,
    of sums: UnsafeMutablePointer<UInt64>
  ) { Loops.addToSums(postings, count, weight, sums) }

  package static func take(
    _ postings: UnsafePointer<UInt32>, count: Int, weight: UInt64,
    from sums: UnsafeMutablePointer<UInt64>, minimum: UInt64, into candidates: Candidates, used: Int
  ) -> Int { Loops.take(postings, count, weight, sums, minimum, candidates, used) }

  package static func take(
    _ documents: UnsafePointer<UInt32>, _ impacts: UnsafePointer<UInt16>, count: Int,
    weight: UInt64, from sums: UnsafeMutablePointer<UInt64>, minimum: UInt64,
    into candidates: Candidates, used: Int
  ) -> Int { Loops.take(documents, impacts, count, weight, sums, minimum, candidates, used) }
}
