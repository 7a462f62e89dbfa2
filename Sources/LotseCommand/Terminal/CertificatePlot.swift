import Answering
import Evaluation

/// Two diagrams of a certificate's sealed questions as SVG: how many answers
/// are wrong by how much is answered, and how often a confidence comes true.
///
/// The same certificate gives the same bytes.
struct CertificatePlot {
  private let certificate: Certificate
  private let trials: [CertificationTrial]
  private let texts: CertificatePlotTexts

  private static let size = (width: 480.0, height: 300.0)
  private static let margin = (left: 70.0, top: 60.0)
  private static let apart = 140.0
  /// Groups of equal size on the diagram of reliability.
  private static let bins = 10

  /// The picture of what a certificate rests on.
  init(_ outcome: Certifier.Outcome, texts: CertificatePlotTexts) {
    certificate = outcome.certificate
    // Highest first; ties as they come out of outcomes, whatever the order of the labels.
    trials = outcome.trials.filter { $0.confidence > 0 }.sorted {
      ($0.confidence, $0.outcome == .right ? 1 : 0) > ($1.confidence, $1.outcome == .right ? 1 : 0)
    }
    self.texts = texts
  }

  /// The picture.
  var svg: String {
    var svg = SVGWriter(
      width: Self.margin.left + Self.size.width + 40,
      height: 2 * (Self.size.height + Self.apart) + 20)
    svg.text(
      "\(texts.title) · \(certificate.revision) · \(certificate.labels)",
      x: Self.margin.left, y: 24, isSmall: true)
    addRisk(to: &svg)
    addReliability(to: &svg)
    return svg.finish()
  }

  // Share answered against share wrong.

  private func addRisk(to svg: inout SVGWriter) {
    let curves = certificate.groups.map { curve(of: $0) }
    let risks = Set(certificate.groups.map(certificate.risk)).sorted()
    let highest = max(curves.joined().map(\.y).max() ?? 0, 2 * certificate.risk)
    // Five steps that are easy to read.
    let step = [0.01, 0.02, 0.05, 0.1].first { 5 * $0 >= highest } ?? 0.2
    let top = 5 * step
    let frame = SVGFrame(
      left: Self.margin.left, top: Self.margin.top + 20, width: Self.size.width,
      height: Self.size.height, right: 1, upper: top)
    addAxes(
      frame, title: texts.riskTitle, x: texts.riskX, y: texts.riskY, to: &svg)
    for risk in risks {
      svg.line(frame.place(0, risk), frame.place(1, risk), style: .promise)
      svg.text(
        "\(texts.promised) \(percent(risk))", x: frame.place(0, 0).x + 4,
        y: frame.place(0, risk).y - 6, isSmall: true)
    }
    for (group, curve) in zip(certificate.groups, curves) where !curve.isEmpty {
      svg.polyline(curve.map { frame.place($0.x, $0.y) })
      guard certificate.groups.count > 1, let last = curve.last else { continue }
      let end = frame.place(last.x, last.y)
      svg.text(group.topic ?? texts.others, x: end.x + 4, y: end.y, isSmall: true)
    }
    guard let pool = certificate.groups.last?.evidence, certificate.groups.count == 1 else {
      addGates(frame, to: &svg)
      return
    }
    let share = Double(pool.answered) / Double(max(certificate.questions, 1))
    svg.line(frame.place(share, 0), frame.place(share, top), style: .gate)
    let isLeft = share > 0.6
    svg.text(
      "\(texts.gate) \(decimal(Double(pool.gate) / 1e6, places: 3)): \(percent(share))",
      x: frame.place(share, 0).x + (isLeft ? -6 : 6), y: frame.top + 18,
      anchor: isLeft ? .end : .start, isSmall: true)
  }

