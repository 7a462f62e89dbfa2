import Foundation

/// Lines that change what later ones are answered from.
enum Barrier {
  /// Whether a line may ask for a reload, so that no later one may be taken
  /// before it is done.
  ///
  /// Names may be written with escapes; a line that merely mentions the word
  /// waits too, which costs nothing but time.
  static func mayReload(_ line: UnsafeRawBufferPointer) -> Bool {
    if offset(of: "reload", in: line, from: 0) != nil { return true }
    // Letters of the method's name as \u002x to \u007x.
    var start = 0
    while let found = offset(of: "\\u00", in: line, from: start) {
      start = found + 4
      if start < line.count, (0x32...0x37).contains(line[start]) { return true }
    }
    return false
  }

  /// The first place of a word at or after `start`.
  private static func offset(
    of word: StaticString, in line: UnsafeRawBufferPointer, from start: Int
  ) -> Int? {
    guard let base = line.baseAddress else { return nil }
    let length = word.utf8CodeUnitCount
    var start = start
    while start + length <= line.count {
      guard let found = memchr(base + start, Int32(word.utf8Start[0]), line.count - start) else {
        return nil
      }
      start = UnsafeRawPointer(found) - base
      if start + length <= line.count, memcmp(base + start, word.utf8Start, length) == 0 {
        return start
      }
      start += 1
    }
    return nil
  }
}
