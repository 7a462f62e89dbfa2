import Conversation
import Knowledge
import Retrieval
import Storage

extension Responder {
  /// The one of two near candidates that names what the caller knows of the customer, such as
  /// the product that they have: where the other one does not name it, and one of the two is as
  /// surely meant as an answer has to be.
  ///
  /// - Returns: its place among the candidates, and the facts that chose it; nil where the
  ///   profile says nothing.
  func chosenByProfile(_ assessment: Assessment, _ request: Request)
    throws(StorageError) -> (place: Int, facts: [String: String])?
  {
    let candidates = assessment.ranking.candidates
    guard !request.input.profile.isEmpty, candidates.count > 1 else { return nil }
    let lead = candidates[0].score - candidates[1].score
    guard NearMiss.isNear(assessment.confidence, lead: lead),
      NearMiss.pairConfidence(assessment.confidence, lead: lead) >= assessment.gate
    else { return nil }
    let first = try words(of: candidates[0], request)
    let second = try words(of: candidates[1], request)
    var chosen: [Int: [String: String]] = [:]
    for (name, value) in request.input.profile {
      let wanted = Self.words(value)
      // Numbers stand in texts for much else.
      guard wanted.contains(where: { $0.contains { $0.isLetter } }) else { continue }
      let isFirst = Self.contains(first, wanted)
      guard isFirst != Self.contains(second, wanted) else { continue }
      chosen[isFirst ? 0 : 1, default: [:]][name] = value
    }
    // Two facts that speak for different entries decide nothing.
    guard chosen.count == 1, let (place, facts) = chosen.first else { return nil }
    return (place, facts)
  }

  /// The words of an entry's texts, in lower case.
  private func words(of candidate: Candidate, _ request: Request)
    throws(StorageError) -> [Substring]
  {
    let entry = try index.view(of: request.role).entries.entry(candidate.entry)
    return entry.texts.flatMap { text in
      ([text.question, text.answer] + text.otherPhrasings).flatMap { Self.words($0) + ["\n"] }
    }
  }

  private static func words(_ text: String) -> [Substring] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }
  }

  /// Whether words stand somewhere one behind the other.
  private static func contains(_ words: [Substring], _ wanted: [Substring]) -> Bool {
    guard words.count >= wanted.count else { return false }
    return (0...words.count - wanted.count).contains { place in
      words[place..<place + wanted.count].elementsEqual(wanted)
    }
  }
}
