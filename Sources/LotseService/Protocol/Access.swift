import Answering
import Foundation
import JSON
import Knowledge

/// Who may be served, and the instant at which requests without `now` are asked.
struct Access {
  /// The only role that is served; nil serves every role.
  var allowedRole: Role?
  /// The clock's instant.
  var clock: Date

  /// The request's role; none means customer.
  ///
  /// - Throws: `JSONError` for an unknown role, or one that is not served here.
  func role(_ object: JSONObjectCursor) throws(JSONError) -> Role {
    let role = try object.optionalChoice("role", of: Role.self) ?? .customer
    if let allowedRole, role != allowedRole {
      throw object.failure(
        "role", "this service serves the role \"\(allowedRole.rawValue)\" alone; write that role")
    }
    return role
  }

  /// Refuses everybody but agents.
  ///
  /// - Parameter reason: what agents alone may do.
  /// - Throws: `JSONError` for another role, or none, which is a customer's.
  func requireAgent(_ object: JSONObjectCursor, _ reason: String) throws(JSONError) {
    guard try role(object) == .agent else {
      throw object.failure("role", "\(reason); write \"role\":\"agent\"")
    }
  }

  /// The request's instant, else the clock's.
  func now(_ object: JSONObjectCursor) throws(JSONError) -> Date {
    guard let text = try object.optionalString("now") else { return clock }
    guard let now = Instant.parse(text) else {
      throw object.failure(
        "now", "no instant in ISO 8601 with seconds and offset; write 2026-11-22T15:00:00+01:00")
    }
    return now
  }
}
