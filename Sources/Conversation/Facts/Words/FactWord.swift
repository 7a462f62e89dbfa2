/// What a word can mean where facts are looked for.
enum FactWord: Equatable, Sendable {
  case none

  // Numbers
  /// A number in words: zwei, two.
  case number(Int)
  /// A place in a row in words: dritter, third.
  case ordinal(Int)
  /// The article that can be "one": ein, a.
  case one
  /// Tens of English number words.
  case thousand, million, hundred
  /// An ending of an ordinal: 3rd.
  case ordinalEnding

  // Days
  /// A day counted from today.
  case day(Int)
  /// A day of the week, 1 being Monday.
  case weekday(Int)
  /// A day of the week shortened, which means it only beside a date.
  case shortWeekday(Int)
  /// A month by its name.
  case month(Int)
  /// A day with a name of its own.
  case feast(month: Int, day: Int)
  /// Units of time.
  case days, weeks, months, fortnight, year
  /// next, this, last, coming, after next
  case next, this, last, coming, afterNext
  /// The beginning, middle and end of a month.
  case beginning, middle, end
  /// A word after which a day of the month can stand; what it says of past and future.
  case dayPreposition(Tense)
  /// In, which begins a stretch from now.
  case within
  /// ago
  case ago
  /// of, between a day and its month
  case of
  /// each, every
  case every

  // Times
  case oclock, half, quarter, threeQuarters
  /// before, after: vor, nach, to, past
  case before, after
  /// Words around times.
  case timePreposition
  case morning, forenoon, noon, afternoon, evening, night, midnight
  case beforeNoonMark, afterNoonMark
  case hourMark, minutes, hours
  case and

  // Amounts and measures
  case currency(Currency)
  /// Hundredths of a currency.
  case hundredths(Currency)
  /// A unit that is no money; numbers before it are no numbers of anything.
  case unit
  case kilowattHours, cubicMetres

  // Words beside facts
  case telephoneLabel, weakTelephoneLabel, postcodeLabel, ibanLabel, cardLabel
  case readingLabel, consumption, meter, reads
  /// A number of something: Nummer, Nr.
  case numberLabel
  /// A thing that has numbers of its own: Rechnung, invoice.
  case numbered
  /// A larger German, Austrian or Swiss town.
  case town
  case placePreposition
  /// Words that begin a sentence and are no nouns.
  case function
  case pastVerb, auxiliary, future
  case salutation, title, introduction, closing
}

/// What the words around a day say of its time.
enum Tense: Equatable, Sendable {
  case open, past, future
}

/// The currencies that amounts are recognised in.
enum Currency: String, Sendable {
  case euro = "EUR"
  case pound = "GBP"
  case dollar = "USD"
  case franc = "CHF"
}
