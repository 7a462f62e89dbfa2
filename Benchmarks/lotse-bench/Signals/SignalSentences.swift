import Foundation
import JSON
import Knowledge

/// A sentence with what it says by the judgement of its writer.
struct SignalSentence {
  var text: String
  /// Whether the signal is in it.
  var isLabelled: Bool
  /// The detail of the signal, such as the sensitive topic.
  var detail: String?
  /// `building` or `unseen`.
  var split: String
  /// Who wrote it: sentences of one source are fitted on or held out together.
  var source = ""
}

/// The sentences of one signal in one language.
struct SignalSentences {
  var kind: SignalKind
  var language: Language
  var sentences: [SignalSentence]

  /// Reads the files `SIGNAL.LANGUAGE.jsonl` of a folder and of its folder `unseen`, in the
  /// order of signals and languages.
  static func read(_ folder: String) throws -> [SignalSentences] {
    var sets: [SignalSentences] = []
    for kind in SignalKind.allCases {
      for language in Language.allCases {
        let name = "\(kind.code).\(language.code).jsonl"
        let sentences = try ["\(folder)/\(name)", "\(folder)/unseen/\(name)"].flatMap(sentences)
        guard !sentences.isEmpty else { continue }
        sets.append(SignalSentences(kind: kind, language: language, sentences: sentences))
      }
    }
    guard !sets.isEmpty else {
      throw BenchmarkError.usage("\(folder): no file such as human_wanted.de.jsonl in it")
    }
    return sets
  }

  /// The ordinary sentences of a language, `ordinary.LANGUAGE.jsonl`, which hold no signal.
  static func plain(_ folder: String, _ language: Language) throws -> [SignalSentence] {
    try sentences("\(folder)/ordinary.\(language.code).jsonl")
  }

  /// The sentences of a file; none where it is not there.
  private static func sentences(_ path: String) throws -> [SignalSentence] {
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    return try ByteFile.read(path).split(separator: UInt8(ascii: "\n")).enumerated().map {
      number, line in try sentence(Array(line), path, number + 1)
    }
  }

  private static func sentence(_ line: [UInt8], _ path: String, _ number: Int) throws
    -> SignalSentence
  {
    let object = try? JSONReader.parse(line, limits: .line)
    guard case .string(let text)? = object?["text"], case .bool(let isLabelled)? = object?["label"]
    else {
      throw RunError.file(path, reason: "line \(number) has no text and label")
    }
    var sentence = SignalSentence(text: text, isLabelled: isLabelled, split: "building")
    if case .string(let split)? = object?["split"] { sentence.split = split }
    if case .string(let source)? = object?["source"] { sentence.source = source }
    if case .string(let detail)? = object?["kind"] { sentence.detail = detail }
    return sentence
  }
}
