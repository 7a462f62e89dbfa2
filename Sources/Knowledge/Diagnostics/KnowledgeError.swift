import JSON

/// Everything that can be wrong with the sources of a knowledge base.
///
/// Each case carries what its message needs; the place is the
/// ``Diagnostic``'s. The texts with their remedies stand in
/// `KnowledgeError+German.swift` and `KnowledgeError+English.swift`.
package enum KnowledgeError: Error, Equatable, Sendable {
  // Folders and files.
  /// The folder is not there, or is a file.
  case missingFolder(String)
  /// The folder holds nothing at all.
  case emptyFolder
  /// The folder holds files, but none that could be knowledge.
  case noMarkdownFile
  /// No file of the folder holds an entry.
  case noEntry
  /// All entries are drafts.
  case onlyDrafts
  /// A file, or a folder inside, cannot be read; with the system's reason.
  case unreadableFile(reason: String)
  /// Where a file of questions should be, there is none, or a folder.
  case noQuestionFile
  /// A customer's question is longer, in bytes, than what the service takes.
  case questionTooLong(limit: Int)
  /// A byte on this line is not UTF-8.
  case notUTF8
  /// A control character, named by its code point.
  case controlCharacter(String)
  /// A Markdown file holds no entry.
  case fileWithoutEntry

  // Front matter and comments.
  case unclosedFrontMatter
  case frontMatterNotFirst
  case unclosedComment
  /// A comment that is not right below a heading.
  case misplacedComment
  /// A line that is not `key: value`.
  case malformedAttribute(String)
  case unknownKey(String, nearest: String?, known: [String])
  case duplicateKey(String, firstLine: Int)
  case emptyValue(key: String)
  /// The id in front matter, where it would be every entry's.
  case identifierInFrontMatter
  case unknownValue(String, key: String, nearest: String?, known: [String])
  /// A verify level that is not 0 to 9.
  case invalidLevel(String)
  case invalidDate(String, key: String)
  case validityReversed(from: CivilDate, until: CivilDate)
  /// An entry whose last day has passed.
  case expired(until: CivilDate)
  case malformedCondition(String)
  case conditionForCustomers
  case missingAudience

  // Headings and text.
  case textBeforeFirstEntry
  case secondTitle(firstLine: Int)
  /// A `#` heading after entries.
  case titleAfterEntry
  case headingBeforeFirstEntry(level: Int)
  case headingLevelSkipped(level: Int, expected: Int)
  case headingWithoutSpace
  case underlinedHeading
  case emptyHeading
  case unclosedCodeFence
  case linkDefinition

  // Entries.
  case missingQuestion
  case missingAnswer(afterList: Bool)
  case answerWithoutParagraph(AnswerOpening)
  case indentedAnswer
  case emptyPhrasing
  case nestedPhrasing
  case unindentedPhrasingLine
  case noOtherPhrasing
  case invalidIdentifier(String, suggestion: String?)
  case derivedIdentifier(String)
  case underivableIdentifier
  case duplicateIdentifier(String, language: Language, first: SourceLocation)
  case translationsDisagree(
    key: String, value: String, otherValue: String, other: SourceLocation)
  case repeatedPhrasing(String, firstLine: Int?)
  case duplicatePhrasing(String, id: String, first: SourceLocation)
  /// A phrasing that two entries share which are not both for customers, or
  /// not both approved, or of the exchange form.
  case sharedPhrasing(String, id: String, first: SourceLocation)
  case unknownPlaceholder(String, nearest: String?, known: [String])
  case malformedPlaceholder(String)
  case placeholderInPhrasing(String)
  case unknownAction(String, nearest: String?)
  /// A name that stands for something else in conversations.
  case reservedName(String)
  /// A text for customers that lacks what it is there to say.
  case missingPlaceholder(String)
  /// The folder that rules are to come from has no policy.
  case noPolicy
  /// An entry of the index needs an action, a field, a topic, or a value of an action that the
  /// rules lack.
  case ruleMissing(NeededRule, entry: String)
  case unknownField(String, nearest: String?)
  case unknownTopic(String, nearest: String?)
  case languageNotInPolicy(Language)
  case relatedToNothing(String, nearest: String?)
  case relatedToItself
  case relatedToAgentEntry(String)

  // JSON in general.
  case malformedJSON(JSONError.Kind)
  case missingKey(String)
  case wrongType(key: String, expected: ExpectedValue)

  // The exchange form and labelled questions.
  case emptyEntry
  case invalidExchangeIdentifier
  case duplicateQuestionIdentifier(String, firstLine: Int)
  case contradictoryLabel(firstLine: Int)
  case invalidGrade(String)
  case relevantToNothing(String, nearest: String?)

  // Policy.
  case unsupportedFormat(supported: Int)
  case outOfRange(key: String, range: String)
  case unknownTimeZone(String)
  case invalidPattern(String)
  case invalidTimeRange(String)
  case overlappingTimeRanges(String, String)
  case invalidName(String)
  case repeatedValue(String)
  case emptyList(key: String)
  /// A word of a German text for customers that addresses them in the other form.
  case otherAddress(String, expected: Policy.Address)

  // Signals.
  /// A line of a company's patterns of signals cannot be read.
  case signalPattern(PatternMistake)

  // Synonyms.
  case severalArrows
  case emptySynonym
  case emptySynonymSide
  case emptySynonymLine
  case unreadTextFile
  case loneSynonym(String)
  case danglingBackslash
  case repeatedSynonym(String)
  case wordlessSynonym(String)
  case idleSynonymLine

  /// What an answer begins with where it should begin with a paragraph.
  package enum AnswerOpening: String, Hashable, Sendable {
    case list, heading, code, quote, table, rule
  }

  /// What of a policy an entry rests on.
  package enum NeededRule: Hashable, Sendable {
    case action(String)
    case value(String, action: String)
    case field(String)
    case topic(String)
    case language(Language)
  }

  /// The types that values of JSON can be asked to have.
  package enum ExpectedValue: String, Hashable, Sendable {
    case string, number, integer, boolean, array, object
  }
}
