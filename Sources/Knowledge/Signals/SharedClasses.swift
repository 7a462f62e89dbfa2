/// The word classes of the shipped lists, which a company's own lists may name and add words to.
package enum SharedClasses {
  /// Their names without the sign, in German and in English.
  package static let names: Set<String> = [
    "a", "accident", "again", "already", "angry", "bad", "bank", "bot", "callback", "can",
    "change", "chat", "complaint", "connect", "contact", "damage", "deadline", "death", "desk",
    "emergency", "exception", "fast", "fed", "fee", "filler", "first", "get", "glad", "goodwill",
    "great", "hardship", "illness", "insult", "intense", "known", "late", "later", "legal",
    "letter", "loyal", "mail", "maybe", "negation", "ordinal", "person", "phone", "ponder",
    "portal", "reach", "real", "refuse", "relative", "reported", "rule", "same", "someone",
    "soon", "subject", "sure", "swear", "talk", "theft", "thing", "times", "turn", "unsure",
    "urgent", "waive", "want", "wronged",
  ]
}
