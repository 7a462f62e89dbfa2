/// Checks entries against each other and against the policy.
struct EntryValidator: Sendable {
  /// The mistakes found.
  private(set) var diagnostics: [Diagnostic] = []

  private let entries: [EntryAssembler.Assembled]
  private let ids: [String: Int]
  /// The policy, or nothing where it could not be read: what depends on it is
  /// not checked then, or one mistake would bring a hundred findings.
  private let policy: Policy?
  private let form: KnowledgeBase.Form

  /// Checks entries.
  ///
  /// - Complexity: O(text of all phrasings and answers), apart from the search
  ///   for the name that was meant where one is wrong.
  init(_ entries: [EntryAssembler.Assembled], policy: Policy?, form: KnowledgeBase.Form) {
    self.entries = entries
    self.policy = policy
    self.form = form
    ids = Dictionary(
      entries.enumerated().map { ($0.element.entry.id, $0.offset) }, uniquingKeysWith: { a, _ in a }
    )
    if form == .folder {
      let unchecked = self
      let parts = Parallel.chunks(of: entries.count) { range in
        var part = unchecked
        for entry in range { part.check(part.entries[entry]) }
        return part.diagnostics
      }
      for part in parts { diagnostics += part }
    }
    checkPhrasings()
  }

  // MARK: One entry

  private mutating func check(_ item: EntryAssembler.Assembled) {
    let entry = item.entry
    if let from = entry.validFrom, let until = entry.validUntil, until < from {
      report(.validityReversed(from: from, until: until), item, .validUntil)
    }
    if entry.condition != nil, item.attributes.value(.audience) == "customer" {
      report(.conditionForCustomers, item, .condition)
    }
    checkRelated(item)
    checkAgainstPolicy(item)
    for draft in item.drafts {
      if draft.translation.otherPhrasings.isEmpty {
        diagnostics.append(Diagnostic(.noOtherPhrasing, at: draft.translation.source))
      }
      checkPlaceholders(draft, of: item)
      checkAddress(draft, of: item)
    }
  }

  /// What customers read addresses them in one form.
  private mutating func checkAddress(_ draft: EntryDraft, of item: EntryAssembler.Assembled) {
    let text = draft.translation
    guard let policy, item.entry.audience == .customer,
      let word = AddressForm.other(than: policy.address, in: text.answer, text.language)
    else { return }
    report(.otherAddress(word, expected: policy.address), at: text.source)
  }

  private mutating func checkRelated(_ item: EntryAssembler.Assembled) {
    for id in item.entry.related {
      if id == item.entry.id {
        report(.relatedToItself, item, .related)
      } else if let place = ids[id] {
        if item.entry.audience == .customer, entries[place].entry.audience == .agent {
          report(.relatedToAgentEntry(id), item, .related)
        }
      } else {
        report(.relatedToNothing(id, nearest: nearestIdentifier(to: id)), item, .related)
      }
    }
  }

  private mutating func checkAgainstPolicy(_ item: EntryAssembler.Assembled) {
    guard let policy else { return }
    if let action = item.entry.action, policy.actions[action] == nil {
      let nearest = NearestName.of(action, in: policy.actions.keys.sorted())
      report(.unknownAction(action, nearest: nearest), item, .action)
    }
    for field in item.entry.requiredFields where policy.fields[field] == nil {
      let nearest = NearestName.of(field, in: policy.fields.keys.sorted())
      report(.unknownField(field, nearest: nearest), item, .require)
    }
    if let topic = item.entry.topic, !policy.topics.isEmpty, policy.topics[topic] == nil {
      let nearest = NearestName.of(topic, in: policy.topics.keys.sorted())
      report(.unknownTopic(topic, nearest: nearest), item, .topic)
    }
    for draft in item.drafts where !policy.languages.contains(draft.translation.language) {
      diagnostics.append(
        Diagnostic(
          .languageNotInPolicy(draft.translation.language), at: draft.translation.source))
    }
  }

