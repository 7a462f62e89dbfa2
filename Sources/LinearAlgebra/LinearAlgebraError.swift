/// What can go wrong in linear algebra on data.
///
/// Wrong shapes between values of the program's own making are programming
/// errors and trap; everything that depends on data is one of these.
package enum LinearAlgebraError: Error, Equatable, Sendable {
  /// The arrays of a sparse matrix contradict each other at `row`.
  /// Remedy: build the matrix from rows, or discard the damaged data.
  case invalidSparseStructure(row: Int, reason: String)
  /// An input of `operation` holds a NaN or an infinity, or the values are so
  /// large that the result would. Remedy: check or rescale the input.
  case notFinite(operation: String)
  /// A matrix that has to be positive definite is not; its leading minor of
  /// this order is the first that fails. Remedy: a larger penalty.
  case notPositiveDefinite(leadingMinor: Int)
  /// A LAPACK routine gave up with this code. Remedy: rescale the input.
  case noConvergence(routine: String, code: Int)
  /// Two inputs that belong together differ in size.
  /// Remedy: give one `what` for each of the `expected` items.
  case countMismatch(what: String, expected: Int, found: Int)
  /// A parameter lies outside what it may be; `allowed` says what that is.
  case invalidParameter(name: String, value: Double, allowed: String)
  /// All instances of a regression are of one class, so its intercept has no
  /// finite optimum. Remedy: more data, or a penalty on the intercept.
  case oneClassOnly
  /// A ranking group has no relevant candidate, so its likelihood is zero.
  /// Remedy: leave the group out.
  case noRelevantCandidate(group: Int)
}

extension LinearAlgebraError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .invalidSparseStructure(let row, let reason):
      "sparse matrix is damaged at row \(row): \(reason)"
    case .notFinite(let operation):
      "\(operation): a value is not finite; check or rescale the input"
    case .notPositiveDefinite(let minor):
      "matrix is not positive definite (leading minor \(minor)); a larger penalty makes it so"
    case .noConvergence(let routine, let code):
      "\(routine) did not converge (code \(code)); rescale the input"
    case .countMismatch(let what, let expected, let found):
      "expected \(expected) \(what), found \(found)"
    case .invalidParameter(let name, let value, let allowed):
      "\(name) is \(value), allowed is \(allowed)"
    case .oneClassOnly:
      "all instances are of one class; give both, or a penalty on the intercept"
    case .noRelevantCandidate(let group):
      "ranking group \(group) has no relevant candidate; leave it out"
    }
  }
}
