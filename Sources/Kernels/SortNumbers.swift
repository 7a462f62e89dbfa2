/// Puts the `limit` largest of `count` numbers first.
func selectLargest(_ keys: UnsafeMutablePointer<UInt64>, count: Int, _ limit: Int) {
  var low = 0
  var high = count &- 1
  while low < high {
    let (left, right) = partition(keys, low, high)
    if limit &- 1 <= right {
      high = right
    } else if limit &- 1 >= left {
      low = left
    } else {
      return
    }
  }
}

/// Sorts numbers, the largest first.
package func sortDescending(_ keys: UnsafeMutablePointer<UInt64>, count: Int) {
  var low = 0
  var high = count &- 1
  while high &- low > 12 {
    let (left, right) = partition(keys, low, high)
    // The shorter part by recursion, so that its depth stays logarithmic.
    if right &- low < high &- left {
      sortDescending(keys + low, count: right &- low &+ 1)
      low = left
    } else {
      sortDescending(keys + left, count: high &- left &+ 1)
      high = right
    }
  }
  guard low < high else { return }
  for position in (low &+ 1)...high {
    let key = keys[position]
    var place = position
    while place > low, keys[place &- 1] < key {
      keys[place] = keys[place &- 1]
      place &-= 1
    }
    keys[place] = key
  }
}

/// Parts `low...high` so that none up to `right` is below one from `left` on.
private func partition(_ keys: UnsafeMutablePointer<UInt64>, _ low: Int, _ high: Int) -> (
  left: Int, right: Int
) {
  let (a, b, c) = (keys[low], keys[(low &+ high) / 2], keys[high])
  let pivot = max(min(a, b), min(max(a, b), c))
  var left = low
  var right = high
  while left <= right {
    while keys[left] > pivot { left &+= 1 }
    while keys[right] < pivot { right &-= 1 }
    if left <= right {
      (keys[left], keys[right]) = (keys[right], keys[left])
      left &+= 1
      right &-= 1
    }
  }
  return (left, right)
}
