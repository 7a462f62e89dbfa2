import Answering
import Conversation
import Foundation
import JSON
import Knowledge
import LotseService

/// `lotse-bench conversations`: random conversations, adversarial order, changed records.
///
/// Every reply is JSON that the schema allows, none holds a text of an entry that customers must
/// not see, every action is one that its entry and its customer allow, and where the record is as
/// it was sent, nobody reads the same message twice in a row or goes on without progress for longer
/// than the policy allows, nothing is changed that was not read back and confirmed, and what an
/// action came to is answered or handed over. Each line is answered by one of two handlers in turn
/// and, for the first `--alternate` conversations, by a third that answers all, with `--processes`
/// by two running services in turn as well: the bytes are the same. Of the first `--handovers`
/// conversations agents get every hand-over, and what it says must have been said.
struct ConversationBenchmark {
  static let usage =
    "conversations [--first NUMBER] [--count N] [--alternate N] [--processes] [--handovers N] [--corpus DIR] [--tool PATH] [--show NUMBER] [--seed N]"

  private var report = BenchmarkReport("conversations")
  private var turns = 0
  private var errors = 0
  private var changed = 0
  private var compared = 0
  /// Services that answer in turn what the handlers answer; none without `--processes`.
  private var services: [ServiceSession] = []
  private var decisions: [String: Int] = [:]
  private let schema: JSONSchema
  private var handovers: HandoverCheck
  private var actions: ActionCheck
  private var results: ResultCheck
  private let forbidden: ForbiddenTexts
  private let policy: Policy

  static func run(_ arguments: [String]) throws -> Int32 {
    let options = try BenchmarkOptions(
      arguments, usage: usage,
      values: [
        "--first", "--count", "--alternate", "--handovers", "--corpus", "--tool", "--show",
      ],
      switches: ["--processes"])
    let first = try options.number("--first", default: 0, in: 0...Int.max / 2)
    let count = try options.number("--count", default: 10_000, in: 1...Int.max / 2)
    let alternate = try options.number("--alternate", default: 1_000)
    let handovers = try options.number("--handovers", default: 1_000)
    let shown = try options["--show"] == nil ? nil : options.number("--show", default: 0)
    let folder = try WorkFolder()
    let path = try options["--corpus"] ?? IndexChoice.sources(options, in: folder)
    let base = try IndexChoice.load(path)
    try ByteFile.write(try IndexBuilder.build(base), to: folder["base.lotse"])
    var configuration = ServiceConfiguration(
      index: folder["base.lotse"], version: "1", log: { _ in })
    configuration.workers = 1
    configuration.allowedRole = .customer
    let environment = try ServiceEnvironment(configuration)
    configuration.allowedRole = .agent
    let agents = try ServiceEnvironment(configuration)
    let visible = base.entries.filter { $0.audience == .customer && $0.status == .approved }
    let hidden = base.entries.filter { $0.audience != .customer || $0.status != .approved }
    guard let schema = ProtocolSchema.schema else { throw BenchmarkError.usage(usage) }
    var run = ConversationBenchmark(
      schema: schema, handovers: HandoverCheck(agents, schema), actions: ActionCheck(base),
      forbidden: ForbiddenTexts(hidden: hidden, visible: visible),
      policy: base.policy)
    if options.has("--processes") {
      run.services = try (0..<2).map { _ in
        try ServiceSession(
          options.tool(), index: folder["base.lotse"],
          arguments: ["--role", "customer", "--workers", "1"])
      }
    }
    var generator = ConversationGenerator(base, seed: try options.seed())
    var handlers = (0..<3).map { _ in RequestHandler(environment) }
    let start = Date()
    for number in first..<first + count {
      run.conversation(
        number, &generator, &handlers, isCompared: number - first < alternate,
        isHandedOver: number - first < handovers, isShown: number == shown)
    }
    run.report.add("first", first)
    run.report.add("conversations", count)
    run.report.add("turns", run.turns)
    run.report.add("changed_records", run.changed)
    run.report.add("refused", run.errors)
    for kind in Decision.Kind.allCases {
      run.report.add(kind.rawValue, run.decisions[kind.rawValue] ?? 0)
    }
    run.report.add("actions_checked", run.actions.checked.all)
    run.report.add("changing_actions_checked", run.actions.checked.changing)
    for status in ActionResult.Status.allCases {
      run.report.add(
        "results_\(status.rawValue)", run.results.checked[status.rawValue] ?? 0)
    }
    run.report.add("results_answered", run.results.answered)
    run.report.add("results_corrected", run.results.corrected)
    run.report.add("replies_compared", run.compared)
    run.report.add("handover_results", run.handovers.results)
    run.report.add("handover_refused", run.handovers.refused)
    run.report.add("handover_sentences", run.handovers.sentences)
    run.report.add("forbidden_texts", run.forbidden.count)
    run.report.add("seconds", Date().timeIntervalSince(start))
    run.report.add("seed", Int(clamping: try options.seed()))
    return run.report.finish(asJSON: options.has("--json"))
  }

