/// The German words that mean something for facts.
enum GermanFactWords {
  /// Words by their sense; the first sense of a word counts.
  static let list: [(FactWord, String)] =
    days + times + amounts + labels + speech + numbers

  private static let days: [(FactWord, String)] = [
    (.day(0), "heute heut"), (.day(1), "morgen morgn"),
    (.day(2), "übermorgen"), (.day(-1), "gestern"), (.day(-2), "vorgestern"),
    (.weekday(1), "montag montagabend montagmorgen montagvormittag montagnachmittag"),
    (.weekday(2), "dienstag dienstagabend dienstagmorgen dienstagvormittag dienstagnachmittag"),
    (.weekday(3), "mittwoch mittwochabend mittwochmorgen mittwochvormittag mittwochnachmittag"),
    (
      .weekday(4),
      "donnerstag donnerstagabend donnerstagmorgen donnerstagvormittag donnerstagnachmittag"
    ),
    (.weekday(5), "freitag freitagabend freitagmorgen freitagvormittag freitagnachmittag"),
    (
      .weekday(6),
      "samstag sonnabend samstagabend samstagmorgen samstagvormittag samstagnachmittag"
    ),
    (.weekday(7), "sonntag sonntagabend sonntagmorgen sonntagvormittag sonntagnachmittag"),
    (.shortWeekday(1), "mo"), (.shortWeekday(2), "di"), (.shortWeekday(3), "mi"),
    (.shortWeekday(4), "do"), (.shortWeekday(5), "fr"), (.shortWeekday(6), "sa"),
    (.shortWeekday(7), "so"),
    (.month(1), "januar jänner jan"), (.month(2), "februar feber feb"), (.month(3), "märz mrz"),
    (.month(4), "april apr"), (.month(5), "mai"), (.month(6), "juni juno jun"),
    (.month(7), "juli julei jul"), (.month(8), "august aug"),
    (.month(9), "september sept sep"), (.month(10), "oktober okt"),
    (.month(11), "november nov"), (.month(12), "dezember dez"),
    (.feast(month: 12, day: 24), "heiligabend heiligabends"),
    (.feast(month: 12, day: 31), "silvester sylvester"),
    (.feast(month: 1, day: 1), "neujahr neujahrstag"),
    (.feast(month: 12, day: 6), "nikolaustag"),
    (.days, "tag tage tagen tages"), (.weeks, "woche wochen"),
    (.months, "monat monate monaten monats"),
    (.year, "jahr jahre jahren jahres"),
    (.next, "nächsten nächster nächste nächstem nächstes"),
    (.coming, "kommenden kommender kommende kommendes folgenden"),
    (.this, "diesen dieser diese diesem dieses"),
    (
      .last,
      "letzten letzter letzte letztes vergangenen vergangener vergangene vorigen voriger vorige"
    ),
    (.afterNext, "übernächsten übernächster übernächste"),
    (.beginning, "anfang"), (.middle, "mitte"), (.end, "ende monatsende"),
    (.dayPreposition(.open), "am den dem der zum datum"),
    (.dayPreposition(.past), "vom seit"), (.dayPreposition(.future), "ab bis"),
    (.within, "in"), (.ago, "her"),
    (.every, "jeden jeder jede jedes jeweils immer"),
  ]

  private static let times: [(FactWord, String)] = [
    (.oclock, "uhr uhrzeit"), (.half, "halb"), (.quarter, "viertel"),
    (.threeQuarters, "dreiviertel"),
    (.before, "vor"), (.after, "nach"), (.timePreposition, "um gegen"),
    (.morning, "morgens früh frühs"), (.forenoon, "vormittag vormittags"),
    (.noon, "mittag mittags"), (.afternoon, "nachmittag nachmittags"),
    (.evening, "abend abends"), (.night, "nachts nacht"), (.midnight, "mitternacht"),
    (.hourMark, "h"), (.minutes, "minuten min minute"), (.hours, "stunde stunden std"),
    (.and, "und bzw oder"),
  ]

  private static let amounts: [(FactWord, String)] = [
    (.currency(.euro), "euro euros eur teuro"),
    (.currency(.franc), "chf franken sfr fränkli stutz"),
    (.currency(.pound), "gbp pfund"), (.currency(.dollar), "usd dollar dollars"),
    (.hundredths(.euro), "cent cents ct"), (.hundredths(.franc), "rappen"),
    (.thousand, "tausend tsd"), (.million, "million millionen mio"),
    (.kilowattHours, "kwh kilowattstunden kilowattstunde"),
    (.cubicMetres, "m3 cbm kubikmeter qbm kubik"),
    (
      .unit,
      """
      km kilometer kilometern meter metern cm mm kg g gramm liter l ml kw watt kva ps mb gb tb mbit \
      kbit stück stk mal personen leute kunden prozent grad punkte punkten seiten zeichen schritte \
      sekunden sek wörter pakete paketen jahre jahren mitarbeiter einwohner haushalte \
      qm quadratmeter volt ampere hz mhz ghz megabyte gigabyte zeilen bestellungen zoll
      """
    ),
  ]

