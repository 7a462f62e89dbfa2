/// Checks values against a JSON Schema (2020-12), as far as the schemas of this program go.
///
/// Known are `type`, `const`, `enum`, `properties`, `required`, `additionalProperties`, `items`,
/// `minimum`, `maximum`, `maxItems`, `minItems`, `maxLength`, `minProperties`, `maxProperties`, `$ref` into `$defs`, `allOf`, `anyOf`, `if` and
/// `then`.
package struct JSONSchema: Sendable {
  private let root: JSONValue

  /// A schema.
  package init(_ root: JSONValue) { self.root = root }

  /// What is wrong with a value, each with its path; nothing where it is valid.
  ///
  /// - Parameter definition: the name in `$defs` to check against; nil for the whole schema.
  package func problems(of value: JSONValue, as definition: String? = nil) -> [String] {
    let schema = definition.map { root["$defs"]?[$0] ?? .bool(false) } ?? root
    return problems(value, schema, "", 0)
  }

  private func problems(_ value: JSONValue, _ schema: JSONValue, _ path: String, _ depth: Int)
    -> [String]
  {
    if case .bool(let allows) = schema { return allows ? [] : ["\(path): nothing is allowed here"] }
    guard let rules = schema.objectValue, depth < 64 else { return ["\(path): no schema"] }
    var found: [String] = []
    for (key, rule) in rules.members.map({ ($0.key, $0.value) }) {
      switch key {
      case "$ref":
        let name = (rule.stringValue ?? "").split(separator: "/").last.map(String.init) ?? ""
        found += problems(value, root["$defs"]?[name] ?? .bool(false), path, depth + 1)
      case "type":
        let types = rule.arrayValue?.compactMap(\.stringValue) ?? [rule.stringValue ?? ""]
        if !types.contains(where: { Self.isType($0, value) }) {
          found.append("\(path): not \(types.joined(separator: " or "))")
        }
      case "const": if rule != value { found.append("\(path): not \(rule)") }
      case "enum":
        if rule.arrayValue?.contains(value) != true { found.append("\(path): not in the list") }
      case "minimum", "maximum":
        guard let number = value.doubleValue, let bound = rule.doubleValue else { continue }
        if key == "minimum" ? number < bound : number > bound {
          found.append("\(path): beyond the \(key)")
        }
      case "minItems", "maxItems":
        guard let count = value.arrayValue?.count, let bound = rule.doubleValue else { continue }
        if key == "minItems" ? Double(count) < bound : Double(count) > bound {
          found.append("\(path): beyond \(key)")
        }
      case "maxLength":
        guard let length = value.stringValue?.unicodeScalars.count, let bound = rule.doubleValue
        else { continue }
        if Double(length) > bound { found.append("\(path): beyond \(key)") }
      case "minProperties", "maxProperties":
        guard let count = value.objectValue?.members.count, let bound = rule.doubleValue
        else { continue }
        if key == "minProperties" ? Double(count) < bound : Double(count) > bound {
          found.append("\(path): beyond \(key)")
        }
      case "items":
        for (index, element) in (value.arrayValue ?? []).enumerated() {
          found += problems(element, rule, path + "/\(index)", depth + 1)
        }
      case "required":
        guard let object = value.objectValue else { continue }
        for name in rule.arrayValue?.compactMap(\.stringValue) ?? [] where object[name] == nil {
          found.append("\(path): \(name) is missing")
        }
      case "properties", "additionalProperties":
        found += members(value, rules, key, path, depth)
      case "allOf":
        for part in rule.arrayValue ?? [] { found += problems(value, part, path, depth + 1) }
      case "anyOf":
        let all = (rule.arrayValue ?? []).map { problems(value, $0, path, depth + 1) }
        if !all.contains(where: \.isEmpty) { found += all.first ?? ["\(path): no form fits"] }
      case "if":
        if problems(value, rule, path, depth + 1).isEmpty, let then = schema["then"] {
          found += problems(value, then, path, depth + 1)
        }
      default: break
      }
    }
    return found
  }

  private func members(
    _ value: JSONValue, _ rules: JSONObject, _ key: String, _ path: String, _ depth: Int
  ) -> [String] {
    guard let object = value.objectValue, let rule = rules[key] else { return [] }
    var found: [String] = []
    for member in object.members {
      let own = rules["properties"]?[member.key]
      let part = path + "/" + member.key
      if key == "properties", let own {
        found += problems(member.value, own, part, depth + 1)
      } else if key == "additionalProperties", own == nil {
        found += problems(member.value, rule, part, depth + 1)
      }
    }
    return found
  }

  private static func isType(_ type: String, _ value: JSONValue) -> Bool {
    switch (type, value) {
    case ("null", .null), ("boolean", .bool), ("string", .string), ("integer", .integer),
      ("number", .integer), ("number", .number), ("array", .array), ("object", .object):
      true
    default: false
    }
  }
}
