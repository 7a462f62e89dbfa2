import Dispatch
import Foundation
import Storage

/// Writes sections behind the back of those who make them, one at a time and
/// in order; one more may wait.
final class SectionQueue: @unchecked Sendable {
  private let queue = DispatchQueue(label: "sections")
  private let room = DispatchSemaphore(value: 2)
  private var stream: IndexFileStream?
  private let lock = NSLock()
  private var failure: StorageError?
  private var isStopped = false

  /// Begins a file.
  init(_ output: FileOutput) throws(StorageError) { stream = try IndexFileStream(output) }

  /// Takes a section in; waits while two are not written yet.
  ///
  /// - Throws: what writing an earlier one threw.
  func add(_ id: IndexFile.SectionID, _ section: SectionBuilder) throws(StorageError) {
    room.wait()
    if let failure = lock.withLock({ failure }) {
      room.signal()
      throw failure
    }
    queue.async { [self] in
      defer { room.signal() }
      guard !lock.withLock({ isStopped }) else { return }
      do throws(StorageError) { try stream?.add(id, section) } catch {
        lock.withLock { failure = failure ?? error }
      }
    }
  }

  /// Gives up what is not written yet, and waits for what is being written: nothing goes to the
  /// output's descriptor after that.
  func stop() {
    lock.withLock { isStopped = true }
    queue.sync {}
  }

  /// Ends the file.
  ///
  /// - Throws: what writing threw.
  func finish() throws(StorageError) {
    queue.sync {}
    if let failure = lock.withLock({ failure }) { throw failure }
    try stream.take()?.finish()
  }
}
