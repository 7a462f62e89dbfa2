import JSON
import SeededRandom

/// Seeded random values, and a writer of its own that uses every liberty of the grammar: white
/// space anywhere, any form of escape.
struct RandomJSON {
  var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  mutating func value(depth: Int = 0) -> JSONValue {
    switch random.next(below: depth < 5 ? 9 : 6) {
    case 0: return .null
    case 1: return .bool(random.next(below: 2) == 0)
    case 2: return .integer(integer())
    case 3: return .number(number())
    case 4, 5: return .string(string())
    case 6: return .array((0..<random.next(below: 6)).map { _ in value(depth: depth + 1) })
    default: return .object(object(depth: depth + 1))
    }
  }

  mutating func object(depth: Int) -> JSONObject {
    var object = JSONObject()
    // Now and then more members than are searched in line.
    for _ in 0..<(random.next(below: 20) == 0 ? 40 : random.next(below: 6)) {
      object[string()] = value(depth: depth + 1)
    }
    return object
  }

  mutating func integer() -> Int64 {
    switch random.next(below: 4) {
    case 0: Int64.random(in: -9...9, using: &random)
    case 1:
      [Int64.min, Int64.max, 0, -1, 1 << 53, 999_999_999_999_999_999].randomElement(
        using: &random)!
    default: Int64.random(in: Int64.min...Int64.max, using: &random) >> random.next(below: 64)
    }
  }

  mutating func number() -> Double {
    switch random.next(below: 4) {
    case 0: return Double(random.next(below: 2_000_000) - 1_000_000) / 1000
    case 1:
      return [0.0, -0.0, .leastNonzeroMagnitude, 1e22, 1e23, .greatestFiniteMagnitude, 0.1]
        .randomElement(
          using: &random)!
    default:
      let number = Double(bitPattern: random.next())
      return number.isFinite ? number : 0.5
    }
  }

  private static let alphabet = Array(
    "abcdefgh ABC 0123/\\\"\u{0}\u{1}\u{8}\t\n\u{C}\r\u{1F}\u{7F}äöüß€\u{2028}\u{2029}𝄞😀"
      .unicodeScalars)

  mutating func string() -> String {
    var string = ""
    for _ in 0..<random.next(below: random.next(below: 5) == 0 ? 40 : 10) {
      string.unicodeScalars.append(Self.alphabet.randomElement(using: &random)!)
    }
    return string
  }

  mutating func text(_ value: JSONValue) -> String {
    let text: String
    switch value {
    case .null: text = "null"
    case .bool(let value): text = "\(value)"
    case .integer(let value): text = "\(value)"
    case .number(let value): text = "\(value)"
    case .string(let value): text = quoted(value)
    case .array(let elements):
      text = "[" + space() + elements.map { self.text($0) }.joined(separator: ",") + "]"
    case .object(let object):
      let members = object.members.map {
        space() + quoted($0.key) + space() + ":" + self.text($0.value)
      }
      text = "{" + space() + members.joined(separator: ",") + "}"
    }
    return space() + text + space()
  }

  private mutating func space() -> String {
    ["", "", "", " ", "\n", "\r\n", "\t", "  \n "].randomElement(using: &random)!
  }

  private mutating func quoted(_ string: String) -> String {
    var text = "\""
    for scalar in string.unicodeScalars {
      let mustEscape = scalar.value < 0x20 || scalar == "\"" || scalar == "\\"
      if mustEscape || random.next(below: 8) == 0 {
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16, uppercase: random.next(below: 2) == 0)
          text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }
}
