import Conversation
import Foundation
import Knowledge

/// The Swift file that ships a language's weights.
struct SignalWeightFile {
  let name: String
  let text: String

  private static let lineLength = 96

  init(
    _ results: [SignalModelFit.Result], _ known: String, _ texts: SignalTexts, _ language: Language
  ) {
    let word = language == .german ? "german" : "english"
    name = "SignalWeights+\(word.capitalized).swift"
    var units: [Double] = []
    var biases: [Int64] = []
    var rows = [[UInt8]](repeating: [], count: 1 << SignalModel.rowBits)
    for result in results {
      let largest = result.fit.weights.reduce(0) { max($0, abs($1)) }
      let unit = largest / Double(SignalModel.largestWeight)
      for (place, weight) in result.fit.weights.enumerated() {
        rows[place].append(SignalModel.character(Int((weight / unit).rounded())))
      }
      units.append((unit * result.calibration.scale * 1e9).rounded() / 1e9)
      biases.append(Int64((result.calibration.logOdds(result.fit.bias) * 1e6).rounded()))
    }
    let sources = texts.labelled.count
    text = """
      // swift-format-ignore-file
      /// Weights of signals in \(word.capitalized).
      ///
      /// Written by `lotse-bench fit-signals` from \(sources) sentences of `Benchmarks/signals` (building
      /// half), \(texts.plain.count) ordinary ones and, as texts without a signal, \(texts.ordinary.count) phrasings and calibration questions
      /// that no certificate seals of: \(texts.bases.joined(separator: ", ")).
      extension SignalWeights {
        static let \(word) = SignalWeights(
          known: \(word)Known, rows: \(word)Rows,
          units: \(units),
          biases: \(biases))

        private static let \(word)Known = \"\"\"
      \(Self.lines(Array(known.utf8)))
          \"\"\"

        private static let \(word)Rows = \"\"\"
      \(Self.lines(rows.flatMap { $0 }))
          \"\"\"
      }

      """
  }

  private static func lines(_ bytes: [UInt8]) -> String {
    stride(from: 0, to: bytes.count, by: lineLength).map { start in
      "    " + String(decoding: bytes[start..<min(start + lineLength, bytes.count)], as: UTF8.self)
    }.joined(separator: "\n")
  }
}
