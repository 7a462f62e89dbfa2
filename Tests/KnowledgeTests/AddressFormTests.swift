import Knowledge
import Testing

/// The word that addresses the reader in the other form.
@Suite struct AddressFormTests {
  @Test(arguments: [
    ("Das können Sie tun. Sag uns, was du brauchst.", "du"),
    ("Das steht in Deinem Konto.", "Deinem"),
    ("DEIN Paket", "DEIN"), ("(dir)", "dir"), ("x\ndich", "dich"), ("„deiner“", "deiner"),
  ])
  func informalWordsInFormalTexts(text: String, word: String) {
    #expect(AddressForm.other(than: .formal, in: text, .german) == word)
    #expect(AddressForm.other(than: .formal, in: text, .english) == nil)
  }

  /// A word is what stands between signs that are no letters, those beyond ASCII among them.
  @Test(arguments: [
    "", "Sie haben dirigiert.", "durch dünn", "édu", "duß", "du\u{301}", "Ihr Individuum",
    "Москваdu", "d u", "deinetwegen",
  ])
  func otherWords(text: String) {
    #expect(AddressForm.other(than: .formal, in: text, .german) == nil)
  }

  @Test func formalWordsInInformalTexts() {
    func other(_ text: String) -> String? {
      AddressForm.other(than: .informal, in: text, .german)
    }
    #expect(other("Melde dich, wenn Sie da sind.") == "Sie")
    #expect(other("Sie ist da. Ihre Farbe ist rot.") == nil, "at the beginning of a sentence")
    #expect(other("Frag sie und ihren Chef.") == nil)
    #expect(other("Hier ist, was Ihnen fehlt.") == "Ihnen")
  }
}
