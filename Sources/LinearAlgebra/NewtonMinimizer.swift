/// A smooth function of a few variables, as `NewtonMinimizer` needs it.
protocol NewtonObjective {
  /// The value at a point.
  func value(at point: [Double]) -> Double
  /// Slope and curvature at a point.
  func derivatives(at point: [Double]) -> NewtonDerivatives
}

/// Slope and curvature of a function at a point.
struct NewtonDerivatives {
  /// The first derivatives.
  var gradient: [Double]
  /// The second derivatives.
  var hessian: DoubleMatrix
  /// A positive semidefinite matrix that bounds the Hessian from above, for
  /// where a function is not convex.
  var convexBound: DoubleMatrix?
}

/// Newton's method with a line search, optionally with variables that may not
/// be negative.
///
/// With bounds it is the projected method: variables at their bound that the
/// slope holds there step along their own slope, the others by Newton's
/// direction, and what leaves the bounds is put back (Bertsekas: Projected
/// Newton methods for optimization problems with simple constraints, SIAM
/// Journal on Control and Optimization 20, 1982).
struct NewtonMinimizer {
  /// Which variables may not be negative.
  var nonNegative: [Bool]
  /// Steps at most.
  var maximumIterations: Int
  /// Converged is a point where a step promises less than this share of 1 + |value|.
  var tolerance: Double

  /// Where the search ended.
  struct Result {
    /// The point of the smallest value found.
    var point: [Double]
    /// The value there.
    var value: Double
    /// Steps taken.
    var iterations: Int
    /// Whether the criterion was met.
    var converged: Bool
  }

  /// Searches from a point, put within the bounds first.
  ///
  /// - Throws: `LinearAlgebraError.notFinite` when value or slope is not, or
  ///   `.notPositiveDefinite` when the curvature cannot be repaired.
  func minimize(
    _ objective: some NewtonObjective, from start: [Double]
  ) throws(LinearAlgebraError) -> Result {
    var point = project(start)
    var value = objective.value(at: point)
    for iteration in 0..<maximumIterations {
      let derivatives = objective.derivatives(at: point)
      let gradient = derivatives.gradient
      guard value.isFinite, gradient.allSatisfy(\.isFinite) else {
        throw .notFinite(operation: "Newton's method")
      }
      let held = heldVariables(point, gradient)
      let direction = try self.direction(derivatives, held: held)

      let promised = decrease(point, gradient, direction, held: held, step: 1) / 2
      let converged = promised <= tolerance * (1 + abs(value))
      // The last step gains less than rounding may hide, and is still worth taking.
      let slack = 1e-14 * (1 + abs(value))
      var step = 1.0
      var accepted = false
      // Beyond some 50 halvings the point no longer moves.
      for _ in 0..<(converged ? 1 : 50) {
        let candidate = project(zip(point, direction).map { $0 - step * $1 })
        let candidateValue = objective.value(at: candidate)
        let least =
          converged ? -slack : 1e-4 * decrease(point, gradient, direction, held: held, step: step)
        // Written so that a NaN is no improvement.
        if candidateValue <= value - least {
          point = candidate
          value = candidateValue
          accepted = true
          break
        }
        step /= 2
      }
      if converged || !accepted {
        return Result(
          point: point, value: value, iterations: iteration + 1, converged: converged)
      }
    }
    return Result(point: point, value: value, iterations: maximumIterations, converged: false)
  }

  private func project(_ point: [Double]) -> [Double] {
    zip(point, nonNegative).map { $1 ? max(0, $0) : $0 }
  }

  /// The variables at, or close to, a bound that the slope pushes against.
  private func heldVariables(_ point: [Double], _ gradient: [Double]) -> [Bool] {
    var distance = 0.0
    for index in point.indices {
      let moved = point[index] - gradient[index]
      let change = point[index] - (nonNegative[index] ? max(0, moved) : moved)
      distance += change * change
    }
    let close = min(1e-3, distance.squareRoot())
    return point.indices.map { nonNegative[$0] && point[$0] <= close && gradient[$0] > 0 }
  }

  /// What a step along the direction (downwards) promises to the first order.
  private func decrease(
    _ point: [Double], _ gradient: [Double], _ direction: [Double], held: [Bool], step: Double
  ) -> Double {
    var sum = 0.0
    for index in point.indices {
      let change =
        held[index] ? min(point[index], step * direction[index]) : step * direction[index]
      sum += gradient[index] * change
    }
    return sum
  }

  private func direction(
    _ derivatives: NewtonDerivatives, held: [Bool]
  ) throws(LinearAlgebraError) -> [Double] {
    let free = held.indices.filter { !held[$0] }
    let slope = free.map { derivatives.gradient[$0] }
    let solution = try solve(derivatives, free, slope)
    var direction = zip(derivatives.gradient, held.indices).map { slope, index in
      slope / max(derivatives.hessian[index, index], 1e-12)
    }
    for (position, index) in free.enumerated() { direction[index] = solution[position] }
    return direction
  }

  /// Newton's direction of the free variables, with the exact curvature where
  /// that is positive, else with its bound, else with a bound lifted just enough.
  private func solve(
    _ derivatives: NewtonDerivatives, _ free: [Int], _ slope: [Double]
  ) throws(LinearAlgebraError) -> [Double] {
    func block(_ matrix: DoubleMatrix) -> DoubleMatrix {
      DoubleMatrix(rows: free.count, columns: free.count) { matrix[free[$0], free[$1]] }
    }
    if let cholesky = try? Cholesky(block(derivatives.hessian)) { return cholesky.solve(slope) }
    var bound = block(derivatives.convexBound ?? derivatives.hessian)
    let scale = max(1e-300, free.indices.reduce(0) { max($0, abs(bound[$1, $1])) })
    var lift = 0.0
    while true {
      do { return try Cholesky(bound).solve(slope) } catch {
        // The lift grows a hundredfold; beyond the scale there is nothing to save.
        let next = lift == 0 ? 1e-14 * scale : 100 * lift
        guard next <= 1e4 * scale else { throw error }
        bound.addToDiagonal(next - lift)
        lift = next
      }
    }
  }
}
