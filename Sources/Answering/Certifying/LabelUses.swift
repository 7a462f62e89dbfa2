import Foundation
import JSON
import Storage

/// How often labels of a folder were used for certificates: a file with a line for each use.
///
/// It lies beside the labels, to be kept and handed on with them: neither an index of another
/// name nor one that was made anew, nor a clean checkout, begins to count again.
package struct LabelUses: Sendable {
  /// The file's name beside the labels.
  package static let fileName = "label-uses.jsonl"

  private let path: String
  /// Where an older program kept the uses; nil where there is no such place.
  private let former: String?

  /// The uses that a file keeps, those of an older file among them.
  package init(path: String, former: String? = nil) {
    self.path = path
    self.former = former
  }

  /// The uses of the labels in a folder.
  package init(ofLabelsIn folder: String) {
    let prefix = folder == "." ? "" : folder.hasSuffix("/") ? folder : folder + "/"
    self.init(path: prefix + Self.fileName, former: prefix + ".lotse/" + Self.fileName)
  }

  /// Notes that labels were used for a certificate, where they were; the same that was asked of the
  /// same before is no further use.
  ///
  /// - Returns: how often labels were used until now.
  /// - Throws: `StorageError` where the file cannot be read or written.
  package func count(with certificate: Certificate) throws(StorageError) -> Int {
    guard certificate.isUnsealed || Self.isThere(path) else {
      // Nothing to note makes no file.
      return Set(formerLines).count
    }
    let file = try AppendedFile(path: path, mode: 0o644)
    // Two that note a use at once would count the same number.
    file.lock()
    var uses = Set(try file.lines())
    var new = formerLines.filter { uses.insert($0).inserted }
    if certificate.isUnsealed {
      let line = Self.line(certificate)
      if uses.insert(line).inserted { new.append(line) }
    }
    if !new.isEmpty { try file.append(Array(new.map { $0 + [0x0A] }.joined())) }
    return uses.count
  }

  private static func isThere(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path)
  }

  /// What an older program noted.
  private var formerLines: [[UInt8]] {
    guard let former, let data = FileManager.default.contents(atPath: former) else { return [] }
    return [UInt8](data).split(separator: 0x0A).map { Array($0) }
  }

  private static func line(_ certificate: Certificate) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { object in
      object.member("labels", certificate.labels)
      object.member("revision", certificate.revision)
      object.member("decider", certificate.decider)
      object.member("risk", certificate.risk)
      object.member("certainty", certificate.certainty)
      object.member(
        "first_day", certificate.days.first.map { JSONValue.number(Double($0)) } ?? .null)
      object.member("last_day", certificate.days.last.map { JSONValue.number(Double($0)) } ?? .null)
    }
    return writer.bytes
  }
}
