import JSON
import Testing

@Suite struct JSONWriterTests {
  private struct Refusal: Error, Equatable {}

  @Test func builder() {
    var writer = JSONWriter()
    for _ in 0..<2 {
      writer.removeAll()
      writer.object {
        $0.member("id", "7")
        $0.member("text", nil as String?)
        $0.member("open", true)
        $0.member("count", 3)
        $0.member("confidence", decimal: 987_654, places: 6)
        $0.array("options") {
          $0.element("a")
          $0.object { $0.member("b", 1.0) }
          $0.array { _ in }
          $0.null()
          $0.element(decimal: -5, places: 2)
        }
        $0.object("empty") { _ in }
        $0.member("value", ["x": [.null, 1, -0.0]] as JSONValue)
        $0.member("tags", ["t", "u"])
        $0.null("record")
      }
      writer.endLine()
    }
    #expect(
      writer.string == """
        {"id":"7","text":null,"open":true,"count":3,"confidence":0.987654,\
        "options":["a",{"b":1.0},[],null,-0.05],"empty":{},"value":{"x":[null,1,-0.0]},\
        "tags":["t","u"],"record":null}

        """)
  }

  @Test func pretty() {
    var writer = JSONWriter(style: .pretty)
    writer.object {
      $0.member("a", 1)
      $0.array("b") {
        $0.element(2)
        $0.object { _ in }
        $0.object { $0.member("c", [] as JSONValue) }
      }
    }
    let expected = """
      {
        "a": 1,
        "b": [
          2,
          {},
          {
            "c": []
          }
        ]
      }
      """
    #expect(writer.string == expected)
    var other = JSONWriter(style: .pretty)
    other.write(["a": 1, "b": [2, [:], ["c": []]]])
    #expect(other.string == expected)
  }

  @Test func decimals() {
    let cases: [(Int64, Int, String)] = [
      (0, 0, "0"), (-7, 0, "-7"), (0, 6, "0.000000"), (1, 6, "0.000001"), (-1, 6, "-0.000001"),
      (1_500, 6, "0.001500"), (1_000_000, 6, "1.000000"), (-12_345_678, 6, "-12.345678"),
      (.max, 6, "9223372036854.775807"), (.min, 6, "-9223372036854.775808"),
      (.min, 18, "-9.223372036854775808"), (.min, 0, "-9223372036854775808"),
    ]
    for (value, places, text) in cases {
      var writer = JSONWriter()
      writer.array { $0.element(decimal: value, places: places) }
      #expect(writer.string == "[\(text)]")
    }
  }

  @Test func numbers() {
    let cases: [(JSONValue, String)] = [
      (1.0, "1.0"), (0.1, "0.1"), (-0.0, "-0.0"), (1e300, "1e+300"),
      (.number(.leastNonzeroMagnitude), "5e-324"),
      (.number(.nan), "null"), (.number(.infinity), "null"), (.integer(.min), "\(Int64.min)"),
    ]
    for (value, text) in cases {
      #expect(String(decoding: value.compactBytes, as: UTF8.self) == text)
    }
  }

  @Test func escapes() {
    let text = "\"\\/\u{0}\u{8}\t\n\u{B}\u{C}\r\u{1F}\u{7F}é€\u{2027}\u{2028}\u{2029}\u{202A}😀"
    let value = JSONValue.string(text)
    #expect(
      String(decoding: value.compactBytes, as: UTF8.self)
        == #""\"\\/\u0000\b\t\n\u000b\f\r\u001f"# + "\u{7F}é€\u{2027}" + #"\u2028\u2029"#
        + "\u{202A}😀\"")
  }

  /// Every byte class at every place, across the words of eight bytes.
  @Test func escapesAtAllPlaces() throws {
    for length in 0..<40 {
      for place in 0...length {
        for special in ["\n", "\"", "\\", "\u{2028}", "€", "\u{1}", "ä"] {
          let text =
            String(repeating: "a", count: place) + special
            + String(repeating: "b", count: length - place)
          let bytes = JSONValue.string(text).compactBytes
          #expect(try JSONReader.parse(bytes, limits: .line) == .string(text))
          let isPlain = special == "€" || special == "ä"
          #expect(isPlain == (bytes.count == text.utf8.count + 2))
        }
      }
    }
  }

  @Test func nothingIsLeftOfWhatThrew() {
    var writer = JSONWriter()
    #expect(throws: Refusal()) {
      try writer.object { (object) throws(Refusal) in
        object.member("a", 1)
        throw Refusal()
      }
    }
    #expect(writer.string == "")
    writer.object { object in
      object.member("a", 1)
      do {
        try object.array("b") { (array) throws(Refusal) in
          array.element(1)
          try array.object { (inner) throws(Refusal) in
            inner.member("c", 1)
            throw Refusal()
          }
        }
      } catch {}
      object.member("d", 2)
    }
    #expect(writer.string == #"{"a":1,"d":2}"#)
  }
}
