import SeededRandom
import Storage

extension SplitMix64 {
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
