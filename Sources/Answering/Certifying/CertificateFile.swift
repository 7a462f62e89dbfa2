import Foundation
import JSON
import Storage

/// The certificates of an index, in a file beside it.
///
/// Each names the revision that it holds for, so that none speaks for an index
/// that has taken the old one's name, and the one before stays for an index
/// that is put back.
package struct CertificateFile: Sendable {
  /// Where the file is.
  package let path: String
  /// The certificates, newest first, one a revision.
  package private(set) var certificates: [Certificate] = []

  /// Certificates that are kept.
  private static let kept = 2

  /// Reads the file beside an index; one that is not there, or is none, holds
  /// no certificate.
  package init(besideIndex index: String) {
    path = Self.path(besideIndex: index)
    certificates = (try? Self.read(path)) ?? []
  }

  private init(toChange path: String) throws(StorageError) {
    self.path = path
    certificates = try Self.read(path)
  }

  private static func path(besideIndex index: String) -> String { index + ".certificate.json" }

  private static func read(_ path: String) throws(StorageError) -> [Certificate] {
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .operatingSystem(path: path, operation: "read")
    }
    guard let value = try? JSONReader.parse(Array(data), limits: .file),
      let array = value["certificates"]?.arrayValue
    else {
      throw .inputOutput(
        path: path, operation: "read",
        reason: "it holds no certificates; move it away if how often labels were used may be lost")
    }
    return array.compactMap(Certificate.init)
  }

  /// The certificate of a revision.
  package func certificate(of revision: String) -> Certificate? {
    certificates.first { $0.revision == revision }
  }

  /// Stores a certificate with the number of times that sealed questions were used.
  ///
  /// - Returns: the certificate as it is stored.
  /// - Throws: `StorageError`, also where the file that is there cannot be read: it alone knows
  ///   how often the questions were used. It then stays.
  package static func record(_ certificate: Certificate, besideIndex index: String)
    throws(StorageError) -> Certificate
  {
    var file = try CertificateFile(toChange: path(besideIndex: index))
    var certificate = certificate
    certificate.uses = file.uses(with: certificate)
    try file.add(certificate)
    return certificate
  }

  /// How often sealed questions were used, were this one added: once more,
  /// unless the same was asked of the same before.
  package func uses(with new: Certificate) -> Int {
    let before = certificates.map(\.uses).max() ?? 0
    let isRepeated = certificates.contains {
      $0.uses == before && $0.revision == new.revision && $0.labels == new.labels
        && $0.risk == new.risk && $0.certainty == new.certainty && $0.decider == new.decider
    }
    return isRepeated ? before : before + 1
  }

  /// Puts a certificate first and writes the file, in one step.
  ///
  /// - Throws: `StorageError`; the old file then stays.
  package mutating func add(_ certificate: Certificate) throws(StorageError) {
    certificates.removeAll { $0.revision == certificate.revision }
    certificates.insert(certificate, at: 0)
    certificates = Array(certificates.prefix(Self.kept))
    var json = JSONWriter()
    json.object { object in
      object.array("certificates") { array in
        for certificate in certificates { array.object { certificate.write(into: &$0) } }
      }
    }
    json.endLine()
    try AtomicReplacement.write(json.bytes, to: path) { _ in }
  }
}
