extension Policy {
  /// What agents are to do once a matter was handed over, and by when.
  package struct FollowUp: Equatable, Sendable {
    /// How the time until it is due is counted.
    package enum Unit: String, CaseIterable, Hashable, Sendable {
      /// Hours by the clock.
      case hours
      /// Hours in which humans can be reached.
      case openHours = "open_hours"
      /// Days of the calendar, to the same time of day.
      case days
      /// Days on which humans can be reached, to the end of the last one; today does not count.
      case openDays = "open_days"
    }

    /// The most units until it is due.
    package static let longest: Int64 = 1_000

    /// What is to be done; at least in one language.
    package var texts: [Language: String]
    /// In how many units it is due, 1…1000.
    package var within: Int
    /// The unit.
    package var unit: Unit

    /// Makes a follow-up.
    package init(_ texts: [Language: String], within: Int, unit: Unit) {
      self.texts = texts
      self.within = within
      self.unit = unit
    }

    /// What is to be done, in a language if it is there, else in another.
    package func text(in language: Language) -> String {
      texts[language] ?? Language.allCases.compactMap { texts[$0] }.first ?? ""
    }
  }

  /// What is to be done for a matter of a topic, or for one without: the topic's own list, else
  /// that for all.
  package func followUps(for topic: String?) -> [FollowUp] {
    topic.flatMap { topics[$0]?.followUps } ?? followUps
  }
}
