import LinearAlgebra
import SeededRandom
import Storage

/// Damages index files, each in a way that follows from a seed and a number.
struct IndexMutator {
  /// How much of a damaged file's checksums is made right again, as someone
  /// would who means to deceive.
  enum Repair: Int, CaseIterable, Comparable {
    case none, header, table, sections

    static func < (left: Repair, right: Repair) -> Bool { left.rawValue < right.rawValue }
  }

  /// What is done to a file.
  enum Kind: String, CaseIterable {
    case flippedBits, changedBytes, cut, appended, splicedFiles, copiedRange, zeroedRange,
      removedRange, insertedRange, swappedSections, header, tableEntry, columnHeader, columnValues,
      foreign
  }

  /// A damaged file, and how it came about.
  struct Mutation {
    var bytes: [UInt8]
    var kind: Kind
    var repair: Repair
  }

  /// The file that is damaged.
  let original: [UInt8]
  /// Another index, for splices.
  let other: [UInt8]
  let seed: UInt64

  /// The damaged file of a number.
  func mutation(_ number: Int) -> Mutation {
    var random = SplitMix64(seed: seed &+ UInt64(number) &* 0xD1B5_4A32_D192_ED03)
    // The kinds in turn, so that each is tried equally often.
    let kind = Kind.allCases[number % Kind.allCases.count]
    var bytes = original
    damage(&bytes, kind, &random)
    // Half of them in full: only those come further than the checksums.
    let repair = Repair(rawValue: Int.random(in: 0...5, using: &random)) ?? .sections
    IndexRepair.apply(repair, to: &bytes)
    return Mutation(bytes: bytes, kind: kind, repair: repair)
  }

  private func damage(_ bytes: inout [UInt8], _ kind: Kind, _ random: inout SplitMix64) {
    func place(_ random: inout SplitMix64) -> Int {
      Int.random(in: 0..<bytes.count, using: &random)
    }
    func range(_ random: inout SplitMix64, longest: Int) -> Range<Int> {
      let start = place(&random)
      return start..<min(bytes.count, start + Int.random(in: 1...longest, using: &random))
    }
    switch kind {
    case .flippedBits:
      for _ in 0..<(1 << Int.random(in: 0...3, using: &random)) {
        bytes[place(&random)] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      }
    case .changedBytes:
      for _ in 0..<Int.random(in: 1...16, using: &random) {
        bytes[place(&random)] = UInt8.random(in: 0...255, using: &random)
      }
    case .cut: bytes.removeLast(Int.random(in: 1...bytes.count, using: &random))
    case .appended:
      for _ in 0..<Int.random(in: 1...4_096, using: &random) {
        bytes.append(Bool.random(using: &random) ? 0 : UInt8.random(in: 0...255, using: &random))
      }
    case .splicedFiles:
      let border = boundary(&random)
      bytes = Array(original.prefix(border) + other.dropFirst(border))
    case .copiedRange:
      let range = range(&random, longest: 8_192)
      for position in range where position < other.count { bytes[position] = other[position] }
    case .zeroedRange:
      for position in range(&random, longest: 8_192) { bytes[position] = 0 }
    case .removedRange: bytes.removeSubrange(range(&random, longest: 4_096))
    case .insertedRange:
      bytes.insert(contentsOf: Array(bytes[range(&random, longest: 4_096)]), at: place(&random))
    case .swappedSections: swapSections(&bytes, &random)
    case .header: setWord(&bytes, Int.random(in: 0..<16, using: &random) * 4, &random)
    case .tableEntry:
      let table = IndexRepair.table(of: original)
      let word = Int.random(in: 0..<table.count / 4, using: &random)
      setWord(&bytes, table.lowerBound + word * 4, &random)
    case .columnHeader:
      let columns = IndexRepair.columns(of: original)
      let column = columns[Int.random(in: 0..<columns.count, using: &random)]
      setWord(&bytes, column + Int.random(in: 0..<4, using: &random) * 4, &random)
    case .columnValues:
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        setWord(&bytes, place(&random) / 4 * 4, &random)
      }
    case .foreign:
      let kept = Int.random(in: 0...256, using: &random)
      for position in kept..<bytes.count {
        bytes[position] = UInt8(truncatingIfNeeded: random.next())
      }
    }
  }

  /// A place to cut two files at: any, or where a section begins.
  private func boundary(_ random: inout SplitMix64) -> Int {
    let starts = IndexRepair.sections(of: original).map(\.range.lowerBound)
    return Bool.random(using: &random)
      ? starts[Int.random(in: 0..<starts.count, using: &random)]
      : Int.random(in: 1..<original.count, using: &random)
  }

  /// Exchanges two sections: their bytes, as far as both reach, or their places in the table.
  private func swapSections(_ bytes: inout [UInt8], _ random: inout SplitMix64) {
    let sections = IndexRepair.sections(of: original)
    let first = Int.random(in: 0..<sections.count, using: &random)
    let second = Int.random(in: 0..<sections.count, using: &random)
    if Bool.random(using: &random) {
      let count = min(sections[first].range.count, sections[second].range.count)
      for offset in 0..<count {
        bytes.swapAt(
          sections[first].range.lowerBound + offset, sections[second].range.lowerBound + offset)
      }
    } else {
      // Kind and view stay, so that each name leads to the other's bytes.
      for offset in 8..<IndexRepair.entryLength {
        bytes.swapAt(sections[first].entry + offset, sections[second].entry + offset)
      }
    }
  }

  /// Puts a number that often breaks something over four or eight bytes.
  private func setWord(_ bytes: inout [UInt8], _ place: Int, _ random: inout SplitMix64) {
    let old = (0..<4).reduce(UInt64(0)) { sum, offset in
      sum | (place + offset < bytes.count ? UInt64(bytes[place + offset]) << (8 * offset) : 0)
    }
    let words: [UInt64] = [
      0, 1, 2, old &+ 1, old &- 1, old &* 2, old &+ 64, UInt64(Int32.max), UInt64(UInt32.max),
      UInt64(Int64.max), UInt64.max, 0x7FC0_0000, 0x7F80_0000, 0xFF80_0000, 0x7F7F_FFFF,
      0x8000_0000, 1 << 40, random.next(),
    ]
    let word = words[Int.random(in: 0..<words.count, using: &random)]
    for offset in 0..<(Bool.random(using: &random) ? 4 : 8) where place + offset < bytes.count {
      bytes[place + offset] = UInt8(truncatingIfNeeded: word >> UInt64(8 * offset))
    }
  }
}
