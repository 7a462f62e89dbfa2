import LinearAlgebra
import Testing

/// One process loads one BLAS, so libraries are compared through figures that
/// were computed with the reference BLAS and LAPACK 3.11.0; with any other the
/// same figures come out but for rounding.
@Suite struct CrossLibraryTests {
  @Test func truncatedSVDIsThatOfTheReferenceLibrary() throws {
    var inputs = Inputs(seed: 81)
    let matrix = try inputs.sparse(80, 60, density: 0.15)
    let decomposition = try TruncatedSVD(of: matrix, rank: 6)
    #expect(
      distance(
        decomposition.values,
        [6.976674, 6.8218637, 6.1907954, 5.806396, 5.622205, 5.444805]) < 2e-5)
    // Rows 0, 20 and 40 of each right singular vector, signs included.
    let expected: [Float] = [
      -0.020763114, -0.12225051, -0.114781685, 0.03065731, 0.056544792, -0.18051517,
      0.06256577, -0.0052442974, 0.548914, -0.16281012, -0.10664582, -0.055318154,
      -0.20419136, -0.24056394, -0.005550064, -0.052474275, 0.10554373, 0.08158604,
    ]
    let components = (0..<6).flatMap { column in
      [0, 20, 40].map { decomposition.right[$0, column] }
    }
    #expect(distance(components, expected) < 2e-5)
  }

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
    let ridge = try RidgeRegression(
      features: features, targets: DoubleMatrix(rows: 50, columns: 1, values: targets),
      penalty: 0.5)
    #expect(
      distance(
        ridge.coefficients.values + [ridge.leaveOneOutError],
        [0.3206966558510111, -0.05359638782310368, 0.027914457199856805, 0.36114683420558596])
        < 1e-11)
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
