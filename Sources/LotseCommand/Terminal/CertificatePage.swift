import Answering
import JSON
import Knowledge

/// A certificate as it is printed.
struct CertificatePage {
  private let certificate: Certificate

  /// The page of a certificate.
  init(_ certificate: Certificate) { self.certificate = certificate }

  /// The page for people.
  func lines(_ texts: any Texts) -> [String] {
    let words = texts.certificate
    var head = Table([.left, .left])
    head.add([
      words.labelPromise(isIssued: certificate.isIssued),
      words.promise(risk: certificate.risk, certainty: certificate.certainty),
    ])
    head.add([words.labelQuestions, words.questions(certificate)])
    head.add([words.labelLabels, words.labels(certificate)])
    head.add([texts.labelRevision, certificate.revision])
    let (first, last) = certificate.days
    if certificate.isIssued, first != nil || last != nil {
      head.add([
        words.labelDays,
        words.days(
          first.flatMap { CivilDate(daysSince1970: Int($0)) },
          last.flatMap { CivilDate(daysSince1970: Int($0)) }),
      ])
    }
    return head.lines + [""] + groups(texts)
  }

  private func groups(_ texts: any Texts) -> [String] {
    let words = texts.certificate
    let figures = Figures(texts.language)
    var table = Table([.left, .right, .right, .right, .right, .right])
    var refusals: [String] = []
    for group in certificate.groups {
      let name = words.name(of: group, in: certificate)
      guard let evidence = group.evidence else {
        refusals.append("\(name): \(words.refusal(group.verdict))")
        continue
      }
      if table.lines.isEmpty { table.add(words.columns) }
      let share = Double(evidence.answered) / Double(max(certificate.questions, 1))
      table.add([
        name, "\(evidence.answered)", "\(evidence.wrong)",
        figures.bound(evidence.bound, heldAgainst: certificate.risk(of: group)),
        figures.percent(share),
        figures.decimal(evidence.gate, places: 3),
      ])
    }
    let isDoubtful = certificate.isIssued && certificate.unanswerable == 0
    return table.lines + refusals + (isDoubtful ? ["", words.noneUnanswerable] : [])
  }

  /// The page for programs.
  var json: String {
    var json = JSONWriter(style: .pretty)
    json.object { object in
      certificate.write(into: &object)
      object.member("issued", certificate.isIssued)
      object.member(
        "share_answered",
        decimal: Int64(
          (Double(certificate.answered) / Double(max(certificate.questions, 1)) * 1e6).rounded()),
        places: 6)
    }
    json.endLine()
    return json.string
  }
}

extension Certificate {
  /// Wrong answers of all certified groups.
  var wronglyAnswered: Int { groups.reduce(0) { $0 + ($1.evidence?.wrong ?? 0) } }
}
