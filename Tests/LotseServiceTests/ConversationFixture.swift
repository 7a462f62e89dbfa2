import Answering
import Foundation
import JSON
import Knowledge
import LotseService
import Testing

/// A shop with everything that a conversation can run into.
enum Shop {
  static let policy = """
    {
      "format": 1, "time_zone": "Europe/Berlin", "turns_without_progress": 3, "route": "service",
      "hours": { "monday": ["08:00-18:00"], "tuesday": ["08:00-18:00"], "wednesday": ["08:00-18:00"],
        "thursday": ["08:00-18:00"], "friday": ["08:00-18:00"] },
      "holidays": ["2026-12-25"],
      "topics": {
        "lieferung": { "route": "logistik" }, "konto": { "handling": "answer_and_offer" },
        "beschwerde": { "handling": "prepare", "route": "beschwerde" },
        "trauer": { "handling": "human", "route": "trauer", "priority": "high" },
        "probe": { "mode": "suggest" }
      },
      "fields": {
        "order_number": { "pattern": "[0-9]{8}", "label": { "de": "Bestellnummer", "en": "order number" } },
        "postcode": { "pattern": "[0-9]{5}", "label": { "de": "Postleitzahl", "en": "postcode" } }
      },
      "actions": {
        "order_status": { "returns": ["status"], "changes": false },
        "cancel_order": { "returns": ["result"], "changes": true }
      }
    }
    """

  static let entries = """
    ---
    language: de
    topic: lieferung
    audience: customer
    ---
    # Lieferung

    ## Wie lange dauert der Versand?
    <!-- id: lieferzeit -->

    - Wie lang ist die Lieferzeit?
    - Bis wann ist ein Paket normalerweise da?

    Innerhalb Deutschlands sind es 2 bis 4 Werktage. Mehr steht unter [Versand](https://example.com/versand).

    ## Was kostet der Versand?
    <!-- id: versandkosten -->

    - Wie hoch sind die Versandkosten?
    - Muss ich Porto bezahlen?

    Der Versand kostet 4,90 Euro. Ab 50 Euro Bestellwert liefern wir kostenlos.

    ## Wo ist meine Bestellung?
    <!--
    id: bestellstatus
    action: order_status
    require: order_number, postcode
    -->

    - Wo bleibt mein Paket?
    - Ist meine Bestellung schon unterwegs?

    Ihre Bestellung {{order_number}} ist {{status}}.

    ## Wie storniere ich eine Bestellung?
    <!--
    id: stornieren
    action: cancel_order
    require: order_number
    -->

    - Ich möchte meine Bestellung stornieren.
    - Bestellung abbestellen

    Das Ergebnis für {{order_number}}: {{result}}.

    ## Wie ändere ich die Lieferadresse?
    <!-- id: lieferadresse -->

    - Adresse für die Lieferung ändern
    - Lieferanschrift korrigieren

    Die Lieferadresse ändern Sie vor dem Versand im Kundenkonto, solange noch kein Paket
    unterwegs ist.

    ## Wie ändere ich die Rechnungsadresse?
    <!-- id: rechnungsadresse -->

    - Adresse für die Rechnung ändern
    - Rechnungsanschrift korrigieren

    Die Rechnungsadresse ändern wir, solange die Rechnung nicht geschrieben ist.

    ## Welche Bankverbindung ist gespeichert?
    <!--
    id: bankverbindung
    topic: konto
    verify: 1
    -->

    - Meine hinterlegte Kontonummer ansehen
    - Welches Konto habe ich angegeben?

    Sie steht im Kundenkonto unter Zahlung.

    ## Wie setze ich mein Passwort zurück?
    <!--
    id: passwort
    topic: konto
    -->

    - Kennwort vergessen
    - Neues Passwort anfordern

    Über den Link „Passwort vergessen“.

    ## Ich möchte mich beschweren.
    <!--
    id: beschwerde
    topic: beschwerde
    -->

    - Wo kann ich eine Beschwerde einreichen?
    - Euer Service ist unter aller Kanone.

    Das tut uns leid. Das Beschwerdeteam antwortet innerhalb von 5 Werktagen.

    ## Was geschieht im Todesfall mit dem Konto?
    <!--
    id: todesfall
    topic: trauer
    -->

    - Mein Mann ist gestorben.
    - Konto eines Verstorbenen

    Unser Team für Trauerfälle hilft.

    ## Wie läuft der Probelauf?
    <!--
    id: probelauf
    topic: probe
    -->

    - Probelauf starten
    - Teilnahme am Probelauf

    Drücken Sie den Knopf.
    """

