import Answering
import JSON
import Retrieval
import Storage

/// The results of the methods as JSON, for the service and for whoever else
/// asks an index.
extension Responder {
  /// Decides a request and writes the reply's members.
  ///
  /// - Returns: the reply.
  /// - Throws: `StorageError` where the index turns out damaged.
  package mutating func writeReply(
    to request: Request, into object: inout JSONObjectWriter
  ) throws(StorageError) -> Reply {
    let reply = try reply(to: request)
    reply.write(into: &object)
    return reply
  }

  /// Writes the members of a search's result: at most `limit` entries, best first.
  ///
  /// - Throws: `StorageError` where the index turns out damaged.
  package mutating func writeSearch(
    _ request: Request, limit: Int, into object: inout JSONObjectWriter
  ) throws(StorageError) {
    try SearchWriter.write(
      try assess(request).ranking, limit: limit, view: index.view(of: request.role),
      revision: index.revision, into: &object)
  }

  /// Writes the members of an explanation with at most `limit` candidates.
  ///
  /// - Throws: `StorageError` where the index turns out damaged.
  package mutating func writeExplanation(
    _ request: Request, limit: Int, into object: inout JSONObjectWriter
  ) throws(StorageError) {
    let view = index.view(of: request.role)
    let assessment = try assess(request)
    let analyzed = analyzedText(of: request.role)
    let decision = try decide(assessment, request)
    var candidates: [(FoundEntry, [FeatureExplanation])] = []
    for candidate in assessment.ranking.candidates.prefix(limit) {
      candidates.append(
        (
          try FoundEntry(candidate, in: view),
          try explain(candidate, assessment.ranking, role: request.role)
        ))
    }
    let visible = try view.visibleWords(onDay: index.day(at: request.now))
    try ExplanationWriter(
      request: request, assessment: assessment, decision: decision, view: view,
      revision: index.revision, leastRisk: leastRisk(assessment, view),
      certified: certified(assessment, request), analyzed: analyzed,
      isVisibleWord: { word in visible.map { $0[Int(word)] } ?? true }
    ).write(candidates, into: &object)
  }

  /// The lowest tolerated risk whose gate an assessed question passes; nil where none is, since
  /// nothing is found or certificates alone count.
  private func leastRisk(_ assessment: Assessment, _ view: View) -> Double? {
    guard assessment.first != nil, !index.isCertifiedOnly else { return nil }
    return view.calibration.leastRisk(
      passing: assessment.confidence, unanswerable: index.policy.unanswerable)
  }

  /// What certifies the gate of an assessed question; nil where nothing does.
  private func certified(_ assessment: Assessment, _ request: Request) -> (
    certificate: Certificate, group: Certificate.Group
  )? {
    guard assessment.gateKind == .certified, let first = assessment.first else { return nil }
    return index.certified(
      topic: index.customers.answers.topics[first.topic], onDay: index.day(at: request.now))
  }
}
