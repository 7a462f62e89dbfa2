import Dispatch
import Foundation

/// Work on chunks by several threads, joined in the order of the chunks, so
/// that what comes out does not depend on their number.
package enum OrderedChunks {
  /// Documents of one chunk; the same for any number of threads.
  package static let size = 1_024

  /// The threads that are used where no number is asked for: one for each
  /// processor that the process may use.
  package static var defaultThreads: Int { ProcessInfo.processInfo.activeProcessorCount }

  /// The chunks of `count` documents.
  package static func ranges(of count: Int) -> [Range<Int>] {
    stride(from: 0, to: count, by: size).map { $0..<min($0 + size, count) }
  }

  /// Calls `work` for each chunk, on at most `threads` threads, and `join` with
  /// the results in order, one at a time; a result is given up when it is joined.
  ///
  /// - Throws: the error of the first chunk that has one.
  package static func run<Chunk>(
    _ count: Int, threads: Int, work: @Sendable (Int) throws -> Chunk,
    join: (Int, Chunk) throws -> Void
  ) throws {
    guard threads > 1, count > 1 else {
      for chunk in 0..<count { try join(chunk, try work(chunk)) }
      return
    }
    try withoutActuallyEscaping(join) { join in
      let state = Joining(count: count, lead: threads * 2, join: join)
      DispatchQueue.concurrentPerform(iterations: min(threads, count)) { _ in
        while let chunk = state.next() {
          state.finish(chunk, Result { try work(chunk) })
        }
      }
      if let error = state.error { throw error }
    }
  }

  /// Which chunk is next, and which are done but not joined yet.
  private final class Joining<Chunk>: @unchecked Sendable {
    private let condition = NSCondition()
    private let count: Int
    private let lead: Int
    private let join: (Int, Chunk) throws -> Void
    private var started = 0
    private var joined = 0
    private var waiting: [Int: Result<Chunk, any Error>] = [:]
    private(set) var error: (any Error)?

    init(count: Int, lead: Int, join: @escaping (Int, Chunk) throws -> Void) {
      self.count = count
      self.lead = lead
      self.join = join
    }

    /// The next chunk to work on; waits while too many wait to be joined.
    func next() -> Int? {
      condition.lock()
      defer { condition.unlock() }
      while started < count, started - joined >= lead, error == nil { condition.wait() }
      guard started < count, error == nil else { return nil }
      started += 1
      return started - 1
    }

    func finish(_ chunk: Int, _ result: Result<Chunk, any Error>) {
      condition.lock()
      defer {
        condition.broadcast()
        condition.unlock()
      }
      waiting[chunk] = result
      while error == nil, let ready = waiting.removeValue(forKey: joined) {
        do { try join(joined, ready.get()) } catch { self.error = error }
        joined += 1
      }
    }
  }
}
