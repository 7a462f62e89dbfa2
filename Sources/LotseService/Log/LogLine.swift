import Answering
import Foundation
import JSON

/// One line of the log, as far as statistics need it.
///
/// Members that are not known here are left alone, so that a log can say more
/// than this program knows.
package enum LogLine: Equatable, Sendable {
  /// A decision.
  case decision(Decision)
  /// So many decisions were made and not written.
  case dropped(Int)

  /// What a line says of a decision.
  package struct Decision: Equatable, Sendable {
    /// The request's instant.
    package var time: Date
    /// The decision's name, `answer` or `escalate`.
    package var name: String
    package var reason: String?
    package var topic: String?
    package var entry: String?
    /// The entry whose answer the policy withheld.
    package var withheld: String?
    /// From 0 to 1.
    package var confidence: Double?
    package var gate: String?
    package var microseconds: Int?
    /// The kinds of signals, each once.
    package var signals: Set<String> = []
  }

  /// Why a line is none of the log.
  package enum Fault: Error, Equatable, Sendable {
    /// The line has more than ``LogReader/lineLimit`` bytes.
    case tooLong
    /// The line is no JSON.
    case json(JSONError)
    /// The line is JSON, but no object.
    case noObject
    /// The line has no such member.
    case missing(String)
    /// The member's value is none that it can have.
    case invalid(String)
  }

  /// Reads a line without its end.
  ///
  /// - Throws: ``Fault`` where it is neither a decision nor a count of dropped ones.
  package init(_ bytes: UnsafeRawBufferPointer) throws(Fault) {
    let value: JSONValue
    do {
      value = try JSONReader.parse(bytes, limits: .line)
    } catch {
      throw .json(error)
    }
    guard let object = value.objectValue else { throw .noObject }
    guard let text = try Self.string("time", of: object) else { throw .missing("time") }
    guard let time = Instant.parse(text) else { throw .invalid("time") }
    if let dropped = object["dropped"] {
      guard let number = dropped.integerValue, (0...Self.largest).contains(number) else {
        throw .invalid("dropped")
      }
      self = .dropped(Int(number))
      return
    }
    guard let name = try Self.string("decision", of: object) else { throw .missing("decision") }
    var decision = Decision(time: time, name: name)
    decision.reason = try Self.string("reason", of: object)
    decision.topic = try Self.string("topic", of: object)
    decision.entry = try Self.string("entry", of: object)
    decision.withheld = try Self.string("withheld", of: object)
    decision.gate = try Self.string("gate", of: object)
    if let value = object["confidence"], !value.isNull {
      guard let confidence = value.doubleValue, (0...1).contains(confidence) else {
        throw .invalid("confidence")
      }
      decision.confidence = confidence
    }
    if let value = object["duration_us"], !value.isNull {
      guard let number = value.integerValue, (0...Self.largest).contains(number) else {
        throw .invalid("duration_us")
      }
      decision.microseconds = Int(number)
    }
    for signal in object["signals"]?.arrayValue ?? [] {
      if let kind = signal.stringValue ?? signal["kind"]?.stringValue {
        decision.signals.insert(kind)
      }
    }
    self = .decision(decision)
  }

  /// The largest number that is believed; sums of them stay in range.
  private static let largest: Int64 = 1 << 40

  private static func string(_ key: String, of object: JSONObject) throws(Fault) -> String? {
    guard let value = object[key], !value.isNull else { return nil }
    guard let text = value.stringValue else { throw .invalid(key) }
    return text
  }
}