  /// By share of all questions that a group's gate answers, the share of wrong answers among them.
  private func curve(of group: Certificate.Group) -> [(x: Double, y: Double)] {
    let members = trials.filter { certificate.group(ofTopic: $0.topic) == group }
    let all = Double(max(certificate.questions, 1))
    var wrong = 0
    var points: [(x: Double, y: Double)] = []
    for (place, trial) in members.enumerated() {
      if trial.outcome != .right { wrong += 1 }
      let isLastOfTie =
        place + 1 == members.count || members[place + 1].confidence < trial.confidence
      if isLastOfTie {
        points.append((Double(place + 1) / all, Double(wrong) / Double(place + 1)))
      }
    }
    return points
  }

  /// The gates of groups, each with the share that it answers.
  private func addGates(_ frame: SVGFrame, to svg: inout SVGWriter) {
    guard certificate.isIssued else {
      svg.text(texts.noGate, x: frame.left + 8, y: frame.top + 18)
      return
    }
    let all = Double(max(certificate.questions, 1))
    for (place, group) in certificate.groups.enumerated() {
      let name = group.topic ?? texts.others
      let gate =
        group.evidence.map { evidence in
          "\(texts.gate) \(decimal(Double(evidence.gate) / 1e6, places: 3)): "
            + percent(Double(evidence.answered) / all)
        } ?? texts.noGate
      svg.text(
        "\(name): \(gate)", x: frame.left + 8, y: frame.top + 18 + 16 * Double(place), isSmall: true
      )
    }
  }

  // Confidence against share right.

  private func addReliability(to svg: inout SVGWriter) {
    let frame = SVGFrame(
      left: Self.margin.left, top: Self.margin.top + 20 + Self.size.height + Self.apart,
      width: Self.size.width, height: Self.size.height, right: 1, upper: 1)
    addAxes(
      frame, title: texts.reliabilityTitle, x: texts.reliabilityX, y: texts.reliabilityY,
      to: &svg)
    svg.line(frame.place(0, 0), frame.place(1, 1), style: .promise)
    svg.text(
      texts.ideal, x: frame.place(0.47, 0).x, y: frame.place(0, 0.5).y, anchor: .end, isSmall: true)
    var points: [(x: Double, y: Double)] = []
    for bin in 0..<Self.bins {
      let part = trials[bin * trials.count / Self.bins..<(bin + 1) * trials.count / Self.bins]
      guard !part.isEmpty else { continue }
      let mean = part.reduce(0) { $0 + Double($1.confidence) / 1e6 } / Double(part.count)
      points.append((mean, Double(part.count { $0.outcome == .right }) / Double(part.count)))
    }
    svg.polyline(points.map { frame.place($0.x, $0.y) })
    for point in points { svg.dot(frame.place(point.x, point.y)) }
  }

  private func addAxes(
    _ frame: SVGFrame, title: String, x: String, y: String, to svg: inout SVGWriter
  ) {
    svg.text(title, x: frame.left, y: frame.top - 30)
    svg.text(y, x: frame.left, y: frame.top - 10, isSmall: true)
    for step in 0...5 {
      let (across, up) = (frame.right * Double(step) / 5, frame.upper * Double(step) / 5)
      svg.line(frame.place(0, up), frame.place(frame.right, up), style: .grid)
      svg.text(
        percent(up), x: frame.left - 8, y: frame.place(0, up).y + 4, anchor: .end, isSmall: true)
      svg.text(
        percent(across), x: frame.place(across, 0).x, y: frame.place(0, 0).y + 18,
        anchor: .middle, isSmall: true)
    }
    svg.text(
      x, x: frame.place(frame.right / 2, 0).x, y: frame.place(0, 0).y + 38, anchor: .middle,
      isSmall: true)
  }

  private func percent(_ share: Double) -> String {
    let tenths = (share * 1_000).rounded()
    let isWhole = tenths.truncatingRemainder(dividingBy: 10) == 0
    return decimal(share * 100, places: isWhole ? 0 : 1) + (texts.decimalMark == "," ? " %" : "%")
  }

  private func decimal(_ value: Double, places: Int) -> String {
    SVGWriter.decimal(value, places: places, mark: texts.decimalMark)
  }
}
