import JSON
import SeededRandom
import Testing

@Suite struct RoundTripTests {
  @Test func whatIsWrittenReadsBack() throws {
    for seed in 0..<2_000 as Range<UInt64> {
      var random = RandomJSON(seed: seed)
      let value = random.value()
      let compact = value.compactBytes
      #expect(try JSONReader.parse(compact, limits: .line) == value, "seed \(seed)")
      #expect(!compact.contains(UInt8(ascii: "\n")), "seed \(seed)")
      var pretty = JSONWriter(style: .pretty)
      pretty.write(value)
      #expect(try JSONReader.parse(pretty.bytes, limits: .line) == value, "seed \(seed)")
      // A second writer, free in white space and escapes.
      #expect(try parse(random.text(value)) == value, "seed \(seed)")
      #expect(try JSONReader.parseLocated(compact).value == value, "seed \(seed)")
    }
  }

  @Test func doublesReadBackBitByBit() throws {
    var random = RandomJSON(seed: 1)
    for _ in 0..<10_000 {
      let number = random.number()
      guard
        case .number(let back) = try JSONReader.parse(
          JSONValue.number(number).compactBytes, limits: .line)
      else {
        Issue.record("\(number) does not read back as a number")
        continue
      }
      #expect(back.bitPattern == number.bitPattern)
    }
  }

  /// The fast conversion of decimals agrees with the standard library's.
  @Test func decimalsAreRoundedCorrectly() throws {
    var random = SplitMix64(seed: 2)
    for _ in 0..<10_000 {
      let digits = String(random.next() >> UInt64(random.next(below: 64)))
      let text =
        digits + "." + String(random.next(below: 1_000_000)) + "e"
        + String(random.next(below: 60) - 30)
      #expect(try parse(text).doubleValue == Double(text), "\(text)")
    }
  }
}