  private static let labels: [(FactWord, String)] = [
    (
      .telephoneLabel,
      """
      telefon telefonnummer telefonnr tel handy handynummer handynr mobil mobilnummer mobilfunknummer \
      festnetz festnetznummer rückrufnummer rufnummer telefonisch fon whatsapp fax faxnummer \
      durchwahl mobiltelefon diensthandy
      """
    ),
    (
      .weakTelephoneLabel,
      "rückruf anrufen anruf erreichbar erreichen erreicht ruft rufen ruf zurückrufen angerufen"
    ),
    (.postcodeLabel, "plz postleitzahl postleitzahlen"),
    (.ibanLabel, "iban kontonummer konto bankverbindung bankkonto girokonto"),
    (
      .cardLabel,
      "kreditkarte kreditkartennummer kartennummer karte visa mastercard visakarte amex"
    ),
    (
      .readingLabel,
      """
      zählerstand zählerstände zählerständen stromzählerstand gaszählerstand wasserzählerstand stand \
      ablesung ablesewert abgelesen zählerablesung ablesestand zählwerk messwert endstand anfangsstand \
      ht nt zählerstandes standen hochtarif niedertarif zwischenstand einzugsstand auszugsstand
      """
    ),
    (
      .consumption,
      """
      verbrauch verbrauche verbrauchen verbraucht jahresverbrauch stromverbrauch gasverbrauch \
      verbrauchs jährlich differenz wasserverbrauch mehrverbrauch verbrauchten einspeisung \
      erzeugt produziert arbeitspreis monatsverbrauch durchschnittlich
      """
    ),
    (.meter, "zähler stromzähler gaszähler wasserzähler wasseruhr gasuhr stromuhr"),
    (.reads, "zeigt steht angezeigt anzeige zeigte stehen anzeigt display stand"),
    (.numberLabel, "nummer nr nummern nro kennung code id"),
    (
      .numbered,
      """
      rechnung kunde kundin kunden vertrag bestellung sendung sendungs paket artikel vorgang ticket \
      aktenzeichen zähler reparatur gutschein auftrag lieferschein seriennummer retoure schaden \
      versicherungsschein police marktlokation marktlokations steuer mitglied mitglieds tracking \
      referenz mandat mandatsreferenz personalausweis kassenzeichen hrb bic pin puk tan
      """
    ),
    (.placePreposition, "in aus nach wohnhaft bei wohne wohnen adresse anschrift"),
  ]

  private static let speech: [(FactWord, String)] = [
    (
      .function,
      """
      ich wir sie er es das die ein eine einen bitte danke und oder aber ist war kann können könnten \
      wann wie was wo warum wieso leider auch nicht noch mein meine meinen ihr ihre ihren man \
      da dann hier hallo guten viele mit für an auf zu von wenn ob dass damit weil nun jetzt hat habe \
      haben werden wird möchte will soll sollte bin sind seid waren jedoch trotzdem danach seitdem
      """
    ),
    (
      .pastVerb,
      "war waren wurde wurden kam kamen hatte hatten ging gab bekam erhielt bestellte kaufte zog rief schrieb sollte ließ schickte zahlte"
    ),
    (.auxiliary, "habe hab hat haben bin ist sind"),
    (
      .future,
      "werde wird werden will möchte möchten wollen kann könnte könnten können soll muss müssen würde würden"
    ),
    (.salutation, "herr herrn frau fräulein familie fam eheleute eheleuten ehepaar ehepaars"),
    (.title, "dr prof med dipl ing professor doktor mag"),
    (.introduction, "heiße heisse"),
    (.closing, "grüße grüßen gruß mfg lg vg gruss grüsse"),
  ]

  private static let numbers: [(FactWord, String)] = [
    (.one, "ein eine einen einem einer eins"),
    (.number(2), "zwei zwo beiden"), (.number(3), "drei"), (.number(4), "vier"),
    (.number(5), "fünf"),
    (.number(6), "sechs"), (.number(7), "sieben"), (.number(8), "acht"), (.number(9), "neun"),
    (.number(10), "zehn"), (.number(11), "elf"), (.number(12), "zwölf"), (.hundred, "hundert"),
    (.ordinal(1), "ersten erster erste"), (.ordinal(2), "zweiten zweiter zweite"),
    (.ordinal(3), "dritten dritter dritte"), (.ordinal(4), "vierten vierter vierte"),
    (.ordinal(5), "fünften fünfter fünfte"), (.ordinal(6), "sechsten sechster sechste"),
    (.ordinal(7), "siebten siebter siebte siebenten"), (.ordinal(8), "achten achter achte"),
    (.ordinal(9), "neunten neunter neunte"), (.ordinal(10), "zehnten zehnter zehnte"),
    (.ordinal(11), "elften elfter elfte"), (.ordinal(12), "zwölften zwölfter zwölfte"),
    (.ordinal(13), "dreizehnten dreizehnter"), (.ordinal(14), "vierzehnten vierzehnter"),
    (.ordinal(15), "fünfzehnten fünfzehnter"), (.ordinal(16), "sechzehnten sechzehnter"),
    (.ordinal(17), "siebzehnten siebzehnter"), (.ordinal(18), "achtzehnten achtzehnter"),
    (.ordinal(19), "neunzehnten neunzehnter"), (.ordinal(20), "zwanzigsten zwanzigster"),
    (.ordinal(21), "einundzwanzigsten"), (.ordinal(22), "zweiundzwanzigsten"),
    (.ordinal(23), "dreiundzwanzigsten"), (.ordinal(24), "vierundzwanzigsten"),
    (.ordinal(25), "fünfundzwanzigsten"), (.ordinal(26), "sechsundzwanzigsten"),
    (.ordinal(27), "siebenundzwanzigsten"), (.ordinal(28), "achtundzwanzigsten"),
    (.ordinal(29), "neunundzwanzigsten"), (.ordinal(30), "dreißigsten"),
    (.ordinal(31), "einunddreißigsten"),
    (.ordinalEnding, "ten ter te"),
  ]
}
