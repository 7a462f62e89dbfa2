/// The leading singular values and vectors of a large matrix: A ≈ U Σ Vᵀ.
///
/// Randomised subspace iteration: the image of a few more Gaussian vectors
/// than wanted is multiplied by A and Aᵀ in turn and orthonormalised after
/// each product; the matrix is then decomposed within the space found. Halko,
/// Martinsson, Tropp: Finding structure with randomness, SIAM Review 53, 2011,
/// algorithms 4.4 and 5.1. Each power iteration takes the error to a higher
/// power of the ratio of the singular values left out to those kept; a shift
/// of the spectrum, found on the way, lowers that ratio (Feng, Yu, Xie, Tang:
/// Algorithm 1043, Faster randomized SVD with dynamic shifts, ACM TOMS 2024).
///
/// The component of largest absolute value of each right singular vector (of
/// equal ones the first) is positive. The random vectors are those of a fixed
/// seed, so the same matrix always gives the same result.
package struct TruncatedSVD: Sendable {
  /// The singular values, largest first; all are positive.
  package let values: [Float]
  /// V: one right singular vector in each column, a row for each column of A.
  package let right: Matrix
  /// U: one left singular vector in each column, a row for each row of A; nil unless wanted.
  package let left: Matrix?

  /// Number of triplets: what was asked for, or the numeric rank where that is less.
  package var rank: Int { values.count }

  /// How much work goes into the result.
  package struct Effort: Sendable, Equatable {
    /// Random vectors beyond the rank that is wanted.
    package var oversampling: Int
    /// Pairs of products with Aᵀ and A after the first product.
    package var powerIterations: Int
    /// Seed of the random vectors.
    package var seed: UInt64

    /// Describes the effort; the defaults suit the slowly falling singular values of texts.
    package init(oversampling: Int = 16, powerIterations: Int = 4, seed: UInt64 = 0x4C6F_7473_65) {
      self.oversampling = oversampling
      self.powerIterations = powerIterations
      self.seed = seed
    }
  }

  /// Finds the leading singular triplets.
  ///
  /// Singular values below 10⁻⁵ of the largest, or below what rounding makes
  /// of zero, count as zero and are left out. A matrix that is empty or zero
  /// has none.
  ///
  /// - Parameters:
  ///   - matrix: the matrix A.
  ///   - rank: how many triplets are wanted; fewer come back from a matrix of lower rank.
  ///   - wantsLeft: whether the left singular vectors are wanted too.
  ///   - effort: oversampling, iterations and seed.
  /// - Throws: `LinearAlgebraError.notFinite` when elements are not, or are too large to square.
  /// - Complexity: 2 + 2 × iterations products with l = rank + oversampling vectors and as many
  ///   orthonormalisations, O((rows + columns) × l²) each.
  package init(
    of matrix: some LinearOperator, rank: Int, wantsLeft: Bool = false, effort: Effort = Effort()
  ) throws(LinearAlgebraError) {
    let norm = matrix.frobeniusNorm
    guard norm.isFinite else { throw .notFinite(operation: "truncated SVD") }
    let smaller = min(matrix.rows, matrix.columns)
    let wanted = max(0, min(rank, smaller))
    guard wanted > 0, norm > 0 else {
      values = []
      right = Matrix(rows: matrix.columns, columns: 0)
      left = wantsLeft ? Matrix(rows: matrix.rows, columns: 0) : nil
      return
    }

    let width = min(wanted + max(0, effort.oversampling), smaller)
    var gaussian = GaussianSource(seed: effort.seed)
    let test = gaussian.matrix(rows: matrix.columns, columns: width)
    let iterations = max(0, effort.powerIterations)
    // Only the last left basis enters the result; those before it need to be
    // no better than independent.
    var leftStep = try Orthonormalisation(
      matrix.times(test), accuracy: iterations == 0 ? .full : .rough)
    var rightBasis: Matrix?
    for iteration in 0..<iterations {
      var image = matrix.transposedTimes(leftStep.basis)
      if let rightBasis { try Self.shift(&image, of: rightBasis, factor: leftStep.factor) }
      let basis = try Orthonormalisation(image, accuracy: .rough).basis
      leftStep = try Orthonormalisation(
        matrix.times(basis), accuracy: iteration == iterations - 1 ? .full : .rough)
      rightBasis = basis
    }
    let leftBasis = leftStep.basis

    // With Aᵀ Q = W R and R = X Σ Yᵀ: A ≈ Q (Aᵀ Q)ᵀ = (Q Y) Σ (W X)ᵀ.
    let image = try Orthonormalisation(matrix.transposedTimes(leftBasis))
    let core = try SingularValueDecomposition(image.factor)
    let threshold = max(1e-5 * core.values[0], 8 * Double(Float.ulpOfOne) * norm)
    let kept = core.values.prefix(wanted).prefix { $0 > threshold }.count
    let rotated = image.basis.times(Matrix(core.left).prefixColumns(kept))
    let signs = Self.conventionalSigns(rotated)
    values = core.values.prefix(kept).map { Float($0) }
    right = Self.scale(rotated, signs)
    left =
      wantsLeft
      ? Self.scale(leftBasis.times(Matrix(core.right).prefixColumns(kept)), signs) : nil
  }

  /// Makes Aᵀ P, with A Q = P R, span what (AᵀA − α) Q spans.
  ///
  /// The smallest singular value of R is at most the l-th of A, so with half
  /// its square as α the part of the spectrum to be damped lies in −α … α,
  /// and what is wanted gains on it at each iteration.
  private static func shift(
    _ image: inout Matrix, of basis: Matrix, factor: DoubleMatrix
  ) throws(LinearAlgebraError) {
    let values = try SingularValueDecomposition.values(of: factor)
    // Dividing by a factor close to singular would bring in more error than
    // the shift can gain.
    guard let smallest = values.last, smallest > 1e-2 * values[0] else { return }
    var preimage = basis
    BLAS.divide(
      &preimage.values, rows: basis.rows, columns: basis.columns,
      byUpper: factor.values.map { Float($0) })
    let shift = Float(smallest * smallest / 2)
    for index in image.values.indices { image.values[index] -= shift * preimage.values[index] }
  }

  private static func conventionalSigns(_ matrix: Matrix) -> [Float] {
    (0..<matrix.columns).map { column in
      conventionalSign(
        stride(from: column, to: matrix.values.count, by: matrix.columns).lazy
          .map { matrix.values[$0] })
    }
  }

  private static func scale(_ matrix: Matrix, _ factors: [Float]) -> Matrix {
    Matrix(rows: matrix.rows, columns: matrix.columns) {
      matrix.values[$0 * matrix.columns + $1] * factors[$1]
    }
  }
}
