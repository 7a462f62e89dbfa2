import Answering
import Foundation
import LotseService
import Storage

/// `lotse handover RECORD`: what a human needs who takes a conversation over.
struct HandoverCommand: Command {
  private let location: BaseLocation
  private let path: String
  private let profile: ProfileSource?
  private let limit: Int
  private let now: Date?
  private let isJSON: Bool

  init(_ arguments: ValidatedArguments) throws(UsageError) {
    location = BaseLocation(arguments)
    path = arguments.operands.first ?? ""
    profile = arguments[.profile].flatMap { ProfileSource($0) }
    limit = arguments.number(.limit) ?? 3
    now = arguments.instant(.now)
    isJSON = arguments.has(.json)
  }

  func run(in context: Context) throws(CommandError) -> ExitCode {
    var request = AgentRequest(try RecordFile.record(path), now: now ?? Date())
    request.input.profile = try profile?.facts() ?? [:]
    request.limit = limit
    request.language = context.texts.language
    var responder = Responder(try location.open(in: context))
    let handover = try CommandError.atIndex { () throws(StorageError) in
      try responder.handover(request)
    }
    if isJSON {
      try JSONResult.write(on: context.console) { (object) throws(StorageError) in
        handover.write(into: &object)
      }
      return .success
    }
    let page = HandoverPage(
      handover, responder.index.policy, texts: context.texts, style: context.console.style)
    try context.console.write(page.text)
    return .success
  }
}
