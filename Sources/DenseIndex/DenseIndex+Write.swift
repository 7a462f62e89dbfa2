import KernelTypes
import Kernels
import LinearAlgebra
import Storage

extension DenseIndex {
  /// Fewest vectors that are given codes; fewer are multiplied out as fast.
  static let fewestCoded = 256

  /// Writes `count` vectors of `dimension` floats each, one after the other.
  ///
  /// The bytes follow from the vectors and the rotation alone.
  ///
  /// - Parameter rotation: nil fits one to these vectors.
  /// - Throws: `DenseIndexError` for shapes that cannot be stored and for numbers that are none.
  /// - Complexity: O(count × dimension²).
  package static func write(
    rows: UnsafeBufferPointer<Float>, count: Int, dimension: Int,
    rotation: DenseRotation? = nil, to section: inout SectionBuilder
  ) throws(DenseIndexError) {
    try VectorRows.write(rows: rows, count: count, dimension: dimension, to: &section)
    try writeCodes(rows, count: count, dimension: dimension, rotation: rotation, to: &section)
  }

  /// Writes what vectors are searched by.
  private static func writeCodes(
    _ rows: UnsafeBufferPointer<Float>, count: Int, dimension: Int, rotation: DenseRotation?,
    to section: inout SectionBuilder
  ) throws(DenseIndexError) {
    let norms = (0..<count).lazy.map { norm(rows, row: $0, dimension: dimension) }
    let largest = norms.reduce(0, max)
    guard count >= fewestCoded, dimension > 0, boundedNorms.contains(largest) else {
      section.append([UInt32]())
      section.append([largest, 0])
      section.append([Float]())
      return
    }
    let rotation =
      if let rotation, rotation.dimension == dimension {
        rotation
      } else {
        try DenseRotation(rows: rows, count: count, dimension: dimension)
      }
    section.append(rotation.widths.map { UInt32($0 / NibbleScan.lineDimensions) })
    section.append([largest, rotation.error])
    section.append(rotation.rows)
    for records in encode(rows, count: count, dimension: dimension, rotation: rotation) {
      section.append(records)
    }
  }

  /// The same for an array, which is not copied where its rows are stored as they are.
  package static func write(
    rows: [Float], count: Int, dimension: Int, rotation: DenseRotation? = nil,
    to section: inout SectionBuilder
  ) throws(DenseIndexError) {
    try VectorRows.write(rows: rows, count: count, dimension: dimension, to: &section)
    try rows.withUnsafeBufferPointer { (rows) throws(DenseIndexError) in
      try writeCodes(rows, count: count, dimension: dimension, rotation: rotation, to: &section)
    }
  }

  private static func norm(_ rows: UnsafeBufferPointer<Float>, row: Int, dimension: Int) -> Double {
    var squares = 0.0
    for index in row * dimension..<(row + 1) * dimension {
      squares += Double(rows[index]) * Double(rows[index])
    }
    return squares.squareRoot()
  }

  /// The records of every level.
  private static func encode(
    _ rows: UnsafeBufferPointer<Float>, count: Int, dimension: Int, rotation: DenseRotation
  ) -> [[UInt8]] {
    let documents = NibbleScan.documents
    let blocks = (count + documents - 1) / documents
    var start = 0
    let encoders = rotation.widths.map { width in
      defer { start += width }
      return NibbleEncoder(start: start, lines: width / NibbleScan.lineDimensions)
    }
    let rotatedDimension = start
    let stride = LatentSpace.padded(dimension)
    var levels = encoders.map { encoder in
      [UInt8](repeating: 0, count: blocks * Level.recordBytes(lines: encoder.lines))
    }
    var padded = [Float](repeating: 0, count: stride)
    var rotated = [Float](repeating: 0, count: documents * rotatedDimension)
    for block in 0..<blocks {
      for lane in 0..<documents {
        let row = block * documents + lane
        let place = lane * rotatedDimension
        guard row < count else {
          for index in place..<place + rotatedDimension { rotated[index] = 0 }
          continue
        }
        if rotation.isAligned {
          for index in 0..<rotatedDimension {
            rotated[place + index] = rows[row * dimension + index]
          }
          continue
        }
        for index in 0..<dimension { padded[index] = rows[row * dimension + index] }
        rotated.withUnsafeMutableBufferPointer { rotated in
          guard let base = rotated.baseAddress else { return }
          floatDots(
            rows: rotation.rows, count: rotatedDimension, stride: stride, vector: padded,
            into: base + place, variant: .best)
        }
      }
      var tails = [Double](repeating: 0, count: documents)
      for (level, encoder) in encoders.enumerated().reversed() {
        let bytes = Level.recordBytes(lines: encoder.lines)
        levels[level].withUnsafeMutableBytes { records in
          guard let base = records.baseAddress else { return }
          encoder.encode(
            rotated, stride: rotatedDimension, tails: tails.map { $0.squareRoot() * (1 + 1e-12) },
            into: base + block * bytes)
        }
        for lane in 0..<documents {
          for index in 0..<encoder.width {
            let value = Double(rotated[lane * rotatedDimension + encoder.start + index])
            tails[lane] += value * value
          }
        }
      }
    }
    return levels
  }
}
