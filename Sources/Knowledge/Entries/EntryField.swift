/// The keys that front matter and the comment under a heading may hold.
package enum EntryField: String, CaseIterable, Hashable, Sendable {
  case id
  case language
  case topic
  case audience
  case status
  case validFrom = "valid-from"
  case validUntil = "valid-until"
  case owner
  case verify
  case action
  case require
  case condition
  case related
  case whole

  /// The key as the sources write it.
  package var key: String { rawValue }

  /// The keys of front matter: all but the id, which is one entry's own.
  package static let ofFrontMatter = allCases.filter { $0 != .id }
}
