/// A small deterministic generator (SplitMix64), so that a failing case can be made again.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  mutating func integer(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  mutating func floats(_ count: Int) -> [Float] {
    (0..<count).map { _ in Float.random(in: -2...2, using: &self) }
  }
}

/// Memory with a margin on both sides that nothing may write into.
///
/// The kernels take bare pointers, so an overrun would go unseen otherwise.
struct Guarded<Element: Equatable> {
  private var memory: [Element]
  private let margin = 32
  private let filler: Element

  init(_ content: [Element], filler: Element) {
    self.filler = filler
    let side = [Element](repeating: filler, count: margin)
    memory = side + content + side
  }

  var content: [Element] { Array(memory.dropFirst(margin).dropLast(margin)) }

  var isMarginIntact: Bool {
    (memory.prefix(margin) + memory.suffix(margin)).allSatisfy { $0 == filler }
  }

  mutating func withPointer<Result>(_ body: (UnsafeMutablePointer<Element>) -> Result) -> Result {
    let margin = margin
    return memory.withUnsafeMutableBufferPointer { body($0.baseAddress! + margin) }
  }
}
