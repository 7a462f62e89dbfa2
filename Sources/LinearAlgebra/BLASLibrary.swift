import CLAPACK

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The BLAS and LAPACK that the dynamic linker chose for this process.
///
/// Results depend in their last bits on the library and, where it picks code
/// by processor, on its configuration; both can therefore be shown and
/// recorded.
package struct BLASLibrary: Sendable, Equatable {
  /// Name of the implementation: "OpenBLAS", "reference BLAS", or "BLAS" for any other.
  package let name: String
  /// Version, where the library tells it.
  package let version: String?
  /// How it was built and the processor type it works for, where the library tells it.
  package let configuration: String?
  /// File that holds the products, links resolved; nil when linked statically.
  package let path: String?
  /// Version of LAPACK, such as "3.11.0".
  package let lapackVersion: String
  /// File that holds LAPACK, links resolved; nil when linked statically.
  package let lapackPath: String?

  /// The library of this process.
  package static let loaded = BLASLibrary()

  /// Sets the number of threads of one product, where the library can be told.
  ///
  /// Threads divide sums, and a sum divided otherwise has other last bits; so
  /// everything in this target works with one.
  ///
  /// - Returns: whether the library took the number.
  @discardableResult
  package static func setThreads(_ count: Int) -> Bool {
    guard count > 0, let count = CInt(exactly: count),
      let symbol = dlsym(nil, "openblas_set_num_threads")
    else { return false }
    typealias SetThreads = @convention(c) (CInt) -> Void
    unsafeBitCast(symbol, to: SetThreads.self)(count)
    return true
  }

  /// Fixes the library to one thread at the first call; later calls cost a load.
  static func prepare() { _ = oneThread }

  private static let oneThread: Bool = setThreads(1)
}

extension BLASLibrary {
  private init() {
    let products = Self.file(of: "cblas_sgemm")
    let lapack = Self.file(of: "dgesdd_")
    let openBLAS = Self.file(of: "openblas_get_config")

    var (major, minor, patch): (CInt, CInt, CInt) = (0, 0, 0)
    ilaver_(&major, &minor, &patch)
    lapackVersion = "\(major).\(minor).\(patch)"
    lapackPath = lapack

    // OpenBLAS may be in the process for LAPACK alone; the products are its
    // own only when they come from its file or from the shim beside it.
    let isOpenBLAS =
      openBLAS != nil && (products == openBLAS || Self.folder(products) == Self.folder(openBLAS))
    if isOpenBLAS, let symbol = dlsym(nil, "openblas_get_config") {
      typealias GetConfig = @convention(c) () -> UnsafePointer<CChar>?
      let text = unsafeBitCast(symbol, to: GetConfig.self)().map { String(cString: $0) } ?? ""
      let words = text.split(separator: " ").map(String.init)
      name = "OpenBLAS"
      version = words.count > 1 && words[0] == "OpenBLAS" ? words[1] : nil
      configuration = words.dropFirst(2).joined(separator: " ")
      path = openBLAS
    } else {
      let isReference = products.map { Self.folder($0).hasSuffix("/blas") } ?? false
      name = isReference ? "reference BLAS" : "BLAS"
      version = nil
      configuration = nil
      path = products
    }
  }

  /// The file that the symbol was loaded from, links resolved.
  private static func file(of symbol: String) -> String? {
    // The C library declares `dladdr` only to those who ask for GNU extensions,
    // which a module cannot; its record is four pointers, the file name first.
    typealias AddressToFile = @convention(c) (UnsafeRawPointer, UnsafeMutableRawPointer) -> CInt
    guard let address = dlsym(nil, symbol), let lookup = dlsym(nil, "dladdr") else { return nil }
    var record = [UnsafePointer<CChar>?](repeating: nil, count: 4)
    guard unsafeBitCast(lookup, to: AddressToFile.self)(address, &record) != 0,
      let name = record[0]
    else { return nil }
    guard let resolved = realpath(name, nil) else { return String(cString: name) }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private static func folder(_ path: String?) -> String {
    guard let path, let slash = path.lastIndex(of: "/") else { return "" }
    return String(path[..<slash])
  }
}

extension BLASLibrary: CustomStringConvertible {
  /// Such as "OpenBLAS 0.3.21 (/usr/lib/libopenblas.so.0)"; LAPACK is named
  /// when it comes from elsewhere.
  package var description: String {
    var text = name
    if let version { text += " " + version }
    text += " (\(path ?? "statically linked"))"
    if Self.folder(lapackPath) != Self.folder(path) {
      text += ", LAPACK \(lapackVersion) (\(lapackPath ?? "statically linked"))"
    }
    return text
  }
}
