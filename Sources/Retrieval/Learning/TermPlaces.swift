/// Numbers the terms of a few rows in order of first appearance, so that what is learned of them
/// is as long as they are; the working memory of one thread.
struct TermPlaces {
  /// The terms, by place.
  private(set) var terms: [UInt32] = []
  /// By term number its place from 1; 0 is none.
  private var placeOfTerm: [Int32] = []

  /// The place of a term, the next one where it has none.
  mutating func place(of term: UInt32) -> Int32 {
    let number = Int(term)
    if number >= placeOfTerm.count {
      placeOfTerm.append(contentsOf: repeatElement(0, count: number + 1_024 - placeOfTerm.count))
    }
    if placeOfTerm[number] == 0 {
      terms.append(term)
      placeOfTerm[number] = Int32(terms.count)
    }
    return placeOfTerm[number] - 1
  }

  /// Forgets all terms.
  mutating func removeAll() {
    for term in terms { placeOfTerm[Int(term)] = 0 }
    terms.removeAll(keepingCapacity: true)
  }
}
