import Conversation
import Foundation

/// What reading the signals of a message takes, warm, on one thread.
enum SignalSpeed {
  static func run(_ sets: [SignalSentences], _ lists: SignalLists, _ options: BenchmarkOptions)
    throws -> Int32
  {
    var reader = SignalReader(lists)
    var micros: [Double] = []
    var bytes = 0
    for round in 0..<6 {
      for set in sets {
        for sentence in set.sentences {
          let start = ContinuousClock.now
          let signals = reader.read(sentence.text, in: set.language)
          let taken = (ContinuousClock.now - start).components
          bytes += signals.count
          if round > 0 {
            micros.append(Double(taken.seconds) * 1e6 + Double(taken.attoseconds) / 1e12)
          }
        }
      }
    }
    micros.sort()
    var report = BenchmarkReport("signals")
    report.add("p50_us", micros[micros.count / 2])
    report.add("p95_us", micros[micros.count * 95 / 100])
    report.add("mean_us", micros.reduce(0, +) / Double(micros.count))
    report.add("messages", micros.count)
    return report.finish(asJSON: options.has("--json"))
  }
}
