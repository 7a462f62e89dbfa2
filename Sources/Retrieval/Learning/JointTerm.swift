/// Words and character grams in one numbering, for rows that hold both: words even, grams odd.
enum JointTerm {
  /// What a unit's row of words, of length one, weighs beside its row of grams; the squares of
  /// both add up to 1.
  static let wordShare: Float = 0.5
  static let gramShare: Float = Float(0.75).squareRoot()

  static func word(_ term: UInt32) -> UInt32 { term << 1 }
  static func gram(_ term: UInt32) -> UInt32 { term << 1 | 1 }

  static func isGram(_ joint: UInt32) -> Bool { joint & 1 == 1 }

  /// The number among the words, or among the grams.
  static func term(_ joint: UInt32) -> UInt32 { joint >> 1 }
}
