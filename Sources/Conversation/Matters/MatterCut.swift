/// A place of a message where it may go over to another matter, with what the words around it say.
///
/// Words alone do not tell "Was kostet das und wie lange dauert es?" from "Wo ist mein Paket und wie
/// kündige ich?". What does is what retrieval finds of both halves.
package struct MatterCut: Sendable, Equatable {
  /// What the words around a cut say.
  package struct Traits: OptionSet, Sendable, Equatable {
    /// The signs, a bit for each.
    package let rawValue: UInt16

    /// A set of signs.
    package init(rawValue: UInt16) { self.rawValue = rawValue }

    /// The splitter cuts here by its lists.
    package static let isListed = Traits(rawValue: 1)
    /// A question ends before it.
    package static let afterQuestion = Traits(rawValue: 2)
    /// Another sentence or a line ends before it.
    package static let afterSentence = Traits(rawValue: 4)
    /// A comma, a dash or a semicolon stands before it.
    package static let afterComma = Traits(rawValue: 8)
    /// It begins with "und" or the like.
    package static let joins = Traits(rawValue: 16)
    /// It begins with "oder".
    package static let isAlternative = Traits(rawValue: 32)
    /// It says that something else comes ("außerdem").
    package static let isElse = Traits(rawValue: 64)
    /// It begins with a question word.
    package static let asks = Traits(rawValue: 128)
    /// It begins with a word and its subject, as questions do ("zahlen Sie").
    package static let turns = Traits(rawValue: 256)
    /// What stands before it asks or wishes something.
    package static let followsWish = Traits(rawValue: 512)
    /// The second half names nothing of its own.
    package static let isBare = Traits(rawValue: 1024)
    /// The second half names one thing alone.
    package static let namesOne = Traits(rawValue: 2048)

    /// The signs of which one at least parts clauses.
    static let partingSigns: Traits = [
      .isListed, .afterQuestion, .afterSentence, .afterComma, .isElse, .asks, .turns,
    ]

    /// How many signs there are.
    package static let count = 12
  }

  /// Where the second half begins, in UTF-8 bytes.
  package var place: Int
  /// What the words around it say.
  package var traits: Traits

  /// A cut.
  package init(place: Int, traits: Traits) {
    (self.place, self.traits) = (place, traits)
  }
}
