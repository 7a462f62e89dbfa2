/// What a message says when it was asked for one field.
package enum FieldReading: Sendable, Equatable {
  /// One value, as the field's pattern wants it.
  case value(String)
  /// Several values, or several readings of the same words: they are read back.
  case several([String])
  /// Something like a value that has another form.
  case wrongForm
  /// A day was asked for and one is named that the calendar does not have: "31.02.2027".
  case noSuchDay
  /// The day of something that has happened was asked for, and one is named that is to come.
  case dayToCome
  /// A day to come was asked for, and one is named that has been.
  case pastDay
  /// Nothing but days or times that are turned down, or of which one is still to be chosen: "Freitag
  /// geht nicht", "Montag oder Dienstag".
  case refused
  /// Nothing like a value.
  case absent
}
