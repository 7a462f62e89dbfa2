import LotseService
import SeededRandom
import Testing

@Suite struct LineSplitterTests {
  /// The lines of a stream that comes in pieces of one size; nil for one too long.
  private func lines(_ stream: [UInt8], pieces: Int, limit: Int = 8) -> [[UInt8]?] {
    var splitter = LineSplitter(limit: limit)
    var found: [[UInt8]?] = []
    func add(_ line: LineSplitter.Line) {
      switch line {
      case .text(let bytes): found.append(Array(bytes))
      case .tooLong: found.append(nil)
      }
    }
    for start in stride(from: 0, to: stream.count, by: pieces) {
      stream[start..<min(start + pieces, stream.count)].withUnsafeBytes { splitter.take($0, add) }
    }
    splitter.finish(add)
    return found
  }

  private func lines(_ stream: String, pieces: Int) -> [String?] {
    lines(Array(stream.utf8), pieces: pieces).map { $0.map { String(decoding: $0, as: UTF8.self) } }
  }

  @Test(arguments: [1, 2, 3, 7, 100])
  func linesEndWithOrWithoutCarriageReturn(pieces: Int) {
    #expect(lines("a\nb\r\n\n \t\r\n\r\nc d\nend", pieces: pieces) == ["a", "b", "c d", "end"])
    #expect(lines("a\n", pieces: pieces) == ["a"])
    #expect(lines("", pieces: pieces) == [])
  }

  @Test(arguments: [1, 2, 3, 7, 100])
  func theLimitCountsWithoutTheLinesEnd(pieces: Int) {
    #expect(lines("12345678\n", pieces: pieces) == ["12345678"])
    #expect(lines("12345678\r\n", pieces: pieces) == ["12345678"])
    #expect(lines("12345678", pieces: pieces) == ["12345678"])
    #expect(lines("123456789\na\n", pieces: pieces) == [nil, "a"])
    #expect(lines("123456789\r\na\n", pieces: pieces) == [nil, "a"])
    #expect(lines("123456789", pieces: pieces) == [nil])
    let long = String(repeating: "x", count: 1_000)
    #expect(lines("\(long)\nb\n\(long)\n\(long)", pieces: pieces) == [nil, "b", nil, nil])
  }

  /// Any stream, cut anywhere, gives the lines of the whole.
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func piecesDoNotMatter(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let alphabet = Array("ab \r\n\n".utf8)
    let stream = (0..<200).map { _ in alphabet[random.next(below: alphabet.count)] }
    let whole = lines(stream, pieces: stream.count)
    #expect(lines(stream, pieces: 1 + random.next(below: 20)) == whole, "seed \(seed)")
    let expected = stream.split(separator: 0x0A, omittingEmptySubsequences: false).compactMap {
      line -> [UInt8]?? in
      let text = Array(line.last == 0x0D ? line.dropLast() : line)
      guard text.contains(where: { ![0x20, 0x0D].contains($0) }) || text.count > 8 else {
        return nil
      }
      return .some(text.count > 8 ? nil : text)
    }
    #expect(whole == expected, "seed \(seed)")
  }
}
