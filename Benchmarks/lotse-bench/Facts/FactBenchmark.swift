import Conversation
import Foundation
import Knowledge

/// `lotse-bench facts`: how well facts are read and masked, on the lists and on made sentences.
enum FactBenchmark {
  static let usage = "facts [--lists DIR] [--made N] [--seed N] [--show tune|generated]"

  static func run(_ arguments: [String]) throws -> Int32 {
    let options = try BenchmarkOptions(
      arguments, usage: usage, values: ["--lists", "--made", "--show"])
    let folder = options["--lists"] ?? "Benchmarks/facts"
    let policy = try policy(in: folder)
    let reader = FactReader(policy)
    let masker = Masker(policy)
    var lists = try FactSentence.lists(in: folder)
    var generator = FactGenerator(seed: try options.seed())
    let count = try options.number("--made", default: 300)
    lists += FactGenerator.kinds.map { ($0, generator.sentences($0, count: count)) }
    var tallies: [String: [String: FactTally]] = [:]
    var masking = MaskTally()
    for (list, sentences) in lists {
      // A list is labelled for what it is about; what else its sentences state counts for nothing.
      let kinds = kinds(ofList: list)
      for sentence in sentences {
        let facts = reader.facts(
          in: sentence.text, language: sentence.language, now: sentence.now
        ).filter { kinds.contains($0.kind.code) }
        let (right, missed, wrong) = FactTally.compare(
          sentence.facts.filter { kinds.contains($0.kind) }, facts)
        for kind in right {
          tallies[sentence.split, default: [:]][kind, default: .init()].right += 1
        }
        for item in missed {
          tallies[sentence.split, default: [:]][item.kind, default: .init()].missed += 1
        }
        for fact in wrong {
          tallies[sentence.split, default: [:]][fact.kind.code, default: .init()].wrong += 1
        }
        let leaks = masking.count(sentence, masked: masker.mask(sentence.text))
        if options["--show"] == sentence.split, !missed.isEmpty || !wrong.isEmpty || !leaks.isEmpty
        {
          print("\(sentence.id) \(sentence.text)")
          for item in missed {
            print("  missed \(item.kind) \(item.value) \(item.alternatives ?? [])")
          }
          for fact in wrong {
            print("  wrong \(fact.kind.code) \(fact.value) \(fact.alternatives)")
          }
          for leak in leaks { print("  not masked \(leak)") }
        }
      }
    }
    for split in tallies.keys.sorted() {
      var all = FactTally()
      for (kind, tally) in tallies[split, default: [:]].sorted(by: { $0.key < $1.key }) {
        print("\(split) \(kind): \(tally.text)")
        all.right += tally.right
        all.missed += tally.missed
        all.wrong += tally.wrong
      }
      print("\(split) all: \(all.text)")
    }
    masking.report()
    return 0
  }

  /// The kinds of facts that a list is labelled for.
  private static func kinds(ofList name: String) -> Set<String> {
    switch name {
    case "order_number": ["order_number", "customer_number", "contract_number", "repair_number"]
    case "name", "address": []
    default: [name]
    }
  }

  private static func policy(in folder: String) throws -> Policy {
    let data = try Data(contentsOf: URL(fileURLWithPath: folder + "/policy.json"))
    let (policy, diagnostics) = PolicyReader.read(Array(data))
    guard let policy else {
      throw BenchmarkError.knowledge(diagnostics.map { $0.text(in: .english) })
    }
    return policy
  }
}
