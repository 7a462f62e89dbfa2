import LexicalIndex
import Storage

/// A view's terms: those of its model, and behind them those that are new to
/// it, each part in byte order.
package struct Vocabulary: Sendable {
  /// Terms of the model.
  let model: TermDictionary
  /// Terms that the model lacks.
  let new: TermDictionary

  /// Number of terms.
  package var count: Int { model.count + new.count }

  /// The number of a term, or nil where neither part has it.
  ///
  /// - Complexity: O(length of the term), expected.
  package func number(of term: UnsafeBufferPointer<UInt8>) throws(StorageError) -> UInt32? {
    if let number = try model.number(of: term) { return number }
    guard new.count > 0, let number = try new.number(of: term) else { return nil }
    return UInt32(model.count) + number
  }

  /// Looks terms up together.
  package func find(_ batch: inout TermBatch) throws(StorageError) {
    try batch.find(in: model)
    try batch.findRest(in: new, from: UInt32(model.count))
  }

  /// The number of a term given as bytes of any collection.
  package func number(of term: some Sequence<UInt8>) throws(StorageError) -> UInt32? {
    try Array(term).withUnsafeBufferPointer { (term) throws(StorageError) in
      try number(of: term)
    }
  }

  /// The bytes of a number's term.
  func bytes(_ number: UInt32) throws(StorageError) -> [UInt8] {
    var bytes: [UInt8] = []
    try append(number, to: &bytes)
    return bytes
  }

  /// Appends the bytes of a number's term.
  func append(_ number: UInt32, to bytes: inout [UInt8]) throws(StorageError) {
    if Int(number) < model.count {
      try model.append(number, to: &bytes)
    } else {
      try new.append(number - UInt32(model.count), to: &bytes)
    }
  }

  /// The term of a number.
  package func text(_ number: UInt32) throws(StorageError) -> String {
    try Int(number) < model.count ? model.text(number) : new.text(number - UInt32(model.count))
  }
}
