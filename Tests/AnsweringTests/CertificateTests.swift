import Conversation
import Dispatch
import Foundation
import JSON
import Knowledge
import Retrieval
import Synchronization
import Testing

@testable import Answering

@Suite struct CertificateTests {
  private static let evidence = Certificate.Evidence(
    gate: 812_345, answered: 120, wrong: 1, bound: 38_921)
  /// The same counts at a certainty of one half.
  private static let unsureGroup = Certificate.Group(
    topic: nil,
    verdict: .certified(.init(gate: 812_345, answered: 120, wrong: 1, bound: 13_947)))
  /// So many faultless answers that a risk of a thousandth is shown.
  private static let faultlessGroup = Certificate.Group(
    topic: nil,
    verdict: .certified(.init(gate: 812_345, answered: 5_000, wrong: 0, bound: 599)))

  private static func certificate(
    _ groups: [Certificate.Group], risk: Double = 0.05, days: (Int32?, Int32?) = (nil, nil)
  ) -> Certificate {
    Certificate(
      risk: risk, certainty: 0.95, revision: "0123456789abcdef", decider: Certifier.decider,
      labels: "fedcba9876543210", questions: 300, fitted: 0, leftOut: 2, uses: 1, days: days,
      groups: groups)
  }

  @Test func roundTrip() throws {
    let certificate = Self.certificate(
      [
        .init(topic: "lieferung", verdict: .certified(Self.evidence)),
        .init(topic: "konto", risk: 0.0101, verdict: .tooFew(missing: 12, needed: nil)),
        .init(topic: "a", verdict: .tooFew(missing: 12, needed: 300)),
        .init(topic: "b", verdict: .unlikely(needed: nil)),
        .init(topic: "c", verdict: .unlikely(needed: 400)),
        .init(topic: nil, verdict: .tooManyWrong(Self.evidence, needed: 700)),
      ], risk: 0.0000005, days: (-3, 20_000))
    let value = try JSONReader.parse(Array(certificate.json.utf8), limits: .line)
    let read = try #require(Certificate(value))
    #expect(read == certificate)
    #expect(read.json == certificate.json)
    #expect(read.days.first == -3 && read.days.last == 20_000)
    #expect(read.risk == 0.0000005 && read.groups == certificate.groups && read.isUnsealed)
  }

  /// Each topic by its own gate; a weaker promise than is tolerated is none.
  @Test func gates() {
    let certificate = Self.certificate([
      .init(topic: "lieferung", verdict: .certified(Self.evidence)),
      .init(topic: "konto", verdict: .tooFew(missing: 12, needed: nil)),
      .init(
        topic: nil,
        verdict: .certified(.init(gate: 900_000, answered: 80, wrong: 0, bound: 40_000))),
    ])
    var policy = Policy()
    func gate(_ topic: String?) -> Int64? { certificate.gate(ofTopic: topic, under: policy) }
    #expect(gate("lieferung") == 812_345)
    // One that failed does not join the pool.
    #expect(gate("konto") == nil)
    #expect(gate(nil) == 900_000)
    #expect(gate("anderes") == 900_000)
    #expect(certificate.isIssued && certificate.answered == 200)
    policy.topics["lieferung"] = Policy.TopicRule(risk: 0.02)
    #expect(gate("lieferung") == nil && gate(nil) == 900_000)
    policy.topics["lieferung"] = Policy.TopicRule(risk: 0.2)
    #expect(gate("lieferung") == 812_345)
    // The pool as a whole says nothing of a topic that tolerates less than others, whatever is
    // promised of it.
    policy.risk = 0.2
    policy.topics["geld"] = Policy.TopicRule(risk: 0.05)
    policy.topics["lieferung"] = Policy.TopicRule(risk: 0.05)
    #expect(gate("geld") == nil && gate("lieferung") == 812_345 && gate("anderes") == 900_000)
    policy.topics["geld"] = Policy.TopicRule(risk: 0.2)
    #expect(gate("geld") == 900_000)
    policy.risk = 0.04
    #expect(gate("lieferung") == nil && gate(nil) == nil)
  }

