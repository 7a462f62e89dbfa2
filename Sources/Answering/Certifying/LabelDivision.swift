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
/// same words are never apart.
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
    let digest = SHA256.hex(Array(group(of: label).utf8), digits: 2)
    return (UInt8(digest, radix: 16) ?? 0) % 3 == 0 ? .fit : .sealed
  }

  /// What questions have in common that are never apart: their situation, else their words.
  package static func group(of label: LabelledQuestion) -> String {
    guard let situation = label.situation, !situation.isEmpty else { return words(label.asked) }
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

  /// The questions of the split `calibration`, each wording once: the last one counts, for it is
  /// what was said last.
  package static func distinct(_ labels: [LabelledQuestion]) -> [LabelledQuestion] {
    var seen: Set<String> = []
    return labels.reversed().filter {
      $0.split == .calibration && seen.insert(words($0.asked)).inserted
    }.reversed()
  }

  /// Letters and digits of a text, folded, with one space between words: what
  /// two questions have in common when they are the same to a reader.
  package static func words(_ text: String) -> String {
    let folded = Folding.fold(Normalizer.normalize(text))
    // All texts of a base are asked for; nearly all are ASCII, whose letters bytes tell.
    if folded.utf8.allSatisfy({ $0 < 0x80 }) {
      let words = folded.utf8.split { !isLetterOrDigit($0) }
      return words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    }
    return folded.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
  }

  /// What names the labels of a certificate: questions, entries and grades in
  /// the order of the file.
  package static func digest(of labels: [LabelledQuestion]) -> String {
    var digest = ContentDigester()
    for label in labels where label.split == .calibration {
      digest.append(label.question)
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
