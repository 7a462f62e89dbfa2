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
  let role: Role
  let now: Date

  /// Writes all members.
  func write(into object: inout JSONObjectWriter) {
    let view = index.view(of: role)
    object.member("version", environment.version)
    object.member("index_format", Int(IndexFile.formatVersion))
    object.member("revision", index.revision)
    object.object("entries") { object in
      object.member(Role.customer.rawValue, index.customers.validEntries(onDay: day).count)
      if role == .agent { object.member(Role.agent.rawValue, index.agents.entries.count) }
    }
    object.member("languages", view.languages(onDay: role == .customer ? day : nil).map(\.code))
    object.member("gate", index.gateKind(onDay: day).rawValue)
    if let certificate = index.certificate { write(certificate, into: &object) }
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
    object.object("replies") { object in
      object.member("answer", counts.answers)
      object.member("escalate", counts.escalations)
      object.member("error", counts.errors)
    }
  }

  /// What is certified; which topics there are is for agents.
  private func write(_ certificate: Certificate, into object: inout JSONObjectWriter) {
    object.object("certificate") { object in
      object.member("in_force", certificate.isIssued && certificate.holds(onDay: day))
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
