import Foundation

/// Scale and shift that make log-odds of scores.
///
/// Source: Platt: Probabilistic outputs for support vector machines, 1999, with his targets a little
/// inside 0 and 1; fitted by Newton's method.
struct ScoreCalibration {
  private(set) var scale = 1.0
  private(set) var shift = 0.0

  init(_ scores: [Double], _ labels: [Bool]) {
    let positive = Double(labels.count { $0 })
    let negative = Double(labels.count) - positive
    let targets = labels.map { $0 ? (positive + 1) / (positive + 2) : 1 / (negative + 2) }
    for _ in 0..<100 {
      var gradient = (0.0, 0.0)
      var hessian = (1e-9, 0.0, 1e-9)
      for (score, target) in zip(scores, targets) {
        let probability = 1 / (1 + exp(-(scale * score + shift)))
        let error = probability - target
        let weight = probability * (1 - probability)
        gradient.0 += error * score
        gradient.1 += error
        hessian.0 += weight * score * score
        hessian.1 += weight * score
        hessian.2 += weight
      }
      let determinant = hessian.0 * hessian.2 - hessian.1 * hessian.1
      let step = (
        (hessian.2 * gradient.0 - hessian.1 * gradient.1) / determinant,
        (hessian.0 * gradient.1 - hessian.1 * gradient.0) / determinant
      )
      scale -= step.0
      shift -= step.1
      if abs(step.0) + abs(step.1) < 1e-10 { break }
    }
  }

  func logOdds(_ score: Double) -> Double { scale * score + shift }
}
