/// A digest of 128 bits that tells contents apart: two XXH64, the second of
/// the first's input under another seed.
///
/// Equal contents have equal digests, and different ones differ but for an
/// accident of one in 2¹²⁸; no protection against someone who means to deceive.
package struct ContentDigest: Hashable, Sendable, Comparable, BitwiseCopyable {
  /// The first half, by which digests are ordered first.
  package var high: UInt64
  /// The second half.
  package var low: UInt64

  /// A digest of its halves.
  package init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// The digest of some bytes.
  package init(_ bytes: UnsafeRawBufferPointer) {
    high = checksum(bytes, seed: 0)
    low = checksum(bytes, seed: 0x6C6F_7473_6520_3138)
  }

  package static func < (left: ContentDigest, right: ContentDigest) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }
}

/// Collects what a digest is made of; lengths are part of it, so that no two
/// sequences of texts give the same bytes.
package struct ContentDigester {
  private var bytes: [UInt8] = []

  /// Nothing yet.
  package init() {}

  /// Appends a number.
  package mutating func append(_ number: UInt64) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// Appends a text.
  package mutating func append(_ text: String) {
    append(UInt64(text.utf8.count))
    bytes.append(contentsOf: text.utf8)
  }

  /// The digest of what was appended.
  package func finish() -> ContentDigest { bytes.withUnsafeBytes { ContentDigest($0) } }
}
