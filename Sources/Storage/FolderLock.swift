import Foundation

/// A lock (`flock`) of the folder that a file lies in, for whoever reads, changes and replaces the
/// file; other processes wait for it, and so does the same one.
///
/// It is a convention among those that ask for it. Where the file system knows no locks of
/// folders, or the folder may not be read, there is none.
package struct FolderLock: ~Copyable {
  private let descriptor: Int32

  /// Waits for the lock of a file's folder.
  package init(of path: String) {
    descriptor = open(ReplacementFile.folder(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    while flock(descriptor, LOCK_EX) != 0 && errno == EINTR {}
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Gives the lock back.
  package consuming func release() {}
}
