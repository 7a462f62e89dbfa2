import Foundation

/// Read-only bytes together with what keeps them alive: a memory mapping or a
/// buffer of the process.
///
/// Unsafe inside, safe outside: the bytes never change and live as long as any
/// region over them.
@usableFromInline
package struct ByteRegion: @unchecked Sendable {
  private let owner: AnyObject
  /// The bytes.
  @usableFromInline package let bytes: UnsafeRawBufferPointer

  fileprivate init(owner: AnyObject, bytes: UnsafeRawBufferPointer) {
    self.owner = owner
    self.bytes = bytes
  }

  /// A copy of `bytes`, aligned to 64 bytes.
  package init(copying bytes: UnsafeRawBufferPointer) {
    var filling = RegionFilling(count: bytes.count)
    filling.append(bytes)
    self = filling.region()
  }

  /// Maps a file for reading.
  ///
  /// The mapping keeps the file's bytes although the name may be given to a
  /// new file by renaming; it does not protect against someone who writes into
  /// the mapped file itself.
  package init(mapping path: String) throws(StorageError) {
    // Not waiting, as a named pipe would have it, for a writer that never comes.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      if errno == ENOENT { throw .missing(path: path) }
      throw .inputOutput(path: path, operation: "open", reason: String(cString: strerror(errno)))
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw .inputOutput(path: path, operation: "open", reason: "not a regular file")
    }
    guard status.st_size > 0 else { throw .foreign(path: path) }
    let length = Int(status.st_size)
    guard let base = mmap(nil, length, PROT_READ, MAP_PRIVATE, descriptor, 0), base != MAP_FAILED
    else {
      throw .inputOutput(path: path, operation: "map", reason: String(cString: strerror(errno)))
    }
    let mapping = Mapping(UnsafeMutableRawBufferPointer(start: base, count: length))
    self.init(owner: mapping, bytes: UnsafeRawBufferPointer(mapping.memory))
  }

  /// The bytes of `range`, which must lie within.
  package func slice(_ range: Range<Int>) -> ByteRegion {
    ByteRegion(owner: owner, bytes: UnsafeRawBufferPointer(rebasing: bytes[range]))
  }

  private final class Mapping {
    let memory: UnsafeMutableRawBufferPointer
    init(_ memory: UnsafeMutableRawBufferPointer) { self.memory = memory }
    deinit { munmap(memory.baseAddress, memory.count) }
  }
}

/// Memory of a region that is filled piece by piece.
struct RegionFilling {
  private let buffer: OwnedBuffer
  private let count: Int
  private var filled = 0

  /// Memory for `count` bytes, aligned to 64.
  init(count: Int) {
    buffer = OwnedBuffer(count)
    self.count = count
  }

  /// Appends bytes.
  mutating func append(_ bytes: UnsafeRawBufferPointer) {
    precondition(bytes.count <= count - filled, "more bytes than there is memory for")
    UnsafeMutableRawBufferPointer(rebasing: buffer.memory[filled...]).copyMemory(from: bytes)
    filled += bytes.count
  }

  /// The region, once all bytes are there.
  consuming func region() -> ByteRegion {
    precondition(filled == count, "bytes are missing")
    return ByteRegion(
      owner: buffer, bytes: UnsafeRawBufferPointer(rebasing: buffer.memory[..<count]))
  }

  private final class OwnedBuffer {
    let memory: UnsafeMutableRawBufferPointer
    init(_ count: Int) {
      memory = .allocate(byteCount: Swift.max(count, 1), alignment: 64)
    }
    deinit { memory.deallocate() }
  }
}
