import Foundation

/// Resident memory of processes, from the kernel's own account.
enum ProcessMemory {
  /// Highest resident memory of this process so far, in MiB.
  static var ownPeak: Double {
    peak(of: getpid()) ?? 0
  }

  /// Highest resident memory of a running process so far, in MiB; nil once it has ended.
  static func peak(of process: pid_t) -> Double? {
    guard let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") }),
      let kibibytes = line.split(whereSeparator: { !$0.isNumber }).first.flatMap({ Double($0) })
    else { return nil }
    return kibibytes / 1_024
  }
}
