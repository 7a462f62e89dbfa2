/// A fixed table from words of UTF-8 bytes to small values, asked without making strings.
///
/// Open addressing on a 64-bit FNV-1a hash; the bytes are compared, so that answers are exact.
struct WordTable: Sendable {
  private struct Slot {
    var start: Int32 = 0
    var count: Int32 = 0
    var value: UInt32 = 0
  }

  private var slots: [Slot] = []
  private var bytes: [UInt8] = []
  private var count = 0

  init(capacity: Int = 64) { slots = [Slot](repeating: Slot(), count: Self.size(for: capacity)) }

  /// A table of the words of a list separated by white space, each with the value 1.
  init(words list: String) {
    let words = list.split(whereSeparator: \.isWhitespace)
    self.init(capacity: words.count)
    for word in words { insert(Array(word.utf8), 1) }
  }

  /// Adds bits to the value of a word.
  mutating func insert(_ word: [UInt8], _ value: UInt32) {
    guard !word.isEmpty else { return }
    if 2 * (count + 1) > slots.count { grow() }
    let index = slot(of: word.span, 0..<word.count)
    if slots[index].count == 0 {
      slots[index] = Slot(start: Int32(bytes.count), count: Int32(word.count), value: value)
      bytes.append(contentsOf: word)
      count += 1
    } else {
      slots[index].value |= value
    }
  }

  /// The value of the word that stands in `range` of `text`, 0 when it is not in the table.
  func value(of text: Span<UInt8>, _ range: Range<Int>) -> UInt32 {
    range.isEmpty ? 0 : slots[slot(of: text, range)].value
  }

  private func slot(of text: Span<UInt8>, _ range: Range<Int>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in range { hash = (hash ^ UInt64(text[index])) &* 0x100_0000_01B3 }
    var index = Int(truncatingIfNeeded: (hash ^ hash >> 32) & UInt64(slots.count - 1))
    while slots[index].count != 0, !matches(slots[index], text, range) {
      index = (index + 1) & (slots.count - 1)
    }
    return index
  }

  private func matches(_ slot: Slot, _ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard Int(slot.count) == range.count else { return false }
    for offset in 0..<range.count
    where bytes[Int(slot.start) + offset] != text[range.lowerBound + offset] {
      return false
    }
    return true
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: 2 * old.count)
    for entry in old where entry.count > 0 {
      let start = Int(entry.start)
      let index = slot(of: bytes.span, start..<start + Int(entry.count))
      slots[index] = entry
    }
  }

  /// A power of two at least twice as large as `capacity`.
  private static func size(for capacity: Int) -> Int {
    var size = 16
    while size < 2 * capacity { size *= 2 }
    return size
  }
}
