extension KnowledgeError {
  /// Message and remedy in English.
  package var english: (message: String, remedy: String) {
    switch self {
    case .missingFolder(let path):
      (
        "There is no folder \(path).",
        "Check the path; name the folder of the knowledge base, not a file."
      )
    case .emptyFolder:
      ("The folder is empty.", "Create a Markdown file with at least one entry.")
    case .noMarkdownFile:
      (
        "The folder holds no Markdown file with entries.",
        "Create a file whose name ends in .md; README.md and hidden files do not count."
      )
    case .noEntry:
      ("The folder holds no entry.", "Write at least one entry.")
    case .onlyDrafts:
      (
        "All entries are drafts, so that nothing is answered.",
        "Remove \"status: draft\" from what is approved."
      )
    case .unreadableFile(let reason):
      ("Cannot be read: \(reason).", "Check the permissions and the disk.")
    case .noQuestionFile:
      (
        "There is no such file, or it is a folder.",
        "Name a file with customers' questions, one a line, as text or as {\"question\":\"…\"}."
      )
    case .questionTooLong(let limit):
      (
        "The question has more than \(limit) bytes and is left out.",
        "Write the customer's words without attachments and history; the service refuses more."
      )
    case .notUTF8:
      (
        "The file is not saved as UTF-8; from this line on it cannot be read.",
        "Save the file with the encoding UTF-8."
      )
    case .controlCharacter(let name):
      ("The line holds the control character \(name).", "Delete the invisible character.")
    case .fileWithoutEntry:
      (
        "The file holds no entry.",
        "Entries begin with \"## \" and the question; a file without entries does not belong here."
      )
    case .unclosedFrontMatter:
      ("The front matter is not closed.", "Add a line \"---\" after its last key.")
    case .frontMatterNotFirst:
      (
        "There are blank lines before the front matter.",
        "Move the line \"---\" to the beginning of the file."
      )
    case .unclosedComment:
      ("The comment is not closed.", "Add \"-->\" after its last key.")
    case .misplacedComment:
      (
        "There is a comment inside the phrasings or the answer.",
        "Delete the comment; what is said about an entry stands right below its heading."
      )
    case .malformedAttribute(let text):
      (
        "\"\(text)\" is not of the form \"key: value\".",
        "Write one key and value a line, such as \"topic: delivery\"; delete remarks."
      )
    case .unknownKey(let key, let nearest, let known):
      ("Unknown key \"\(key)\".", Self.englishChoice(nearest, known))
    case .duplicateKey(let key, let line):
      ("The key \"\(key)\" stands twice, first on line \(line).", "Delete one of the two.")
    case .emptyValue(let key):
      ("\"\(key)\" has no value.", "Give a value, or delete \"\(key)\".")
    case .identifierInFrontMatter:
      (
        "\"id\" stands in the front matter and would be the id of all entries of the file.",
        "Write the id as \"<!-- id: … -->\" below the entry's heading."
      )
    case .unknownValue(let value, let key, let nearest, let known):
      ("\"\(value)\" is no value for \"\(key)\".", Self.englishChoice(nearest, known))
    case .invalidLevel(let value):
      ("\"\(value)\" is no verification level.", "Write a digit from 0 to 9.")
    case .invalidDate(let value, let key):
      (
        "\"\(value)\" is no date for \"\(key)\".",
        "Write a date of the calendar in the form YYYY-MM-DD, such as 2026-11-22."
      )
    case .validityReversed(let from, let until):
      (
        "The entry would hold until \(until), but only from \(from).",
        "Correct \"valid-from\" or \"valid-until\"; both days are included."
      )
    case .expired(let until):
      (
        "The entry held until \(until) and answers nothing any more.",
        "Move \"valid-until\", or delete the entry."
      )
    case .malformedCondition(let text):
      (
        "\"\(text)\" is no condition.",
        "Separate comparisons with numbers by commas, such as \"defects >= 2, customer_value >= 500\"; the operators are >= <= > < = !=."
      )
    case .conditionForCustomers:
      (
        "An entry for customers has a condition.",
        "Set \"audience: agent\", or delete \"condition\"; only agents' entries have conditions."
      )
    case .missingAudience:
      (
        "It is not said for whom the entry is.",
        "Write \"audience: customer\" or \"audience: agent\" in the front matter or below the heading."
      )
    case .textBeforeFirstEntry:
      (
        "This text stands before the first entry and is never given as an answer.",
        "Delete the text, or put it below a heading \"## \" with the question."
      )
    case .secondTitle(let line):
      (
        "The file has a second title, the first one on line \(line).",
        "Write \"## \" for an entry, \"### \" for a section of an answer."
      )
    case .titleAfterEntry:
      (
        "A title stands behind entries.",
        "Write \"## \" for an entry; the title \"# \" belongs to the beginning of the file."
      )
    case .headingBeforeFirstEntry(let level):
      (
        "A heading of level \(level) stands before the first entry.",
        "Write \"## \" for an entry; deeper headings belong to an answer."
      )
    case .headingLevelSkipped(let level, let expected):
      (
        "No heading of level \(expected) leads to this one of level \(level).",
        "Write \"\(String(repeating: "#", count: expected)) \"."
      )
    case .headingWithoutSpace:
      (
        "There is no space behind \"#\"; the line is no heading like this.",
        "Put a space between \"#\" and the text."
      )
    case .underlinedHeading:
      (
        "This line makes a heading of the paragraph above it.",
        "Write headings with \"##\" or \"###\"; leave a blank line before a rule."
      )
    case .emptyHeading:
      ("The heading is empty.", "Write a text, or delete the line.")
    case .unclosedCodeFence:
      (
        "The block of code that begins here is not closed.",
        "Add a line with the same characters behind the block."
      )
    case .linkDefinition:
      (
        "The target of a link stands on a line of its own and would be lost in quotations.",
        "Write the target into the text: [text](https://…)."
      )
    case .missingQuestion:
      ("The entry has no question.", "Write the question behind \"## \".")
    case .missingAnswer(let afterList):
      (
        afterList
          ? "No answer follows the list of phrasings." : "The entry has no answer.",
        afterList
          ? "Leave a blank line behind the list and write the answer as a paragraph."
          : "Write the answer as a paragraph below the heading."
      )
    case .answerWithoutParagraph(let opening):
      (
        "The answer begins with \(opening.english).",
        "Begin the answer with a paragraph; the first list with \"-\", \"*\" or \"+\" holds the phrasings."
      )
    case .indentedAnswer:
      (
        "The paragraph is indented and so belongs to the phrasing above it.",
        "Begin the answer at the beginning of the line."
      )
    case .emptyPhrasing:
      ("A phrasing is empty.", "Write a text, or delete it.")
    case .nestedPhrasing:
      (
        "A phrasing is indented below another one.", "Write all phrasings without indentation."
      )
    case .unindentedPhrasingLine:
      (
        "Without a blank line between them this text belongs to the phrasing above it.",
        "Leave a blank line before the answer; indent the continuation of a phrasing."
      )
    case .noOtherPhrasing:
      (
        "The entry has no phrasing but its question.",
        "Write below the heading, as a list, how else customers ask."
      )
    case .invalidIdentifier(let id, let suggestion):
      (
        "The id \"\(id)\" holds characters that are not allowed.",
        "Allowed are a–z, 0–9 and -" + (suggestion.map { ", such as \"\($0)\"." } ?? ".")
      )
    case .derivedIdentifier(let id):
      (
        "The entry has no id; \"\(id)\" is made from the question and changes with it.",
        "Write \"<!-- id: \(id) -->\" below the heading."
      )
    case .underivableIdentifier:
      (
        "The entry has no id, and none can be made from the question.",
        "Write \"<!-- id: … -->\" below the heading, of a–z, 0–9 and -."
      )
    case .duplicateIdentifier(let id, let language, let first):
      (
        "The id \"\(id)\" exists in \(language.englishName) already: \(first).",
        "Give one of the two entries another id; for a translation state its \"language\"."
      )
    case .translationsDisagree(let key, let value, let other, let place):
      (
        "\"\(key)\" is \"\(value)\" here, but \"\(other)\" in the other language (\(place)).",
        "Make the two agree, or delete one of them."
      )
    case .repeatedPhrasing(let phrasing, let line):
      (
        "The phrasing \"\(phrasing)\" stands twice in the entry"
          + (line.map { ", first on line \($0)." } ?? "."),
        "Delete one of the two, or write it differently."
      )
    case .duplicatePhrasing(let phrasing, let id, let first):
      (
        "The phrasing \"\(phrasing)\" belongs to the entry \"\(id)\" already: \(first).",
        "Delete it in one of the two entries, or join the entries."
      )
    case .sharedPhrasing(let phrasing, let id, let first):
      (
        "The phrasing \"\(phrasing)\" stands in the entry \"\(id)\" too: \(first).",
        "Check whether both entries are meant; otherwise change one of the two."
      )
    case .unknownPlaceholder(let name, let nearest, let known):
      (
        "Unknown placeholder {{\(name)}}.",
        known.isEmpty
          ? "Delete the placeholder, or name its field under \"require\"."
          : Self.englishChoice(nearest, known)
      )
    case .malformedPlaceholder(let text):
      (
        "\"\(text)\" is no placeholder.",
        "Write {{name}}, with a name of a–z, 0–9 and _, without spaces."
      )
    case .placeholderInPhrasing(let name):
      (
        "The placeholder {{\(name)}} stands in a question or phrasing.",
        "Delete the placeholder; only answers are filled in."
      )
    case .reservedName(let name):
      (
        "\"\(name)\" stands for something else in conversations.",
        "Give the field another name."
      )
    case .missingPlaceholder(let name):
      (
        "The text lacks {{\(name)}}, without which it does not say what it is about.",
        "Put {{\(name)}} where it belongs."
      )
    case .noPolicy:
      (
        "The folder has no policy.json.",
        "Name the folder of the knowledge base, or put policy.json there."
      )
    case .ruleMissing(let rule, let entry):
      (
        "\(Self.englishName(rule)) is missing, which the entry \"\(entry)\" of the index needs.",
        "Put it back, or build the index of the entries as they are now."
      )
    case .unknownAction(let name, let nearest):
      (
        "The action \"\(name)\" is not in policy.json.",
        Self.englishOffer(nearest) ?? "Add it to policy.json under \"actions\"."
      )
    case .unknownField(let name, let nearest):
      (
        "The field \"\(name)\" is not in policy.json.",
        Self.englishOffer(nearest) ?? "Add it to policy.json under \"fields\"."
      )
    case .unknownTopic(let name, let nearest):
      (
        "The topic \"\(name)\" is not in policy.json.",
        Self.englishOffer(nearest) ?? "Add it to policy.json under \"topics\"."
      )
    case .languageNotInPolicy(let language):
      (
        "\(language.englishName) is not among the languages in policy.json.",
        "Add \"\(language.code)\" to policy.json under \"languages\", or remove the text."
      )
    case .relatedToNothing(let id, let nearest):
      (
        "There is no entry \"\(id)\" to be related to.",
        Self.englishOffer(nearest) ?? "Correct the id under \"related\", or delete it."
      )
    case .relatedToItself:
      ("The entry is related to itself.", "Delete the id under \"related\".")
    case .relatedToAgentEntry(let id):
      (
        "The related entry \"\(id)\" is for agents alone; customers are not shown it.",
        "Delete the id under \"related\" if customers should need it."
      )
    case .malformedJSON(let kind): kind.english
    case .missingKey(let key):
      ("\"\(key)\" is missing.", "Add \"\(key)\".")
    case .wrongType(let key, let expected):
      ("\"\(key)\" is not \(expected.english).", "Write \(expected.englishForm).")
    case .emptyEntry:
      ("The entry has neither question nor answer.", "Add \"question\" or \"answer\".")
    case .invalidExchangeIdentifier:
      (
        "The id is empty, no string, or holds control characters.",
        "Write an id without control characters."
      )
    case .duplicateQuestionIdentifier(let id, let line):
      ("The id \"\(id)\" stands on line \(line) already.", "Give the question another id.")
    case .contradictoryLabel(let line):
      (
        "The same question has other entries on line \(line).",
        "Delete the one that is wrong."
      )
    case .invalidGrade(let id):
      (
        "The grade for \"\(id)\" is no whole number from 1 to 100.",
        "Write 1, for better ones more."
      )
    case .relevantToNothing(let id, let nearest):
      (
        "There is no entry \"\(id)\".",
        Self.englishOffer(nearest) ?? "Correct the id under \"relevant\", or delete it."
      )
    case .unsupportedFormat(let supported):
      ("This form of the file is not known.", "Write \"format\": \(supported).")
    case .outOfRange(let key, let range):
      ("\"\(key)\" is out of range.", "Allowed is \(range).")
    case .unknownTimeZone(let name):
      (
        "There is no time zone \"\(name)\".",
        "Write a name of the IANA database, such as \"Europe/Berlin\"."
      )
    case .invalidPattern(let pattern):
      (
        "\"\(pattern)\" is no regular expression.",
        "Check brackets and special characters; eight digits, for example, are \"[0-9]{8}\"."
      )
    case .invalidTimeRange(let text):
      (
        "\"\(text)\" is no range of time.",
        "Write beginning and end within a day, such as \"08:00-18:00\", up to 24:00."
      )
    case .overlappingTimeRanges(let first, let second):
      ("The ranges \(first) and \(second) overlap.", "Join them.")
    case .invalidName(let name):
      (
        "\"\(name)\" is no name here.", "Make it of a–z, 0–9 and _, beginning with a letter."
      )
    case .repeatedValue(let value):
      ("\"\(value)\" stands twice in the same list.", "Delete one of the two.")
    case .otherAddress(let word, let expected):
      (
        "\"\(word)\" addresses the customer in the other form than policy.json does (\(expected.rawValue)).",
        "Write the text with \"\(expected.rawValue)\", or set \"address\" in policy.json."
      )
    case .emptyList(let key):
      ("The list \"\(key)\" is empty.", "Add at least one value, or delete \"\(key)\".")
    case .severalArrows:
      (
        "The line holds \"=>\" more than once.",
        "Write one mapping a line; write a \"=\" inside a word as \"\\=\"."
      )
    case .signalPattern(let mistake): mistake.english
    case .emptySynonym:
      ("There is no word between two commas.", "Add a word, or delete a comma.")
    case .emptySynonymSide:
      ("There is no word on one side of \"=>\".", "Write words on both sides.")
    case .emptySynonymLine:
      (
        "The line holds commas and no word.",
        "Write words of the same meaning with commas between, or delete the line."
      )
    case .unreadTextFile:
      (
        "The file is not read, though it looks like synonyms or signals.",
        "Name it synonyms.txt or signals.txt (for one language: synonyms.de.txt, synonyms.en.txt) "
          + "in the folder itself, or move it elsewhere."
      )
    case .loneSynonym(let word):
      ("\"\(word)\" stands alone and has no effect.", "Add a word of the same meaning.")
    case .danglingBackslash:
      (
        "The line ends in a \"\\\" with nothing behind it.",
        "Delete the \"\\\", or write \"\\\\\"."
      )
    case .repeatedSynonym(let word):
      ("\"\(word)\" stands twice in the same list.", "Delete one of the two.")
    case .wordlessSynonym(let text):
      ("\"\(text)\" has no word and is never found.", "Write a word, or delete it.")
    case .idleSynonymLine:
      (
        "The line has no effect: questions are read with the same words on both sides.",
        "Delete the line, or write another word."
      )
    }
  }

