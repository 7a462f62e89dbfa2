/// Family names that are frequent in Germany, Austria, Switzerland and Britain and common words, too.
enum FamilyNames {
  /// Whether a word is one of them.
  static func contains(_ word: FoldedWord) -> Bool { list.contains(word) }

  private static let list = foldedWordSet(
    """
    albrecht arnold bach bauer baumann beck becker berg berger böhm brandt braun busch dietrich \
    ebert engel ernst fischer förster frank franke friedrich fuchs graf groß günther haas hahn \
    hartmann heinrich heinz herrmann hofmann horn jäger jung kaiser kaufmann keller klein koch \
    köhler könig kraft krämer kraus krause kuhn lang lange ludwig maurer müller neumann otto \
    pfeiffer pohl reich reuter richter ritter roth sauer schäfer schmidt schneider schreiber \
    schreiner schubert schuster schwarz seidel simon sommer stein thomas vogel vogt voigt wagner \
    walter weber weiß werner winkler winter wolf ziegler zimmermann \
    baker bell brown butler carter clark cook cooper fisher fox green hall harper hill hunter \
    king knight lee long marsh mason mills moore palmer parker porter rose smith stone taylor \
    turner walker ward west white wood woods wright young
    """)
}
