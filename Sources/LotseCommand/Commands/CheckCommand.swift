import Foundation
import JSON
import Knowledge

/// `lotse check`: reads a knowledge base and reports everything that is wrong.
struct CheckCommand: Command {
  private let folder: String?
  private let isStrict: Bool
  private let isJSON: Bool
  private let now: Date?

  init(_ arguments: ValidatedArguments) throws(UsageError) {
    folder = arguments.operands.first
    isStrict = arguments.has(.strict)
    isJSON = arguments.has(.json)
    now = arguments.instant(.now)
  }

  func run(in context: Context) throws(CommandError) -> ExitCode {
    let folder = try BaseLocation.folder(folder, in: context)
    _ = try SourceList(folder: folder)
    let (base, found) = KnowledgeLoader.load(folder)
    let diagnostics = Diagnostic.sorted(found + (base.map(expired) ?? []))
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = diagnostics.count - errors
    let lines = FindingLines(folder: folder, language: context.texts.language)
    if isJSON {
      try context.console.write(json(folder, diagnostics, base, errors, lines))
    } else {
      for diagnostic in diagnostics {
        try context.console.result(lines.text(diagnostic, style: context.console.style))
      }
      try context.console.result(
        context.texts.checked(entries: base?.entries.count, errors: errors, warnings: warnings))
    }
    return errors > 0 || (isStrict && warnings > 0) ? .findings : .success
  }

  /// The entries that have expired by now; a build knows no clock.
  private func expired(_ base: KnowledgeBase) -> [Diagnostic] {
    guard let today = base.policy.localTime(at: now ?? Date())?.date else { return [] }
    return base.entries.compactMap { entry in
      guard let until = entry.validUntil, until < today else { return nil }
      return Diagnostic(.expired(until: until), at: entry.translations[0].source)
    }
  }

  private func json(
    _ folder: String, _ diagnostics: [Diagnostic], _ base: KnowledgeBase?, _ errors: Int,
    _ lines: FindingLines
  ) -> String {
    var json = JSONWriter(style: .pretty)
    json.object { object in
      object.member("knowledge", folder)
      if let base {
        object.member("entries", base.entries.count)
      } else {
        object.null("entries")
      }
      object.member("errors", errors)
      object.member("warnings", diagnostics.count - errors)
      object.array("findings") { array in
        for diagnostic in diagnostics { lines.write(diagnostic, to: &array) }
      }
    }
    json.endLine()
    return json.string
  }
}
