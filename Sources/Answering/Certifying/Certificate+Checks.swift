import Evaluation
import JSON
import Storage

/// Certificates as they lie in a file: with a digest, and believed only where they agree with
/// themselves.
extension Certificate {
  /// Writes all members, and the digest of them.
  package func writeStored(into object: inout JSONObjectWriter) {
    write(into: &object)
    if let content = try? JSONReader.parse(Array(json.utf8), limits: .file).objectValue {
      object.member(Self.digestKey, Self.digest(of: content))
    }
  }

  /// Reads a stored certificate and checks it.
  ///
  /// One of an older program has no digest; of it the counts alone are checked.
  ///
  /// - Throws: `CertificateError` where it is none, was changed or contradicts itself.
  package init(stored value: JSONValue) throws(CertificateError) {
    guard var content = value.objectValue, let certificate = Certificate(value) else {
      throw .incomplete
    }
    if let digest = content[Self.digestKey] {
      content[Self.digestKey] = nil
      guard digest.stringValue == Self.digest(of: content) else { throw .altered }
    }
    try certificate.checkCounts()
    self = certificate
  }

  private static let digestKey = "digest"

  /// Digest of all members but itself, those that this program does not know among them.
  private static func digest(of content: JSONObject) -> String {
    var digester = ContentDigester()
    digester.append(String(decoding: JSONValue.object(content).compactBytes, as: UTF8.self))
    let digest = digester.finish()
    return LabelDivision.hexadecimal(digest.high) + LabelDivision.hexadecimal(digest.low)
  }

  /// Checks that the counts show what is said of them.
  ///
  /// Every group that was tested has its part of the doubt. Which ones were is not stored of those
  /// without evidence: one number of groups must do for all evidence.
  private func checkCounts() throws(CertificateError) {
    let doubt = 1 - certainty
    guard doubt > 0, doubt < 1 else { throw .incomplete }
    var tested: [Group] = []
    var left = questions
    for group in groups {
      guard let evidence = group.verdict.evidence else { continue }
      guard evidence.answered <= left else {
        throw .tooManyAnswered(answered: evidence.answered, questions: questions)
      }
      left -= evidence.answered
      tested.append(group)
    }
    guard let first = tested.first?.verdict.evidence else { return }
    // The pool is always tested.
    let fewest = groups.count { $0.topic == nil || $0.verdict.evidence != nil }
    for count in fewest...groups.count {
      let agree = tested.allSatisfy { group in
        let goal = CertificateGoal(risk: risk(of: group), doubt: doubt, groups: count)
        return group.verdict.agrees(with: goal)
      }
      if agree { return }
    }
    throw .contradictory(answered: first.answered, wrong: first.wrong)
  }
}

extension Certificate.Verdict {
  /// What the sealed questions did, whether that certifies or not.
  fileprivate var evidence: Certificate.Evidence? {
    switch self {
    case .certified(let evidence), .tooManyWrong(let evidence, _): evidence
    case .tooFew, .unlikely: nil
    }
  }

  /// Whether the bound is that of the counts, as it is rounded, and they show the risk where that
  /// is said; the bound is then no more than the risk.
  fileprivate func agrees(with goal: CertificateGoal) -> Bool {
    guard let evidence else { return true }
    let bound = goal.bound(wrong: evidence.wrong, answered: evidence.answered)
    // Another machine's logarithms may round it otherwise.
    let due = min(Int64((bound * 1e6).rounded(.up)), 1_000_000)
    guard (due - 1...due + 1).contains(evidence.bound) else { return false }
    guard case .certified = self else { return true }
    return goal.isShown(wrong: evidence.wrong, answered: evidence.answered)
  }
}
