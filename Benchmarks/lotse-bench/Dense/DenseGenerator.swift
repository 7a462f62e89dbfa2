import Foundation
import LinearAlgebra
import SeededRandom

/// `lotse-bench dense-generate`: vectors of the kind that latent semantic analysis makes of short
/// texts, for measurements that need no one's data.
///
/// A vector is a topic's center plus its own part, both normal with standard deviations that fall
/// with the dimension as (1 + i)^−decay, scaled to length one. A question is a vector, blurred.
enum DenseGenerator {
  static let usage = """
    dense-generate --out DIR [--vectors 100000] [--dimension 256] [--queries 300] [--decay 0.35] \
    [--topics 2000] [--seed N]
    """

  static func run(_ arguments: [String]) throws -> Int32 {
    let options = try BenchmarkOptions(
      arguments, usage: usage,
      values: ["--out", "--vectors", "--dimension", "--queries", "--decay", "--topics"])
    guard let out = options["--out"], let decay = Double(options["--decay"] ?? "0.35"),
      decay.isFinite
    else { throw BenchmarkError.usage(usage) }
    let count = try options.number("--vectors", default: 100_000, in: 1...100_000_000)
    let dimension = try options.number("--dimension", default: 256, in: 1...4_096)
    let queries = try options.number("--queries", default: 300, in: 1...1_000_000)
    let topics = try options.number("--topics", default: 2_000, in: 1...1_000_000)
    var made = DenseCollection(
      dimension: dimension, topics: topics, decay: decay, seed: try options.seed())
    let vectors = made.vectors(count)
    try vectors.write(to: out + "/vectors.npy")
    try made.questions(queries, among: vectors).write(to: out + "/queries.npy")
    return 0
  }
}

/// A seeded source of vectors and questions.
struct DenseCollection {
  private let dimension: Int
  private let deviations: [Float]
  private let centers: [Float]
  private var random: SplitMix64
  private var normal: GaussianSource

  init(dimension: Int, topics: Int, decay: Double, seed: UInt64) {
    self.dimension = dimension
    deviations = (0..<dimension).map { Float(pow(1 + Double($0), -decay)) }
    random = SplitMix64(seed: seed)
    normal = GaussianSource(seed: seed &+ 1)
    var centers: [Float] = []
    for _ in 0..<topics * dimension { centers.append(Float(normal.next())) }
    self.centers = centers
  }

  /// The next vectors.
  mutating func vectors(_ count: Int) -> NumPyArray {
    var floats: [Float] = []
    floats.reserveCapacity(count * dimension)
    let topics = centers.count / dimension
    for _ in 0..<count {
      // Topics differ in size and texts in how much of their topic they are.
      let place = random.nextUnit()
      let topic = min(topics - 1, Int(place * place * Double(topics)))
      let share = Float(0.3 + 0.6 * random.nextUnit())
      var vector: [Float] = []
      for index in 0..<dimension {
        let own = Float(normal.next())
        vector.append(
          deviations[index] * (share * centers[topic * dimension + index] + (1 - share) * own))
      }
      floats += normalized(vector)
    }
    return NumPyArray(rows: count, columns: dimension, floats: floats)
  }

  /// The next questions, each a blurred one of `vectors`.
  mutating func questions(_ count: Int, among vectors: NumPyArray) -> NumPyArray {
    var floats: [Float] = []
    for _ in 0..<count {
      let row = vectors.row(Int(random.nextUnit() * Double(vectors.rows)))
      let blur = Float(1.2 * random.nextUnit() / Double(dimension).squareRoot())
      floats += normalized(row.map { $0 + blur * Float(normal.next()) })
    }
    return NumPyArray(rows: count, columns: dimension, floats: floats)
  }

  private func normalized(_ vector: [Float]) -> [Float] {
    let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return length > 0 ? vector.map { $0 / length } : vector
  }
}
