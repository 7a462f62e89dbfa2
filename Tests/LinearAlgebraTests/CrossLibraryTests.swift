import LinearAlgebra
import Testing

/// One process loads one BLAS, so libraries are compared through figures that
/// were computed with the reference BLAS and LAPACK 3.11.0; with any other the
/// same figures come out but for rounding.
@Suite struct CrossLibraryTests {
  @Test func regressionsAreThoseOfTheReferenceLibrary() throws {
    var inputs = Inputs(seed: 82)
    let features = inputs.doubleMatrix(50, 3)
    let targets = features.times([1, -0.5, 0.2]).map { $0 > 0.1 ? 1.0 : 0 }
    let logistic = try LogisticRegression(
      features: features, targets: targets, prior: .init(penalty: 0.5))
    #expect(
      distance(
        logistic.weights + [logistic.intercept],
        [3.205684647366807, -1.5981757190213077, 0.8859812185582172, -0.06967457535026031]) < 1e-8)
    let groups = (0..<10).map { group in
      SoftmaxRanking.Group(
        features: DoubleMatrix(rows: 5, columns: 3) { features[group * 5 + $0, $1] },
        relevant: (0..<5).map { $0 == group % 5 || $0 == 2 })
    }
    let ranking = try SoftmaxRanking(groups: groups, penalty: 0.5, priorWeights: [0.2, 0.1, 0])
    #expect(
      distance(
        ranking.weights, [-0.025432845870687094, -0.34106564186136146, 0.12869673763656525]) < 1e-8)
  }

  @Test func eigenvaluesAreThoseOfTheReferenceLibrary() throws {
    var inputs = Inputs(seed: 83)
    let random = inputs.doubleMatrix(5, 5)
    let eigen = try SymmetricEigen(
      DoubleMatrix(rows: 5, columns: 5) { random[$0, $1] + random[$1, $0] })
    #expect(
      distance(
        eigen.values,
        [
          7.142407568446753, 3.2743509127752137, 1.374231268849718, -0.6565099571486117,
          -5.020443121521239,
        ]) < 1e-12)
    #expect(
      distance(
        Array(eigen.vectors.row(0)),
        [
          -0.1278187990478021, 0.6262731543801304, -0.5213949370915065, 0.2367529882180024,
          -0.5133611135038665,
        ]) < 1e-12)
  }
}