  static let bytes = bytes(policy: policy)

  /// The shop's index under a policy, or with other entries.
  static func bytes(policy: String, entries: String = Self.entries) -> [UInt8] {
    bytes(policy: policy, files: [("shop.md", entries)])
  }

  /// An index of a policy and files of entries.
  static func bytes(policy: String, files: [(path: String, text: String)]) -> [UInt8] {
    let contents = (files + [("policy.json", policy)]).map { file in
      KnowledgeSources.Content(path: file.path, bytes: Array(file.text.utf8))
    }
    let (base, diagnostics) = KnowledgeLoader.load(contents)
    guard let base, let bytes = try? IndexBuilder.build(base) else {
      preconditionFailure(diagnostics.map { $0.text(in: .english) }.joined(separator: "\n"))
    }
    return bytes
  }

  /// The shop with English texts beside, of entries that have any.
  static func bytes(english entries: String) -> [UInt8] {
    let opening = """
      ---
      language: en
      topic: lieferung
      audience: customer
      ---
      # Delivery


      """
    return bytes(
      policy: policy, files: [("shop.md", Self.entries), ("shop.en.md", opening + entries)])
  }

  /// A handler over the shop, as one worker of a service has it.
  static func handler() throws -> RequestHandler { try handler(bytes) }

  /// A handler over another base.
  static func handler(_ bytes: [UInt8]) throws -> RequestHandler {
    try Fixture.withFile(bytes) { path in
      RequestHandler(try ServiceEnvironment(Fixture.configuration(path)))
    }
  }
}

/// A conversation over lines: each reply's record goes into the next request.
struct Conversation {
  var handler: RequestHandler
  /// Members of each request beside the turn's own: a Wednesday noon, when somebody is there.
  var context = #""now":"2026-11-25T12:00:00+01:00""#
  private(set) var record = "null"
  private(set) var last: JSONValue = .null
  private(set) var lastLine = ""
  private let schema = ProtocolSchema.schema

  init() throws { handler = try Shop.handler() }

  /// A conversation over another base.
  init(_ handler: RequestHandler) { self.handler = handler }

  /// An order whose state is being looked up.
  static func lookingUp() throws -> (talk: Conversation, id: String) {
    var talk = try Conversation()
    try talk.say("Wo ist meine Bestellung 11111111, PLZ 20095?")
    #expect(talk.decided == "act order_status")
    return (talk, try #require(talk.last["action"]?["id"]?.stringValue))
  }

  /// What looking an order up has come to, as a member of a turn.
  static func status(_ id: String, _ status: String = "ok") -> String {
    #""action_result":{"id":"\#(id)","status":"\#(status)","values":{"status":"unterwegs"}}"#
  }

  /// Sends a turn's members and checks the reply against the schema.
  @discardableResult
  mutating func turn(_ members: String) throws -> JSONValue {
    lastLine = "{\(members),\(context),\"record\":\(record)}"
    let reply = handler.answer(lastLine)
    let line = try #require(reply)
    last = try JSONReader.parse(Array(line.utf8), limits: .file)
    guard last["error"] == nil else { return last }
    let problems = try #require(schema).problems(of: last, as: "reply")
    #expect(problems.isEmpty, "\(problems) \(line)")
    #expect(last["text"] == .null || last["text"]?.stringValue?.isEmpty == false)
    if last["decision"] != "answer", last["decision"] != "silent" {
      #expect(last["offer_human"] == true)
    }
    var writer = JSONWriter()
    writer.object { $0.member("record", last["record"] ?? .null) }
    record = String(writer.string.dropFirst(10).dropLast())
    return last
  }

  /// Changes the record that the next request carries.
  mutating func tamper(_ change: (inout JSONObject) throws -> Void) throws {
    var object = try JSONReader.parse(Array(record.utf8), limits: .file).objectValue ?? JSONObject()
    try change(&object)
    var writer = JSONWriter()
    writer.object { $0.member("record", .object(object)) }
    record = String(writer.string.dropFirst(10).dropLast())
  }

  /// Says something.
  @discardableResult
  mutating func say(_ words: String, _ members: String = "") throws -> JSONValue {
    try turn(#""question":"\#(words)""# + (members.isEmpty ? "" : "," + members))
  }

  /// What was decided last: the decision, and the reason or field if there is one.
  var decided: String {
    let detail = last["reason"] ?? last["field"] ?? last["action"]?["name"]
    return [last["decision"], detail].compactMap { $0?.stringValue }.joined(separator: " ")
  }

  /// What the customer has read last.
  var text: String { last["text"]?.stringValue ?? "" }
}
