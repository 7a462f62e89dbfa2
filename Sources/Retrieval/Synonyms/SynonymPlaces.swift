/// The buckets of a `SynonymTable`, a power of two of them: where the lines of each begin, and at last
/// where all end.
///
/// Each place is four letters of six bits, the lowest first; sixteen places make a row.
struct SynonymPlaces {
  private static let inRow = 16
  private static let rowLength = 4 * inRow + 1
  /// The letter of 0; those of the others follow it in ASCII.
  private static let zero = UInt8(ascii: "0")

  private let text: UnsafeBufferPointer<UInt8>
  /// Bits of a hash that name a bucket.
  let bits: Int

  /// The places of a text, which must outlive them.
  init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
    // The last row ends without a line feed.
    let count = (text.count / Self.rowLength) * Self.inRow + text.count % Self.rowLength / 4
    bits = (count - 1).trailingZeroBitCount
  }

  /// Where the lines of a bucket stand.
  subscript(bucket: Int) -> Range<Int> { place(bucket)..<place(bucket + 1) }

  private func place(_ number: Int) -> Int {
    let start = number / Self.inRow * Self.rowLength + number % Self.inRow * 4
    return (0..<4).reduce(0) { $0 | Int(text[start + $1] &- Self.zero) << (6 * $1) }
  }

  /// Writes places, each less than 2²⁴.
  static func write(_ places: [Int]) -> String {
    var text: [UInt8] = []
    for (number, place) in places.enumerated() {
      precondition(place < 1 << 24, "the lines of a table of synonyms are too long")
      if number > 0, number.isMultiple(of: inRow) { text.append(UInt8(ascii: "\n")) }
      for letter in 0..<4 { text.append(zero + UInt8(place >> (6 * letter) & 63)) }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
