import Foundation
import Testing

/// Messages say what is wrong, where, and what to do.
@Suite struct MessageTests {
  @Test(arguments: ["/nonexistent/inbox", "/"])
  func noFileOfQuestions(path: String) throws {
    let outcome = try Lotse.run(["assess", "--index", Lotse.shop.index, path])
    #expect(outcome.code == 66 && outcome.errors.contains("no such file"), "\(outcome.errors)")
    #expect(outcome.errors.contains("Name a file with customers' questions"))
  }

  /// A file that is something else has not all its lines listed.
  @Test func aFileThatIsNoInbox() throws {
    let outcome = try Lotse.run([
      "assess", "--index", Lotse.shop.index,
      Lotse.repository.appendingPathComponent("corpus/onlineshop/policy.json").path,
    ])
    #expect(outcome.code == 65 && outcome.errors.contains("more findings"))
    #expect(outcome.errors.split(separator: "\n").count < 50)
  }

  @Test(arguments: ["{\"a\":1}", "hello", ""])
  func noRecord(text: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(text, to: "record.json")
    for command in ["replay", "handover"] {
      let outcome = try Lotse.run(
        [command, "--index", Lotse.shop.index, folder.path + "/record.json"])
      #expect(
        outcome.code == 65 && outcome.errors.contains("record.json is no conversation record"))
      #expect(outcome.errors.contains("the record of a reply") && !outcome.errors.contains(": :"))
    }
    let missing = try Lotse.run(["replay", "--index", Lotse.shop.index, folder.path])
    #expect(missing.code == 66 && missing.errors.contains("the record of a reply"))
  }

  /// What answers nothing is warned of: expired entries, and drafts alone.
  @Test func whatAnswersNothingIsNamed() throws {
    let folder = try TemporaryFolder()
    func write(_ head: String, _ keys: String) throws {
      try folder.write(
        """
        ---
        language: de
        audience: customer
        \(head)
        ---
        # Laden

        ## Wann haben Sie geöffnet?
        <!--
        id: zeiten
        \(keys)
        -->

        - Öffnungszeiten

        Wir haben von 9 bis 18 Uhr geöffnet.

        """, to: "kb.md")
    }
    func check(_ options: String...) throws -> Lotse.Outcome {
      try Lotse.run(["check", folder.path] + options)
    }
    try write("topic: a", "valid-until: 2026-06-30")
    let after = try check("--now", "2026-07-01T12:00:00+02:00")
    #expect(after.code == 0 && after.output.contains("kb.md:8"), "\(after.output)")
    #expect(after.output.contains("2026-06-30") && after.output.contains("[expired]"))
    #expect(try check("--now", "2026-06-30T12:00:00+02:00").output.contains("0 warnings"))
    #expect(try check("--now", "2026-07-01T12:00:00+02:00", "--strict").code == 1)
    try write("status: draft", "topic: a")
    #expect(try check().output.contains("[only-drafts]"))
  }
}
