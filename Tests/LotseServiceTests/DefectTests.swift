import Answering
import JSON
import LotseService
import Testing

/// Each defect of a request has its one reply.
@Suite struct DefectTests {
  /// A request of the short form, and the code, path and message it gets.
  static let shortForms: [(String, String)] = [
    (
      #"{"id":"7","question":"x","now":"gestern"}"#,
      #"{"id":"7","error":{"code":-32602,"message":"no instant in ISO 8601 with seconds and offset; write 2026-11-22T15:00:00+01:00","path":"/now"}}"#
    ),
    (
      #"{"id":"7","question":"x","nov":"2026-11-22T15:00:00+01:00"}"#,
      #"{"id":"7","error":{"code":-32602,"message":"unknown key \"nov\"; did you mean \"now\"?","path":"/nov"}}"#
    ),
    (
      #"{"question":"x","now":5}"#,
      #"{"error":{"code":-32602,"message":"expected a string, found a whole number; put it in double quotes","path":"/now"}}"#
    ),
    (
      #"{"id":7,"question":5}"#,
      #"{"id":7,"error":{"code":-32602,"message":"expected a string, found a whole number; put it in double quotes","path":"/question"}}"#
    ),
    (
      #"{"id":7,"question":"x","role":"admin"}"#,
      #"{"id":7,"error":{"code":-32602,"message":"\"admin\" is not allowed; write one of \"customer\", \"agent\"","path":"/role"}}"#
    ),
    (
      #"{"id":7,"question":"x","channel":"fax"}"#,
      #"{"id":7,"error":{"code":-32602,"message":"\"fax\" is not allowed; write one of \"chat\", \"email\", \"phone\"","path":"/channel"}}"#
    ),
    (
      #"{"id":7,"question":"x","profile":{"a":[1]}}"#,
      #"{"id":7,"error":{"code":-32602,"message":"a fact of the profile is one string, number or truth value; flatten it","path":"/profile/a"}}"#
    ),
    (
      #"{"id":7,"question":"x","humans":{"open":1}}"#,
      #"{"id":7,"error":{"code":-32602,"message":"expected a truth value, found a whole number; write a truth value","path":"/humans/open"}}"#
    ),
    (
      #"{"id":7,"question":"x","record":{"format":3,"language":"de","revision":"","turns":[]}}"#,
      #"{"id":7,"error":{"code":-32602,"message":"this record is of a newer format than 2; update Lotse, or start with null","path":"/record/format"}}"#
    ),
    (
      #"{"id":7,"question":"x","verified":-1}"#,
      #"{"id":7,"error":{"code":-32602,"message":"the number is out of range; write one from 0 to 2147483647","path":"/verified"}}"#
    ),
    (
      #"{"id":[7],"question":"x"}"#,
      #"{"id":null,"error":{"code":-32600,"message":"an id is a string, null, or a number of 64 bits; write it as a string","path":"/id"}}"#
    ),
    (
      #"{"id":1e19,"question":"x"}"#,
      #"{"id":null,"error":{"code":-32600,"message":"an id is a string, null, or a number of 64 bits; write it as a string","path":"/id"}}"#
    ),
  ]

  @Test(arguments: shortForms)
  func inTheShortForm(line: String, reply: String) throws {
    #expect(try Fixture.answers([line])[0] == reply)
  }

  /// A JSON-RPC request after its version, and the rest of the reply.
  static let calls: [(String, String)] = [
    (
      #""id":1,"method":"ask""#,
      #""id":1,"error":{"code":-32602,"message":"the member \"question\" is missing; add it","data":{"path":"/params"}}"#
    ),
    (
      #""id":1,"method":"ask","params":["x"]"#,
      #""id":1,"error":{"code":-32602,"message":"expected an object, found an array; write an object","data":{"path":"/params"}}"#
    ),
    (
      #""id":1,"method":"ask","params":{"question":"x","formt":"plain"}"#,
      #""id":1,"error":{"code":-32602,"message":"unknown key \"formt\"; did you mean \"format\"?","data":{"path":"/params/formt"}}"#
    ),
    (
      #""id":1,"method":"serach","params":{}"#,
      #""id":1,"error":{"code":-32601,"message":"\"serach\" is not allowed; did you mean \"search\"?","data":{"path":"/method"}}"#
    ),
    (
      #""id":1,"method":"search","params":{"question":"x","limit":101}"#,
      #""id":1,"error":{"code":-32602,"message":"the number is out of range; write one from 1 to 100","data":{"path":"/params/limit"}}"#
    ),
    (
      #""id":1,"method":"search","params":{"question":"x","record":null}"#,
      #""id":1,"error":{"code":-32602,"message":"unknown key \"record\"; remove it","data":{"path":"/params/record"}}"#
    ),
    (
      #""id":1,"method":"status","verbose":true"#,
      #""id":1,"error":{"code":-32600,"message":"unknown key \"verbose\"; remove it","data":{"path":"/verbose"}}"#
    ),
    (
      #""method":1,"params":"bar""#,
      #""id":null,"error":{"code":-32600,"message":"expected a string, found a whole number; put it in double quotes","data":{"path":"/method"}}"#
    ),
    (
      #""id":1"#,
      #""id":1,"error":{"code":-32600,"message":"neither a question nor a method; write {\"question\":…} or a JSON-RPC 2.0 request"}"#
    ),
    (
      #""id":true,"method":"status""#,
      #""id":null,"error":{"code":-32600,"message":"an id is a string, null, or a number of 64 bits; write it as a string","data":{"path":"/id"}}"#
    ),
  ]

