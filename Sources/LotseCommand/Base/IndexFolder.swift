import Answering
import Foundation
import Knowledge
import Storage

/// The folder in which the index of a knowledge base is kept: `.lotse` inside
/// it, or one in the user's cache where that cannot be written to.
struct IndexFolder {
  /// The folder.
  let path: String

  /// The index in it.
  var index: String { path + "/index.lotse" }
  /// The list of what the index was built from.
  var sources: String { path + "/" + SourceList.name }

  /// What counts how often a folder's labels were used: a file beside them, or in the user's cache
  /// where the folder cannot be written to; nil where neither can.
  static func uses(ofLabelsIn folder: String, environment: [String: String]) -> LabelUses? {
    if access(folder, W_OK | X_OK) == 0 { return LabelUses(ofLabelsIn: folder) }
    guard let cache = IndexFolder(cacheOf: folder, environment: environment), cache.prepare() else {
      return nil
    }
    return LabelUses(
      path: cache.path + "/" + LabelUses.fileName, former: folder + "/" + LabelUses.fileName)
  }

  /// The folder inside a knowledge base.
  init(inside folder: String) {
    let prefix = folder == "." ? "" : folder.hasSuffix("/") ? folder : folder + "/"
    path = prefix + ".lotse"
  }

  /// The folder in the cache of a user, one for each knowledge base; nil
  /// without a home.
  init?(cacheOf folder: String, environment: [String: String]) {
    let cache: String
    if let set = environment["XDG_CACHE_HOME"], set.hasPrefix("/") {
      cache = set
    } else if let home = environment["HOME"], home.hasPrefix("/") {
      cache = home + "/.cache"
    } else {
      return nil
    }
    let absolute = URL(fileURLWithPath: folder, isDirectory: true).resolvingSymlinksInPath().path
    path = "\(cache)/lotse/\(SHA256.hex(Array(absolute.utf8), digits: 16))"
  }

  /// Makes the folder, with a `.gitignore` that keeps all of it out of git.
  ///
  /// - Returns: whether it is there and can be written to.
  func prepare() -> Bool {
    let manager = FileManager.default
    do {
      try manager.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      return false
    }
    guard access(path, W_OK | X_OK) == 0 else { return false }
    let ignore = path + "/.gitignore"
    if !manager.fileExists(atPath: ignore) {
      guard manager.createFile(atPath: ignore, contents: Data("*\n".utf8)) else { return false }
    }
    return true
  }
}
