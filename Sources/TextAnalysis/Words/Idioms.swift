/// Sayings of two German words whose verb says no more than a form of "sein": "Wo bleibt mein
/// Paket?" asks where it is, and "wie sieht es mit … aus" how it is with something.
package enum Idioms {
  /// Gives the verbs of sayings the forms of "ist" or "sind", in entries as in questions.
  ///
  /// - Complexity: O(tokens); allocates nothing.
  package static func write(_ text: inout AnalyzedText, language: TextLanguage) {
    guard language == .german else { return }
    for place in text.tokens.indices.dropFirst() where text.tokens[place].followsDirectly {
      let verb = text.withFolded(text.tokens[place]) { words.value(of: $0) }
      guard verb & (behindWo | behindWie) != 0 else { continue }
      let before = text.withFolded(text.tokens[place - 1]) { words.value(of: $0) }
      guard before & wo != 0 && verb & behindWo != 0 || before & wie != 0 && verb & behindWie != 0
      else { continue }
      (verb & plural != 0 ? sind : ist).withUnsafeBufferPointer { form in
        text.replaceForms(of: place, folded: form, stem: form, isStopWord: true)
      }
    }
  }

  private static let wo: UInt32 = 1
  private static let wie: UInt32 = 2
  private static let behindWo: UInt32 = 4
  private static let behindWie: UInt32 = 8
  private static let plural: UInt32 = 16

  private static let words: WordTable = {
    var table = WordTable(capacity: 32)
    table.insert(words: "wo", wo)
    table.insert(words: "wie", wie)
    table.insert(words: "bleibt bleib steckt", behindWo)
    table.insert(words: "bleiben stecken", behindWo | plural)
    table.insert(words: "sieht siehts schaut schauts steht stehts", behindWie)
    return table
  }()
  private static let ist = Array("ist".utf8)
  private static let sind = Array("sind".utf8)
}
