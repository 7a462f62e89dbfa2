import Dispatch
import Foundation

/// Work on chunks by several threads, joined in the order of the chunks by the
/// thread that asked for it, so that what comes out does not depend on their
/// number.
package enum OrderedChunks {
  /// Documents of one chunk; the same for any number of threads.
  ///
  /// Tests have smaller ones, so that chunks meet in bases of a few entries.
  @TaskLocal package static var size = 1_024

  /// The threads that are used where no number is asked for: one for each
  /// processor that the process may use.
  package static var defaultThreads: Int { ProcessInfo.processInfo.activeProcessorCount }

  /// The chunks of `count` documents.
  package static func ranges(of count: Int) -> [Range<Int>] {
    let size = size
    return stride(from: 0, to: count, by: size).map { $0..<min($0 + size, count) }
  }

  /// Calls `work` for each chunk, on at most `threads` threads, and `join` with
  /// the results in order, on the calling thread; a result is given up when it
  /// is joined.
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
    try withoutActuallyEscaping(work) { work in
      let state = State<Chunk>(count: count, lead: threads * 2)
      let helpers = DispatchGroup()
      for _ in 1..<min(threads, count) {
        DispatchQueue.global().async(group: helpers) {
          while let chunk = state.next(isWaiting: true) {
            state.finish(chunk, Result { try work(chunk) })
          }
        }
      }
      defer {
        state.stop()
        helpers.wait()
      }
      for chunk in 0..<count {
        // Instead of waiting for the others, this thread works too.
        while !state.isReady(chunk), let other = state.next(isWaiting: false) {
          state.finish(other, Result { try work(other) })
        }
        try join(chunk, state.take(chunk).get())
      }
    }
  }

  /// Which chunk is next, and which are done but not joined yet.
  private final class State<Chunk>: @unchecked Sendable {
    private let condition = NSCondition()
    private let count: Int
    /// How many chunks may be begun before the first of them is joined.
    private let lead: Int
    private var started = 0
    private var joined = 0
    private var isStopped = false
    private var done: [Int: Result<Chunk, any Error>] = [:]

    init(count: Int, lead: Int) {
      self.count = count
      self.lead = lead
    }

    /// The next chunk to work on; nil where there is none, or none yet and the
    /// caller does not wait.
    func next(isWaiting: Bool) -> Int? {
      condition.lock()
      defer { condition.unlock() }
      while isWaiting, started < count, started - joined >= lead, !isStopped { condition.wait() }
      guard started < count, started - joined < lead, !isStopped else { return nil }
      started += 1
      return started - 1
    }

    func finish(_ chunk: Int, _ result: Result<Chunk, any Error>) {
      condition.lock()
      done[chunk] = result
      condition.broadcast()
      condition.unlock()
    }

    func isReady(_ chunk: Int) -> Bool {
      condition.lock()
      defer { condition.unlock() }
      return done[chunk] != nil
    }

    /// The result of a chunk that was begun, once it is there.
    func take(_ chunk: Int) -> Result<Chunk, any Error> {
      condition.lock()
      defer { condition.unlock() }
      while true {
        if let result = done.removeValue(forKey: chunk) {
          joined += 1
          condition.broadcast()
          return result
        }
        condition.wait()
      }
    }

    func stop() {
      condition.lock()
      isStopped = true
      condition.broadcast()
      condition.unlock()
    }
  }
}
