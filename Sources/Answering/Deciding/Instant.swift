import Foundation
import Knowledge

/// Instants as requests and records write them: ISO 8601.
package enum Instant {
  /// The instant in UTC to the second: 2026-11-22T14:00:00Z.
  ///
  /// Instants outside the years 1 to 9999 are moved to the nearer end; one that
  /// is no number is 1970.
  package static func text(_ date: Date) -> String {
    let exact = date.timeIntervalSince1970.isNaN ? 0 : date.timeIntervalSince1970
    let seconds = Int(min(max(exact, -62_135_596_800), 253_402_300_799).rounded(.down))
    let days = Int((Double(seconds) / 86_400).rounded(.down))
    let time = seconds - days * 86_400
    // Within the years above every day is a date.
    let date = CivilDate(daysSince1970: days)
    return String(unsafeUninitializedCapacity: 20) { buffer in
      var end = 0
      func append(_ value: Int, digits: Int, before sign: Unicode.Scalar) {
        var rest = value
        for place in stride(from: end + digits - 1, through: end, by: -1) {
          buffer[place] = UInt8(ascii: "0") + UInt8(rest % 10)
          rest /= 10
        }
        buffer[end + digits] = UInt8(ascii: sign)
        end += digits + 1
      }
      append(date?.year ?? 1970, digits: 4, before: "-")
      append(date?.month ?? 1, digits: 2, before: "-")
      append(date?.day ?? 1, digits: 2, before: "T")
      append(time / 3_600, digits: 2, before: ":")
      append(time / 60 % 60, digits: 2, before: ":")
      append(time % 60, digits: 2, before: "Z")
      return end
    }
  }

  /// Reads `2026-11-22T15:00:00+01:00`, with Z or an offset, with or without
  /// fractions of a second; nil for anything else.
  package static func parse(_ text: String) -> Date? {
    let bytes = Array(text.utf8)
    guard bytes.count >= 20, bytes.count <= 40, bytes[10] == UInt8(ascii: "T"),
      bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
      let day = CivilDate(String(decoding: bytes[0..<10], as: UTF8.self)),
      let hour = number(bytes[11..<13], below: 24), let minute = number(bytes[14..<16], below: 60),
      let second = number(bytes[17..<19], below: 61)
    else { return nil }
    var position = 19
    var fraction = 0.0
    if bytes[position] == UInt8(ascii: ".") {
      var scale = 0.1
      position += 1
      let start = position
      while position < bytes.count, (0x30...0x39).contains(bytes[position]) {
        fraction += Double(bytes[position] - 0x30) * scale
        scale /= 10
        position += 1
      }
      guard position > start else { return nil }
    }
    guard let offset = offset(bytes[position...]) else { return nil }
    let seconds = day.daysSince1970 * 86_400 + hour * 3_600 + minute * 60 + second - offset * 60
    return Date(timeIntervalSince1970: Double(seconds) + fraction)
  }

  /// Minutes east of UTC of `Z` or `+hh:mm`.
  private static func offset(_ bytes: ArraySlice<UInt8>) -> Int? {
    let zone = Array(bytes)
    if zone == [UInt8(ascii: "Z")] { return 0 }
    guard zone.count == 6, zone[3] == UInt8(ascii: ":"),
      zone[0] == UInt8(ascii: "+") || zone[0] == UInt8(ascii: "-"),
      let hours = number(zone[1..<3], below: 15), let minutes = number(zone[4..<6], below: 60)
    else { return nil }
    return (zone[0] == UInt8(ascii: "-") ? -1 : 1) * (hours * 60 + minutes)
  }

  private static func number(_ digits: ArraySlice<UInt8>, below limit: Int) -> Int? {
    guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let value = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return value < limit ? value : nil
  }
}
