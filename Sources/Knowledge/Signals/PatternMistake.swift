/// What can be wrong with a line of a pattern file.
package enum PatternMistake: Hashable, Sendable {
  /// A rule stands before the first heading.
  case ruleWithoutHeading
  /// A heading is not `[name]` or `[name detail]`.
  case malformedHeading
  /// A heading names nothing that is known.
  case unknownHeading(String)
  /// A rule begins neither with points nor with a hyphen.
  case missingPoints
  /// Points are 0 or more than 20.
  case pointsOutOfRange(String)
  /// A rule has no words, or optional ones alone.
  case emptyPattern
  /// A part of a rule cannot be read.
  case malformedPart(String)
  /// A class is not `@name = words`.
  case malformedClass
  /// A class is used that stands nowhere.
  case unknownClass(String)
  /// A rule has more than 12 places or more than 4 optional ones, or is one of more than 2,000.
  case tooLong
}
