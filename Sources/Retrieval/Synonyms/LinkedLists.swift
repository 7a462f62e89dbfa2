/// Short lists of numbers in one piece of memory, each in the order in which it grew.
struct LinkedLists: Sendable {
  private static let end: Int32 = -1

  /// By list its first and its last link; `end` where it is empty.
  private var firsts: [Int32] = []
  private var lasts: [Int32] = []
  /// By link its number and the link behind it.
  private var numbers: [UInt32] = []
  private var next: [Int32] = []

  /// Number of lists.
  var count: Int { firsts.count }

  /// Adds an empty list, whose number is `count`.
  mutating func addList() {
    firsts.append(Self.end)
    lasts.append(Self.end)
  }

  /// Adds a number at the end of a list.
  mutating func append(_ number: UInt32, to list: Int) {
    let link = Int32(numbers.count)
    numbers.append(number)
    next.append(Self.end)
    if lasts[list] == Self.end { firsts[list] = link } else { next[Int(lasts[list])] = link }
    lasts[list] = link
  }

  /// Whether a list holds a number.
  ///
  /// - Complexity: O(length of the list).
  func contains(_ number: UInt32, in list: Int) -> Bool {
    var link = firsts[list]
    while link != Self.end {
      if numbers[Int(link)] == number { return true }
      link = next[Int(link)]
    }
    return false
  }

  /// Calls `body` with each number of a list, in order.
  func forEach(in list: Int, _ body: (UInt32) throws -> Void) rethrows {
    var link = firsts[list]
    while link != Self.end {
      try body(numbers[Int(link)])
      link = next[Int(link)]
    }
  }
}