  private mutating func checkPlaceholders(
    _ draft: EntryDraft, of item: EntryAssembler.Assembled
  ) {
    let returned = item.entry.action.flatMap { policy?.actions[$0]?.returns }
    for placeholder in draft.placeholders {
      let name = placeholder.occurrence.name
      guard placeholder.occurrence.isWellFormed else {
        diagnostics.append(
          Diagnostic(.malformedPlaceholder(placeholder.occurrence.text), at: placeholder.location))
        continue
      }
      // What an unknown action returns is not known either.
      if item.entry.action != nil, returned == nil { continue }
      let known = item.entry.requiredFields + (returned ?? [])
      guard !known.contains(name) else { continue }
      diagnostics.append(
        Diagnostic(
          .unknownPlaceholder(name, nearest: NearestName.of(name, in: known), known: known),
          at: placeholder.location))
    }
  }

  // MARK: Phrasings

  /// One phrasing of one entry, by its place in the arrays.
  private struct Place: Sendable {
    let entry: Int
    let draft: Int
    let phrasing: Int
  }

  private mutating func checkPhrasings() {
    var seen: [String: [Place]] = [:]
    for place in suspiciousPlaces() {
      let normal = PhrasingForm.normal(phrasing(at: place))
      if normal.isEmpty { continue }
      let language = entries[place.entry].drafts[place.draft].translation.language.code
      let key = language + ":" + normal
      for earlier in seen[key] ?? [] where compare(place, earlier) { break }
      seen[key, default: []].append(place)
    }
  }

  /// The phrasings whose sketch another one has too, in order: all that can be
  /// equal to another, and hardly any more.
  private func suspiciousPlaces() -> [Place] {
    let entries = entries
    let parts = Parallel.chunks(of: entries.count) { range in
      var found: [(sketch: UInt64, place: Place)] = []
      for entry in range {
        for (draft, item) in entries[entry].drafts.enumerated() {
          let translation = item.translation
          var phrasing = 0
          func add(_ text: String) {
            found.append(
              (PhrasingForm.sketch(text), Place(entry: entry, draft: draft, phrasing: phrasing)))
            phrasing += 1
          }
          if !translation.question.isEmpty { add(translation.question) }
          for text in translation.otherPhrasings { add(text) }
        }
      }
      return found
    }
    let places = parts.flatMap { $0.map(\.place) }
    var sketches = parts.joined().enumerated().map { (sketch: $1.sketch, place: $0) }
    sketches.sort { $0 < $1 }
    var shared: [Int] = []
    for (position, item) in sketches.enumerated() {
      let isShared =
        (position > 0 && sketches[position - 1].sketch == item.sketch)
        || (position + 1 < sketches.count && sketches[position + 1].sketch == item.sketch)
      if isShared { shared.append(item.place) }
    }
    return shared.sorted().map { places[$0] }
  }

  /// Compares a place of a phrasing with another that was seen before, and
  /// says whether there was a finding; it is reported where the phrasing
  /// stands for the second time in the sources.
  private mutating func compare(_ one: Place, _ another: Place) -> Bool {
    let isReversed = location(of: one) < location(of: another)
    let (first, second) = isReversed ? (one, another) : (another, one)
    let place = location(of: second)
    let phrasing = self.phrasing(at: second)
    let entry = entries[second.entry].entry
    let other = entries[first.entry].entry
    guard second.entry != first.entry else {
      let line = location(of: first).line
      report(.repeatedPhrasing(phrasing, firstLine: line == place.line ? nil : line), at: place)
      return true
    }
    // Wordings that follow each other in time never meet.
    guard entry.overlaps(other) else { return false }
    let isError =
      form == .folder && entry.audience == other.audience && entry.status == .approved
      && other.status == .approved
    report(
      isError
        ? .duplicatePhrasing(phrasing, id: other.id, first: location(of: first))
        : .sharedPhrasing(phrasing, id: other.id, first: location(of: first)),
      at: place)
    return true
  }

  private func phrasing(at place: Place) -> String {
    entries[place.entry].drafts[place.draft].translation.phrasings[place.phrasing]
  }

  private func location(of place: Place) -> SourceLocation {
    entries[place.entry].drafts[place.draft].location(ofPhrasing: place.phrasing)
  }

  // MARK: Places

  private func nearestIdentifier(to id: String) -> String? {
    NearestName.of(id, in: entries.map(\.entry.id))
  }

  private mutating func report(
    _ problem: KnowledgeError, _ item: EntryAssembler.Assembled, _ field: EntryField
  ) {
    report(problem, at: item.attributes[field]?.location ?? item.drafts[0].translation.source)
  }

  private mutating func report(_ problem: KnowledgeError, at location: SourceLocation) {
    diagnostics.append(Diagnostic(problem, at: location))
  }
}
