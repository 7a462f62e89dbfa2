/// German words that rules of several signals share.
extension SignalLists {
  static let germanClasses = """
    # How sentences are taken apart
    @negation = nicht nichts kein* nie niemals niemand* weder ohne statt anstatt nicht
    @filler = bitte hallo hi hey moin servus guten tag morgen abend danke ja nein =ok okay also so
    @filler = na naja mal doch einfach gern lieber jetzt sofort schnell direkt endlich nur denn
    @filler = halt
    @filler = dringend umgehend heute noch und sehr geehrte damen herren liebe team
    @turn = aber sondern jedoch allerdings trotzdem
    @subject = ich wir
    @known = gedicht geeicht gelandet angepasst betrag vertrag ton geladen gelegen sauber

    # Wishing and asking
    @want = =will =willst =wollen =wollt =wollte mochte mochten wurde hatte brauche brauch
    @want = brauchte verlange fordere bestehe wunsche bevorzuge benotige bitte lieber
    @can = kann konnen konnte konnten konnt kannst darf durfte durfen
    @a = ein eine einen einem einer ne nen nem ner den dem der die das ihr* eur*
    @intense = sehr extrem total richtig echt so absolut masslos mega ultra wirklich ziemlich
    @intense = unglaublich einfach nur unfassbar vollig komplett wahnsinnig dermassen
    @intense = langsam allmahlich sowas stink super tierisch verdammt

    # People
    @real = echt richtig real lebendig lebend menschlich wirklich leibhaftig kompetent zustandig
    @real = physisch natuerlich wahr fahig qualifiziert persoenlich ordentlich vernuenftig
    @person = mensch *mitarbeiter *berater *betreuer *sachbearbeiter *ansprechpartner *agent
    @person = verkaufer dolmetscher engineer beamte* angestellte* bedienstete* fachleute leute
    @person = kundendienstler direktor rechtsberater mitarbeitende supportmitarbeiter
    @person = kollege kollegin kollegen fachmann experte *vertreter operator servicekraft human
    @person = chef vorgesetzt* teamleit* manager abteilungsleit* filialleit* geschaeftsfuehr*
    @person = verantwortlich* zustaendig* bearbeiter supporter personal fachkraft *spezialist
    @someone = jemand jemanden jemandem irgendjemand* irgendwen irgendwer irgendwem
    @desk = kundenservice kundendienst kundenbetreuung support callcenter fachabteilung
    @desk = serviceteam kundenberatung beschwerdestelle kundensupport beschwerdeabteilung
    @desk = rechnungsabteilung abteilung kundencenter servicecenter
    @bot = bot bots *bot *roboter robotern maschine computer automat =ki =ai *assistent
    @bot = algorithmus
    @bot = *ansage bandansage chatbot software programm chatgpt computerstimme blechkiste

    # Talking
    @talk = =sprechen =spreche =sprech reden =rede telefonieren unterhalten chatten =schreiben
    @talk = gesprach austauschen *gesprach plaudern quatschen kommunizieren zusprechen
    @reach = erreichen erreiche erreicht kontaktieren komme kommen kriege bekomme finde gelange
    """
}
