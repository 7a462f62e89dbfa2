import LexicalIndex
import Storage

/// Which documents of a view are taken over from an older index as they stand there, and which
/// are made: of their texts, or of their old rows, where terms have other numbers now.
struct ViewPlan {
  /// Consecutive documents of the view.
  enum Run {
    /// They stand one behind the other in the older index too.
    case stored(Range<Int>)
    /// They are made.
    case made(Range<Int>)
  }

  /// All documents, in order.
  let runs: [Run]
  /// The documents that are made, in order.
  let made: [Int]
  /// For each document its number in the older index, or nil where that lacks it.
  let places: [Int?]

  /// A view that is made from nothing.
  init(count: Int) {
    runs = count == 0 ? [] : [.made(0..<count)]
    made = Array(0..<count)
    places = [Int?](repeating: nil, count: count)
  }

  /// A view whose documents have these digests.
  ///
  /// - Throws: `StorageError.damaged` where the older index is.
  init(_ digests: [ContentDigest], on previous: RetrievalIndex) throws(StorageError) {
    places = try KnownPlaces(of: digests, in: previous.digests.whole()).places
    var isStored = Self.rising(places)
    for document in digests.indices where isStored[document] {
      guard let place = places[document] else { continue }
      isStored[document] = try !previous.hasNewTerms(place)
    }
    var runs: [Run] = []
    var made: [Int] = []
    for document in digests.indices {
      guard isStored[document], let place = places[document] else {
        made.append(document)
        if case .made(let range) = runs.last {
          runs[runs.count - 1] = .made(range.lowerBound..<document + 1)
        } else {
          runs.append(.made(document..<document + 1))
        }
        continue
      }
      if case .stored(let range) = runs.last, range.upperBound == place {
        runs[runs.count - 1] = .stored(range.lowerBound..<place + 1)
      } else {
        runs.append(.stored(place..<place + 1))
      }
    }
    self.runs = runs
    self.made = made
  }

  /// The documents of the older index that are stored again, with their numbers now.
  func kept(of oldCount: Int) -> KeptDocuments {
    var stretches: [(old: Range<Int>, new: Int)] = []
    var document = 0
    for run in runs {
      switch run {
      case .stored(let range):
        stretches.append((old: range, new: document))
        document += range.count
      case .made(let range): document += range.count
      }
    }
    return KeptDocuments(runs: stretches, oldCount: oldCount, documentCount: places.count)
  }

  /// The places of a longest sequence that rises.
  ///
  /// - Complexity: O(n log n), by patience sorting.
  private static func rising(_ places: [Int?]) -> [Bool] {
    var isIn = [Bool](repeating: false, count: places.count)
    // By length the item that ends the sequence of that length with the lowest end.
    var ends: [(place: Int, item: Int)] = []
    var before = [Int](repeating: -1, count: places.count)
    for (item, place) in places.enumerated() {
      guard let place else { continue }
      var (low, high) = (0, ends.count)
      if let last = ends.last, last.place < place { low = high }
      while low < high {
        let middle = (low + high) / 2
        if ends[middle].place < place { low = middle + 1 } else { high = middle }
      }
      if low > 0 { before[item] = ends[low - 1].item }
      if low == ends.count {
        ends.append((place, item))
      } else {
        ends[low] = (place, item)
      }
    }
    var item = ends.last?.item ?? -1
    while item >= 0 {
      isIn[item] = true
      item = before[item]
    }
    return isIn
  }
}

extension RetrievalIndex {
  /// Whether rows of a document name terms that the model lacks, whose numbers change.
  func hasNewTerms(_ document: Int) throws(StorageError) -> Bool {
    if words.new.count > 0, let last = try wordRows.lastTerm(of: document),
      last >= UInt32(words.model.count)
    {
      return true
    }
    guard grams.new.count > 0, let last = try gramRows.lastTerm(of: document) else { return false }
    return last >= UInt32(grams.model.count)
  }

  /// Checks all bytes of the rows of documents, and that they name terms of the model alone, in
  /// order, so that they can be taken over.
  ///
  /// - Throws: `StorageError.damaged` where they are.
  func checkRows(of documents: Range<Int>) throws(StorageError) {
    try wordRows.check(documents, below: UInt32(clamping: words.model.count))
    try gramRows.check(documents, below: UInt32(clamping: grams.model.count))
    try classifierOffsets.check(documents)
    try units.check(unitRange(of: documents))
  }

  /// The units of consecutive documents.
  func unitRange(of documents: Range<Int>) -> Range<Int> {
    Int(unitStarts[documents.lowerBound])..<Int(unitStarts[documents.upperBound])
  }
}
