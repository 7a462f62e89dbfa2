import Conversation
import TextAnalysis

/// Clauses that say of a grave matter that it is none: "Ich will mich nicht beschweren, …", "Ich rieche
/// kein Gas, aber …", "this is not a complaint"; that name it as what the customer is by profession:
/// "Ich bin Anwalt"; or that say that the customer is calm, or wants to talk to nobody: "Ich ärgere mich
/// nicht", "kein Anruf bitte".
///
/// Ranking makes little of words that say no, and would bring the matter forward that is ruled out.
/// Such a clause consists of words of one closed list alone, so that nothing else is lost with it: in
/// "Nach dem Unfall springt es nicht an" and "Ich habe kein Gas" the matter is what is denied.
enum DeniedMatter {
  /// A message with blanks, byte for byte, in the place of such clauses.
  ///
  /// - Returns: nil where there are none.
  /// - Complexity: O(bytes), and next to nothing for a message that denies nothing and names no
  ///   lawyer.
  static func blanked(_ message: String) -> String? {
    guard StopWords.mayDeny(message) || LegalProfession.mayBeNamed(in: message) else {
      return nil
    }
    var bytes = Array(message.utf8)
    var isDenied = false
    for clause in clauses(bytes) where forms.contains(where: { $0.holds(clause.words) }) {
      isDenied = true
      for place in clause.range { bytes[place] = UInt8(ascii: " ") }
    }
    return isDenied ? String(decoding: bytes, as: UTF8.self) : nil
  }

  /// A clause of its own words alone, of which one names the matter and one denies it, or says that it
  /// is a profession.
  private struct Form {
    var around: Set<String>
    var named: Set<String>
    /// Where a verb must stand beside them.
    var verbs: Set<String> = []
    /// What takes the matter out of the words.
    var denying = DeniedMatter.denying

    func holds(_ words: [String]) -> Bool {
      words.contains(where: denying.contains) && words.contains(where: named.contains)
        && (verbs.isEmpty || words.contains(where: verbs.contains))
        && words.allSatisfy {
          denying.contains($0) || named.contains($0) || verbs.contains($0) || around.contains($0)
            || beside.contains($0)
        }
    }
  }

  private static let forms = [
    // "Das ist keine Beschwerde", "kein Notfall", "this is not an emergency"
    Form(
      around: wordSet(
        """
        das dies es ist war wird soll sein werden hier ein eine a an this that it is was s isn \
        be meant as
        """),
      named: wordSet(
        """
        beschwerde reklamation klage notfall unfall todesfall brand feuer complaint emergency \
        accident fire
        """)),
    // "Ich will mich nicht beschweren", "I don't want to complain"
    Form(
      around: wordSet(
        """
        ich wir will wollen möchte möchten moechte wollte wollten mich uns i we do want to am m re \
        are here hier
        """),
      named: wordSet("beschweren klagen meckern reklamieren complain complaining sue suing")),
    // "Ich ärgere mich nicht", "kein Grund zur Aufregung", "I'm not angry"
    Form(
      around: wordSet(
        """
        ich wir bin sind war euch ihnen dir ihr sie darüber deswegen deshalb das mich uns will wollte \
        überhaupt ueberhaupt wirklich grund anlass zur zum sorge keine i we am m re are was were with you \
        about it this that do reason to be getting feel feeling worry
        """),
      named: wordSet(
        """
        sauer wütend wuetend böse boese verärgert verärgere ärgere ärgern aufgebracht aufregung aufregen \
        enttäuscht zornig genervt unzufrieden frustriert ärger wut angry mad annoyed upset furious \
        frustrated irritated disappointed
        """)),
    // "Ich will mit niemandem telefonieren", "kein Anruf bitte", "I don't need a human"
    Form(
      around: wordSet(
        """
        ich wir will wollen möchte möchten moechte wollte brauche brauchen mit einem einer ein einen \
        jemand jemandem jemanden dafür dazu jetzt bitte hier rufen rufe ruft ruf sie an zurück mich uns \
        werden niemand niemanden niemandem auf fall \
        i we do want wanted need wish would like to with a an by on the please now for this me us be
        """),
      named: wordSet(
        """
        telefonieren telefonisch sprechen reden anrufen angerufen anruf anrufe rückruf zurückrufen rufen \
        rufe ruft ruf mensch menschen mitarbeiter mitarbeiterin berater beraterin human humans person \
        agent talk speak call called phone phoned
        """),
      denying: denying.union(wordSet("niemand niemanden niemandem"))),
    // "Ich rieche kein Gas", "there is no smell of gas"
    Form(
      around: wordSet("ich wir man es nach i we it can there is of any a"),
      named: wordSet("gas gasgeruch rauch brandgeruch verbrannt smoke burning"),
      verbs: wordSet("rieche riechen riecht smell smells")),
    // "Ich bin selbst Anwalt", "I am a lawyer"
    Form(
      around: wordSet("ich i selbst selber von beruf ein eine a an by profession myself"),
      named: LegalProfession.names, denying: wordSet("bin am m")),
  ]

  private static let denying = wordSet(
    "nicht nich kein keine keinen keinem not no t dont don cannot cant didn never")
  private static let beside = wordSet(
    """
    aber zwar ja doch gar eigentlich nur also glück zum auch und übrigens but just really at all though \
    and
    """)

  /// The clauses of a message: their bytes and words in small letters.
  private static func clauses(_ bytes: [UInt8]) -> [(range: Range<Int>, words: [String])] {
    var clauses: [(range: Range<Int>, words: [String])] = []
    var start = 0
    var words: [String] = []
    var place = 0
    func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 }
    func end(at end: Int) {
      if !words.isEmpty { clauses.append((start..<end, words)) }
      words.removeAll(keepingCapacity: true)
      start = end
    }
    while place < bytes.count {
      if isLetter(bytes[place]) {
        var next = place
        while next < bytes.count, isLetter(bytes[next]) { next += 1 }
        let word = String(decoding: bytes[place..<next], as: UTF8.self).lowercased()
        if turning.contains(word) { end(at: place) }
        words.append(word)
        place = next
      } else {
        let byte = bytes[place]
        place += 1
        if (0x30...0x39).contains(byte) { words.append("0") }
        if [0x0A, 0x21, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F].contains(byte) { end(at: place) }
      }
    }
    end(at: bytes.count)
    return clauses
  }

  /// Words with which another clause begins, also without a comma.
  private static let turning: Set = ["aber", "sondern", "und", "but", "and"]
}
