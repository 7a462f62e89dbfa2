import Storage

/// A small deterministic generator (SplitMix64), so that a failing case can be made again.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  mutating func integer(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  /// Coordinates of few values, so that products tie.
  mutating func coordinates(_ count: Int) -> [Float] {
    (0..<count).map { _ in Float(integer(-2...2)) / 4 }
  }
}

/// A section's way through a file and back.
func stored(_ section: SectionBuilder) throws -> SectionReader {
  var writer = IndexFileWriter()
  let id = IndexFile.SectionID(kind: 1, view: 0)
  writer.add(id, section)
  return try IndexFileReader(bytes: writer.bytes(), name: "a.lotse").section(id, name: "test")
}

/// The sentence of a refusal, nil where the section was read.
func refusal(_ section: SectionBuilder, _ read: (inout SectionReader) throws -> Void) throws
  -> String?
{
  do {
    var reader = try stored(section)
    try read(&reader)
    return nil
  } catch let error as StorageError {
    return error.message
  }
}
