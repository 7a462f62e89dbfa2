import Foundation
import JSON
import Knowledge
import Storage

/// The certificates of an index, in a file beside it.
///
/// Each names the revision that it holds for, so that none speaks for an index
/// that has taken the old one's name, and the one before stays for an index
/// that is put back. Where the index is named by a symbolic link, its certificates lie beside the
/// file that the link leads to, as the index does.
package struct CertificateFile: Sendable {
  /// Where the file is.
  package let path: String
  /// The certificates, newest first, one a revision, risk, certainty and stretch of days.
  package private(set) var certificates: [Certificate] = []
  /// What of the file is not believed: operators are to hear of it.
  package private(set) var faults: [CertificateFault] = []

  /// Most faults that are told one by one.
  private static let mostFaults = 20
  /// Revisions whose certificates are kept.
  private static let kept = 2

  /// Reads the file beside an index; one that is not there, or is none, holds
  /// no certificate, and the latter has a fault.
  package init(besideIndex index: String) {
    path = Self.path(besideIndex: index)
    do throws(CertificateError) {
      (certificates, faults) = try Self.read(path)
    } catch {
      faults = [CertificateFault(path: path, number: nil, error: error)]
    }
  }

  private init(toChange path: String) throws(StorageError) {
    self.path = path
    do throws(CertificateError) {
      certificates = try Self.read(path).certificates
    } catch {
      if case .unreadable(let refusal) = error { throw refusal }
      throw .inputOutput(
        path: path, operation: "read",
        reason: "it holds no certificates; move it away if how often labels were used may be lost")
    }
  }

  private static func path(besideIndex index: String) -> String {
    ReplacementFile.target(of: index) + ".certificate.json"
  }

  private static func read(_ path: String) throws(CertificateError) -> (
    certificates: [Certificate], faults: [CertificateFault]
  ) {
    guard FileManager.default.fileExists(atPath: path) else { return ([], []) }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .unreadable(.operatingSystem(path: path, operation: "read"))
    }
    guard let value = try? JSONReader.parse(Array(data), limits: .file),
      let array = value["certificates"]?.arrayValue
    else { throw .noCertificates }
    var certificates: [Certificate] = []
    var faults: [CertificateFault] = []
    for (position, value) in array.enumerated() {
      do throws(CertificateError) {
        certificates.append(try Certificate(stored: value))
      } catch {
        guard faults.count < mostFaults else { continue }
        faults.append(CertificateFault(path: path, number: position + 1, error: error))
      }
    }
    return (certificates, faults)
  }

  /// The certificates of a revision that count under a policy: those issued that promise enough.
  ///
  /// Those that answer most come first; topics that tolerate less than the first promises take the
  /// next that suffices.
  /// Where none counts it is the newest, which says why, unless one is damaged: then it might be
  /// that one's place that it takes.
  package func certificates(of revision: String, under policy: Policy) -> [Certificate] {
    let own = certificates.filter { $0.revision == revision && $0.decider == Certifier.decider }
    // Of the same promise on other days the newer one first.
    func rank(_ item: (offset: Int, element: Certificate)) -> [Double] {
      [item.element.risk, item.element.certainty, -Double(item.offset)]
    }
    let counting = own.enumerated()
      .filter { $0.element.isIssued && $0.element.promisesEnough(under: policy) }
      .sorted { rank($1).lexicographicallyPrecedes(rank($0)) }
      .map(\.element)
    return counting.isEmpty && faults.isEmpty ? Array(own.prefix(1)) : counting
  }

  /// Stores a certificate, under a lock of the folder, with the number of times that sealed questions were used.
  ///
  /// - Parameter uses: what counts them beside the labels; nil counts those for this index alone.
  /// - Returns: the certificate as it is stored.
  /// - Throws: `StorageError`, also where the file that is there cannot be read: it alone knows
  ///   how often the questions were used. It then stays.
  package static func record(
    _ certificate: Certificate, besideIndex index: String, uses: LabelUses? = nil
  ) throws(StorageError) -> Certificate {
    let path = path(besideIndex: index)
    // Two builds at once would each write the certificates without the other's.
    let lock = FolderLock(of: path)
    var file = try CertificateFile(toChange: path)
    var certificate = certificate
    certificate.uses =
      if let uses {
        // Never fewer than were told of before.
        max(file.usesBefore, try uses.count(with: certificate))
      } else {
        file.uses(with: certificate)
      }
    try file.add(certificate)
    lock.release()
    return certificate
  }

  /// How often sealed questions were used, were this one added: once more,
  /// unless they were not asked, or the same was asked of the same before.
  package func uses(with new: Certificate) -> Int {
    guard new.isUnsealed else { return usesBefore }
    let isRepeated = certificates.contains {
      $0.isOfSamePromise(as: new) && $0.labels == new.labels && $0.decider == new.decider
    }
    return isRepeated ? usesBefore : usesBefore + 1
  }

  private var usesBefore: Int { certificates.map(\.uses).max() ?? 0 }

  /// Puts a certificate first and writes the file, in one step.
  ///
  /// It takes the place of the one with the same promise; one of other days stays beside it.
  ///
  /// - Throws: `StorageError`; the old file then stays.
  package mutating func add(_ certificate: Certificate) throws(StorageError) {
    certificates.removeAll { $0.isOfSamePromise(as: certificate) }
    certificates.insert(certificate, at: 0)
    var revisions: [String] = []
    for certificate in certificates where !revisions.contains(certificate.revision) {
      revisions.append(certificate.revision)
    }
    var kept = Set(revisions.prefix(Self.kept))
    // What is served with `--certified-only` stays, however many builds went without one.
    if let issued = certificates.first(where: \.isIssued) { kept.insert(issued.revision) }
    certificates.removeAll { !kept.contains($0.revision) }
    var json = JSONWriter()
    json.object { object in
      object.array("certificates") { array in
        for certificate in certificates { array.object { certificate.writeStored(into: &$0) } }
      }
    }
    json.endLine()
    try AtomicReplacement.write(json.bytes, to: path) { _ in }
  }
}

extension Certificate {
  /// Whether both promise the same of the same index on the same days.
  fileprivate func isOfSamePromise(as other: Certificate) -> Bool {
    revision == other.revision && risk == other.risk && certainty == other.certainty
      && days == other.days
  }
}
