import Answering
import Foundation
import Knowledge
import LinearAlgebra
import Lotse
import Retrieval
import SeededRandom
import Storage

/// `lotse-bench edit`: one entry of the sources is changed, and the index is
/// built again from the old one, read, checked, written and synced; the bytes
/// must be those that building from nothing by the same model gives.
///
/// With `--mutate N` it is no measure: a base of so many entries is edited in every way that
/// editors have (`SourceMutator`), in Markdown files or, with `--exchange`, in the exchange form.
enum EditBenchmark {
  static let usage =
    "edit [--knowledge DIR | --mutate ENTRIES [--exchange]] [--edits N] [--dimensions N]"
    + " [--threads N] [--no-calibration] [--no-comparison] [--most-p50-ms N]"

  static func run(_ arguments: [String]) throws -> Int32 {
    let options = try BenchmarkOptions(
      arguments, usage: usage,
      values: [
        "--knowledge", "--mutate", "--edits", "--dimensions", "--threads", "--most-p50-ms",
      ],
      switches: ["--exchange", "--no-calibration", "--no-comparison"])
    let edits = try options.number("--edits", default: 10, in: 1...100_000)
    let folder = try WorkFolder()
    let sources = folder["edited"]
    let edit = try editing(options, sources, in: folder)
    var building = try BuildBenchmark.building(options)
    let path = folder["index.lotse"]
    var clock = ContinuousClock.now
    let (loaded, diagnostics) = KnowledgeLoader.load(sources, known: SourceMemory.known(to: nil))
    guard let base = loaded else {
      throw BenchmarkError.knowledge(diagnostics.map { $0.text(in: .english) })
    }
    _ = try Engine.publish(base, options: building, to: path)
    var report = BenchmarkReport("edit")
    report.add("entries", base.entries.count)
    report.add("full_build_seconds", (ContinuousClock.now - clock) / .seconds(1))

    var milliseconds: [Double] = []
    var stages: [(name: String, seconds: Double)] = []
    var (kept, changed, documents, taken) = (0, 0, 0, 0)
    for number in 0..<edits {
      let changes = try edit(number)
      changed += changes.count
      clock = .now
      var stage = StageClock()
      let previous = try KnowledgeIndex(path: path)
      stage.begin("reading")
      let (read, findings) = KnowledgeLoader.load(
        sources, known: SourceMemory.known(to: previous))
      guard let edited = read else {
        throw BenchmarkError.knowledge(changes + findings.map { $0.text(in: .english) })
      }
      building.previous = previous
      building.takesRows = true
      let (_, done) = try Engine.publish(edited, options: building, to: path) { current, share in
        if share == 0 { stage.begin(current.name) }
      }
      milliseconds.append((ContinuousClock.now - clock) / .milliseconds(1))
      stage.begin("end")
      stages += stage.all
      kept += done.views.allSatisfy(\.model.isKept) ? 1 : 0
      documents += done.views.reduce(0) { $0 + $1.documents }
      taken += done.views.reduce(0) { $0 + $1.taken }
      guard !options.has("--no-comparison") else { continue }
      building.takesRows = false
      let (afresh, _) = KnowledgeLoader.load(sources, known: SourceMemory.known(to: nil))
      guard let afresh else { continue }
      let nothing = try IndexBuilder.build(afresh, options: building)
      if try nothing != ByteFile.read(path) {
        let sections = try differences(
          IndexFileReader(path: path), IndexFileReader(bytes: nothing))
        report.violate(
          "edit \(number) (\(changes.joined(separator: ", "))) differs from the build from nothing in \(sections)"
        )
      }
    }
    milliseconds.sort()
    func percentile(_ share: Double) -> Double {
      milliseconds[min(milliseconds.count - 1, Int(share * Double(milliseconds.count)))]
    }
    report.add("edits", edits)
    report.add("changes", changed)
    report.add("models_kept", kept)
    report.add("documents", documents)
    report.add("documents_taken_over", taken)
    report.add("p50_ms", percentile(0.5))
    report.add("p95_ms", percentile(0.95))
    report.add("p99_ms", percentile(0.99))
    report.add("mean_ms", milliseconds.reduce(0, +) / Double(edits))
    for name in Set(stages.map(\.name)).sorted() {
      let sum = stages.reduce(0) { $0 + ($1.name == name ? $1.seconds : 0) }
      report.add("\(name)_mean_ms", sum * 1e3 / Double(edits))
    }
    report.add("index_bytes", try ByteFile.read(path).count)
    report.add("peak_mib", ProcessMemory.ownPeak)
    if let most = options["--most-p50-ms"].flatMap(Double.init), percentile(0.5) > most {
      report.violate("p50 \(percentile(0.5)) ms")
    }
    return report.finish(asJSON: options.has("--json"))
  }
}