  @Test(arguments: calls)
  func inACall(members: String, rest: String) throws {
    #expect(
      try Fixture.answers([#"{"jsonrpc":"2.0",\#(members)}"#])[0] == #"{"jsonrpc":"2.0",\#(rest)}"#)
  }

  @Test(arguments: ["1.0", "2"])
  func anotherVersionIsRefused(version: String) throws {
    let line = try Fixture.answers([#"{"jsonrpc":"\#(version)","id":1,"method":"status"}"#])[0]
    #expect(
      line
        == #"{"jsonrpc":"2.0","id":1,"error":{"code":-32600,"message":"another version of JSON-RPC; write \"2.0\"","data":{"path":"/jsonrpc"}}}"#
    )
  }

  /// A line that is no JSON, or no request, and its message.
  static let lines: [(String, Int, String)] = [
    (
      "{", -32700,
      #"column 2: the document ends where a key in double quotes, or \"}\" is due; complete it"#
    ),
    (
      #"{"a":1,"a":2}"#, -32700,
      #"column 8: the key \"a\" stands twice in the same object; remove one"#
    ),
    (
      #"{"question":"\ud800"}"#, -32700,
      "column 14: half of a surrogate pair; write both halves, high then low, or the character itself"
    ),
    (
      "\u{FEFF}{}", -32700,
      "column 1: the document begins with a byte-order mark; send UTF-8 without one"
    ),
    (
      "{} {}", -32700,
      "column 4: more text follows after the end of the value; remove it, or write one value a line"
    ),
    (
      "[]", -32600, "the batch is empty; send at least one request"
    ),
    (
      "1", -32600, #"a request is an object; write {\"question\":…} or a JSON-RPC 2.0 request"#
    ),
    (
      "{}", -32600,
      #"neither a question nor a method; write {\"question\":…} or a JSON-RPC 2.0 request"#
    ),
  ]

  @Test(arguments: lines)
  func ofAWholeLine(line: String, code: Int, message: String) throws {
    #expect(
      try Fixture.answers([line])[0]
        == #"{"jsonrpc":"2.0","id":null,"error":{"code":\#(code),"message":"\#(message)"}}"#)
  }

  @Test func invalidUTF8IsRefused() throws {
    try Fixture.withFile { path in
      var handler = RequestHandler(try ServiceEnvironment(Fixture.configuration(path)))
      let line = Array(#"{"question":""#.utf8) + [0xC3, 0x28] + Array(#""}"#.utf8)
      #expect(
        handler.answer(line)
          == #"{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"column 14: invalid UTF-8 in a string; save or send the text as UTF-8"}}"#
      )
    }
  }

  @Test func pathsAndMessagesAreBounded() throws {
    let key = String(repeating: "k", count: 500_000)
    let line = try #require(try Fixture.answers([#"{"id":1,"question":"x","\#(key)":1}"#])[0])
    let path = try #require(try json(line)["error"]?["path"]?.stringValue)
    #expect(path.unicodeScalars.count == ServiceLimits.path + 1)
    #expect(path.hasSuffix("…"))
    #expect(line.utf8.count < 1_000)
  }

  @Test func deepNestingIsRefused() throws {
    let line = #"{"question":"x","context":"# + String(repeating: "[", count: 200_000)
    #expect(try json(try Fixture.answers([line])[0])["error"]?["code"] == -32700)
  }

  @Test func onlyTheAllowedRoleIsServed() throws {
    let agent = #""question":"Versand?","role":"agent",\#(now)"#
    let lines = [
      #"{"id":1,\#(agent)}"#,
      #"{"jsonrpc":"2.0","id":1,"method":"ask","params":{\#(agent)}}"#,
      #"{"jsonrpc":"2.0","id":1,"method":"search","params":{\#(agent)}}"#,
      #"{"jsonrpc":"2.0","id":1,"method":"explain","params":{\#(agent)}}"#,
      #"{"jsonrpc":"2.0","id":1,"method":"status","params":{"role":"agent"}}"#,
    ]
    for reply in try Fixture.answers(lines, role: .customer) {
      let error = try json(reply)["error"]
      #expect(error?["code"] == -32602)
      #expect((error?["path"] ?? error?["data"]?["path"])?.stringValue?.hasSuffix("/role") == true)
    }
    for reply in try Fixture.answers(lines) { #expect(try json(reply)["error"] == nil) }
    let none = try Fixture.answers([#"{"question":"Versand?"}"#], role: .agent)
    #expect(try json(none[0])["error"]?["code"] == -32602)
  }
}
