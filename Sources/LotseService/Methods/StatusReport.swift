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
    object.member("gate", view.calibration.kind.rawValue)
    object.member("workers", environment.workers)
    object.member("uptime_seconds", Int(environment.uptime))
    // Counts of everybody's requests would tell customers of the agents'.
    guard role == .agent else { return }
    let counts = environment.telemetry.counts
    object.member("requests", counts.requests)
    object.object("replies") { object in
      object.member("answer", counts.answers)
      object.member("escalate", counts.escalations)
      object.member("error", counts.errors)
    }
  }

  private var day: Int32 { index.day(at: now) }
}
