import Answering
import Foundation
import LinearAlgebra
import SeededRandom
import Storage

/// `lotse-bench crash`: builds that are killed leave the old index or the new one.
///
/// The sources alternate between two states. Every other build is killed at a
/// moment drawn from its whole duration, the others at one drawn from the time
/// after its new file has appeared. Both times follow what builds on an old
/// index take, so that about one in five ends before it is killed.
struct CrashTest {
  static let usage = "crash [--builds N] [--knowledge DIR] [--tool PATH] [--seed N]"

  /// What a state of the sources builds into.
  private struct Built {
    var bytes: [UInt8]
    var revision: String
  }

  /// When a killed build ended.
  private enum Moment: String, CaseIterable {
    case beforeWriting = "killed_before_its_file"
    case whileBuilding = "killed_while_building"
    case whileWriting = "killed_while_writing"
    case afterRenaming = "killed_after_renaming"
    case atItsEnd = "ended_before_the_kill"
  }

  private let tool: String
  private let folder: WorkFolder
  private let named: String?
  private let seed: UInt64
  private var random: SplitMix64
  private var moments: [Moment: Int] = [:]
  /// From which times moments are drawn.
  private var whole = KillSpan()
  private var part = KillSpan()
  private var isNew = 0

  /// Builds on an old index that are measured before any is killed.
  private static let measuredBuilds = 4
  /// From so many builds on a quarter of them has to be killed in the midst.
  private static let judgedBuilds = 40

  static func run(_ arguments: [String]) throws -> Int32 {
    let options = try BenchmarkOptions(
      arguments, usage: usage, values: ["--builds", "--knowledge", "--tool"])
    var test = try CrashTest(options)
    let builds = try options.number("--builds", default: 200, in: 1...1_000_000)
    return try test.run(builds: builds).finish(asJSON: options.has("--json"))
  }

  private init(_ options: BenchmarkOptions) throws {
    tool = try options.tool()
    folder = try WorkFolder()
    named = options["--knowledge"]
    seed = try options.seed()
    random = SplitMix64(seed: seed)
    if let named {
      do {
        try FileManager.default.copyItem(atPath: named, toPath: folder["sources"])
      } catch {
        throw RunError.file(named, reason: error.localizedDescription)
      }
    }
  }

  private var path: String { folder["index/base.lotse"] }

  private mutating func run(builds: Int) throws -> BenchmarkReport {
    try ByteFile.write([], to: folder["index/.keep"])
    var report = BenchmarkReport("crash")
    var built: [Built] = []
    for state in SampleBase.State.allCases {
      try write(state)
      _ = try measure()
      let index = try KnowledgeIndex(path: path)
      built.append(Built(bytes: try ByteFile.read(path), revision: index.revision))
    }
    guard built[0].revision != built[1].revision else {
      throw RunError.program("both states of the sources build into the same index")
    }
    var published = 1
    for _ in 0..<Self.measuredBuilds {
      published = 1 - published
      try write(SampleBase.State.allCases[published])
      let (seconds, writing) = try measure()
      whole.add(seconds)
      part.add(writing)
    }
    let measured = (whole: whole.seconds, part: part.seconds)
    for number in 0..<builds {
      let wanted = SampleBase.State.allCases[1 - published]
      try write(wanted)
      let fault = try killedBuild(number)
      let (state, other) = found(among: built)
      let place = "build \(number) of --seed \(seed)"
      if let fault = fault ?? other { report.violate("\(place): \(fault)") }
      if let state {
        isNew += state == published ? 0 : 1
        published = state
      }
    }
    try write(.old)
    if let fault = try completeBuild() { report.violate("the build after all: \(fault)") }
    let left = try FileManager.default.contentsOfDirectory(atPath: folder["index"]).sorted()
    if left != [".keep", "base.lotse"] { report.violate("left behind: \(left)") }
    report.add("builds", builds)
    for moment in Moment.allCases { report.add(moment.rawValue, moments[moment] ?? 0) }
    report.add("old_index", builds - isNew)
    report.add("new_index", isNew)
    report.add("index_bytes", built[0].bytes.count)
    report.add("build_seconds", measured.whole)
    report.add("writing_seconds", measured.part)
    let landed = (moments[.whileBuilding] ?? 0) + (moments[.whileWriting] ?? 0)
    if builds >= Self.judgedBuilds, landed * 4 < builds {
      report.violate("only \(landed) of \(builds) kills met a build with its file open")
    }
    return report
  }

