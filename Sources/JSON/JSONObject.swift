/// The members of a JSON object, in order, each key once.
///
/// Up to ``linearLimit`` members are searched one after the other, which is fastest for the small
/// objects of requests; larger objects carry a hash index, so that one with very many keys costs
/// no more per key than a small one. Keys are compared as bytes.
package struct JSONObject: Sendable, Equatable {
  /// One member of an object.
  package struct Member: Sendable, Equatable {
    /// The name of the member.
    package let key: String
    /// Its value.
    package internal(set) var value: JSONValue

    /// Whether keys have the same bytes and values are equal.
    package static func == (left: Member, right: Member) -> Bool {
      left.key.hasSameBytes(as: right.key) && left.value == right.value
    }
  }

  /// The number of members above which an object is indexed.
  static let linearLimit = 16

  /// The members in the order in which they were added.
  package private(set) var members: [Member] = []

  /// Where each key stands; `nil` while there are few.
  private var index: JSONKeyIndex?

  /// Makes an object without members.
  package init() {}

  /// Whether both objects have equal members in the same order.
  package static func == (left: JSONObject, right: JSONObject) -> Bool {
    left.members == right.members
  }

  /// The number of members.
  package var count: Int { members.count }

  /// Whether there are no members.
  package var isEmpty: Bool { members.isEmpty }

  /// The place of a key among the members.
  ///
  /// - Complexity: O(1) expected comparisons of keys.
  package func position(of key: String) -> Int? {
    if let index { return index.position(of: key, in: members) }
    for position in members.indices where members[position].key.hasSameBytes(as: key) {
      return position
    }
    return nil
  }

  /// The value of a member.
  ///
  /// Setting replaces the value in its place or adds the member at the end; setting `nil` removes
  /// the member, which takes time proportional to their number.
  package subscript(key: String) -> JSONValue? {
    get { position(of: key).map { members[$0].value } }
    set {
      guard let newValue else { return remove(key) }
      if let position = position(of: key) {
        members[position].value = newValue
      } else {
        _ = append(key, newValue)
      }
    }
  }

  /// Adds a member at the end, unless its key is there already.
  ///
  /// - Returns: Whether it was added.
  /// - Complexity: O(1) expected, amortised.
  mutating func append(_ key: String, _ value: JSONValue) -> Bool {
    guard index != nil || members.count >= Self.linearLimit else {
      guard position(of: key) == nil else { return false }
      // Room for a typical object at once, instead of growing to it in four steps.
      if members.isEmpty { members.reserveCapacity(8) }
      members.append(Member(key: key, value: value))
      return true
    }
    if index == nil { index = JSONKeyIndex(members) }
    guard index?.insert(key, in: members) == true else { return false }
    members.append(Member(key: key, value: value))
    return true
  }

  private mutating func remove(_ key: String) {
    guard let position = position(of: key) else { return }
    members.remove(at: position)
    index = members.count > Self.linearLimit ? JSONKeyIndex(members) : nil
  }
}
