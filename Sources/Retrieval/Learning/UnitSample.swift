/// The units of some documents as rows of words and of character grams, for what a model
/// learns from texts.
struct UnitSample {
  /// Which units are read.
  struct Selection {
    /// The documents, in order.
    var documents: [SourceDocument]
    /// Most units of one document, the first ones.
    var mostUnits: Int
    /// Whether sentences of answers are left out.
    var phrasingsAlone = false
  }

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
    _ selection: Selection, _ counting: TermCounting,
    places: (words: [UInt32], grams: [UInt32]), idf: (words: [Float], grams: [Float]),
    threads: Int
  ) throws {
    let chunks = stride(from: 0, to: selection.documents.count, by: 64).map {
      $0..<min($0 + 64, selection.documents.count)
    }
    try OrderedChunks.run(chunks.count, threads: threads) { chunk in
      Self(reading: selection, chunks[chunk], counting, places: places, idf: idf)
    } join: { _, part in
      words.append(part.words)
      grams.append(part.grams)
    }
  }

  private init(
    reading selection: Selection, _ range: Range<Int>, _ counting: TermCounting,
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
    for document in selection.documents[range] {
      var units = 0
      document.forEachUnit { text, unit in
        guard unit != .sentence || !selection.phrasingsAlone, units < selection.mostUnits else {
          return
        }
        units += 1
        reader.read(text, language: document.language) { stem in
          guard let number = counting.words.terms.number(of: stem) else { return false }
          return counting.flags[Int(number)].isKnownWord
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
