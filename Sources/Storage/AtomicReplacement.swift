/// Replaces a file so that at every moment, also after a crash, its name leads
/// to the whole old file or the whole new one.
package enum AtomicReplacement {
  /// Has `contents` write a file beside `path`, syncs, lets `check` read it, renames, syncs the
  /// folder.
  ///
  /// What processes that were killed while they wrote have left there is removed first.
  /// `ReplacementFile` is the same in steps.
  ///
  /// - Throws: `StorageError`; the old file is then untouched and the new one removed.
  package static func write(
    to path: String, contents: (FileOutput) throws(StorageError) -> Void,
    check: (String) throws(StorageError) -> Void
  ) throws(StorageError) {
    let file = try ReplacementFile(for: path)
    try contents(file.output)
    try file.commit(check: check)
  }

  /// The same with the new file's bytes.
  package static func write(
    _ bytes: [UInt8], to path: String, check: (String) throws(StorageError) -> Void
  ) throws(StorageError) {
    try write(
      to: path, contents: { (output) throws(StorageError) in try output.write(bytes) },
      check: check)
  }
}