  private init(
    schema: JSONSchema, handovers: HandoverCheck, actions: ActionCheck, forbidden: ForbiddenTexts,
    policy: Policy
  ) {
    self.schema = schema
    self.handovers = handovers
    self.actions = actions
    results = ResultCheck(policy)
    self.policy = policy
    self.forbidden = forbidden
  }

  private mutating func conversation(
    _ number: Int, _ generator: inout ConversationGenerator, _ handlers: inout [RequestHandler],
    isCompared: Bool, isHandedOver: Bool, isShown: Bool
  ) {
    var record = "null"
    var last: JSONValue?
    var text: String?
    var isChanged = false
    var progress = ProgressCheck(policy)
    for turn in 0..<generator.begin(number) {
      if turn > 0, generator.tampers() {
        record = generator.changed(record)
        isChanged = true
        changed += 1
      }
      if isHandedOver, record != "null" {
        for problem in handovers.problems(of: record, isChanged: isChanged) {
          report.violate("conversation \(number), turn \(turn): \(problem) \(record.prefix(700))")
        }
      }
      let line = "{\(generator.turn(after: last)),\"record\":\(record)}"
      turns += 1
      let bytes = Array(line.utf8)
      var writer = JSONWriter()
      let place = "conversation \(number), turn \(turn): \(line.prefix(700))"
      guard handlers[turn % 2].answer(bytes, into: &writer) else {
        report.violate("\(place): no reply")
        return
      }
      let reply = writer.bytes
      if isShown { print("\(line)\n\(writer.string)\n") }
      if isCompared {
        var other = JSONWriter()
        _ = handlers[2].answer(bytes, into: &other)
        compared += 1
        if other.bytes != reply { report.violate("\(place): another handler replies otherwise") }
        if !services.isEmpty, (try? services[turn % 2].ask(bytes)) != reply {
          report.violate("\(place): another process replies otherwise")
        }
      }
      guard let value = try? JSONReader.parse(reply, limits: .file) else {
        report.violate("\(place): the reply is no JSON")
        return
      }
      if value["error"] != nil {
        errors += 1
        if value["error"]?["code"]?.integerValue == -32603 { report.violate("\(place): internal") }
        if isChanged { return }
        continue
      }
      let problems = schema.problems(of: value, as: "reply")
      if let problem = problems.first { report.violate("\(place): \(problem)") }
      if let found = forbidden.found(in: reply, request: bytes) {
        report.violate("\(place): the reply holds \(found)")
      }
      decisions[value["decision"]?.stringValue ?? "", default: 0] += 1
      let said = value["text"]?.stringValue
      let request = (try? JSONReader.parse(bytes, limits: .file)) ?? .null
      if !isChanged {
        if let said, said == text { report.violate("\(place): the same message twice in a row") }
        if let problem = progress.problem(value, request: request) {
          report.violate("\(place): \(problem)")
        }
      }
      if let problem = actions.problem(value, request: request, after: last, isChanged: isChanged) {
        report.violate("\(place): \(problem)")
      }
      if !isChanged, let problem = results.problem(value, request: request, after: last) {
        report.violate("\(place): \(problem)")
      }
      text = said ?? text
      last = value
      var own = JSONWriter()
      own.object { $0.member("record", value["record"] ?? .null) }
      record = String(own.string.dropFirst(10).dropLast())
    }
  }
}
