import Foundation
import JSON
import Retrieval
import Storage
import TextAnalysis

struct Query { var id: String; var text: String; var language: String; var isCalibration: Bool; var relevant: [Int: Int] }
struct EvaluationSet {
  var name: String
  var ids: [String] = []
  var documents: [SourceDocument] = []
  var queries: [Query] = []

  static func sentences(_ text: String) -> [String] {
    var out: [String] = []; var current = ""
    let chars = Array(text)
    for (i, c) in chars.enumerated() {
      current.append(c)
      if ".!?".contains(c), i + 1 < chars.count, chars[i+1] == " ", current.count > 25 { out.append(current); current = "" }
      if c == "\n" { out.append(current); current = "" }
    }
    out.append(current)
    return out.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }.filter { !$0.isEmpty }
  }
  init(_ folder: String, maxVariants: Int = 1000) throws {
    name = (folder as NSString).lastPathComponent
    var numbers: [String: Int] = [:]
    for line in try String(contentsOfFile: folder + "/kb.jsonl", encoding: .utf8).split(separator: "\n") {
      let v = try JSONReader.parse(Array(line.utf8), limits: .line)
      let id = v["id"]!.stringValue!
      numbers[id] = ids.count
      let q = v["question"]?.stringValue ?? ""
      var ph = (v["variants"]?.arrayValue ?? []).compactMap(\.stringValue)
      if ph.count > maxVariants { ph = Array(ph.prefix(maxVariants)) }
      if !q.isEmpty { ph.insert(q, at: 0) }
      documents.append(SourceDocument(entry: UInt32(ids.count), language: v["language"]!.stringValue! == "de" ? .german : .english, phrasings: ph, sentences: Self.sentences(v["answer"]?.stringValue ?? "")))
      ids.append(id)
    }
    for line in try String(contentsOfFile: folder + "/queries.jsonl", encoding: .utf8).split(separator: "\n") {
      let v = try JSONReader.parse(Array(line.utf8), limits: .line)
      var rel: [Int: Int] = [:]
      for m in v["relevant"]!.objectValue!.members { rel[numbers[m.key]!] = Int(m.value.integerValue ?? 1) }
      queries.append(Query(id: v["id"]!.stringValue!, text: v["query"]!.stringValue!, language: v["language"]!.stringValue!, isCalibration: v["split"]!.stringValue! == "calibration", relevant: rel))
    }
  }
  func index() throws -> RetrievalIndex {
    var writer = IndexFileWriter()
    for (kind, section) in try ViewBuilder.sections(documents) { writer.add(kind.id(1), section) }
    return try RetrievalIndex(IndexFileReader(bytes: writer.bytes()), view: 1)
  }
}
