import Answering
import Foundation
import Knowledge
import Storage

/// A knowledge base, opened for answering.
///
///     let engine = try Engine(index: "shop.lotse")
///     let reply = try engine.ask("Wo bleibt mein Paket?")
///     print(reply.decision, reply.text)
///
/// An engine is immutable and can be shared between threads; `ask` makes its
/// own working memory each time. The command line and the service keep a
/// `Responder` for each worker instead.
public struct Engine: Sendable {
  /// What is answered from.
  package let index: KnowledgeIndex

  /// Opens the index that `build` wrote.
  ///
  /// - Throws: `EngineError.index` with one sentence that says what to do.
  public init(index path: String) throws(EngineError) {
    do {
      index = try KnowledgeIndex(path: path)
    } catch {
      throw .index(error.message)
    }
  }

  /// Digest of everything that was built.
  public var revision: String { index.revision }

  /// Decides one question of a customer.
  ///
  /// - Parameters:
  ///   - question: the customer's words.
  ///   - now: the instant at which entries must be valid.
  /// - Throws: `EngineError.index` where the index turns out damaged.
  /// - Complexity: see `Benchmarks/README.md`; well below a millisecond for
  ///   bases of thousands of entries, apart from the working memory.
  public func ask(_ question: String, now: Date = Date()) throws(EngineError) -> EngineReply {
    var responder = Responder(index)
    do {
      return EngineReply(try responder.reply(to: Request(question: question, now: now)))
    } catch {
      throw .index(error.message)
    }
  }
}

/// Why an engine cannot be opened, built or asked.
public enum EngineError: Error, Equatable {
  /// The index; the text says what is wrong and what to do.
  case index(String)
  /// The knowledge base; one text for each finding, with file and line.
  case knowledge([String])
}

/// The reply of `Engine.ask`.
public struct EngineReply: Sendable {
  /// `answer`, `clarify`, `collect`, `act`, `escalate` or `silent`.
  public let decision: String
  /// What the customer reads; empty where nothing is said.
  public let text: String
  /// Probability, 0…1, that the first candidate is right.
  public let confidence: Double
  /// Ids of the entries whose text was shown.
  public let entries: [String]
  /// Code of the reason of an escalation.
  public let reason: String?
  /// Revision of the knowledge base.
  public let revision: String

  init(_ reply: Reply) {
    decision = reply.decision.name
    text = reply.text ?? ""
    confidence = Double(reply.confidence) / 1e6
    entries = reply.record.turns.last?.entries ?? []
    reason = reply.record.turns.last?.reason
    revision = reply.revision
  }
}
