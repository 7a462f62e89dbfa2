/// Lets ASCII literals be patterns for bytes, so that a set of letters is a `switch`, which needs
/// neither memory nor initialisation.
@inline(__always)
func ~= (letter: Unicode.Scalar, byte: UInt8) -> Bool {
  letter.value == UInt32(byte)
}

/// The same for ranges of ASCII literals.
@inline(__always)
func ~= (letters: ClosedRange<Unicode.Scalar>, byte: UInt8) -> Bool {
  letters.lowerBound.value <= UInt32(byte) && UInt32(byte) <= letters.upperBound.value
}
