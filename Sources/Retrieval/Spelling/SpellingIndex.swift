import Storage
import TextAnalysis

/// The words of a base as they are written, folded, found by words that are a few
/// letters off: a table from `DeletionKeys` to words.
///
/// It is used for words that a base does not know alone.
package struct SpellingIndex: Sendable {
  /// Number of words.
  let count: Int
  private let starts: BlockColumn<UInt32>
  private let arena: BlockColumn<UInt8>
  private let terms: BlockColumn<UInt32>
  private let bucketStarts: BlockColumn<UInt32>
  private let entries: BlockColumn<UInt32>
  private let damage: StorageError

  /// The term of a word that the base has no term for.
  static let noTerm = UInt32.max
  /// Words of a key that are compared at most.
  private static let mostOfKey = 512

  /// Reads what `write` wrote; nothing is touched but the shape.
  init(_ section: inout SectionReader) throws(StorageError) {
    starts = try section.blockColumn()
    arena = try section.blockColumn()
    count = max(starts.count - 1, 0)
    terms = try section.blockColumn(count: count)
    bucketStarts = try section.blockColumn()
    entries = try section.blockColumn()
    damage = section.damaged("the words for spelling are out of bounds")
    let buckets = bucketStarts.count - 1
    guard starts.count > 0, buckets > 0, buckets & (buckets - 1) == 0, buckets <= 1 << 31 else {
      throw damage
    }
  }

  /// Number of the bucket of a key, of a power of two.
  @inline(__always)
  static func bucket(_ key: UInt32, of count: Int) -> Int {
    Int(key) >> (32 - count.trailingZeroBitCount)
  }

  /// Appends the numbers of all words with a key to `found`; some may come twice.
  func find(_ key: UInt32, into found: inout [UInt32]) throws(StorageError) {
    let bucket = Self.bucket(key, of: bucketStarts.count - 1)
    let start = Int(try bucketStarts.element(bucket))
    let end = min(Int(try bucketStarts.element(bucket + 1)), start + Self.mostOfKey)
    guard start < end else { return }
    try entries.withElements(start..<end) { entries in
      for place in 0..<end - start { found.append(entries[place]) }
    }
  }

  /// Calls `body` with the bytes of a word.
  @inline(__always)
  func withWord<Result>(_ number: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result)
    throws(StorageError) -> Result
  {
    guard number >= 0, number < count else { throw damage }
    let start = Int(try starts.element(number))
    let end = Int(try starts.element(number + 1))
    guard start <= end else { throw damage }
    return try arena.withElements(start..<end) { bytes in
      body(UnsafeBufferPointer(start: bytes, count: end - start))
    }
  }

  /// The term of a word, nil where the base has none.
  func term(of number: Int) throws(StorageError) -> UInt32? {
    let term = try terms.element(number)
    return term == Self.noTerm ? nil : term
  }
}
