import Foundation

/// The order of texts by their UTF-8 bytes.
enum ByteOrder {
  /// Whether a text stands before another one.
  ///
  /// - Complexity: O(length); texts that are stored as UTF-8 are compared where they lie.
  static func precedes(_ left: String, _ right: String) -> Bool {
    let fast = left.utf8.withContiguousStorageIfAvailable { left in
      right.utf8.withContiguousStorageIfAvailable { right -> Bool in
        guard let first = left.baseAddress, let second = right.baseAddress else {
          return left.count < right.count
        }
        let order = memcmp(first, second, min(left.count, right.count))
        return order == 0 ? left.count < right.count : order < 0
      }
    }
    guard let fast, let precedes = fast else {
      return left.utf8.lexicographicallyPrecedes(right.utf8)
    }
    return precedes
  }

  /// Sorts elements by texts, equal ones as they stand; what is in order is only looked at.
  static func sort<Element>(_ elements: inout [Element], by text: (Element) -> String) {
    let isSorted = elements.indices.dropFirst().allSatisfy {
      !precedes(text(elements[$0]), text(elements[$0 - 1]))
    }
    if !isSorted { elements.sort { precedes(text($0), text($1)) } }
  }
}
