import Answering
import Foundation
import JSON
import Knowledge
import LotseService

/// A small knowledge base, built once in memory.
enum Fixture {
  static let delivery = """
    ---
    language: de
    topic: lieferung
    audience: customer
    ---
    # Versand und Lieferung

    ## Wie lange dauert der Versand?
    <!-- id: lieferzeit -->

    - Wie lang ist die Lieferzeit?
    - Bis wann ist ein Paket normalerweise da?
    - Wann kommt meine Bestellung an?

    Innerhalb Deutschlands sind es 2 bis 4 Werktage. Nach Österreich liefern wir in 3 bis 5 Werktagen.

    ## Was kostet der Versand?
    <!-- id: versandkosten -->

    - Wie hoch sind die Versandkosten?
    - Muss ich Porto bezahlen?
    - Ab welchem Betrag ist die Lieferung kostenlos?

    Der Versand kostet 4,90 Euro. Ab 50 Euro Bestellwert liefern wir kostenlos.

    ## Kann ich die Lieferadresse ändern?
    <!-- id: adresse -->

    - Wie ändere ich meine Adresse?
    - Ich bin umgezogen, wohin geht das Paket?

    Solange das Paket nicht verschickt ist, ändern Sie die Adresse im Kundenkonto.

    ## Gibt es die Weihnachtsaktion noch?
    <!--
    id: weihnachten
    valid-until: 2020-12-31
    -->

    - Bekomme ich Lebkuchengutscheine?

    Zu jeder Bestellung legen wir einen Lebkuchengutschein bei.
    """

  static let returns = """
    ---
    language: de
    topic: ruecksendung
    audience: customer
    ---
    # Rückgabe

    ## Wie sende ich einen Artikel zurück?
    <!-- id: ruecksendung -->

    - Wo bekomme ich ein Rücksendeetikett?
    - Wie geht eine Retoure?
    - Ich möchte etwas zurückschicken.

    Das Rücksendeetikett drucken Sie im Kundenkonto aus. Sie haben dafür 30 Tage Zeit.

    ## Wann bekomme ich mein Geld zurück?
    <!-- id: erstattung -->

    - Wie lange dauert die Erstattung?
    - Wo bleibt mein Geld nach der Rücksendung?

    Wir erstatten den Betrag innerhalb von 14 Tagen nach Eingang der Ware. Ausgenommen sind **Gutscheine**.

    ## Gibt es bald eine Abholung?
    <!--
    id: abholung
    status: draft
    -->

    - Holt ihr Pakete ab?

    Die Abholung ist in Planung.
    """

  static let english = """
    ---
    language: en
    ---
    # Delivery

    ## How long does delivery take?
    <!-- id: lieferzeit -->

    - When will my parcel arrive?
    - How many days does shipping take?

    Within Germany it takes 2 to 4 working days.
    """

  static let internals = """
    ---
    language: de
    topic: kulanz
    audience: agent
    ---
    # Kulanz

    ## Wann darf ich Kulanz gewähren?
    <!-- id: kulanz -->

    - Welchen Kulanzrahmen habe ich?
    - Bis zu welchem Betrag darf ich gutschreiben?

    Bis 20 Euro entscheiden Sie selbst. Darüber fragen Sie die Teamleitung.
    """

  /// An index of these Markdown files that learned from labelled questions.
  static func index(_ files: [String], learning labels: [LabelledQuestion] = []) -> [UInt8] {
    let contents = files.enumerated().map {
      KnowledgeSources.Content(path: "\($0.offset).md", bytes: Array($0.element.utf8))
    }
    let (base, diagnostics) = KnowledgeLoader.load(contents)
    var options = IndexBuilder.Options()
    options.labels = labels
    guard let base, let bytes = try? IndexBuilder.build(base, options: options) else {
      preconditionFailure(diagnostics.map { $0.text(in: .english) }.joined(separator: "\n"))
    }
    return bytes
  }

