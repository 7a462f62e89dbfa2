/// An object with the way to it, and typed access to its members.
///
/// The forms without `optional` throw when the member is missing; those with it give `nil` when it
/// is missing or null. Both throw when it has another type.
package struct JSONObjectCursor: Sendable {
  /// The cursor at the object itself.
  package let cursor: JSONCursor
  /// The object.
  package let object: JSONObject

  init(cursor: JSONCursor, object: JSONObject) {
    self.cursor = cursor
    self.object = object
  }

  /// The members, in order.
  package var members: [(key: String, value: JSONCursor)] {
    var members: [(key: String, value: JSONCursor)] = []
    members.reserveCapacity(object.count)
    var node = cursor.node + 1
    for member in object.members {
      members.append((member.key, child(member, node: node)))
      if let positions = cursor.positions { node = positions.next(after: node) }
    }
    return members
  }

  /// The cursor at a member, or `nil` when it is missing or null.
  package func optional(_ key: String) -> JSONCursor? {
    guard let position = object.position(of: key) else { return nil }
    let member = object.members[position]
    return member.value.isNull ? nil : child(member, at: position)
  }

  /// The cursor at a member, which may be null.
  ///
  /// - Throws: ``JSONError`` when it is missing.
  package func required(_ key: String) throws(JSONError) -> JSONCursor {
    guard let position = object.position(of: key) else {
      throw JSONError(.missingMember(key), at: cursor.position, path: cursor.path)
    }
    return child(object.members[position], at: position)
  }

  /// An error at a member, or at the object when it has no such member, for a rule of the caller.
  package func failure(_ key: String, _ message: String) -> JSONError {
    guard let position = object.position(of: key) else { return cursor.failure(message) }
    return child(object.members[position], at: position).failure(message)
  }

  /// Refuses the first key that is not among those given.
  func refuseKeys(outside keys: [String]) throws(JSONError) {
    for (position, member) in object.members.enumerated()
    where !keys.contains(where: { $0.hasSameBytes(as: member.key) }) {
      let child = child(member, at: position)
      throw JSONError(
        .unknownMember(member.key, nearest: NearestKey.find(member.key, among: keys)),
        at: child.keyPosition, path: child.path)
    }
  }

  private func child(_ member: JSONObject.Member, at position: Int) -> JSONCursor {
    child(member, node: cursor.positions?.child(position, of: cursor.node) ?? 0)
  }

  private func child(_ member: JSONObject.Member, node: Int) -> JSONCursor {
    JSONCursor(
      member.value, positions: cursor.positions, node: node,
      path: cursor.path.appending(member.key))
  }
}
