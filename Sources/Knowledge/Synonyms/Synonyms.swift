/// The synonyms that editors keep, in the form of Solr's synonym files.
///
/// A line is either a list of equivalents, `Handy, Mobiltelefon`, or a
/// mapping, `Lappen => Führerschein`; an expression may have several words.
/// Expressions are as written: how words are compared is for the text
/// analysis to say.
package struct Synonyms: Equatable, Sendable {
  /// The words of an expression, at least one.
  package typealias Expression = [String]

  /// One file as it was read.
  package struct File: Equatable, Sendable {
    /// The file's path.
    package let path: String
    /// The language for which the file holds; all languages if nothing.
    package let language: Language?
    /// The file's text as it stands.
    package let text: String
    /// The rules in the order of the lines.
    package let rules: [Rule]

    /// Makes a file from its parts.
    package init(path: String, language: Language? = nil, text: String, rules: [Rule]) {
      self.path = path
      self.language = language
      self.text = text
      self.rules = rules
    }
  }

  /// One line of a file.
  package struct Rule: Equatable, Sendable {
    /// The expressions that are replaced or, in a list of equivalents, all.
    package let sources: [Expression]
    /// The expressions put in their place; nothing for equivalents, each of
    /// which stands for all.
    package let targets: [Expression]?
    /// The line, counted from 1.
    package let line: Int

    /// Makes a rule from its parts.
    package init(sources: [Expression], targets: [Expression]?, line: Int) {
      self.sources = sources
      self.targets = targets
      self.line = line
    }
  }

  /// What an expression stands for after all lines are taken together.
  package struct Mapping: Equatable, Sendable {
    /// The expression.
    package let source: Expression
    /// What is looked for in its place, in the order of the lines; the
    /// expression itself is among it only if it stays.
    package let targets: [Expression]

    /// Makes a mapping from its parts.
    package init(source: Expression, targets: [Expression]) {
      self.source = source
      self.targets = targets
    }

    /// Whether the expression does not stay.
    package var replaces: Bool {
      let own = Synonyms.key(source)
      return !targets.contains { Synonyms.key($0) == own }
    }
  }

  /// The files in the order of their paths.
  package let files: [File]

  /// Makes synonyms from files.
  package init(files: [File] = []) {
    self.files = files
  }

  /// The mappings for a language: lines with the same source are one mapping
  /// with all their targets, in the order in which the sources first occur.
  ///
  /// Words are compared as written, in any case of letters.
  /// - Complexity: O(size of all rules).
  package func mappings(for language: Language) -> [Mapping] {
    var mappings: [(source: Expression, targets: [Expression])] = []
    var places: [String: Int] = [:]
    var seen: Set<String> = []
    for file in files where file.language == nil || file.language == language {
      for rule in file.rules {
        for source in rule.sources {
          let key = Synonyms.key(source)
          let place = places[key] ?? mappings.count
          if place == mappings.count {
            places[key] = place
            mappings.append((source, []))
          }
          for target in rule.targets ?? rule.sources
          where seen.insert(key + "\u{0}" + Synonyms.key(target)).inserted {
            mappings[place].targets.append(target)
          }
        }
      }
    }
    return mappings.map { Mapping(source: $0.source, targets: $0.targets) }
  }

  /// The form in which two expressions are the same.
  static func key(_ expression: Expression) -> String {
    expression.joined(separator: " ").lowercased()
  }
}
