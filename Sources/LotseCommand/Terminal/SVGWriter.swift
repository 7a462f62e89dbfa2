/// Writes lines, dots and texts as SVG; coordinates have one decimal, so that
/// the same picture has the same bytes everywhere.
struct SVGWriter {
  typealias Point = (x: Double, y: Double)

  /// How a line looks.
  enum LineStyle: String {
    case grid, promise, gate
  }

  /// The side of a text on which its place is.
  enum Anchor: String {
    case start, middle, end
  }

  private var lines: [String]

  /// An empty picture on white.
  init(width: Double, height: Double) {
    let (width, height) = (Self.decimal(width), Self.decimal(height))
    lines = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width)\" height=\"\(height)\" viewBox=\"0 0 \(width) \(height)\">",
      """
      <style>
      text { font-family: sans-serif; font-size: 15px; fill: #222 }
      text.small { font-size: 12px; fill: #444 }
      .grid { stroke: #ddd }
      .promise { stroke: #b00; stroke-dasharray: 6 4 }
      .gate { stroke: #070; stroke-width: 2 }
      polyline { fill: none; stroke: #036; stroke-width: 2 }
      circle { fill: #036 }
      </style>
      """,
      "<rect width=\"\(width)\" height=\"\(height)\" fill=\"#fff\"/>",
    ]
  }

  /// Draws a straight line.
  mutating func line(_ start: Point, _ end: Point, style: LineStyle) {
    lines.append(
      "<line class=\"\(style.rawValue)\" x1=\"\(Self.decimal(start.x))\" y1=\"\(Self.decimal(start.y))\" x2=\"\(Self.decimal(end.x))\" y2=\"\(Self.decimal(end.y))\"/>"
    )
  }

  /// Draws a line through points.
  mutating func polyline(_ points: [Point]) {
    guard !points.isEmpty else { return }
    let places = points.map { Self.decimal($0.x) + "," + Self.decimal($0.y) }
    lines.append("<polyline points=\"\(places.joined(separator: " "))\"/>")
  }

  /// Draws a dot.
  mutating func dot(_ place: Point) {
    lines.append(
      "<circle cx=\"\(Self.decimal(place.x))\" cy=\"\(Self.decimal(place.y))\" r=\"4\"/>")
  }

  /// Sets a text, whatever it holds.
  mutating func text(
    _ text: String, x: Double, y: Double, anchor: Anchor = .start, isSmall: Bool = false
  ) {
    guard !text.isEmpty else { return }
    let look = isSmall ? " class=\"small\"" : ""
    lines.append(
      "<text\(look) x=\"\(Self.decimal(x))\" y=\"\(Self.decimal(y))\" text-anchor=\"\(anchor.rawValue)\">\(Self.escaped(text))</text>"
    )
  }

  /// The whole file.
  func finish() -> String { (lines + ["</svg>", ""]).joined(separator: "\n") }

  /// A text without what means something in XML.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case "\t", "\n": escaped += " "
      // XML has no place for these.
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// A number with fixed places, rounded half away from zero.
  static func decimal(_ value: Double, places: Int = 1, mark: String = ".") -> String {
    let scale = (0..<places).reduce(1) { unit, _ in unit * 10 }
    let number = Int((value * Double(scale)).rounded())
    let sign = number < 0 ? "-" : ""
    guard places > 0 else { return sign + String(number.magnitude) }
    let fraction = String(Int(number.magnitude) % scale)
    return sign + String(Int(number.magnitude) / scale) + mark
      + String(repeating: "0", count: places - fraction.count) + fraction
  }
}

/// Where values stand on a picture.
struct SVGFrame {
  let left: Double
  let top: Double
  let width: Double
  let height: Double
  /// The value at the right end.
  let right: Double
  /// The value at the upper end.
  let upper: Double

  /// The place of a pair of values.
  func place(_ x: Double, _ y: Double) -> SVGWriter.Point {
    (left + width * x / right, top + height * (1 - y / upper))
  }
}
