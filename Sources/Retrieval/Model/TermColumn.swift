import Storage

/// A property of each of a view's terms: the model's in a column, and one
/// value for all terms that are new to the model.
package struct TermColumn<Element: BitwiseCopyable & Sendable>: Sendable {
  private let known: Column<Element>
  private let ofNew: Element
  private let count: Int

  /// A property of the model's terms, the first `count` of a column, with that of all others.
  init(_ known: Column<Element>, count: Int? = nil, ofNew: Element) {
    self.known = known
    self.count = count ?? known.count
    self.ofNew = ofNew
  }

  /// The property of a term.
  @inline(__always)
  package subscript(term: Int) -> Element { term < count ? known[term] : ofNew }
}

/// A property of each of a view's terms, whose blocks are checked when they are first used.
package struct BlockTermColumn<Element: BitwiseCopyable & Sendable>: Sendable {
  private let known: BlockColumn<Element>
  private let ofNew: Element

  /// A property of the model's terms, with that of all others.
  init(_ known: BlockColumn<Element>, ofNew: Element) {
    self.known = known
    self.ofNew = ofNew
  }

  /// The property of a term.
  ///
  /// - Throws: `StorageError.damaged`.
  @inline(__always)
  package func value(of term: UInt32) throws(StorageError) -> Element {
    Int(term) < known.count ? try known.element(Int(term)) : ofNew
  }

  /// The property of all terms, for builds.
  ///
  /// - Throws: `StorageError.damaged`.
  func whole() throws(StorageError) -> TermColumn<Element> {
    TermColumn(try known.whole(), ofNew: ofNew)
  }
}
