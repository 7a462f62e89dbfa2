import JSON
import SeededRandom
import Testing

@Suite struct JSONObjectTests {
  /// The object agrees with an array of pairs, below and above the size at which it is indexed.
  @Test func agreesWithAListOfPairs() {
    for seed in 0..<40 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      var object = JSONObject()
      var pairs: [(key: String, value: Int64)] = []
      for step in 0..<300 {
        let key = "key \(random.next(below: 60))"
        if random.next(below: 4) == 0 {
          object[key] = nil
          pairs.removeAll { $0.key == key }
        } else if let place = pairs.firstIndex(where: { $0.key == key }) {
          object[key] = .integer(Int64(step))
          pairs[place].value = Int64(step)
        } else {
          object[key] = .integer(Int64(step))
          pairs.append((key, Int64(step)))
        }
        let probe = "key \(random.next(below: 60))"
        #expect(
          object[probe]?.integerValue == pairs.first { $0.key == probe }?.value, "seed \(seed)")
      }
      #expect(object.members.map(\.key) == pairs.map(\.key), "seed \(seed)")
      #expect(object.members.map(\.value.integerValue) == pairs.map(\.value), "seed \(seed)")
    }
  }

  @Test func manyKeysAreReadInLinearTime() throws {
    let members = (0..<100_000).map { "\"key\($0)\":\($0)" }
    let clock = ContinuousClock()
    var value = JSONValue.null
    let time = try clock.measure {
      value = try parse("{" + members.joined(separator: ",") + "}")
    }
    // Comparing every pair of keys takes minutes.
    #expect(time < .seconds(10))
    #expect(value.objectValue?.count == 100_000)
    #expect(value["key99999"] == 99_999)
    #expect(value["key100000"] == nil)
    let error = fault("{" + members.joined(separator: ",") + ",\"key7\":0}")
    #expect(error?.kind == .duplicateKey("key7"))
    #expect(error?.path == "/key7")
  }

  @Test func equalityMindsOrder() {
    #expect(["a": 1, "b": 2] as JSONValue == ["a": 1, "b": 2])
    #expect(["a": 1, "b": 2] as JSONValue != ["b": 2, "a": 1])
    #expect(["a": 1, "a": 2] as JSONValue == ["a": 2])
  }
}
