import Foundation
import Knowledge
import SeededRandom

/// A small knowledge base that is edited in every way that editors have, at random and from a seed.
struct SourceMutator {
  /// What is changed beside the texts of one entry.
  private enum Change: CaseIterable {
    case renamed, moved, reordered, deleted, copied, added, status, audience, rules, emptied
  }

  /// An entry and the number of its file, in the order of the files.
  private struct Placed {
    var entry: Entry
    var file: Int
  }

  private static let files = 3
  private let size: Int
  private let form: KnowledgeBase.Form
  private var entries: [Placed] = []
  private var policy = Policy()
  private var synonyms = ""
  private var texts: RandomTexts
  private var named = 0

  /// A base of so many entries, a sixth of them for agents.
  ///
  /// - Parameter form: the exchange form holds what is for customers alone, and answers may be
  ///   empty there.
  init(entries count: Int, form: KnowledgeBase.Form, seed: UInt64) {
    size = count
    self.form = form
    texts = RandomTexts(seed: seed)
    for _ in 0..<count { add() }
  }

  /// Makes one to four changes.
  ///
  /// - Returns: what they are.
  mutating func edit() -> [String] {
    (0..<1 + texts.random.below(4)).map { _ in
      let place = texts.random.below(entries.count)
      let id = entries[place].entry.id
      // As often an entry's own texts as all else.
      guard texts.chance(2) else {
        let change = texts.pick(EntryChange.allCases)
        change.apply(to: &entries[place].entry, &texts)
        return "\(change) \(id)"
      }
      let change = texts.pick(Change.allCases)
      make(change, at: place)
      return "\(change) \(id)"
    }
  }

  private mutating func make(_ change: Change, at place: Int) {
    switch change {
    case .renamed: entries[place].entry.id = newID()
    case .moved: entries[place].file = texts.random.below(Self.files)
    case .reordered:
      let entry = entries.remove(at: place)
      entries.insert(entry, at: texts.random.below(entries.count + 1))
    case .deleted: if entries.count > size / 2 { entries.remove(at: place) }
    case .copied: if entries.count < size * 2 { copy(place) }
    case .added: if entries.count < size * 2 { add() }
    case .status:
      entries[place].entry.status = entries[place].entry.status == .draft ? .approved : .draft
    case .audience:
      entries[place].entry.audience =
        entries[place].entry.audience == .agent ? .customer : .agent
    case .rules:
      policy.risk = texts.pick([0.02, 0.05, 0.1])
      policy.route = texts.pick(["service", "technik"])
      if texts.chance(8) { policy.unanswerable = texts.pick([0.2, 0.4]) }
      synonyms =
        "\(texts.noun()), \(texts.rareWord())\n\(texts.noun()) => \(texts.noun()) \(texts.noun())\n"
    case .emptied:
      guard form == .exchange else { return }
      let language = texts.random.below(entries[place].entry.translations.count)
      entries[place].entry.translations[language].answer = ""
    }
  }

  private mutating func newID() -> String {
    named += 1
    // New names fall anywhere among the old ones.
    return texts.pick(["a", "m", "z"]) + "-\(named)"
  }

  private mutating func add() {
    var entry = Entry(
      id: newID(), translations: [texts.translation(texts.chance(4) ? .english : .german)],
      topic: texts.pick(["lieferung", "konto", nil]),
      audience: texts.chance(6) ? .agent : .customer)
    if texts.chance(4) { EntryChange.languageAdded.apply(to: &entry, &texts) }
    let file = texts.random.below(Self.files)
    entries.insert(
      Placed(entry: entry, file: file), at: texts.random.below(entries.count + 1))
  }

  /// The answers of an entry under other questions: the same question in two entries is an error.
  private mutating func copy(_ place: Int) {
    var copy = entries[place]
    copy.entry.id = newID()
    for place in copy.entry.translations.indices {
      let language = copy.entry.translations[place].language
      copy.entry.translations[place].question = texts.question(language)
      copy.entry.translations[place].otherPhrasings = copy.entry.translations[place]
        .otherPhrasings.map { _ in texts.question(language) }
    }
    entries.append(copy)
  }

  /// Writes the folder; files that stay the same are left alone.
  func write(to folder: String) throws {
    var contents = ["policy.json": policy.json(), "synonyms.txt": synonyms]
    switch form {
    case .exchange: contents["kb.jsonl"] = JSONLinesWriter.write(entries.map(\.entry)).text
    case .folder:
      for file in 0..<Self.files {
        for language in Language.allCases {
          let own = entries.filter { $0.file == file && $0.entry.translation(language) != nil }
          guard !own.isEmpty else { continue }
          contents["teil-\(file).\(language.code).md"] = try MarkdownWriter.write(
            own.map(\.entry), language: language)
        }
      }
    }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for name in try FileManager.default.contentsOfDirectory(atPath: folder)
    where contents[name] == nil {
      try FileManager.default.removeItem(atPath: "\(folder)/\(name)")
    }
    for (name, text) in contents {
      let path = "\(folder)/\(name)"
      if FileManager.default.contents(atPath: path) != Data(text.utf8) {
        try ByteFile.write(Array(text.utf8), to: path)
      }
    }
  }
}
