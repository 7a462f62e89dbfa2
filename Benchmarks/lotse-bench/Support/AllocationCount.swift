import Synchronization

#if canImport(Glibc)
  import Glibc
#endif

/// Counts the heap allocations of the process, as a figure that does not depend on the machine.
///
/// The linker puts the functions below in the place of `malloc` and its kin, for the program and
/// for every library in it (see the manifest); they forward to the C library. So whatever allocates
/// is counted: Swift's runtime, Foundation, BLAS. Counting is of the whole process; threads that
/// run beside the measured work count too. A call of `realloc` counts as one allocation, freeing
/// does not count.
///
///     let count = AllocationCount.during { sum = numbers.reduce(0, +) }  // 0
enum AllocationCount {
  /// The allocations made while `work` ran.
  ///
  /// Calls may nest; each counts what happens inside it.
  static func during(_ work: () throws -> Void) rethrows -> Int {
    precondition(isSupported, "allocations are counted with the GNU C library alone")
    activeCounts.wrappingAdd(1, ordering: .relaxed)
    defer { activeCounts.wrappingSubtract(1, ordering: .relaxed) }
    let before = allocations.load(ordering: .relaxed)
    try work()
    return allocations.load(ordering: .relaxed) - before
  }

  /// Whether this platform's allocations can be counted.
  static var isSupported: Bool {
    #if canImport(Glibc)
      true
    #else
      false
    #endif
  }

  /// Whether allocations of Swift's runtime are seen, one for each of 100 arrays, and none is seen
  /// where none is made.
  static func checksItself() -> Bool {
    guard isSupported else { return false }
    var kept: [[Int]] = []
    kept.reserveCapacity(100)
    let made = during {
      for number in 0..<100 { kept.append([Int](repeating: number, count: 8)) }
    }
    var sum = 0
    let none = during {
      var number = 0
      while number < 100 {
        sum += number
        number += 1
      }
    }
    return made == 100 && none == 0 && sum == 4_950 && kept.count == 100
  }
}

/// How many measurements are under way; allocations are counted only then.
private let activeCounts = Atomic<Int>(0)
private let allocations = Atomic<Int>(0)

#if canImport(Glibc)
  @inline(__always)
  private func countAllocation() {
    if activeCounts.load(ordering: .relaxed) != 0 {
      allocations.wrappingAdd(1, ordering: .relaxed)
    }
  }

  // The C library's own entry points. What they return lies on its one heap, so that its `free`
  // takes everything back and need not be replaced.
  @_silgen_name("__libc_malloc")
  private func libraryMalloc(_ size: Int) -> UnsafeMutableRawPointer?
  @_silgen_name("__libc_calloc")
  private func libraryCalloc(_ count: Int, _ size: Int) -> UnsafeMutableRawPointer?
  @_silgen_name("__libc_realloc")
  private func libraryRealloc(_ block: UnsafeMutableRawPointer?, _ size: Int)
    -> UnsafeMutableRawPointer?
  @_silgen_name("__libc_memalign")
  private func libraryMemalign(_ alignment: Int, _ size: Int) -> UnsafeMutableRawPointer?

  // `package`, since the linker would not show libraries what is internal.
  @_cdecl("counted_malloc")
  package func countedMalloc(_ size: Int) -> UnsafeMutableRawPointer? {
    countAllocation()
    return libraryMalloc(size)
  }

  @_cdecl("counted_calloc")
  package func countedCalloc(_ count: Int, _ size: Int) -> UnsafeMutableRawPointer? {
    countAllocation()
    return libraryCalloc(count, size)
  }

  @_cdecl("counted_realloc")
  package func countedRealloc(_ block: UnsafeMutableRawPointer?, _ size: Int)
    -> UnsafeMutableRawPointer?
  {
    countAllocation()
    return libraryRealloc(block, size)
  }

  @_cdecl("counted_memalign")
  package func countedMemalign(_ alignment: Int, _ size: Int) -> UnsafeMutableRawPointer? {
    countAllocation()
    return libraryMemalign(alignment, size)
  }

  @_cdecl("counted_aligned_alloc")
  package func countedAlignedAlloc(_ alignment: Int, _ size: Int) -> UnsafeMutableRawPointer? {
    countAllocation()
    return libraryMemalign(alignment, size)
  }

  @_cdecl("counted_posix_memalign")
  package func countedPosixMemalign(
    _ result: UnsafeMutablePointer<UnsafeMutableRawPointer?>, _ alignment: Int, _ size: Int
  ) -> Int32 {
    let pointer = MemoryLayout<UnsafeRawPointer>.size
    guard alignment >= pointer, alignment & (alignment - 1) == 0 else { return EINVAL }
    countAllocation()
    guard let block = libraryMemalign(alignment, size) else { return ENOMEM }
    result.pointee = block
    return 0
  }
#endif
