/// How facts are written as a field's pattern may want them.
enum FieldRendering {
  /// The ways to write a fact's value, the likeliest first.
  static func forms(of value: String, _ kind: FactKind) -> [String] {
    switch kind {
    case .date:
      let parts = value.split(separator: "-")
      guard parts.count == 3 else { return [value] }
      let short = parts.map { String($0.drop { $0 == "0" }) }
      return [
        value, "\(parts[2]).\(parts[1]).\(parts[0])", "\(short[2]).\(short[1]).\(parts[0])",
        "\(parts[2])/\(parts[1])/\(parts[0])", parts.joined(),
      ]
    case .amount:
      let parts = value.split(separator: " ")
      guard parts.count == 2, let hundredths = Int(parts[0]) else { return [value] }
      let (whole, rest) = (String(hundredths / 100), hundredths % 100)
      let decimals = rest < 10 ? "0\(rest)" : "\(rest)"
      let exact = ["\(whole),\(decimals)", "\(whole).\(decimals)"]
      let plain = rest == 0 ? [whole] + exact : exact
      return plain + plain.map { "\($0) \(parts[1])" }
    case .meterReading:
      let number = value.prefix { $0 != " " }
      let comma = String(number.map { $0 == "." ? "," : $0 })
      // The places after the point are not read where the form has none.
      return [String(number), comma, String(number.prefix { $0 != "." }), value]
    case .telephone:
      return value.hasPrefix("+49") ? [value, "0" + value.dropFirst(3)] : [value]
    default: return [value]
    }
  }
}
