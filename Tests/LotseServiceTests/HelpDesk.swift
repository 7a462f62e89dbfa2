import Answering
import Foundation
import JSON
import Knowledge
import LotseService
import Testing

/// A small shop in two languages, with what only agents may see and what is to be done afterwards.
enum HelpDesk {
  static let policy = """
    {
      "format": 1, "time_zone": "Europe/Berlin", "route": "service",
      "hours": { "monday": ["08:00-18:00"], "tuesday": ["08:00-18:00"], "wednesday": ["08:00-18:00"],
        "thursday": ["08:00-18:00"], "friday": ["08:00-18:00"] },
      "follow_ups": [ { "text": { "de": "Nachfragen", "en": "Ask again" }, "within": 2, "unit": "open_days" } ],
      "signals": { "anger": { "route": "beschwerde", "priority": "high" } },
      "topics": {
        "lieferung": {},
        "gewaehrleistung": { "route": "werkstatt", "follow_ups": [
          { "text": { "de": "Ersatz bestätigen", "en": "Confirm the replacement" }, "within": 4, "unit": "open_hours" } ] },
        "probe": { "mode": "suggest" }
      },
      "fields": {
        "order_number": { "pattern": "[0-9]{8}", "label": { "de": "Bestellnummer", "en": "order number" } }
      },
      "actions": { "return_label": { "returns": ["link"], "changes": false } }
    }
    """

  static let german = """
    ---
    language: de
    topic: gewaehrleistung
    audience: customer
    ---
    # Gewährleistung

    ## Das Gerät ist defekt angekommen.
    <!-- id: defekt -->

    - Neu und schon kaputt
    - Gerät kam defekt an

    Das tut uns leid. Melden Sie den Defekt innerhalb von 30 Tagen im Kundenkonto.

    ## Wie bekomme ich ein Rücksendeetikett?
    <!--
    id: etikett
    topic: lieferung
    action: return_label
    require: order_number
    -->

    - Rücksendeetikett ausdrucken
    - Etikett für die Rücksendung

    Ihr Etikett für {{order_number}} liegt hier: {{link}}. Es gilt 21 Tage.

    ## Was kostet der Versand?
    <!--
    id: versandkosten
    topic: lieferung
    -->

    - Wie hoch sind die Versandkosten?
    - Muss ich Porto bezahlen?

    Der Versand kostet 4,90 Euro.

    ## Wie läuft der Probelauf?
    <!--
    id: probelauf
    topic: probe
    -->

    - Probelauf starten
    - Teilnahme am Probelauf

    Drücken Sie den Knopf.
    """

  static let english = """
    ---
    language: en
    topic: gewaehrleistung
    audience: customer
    ---
    # Warranty

    ## The device arrived broken.
    <!-- id: defekt -->

    - New and already faulty
    - device was broken on arrival

    We are sorry. Report the fault within 30 days in your account.
    """

  static let agents = """
    ---
    language: de
    topic: gewaehrleistung
    audience: agent
    ---
    # Intern

    ## Kulanz bei wiederholtem Defekt
    <!--
    id: kulanz-defekt
    condition: defects >= 2, customer_value >= 500
    -->

    - Gerät zum zweiten Mal defekt, was darf ich anbieten?
    - Ersatzlieferung auch kaputt

    Bieten Sie Austausch und eine GEHEIMKARTE über 75 Euro an.

    ## Kulanz nach der Frist
    <!--
    id: kulanz-frist
    condition: months <= 30
    -->

    - Gewährleistung abgelaufen
    - Frist überschritten, was geht?

    Die Hälfte der Reparatur übernimmt das GEHEIMBUDGET.
    """

  private static func build(_ files: [(String, String)]) -> [UInt8] {
    let contents = files.map { KnowledgeSources.Content(path: $0.0, bytes: Array($0.1.utf8)) }
    let (base, diagnostics) = KnowledgeLoader.load(contents)
    guard let base, let bytes = try? IndexBuilder.build(base) else {
      preconditionFailure(diagnostics.map { $0.text(in: .english) }.joined(separator: "\n"))
    }
    return bytes
  }

  static let bytes = bytes(policy: policy)

  private static func bytes(policy: String) -> [UInt8] {
    build([
      ("a.md", german), ("a.en.md", english), ("intern.md", agents), ("policy.json", policy),
    ])
  }

  /// A handler over the shop, as one worker of a service has it.
  static func handler(role: Role? = nil, policy: String? = nil) throws -> RequestHandler {
    let bytes = policy.map(bytes(policy:)) ?? bytes
    return try Fixture.withFile(bytes) { path in
      RequestHandler(try ServiceEnvironment(Fixture.configuration(path, role: role)))
    }
  }
}

extension Conversation {
  /// A conversation in the shop with agents.
  static func atHelpDesk() throws -> Conversation {
    var talk = try Conversation()
    talk.handler = try HelpDesk.handler()
    return talk
  }

  /// Calls one of the agents' methods with this conversation's record and checks its result.
  mutating func agents(
    _ method: String, _ members: String = "", as definition: String, checksRequest: Bool = true
  ) throws -> JSONValue {
    let record = #""record":\#(record)"#
    let role = members.contains(#""role""#) ? "" : #","role":"agent""#
    let line =
      #"{"jsonrpc":"2.0","id":1,"method":"\#(method)","params":{\#(record)\#(role),"#
      + #""now":"2026-11-25T12:00:00+01:00"\#(members.isEmpty ? "" : ",")\#(members)}}"#
    let answer = handler.answer(line)
    let text = try #require(answer)
    let value = try JSONReader.parse(Array(text.utf8), limits: .file)
    guard let result = value["result"] else { return value }
    let schema = try #require(ProtocolSchema.schema)
    let problems = schema.problems(of: result, as: definition)
    #expect(problems.isEmpty, "\(problems)")
    guard checksRequest else { return result }
    let request = try JSONReader.parse(Array(line.utf8), limits: .file)
    let parameters = try #require(request["params"])
    let names = ["handover": "handover_params", "suggest": "suggest_params"]
    let own = schema.problems(of: parameters, as: names[method] ?? "summarize_params")
    #expect(own.isEmpty, "\(own)")
    return result
  }
}
