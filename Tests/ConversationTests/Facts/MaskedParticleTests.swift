import Conversation
import Knowledge
import Testing

/// Family names behind "von", "de" and the like, in small letters too.
@Suite struct MaskedParticleTests {
  private static let masker = Masker(Policy())

  @Test(arguments: [
    ("ich heiße jan van dongen und warte", "ich heiße [name] und warte"),
    ("mein name ist ute von der lühe", "mein name ist [name]"),
    ("my name is carlos de la vega and it is late", "my name is [name] and it is late"),
    ("ich heiße hans-peter von lühe", "ich heiße [name]"),
    ("ich heiße hans-peter lüders", "ich heiße [name]"),
    ("Ich heiße Jan van Dongen", "Ich heiße [name]"),
    ("hier spricht petra von lühe, guten tag", "hier spricht [name], guten tag"),
    ("paket für luca di stefano", "paket für [name]"),
    ("my name is mary o'hara", "my name is [name]"),
    ("her name was Mary, I've seen it", "her name was [name], I've seen it"),
    // What comes behind such a word may be no name.
    ("ich heiße anna von beruf lehrerin", "ich heiße [name] von beruf lehrerin"),
    ("mein name ist ute von der firma", "mein name ist [name] von der firma"),
  ])
  func names(_ text: String, _ masked: String) {
    #expect(Self.masker.mask(text) == masked)
  }

  @Test(arguments: [
    "brief von der post", "paket von der firma", "zu der rechnung", "der von nebenan",
  ])
  func lookalikesStay(_ text: String) {
    #expect(Self.masker.mask(text) == text)
  }
}