  /// The whole base.
  static let full = index([delivery, returns, english, internals])
  /// The base without what only agents may see.
  static let withoutInternals = index([
    delivery, returns.components(separatedBy: "## Gibt es bald")[0], english,
  ])
  /// Another revision.
  static let changed = index([delivery, english, internals])

  /// A file of these bytes in a folder of its own, for as long as `body` runs.
  static func withFile<Result>(
    _ bytes: [UInt8] = full, _ body: (String) throws -> Result
  ) throws -> Result {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("lotse-service-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("index.lotse").path
    try replace(path, by: bytes)
    return try body(path)
  }

  /// Gives the path to a new file, as a build does.
  static func replace(_ path: String, by bytes: [UInt8]) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
  }

  /// A configuration that writes no log.
  static func configuration(_ path: String, workers: Int = 1, role: Role? = nil)
    -> ServiceConfiguration
  {
    var configuration = ServiceConfiguration(index: path, version: "1.2.3", log: { _ in })
    configuration.workers = workers
    configuration.allowedRole = role
    configuration.handlesSignals = false
    return configuration
  }

  /// Answers lines one after the other without threads.
  static func answers(_ lines: [String], bytes: [UInt8] = full, role: Role? = nil) throws
    -> [String?]
  {
    try withFile(bytes) { path in
      var handler = RequestHandler(try ServiceEnvironment(configuration(path, role: role)))
      return lines.map { handler.answer($0) }
    }
  }
}

extension RequestHandler {
  /// The reply to one line, or nil where none is due.
  mutating func answer(_ line: String) -> String? { answer(Array(line.utf8)) }

  /// The reply to one line, or nil where none is due.
  mutating func answer(_ line: [UInt8]) -> String? {
    var writer = JSONWriter()
    return answer(line, into: &writer) ? writer.string : nil
  }
}

/// A service that runs over pipes.
final class RunningService: @unchecked Sendable {
  private let input = Pipe()
  private let output = Pipe()
  private let ended = DispatchSemaphore(value: 0)
  private var code: Int32 = -1
  private var unread: [UInt8] = []

  init(_ configuration: ServiceConfiguration) throws {
    signal(SIGPIPE, SIG_IGN)
    var configuration = configuration
    configuration.input = input.fileHandleForReading.fileDescriptor
    configuration.output = output.fileHandleForWriting.fileDescriptor
    let service = try Service(configuration)
    Thread { [self] in
      code = service.run()
      try? output.fileHandleForWriting.close()
      ended.signal()
    }.start()
  }

  /// Sends bytes; waits where the service is slow.
  func send(_ bytes: [UInt8]) {
    try? input.fileHandleForWriting.write(contentsOf: Data(bytes))
  }

  func send(_ text: String) { send(Array(text.utf8)) }

  /// Ends the input.
  func closeInput() { try? input.fileHandleForWriting.close() }

  /// Nobody reads any more.
  func closeOutput() { try? output.fileHandleForReading.close() }

  /// The next reply, or nil at the end.
  func nextReply() -> String? {
    while true {
      if let end = unread.firstIndex(of: 0x0A) {
        defer { unread.removeSubrange(...end) }
        return String(decoding: unread[..<end], as: UTF8.self)
      }
      guard readMore() else { return nil }
    }
  }

  /// Reads what there is, at least one byte, unless the end has come.
  private func readMore() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(output.fileHandleForReading.fileDescriptor, &buffer, buffer.count)
    unread.append(contentsOf: buffer.prefix(max(0, count)))
    return count > 0
  }

  /// All further replies, read while the service runs.
  func rest() -> [String] {
    while readMore() {}
    defer { unread = [] }
    return unread.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The exit status, once the service has ended.
  func status() -> Int32 {
    ended.wait()
    return code
  }

  /// Runs a whole input through a service.
  static func replies(_ input: [UInt8], _ configuration: ServiceConfiguration) throws
    -> (lines: [String], status: Int32)
  {
    let service = try RunningService(configuration)
    Thread {
      service.send(input)
      service.closeInput()
    }.start()
    let lines = service.rest()
    return (lines, service.status())
  }
}
