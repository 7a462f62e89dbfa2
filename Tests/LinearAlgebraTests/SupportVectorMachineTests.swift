import LinearAlgebra
import SeededRandom
import Testing

@Suite struct SupportVectorMachineTests {
  private struct Row {
    var places: [Int32]
    var values: [Float]
    var isPositive: Bool
    var cost: Double
  }

  private static let width = 9
  private static let exact = SupportVectorMachine.Limits(rounds: 20_000, tolerance: 1e-9)

  private static func rows(_ random: inout SplitMix64) -> [Row] {
    (0..<Int(2 + random.next() % 12)).map { number in
      let places = (0..<Int32(width)).filter { _ in random.next() % 3 == 0 }
      return Row(
        places: places, values: places.map { _ in Float(random.nextUnit() * 2 - 1) },
        isPositive: number % 2 == 0, cost: 0.2 + 3 * random.nextUnit())
    }
  }

  private static func machine(_ rows: [Row], _ machine: SupportVectorMachine? = nil)
    -> SupportVectorMachine
  {
    var machine = machine ?? SupportVectorMachine()
    machine.removeAll()
    for row in rows {
      machine.add(
        places: row.places, values: row.values[...], isPositive: row.isPositive, cost: row.cost)
    }
    machine.fit(width: width, limits: exact)
    return machine
  }

  /// The minimum by plain descent; the last weight is the bias.
  private static func reference(_ rows: [Row]) -> [Double] {
    var weights = [Double](repeating: 0, count: width + 1)
    let step =
      1
      / (1
        + rows.reduce(0.0) { sum, row in
          sum + 2 * row.cost * row.values.reduce(1.0) { $0 + Double($1) * Double($1) }
        })
    for _ in 0..<30_000 {
      var gradient = weights
      for row in rows {
        let sign = row.isPositive ? 1.0 : -1.0
        var score = weights[width]
        for (place, value) in zip(row.places, row.values) {
          score += weights[Int(place)] * Double(value)
        }
        let missing = 1 - sign * score
        guard missing > 0 else { continue }
        let factor = -2 * row.cost * missing * sign
        for (place, value) in zip(row.places, row.values) {
          gradient[Int(place)] += factor * Double(value)
        }
        gradient[width] += factor
      }
      for place in weights.indices { weights[place] -= step * gradient[place] }
    }
    return weights
  }

  @Test(arguments: 0..<12) func isWhatDescentFinds(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let rows = Self.rows(&random)
    let machine = Self.machine(rows)
    let expected = Self.reference(rows)
    for place in 0..<Self.width {
      #expect(abs(machine.weights[place] - expected[place]) < 1e-4, "seed \(seed)")
    }
    #expect(abs(machine.bias - expected[Self.width]) < 1e-4, "seed \(seed)")
    let row = rows[0]
    let score = zip(row.places, row.values).reduce(machine.bias) {
      $0 + machine.weights[Int($1.0)] * Double($1.1)
    }
    #expect(machine.score(places: row.places, values: row.values) == score)
  }

  @Test func whatWasFittedBeforeLeavesNoTrace() {
    var random = SplitMix64(seed: 1)
    let (first, second) = (Self.rows(&random), Self.rows(&random))
    let fresh = Self.machine(second)
    let reused = Self.machine(second, Self.machine(first))
    #expect(reused.weights == fresh.weights)
    #expect(reused.bias == fresh.bias)
    #expect(reused.count == second.count)
  }

  @Test func noRowsGiveNoWeights() {
    let machine = Self.machine([])
    #expect(machine.weights == [Double](repeating: 0, count: Self.width))
    #expect(machine.bias == 0)
  }
}
