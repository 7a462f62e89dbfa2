import Dispatch
import Foundation
import Synchronization

/// Says on a terminal what is being done, once it takes longer than a second.
final class ProgressLine: Sendable {
  private struct State {
    var stage: String
    var isDrawn = false
    var isOver = false
  }

  private let state: Mutex<State>
  private let console: Console
  private let start = ContinuousClock.now
  private let timer: any DispatchSourceTimer

  /// Begins to watch; nothing is ever written where nobody looks on.
  init(_ stage: String, on console: Console) {
    self.console = console
    state = Mutex(State(stage: stage))
    timer = DispatchSource.makeTimerSource(queue: DispatchQueue(label: "progress"))
    guard console.hasErrorTerminal else { return }
    timer.schedule(deadline: .now() + 1, repeating: 0.25)
    timer.setEventHandler { [weak self] in self?.draw() }
    timer.activate()
  }

  /// Says what is being done now.
  func begin(_ stage: String) { state.withLock { $0.stage = stage } }

  /// Takes the line away.
  func finish() {
    if console.hasErrorTerminal { timer.cancel() }
    state.withLock { state in
      state.isOver = true
      if state.isDrawn { console.prompt("\r\u{1B}[K") }
    }
  }

  private func draw() {
    let seconds = (ContinuousClock.now - start).components.seconds
    state.withLock { state in
      guard !state.isOver else { return }
      state.isDrawn = true
      console.prompt("\r\u{1B}[K\(state.stage) … \(seconds) s")
    }
  }
}
