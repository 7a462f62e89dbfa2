import Storage

/// A property of each of a view's terms: the model's in a column, and one
/// value for all terms that are new to the model.
package struct TermColumn<Element: BitwiseCopyable & Sendable>: Sendable {
  private let known: Column<Element>
  private let ofNew: Element

  /// A property of the model's terms, with that of all others.
  init(_ known: Column<Element>, ofNew: Element) {
    self.known = known
    self.ofNew = ofNew
  }

  /// The property of a term.
  @inline(__always)
  package subscript(term: Int) -> Element { term < known.count ? known[term] : ofNew }
}
