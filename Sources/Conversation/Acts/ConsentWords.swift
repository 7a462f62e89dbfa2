import TextAnalysis

/// The words by which a yes or no is told from what stands around it, in lower case and without
/// apostrophes.
enum ConsentWords {
  static let yes = wordSet(
    """
    ja jaa jaaa jo jep jup jap jawohl jawoll genau einverstanden gern gerne natürlich \
    selbstverständlich freilich yes yeah yep yup sure definitely absolutely certainly
    """)
  /// Words that may take note only.
  static let weakYes = wordSet(
    "ok okay okey klar gut passt richtig korrekt alright fine right correct")
  static let yesPairs: Set = ["go ahead", "of course", "auf jeden", "please do"]
  static let weakYesPairs: Set = ["in ordnung", "alles klar", "all right"]
  static let no = wordSet("nein nee nö noe nope no nah nay")
  static let noPairs: Set = [
    "lieber nicht", "bitte nicht", "besser nicht", "doch nicht", "auf keinen", "rather not",
    "please dont", "do not", "better not", "no way",
  ]
  /// Around a yes or no.
  static let courtesy = wordSet(
    "bitte danke dankeschön please thanks thank you pls sehr mal so also na fall")

  /// What goes on to something else.
  static let joints = wordSet(
    "und and also dann then auch noch außerdem sonst übrigens plus bitte please sagen mal")
  /// What a further thought begins with.
  static let interjections = wordSet("ach achso ah aha oh äh ähm hm ups uh um oops well btw")
  static let inPassing = ["by", "the", "way"]
  static let asking = wordSet(
    """
    wie wann wo wohin woher was wer wen wem warum wieso weshalb wieviel welche welcher welches \
    welchen how when where what who why which
    """)
  /// What a question behind a yes may begin with that takes nothing of it back.
  static let asksForMore = wordSet("wie wann wo wohin was how when where what")
  /// What joins something further to a yes.
  static let further = wordSet("und and außerdem übrigens plus")
  /// Words of a question that take a yes back, or half of it.
  static let wavering = wordSet(
    """
    oder or ob whether behalten keep überlegen ueberlegen nachdenken think ändern aendern change mind \
    sicher sure wirklich really anders erstmal warten wait noch still instead
    """)
  /// What asks for something to be told or sent.
  static let telling = wordSet(
    """
    schicken schick schickt schicke senden sende sendet mailen mail sagen sag sagt geben gib gebt \
    teilen teil bestätigen bestätige bestätigt informieren informiere rufen ruf \
    send mail email let tell give inform call confirm
    """)
  /// What a question begins with that has no word of asking.
  static let inverted = wordSet(
    """
    kann könnte koennte kannst können darf muss müssen soll sollte ist sind wird wäre geht \
    can could may must should is are does do would
    """)
  /// What wishes for something.
  static let wishing = wordSet(
    "bitte möchte moechte will wollen würde wuerde gern gerne please want wanna would like")
  /// What makes a yes depend on something.
  static let limits = wordSet(
    """
    aber jedoch allerdings doch wenn falls sofern solange nur erst zuerst vorher bevor außer später \
    but however though if only unless except first before until later
    """)

  /// Whether a word denies.
  static func isNegation(_ word: String) -> Bool { negations.contains(word) }

