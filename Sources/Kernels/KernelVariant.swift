import KernelTypes

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif
#if arch(x86_64)
  import KernelsAVX2
  import KernelsAVX512
#endif

/// Which instructions the kernels of the dense index use.
///
/// Every variant gives the same bits; they differ in speed alone.
package enum KernelVariant: String, Sendable, CaseIterable {
  /// What every processor of the architecture has.
  case portable
  /// AVX2, without fused multiply-add.
  case avx2
  /// AVX-512 (F, BW, DQ, VL) with VNNI.
  case avx512

  /// The variants that this processor and its operating system have, the best last.
  package static let available: [KernelVariant] = {
    #if arch(x86_64)
      let flags = processorFlags()
      return allCases.filter { variant in
        switch variant {
        case .portable: true
        case .avx2: flags.isSuperset(of: v3)
        case .avx512: flags.isSuperset(of: v3.union(v4))
        }
      }
    #else
      return [.portable]
    #endif
  }()

  /// The fastest of the available ones.
  package static let best = available.last ?? .portable

  /// What the x86-64-v3 level adds, as the Linux kernel names it.
  private static let v3: Set<String> = [
    "avx", "avx2", "bmi1", "bmi2", "f16c", "fma", "abm", "movbe", "xsave",
  ]
  /// What the x86-64-v4 level and VNNI add.
  private static let v4: Set<String> = [
    "avx512f", "avx512bw", "avx512cd", "avx512dq", "avx512vl", "avx512_vnni",
  ]

  #if arch(x86_64)
    /// The features of the first processor, empty where the system does not tell.
    ///
    /// The Linux kernel lists a feature only where it saves its registers, too,
    /// so nothing else need be asked.
    private static func processorFlags() -> Set<String> {
      let file = open("/proc/cpuinfo", O_RDONLY)
      guard file >= 0 else { return [] }
      defer { close(file) }
      var text = [UInt8](repeating: 0, count: 8_192)
      let length = text.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
      guard length > 0 else { return [] }
      let lines = text[..<length].split(separator: UInt8(ascii: "\n"))
      guard let line = lines.first(where: { $0.starts(with: "flags".utf8) }) else { return [] }
      return Set(
        line.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) })
    }
  #endif
}

/// Continues the bounds of the named records by one level, and keeps those that
/// may still hold a document whose product reaches the threshold.
///
/// - Precondition: the variant is available; the pointers hold what `NibbleScan` says.
/// - Returns: the number of records kept.
/// - Complexity: O(records × dimensions of the level).
package func scanLevel(_ scan: NibbleScan, variant: KernelVariant) -> Int {
  switch variant {
  case .portable: return scanLevelPortable(scan)
  #if arch(x86_64)
    case .avx2: return scanLevelAVX2(scan)
    case .avx512: return scanLevelAVX512(scan)
  #else
    case .avx2, .avx512: return scanLevelPortable(scan)
  #endif
  }
}

/// Inner products of `count` rows of `stride` floats with one vector, each
/// with the order of summation of `floatDot`.
///
/// - Parameter stride: a multiple of sixteen.
/// - Complexity: O(`count` × `stride`).
package func floatDots(
  rows: UnsafePointer<Float>, count: Int, stride: Int, vector: UnsafePointer<Float>,
  into products: UnsafeMutablePointer<Float>, variant: KernelVariant
) {
  switch variant {
  #if arch(x86_64)
    case .avx512:
      floatDotsAVX512(rows, count, stride, vector, products)
    case .avx2:
      floatDotsAVX2(rows, count, stride, vector, products)
  #endif
  default:
    for row in 0..<count {
      products[row] = floatDot(rows + row &* stride, vector, count: stride)
    }
  }
}
