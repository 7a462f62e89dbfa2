/// Collects normalised bytes and, if wanted, where each comes from.
///
/// A cluster is what one character and its combining marks became; it can be taken back as long as
/// nothing came after it.
struct NormalizedWriter {
  var bytes: [UInt8] = []
  var offsets: [Int32] = []
  /// Where the last cluster begins in the text; nil before the first.
  private(set) var clusterInput: Int?
  private var clusterOutput = 0
  private let tracksOffsets: Bool

  init(tracksOffsets: Bool) { self.tracksOffsets = tracksOffsets }

  mutating func reset(capacity: Int) {
    bytes.removeAll(keepingCapacity: true)
    bytes.reserveCapacity(capacity)
    offsets.removeAll(keepingCapacity: true)
    if tracksOffsets { offsets.reserveCapacity(capacity + 1) }
    clusterInput = nil
    clusterOutput = 0
  }

  @inline(__always)
  mutating func beginCluster(at input: Int) {
    clusterInput = input
    clusterOutput = bytes.count
  }

  mutating func truncateToCluster() {
    bytes.removeLast(bytes.count - clusterOutput)
    if tracksOffsets { offsets.removeLast(offsets.count - clusterOutput) }
  }

  /// The byte that the last cluster consists of, nil when it has more than one.
  var singleByteOfCluster: UInt8? {
    clusterInput != nil && bytes.count == clusterOutput + 1 ? bytes.last : nil
  }

  /// Appends an ASCII character: letters in lower case, controls as spaces.
  mutating func appendASCII(_ byte: UInt8) {
    bytes.append(Self.folded(byte))
    markSource()
  }

  /// Appends the ASCII characters `range` of the text, each a cluster of its own.
  mutating func appendASCII(_ text: Span<UInt8>, _ range: Range<Int>) {
    for index in range { bytes.append(Self.folded(text[index])) }
    if tracksOffsets {
      for index in range { offsets.append(Int32(clamping: index)) }
    }
    clusterInput = range.upperBound - 1
    clusterOutput = bytes.count - 1
  }

  @inline(__always)
  private static func folded(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0x41...0x5A: byte | 0x20
    case 0x00...0x1F, 0x7F: 0x20
    case 0x60: 0x27
    default: byte
    }
  }

  /// Appends up to four packed bytes, with a space before a fraction that follows a digit.
  mutating func append(packed: UInt32) {
    if packed & 0xFF00 == 0x2F00, packed & 0xFF != 0, let last = bytes.last, last >= 0x30,
      last <= 0x39
    {
      bytes.append(0x20)
    }
    var rest = packed
    while rest != 0 {
      bytes.append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
    markSource()
  }

  mutating func append(scalar: UInt32) {
    UTF8Decoder.append(scalar, to: &bytes)
    markSource()
  }

  @inline(__always)
  private mutating func markSource() {
    guard tracksOffsets else { return }
    let source = Int32(clamping: clusterInput ?? 0)
    while offsets.count < bytes.count { offsets.append(source) }
  }
}
