extension EverydaySynonyms {
  /// Families of words, and general words that mean the same.
  static let germanFamilies = """
    backen, backt, gebacken
    befehlen, befiehlt, befahl, befohlen
    beißt => beißen, biss, gebissen
    abbiegen, biegt ab, bog ab, abgebogen, Abbiegung
    biegen, biegt, gebogen, Biegung
    beginnt => beginnen, begann, begonnen, Beginn
    blasen, bläst, blies, geblasen
    bleiben, bleibt, blieb, geblieben, Verbleib
    braten, briet, gebraten
    brechen, bricht, brach, gebrochen, Bruch
    bricht ab, abbrach => abbrechen, abgebrochen, Abbruch
    ausbrechen, bricht aus, brach aus, ausbrach, ausgebrochen, Ausbruch
    unterbricht, unterbrach => unterbrechen, unterbrochen, Unterbrechung
    zerbricht, zerbrach, zerbrechlich => zerbrechen, zerbrochen
    brennt, brannte => brennen, gebrannt, Brand
    verbrennen, verbrennt, verbrannte, Verbrennung
    brannte ab, niedergebrannt => abbrennen, abgebrannt, Brand
    bringt => bringen, brachte, gebracht
    denken, denkt, dachte, gedacht, Gedanke
    nachdenken, denkt nach, dachte nach, nachgedacht
    vordringen, eindringen, drang ein, eingedrungen, Eindringling
    durchdringen, durchdringt, durchdrang, durchdrungen
    erdenken, erdacht, ausdenken, ausgedacht, Erfindung
    empfing => empfangen, empfängt
    empfinden, empfindet, empfand, empfunden, Empfindung
    erfinden, erfand, erfunden, Erfindung
    erfahren, erfährt, erfuhr, Erfahrung
    befahren, befahrbar, Befahrung
    losfahren, fährt los, losgefahren, fuhr los, Abfahrt
    weiterfahren, weitergefahren, fährt weiter, Weiterfahrt
    zurückfahren, zurückgefahren, fährt zurück, Rückfahrt
    durchfahren, durchgefahren, Durchfahrt
    überfahren, überfährt, überfuhr
    hinfallen, hingefallen, fiel hin, Sturz
    fallen, fällt, fiel
    ausfallen, fällt aus, fiel aus, ausfällt, ausgefallen
    einfallen, eingefallen, fällt ein, einfiel
    auffallen, fällt auf, aufgefallen, auffällig, Auffälligkeit
    verfallen, verfällt, verfiel
    zerfallen, zerfällt, zerfiel
    fangen, fängt, fing, gefangen
    fängt an, fing an, anfängt => anfangen, angefangen
    findet => finden, gefunden, Fund
    stattfinden, findet statt, fand statt, stattfand, stattgefunden
    fliegt => fliegen, flog, geflogen, Flug
    abfliegen, abgeflogen, fliegt ab, Abflug
    überfliegen, überflogen, Überflug
    fliehen, flieht, floh, geflohen, Flucht, geflüchtet
    fließen, fließt, floss, geflossen, Fluss
    zufließen, Zufluss, fließt hinein, mündet, Mündung
    abfließen, abgeflossen, fließt ab, Abfluss
    beeinflussen, beeinflusst, Einfluss
    fressen, frisst, fraß, gefressen, Nahrung
    frieren, friert, fror, gefroren, Frost
    einfrieren, einfriert, fror ein, eingefroren, gefrieren
    gefrieren, gefriert, gefroren, Gefrierpunkt
    gebären, geboren, Geburt
    gibt an, gab an => angeben, angegeben, Angabe
    ausgeben, gibt aus, gab aus, ausgegeben, Ausgabe
    aufgeben, gibt auf, gab auf, aufgegeben
    herausgeben, herausgegeben, gibt heraus, gab heraus, Herausgabe
    vergeben, vergibt, vergab
    umgeben, umgibt, umgab, Umgebung
    ergeben, ergibt, ergab, Ergebnis
    zugeben, gibt zu, gab zu, zugegeben, Geständnis, gestehen
    nachgeben, nachgegeben, gibt nach, nachgab
    entgehen, entgeht, entging, entgangen
    untergehen, untergegangen, ging unter, geht unter, unterging, Untergang
    hervorgehen, hervorgegangen, ging hervor, geht hervor, entstanden
    vergehen, vergeht, verging, vergangen, Vergangenheit
    begehen, begeht, beging, begangen, Begehung
    umgehen, umgeht, umging, umgangen, Umgehung
    übergehen, überging, übergegangen, Übergang
    zurückgehen, zurückgegangen, geht zurück, ging zurück, zurückging
    eingehen, eingegangen, geht ein, ging ein, Eingang
    abgehen, abgegangen, ging ab, Abgang
    vorangehen, vorausgehen, vorausgegangen, vorherig, vorhergehend
    gelingen, gelingt, gelang, gelungen, Erfolg
    misslingen, misslingt, misslang, misslungen, fehlgeschlagen, scheitern, gescheitert, Misserfolg
    genesen, genest, genas, Genesung, gesund werden
    genießen, genießt, genoss, Genuss
    gießen, gießt, goss, gegossen, Guss
    gleicht, glich, geglichen, ähneln, ähnelt, ähnlich
    vergleicht => vergleichen, verglich
    gleiten, gleitet, glitt, geglitten
    graben, gräbt, grub, gegraben, Grabung
    ausgraben, ausgegraben, gräbt aus, Ausgrabung, Grabung
    begraben, begräbt, begrub, Begräbnis, beigesetzt, bestattet
    greifen, greift, griff, gegriffen
    angreifen, angegriffen, griff an, greift an, angriff
    eingreifen, eingegriffen, griff ein, greift ein, Eingriff
    begreifen, begreift, begriff => Verständnis, verstehen
    ergreifen, ergreift, ergriff
    zugreifen, zugegriffen, greift zu, griff zu, Zugriff
    anhalten, hält an, hielt an, angehalten, stoppen
    festhalten, hält fest, festgehalten, hielt fest
    unterhalten, unterhielt, Unterhaltung
    hält ein, hielt ein => einhalten, eingehalten, Einhaltung
    enthalten, enthielt, beinhaltet, Inhalt, Bestandteil
    behalten, behielt, aufbewahren
    verhalten, verhielt
    aufhalten, hält auf, hielt auf, aufgehalten, Aufenthalt
    zurückhalten, zurückgehalten, hält zurück, Zurückhaltung
    hängen, hängt, hing, gehangen, aufgehängt
    abhängen, hängt ab, hing ab, abhängig, Abhängigkeit
    zusammenhängen, hängt zusammen, hing zusammen
    hauen, haut, gehauen, schlagen
    heben, hebt, hob, gehoben
    aufheben, aufgehoben, hebt auf, hob auf, Aufhebung
    erheben, erhebt, erhob, Erhebung
    anheben, angehoben, hebt an, hob an, Anhebung, Erhöhung
    hebt ab, hob ab => abheben, abgehoben, Abhebung
    hervorheben, hervorgehoben, hob hervor, betonen, betont, Betonung
    half => helfen, hilft, geholfen, Hilfe
    kennen, kennt, kannte, gekannt, Kenntnis, bekannt
    erkennen, erkennt, erkannte, Erkennung, Erkenntnis
    anerkennt, erkennt an, erkannte an => anerkennen, anerkannte, Anerkennung
    bekennen, bekennt, bekannte sich, Bekenntnis
    klingen, klingt, klang, geklungen
    kneifen, kneift, kniff, gekniffen
    kommt an, kam an, ankommt, ankam => ankommen, angekommen, Ankunft
    vorkommen, kommt vor, kam vor, vorkommt, vorkam, vorgekommen
    herkommen, kommt her, kam her, hergekommen, stammt, stammen, Herkunft
    entkommen, entkam, entkommt => Flucht, geflohen
    umkommen, umgekommen, kam um, umkam, ums Leben gekommen, gestorben, Tod
    zusammenkommen, zusammengekommen, kommt zusammen, kam zusammen, Zusammenkunft, Treffen
    kommt unter, untergekommen, kam unter => unterkommen, Unterkunft
    übereinkommen, übereingekommen, Übereinkunft, Vereinbarung
    zurückkommen, kommt zurück, kam zurück, zurückgekommen, Rückkehr
    nachkommen, kommt nach, nachgekommen
    hinkommen, komme hin, kommt hin, Anreise, Anfahrt
    kriechen, kriecht, kroch, gekrochen
    lädt ein, lud ein => einladen, eingeladen, Einladung
    lädt auf, lud auf => aufladen, aufgeladen, Aufladung
    lädt hoch, lud hoch => hochladen, hochgeladen, Upload
    lädt herunter, lädt runter => herunterladen, heruntergeladen, Download
    entladen, entlädt, entlud, Entladung
    verladen, verlädt, verlud, Verladung
    lässt zu, ließ zu, zulässig => zulassen, zugelassen, Zulassung
    entlassen, entlässt, entließ, Entlassung
    verlassen, verlässt, verließ
    erlassen, erlässt, erließ, Erlass
    hinterlassen, hinterlässt, hinterließ, Hinterlassenschaft
    auslassen, ausgelassen, lässt aus, Auslassung
    überlässt, überließ => überlassen, Überlassung
    niederlassen, niedergelassen, ließ nieder, lässt nieder, Niederlassung
    lief => laufen, läuft, gelaufen
    läuft ab, lief ab => ablaufen, abgelaufen
    verlaufen, verläuft, verlief
    weglaufen, weggelaufen, lief weg, läuft weg, entlaufen
    durchlaufen, durchläuft, durchlief
    litt, gelitten
    leiht, lieh => leihen, geliehen
    verleihen, verleiht, verlieh, Verleihung
    leiht aus, lieh aus => ausleihen, ausgeliehen
    lesen, liest, las, gelesen, Lektüre
    vorlesen, liest vor, las vor, vorgelesen, Lesung
    auslesen, ausgelesen, liest aus, Auslesung
    liegen, liegt, lag, gelegen
    unterliegen, unterliegt, unterlag, unterlegen, Niederlage
    vorliegen, liegt vor, lag vor, vorgelegen
    lügen, lügt, gelogen, Lügner
    meiden, meidet, mied, gemieden
    vermeiden, vermeidet, vermied, Vermeidung
    melken, melkt, gemolken
    nehmen, nimmt, nahm, genommen
    nimmt ab, nahm ab => abnehmen, abnahm, abgenommen
    zunehmen, nimmt zu, nahm zu, zunahm, zugenommen
    nimmt an, nahm an => annehmen, annahm, angenommen
    nimmt auf, nahm auf => aufnehmen, aufnahm, aufgenommen
    ausnehmen, ausgenommen, nimmt aus, Ausnahme
    nimmt ein, nahm ein => einnehmen, einnahm, eingenommen
    entnehmen, entnimmt, entnahm, entnommen
    festnehmen, festgenommen, nahm fest, nimmt fest, festnahm, Verhaftung
    nahm mit => mitnehmen, nimmt mit, mitgenommen, Mitnahme
    nimmt teil, nahm teil => teilnehmen, teilnahm, teilgenommen
    unternehmen, unternimmt, unternahm, unternommen, Unternehmung
    vernehmen, vernimmt, vernahm, vernommen, Vernehmung
    wahrnehmen, nimmt wahr, nahm wahr, wahrgenommen, Wahrnehmung
    nimmt zurück, nahm zurück => zurücknehmen, zurückgenommen, Rücknahme
    wegnehmen, weggenommen, nimmt weg, nahm weg, Wegnahme, Entzug
    nennen, nennt, nannte, genannt, Nennung, Name
    benennen, benennt, benannte, Benennung, Name
    ernennen, ernennt, ernannte, Ernennung
    umbenennen, umbenannt, benannte um, Umbenennung
    pfeifen, pfeift, pfiff, gepfiffen
    preisen, pries, gepriesen, loben, gelobt
    beriet => beraten, Beratung
    verraten, verriet
    abraten, rät ab, riet ab, abgeraten
    reiben, reibt, rieb, gerieben, Reibung
    abreißen, abgerissen, riss ab, reißt ab, abriss
    zerreißen, zerreißt, zerriss => zerrissen, Riss
    reiten, reitet, ritt, geritten
    rennen, rennt, rannte, gerannt
    riechen, riecht, roch, gerochen, Geruch
    rufen, ruft, rief, gerufen
    ruft an, rief an => anrufen, angerufen
    ausrufen, ausgerufen, rief aus, ruft aus, Ausrufung
    aufrufen, aufgerufen, ruft auf, rief auf
    einberufen, einberuft, berief ein, Einberufung
    widerrufen, widerruft, widerrief
    ruft zurück, rief zurück => zurückrufen, zurückgerufen, Rückruf
    saufen, säuft, soff, gesoffen, trinken
    saugen, saugt, gesaugt, sog, gesogen
    schaffen, schafft, schuf, geschaffen, Schaffung
    abschaffen, abgeschafft, schafft ab, Abschaffung
    erschaffen, erschafft, erschuf, Erschaffung, Schöpfung
    beschaffen, beschafft, Beschaffung
    verschaffen, verschafft
    scheidet, schied => scheiden, geschieden, Scheidung
    ausscheiden, ausgeschieden, scheidet aus, schied aus, Ausscheidung
    entscheidet => entscheiden, entschied, Entscheidung
    unterscheiden, unterscheidet, unterschied, Unterscheidung
    verabschieden, verabschiedet, Verabschiedung, Abschied
    scheinen, scheint, schien, geschienen
    erscheinen, erscheint, erschien, erschienen, Erscheinung
    schieben, schiebt, geschoben, Schub
    verschieben, verschiebt, verschob, Verschiebung
    aufschieben, aufgeschoben, schiebt auf, Aufschub
    abschieben, abgeschoben, schiebt ab, Abschiebung
    schießen, schießt, schoss, geschossen, Schuss
    abschießen, abgeschossen, schoss ab, Abschuss
    erschießen, erschießt, erschoss, erschossen, Erschießung
    beschießen, beschossen, beschoss, Beschuss
    schlafen, schläft, schlief, geschlafen
    einschlafen, eingeschlafen, schläft ein, schlief ein
    schlagen, schlägt, schlug, geschlagen
    schlägt vor, schlug vor => vorschlagen, vorgeschlagen
    niederschlagen, niedergeschlagen, schlug nieder, Niederschlagung
    zerschlagen, zerschlägt, zerschlug, Zerschlagung
    ausschlagen, ausgeschlagen, schlägt aus, Ausschlagung
    einschlagen, schlug ein, schlägt ein, eingeschlagen
    schleifen, schleift, geschliffen, Schliff
    schließt => schließen, geschlossen, Schließung
    schließt ab, schloss ab => abschließen, abgeschlossen
    schließt an, schloss an => anschließen, angeschlossen, Anschluss
    schließt aus, schloss aus => ausschließen, ausgeschlossen, Ausschluss
    beschließt, beschloss => beschließen, beschlossen, Beschluss
    schließt ein, schloss ein, einschließlich => einschließen, eingeschlossen, Einschluss
    entschließen, entschließt, entschloss, entschlossen, Entschluss
    erschließen, erschließt, erschloss, erschlossen, Erschließung
    verschließen, verschließt, verschlossen, Verschluss
    zusammenschließen, zusammengeschlossen, schlossen zusammen, Zusammenschluss
    schmeißen, schmeißt, schmiss, geschmissen, werfen, geworfen
    schmelzen, schmilzt, schmolz, geschmolzen
    schneiden, schneidet, schnitt, geschnitten
    abschneiden, abgeschnitten, schneidet ab, schnitt ab, Abschnitt
    überschneiden, überschneidet, überschnitten, Überschneidung
    schreiben, schreibt, schrieb, geschrieben, Schrift
    aufschreiben, aufgeschrieben, schreibt auf, schrieb auf, notieren
    beschreibt => beschreiben, beschrieb, Beschreibung
    unterschreibt => unterschreiben, unterschrieb, Unterschrift
    verschreiben, verschreibt, verschrieb, Verschreibung
    schreibt vor, schrieb vor => vorschreiben, vorgeschrieben, Vorschrift
    zuschreiben, zugeschrieben, schreibt zu, Zuschreibung
    überschreiben, überschreibt, überschrieben, Überschreibung
    ausschreiben, ausgeschrieben, schreibt aus, Ausschreibung
    umschreibt => umschreiben, umgeschrieben, Umschreibung
    schreien, schreit, schrie, geschrien
    überschreiten, überschreitet, überschritt, Überschreitung
    fortschreiten, fortgeschritten, schreitet fort, Fortschritt
    schweigen, schweigt, schwieg, geschwiegen
    schwellen, schwillt, geschwollen, Schwellung
    schwimmt, schwamm => schwimmen, geschwommen
    schwinden, schwindet, schwand, geschwunden, Schwund
    verschwindet, verschwand => verschwinden, verschwunden
    schwingen, schwingt, schwang, geschwungen, Schwingung
    schwören, schwört, geschworen, Schwur
    sehen, sieht, sah, gesehen, Sicht
    absehen, abgesehen, sieht ab, absehbar
    ansehen, angesehen, sieht an, sah an, Ansicht, anschauen
    aussehen, sieht aus, sah aus, ausgesehen
    besehen, besichtigen, besichtigt, Besichtigung, anschauen, angeschaut
    vorsehen, vorgesehen, sieht vor, sah vor
    nachsehen, nachgesehen, sieht nach, nachschauen
    übersehen, übersieht, übersah
    versehen, versieht, versah
    vorhersehen, vorhergesehen, vorhersehbar, Vorhersage
    sieht ein => einsehen, eingesehen, Einsicht, Einsichtnahme
    senden, sendet, sandte, gesandt, gesendet, Sendung
    entsenden, entsandt, entsendet, Entsendung
    versenden, versendet, versandt, Versand, Versendung
    absenden, abgesendet, abgesandt, sendet ab
    singen, singt, sang, gesungen, Gesang, Lied
    besingen, besungen, Lied
    sinkt, sank => sinken, gesunken
    versinken, versinkt, versank, versunken, untergegangen
    sitzen, sitzt, saß, gesessen
    besitzen, besitzt, besaß, besessen
    spinnen, spinnt, gesponnen, Spinnerei
    sprechen, spricht, sprach, gesprochen
    aussprechen, ausgesprochen, spricht aus, sprach aus, Aussprache
    besprechen, bespricht, besprach, besprochen, Besprechung
    entsprechen, entspricht, entsprach, entsprochen, Entsprechung
    verspricht, versprach => versprechen, versprochen
    widerspricht, widersprach => widersprechen, widersprochen, Widerspruch
    freisprechen, freigesprochen, sprach frei, Freispruch
    absprechen, abgesprochen, sprechen ab, Absprache
    ansprechen, angesprochen, spricht an, Ansprache
    beanspruchen, beansprucht, Anspruch
    springen, springt, sprang, gesprungen, Sprung
    entspringen, entspringt, entsprang, entsprungen, Quelle, Ursprung
    stechen, sticht, stach, gestochen, Stich
    bestechen, besticht, bestach, bestochen, Bestechung
    aufstehen, steht auf, stand auf, aufgestanden, Aufstand
    bestehen, besteht, bestanden
    bestehen aus, besteht aus, bestand aus => Bestandteil, Zusammensetzung, Aufbau
    entstehen, entsteht, entstand, Entstehung
    versteht => verstehen, verstanden, Verständnis, verständlich
    widerstehen, widersteht, widerstand
    zustehen, steht zu, stand zu, zugestanden, Anspruch
    gestehen, gesteht, gestand, Geständnis
    stahl => stehlen, stiehlt, gestohlen, Diebstahl
    steigen, steigt, stieg, gestiegen, Anstieg, Steigerung
    absteigen, abgestiegen, steigt ab, stieg ab, Abstieg
    ansteigen, angestiegen, steigt an, stieg an, Anstieg
    aufsteigen, aufgestiegen, steigt auf, stieg auf, Aufstieg
    steigt aus, stieg aus => aussteigen, ausgestiegen, Ausstieg
    steigt ein, stieg ein => einsteigen, eingestiegen, Einstieg
    steigt um, stieg um => umsteigen, umgestiegen, Umstieg
    besteigen, besteigt, bestieg, Besteigung
    übersteigen, übersteigt, überstieg
    versteigern, versteigert, Versteigerung, Auktion
    sterben, stirbt, starb, gestorben, verstorben, Tod
    aussterben, ausgestorben, stirbt aus, starb aus
    stinken, stinkt, stank, gestunken, Gestank
    stoßen, stößt, stieß, gestoßen, Stoß
    zusammenstoßen, zusammengestoßen, stieß zusammen, Zusammenstoß, Kollision
    ausstoßen, ausgestoßen, stößt aus, Ausstoß
    verstoßen, verstößt, verstieß, Verstoß
    abstoßen, abgestoßen, stößt ab, Abstoßung
    streichen, streicht, strich, gestrichen, Anstrich, Streichung
    streiten, streitet, stritt, gestritten
    bestreiten, bestreitet, bestritt
    trägt => tragen, trug, getragen
    auftragen, aufgetragen, trägt auf
    beitragen, beigetragen, trägt bei, trug bei
    betragen, beträgt
    ertragen, erträgt, ertrug
    trägt ein, trug ein => eintragen, eingetragen, Eintragung
    überträgt => übertragen, übertrug, Übertragung
    vortragen, vorgetragen, trägt vor, trug vor
    austragen, ausgetragen, trägt aus, trug aus, Austragung
    trifft => treffen, traf, getroffen
    betreffen, betrifft, betraf, betroffen, Betroffene
    eintreffen, eingetroffen, trifft ein, traf ein, Ankunft
    übertreffen, übertrifft, übertraf, übertroffen
    zutreffen, trifft zu, traf zu, zugetroffen, zutreffend
    treiben, treibt, trieb, getrieben
    antreiben, angetrieben, treibt an, trieb an, Antrieb
    betreiben, betreibt, betrieb
    vertreiben, vertreibt, vertrieben, Vertreibung
    übertreiben, übertreibt, übertrieb, Übertreibung
    trat => treten, tritt, getreten
    abtreten, abgetreten, tritt ab, trat ab, Abtretung
    antreten, angetreten, tritt an, trat an, Antritt
    auftreten, aufgetreten, tritt auf, trat auf, Auftritt
    tritt aus, trat aus => austreten, ausgetreten, Austritt
    tritt bei, trat bei => beitreten, beigetreten, Beitritt
    betreten, betritt, betrat
    tritt ein, trat ein => eintreten, eingetreten, Eintritt
    vertritt, vertrat => vertreten, Vertretung
    tritt zurück, trat zurück => zurücktreten, zurückgetreten, Rücktritt
    überreden, überredet, überzeugen, überzeugt
    übertreten, übertritt, übertrat
    trinken, trinkt, trank, getrunken, Getränk
    ertrinken, ertrinkt, ertrank, ertrunken
    verbietet => verbieten, verbot
    bot an => anbieten, bietet an, angeboten
    bieten, bietet, geboten
    überbieten, überbietet, überboten, Überbietung
    verbindet => verbinden, verbunden, Verbindung
    binden, bindet, gebunden, Bindung
    anbinden, angebunden, bindet an, Anbindung
    bindet ein => einbinden, eingebunden, Einbindung
    verderben, verdirbt, verdarb, verdorben
    verliert => verlieren, verlor, Verlust
    verzeihen, verzeiht, verzieh, Verzeihung
    wächst, wuchs => wachsen, gewachsen, Wachstum
    aufwachsen, aufgewachsen, wächst auf, wuchs auf, Kindheit
    wäscht, wusch => waschen, gewaschen
    abwägen, abgewogen, wägt ab, Abwägung
    abweichen, abgewichen, weicht ab, wich ab, Abweichung
    ausweichen, ausgewichen, weicht aus, wich aus
    ausweisen, ausgewiesen, weist aus, wies aus, Ausweisung
    beweist, bewies => beweisen, bewiesen, Beweis
    weist hin, wies hin => hinweisen, hingewiesen, Hinweis
    weist nach, wies nach, nachwies => nachweisen, nachgewiesen, Nachweis
    überweist, überwies => überweisen, überwiesen, Überweisung
    anweisen, angewiesen, weist an, wies an, Anweisung
    abweisen, abgewiesen, wies ab, Abweisung
    weist zu, wies zu => zuweisen, zugewiesen, Zuweisung
    aufweisen, aufgewiesen, weist auf, wies auf
    verweisen, verweist, verwies, verwiesen, Verweis
    wenden, wendet, wandte, gewandt, gewendet
    anwenden, angewendet, angewandt, wendet an, wandte an, Anwendung
    aufwenden, aufgewendet, aufgewandt, Aufwendung, Aufwand
    einwenden, eingewendet, eingewandt, Einwand
    verwandt, Verwandtschaft, Angehörige
    werben, wirbt, warb, geworben, Werbung
    bewirbt, bewarb => bewerben, beworben, Bewerbung
    erwirbt, erwarb => erwerben, erworben
    anwerben, angeworben, wirbt an, Anwerbung
    werfen, wirft, warf, geworfen, Wurf
    abwerfen, abgeworfen, warf ab, wirft ab, Abwurf
    entwirft, entwarf => entwerfen, entworfen, Entwurf
    unterwerfen, unterwirft, unterwarf, unterworfen, Unterwerfung
    vorwerfen, vorgeworfen, wirft vor, warf vor, Vorwurf
    verwerfen, verwirft, verwarf, verworfen
    einwerfen, eingeworfen, wirft ein, Einwurf
    wiegt, wog => wiegen, gewogen, Gewicht
    überwiegen, überwiegt, überwog, überwiegend
    winden, windet, gewunden, Windung
    überwinden, überwindet, überwand, überwunden, Überwindung
    gewinnen, gewinnt, gewann, gewonnen, Gewinn
    wusste, gewusst, Wissen
    zieht => ziehen, zog, gezogen
    zieht ab, zog ab => abziehen, abgezogen, Abzug
    anziehen, angezogen, zieht an, zog an, Anziehung
    zieht aus, zog aus => ausziehen, ausgezogen, Auszug
    beziehen, bezieht, bezog
    zieht ein, zog ein => einziehen, eingezogen, Einzug
    entzieht => entziehen, entzog, Entzug
    erzieht => erziehen, erzog, Erziehung
    zieht um, zog um => umziehen, umgezogen, Umzug
    vollziehen, vollzieht, vollzog, Vollzug
    vorziehen, vorgezogen, zieht vor, zog vor, bevorzugen, bevorzugt
    zurückziehen, zurückgezogen, zieht zurück, zog zurück, Rückzug
    zieht zu, zog zu => zuziehen, zugezogen, Zuzug
    einbeziehen, einbezogen, bezieht ein, Einbeziehung
    nachvollziehen, nachvollzogen, nachvollziehbar, verständlich
    zwingen, zwingt, zwang, gezwungen
    bezwingen, bezwingt, bezwang, bezwungen, besiegen, besiegt
    bauen, baut, gebaut, erbaut, errichtet, errichten, Errichtung, Erbauung
    Bauherr, Erbauer, Baumeister, Architekt
    wohnen, wohnt, lebt, Wohnort
    leben, lebt, gelebt
    gründet => gegründet, Gründung
    begründen, begründet, Begründung
    entdecken, entdeckt, Entdeckung
    entwickeln, entwickelt, Entwicklung, Entwickler
    erforschen, erforscht, Erforschung, forschen, geforscht, Forschung
    suchen, sucht, gesucht
    besuchen, besucht
    ersuchen, ersucht
    erobern, erobert, Eroberung, Eroberer
    besetzen, besetzt, Besetzung, Besatzung
    zerstören, zerstört, Zerstörung, vernichtet, vernichten, Vernichtung
    erklärt => erklären, Erklärung
    klärt => klären, geklärt, Klärung
    erzählen, erzählt, Erzählung
    bezahlen, bezahlt, zahlt, gezahlt, Bezahlung, Zahlung
    zahlt ein => einzahlen, eingezahlt, Einzahlung
    kauft => kaufen, gekauft
    verkaufen, verkauft
    besiedeln, besiedelt, Besiedlung, Siedlung, Siedler
    siedeln, siedelt, angesiedelt, Ansiedlung
    herrschen, herrscht, geherrscht, Herrschaft
    beherrschen, beherrscht, Beherrschung, Herrschaft
    regieren, regiert, Regierung, Regierungszeit
    kämpfen, kämpft, gekämpft
    bekämpfen, bekämpft, Bekämpfung
    siegen, siegt, gesiegt
    töten, tötet, getötet, umbringen, umgebracht, Tötung
    ermorden, ermordet, Ermordung, Mord
    hinrichten, hingerichtet, Hinrichtung
    verhaften, verhaftet => Verhaftung, Festnahme, festgenommen
    verurteilen, verurteilt, Verurteilung, Urteil
    urteilen, urteilt, geurteilt
    beurteilen, beurteilt, Beurteilung
    anklagen, angeklagt, klagt an
    klagen, klagt, geklagt
    beschwert => beschweren, Beschwerde
    bestrafen, bestraft, Bestrafung, Strafe
    befreien, befreit, Befreiung
    retten, rettet, gerettet, Rettung
    heilen, heilt, geheilt, Heilung
    erkranken, erkrankt, Erkrankung, Krankheit, krank
    impft => impfen, geimpft, Impfung
    atmen, atmet, geatmet, Atmung, Atem
    verdauen, verdaut, Verdauung
    ernähren, ernährt, Ernährung, Nahrung
    füttern, füttert, gefüttert, Fütterung
    jagen, jagt, gejagt, Jagd
    züchten, züchtet, gezüchtet, Züchtung
    vermehren, vermehrt, Vermehrung, fortpflanzen, Fortpflanzung
    fortgepflanzt, pflanzt fort => fortpflanzen, Fortpflanzung
    pflanzen, pflanzt, gepflanzt, Pflanzung
    anbauen, angebaut, baut an
    ernten, erntet, geerntet
    säen, sät, gesät, Aussaat
    düngen, düngt, gedüngt, Düngung
    blühen, blüht, geblüht, Blütezeit
    reifen, reift, gereift, Reifung
    fördert => fördern, gefördert, Förderung
    baut ab => abbauen, abgebaut
    produzieren, produziert, Produktion, Produzent
    stellt her => herstellen, hergestellt, Herstellung
    erzeugen, erzeugt, Erzeugung, Erzeugnis
    fertigen, fertigt, gefertigt, angefertigt, Fertigung, Anfertigung
    ausführen => exportieren, exportiert, Export
    einführen => importieren, importiert, Import
    ausführen, ausgeführt, führt aus, Ausführung
    einführen, eingeführt, führt ein, Einführung
    anführen, angeführt, führt an
    führt durch => durchführen, durchgeführt, Durchführung
    aufführen, aufgeführt, führt auf, Aufführung
    entführen, entführt, Entführung
    verführen, verführt, Verführung
    handeln, handelt, gehandelt, Händler
    verhandeln, verhandelt, Verhandlung
    reisen, reist, gereist
    wandert, gewandert, Wanderung
    auswandern, ausgewandert, wandert aus, Auswanderung, Auswanderer
    einwandern, eingewandert, wandert ein, Einwanderung, Einwanderer
    gelandet, Landung
    starten, startet, gestartet
    abstürzen, abgestürzt, stürzt ab
    stürzt => stürzen, gestürzt
    einstürzen, eingestürzt, stürzt ein
    explodieren, explodiert, Explosion
    erden, geerdet, Erdung
    leuchten, leuchtet, geleuchtet, Licht
    beleuchten, beleuchtet, Beleuchtung
    strahlen, strahlt, gestrahlt, Strahlung
    bestrahlen, bestrahlt, Bestrahlung
    drehen, dreht, gedreht, Drehung, Umdrehung
    rotieren, rotiert, Rotation, Drehung
    umkreisen, umkreist, Umkreisung, Umlaufbahn
    bewegen, bewegt, Bewegung, beweglich
    drücken, drückt, gedrückt
    messbar => messen, gemessen, Messung
    schätzen, schätzt, geschätzt, Schätzung
    berechnet => berechnen, Berechnung
    auflösen, aufgelöst, löst auf, Auflösung
    ablösen, abgelöst, löst ab, Ablösung
    auslösen, ausgelöst, löst aus, Auslösung
    mischen, mischt, gemischt, Mischung, Gemisch
    vermischen, vermischt, Vermischung, Mischung
    trennt => trennen, getrennt, Trennung
    teilt, geteilt, Teilung
    verteilen, verteilt, Verteilung
    teilt auf => aufteilen, aufgeteilt, Aufteilung
    einteilen, eingeteilt, teilt ein, Einteilung, Gliederung, Unterteilung
    unterteilen, unterteilt, Unterteilung, gegliedert, Gliederung
    gliedern, gliedert, gegliedert, Gliederung, Aufbau
    ordnen, ordnet, geordnet, Ordnung
    ordnet zu => zuordnen, zugeordnet, Zuordnung
    anordnen, angeordnet, ordnet an, Anordnung
    sortieren, sortiert, Sortierung
    gestalten, gestaltet, Gestaltung
    verwalten, verwaltet, Verwaltung
    leiten, leitet, geleitet, Leitung
    ableiten, abgeleitet, leitet ab, Ableitung
    einleiten, eingeleitet, leitet ein, Einleitung
    leitet um => umleiten, umgeleitet, Umleitung
    leitet weiter => weiterleiten, weitergeleitet, Weiterleitung
    vereinigen, vereinigt, Vereinigung, vereint
    wiedervereinigen, wiedervereinigt, Wiedervereinigung
    hören, Gehör
    zuhören, zugehört, hört zu
    zuschauen, zugeschaut, schaut zu
    schauen, schaut, geschaut, gucken, guckt
    beobachten, beobachtet, Beobachtung
    fühlen, fühlt, gefühlt, Gefühl
    spüren, spürt, gespürt, merken, bemerkt
    bemerken, bemerkt, Bemerkung
    schmecken, schmeckt, geschmeckt, Geschmack
    tasten, tastet, getastet, Tastsinn
    berühren, berührt, Berührung
    liebt, geliebt, Liebe
    hassen, hasst, gehasst, Hass
    fürchten, fürchtet, gefürchtet, Angst
    freuen, freut, gefreut, Freude
    trauern, trauert, getrauert
    hoffen, hofft, gehofft, Hoffnung
    wünschen, wünscht, gewünscht
    träumen, träumt, geträumt
    glauben, glaubt, geglaubt
    zweifeln, zweifelt, gezweifelt
    vermuten, vermutet, Vermutung, vermutlich
    lernen, lernt, gelernt, erlernen, erlernt
    lehren, lehrt, gelehrt
    unterrichten, unterrichtet
    üben, übt, geübt, Übung
    ausüben, ausgeübt, übt aus, Ausübung
    prüft => prüfen, geprüft, Prüfung
    testen, testet, getestet
    antworten, antwortet, geantwortet, beantwortet, Beantwortung
    befragen, befragt => Befragung, Umfrage
    aussagen, ausgesagt, sagt aus
    vorhersagen, vorhergesagt, sagt vorher, Prognose
    versagen, versagt
    sagt zu => zusagen, zugesagt
    sagt ab => absagen, abgesagt
    reden, redet, geredet, Redner
    mitteilen, mitgeteilt, teilt mit, Mitteilung
    berichten, berichtet, Berichterstattung
    meldet => melden, gemeldet, Meldung
    ankündigen, angekündigt, kündigt an, Ankündigung
    verkünden, verkündet, Verkündung
    veröffentlichen, veröffentlicht, Veröffentlichung, publiziert, Publikation
    bezeichnen, bezeichnet, Bezeichnung
    kennzeichnen, gekennzeichnet, kennzeichnet, Kennzeichnung
    zeichnen, zeichnet, gezeichnet, Zeichnung
    aufzeichnen, aufgezeichnet, zeichnet auf, Aufzeichnung
    auszeichnen, ausgezeichnet, zeichnet aus, Auszeichnung
    malt, gemalt, Gemälde, Malerei
    komponieren, komponiert, Komposition, Komponist
    musizieren, musiziert, Musik
    tanzen, tanzt, getanzt
    spielen, spielt, gespielt
    feiern, feiert, gefeiert
    heiraten, heiratet, geheiratet, verheiratet, Hochzeit
    verloben, verlobt, Verlobung
    taufen, tauft, getauft
    beten, betet, gebetet, Gebet
    opfern, opfert, geopfert
    bedeuten, bedeutet, Bedeutung
    deuten, deutet, gedeutet, Deutung
    bestimmen, bestimmt, Bestimmung
    abstimmen, abgestimmt, stimmt ab, Abstimmung
    stimmt zu => zustimmen, zugestimmt, Zustimmung
    wählen, wählt, gewählt
    krönen, krönt, gekrönt, Krönung
    abdanken, abgedankt, dankt ab, Abdankung
    unterzeichnen, unterzeichnet, Unterzeichnung, unterschrieben, Unterschrift
    vereinbaren, vereinbart, Vereinbarung
    erfordern, erfordert, erforderlich, Erfordernis
    brauchen, braucht, benötigen, benötigt, Bedarf
    nötig => benötigen, benötigt, Bedarf
    nutzen, nutzt, genutzt, Nutzung
    benutzen, benutzt, Benutzung
    gebrauchen, gebraucht
    schaden, schadet, geschadet, schädlich
    nützlich => nützen, nützt, genützt
    gefährden, gefährdet, Gefährdung, Gefahr
    schützt => schützen, geschützt
    verteidigen, verteidigt, Verteidigung
    bedrohen, bedroht, Bedrohung, drohen, droht
    warnen, warnt, gewarnt, Warnung
    sichern, sichert, gesichert, Sicherung
    überwachen, überwacht, Überwachung
    bewachen, bewacht, Bewachung
    pflegt => pflegen, gepflegt
    reinigen, reinigt, gereinigt, Reinigung, sauber machen
    putzen, putzt, geputzt, gereinigt, Reinigung
    verschmutzen, verschmutzt, Verschmutzung, Schmutz
    vergiften, vergiftet, Vergiftung, Gift, giftig
    färben, färbt, gefärbt, Färbung
    kühlt => kühlen, gekühlt, Kühlung
    heizt => heizen, geheizt, Heizung
    erwärmen, erwärmt, Erwärmung, Wärme
    erhitzen, erhitzt, Erhitzung, Hitze
    kochen, kocht, gekocht, Zubereitung
    zubereiten, zubereitet, bereitet zu, Zubereitung
    vorbereiten, vorbereitet, bereitet vor, Vorbereitung
    verarbeiten, verarbeitet, Verarbeitung
    arbeiten, arbeitet, gearbeitet
    ausarbeiten, ausgearbeitet, arbeitet aus, Ausarbeitung
    mitarbeiten, mitgearbeitet, arbeitet mit
    zusammenarbeiten, zusammengearbeitet, arbeitet zusammen, Kooperation
    streiken, streikt, gestreikt
    verdienen, verdient, Verdienst
    dienen, dient, gedient, Dienst
    bedient => bedienen, Bedienung
    spart => sparen, gespart, Ersparnis
    steigern, steigert, gesteigert, Steigerung
    senkt => senken, gesenkt, Senkung
    verringert => verringern, Verringerung
    vergrößert => vergrößern, Vergrößerung
    verkleinern, verkleinert, Verkleinerung
    verkürzen, verkürzt, Verkürzung, gekürzt, Kürzung
    verschlechtern, verschlechtert, Verschlechterung
    verschärfen, verschärft, Verschärfung
    vereinfachen, vereinfacht, Vereinfachung
    erleichtern, erleichtert, Erleichterung
    erschweren, erschwert, Erschwernis
    erneuern, erneuert, Erneuerung
    verändern, verändert, Veränderung, Wandel
    ändert => ändern, geändert, Änderung
    wandelt um => umwandeln, umgewandelt, Umwandlung
    verwandeln, verwandelt, Verwandlung
    tauschen, tauscht, getauscht
    wechseln, wechselt, gewechselt
    setzt ein => einsetzen, eingesetzt, Einsatz
    zusammensetzen, zusammengesetzt, setzt zusammen, Zusammensetzung
    übersetzt => übersetzen, Übersetzung
    durchsetzen, durchgesetzt, setzt durch, Durchsetzung
    vorausgesetzt, setzt voraus => voraussetzen, Voraussetzung
    setzt fort => fortsetzen, fortgesetzt, Fortsetzung
    absetzen, abgesetzt, setzt ab, Absetzung
    herabsetzen, herabgesetzt, setzt herab, Herabsetzung, Senkung
    legt fest => festlegen, festgelegt, Festlegung
    anlegen, angelegt, legt an
    ablegen, abgelegt, legt ab, Ablage
    verlegen, verlegt, Verlegung
    widerlegen, widerlegt, Widerlegung
    zurücklegen, zurückgelegt, legt zurück
    darstellen, dargestellt, stellt dar, Darstellung
    stellt vor => vorstellen, vorgestellt, Vorstellung
    feststellen, festgestellt, stellt fest, Feststellung
    stellt ein => einstellen, eingestellt, Einstellung
    stellt aus => ausstellen, ausgestellt, Ausstellung
    bestellen, bestellt, Bestellung
    fertigstellen, fertiggestellt, Fertigstellung, Vollendung, vollendet
    vollenden => vollendet, Vollendung
    stellt um => umstellen, umgestellt, Umstellung
    stellt zu => zustellen, zugestellt, Zustellung
    öffnet => öffnen, geöffnet, Öffnung
    eröffnen, eröffnet, Eröffnung, Einweihung, eingeweiht
    einweihen, weiht ein => eingeweiht, Einweihung
    enden, endet, geendet
    beendet => beenden, Beendigung, Ende
    dauern, dauert, gedauert
    warten, wartet, gewartet, Wartezeit
    folgen, folgt, gefolgt
    verfolgen, verfolgt, Verfolgung
    nachfolgen, nachgefolgt
    erfolgen, erfolgt, stattfinden
    befolgen, befolgt, Einhaltung
    erreichen, erreicht, Erreichung
    ausreichen, ausgereicht, reicht aus, genügen, genügt
    reicht ein => einreichen, eingereicht, Einreichung
    überreichen, überreicht, Überreichung, Übergabe
    schicken, schickt, geschickt, Sendung
    holt ab => abholen, abgeholt, Abholung
    wiederholen, wiederholt, Wiederholung
    erholen, erholt, Erholung
    überholen, überholt
    sammeln, sammelt, gesammelt, Sammlung, Sammler
    versammeln, versammelt, Versammlung
    packen, packt, gepackt, Verpackung
    lagern, lagert, gelagert, Lagerung
    füllen, füllt, gefüllt, Füllung
    erfüllen, erfüllt, Erfüllung
    füllt aus => ausfüllen, ausgefüllt
    auffüllen, aufgefüllt, füllt auf
    leert => leeren, geleert, Leerung
    bedecken, bedeckt, Bedeckung
    abdecken, abgedeckt, deckt ab, Abdeckung
    aufdecken, aufgedeckt, deckt auf, Aufdeckung
    verstecken, versteckt
    stecken, steckt, gesteckt
    anstecken, angesteckt, steckt an, Ansteckung, ansteckend
    übernachtet => übernachten, Übernachtung
    zelten, zeltet, gezeltet
    bremsen, bremst, gebremst, Bremsung
    lenken, lenkt, gelenkt, Lenkung
    schalten, schaltet, geschaltet, Schaltung
    einschalten, eingeschaltet, schaltet ein, Einschaltung
    ausschalten, ausgeschaltet, schaltet aus, Ausschaltung, Abschaltung
    schaltet ab => abschalten, abgeschaltet, Abschaltung
    schaltet frei => freischalten, freigeschaltet, Freischaltung
    löscht => löschen, gelöscht, Löschung
    speichert => speichern, gespeichert, Speicherung
    sperrt => sperren, gesperrt, Sperrung
    blockieren, blockiert, Blockade
    aktiviert => aktivieren, Aktivierung
    aktualisieren, aktualisiert, Aktualisierung
    repariert => reparieren, Reparatur
    restaurieren, restauriert, Restaurierung, Restauration
    renoviert => renovieren, Renovierung
    modernisieren, modernisiert, Modernisierung
    reduzieren, reduziert, Reduzierung, Reduktion
    reagieren, reagiert, Reaktion
    konstruieren, konstruiert, Konstruktion, Konstrukteur
    definieren, definiert, Definition
    diskutieren, diskutiert, Diskussion
    demonstrieren, demonstriert, Demonstration, Demonstrant
    protestieren, protestiert, Protest
    reformieren, reformiert, Reform, Reformation
    revoltieren, revoltiert, Aufstand, Revolte
    investieren, investiert, Investition, Investor
    finanziert => finanzieren, Finanzierung
    subventionieren, subventioniert, Subvention
    spekulieren, spekuliert, Spekulation
    kombiniert => kombinieren, Kombination
    kommunizieren, kommuniziert, Kommunikation
    funktionieren, funktioniert, Funktion, Funktionsweise
    existieren, existiert, Existenz, bestehen, besteht
    variieren, variiert, Variation
    interpretieren, interpretiert, Interpretation, Deutung
    inspirieren, inspiriert, Inspiration
    illustrieren, illustriert, Illustration
    dokumentieren, dokumentiert, Dokumentation
    dekorieren, dekoriert, Dekoration
    isolieren, isoliert, Isolierung, Isolation
    infizieren, infiziert, Infektion, angesteckt
    desinfizieren, desinfiziert, Desinfektion
    therapieren, therapiert, Therapie, behandelt, Behandlung
    diagnostizieren, diagnostiziert, Diagnose
    analysieren, analysiert, Analyse
    experimentieren, experimentiert, Experiment, Versuch
    evakuieren, evakuiert, Evakuierung
    emigrieren, emigriert, Emigration, ausgewandert, Auswanderung
    immigrieren, immigriert, Immigration, eingewandert, Einwanderung
    kolonisieren, kolonisiert, Kolonie, Kolonisierung
    missionieren, missioniert, Mission, Missionar
    rebellieren, rebelliert, Rebellion, Aufstand
    fusionieren, fusioniert, Fusion, Zusammenschluss
    privatisieren, privatisiert, Privatisierung
    annektieren, annektiert, Annexion
    kapitulieren, kapituliert, Kapitulation
    proklamieren, proklamiert, Proklamation, ausgerufen, Ausrufung
    verdampfen, verdampft, Verdampfung, Dampf
    verdunsten, verdunstet, Verdunstung
    kondensieren, kondensiert, Kondensation
    oxidieren, oxidiert, Oxidation
    rosten, rostet, gerostet
    versteinern, versteinert, Versteinerung, Fossil
    verwittern, verwittert, Verwitterung
    überschwemmen, überschwemmt, Überschwemmung, Flut, Hochwasser
    überfluten, überflutet, Überflutung, Überschwemmung
    beben, bebt, gebebt, Erdbeben
    regnen, regnet, geregnet, Regen, Niederschlag
    schneien, schneit, geschneit, Schnee, Schneefall
    donnern, donnert, gedonnert, Gewitter
    grenzen, grenzt, angrenzen, angrenzend, Nachbarland
    begrenzen, begrenzt, Begrenzung
    erstrecken, erstreckt, Ausdehnung
    ausdehnen, ausgedehnt, dehnt aus, Ausdehnung
    ausbreiten, ausgebreitet, breitet aus, Ausbreitung
    verbreiten, verbreitet, Verbreitung
    gewähren, gewährt, Gewährung
    lehnt ab => ablehnen, abgelehnt, Ablehnung
    kündigt => kündigen, gekündigt, Kündigung
    mietet => mieten, gemietet
    haften, haftet, gehaftet, Haftung
    vererben, vererbt, Vererbung
    erbt => erben, geerbt
    spendet => spenden, gespendet
    schenken, schenkt, geschenkt, Schenkung
    belohnen, belohnt, Belohnung
    werten, bewertet => bewerten, Bewertung
    beachten, beachtet, Beachtung
    betrachten, betrachtet, Betrachtung
    verachten, verachtet, Verachtung
    schlachten, schlachtet, geschlachtet, Schlachtung
    rauchen, raucht, geraucht
    duscht => duschen, geduscht
    baden, badet, gebadet
    trocknen, trocknet, getrocknet, Trocknung
    lüftet => lüften, gelüftet, Lüftung
    bohren, bohrt, gebohrt, Bohrung
    kleben, klebt, geklebt
    nähen, näht, genäht
    weben, webt, gewebt, Weberei, Gewebe
    schmieden, schmiedet, geschmiedet
    mahlen, mahlt, gemahlen, Mühle
    filtern, filtert, gefiltert, Filterung
    keimen, keimt, gekeimt
    vergoren, gegoren, Gärung
    brauen, braut, gebraut, Brauerei
    würzen, würzt, gewürzt, Gewürz
    groß, größte, Größe
    wie groß => Größe, Fläche, Ausdehnung
    hoch, hohe
    wie hoch => Höhe
    der höchste, am höchsten, höchster => Höhe, höchste
    tiefste Stelle => Tiefe
    wie lang => Länge, Dauer
    wie weit => Entfernung, Distanz, Strecke
    wie weit weg, wie weit entfernt => Entfernung, Kilometer
    wie schwer => Gewicht, Masse
    wie schnell => Geschwindigkeit, Tempo
    wie heiß, wie warm ist es, wie kalt => Temperatur, Grad
    wie alt => Alter, geboren
    wie alt geworden => Lebenserwartung, Alter, gestorben
    wie alt werden => Lebenserwartung, Lebensdauer, Alter
    wie lange leben, wie lange lebt => Lebenserwartung, Lebensdauer
    wie viele Menschen leben, wie viele Leute leben => Einwohner, Bevölkerung, Einwohnerzahl
    wie viele wohnen => Einwohner, Bevölkerung, Einwohnerzahl
    wie viele Einwohner => Einwohnerzahl, Bevölkerung
    wie stark => Stärke, Leistung
    wie häufig, wie oft kommt das vor => Häufigkeit
    wie entsteht, wie entstehen, wie bildet sich => Entstehung, Bildung
    wie ist entstanden, wie kam es zu, wie kam es dazu => Entstehung, Ursache, Hintergrund
    wie funktioniert, wie arbeitet => Funktionsweise, Funktion, Prinzip
    wie wird hergestellt, wie stellt man her => Herstellung, Verfahren
    wie ist aufgebaut, woraus besteht, aus was besteht => Aufbau, Zusammensetzung, Bestandteil
    wie setzt sich zusammen => Zusammensetzung, Bestandteil
    wie pflanzt sich fort, wie vermehrt sich => Fortpflanzung, Vermehrung
    was frisst, was fressen, wovon ernährt, wovon ernähren => Nahrung, Ernährung
    wo lebt, wo leben, wo kommt vor => Lebensraum, Verbreitung, Vorkommen
    wo wohnt, wo wohnte => Wohnort, Wohnsitz
    wo liegt, wo befindet sich, an welcher Stelle => Lage, Standort
    wo kommt her, woher kommt, woher stammt, woher stammen => Herkunft, Ursprung, Abstammung
    woher kommt der Name, woher der Name => Namensherkunft, Etymologie, benannt
    woher kommt das Wort => Wortherkunft, Etymologie, Ursprung
    wo wurde geboren, wo ist geboren => Geburtsort
    wann geboren, wann kam zur Welt, wann wurde geboren => Geburtsdatum, Geburt
    wann gestorben, wann starb, wann ist tot => Todesdatum, Tod
    woran gestorben, woran starb, wie starb, wie ist gestorben => Todesursache, Tod
    wo begraben, wo liegt begraben, wo beerdigt => Grab, Grabstätte, beigesetzt
    wann gebaut, wann wurde gebaut, wann errichtet => Baujahr, Bauzeit, erbaut, errichtet
    aus welchem Jahr => Baujahr, Bauzeit, erbaut, errichtet
    wer hat gebaut, wer baute => Erbauer, Architekt, Bauherr
    wer hat erfunden, wer erfand, von wem erfunden => Erfinder, Erfindung
    wer hat entdeckt, wer entdeckte => Entdecker, Entdeckung
    wer gründete => Gründer, Gründung
    wann gegründet, wann wurde gegründet, seit wann gibt es => Gründung, Gründungsjahr, entstanden
    wer hat geschrieben, wer schrieb, von wem geschrieben => Autor, Verfasser
    wer hat gemalt, wer malte => Maler, Künstler
    wer hat komponiert => Komponist
    wer hat gewonnen, wer gewann => Sieger, Gewinner
    wer hat verloren => Verlierer, Niederlage
    wer ist der Chef, wer leitet, wer führt => Leiter, Leitung, Vorsitzender
    wer regiert, wer regierte => Regierung, Herrscher, Staatsoberhaupt
    wer herrschte => Herrscher, Herrschaft
    wer gehört dazu, wer ist dabei => Mitglied, Teilnehmer
    welche Sprache, welche Sprache spricht man => Amtssprache, Landessprache
    womit bezahlt man, welches Geld => Währung, Zahlungsmittel
    was bedeutet, was heißt, wofür steht => Bedeutung, Definition, Abkürzung
    was ist der Unterschied, worin liegt der Unterschied => unterscheiden, Unterschied, Vergleich
    was passiert wenn, was geschieht wenn => Folge, Auswirkung
    was passierte, was ist passiert, was geschah => Ereignis, Verlauf
    was bringt das, was habe ich davon, wozu ist das gut => Nutzen, Vorteil, Zweck
    was spricht dafür => Vorteil, Argument
    was spricht dagegen => Nachteil, Einwand
    wofür braucht man, wozu braucht man, wofür verwendet man => Zweck, Verwendung, Nutzen
    wozu dient => Zweck, Verwendung, Nutzen
    wofür bekannt, wofür berühmt => bekannt, Bedeutung, Sehenswürdigkeit
    warum, wieso, weshalb, weswegen => Grund, Ursache
    wodurch => Ursache, Auslöser
    woran liegt das, woran liegt es, wie kommt das => Ursache, Grund
    was ist schuld, wer ist schuld => Ursache, Verursacher, Verantwortliche
    wodurch ausgelöst, was löst aus => Auslöser, Ursache
    mit welchem Ziel, wozu => Zweck, Ziel
    auf welche Weise, auf welche Art => Methode, Verfahren, Vorgehen
    in welchem Jahr, welches Jahr => Jahr, Datum, Zeitpunkt
    in welchem Jahrhundert => Jahrhundert, Epoche
    wann war => Datum, Zeitpunkt, Jahr
    von wann bis wann => Zeitraum, Dauer
    Ursache, Grund, Auslöser
    Grund, Motiv, Beweggrund
    Gemeinsamkeit, Ähnlichkeit, Übereinstimmung
    ähnlich, vergleichbar, gleichartig
    identisch, gleich, dasselbe
    verschieden, unterschiedlich, andersartig
    Vorteil, Pluspunkt
    Nachteil, Minuspunkt
    Nutzen, Mehrwert, Vorteil
    Folge, Auswirkung, Konsequenz
    Wirkung, Effekt, Auswirkung
    Ziel, Zweck, Absicht
    Merkmal, Eigenschaft, Kennzeichen
    Eigenschaft, Charakteristik, Besonderheit
    charakteristisch, typisch, kennzeichnend
    Besonderheit, Einzigartigkeit, besonders
    einzigartig, unvergleichlich
    Methode, Verfahren, Vorgehensweise
    Abschnitt, Phase, Stadium
    Bestandteil, Komponente, Element
    Aufbau, Struktur, Gliederung
    Struktur, Gefüge, Aufbau
    Art, Sorte, Typ
    Beispiel, Exempel, zum Beispiel
    Regel, Vorschrift, Vorgabe
    Bedingung, Voraussetzung, Anforderung
    Möglichkeit, Option, Alternative
    Lösung, Ausweg, Abhilfe
    Problem, Schwierigkeit
    schwierig => Schwierigkeit, Problem
    riskant, gefährlich, risikoreich
    ungefährlich, harmlos, unbedenklich
    Einfluss, Auswirkung, Einwirkung
    Wandel, Veränderung, Änderung
    Ursprung, Herkunft
    Entstehung, Herausbildung, Ursprung
    Beginn, Anfang, Start
    Anbeginn, Beginn
    aufhören, aufgehört, hört auf, enden, endet
    zu Ende, vorbei => Ende, beendet
    Ausmaß, Umfang, Dimension
    Durchschnitt, Mittelwert
    durchschnittlich, im Durchschnitt, im Schnitt, im Mittel
    genau, exakt, präzise
    genau, Genauigkeit, Präzision
    fast, beinahe, nahezu
    zahlreiche, etliche
    gesamt, insgesamt, total
    unvollständig, lückenhaft
    teilweise, zum Teil, teils
    hauptsächlich, vorwiegend, überwiegend
    vor allem, insbesondere, besonders
    wichtig, bedeutend, wesentlich
    wichtig, Wichtigkeit, Bedeutung, Relevanz
    zentral, entscheidend, maßgeblich
    bekannt, berühmt, namhaft, Ruhm
    prominent => berühmt, bekannt
    unbekannt, fremd, anonym
    beliebt, populär, Beliebtheit
    unbeliebt, verhasst
    häufig, oft, oftmals
    häufig, Häufigkeit, verbreitet
    selten, rar, Seltenheit
    immer wieder => ständig, dauernd
    stets, jederzeit
    manchmal, gelegentlich, ab und zu, hin und wieder
    niemals, nie, zu keiner Zeit
    regelmäßig, periodisch, wiederkehrend
    dauerhaft, langfristig
    vorübergehend, zeitweise, temporär, befristet
    plötzlich, auf einmal, unerwartet
    unverzüglich => sofort, umgehend
    allmählich, nach und nach, schrittweise
    derzeit, momentan, aktuell, gegenwärtig, zurzeit
    zukünftig, künftig, in Zukunft, Zukunft
    modern, zeitgemäß, fortschrittlich
    uralt, sehr alt, antik
    altmodisch, veraltet, überholt
    kaputt, defekt, beschädigt
    beschädigt, Beschädigung, Schaden
    intakt, unbeschädigt
    schnell, Schnelligkeit, Geschwindigkeit, Tempo
    langsam, gemächlich, verlangsamt
    kompliziert, komplex, Komplexität
    stark, kräftig
    weich, sanft
    nah, in der Nähe
    dünn, schmal
    heiß, Hitze
    nass, Nässe, feucht, Feuchtigkeit
    trocken, Trockenheit, Dürre
    trocken, regenarm, arid
    hell, Helligkeit
    dunkel, Dunkelheit, finster
    leise, ruhig, still
    ruhig, Ruhe, Stille
    hässlich, unschön
    unabhängig, Unabhängigkeit, autonom, selbstständig, souverän
    gesund, wohlauf
    tot => Tod, gestorben, verstorben
    lebendig, am Leben, lebend
    glücklich, Glück, froh
    traurig, Trauer, unglücklich
    wütend, Wut, zornig, Zorn, verärgert
    ängstlich => Angst, Furcht
    mutig, Mut, tapfer
    klug, intelligent, Intelligenz, schlau, Klugheit
    dumm, Dummheit, unklug
    fleißig, Fleiß
    faul, Faulheit
    ehrlich, aufrichtig, Ehrlichkeit
    gerecht, fair, Gerechtigkeit
    ungerecht, unfair, Ungerechtigkeit
    grausam, brutal, Grausamkeit
    gewalttätig, Gewalt, brutal
    friedlich, Frieden, gewaltfrei
    schuldig, Schuld
    unschuldig, Unschuld
    wahr, Wahrheit, richtig
    zutreffend => richtig, korrekt
    falsch, unrichtig, fehlerhaft, inkorrekt
    authentisch => echt, original
    gefälscht, Fälschung, unecht, nachgemacht
    künstlich, synthetisch
    toxisch => giftig, Gift
    essbar, genießbar, verzehrbar
    ungenießbar, nicht essbar
    süß, Süße, gesüßt
    salzig, Salz, Salzgehalt
    sauer, Säure
    lecker, schmackhaft, köstlich
    roh, ungekocht
    flüssig, Flüssigkeit
    gasförmig, Gas
    durchsichtig, transparent
    undurchsichtig, lichtundurchlässig
    brennbar, entzündlich, entflammbar
    löslich, auflösen
    rund, kreisförmig
    steil, Steigung
    bergig, gebirgig, Berg, Gebirge
    hügelig, Hügel
    bewaldet, waldreich, Wald
    sumpfig, Sumpf, Moor
    fruchtbar, ertragreich
    öde, karg, unfruchtbar
    dicht besiedelt, dicht bevölkert => Bevölkerungsdichte
    dünn besiedelt, dünn bevölkert => Bevölkerungsdichte
    nördlich, Norden, im Norden
    südlich, Süden, im Süden
    östlich, Osten, im Osten
    westlich, Westen, im Westen
    nordöstlich, Nordosten
    nordwestlich, Nordwesten
    südöstlich, Südosten
    südwestlich, Südwesten
    europäisch, Europa
    französisch, Frankreich
    englisch, England, britisch
    britisch, Großbritannien, Vereinigtes Königreich
    italienisch, Italien
    spanisch, Spanien
    russisch, Russland
    polnisch, Polen
    türkisch, Türkei
    griechisch, Griechenland
    österreichisch, Österreich
    schweizerisch, Schweiz
    niederländisch, holländisch, Niederlande, Holland
    belgisch, Belgien
    dänisch, Dänemark
    schwedisch, Schweden
    norwegisch, Norwegen
    finnisch, Finnland
    ungarisch, Ungarn
    tschechisch, Tschechien
    portugiesisch, Portugal
    chinesisch, China
    japanisch, Japan
    indisch, Indien
    ägyptisch, Ägypten
    afrikanisch, Afrika
    asiatisch, Asien
    amerikanisch, USA, Amerika, Vereinigte Staaten
    US, USA, Vereinigte Staaten von Amerika, Vereinigte Staaten
    EU, Europäische Union
    UNO, Vereinte Nationen, UN
    DDR, Deutsche Demokratische Republik, Ostdeutschland
    BRD, Bundesrepublik, Bundesrepublik Deutschland
    UdSSR, Sowjetunion
    England => Vereinigtes Königreich
    römisch, Rom
    antik, Altertum
    mittelalterlich, Mittelalter
    neuzeitlich, Neuzeit
    steinzeitlich, Steinzeit
    vorgeschichtlich, prähistorisch, Vorgeschichte, Urgeschichte
    historisch, geschichtlich, Geschichte
    geografisch, geographisch, Geografie, Erdkunde
    wissenschaftlich, Wissenschaft
    technisch, Technik
    wirtschaftlich, Wirtschaft, ökonomisch
    politisch, Politik
    religiös, Glaube
    kirchlich, Kirche
    christlich, Christentum, Christen
    katholisch, Katholizismus
    evangelisch, protestantisch, Protestantismus
    jüdisch, Judentum, Juden
    islamisch, muslimisch, Islam
    buddhistisch, Buddhismus
    hinduistisch, Hinduismus
    militärisch, Militär, Armee
    kriegerisch, Krieg
    königlich, König, Königtum
    kaiserlich, Kaiser
    adlig, adelig, Adel
    gesetzlich, Gesetz
    rechtlich, juristisch
    medizinisch, Medizin
    chemisch, Chemie
    physikalisch, Physik
    biologisch, Biologie
    mathematisch, Mathematik
    elektrisch, Elektrizität
    magnetisch, Magnet, Magnetismus
    radioaktiv, Radioaktivität
    atomar, Atom, nuklear
    Atomkraftwerk, AKW, Kernkraftwerk
    Atomkraft, Kernenergie, Atomenergie, Kernkraft
    tierisch, Tier
    pflanzlich, Pflanze
    menschlich, Mensch
    männlich, Mann
    weiblich, Frau
    kindlich, Kindheit
    sprachlich, Sprache
    musikalisch, Musik
    künstlerisch, Kunst, Künstler
    literarisch, Literatur
    sportlich, Sport
    klimatisch, Klima
    jährlich, pro Jahr
    nachts, nächtlich
    Bevölkerung, Volk, Einwohnerzahl
    Vorfahre, Ahne
    Nachkomme, Nachfahre
    Gegner, Feind, Widersacher
    Bündnispartner, Alliierter
    Bündnis, Allianz, Pakt
    Anhänger, Befürworter, Unterstützer
    Kritiker, Gegner
    Herrscher, Regent, Machthaber
    Diktator, Diktatur, Gewaltherrschaft
    Herrschaft, Regierungszeit, Regentschaft
    Staatsoberhaupt, Staatschef
    Regierungschef, Premierminister, Ministerpräsident
    Gesandter, Botschafter, Diplomat
    Abgeordneter, Parlamentarier, Volksvertreter
    Krieg, militärischer Konflikt, bewaffneter Konflikt
    Schlacht, Gefecht
    Soldat, Krieger, Kämpfer
    Heer, Armee, Streitkräfte, Truppen
    Waffenstillstand, Feuerpause, Waffenruhe
    Kriegsende, Kriegsschluss
    Aufstand, Rebellion, Erhebung, Revolte
    Umsturz, Staatsstreich, Putsch
    Attentat, Anschlag, Mordanschlag
    Sklaverei, Sklave
    Eroberung, Besetzung
    Niederlage, besiegt
    Sieg, gewonnen, Triumph
    Gesetz, Rechtsvorschrift
    Verfassung, Grundgesetz
    Volksabstimmung, Referendum, Volksentscheid
    Versammlung, Zusammenkunft, Treffen
    Verband, Vereinigung
    Hauptstadt, Regierungssitz
    Stadtteil, Stadtviertel, Ortsteil, Stadtbezirk
    Gegend, Region, Gebiet, Landstrich
    Gelände, Areal
    Flächeninhalt, Fläche
    Nachbarland, Nachbarstaat, Anrainerstaat
    Kontinent, Erdteil
    Berggipfel, Gipfel, Bergspitze
    Gebirge, Gebirgskette, Bergkette
    Ozean, Weltmeer, Meer
    Insel, Eiland
    Wüste, Sandwüste, Trockengebiet
    Urwald, Regenwald, Dschungel
    Wald, Forst
    Wirbelsturm, Hurrikan, Taifun, Zyklon
    Gewitter, Blitz, Donner
    Dürre, Trockenperiode
    Erderwärmung, globale Erwärmung, Klimawandel, Klimaerwärmung
    Umweltschutz, Naturschutz
    Umweltverschmutzung, Verschmutzung, Schadstoffbelastung
    erneuerbare Energie, Ökostrom, regenerative Energie, grüne Energie
    Weltall, Weltraum, Universum, Kosmos
    Stern, Gestirn
    Raumfahrer, Astronaut, Kosmonaut
    Raumschiff, Raumfahrzeug
    Erdanziehung, Schwerkraft, Gravitation, Anziehungskraft
    Umlaufbahn, Orbit
    Werkzeug, Hilfsmittel, Instrument
    Flieger, Flugzeug
    Boot, Schiff
    Lok, Lokomotive
    Eisenbahn, Zug, Bahn
    Brücke, Viadukt
    Bauwerk, Gebäude
    Denkmal, Monument, Mahnmal
    Ruine, Überreste
    Bauweise, Baustil, Architektur
    Sehenswürdigkeit, Attraktion
    Autor, Verfasser, Schriftsteller
    Roman, Erzählung
    Gedicht, Dichtung, Lyrik
    Theaterstück, Schauspiel, Drama
    Lied, Song, Gesang
    Musikstück, Komposition
    Schauspieler, Darsteller
    Regisseur, Regie
    Zeitung, Tageszeitung
    Brauch, Tradition, Sitte
    Volksfest, Kirmes, Jahrmarkt
    Gottheit, Gott
    Gelehrter, Wissenschaftler, Forscher
    Erkenntnis, Wissen
    Behauptung, These, Aussage
    Messgerät, Messinstrument
    Stoff, Substanz, Material
    Werkstoff, Material
    Rohstoff, Bodenschatz
    Erdöl, Rohöl
    Eiweiß, Protein
    Erbgut, Gen, DNA, Erbinformation
    Vererbung, Genetik
    Seuche, Epidemie, Pandemie
    Anzeichen, Symptom
    Arznei, Heilmittel, Medikament
    Geschwulst, Tumor
    Gehirn, Hirn
    Blutkreislauf, Kreislauf
    Raubtier, Fleischfresser
    Pflanzenfresser, pflanzenfressend
    Winterschlaf, Winterruhe
    Lebensraum, Habitat, Biotop
    Beutetier, Beute
    Nachwuchs, Jungtier
    trächtig, Trächtigkeit, Tragzeit
    Nahrung, Futter, Ernährung
    beginnen, anfangen, starten
    bauen, errichten, erbauen
    Gründung, entstanden, ins Leben gerufen
    entstehen, sich entwickeln
    herstellen, produzieren, erzeugen, fertigen
    benutzen, verwenden, gebrauchen, anwenden
    zeigen, darstellen, veranschaulichen
    beschreiben, schildern, darstellen
    erläutern, erklären, Erläuterung
    behaupten, behauptet, Behauptung
    beweisen, belegen, nachweisen
    versuchen, probieren, ausprobieren
    verhindern, vermeiden, vorbeugen
    vorbeugen, vorgebeugt, Vorbeugung, Prävention
    verursachen, verursacht, Ursache, auslösen
    bewirken, bewirkt, Wirkung
    wirken, wirkt, gewirkt, Wirkung
    einwirken => beeinflussen, Einfluss
    unterstützen => helfen, Unterstützung
    unterstützen, unterstützt, Unterstützung, Hilfe
    unterstützen => fördern, Förderung
    schädigen => schadet, schädlich, Schaden
    kaputt machen => zerstören, vernichten
    verschwinden, verloren gehen, abhandenkommen
    sterben, ums Leben kommen, Tod, umkommen
    ermorden => umbringen, töten
    fliehen, flüchten, Flüchtling
    vertreiben, verjagen, verdrängen
    angreifen, attackieren, Angriff
    verteidigen, abwehren
    umfassen => beinhalten, enthalten
    zunehmen, ansteigen, wachsen, steigen
    steigen, Anstieg, Zunahme
    sinken, sinkt, gesunken => Abnahme, Rückgang
    schrumpft => schrumpfen, geschrumpft
    erweitern => ausdehnen, Ausdehnung
    sich ausbreiten, verbreiten, Ausbreitung
    überqueren, überquert, Überquerung
    heimkehren => zurückkehren, zurückkommen, Rückkehr
    heimkehren, heimgekehrt
    umziehen, übersiedeln, Umzug
    sich niederlassen, ansiedeln, Niederlassung
    leben, wohnen, ansässig
    arbeiten, tätig sein, beschäftigt
    tätig, Tätigkeit, Beruf
    von Beruf, womit verdient, was arbeitet => Beruf, Tätigkeit
    lehren, unterrichten, beibringen
    verwandeln => umwandeln, Umwandlung
    verknüpfen => verbinden, Verbindung
    trennen, abtrennen
    sich unterscheiden, abweichen, Unterschied
    ähneln, ähnlich sein, Ähnlichkeit
    sich zusammensetzen aus, gebildet aus => Zusammensetzung, Bestandteil
    gehören zu, zählen zu => Zugehörigkeit, gehört
    sich unterhalten => reden, sprechen
    mitteilen, bekanntgeben, verkünden
    diskutieren, erörtern, besprechen
    sich streiten, Streit, Auseinandersetzung
    Auseinandersetzung, Konflikt, Streit
    sich einigen, Vereinbarung
    einverstanden sein => zustimmen, Zustimmung
    kritisieren, kritisiert, Kritik
    Preis gewonnen, Preis bekommen => Auszeichnung, Ehrung
    planen, beabsichtigen, vorhaben
    beabsichtigen, beabsichtigt, Absicht
    aufmerksam, Aufmerksamkeit
    verheiratet mit, Ehefrau von, Ehemann von => Ehe, verheiratet, heiratete
    hatte Kinder, hat Kinder => Kinder, Sohn, Tochter
    Spitzname, Beiname, genannt
    Deckname, Pseudonym, Künstlername
    bürgerlicher Name, richtiger Name, eigentlich heißt => Geburtsname, Name
    zur Welt gekommen, kam zur Welt => geboren, Geburt
    ums Leben kam => gestorben, Tod
    sich das Leben nehmen, nahm sich das Leben, Selbstmord, Suizid
    Todesopfer, Tote, ums Leben gekommen
    Verletzte, Verwundete
    Katastrophe, Unglück
    Unglück, Unfall
    gebrannt, niedergebrannt, in Flammen => Brand, Feuer
    Hunger, Hungersnot
    Ernährungsweise, Ernährung
    Reichtum, Vermögen, Wohlstand
    Geldentwertung, Inflation, Teuerung
    Wirtschaftskrise, Rezession, Krise
    Sitz, Hauptsitz, Firmensitz
    Zuständigkeit, zuständig, verantwortlich
    Weltmeister, WM-Titel, Weltmeisterschaft
    WM, Weltmeisterschaft
    EM, Europameisterschaft
    Olympia, Olympische Spiele, Olympiade
    Tor geschossen, Tore geschossen => Torschütze, Treffer
    Platz eins, erster Platz => Sieger, erste
    Abkürzung, Kürzel, Kurzform
    Schreibweise, Rechtschreibung, Orthografie
    Fachbegriff, Fachwort, Terminus
    Wort, Begriff, Vokabel
    Überschrift, Titel
    Wappen, Emblem
    Fahne, Flagge, Banner
    Nationalhymne, Hymne
    Jahreszahl, Datum, Zeitpunkt
    Zeitraum, Zeitspanne, Periode
    Epoche, Zeitalter, Ära
    gewagt, riskant, Wagnis
    gehörlos, schwerhörig, Gehörlosigkeit
    süchtig => Sucht, Abhängigkeit
    zu laut => Lautstärke, Lärm
    Orkan, Unwetter, heftiger Sturm
    Schönheit, hübsch, attraktiv
    Festung, Burganlage => Burg
    gewöhnlich, alltäglich, üblich
    deutlich, eindeutig, unmissverständlich
    geht zurück, ging zurück, zurückgegangen, zurückging, gesunken => Rückgang, Abnahme
    Sonne geht auf => Sonnenaufgang
    geht die Sonne unter, Sonne geht unter => Sonnenuntergang
    wie heißt, wie hieß, wie nennt man => Name, Bezeichnung
    befindet sich, befand sich, gelegen => Lage, Standort
    beschuldigen, beschuldigt, Beschuldigung, bezichtigen
    betrügt => betrügen, betrog
    ereignet, ereignete, ereignen => Ereignis
    bewahren, bewahrt, Bewahrung => Erhaltung
    Vorgehen, Vorgehensweise, vorgegangen
    Geschwister => Bruder, Schwester
    Vulkanausbruch, Eruption, brach aus
    Wetter, Witterung, Wetterlage
    städtisch => Stadt, kommunal
    staatlich => Staat
    wohlhabend, vermögend, Reichtum
    bedürftig, mittellos, verarmt => Armut
    damals, einst, ehemals
    ehemalig, einstig, vormals
    heutzutage => gegenwärtig, derzeit
    neuartig, innovativ, Neuheit
    ungefähr, circa, zirka, annähernd
    erlangen, erzielen => erreichen
    weit weg, weit entfernt, entfernt => Entfernung
    geeinigt, Übereinkunft
    Staat, Nation
    Ortschaft, Dorf, Ort
    Sage, Legende, Mythos
    Zusammenhang, zusammenhängend
    zurückgehen, schrumpfen, sinken => Rückgang, Abnahme
    einfach, unkompliziert, simpel
    knifflig => schwierig, kompliziert
    Spielfilm, Kinofilm, Film
    Quadratkilometer, Quadratmeter => Fläche
    Fußballer, Fußballspieler, Kicker
    lebt von, leben von => Nahrung, Einkommen
    Etappe, Phase, Abschnitt
    Tod, gestorben, Todestag, Sterbedatum
    Geburt, geboren, Geburtstag, Geburtsdatum
    stammt, entstammt, Herkunft, Abstammung
    galt, gegolten, gilt, gültig, Gültigkeit
    gedichtet, Gedicht, Dichter
    dichteste, Dichte
    Nobelpreis bekommen, Nobelpreis gewonnen => Nobelpreisträger, Auszeichnung
    gefallen im Krieg => gestorben, Tod
    in den Krieg gezogen => Krieg, Soldat
    an die Macht gekommen, kam an die Macht => Machtergreifung, Machtübernahme, Regierung
    an die Macht kommen => Machtergreifung, Machtübernahme, Regierung
    König geworden, wurde König => Krönung, Thronbesteigung
    auf dem Thron, auf den Thron => Herrscher, Herrschaft, Regierungszeit
    Kanzler geworden, Präsident geworden, wurde Präsident => Amtsantritt, Amtszeit
    wie lange im Amt, wie lange regiert, wie lange regierte => Amtszeit, Regierungszeit
    zu Besuch => Besuch, besuchen
    aus Versehen gemacht => Fehler, versehentlich
    in Gebrauch, im Einsatz, in Benutzung => verwendet, Nutzung
    unter Wasser stehen, unter Wasser gesetzt => Überschwemmung
    in die Luft geflogen, in die Luft gesprengt => Explosion, Sprengung
    sprengen, sprengt, gesprengt, Sprengung
    auf den Markt gekommen, kam auf den Markt => erschienen, Veröffentlichung, Markteinführung
    kam heraus, herausgekommen => erschienen, Veröffentlichung, Markteinführung
    unter Schutz, unter Denkmalschutz => Schutz, Denkmalschutz
    am Leben bleiben, überlebt, überleben, Überlebende
    in Betrieb gegangen, ging in Betrieb => Inbetriebnahme, Eröffnung
    zum ersten Mal, erstmals, das erste Mal
    zum letzten Mal, letztmals, letztmalig
    nach wem benannt, wonach benannt => Namensgeber, benannt, Name
    früher genannt, hieß früher, alter Name => ehemaliger Name, umbenannt
    wer wohnt, wer lebte => Bewohner, Einwohner
    wo spricht man, wo wird gesprochen => Verbreitung, Sprache, Sprachraum
    wie viele sprechen => Sprecher, Muttersprachler
    welche Tiere leben => Fauna, Tierwelt
    welche Pflanzen wachsen => Flora, Pflanzenwelt, Vegetation
    welche Religion, woran glauben => Religion, Glaube, Konfession
    welche Farbe, welche Farben => Färbung, Farbe
    wie sieht aus, wie sehen aus => Aussehen, Erscheinungsbild, Merkmal
    wie groß werden, wie groß wird => Größe, Körpergröße
    wie schwer werden, wie schwer wird => Gewicht, Körpergewicht
    wie viele Eier, wie viele Junge => Fortpflanzung, Gelege, Nachwuchs
    wie lange schwanger, wie lange trächtig => Tragzeit, Schwangerschaft
    wo schlafen => Schlafplatz, Unterkunft
    wie wird das Wetter, wie ist das Wetter => Klima, Wetter
    wie viel regnet es => Niederschlag, Regen
    wie hoch liegt => Höhenlage, Meereshöhe
    wovon leben die Menschen, wovon lebt => Wirtschaft, Einkommen
    was wird angebaut => Landwirtschaft, Anbau
    was wird hergestellt, was wird produziert => Industrie, Produktion
    was gibt es zu sehen, was kann man sehen, was muss man gesehen haben => Sehenswürdigkeit
    wie kam er ums Leben, wie kam sie ums Leben => Todesursache, Tod
    mit wem verheiratet, wen geheiratet => Ehe, Ehefrau, Ehemann
    Sohn, Söhne, Tochter, Töchter => Kind, Nachkomme
    was studiert, wo studiert => Studium, Ausbildung
    was gelernt, welche Ausbildung => Ausbildung, Beruf
    wie wurde berühmt, womit berühmt, wodurch bekannt => Bekanntheit, Durchbruch, berühmt
    wer war dabei, wer nahm teil => Teilnehmer, beteiligt
    gegen wen, wer gegen wen => Gegner, Kriegspartei
    wie ging aus, wie endete, wie ist ausgegangen => Ausgang, Ergebnis, Ende
    wie begann, wie fing an, wie hat angefangen => Beginn, Anfang, Auslöser
    wie viele Tote, wie viele starben, wie viele gestorben => Opfer, Todesopfer, Opferzahl
    wie viele Verletzte => Verletzte, Opfer
    wer war schuld => Schuld, Ursache, Verantwortung
    warum verloren => Niederlage, Ursache
    warum gestorben => Todesursache
    warum ausgestorben => Aussterben, Ursache
    warum heißt, weshalb heißt, wieso heißt => Name, Namensherkunft, Bezeichnung
    warum gebaut, wozu gebaut => Zweck, Bau, Grund
    was kam danach, was folgte => Folge, Nachfolger
    was war vorher, was war davor => Vorgänger, Vorgeschichte
    wer kam danach, wer folgte => Nachfolger
    wer war vorher, wer war davor => Vorgänger
    älteste, ältester, ältestes => Alter
    schnellste, schnellster => Geschwindigkeit, Rekord
    schwerste, schwerster => Gewicht
    teuerste, teuerster => Preis
    reichste, reichster => Vermögen, Reichtum
    giftigste => Gift
    häufigste => Häufigkeit, häufig
    bekannteste, berühmteste => bekannt
    gute Seiten, positive Seiten => Vorteil
    schlechte Seiten, negative Seiten => Nachteil
    Für und Wider, Pro und Kontra => Vorteil, Nachteil
    Plus und Minus => Vorteil, Nachteil
    gehört zu welchem Land, in welchem Land => Land, Staat
    auf welchem Kontinent => Kontinent, Erdteil
    in welchem Bundesland => Bundesland, Lage
    an welchem Fluss => Fluss, Lage
    an welchem Meer, an welches Meer => Meer, Küste
    welche Länder grenzen, grenzt an welche => Nachbarland, Grenze
    wo entspringt => Quelle, Ursprung
    wo mündet, wohin fließt => Mündung
    wie viele Kilometer => Länge, Entfernung
    wie viele Meter => Höhe, Länge
    wie viel wiegt, wie viel wiegen => Gewicht, Masse
    wie viel Platz => Fläche, Kapazität
    wie viel Prozent => Anteil, Quote
    ab wann gilt, seit wann gilt => Inkrafttreten, gültig
    in Kraft getreten, in Kraft treten, trat in Kraft, Inkrafttreten
    außer Kraft, abgeschafft worden => Abschaffung, Aufhebung
    zustande kommen, zustande gekommen, kam zustande => Entstehung, Abschluss
    zur Verfügung stehen, steht zur Verfügung, stehen zur Verfügung => verfügbar, Verfügbarkeit
    zur Verfügung stellen, zur Verfügung gestellt => bereitstellen, Bereitstellung
    in Anspruch nehmen, in Anspruch genommen => nutzen, Inanspruchnahme
    in Kauf nehmen => akzeptieren, hinnehmen
    in Frage kommen, kommt in Frage => geeignet, möglich
    in der Lage sein, imstande => können, fähig
    fähig, Fähigkeit, Begabung
    begabt, Begabung, Talent
    talentiert => Talent, begabt
    pünktlich, Pünktlichkeit, rechtzeitig
    haltbar, langlebig, robust
    stabil, Stabilität, robust
    robust, widerstandsfähig, strapazierfähig
    empfindlich, anfällig, zerbrechlich
    flexibel, anpassungsfähig, Flexibilität
    passt an => anpassen, angepasst, Anpassung
    verformen, verformt, Verformung
    sparsam, Sparsamkeit, wirtschaftlich
    verschwenden, verschwendet, Verschwendung
    effizient, Effizienz, wirksam
    wirksam, Wirksamkeit, wirkungsvoll, effektiv
    unwirksam, wirkungslos, ungültig
    ökologisch => umweltfreundlich, nachhaltig
    nachhaltig, Nachhaltigkeit, umweltschonend
    umweltschädlich, klimaschädlich
    praktisch, nützlich, zweckmäßig
    nutzlos, sinnlos, zwecklos
    sinnvoll, ratsam, empfehlenswert
    überflüssig, unnötig, entbehrlich
    unverzichtbar, unentbehrlich, unerlässlich
    möglich, machbar, realisierbar
    unmöglich, ausgeschlossen, undenkbar
    wahrscheinlich, voraussichtlich, vermutlich
    offensichtlich, offenkundig, eindeutig
    unklar, fraglich, ungeklärt
    rätselhaft, geheimnisvoll, Rätsel
    geheim, Geheimnis, vertraulich
    öffentlich, Öffentlichkeit, allgemein zugänglich
    zugänglich, Zugang, erreichbar
    verboten, unerlaubt, untersagt, nicht erlaubt
    illegal, gesetzwidrig, rechtswidrig
    legal, rechtmäßig, erlaubt
    üblich, gebräuchlich, gängig
    ungewöhnlich, außergewöhnlich, seltsam
    komisch, sonderbar => seltsam, merkwürdig
    fremd, ausländisch, Ausland
    einheimisch, heimisch, ortsansässig
    gemeinsam, zusammen, gemeinschaftlich
    allein, einzeln, ohne Begleitung
    freiwillig, aus freien Stücken
    gezwungenermaßen, unfreiwillig, Zwang
    bewusst => absichtlich, vorsätzlich, mit Absicht
    zufällig, Zufall, durch Zufall
    geschickt gemacht, Geschicklichkeit
    ausreichend, genügend, genug
    übrig, Rest, restlich, übriggeblieben
    zusätzlich, extra, außerdem
    gegenseitig, wechselseitig
    entgegengesetzt, gegenteilig, Gegenteil
    umgekehrt, andersherum, Umkehrung
    senkrecht, vertikal
    waagerecht, waagrecht, horizontal
    rechtwinklig, rechter Winkel
    oberirdisch, über der Erde
    unterirdisch, unter der Erde, Untergrund
    innerhalb, im Inneren, drinnen
    außerhalb, draußen, außen
    gegenüber, auf der anderen Seite
    rundherum, ringsum, drumherum
    überall, allerorts, flächendeckend
    nirgends, nirgendwo
    Nutzpflanze, Kulturpflanze
    Anzahl der Menschen, Menschenzahl => Einwohnerzahl, Bevölkerung
    zugrunde gehen, zugrunde gegangen, ging zugrunde => Untergang
    zu Grunde liegen, zugrunde liegen => Grundlage
    Grundlage, Basis, Fundament
    Hintergrund, Vorgeschichte, Ursache
    Schwerpunkt, Mittelpunkt, Fokus
    Übersicht, Überblick, Zusammenfassung
    zusammenfassen, zusammengefasst, Zusammenfassung
    Reihenfolge, Abfolge, Rangfolge
    Hindernis, Hürde, Barriere
    Mangel, Knappheit
    Überfluss, Überschuss, zu viel vorhanden
    Bedarf, Nachfrage, benötigt
    Vorrat, Reserve
    Lebensdauer, Haltbarkeit, Nutzungsdauer
    Höchstgeschwindigkeit, Spitzengeschwindigkeit, maximale Geschwindigkeit
    Leistung, Leistungsfähigkeit
    Gewicht, Schwere
    Rand, Kante
    Oberfläche, Außenseite
    Mitte, Zentrum, Mittelpunkt
    Hälfte, halb, fünfzig Prozent
    Drittel, ein Drittel, dritter Teil
    Viertel, fünfundzwanzig Prozent
    doppelt, zweifach, verdoppelt, Verdopplung
    dreifach, verdreifacht
    halbieren, halbiert, Halbierung, Hälfte
    verdoppeln, verdoppelt, Verdopplung, Verdoppelung
    maximal, höchstens, Maximum
    minimal, mindestens, Minimum
    zählbar => gezählt, Zählung
    gemessen worden, Messwert, Messung
    ansprechen auf => Reaktion, reagiert
    schwanken, schwankt, geschwankt, Schwankung
    kreuzen, kreuzt, gekreuzt, Kreuzung
    spalten, spaltet, gespalten, Spaltung
    verschmelzen, verschmilzt, verschmolz, Verschmelzung
    ausstrahlen, ausgestrahlt, strahlt aus, Ausstrahlung
    aussenden, ausgesendet, sendet aus, Aussendung
    absorbieren, absorbiert, Absorption, aufnehmen
    reflektieren, reflektiert, Reflexion, spiegeln
    anpflanzen, angepflanzt, Anbau
    aussäen, ausgesät, Aussaat
    abholzen, abgeholzt, Abholzung, Rodung
    roden, gerodet, Rodung
    ausrotten, ausgerottet, rottet aus, Ausrottung
    bedroht, gefährdet, vom Aussterben bedroht
    schlüpfen, schlüpft, geschlüpft
    brüten, brütet, gebrütet
    stillen => säugen, säugt, gesäugt
    nisten, nistet, genistet, Nest
    überwintern, überwintert, Überwinterung
    tarnen, tarnt, getarnt, Tarnung
    lauern, lauert, gelauert
    orientieren, orientiert, Orientierung
    anbeten, angebetet, verehren, verehrt, Verehrung
    bekehren, bekehrt, Bekehrung
    pilgern, gepilgert, Pilgerfahrt, Wallfahrt
    segnen, gesegnet, Segen
    weihen, geweiht
    gestiftet, Stiftung, Stifter
    kreieren, kreiert, erschaffen
    bemalen, bemalt, Bemalung
    meißeln, gemeißelt
    verfilmen, verfilmt, Verfilmung
    vertonen, vertont, Vertonung
    uraufgeführt, Uraufführung, Premiere
    singt von, wer singt, wer hat gesungen => Sänger, Interpret
    wer spielt, wer spielte => Darsteller, Besetzung
    wer hat Regie geführt, wer hat gedreht => Regisseur, Regie
    handelt von, worum geht es => Inhalt, Handlung
    wo spielt, wo handelt => Schauplatz, Handlungsort
    wo gedreht => Drehort
    versklaven, versklavt => Sklaverei, Sklave
    unterdrücken, unterdrückt, Unterdrückung
    ausbeuten, ausgebeutet, Ausbeutung
    enteignen, enteignet, Enteignung
    vergewaltigen, vergewaltigt, Vergewaltigung
    foltern, foltert, gefoltert
    einsperren, eingesperrt, sperrt ein, Haft, Gefängnis, inhaftiert
    inhaftieren, inhaftiert, Haft, Inhaftierung
    freilassen, freigelassen, lässt frei, Freilassung
    verbannen, verbannt, Verbannung, Exil
    belagern, belagert, Belagerung
    plündern, plündert, geplündert, Plünderung
    bombardieren, bombardiert, Bombardierung, Bombenangriff
    einmarschieren, einmarschiert, marschierte ein, Einmarsch
    stürmt, gestürmt, Erstürmung
    rüsten, aufrüsten, aufgerüstet, Aufrüstung
    abrüsten, abgerüstet, Abrüstung
    vereinen, vereint, Vereinigung, Zusammenschluss
    abspalten, abgespalten, Abspaltung
    putschen, geputscht, Staatsstreich
    entmachten, entmachtet, Entmachtung, abgesetzt
    rauben, raubt, geraubt
    schmuggeln, schmuggelt, geschmuggelt
    betteln, bettelt, gebettelt, Bettler
    mobben, gemobbt, Mobbing
    diskriminieren => diskriminiert, Diskriminierung, benachteiligt
    benachteiligen, benachteiligt, Benachteiligung
    bevorzugen, bevorzugt, Bevorzugung
    gleichstellen, gleichgestellt, Gleichstellung, gleichberechtigt
    fusionieren, fusioniert, zusammengeschlossen
    pleitegehen, pleitegegangen, Pleite, Bankrott, Insolvenz
    aufkommen für, kommt auf für => bezahlen, Haftung
    verzollt => verzollen, Zoll
    fälscht => gefälscht, Fälschung
    nachahmen, nachgeahmt, Nachahmung
    erfrieren, erfriert, erfror
    verhungern, verhungert, Hunger, Hungertod
    verdursten, verdurstet, Durst
    ersticken, erstickt, Erstickung
    erschöpfen, erschöpft, Erschöpfung, müde
    müde, Müdigkeit, erschöpft
    hungrig, Hunger
    durstig, Durst
    blind, sehbehindert, Blindheit
    stumm, sprachlos
    verrückt, wahnsinnig, Wahnsinn
    geisteskrank, psychisch krank
    behindert, Behinderung, Beeinträchtigung
    lahm, gelähmt, Lähmung
    blass, Blässe
    schwitzen, schwitzt, geschwitzt, Schweiß
    frösteln, frieren, Kälte
    husten, hustet, gehustet
    niesen, niest, geniest
    bluten, blutet, geblutet, Blutung
    atemlos, Atemnot, keine Luft
    träumt, geträumt, Albtraum, Traum
    wach, aufgewacht, aufwachen
    wacht auf => aufwachen, aufgewacht
    erwachen, erwacht, aufgewacht
    wecken, weckt, geweckt
    weinen, weint, geweint, Tränen
    lachen, lacht, gelacht
    lächeln, lächelt, gelächelt
    küssen, küsst, geküsst, Kuss
    umarmen, umarmt, Umarmung
    winken, winkt, gewinkt
    grüßen, grüßt, gegrüßt
    begrüßen, begrüßt, Begrüßung
    flüstern, flüstert, geflüstert
    klettern, klettert, geklettert
    tauchen, taucht, getaucht
    segeln, segelt, gesegelt
    rudern, rudert, gerudert, Ruderer
    angeln, angelt, geangelt, fischen
    surfen, surft, gesurft
    joggen, joggt, gejoggt
    turnen, turnt, geturnt
    schwächen, schwächt, geschwächt, Schwächung
    stärken, stärkt, gestärkt, Stärkung
    trauen, getraut, Trauung
    vertrauen, vertraut
    misstrauen, misstraut
    bereuen, bereut, Reue
    beneiden, beneidet, Neid, neidisch
    bewundern, bewundert, Bewunderung
    wundern, wundert, gewundert
    überraschen, überrascht, Überraschung
    enttäuschen, enttäuscht, Enttäuschung
    erschrecken, erschrickt, erschrak, erschrocken, Schreck
    beleidigen, beleidigt, Beleidigung
    belästigen, belästigt, Belästigung
    stören, stört, gestört, Störung
    ärgern, ärgert, geärgert
    quälen, quält, gequält
    trösten, tröstet, getröstet
    ermutigen, ermutigt, Ermutigung
    motivieren, motiviert, Motivation
    konzentrieren, konzentriert, Konzentration
    vernachlässigen, vernachlässigt, Vernachlässigung
    scheiterte => scheitern, gescheitert, Misserfolg, fehlgeschlagen
    erfolgreich => Erfolg, gelungen
    erfolglos, Misserfolg, vergeblich
    überzeugen, überzeugt, Überzeugung
    abstammen, abgestammt, stammt ab, Abstammung
    großgeworden, groß geworden => aufgewachsen, Kindheit
    schwängern, geschwängert
    zeugen, gezeugt, Zeugung
    bezeugen, bezeugt, Zeuge
    korrigiert => korrigieren, Korrektur, Berichtigung
    berichtigt => berichtigen, Berichtigung
    überarbeiten, überarbeitet, Überarbeitung
    anfertigen => angefertigt, Anfertigung
    basteln, bastelt, gebastelt
    zusammenbauen, zusammengebaut, Montage
    zerlegen, zerlegt, auseinanderbauen, Demontage
    auseinandernehmen, auseinandergenommen, zerlegen
    verstärken, verstärkt, Verstärkung
    abschwächen, abgeschwächt, Abschwächung
    einschränken, eingeschränkt, schränkt ein, Einschränkung
    beschränken, beschränkt, Beschränkung
    verschonen, verschont, Verschonung
    vernetzen, vernetzt, Vernetzung
    entschlüsseln, entschlüsselt, Entschlüsselung
    programmieren, programmiert, Programmierung
    simulieren, simuliert, Simulation
    digitalisieren, digitalisiert, Digitalisierung
    industrialisieren, industrialisiert, Industrialisierung
    globalisieren, globalisiert, Globalisierung
    christianisieren, christianisiert, Christianisierung
    zivilisiert, Zivilisation
    demokratisch, Demokratie
    kommunistisch, Kommunismus
    sozialistisch, Sozialismus
    kapitalistisch, Kapitalismus
    faschistisch, Faschismus
    nationalsozialistisch, Nationalsozialismus, Nazis, NS
    Nazizeit, NS-Zeit, Drittes Reich, Nationalsozialismus
    Judenverfolgung, Holocaust, Shoah, Judenvernichtung
    Mauerfall, Fall der Mauer, Grenzöffnung
    Erster Weltkrieg, 1. Weltkrieg, WK1
    Zweiter Weltkrieg, 2. Weltkrieg, WK2
    absolutistisch, Absolutismus
    monarchisch, Monarchie, Königreich
    republikanisch, Republik
    revolutionär, Revolution
    feudal, Feudalismus, Lehnswesen
    imperialistisch, Imperialismus
    rassistisch, Rassismus
    antisemitisch, Antisemitismus, Judenhass
    romantisch, Romantik
    barock, Barockzeit
    gotisch, Gotik
    romanisch, Romanik
    klassisch, Klassik
    impressionistisch, Impressionismus
    expressionistisch, Expressionismus
    surrealistisch, Surrealismus
    aufgeklärt, Aufklärung
    humanistisch, Humanismus
    philosophisch, Philosophie, Philosoph
    psychologisch, Psychologie, Psychologe
    soziologisch, Soziologie
    archäologisch, Archäologie, Ausgrabung
    geologisch, Geologie, Gestein
    astronomisch, Astronomie, Sternkunde
    meteorologisch, Meteorologie, Wetterkunde
    botanisch, Botanik, Pflanzenkunde
    zoologisch, Zoologie, Tierkunde
    genetisch, Genetik, Vererbung, erblich
    erblich, vererbt, Vererbung
    evolutionär, Evolution
    hormonell, Hormon
    neurologisch, Nerven
    optisch, Optik
    akustisch, Akustik, Schall
    mechanisch, Mechanik
    elektronisch, Elektronik
    statistisch, Statistik
    geometrisch, Geometrie
    grammatisch, grammatikalisch, Grammatik
    phonetisch, Aussprache, Phonetik
    poetisch, Poesie, Lyrik
    dramatisch, Drama
    tragisch, Tragödie
    ironisch, Ironie
    kulturell, Kultur
    traditionell, Tradition, herkömmlich
    rituell, Ritual, Ritus
    finanziell, Finanzen
    kommerziell, gewerblich, Kommerz
    industriell, Industrie
    handwerklich, Handwerk
    landwirtschaftlich, Landwirtschaft, Agrar
    maritim, Meer, Seefahrt
    alpin, Alpen
    tropisch, Tropen
    arktisch, Arktis
    antarktisch, Antarktis
    polar, Pol, Polargebiet
    vulkanisch, Vulkan
    glazial, Gletscher, Eiszeit
    eiszeitlich, Eiszeit
    kontinental, Kontinent
    mediterran, Mittelmeer, Mittelmeerraum
    skandinavisch, Skandinavien
    arabisch, Arabien
    israelisch, Israel
    iranisch, persisch, Iran, Persien
    brasilianisch, Brasilien
    mexikanisch, Mexiko
    kanadisch, Kanada
    australisch, Australien
    koreanisch, Korea
    vietnamesisch, Vietnam
    thailändisch, Thailand
    ukrainisch, Ukraine
    rumänisch, Rumänien
    bulgarisch, Bulgarien
    kroatisch, Kroatien
    serbisch, Serbien
    irisch, Irland
    schottisch, Schottland
    isländisch, Island
    bayerisch, bayrisch, Bayern
    sächsisch, Sachsen
    preußisch, Preußen
    schwäbisch, Schwaben
    hessisch, Hessen
    Deutscher, Deutschland
    Franzose, französisch, Frankreich
    Engländer, Brite, britisch, Großbritannien
    Italiener, italienisch, Italien
    Russe, russisch, Russland
    Türke, türkisch, Türkei
    Grieche, griechisch, Griechenland
    Chinese, chinesisch, China
    Japaner, japanisch, Japan
    Inder, indisch, Indien
    Amerikaner, amerikanisch, USA
    Däne, dänisch, Dänemark
    Abkommen, Übereinkunft => Vertrag, Vereinbarung
    Palast, Residenz => Schloss
    Gemälde => Bild
    betrunken, alkoholisiert, besoffen => Alkohol
    Endergebnis => Ergebnis
    Einwohner, Bevölkerung, Einwohnerzahl
    dazugehören, gehört dazu, zugehörig, Zugehörigkeit
    großziehen, großgezogen, aufziehen => Erziehung, erziehen
    viereckig, Viereck
    im Besitz => Besitz, Besitzer
    """
}
