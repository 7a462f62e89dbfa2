import Foundation

/// Lists the files of a folder and its sub-folders.
struct FolderWalk {
  /// The files that count as sources, in the order of their paths' bytes.
  private(set) var files: [KnowledgeSources.File] = []
  /// Text files that do not count as sources, though they look like ones.
  private(set) var strangers: [String] = []
  /// Whether the folder holds anything at all that is not hidden.
  private(set) var isEmpty = true
  /// What could not be read.
  private(set) var diagnostics: [Diagnostic] = []

  private let root: URL

  /// Walks through a folder.
  init(_ folder: String) {
    root = URL(fileURLWithPath: folder, isDirectory: true)
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isDirectory),
      isDirectory.boolValue
    else {
      report(.missingFolder(folder), path: folder)
      return
    }
    var pending = [""]
    while let path = pending.popLast() { list(path, &pending) }
    files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    if isEmpty, diagnostics.isEmpty { report(.emptyFolder, path: folder) }
  }

  private mutating func list(_ path: String, _ pending: inout [String]) {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: url(path).path)
    } catch {
      report(.unreadableFile(reason: FolderWalk.reason(error)), path: path.isEmpty ? "." : path)
      return
    }
    for name in names.sorted() where !name.hasPrefix(".") {
      isEmpty = false
      let child = path.isEmpty ? name : path + "/" + name
      var isDirectory: ObjCBool = false
      let exists = FileManager.default.fileExists(
        atPath: url(child).path, isDirectory: &isDirectory)
      if exists, isDirectory.boolValue {
        if !isLink(child) { pending.append(child) }
      } else if exists, !isRegular(child) {
        // Opening a pipe would wait for whoever writes into it.
        if KnowledgeSources.isSource(child) || child.hasSuffix(".txt") {
          report(.unreadableFile(reason: Self.noFile), path: child)
        }
      } else if KnowledgeSources.isSource(child) {
        add(child)
      } else if child.hasSuffix(".txt"),
        KnowledgeSources.looksLikeSource(child, content: { beginning(of: child) })
      {
        strangers.append(child)
      }
    }
  }

  private mutating func add(_ path: String) {
    do {
      let resolved = url(path).resolvingSymlinksInPath().path
      let attributes = try FileManager.default.attributesOfItem(atPath: resolved)
      let size = (attributes[.size] as? NSNumber)?.intValue ?? 0
      let modified = (attributes[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
      files.append(
        KnowledgeSources.File(
          path: path, size: size, modified: Int64((modified * 1e9).rounded())))
    } catch {
      report(.unreadableFile(reason: FolderWalk.reason(error)), path: path)
    }
  }

  /// The content of a file, or nothing where it cannot be read, which is reported.
  mutating func content(of file: KnowledgeSources.File) -> KnowledgeSources.Content? {
    do {
      let data = try Data(contentsOf: url(file.path))
      return KnowledgeSources.Content(path: file.path, bytes: [UInt8](data))
    } catch {
      report(.unreadableFile(reason: FolderWalk.reason(error)), path: file.path)
      return nil
    }
  }

  /// The first bytes of a file, by which its form is told.
  private func beginning(of path: String) -> [UInt8]? {
    guard let handle = try? FileHandle(forReadingFrom: url(path)) else { return nil }
    defer { try? handle.close() }
    return (try? handle.read(upToCount: Self.looked)).map { [UInt8]($0) }
  }

  private static let looked = 65_536

  private func url(_ path: String) -> URL {
    path.isEmpty ? root : root.appendingPathComponent(path)
  }

  /// Whether a path leads to what can be read as a file: no pipe, socket or device.
  private func isRegular(_ path: String) -> Bool {
    var status = stat()
    return stat(url(path).path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// Why pipes, sockets and devices are not read.
  private static let noFile = "not a regular file"

  private func isLink(_ path: String) -> Bool {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: url(path).path)) != nil
  }

  private mutating func report(_ problem: KnowledgeError, path: String) {
    diagnostics.append(Diagnostic(problem, at: SourceLocation(file: path)))
  }

  /// The system's reason, without the paths and codes that Foundation adds.
  static func reason(_ error: any Error) -> String {
    let error = error as NSError
    let underlying = error.userInfo[NSUnderlyingErrorKey] as? NSError
    let source = underlying ?? error
    if source.domain == NSPOSIXErrorDomain, let code = Int32(exactly: source.code) {
      return String(cString: strerror(code))
    }
    return source.localizedDescription
  }
}
