import Answering
import Conversation
import Knowledge
import Storage

/// One run through a queue of questions, a key each; every label is in the file
/// before the next question is shown.
struct LabelSession {
  private let queue: LabelQueue
  private let file: QuestionFile
  private let context: Context
  private let keys: KeyInput
  private let maker: QuestionMaker
  private let masker: Masker
  /// Ids of the entries that customers see.
  private let ids: Set<String>
  /// What was written for each question of the queue.
  private var written: [LabelledQuestion?]
  private var place = 0

  /// A session over a queue.
  init(_ queue: LabelQueue, file: QuestionFile, base: KnowledgeBase, context: Context) {
    self.queue = queue
    self.file = file
    self.context = context
    keys = KeyInput(isTerminal: context.console.hasInputTerminal)
    maker = QuestionMaker("inbox", policy: base.policy)
    masker = Masker(base.policy)
    ids = Set(base.entries.filter(\.isForCustomers).map(\.id))
    written = [LabelledQuestion?](repeating: nil, count: queue.items.count)
  }

  /// Shows question after question until the last, or until it is ended.
  ///
  /// - Throws: `CommandError` where a label cannot be written.
  mutating func run() throws(CommandError) {
    let texts = context.texts.inbox
    context.console.notice(texts.labelWelcome(queue.items.count))
    while place < queue.items.count {
      try show()
      guard try takeKeys() else { break }
    }
    context.console.notice(texts.written(written.count { $0 != nil }, file.path))
  }

  private func show() throws(CommandError) {
    let item = queue.items[place]
    let texts = context.texts.inbox
    var lines = ["", context.console.style.bold(texts.place(place + 1, of: queue.items.count))]
    lines.append(item.question.question)
    var table = Table([.left, .left, .left], indent: 2)
    for (number, entry) in item.entries.enumerated() {
      table.add(["\(number + 1)", entry.id, entry.question])
    }
    lines += item.entries.isEmpty ? ["  " + texts.nothingNear] : table.lines
    try context.console.result(lines.joined(separator: "\n"))
  }

  /// Takes keys until one of them settles the question that is shown.
  ///
  /// - Returns: whether to go on.
  private mutating func takeKeys() throws(CommandError) -> Bool {
    let texts = context.texts.inbox
    let item = queue.items[place]
    while true {
      guard case .character(let key) = keys.next() else { return false }
      switch key {
      case "q": return false
      case "s":
        place += 1
        return true
      case "b":
        guard place > 0 else {
          context.console.notice(texts.nothingBefore)
          continue
        }
        place -= 1
        try forget()
        return true
      case "n":
        try settle(nil)
        return true
      case "i":
        if context.console.hasInputTerminal { context.console.prompt(texts.idPrompt) }
        guard let id = keys.line() else { return false }
        guard ids.contains(id) else {
          let nearest = NearestName.of(id, in: ids.sorted())
          context.console.notice(texts.noSuchEntry(id, nearest: nearest))
          continue
        }
        try settle(id)
        return true
      default:
        if let number = key.wholeNumberValue, item.entries.indices.contains(number - 1) {
          try settle(item.entries[number - 1].id)
          return true
        }
        context.console.notice(texts.unknownKey(String(key)))
      }
    }
  }

  /// Writes a label and goes on; one that was written before is taken back.
  private mutating func settle(_ entry: String?) throws(CommandError) {
    try forget()
    let item = queue.items[place]
    let question = maker.question(
      masker.mask(item.question.question), entry: entry, language: item.question.language,
      kind: item.isSought ? LabelledQuestion.soughtKind : nil)
    try CommandError.atIndex { () throws(StorageError) in
      for label in item.earlier { try file.remove(label) }
      try file.add(question)
    }
    written[place] = question
    place += 1
  }

  /// Takes back what was written for the question that is shown, and puts back what stood there.
  private mutating func forget() throws(CommandError) {
    guard let question = written[place] else { return }
    let earlier = queue.items[place].earlier
    try CommandError.atIndex { () throws(StorageError) in
      try file.remove(question)
      for label in earlier { try file.add(label) }
    }
    written[place] = nil
  }
}
