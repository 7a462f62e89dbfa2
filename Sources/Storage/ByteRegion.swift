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

  private init(owner: AnyObject, bytes: UnsafeRawBufferPointer) {
    self.owner = owner
    self.bytes = bytes
  }

  /// A copy of `bytes`, aligned to 64 bytes.
  package init(copying bytes: UnsafeRawBufferPointer) {
    let buffer = OwnedBuffer(bytes)
    self.init(
      owner: buffer, bytes: UnsafeRawBufferPointer(rebasing: buffer.memory[..<bytes.count]))
  }

  /// Maps a file for reading.
  ///
  /// The mapping keeps the file's bytes although the name may be given to a
  /// new file by renaming; it does not protect against someone who writes into
  /// the mapped file itself.
  package init(mapping path: String) throws(StorageError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
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

  private final class OwnedBuffer {
    let memory: UnsafeMutableRawBufferPointer
    init(_ bytes: UnsafeRawBufferPointer) {
      memory = .allocate(byteCount: Swift.max(bytes.count, 1), alignment: 64)
      memory.copyMemory(from: bytes)
    }
    deinit { memory.deallocate() }
  }
}
