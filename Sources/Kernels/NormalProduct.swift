extension SparseKernels {
  /// Number of floats that `accumulateNormalProduct` works on at a time.
  package static let tileWidth = 32

  /// Adds `Sᵀ S D` to `output`, in one tile of columns.
  ///
  /// A row of S is multiplied and its product added to the output at once, so
  /// that `S D` is stored nowhere. Every sum is taken in the order of the
  /// stored entries, and no tile touches the columns of another; so the bits
  /// do not depend on which threads work on which tiles.
  ///
  /// - Parameters:
  ///   - rowCount: number of rows of S.
  ///   - offsets: start of each row of S in `columns` and `values`, one more than S has rows.
  ///   - columns: the column of each stored entry.
  ///   - values: the value of each stored entry.
  ///   - dense: D, one row for each column of S.
  ///   - width: number of columns of D and of the output.
  ///   - tile: the first column to work on; `tileWidth` columns from there on are within `width`.
  ///   - output: as many rows and columns as D.
  /// - Complexity: O(entries × `tileWidth`).
  package static func accumulateNormalProduct(
    rowCount: Int, offsets: UnsafePointer<Int>, columns: UnsafePointer<Int32>,
    values: UnsafePointer<Float>, dense: UnsafePointer<Float>, width: Int, tile: Int,
    output: UnsafeMutablePointer<Float>
  ) {
    let source = UnsafeRawPointer(dense + tile)
    let target = UnsafeMutableRawPointer(output + tile)
    let stride = width &* 4
    for row in 0..<rowCount {
      let start = offsets[row]
      let end = offsets[row &+ 1]
      var low = SIMD16<Float>.zero
      var high = SIMD16<Float>.zero
      for entry in start..<end {
        let from = source + Int(columns[entry]) &* stride
        low += from.loadUnaligned(as: SIMD16<Float>.self) * values[entry]
        high += from.loadUnaligned(fromByteOffset: 64, as: SIMD16<Float>.self) * values[entry]
      }
      for entry in start..<end {
        let into = target + Int(columns[entry]) &* stride
        let first = into.loadUnaligned(as: SIMD16<Float>.self)
        let second = into.loadUnaligned(fromByteOffset: 64, as: SIMD16<Float>.self)
        into.storeBytes(of: first + low * values[entry], as: SIMD16<Float>.self)
        into.storeBytes(
          of: second + high * values[entry], toByteOffset: 64, as: SIMD16<Float>.self)
      }
    }
  }
}
