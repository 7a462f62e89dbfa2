import SeededRandom

extension SplitMix64 {
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
