/// Which letters are taken for one another by fingers or by ear.
enum Keyboard {
  /// Whether two letters lie beside each other on a German keyboard.
  @inline(__always)
  static func areNeighbours(_ left: UInt8, _ right: UInt8) -> Bool {
    holds(neighbours, left, right)
  }

  /// Whether two letters are written for the same sound in German or English.
  @inline(__always)
  static func soundAlike(_ left: UInt8, _ right: UInt8) -> Bool { holds(alike, left, right) }

  @inline(__always)
  private static func holds(_ table: [UInt32], _ left: UInt8, _ right: UInt8) -> Bool {
    let (first, second) = (left &- 0x61, right &- 0x61)
    guard first < 26, second < 26 else { return false }
    return table[Int(first)] >> UInt32(second) & 1 != 0
  }

  /// The keys from left to right; a key of one row touches that below it and the one before that.
  private static let rows = ["qwertzuiop", "asdfghjkl", "yxcvbnm"].map { Array($0.utf8) }

  private static let neighbours: [UInt32] = {
    var table = [UInt32](repeating: 0, count: 26)
    for (row, keys) in rows.enumerated() {
      for (place, key) in keys.enumerated() {
        if place + 1 < keys.count { join(key, keys[place + 1], &table) }
        guard row + 1 < rows.count else { continue }
        let below = rows[row + 1]
        for other in [place - 1, place] where below.indices.contains(other) {
          join(key, below[other], &table)
        }
      }
    }
    return table
  }()

  private static let alike: [UInt32] = {
    var table = [UInt32](repeating: 0, count: 26)
    for pair in ["dt", "bp", "gk", "ck", "fv", "vw", "sz", "cz", "iy", "ij", "ea", "qk"] {
      let letters = Array(pair.utf8)
      join(letters[0], letters[1], &table)
    }
    return table
  }()

  private static func join(_ left: UInt8, _ right: UInt8, _ table: inout [UInt32]) {
    table[Int(left - 0x61)] |= 1 << UInt32(right - 0x61)
    table[Int(right - 0x61)] |= 1 << UInt32(left - 0x61)
  }
}
