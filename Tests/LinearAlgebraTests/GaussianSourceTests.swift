import LinearAlgebra
import Testing

@Suite struct GaussianSourceTests {
  @Test func numbersHaveTheMomentsOfTheNormalDistribution() {
    var source = GaussianSource(seed: 5)
    let numbers = (0..<20_000).map { _ in source.next() }
    func moment(_ order: Int) -> Double {
      numbers.reduce(0) { sum, x in sum + (0..<order).reduce(1) { power, _ in power * x } }
        / Double(numbers.count)
    }
    #expect(abs(moment(1)) < 0.03)
    #expect(abs(moment(2) - 1) < 0.05)
    #expect(abs(moment(3)) < 0.1)
    #expect(abs(moment(4) - 3) < 0.3)
  }
}
