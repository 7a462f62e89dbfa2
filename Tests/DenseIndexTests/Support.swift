import DenseIndex
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

/// Vectors rounded and stored.
func latentRows(_ vectors: Vectors) throws -> LatentRows {
  let dimension = vectors.dimension
  var codes = [Int8](repeating: 0, count: (dimension + 15) / 16 * 16)
  var rounded: [Int8] = []
  for row in 0..<vectors.count {
    let vector = Array(vectors.floats[row * dimension..<(row + 1) * dimension])
    let scale = vector.withUnsafeBufferPointer { vector in
      codes.withUnsafeMutableBufferPointer { LatentRows.round(vector, into: $0) }
    }
    codes.withUnsafeBufferPointer { LatentRows.append(scale: scale, codes: $0, to: &rounded) }
  }
  var section = SectionBuilder()
  try LatentRows.write(
    [.rounded(rounded, 0..<vectors.count)], dimension: dimension, to: &section)
  var reader = try stored(section)
  return try LatentRows(&reader)
}
