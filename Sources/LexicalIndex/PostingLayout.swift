import Kernels

/// How `ImpactIndex` lays its postings out.
///
/// Documents fall into segments of 2¹⁴. A posting is packed into 32 bits, place in the segment above
/// impact, or *flat*: whole document numbers, then the impacts, two to a word. The list of a term
/// that
///
/// - one document holds stands in the record itself;
/// - two to nine documents hold is bare: flat, or packed where there is but one segment;
/// - more documents hold has a header: document frequency, tenth and hundredth best impact, and
///   form. Forms are flat; *runs*: where each segment's run starts, largest impact of each
///   segment, packed postings; and *column*: largest impact of each segment, postings as two bytes
///   for every document in the planes, an upper bound in units and what to take off it.
struct PostingLayout: Sendable {
  /// Number of segments.
  let segmentCount: Int
  /// Length of a plane of a column, in bytes: the documents, padded.
  let planeLength: Int

  /// The layout for a number of documents.
  init(documentCount: Int) {
    segmentCount = (documentCount + segmentLength - 1) / segmentLength
    planeLength = (documentCount + 63) / 64 * 64
  }

  /// Numbers of 16 bits in a term's record.
  static let recordWidth = 3
  /// Numbers of 32 bits in a list's header.
  static let headerLength = 3
  /// Lists of more documents than this have a header.
  static let longestBare = 9
  /// Values in records lie below this.
  static let valueLimit = 1 << 28

  /// Which of a term's best impacts a header holds.
  static let nearRank = 10
  /// The other one.
  static let farRank = 100

  /// Whether bare lists are packed.
  var isPacked: Bool { segmentCount <= 1 }

  /// Words that a segment's largest impacts take.
  var maximaLength: Int { (segmentCount + 1) / 2 }

  /// The form of a list with a header.
  enum Form: UInt32 {
    case flat = 0
    case runs = 1
    case column = 2
  }

  /// The form for a term of a collection.
  func form(documentFrequency: Int, documentCount: Int, largestImpact: UInt16) -> Form {
    // One byte and a rest below 256 hold impacts up to here.
    if documentFrequency >= 64, documentFrequency * 16 > documentCount, largestImpact <= 255 * 256 {
      return .column
    }
    // A directory that is small beside its postings.
    return isPacked || documentFrequency >= 16 * segmentCount ? .runs : .flat
  }

  /// The unit of a column's upper bounds.
  static func unit(largestImpact: UInt16) -> Int { max(1, (Int(largestImpact) + 254) / 255) }
}

/// The stored record of a term.
struct PostingRecord {
  /// What kind of list the term has.
  enum Form {
    case none
    case single
    case short(Int)
    case headed
  }

  /// A record's three numbers.
  struct Stored: BitwiseCopyable {
    var low: UInt16
    var high: UInt16
    var largest: UInt16
  }

  let form: Form
  /// Document number of a single posting, otherwise where in the words the list is.
  let value: Int
  /// Largest impact of the list.
  let largest: UInt16

  /// Takes a stored record apart: four bits of form, 28 of value.
  init(_ stored: Stored) {
    let word = UInt32(stored.high) << 16 | UInt32(stored.low)
    value = Int(word & 0x0FFF_FFFF)
    largest = stored.largest
    switch Int(word >> 28) {
    case 0: form = .none
    case 1: form = .single
    case let count where count <= PostingLayout.longestBare: form = .short(count)
    default: form = .headed
    }
  }

  /// The record's word for a list of `count` documents.
  static func word(count: Int, value: Int) -> UInt32 {
    UInt32(count <= PostingLayout.longestBare ? count : 15) << 28 | UInt32(value)
  }
}