  private static func englishOffer(_ nearest: String?) -> String? {
    nearest.map { "Did you mean \"\($0)\"?" }
  }

  private static func englishChoice(_ nearest: String?, _ known: [String]) -> String {
    englishOffer(nearest)
      ?? (known.isEmpty ? "Delete it." : "Allowed: " + known.joined(separator: ", ") + ".")
  }
}

extension KnowledgeError.AnswerOpening {
  fileprivate var english: String {
    switch self {
    case .list: "a list"
    case .heading: "a heading"
    case .code: "a block of code"
    case .quote: "a quotation"
    case .table: "a table"
    case .rule: "a rule"
    }
  }
}

extension KnowledgeError.ExpectedValue {
  fileprivate var english: String {
    switch self {
    case .string: "a string"
    case .number: "a number"
    case .integer: "a whole number"
    case .boolean: "true or false"
    case .array: "an array"
    case .object: "an object"
    }
  }

  fileprivate var englishForm: String {
    switch self {
    case .string: "a string in double quotes"
    case .number: "a number without quotes"
    case .integer: "a whole number without quotes"
    case .boolean: "true or false without quotes"
    case .array: "an array in [ ]"
    case .object: "an object in { }"
    }
  }
}

extension Language {
  /// The language's name in English.
  package var englishName: String {
    switch self {
    case .german: "German"
    case .english: "English"
    }
  }
}

extension KnowledgeError {
  fileprivate static func englishName(_ rule: NeededRule) -> String {
    switch rule {
    case .action(let name): "The action \"\(name)\""
    case .value(let name, let action): "The value \"\(name)\" of the action \"\(action)\""
    case .field(let name): "The field \"\(name)\""
    case .topic(let name): "The topic \"\(name)\""
    case .language(let language): "The language \(language.englishName)"
    }
  }
}
