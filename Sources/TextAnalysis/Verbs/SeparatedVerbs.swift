/// German verbs whose part stands apart at the end of its clause: "melde … ab" is "abmelden".
///
/// Apart, the part is a function word like any other and says nothing, though it turns the matter
/// round: who signs off is told how to sign on. So the verb gets the forms of the whole verb, in
/// entries and in questions alike.
package enum SeparatedVerbs {
  /// Gives the verb of each clause that ends with a part of it the forms of the whole verb; the
  /// part is a function word then.
  ///
  /// - Complexity: O(tokens), and O(length of its clause) for each part; allocates nothing.
  package static func write(_ text: inout AnalyzedText, language: TextLanguage) {
    guard language == .german else { return }
    for place in text.tokens.indices where text.tokens[place].kind == .word {
      let part = text.withFolded(text.tokens[place]) { shared.parts.value(of: $0) }
      guard part > 0, GermanVerbForms.endsClause(place, of: text),
        let (token, verb) = verb(endingAt: place, of: text)
      else { continue }
      shared.verbs[verb].withUnsafeBufferPointer { infinitive in
        text.replaceForms(of: token, byThoseOf: Bytes(infinitive), language: language)
      }
      text.tokens[place].isStopWord = true
    }
  }

  /// The verb that a clause's last word is a part of, and its token: the first word of the clause
  /// that is a form of one, words behind an article left out, for they are nouns.
  ///
  /// Of clauses that "und" joins the last one goes first: "Ich gehe ins Ausland und melde mich ab".
  private static func verb(endingAt part: Int, of text: AnalyzedText) -> (token: Int, verb: Int)? {
    let first = GermanVerbForms.clauseStart(before: part, of: text)
    var end = part
    while end > first {
      let start =
        (first..<end).last { place in
          text.withFolded(text.tokens[place]) { shared.joining.value(of: $0) > 0 }
        } ?? first
      for token in start..<end where text.isPlainWord(text.tokens[token]) {
        let isNoun =
          token > first
          && text.withFolded(text.tokens[token - 1]) { shared.beforeNouns.value(of: $0) > 0 }
        if !isNoun, let verb = verb(token, part, of: text) { return (token, verb) }
      }
      end = start
    }
    return nil
  }

  /// The verb that a token is a form of and another one the part of.
  private static func verb(_ token: Int, _ part: Int, of text: AnalyzedText) -> Int? {
    text.withFolded(text.tokens[part]) { part in
      text.withFolded(text.tokens[token]) { form -> Int? in
        let word = Bytes(form)
        for ending in endings where word.ends(with: ending) {
          let length = word.count - ending.utf8CodeUnitCount
          guard length >= shortest else { continue }
          if let verb = shared.verb(part, word[0..<length]) { return verb }
        }
        guard let strong = GermanVerbStems.infinitive(of: word) else { return nil }
        return strong.stem.withUnsafeBufferPointer { stem in
          shared.verb(part, Bytes(stem), behind: word[0..<strong.prefix])
        }
      }
    }
  }

  /// Endings of verbs beside their stem, and none.
  private static let endings: [StaticString] = [
    "", "e", "t", "st", "et", "est", "en", "n", "te", "ten", "test", "ete", "eten",
  ]
  /// Fewest letters of a stem.
  private static let shortest = 2
  /// Most letters of a whole verb.
  private static let longest = 40

  private static let shared = Table()

  /// Names the list.
  package static let digest = ListDigest.of([lines])

  /// The verbs, by part and stem.
  private struct Table: Sendable {
    var parts = WordTable(capacity: 128)
    var beforeNouns = WordTable(capacity: 128)
    /// Words between two clauses that are alike.
    var joining = WordTable(capacity: 16)
    /// The infinitives as they are written; their forms are made where one is found, for few are.
    var verbs: [[UInt8]] = []
    /// By part and stem of the verb behind it the place of the verb, from 1.
    private var places = WordTable(capacity: 2_048)

    init() {
      joining.insert(words: "und oder aber sondern denn u", 1)
      beforeNouns.insert(
        foldedWords: """
          der die das den dem des ein eine einen einem einer eines mein meine meinen meinem meiner
          dein deine deinen deinem deiner sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer
          unser unsere unseren unserem unserer euer eure euren eurem eurer kein keine keinen keinem
          keiner dieser diese dieses diesen diesem jeder jede jedes jeden jedem welcher welche
          welches welchen welchem zum zur beim im am vom ins ans
          """, 1)
      for line in SeparatedVerbs.lines.split(separator: "\n") {
        let words = line.split(separator: " ").map { String($0) }
        let spoken = words[0].split(separator: "=").map { String($0) }
        for part in spoken { parts.insert(foldedWords: part, 1) }
        for word in words.dropFirst() {
          verbs.append(Array((spoken[spoken.count - 1] + word).utf8))
          // "sammeln" and "ändern" end with n alone, "tun" too.
          let stem = word.dropLast(word.hasSuffix("en") ? 2 : 1)
          for part in spoken { places.insert(foldedWords: part + stem, UInt32(verbs.count)) }
        }
      }
    }

    /// The verb of a part and the stem behind it.
    func verb(_ part: UnsafeBufferPointer<UInt8>, _ stem: Bytes, behind prefix: Bytes? = nil)
      -> Int?
    {
      let count = part.count + (prefix?.count ?? 0) + stem.count
      guard count <= SeparatedVerbs.longest else { return nil }
      return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count) { word in
        var end = word.initialize(fromContentsOf: part)
        for byte in prefix?.buffer ?? UnsafeBufferPointer(start: nil, count: 0) {
          word.initializeElement(at: end, to: byte)
          end += 1
        }
        for byte in stem.buffer {
          word.initializeElement(at: end, to: byte)
          end += 1
        }
        let place = places.value(of: UnsafeBufferPointer(rebasing: word[..<end]))
        return place == 0 ? nil : Int(place) - 1
      }
    }
  }

  /// A part and the verbs that it stands apart from; before a written part the spoken one.
  private static let lines = """
    ab bauen beißen bestellen bezahlen biegen brechen brennen buchen danken decken drehen
    ab fahren fallen fangen färben finden fliegen geben gehen gewöhnen gleichen halten hängen hauen
    ab heben helfen heften holen hören kaufen klären klappen klingeln kochen kommen kühlen kürzen
    ab laden lassen laufen legen lehnen leiten lenken lesen lichten liefern lösen machen mahnen
    ab melden messen montieren nehmen nutzen passen pumpen raten räumen rechnen reisen reißen rufen
    ab runden sagen saugen schaffen schalten schicken schleppen schließen schneiden schrauben
    ab schreiben sehen senden setzen sichern speichern sperren spielen spülen stammen stehen stellen
    ab stempeln stimmen stoppen stürzen tauschen tauen tippen transportieren trennen treten trocknen
    ab wandeln warten waschen wechseln weichen weisen wenden werfen werten wickeln wischen würgen
    ab zahlen ziehen zweigen
    an bauen bieten binden brennen bringen bohren deuten docken eignen erkennen fahren fallen fangen
    an fassen fechten finden fordern fragen füllen geben gehen gehören gleichen greifen gucken haben
    an haften halten hängen heben heften heizen hören kaufen klagen kleben klicken klopfen knüpfen
    an kommen kreuzen kündigen lassen laufen legen lehnen leiten lernen lesen liefern liegen locken
    an machen mahnen malen melden merken mieten montieren nehmen ordnen packen passen pflanzen
    an pingen probieren rechnen reden regen reisen rufen rühren sagen sammeln schaffen schalten
    an schauen schicken schieben schließen schneiden schrauben schreiben sehen setzen sparen spielen
    an sprechen springen stecken stehen steigen stellen steuern stoßen streben streichen tasten
    an treffen treiben treten tun wählen warten weisen wenden werben wünschen zahlen zeigen ziehen
    an zünden
    auf arbeiten atmen bauen behalten bereiten bewahren blasen blicken brauchen brechen bringen
    auf decken drehen drucken essen fallen fangen finden fordern frischen führen füllen geben gehen
    auf gliedern greifen haben halten hängen heben heizen hellen hetzen holen horchen hören kaufen
    auf klappen klären kleben klinken kommen kündigen laden lassen laufen legen leuchten listen
    auf lösen machen merken nehmen passen pumpen räumen regen reißen richten rufen runden rüsten
    auf sagen schalten schieben schlagen schließen schneiden schrauben schreiben setzen spalten
    auf sparen springen spüren stehen steigen stellen stocken suchen tauchen tauen teilen trennen
    auf treten wachen wachsen wärmen warten wecken weisen wenden werfen werten zählen zeichnen
    auf zeigen ziehen
    aus arbeiten atmen bauen bessern bezahlen bilden blenden bleiben brechen brennen bringen buchen
    aus denken drehen drucken dünnen essen fahren fallen filtern finden fliegen fließen führen
    aus füllen geben gehen gleichen graben halten händigen hängen harren heilen helfen holen kennen
    aus klammern klappen kommen kundschaften laden lagern lassen laufen leeren legen leihen lesen
    aus liefern liegen loggen lösen loten machen messen misten nehmen nutzen packen pressen
    aus probieren radieren räumen rechnen reden reichen reisen reizen richten rollen rufen ruhen
    aus rüsten sagen schalten schauen scheiden schenken schicken schlafen schlagen schließen
    aus schneiden schreiben schütten sehen sondern sortieren spielen sprechen steigen stellen
    aus sterben stoßen strecken suchen tauschen teilen testen tragen trinken trocknen üben wählen
    aus wandern wechseln weichen weisen werten wiegen wirken zahlen zeichnen ziehen
    bei behalten bringen fügen kommen legen liegen messen stehen steuern tragen treten wohnen
    durch arbeiten blicken brechen brennen bringen fahren fallen führen geben gehen gucken halten
    durch kommen lassen laufen lesen machen messen planen probieren reichen rechnen rosten schalten
    durch schlafen schneiden sehen setzen spielen sprechen stellen streichen suchen wählen winken
    durch ziehen
    ein arbeiten atmen bauen behalten berufen beziehen biegen binden blenden brechen bringen buchen
    ein bürgern checken decken dringen fahren fallen fangen finden fließen fordern frieren fügen
    ein führen füllen geben gehen gewöhnen gießen gliedern graben greifen gruppieren halten hängen
    ein heften holen kaufen kehren klagen klammern klappen kleben klemmen klinken kochen kommen
    ein kreisen laden lagern lassen laufen legen leiten lenken lesen leuchten liefern liegen loggen
    ein lösen machen mieten mischen nehmen ordnen packen parken pendeln pflanzen planen prägen
    ein programmieren räumen rechnen reden regnen reiben reichen reihen reisen reißen richten rollen
    ein rücken rufen sammeln scannen schalten schätzen schenken schicken schieben schlafen schlagen
    ein schleichen schließen schneiden schränken schrauben schreiben schreiten schulen sehen senden
    ein setzen singen sinken sortieren sparen speichern speisen sperren spielen springen stecken
    ein stehen steigen stellen stimmen stufen stürzen tauchen tauschen teilen tippen tragen treffen
    ein treiben treten wandern weichen weihen weisen wenden werfen wickeln wirken zahlen zeichnen
    ein ziehen
    empor kommen heben ragen steigen
    entgegen bringen kommen nehmen gehen sehen treten wirken
    entlang fahren führen gehen laufen
    fern bleiben halten sehen steuern
    fest binden fahren halten hängen klemmen kleben legen machen nehmen schnallen schrauben setzen
    fest sitzen stecken stehen stellen ziehen
    fort fahren führen gehen laufen pflanzen schicken setzen
    frei bekommen geben halten haben kommen lassen legen machen nehmen räumen schalten setzen
    frei sprechen stehen stellen
    gut gehen heißen schreiben tun
    her bringen fallen geben gehen holen kommen leiten rufen schicken stellen ziehen
    heraus bekommen bringen fallen filtern finden fordern geben gehen holen kommen lesen nehmen
    heraus ragen reden reißen rücken schneiden stellen suchen werfen ziehen
    herein bitten brechen fallen holen kommen lassen legen
    herum fahren gehen liegen laufen sprechen stehen
    herunter bringen fahren fallen handeln holen kommen laden lassen nehmen schlucken
    heim bringen fahren gehen kehren kommen zahlen
    hin bekommen bringen fahren fallen gehen gehören halten hängen hören kommen legen nehmen schauen
    hin schicken schreiben sehen setzen stellen weisen ziehen
    hinaus gehen schieben werfen zögern
    hinein gehen kommen passen schauen
    hinter lassen legen gehen
    hinzu fügen kommen rechnen ziehen
    hoch fahren gehen halten heben klappen laden rechnen schalten setzen stellen stufen treiben
    hoch ziehen
    kaputt gehen machen
    kennen lernen
    klar kommen machen stellen
    kund geben tun
    los fahren gehen lassen laufen legen lösen machen werden ziehen
    mit arbeiten bekommen bestimmen bieten bringen denken fahren feiern finanzieren fliegen geben
    mit gehen gestalten halten helfen hören kommen lassen laufen lesen liefern machen mieten nehmen
    mit nutzen rechnen reden reisen schicken schneiden schreiben schwingen spielen sprechen teilen
    mit tragen versichern wirken zahlen ziehen
    nach arbeiten bauen bessern bestellen bezahlen buchen denken drucken fahren fassen folgen
    nach fordern forschen fragen füllen geben gehen haken helfen holen kaufen klingen kommen laden
    nach lassen laufen legen lesen liefern lösen machen melden messen mieten nehmen prüfen rechnen
    nach reichen rüsten sagen schauen schicken schlagen schreiben sehen senden sitzen stellen suchen
    nach tragen trauern versichern wachsen weisen wirken zahlen zählen ziehen
    nieder lassen legen schlagen schreiben
    raus=heraus bekommen bringen fallen finden fliegen geben gehen holen kommen lassen nehmen schmeißen
    raus=heraus suchen werfen ziehen
    rein=herein gehen kommen lassen legen passen schauen schreiben stecken
    runter=herunter fahren gehen holen kommen laden lassen nehmen
    statt finden geben
    teil haben nehmen
    um bauen bestellen betten biegen binden blättern bringen buchen denken disponieren drehen fallen
    um finanzieren formen füllen gehen gestalten gewöhnen graben gruppieren hängen hören kehren
    um kippen klappen knicken kommen laden lagern legen leiten lenken lernen melden nutzen
    um organisieren packen pflanzen planen polen programmieren pumpen räumen rechnen reisen rüsten
    um satteln schalten schauen schichten schlagen schreiben schulden schulen schwenken sehen senden
    um setzen siedeln sortieren stecken steigen stellen stimmen stoßen stürzen tauschen topfen
    um tragen verteilen wälzen wandeln wechseln werfen widmen ziehen
    unter bringen gehen kommen ordnen stellen tauchen
    vor arbeiten bauen behalten bereiten bestellen beugen bohren bringen drängen fahren fallen
    vor finanzieren finden führen geben gehen haben halten heben heizen kommen laden lassen laufen
    vor legen leiern lesen liegen machen merken nehmen planen ragen rechnen rücken sagen schicken
    vor schieben schießen schlagen schreiben sehen singen sorgen spielen sprechen springen stehen
    vor stellen strecken täuschen tragen treten wählen wärmen waschen weisen werfen ziehen zeigen
    voran bringen gehen kommen schreiten treiben
    voraus bezahlen gehen planen sagen sehen setzen zahlen
    vorbei bringen fahren gehen kommen lassen schauen
    vorüber gehen ziehen
    weg bekommen bleiben bringen fahren fallen gehen geben gucken kommen laufen lassen legen machen
    weg nehmen räumen rutschen schicken schmeißen sehen stecken stellen werfen ziehen
    weh tun
    weiter arbeiten bestehen bezahlen bilden denken empfehlen entwickeln fahren führen geben gehen
    weiter gelten helfen kommen laufen leiten machen melden nutzen reden reichen reisen sagen
    weiter schicken senden spielen surfen verkaufen vermieten vermitteln versichern verwenden zahlen
    weiter ziehen
    wieder aufnehmen bekommen bringen finden geben holen kehren kommen sehen herstellen
    zu bereiten billigen binden bringen decken drehen fahren fallen fügen führen gehen gehören geben
    zu greifen halten hören kehren kleben klappen kleistern kommen lassen laufen legen machen muten
    zu nehmen ordnen packen raten reden reichen richten rücken rufen sagen schalten schauen schicken
    zu schlagen schließen schneiden schreiben sehen senden sichern spielen sprechen stehen stellen
    zu steuern stimmen stoßen trauen treffen wachsen weisen wenden zahlen ziehen
    zurück behalten bekommen bezahlen bilden bleiben blicken bringen drehen fahren fallen finden
    zurück fordern führen geben gehen greifen halten holen kaufen kehren kommen lassen legen lehnen
    zurück leiten liegen melden nehmen reichen reisen rudern rufen schauen schicken schrecken
    zurück schreiben sehen senden setzen stecken stehen stellen stufen tauschen treten überweisen
    zurück verfolgen verlangen wechseln weisen werfen zahlen ziehen
    zusammen arbeiten bauen brechen bringen fahren fallen fassen fügen führen gehen gehören halten
    zusammen hängen kleben klappen kommen leben legen liegen nehmen packen passen rechnen rücken
    zusammen schließen schreiben setzen sitzen stehen stellen stoßen suchen tragen treffen wachsen
    zusammen wohnen zahlen zählen ziehen
    """
}
