import Answering
import Foundation
import JSON
import Knowledge

/// The path that a service opens, with one or two indexes that can stand there.
struct ServedIndexes {
  /// What the service is given.
  let path: String
  private let folder: WorkFolder
  private var files: [String] = []

  /// Seconds of building the first one; zero where it was named.
  private(set) var buildSeconds = 0.0

  /// Which of them stands there.
  private(set) var current = 0

  /// The index that `--index FILE` names, and for reloads the one of `--other FILE`; else both
  /// are built from `--knowledge DIR`, or the sample base, without and with one more entry.
  init(_ options: BenchmarkOptions, withOther: Bool) throws {
    folder = try WorkFolder()
    path = folder["served.lotse"]
    if let index = options["--index"] {
      files = [index]
      if withOther {
        guard let other = options["--other"] else {
          throw BenchmarkError.usage("--index with reloads needs --other FILE, of other sources")
        }
        files.append(other)
      }
    } else {
      files = [folder["old.lotse"]]
      let sources = folder["sources"]
      if let named = options["--knowledge"] {
        do {
          try FileManager.default.copyItem(atPath: named, toPath: sources)
        } catch {
          throw RunError.file(named, reason: error.localizedDescription)
        }
      } else {
        try SampleBase.write(.old, to: sources)
      }
      let start = ContinuousClock.now
      try ByteFile.write(IndexChoice.build(sources), to: files[0])
      buildSeconds = (ContinuousClock.now - start) / .seconds(1)
      if withOther {
        files.append(folder["new.lotse"])
        try ByteFile.write(Array(SampleBase.additional.utf8), to: sources + "/zz-added.md")
        try ByteFile.write(IndexChoice.build(sources), to: files[1])
      }
    }
    try put(0)
  }

  /// Puts the other index in place, as a build does: by renaming.
  mutating func replace() throws { try put((current + 1) % files.count) }

  private mutating func put(_ number: Int) throws {
    let link = folder["next.lotse"]
    unlink(link)
    // A second name for the file costs nothing, however large it is.
    let target = URL(fileURLWithPath: files[number]).standardizedFileURL.path
    guard symlink(target, link) == 0, rename(link, path) == 0 else {
      throw RunError.system("put \(files[number]) in place", errno)
    }
    current = number
  }
}
