import Storage

/// Why a certificate, or the file beside an index that holds them, is not believed.
package enum CertificateError: Error, Equatable {
  /// The file is there and cannot be read.
  case unreadable(StorageError)
  /// The file is no JSON with certificates.
  case noCertificates
  /// Members of a certificate are missing, or are none that there can be.
  case incomplete
  /// The members are not those that its digest was made of.
  case altered
  /// More questions are answered than were asked.
  case tooManyAnswered(answered: Int, questions: Int)
  /// The counts do not show the risk, or the bound is not theirs.
  case contradictory(answered: Int, wrong: Int)

  /// What is wrong, in English: no sentence.
  package var cause: String {
    switch self {
    case .unreadable(let error): error.cause
    case .noCertificates: "the file is no JSON with certificates"
    case .incomplete: "members are missing or have no possible value"
    case .altered: "it was changed after it was issued"
    case .tooManyAnswered(let answered, let questions):
      "it counts \(answered) answers to \(questions) questions"
    case .contradictory(let answered, let wrong):
      "\(wrong) wrong of \(answered) answers do not show what it says"
    }
  }

  /// The same in German.
  package var germanCause: String {
    switch self {
    case .unreadable(let error): error.germanCause
    case .noCertificates: "die Datei ist kein JSON mit Zertifikaten"
    case .incomplete: "Angaben fehlen oder sind unmöglich"
    case .altered: "nach dem Ausstellen geändert"
    case .tooManyAnswered(let answered, let questions):
      "\(answered) Antworten auf \(questions) Fragen"
    case .contradictory(let answered, let wrong):
      "\(wrong) falsche von \(answered) Antworten belegen nicht, was es sagt"
    }
  }
}

/// A certificate that is not believed, or a file of which none is, as operators are told of it.
package struct CertificateFault: Sendable, Equatable {
  /// The file.
  package let path: String
  /// Which of its certificates, counted from 1; nil where it is the file as a whole.
  package let number: Int?
  /// What is wrong.
  package let error: CertificateError

  /// One sentence in English: what is wrong, what follows, and what to do.
  package var message: String {
    guard let number else {
      return
        "\(path): the file of certificates is damaged (\(error.cause)), and nothing is certified;"
        + " move it away and run `lotse certify` again."
    }
    return
      "\(path): certificate \(number) is damaged (\(error.cause)) and does not count;"
      + " run `lotse certify` again."
  }

  /// The same in German.
  package var germanMessage: String {
    guard let number else {
      return
        "\(path): Die Datei der Zertifikate ist beschädigt (\(error.germanCause)),"
        + " nichts ist zertifiziert; räumen Sie sie weg, und rufen Sie `lotse certify` erneut auf."
    }
    return
      "\(path): Zertifikat \(number) ist beschädigt (\(error.germanCause)) und gilt nicht;"
      + " rufen Sie `lotse certify` erneut auf."
  }
}
