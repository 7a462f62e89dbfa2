import Retrieval
import Storage

/// How the features of confidence are spread over the questions that a base's
/// calibration rests on: for each its deciles, and the share that lies between
/// them.
package struct FeatureReference: Sendable, Equatable {
  /// Number of ranges of a feature.
  package static let bins = 10
  /// Fewest questions of which a spread is told.
  package static let fewestQuestions = 100

  /// The upper ends of all ranges but the last, in millionths: nine a feature, ascending.
  ///
  /// A value that equals an end lies below it.
  package let ends: [Int64]
  /// The share of each range, in millionths: ten a feature.
  package let shares: [Int64]
  /// The mean share of unknown words, in millionths.
  package let unknownWords: Int64
  /// As many questions of equal weight say as much.
  package let questions: Int

  /// The spread over questions with their weights; nil where there are too few.
  package init?(_ questions: [CalibrationQuestion], weights: [Double]) {
    let asked = zip(questions, weights).compactMap { question, weight in
      question.features.map { (features: $0, weight: weight) }
    }
    let total = asked.reduce(0) { $0 + $1.weight }
    guard total > 0 else { return nil }
    // Kish 1965.
    let squares = asked.reduce(0) { $0 + $1.weight * $1.weight }
    self.questions = Int((total * total / squares).rounded())
    guard self.questions >= Self.fewestQuestions else { return nil }
    var ends: [Int64] = []
    var shares: [Int64] = []
    for feature in 0..<ConfidenceFeature.count {
      let values = asked.map { (value: $0.features[feature], weight: $0.weight) }
        .sorted { $0.value < $1.value }
      var own: [Int64] = []
      var sum = 0.0
      for (value, weight) in values {
        sum += weight
        while own.count < Self.bins - 1,
          sum >= total * Double(own.count + 1) / Double(Self.bins)
        {
          own.append(value)
        }
      }
      while own.count < Self.bins - 1 { own.append(values.last?.value ?? 0) }
      var weightOfBin = [Double](repeating: 0, count: Self.bins)
      for (value, weight) in values { weightOfBin[own.count { value > $0 }] += weight }
      ends += own
      shares += weightOfBin.map { Int64(($0 / total * 1e6).rounded()) }
    }
    self.ends = ends
    self.shares = shares
    let unknown = asked.reduce(0.0) {
      $0 + $1.weight * Double(1_000_000 - $1.features[ConfidenceFeature.known.rawValue])
    }
    unknownWords = Int64((unknown / total).rounded())
  }

  /// The range of a feature that a value lies in.
  ///
  /// - Complexity: O(1): four comparisons.
  package func bin(of value: Int64, feature: Int) -> Int {
    let first = feature * (Self.bins - 1)
    var low = 0
    var high = Self.bins - 1
    while low < high {
      let middle = (low + high) / 2
      if value > ends[first + middle] { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Reads what `section` wrote; nil where the file has none: it is of a program before this one,
  /// or there were too few questions.
  package init?(_ file: IndexFileReader, view: UInt32) throws(StorageError) {
    let id = SectionKind.spread.id(view)
    guard file.contains(id) else { return nil }
    var section = try file.section(id, name: SectionKind.spread.name)
    let head: Column<Int64> = try section.column(count: 2)
    let ends: Column<Int64> = try section.column(
      count: ConfidenceFeature.count * (Self.bins - 1))
    let shares: Column<Int64> = try section.column(count: ConfidenceFeature.count * Self.bins)
    guard head[0] >= Int64(Self.fewestQuestions), head[0] <= Int64(Int32.max),
      (0...1_000_000).contains(head[1]), shares.allSatisfy({ (0...1_000_000).contains($0) })
    else { throw section.damaged("there is no such spread") }
    questions = Int(head[0])
    unknownWords = head[1]
    self.ends = Array(ends)
    self.shares = Array(shares)
  }

  /// Writes the spread.
  package func section() -> SectionBuilder {
    var section = SectionBuilder()
    section.append([Int64(questions), unknownWords])
    section.append(ends)
    section.append(shares)
    return section
  }
}
