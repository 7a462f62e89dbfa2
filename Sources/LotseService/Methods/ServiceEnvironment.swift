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
  /// Where judgements go; nil where they are refused.
  let feedback: FeedbackFile?
  /// Where decisions are logged; nil where they are not.
  let decisionLog: DecisionLog?
  private let checkedAtOnce: Int
  let log: @Sendable (String) -> Void
  private let start = ContinuousClock.now
  private let keeper = Mutex<IndexKeeper?>(nil)

  /// Opens the index of a configuration.
  ///
  /// - Throws: `IndexError` that says what to do.
  package init(_ configuration: ServiceConfiguration) throws(IndexError) {
    do throws(IndexError) {
      source = try IndexSource(
        path: configuration.index, rules: configuration.rules,
        certifiedOnly: configuration.certifiedOnly)
    } catch {
      Self.tellDamage(behind: error, configuration.log)
      throw error
    }
    version = configuration.version
    workers = max(1, configuration.workers)
    allowedRole = configuration.allowedRole
    checkedAtOnce = configuration.checkedAtOnce
    log = configuration.log
    decisionLog = configuration.decisionLog.map { DecisionLog($0, log: configuration.log) }
    feedback = try IndexError.atStorage { () throws(StorageError) in
      try configuration.feedback.map { path throws(StorageError) in
        try FeedbackFile(path: path, log: configuration.log)
      }
    }
    if source.isOfFormerIndex {
      log(
        "nothing is certified of \(configuration.index); answering from the certified index before it,"
          + " revision \(source.current.index.revision), until one with a certificate is there")
    }
    warn(of: source.current.index)
  }

  /// Says what is to be looked at in an index, its certificates and the rules that it is used with.
  private func warn(of index: KnowledgeIndex) {
    if index.isOutdated {
      log(
        "the index was made by another version of lotse, and questions may miss words of its texts;"
          + " build it again with `lotse build`")
    }
    for fault in index.certificateFaults { log(fault.message) }
    for warning in RulesWarnings(index).lines { log(warning) }
  }

  /// Says what certificates are damaged, where an index is refused because nothing is certified of
  /// it.
  private static func tellDamage(behind error: IndexError, _ log: (String) -> Void) {
    guard case .storage(.uncertified(let path)) = error else { return }
    for fault in CertificateFile(besideIndex: path).faults { log(fault.message) }
  }

  /// Runs `body` with a thread that opens indexes and lets go of old ones beside the workers.
  func withKeeper<Result>(_ body: (IndexKeeper) -> Result) -> Result {
    let keeper = IndexKeeper { [self] task in
      switch task {
      case .reload: reloadBeside()
      case .check: finishChecking()
      }
    }
    self.keeper.withLock { $0 = keeper }
    // Opening looked at little of it: damage is to be heard of before a customer asks for it.
    keeper.request(.check)
    defer {
      self.keeper.withLock { $0 = nil }
      keeper.stop()
    }
    return body(keeper)
  }

  /// Lets go of a worker's memory over an old index, where there is one for it beside the
  /// workers.
  func retire(_ responder: Responder) { keeper.withLock { $0 }?.retire(responder) }

  /// Opens the index again while requests wait: what takes longer than they can wait for is left
  /// to the keeper.
  func reload() throws(IndexError) -> (current: IndexSource.Snapshot, isChanged: Bool) {
    let keeper = keeper.withLock { $0 }
    let (current, isChanged, isChecked) = try reopen(
      keeper == nil ? .whole(workers: 1) : .brief(bytes: checkedAtOnce))
    if !isChecked { keeper?.request(.check) }
    warn(of: current.index)
    return (current, isChanged)
  }

  private func reopen(_ preparation: IndexSource.Preparation) throws(IndexError) -> (
    current: IndexSource.Snapshot, isChanged: Bool, isChecked: Bool
  ) {
    do throws(IndexError) {
      return try source.reload(preparation)
    } catch {
      Self.tellDamage(behind: error, log)
      throw error
    }
  }

  /// Goes back to the index before one that turned out damaged, where there is one.
  func fallBack(from generation: Int, _ damage: StorageError) -> IndexSource.Snapshot? {
    guard let former = source.fallBack(from: generation) else { return nil }
    if former.generation == generation + 1 {
      log(ServiceError.reloadFailed(.storage(damage)).message)
    }
    return former
  }

  /// Opens the index again while requests are answered from the old one.
  private func reloadBeside() {
    do throws(IndexError) {
      let (current, isChanged, _) = try reopen(.whole(workers: workers))
      log(
        "Index opened again, revision \(current.index.revision), "
          + (isChanged ? "changed." : "unchanged."))
      warn(of: current.index)
    } catch {
      log(ServiceError.reloadFailed(error).message)
    }
  }

  private func finishChecking() {
    guard let (damage, isReplaced) = source.finishChecking() else { return }
    let error: ServiceError =
      isReplaced ? .reloadFailed(.storage(damage)) : .damagedIndex(damage)
    log(error.message)
  }

  /// Seconds since the service began.
  var uptime: Int64 { (ContinuousClock.now - start).components.seconds }
}