extension EditBenchmark {
  /// Puts the sources in place.
  ///
  /// - Returns: what makes the edit of a number, and says which changes it consists of.
  private static func editing(
    _ options: BenchmarkOptions, _ sources: String, in folder: WorkFolder
  ) throws -> (Int) throws -> [String] {
    guard options["--mutate"] != nil else {
      try FileManager.default.copyItem(
        atPath: IndexChoice.sources(options, in: folder), toPath: sources)
      var random = SplitMix64(seed: try options.seed())
      return { number in
        try SourceEdit.make(in: sources, number: number, &random)
        return ["an answer"]
      }
    }
    var mutator = SourceMutator(
      entries: try options.number("--mutate", default: 60, in: 1...1_000_000),
      form: options.has("--exchange") ? .exchange : .folder, seed: try options.seed())
    try mutator.write(to: sources)
    return { _ in
      let changes = mutator.edit()
      try mutator.write(to: sources)
      return changes
    }
  }

  /// The kinds of sections that two indexes do not have in common.
  private static func differences(_ left: IndexFileReader, _ right: IndexFileReader) -> String {
    Set((left.sections + right.sections).map(\.id.kind)).sorted()
      .filter { left.digest(of: [$0]) != right.digest(of: [$0]) }
      .map { SectionKind(rawValue: $0)?.name ?? "section \($0)" }
      .joined(separator: ", ")
  }
}

/// A change of one entry in the sources of a knowledge base.
enum SourceEdit {
  /// Adds a sentence with a number to a random entry's answer.
  static func make(in folder: String, number: Int, _ random: inout SplitMix64) throws {
    let exchange = folder + "/kb.jsonl"
    if FileManager.default.fileExists(atPath: exchange) {
      var lines = try ByteFile.read(exchange).split(
        separator: 0x0A, omittingEmptySubsequences: false)
      let key = Array("\"answer\":\"".utf8)
      let places = lines.indices.filter { contains(lines[$0], key) != nil }
      let line = places[Int.random(in: 0..<places.count, using: &random)]
      if let place = contains(lines[line], key) {
        lines[line].insert(contentsOf: Array("Neu ist Fassung \(number). ".utf8), at: place)
      }
      return try ByteFile.replace(exchange, by: Array(lines.joined(separator: [0x0A])))
    }
    let (files, _) = KnowledgeSources.files(in: folder)
    let names = files.map(\.path).filter { $0.hasSuffix(".md") }
    let path = folder + "/" + names[Int.random(in: 0..<names.count, using: &random)]
    var text = String(decoding: try ByteFile.read(path), as: UTF8.self)
    while text.hasSuffix("\n") { text.removeLast() }
    // The last entry of the file; its answer gets a paragraph more.
    try ByteFile.replace(path, by: Array((text + "\n\nNeu ist Fassung \(number).\n").utf8))
  }

  /// Where a key ends in a line.
  private static func contains(_ line: ArraySlice<UInt8>, _ key: [UInt8]) -> Int? {
    guard line.count > key.count else { return nil }
    for start in line.startIndex..<line.endIndex - key.count
    where line[start] == key[0] && line[start..<start + key.count].elementsEqual(key) {
      return start + key.count
    }
    return nil
  }
}
