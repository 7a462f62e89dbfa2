/// Why vectors cannot be stored.
package enum DenseIndexError: Error, Equatable, Sendable {
  /// A vector holds an infinity or what is no number; find out what made it.
  case notFinite(vector: Int)
  /// A vector has this many dimensions, more than are stored; reduce them.
  case dimension(Int)
  /// More vectors than a document number counts; divide the collection.
  case tooMany(Int)
  /// The floats given are not `count` × `dimension`.
  case shape(floats: Int, count: Int, dimension: Int)

  /// One sentence in English: what is wrong, and what to do.
  package var message: String {
    switch self {
    case .notFinite(let vector):
      "Vector \(vector) holds an infinity or NaN; leave it out or compute it again."
    case .dimension(let dimension):
      "Vectors of \(dimension) dimensions cannot be stored; reduce them to 0…\(DenseIndex.mostDimensions)."
    case .tooMany(let count):
      "\(count) vectors cannot be stored; divide the collection so that none has 2³² or more."
    case .shape(let floats, let count, let dimension):
      "\(floats) floats are not \(count) vectors of \(dimension); check the shape."
    }
  }
}
