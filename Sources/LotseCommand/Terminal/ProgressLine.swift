import Dispatch
import Foundation
import Synchronization

/// Says on a terminal what is being done, once it takes longer than a second.
final class ProgressLine: Sendable {
  private struct State {
    var stage: String
    /// The share of the stage that is done, in hundredths.
    var percent: Int?
    var isDrawn = false
    var isOver = false
  }

  /// A queue of its own, which busy workers do not hold up.
  private static let queue = DispatchQueue(label: "progress")

  private let state: Mutex<State>
  private let console: Console
  private let start = ContinuousClock.now

  /// Begins to watch; nothing is ever written where nobody looks on.
  init(_ stage: String, on console: Console) {
    self.console = console
    state = Mutex(State(stage: stage))
    if console.hasErrorTerminal { draw(after: 1) }
  }

  /// Says what is being done now.
  ///
  /// - Parameter share: the share of it that is done, where that is known.
  func begin(_ stage: String, share: Double? = nil) {
    state.withLock { state in
      state.stage = stage
      state.percent = share.map { Int($0 * 100) }
    }
  }

  /// Takes the line away.
  func finish() {
    state.withLock { state in
      state.isOver = true
      if state.isDrawn { console.prompt("\r\u{1B}[K") }
    }
  }

  private func draw(after seconds: Double) {
    Self.queue.asyncAfter(deadline: .now() + seconds) { [weak self] in
      guard let self, draw() else { return }
      draw(after: 0.25)
    }
  }

  /// Draws the line, unless what it tells of is over.
  private func draw() -> Bool {
    let seconds = (ContinuousClock.now - start).components.seconds
    return state.withLock { state in
      guard !state.isOver else { return false }
      state.isDrawn = true
      let share = state.percent.map { " \($0) %" } ?? ""
      console.prompt("\r\u{1B}[K\(state.stage)\(share) … \(seconds) s")
      return true
    }
  }
}
