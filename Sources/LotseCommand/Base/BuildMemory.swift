import Foundation

/// How memory is given back while an index is built.
enum BuildMemory {
  /// Has large arrays go back to the system when they are let go of.
  ///
  /// The C library of Linux would keep those it has seen before for later ones, and a build, whose
  /// arrays are all of different sizes, would take a quarter more memory than it ever uses.
  static func givesBackEarly() {
    #if canImport(Glibc)
      _ = mallopt(M_MMAP_THRESHOLD, 1 << 20)
    #endif
  }
}
