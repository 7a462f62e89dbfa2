import Conversation
import Foundation
import Knowledge
import LinearAlgebra

/// Fits the model of signals of one language.
///
/// Each signal is told from its look-alikes, and, at a lower cost, from ordinary questions and
/// sentences and from the sentences of other signals. The questions and those of others are
/// labelled by nobody: what a first fit surely takes for the signal is left out, questions only
/// where they hold words of the signal's own.
struct SignalModelFit {
  /// How often a feature must be there to be known.
  private static let leastCount = 6
  /// What an error costs, and the share of it for texts without a label.
  private static let cost = 0.05
  private static let shareOfOrdinary = 0.3
  private static let shareOfOthers = 0.05
  /// Scores of the first fit from which on a question or a sentence of another signal is left out.
  private static let mostOfOrdinary = 1.0
  private static let mostOfOthers = 0.0
  private static let limits = SupportVectorMachine.Limits(rounds: 400, tolerance: 1e-2)

  /// A text: places of values that are not 0, and the values.
  private struct Row {
    var places: [Int32]
    var values: [Float]
  }

  private let texts: SignalTexts
  private var known = [UInt64](repeating: 0, count: 1 << (SignalModel.knownBits - 6))
  private var labelled: [Row] = []
  private var ordinary: [Row] = []
  private var plain: [Row] = []
  private var questions: [Row] = []
  /// By ordinary text the signals of whose own words it holds some.
  private let anchored: [Set<SignalKind>]

  init(_ texts: SignalTexts, _ language: Language) {
    self.texts = texts
    var reader = SignalFeatureReader(language)
    let labelled = texts.labelled.map { reader.hashes(of: $0.text) }
    let ordinary = texts.ordinary.map { reader.hashes(of: $0.text) }
    let plain = texts.plain.map { reader.hashes(of: $0.text) }
    let questions = texts.questions.map { reader.hashes(of: $0.text) }
    anchored = texts.ordinary.map { reader.anchored(in: $0.text) }
    var counts: [UInt32: Int] = [:]
    for text in labelled + ordinary + plain {
      for hash in Set(text) { counts[hash, default: 0] += 1 }
    }
    for (hash, count) in counts where count >= Self.leastCount {
      let place = Int(hash >> UInt32(32 - SignalModel.knownBits))
      known[place >> 6] |= 1 << UInt64(place & 63)
    }
    self.labelled = labelled.map(row)
    self.ordinary = ordinary.map(row)
    self.plain = plain.map(row)
    self.questions = questions.map(row)
  }

  private func row(_ hashes: [UInt32]) -> Row {
    var counts: [Int32: Int] = [:]
    var all = 0
    for hash in hashes {
      let place = Int(hash >> UInt32(32 - SignalModel.knownBits))
      guard known[place >> 6] >> UInt64(place & 63) & 1 == 1 else { continue }
      counts[Int32(hash & (1 << UInt32(SignalModel.rowBits) - 1)), default: 0] += 1
      all += 1
    }
    let norm = (SignalModel.usualLength / Double(max(all, 1))).squareRoot()
    let places = counts.keys.sorted()
    return Row(
      places: places, values: places.map { Float(Double(counts[$0] ?? 0) * norm) })
  }

  /// Fits a signal on the sentences of all sources but one, of people or bases.
  private func fit(_ kind: SignalKind, without source: String?) -> SupportVectorMachine {
    let used = texts.labelled.indices.filter { texts.labelled[$0].source != source }
    let own = used.filter { texts.labelled[$0].kind == kind }
    var rows = own.map { labelled[$0] }
    var labels = own.map { texts.labelled[$0].isLabelled }
    var costs = [Double](repeating: Self.cost, count: rows.count)
    let first = Self.machine(rows, labels: labels, costs: costs)
    for place in used where texts.labelled[place].kind != kind {
      guard Self.score(labelled[place], by: first) < Self.mostOfOthers else { continue }
      rows.append(labelled[place])
      costs.append(Self.cost * Self.shareOfOthers)
    }
    for (place, row) in ordinary.enumerated() where texts.ordinary[place].source != source {
      let isLikeIt = Self.score(row, by: first) >= Self.mostOfOrdinary
      guard !isLikeIt || !anchored[place].contains(kind) else { continue }
      rows.append(row)
      costs.append(Self.cost * Self.shareOfOrdinary)
    }
    for (text, row) in zip(texts.plain, plain) where text.source != source {
      rows.append(row)
      costs.append(Self.cost * Self.shareOfOrdinary)
    }
    labels += [Bool](repeating: false, count: rows.count - labels.count)
    return Self.machine(rows, labels: labels, costs: costs)
  }

  private static func machine(_ rows: [Row], labels: [Bool], costs: [Double])
    -> SupportVectorMachine
  {
    var machine = SupportVectorMachine()
    for (place, row) in rows.enumerated() {
      machine.add(
        places: row.places, values: row.values[...], isPositive: labels[place], cost: costs[place])
    }
    machine.fit(width: 1 << SignalModel.rowBits, limits: limits)
    return machine
  }

  private static func score(_ row: Row, by machine: SupportVectorMachine) -> Double {
    machine.score(places: row.places, values: row.values)
  }

  /// A signal's weights, with what sources held out showed of it.
  struct Result {
    var kind: SignalKind
    var fit: SupportVectorMachine
    var calibration: ScoreCalibration
    /// By source: labels and log-odds of held-out sentences.
    var heldOut: [(source: String, labels: [Bool], logOdds: [Double])]
    /// Log-odds of questions, those of each base by a fit without that base.
    var ordinary: [Double]
    /// Log-odds of sentences written as ordinary ones, those of each writer by a fit without them.
    var plain: [Double]
  }

  func result(_ kind: SignalKind) -> Result {
    let sources = Set(texts.labelled.filter { $0.kind == kind }.map(\.source)).sorted()
    var scores: [Double] = []
    var labels: [Bool] = []
    var parts: [(source: String, range: Range<Int>)] = []
    for source in sources {
      let fit = fit(kind, without: source)
      let start = scores.count
      for place in labelled.indices
      where texts.labelled[place].kind == kind && texts.labelled[place].source == source {
        scores.append(Self.score(labelled[place], by: fit))
        labels.append(texts.labelled[place].isLabelled)
      }
      parts.append((source, start..<scores.count))
    }
    let calibration = ScoreCalibration(scores, labels)
    func heldOut(_ texts: [SignalTexts.Ordinary], _ rows: [Row]) -> [Double] {
      Set(texts.map(\.source)).sorted().flatMap { source in
        let fit = fit(kind, without: source)
        return zip(texts, rows).filter { $0.0.source == source }.map {
          calibration.logOdds(Self.score($0.1, by: fit))
        }
      }
    }
    return Result(
      kind: kind, fit: fit(kind, without: nil), calibration: calibration,
      heldOut: parts.map { source, range in
        (source, Array(labels[range]), scores[range].map(calibration.logOdds))
      },
      ordinary: heldOut(texts.questions, questions), plain: heldOut(texts.plain, plain))
  }

  /// The bits of the known features, as `SignalModel` reads them.
  var knownText: String {
    var text: [UInt8] = []
    for word in known {
      for digit in 0..<16 {
        text.append(contentsOf: String(word >> UInt64(4 * digit) & 15, radix: 16).utf8)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
