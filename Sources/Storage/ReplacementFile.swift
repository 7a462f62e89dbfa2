import Foundation

/// The file that will take another one's name, written beside it.
///
/// Its name is random, so that builds in two containers on one volume do not meet, and its
/// writer holds a lock (`flock`) on it: a name of this form whose lock can be had was left by a
/// process that was killed. A file that is not committed is removed when its owner ends.
package struct ReplacementFile: ~Copyable {
  /// The bytes of the new file go here.
  package let output: FileOutput
  private let path: String
  private let temporary: String
  private let descriptor: Int32

  /// Creates an empty file beside `path`, after removing what killed writers left there; it has
  /// the rights of the file that it is to replace, and its owner and group where the process may
  /// give it to them.
  ///
  /// Where `path` is a symbolic link, the file to which it leads is replaced.
  ///
  /// - Throws: `StorageError.noFile` where something else than a file is there.
  package init(for path: String) throws(StorageError) {
    try FileKind.checkReplaceable(path)
    let path = Self.target(of: path)
    Self.removeAbandoned(beside: path)
    var old = stat()
    let rights = stat(path, &old) == 0 ? old.st_mode & 0o777 : nil
    var created: (name: String, descriptor: Int32)?
    while created == nil {
      let name = path + Self.mark + Self.randomSuffix()
      let descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, rights ?? 0o644)
      if descriptor < 0 && errno == EEXIST { continue }
      guard descriptor >= 0 else { throw .operatingSystem(path: path, operation: "create") }
      while flock(descriptor, LOCK_EX) != 0 && errno == EINTR {}
      // Between its creation and the lock somebody may have taken it for abandoned.
      var status = stat()
      if fstat(descriptor, &status) == 0 && status.st_nlink == 0 {
        close(descriptor)
        continue
      }
      if let rights {
        Self.give(descriptor, to: old)
        // What the user's mask took away of them.
        _ = fchmod(descriptor, rights)
      }
      created = (name, descriptor)
    }
    guard let created else { preconditionFailure("the loop ends with a file") }
    self.path = path
    temporary = created.name
    descriptor = created.descriptor
    output = FileOutput(descriptor: created.descriptor, path: path)
  }

  deinit {
    // After a commit the name is gone already, and never given again.
    unlink(temporary)
    close(descriptor)
  }

  /// Syncs, lets `check` read the new file, renames, syncs the folder.
  ///
  /// - Parameter stamp: what the name has to stand for still; nil takes it from whatever has it.
  /// - Returns: what `check` made of the file; one that it has mapped stays this one, whatever
  ///   takes its name.
  /// - Throws: `StorageError`; the old file is then untouched and the new one removed, unless
  ///   it was the folder that could not be synced. `.overtaken` where another has the name.
  package consuming func commit<Checked>(
    over stamp: FileStamp? = nil, check: (String) throws(StorageError) -> Checked
  ) throws(StorageError) -> Checked {
    try output.flush()
    guard fsync(descriptor) == 0 else { throw .operatingSystem(path: path, operation: "sync") }
    let checked = try check(temporary)
    if let stamp {
      let lock = FolderLock(of: path)
      guard stamp == FileStamp(of: path) else { throw .overtaken(path: path) }
      try takeName()
      lock.release()
    } else {
      // Whoever changes a file holds its folder's lock already.
      try takeName()
    }
    let folder = open(Self.folder(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else {
      throw .operatingSystem(path: path, operation: "open the folder of")
    }
    defer { close(folder) }
    guard fsync(folder) == 0 else {
      throw .operatingSystem(path: path, operation: "sync the folder of")
    }
    return checked
  }

  /// Gives the file at a path another name too, in the place of what has it, where the file is worth
  /// it; it keeps that one whatever takes the first.
  ///
  /// Where the file system knows no second names, or anything else goes wrong, all stays as it is.
  /// What a killed process leaves is removed by the next one that replaces the file.
  ///
  /// - Parameter isWorthIt: asked of the very file that gets the name.
  package static func keep(
    _ path: String, as other: String, if isWorthIt: (_ path: String) -> Bool
  ) {
    let path = target(of: path)
    let temporary = path + mark + randomSuffix()
    guard link(path, temporary) == 0 else { return }
    if isWorthIt(temporary) { _ = rename(temporary, other) }
    // It is there still where it was not renamed, or both are names of one file.
    unlink(temporary)
  }

  private func takeName() throws(StorageError) {
    guard rename(temporary, path) == 0 else {
      throw .operatingSystem(path: path, operation: "replace")
    }
  }

  /// Gives a file the owner and group of an older one, each where the process may.
  private static func give(_ descriptor: Int32, to old: stat) {
    var new = stat()
    guard fstat(descriptor, &new) == 0 else { return }
    let (owner, group) = (uid_t.max, gid_t.max)
    // The group first: who has given a file away has no say in it any more.
    if new.st_gid != old.st_gid { _ = fchown(descriptor, owner, old.st_gid) }
    if new.st_uid != old.st_uid { _ = fchown(descriptor, old.st_uid, group) }
  }

  /// Where a path leads; the path itself where that is nowhere yet.
  package static func target(of path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Between a file's name and the random part of its successor's.
  private static let mark = ".new-"
  private static let suffixLength = 16

  private static func randomSuffix() -> String {
    let digits = String(UInt64.random(in: 0...UInt64.max), radix: 16)
    return String(repeating: "0", count: suffixLength - digits.count) + digits
  }

  /// Removes new files whose writers are no more; they may be a whole index in size.
  private static func removeAbandoned(beside path: String) {
    let folder = folder(of: path)
    let prefix = Array(((path as NSString).lastPathComponent + mark).utf8)
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
      let suffix = name.utf8.dropFirst(prefix.count)
      guard name.utf8.starts(with: prefix), suffix.count == suffixLength,
        suffix.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) })
      else { continue }
      let descriptor = open("\(folder)/\(name)", O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
      guard descriptor >= 0 else { continue }
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { unlink("\(folder)/\(name)") }
      close(descriptor)
    }
  }

  static func folder(of path: String) -> String {
    let folder = (path as NSString).deletingLastPathComponent
    return folder.isEmpty ? "." : folder
  }
}
