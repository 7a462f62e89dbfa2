import Retrieval
import SeededRandom
import Testing

@Suite struct LearningTests {
  private typealias Row = [(term: UInt32, weight: Float)]

  private static func rows(_ count: Int, terms: Int, _ random: inout SplitMix64) -> [Row] {
    (0..<count).map { _ in
      var chosen: Set<UInt32> = []
      for _ in 0..<random.integer(1...8) { chosen.insert(UInt32(random.integer(0...terms - 1))) }
      return chosen.sorted().map { ($0, Float(random.integer(1...100)) / 100) }
    }
  }

  /// The rows as sample rows, of length one.
  private static func units(_ documents: [[Row]]) -> UnitRows {
    var units = UnitRows()
    for document in documents {
      for row in document { units.add(row) }
      units.endDocument()
    }
    return units
  }

  /// Weights w of Uᵀ(U w − y) + penalty w = 0, by plain descent on all terms.
  private static func reference(_ rows: [Row], own: Int, terms: Int) -> [Double] {
    var weights = [Double](repeating: 0, count: terms)
    let step = 0.5 / (UnitRidge.penalty + Double(rows.count))
    for _ in 0..<20_000 {
      var gradient = weights.map { $0 * UnitRidge.penalty }
      for (number, row) in rows.enumerated() {
        let length = row.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
        let value = row.reduce(0.0) { $0 + weights[Int($1.term)] * Double($1.weight / length) }
        let error = value - (number < own ? 1 : 0)
        for item in row { gradient[Int(item.term)] += error * Double(item.weight / length) }
      }
      for term in weights.indices { weights[term] -= step * gradient[term] }
    }
    return weights
  }

  @Test(arguments: 0..<6) func ridgeIsWhatDescentFinds(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let rows = Self.rows(random.integer(1...12), terms: 20, &random)
    let own = random.integer(1...rows.count)
    let expected = Self.reference(rows, own: own, terms: 20)
    let units = Self.units([rows])
    var ridge = UnitRidge()
    // What was there before leaves no trace.
    ridge.add([3, 40], [0.5, 0.5])
    ridge.solve(own: 1)
    ridge.clear()
    for unit in 0..<units.count {
      ridge.add(units.terms[units.cells(of: unit)], units.weights[units.cells(of: unit)])
    }
    ridge.solve(own: own)
    var found = [Double](repeating: 0, count: 20)
    for (place, term) in ridge.terms.enumerated() { found[Int(term)] = ridge.weights[place] }
    for term in 0..<20 { #expect(abs(found[term] - expected[term]) < 2e-3) }
  }

  @Test func aRidgeOfNothingHasNoWeights() {
    var ridge = UnitRidge()
    ridge.solve(own: 0)
    #expect(ridge.weights.isEmpty)
    ridge.add([UInt32](), [Float]())
    ridge.solve(own: 1)
    #expect(ridge.weights.isEmpty)
  }

  /// Term 0 stands in every unit, the others in one document each.
  @Test func whatStandsEverywhereTellsNothingApart() throws {
    let documents = (0..<8).map { document -> [Row] in
      (0..<3).map { _ -> Row in [(0, 1), (UInt32(document + 1), 1)] }
    }
    let factors = try TermDiscrimination(Self.units(documents), termCount: 9, threads: 1).factors
    #expect(factors.count == 10)
    for term in 1...8 { #expect(factors[0] < factors[term] / 2) }
    #expect(factors[9] > factors[0] && factors[9] < factors[1])
  }

  @Test func factorsDoNotDependOnThreads() throws {
    var random = SplitMix64(seed: 5)
    let documents = (0..<300).map { _ in Self.rows(random.integer(0...4), terms: 200, &random) }
    let rows = Self.units(documents)
    let one = try TermDiscrimination(rows, termCount: 200, threads: 1).factors
    let four = try TermDiscrimination(rows, termCount: 200, threads: 4).factors
    #expect(one == four)
    #expect(one.allSatisfy { $0 >= 0 && $0 <= TermDiscrimination.largest })
  }
}
