/// How memory is given back while an index is built.
package enum BuildMemory {
  /// Has large arrays of this process go back to the system when they are let go of.
  ///
  /// The C library of Linux would keep those it has seen before for later ones, and a build, whose
  /// arrays are all of different sizes, would take a quarter more memory than it ever uses. For
  /// programs that are their own masters; a library leaves its process as it is.
  package static func givesBackEarly() {
    #if canImport(Glibc)
      _ = setOption(mappedFrom, 1 << 20)
    #endif
  }

  #if canImport(Glibc)
    /// `M_MMAP_THRESHOLD` of `malloc.h`, which Swift's module of the C library leaves out.
    private static let mappedFrom: Int32 = -3
  #endif
}

#if canImport(Glibc)
  @_silgen_name("mallopt")
  private func setOption(_ option: Int32, _ value: Int32) -> Int32
#endif
