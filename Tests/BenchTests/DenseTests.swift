import Foundation
import Testing

/// Short runs of the dense benchmark.
@Suite(.serialized)
struct DenseTests {
  /// A matrix in NumPy's format.
  private func write(_ rows: [[Float]], to path: String) throws {
    let shape = "(\(rows.count), \(rows.first?.count ?? 0))"
    var header = "{'descr': '<f4', 'fortran_order': False, 'shape': \(shape), }"
    while (11 + header.utf8.count) % 64 != 0 { header += " " }
    header += "\n"
    var bytes = Data([0x93]) + Data("NUMPY".utf8) + Data([1, 0])
    bytes.append(UInt8(header.utf8.count & 0xFF))
    bytes.append(UInt8(header.utf8.count >> 8))
    bytes += Data(header.utf8)
    for float in rows.joined() { withUnsafeBytes(of: float) { bytes += Data($0) } }
    try bytes.write(to: URL(fileURLWithPath: path))
  }

  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("bench-dense-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path)
  }

  /// Where more are asked for than are on the question's side, those on the other follow, as a
  /// scan of all products has them.
  @Test func allProductsCount() throws {
    try withFolder { folder in
      let vectors: [[Float]] = (0..<600).map { [Float($0 % 7) - 5, Float($0 % 11) - 3] }
      try write(vectors, to: folder + "/x.npy")
      try write([[1, 0], [0, 0], [-1, 2]], to: folder + "/q.npy")
      for batch in ["1", "2"] {
        let run = try BenchmarkRun([
          "dense", "--vectors", folder + "/x.npy", "--queries", folder + "/q.npy", "--k", "590",
          "--rounds", "1", "--batch", batch, "--verify", "--run", folder + "/run.jsonl",
        ])
        #expect(run.code == 0 && run["verified"] == 3, "\(run.output)")
        let lines = try String(contentsOfFile: folder + "/run.jsonl", encoding: .utf8)
          .split(separator: "\n").map { $0.split(separator: ",").count }
        #expect(lines == [1_180, 1_180, 1_180])
      }
    }
  }

  @Test func numbersThatAreNotFiniteAreRefused() throws {
    try withFolder { folder in
      try write([[1, 2], [3, 4]], to: folder + "/sound.npy")
      try write([[1, .infinity]], to: folder + "/infinite.npy")
      for (vectors, questions) in [("sound", "infinite"), ("infinite", "sound")] {
        let run = try BenchmarkRun([
          "dense", "--vectors", "\(folder)/\(vectors).npy",
          "--queries", "\(folder)/\(questions).npy",
          "--run", folder + "/run.jsonl",
        ])
        #expect(run.code == 70 && run.output.isEmpty, "\(run.output)")
      }
    }
  }

  /// A run takes the place of a run alone.
  @Test func runsReplaceRunsAlone() throws {
    try withFolder { folder in
      try write([[1, 2], [3, 4]], to: folder + "/x.npy")
      let arguments = ["dense", "--vectors", folder + "/x.npy", "--queries", folder + "/x.npy"]
      let notes = Data("# Notes\n".utf8)
      try notes.write(to: URL(fileURLWithPath: folder + "/notes"))
      #expect(try BenchmarkRun(arguments + ["--run", folder + "/notes"]).code == 70)
      #expect(FileManager.default.contents(atPath: folder + "/notes") == notes)
      for _ in 0..<2 {
        #expect(try BenchmarkRun(arguments + ["--run", folder + "/run.jsonl"]).code == 0)
      }
    }
  }
}
