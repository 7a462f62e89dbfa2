/// Sound request lines of every method and form.
enum LineTemplates {
  /// The requests as trees.
  static let all: [StrictJSON] = texts.compactMap { StrictJSON.parse(Array($0.utf8)) }

  private static let texts: [String] =
    [
      #"{"question":"Wie lange dauert der Versand?"}"#,
      #"{"id":"7","question":"Wo bleibt mein Paket?","role":"customer","channel":"chat","now":"2026-11-22T15:00:00+01:00","verified":0,"profile":{"customer_value":500,"vip":true},"humans":{"open":true,"wait_minutes":4},"record":null}"#,
      #"{"id":8,"question":"Passwort vergessen","role":"agent","short":true,"format":"plain","context":{"trace":[1,2,{"x":null}]}}"#,
      #"{"id":1.5,"question":"?","now":"2026-12-10T08:00:00Z","record":\#(record)}"#,
      #"{"jsonrpc":"2.0","id":"a","method":"ask","params":{"question":"How long does delivery take?","role":"customer","now":"2026-11-22T15:00:00+01:00"}}"#,
      #"{"jsonrpc":"2.0","id":12,"method":"ask","params":{"question":"Retoure","record":\#(record)}}"#,
      #"{"jsonrpc":"2.0","id":null,"method":"search","params":{"question":"Rechnung","limit":3}}"#,
      #"{"jsonrpc":"2.0","id":"s","method":"search","params":{"question":"Kulanz","role":"agent","limit":2}}"#,
      #"{"jsonrpc":"2.0","id":"e","method":"explain","params":{"question":"Garantie abgelaufen","candidates":1}}"#,
      #"{"jsonrpc":"2.0","id":"st","method":"status"}"#,
      #"{"jsonrpc":"2.0","id":"st2","method":"status","params":{"role":"agent","now":"2026-11-22T15:00:00+01:00"}}"#,
      #"{"jsonrpc":"2.0","id":"n","method":"nothing","params":{}}"#,
      #"{"jsonrpc":"2.0","method":"ask","params":{"question":"Wer wartet?"}}"#,
      #"{"jsonrpc":"2.0","method":"status"}"#,
      #"{"jsonrpc":"2.0","id":"r","method":"reload"}"#,
      #"[{"question":"?","id":1},{"jsonrpc":"2.0","method":"status"},{"jsonrpc":"2.0","id":2,"method":"status"}]"#,
    ]

  private static let record =
    #"{"format":1,"language":"de","revision":"0000000000000000","turns":[{"at":"2026-11-22T14:00:00Z","question":"Wo bleibt mein Paket?","decision":"escalate","reason":"no_entry","entries":[],"confidence":0.25,"text":"Ich gebe weiter."}]}"#
}
