import Foundation

/// A process that this one started, with pipes to it; killed when it is let go of.
///
/// One thread may write to it, and close its input, while another reads and waits.
final class ChildProcess: @unchecked Sendable {
  /// How a process ended.
  enum Ending: Equatable, CustomStringConvertible {
    case exit(Int32)
    case signal(Int32)

    var description: String {
      switch self {
      case .exit(let code): "exit \(code)"
      case .signal(let number): "signal \(number)"
      }
    }
  }

  /// Its number.
  let id: pid_t
  /// To its standard input; -1 where there is no pipe.
  private(set) var input: Int32
  /// From its standard output.
  let output: Int32
  private var ending: Ending?

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - hasInput: whether it gets a pipe as standard input; else it reads nothing.
  ///   - errors: file that takes its standard error.
  ///   - environment: variables that are set beside the inherited ones.
  init(
    _ program: String, _ arguments: [String], hasInput: Bool = false, errors: String = "/dev/null",
    environment: [String: String] = [:]
  ) throws {
    // One at a time, so that no child inherits the pipes of another.
    Self.starting.lock()
    defer { Self.starting.unlock() }
    let fromChild = try Self.pipe()
    let toChild = hasInput ? try Self.pipe() : (read: -1, write: -1)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if hasInput {
      posix_spawn_file_actions_adddup2(&actions, toChild.read, 0)
    } else {
      posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    }
    posix_spawn_file_actions_adddup2(&actions, fromChild.write, 1)
    posix_spawn_file_actions_addopen(
      &actions, 2, errors, O_WRONLY | O_CREAT | O_APPEND, 0o644)
    var variables = ProcessInfo.processInfo.environment
    variables.merge(environment) { $1 }
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
    var settings: [UnsafeMutablePointer<CChar>?] =
      variables.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for word in words + settings { free(word) } }
    var id: pid_t = 0
    let error = posix_spawn(&id, program, &actions, nil, &words, &settings)
    close(fromChild.write)
    if hasInput { close(toChild.read) }
    self.id = id
    input = toChild.write
    output = fromChild.read
    guard error == 0 else {
      ending = .exit(127)
      throw RunError.system("start \(program)", error)
    }
  }

  private static let starting = NSLock()

  /// A pipe that no child inherits by itself.
  private static func pipe() throws -> (read: Int32, write: Int32) {
    var ends: [Int32] = [-1, -1]
    guard Foundation.pipe(&ends) == 0 else { throw RunError.system("make a pipe", errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  deinit {
    if ending == nil {
      kill()
      wait()
    }
    closeInput()
    close(output)
  }

  /// Ends its standard input.
  func closeInput() {
    guard input >= 0 else { return }
    close(input)
    input = -1
  }

  /// Kills it at once.
  func kill() { if ending == nil { _ = Foundation.kill(id, SIGKILL) } }

  /// Waits for its end.
  @discardableResult
  func wait() -> Ending {
    if let ending { return ending }
    var status: Int32 = 0
    while waitpid(id, &status, 0) < 0 && errno == EINTR {}
    return note(status)
  }

  /// Its end, if it has come.
  func poll() -> Ending? {
    if let ending { return ending }
    var status: Int32 = 0
    return waitpid(id, &status, WNOHANG) == id ? note(status) : nil
  }

  private func note(_ status: Int32) -> Ending {
    let signal = status & 0x7F
    let result: Ending = signal == 0 ? .exit((status >> 8) & 0xFF) : .signal(signal)
    ending = result
    return result
  }

  /// Everything it writes until it closes its output.
  func readAll() -> [UInt8] {
    var bytes: [UInt8] = []
    while let chunk = read(timeout: -1), !chunk.isEmpty { bytes += chunk }
    return bytes
  }

  /// What it writes next; empty at the end, nil when nothing came in `timeout` milliseconds.
  func read(timeout: Int32) -> [UInt8]? {
    var state = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
    var ready = Foundation.poll(&state, 1, timeout)
    while ready < 0 && errno == EINTR { ready = Foundation.poll(&state, 1, timeout) }
    guard ready > 0 else { return nil }
    return [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
      var got = Foundation.read(output, buffer.baseAddress, buffer.count)
      while got < 0 && errno == EINTR {
        got = Foundation.read(output, buffer.baseAddress, buffer.count)
      }
      count = max(got, 0)
    }
  }

  /// Writes bytes to its standard input.
  ///
  /// - Returns: whether it took all of them; false once it has closed its input.
  func write(_ bytes: [UInt8]) -> Bool {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Foundation.write(input, buffer.baseAddress.map { $0 + written }, bytes.count - written)
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return false }
      written += count
    }
    return true
  }
}
