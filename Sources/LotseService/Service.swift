import Answering
import Foundation
import JSON
import Storage

// From line to line:
//
//   input ─▶ RequestInput ─▶ RequestQueue ─▶ RequestHandler (one a worker) ─▶ RequestQueue ─▶ output
//
//   Protocol   IncomingRequest, MethodCall: what a line says, or what is wrong with it
//   Methods    RequestHandler: the methods' results; IndexSource: the index of the moment
//   Pipeline   threads, order, bounds of memory, signals; IndexKeeper: opens a new index meanwhile

/// Answers requests, one JSON value a line, in the order in which they came.
///
///     var configuration = ServiceConfiguration(index: "shop.lotse", version: "1.0")
///     configuration.allowedRole = .customer
///     exit(try Service(configuration).run())
///
/// The protocol is JSON-RPC 2.0 over JSON Lines with a short form; see the
/// article *Protocol*.
package final class Service: Sendable {
  private let configuration: ServiceConfiguration
  private let environment: ServiceEnvironment

  /// Opens the index.
  ///
  /// - Throws: `IndexError` that says what to do.
  package init(_ configuration: ServiceConfiguration) throws(IndexError) {
    self.configuration = configuration
    environment = try ServiceEnvironment(configuration)
  }

  /// Revision of the index that is answered from.
  package var revision: String { environment.source.current.index.revision }

  /// Answers until the input ends, SIGTERM comes, or nobody reads the replies.
  ///
  /// What was read is answered first, unless SIGTERM came and nobody takes a reply for
  /// `ServiceConfiguration.patience` seconds. SIGPIPE is ignored from then on.
  ///
  /// - Returns: The exit status: 0, or 74 where reading or writing failed.
  package func run() -> Int32 {
    _ = signal(SIGPIPE, SIG_IGN)
    guard let pipe = WakePipe(), let ending = WakePipe() else {
      configuration.log("The service needs four file descriptors and got none; raise the limit.")
      return ExitStatus.inputOutput
    }
    guard configuration.handlesSignals else { return serve(pipe, ending) }
    return SignalRelay.leading(into: pipe, ending) { serve(pipe, ending) }
  }

  private enum ExitStatus {
    static let success: Int32 = 0
    static let inputOutput: Int32 = 74
  }

  private func serve(_ pipe: WakePipe, _ ending: WakePipe) -> Int32 {
    defer {
      environment.feedback?.stop()
      environment.decisionLog?.stop()
    }
    return environment.withKeeper { keeper in
      let input = RequestInput(configuration.input, output: configuration.output, pipe) {
        self.environment.decisionLog?.reopen()
        keeper.request(.reload)
      }
      let queue = RequestQueue(
        environment.source, input, ReplyOutput(descriptor: configuration.output),
        workers: environment.workers, ending: ending, onBroken: { pipe.wake(.stop) })
      for _ in 0..<environment.workers { startWorker(queue) }
      let (fault, failure) = queue.waitForEnd(patience: configuration.patience)
      if let fault {
        configuration.log("Requests cannot be read (\(fault)); check where they come from.")
        return ExitStatus.inputOutput
      }
      if case .stalled? = failure {
        configuration.log("Nobody takes the replies; those to what was read last are lost.")
        return ExitStatus.inputOutput
      }
      if case .failed(let reason)? = failure {
        configuration.log("Replies cannot be written (\(reason)); check where they go to.")
        return ExitStatus.inputOutput
      }
      return ExitStatus.success
    }
  }

  private func startWorker(_ queue: RequestQueue) {
    let thread = Thread { [environment] in
      defer { queue.endWorker() }
      var handler = RequestHandler(environment)
      var writer = JSONWriter()
      var line: [UInt8] = []
      var reply: [UInt8] = []
      while let ticket = queue.take(into: &line) {
        handler.use(ticket.snapshot)
        let isDue: Bool
        if ticket.isTooLong {
          handler.refuse(.lineTooLong(limit: ServiceLimits.line), into: &writer)
          isDue = true
        } else {
          isDue = handler.answer(line, into: &writer)
        }
        if isDue {
          writer.endLine()
          writer.withBytes { reply.append(contentsOf: $0) }
        }
        let isLarge = reply.count > RequestQueue.keptBuffer
        queue.complete(ticket, lineLength: line.count, reply: &reply)
        if isLarge { writer = JSONWriter() } else { writer.removeAll() }
      }
    }
    thread.stackSize = 8 << 20
    thread.start()
  }
}
