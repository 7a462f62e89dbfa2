import Knowledge

// How a record names what a message stated, and how people read it.
extension FactKind {
  private static let prefix = "stated."

  /// The name that a record notes it by.
  ///
  /// A kind has a name of its own, so that an amount that is stated in passing never stands in the
  /// place of a policy's field of the name "amount".
  package var noteName: String {
    if case .field(let name) = self { return name }
    return Self.prefix + code
  }

  /// The kind that a record's name stands for; nil for a policy's field.
  package init?(noteName: String) {
    guard let kind = Self.plain.first(where: { $0.noteName == noteName }) else { return nil }
    self = kind
  }

  private static let plain: [FactKind] = [
    .date, .time, .amount, .iban, .cardNumber, .postcode, .email, .telephone, .meterReading,
  ]

  fileprivate func label(in language: Language) -> String {
    switch (self, language) {
    case (.field(let name), _): name
    case (.date, .german): "Datum"
    case (.date, .english): "date"
    case (.time, .german): "Uhrzeit"
    case (.time, .english): "time"
    case (.amount, .german): "Betrag"
    case (.amount, .english): "amount"
    case (.iban, _): "IBAN"
    case (.cardNumber, .german): "Kartennummer"
    case (.cardNumber, .english): "card number"
    case (.postcode, .german): "Postleitzahl"
    case (.postcode, .english): "postcode"
    case (.email, .german): "E-Mail"
    case (.email, .english): "e-mail"
    case (.telephone, .german): "Telefon"
    case (.telephone, .english): "telephone"
    case (.meterReading, .german): "Zählerstand"
    case (.meterReading, .english): "meter reading"
    }
  }
}

/// Whether a customer wants to be called back, as a record notes it.
package enum CallBackWish: String, Sendable {
  case wanted, declined

  /// The name that a record notes it by.
  package static let noteName = "stated.callback"
  /// The name that a record notes the time by at which a call is wished for.
  package static let timeName = "stated.callback_time"

  fileprivate func text(in language: Language) -> String {
    switch (self, language) {
    case (.wanted, .german): "gewünscht"
    case (.wanted, .english): "wanted"
    case (.declined, .german): "nicht gewünscht"
    case (.declined, .english): "not wanted"
    }
  }
}

extension ConversationRecord {
  /// The name that a record notes attachments by.
  package static let attachment = "attachment"

  /// Whether the customer wants to be called back; nil where that was not said.
  package var callBack: CallBackWish? {
    value(of: CallBackWish.noteName).flatMap(CallBackWish.init)
  }

  /// Whether the customer has refused calls and has not wished for one since.
  package var refusesCalls: Bool {
    switch callBack {
    case .declined: true
    case .wanted: false
    case nil:
      turns.contains { $0.signals.contains { Self.refusesCalls($0.kind, $0.detail) } }
    }
  }

  /// Whether a signal refuses calls; a refusal that names no channel may be one of calls.
  package static func refusesCalls(_ kind: SignalKind, _ detail: String?) -> Bool {
    kind == .channelRefused && (detail == nil || detail == Channel.phone.rawValue)
  }

  /// The telephone number that the customer has given.
  package var telephone: String? { value(of: FactKind.telephone.noteName) }

  /// Ends a wish to be called back: a human has had the conversation since.
  package mutating func endCallBack() {
    facts.removeAll {
      $0.name == CallBackWish.noteName && $0.value == CallBackWish.wanted.rawValue
        || $0.name == CallBackWish.timeName
    }
  }
}

extension Policy {
  /// What people read for a fact's name in a record: the field's, or the kind's.
  package func label(ofFact name: String, in language: Language) -> String {
    if let kind = FactKind(noteName: name) { return kind.label(in: language) }
    switch (name, language) {
    case (CallBackWish.noteName, .german): return "Rückruf"
    case (CallBackWish.noteName, .english): return "call back"
    case (CallBackWish.timeName, .german): return "Rückruf um"
    case (CallBackWish.timeName, .english): return "call back at"
    case (ConversationRecord.attachment, .german) where fields[name] == nil: return "Anhang"
    default: return self.name(ofField: name, in: language)
    }
  }

  /// What people read for a fact's value in a record: 85,50 € for an amount.
  package func text(ofFact fact: KnownFact, in language: Language) -> String {
    if fact.name == CallBackWish.noteName {
      return CallBackWish(rawValue: fact.value)?.text(in: language) ?? fact.value
    }
    guard FactKind(noteName: fact.name) == .amount else { return fact.value }
    let parts = fact.value.split(separator: " ")
    guard parts.count == 2, let hundredths = Int(parts[0]), hundredths >= 0 else {
      return fact.value
    }
    let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
    let mark = language == .german ? "," : "."
    let number = "\(whole)\(mark)\(rest < 10 ? "0" : "")\(rest)"
    let signs = ["EUR": "€", "GBP": "£", "USD": "$"]
    let currency = signs[String(parts[1])] ?? String(parts[1])
    return language == .german || currency.count > 1 ? "\(number) \(currency)" : currency + number
  }
}
