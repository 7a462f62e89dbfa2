/// What Markdown files gave, by digests of their contents, so that a file that
/// did not change is not parsed again.
///
/// Only files without findings are kept: all others are read each time, and
/// report what they have to.
package struct ParsedSources: Sendable, Equatable {
  /// A digest of 128 bits of a file's content and of what else counts for it.
  package struct Key: Hashable, Sendable, BitwiseCopyable, Comparable {
    /// The first half.
    package var high: UInt64
    /// The second half.
    package var low: UInt64

    /// A digest of its halves.
    package init(high: UInt64, low: UInt64) {
      self.high = high
      self.low = low
    }

    package static func < (left: Key, right: Key) -> Bool {
      (left.high, left.low) < (right.high, right.low)
    }
  }

  /// Digests of the files, in order, none twice.
  package private(set) var keys: [Key] = []
  /// Where what each file gave begins in `bytes`; one more than there are files.
  package private(set) var starts: [UInt64] = [0]
  /// What the files gave, encoded.
  package private(set) var bytes: [UInt8] = []

  /// Of no file.
  package init() {}

  /// Of files whose entries were stored.
  ///
  /// - Returns: nil where the parts contradict each other.
  package init?(keys: [Key], starts: [UInt64], bytes: [UInt8]) {
    guard starts.count == keys.count + 1, starts.first == 0, starts.last == UInt64(bytes.count),
      zip(starts, starts.dropFirst()).allSatisfy({ $0 <= $1 }),
      zip(keys, keys.dropFirst()).allSatisfy({ $0 < $1 })
    else { return nil }
    self.keys = keys
    self.starts = starts
    self.bytes = bytes
  }

  /// Of files in any order; of equal ones the first counts.
  init(_ files: [(key: Key, bytes: [UInt8])]) {
    for file in files.sorted(by: { $0.key < $1.key }) where file.key != keys.last {
      keys.append(file.key)
      bytes.append(contentsOf: file.bytes)
      starts.append(UInt64(bytes.count))
    }
  }

  /// What a file gave, encoded, or nil where it is none of these.
  func bytes(of key: Key) -> ArraySlice<UInt8>? {
    var (low, high) = (0, keys.count)
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < key { low = middle + 1 } else { high = middle }
    }
    guard low < keys.count, keys[low] == key else { return nil }
    return bytes[Int(starts[low])..<Int(starts[low + 1])]
  }
}
