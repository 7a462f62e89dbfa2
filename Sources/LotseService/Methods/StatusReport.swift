import Answering
import Foundation
import JSON
import Knowledge
import Storage

/// What the service is, what it answers from, and what it has done.
///
/// A customer is told of the entries that customers may see at that instant;
/// an agent of those, and of all.
struct StatusReport {
  let environment: ServiceEnvironment
  let index: KnowledgeIndex
  let drift: DriftCounter?
  let role: Role
  let now: Date

  /// Writes all members.
  func write(into object: inout JSONObjectWriter) {
    let view = index.view(of: role)
    object.member("version", environment.version)
    object.member("index_format", Int(IndexFile.formatVersion))
    if index.isOutdated { object.member("outdated", true) }
    object.member("revision", index.revision)
    object.object("entries") { object in
      object.member(Role.customer.rawValue, index.customers.validEntries(onDay: day).count)
      if role == .agent { object.member(Role.agent.rawValue, index.agents.entries.count) }
    }
    object.member("languages", view.languages(onDay: role == .customer ? day : nil).map(\.code))
    object.member("gate", index.gateKind(onDay: day).rawValue)
    if let certificate = index.certificate(onDay: day) { write(certificate, into: &object) }
    object.member("workers", environment.workers)
    object.member("uptime_seconds", Int(environment.uptime))
    // Counts of everybody's requests would tell customers of the agents'.
    guard role == .agent else { return }
    let counts = environment.telemetry.counts
    object.member("requests", counts.requests)
    if let counts = environment.feedback?.counts {
      object.object("feedback") { object in
        object.member("written", counts.written)
        object.member("failed", counts.failed)
      }
    }
    if let counts = environment.decisionLog?.counts {
      object.object("log") { object in
        object.member("written", counts.written)
        object.member("dropped", counts.dropped)
        object.member("failed", counts.failed)
      }
    }
    let warnings = RulesWarnings(index).lines
    if !warnings.isEmpty { object.member("rules_warnings", warnings) }
    let faults = index.certificateFaults.map(\.message)
    if !faults.isEmpty { object.member("certificate_warnings", faults) }
    if let drift { write(drift.report, into: &object) }
    object.object("replies") { object in
      for (kind, count) in zip(Decision.Kind.allCases, counts.decisions) {
        object.member(kind.rawValue, count)
      }
      object.member("error", counts.errors)
    }
  }

  /// How far live questions have parted from those of the calibration.
  private func write(_ drift: DriftReport, into object: inout JSONObjectWriter) {
    object.object("drift") { object in
      object.member("state", drift.state.rawValue)
      object.member("questions", drift.questions)
      object.object("unknown_words") { object in
        object.member("live", decimal: drift.unknownWords, places: 6)
        object.member("calibration", decimal: drift.unknownWordsOfCalibration, places: 6)
      }
      object.array("features") { array in
        for feature in drift.features {
          array.object { object in
            object.member("name", feature.name)
            object.member("index", decimal: feature.index, places: 6)
          }
        }
      }
      if !drift.parted.isEmpty {
        object.member(
          "warning",
          "customers' questions have parted from those of the calibration ("
            + drift.parted.joined(separator: ", ")
            + "); label some of them and build again before relying on the gate")
      }
    }
  }

  /// What is certified; which topics there are is for agents.
  private func write(_ certificate: Certificate, into object: inout JSONObjectWriter) {
    object.object("certificate") { object in
      object.member("in_force", certificate.isInForce(under: index.policy, onDay: day))
      if role == .agent {
        certificate.write(into: &object)
        object.object("gates") { object in
          for topic in index.customers.answers.topics.compactMap(\.self) {
            object.member(topic, index.gateKind(ofTopic: topic, onDay: day).rawValue)
          }
        }
      } else {
        object.member("risk", certificate.risk)
        object.member("certainty", certificate.certainty)
      }
    }
  }

  private var day: Int32 { index.day(at: now) }
}
