import TextAnalysis

/// Tells a message that only points to what is attached ("siehe Anhang", "Foto anbei", "see attached")
/// from one that says what it is about.
///
/// Both languages are read at once.
package enum AttachmentNote {
  /// Whether a message only points to an attachment; where one came with it, it may also just name
  /// it: "Mein Foto".
  ///
  /// - Complexity: O(bytes); longer messages say more.
  package static func isOne(_ text: String, hasAttachment: Bool) -> Bool {
    guard text.utf8.count <= longest, !text.contains(where: { $0 == "?" || $0.isNumber }) else {
      return false
    }
    let words = text.lowercased().split { !$0.isAlphabetic }.map(String.init)
    var (names, points) = (false, false)
    for word in words {
      if files.contains(word) {
        names = true
      } else if pointers.contains(word) {
        points = true
      } else if !fillers.contains(word) {
        return false
      }
    }
    return points && (names || words.contains(where: enclosed.contains))
      || hasAttachment && (names || points)
  }

  /// Bytes from which on a message says more.
  private static let longest = 80

  private static let files = wordSet(
    """
    anhang anhänge anhängen anlage anlagen foto fotos photo photos bild bilder bilde screenshot \
    screenshots datei dateien dokument dokumente scan pdf video videos attachment attachments \
    picture pictures image images file files document documents
    """)
  private static let enclosed = wordSet("anbei beigefügt angehängt attached enclosed")
  private static let pointers =
    enclosed.union(
      wordSet("siehe s sieh sehen schau schauen guck vgl hier im see find here geschickt sent"))
  private static let fillers = wordSet(
    """
    in der die das dem den des ein eine einen als ist sind an am bei mein meine meinen mit und auch \
    noch bitte mal dazu ihnen dir euch ich wir habe haben hab sie du hallo danke oben unten alles \
    the a an is are my our please you in with and also i we have below above hi hello thanks it all
    """)
}
