/// The units that terms' factors are learned from: those of a regular
/// selection of the documents, and of long ones the first.
struct DiscriminationSample {
  private static let mostDocuments = 1_024
  private static let mostUnits = 128

  /// Rows of words, and of character grams.
  private(set) var words = UnitRows()
  private(set) var grams = UnitRows()

  /// Reads the units.
  ///
  /// - Parameters:
  ///   - places: for each number that was counted its place in byte order.
  ///   - idf: by place, the idf of words and of grams.
  /// - Throws: nothing of its own.
  init(
    _ documents: [SourceDocument], _ counting: TermCounting,
    places: (words: [UInt32], grams: [UInt32]), idf: (words: [Float], grams: [Float]),
    threads: Int
  ) throws {
    let step = max(1, (documents.count + Self.mostDocuments - 1) / Self.mostDocuments)
    let sample = stride(from: 0, to: documents.count, by: step).map { documents[$0] }
    let chunks = stride(from: 0, to: sample.count, by: 64).map {
      sample[$0..<min($0 + 64, sample.count)]
    }
    try OrderedChunks.run(chunks.count, threads: threads) { chunk in
      Self(reading: chunks[chunk], counting, places: places, idf: idf)
    } join: { _, part in
      words.append(part.words)
      grams.append(part.grams)
    }
  }

  private init(
    reading documents: ArraySlice<SourceDocument>, _ counting: TermCounting,
    places: (words: [UInt32], grams: [UInt32]), idf: (words: [Float], grams: [Float])
  ) {
    var reader = UnitReader()
    var sums = TermSums()
    var cells: [(term: UInt32, weight: Float)] = []
    func weigh(_ idf: [Float]) {
      sums.sort()
      cells.removeAll(keepingCapacity: true)
      for term in sums.terms {
        cells.append((term, Float(VectorSpace.dampened(sums[term])) * idf[Int(term)]))
      }
      sums.clear()
    }
    for document in documents {
      var units = 0
      document.forEachUnit { text, _ in
        units += 1
        guard units <= Self.mostUnits else { return }
        reader.read(text, language: document.language) { stem in
          guard let number = counting.words.terms.number(of: stem) else { return false }
          return counting.flags[Int(number)].contains(.word)
        }
        reader.forEachTerm { term, kind in
          guard let number = counting.words.terms.number(of: term) else { return }
          sums.add(places.words[Int(number)], kind.cosineWeight)
        }
        weigh(idf.words)
        words.add(cells)
        reader.forEachGram { gram in
          guard let number = counting.grams.terms.number(of: gram) else { return }
          sums.add(places.grams[Int(number)], 1)
        }
        weigh(idf.grams)
        grams.add(cells)
      }
      words.endDocument()
      grams.endDocument()
    }
  }
}
