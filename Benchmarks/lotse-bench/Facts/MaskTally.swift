import Foundation

/// How much of what must be masked is masked, and how many harmless sentences are touched.
struct MaskTally {
  private static let personal: Set<String> = [
    "iban", "card_number", "email", "telephone", "postcode", "order_number", "customer_number",
    "contract_number", "repair_number", "name", "address",
  ]

  private var masked: [String: [String: (right: Int, all: Int)]] = [:]
  private var harmless = 0
  private var touched = 0

  /// Counts a sentence; a fact is masked when none of its runs of letters and digits that identify
  /// somebody is left in the masked text.
  ///
  /// - Returns: what was not masked.
  mutating func count(_ sentence: FactSentence, masked text: String) -> [String] {
    let personal = sentence.facts.filter { Self.personal.contains($0.kind) }
    if personal.isEmpty {
      harmless += 1
      if text != sentence.text { touched += 1 }
    }
    var leaks: [String] = []
    let left = Set(text.split { !$0.isLetter && !$0.isNumber }.map(String.init))
    for fact in personal {
      let bytes = Array(sentence.text.utf8)
      let written =
        fact.start.map { start in
          String(decoding: bytes[min(start, bytes.count)...], as: UTF8.self)
        } ?? fact.value
      let digits = fact.value.filter(\.isNumber)
      let pieces = written.split { !$0.isLetter && !$0.isNumber }.prefix(1).map(String.init)
      let isLeft =
        Self.pieces(of: fact, written: pieces).contains(where: left.contains)
        || (digits.count >= 5 && text.filter(\.isNumber).contains(digits))
      var tally = masked[sentence.split, default: [:]][fact.kind, default: (0, 0)]
      tally.all += 1
      if isLeft { leaks.append("\(fact.kind) \(fact.value): \(text)") } else { tally.right += 1 }
      masked[sentence.split, default: [:]][fact.kind] = tally
    }
    return leaks
  }

  /// What of a fact may not be left: of names and addresses every word and number, of others the
  /// first run of letters and digits that is written.
  private static func pieces(of fact: FactSentence.Gold, written: [String]) -> [String] {
    switch fact.kind {
    case "name", "address":
      fact.value.split { !$0.isLetter && !$0.isNumber }.map(String.init).filter {
        $0.first?.isLowercase == false && ($0.count > 1 || $0.allSatisfy(\.isNumber))
      }
    default: written.filter { $0.count > 2 }
    }
  }

  /// Prints the recall of each kind and split, and the share of harmless sentences touched.
  func report() {
    for split in masked.keys.sorted() {
      var all = (right: 0, all: 0)
      for (kind, tally) in masked[split, default: [:]].sorted(by: { $0.key < $1.key }) {
        print("masking \(split) \(kind): recall \(FactTally.share(tally.right, tally.all))")
        all = (all.right + tally.right, all.all + tally.all)
      }
      print("masking \(split) all: recall \(FactTally.share(all.right, all.all))")
    }
    print("masking: sentences without personal facts touched \(FactTally.share(touched, harmless))")
  }
}
