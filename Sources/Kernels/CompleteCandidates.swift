extension Candidates {
  /// Takes the postings whose impact is at least `least`, where no other term adds to them.
  ///
  /// - Parameter least: above zero.
  /// - Returns: the number of candidates; there must be room for `count`.
  /// - Complexity: O(`count`), sixteen at a time.
  package func collect(
    _ postings: UnsafePointer<UInt32>, count: Int, least: UInt16, weight: UInt64
  ) -> Int {
    var used = 0
    var position = 0
    // Impacts are the low halves; places are taken for none.
    let bound = SIMD8<UInt16>(repeating: least &- 1)
    let impacts = SIMD8<UInt16>(.max, 0, .max, 0, .max, 0, .max, 0)
    while position &+ 16 <= count {
      let block = UnsafeRawPointer(postings + position)
      let a = block.loadUnaligned(as: SIMD8<UInt16>.self) & impacts
      let b = block.loadUnaligned(fromByteOffset: 16, as: SIMD8<UInt16>.self) & impacts
      let c = block.loadUnaligned(fromByteOffset: 32, as: SIMD8<UInt16>.self) & impacts
      let d = block.loadUnaligned(fromByteOffset: 48, as: SIMD8<UInt16>.self) & impacts
      let reached =
        ((a .> bound) .| (b .> bound)) .| ((c .> bound) .| (d .> bound))
      if any(reached) { used = append(postings + position, 16, least, weight, used) }
      position &+= 16
    }
    return append(postings + position, count &- position, least, weight, used)
  }

  @inline(__always)
  private func append(
    _ postings: UnsafePointer<UInt32>, _ count: Int, _ least: UInt16, _ weight: UInt64, _ used: Int
  ) -> Int {
    var used = used
    for position in 0..<count {
      let posting = postings[position]
      places[used] = UInt16(truncatingIfNeeded: posting >> 16) & UInt16(segmentLength &- 1)
      sums[used] = UInt64(posting & 0xFFFF) &* weight
      used &+= UInt16(truncatingIfNeeded: posting) >= least ? 1 : 0
    }
    return used
  }

  /// Adds one term's weighted impacts, found by bisection among its postings of the segment, and
  /// keeps the candidates that reach `minimum`.
  ///
  /// - Returns: the number kept; they keep their order.
  /// - Complexity: O(`used` × log `count`).
  package func complete(
    _ used: Int, from postings: UnsafePointer<UInt32>, count: Int, weight: UInt64, minimum: UInt64
  ) -> Int {
    var kept = 0
    for position in 0..<used {
      let place = places[position]
      let key = UInt32(place) << 16
      // The last posting that is not behind the key's place, without branches on the data.
      var base = postings
      var length = count
      while length > 1 {
        let half = length >> 1
        base = base[half] <= key | 0xFFFF ? base + half : base
        length &-= half
      }
      let found = count > 0 ? base[0] : 0
      let isHit = count > 0 && found ^ key <= 0xFFFF
      let sum = sums[position] &+ (isHit ? UInt64(found & 0xFFFF) &* weight : 0)
      places[kept] = place
      sums[kept] = sum
      kept &+= sum >= minimum ? 1 : 0
    }
    return kept
  }

  /// The same for a few postings of whole document numbers; the segment begins at `start`.
  ///
  /// - Complexity: O(`used` × `count`).
  package func complete(
    _ used: Int, documents: UnsafePointer<UInt32>, impacts: UnsafePointer<UInt16>, count: Int,
    start: UInt32, weight: UInt64, minimum: UInt64
  ) -> Int {
    var kept = 0
    for position in 0..<used {
      let place = places[position]
      let document = start &+ UInt32(place)
      var sum = sums[position]
      for posting in 0..<count where documents[posting] == document {
        sum &+= UInt64(impacts[posting]) &* weight
      }
      places[kept] = place
      sums[kept] = sum
      kept &+= sum >= minimum ? 1 : 0
    }
    return kept
  }

  /// Keeps the candidates whose places lie below a number.
  ///
  /// - Returns: the number kept; they keep their order.
  package func keep(_ used: Int, below limit: Int) -> Int {
    var kept = 0
    for position in 0..<used {
      places[kept] = places[position]
      sums[kept] = sums[position]
      kept &+= Int(places[kept]) < limit ? 1 : 0
    }
    return kept
  }

  /// The same from a column of the segment, of which the upper bounds are added for now; `settle`
  /// takes off what they are too much.
  ///
  /// The candidates' places lie within the column.
  ///
  /// - Complexity: O(`used`).
  package func complete(
    _ used: Int, bounds: UnsafePointer<UInt8>, factor: UInt64, minimum: UInt64
  ) -> Int {
    var kept = 0
    for position in 0..<used {
      let place = places[position]
      let sum = sums[position] &+ UInt64(bounds[Int(place)]) &* factor
      places[kept] = place
      sums[kept] = sum
      kept &+= sum >= minimum ? 1 : 0
    }
    return kept
  }

  /// Takes off what the upper bounds of a column are above its impacts.
  ///
  /// - Complexity: O(`used`).
  package func settle(_ used: Int, rests: UnsafePointer<UInt8>, weight: UInt64) {
    for position in 0..<used {
      sums[position] &-= UInt64(rests[Int(places[position])]) &* weight
    }
  }
}
