import Answering
import Knowledge

/// An entry as the index keeps it, set for people.
struct EntryPage {
  /// The page with its line ends.
  let text: String

  /// Sets an entry.
  init(_ entry: StoredEntry, _ style: Style) {
    var table = Table([.left, .left])
    func add(_ key: String, _ value: String?) {
      if let value, !value.isEmpty { table.add([key, value]) }
    }
    add("id", entry.id)
    add("topic", entry.topic)
    add("audience", entry.audience.rawValue)
    add("status", entry.status.rawValue)
    add("valid-from", entry.validFrom?.description)
    add("valid-until", entry.validUntil?.description)
    add("owner", entry.owner)
    add("verify", entry.verifyLevel > 0 ? "\(entry.verifyLevel)" : nil)
    add("action", entry.action)
    add("require", entry.requiredFields.joined(separator: ", "))
    add("condition", entry.condition)
    add("related", entry.related.joined(separator: ", "))
    add("whole", entry.isWhole ? "yes" : nil)
    var lines = table.lines
    for item in entry.texts {
      lines += ["", style.bold(item.question) + "  [\(item.language.code)]"]
      lines += item.otherPhrasings.map { "- " + $0 }
      lines += item.learnedPhrasings.map { "- \($0)  [learned]" }
      if !item.answer.isEmpty { lines += ["", item.answer] }
    }
    text = lines.joined(separator: "\n") + "\n"
  }
}
