import LexicalIndex
import Storage
import TextAnalysis

extension SpellingIndex {
  /// Writes words and their terms in an order that depends on the words alone.
  ///
  /// - Parameter term: the term of a word by its number in `forms`.
  static func write(
    _ forms: SpellingForms, term: (UInt32) -> UInt32, to section: inout SectionBuilder
  ) {
    let (places, words) = forms.words.ordered()
    var terms = [UInt32](repeating: noTerm, count: words.count)
    for (number, place) in places.enumerated() {
      let own = forms.terms[number]
      if own != noTerm { terms[Int(place)] = term(own) }
    }
    section.append(words.starts.map { UInt32($0) })
    section.append(words.arena)
    section.append(terms)
    var pairs: [UInt64] = []
    for number in 0..<words.count {
      words.withBytes(number) { word in
        DeletionKeys.forEach(of: word) { pairs.append(UInt64($0) << 32 | UInt64(number)) }
      }
    }
    pairs.sort()
    var buckets = 2
    while 2 * buckets < pairs.count { buckets *= 2 }
    var starts = [UInt32](repeating: 0, count: buckets + 1)
    var entries: [UInt32] = []
    var last: (bucket: Int, number: UInt32)?
    var seen: Set<UInt32> = []
    for pair in pairs {
      let bucket = bucket(UInt32(truncatingIfNeeded: pair >> 32), of: buckets)
      let number = UInt32(truncatingIfNeeded: pair)
      if last?.bucket != bucket { seen.removeAll(keepingCapacity: true) }
      last = (bucket, number)
      guard seen.insert(number).inserted else { continue }
      entries.append(number)
      starts[bucket + 1] += 1
    }
    for bucket in 0..<buckets { starts[bucket + 1] += starts[bucket] }
    section.append(starts)
    section.append(entries)
  }
}
