import Storage

extension ImpactIndex {
  /// Replaces each term (low half) by its document frequency above its place: what
  /// `documentFrequency` says of many terms at once, with waits for memory that overlap.
  ///
  /// - Parameter values: term numbers; afterwards document frequencies (high half) and places
  ///   (low half).
  package func findDocumentFrequencies(_ values: inout [UInt64]) throws(StorageError) {
    for place in values.indices {
      let term = UInt32(truncatingIfNeeded: values[place])
      let record = try stored(term)
      values[place] = UInt64(record.high) << 16 | UInt64(record.low)
    }
    for place in values.indices {
      let record = PostingRecord(
        PostingRecord.Stored(
          low: UInt16(truncatingIfNeeded: values[place]),
          high: UInt16(truncatingIfNeeded: values[place] >> 16), largest: 0))
      values[place] = UInt64(try documentFrequency(record)) << 32 | UInt64(place)
    }
  }
}