  private func write(_ state: SampleBase.State) throws {
    if named == nil { return try SampleBase.write(state, to: folder["sources"]) }
    let file = folder["sources/zz-crash.md"]
    switch state {
    case .old: unlink(file)
    case .new: try ByteFile.write(Array(SampleBase.additional.utf8), to: file)
    }
  }

  private func start() throws -> ChildProcess {
    try ChildProcess(
      tool, ["build", folder["sources"], "--output", path], errors: folder["errors"])
  }

  private static func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
  }

  /// How long a build takes, and how long from its first written byte to the
  /// new file's having the old one's name.
  private func measure() throws -> (whole: Double, writing: Double) {
    let start = ContinuousClock.now
    let before = leftoverFiles()
    let child = try self.start()
    while child.poll() == nil, !isWriting(since: before) { usleep(100) }
    let written = ContinuousClock.now
    while child.poll() == nil, isWriting(since: before) { usleep(100) }
    let renamed = ContinuousClock.now
    let ending = child.wait()
    guard ending == .exit(0) else { throw RunError.program("a build ends with \(ending)") }
    return (Self.seconds(ContinuousClock.now - start), Self.seconds(renamed - written))
  }

  /// Whether there is a new file that was not there before.
  private func isWriting(since before: [String]) -> Bool {
    leftoverFiles().contains { !before.contains($0) }
  }

  /// Starts a build and kills it.
  ///
  /// - Returns: what speaks against the property.
  private mutating func killedBuild(_ number: Int) throws -> String? {
    let old = try ByteFile.identity(path)
    let before = leftoverFiles()
    let child = try start()
    if number % 2 == 0 {
      usleep(whole.microseconds(random.nextUnit()))
    } else {
      while child.poll() == nil, !isWriting(since: before) { usleep(50) }
      usleep(part.microseconds(random.nextUnit()))
    }
    let ended = child.poll()
    child.kill()
    let ending = ended ?? child.wait()
    let isRenamed = try ByteFile.identity(path) != old
    if number % 2 == 0 {
      whole.note(isTooLong: isRenamed)
    } else {
      part.note(isTooLong: isRenamed)
    }
    switch ending {
    case .exit(0):
      moments[.atItsEnd, default: 0] += 1
      let after = leftoverFiles()
      if !isRenamed { return "a build that ended well published nothing" }
      return after.isEmpty ? nil : "a build that ended well left \(after)"
    case .signal(SIGKILL):
      let left = leftoverFiles().first { !before.contains($0) }
      let length = try left.map { try FileLength.of(folder["index/\($0)"]) }
      let moment: Moment =
        isRenamed
        ? .afterRenaming
        : length.map { $0 == 0 ? .whileBuilding : .whileWriting } ?? .beforeWriting
      moments[moment, default: 0] += 1
      return nil
    default: return "the build ends with \(ending)"
    }
  }

  private func completeBuild() throws -> String? {
    let ending = try start().wait()
    return ending == .exit(0) ? nil : "ends with \(ending)"
  }

  private func leftoverFiles() -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder["index"])) ?? []
    return names.filter { $0.contains(".new-") }.sorted()
  }

  /// Which state's index there is, or what there is instead.
  private func found(among built: [Built]) -> (state: Int?, fault: String?) {
    do {
      let revision = try KnowledgeIndex(path: path).revision
      let bytes = try ByteFile.read(path)
      guard let state = built.firstIndex(where: { $0.revision == revision && $0.bytes == bytes })
      else { return (nil, "an index of revision \(revision) that is neither") }
      return (state, nil)
    } catch let error as StorageError {
      return (nil, error.message)
    } catch {
      return (nil, "\(error)")
    }
  }
}

/// The time from which moments of killing are drawn; it follows how many come too late.
private struct KillSpan {
  /// The middle of what was measured, as it was corrected since.
  private(set) var seconds = 0.0
  private var measured: [Double] = []

  /// Takes a duration that was measured.
  mutating func add(_ duration: Double) {
    measured.append(duration)
    seconds = measured.sorted()[measured.count / 2]
  }

  /// Shortens the time after a kill that came too late, and lengthens it after others: about a
  /// fifth of all comes too late.
  mutating func note(isTooLong: Bool) { seconds *= isTooLong ? 0.92 : 1.02 }

  /// A share of the time.
  func microseconds(_ share: Double) -> UInt32 { UInt32(share * seconds * 1e6) }
}
