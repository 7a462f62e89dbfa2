import Foundation
import JSON

/// What a run found: figures in order, and whether its property held.
struct BenchmarkReport {
  /// A figure with its name; units stand in the name.
  enum Figure {
    case count(Int)
    case decimal(Double)
    case text(String)
  }

  private let command: String
  private var figures: [(name: String, figure: Figure)] = []
  private(set) var counterexamples: [String] = []
  private var violations = 0

  /// A report without figures.
  init(_ command: String) { self.command = command }

  /// Whether nothing speaks against the property.
  var held: Bool { violations == 0 }

  /// Adds a figure.
  mutating func add(_ name: String, _ count: Int) { figures.append((name, .count(count))) }

  /// Adds a figure that is shown with three decimals.
  mutating func add(_ name: String, _ value: Double) { figures.append((name, .decimal(value))) }

  /// Adds a text.
  mutating func add(_ name: String, _ text: String) { figures.append((name, .text(text))) }

  /// Adds a counterexample, with what it takes to make it again; the first ten are shown.
  mutating func violate(_ counterexample: String) {
    violations += 1
    if counterexamples.count < 10 { counterexamples.append(counterexample) }
  }

  /// Writes the report to the standard output.
  ///
  /// - Returns: the exit code of the run.
  func finish(asJSON isJSON: Bool) -> Int32 {
    if isJSON {
      var json = JSONWriter()
      json.object { object in
        object.member("command", command)
        object.member("held", held)
        for (name, figure) in figures {
          switch figure {
          case .count(let count): object.member(name, count)
          case .decimal(let value):
            object.member(name, decimal: Int64((value * 1e3).rounded()), places: 3)
          case .text(let text): object.member(name, text)
          }
        }
        object.member("violations", violations)
        object.member("counterexamples", counterexamples)
      }
      print(json.string)
    } else {
      let parts = figures.map { name, figure in
        switch figure {
        case .count(let count): "\(name) \(count)"
        case .decimal(let value): "\(name) " + String(format: "%.3f", value)
        case .text(let text): "\(name) \(text)"
        }
      }
      print("\(command): \(held ? "held" : "NOT held") · " + parts.joined(separator: " · "))
      for counterexample in counterexamples { print("  counterexample: \(counterexample)") }
    }
    return held ? 0 : 1
  }
}
