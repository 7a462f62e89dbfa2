import JSON

/// Reads `policy.json`.
package struct PolicyReader {
  private var policy = Policy()
  private var findings: JSONFindings
  private let isStored: Bool

  /// Reads a policy; what the file leaves out has its default.
  ///
  /// - Parameters:
  ///   - bytes: The file's content, with or without a byte-order mark.
  ///   - file: The file's path as diagnostics name it.
  ///   - isStored: Whether it comes from an index, for which it was checked: patterns of fields
  ///     are not tried out again, since making the first one takes longer than all the rest.
  /// - Returns: The policy, or nothing where there are errors, and all findings.
  package static func read(
    _ bytes: [UInt8], file: String = "policy.json", isStored: Bool = false
  ) -> (policy: Policy?, diagnostics: [Diagnostic]) {
    var reader = PolicyReader(file: file, isStored: isStored)
    do throws(JSONError) {
      let document = try JSONReader.parseLocated(bytes)
      reader.read(document.root)
    } catch {
      reader.findings.report(error)
    }
    let diagnostics = Diagnostic.sorted(reader.findings.diagnostics)
    let isSound = !diagnostics.contains { $0.severity == .error }
    return (isSound ? reader.policy : nil, diagnostics)
  }

  private init(file: String, isStored: Bool) {
    self.isStored = isStored
    findings = JSONFindings(file: file)
  }

  private enum Key: String, CaseIterable {
    case format
    case timeZone = "time_zone"
    case languages, address, mode, risk, certainty, unanswerable
    case certifiedOnly = "certified_only"
    case turnsWithoutProgress = "turns_without_progress"
    case route, priority, hours, holidays, signals
    case followUps = "follow_ups"
    case topics, fields, actions, texts
  }

  private mutating func read(_ root: JSONCursor) {
    let known = Key.allCases.map(\.rawValue)
    let members = findings.members(of: root, key: "policy", known: known)
    // Texts are compared with the form of address, wherever it stands.
    for (name, value) in members where name == Key.address.rawValue { read(.address, value) }
    for (name, value) in members {
      guard let key = Key(rawValue: name), key != .address else { continue }
      read(key, value)
    }
  }

  private mutating func read(_ key: Key, _ value: JSONCursor) {
    let name = key.rawValue
    switch key {
    case .format:
      guard let format = value.value.integerValue else {
        return findings.report(.wrongType(key: name, expected: .integer), at: value)
      }
      if format != Int64(Policy.format) {
        findings.report(.unsupportedFormat(supported: Policy.format), at: value)
      }
    case .timeZone:
      guard let zone = findings.text(value, key: name) else { return }
      if !Policy.hasTimeZone(zone) { findings.report(.unknownTimeZone(zone), at: value) }
      policy.timeZone = zone
    case .languages: readLanguages(value)
    case .address:
      policy.address =
        findings.choice(value, key: name, of: Policy.Address.self) ?? policy.address
    case .mode:
      policy.mode = findings.choice(value, key: name, of: Policy.Mode.self) ?? policy.mode
    case .risk: policy.risk = risk(value) ?? policy.risk
    case .certainty:
      policy.certainty =
        findings.number(value, key: name, range: "0.5 ≤ certainty < 1") { $0 >= 0.5 && $0 < 1 }
        ?? policy.certainty
    case .unanswerable:
      policy.unanswerable =
        findings.number(value, key: name, range: "0 ≤ unanswerable < 1") { $0 >= 0 && $0 < 1 }
        ?? policy.unanswerable
    case .certifiedOnly:
      policy.certifiedOnly = findings.boolean(value, key: name) ?? policy.certifiedOnly
    case .turnsWithoutProgress:
      policy.turnsWithoutProgress =
        findings.integer(value, key: name, in: 1...20) ?? policy.turnsWithoutProgress
    case .route: policy.route = findings.text(value, key: name) ?? policy.route
    case .priority:
      policy.priority =
        findings.choice(value, key: name, of: Policy.Priority.self) ?? policy.priority
    case .hours: readHours(value)
    case .holidays: readHolidays(value)
    case .signals: readSignals(value)
    case .followUps: policy.followUps = followUps(value)
    case .topics: readTopics(value)
    case .fields: readFields(value)
    case .actions: readActions(value)
    case .texts: readTexts(value)
    }
  }

  private mutating func risk(_ value: JSONCursor) -> Double? {
    findings.number(value, key: "risk", range: "0 < risk < 1") { $0 > 0 && $0 < 1 }
  }

  // MARK: Lists

  private mutating func readLanguages(_ value: JSONCursor) {
    let elements = findings.elements(of: value, key: "languages")
    if elements.isEmpty, value.value.arrayValue != nil {
      findings.report(.emptyList(key: "languages"), at: value)
    }
    var languages: [Language] = []
    for element in elements {
      guard let language = findings.choice(element, key: "languages", of: Language.self)
      else { continue }
      if languages.contains(language) {
        findings.report(.repeatedValue(language.code), at: element)
      } else {
        languages.append(language)
      }
    }
    if !languages.isEmpty { policy.languages = languages }
  }

  private mutating func readHolidays(_ value: JSONCursor) {
    var holidays: Set<CivilDate> = []
    for element in findings.elements(of: value, key: "holidays") {
      guard let text = findings.text(element, key: "holidays") else { continue }
      guard let date = CivilDate(text) else {
        findings.report(.invalidDate(text, key: "holidays"), at: element)
        continue
      }
      if !holidays.insert(date).inserted { findings.report(.repeatedValue(text), at: element) }
    }
    policy.holidays = holidays.sorted()
  }

  private mutating func readHours(_ value: JSONCursor) {
    var days = [[OpeningHours.TimeRange]](repeating: [], count: 7)
    let known = OpeningHours.weekdays
    for (name, value) in findings.members(of: value, key: "hours", known: known) {
      guard let weekday = known.firstIndex(of: name) else { continue }
      for element in findings.elements(of: value, key: name) {
        guard let text = findings.text(element, key: name) else { continue }
        guard let range = OpeningHours.TimeRange(text) else {
          findings.report(.invalidTimeRange(text), at: element)
          continue
        }
        if let other = days[weekday].first(where: {
          $0.start < range.end && range.start < $0.end
        }) {
          findings.report(
            .overlappingTimeRanges(other.description, range.description), at: element)
        }
        days[weekday].append(range)
      }
      days[weekday].sort { $0.start < $1.start }
    }
    policy.hours = OpeningHours(days: days)
  }

  // MARK: Objects

  private mutating func readTopics(_ value: JSONCursor) {
    let known = ["handling", "mode", "risk", "route", "priority", "verify", "follow_ups", "text"]
    for (topic, value) in findings.members(of: value, key: "topics") {
      if topic.isEmpty { findings.report(.invalidName(topic), atKeyOf: value) }
      var rule = Policy.TopicRule()
      for (key, value) in findings.members(of: value, key: topic, known: known) {
        switch key {
        case "handling":
          rule.handling =
            findings.choice(value, key: key, of: Policy.Handling.self) ?? rule.handling
        case "mode": rule.mode = findings.choice(value, key: key, of: Policy.Mode.self)
        case "risk": rule.risk = risk(value)
        case "route": rule.route = findings.text(value, key: key)
        case "verify": rule.verifyLevel = findings.integer(value, key: key, in: 0...9) ?? 0
        case "follow_ups": rule.followUps = followUps(value)
        case "text": rule.texts = customerTexts(value, key: key)
        default: rule.priority = findings.choice(value, key: key, of: Policy.Priority.self)
        }
      }
      policy.topics[topic] = rule
    }
  }

  private mutating func followUps(_ value: JSONCursor) -> [Policy.FollowUp] {
    var followUps: [Policy.FollowUp] = []
    for element in findings.elements(of: value, key: "follow_ups") {
      guard let followUp = followUp(element) else { continue }
      if followUps.contains(followUp) {
        findings.report(.repeatedValue(followUp.text(in: policy.languages[0])), at: element)
      }
      followUps.append(followUp)
    }
    return followUps
  }

  private mutating func followUp(_ value: JSONCursor) -> Policy.FollowUp? {
    let known = ["text", "within", "unit"]
    let members = findings.members(of: value, key: "follow_ups", known: known)
    guard value.value.objectValue != nil else { return nil }
    var texts: [Language: String] = [:]
    var within: Int?
    var unit: Policy.FollowUp.Unit?
    for (key, value) in members {
      switch key {
      case "text":
        for (language, value) in self.members(byLanguage: value, key: key) {
          if let text = findings.text(value, key: language.code) { texts[language] = text }
        }
        if texts.isEmpty, value.value.objectValue?.members.isEmpty == true {
          findings.report(.emptyValue(key: key), at: value)
        }
      case "within": within = findings.integer(value, key: key, in: 1...Policy.FollowUp.longest)
      default: unit = findings.choice(value, key: key, of: Policy.FollowUp.Unit.self)
      }
    }
    for key in known where !members.contains(where: { $0.key == key }) {
      findings.report(.missingKey(key), at: value)
    }
    guard let within, let unit, !texts.isEmpty else { return nil }
    return Policy.FollowUp(texts, within: within, unit: unit)
  }

  private mutating func readSignals(_ value: JSONCursor) {
    let known = SignalKind.allCases.map(\.code)
    for (name, value) in findings.members(of: value, key: "signals", known: known) {
      guard let kind = SignalKind(rawValue: name) else { continue }
      var rule = policy.rule(for: kind)
      // A signal without details knows no such key.
      let keys = Self.signalKeys + (kind.details == nil ? [] : ["details"])
      for (key, value) in findings.members(of: value, key: name, known: keys) {
        if key == "details" {
          rule.details = detailRules(value, kind, rule.details)
        } else if let own = signalRule(key, value) {
          rule.take(own)
        }
      }
      policy.signals[kind] = rule
    }
  }

  private static let signalKeys = [
    "handling", "from", "route", "priority", "entry_answers", "text",
  ]

  /// The rules of a signal's details; those that the file does not name stay as they are.
  private mutating func detailRules(
    _ value: JSONCursor, _ kind: SignalKind, _ defaults: [String: Policy.DetailRule]
  ) -> [String: Policy.DetailRule] {
    var rules = defaults
    for (detail, value) in findings.members(of: value, key: "details", known: kind.details ?? []) {
      var rule = rules[detail] ?? Policy.DetailRule()
      for (key, value) in findings.members(of: value, key: detail, known: Self.signalKeys) {
        if let own = signalRule(key, value) { rule.take(own) }
      }
      rules[detail] = rule
    }
    return rules
  }

  /// What one key says of a signal or its detail.
  private mutating func signalRule(_ key: String, _ value: JSONCursor) -> Policy.DetailRule? {
    var rule = Policy.DetailRule()
    switch key {
    case "handling": rule.handling = findings.choice(value, key: key, of: Policy.Handling.self)
    case "from":
      let from = findings.number(value, key: key, range: "0 ≤ from ≤ 1") { $0 >= 0 && $0 <= 1 }
      rule.from = from.map { Int64(($0 * 1e6).rounded()) }
    case "route": rule.route = findings.text(value, key: key)
    case "entry_answers": rule.entryAnswers = findings.boolean(value, key: key)
    case "priority": rule.priority = findings.choice(value, key: key, of: Policy.Priority.self)
    case "text": rule.texts = customerTexts(value, key: key)
    default: return nil
    }
    return rule
  }

  /// A text that customers read, by language: no placeholder has a value in it.
  private mutating func customerTexts(_ value: JSONCursor, key: String) -> [Language: String] {
    var texts: [Language: String] = [:]
    for (language, value) in members(byLanguage: value, key: key) {
      guard let text = findings.text(value, key: language.code) else { continue }
      for placeholder in Placeholder.occurrences(in: text) {
        findings.report(
          placeholder.isWellFormed
            ? .unknownPlaceholder(placeholder.name, nearest: nil, known: [])
            : .malformedPlaceholder(placeholder.text), at: value)
      }
      checkAddress(of: text, in: language, at: value)
      texts[language] = text
    }
    if texts.isEmpty, value.value.objectValue?.members.isEmpty == true {
      findings.report(.emptyValue(key: key), at: value)
    }
    return texts
  }

  private mutating func readFields(_ value: JSONCursor) {
    for (name, value) in findings.members(of: value, key: "fields") {
      if !Placeholder.isName(name) { findings.report(.invalidName(name), atKeyOf: value) }
      if PolicyField.reservedNames.contains(name) {
        findings.report(.reservedName(name), atKeyOf: value)
      }
      var field = PolicyField()
      let keys = ["pattern", "label", "hint"]
      for (key, value) in findings.members(of: value, key: name, known: keys) {
        switch key {
        case "pattern":
          guard let pattern = findings.text(value, key: key) else { continue }
          if !isStored, !PolicyField.isValidPattern(pattern) {
            findings.report(.invalidPattern(pattern), at: value)
          }
          field.pattern = pattern
        case "hint": field.hints = customerTexts(value, key: key)
        default:
          for (language, value) in members(byLanguage: value, key: key) {
            field.labels[language] = findings.text(value, key: language.code)
          }
        }
      }
      policy.fields[name] = field
    }
  }

  private mutating func readActions(_ value: JSONCursor) {
    for (name, value) in findings.members(of: value, key: "actions") {
      if !Placeholder.isName(name) { findings.report(.invalidName(name), atKeyOf: value) }
      var action = Policy.Action()
      for (key, value) in findings.members(of: value, key: name, known: ["returns", "changes"]) {
        if key == "returns" {
          action.returns = findings.names(value, key: key)
        } else {
          action.changesData = findings.boolean(value, key: key) ?? false
        }
      }
      policy.actions[name] = action
    }
  }

  private mutating func readTexts(_ value: JSONCursor) {
    let known = PolicyText.allCases.map(\.key)
    for (language, value) in members(byLanguage: value, key: "texts") {
      var texts: [PolicyText: [String]] = [:]
      for (name, value) in findings.members(of: value, key: language.code, known: known) {
        guard let key = PolicyText(key: name) else { continue }
        var wordings: [String] = []
        for value in wordingCursors(value, key: name) {
          guard let text = findings.text(value, key: name) else { continue }
          if wordings.contains(text) { findings.report(.repeatedValue(text), at: value) }
          checkPlaceholders(of: key, in: text, at: value)
          checkAddress(of: text, in: language, at: value)
          wordings.append(text)
        }
        if !wordings.isEmpty { texts[key] = wordings }
      }
      policy.ownTexts[language] = texts
    }
  }

  /// One wording, or a list of them.
  private mutating func wordingCursors(_ value: JSONCursor, key: String) -> [JSONCursor] {
    guard case .array(let elements) = value.value else { return [value] }
    if elements.isEmpty { findings.report(.emptyList(key: key), at: value) }
    return findings.elements(of: value, key: key)
  }

  /// A text of the other form of address is a warning.
  private mutating func checkAddress(of text: String, in language: Language, at value: JSONCursor) {
    guard !isStored, let word = AddressForm.other(than: policy.address, in: text, language) else {
      return
    }
    findings.report(.otherAddress(word, expected: policy.address), at: value)
  }

  private mutating func checkPlaceholders(
    of key: PolicyText, in text: String, at value: JSONCursor
  ) {
    let occurrences = Placeholder.occurrences(in: text)
    if let needed = key.neededPlaceholder, !occurrences.contains(where: { $0.name == needed }) {
      findings.report(.missingPlaceholder(needed), at: value)
    }
    for placeholder in occurrences {
      let name = placeholder.name
      if !placeholder.isWellFormed {
        findings.report(.malformedPlaceholder(placeholder.text), at: value)
      } else if !key.placeholders.contains(name) {
        findings.report(
          .unknownPlaceholder(
            name, nearest: NearestName.of(name, in: key.placeholders), known: key.placeholders),
          at: value)
      }
    }
  }

  private mutating func members(
    byLanguage value: JSONCursor, key: String
  ) -> [(language: Language, value: JSONCursor)] {
    let known = Language.allCases.map(\.code)
    return findings.members(of: value, key: key, known: known).compactMap { member in
      Language(rawValue: member.key).map { ($0, member.value) }
    }
  }
}
