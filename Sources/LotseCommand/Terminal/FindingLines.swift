import JSON
import Knowledge

/// Findings in the sources of a folder, as people and programs read them.
struct FindingLines {
  private let folder: String
  private let language: Language

  /// Findings of a folder for readers of a language.
  init(folder: String, language: Language) {
    self.folder = folder
    self.language = language
  }

  /// The finding with the path as it leads there from the current folder, so
  /// that terminals and editors can open it.
  func text(_ diagnostic: Diagnostic, style: Style) -> String {
    let location = diagnostic.location
    let isWhole = location.file == folder || folder == "."
    let path =
      isWhole ? location.file : (folder.hasSuffix("/") ? folder : folder + "/") + location.file
    let place = SourceLocation(file: path, line: location.line, column: location.column)
    let text = Diagnostic(diagnostic.problem, at: place).text(in: language)
    guard style.isColoured, let end = text.range(of: "\(place)")?.upperBound else { return text }
    let rest = String(text[end...])
    let message = rest.prefix { $0 != "\n" }
    let remedy = rest.dropFirst(message.count)
    let dressed =
      diagnostic.severity == .error ? style.red(String(message)) : style.yellow(String(message))
    return style.bold("\(place)") + dressed + remedy
  }

  /// Writes the members of a finding.
  func write(_ diagnostic: Diagnostic, to array: inout JSONArrayWriter) {
    array.object { object in
      object.member("severity", diagnostic.severity.rawValue)
      object.member("code", diagnostic.code)
      object.member("file", diagnostic.location.file)
      if diagnostic.location.line > 0 {
        object.member("line", diagnostic.location.line)
      } else {
        object.null("line")
      }
      if let column = diagnostic.location.column {
        object.member("column", column)
      } else {
        object.null("column")
      }
      object.member("message", diagnostic.message(in: language))
      object.member("remedy", diagnostic.remedy(in: language))
    }
  }
}
