import Knowledge

/// Writes numbers as readers of a language expect them.
struct Figures {
  private let mark: String
  private let isGerman: Bool

  /// Numbers for readers of a language.
  init(_ language: Language) {
    isGerman = language == .german
    mark = isGerman ? "," : "."
  }

  /// Millionths as a decimal with up to six places, rounded half away from zero.
  func decimal(_ millionths: Int64, places: Int = 6) -> String {
    let places = min(max(places, 0), 6)
    let unit = (places..<6).reduce(UInt64(1)) { unit, _ in unit * 10 }
    let scale = 1_000_000 / unit
    let magnitude = (millionths.magnitude + unit / 2) / unit
    let sign = millionths < 0 && magnitude > 0 ? "-" : ""
    guard places > 0 else { return sign + String(magnitude) }
    let fraction = String(magnitude % scale)
    let zeros = String(repeating: "0", count: places - fraction.count)
    return sign + String(magnitude / scale) + mark + zeros + fraction
  }

  /// A number with a fixed number of places.
  func decimal(_ value: Double, places: Int) -> String {
    guard value.isFinite, abs(value) < 1e12 else { return "–" }
    return decimal(Int64((value * 1e6).rounded()), places: places)
  }

  /// A share as a percentage with one place.
  func percent(_ share: Double) -> String {
    decimal(share * 100, places: 1) + (isGerman ? " %" : "%")
  }

  /// A length in bytes in the unit that suits it.
  func bytes(_ count: Int) -> String {
    switch count {
    case ..<10_000: "\(count) B"
    case ..<10_000_000: decimal(Double(count) / 1e3, places: 0) + " kB"
    default: decimal(Double(count) / 1e6, places: 1) + " MB"
    }
  }
}
