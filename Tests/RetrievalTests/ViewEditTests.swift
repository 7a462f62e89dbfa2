import Retrieval
import SeededRandom
import Storage
import Testing
import TextAnalysis

/// Edits reach the bytes of building from nothing by the same model.
@Suite struct ViewEditTests {
  /// Bytes of a view's own sections, and how many documents were taken over.
  private func bytes(
    _ documents: [SourceDocument], _ fitted: [(SectionKind, SectionBuilder)],
    previous: RetrievalIndex? = nil, threads: Int = 1
  ) throws -> (bytes: [UInt8], taken: Int) {
    let builder = try ViewBuilder(
      documents, digests: documents.map(\.digest), model: Model(fitted), previous: previous,
      threads: threads)
    let taken = builder.taken
    var file = IndexFileWriter()
    for (kind, section) in fitted { file.add(kind.id(1), section) }
    try builder.write { file.add($0.id(1), $1) }
    return (file.bytes(), taken)
  }

  private func fitted(_ documents: [SourceDocument], threads: Int = 1) throws -> [(
    SectionKind, SectionBuilder
  )] {
    var options = ModelFitter.Options()
    options.threads = threads
    return try ModelFitter.sections(
      documents, digests: documents.map(\.digest), options: options)
  }

  /// Changed, added, removed and moved documents, with words that no model knows.
  private func edited(_ documents: [SourceDocument], _ random: inout SplitMix64)
    -> [SourceDocument]
  {
    var documents = documents
    for _ in 0..<random.integer(1...4) {
      let place = random.integer(0...documents.count - 1)
      let word = "Quastenflosser\(random.integer(0...9))"
      switch random.integer(0...6) {
      case 0: documents[place].answer += "\n\nNeu: \(word) und Zirbelpunkte \(word)größe."
      case 1: documents[place].phrasings.append("Was ist \(word) für den Versand?")
      case 2 where documents.count > 3: documents.remove(at: place)
      case 3:
        documents.insert(
          SourceDocument(
            entry: 0, language: random.integer(0...1) == 0 ? .german : .english,
            phrasings: ["\(word) melden", "日本 \(word)"], answer: "Der \(word) hilft."),
          at: place)
      case 4: documents.append(documents.remove(at: place))
      case 5: documents[place].key = UInt64(random.integer(100...109))
      default: documents.swapAt(place, random.integer(0...documents.count - 1))
      }
    }
    for place in documents.indices { documents[place].entry = UInt32(place) }
    return documents
  }

  /// A word of an entry that is gone stays in the model, and is not what anybody means.
  @Test func wordsThatAreGoneAreNotMeant() throws {
    let texts = ["Was kostet der Quarzfalke?", "Wann kommt das Paket?"]
    let documents = texts.enumerated().map { entry, text in
      SourceDocument(entry: UInt32(entry), language: .german, phrasings: [text], answer: "")
    }
    let model = try fitted(documents)
    for (kept, isMeant) in [(documents, true), ([documents[1]], false)] {
      let index = try RetrievalIndex(IndexFileReader(bytes: bytes(kept, model).bytes), view: 1)
      var ranker = Ranker(index, weights: allWeights)
      let words = try ranker.rank("Quarzfalka", language: .german).question.words
      #expect(words.contains { $0.sureness < 1 } == isMeant)
    }
  }

  @Test(arguments: 0..<12)
  func editsReachTheSameBytes(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    var documents = Shop.documents
    let model = try fitted(documents)
    var previous = try RetrievalIndex(
      IndexFileReader(bytes: bytes(documents, model).bytes), view: 1)
    for step in 0..<6 {
      documents = edited(documents, &random)
      let again = try bytes(
        documents, model, previous: previous, threads: random.integer(1...3))
      let nothing = try bytes(documents, model)
      let (left, right) = try (
        IndexFileReader(bytes: again.bytes), IndexFileReader(bytes: nothing.bytes)
      )
      let differing = SectionKind.allKinds.filter {
        left.digest(of: [$0.rawValue]) != right.digest(of: [$0.rawValue])
      }
      #expect(differing == [], "seed \(seed), step \(step)")
      let isSame = again.bytes == nothing.bytes
      #expect(isSame, "seed \(seed), step \(step)")
      #expect(again.taken > 0)
      previous = try RetrievalIndex(IndexFileReader(bytes: again.bytes), view: 1)
    }
  }

