import Foundation
import JSON
import Testing

/// The files of the parsing suite: `y_` is accepted, `n_` refused, `i_` may be either.
@Suite struct ConformanceTests {
  /// Accepted by the grammar alone, refused here on purpose.
  private static let stricter: [String: JSONError.Kind] = [
    "y_object_duplicated_key.json": .duplicateKey("a"),
    "y_object_duplicated_key_and_value.json": .duplicateKey("a"),
  ]

  /// What the grammar leaves open and is accepted here: numbers that only lose precision, and
  /// depth within the limit.
  private static let acceptedOfOpen: Set<String> = [
    "i_number_double_huge_neg_exp.json", "i_number_real_underflow.json",
    "i_number_too_big_neg_int.json", "i_number_too_big_pos_int.json",
    "i_number_very_big_negative_int.json",
  ]

  @Test func everyFile() throws {
    guard let folder = SharedFolder.find("conformance/json") else { return }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".json") }.sorted()
    #expect(names.count > 300)
    for name in names {
      let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
      let error = fault(bytes)
      let located = fault { () throws(JSONError) in
        try JSONReader.parseLocated(bytes, limits: wide, skippingByteOrderMark: false)
      }
      #expect(error == located, "\(name)")
      switch name.prefix(2) {
      case "y_": #expect(error?.kind == Self.stricter[name], "\(name)")
      case "n_": #expect(error != nil, "\(name)")
      default:
        #expect((error == nil) == Self.acceptedOfOpen.contains(name), "\(name): \(error as Any)")
      }
    }
  }

  @Test func byteOrderMarkOfAFile() throws {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("{}".utf8)
    #expect(fault(bytes)?.kind == .byteOrderMark)
    let value = try JSONReader.parse(bytes, limits: .line, skippingByteOrderMark: true)
    #expect(value == [:])
    #expect(try JSONReader.parseLocated(bytes).value == [:])
    #expect(try JSONReader.parseLocated(bytes).root.position?.column == 1)
  }
}
