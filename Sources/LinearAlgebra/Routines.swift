#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The libraries with the routines below, loaded at the first call of one.
///
/// Answering a question calls none. Linked in the usual way, OpenBLAS would be relocated, and
/// start its threads, in each process all the same.
enum Routines {
  /// Loads the libraries, once.
  static func load() { _ = libraries }

  private static let libraries: Void = {
    // LAPACK comes first, so that its own routines count and not those that a BLAS may hold too.
    for names in [
      ["liblapack.so.3", "liblapack.so", "liblapack.dylib"],
      ["libblas.so.3", "libblas.so", "libblas.dylib"],
    ] { for name in names where dlopen(name, RTLD_NOW | RTLD_GLOBAL) != nil { break } }
  }()

  /// The address of a routine.
  ///
  /// Without the libraries nothing can be built, so that the process ends and says what it
  /// lacks, as it would where they are linked.
  static func find<Routine>(_ name: String, _ type: Routine.Type) -> Routine {
    load()
    guard let address = dlsym(nil, name) else {
      let message = "lotse: no BLAS and LAPACK with \(name); install libblas3 and liblapack3.\n"
      _ = message.withCString { write(2, $0, strlen($0)) }
      exit(127)
    }
    return unsafeBitCast(address, to: type)
  }
}
