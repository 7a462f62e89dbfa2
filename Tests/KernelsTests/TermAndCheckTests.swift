import Kernels
import SeededRandom
import Testing

@Suite struct TermAndCheckTests {
  private func hash(_ text: some Sequence<UInt8>) -> UInt64 {
    Array(text).withUnsafeBufferPointer { termHash($0) }
  }

  /// The hash is part of the file format: these values may change with the
  /// format version alone.
  @Test func hashIsPinned() {
    #expect(hash([]) == 0)
    #expect(hash("a".utf8) == pinned("a"))
    #expect(hash("lieferung".utf8) == pinned("lieferung"))
    #expect(hash("rücksendeetikett".utf8) == pinned("rücksendeetikett"))
  }

  /// The definition, byte by byte.
  private func pinned(_ text: String) -> UInt64 {
    let bytes = Array(text.utf8)
    let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
    var hash = UInt64(bytes.count) &* factor
    for start in stride(from: 0, to: bytes.count, by: 8) {
      var word: UInt64 = 0
      for byte in bytes[start..<min(start + 8, bytes.count)].reversed() {
        word = word << 8 | UInt64(byte)
      }
      hash = (hash ^ word) &* factor
      hash ^= hash >> 32
    }
    return hash
  }

  @Test func hashSpreads() {
    var random = SplitMix64(seed: 11)
    var slots = [Int](repeating: 0, count: 4_096)
    var seen: Set<UInt64> = []
    for number in 0..<4_096 {
      let length = random.integer(1...20)
      let word = (0..<length).map { _ in UInt8(random.integer(97...122)) }
      let value = hash(word + Array(String(number).utf8))
      seen.insert(value)
      slots[Int(value & 4_095)] += 1
    }
    #expect(seen.count == 4_096)
    // Of a random function the fullest of n slots holds 7 or 8 of n keys.
    #expect(slots.max()! <= 12)
  }

  @Test func bytesAreSummed() {
    var random = SplitMix64(seed: 8)
    for _ in 0..<300 {
      let bytes = (0..<16).map { _ in UInt8(random.integer(0...255)) }
      for count in 0..<16 {
        #expect(sumOfBytes(bytes, count: count) == bytes.prefix(count).reduce(0) { $0 + Int($1) })
      }
    }
  }

  @Test func termsAreComparedByAllBytes() {
    var random = SplitMix64(seed: 5)
    for _ in 0..<500 {
      let left = (0..<random.integer(0...9)).map { _ in UInt8(random.integer(0...2)) }
      let right = (0..<random.integer(0...9)).map { _ in UInt8(random.integer(0...2)) }
      let isSame = left.withUnsafeBufferPointer { left in
        right.withUnsafeBufferPointer { right in sameTerm(left, right) }
      }
      #expect(isSame == (left == right))
    }
  }

  @Test func checksAgreeWithTheirDefinition() {
    var random = SplitMix64(seed: 6)
    for _ in 0..<500 {
      let numbers = (0..<random.integer(0...9)).map { _ in UInt32(random.integer(0...6)) }
      let limit = UInt32(random.integer(0...7))
      #expect(
        allBelow(numbers, count: numbers.count, limit: limit)
          == numbers.allSatisfy { $0 < limit })
      #expect(
        neverFalls(numbers, count: numbers.count)
          == zip(numbers, numbers.dropFirst()).allSatisfy { $0 <= $1 })
    }
    #expect(!allBelow([UInt32.max], count: 1, limit: .max))
  }
}
