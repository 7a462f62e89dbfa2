import Answering
import Foundation

/// Writes the features of all questions as tab-separated lines, for experiments elsewhere.
enum FeatureFile {
  static func write(_ sets: [ConfidenceSet], to path: String) throws {
    let names = ConfidenceFeature.allCases.map(\.name).joined(separator: "\t")
    var lines = ["set\tsource\tpart\toutcome\trank\t\(names)"]
    for set in sets {
      for asked in set.asked {
        let part = LabelDivision.part(of: asked.label)
        lines.append(
          line(
            set.name, asked.label.split.rawValue, "\(part)", asked.question,
            asked.rank.map(String.init) ?? ""))
      }
      for question in set.features.stored { lines.append(line(set.name, "stored", "", question)) }
      for question in set.features.leftOut {
        lines.append(line(set.name, "left-out", "", question))
      }
    }
    try (lines.joined(separator: "\n") + "\n").write(
      toFile: path, atomically: true, encoding: .utf8)
  }

  private static func line(
    _ set: String, _ source: String, _ part: String, _ question: CalibrationQuestion,
    _ rank: String = ""
  ) -> String {
    let values = question.features?.map { String($0) } ?? []
    return ([set, source, part, "\(question.outcome)", rank] + values).joined(separator: "\t")
  }
}
