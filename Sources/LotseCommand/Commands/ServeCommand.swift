import Answering
import LotseService
import Storage

/// `lotse serve`: answers requests on the standard input until it ends.
struct ServeCommand: Command {
  private let index: String
  private let rules: String?
  private let workers: Int?
  private let role: Role?
  private let certifiedOnly: Bool
  private let feedback: String?
  private let log: LogConfiguration?

  init(_ arguments: ValidatedArguments) throws(UsageError) {
    index = arguments[.index] ?? ""
    rules = arguments[.rules]
    workers = arguments.number(.workers)
    role = arguments.choice(.role)
    certifiedOnly = arguments.has(.certifiedOnly)
    feedback = arguments[.feedback]
    log = arguments[.log].map { path in
      var log = LogConfiguration(path: path)
      if let size = arguments.number(.logSize) { log.size = size << 20 }
      if let files = arguments.number(.logFiles) { log.files = files }
      log.keepsQuestions = arguments.has(.logQuestions)
      return log
    }
  }

  func run(in context: Context) throws(CommandError) -> ExitCode {
    let console = context.console
    if let log { try OutputFile.log.check(log.path) }
    if let feedback { try OutputFile.feedback.check(feedback) }
    var configuration = ServiceConfiguration(index: index, version: Program.version) { line in
      console.notice("lotse: " + line)
    }
    configuration.rules = rules
    configuration.allowedRole = role
    configuration.certifiedOnly = certifiedOnly
    configuration.feedback = feedback
    configuration.decisionLog = log
    if let workers { configuration.workers = workers }
    let service: Service
    do throws(IndexError) {
      service = try Service(configuration)
    } catch {
      switch error {
      case .storage(let error): throw .index(error)
      case .rules(let diagnostics, let folder): throw .rules(diagnostics, folder: folder)
      }
    }
    return ExitCode(rawValue: service.run()) ?? .internal
  }
}
