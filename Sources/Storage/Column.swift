/// A stored array of fixed-width little-endian values, read in place.
@usableFromInline
package struct Column<Element: BitwiseCopyable & Sendable>: RandomAccessCollection, Sendable {
  @usableFromInline let region: ByteRegion
  @usableFromInline package let count: Int

  /// A column over a region whose length is a multiple of the element's stride.
  init(_ region: ByteRegion) {
    self.region = region
    count = region.bytes.count / MemoryLayout<Element>.stride
  }

  /// A column of its own, outside any file.
  package init(_ elements: [Element]) {
    self.init(elements.withUnsafeBytes { ByteRegion(copying: $0) })
  }

  @inlinable package var startIndex: Int { 0 }
  @inlinable package var endIndex: Int { count }

  @inlinable
  package subscript(position: Int) -> Element {
    precondition(position >= 0 && position < count, "column index out of range")
    return region.bytes.loadUnaligned(
      fromByteOffset: position &* MemoryLayout<Element>.stride, as: Element.self)
  }

  /// Calls `body` with the stored elements, for loops in `Kernels`.
  @inlinable
  package func withElements<Result, Failure: Error>(
    _ body: (UnsafePointer<Element>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    guard let base = region.bytes.baseAddress else {
      preconditionFailure("a region always has an address")
    }
    return try body(base.assumingMemoryBound(to: Element.self))
  }
}
