import Answering
import JSON
import Knowledge
import Retrieval
import Storage

/// What an index holds: sections, views and entries.
struct InspectionPage {
  private let index: KnowledgeIndex
  /// The entries in the order of their ids.
  let entries: [StoredEntry]

  /// Reads all entries of an index.
  ///
  /// - Throws: `StorageError` where it turns out damaged.
  init(_ index: KnowledgeIndex) throws(StorageError) {
    self.index = index
    var entries: [StoredEntry] = []
    for number in 0..<index.agents.entries.count {
      entries.append(try index.agents.entries.entry(number))
    }
    self.entries = entries
  }

  /// The page for people.
  func text(_ texts: any Texts, _ style: Style) -> String {
    let figures = Figures(texts.language)
    var head = Table([.left, .left])
    head.add([texts.labelRevision, index.revision])
    head.add([texts.labelModel, index.modelDigest])
    head.add([texts.labelSize, figures.bytes(index.length)])
    for view in [index.customers, index.agents] {
      head.add([
        texts.label(of: view.role),
        texts.viewContents(
          entries: view.entries.count, documents: view.retrieval.documentCount,
          units: view.retrieval.unitCount, gate: view.calibration.kind),
      ])
    }
    var sections = Table([.left, .left, .right], indent: 2)
    for section in index.sections {
      sections.add([
        Self.name(section.id), Self.role(section.id).map(texts.label) ?? texts.wholeFile,
        figures.bytes(section.length),
      ])
    }
    var list = Table([.left, .left, .left, .left], indent: 2)
    for entry in entries {
      list.add([
        entry.id, entry.texts.map(\.language.code).joined(separator: " "), texts.access(entry),
        entry.texts.first?.question ?? "",
      ])
    }
    let lines =
      head.lines + ["", style.bold(texts.titleSections)] + sections.lines
      + ["", style.bold(texts.titleEntries)] + list.lines
    return lines.joined(separator: "\n") + "\n"
  }

  /// The page for programs.
  var json: String {
    var json = JSONWriter(style: .pretty)
    json.object { object in
      object.member("revision", index.revision)
      object.member("model", index.modelDigest)
      object.member("bytes", index.length)
      object.member("index_format", Int(IndexFile.formatVersion))
      object.member("outdated", index.isOutdated)
      object.object("views") { views in
        for view in [index.customers, index.agents] {
          views.object(view.role.rawValue) { object in
            object.member("entries", view.entries.count)
            object.member("documents", view.retrieval.documentCount)
            object.member("units", view.retrieval.unitCount)
            object.member("gate", view.calibration.kind.rawValue)
          }
        }
      }
      object.array("sections") { array in
        for section in index.sections {
          array.object { object in
            object.member("name", Self.name(section.id))
            object.member("view", Self.role(section.id)?.rawValue)
            object.member("bytes", section.length)
          }
        }
      }
      object.array("entries") { array in
        for entry in entries {
          array.object { object in
            object.member("id", entry.id)
            object.member("audience", entry.audience.rawValue)
            object.member("status", entry.status.rawValue)
            object.member("languages", entry.texts.map(\.language.code))
          }
        }
      }
    }
    json.endLine()
    return json.string
  }

  private static func name(_ id: IndexFile.SectionID) -> String {
    SectionKind(rawValue: id.kind)?.name ?? "\(id.kind)"
  }

  private static func role(_ id: IndexFile.SectionID) -> Role? {
    Role.allCases.first { $0.view == id.view }
  }
}