  /// Sums over terms that the model lacks do not depend on which document names them first.
  @Test(arguments: 0..<8)
  func newTermsAreSummedInOneOrder(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed) + 40)
    let model = try fitted(Shop.documents)
    let words = (0..<24).map { "Quk\($0)xyl\(random.integer(0...999))wöv" }
    func text() -> String {
      words.shuffled(using: &random).map { word in
        [String](repeating: word, count: random.integer(1...5)).joined(separator: " ")
      }.joined(separator: " ")
    }
    var documents = Shop.documents
    documents[2].answer = text() + ". " + text() + "."
    documents[2].phrasings.append(text())
    let previous = try RetrievalIndex(
      IndexFileReader(bytes: bytes(documents, model).bytes), view: 1)
    documents[0].answer = text()
    let again = try bytes(documents, model, previous: previous)
    #expect(again.taken == documents.count - 1)
    let isSame = try again.bytes == bytes(documents, model).bytes
    #expect(isSame)
  }

  @Test func threadsDoNotShow() throws {
    let one = try fitted(Shop.documents)
    for threads in 2...3 {
      for (left, right) in zip(one, try fitted(Shop.documents, threads: threads)) {
        #expect(left.0 == right.0)
        #expect(left.1.bytes == right.1.bytes, "\(left.0) with \(threads) threads")
      }
      #expect(
        try bytes(Shop.documents, one, threads: threads).bytes == bytes(Shop.documents, one).bytes)
    }
  }

  /// Bases of several chunks: terms that chunks share and that one alone has, their vectors and
  /// runs that are taken over meet in one order.
  @Test(arguments: [1, 3, 4])
  func chunksMeet(size: Int) throws {
    var random = SplitMix64(seed: UInt64(size))
    try OrderedChunks.$size.withValue(size) {
      let documents = Shop.documents
      #expect(OrderedChunks.ranges(of: documents.count).count > 2)
      let one = try fitted(documents)
      let whole = try bytes(documents, one).bytes
      let previous = try RetrievalIndex(IndexFileReader(bytes: whole), view: 1)
      let changed = edited(documents, &random)
      let edit = try bytes(changed, one).bytes
      for threads in 2...3 {
        for (left, right) in zip(one, try fitted(documents, threads: threads)) {
          let isSame = left.0 == right.0 && left.1.bytes == right.1.bytes
          #expect(isSame, "\(left.0) with \(threads) threads")
        }
        let isSame = try bytes(documents, one, threads: threads).bytes == whole
        #expect(isSame, "\(threads) threads")
        let again = try bytes(changed, one, previous: previous, threads: threads)
        let isSameEdit = again.bytes == edit
        #expect(isSameEdit && again.taken > 0, "\(threads) threads")
      }
    }
  }

  @Test func chunksAreJoinedInOrder() throws {
    for threads in 1...4 {
      var joined: [Int] = []
      try OrderedChunks.run(57, threads: threads) {
        $0 * $0
      } join: {
        joined.append($0 + $1 * 0)
      }
      #expect(joined == Array(0..<57))
      #expect(throws: Stop.self) {
        try OrderedChunks.run(20, threads: threads) { chunk in
          if chunk == 11 { throw Stop() }
        } join: { chunk, _ in
          #expect(chunk < 11)
        }
      }
    }
  }

  private struct Stop: Error {}

  /// A word that is new to the model is known, and counts as if one document held it.
  @Test func newWordsAreKnown() throws {
    let model = try fitted(Shop.documents)
    var documents = Shop.documents
    documents[3].answer += " Zirbelpunkte gibt es nicht."
    let index = try RetrievalIndex(
      IndexFileReader(bytes: bytes(documents, model).bytes), view: 1)
    var ranker = Ranker(index, weights: allWeights)
    let ranking = try ranker.rank("Zirbelpunkte", language: .german)
    #expect(ranking.candidates.first?.document == 3)
    #expect(ranking.question.words.first?.term != nil)
  }

  @Test func driftIsCountedOnBothSides() throws {
    let model = try Model(fitted(Shop.documents))
    let bound = RefitRule.bound(fitted: Shop.documents.count)
    #expect(bound > 0)
    var digests = Shop.documents.map(\.digest)
    #expect(
      try RefitRule.drift(digests.reversed(), from: model)
        == .init(added: 0, removed: 0, bound: bound))
    digests.removeFirst(bound)
    digests.append(ContentDigest(high: 1, low: 2))
    let drift = try RefitRule.drift(digests, from: model)
    #expect(drift == .init(added: 1, removed: bound, bound: bound) && !drift.isBeyondBound)
    digests += (0..<bound).map { ContentDigest(high: 9, low: UInt64($0)) }
    #expect(try RefitRule.drift(digests, from: model).isBeyondBound)
    // Most of a small base is never another one, and of a large one a twentieth may be.
    #expect([0, 3, 4, 20, 100, 160, 1_000].map(RefitRule.bound) == [0, 0, 1, 5, 8, 8, 50])
  }
}

extension SectionKind {
  /// Every kind, to name those that differ.
  fileprivate static let allKinds: [SectionKind] = (0..<40).compactMap { SectionKind(rawValue: $0) }
}
