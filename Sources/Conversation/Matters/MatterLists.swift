import Knowledge

/// The phrases by which questions and requests begin, for taking messages apart.
enum MatterLists {
  /// Whether a heading lists what begins a stretch of its own.
  static func isBeginning(_ heading: PatternFile.Heading) -> Bool {
    heading.name == "begin" || isElse(heading)
  }

  /// Whether a heading lists what begins a stretch about something else.
  static func isElse(_ heading: PatternFile.Heading) -> Bool { heading.name == "else" }

  /// Whether a heading lists what has the form of a question; the third one, `wish`, does not.
  static func isQuestion(_ heading: PatternFile.Heading) -> Bool { heading.name == "ask" }

  /// Whether a heading lists words that name nothing of their own.
  static func isLight(_ heading: PatternFile.Heading) -> Bool { heading.name == "light" }

  /// Whether there is such a heading.
  static func isHeading(_ heading: PatternFile.Heading) -> Bool {
    (["begin", "else", "ask", "wish", "light"].contains(heading.name)
      || Edge(rawValue: heading.name) != nil) && heading.detail == nil
  }

  /// Whether a heading lists words that join or begin a half of a message, see `MatterCut`.
  static func edge(_ heading: PatternFile.Heading) -> Edge? {
    heading.detail == nil ? Edge(rawValue: heading.name) : nil
  }

  /// Words at the beginning of a half of a message.
  enum Edge: String {
    /// "und"
    case join
    /// "oder"
    case or
    /// "wann"
    case interrogative
    /// "Sie", as in "zahlen Sie"
    case subject
    /// What stands before a subject in no question: "dass", "für"
    case binder
  }

  static let german = """
    @filler = und oder hallo guten tag morgen abend moin bitte danke ausserdem nebenbei aber sowie
    @light = ich du er sie es wir ihr mich mir dich dir ihn ihm uns euch ihnen man das dies der
    @light = die den dem des ein eine einen einem einer mein* dein* sein* unser* euer* eur* ihr*
    @light = und oder auch noch hallo dann denn doch mal nur eigentlich eben halt schon bitte danke
    @light = hallo guten tag morgen abend moin liebe damen herren sehr geehrte vielen dank grusse
    @light = ist sind war bin hat habe haben hatte wird werden wurde kann konnen konnte muss
    @light = mussen soll sollen darf will wollen mochte geht gibt macht machen dauert lange kostet
    @light = was wie wo wann warum wieso wer wen wem wohin woher welche* wieviel viel hoch oft
    @light = da dort hier dafur davon darauf damit dazu daran danach deswegen so jetzt nun
    @light = in im an am bei beim von vom zu zum zur mit nach fur bis ab um nicht kein*
    @light = ausserdem zudem nebenbei gern gerne einfach genau beide beides helfen weiter wissen
    @question = was wie wo wann warum wieso weshalb wer wen wem wohin woher welche* wieviel womit
    @question = wofur woran worauf ob
    @verb = kann konnen konnte konnten konntet konnt kannst muss mussen darf durfen gibt geht gilt
    @verb = ist sind hat habt haben hatten wird werden wurde wurden lauft liefert nehmt nehmen
    @verb = bietet bieten zahlt zahlen braucht brauche bekomme krieg kriege lohnt hilft reicht
    @verb = kommt kommen komme darf enden liefern prufen bekommen stimmt soll sollen
    @subject1 = ich man sie ihr wir es das mein* dein* der die den eine ein mir euch dafur da
    @subject1 = jemand eigentlich auch

    [light]
    1 @light

    [join]
    1 ~ und|sowie|ausserdem|zudem|=u|plus|zusatzlich|weiterhin

    [or]
    1 ~ oder|bzw|beziehungsweise

    [interrogative]
    1 ~ @question

    [subject]
    1 ~ @subject1

    [binder]
    1 ~ dass|wenn|weil|obwohl|als|da|damit|sodass|falls|fur|auf|in|im|mit|an|am|bei|beim|aus|von|vom
    1 ~ zu|zum|zur|nach|vor|uber|um|ohne|gegen|seit|bis|ab

    [begin]
    10 und|oder|sowie|ausserdem|zudem|dann|aber|nebenbei|ferner @question
    10 und|oder|sowie|aber|ausserdem ..1 @question
    10 und|oder|sowie|aber|ausserdem @verb ..1 @subject1
    10 und|sowie ..1 @verb @subject1
    10 und|oder|sowie @verb|hatten|wurde sie|ihr|du
    10 und|sowie bis|ab wann
    10 und dann ..1 @question|@verb
    10 und kann|konnt|konnten|konnen

    [else]
    10 und|oder ausserdem|zudem|zugleich|gleichzeitig|=zweitens|weiter|nebenbei|bitte|ferner
    10 und|oder|sowie|aber ..2 ausserdem|zudem|ferner|ubrigens
    10 ich|wir ..1 ausserdem|zudem|ferner|ubrigens
    10 und eine|noch ..1 zweite|weitere|andere|was|frage
    10 ausserdem|zudem|=zweitens|nebenbei|desweiteren|ferner|ubrigens
    10 zum ander*
    10 ^ sonst noch|was
    10 ^ noch was|etwas|eine|ne
    10 und dann ..1 noch
    10 und noch was|etwas `:`|`,`
    10 und noch eine|ne ..1 frage|sache
    10 ^ eine|ne|meine andere|weitere|zweite|zusatzliche frage
    10 bei der|dieser gelegenheit
    10 ^ wo ich ..2 schon
    10 ^ dann wusste|hatte|wurde|mochte|brauche|brauchte ich ..1 noch|auch
    10 ^ ach ja
    10 ^ zusatzlich|weiterhin|apropos|=ps
    10 und fur
    10 und ..2 zugleich|gleichzeitig
    10 und ..1 dann auch
    10 und|sowie mich ..1 ausserdem|auch|dann|noch
    10 und mich|uns

    [ask]
    10 @question
    10 `?`
    10 `??`
    10 `?!`
    10 ^ @verb @subject1
    10 und|oder|sowie @verb @subject1

    [wish]
    10 bitte
    10 hatte|hatten|wurde|wurden ..1 gern*
    10 mochte|mocht|wollte|will|brauche|brauchte|benotige|suche|muss|mussen
    10 funktioniert|stimmt|fehlt|klappt|falsch|kaputt|defekt|weg|vergessen|verloren
    10 andern|kundigen|stornieren|melden|losche*|senke*|schicke*|zuruck*
    """

