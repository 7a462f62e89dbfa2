import JSON

extension JSONError.Kind {
  /// Message and remedy in German.
  var german: (message: String, remedy: String) {
    switch self {
    case .sizeExceeded(let limit):
      ("Das Dokument ist größer als \(limit) Bytes.", "Es kürzen oder aufteilen.")
    case .depthExceeded(let limit):
      ("Listen und Objekte sind tiefer als \(limit) Stufen geschachtelt.", "Sie flacher schreiben.")
    case .emptyDocument: ("Das Dokument ist leer.", "Einen JSON-Wert schreiben.")
    case .byteOrderMark:
      ("Das Dokument beginnt mit einer Byte-Order-Mark.", "Es ohne sie speichern.")
    case .unexpectedEnd(let expected):
      ("Das JSON endet, wo \(expected.german) stehen müsste.", "Es vervollständigen.")
    case .unexpectedByte(let byte, let expected):
      (
        "Hier müsste \(expected.german) stehen, nicht \(Self.name(of: byte)).",
        "Kommas, Klammern und Anführungszeichen davor prüfen; JSON kennt keine Kommentare."
      )
    case .trailingContent:
      ("Hinter dem Wert folgt weiterer Text.", "Ihn löschen oder auf eine eigene Zeile setzen.")
    case .invalidLiteral:
      (
        "Unbekanntes Wort.",
        "Ohne Anführungszeichen stehen nur true, false und null, klein geschrieben."
      )
    case .leadingZero: ("Eine Zahl beginnt mit einer überflüssigen Null.", "Die Null löschen.")
    case .numberOutOfRange: ("Die Zahl ist zu groß.", "Eine kleinere schreiben.")
    case .unterminatedString:
      ("Der Text, der hier beginnt, ist nicht geschlossen.", "Das schließende \" ergänzen.")
    case .controlCharacter:
      (
        "Ein Text enthält ein Steuerzeichen.",
        "Es als Escape schreiben, einen Zeilenumbruch als \\n."
      )
    case .invalidEscape:
      (
        "Hinter „\\“ steht ein unerlaubtes Zeichen.",
        "Erlaubt sind \\\" \\\\ \\/ \\b \\f \\n \\r \\t und \\u mit vier Hexadezimalziffern."
      )
    case .loneSurrogate:
      ("Ein Zeichen ist nur zur Hälfte angegeben.", "Das Zeichen selbst schreiben.")
    case .invalidUTF8:
      ("Ein Text ist nicht in UTF-8 gespeichert.", "Die Datei mit der Kodierung UTF-8 speichern.")
    case .duplicateKey(let key):
      ("Der Schlüssel „\(key)“ steht zweimal im selben Objekt.", "Einen von beiden löschen.")
    case .wrongType, .missingMember, .unknownMember, .outOfRange, .notAllowed, .invalidValue:
      ("Ein Wert ist nicht erlaubt.", "Die Angaben an dieser Stelle prüfen.")
    }
  }

  /// Message and remedy in English: the reader's own, parted where its remedy begins.
  var english: (message: String, remedy: String) {
    let parts = JSONError(self, at: nil, path: JSONPath()).message
      .split(separator: "; ", maxSplits: 1)
    let message = parts.first.map(Self.sentence) ?? ""
    guard parts.count == 2 else {
      return (message, "Check commas, brackets and quotation marks before this place.")
    }
    return (message, Self.sentence(parts[1]))
  }

  private static func sentence(_ text: Substring) -> String {
    let sentence = text.prefix(1).uppercased() + text.dropFirst()
    return sentence.hasSuffix("?") ? sentence : sentence + "."
  }

  private static func name(of byte: UInt8) -> String {
    guard (0x21...0x7E).contains(byte) else {
      let digits = String(byte, radix: 16, uppercase: true)
      return "das Byte 0x" + (digits.count < 2 ? "0" : "") + digits
    }
    return "„\(Character(Unicode.Scalar(byte)))“"
  }
}

extension JSONError.Expectation {
  fileprivate var german: String {
    switch self {
    case .value: "ein Wert"
    case .digit: "eine Ziffer"
    case .keyOrEnd: "ein Schlüssel in Anführungszeichen oder „}“"
    case .key: "ein Schlüssel in Anführungszeichen"
    case .colon: "„:“ hinter dem Schlüssel"
    case .commaOrEndOfObject: "„,“ oder „}“"
    case .commaOrEndOfArray: "„,“ oder „]“"
    }
  }
}