  /// What is less sure than the policy demands opens nothing.
  @Test func certaintyIsDemanded() throws {
    var unsure = Self.certificate([.init(topic: nil, verdict: .certified(Self.evidence))])
    unsure.certainty = 0.94
    var policy = Policy()
    #expect(unsure.gate(ofTopic: nil, under: policy) == nil)
    #expect(!unsure.isInForce(under: policy, onDay: 0))
    policy.certainty = 0.94
    #expect(unsure.gate(ofTopic: nil, under: policy) == 812_345)
    #expect(unsure.isInForce(under: policy, onDay: 0))

    let index = NSTemporaryDirectory() + "certificate-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: index + ".certificate.json") }
    _ = try CertificateFile.record(
      Self.certificate([.init(topic: nil, verdict: .tooFew(missing: 7, needed: nil))]),
      besideIndex: index)
    unsure.certainty = 0.5
    unsure.groups = [Self.unsureGroup]
    _ = try CertificateFile.record(unsure, besideIndex: index)
    let file = CertificateFile(besideIndex: index)
    #expect(file.certificates.count == 2 && file.faults.isEmpty)
    #expect(
      file.certificates(of: unsure.revision, under: Policy())
        .allSatisfy { $0.gate(ofTopic: nil, under: Policy()) == nil })
  }

  @Test func days() {
    let certificate = Self.certificate([], days: (10, 20))
    #expect([9, 10, 20, 21].map(certificate.holds) == [false, true, true, false])
    #expect(Self.certificate([]).holds(onDay: .max))
  }

  private static func label(_ question: String, situation: String? = nil) -> LabelledQuestion {
    LabelledQuestion(
      id: question, question: question, language: "de", split: .calibration, relevant: [],
      situation: situation)
  }

  @Test func division() {
    let labels = (0..<3_000).map { number in
      LabelledQuestion(
        id: "\(number)", question: "Frage Nummer \(number)?", language: "de",
        split: number % 10 == 0 ? .test : .calibration, relevant: [])
    }
    let fit = LabelDivision.questions(.fit, of: labels)
    let sealed = LabelDivision.questions(.sealed, of: labels)
    #expect(fit.count + sealed.count == 2_700)
    #expect(fit.allSatisfy { $0.split == .calibration })
    #expect(sealed.allSatisfy { $0.split == .calibration })
    #expect((750...1_050).contains(fit.count))
    // Signs, capitals and spaces do not move a question from one part to the other.
    for label in labels.prefix(100) {
      let other = "  " + label.question.uppercased().replacing("?", with: " [order_number]!")
      #expect(LabelDivision.part(of: label) == LabelDivision.part(of: Self.label(other)))
    }
    // Wordings of one situation are in one part, whatever they are.
    for number in 0..<100 {
      let parts = labels.prefix(20).map {
        LabelDivision.part(of: Self.label($0.question, situation: "s\(number)"))
      }
      #expect(Set(parts).count == 1)
    }
    #expect(
      LabelDivision.part(of: Self.label("a", situation: ""))
        == LabelDivision.part(of: Self.label("a")))
    #expect(LabelDivision.fitted(Array(labels.prefix(300))).isEmpty)
    #expect(LabelDivision.fitted(labels).count == fit.count)
  }

  /// A file of another revision says nothing; the count grows with each new use.
  @Test func file() throws {
    let index = NSTemporaryDirectory() + "certificate-\(UUID().uuidString)"
    var certificate = Self.certificate([.init(topic: nil, verdict: .certified(Self.evidence))])
    defer { try? FileManager.default.removeItem(atPath: index + ".certificate.json") }
    #expect(CertificateFile(besideIndex: index).certificates.isEmpty)
    #expect(try CertificateFile.record(certificate, besideIndex: index).uses == 1)
    // The same again tells nothing new.
    #expect(try CertificateFile.record(certificate, besideIndex: index).uses == 1)
    certificate.revision = "1111111111111111"
    #expect(try CertificateFile.record(certificate, besideIndex: index).uses == 2)
    // What was not asked is none.
    var sealed = certificate
    sealed.isUnsealed = false
    sealed.risk = 0.01
    #expect(try CertificateFile.record(sealed, besideIndex: index + "x").uses == 0)
    try? FileManager.default.removeItem(atPath: index + "x.certificate.json")
    // Another day is another use.
    certificate.days = (1, 2)
    #expect(try CertificateFile.record(certificate, besideIndex: index).uses == 3)
    let file = CertificateFile(besideIndex: index)
    #expect(file.certificates.count == 3)
    func certificates(_ revision: String) -> [Certificate] {
      file.certificates(of: revision, under: Policy())
    }
    #expect(certificates("0123456789abcdef").map(\.uses) == [1])
    #expect(certificates("1111111111111111") == Array(file.certificates.prefix(2)))
    #expect(certificates("2222222222222222").isEmpty)
    try Data("{\"certificates\":[{}]}".utf8).write(
      to: URL(fileURLWithPath: index + ".certificate.json"))
    #expect(CertificateFile(besideIndex: index).certificates.isEmpty)
  }

  /// Why a stored certificate is not believed; nil where it is.
  private static func refusal(of text: String) throws -> CertificateError? {
    let value = try JSONReader.parse(Array(text.utf8), limits: .line)
    do throws(CertificateError) {
      _ = try Certificate(stored: value)
      return nil
    } catch {
      return error
    }
  }

  /// What was changed is found by the digest; of a certificate that has none, as older programs
  /// wrote it, what the counts do not show.
  @Test func contradictionsAreRefused() throws {
    let certificate = Self.certificate([.init(topic: nil, verdict: .certified(Self.evidence))])
    var writer = JSONWriter()
    writer.object { certificate.writeStored(into: &$0) }
    let stored = writer.string
    #expect(stored.contains("\"digest\":"))
    #expect(try Self.refusal(of: stored) == nil)
    for (old, new) in [
      ("\"wrong\":1,", "\"wrong\":110,"), ("0.038921", "0.900000"), ("0.812345", "0.000001"),
      ("\"left_out\":2", "\"left_out\":3"),
    ] {
      #expect(try Self.refusal(of: stored.replacing(old, with: new)) == .altered, "\(old)")
    }
    let plain = certificate.json
    #expect(try Self.refusal(of: plain) == nil)
    for (old, new, wrong) in [
      ("\"wrong\":1,", "\"wrong\":110,", 110), ("0.038921", "0.900000", 1),
      ("0.038921", "0.020000", 1), ("\"risk\":0.05", "\"risk\":0.01", 1),
      ("\"certainty\":0.95", "\"certainty\":0.99", 1),
    ] {
      #expect(
        try Self.refusal(of: plain.replacing(old, with: new))
          == .contradictory(answered: 120, wrong: wrong), "\(old)")
    }
    #expect(
      try Self.refusal(of: plain.replacing("\"questions\":300", with: "\"questions\":119"))
        == .tooManyAnswered(answered: 120, questions: 119))
    #expect(try Self.refusal(of: "{}") == .incomplete)
  }

  /// Each group that was tested has its part of the doubt; one of a risk of its own that could not
  /// be takes none.
  @Test func groupsShareTheDoubt() throws {
    func refusal(_ bound: Int64, beside group: Certificate.Group) throws -> CertificateError? {
      let certified = Certificate.Verdict.certified(
        .init(gate: 500_000, answered: 80, wrong: 0, bound: bound))
      let own = Certificate.Group(topic: group.topic == nil ? "a" : nil, verdict: certified)
      return try Self.refusal(of: Self.certificate([group, own]).json)
    }
    let contradiction = CertificateError.contradictory(answered: 80, wrong: 0)
    let few = Certificate.Verdict.tooFew(missing: 12, needed: nil)
    let pool = Certificate.Group(topic: nil, verdict: few)
    #expect(try refusal(45_065, beside: pool) == nil)
    #expect(try refusal(36_755, beside: pool) == contradiction)
    let strict = Certificate.Group(topic: "konto", risk: 0.001, verdict: few)
    #expect(try refusal(45_065, beside: strict) == nil)
    #expect(try refusal(36_755, beside: strict) == nil)
    #expect(try refusal(36_753, beside: strict) == contradiction)
  }

  /// Of several the damaged one is named and the sound ones count; a file that is none is named as
  /// a whole.
  @Test func damagedCertificatesAreNamed() throws {
    let index = NSTemporaryDirectory() + "certificate-\(UUID().uuidString)"
    let place = URL(fileURLWithPath: index + ".certificate.json")
    defer { try? FileManager.default.removeItem(at: place) }
    let issued = Self.certificate([.init(topic: nil, verdict: .certified(Self.evidence))])
    let refused = Self.certificate(
      [.init(topic: nil, verdict: .tooFew(missing: 7, needed: nil))], risk: 0.01)
    for certificate in [issued, refused] {
      _ = try CertificateFile.record(certificate, besideIndex: index)
    }
    #expect(CertificateFile(besideIndex: index).faults.isEmpty)
    let text = String(decoding: try Data(contentsOf: place), as: UTF8.self)
    func certificates(_ text: String) throws -> (
      all: [Double], own: [Double], faults: [CertificateFault]
    ) {
      try Data(text.utf8).write(to: place)
      let file = CertificateFile(besideIndex: index)
      let own = file.certificates(of: issued.revision, under: Policy())
      return (file.certificates.map(\.risk), own.map(\.risk), file.faults)
    }
    let path = CertificateFile(besideIndex: index).path
    // The refusal is the newest.
    let older = try certificates(text.replacing("0.812345", with: "0.000001"))
    #expect(older.all == [0.01])
    #expect(older.faults == [CertificateFault(path: path, number: 2, error: .altered)])
    // What was refused of another risk does not stand in the damaged one's place.
    #expect(older.own.isEmpty)
    let newer = try certificates(text.replacing("\"missing\":7", with: "\"missing\":8"))
    #expect(newer.all == [0.05] && newer.own == [0.05])
    #expect(newer.faults == [CertificateFault(path: path, number: 1, error: .altered)])
    let none = try certificates("garbage{")
    #expect(none.all.isEmpty)
    #expect(none.faults == [CertificateFault(path: path, number: nil, error: .noCertificates)])
    for fault in older.faults + none.faults {
      for message in [fault.message, fault.germanMessage] {
        #expect(message.contains(path) && message.contains("`lotse certify`"), "\(message)")
      }
    }
    // Certifying again puts a sound one in the place of a damaged one.
    _ = try certificates(text.replacing("0.812345", with: "0.000001"))
    _ = try CertificateFile.record(issued, besideIndex: index)
    let mended = CertificateFile(besideIndex: index)
    #expect(mended.faults.isEmpty && mended.certificates.count == 2)
  }

  /// Beside the file that a link leads to, by whichever name the index is called.
  @Test func linksAreFollowed() throws {
    let folder = NSTemporaryDirectory() + "certificate-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(
      atPath: folder + "/data", withIntermediateDirectories: true)
    let (index, link) = (folder + "/data/a.lotse", folder + "/b.lotse")
    try Data([1]).write(to: URL(fileURLWithPath: index))
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "data/a.lotse")
    let certificate = Self.certificate([.init(topic: nil, verdict: .certified(Self.evidence))])
    _ = try CertificateFile.record(certificate, besideIndex: link)
    #expect(FileManager.default.fileExists(atPath: index + ".certificate.json"))
    #expect(!FileManager.default.fileExists(atPath: link + ".certificate.json"))
    #expect(CertificateFile(besideIndex: index).certificates.count == 1)
    #expect(CertificateFile(besideIndex: link).certificates.count == 1)
  }

  /// None that is recorded while another is gets lost, nor is counted less.
  @Test func recordsAtOnce() throws {
    let folder = NSTemporaryDirectory() + "certificate-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let index = folder + "/a.lotse"
    let certificates = (0..<24).map { number in
      var certificate = Self.certificate(
        [Self.faultlessGroup], risk: Double(number + 1) / 1_000)
      certificate.questions = 5_000
      return certificate
    }
    let noted = Mutex<Set<Int>>([])
    DispatchQueue.concurrentPerform(iterations: certificates.count) { number in
      let uses = LabelUses(path: folder + "/uses")
      _ = try? CertificateFile.record(certificates[number], besideIndex: index, uses: uses)
      let count = try? LabelUses(path: folder + "/other").count(with: certificates[number])
      noted.withLock { _ = $0.insert(count ?? 0) }
    }
    #expect(noted.withLock { $0 } == Set(1...certificates.count))
    let file = CertificateFile(besideIndex: index)
    #expect(file.certificates.count == certificates.count)
    #expect(Set(file.certificates.map(\.uses)).count == certificates.count)
  }

  /// Trying another risk, or another day, takes no certificate out of force.
  @Test func refusalsDisplaceNothing() throws {
    let index = NSTemporaryDirectory() + "certificate-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: index + ".certificate.json") }
    let issued = Self.certificate([.init(topic: nil, verdict: .certified(Self.evidence))])
    let refusal = Certificate.Group(topic: nil, verdict: .tooFew(missing: 7, needed: nil))
    func served() -> Certificate? {
      CertificateFile(besideIndex: index).certificates(of: issued.revision, under: Policy()).first
    }
    _ = try CertificateFile.record(issued, besideIndex: index)
    _ = try CertificateFile.record(Self.certificate([refusal], risk: 0.01), besideIndex: index)
    #expect(served()?.risk == 0.05 && served()?.isIssued == true)
    // A weaker promise than the policy's opens no gate; a stricter one leaves this one's open.
    _ = try CertificateFile.record(
      Self.certificate(issued.groups, risk: 0.1), besideIndex: index)
    var strict = Self.certificate([Self.faultlessGroup], risk: 0.02)
    strict.questions = 5_000
    _ = try CertificateFile.record(strict, besideIndex: index)
    #expect(served()?.risk == 0.05)
    var unsure = issued
    unsure.certainty = 0.5
    unsure.groups = [Self.unsureGroup]
    _ = try CertificateFile.record(unsure, besideIndex: index)
    #expect(served()?.certainty == 0.95)
    // The same labels another day.
    _ = try CertificateFile.record(
      Self.certificate([refusal], days: (1, 2)), besideIndex: index)
    #expect(served()?.isIssued == true)
    // Other labels say otherwise.
    var other = Self.certificate([refusal])
    other.labels = "0000000000000000"
    _ = try CertificateFile.record(other, besideIndex: index)
    #expect(served()?.risk == 0.02)
  }

  /// A certificate of other days stands beside the one of today, each in force on its days, and what
  /// is asked again is no further use.
  @Test func daysDisplaceNothing() throws {
    let index = NSTemporaryDirectory() + "certificate-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: index + ".certificate.json") }
    let groups = [Certificate.Group(topic: nil, verdict: .certified(Self.evidence))]
    let now = Self.certificate(groups, days: (nil, 20_000))
    let later = Self.certificate(groups, days: (20_001, nil))
    for (certificate, uses) in [(now, 1), (later, 2), (now, 2), (later, 2), (now, 2)] {
      #expect(try CertificateFile.record(certificate, besideIndex: index).uses == uses)
    }
    var opened = try KnowledgeIndex(bytes: Company.bytes)
    opened.certificates = CertificateFile(besideIndex: index).certificates(
      of: now.revision, under: Policy())
    #expect(opened.certificates.count == 2)
    for day in [19_999, 20_000, 20_001] as [Int32] {
      #expect(opened.certificate(onDay: day)?.holds(onDay: day) == true)
      #expect(opened.gateKind(ofTopic: nil, onDay: day) == .certified)
    }
  }

  /// Topics with plenty of answers are certified apart, each with its part of the doubt.
  @Test func design() {
    var fit: [CertificationTrial] = []
    for number in 0..<1_000 {
      let topic = number % 2 == 0 ? "viel" : number % 20 == 1 ? "wenig" : nil
      fit.append(
        CertificationTrial(
          confidence: Int64(1_000 * (number + 1)), topic: topic,
          outcome: number < 300 ? .wrong : .right))
    }
    let calibration = Calibration(
      kind: .estimated, model: UniversalWeights.confidence, curve: RiskCurve([]))
    let design = CertificateDesign(
      fit: fit, calibration: calibration, policy: Policy(), questions: 6_000, risk: 0.05,
      doubt: 0.05)
    #expect(design.groups.map(\.topic) == ["viel", nil])
    #expect(design.groups.allSatisfy { $0.goal.groups == 2 })
    // Where fewer answers are expected, dividing the doubt costs more than it brings.
    let undivided = CertificateDesign(
      fit: fit, calibration: calibration, policy: Policy(), questions: 1_500, risk: 0.05,
      doubt: 0.05)
    #expect(undivided.groups.map(\.topic) == [nil])
    // Who asks for less certainty than is demanded tests the same gates, and is refused no more.
    let unsure = CertificateDesign(
      fit: fit, calibration: calibration, policy: Policy(), questions: 1_500, risk: 0.05,
      doubt: 0.5)
    #expect(unsure.groups.map(\.topic) == [nil])
    #expect(unsure.groups.map(\.thresholds) == undivided.groups.map(\.thresholds))
    #expect(!unsure.groups[0].thresholds.isEmpty && unsure.groups[0].goal.doubt == 0.5)
    let groups = design.test((0..<6).flatMap { _ in fit })
    let evidence = groups.map(\.evidence)
    #expect(evidence[0].map { (250_000...300_000).contains($0.gate) } == true)
    #expect(evidence.allSatisfy { ($0?.bound ?? 1) <= 50_000 })

    // A topic that tolerates less is a group of its own, at its own risk, tested or not.
    var policy = Policy()
    policy.topics["viel"] = Policy.TopicRule(risk: 0.02)
    policy.topics["wenig"] = Policy.TopicRule(risk: 0.01)
    func strict(_ questions: Int, risk: Double = 0.05) -> CertificateDesign {
      CertificateDesign(
        fit: fit, calibration: calibration, policy: policy, questions: questions, risk: risk,
        doubt: 0.05)
    }
    let apart = strict(6_000)
    #expect(apart.groups.map(\.topic) == ["viel", "wenig", nil])
    #expect(apart.groups.map(\.goal.risk) == [0.02, 0.01, 0.05])
    // What cannot be tested takes no doubt from the others.
    #expect(apart.groups.map(\.thresholds.isEmpty) == [false, true, false])
    #expect(apart.groups[0].goal.groups == 2 && apart.groups[2].goal.groups == 2)
    #expect(apart.points(fit, in: apart.groups[2]).count { $0.confidence > 0 } == 450)
    #expect(strict(6_000, risk: 0.015).groups.map(\.goal.risk) == [0.015, 0.01, 0.015])
    let few = strict(400)
    #expect(few.groups.map(\.topic) == ["viel", "wenig", nil])
    #expect(few.groups.map(\.thresholds.isEmpty) == [true, true, false])
    let verdicts = few.test(fit).map(\.verdict)
    guard case .tooFew(let missing, _) = verdicts[1] else {
      Issue.record("forty questions show no 1 %: \(verdicts)")
      return
    }
    #expect(missing > 5_000)
    // A rule that tolerates no less than the others makes no group.
    policy.topics = ["viel": Policy.TopicRule(risk: 0.05), "wenig": Policy.TopicRule(risk: 0.3)]
    #expect(strict(400).groups.map(\.topic) == [nil])
  }

  /// Of three wrong answers in ten to a topic, a pool of many right ones certifies none.
  @Test func thePoolOpensNoTopicThatToleratesLess() {
    func trials(_ count: Int) -> [CertificationTrial] {
      (0..<count).map { number in
        let isMoney = number % 14 == 0
        return CertificationTrial(
          confidence: 900_000 - Int64(number % 100), topic: isMoney ? "geld" : "haus",
          outcome: isMoney && number / 14 % 10 < 3 ? .unanswerable : .right)
      }
    }
    let calibration = Calibration(
      kind: .estimated, model: UniversalWeights.confidence, curve: RiskCurve([]))
    var policy = Policy()
    policy.risk = 0.2
    policy.topics["geld"] = Policy.TopicRule(risk: 0.05)
    for risk in [0.2, 0.05] {
      let design = CertificateDesign(
        fit: trials(280), calibration: calibration, policy: policy, questions: 560, risk: risk,
        doubt: 0.05)
      let certificate = Self.certificate(design.test(trials(560)), risk: risk)
      #expect(certificate.gate(ofTopic: "haus", under: policy) != nil, "\(certificate.json)")
      #expect(certificate.gate(ofTopic: "geld", under: policy) == nil)
    }
  }

  /// What left-out phrasings say of errors ends no test before it has begun; what labels say does.
  @Test func phrasingsEndNoTestBeforehand() {
    let fit = (0..<400).map {
      CertificationTrial(
        confidence: 990_000 - Int64($0), topic: nil, outcome: $0 % 3 == 0 ? .wrong : .right)
    }
    let calibration = Calibration(
      kind: .estimated, model: UniversalWeights.confidence,
      curve: RiskCurve(fit.map { ($0.confidence, $0.outcome) }))
    func isTesting(_ fit: [CertificationTrial]?, _ questions: Int) -> Bool {
      CertificateDesign(
        fit: fit, calibration: calibration, policy: Policy(), questions: questions, risk: 0.05,
        doubt: 0.05
      ).isTesting
    }
    #expect(isTesting(nil, 300) && !isTesting(nil, 40))
    #expect(!isTesting(fit, 300))
  }

  /// Where nothing was fitted on labels, stored phrasings say of how much the decision is an answer,
  /// and of which topic.
  @Test func storedPhrasingsSayHowMuchIsAnswered() {
    let calibration = Calibration(
      kind: .estimated, model: UniversalWeights.confidence,
      curve: RiskCurve((0..<400).map { (990_000 - Int64($0), $0 % 100 == 99 ? .wrong : .right) }))
    func stored(_ topics: (String, isAnswered: Bool)...) -> [CertificationTrial] {
      topics.map {
        CertificationTrial(confidence: $0.isAnswered ? 1 : 0, topic: $0.0, outcome: .right)
      }
    }
    func design(_ stored: [CertificationTrial], _ questions: Int) -> CertificateDesign {
      var policy = Policy()
      policy.topics["b"] = Policy.TopicRule(risk: 0.04)
      return CertificateDesign(
        fit: nil, stored: stored, calibration: calibration, policy: policy, questions: questions,
        risk: 0.05, doubt: 0.05)
    }
    let half = stored(("a", true), ("a", false), ("a", true), ("a", false))
    #expect(!design(half, 100).isTesting)
    #expect(design(half, 200).isTesting && design([], 100).isTesting)
    let two = stored(("a", true), ("b", true))
    #expect(design(two, 200).groups.map(\.thresholds.isEmpty) == [true, false])
    #expect(design(two, 300).groups.map(\.thresholds.isEmpty) == [false, false])
  }

  /// Gates of a base of which nothing is known are those of other bases, fixed beforehand.
  @Test func universalThresholds() {
    let calibration = Calibration(
      kind: .universal, model: UniversalWeights.confidence, curve: RiskCurve([]))
    let design = CertificateDesign(
      fit: nil, calibration: calibration, policy: Policy(), questions: 100, risk: 0.05,
      doubt: 0.05)
    func trials(_ right: Int, _ wrong: Int) -> [CertificationTrial] {
      (0..<right).map {
        CertificationTrial(
          confidence: 950_000 + Int64($0) * 100, topic: nil, outcome: .right)
      }
        + (0..<wrong).map {
          CertificationTrial(confidence: 400_000 - Int64($0), topic: nil, outcome: .unanswerable)
        }
    }
    let evidence = design.test(trials(90, 10))[0].evidence
    #expect(evidence?.answered == 90)
    #expect(evidence.map { $0.gate > 900_000 } == true)
    // One is missing of the 59, not some tens of thousands.
    guard case .tooFew(missing: 1, let needed?) = design.test(trials(58, 0))[0].verdict else {
      Issue.record("\(design.test(trials(58, 0)))")
      return
    }
    #expect((100...500).contains(needed))
    let few = CertificateDesign(
      fit: nil, calibration: calibration, policy: Policy(), questions: 40, risk: 0.05, doubt: 0.05)
    #expect(!few.isTesting)
    #expect(few.test([])[0].verdict == .tooFew(missing: 19, needed: nil))
  }

  /// Each wording counts once, as it was judged last.
  @Test func repeatedLabels() throws {
    func label(_ id: Int, _ question: String, _ entry: String?) -> LabelledQuestion {
      LabelledQuestion(
        id: "\(id)", question: question, language: "de", split: .calibration,
        relevant: entry.map { [.init(entry: $0)] } ?? [])
    }
    let questions =
      (0..<70).map {
        label($0, "Wann ist denn mein Paket da?" + String(repeating: "!", count: $0), nil)
      }
      + [
        label(70, "wann ist denn mein PAKET da", "lieferzeit"),
        label(71, "Was ist ein Quasar?", nil),
      ]
    #expect(LabelDivision.distinct(questions).map(\.id) == ["70", "71"])
    let base = KnowledgeBase(
      entries: Company.customers + Company.hidden, policy: Company.policy, questions: questions)
    let certificate = try Certifier(base, try KnowledgeIndex(bytes: Company.bytes)).certify()
      .certificate
    #expect(certificate.questions == 2 && certificate.repeated == 70)
    #expect(certificate.unanswerable == 1)
  }

  /// Copies of a question in other greetings are one trial, and none where the base holds it;
  /// wordings of one situation are one.
  @Test func copiesAreNoTrials() throws {
    let index = try KnowledgeIndex(bytes: Company.bytes)
    let stored = Company.plain[0].question
    var labels = ["Guten Tag, \(stored)", "Hallo, \(stored) Vielen Dank im Voraus."].map {
      Self.label($0)
    }
    labels += ["", "Guten Tag, ", "Sehr geehrte Damen und Herren, "].map {
      Self.label("\($0)was ist ein Quasar?")
    }
    let wordings = [
      "Gibt es auf dem Mars Wasser?", "Hat man Wasser auf dem Mars gefunden?", "Marswasser?",
    ]
    labels += wordings.map { Self.label($0, situation: "mars") }
    let sample = try TrialSample(labels, of: index, isDivided: false)
    #expect(sample.stored == 2 && sample.repeated == 2 && sample.alike == 2)
    #expect(sample.known == 0 && sample.situations == 1 && sample.questions.count == 2)
    // Their order decides nothing.
    let reversed = try TrialSample(labels.reversed(), of: index, isDivided: false)
    #expect(
      reversed.questions.compactMap { $0.situation == nil ? nil : $0.question }
        == sample.questions.compactMap { $0.situation == nil ? nil : $0.question })
    let certificate = try Certifier(
      KnowledgeBase(
        entries: Company.whole.entries, policy: Company.policy, questions: labels), index
    ).certify().certificate
    #expect(certificate.questions == 2 && certificate.alike == 2 && certificate.situations == 1)
  }

  /// What was sought for labelling is for fitting alone, and told of.
  @Test func soughtLabelsDoNotCertify() throws {
    func labels(_ count: Int) -> [LabelledQuestion] {
      (0..<count).map { number in
        LabelledQuestion(
          id: "l\(number)", question: "Gibt es auf Planet \(number) Wasser?", language: "de",
          split: .calibration, relevant: [],
          kind: number % 5 == 0 ? LabelledQuestion.soughtKind : number % 5 == 1 ? "other" : nil)
      }
    }
    let many = labels(500)
    #expect(LabelDivision.questions(.sealed, of: many).allSatisfy { !$0.isSought })
    #expect(LabelDivision.fitted(many).count(where: \.isSought) == 100)
    let index = try KnowledgeIndex(bytes: Company.bytes)
    let few = labels(50)
    let sample = try TrialSample(few, of: index, isDivided: false)
    #expect(sample.sought == 10 && sample.questions.count == 40)
    let certificate = try Certifier(
      KnowledgeBase(entries: Company.whole.entries, policy: Company.policy, questions: few), index
    ).certify().certificate
    #expect(certificate.sought == 10 && certificate.questions == 40)
    #expect(
      try Certificate(JSONReader.parse(Array(certificate.json.utf8), limits: .line))?.sought == 10)
  }

  /// What an index was fitted on, or the one before it, certifies nothing, whatever its label says
  /// by now.
  @Test func fittedLabelsNeverCertify() throws {
    var labels = (0..<420).map { number in
      LabelledQuestion(
        id: "l\(number)", question: "Wie lange dauert der Versand von Sorte \(number)?",
        language: "de", split: .calibration, relevant: [.init(entry: "lieferzeit")],
        situation: "s\(number)")
    }
    let fitted = LabelDivision.fitted(labels).count
    var options = IndexBuilder.Options()
    options.labels = LabelDivision.fitted(labels)
    func base() -> KnowledgeBase {
      KnowledgeBase(entries: Company.customers, policy: Company.policy, questions: labels)
    }
    let index = try KnowledgeIndex(bytes: IndexBuilder.build(base(), options: options))
    let before = try Certifier(base(), index).certify().certificate
    #expect(before.known == 0 && before.fitted == fitted)
    // With other situations the same questions fall into other parts.
    labels = labels.map { label in
      LabelledQuestion(
        id: label.id, question: label.question, language: "de", split: .calibration,
        relevant: label.relevant, situation: "t" + (label.situation ?? ""))
    }
    #expect(LabelDivision.digest(of: labels) != before.labels)
    let moved = try Certifier(base(), index).certify().certificate
    #expect(moved.known > 0 && moved.questions + moved.known + moved.leftOut < 420)
    // Too few labels to divide: all would certify, but for those that were fitted on before.
    labels = labels.suffix(399)
    options.labels = LabelDivision.fitted(labels)
    options.previous = index
    #expect(options.labels.isEmpty)
    let next = try KnowledgeIndex(bytes: IndexBuilder.build(base(), options: options))
    let few = try Certifier(base(), next).certify().certificate
    #expect(few.thresholds != .labels && few.known > 100 && few.questions + few.known <= 399)
  }

  /// What is shipped is part of the decider's name, each of it.
  @Test func decider() {
    let shipped = ShippedPatterns.digests + ShippedWords.digests
    #expect(Set(shipped).count == shipped.count && shipped.count == 14)
    var names: Set<String> = [Certifier.decider(shipped: shipped)]
    for place in shipped.indices {
      var other = shipped
      other[place] ^= 1
      names.insert(Certifier.decider(shipped: other))
    }
    #expect(names.count == shipped.count + 1)
  }

  /// An index of another base, or of this one as it was, is not certified by its labels.
  @Test func basesOfIndexes() throws {
    let index = try KnowledgeIndex(bytes: Company.bytes)
    #expect(try index.holds(Company.whole))
    #expect(try !index.holds(Company.customersOnly))
    var changed = Company.whole.entries
    changed[0].translations[0].otherPhrasings.append("Noch eine Formulierung")
    #expect(try !index.holds(KnowledgeBase(entries: changed, policy: Company.policy)))
    var policy = Company.policy
    policy.topics["lieferung"] = .init(handling: .human)
    #expect(try !index.holds(KnowledgeBase(entries: Company.whole.entries, policy: policy)))
  }

  /// A topic's rule that decides nothing of its own is no difference, nor that a stored policy says
  /// the mode that another one leaves open.
  @Test(arguments: [Policy.Mode.live, .suggest]) func defaultsOfStoredRules(_ mode: Policy.Mode)
    throws
  {
    var policy = Company.policy
    policy.mode = mode
    policy.topics["lieferung"] = .init(route: "logistik")
    let base = KnowledgeBase(entries: Company.customers, policy: policy)
    var options = IndexBuilder.Options()
    options.calibration = .universal
    let index = try KnowledgeIndex(bytes: IndexBuilder.build(base, options: options))
    #expect(try index.holds(base))
    policy.topics["lieferung"] = .init(mode: mode == .live ? .shadow : .live)
    #expect(try !index.holds(KnowledgeBase(entries: Company.customers, policy: policy)))
  }

  /// Labels in customers' words certify, and the certificate is served.
  @Test func labelsCertify() throws {
    let openings = ["Sagen Sie mir bitte:", "Ich wüsste gern:", "Kurze Frage, und zwar:", "Hallo!"]
    var questions: [LabelledQuestion] = []
    for entry in Company.plain {
      for (number, phrasing) in ([entry.question] + entry.others).enumerated() {
        for opening in openings {
          questions.append(
            LabelledQuestion(
              id: "\(entry.id)-\(number)-\(opening)", question: opening + " " + phrasing,
              language: "de", split: .calibration, relevant: [.init(entry: entry.id)]))
        }
      }
    }
    for number in 0..<20 {
      questions.append(
        LabelledQuestion(
          id: "none-\(number)", question: "Wie hoch ist der \(number). Berg im Himalaya?",
          language: "de", split: .calibration, relevant: []))
    }
    let base = KnowledgeBase(
      entries: Company.whole.entries, policy: Company.policy, questions: questions)
    var index = try KnowledgeIndex(bytes: Company.bytes)
    var options = Certifier.Options()
    options.now = request("").now
    options.risk = 0.1
    let certificate = try Certifier(base, index, options: options).certify().certificate
    let evidence = try #require(certificate.groups.first?.evidence, "\(certificate.json)")
    #expect(evidence.bound <= 100_000 && evidence.answered > 28)
    #expect(certificate.unanswerable == 20 && certificate.thresholds == .phrasings)
    var policy = Company.policy
    policy.risk = 0.1
    #expect(certificate.gate(ofTopic: nil, under: policy) == evidence.gate)
    index.certificate = certificate
    #expect(certificate.isInForce(under: policy, onDay: index.day(at: options.now)))
    #expect(!certificate.isInForce(under: Company.policy, onDay: index.day(at: options.now)))
  }

  /// An index of which the pool is certified.
  private static func certifiedIndex(
    gate: Int64 = 1, risk: Double = 0.05, days: (Int32?, Int32?) = (nil, nil)
  ) throws -> KnowledgeIndex {
    var index = try KnowledgeIndex(bytes: Company.bytes)
    index.certificate = certificate(
      [
        .init(
          topic: nil,
          verdict: .certified(.init(gate: gate, answered: 100, wrong: 0, bound: 30_000)))
      ], risk: risk, days: days)
    return index
  }

  /// A certified gate counts on the first turn of a customer, on its days, for its risk.
  @Test func gateOfReplies() throws {
    let question = "Wie lange dauert der Versand?"
    var responder = Responder(try Self.certifiedIndex())
    let first = try responder.reply(to: request(question))
    #expect(first.gate == .certified)
    #expect(first.decision.name == "answer")
    #expect(try responder.assess(request(question)).gate == 1)
    let second = try responder.reply(to: request(question) { $0.record = first.record })
    #expect(second.gate == .none)
    #expect(try responder.reply(to: request(question) { $0.verified = 1 }).gate == .none)
    #expect(try responder.reply(to: request(question) { $0.role = .agent }).gate == .none)
    // What is counted are answers: no other reply is certified.
    for other in ["Wie melde ich den Zählerstand?", "Ich verklage Sie"] {
      let reply = try responder.reply(to: request(other))
      #expect(reply.decision.name != "answer" && reply.gate == .none, "\(reply.decision)")
    }

    var without = Responder(try KnowledgeIndex(bytes: Company.bytes))
    let plain = try without.assess(request(question))
    for index in [
      try Self.certifiedIndex(days: (0, 1_000)), try Self.certifiedIndex(risk: 0.2),
    ] {
      var responder = Responder(index)
      let assessment = try responder.assess(request(question))
      #expect(assessment.gate == plain.gate && assessment.gateKind == plain.gateKind)
    }
  }

  /// A topic that tolerates less goes by a stricter promise beside the general one.
  @Test func topicsGoByTheirOwnPromise() throws {
    var index = try KnowledgeIndex(bytes: Company.bytes)
    let verdict = Certificate.Verdict.certified(
      .init(gate: 1, answered: 100, wrong: 0, bound: 30_000))
    let strict = Certificate.Verdict.certified(
      .init(gate: 2, answered: 100, wrong: 0, bound: 10_000))
    index.certificates = [
      Self.certificate([
        .init(topic: "lieferung", verdict: .tooFew(missing: 3, needed: nil)),
        .init(topic: nil, verdict: verdict),
      ]), Self.certificate([.init(topic: nil, verdict: strict)], risk: 0.01),
    ]
    var responder = Responder(index)
    var gates: Set<Int64> = []
    for entry in Company.plain {
      gates.insert(try responder.assess(request(entry.question)).gate)
    }
    #expect(gates == [1, 2])
    #expect(index.gateKind(ofTopic: "lieferung", onDay: 0) == .certified)
  }

  @Test func nothingButCertifiedTopicsWhereThatIsDemanded() throws {
    var index = try Self.certifiedIndex()
    index.isCertifiedOnly = true
    var responder = Responder(index)
    #expect(
      try responder.reply(to: request("Wie lange dauert der Versand?")).decision.name == "answer")
    index.certificate?.groups.append(
      .init(topic: "lieferung", verdict: .tooFew(missing: 3, needed: nil)))
    index.certificate?.groups.removeFirst()
    responder = Responder(index)
    for entry in Company.customers {
      let reply = try responder.reply(to: request(entry.translations[0].question))
      #expect(reply.decision.name == "escalate")
    }
  }

  /// What stands in the base is left out; the split `test` is never asked.
  @Test func certifying() throws {
    func label(_ question: String, _ entry: String?, _ split: LabelledQuestion.Split)
      -> LabelledQuestion
    {
      LabelledQuestion(
        id: question, question: question, language: "de", split: split,
        relevant: entry.map { [.init(entry: $0)] } ?? [])
    }
    let first = Company.customers[0]
    let base = KnowledgeBase(
      entries: Company.customers + Company.hidden, policy: Company.policy,
      questions: [
        label(first.translations[0].question.uppercased() + " !", first.id, .calibration),
        label("Was ist ein Quasar?", nil, .calibration),
        label("Und wie lange dauert denn der Versand bei Ihnen?", first.id, .calibration),
        label("Wie lange dauert so ein Versand?", first.id, .test),
      ])
    let index = try KnowledgeIndex(bytes: Company.bytes)
    var options = Certifier.Options()
    options.now = request("").now
    let outcome = try Certifier(base, index, options: options).certify()
    // Two can show nothing: they stay sealed.
    #expect(outcome.trials.isEmpty && !outcome.certificate.isUnsealed)
    let sample = try TrialSample(base.questions, of: index, isDivided: false)
    #expect(
      try Certifier(base, index, options: options).ask(sample.questions).map(\.outcome)
        == [.unanswerable, .right])
    let certificate = outcome.certificate
    #expect(certificate.questions == 2 && certificate.leftOut == 1 && certificate.fitted == 0)
    // What the index holds counts, not what its folder says by now.
    let later = KnowledgeBase(
      entries: Array(Company.customers.dropFirst()), policy: Company.policy,
      questions: base.questions)
    #expect(try Certifier(later, index, options: options).certify().certificate.leftOut == 1)
    #expect(certificate.revision == index.revision)
    #expect(!certificate.isIssued)
    // The summer offer comes in June and goes in August.
    let day = index.day(at: options.now)
    #expect(certificate.holds(onDay: day))
    #expect(certificate.days.last == CivilDate("2026-08-31").map { Int32($0.daysSince1970) })
    #expect(certificate.days.first == CivilDate("2026-06-01").map { Int32($0.daysSince1970) })
  }
}
