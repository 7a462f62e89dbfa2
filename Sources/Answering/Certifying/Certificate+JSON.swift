import JSON

extension Certificate {
  /// The certificate as it is stored: one line.
  package var json: String {
    var writer = JSONWriter()
    writer.object { write(into: &$0) }
    return writer.string
  }

  /// Writes all members.
  package func write(into object: inout JSONObjectWriter) {
    // As they were asked for, however small.
    object.member("risk", risk)
    object.member("certainty", certainty)
    object.member("revision", revision)
    object.member("decider", decider)
    object.member("labels", labels)
    object.member("questions", questions)
    object.member("thresholds", thresholds.rawValue)
    object.member("fitted", fitted)
    object.member("left_out", leftOut)
    object.member("known", known)
    object.member("repeated", repeated)
    object.member("same_situation", alike)
    object.member("sought", sought)
    object.member("situations", situations)
    if let unanswerable { object.member("unanswerable", unanswerable) }
    object.member("unsealed", isUnsealed)
    object.member("uses", uses)
    if let first = days.first { object.member("first_day", Int64(first)) }
    if let last = days.last { object.member("last_day", Int64(last)) }
    object.array("groups") { array in
      for group in groups {
        array.object { object in
          object.member("topic", group.topic)
          if let risk = group.risk { object.member("risk", risk) }
          Self.write(group.verdict, into: &object)
        }
      }
    }
  }

  private static func write(_ verdict: Verdict, into object: inout JSONObjectWriter) {
    switch verdict {
    case .certified(let evidence):
      object.member("verdict", "certified")
      write(evidence, into: &object)
    case .tooFew(let missing, let needed):
      object.member("verdict", "too_few")
      object.member("missing", missing)
      if let needed { object.member("needed", needed) }
    case .unlikely(let needed):
      object.member("verdict", "unlikely")
      if let needed { object.member("needed", needed) }
    case .tooManyWrong(let evidence, let needed):
      object.member("verdict", "too_many_wrong")
      write(evidence, into: &object)
      if let needed { object.member("needed", needed) }
    }
  }

  private static func write(_ evidence: Evidence, into object: inout JSONObjectWriter) {
    object.member("gate", decimal: evidence.gate, places: 6)
    object.member("answered", evidence.answered)
    object.member("wrong", evidence.wrong)
    object.member("bound", decimal: evidence.bound, places: 6)
  }

  /// Reads what `write` wrote; nil for anything else.
  package init?(_ value: JSONValue) {
    guard let risk = value["risk"]?.doubleValue, risk > 0, risk < 1,
      let certainty = value["certainty"]?.doubleValue, certainty > 0, certainty < 1,
      let revision = value["revision"]?.stringValue,
      let decider = value["decider"]?.stringValue,
      let labels = value["labels"]?.stringValue,
      let questions = Self.count(value["questions"]), let fitted = Self.count(value["fitted"]),
      let leftOut = Self.count(value["left_out"]), let uses = Self.count(value["uses"]),
      let array = value["groups"]?.arrayValue
    else { return nil }
    var groups: [Group] = []
    for item in array {
      guard let group = Self.group(item) else { return nil }
      groups.append(group)
    }
    self.init(
      risk: risk, certainty: certainty, revision: revision, decider: decider, labels: labels,
      questions: questions,
      thresholds: value["thresholds"]?.stringValue.flatMap(Thresholds.init)
        ?? (fitted > 0 ? .labels : .phrasings),
      fitted: fitted, leftOut: leftOut, known: Self.count(value["known"]) ?? 0,
      repeated: Self.count(value["repeated"]) ?? 0,
      alike: Self.count(value["same_situation"]) ?? 0,
      sought: Self.count(value["sought"]) ?? 0,
      situations: Self.count(value["situations"]) ?? 0,
      unanswerable: Self.count(value["unanswerable"]),
      isUnsealed: value["unsealed"]?.boolValue ?? true, uses: uses,
      days: (
        value["first_day"]?.integerValue.map { Int32(clamping: $0) },
        value["last_day"]?.integerValue.map { Int32(clamping: $0) }
      ), groups: groups)
  }

  private static func group(_ value: JSONValue) -> Group? {
    let verdict: Verdict
    switch value["verdict"]?.stringValue {
    case "certified":
      guard let evidence = evidence(value) else { return nil }
      verdict = .certified(evidence)
    case "too_many_wrong":
      guard let evidence = evidence(value) else { return nil }
      verdict = .tooManyWrong(evidence, needed: count(value["needed"]))
    case "too_few":
      guard let missing = count(value["missing"]) else { return nil }
      verdict = .tooFew(missing: missing, needed: count(value["needed"]))
    case "unlikely":
      verdict = .unlikely(needed: count(value["needed"]))
    default: return nil
    }
    var risk: Double?
    if let own = value["risk"] {
      guard let own = own.doubleValue, own > 0, own < 1 else { return nil }
      risk = own
    }
    return Group(topic: value["topic"]?.stringValue, risk: risk, verdict: verdict)
  }

  private static func evidence(_ value: JSONValue) -> Evidence? {
    guard let gate = value["gate"]?.doubleValue, gate > 0, gate <= 1,
      let bound = value["bound"]?.doubleValue, bound >= 0, bound <= 1,
      let answered = count(value["answered"]), let wrong = count(value["wrong"]),
      wrong <= answered
    else { return nil }
    return Evidence(
      gate: millionths(gate), answered: answered, wrong: wrong, bound: millionths(bound))
  }

  private static func count(_ value: JSONValue?) -> Int? {
    guard let number = value?.integerValue, number >= 0 else { return nil }
    return Int(exactly: number)
  }

  private static func millionths(_ value: Double) -> Int64 { Int64((value * 1e6).rounded()) }
}
