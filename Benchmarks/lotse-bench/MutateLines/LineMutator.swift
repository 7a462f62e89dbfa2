import LinearAlgebra
import SeededRandom

/// Makes request lines of every degree of wrongness, each from a seed and a number.
struct LineMutator: Sendable {
  let seed: UInt64
  private let templates = LineTemplates.all

  /// The bytes of a number without the last line feed; those that hold line
  /// feeds are several lines.
  func bytes(_ number: Int) -> [UInt8] {
    var random = SplitMix64(seed: seed &+ UInt64(number) &* 0x9FB2_1C65_1E98_DF25)
    let kind = Kind.allCases[number % Kind.allCases.count]
    return line(kind, &random)
  }

  /// How a line is wrong.
  private enum Kind: CaseIterable {
    case valid, flippedBits, changedBytes, cut, removedRange, repeatedRange, spliced, changedValue,
      changedValues, unknownKey, repeatedKey, removedMember, renamedKey, nested, surrogate,
      invalidUTF8, number, blank, carriageReturn, batch, notification, controlCharacters, long,
      noise
  }

  private func line(_ kind: Kind, _ random: inout SplitMix64) -> [UInt8] {
    var tree = template(&random)
    var bytes: [UInt8] = []
    tree.write(to: &bytes)
    func place(_ random: inout SplitMix64) -> Int {
      Int.random(in: 0..<bytes.count, using: &random)
    }
    func range(_ random: inout SplitMix64) -> Range<Int> {
      let start = place(&random)
      return start..<min(bytes.count, start + Int.random(in: 1...40, using: &random))
    }
    switch kind {
    case .valid: break
    case .flippedBits:
      for _ in 0..<(1 << Int.random(in: 0...3, using: &random)) {
        bytes[place(&random)] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      }
    case .changedBytes:
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        bytes[place(&random)] =
          Bool.random(using: &random)
          ? UInt8.random(in: 0...255, using: &random)
          : pick(Array("{}[]\",:\\0-e.ntf ".utf8), &random)
      }
    case .cut: bytes.removeLast(Int.random(in: 1...bytes.count, using: &random))
    case .removedRange: bytes.removeSubrange(range(&random))
    case .repeatedRange: bytes.insert(contentsOf: Array(bytes[range(&random)]), at: place(&random))
    case .spliced:
      var other: [UInt8] = []
      template(&random).write(to: &other)
      bytes = Array(
        bytes.prefix(place(&random)) + other.suffix(Int.random(in: 1...other.count, using: &random))
      )
    case .changedValue, .changedValues:
      for _ in 0..<(kind == .changedValue ? 1 : 4) { tree = changed(tree, &random) }
      bytes = text(tree)
    case .unknownKey, .repeatedKey, .removedMember, .renamedKey:
      bytes = text(withChangedMembers(tree, kind, &random))
    case .nested: bytes = nested(tree, &random)
    case .surrogate: bytes = inString(tree, Array(pick(Self.surrogates, &random).utf8), &random)
    case .invalidUTF8: bytes = inString(tree, pick(Self.noUTF8, &random), &random)
    case .controlCharacters:
      bytes = inString(tree, [UInt8.random(in: 0...0x1F, using: &random)], &random)
    case .number:
      tree = changed(tree, &random, into: .number(pick(Self.numbers, &random)))
      bytes = text(tree)
    case .blank:
      bytes = (0..<Int.random(in: 0...3, using: &random)).map { _ in
        pick([0x20, 0x09, 0x0D], &random)
      }
    case .carriageReturn:
      bytes += [UInt8](repeating: 0x0D, count: Int.random(in: 1...2, using: &random))
    case .batch: bytes = batch(&random)
    case .notification:
      if case .object(let members) = tree { tree = .object(members.filter { $0.key != Self.id }) }
      bytes = text(tree)
    case .long: bytes = long(tree, &random)
    case .noise:
      bytes = (0..<Int.random(in: 1...200, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
    }
    return bytes
  }

  private static let id = Array("id".utf8)
  private static let surrogates = [
    "\\ud800", "\\udc00", "\\udfff", "\\ud83d\\ud83d", "\\ud83d x", "\\ud83d\\ude00",
    "\\uDBFF\\uDFFF",
    "\\u12", "\\uzzzz", "\\x41", "\\u0000", "\\",
  ]
  private static let noUTF8: [[UInt8]] = [
    [0xFF], [0xC0, 0x80], [0xC3], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
    [0xF8, 0x88, 0x80, 0x80, 0x80], [0x80], [0xEF, 0xBB, 0xBF], [0xF0, 0x9F, 0x98, 0x80],
  ]
  private static let numbers = [
    "0", "-0", "01", "1e999", "-1e999", "1e-999", "9223372036854775807", "9223372036854775808",
    "-9223372036854775809", "1e308", "1.0", ".5", "5.", "+1", "1e", "0x10", "NaN", "Infinity",
    "1E+2",
    "123456789012345678901234567890", "4.9e-324", "2147483648", "1e18", "1e19",
  ]

  private func template(_ random: inout SplitMix64) -> StrictJSON { pick(templates, &random) }

  private func pick<Element>(_ list: [Element], _ random: inout SplitMix64) -> Element {
    list[Int.random(in: 0..<list.count, using: &random)]
  }

  private func text(_ tree: StrictJSON) -> [UInt8] {
    var bytes: [UInt8] = []
    tree.write(to: &bytes)
    return bytes
  }

  /// The tree with one of its values replaced by one that is often of another type.
  private func changed(
    _ tree: StrictJSON, _ random: inout SplitMix64, into value: StrictJSON? = nil
  ) -> StrictJSON {
    let isHere = Int.random(in: 0..<4, using: &random) == 0
    switch tree {
    case .array(var elements) where !isHere && !elements.isEmpty:
      let position = Int.random(in: 0..<elements.count, using: &random)
      elements[position] = changed(elements[position], &random, into: value)
      return .array(elements)
    case .object(var members) where !isHere && !members.isEmpty:
      let position = Int.random(in: 0..<members.count, using: &random)
      members[position].value = changed(members[position].value, &random, into: value)
      return .object(members)
    default:
      let others: [StrictJSON] = [
        .null, .bool(true), .number("-1"), .number("1.5"), .string([]),
        .string(Array("agent".utf8)),
        .string(Array("ä\u{1F600}\n".utf8)), .array([]), .object([]), .array([tree]),
        .object([(Array("x".utf8), tree)]), template(&random),
      ]
      return value ?? pick(others, &random)
    }
  }

  private func withChangedMembers(
    _ tree: StrictJSON, _ kind: Kind, _ random: inout SplitMix64
  ) -> StrictJSON {
    guard case .object(var members) = tree, !members.isEmpty else { return tree }
    let position = Int.random(in: 0..<members.count, using: &random)
    // Half of them in the parameters, where there are some.
    if case .object = members[position].value, Bool.random(using: &random) {
      members[position].value = withChangedMembers(members[position].value, kind, &random)
      return .object(members)
    }
    switch kind {
    case .unknownKey: members.insert((Array("unknown".utf8), .null), at: position)
    case .repeatedKey: members.append(members[position])
    case .removedMember: members.remove(at: position)
    default:
      members[position].key =
        pick(members, &random).key + (Bool.random(using: &random) ? [0x73] : [])
    }
    return .object(members)
  }

  /// The tree inside many arrays or objects, closed or not.
  private func nested(_ tree: StrictJSON, _ random: inout SplitMix64) -> [UInt8] {
    let depth = pick([2, 126, 127, 128, 129, 130, 1_000, 50_000], &random)
    let isArray = Bool.random(using: &random)
    let opening = Array((isArray ? "[" : "{\"context\":").utf8)
    var bytes: [UInt8] = []
    for _ in 0..<depth { bytes += opening }
    bytes += text(tree)
    if Bool.random(using: &random) {
      bytes += [UInt8](repeating: UInt8(ascii: isArray ? "]" : "}"), count: depth)
    }
    return bytes
  }

  /// The tree's text with bytes put into one of its strings.
  private func inString(_ tree: StrictJSON, _ inserted: [UInt8], _ random: inout SplitMix64)
    -> [UInt8]
  {
    var bytes = text(tree)
    let quotes = bytes.indices.filter { bytes[$0] == UInt8(ascii: "\"") }
    guard !quotes.isEmpty else { return bytes }
    bytes.insert(contentsOf: inserted, at: pick(quotes, &random) + 1)
    return bytes
  }

  /// Several requests, some of them wrong, as one line.
  private func batch(_ random: inout SplitMix64) -> [UInt8] {
    let longest = Int.random(in: 0..<200, using: &random) == 0 ? 1_100 : 6
    let kinds: [Kind] = [.valid, .valid, .changedValue, .notification, .unknownKey, .flippedBits]
    let elements = (0..<Int.random(in: 0...longest, using: &random)).map { _ in
      longest > 6 ? Array("1".utf8) : line(pick(kinds, &random), &random)
    }
    return Array("[".utf8) + Array(elements.joined(separator: [UInt8(ascii: ",")]))
      + Array("]".utf8)
  }

  /// A line with a string of up to the limit, now and then beyond.
  private func long(_ tree: StrictJSON, _ random: inout SplitMix64) -> [UInt8] {
    let limit = 1 << 20
    let draw = Int.random(in: 0..<400, using: &random)
    let bytes = text(tree)
    let wanted =
      draw < 8
      ? limit + Int.random(in: -2...2, using: &random)
      : draw < 10
        ? Int.random(in: limit...3 * limit, using: &random)
        : Int.random(in: 0...4_000, using: &random)
    let filler = Array(pick(["a", "Versand ", "ü", "1"], &random).utf8)
    let count = max(0, wanted - bytes.count)
    var inserted: [UInt8] = []
    while inserted.count + filler.count <= count { inserted += filler }
    inserted += [UInt8](repeating: 0x61, count: count - inserted.count)
    return inString(tree, inserted, &random)
  }
}
