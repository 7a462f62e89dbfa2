import Foundation

/// What a path leads to that is no regular file.
@usableFromInline
package enum FileKind: Sendable, Equatable {
  case folder, device, socket, pipe
  /// A symbolic link that leads nowhere.
  case link
  case other

  /// What stands at a path, after links were followed; nil for a regular file, for nothing, and
  /// for what the process may not look at.
  ///
  /// Nothing is opened, so that no pipe is waited for.
  package init?(at path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      guard lstat(path, &status) == 0 else { return nil }
      self = .link
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return nil
    case S_IFDIR: self = .folder
    case S_IFCHR, S_IFBLK: self = .device
    case S_IFSOCK: self = .socket
    case S_IFIFO: self = .pipe
    default: self = .other
    }
  }

  /// Makes sure that a new file may take a path's place.
  ///
  /// - Throws: `StorageError.noFile` where something else than a regular file is there.
  package static func checkReplaceable(_ path: String) throws(StorageError) {
    if let kind = FileKind(at: path) { throw .noFile(path: path, found: kind) }
  }

  /// Its name in English, with an article.
  var name: String {
    switch self {
    case .folder: "a folder"
    case .device: "a device"
    case .socket: "a socket"
    case .pipe: "a named pipe"
    case .link: "a link that leads nowhere"
    case .other: "something that is no file"
    }
  }

  /// The same in German.
  var germanName: String {
    switch self {
    case .folder: "ein Ordner"
    case .device: "ein Gerät"
    case .socket: "ein Socket"
    case .pipe: "eine benannte Pipe"
    case .link: "ein Verweis, der ins Leere führt"
    case .other: "etwas, das keine Datei ist"
    }
  }
}
