import Answering
import JSON
import Knowledge
import Retrieval
import Storage

/// `lotse inspect`: what is in an index.
struct InspectCommand: Command {
  private let location: BaseLocation
  private let entry: String?
  private let isPolicy: Bool
  private let isJSON: Bool

  init(_ arguments: ValidatedArguments) throws(UsageError) {
    location = BaseLocation(arguments)
    entry = arguments[.entry]
    isPolicy = arguments.has(.policy)
    isJSON = arguments.has(.json)
    if entry != nil, isPolicy { throw .exclusive(.entry, .policy) }
  }

  func run(in context: Context) throws(CommandError) -> ExitCode {
    let index = try location.open(in: context)
    if isPolicy {
      try context.console.write(index.policy.json())
    } else if let entry {
      try show(entry, of: index, in: context)
    } else {
      let page = try CommandError.atIndex { () throws(StorageError) in
        try InspectionPage(index)
      }
      try context.console.write(
        isJSON ? page.json : page.text(context.texts, context.console.style))
    }
    return .success
  }

  private func show(_ id: String, of index: KnowledgeIndex, in context: Context)
    throws(CommandError)
  {
    let page = try CommandError.atIndex { () throws(StorageError) in
      try InspectionPage(index)
    }
    guard let entry = page.entries.first(where: { $0.id == id }) else {
      throw .missingEntry(id, nearest: NearestName.of(id, in: page.entries.map(\.id)))
    }
    var json = JSONWriter(style: .pretty)
    entry.write(to: &json)
    json.endLine()
    try context.console.write(
      isJSON ? json.string : EntryPage(entry, context.console.style).text)
  }
}
