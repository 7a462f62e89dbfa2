import SeededRandom
import Storage
import Testing

@Suite struct DigestTests {
  private func hash(_ bytes: [UInt8]) -> UInt64 { bytes.withUnsafeBytes { checksum($0) } }

  /// The vectors of the reference implementation's own check: a prefix of one
  /// generated buffer each.
  @Test(
    arguments: [
      (0, 0xEF46_DB37_51D8_E999), (1, 0xE934_A84A_DB05_2768), (4, 0x9136_A0DC_A574_57EE),
      (14, 0x8282_DCC4_994E_35C8), (222, 0xB641_AE8C_B691_C174),
    ] as [(Int, UInt64)])
  func xxh64OfTheReferenceBuffer(length: Int, expected: UInt64) {
    var state: UInt64 = 2_654_435_761
    let buffer = (0..<length).map { _ in
      defer { state = state &* 11_400_714_785_074_694_797 }
      return UInt8(state >> 56)
    }
    #expect(hash(buffer) == expected)
  }

  @Test(
    arguments: [
      ("", 0xEF46_DB37_51D8_E999), ("a", 0xD24E_C4F1_A98C_6E5B), ("as", 0x1C33_0FB2_D66B_E179),
      ("asd", 0x631C_37CE_72A9_7393), ("asdf", 0x4158_72F5_99CE_A71E),
      ("abc", 0x44BC_2CF5_AD77_0999), ("abcdefgh", 0x3AD3_5177_5B46_34B7),
      ("abcdefghijklmnopqrstuvwxyz012345", 0xBF2C_D639_B414_3B80),
      ("abcdefghijklmnopqrstuvwxyz0123456789", 0x64F2_3ECF_1609_B766),
      ("Nobody inspects the spammish repetition", 0xFBCE_A83C_8A37_8BF1),
      // 63 bytes go through every branch.
      ("Call me Ishmael. Some years ago--never mind how long precisely-", 0x02A2_E854_70D6_FD96),
    ] as [(String, UInt64)])
  func xxh64OfTexts(text: String, expected: UInt64) {
    #expect(hash(Array(text.utf8)) == expected)
  }

  @Test func everyBitCounts() {
    var bytes = (0..<100).map { UInt8($0) }
    let whole = hash(bytes)
    var seen: Set<UInt64> = [whole]
    for bit in 0..<800 {
      bytes[bit / 8] ^= 1 << (bit % 8)
      seen.insert(hash(bytes))
      bytes[bit / 8] ^= 1 << (bit % 8)
    }
    #expect(seen.count == 801)
  }

  /// The examples of FIPS 180-4 and NIST's additional vectors.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqr"
        + "lmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
  ])
  func sha256OfTexts(text: String, expected: String) {
    #expect(SHA256.hex(text.utf8) == expected)
    #expect(SHA256.hex(text.utf8, digits: 32) == String(expected.prefix(32)))
  }

  /// NIST's vectors of zeros around the padding's limits.
  @Test(arguments: [
    (55, "02779466cdec163811d078815c633f21901413081449002f24aa3e80f0b88ef7"),
    (56, "d4817aa5497628e7c77e6b606107042bbba3130888c5f47a375e6179be789fbb"),
    (57, "65a16cb7861335d5ace3c60718b5052e44660726da4cd13bb745381b235a1785"),
    (64, "f5a5fd42d16a20302798ef6ed309979b43003d2320d9f0e8ea9831a92759fb4b"),
    (1_000, "541b3e9daa09b20bf85fa273e5cbd3e80185aa4ec298e765db87742b70138a53"),
  ])
  func sha256OfZeros(count: Int, expected: String) {
    #expect(SHA256.hex([UInt8](repeating: 0, count: count)) == expected)
  }

  @Test func sha256DoesNotDependOnTheParts() {
    var random = SplitMix64(seed: 8)
    let message = (0..<500).map { _ in UInt8(random.integer(0...255)) }
    let whole = SHA256.hex(message)
    for _ in 0..<20 {
      var hash = SHA256()
      var start = 0
      while start < message.count {
        let end = min(message.count, start + random.integer(0...130))
        hash.update(message[start..<end])
        start = end
      }
      let text = hash.finish().map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
      #expect(text.joined() == whole)
    }
  }
}
