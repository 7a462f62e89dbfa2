import Foundation

/// What a file's name stands for at a moment, to tell whether another file has taken it since.
package struct FileStamp: Sendable, Equatable {
  private let device: UInt64
  private let number: UInt64
  private let bytes: Int64
  private let seconds: Int
  private let nanoseconds: Int
  /// Whether there is a file.
  private let isThere: Bool

  /// The stamp of a path, links followed, be a file there or not.
  package init(of path: String) {
    var status = stat()
    isThere = stat(path, &status) == 0
    device = isThere ? UInt64(status.st_dev) : 0
    number = isThere ? UInt64(status.st_ino) : 0
    bytes = isThere ? Int64(status.st_size) : 0
    seconds = isThere ? Int(status.st_mtim.tv_sec) : 0
    nanoseconds = isThere ? Int(status.st_mtim.tv_nsec) : 0
  }
}
