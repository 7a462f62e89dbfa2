/// Lets ASCII literals be patterns for bytes, so that a set of letters is a `switch`, which needs
/// neither memory nor initialisation.
@inline(__always)
func ~= (letter: Unicode.Scalar, byte: UInt8) -> Bool {
  letter.value == UInt32(byte)
}
