import TextAnalysis

/// Numbers in one or several words of a message.
enum SpokenNumbers {
  /// A number that begins at a piece, and the index after it: "zweihundertfünfzig",
  /// "one hundred and twenty-five", "five thousand".
  static func number(in text: FactText, at start: Int) -> (value: Int, end: Int)? {
    if let value = german(text[start].word), text[start].kind == .word {
      var end = start + 1
      var total = value
      if value < 1_000, let factor = factor(text[end]) {
        total *= factor
        end += 1
      }
      return (total, end)
    }
    return english(in: text, at: start)
  }

  private static func factor(_ token: FactToken) -> Int? {
    switch token.sense {
    case .thousand: 1_000
    case .million: 1_000_000
    default: nil
    }
  }

  private static func english(in text: FactText, at start: Int) -> (value: Int, end: Int)? {
    var total = 0
    var group = 0
    var position = start
    var end = start
    words: while position - start < 12 {
      let token = text[position]
      guard position == start || !token.startsLine else { break }
      switch token.sense {
      case .number(let number): group += number
      case .one: group += 1
      case .hundred: group = max(group, 1) * 100
      case .thousand:
        total += max(group, 1) * 1_000
        group = 0
      case .million:
        total += max(group, 1) * 1_000_000
        group = 0
      case .and where position > start:
        position += 1
        continue words
      default:
        if token.isSign("-"), position > start, !token.isApart {
          position += 1
          continue words
        }
        break words
      }
      position += 1
      end = position
      if total > 1_000_000_000 { return nil }
    }
    guard end > start else { return nil }
    return (total + group, end)
  }

  /// A German number word below a million: zwölf, fünfundzwanzig, zweihundertfünfzig; an article is
  /// one.
  static func german(_ word: FoldedWord) -> Int? {
    guard word.count > 2, !word.isCut else { return nil }
    if word.count <= 5, articles.contains(word) { return 1 }
    let number = word.withSpan { NumberWords.germanNumber($0) }
    return number == 0 ? nil : number
  }

  private static let articles = ["ein", "eine", "einen"].map { FoldedWord($0) }
}
