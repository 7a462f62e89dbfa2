import Answering
import Knowledge
import LotseService
import Retrieval
import Storage

/// `lotse search`: the entries that come nearest to a question.
struct SearchCommand: Command {
  private let options: AskOptions
  private let words: [String]
  private let limit: Int
  private let isJSON: Bool

  init(_ arguments: ValidatedArguments) throws(UsageError) {
    options = AskOptions(arguments)
    words = arguments.operands
    limit = arguments.number(.limit) ?? 10
    isJSON = arguments.has(.json)
  }

  func run(in context: Context) throws(CommandError) -> ExitCode {
    let request = options.request(try AskOptions.question(words))
    let index = try options.open(in: context)
    var responder = Responder(index)
    if isJSON {
      try JSONResult.write(on: context.console) { (object) throws(StorageError) in
        try responder.writeSearch(request, limit: limit, into: &object)
      }
      return .success
    }
    let figures = Figures(context.texts.language)
    var table = Table([.right, .right, .left, .left])
    table.add(context.texts.searchTitles)
    do {
      let candidates = try responder.assess(request).ranking.candidates.prefix(limit)
        .filter { $0.score > 0 }
      guard !candidates.isEmpty else {
        context.console.notice(context.texts.nothingFound)
        return .success
      }
      for (position, candidate) in candidates.enumerated() {
        let shown = try CandidateText(candidate, in: index.view(of: request.role))
        table.add([
          "\(position + 1)", figures.decimal(candidate.score, places: 3), shown.id, shown.question,
        ])
      }
    } catch {
      throw .index(error)
    }
    for line in table.lines { try context.console.result(line) }
    return .success
  }
}
