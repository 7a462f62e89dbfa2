import LinearAlgebra
import SeededRandom

/// What one entry is about: the words from which its texts are made.
struct GeneratedMatter {
  /// What is asked about; the second is another word for it.
  var subject: [GeneratedWords.Noun]
  /// What it has to do with.
  var object: GeneratedWords.Noun
  /// What is done with it; the second is another word for it.
  var verb: [GeneratedWords.Verb]
  var adjective: String

  /// Number of forms of a question.
  static let questionForms = 12

  /// A question about it.
  ///
  /// - Parameters:
  ///   - form: which of the forms, 0..<`questionForms`.
  ///   - synonym: 0 for the first words of subject and verb, 1 for the second ones.
  func question(_ form: Int, synonym: Int = 0) -> String {
    let subject = subject[synonym]
    let verb = verb[synonym]
    let text = subject.text
    switch form {
    case 0: return "Wie kann ich \(subject.mine) \(text) \(verb.infinitive)?"
    case 1:
      return "Was muss ich tun, um \(subject.the) \(text) für \(object.the) \(object.text)"
        + " zu \(verb.infinitive)?"
    case 2: return "Kann ich \(subject.mine) \(text) auch \(adjective) \(verb.infinitive)?"
    case 3: return "\(text) mit \(object.toThe) \(object.text) \(verb.infinitive)"
    case 4: return "Ist es möglich, \(text) ohne \(object.text) zu \(verb.infinitive)?"
    case 5: return "Wie lange dauert es, bis \(subject.theSubject) \(text) \(verb.participle) ist?"
    case 6: return "was kostet \(subject.theSubject) \(text.lowercased()) bei \(object.text)"
    case 7:
      return "Ich möchte \(subject.the) \(text) \(verb.infinitive), aber \(object.theSubject)"
        + " \(object.text) fehlt."
    case 8: return "Warum ist \(subject.theSubject) \(text) nicht \(adjective)?"
    case 9: return "Wer hilft mir, wenn ich \(subject.the) \(text) \(verb.infinitive) will?"
    case 10:
      return "Brauche ich \(object.the) \(object.text), um \(subject.the) \(text)"
        + " \(adjective) zu \(verb.infinitive)?"
    default: return "\(text) \(adjective) \(verb.participle), was nun?"
    }
  }

  /// A sentence of the answer; `other` is a noun that only this sentence has.
  func sentence(_ form: Int, other: GeneratedWords.Noun, number: Int) -> String {
    let subject = subject[0]
    let verb = verb[0]
    switch form {
    case 0:
      return "Sie können \(subject.the) \(subject.text) jederzeit \(adjective)"
        + " \(verb.infinitive)."
    case 1:
      return "\(subject.theSubject.capitalized) \(subject.text) wird innerhalb von \(number)"
        + " Werktagen \(verb.participle)."
    case 2: return "Bitte halten Sie dafür \(object.the) \(object.text) bereit."
    case 3: return "Für \(other.the) \(other.text) berechnen wir \(number) Euro."
    case 4:
      return "Wenn \(object.theSubject) \(object.text) fehlt, wenden Sie sich an"
        + " \(other.the) \(other.text)."
    case 5: return "Danach erhalten Sie \(other.the) \(other.text) per E-Mail."
    default:
      return "Ausgenommen davon ist nur \(other.theSubject) \(other.text) mit"
        + " \(object.toThe) \(object.text)."
    }
  }

  /// Number of forms of an answer's sentence.
  static let sentenceForms = 7
}

extension GeneratedMatter {
  /// Draws matters, frequent words more often than rare ones.
  struct Source {
    private let words: GeneratedWords
    private let nouns: ZipfSampler
    private let verbs: ZipfSampler
    private let adjectives: ZipfSampler

    /// A source over words.
    init(words: GeneratedWords) {
      self.words = words
      nouns = ZipfSampler(count: words.nouns.count, offset: 8)
      verbs = ZipfSampler(count: words.verbs.count, offset: 8)
      adjectives = ZipfSampler(count: words.adjectives.count, offset: 8)
    }

    /// A noun, every third one a compound.
    func noun(_ random: inout SplitMix64) -> GeneratedWords.Noun {
      let last = words.nouns[nouns.next(&random)]
      guard random.below(3) == 0 else { return last }
      return .compound(words.nouns[nouns.next(&random)], last)
    }

    /// A matter.
    func matter(_ random: inout SplitMix64) -> GeneratedMatter {
      GeneratedMatter(
        subject: [noun(&random), noun(&random)], object: noun(&random),
        verb: [words.verbs[verbs.next(&random)], words.verbs[verbs.next(&random)]],
        adjective: words.adjectives[adjectives.next(&random)])
    }
  }
}

extension GeneratedWords.Noun {
  fileprivate var theSubject: String { form("der", "die", "das") }
  fileprivate var the: String { form("den", "die", "das") }
  fileprivate var toThe: String { form("dem", "der", "dem") }
  fileprivate var mine: String { form("meinen", "meine", "mein") }

  private func form(_ masculine: String, _ feminine: String, _ neuter: String) -> String {
    switch gender {
    case .masculine: masculine
    case .feminine: feminine
    case .neuter: neuter
    }
  }
}
