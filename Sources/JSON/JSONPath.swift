/// The way from the root of a document to one of its values.
package struct JSONPath: Sendable, Equatable {
  /// One step of a path.
  package enum Component: Sendable, Equatable {
    /// Into the member of an object.
    case key(String)
    /// Into an element of an array, counted from zero.
    case index(Int)
  }

  /// The steps from the root.
  package var components: [Component]

  /// The path to the root, or the one of the given steps.
  package init(_ components: [Component] = []) {
    self.components = components
  }

  /// The path to the member of the object here.
  package func appending(_ key: String) -> JSONPath {
    JSONPath(components + [.key(key)])
  }

  /// The path to the element of the array here.
  package func appending(_ index: Int) -> JSONPath {
    JSONPath(components + [.index(index)])
  }

  /// The path as a JSON Pointer (RFC 6901): empty for the root, `/options/0` below it.
  package var pointer: String {
    var bytes: [UInt8] = []
    for component in components {
      bytes.append(UInt8(ascii: "/"))
      switch component {
      case .index(let index): bytes.append(contentsOf: String(index).utf8)
      case .key(let key):
        for byte in key.utf8 {
          switch byte {
          case UInt8(ascii: "~"): bytes.append(contentsOf: "~0".utf8)
          case UInt8(ascii: "/"): bytes.append(contentsOf: "~1".utf8)
          default: bytes.append(byte)
          }
        }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
