/// Finds the name that somebody probably meant.
package enum NearestName {
  /// The candidate with the smallest edit distance to a name, if it is near
  /// enough to be a slip: at most a third of the name's length, at most 3.
  ///
  /// Upper and lower case and `_`, `-` and spaces are not told apart. Names of
  /// more than 64 characters and lists of more than 5000 are not searched.
  /// - Complexity: O(candidates × length²).
  package static func of(_ name: String, in candidates: [String]) -> String? {
    let wanted = folded(name)
    guard wanted.count <= 64, candidates.count <= 5000 else { return nil }
    let limit = min(3, max(1, wanted.count / 3))
    var best: (name: String, distance: Int)?
    for candidate in candidates {
      let form = folded(candidate)
      guard abs(form.count - wanted.count) <= limit else { continue }
      let distance = distance(wanted, form)
      if distance <= limit, distance < best?.distance ?? .max {
        best = (candidate, distance)
      }
    }
    return best?.name
  }

  private static func folded(_ name: String) -> [Character] {
    name.lowercased().filter { $0 != "-" && $0 != "_" && $0 != " " }.map { $0 }
  }

  /// The optimal string alignment distance: insertions, deletions,
  /// replacements and swaps of neighbours.
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for (row, leftCharacter) in left.enumerated() {
      var current = [row + 1]
      for (column, rightCharacter) in right.enumerated() {
        var cost = min(
          current[column] + 1, last[column + 1] + 1,
          last[column] + (leftCharacter == rightCharacter ? 0 : 1))
        if row > 0, column > 0, leftCharacter == right[column - 1],
          left[row - 1] == rightCharacter
        {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
