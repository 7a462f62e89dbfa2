import Answering
import Foundation
import Storage
import Synchronization

/// What all workers of a service share.
package final class ServiceEnvironment: Sendable {
  let source: IndexSource
  let telemetry = Telemetry()
  let version: String
  let workers: Int
  let allowedRole: Role?
  private let start = ContinuousClock.now
  private let keeper = Mutex<IndexKeeper?>(nil)

  /// Opens the index of a configuration.
  ///
  /// - Throws: `StorageError` that says what to do.
  package init(_ configuration: ServiceConfiguration) throws(StorageError) {
    source = try IndexSource(path: configuration.index)
    version = configuration.version
    workers = max(1, configuration.workers)
    allowedRole = configuration.allowedRole
  }

  /// Runs `body` with a thread that opens indexes and lets go of old ones beside the workers.
  func withKeeper<Result>(_ keeper: IndexKeeper, _ body: () -> Result) -> Result {
    self.keeper.withLock { $0 = keeper }
    defer {
      self.keeper.withLock { $0 = nil }
      keeper.stop()
    }
    return body()
  }

  /// Lets go of a worker's memory over an old index, where there is one for it beside the
  /// workers.
  func retire(_ responder: consuming Responder) {
    keeper.withLock { $0 }?.retire(responder)
  }

  /// Seconds since the service began.
  var uptime: Int64 { (ContinuousClock.now - start).components.seconds }
}
