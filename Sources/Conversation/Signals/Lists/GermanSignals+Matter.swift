/// German: what the matter is like: repeated, sensitive, beyond the rules.
extension SignalLists {
  static let germanMatter = """
    [repetition]
    @ordinal = zweiten zweite dritten dritte vierten vierte funften funfte sechsten zehnten x-ten
    @times = zweimal dreimal viermal funfmal sechsmal zehnmal mehrmals mehrfach zigmal x-mal
    @times = hundertmal tausendmal wiederholt etliche unzahlige
    16 schon wieder
    16 zum ..1 @ordinal mal
    16 @ordinal mal
    16 @ordinal ..1 versuch|anfrage|mail|reklamation|beschwerde|anruf|nachricht|anlauf
    14 @times ..6 geschrieben|gemeldet|angerufen|gefragt|kontaktiert|versucht|reklamiert|gesagt|beschwert|gebeten|mitgeteilt|geschickt
    14 schon|bereits|jetzt @times
    14 @times ..2 schon|bereits
    14 schon|bereits NUMBER mal
    14 NUMBER mal ..4 geschrieben|gemeldet|angerufen|gefragt|kontaktiert|versucht
    14 erneut|abermals|nochmals|wiederum
    14 immer|noch wieder
    14 immer ..1 noch nicht|kein*
    14 noch immer
    14 immer noch
    14 jedes mal
    14 wie oft ..1 noch|denn|muss|soll
    12 wieder ..2 nicht|kaputt|defekt|falsch|das|dasselbe|kein*
    12 wie ..1 gesagt|erwahnt|geschrieben
    12 hatte|habe ..4 schon|bereits ..5 geschrieben|gemeldet|angerufen|gefragt|kontaktiert|gesagt|reklamiert|mitgeteilt
    - zum ersten mal
    - nicht|nie wieder
    - immer noch ..2 gultig|moglich|aktuell

    [exception_wanted]
    16 ausnahme ..3 machen|moglich|gewahren|bekommen|drin
    16 eine|ne ausnahme
    16 ausnahmsweise
    16 auge|augen ..2 zudrucken|zudruckt
    16 kulanz
    16 kulant|kulanterweise|kulanzweise|kulanzlosung|entgegenkommen|goodwill
    14 sonderregelung|sondergenehmigung|sonderfall|harterfall|hartefall
    14 entgegen ..2 kommen
    14 kommen ..4 entgegen
    14 wiedergutmachung|entschadigung
    14 gebuhr|kosten|zinsen|mahngebuhr ..4 erlassen|verzichten|streichen
    14 trotzdem ..2 noch ..3 zuruck*|umtausch*
    14 obwohl ..6 frist|abgelaufen
    - ohne|kein* ausnahme
    - welche|gibt ..3 ausnahmen
    - ausnahmen ..2 vom|von|beim|bei

    [sensitive_topic death]
    18 gestorben|verstorben*|todesfall|sterbefall|beerdigung|hinterblieben*|trauerfall|sterbeurkunde|gestorbene
    16 ist ..3 tot
    14 nachlass|erbe|erbin|witwe|witwer|erblasser|bestattung

    [sensitive_topic accident]
    16 unfall|autounfall|verkehrsunfall|arbeitsunfall|unfallgegner|verungluckt
    14 angefahren|aufgefahren|zusammenstoss

    [sensitive_topic illness]
    14 krebs|krank|erkrankt|erkrankung|schwerkrank|krankheit|depression*|chemo*|pflegefall
    14 krankenhaus|klinik|intensivstation|diagnose|schlaganfall|herzinfarkt|operation|reha

    [sensitive_topic emergency]
    16 notfall|lebensgefahr|notruf|gasgeruch|brand|brennt|feuer|rauch|stromschlag|evakuiert
    16 gas ..3 riecht
    16 riecht ..3 gas
    14 wasserrohrbruch|rohrbruch

    [sensitive_topic legal]
    16 anwalt|anwaltin|rechtsanwalt*|klage|verklagen|gericht
    16 *anwalt|verbraucherzentrale|schlichtungsstelle|staatsanwaltschaft|polizei|klagen
    16 rechtlich* ..1 schritt|schritte|konsequenzen|vorgehen

    [sensitive_topic complaint]
    16 beschwerde ..4 einreichen|einlegen
    16 beschwere|beschweren|beschwerde
    14 reklamation

    [sensitive_topic bank_data]
    16 phishing|kontodaten|bankdaten|kreditkartendaten|kontonummer|pin|tan
    16 karte|kreditkarte|konto ..4 missbraucht|gehackt|gestohlen|geklaut
    16 unberechtigt*|unbefugt* ..3 abbuchung|abgebucht|uberweisung

    [sensitive_topic claim]
    16 schaden ..3 melden|gemeldet|entstanden|regulieren
    14 schadensfall|schadenfall|schadensmeldung|schadenmeldung|wasserschaden|schadenersatz
    """
}
