/// Words of courtesy, which say nothing of the matter.
package enum Courtesy {
  /// What a message begins with; whom it names after that belongs to it.
  static let greetings = PhraseTable(greetingPatterns)
  private static let greetingPatterns =
    """
    (hallo|halli hallo|hallochen|hi|hey|huhu|moin|moin moin|servus|gruzi|gruezi|tach|mahlzeit|salut)
    (hallo|hi|hey|moin|servus|) (guten|gute|schonen guten|wunderschonen guten|einen schonen|einen schonen guten|einen guten) (tag|morgen|abend|mittag|nachmittag|vormittag)
    gruss (gott|dich|sie|euch)
    sehr (geehrte|geehrter|geehrtes|verehrte|verehrter)
    (liebe|lieber|liebes|werte|werter|wertes)
    (hello|hi there|hey there|hiya|howdy|greetings)
    (hello|hi|hey|) good (morning|afternoon|evening|day)
    dear
    """

  /// Whom a greeting names, without a comma behind it.
  static let addressees = PhraseTable(addresseePatterns)
  private static let addresseePatterns =
    """
    (zusammen|allerseits|alle|leute|ihr lieben|liebe leute|team|serviceteam|support|kundenservice|kundendienst)
    (liebes|liebe|lieber|sehr geehrtes|das|an das) (team|serviceteam|supportteam|service team|support team|kundenservice team)
    (meine|sehr geehrte|) (damen|herren|dame|damen und herren|herren und damen)
    (there|all|everyone|everybody|team|folks|guys|support|sir|madam|sir or madam|sirs|support team|customer service)
    """

  /// Titles that a name follows.
  static let titles = PhraseTable(titlePatterns)
  private static let titlePatterns =
    """
    (sehr geehrter|sehr geehrte|lieber|liebe|) (herr|herrn|frau|dr|prof|prof dr|herr dr|frau dr|familie)
    (mr|mrs|ms|miss|mister|doctor)
    """

  /// Labels of a subject line, each with a colon behind it.
  static let subjects = PhraseTable(subjectPatterns)
  private static let subjectPatterns =
    """
    (betreff|betr|betrifft|subject|re|aw|antw|antwort|wg|fwd|fw|weitergeleitet|thema|topic)
    """

  /// What stands before the number of a case.
  static let cases = PhraseTable(casePatterns)
  private static let casePatterns =
    """
    (ticket|vorgang|vorgangs|fall|case|request|incident|anfrage|anfragen|bearbeitungs|support ticket) (nr|nummer|number|no|id|num)
    (ticketnummer|ticketnr|ticketid|vorgangsnummer|vorgangsnr|vorgangsid|fallnummer|casenumber|bearbeitungsnummer|aktenzeichen)
    (mein|ihr|unser|your|our|my) (zeichen|reference|ref)
    """

  /// What a message ends with: all that follows is name and address.
  static let closings = PhraseTable(closingPatterns)
  private static let closingPatterns =
    """
    mit (freundlichen|besten|lieben|vielen|herzlichen|schonen|sonnigen) (grussen|gruss)
    mit (freundlichem|bestem|liebem|herzlichem) gruss
    (freundliche|beste|liebe|viele|herzliche|schone) grusse
    (freundlicher|bester|lieber|schoner|herzlicher) gruss
    (mfg|lg|vg|hochachtungsvoll)
    (danke|dank|thanks) (und|and) (viele|liebe|schone|freundliche|beste|kind|best|) (gruss|grusse|regards)
    (gruss|grusse|lieben gruss|besten gruss|schonen gruss)
    (regards|cheers)
    (kind|best|warm|warmest) regards
    (von|gesendet von|gesendet mit|geschickt von) (meinem|meiner) (iphone|ipad|handy|smartphone|mobiltelefon|samsung|android|huawei|tablet) (gesendet|aus gesendet|geschickt|)
    (gesendet von|gesendet mit) (outlook|mail|gmx|web)
    (sent from|sent via) (my|outlook|mail|yahoo|gmail)
    (best wishes|yours sincerely|yours faithfully|yours truly|sincerely|many thanks and best regards)
    """

  /// What stands around a question.
  static let fillers = PhraseTable(fillerPatterns)
  private static let fillerPatterns =
    """
    (ich|wir) (hatte|hatten|habe|hab|haben) (da|) (mal|nur|noch|kurz|bitte|) (eine|ne|ein paar) (kurze|kleine|dringende|) (frage|fragen) (an sie|an euch|zu folgendem|)
    (ich|) (habe|hab) (da|) (mal|) (eine|ne) (kurze|kleine|) frage
    (kurze|kleine|eine|nur eine) (kurze|kleine|) frage
    (meine frage|die frage) (ware|ist|lautet)
    (konnen|konnten|konnt|konnte) (sie|ihr|jemand) (mir|uns) (bitte|da|vielleicht|) (kurz|mal|) (weiterhelfen|helfen|sagen)
    (kannst|konntest) du mir (bitte|da|mal|) (kurz|) (weiterhelfen|helfen|sagen)
    (ich wollte|wollte) (nur|) (mal|kurz|) (wissen|fragen|nachfragen)
    ich (wurde|mochte) (gerne|gern) (mal|) (wissen|erfahren)
    (sorry|entschuldigung|entschuldigen sie|verzeihung|verzeihen sie) (bitte|) (fur die storung|die storung|) (aber|)
    (vielen|besten|herzlichen|tausend|lieben) dank (im voraus|vorab|schon mal|schonmal|fur ihre hilfe|fur die hilfe|fur ihre muhe|)
    (danke|dankeschon|danke schon|danke schon mal|danke schonmal) (im voraus|vorab|fur ihre hilfe|fur die hilfe|)
    (ich|wir|) (freue mich|freuen uns|wurde mich freuen|wurden uns freuen) (schon|sehr|) (auf|uber) (ihre|eure|eine|deine) (baldige|schnelle|kurze|) (antwort|ruckmeldung|nachricht)
    (ich|wir) (wurde mich|wurden uns) (sehr|) (auf|uber) (ihre|eure|eine|deine) (baldige|schnelle|kurze|) (antwort|ruckmeldung|nachricht) freuen
    (uber|auf) (eine|ihre|eure|deine) (baldige|schnelle|kurze|) (antwort|ruckmeldung|nachricht) (wurde ich mich|wurden wir uns) (sehr|) freuen
    (uber|auf) (eine|ihre|eure|deine) (baldige|schnelle|kurze|) (antwort|ruckmeldung|nachricht) (freue ich mich|freuen wir uns) (schon|sehr|)
    fur (eine|ihre|eure|deine) (baldige|schnelle|kurze|) (antwort|ruckmeldung|nachricht|info|hilfe) (ware ich|waren wir) (sehr|) dankbar
    (es|das|) ware (sehr|echt|wirklich|) (super|toll|klasse|nett|lieb|prima|schon) wenn (sie|ihr|du) (mir|uns) (da|dabei|hier|damit|) (helfen|weiterhelfen) (konnten|konntet|konntest)
    das ware (sehr|echt|wirklich|) (sehr|) (super|toll|klasse|nett|lieb|prima) (von ihnen|von euch|von dir|)
    ich hoffe (sie konnen|ihr konnt|du kannst) (mir|uns) (da|dabei|hier|damit|) (helfen|weiterhelfen)
    (einen|und einen) (schonen|angenehmen) (tag|abend) (noch|)
    (ein|und ein|) schones wochenende (noch|)
    (liebes|hallo) (team|serviceteam|support team)
    (ich|wir) (habe|hab|haben) es (sehr|ganz|echt|leider|etwas|) eilig
    (ich|wir) (bin|sind) (sehr|ganz|etwas|) in eile
    (es|die sache) ist (sehr|ganz|wirklich|leider|) (eilig|dringend)
    (ich|und|leider|) (ich|) kenne mich (da|damit|leider|hier|) (leider|) nicht (so|gut|so gut|) aus
    (i|we) (just|) (have|had|ve got|got) (just|) a (quick|small|short|) question (for you|about this|)
    (just|) (a|) quick question
    (could|can|would) (you|someone|anyone) (please|kindly|) (help me|help me out|tell me|assist me) (please|out|)
    (i was|i am|i m|was|am) (just|) wondering (if you could help me|if you can help me|)
    (i|) (would|d) (just|) (like|love) to know
    (sorry|apologies) (to bother you|for bothering you|for the bother|for the trouble) (but|)
    (thanks|thank you|many thanks|thx) (so much|very much|a lot|) (in advance|for your help|for the help|)
    (i|we|) (am|m|are|) (look|looking) forward to (hearing from you|your reply|your answer|your response)
    (any|) help (would be|is) (greatly|much|) appreciated
    (it|that) (would|d) be (really|very|so|) (great|nice|lovely|helpful|awesome|kind) if (you|someone) could help (me|us|) (out|) (with that|with this|here|)
    (that|it) would be (really|very|so|) (great|nice|lovely|helpful|awesome|kind) (of you|)
    i hope (you|someone) can help (me|us|) (out|) (with that|with this|here|)
    (i|we) would be (really|very|so|) (glad|happy|grateful|thankful) (to hear back from you|for a quick answer|for a quick reply|for your help|for any help)
    (and|) have a (nice|great|good|lovely) (day|evening|weekend)
    (hello|hey|dear) (team|support|all)
    (i|we) (am|m|are|) in a (bit of a|great|) (hurry|rush)
    (it|this) (is|s) (quite|very|really|) urgent
    i (am|m|) not (very|so|too|) good (with|at) (computers|technology|this|these things)
    (dear|hello) sir or madam
    """

  /// The patterns of all tables, for tests.
  package static let patterns = [
    greetingPatterns, addresseePatterns, titlePatterns, subjectPatterns, casePatterns,
    closingPatterns, fillerPatterns,
  ]
}
