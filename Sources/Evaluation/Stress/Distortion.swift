/// A way in which questions reach a service other than they were written for a test.
///
/// Each has an aim: the most points of P@1 that questions may lose by it.
package enum Distortion: String, CaseIterable, Sendable {
  /// One letter is missing, doubled, wrong, added or changed places with the next.
  case oneTypingError = "one typing error"
  /// Two of them.
  case twoTypingErrors = "two typing errors"
  /// ä, ö, ü as ae, oe, ue.
  case umlautsSpelledOut = "umlauts spelled out"
  /// ß as ss.
  case sharpS = "ß as ss"
  /// No capital letters.
  case lowerCase = "lower case"
  /// Capital letters alone.
  case upperCase = "upper case"
  /// No marks but hyphens and what stands between digits.
  case noPunctuation = "no punctuation"
  /// A word of two that the base uses, written as two.
  case compoundSplit = "compound split"
  /// Two words written as one.
  case compoundJoined = "compound joined"
  /// Greeting, courtesy and thanks around the question.
  case politeFiller = "polite filler"

  /// Most points of P@1 that may be lost; nil where the figure is reported alone.
  package var aim: Double? {
    switch self {
    case .oneTypingError: 4
    case .twoTypingErrors: 8
    case .umlautsSpelledOut, .sharpS, .lowerCase, .upperCase, .noPunctuation, .politeFiller: 2
    case .compoundSplit, .compoundJoined: nil
    }
  }
}
