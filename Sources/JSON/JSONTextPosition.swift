/// A place in the text of a document.
package struct JSONTextPosition: Sendable, Equatable {
  /// The distance from the first byte, in bytes.
  package let offset: Int
  /// The line, counted from one; a line ends with its line feed.
  package let line: Int
  /// The column in its line, in UTF-8 bytes, counted from one; a byte-order mark has no column.
  package let column: Int

  /// Makes a position of its parts.
  package init(offset: Int, line: Int, column: Int) {
    self.offset = offset
    self.line = line
    self.column = column
  }
}
