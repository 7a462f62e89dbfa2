import Foundation
import Storage

/// The last index of a name of which anything is certified, while one of which nothing is has taken
/// its name.
///
/// It has a name of its own beside it: a service that answers in certified topics alone goes on with
/// it, also after it was started again.
package enum LastCertifiedIndex {
  /// Where it is, for the index of a path.
  package static func path(of index: String) -> String {
    ReplacementFile.target(of: index) + ".certified"
  }

  /// Keeps the index at a path, where anything is certified of it, before another takes its name.
  package static func keep(at path: String) {
    let file = CertificateFile(besideIndex: path)
    guard file.certificates.contains(where: \.isIssued) else { return }
    ReplacementFile.keep(path, as: self.path(of: path)) { linked in
      (try? KnowledgeIndex(path: linked, named: path))?.isCertified ?? false
    }
  }

  /// Lets go of the one of a path, where the index there is certified itself.
  package static func forget(of path: String) { unlink(self.path(of: path)) }
}
