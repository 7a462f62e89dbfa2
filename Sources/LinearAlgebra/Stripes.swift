import Dispatch

/// Independent pieces of one work, on several threads.
enum Stripes {
  /// Calls `body` once for each of `count` pieces, on at most `threads` threads.
  static func perform(_ count: Int, threads: Int, _ body: @Sendable (Int) -> Void) {
    guard threads > 1, count > 1 else {
      for piece in 0..<count { body(piece) }
      return
    }
    let workers = min(threads, count)
    DispatchQueue.concurrentPerform(iterations: workers) { worker in
      for piece in stride(from: worker, to: count, by: workers) { body(piece) }
    }
  }
}

/// Memory that pieces of one work fill, each its own part.
struct SharedFloats: @unchecked Sendable {
  let buffer: UnsafeMutableBufferPointer<Float>
  init(_ buffer: UnsafeMutableBufferPointer<Float>) { self.buffer = buffer }
}

/// The same of double precision.
struct SharedDoubles: @unchecked Sendable {
  let buffer: UnsafeMutableBufferPointer<Double>
  init(_ buffer: UnsafeMutableBufferPointer<Double>) { self.buffer = buffer }
}
