import JSON
import Storage

/// How often labels of a folder were used for certificates: a file with a line for each use.
///
/// It lies beside the labels, so that neither an index of another name nor one that was made
/// anew begins to count again.
package struct LabelUses: Sendable {
  private let path: String

  /// The uses that a file keeps.
  package init(path: String) { self.path = path }

  /// Notes that labels were used for a certificate; the same that was asked of the same before is
  /// no further use.
  ///
  /// - Returns: how often labels were used until now.
  /// - Throws: `StorageError` where the file cannot be read or written.
  package func note(_ certificate: Certificate) throws(StorageError) -> Int {
    let file = try AppendedFile(path: path, mode: 0o644)
    // Two that note a use at once would count the same number.
    file.lock()
    var uses = Set(try file.lines())
    let line = Self.line(certificate)
    if uses.insert(line).inserted { try file.append(line + [0x0A]) }
    return uses.count
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
