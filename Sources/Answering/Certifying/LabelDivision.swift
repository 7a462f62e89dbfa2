import Knowledge
import Storage
import TextAnalysis

/// Which labelled questions confidence may be fitted on, and which are sealed
/// for the certificate.
///
/// A question's part follows from itself alone: the first byte of a SHA-256 is divisible by three
/// for the fit part. So it is the same in every run and on every machine, whatever questions are
/// added. Hashed is the situation that it was written for, where the file names one, for questions
/// of one situation are wordings of one another, and what was fitted on one says nothing new of the
/// other; else its letters and digits, folded and without what was masked, so that questions of the
/// same words are never apart. Questions that were sought for labelling are for fitting alone:
/// what is promised is promised of questions drawn as customers ask them.
package enum LabelDivision {
  /// Fewest labels that are divided; fewer are all left to the certificate,
  /// and confidence to the base's phrasings.
  package static let fewestDivided = 400

  /// A part of the labels.
  package enum Part: Sendable {
    /// Weights and thresholds may be taken from it.
    case fit
    /// Certifies; nothing is fitted on it.
    case sealed
  }

  /// The part of a question.
  package static func part(of label: LabelledQuestion) -> Part {
    if label.isSought { return .fit }
    let digest = SHA256.hex(Array(group(of: label).utf8), digits: 2)
    return (UInt8(digest, radix: 16) ?? 0) % 3 == 0 ? .fit : .sealed
  }

  /// What questions have in common that are never apart: their situation, else their words.
  package static func group(of label: LabelledQuestion) -> String {
    guard let situation = label.situation, !situation.isEmpty else {
      return ComparedWords.of(label.asked)
    }
    // No text of words begins like this.
    return "\u{0}" + situation
  }

  /// The questions of a part; questions of the split `test` are in none.
  package static func questions(_ part: Part, of labels: [LabelledQuestion])
    -> [LabelledQuestion]
  {
    labels.filter { $0.split == .calibration && Self.part(of: $0) == part }
  }

  /// The questions that a build may fit on: the fit part, where there are
  /// enough labels to divide them.
  package static func fitted(_ labels: [LabelledQuestion]) -> [LabelledQuestion] {
    let labels = distinct(labels)
    return labels.count < fewestDivided ? [] : questions(.fit, of: labels)
  }

  /// The questions of a company's own labels that nothing shows editors: the sealed part, or all
  /// where too few are labelled to divide them.
  package static func hidden(_ labels: [LabelledQuestion]) -> [LabelledQuestion] {
    let isDivided = !fitted(labels).isEmpty
    return labels.filter {
      $0.split == .calibration && !(isDivided && part(of: $0) == .fit)
    }
  }

  /// The questions that may certify: the sealed part, or where they are not divided all that were
  /// not sought.
  static func certifying(_ labels: [LabelledQuestion], isDivided: Bool) -> [LabelledQuestion] {
    isDivided
      ? questions(.sealed, of: labels)
      : labels.filter { $0.split == .calibration && !$0.isSought }
  }

  /// The questions of the split `calibration`, each once, however it is greeted and signed: the last
  /// one counts, for it is what was said last.
  package static func distinct(_ labels: [LabelledQuestion]) -> [LabelledQuestion] {
    var seen: Set<String> = []
    var words = RankedWords()
    return labels.reversed().filter {
      $0.split == .calibration && seen.insert($0.ownWords(&words)).inserted
    }.reversed()
  }

  /// What names the labels of a certificate: questions, situations, entries and grades in the order
  /// of the file.
  package static func digest(of labels: [LabelledQuestion]) -> String {
    var digest = ContentDigester()
    for label in labels where label.split == .calibration {
      digest.append(label.question)
      digest.append(label.situation ?? "")
      digest.append(UInt64(label.relevant.count))
      for relevance in label.relevant {
        digest.append(relevance.entry)
        digest.append(UInt64(relevance.grade))
      }
    }
    return hexadecimal(digest.finish().high)
  }

  /// A number as sixteen hexadecimal digits.
  static func hexadecimal(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
