import Answering
import Foundation
import Storage

/// What all workers of a service share.
package final class ServiceEnvironment: Sendable {
  let source: IndexSource
  let telemetry = Telemetry()
  let version: String
  let workers: Int
  let allowedRole: Role?
  private let start = ContinuousClock.now

  /// Opens the index of a configuration.
  ///
  /// - Throws: `StorageError` that says what to do.
  package init(_ configuration: ServiceConfiguration) throws(StorageError) {
    source = try IndexSource(path: configuration.index)
    version = configuration.version
    workers = max(1, configuration.workers)
    allowedRole = configuration.allowedRole
  }

  /// Seconds since the service began.
  var uptime: Int64 { (ContinuousClock.now - start).components.seconds }
}
