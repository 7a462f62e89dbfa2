/// Collects normalised bytes and where each comes from.
///
/// A cluster is what one character and its combining marks became; it can be taken back as long as
/// nothing came after it.
struct NormalizedWriter: Sendable {
  /// The normalised bytes.
  private(set) var bytes = ScratchBuffer<UInt8>()
  /// For each normalised byte, and for the end, its offset in the text.
  private(set) var offsets = ScratchBuffer<Int32>()
  /// Where the last cluster begins in the text; nil before the first.
  private(set) var clusterInput: Int?
  private var clusterOutput = 0

  mutating func reset() {
    bytes.removeAll()
    offsets.removeAll()
    clusterInput = nil
    clusterOutput = 0
  }

  /// Notes that the text ends after `count` bytes.
  mutating func finish(_ count: Int) { offsets.append(Int32(clamping: count)) }

  @inline(__always)
  mutating func beginCluster(at input: Int) {
    clusterInput = input
    clusterOutput = bytes.count
  }

  mutating func truncateToCluster() {
    bytes.truncate(to: clusterOutput)
    offsets.truncate(to: clusterOutput)
  }

  /// The byte that the last cluster consists of, nil when it has more than one.
  var singleByteOfCluster: UInt8? {
    clusterInput != nil && bytes.count == clusterOutput + 1 ? bytes[clusterOutput] : nil
  }

  /// Appends an ASCII character: letters in lower case, controls as spaces.
  mutating func appendASCII(_ byte: UInt8) {
    bytes.append(Self.folded(byte))
    markSource(1)
  }

  /// Appends the ASCII characters `range` of the text, each a cluster of its own.
  mutating func appendASCII(_ text: Bytes, _ range: Range<Int>) {
    let run = text[range]
    bytes.append(count: run.count) { target in
      for index in 0..<run.count { target[index] = Self.folded(run[index]) }
    }
    let first = range.lowerBound
    offsets.append(count: run.count) { target in
      for index in 0..<run.count { target[index] = Int32(clamping: first + index) }
    }
    clusterInput = range.upperBound - 1
    clusterOutput = bytes.count - 1
  }

  @inline(__always)
  private static func folded(_ byte: UInt8) -> UInt8 {
    // Choices instead of branches, so that runs are folded many bytes at a time.
    let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
    let printable = lower < 0x20 || lower == 0x7F ? 0x20 : lower
    return printable == 0x60 ? 0x27 : printable
  }

  /// Appends up to four packed bytes, with a space before a fraction that follows a digit.
  @inline(__always)
  mutating func append(packed: UInt32) {
    if packed & 0xFF00 == 0x2F00, packed & 0xFF != 0, bytes.count > 0 {
      let last = bytes[bytes.count - 1]
      if last >= 0x30, last <= 0x39 {
        bytes.append(0x20)
        markSource(1)
      }
    }
    let length = (39 - packed.leadingZeroBitCount) / 8
    bytes.append(count: length) { target in
      for index in 0..<length {
        target[index] = UInt8(truncatingIfNeeded: packed >> UInt32(8 * index))
      }
    }
    markSource(length)
  }

  mutating func append(scalar: UInt32) {
    // A zero byte is no part of any packed form but that of the scalar zero, which is a control.
    append(packed: UTF8Decoder.encode(scalar))
  }

  @inline(__always)
  private mutating func markSource(_ count: Int) {
    let source = Int32(clamping: clusterInput ?? 0)
    offsets.append(count: count) { target in
      for index in 0..<count { target[index] = source }
    }
  }
}
