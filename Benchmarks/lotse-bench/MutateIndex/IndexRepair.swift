import Storage

/// Makes the checksums of a damaged index right again, and finds its parts; a
/// second reader of the layout that `IndexFile` describes, so that one mistake
/// is not made twice.
enum IndexRepair {
  static let headerLength = 64
  private static let entryLength = 32

  /// Makes checksums right, from those of the sections to the header's.
  static func apply(_ repair: IndexMutator.Repair, to bytes: inout [UInt8]) {
    guard repair > .none, bytes.count >= headerLength else { return }
    if repair >= .sections {
      for entry in 0..<entryCount(of: bytes) {
        guard let range = section(entry, of: bytes) else { continue }
        set(sum(bytes, range), at: headerLength + entry * entryLength + 24, in: &bytes)
      }
    }
    if repair >= .table {
      let table = headerLength..<headerLength + tableLength(of: bytes)
      set(sum(bytes, table), at: 24, in: &bytes)
      set(UInt64(bytes.count), at: 16, in: &bytes)
    }
    set(sum(bytes, 0..<32), at: 32, in: &bytes)
  }

  /// Length of the table, as far as the file holds it.
  static func tableLength(of bytes: [UInt8]) -> Int { entryCount(of: bytes) * entryLength }

  /// The sections, in the order of the table.
  static func sections(of bytes: [UInt8]) -> [Range<Int>] {
    (0..<entryCount(of: bytes)).compactMap { section($0, of: bytes) }
  }

  /// The places of the headers of all columns.
  static func columns(of bytes: [UInt8]) -> [Int] {
    sections(of: bytes).flatMap { section in
      var places: [Int] = []
      var place = section.lowerBound
      while place + 16 <= section.upperBound {
        places.append(place)
        let length = word(bytes, place) &* word(bytes, place + 8)
        guard let length = Int(exactly: length), length <= section.count else { break }
        place = (place + 64 + length + 63) / 64 * 64
      }
      return places
    }
  }

  private static func entryCount(of bytes: [UInt8]) -> Int {
    guard bytes.count >= headerLength else { return 0 }
    let stated = Int(UInt32(truncatingIfNeeded: word(bytes, 12)))
    return min(stated, (bytes.count - headerLength) / entryLength)
  }

  private static func section(_ entry: Int, of bytes: [UInt8]) -> Range<Int>? {
    let place = headerLength + entry * entryLength
    guard let start = Int(exactly: word(bytes, place + 8)),
      let length = Int(exactly: word(bytes, place + 16)), start <= bytes.count,
      length <= bytes.count - start
    else { return nil }
    return start..<start + length
  }

  private static func word(_ bytes: [UInt8], _ place: Int) -> UInt64 {
    (0..<8).reduce(0) { $0 | UInt64(bytes[place + $1]) << UInt64(8 * $1) }
  }

  private static func set(_ word: UInt64, at place: Int, in bytes: inout [UInt8]) {
    for offset in 0..<8 {
      bytes[place + offset] = UInt8(truncatingIfNeeded: word >> UInt64(8 * offset))
    }
  }

  private static func sum(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
    bytes.withUnsafeBytes { checksum(UnsafeRawBufferPointer(rebasing: $0[range])) }
  }
}
