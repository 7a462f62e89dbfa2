import Foundation

/// Memory of processes, from the kernel's own account.
struct ProcessMemory {
  /// Highest resident memory so far, in MiB.
  let peak: Double
  /// Resident memory, in MiB.
  let resident: Double
  /// The part of it that belongs to the process alone: heap and stacks, in MiB.
  let anonymous: Double
  /// The part of it that are pages of files, in MiB: the index and the program.
  let file: Double

  /// Highest resident memory of this process so far, in MiB.
  static var ownPeak: Double {
    peak(of: getpid()) ?? 0
  }

  /// Highest resident memory of any process that this one started and that has ended, in MiB.
  static var peakOfChildren: Double {
    var usage = rusage()
    #if canImport(Glibc)
      let children = __rusage_who_t(RUSAGE_CHILDREN.rawValue)
    #else
      let children = RUSAGE_CHILDREN
    #endif
    guard getrusage(children, &usage) == 0 else { return 0 }
    return Double(usage.ru_maxrss) / 1_024
  }

  /// Highest resident memory of a running process so far, in MiB; nil once it has ended.
  static func peak(of process: pid_t) -> Double? { ProcessMemory(of: process)?.peak }

  /// The memory of a running process; nil once it has ended.
  init?(of process: pid_t) {
    guard let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
    else { return nil }
    var values: [Substring: Double] = [:]
    for line in status.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      let number = parts.last?.split(whereSeparator: { !$0.isNumber }).first
      if parts.count == 2, let number { values[parts[0]] = Double(number) }
    }
    guard let peak = values["VmHWM"], let resident = values["VmRSS"] else { return nil }
    self.peak = peak / 1_024
    self.resident = resident / 1_024
    anonymous = (values["RssAnon"] ?? 0) / 1_024
    file = (values["RssFile"] ?? 0) / 1_024
  }
}

/// What a running process has used, over all its threads.
struct ProcessWork {
  /// Seconds of processor time.
  let seconds: Double
  /// Changes of threads that it asked for by waiting.
  let waits: Int

  /// What a process has used so far; zero once it has ended.
  init(of process: pid_t) {
    let text = (try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)) ?? ""
    // The name in brackets may hold anything.
    let fields = text.split(separator: ")").last?.split(separator: " ") ?? []
    let ticks = fields.count > 12 ? (Double(fields[11]) ?? 0) + (Double(fields[12]) ?? 0) : 0
    seconds = ticks / Double(max(1, sysconf(Int32(_SC_CLK_TCK))))
    let tasks = "/proc/\(process)/task"
    waits = ((try? FileManager.default.contentsOfDirectory(atPath: tasks)) ?? []).reduce(0) {
      let status = (try? String(contentsOfFile: "\(tasks)/\($1)/status", encoding: .utf8)) ?? ""
      let line = status.split(separator: "\n").first { $0.hasPrefix("voluntary_ctxt_switches:") }
      return $0 + (line?.split(whereSeparator: { !$0.isNumber }).first.flatMap { Int($0) } ?? 0)
    }
  }
}
