import Foundation
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
  func percent(_ share: Double) -> String { decimal(share * 100, places: 1) + sign }

  /// A share that was asked for, as a percentage with as many places as it has, one at least: what
  /// is promised is neither more nor less.
  func exactPercent(_ share: Double) -> String {
    guard let exact = Self.exactPercent(share) else { return percent(share) }
    let number = Self.places(of: exact) == 0 ? "\(exact).0" : "\(exact)"
    return number.replacing(".", with: mark) + sign
  }

  /// An upper bound in millionths as a percentage, rounded up to as many places as the share has
  /// that it is held against, one at least.
  func bound(_ millionths: Int64, heldAgainst share: Double) -> String {
    let places = min(max(Self.exactPercent(share).map(Self.places) ?? 1, 1), 4)
    // Of millionths, which are ten thousandths of a per cent.
    let unit = (places..<4).reduce(Int64(1)) { unit, _ in unit * 10 }
    let rounded = (millionths + unit - 1) / unit * unit
    return decimal(rounded * 100, places: places) + sign
  }

  private var sign: String { isGerman ? " %" : "%" }

  /// Hundred times the decimal number that a share is written as.
  private static func exactPercent(_ share: Double) -> Decimal? {
    Decimal(string: "\(share)", locale: nil).map { $0 * 100 }
  }

  private static func places(of number: Decimal) -> Int { max(-number.exponent, 0) }

  /// A length in bytes in the unit that suits it.
  func bytes(_ count: Int) -> String {
    switch count {
    case ..<10_000: "\(count) B"
    case ..<10_000_000: decimal(Double(count) / 1e3, places: 0) + " kB"
    default: decimal(Double(count) / 1e6, places: 1) + " MB"
    }
  }
}
