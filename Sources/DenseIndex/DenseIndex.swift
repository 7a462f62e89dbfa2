import Kernels
import Storage

/// Stored float vectors with exact top-k search by inner product.
///
/// The product's order of summation is `floatDot`'s, so scores are the same on
/// every run.
package struct DenseIndex: Sendable {
  /// Number of vectors.
  package let count: Int
  /// Floats per vector, a multiple of sixteen.
  package let stride: Int
  private let vectors: Column<Float>

  /// Above what rounding makes of a coordinate of a vector of length one.
  static let largest: Float = 1.001

  /// Reads what `write` wrote.
  package init(_ section: inout SectionReader) throws(StorageError) {
    let shape: Column<UInt32> = try section.column(count: 2)
    count = Int(shape[0])
    stride = Int(shape[1])
    vectors = try section.column()
    let (floats, overflow) = count.multipliedReportingOverflow(by: stride)
    guard !overflow, floats == vectors.count, stride % 16 == 0 else {
      throw section.damaged("vectors do not fill their table")
    }
    guard vectors.withElements({ allWithin($0, count: vectors.count, limit: Self.largest) }) else {
      throw section.damaged("a vector is longer than one")
    }
  }

  /// Inner product of a stored vector with `stride` floats.
  ///
  /// - Complexity: O(`stride`).
  @inline(__always)
  package func dot(_ row: Int, _ vector: UnsafePointer<Float>) -> Float {
    precondition(row >= 0 && row < count, "vector number out of range")
    guard stride > 0 else { return 0 }
    return vectors.withElements { floatDot($0 + row &* stride, vector, count: stride) }
  }

  /// Appends the floats of a stored vector to others.
  package func copy(_ row: Int, to floats: inout [Float]) {
    vectors.withElements {
      floats.append(contentsOf: UnsafeBufferPointer(start: $0 + row * stride, count: stride))
    }
  }

  /// The best `limit` vectors among those `isVisible` admits, with products
  /// above zero, best first, ties by number; a hit's score is the bit pattern
  /// of the product.
  ///
  /// - Complexity: O(vectors × `stride`).
  package func search(_ vector: [Float], limit: Int, isVisible: (UInt32) -> Bool)
    -> [TopK.Hit]
  {
    precondition(vector.count == stride, "the question's vector has another length")
    var best = TopK(limit: limit)
    guard stride > 0 else { return [] }
    vector.withUnsafeBufferPointer { buffer in
      guard let question = buffer.baseAddress else { return }
      vectors.withElements { rows in
        for row in 0..<count {
          let product = floatDot(rows + row &* stride, question, count: stride)
          // Bit patterns of positive floats are ordered as the floats are.
          let score = Int64(product.bitPattern)
          if product > 0, score >= best.threshold, isVisible(UInt32(row)) {
            best.insert(document: UInt32(row), score: score)
          }
        }
      }
    }
    return best.hits
  }

  /// Writes vectors of at most `stride` floats each.
  package static func write(_ rows: [[Float]], stride: Int, to section: inout SectionBuilder)
    throws(StorageError)
  {
    guard let count = UInt32(exactly: rows.count) else {
      throw .tooLarge(part: "more than 2³² vectors")
    }
    var floats: [Float] = []
    floats.reserveCapacity(rows.count * stride)
    for row in rows {
      floats.append(contentsOf: row)
      floats.append(contentsOf: repeatElement(0, count: stride - row.count))
    }
    section.append([count, UInt32(stride)])
    section.append(floats)
  }

  /// Writes `count` vectors of `stride` floats each.
  package static func write(
    _ floats: [Float], stride: Int, count: Int, to section: inout SectionBuilder
  ) throws(StorageError) {
    guard let number = UInt32(exactly: count) else {
      throw .tooLarge(part: "more than 2³² vectors")
    }
    section.append([number, UInt32(stride)])
    section.append(floats)
  }
}
