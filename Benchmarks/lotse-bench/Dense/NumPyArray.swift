import Foundation

/// A matrix of floats in NumPy's file format (.npy, versions 1 and 2; C order, little-endian
/// float32 alone), as NumPy Enhancement Proposal 1 describes it.
struct NumPyArray {
  /// Number of rows.
  let rows: Int
  /// Floats of a row.
  let columns: Int
  /// Row by row.
  let floats: [Float]

  private static let magic = Array("\u{93}NUMPY".unicodeScalars.map { UInt8($0.value) })

  /// Makes a matrix of rows × columns floats.
  init(rows: Int, columns: Int, floats: [Float]) {
    precondition(floats.count == rows * columns, "a matrix has all its floats")
    self.rows = rows
    self.columns = columns
    self.floats = floats
  }

  /// Reads a file.
  ///
  /// - Throws: `NumPyError` for what is no such matrix, `RunError.file` where it cannot be read.
  init(path: String) throws {
    let data: Data
    do {
      data = try Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped)
    } catch {
      throw RunError.file(path, reason: error.localizedDescription)
    }
    func fail(_ reason: NumPyError.Reason) -> NumPyError { NumPyError(path: path, reason: reason) }
    guard data.count >= 12, data.prefix(6).elementsEqual(Self.magic) else { throw fail(.foreign) }
    let version = data[6]
    guard version == 1 || version == 2 else { throw fail(.version(Int(version))) }
    let lengthBytes = version == 1 ? 2 : 4
    var length = 0
    for index in (0..<lengthBytes).reversed() { length = length << 8 | Int(data[8 + index]) }
    let start = 8 + lengthBytes + length
    guard start <= data.count else { throw fail(.size(expected: start, found: data.count)) }
    let header = String(decoding: data[8 + lengthBytes..<start], as: UTF8.self)
    guard Self.value(of: "descr", in: header) == "'<f4'" else { throw fail(.elements) }
    guard Self.value(of: "fortran_order", in: header) == "False" else { throw fail(.order) }
    guard let shape = Self.shape(header) else { throw fail(.shape) }
    let (count, overflow) = shape.rows.multipliedReportingOverflow(by: shape.columns)
    guard !overflow, count <= (data.count - start) / 4, count * 4 == data.count - start else {
      throw fail(.size(expected: overflow ? .max : count, found: data.count - start))
    }
    rows = shape.rows
    columns = shape.columns
    floats = [Float](unsafeUninitializedCapacity: count) { buffer, used in
      used = data.copyBytes(to: UnsafeMutableRawBufferPointer(buffer), from: start...) / 4
    }
  }

  /// One row.
  func row(_ index: Int) -> ArraySlice<Float> { floats[index * columns..<(index + 1) * columns] }

  /// Writes a file of version 1.
  func write(to path: String) throws {
    var header = "{'descr': '<f4', 'fortran_order': False, 'shape': (\(rows), \(columns)), }"
    while (11 + header.utf8.count) % 64 != 0 { header += " " }
    header += "\n"
    var bytes = Self.magic + [1, 0]
    bytes.append(UInt8(truncatingIfNeeded: header.utf8.count))
    bytes.append(UInt8(truncatingIfNeeded: header.utf8.count >> 8))
    bytes += header.utf8
    floats.withUnsafeBytes { bytes.append(contentsOf: $0) }
    try ByteFile.write(bytes, to: path)
  }

  /// What stands behind a key of the header, up to the next comma outside parentheses.
  private static func value(of key: String, in header: String) -> String? {
    guard let range = header.range(of: "'\(key)':") else { return nil }
    var depth = 0
    var value = ""
    for character in header[range.upperBound...] {
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      if depth == 0 && (character == "," || character == "}") { break }
      value.append(character)
    }
    return value.trimmingCharacters(in: .whitespaces)
  }

  private static func shape(_ header: String) -> (rows: Int, columns: Int)? {
    guard let value = value(of: "shape", in: header), value.first == "(", value.last == ")" else {
      return nil
    }
    let sizes = value.dropFirst().dropLast().split(separator: ",").map {
      Int($0.trimmingCharacters(in: .whitespaces))
    }
    guard sizes.count == 2, let rows = sizes[0], let columns = sizes[1], rows >= 0, columns >= 0
    else { return nil }
    return (rows, columns)
  }
}

/// Why a file is no matrix of floats.
struct NumPyError: Error, Equatable, CustomStringConvertible {
  /// What is wrong with it.
  enum Reason: Equatable {
    /// It does not begin as NumPy's files do; save it with `numpy.save`.
    case foreign
    /// A version of the format that is not read; save it with NumPy's default.
    case version(Int)
    /// Other elements than little-endian float32; convert with `astype('<f4')`.
    case elements
    /// Columns first; convert with `numpy.ascontiguousarray`.
    case order
    /// Not two dimensions; reshape it.
    case shape
    /// Another length than the shape asks for; save it again.
    case size(expected: Int, found: Int)
  }

  /// The file.
  let path: String
  /// What is wrong with it.
  let reason: Reason

  var description: String {
    let text =
      switch reason {
      case .foreign: "this is no .npy file; write it with numpy.save"
      case .version(let version): "version \(version) of the format is not read; 1 and 2 are"
      case .elements: "elements are not little-endian float32; convert with astype('<f4')"
      case .order: "columns come first; convert with numpy.ascontiguousarray"
      case .shape: "the array has not two dimensions; reshape it to n × d"
      case .size(let expected, let found):
        "\(expected) floats are announced, but \(found) bytes follow; write the file again"
      }
    return "\(path): \(text)"
  }
}
