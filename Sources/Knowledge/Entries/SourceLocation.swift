/// A place in a source file.
package struct SourceLocation: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The file's path, relative to the knowledge base's folder, with `/` between names.
  package let file: String
  /// The line, counted from 1; 0 stands for the file as a whole.
  package let line: Int
  /// The column in characters, counted from 1, where it is known.
  package let column: Int?

  /// Makes a place in a file.
  package init(file: String, line: Int = 0, column: Int? = nil) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// The form that editors and terminals understand: `file:line:column`.
  package var description: String {
    guard line > 0 else { return file }
    guard let column else { return "\(file):\(line)" }
    return "\(file):\(line):\(column)"
  }

  /// Orders places by file (by its bytes), line and column.
  package static func < (left: SourceLocation, right: SourceLocation) -> Bool {
    if left.file != right.file { return left.file.utf8.lexicographicallyPrecedes(right.file.utf8) }
    return (left.line, left.column ?? 0) < (right.line, right.column ?? 0)
  }
}
