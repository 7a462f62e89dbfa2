import LexicalIndex
import Storage

/// What each document's classifier adds up, see `EntryClassifier`: its words and grams that speak
/// for the document and those that speak against it, and what is added to them.
struct ClassifierRows: Sendable {
  /// Rows by `ClassifierRow`, of words and of grams.
  let words: DocumentRows
  let grams: DocumentRows
  /// What is added, in millionths.
  private let offsets: BlockColumn<Int32>

  /// Opens what `write` wrote.
  init(_ section: inout SectionReader, termCount: (words: Int, grams: Int)) throws(StorageError) {
    offsets = try section.blockColumn()
    words = try DocumentRows(&section, termCount: termCount.words)
    grams = try DocumentRows(&section, termCount: termCount.grams)
    guard words.documentCount == offsets.count, grams.documentCount == offsets.count else {
      throw section.damaged("classifiers differ in their number of texts")
    }
  }

  /// Number of documents.
  var documentCount: Int { offsets.count }

  /// What is added, in millionths; 0 for documents without a classifier.
  func offset(of document: Int) throws(StorageError) -> Int64 {
    Int64(try offsets.element(document))
  }

  /// Classifiers of consecutive documents, on their way into a section.
  enum Part {
    /// Documents of another index.
    case stored(ClassifierRows, Range<Int>)
    /// Documents that were made.
    case built(Builder, Range<Int>)
  }

  /// The section of documents that follow each other.
  ///
  /// - Throws: `StorageError.tooLarge`, or `StorageError.damaged` where stored bytes are.
  static func section(_ parts: [Part]) throws(StorageError) -> SectionBuilder {
    var section = SectionBuilder()
    var offsets: [Int32] = []
    for part in parts {
      switch part {
      case .stored(let rows, let range):
        try rows.offsets.withElements(range) {
          offsets.append(contentsOf: UnsafeBufferPointer(start: $0, count: range.count))
        }
      case .built(let rows, let range): offsets.append(contentsOf: rows.offsets[range])
      }
    }
    section.append(offsets)
    func rows(
      _ stored: KeyPath<ClassifierRows, DocumentRows>,
      _ built: KeyPath<Builder, DocumentRows.Builder>
    ) -> [DocumentRows.Part] {
      parts.map { part in
        switch part {
        case .stored(let rows, let range): .stored(rows[keyPath: stored], range)
        case .built(let rows, let range): .built(rows[keyPath: built], range)
        }
      }
    }
    try DocumentRows.write(rows(\.words, \.words), to: &section)
    try DocumentRows.write(rows(\.grams, \.grams), to: &section)
    return section
  }

  /// Checks all bytes of the rows of documents.
  ///
  /// - Throws: `StorageError.damaged` where they are.
  func check(_ documents: Range<Int>) throws(StorageError) {
    _ = try words.ranges(of: documents)
    _ = try grams.ranges(of: documents)
    try offsets.check(documents)
  }

  /// Takes the classifiers of documents, one after the other.
  struct Builder {
    var words = DocumentRows.Builder()
    var grams = DocumentRows.Builder()
    private(set) var offsets: [Int32] = []
    private var wordCells: [UInt64] = []
    private var gramCells: [UInt64] = []

    /// Adds a document; nil where it has no classifier.
    mutating func add(_ learned: EntryClassifier.Learned?) throws(StorageError) {
      wordCells.removeAll(keepingCapacity: true)
      gramCells.removeAll(keepingCapacity: true)
      for (joint, weight) in learned?.weights ?? [] {
        let stored = (min(weight.magnitude, 1) * VectorSpace.cosineScale).rounded()
        guard stored >= 1 else { continue }
        let row = weight > 0 ? ClassifierRow.supporting : ClassifierRow.opposing
        let cell = UInt64(JointTerm.term(joint)) << 32 | UInt64(row) << 16 | UInt64(stored)
        if JointTerm.isGram(joint) { gramCells.append(cell) } else { wordCells.append(cell) }
      }
      try words.add(cells: &wordCells)
      try grams.add(cells: &gramCells)
      // A fit's bias is a few units at most.
      let offset = min(max(learned?.offset ?? 0, -1_000), 1_000)
      offsets.append(Int32((offset * 1e6).rounded()))
    }

    /// Adds a document of an index, without its rows.
    mutating func add(offset: Int64) { offsets.append(Int32(truncatingIfNeeded: offset)) }

    /// Gives up memory that the rows do not need.
    mutating func shrink() {
      words.shrink()
      grams.shrink()
    }
  }
}

/// The rows of a document's classifier.
enum ClassifierRow {
  /// Weights above zero.
  static let supporting = 0
  /// Weights below zero, without their sign.
  static let opposing = 1
  static let count = 2
}