  private static let negations = wordSet(
    """
    nicht nich net nichts kein keine keinen keiner keinem keines keinesfalls keineswegs nie niemals \
    falsch falsche falscher falsches falschen falschem unrichtig inkorrekt stop stopp halt \
    abbrechen abbruch lass lassen lasst nein \
    not never dont doesnt didnt isnt wont cant cannot shouldnt wrong incorrect no
    """)
  /// Beside a negation: the customer does not know.
  static let unsure = wordSet(
    "weiß weiss weis know sure sicher verstehe versteh kapiere understand")
  /// Phrases with a negation that refuse nothing.
  static let noRefusals = phrases(
    """
    kein problem|keine frage|kein thema|keine einwände|nichts dagegen|warum nicht|nicht schlecht
    no problem|why not|not bad|no objection|no objections|no worries
    """)
  /// Phrases without a negation that refuse.
  static let refusals = phrases(
    "anders überlegt|anders entschieden|changed my mind|change my mind|call it off")
  /// What says that something is wrong or another is meant.
  static let wrong = wordSet(
    """
    falsch falsche falscher falsches falschen andere anderen anderer anderes anderem verwechselt \
    vertippt verschrieben wrong incorrect other different typo mixed
    """)
  /// What names another and not what.
  static let others = wordSet("andere anderen anderer anderes anderem other")
  /// Beside that.
  static let besideOther = wordSet(
    "die der das den dem ich meine meinte war ist gemeint bitte the one i meant please was it")
  /// Around a value that is all that is said.
  static let aroundValue = wordSet(
    """
    es das die den dem der ist sind waren war wäre doch lieber eher stattdessen so also bitte jetzt mein \
    meine meinte ich euro eur it is its was were that the rather instead so please now my i meant mean
    """)
  /// What gives a fact.
  static let giving = wordSet(
    """
    sage sag sagen nenne nenn nennen gebe geb geben angeben verrate verrat verraten mitteilen \
    preisgeben rausgeben herausgeben tell give share provide disclose
    """)
  /// Who is not able to does not refuse.
  static let able = wordSet("kann kannst können koennen konnte can cant cannot could")
  /// What says that somebody has something.
  static let having = wordSet("habe hab haben hatte besitze have got had there gibt")
  /// Beside the thing that is lacking.
  static let besideLacking = wordSet(
    """
    ich wir sie die das den der es ihn da hier gar leider noch mehr gerade zur hand dabei so eine \
    i we do it them that this with me on hand here any one such sorry meine mein my
    """)
  /// What would stop something that runs.
  static let stopping = wordSet(
    """
    stopp stop halt stoppen anhalten aufhalten abbrechen rückgängig rueckgaengig zurücknehmen abort \
    undo revoke
    """)
  /// What stops, whatever was said before.
  static let halting = wordSet("stopp stop halt")
  /// What says that something more is meant.
  static let adding = wordSet(
    "auch außerdem zusätzlich ebenfalls weitere weiteren also too another")
  /// What goes on with something more, behind "und".
  static let furthering = wordSet("dann danach noch then")
  /// What puts something in the place of another.
  static let replacing = wordSet(
    "lieber stattdessen statt anstatt sondern ersatzweise instead rather eher nur only")
  /// What agrees, or takes note where thanks follow.
  static let noting = wordSet("ok okay okey oki gut alright fine")
  static let thanking = wordSet("danke dank dankeschön dankesehr merci thanks thank thx cheers")
  static let pleading = wordSet("bitte please pls")
  /// What somebody is called back with.
  static let calling = wordSet(
    """
    rückruf rueckruf rückrufe zurückrufen zurueckrufen zurückgerufen anruf anrufe anrufen angerufen \
    telefonat telefonieren telefonisch call calls called callback callbacks phone
    """)
  /// A call in two words: "rufen Sie mich an".
  static let callingVerb = wordSet("rufen ruf rufe ruft")
  static let callingParticle = wordSet("an zurück zurueck")
  /// Around a call that somebody wishes for.
  static let aroundCall = wordSet(
    """
    ja bitte gern gerne einen ein eine den um auf ich wir möchte moechte will würde wuerde hätte brauche \
    bräuchte wünsche werden mich uns sie du ihr können koennen könnten koennten kannst könntest rufen ruf \
    rufe ruft an zurück zurueck unter der dieser meiner meine nummer dort doch mal dann auch ok okay danke \
    um ab gegen nach vor zwischen am bis uhr erst lieber passt mir besser wenn es geht \
    after before around between until from o clock only \
    yes please i we would like want need a me us back on at this that the my number you can could do
    """)
  static let askingWhen = wordSet("wann wieviel when")
  /// Who would call.
  static let callers = wordSet(
    """
    jemand wer mensch mitarbeiter mitarbeiterin kollege kollegin someone somebody anyone anybody person \
    agent colleague
    """)
  /// Beside a question when.
  static let besideWhen = wordSet(
    """
    denn genau etwa ungefähr ist wird meldet melden erreichbar da wieder sich bei mit einem rechnen kommt \
    bekomme kriege erreiche erreichen kann werde werdet rufst angerufen \
    will be is are there get getting back expect exactly about available reach does do by
    """)
  static let without = wordSet("ohne without")

  /// Whether a sign says no: a thumb down, a cross, a hand that stops.
  static func isRefusing(_ sign: Unicode.Scalar) -> Bool {
    switch sign.value {
    case 0x1F44E, 0x274C, 0x274E, 0x1F6AB, 0x1F6D1, 0x1F645, 0x26D4: true
    default: false
    }
  }

  static let wrongPairs: Set = [
    "stimmt nicht", "passt nicht", "nicht richtig", "nicht korrekt", "not right", "not correct",
    "isnt right", "isnt correct", "doesnt match",
  ]
  /// What carries an action out, whatever it is.
  static let carryingOut = wordSet(
    """
    ausführen ausfuehren durchführen durchfuehren mach mache machen machs tun tu los loslegen \
    abschicken absenden erledigen execute proceed do
    """)
  /// What names nothing.
  static let empty = wordSet(
    """
    ich wir sie du es das die den der dem ein eine einen mein meine meinen meiner bitte möchte \
    moechte mochte will wollen würde wuerde gern gerne jetzt so auch noch mal doch und dann also \
    denn ja ist soll sollen bin mir mich sicher alles everything sofort schnell \
    immediately \
    i we you it that this the a my please want wanna would like to now so then and also am is id sure certain
    """)

  private static func phrases(_ text: String) -> [[String]] {
    text.split { $0 == "|" || $0 == "\n" }.map { $0.split(separator: " ").map(String.init) }
  }
}
