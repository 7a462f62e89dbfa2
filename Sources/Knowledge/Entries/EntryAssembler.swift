/// Brings the texts of an id together to one entry.
struct EntryAssembler {
  /// An entry with the drafts that it was made of, for checks that name places.
  struct Assembled: Sendable {
    var entry: Entry
    /// Its drafts, one per language, in the order of ``Language``.
    var drafts: [EntryDraft]
    /// For each field the statement that counts.
    var attributes: EntryAttributes
  }

  /// The entries in the order of their ids' bytes.
  private(set) var entries: [Assembled] = []
  /// The mistakes found.
  private(set) var diagnostics: [Diagnostic] = []

  /// Brings drafts together.
  ///
  /// - Complexity: O(n log n).
  init(_ drafts: [EntryDraft]) {
    // By entry the places of its drafts.
    var groups: [[Int]] = []
    var places: [String: Int] = [:]
    places.reserveCapacity(drafts.count)
    for (number, draft) in drafts.enumerated() where !draft.id.isEmpty {
      guard let place = places[draft.id] else {
        places[draft.id] = groups.count
        groups.append([number])
        continue
      }
      let language = draft.translation.language
      let others = groups[place].lazy.map { drafts[$0] }
      if let first = others.first(where: { $0.translation.language == language }) {
        diagnostics.append(
          Diagnostic(
            .duplicateIdentifier(draft.id, language: language, first: first.translation.source),
            at: draft.attributes[.id]?.location ?? draft.translation.source))
      } else {
        groups[place].append(number)
      }
    }
    let drafted = groups
    let parts = Parallel.chunks(of: groups.count) { range in
      var diagnostics: [Diagnostic] = []
      let entries = drafted[range].map { group in
        Self.assemble(group.map { drafts[$0] }, &diagnostics)
      }
      return (entries: entries, diagnostics: diagnostics)
    }
    entries.reserveCapacity(groups.count)
    for part in parts {
      entries += part.entries
      diagnostics += part.diagnostics
    }
    ByteOrder.sort(&entries) { $0.entry.id }
  }

  private static func assemble(
    _ group: [EntryDraft], _ diagnostics: inout [Diagnostic]
  ) -> Assembled {
    let drafts = group.sorted { $0.translation.language < $1.translation.language }
    var attributes = EntryAttributes()
    for field in EntryField.allCases where field != .language {
      for draft in drafts {
        guard let stated = draft.attributes[field] else { continue }
        guard let chosen = attributes[field] else {
          attributes[field] = stated
          continue
        }
        if let value = stated.value, let first = chosen.value, value != first {
          diagnostics.append(
            Diagnostic(
              .translationsDisagree(
                key: field.key, value: value, otherValue: first, other: chosen.location),
              at: stated.location))
        } else if chosen.value == nil {
          attributes[field] = stated
        }
      }
    }
    if attributes[.audience] == nil {
      diagnostics.append(Diagnostic(.missingAudience, at: drafts[0].translation.source))
    }
    return Assembled(
      entry: entry(drafts, attributes), drafts: drafts, attributes: attributes)
  }

  private static func entry(_ drafts: [EntryDraft], _ attributes: EntryAttributes) -> Entry {
    Entry(
      id: drafts[0].id,
      translations: drafts.map(\.translation),
      topic: attributes.value(.topic),
      // Nothing is published without a stated audience; until then the
      // narrower one is supposed.
      audience: attributes.value(.audience).flatMap(Entry.Audience.init(rawValue:)) ?? .agent,
      status: attributes.value(.status).flatMap(Entry.Status.init(rawValue:)) ?? .approved,
      validFrom: attributes.value(.validFrom).flatMap { CivilDate($0) },
      validUntil: attributes.value(.validUntil).flatMap { CivilDate($0) },
      owner: attributes.value(.owner),
      verifyLevel: attributes.value(.verify).flatMap { Int($0) } ?? 0,
      action: attributes.value(.action),
      requiredFields: attributes.list(.require),
      condition: attributes.value(.condition).flatMap { Condition($0) },
      related: attributes.list(.related),
      isWhole: attributes.value(.whole) == "yes")
  }
}
