import Storage

/// The sections of an index file, by what they hold.
///
/// View 0 is the file as a whole; 1 is the customers' view, 2 the agents'.
package enum SectionKind: UInt32, Sendable {
  case entries = 1
  case policy = 2
  case answers = 3
  case layout = 10
  case words = 11
  case grams = 12
  case postings = 13
  case latent = 14
  case calibration = 20
  case certificate = 30

  /// The section's id in a view.
  package func id(_ view: UInt32) -> IndexFile.SectionID {
    IndexFile.SectionID(kind: rawValue, view: view)
  }

  /// The section's name in messages.
  package var name: String { String(describing: self) }
}