  static let english = """
    @filler = and or also but hello hi please thanks then so well ok
    @light = i you he she it we they me him her us them this that these those the a an my your
    @light = his their our and or also then so just please thanks thank hello hi dear sir madam
    @light = is are was were am be been has have had do does did will would can could may might
    @light = must should shall what how where when why who which much many long often there here
    @light = in on at of to from with for by about into out up not no any some one two things
    @light = help both each take cost work okay ok well actually too
    @question = what how where when why who which whether
    @verb = can could is are do does did will would may should have has shall
    @subject1 = i you we it there my the they your someone any this that a

    [light]
    1 @light

    [join]
    1 ~ and|plus|also

    [or]
    1 ~ or

    [interrogative]
    1 ~ @question

    [subject]
    1 ~ @subject1

    [binder]
    1 ~ if|because|although|that|so|for|in|on|at|to|of|with|from|by|about|after|before|since|while

    [begin]
    10 and|or|plus|but|also ..1 @question
    10 and|or|plus|but|also ..1 @verb @subject1

    [else]
    10 and|plus also|please|=secondly|another
    10 and|plus|or|but ..2 also|furthermore|additionally
    10 i|we ..1 also|furthermore|additionally
    10 also|=secondly|furthermore|additionally
    10 and ..1 another|second|other question|thing
    10 ^ another|second|other|different|separate question|thing|matter|topic
    10 ^ one|two more|other|further thing|question
    10 by the way
    10 ^ while i
    10 on another note
    10 =separately|=ps|=btw

    [ask]
    10 @question
    10 `?`
    10 `??`
    10 ^ @verb @subject1
    10 and|or|also @verb @subject1

    [wish]
    10 please
    10 want|need|like|looking|wish
    10 late|broken|invalid|missing|wrong|lost|forgot
    """
}
