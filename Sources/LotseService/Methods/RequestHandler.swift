import Answering
import Conversation
import Foundation
import JSON
import Knowledge
import Retrieval
import Storage

/// Turns lines into replies; holds the working memory of one worker.
package struct RequestHandler {
  private let environment: ServiceEnvironment
  private var responder: Responder
  private var generation: Int
  private var drift: DriftCounter?
  /// How many candidates the rest of the line may ask for.
  private var candidatesLeft = 0

  /// A worker of a service.
  package init(_ environment: ServiceEnvironment) {
    self.environment = environment
    let current = environment.source.current
    responder = current.responder()
    generation = current.generation
    drift = current.drift
  }

  /// Answers from this index from now on.
  mutating func use(_ snapshot: IndexSource.Snapshot) {
    guard snapshot.generation != generation else { return }
    environment.retire(exchange(&responder, with: snapshot.responder()))
    generation = snapshot.generation
    drift = snapshot.drift
  }

  /// Writes the reply to a line, without its end.
  ///
  /// - Returns: Whether one is due.
  package mutating func answer(_ line: [UInt8], into writer: inout JSONWriter) -> Bool {
    do throws(JSONError) {
      let value = try JSONReader.parse(line, limits: .line)
      candidatesLeft = ServiceLimits.batchCandidates
      guard case .array(let batch) = value else { return single(value, into: &writer) }
      return self.batch(batch, into: &writer)
    } catch {
      refuse(.unreadable(error), into: &writer)
      return true
    }
  }

  /// Writes an error that belongs to no request.
  package func refuse(_ error: ServiceError, into writer: inout JSONWriter) {
    environment.telemetry.countRequest()
    environment.telemetry.countError()
    writer.object { object in
      object.member("jsonrpc", "2.0")
      object.null("id")
      object.object("error") { error.write(into: &$0, form: .remoteCall) }
    }
  }

  private mutating func batch(_ batch: [JSONValue], into writer: inout JSONWriter) -> Bool {
    guard !batch.isEmpty else {
      refuse(.emptyBatch, into: &writer)
      return true
    }
    guard batch.count <= ServiceLimits.batch else {
      refuse(.batchTooLong(limit: ServiceLimits.batch), into: &writer)
      return true
    }
    var isDue = false
    writer.array { array in
      for value in batch where single(value, into: &array) { isDue = true }
    }
    if !isDue { writer.removeAll() }
    return isDue
  }

  private mutating func single(
    _ value: JSONValue, into sink: inout some ObjectSink, isCounted: Bool = false
  ) -> Bool {
    if !isCounted { environment.telemetry.countRequest() }
    let request = IncomingRequest(
      value, access: Access(allowedRole: environment.allowedRole, clock: Date()))
    guard !request.isNotification else {
      do throws(ServiceError) {
        try notify(request)
      } catch {
        environment.telemetry.countError()
        if case .reloadFailed = error { environment.log(error.message) }
      }
      return false
    }
    do throws(ServiceError) {
      try sink.object { (object) throws(ServiceError) in
        let call = try request.call.get()
        Self.begin(request, &object)
        switch request.form {
        case .short: try perform(call, into: &object)
        case .remoteCall:
          try object.object("result") { (result) throws(ServiceError) in
            try perform(call, into: &result)
          }
        }
      }
    } catch {
      if case .damagedIndex(let damage) = error, fallBack(damage) {
        return single(value, into: &sink, isCounted: true)
      }
      environment.telemetry.countError()
      sink.object { object in
        Self.begin(request, &object)
        object.object("error") { error.write(into: &$0, form: request.form) }
      }
    }
    return true
  }

  private static func begin(_ request: IncomingRequest, _ object: inout JSONObjectWriter) {
    if request.form == .remoteCall { object.member("jsonrpc", "2.0") }
    if let id = request.id { object.member("id", id) }
  }

  private mutating func perform(
    _ call: MethodCall, into object: inout JSONObjectWriter
  ) throws(ServiceError) {
    switch call {
    case .ask(let request): try ask(request, into: &object)
    case .search(let request, let limit): try search(request, limit, into: &object)
    case .explain(let request, let limit): try explain(request, limit, into: &object)
    case .handover(let request):
      let handover = try atIndex { responder throws(StorageError) in
        try responder.handover(request)
      }
      handover.write(into: &object)
    case .suggest(let request):
      let suggestions = try atIndex { responder throws(StorageError) in
        try responder.suggest(request)
      }
      suggestions.write(into: &object)
    case .summarize(let request):
      let documentation = try atIndex { responder throws(StorageError) in
        try responder.summarize(request)
      }
      documentation.write(into: &object)
    case .feedback(let judgement): try keep(judgement, into: &object)
    case .status(let role, let now):
      StatusReport(
        environment: environment, index: responder.index, drift: drift, role: role, now: now
      )
      .write(into: &object)
    case .reload:
      let isChanged = try reload()
      object.member("revision", responder.index.revision)
      object.member("changed", isChanged)
    }
  }

  /// Does what a request has an effect of without its reply: reloading and feedback.
  private mutating func notify(_ request: IncomingRequest) throws(ServiceError) {
    switch request.call {
    case .success(.reload): _ = try reload()
    case .success(.feedback(let judgement)):
      var unread = JSONWriter()
      try unread.object { (object) throws(ServiceError) in try keep(judgement, into: &object) }
    case .success, .failure: break
    }
  }

  /// Does what reads the index, and passes its error on as one of the service.
  private mutating func atIndex<Result>(
    _ body: (inout Responder) throws(StorageError) -> Result
  ) throws(ServiceError) -> Result {
    do throws(StorageError) {
      return try body(&responder)
    } catch {
      throw .damagedIndex(error)
    }
  }

  private mutating func ask(
    _ request: Request, into object: inout JSONObjectWriter
  ) throws(ServiceError) {
    let start = ContinuousClock.now
    let reply = try atIndex { (responder) throws(StorageError) in
      try responder.writeReply(to: request, into: &object)
    }
    environment.telemetry.count(reply.decision)
    if request.role == .customer, let features = responder.lastFeatures { drift?.count(features) }
    guard let log = environment.decisionLog else { return }
    let duration = (ContinuousClock.now - start).components
    log.add(
      LoggedDecision(
        time: request.now, reply: reply, channel: request.channel.rawValue,
        question: log.keepsQuestions ? request.question : nil,
        asked: request.record?.openField,
        microseconds: Int(duration.seconds * 1_000_000)
          + Int(duration.attoseconds / 1_000_000_000_000),
        index: responder.index))
  }

  private mutating func search(
    _ request: Request, _ limit: Int, into object: inout JSONObjectWriter
  ) throws(ServiceError) {
    try spend(limit)
    try atIndex { (responder) throws(StorageError) in
      try responder.writeSearch(request, limit: limit, into: &object)
    }
  }

  private mutating func explain(
    _ request: Request, _ limit: Int, into object: inout JSONObjectWriter
  ) throws(ServiceError) {
    try spend(limit)
    try atIndex { (responder) throws(StorageError) in
      try responder.writeExplanation(request, limit: limit, into: &object)
    }
  }

  private mutating func keep(
    _ judgement: Judgement, into object: inout JSONObjectWriter
  ) throws(ServiceError) {
    guard let feedback = environment.feedback else { throw .feedbackOff }
    if let entry = judgement.entry {
      let number = try atIndex { (responder) throws(StorageError) in
        try responder.index.customers.number(ofEntry: entry)
      }
      guard number != nil else { throw .unknownEntry(entry) }
    }
    // Agents choose what they judge, so it is not drawn as customers ask, and certifies nothing.
    let question = QuestionMaker("feedback", policy: responder.index.policy).question(
      Masker(responder.index.policy).mask(judgement.question), entry: judgement.entry,
      kind: LabelledQuestion.soughtKind)
    let acceptance = feedback.add(question)
    guard acceptance != .full else { throw .feedbackFull(limit: FeedbackFile.mostLines) }
    object.member("kept", acceptance == .accepted)
    object.member("id", question.id)
  }

  /// Keeps the reply to a batch within bounds.
  private mutating func spend(_ candidates: Int) throws(ServiceError) {
    guard candidates <= candidatesLeft else {
      throw .batchTooLarge(limit: ServiceLimits.batchCandidates)
    }
    candidatesLeft -= candidates
  }

  /// - Returns: Whether the revision differs.
  private mutating func reload() throws(ServiceError) -> Bool {
    do throws(IndexError) {
      let (current, isChanged) = try environment.reload()
      use(current)
      return isChanged
    } catch {
      throw .reloadFailed(error)
    }
  }

  /// Goes back to the index before one that turned out damaged, where there is one.
  private mutating func fallBack(_ damage: StorageError) -> Bool {
    guard let former = environment.fallBack(from: generation, damage) else { return false }
    use(former)
    return true
  }
}

/// Where an object can be written: a line of its own, or an element of a batch.
private protocol ObjectSink {
  mutating func object<Failure>(
    _ body: (inout JSONObjectWriter) throws(Failure) -> Void
  ) throws(Failure)
}

extension JSONWriter: ObjectSink {}
extension JSONArrayWriter: ObjectSink {}
