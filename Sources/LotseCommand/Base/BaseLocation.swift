import Answering
import Foundation
import Knowledge
import Storage

/// Where a command takes its knowledge base from.
enum BaseLocation {
  /// A built index, used as it is.
  case index(String)
  /// A folder that was named.
  case folder(String)
  /// The folder in which the command runs.
  case currentFolder

  /// From options, else from LOTSE_KNOWLEDGE, else the current folder.
  init(_ arguments: ValidatedArguments) {
    if let index = arguments[.index] {
      self = .index(index)
    } else if let folder = arguments[.knowledge] {
      self = .folder(folder)
    } else {
      self = .currentFolder
    }
  }

  /// The folder, where the base is one.
  ///
  /// - Throws: `CommandError` where there is none.
  static func folder(_ named: String?, in context: Context) throws(CommandError) -> String {
    if let named { return named }
    if let folder = context.environment["LOTSE_KNOWLEDGE"], !folder.isEmpty { return folder }
    guard try !SourceList(folder: ".").isEmpty else { throw .noKnowledgeBase }
    return "."
  }

  /// The folder of the base; an index that was named has none.
  ///
  /// - Throws: `CommandError` where there is none.
  func folder(in context: Context) throws(CommandError) -> String {
    switch self {
    case .index: throw .noKnowledgeBase
    case .folder(let folder): folder
    case .currentFolder: try Self.folder(nil, in: context)
    }
  }

  /// Opens the index; a folder's is built first where its sources have changed.
  ///
  /// Damaged certificates beside it are told of.
  func open(in context: Context) throws(CommandError) -> KnowledgeIndex {
    let index = try opened(in: context)
    for fault in index.certificateFaults {
      context.console.notice(context.texts.damagedCertificate(fault))
    }
    return index
  }

  private func opened(in context: Context) throws(CommandError) -> KnowledgeIndex {
    switch self {
    case .index(let path):
      let index = try CommandError.atIndex { () throws(StorageError) in
        try KnowledgeIndex(path: path)
      }
      if index.isOutdated { context.console.notice(context.texts.outdated(index: path)) }
      return index
    case .folder(let folder):
      return try KeptIndex(folder, context).open()
    case .currentFolder:
      return try KeptIndex(Self.folder(nil, in: context), context).open()
    }
  }
}
