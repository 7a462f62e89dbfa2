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
      let page: InspectionPage
      do {
        page = try InspectionPage(index)
      } catch {
        throw .index(error)
      }
      try context.console.write(
        isJSON ? page.json : page.text(context.texts, context.console.style))
    }
    return .success
  }

  private func show(_ id: String, of index: KnowledgeIndex, in context: Context)
    throws(CommandError)
  {
    let store = index.agents.entries
    var ids: [String] = []
    do {
      for number in 0..<store.count {
        let entry = try store.entry(number)
        guard entry.id == id else {
          ids.append(entry.id)
          continue
        }
        var json = JSONWriter(style: .pretty)
        entry.write(to: &json)
        json.endLine()
        try context.console.write(
          isJSON ? json.string : EntryPage(entry, context.texts, context.console.style).text)
        return
      }
    } catch let error as CommandError {
      throw error
    } catch let error as StorageError {
      throw .index(error)
    } catch {
      throw .internal("\(error)")
    }
    throw .missingEntry(id, nearest: NearestName.of(id, in: ids))
  }
}
