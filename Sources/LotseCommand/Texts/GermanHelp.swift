/// What the help says, in German.
struct GermanHelp: HelpTexts {
  let purpose = "antwortet aus einer Wissensbasis oder übergibt an einen Menschen"
  let usageTitle = "Aufruf"
  let commandsTitle = "Befehle"
  let optionsTitle = "Optionen"
  let exitTitle = "Rückgabewerte"
  let exitCodes = [
    "0   erledigt",
    "1   die Prüfung hat Fehler gefunden",
    "64  der Aufruf ist falsch",
    "65  Quellen, Index oder Eingabe haben Fehler",
    "66  eine Datei oder ein Ordner fehlt",
    "70  ein Fehler des Programms",
    "74  Lesen oder Schreiben ist gescheitert",
  ]
  let environment = """
    LOTSE_KNOWLEDGE nennt den Ordner der Wissensbasis. LC_ALL, LC_MESSAGES und LANG
    wählen zwischen Deutsch und Englisch. NO_COLOR schaltet Farben ab.
    """
  let moreHelp = "`lotse help BEFEHL` sagt mehr zu einem Befehl."
  let commandPlace = "BEFEHL"
  let filePlace = "DATEI"
  let folderPlace = "ORDNER"
  let instantPlace = "ZEIT"
  let profilePlace = "DATEI|NAME=WERT,…"

  func place(of operands: CommandName.Operands) -> String {
    switch operands {
    case .none: ""
    case .optionalFolder: "[ORDNER]"
    case .folder: "ORDNER"
    case .record: "PROTOKOLL"
    case .inbox: "INBOX.jsonl"
    case .logs: "PROTOKOLL…"
    case .question: "FRAGE…"
    case .shell: "bash|zsh|fish"
    case .optionalCommand: "[BEFEHL]"
    }
  }

  func summary(of command: CommandName) -> String {
    switch command {
    case .build: "baut den Index einer Wissensbasis"
    case .check: "findet die Fehler in einer Wissensbasis"
    case .ask: "entscheidet eine Frage: Antwort oder Übergabe mit Grund"
    case .chat: "führt ein Gespräch im Terminal"
    case .handover: "zeigt, was ein Mensch braucht, der ein Gespräch übernimmt"
    case .replay: "entscheidet die Züge eines Protokolls neu"
    case .search: "listet die Einträge auf, die einer Frage am nächsten kommen"
    case .explain: "zeigt, warum eine Frage so entschieden wird"
    case .serve: "beantwortet Anfragen, je eine JSON-Zeile"
    case .stats: "zählt aus, was ein Protokoll des Dienstes enthält"
    case .assess: "sagt, was von Kundenfragen beantwortet werden könnte"
    case .label: "fragt Sie, welche Einträge passen: je Frage eine Taste"
    case .evaluate: "stellt die Testfragen einer Wissensbasis und misst"
    case .certify: "beweist an Testfragen, wie oft Antworten höchstens falsch sind"
    case .inspect: "zeigt, was in einem Index steht"
    case .schema: "gibt das JSON-Schema des Protokolls aus"
    case .completions: "gibt die Vervollständigung für eine Shell aus"
    case .version: "nennt Version, Indexformat und BLAS-Bibliothek"
    case .help: "zeigt die Hilfe zu einem Befehl"
    }
  }

  func details(of command: CommandName) -> String {
    switch command {
    case .build:
      """
      Liest alle Markdown-Dateien des Ordners (oder kb.jsonl) und policy.json und
      schreibt den Index neben den alten, bevor er dessen Namen bekommt: In jedem
      Augenblick gibt es einen ganzen Index. Synonyme werden geprüft und übernommen;
      sie wirken auf Fragen. Sind es 400 Testfragen des Kalibrierteils oder mehr, so
      lernen die Einträge ein Drittel von ihnen als weitere Formulierungen, und die
      Konfidenz wird an diesen angepasst, jede gefragt ohne das, was sie gelehrt hat;
      an den übrigen wird der Index zertifiziert. Alle Fehler werden auf einmal
      gemeldet, mit Datei und Zeile; der alte Index bleibt dann. Ohne ORDNER ist es
      der in LOTSE_KNOWLEDGE, sonst der aktuelle.

      Was von allen Texten abhängt (Wörter und ihre Gewichte, latenter Raum,
      Kalibrierung), ist das Modell des Index. Es bleibt das des alten, und was sich
      nicht geändert hat, wird übernommen, bis ein Zwanzigstel der Texte (in kleinen
      Basen acht) hinzugekommen oder entfallen ist; dann, und mit --refit, wird es
      neu berechnet.
      """
    case .check:
      """
      Liest eine Wissensbasis wie `lotse build` und meldet alle Befunde mit Datei,
      Zeile und Abhilfe, auch Einträge, die jetzt (oder zu --now) abgelaufen sind.
      Schreibt nichts.
      """
    case .ask:
      """
      Antwortet mit den gespeicherten Worten eines Eintrags oder übergibt und sagt,
      warum. Die letzte Zeile nennt Eintrag, Konfidenz, Schwelle und Revision. `-`
      als einziges Wort liest die Frage von der Standardeingabe.

      Die Wissensbasis ist ein Ordner, dessen Index in ORDNER/.lotse aufbewahrt und
      bei geänderten Dateien neu gebaut wird, oder mit --index eine gebaute Datei.
      """
    case .chat:
      """
      Jede Zeile ist eine Frage, und das Gespräch wird von Zug zu Zug mitgeführt.
      :why zeigt die Gründe der letzten Entscheidung, :state Stand, Angaben und
      Signale, :handover, was ein Mensch bekäme, :record das Protokoll als JSON;
      :new beginnt ein neues Gespräch, :quit oder das Ende der Eingabe beendet.

      Was sonst der Aufrufer mitschickt: :channel chat|email|phone und :verified STUFE
      gelten von da an; :result ok NAME=WERT …, :result failed oder :result timeout
      ist das Ergebnis des Vorgangs, der zuletzt genannt wurde; mit :human took_over
      übernimmt ein Mensch, mit :human handed_back gibt er zurück.
      """
    case .handover:
      """
      Nimmt ein Gesprächsprotokoll, oder eine Antwort, die eines enthält, und zeigt,
      worum es geht, was versucht wurde, was offen ist, was gesagt oder getan werden
      könnte (auch Einträge nur für Agenten), welche Kulanz das Profil erlaubt und was
      bis wann zu tun ist. Jeder Satz der Zusammenfassung wurde so gesagt; die Zahl
      davor ist der Zug. Das Wichtigste steht auf der ersten Seite, alles unter dem
      Strich. Das Profil kommt allein von --profile, nie aus dem Protokoll.
      """
    case .replay:
      """
      Nimmt ein Gesprächsprotokoll, oder eine Antwort, die eines enthält, entscheidet
      jeden Zug mit dem, was damals mitkam, und meldet, was anders ist: in den Zügen,
      auch Signale und Teile, und im Protokoll daneben, also Stand, Angaben, Vorgang
      und Übergaben. Ist etwas anders, ist der Exit-Code 1.
      """
    case .search:
      """
      Listet Einträge nach ihrem Wert auf, den besten zuerst, gleich was entschieden
      würde.
      """
    case .explain:
      """
      Zeigt die Wörter der Frage, die Merkmale jedes Kandidaten mit den Teilen, die
      sich zu seinem Wert addieren, die Summe hinter der Konfidenz, die Schwelle und
      die Entscheidung.
      """
    case .serve:
      """
      Liest Anfragen in JSON-RPC 2.0 oder in Kurzform von der Standardeingabe, eine
      je Zeile, und schreibt je eine Antwortzeile auf die Standardausgabe, in der
      Reihenfolge der Anfragen. Baut nie: Der Index kommt von `lotse build`.
      """
    case .stats:
      """
      Liest Dateien, die `lotse serve --log` geschrieben hat, auch umbenannte, und
      zählt Entscheidungen nach Thema und Grund im Zeitverlauf, dazu Antworten,
      Konfidenzen, Schwellen und Dauern. Unlesbare Zeilen werden gezählt, die ersten
      fünf genannt; nur wenn keine Zeile lesbar ist, ist der Rückgabewert 1. Tage
      beginnen nach UTC, Wochen am Montag; Dauern sind auf 1 % genau.
      """
    case .assess:
      """
      INBOX.jsonl enthält Kundenfragen als JSON Lines mit `question` (andere Schlüssel
      zählen nicht) oder als Text, eine je Zeile. Sagt ohne Labels, welchen Anteil
      davon jedes Thema bei welchem Risiko beantworten könnte, welche Wörter unbekannt
      sind und warum die übrigen übergeben werden. Alles ist geschätzt: Es setzt
      voraus, dass die Konfidenz für diese Fragen stimmt. --unanswerable nimmt einen
      anderen Anteil von Fragen ohne Antwort an als die Richtlinie; dafür wird der
      Index im Speicher neu gebaut.
      """
    case .label:
      """
      Zeigt Fragen aus INBOX.jsonl mit den drei besten Einträgen und nimmt je eine
      Taste an: 1, 2 oder 3 für einen Eintrag, i und eine Kennung für einen anderen,
      n, wenn keiner passt, s überspringt, b geht zurück, q hört auf. Nach jeder Taste
      steht das Ergebnis in questions.jsonl der Wissensbasis, im Teil `calibration`;
      die vorhandenen Zeilen bleiben, wie sie sind. Was dort schon steht, wird nicht
      gezeigt, sodass die Arbeit jederzeit weitergehen kann. Seltene Themen und
      unsichere Fragen kommen häufiger vor, als sie gestellt werden; solche gesuchten
      dienen nur dem Anpassen und belegen kein Zertifikat. Wird eine davon später
      gezogen, kommt sie noch einmal, und das neue Label ersetzt das alte.
      """
    case .evaluate:
      """
      Der Ordner enthält kb.jsonl und queries.jsonl oder Markdown und questions.jsonl.
      Der Index wird im Speicher gebaut, alle Fragen werden wie von Kunden gestellt,
      und gemessen wird auf dem Testteil.
      """
    case .certify:
      """
      Fragt die Fragen des Kalibrierteils (questions.jsonl oder queries.jsonl) so, wie
      Kunden sie stellen, und sucht die niedrigste Schwelle, für die ein exaktes
      Binomialtestverfahren zeigt: höchstens so viele Antworten sind falsch. Woran die
      Konfidenz angepasst wurde, zählt nicht mit; der Testteil wird nie benutzt. Das
      Zertifikat liegt neben dem Index und gilt nur für dessen Revision. Gibt es
      keines, wird gesagt, wie viele Fragen fehlen; der Rückgabewert ist dann 1.
      Ohne --index ist es der Index, der für ORDNER aufbewahrt wird.
      """
    case .inspect:
      """
      Zeigt Abschnitte, Sichten und Einträge eines Index, oder einen Eintrag, wie er
      gespeichert ist, oder die Richtlinie mit allen Vorgaben und festen Texten.
      """
    case .schema:
      """
      Anfragen und Antworten der Kurzform und das Gesprächsprotokoll als JSON-Schema
      2020-12.
      """
    case .completions:
      """
      bash:  lotse completions bash > ~/.local/share/bash-completion/completions/lotse
      zsh:   lotse completions zsh > "${fpath[1]}/_lotse"
      fish:  lotse completions fish > ~/.config/fish/completions/lotse.fish
      """
    case .version:
      """
      Gleiche Bytes des Index setzen gleiche Version, BLAS-Bibliothek und gleichen
      Prozessortyp voraus.
      """
    case .help:
      """
      Ohne BEFEHL werden alle Befehle aufgelistet.
      """
    }
  }

  func text(of option: Option, on command: CommandName) -> String {
    switch option {
    case .output: "Wohin der Index geschrieben wird; ohne Angabe ORDNER/.lotse/index.lotse."
    case .index where command == .build: "Dasselbe wie --output."
    case .index where command == .serve: "Der Index, aus dem geantwortet wird."
    case .rules:
      "Ein Ordner, dessen policy.json und Synonyme anstelle der gebauten gelten; reload liest sie neu."
    case .index where command == .certify: "Ein aus ORDNER gebauter Index."
    case .index: "Ein gebauter Index, so wie er ist."
    case .knowledge: "Der Ordner der Wissensbasis."
    case .role where command == .serve: "Weist Anfragen jeder anderen Rolle ab."
    case .role: "Wer fragt; ohne Angabe customer."
    case .now:
      "Der Zeitpunkt, zu dem Einträge gültig sein müssen, etwa 2026-11-22T15:00:00+01:00."
    case .short: "Nur die Sätze, die die Frage beantworten, mit ihren Bedingungen."
    case .format: "Wie die Antwort geschrieben ist; ohne Angabe markdown, wie gespeichert."
    case .limit where command == .explain: "Wie viele Kandidaten gezeigt werden; ohne Angabe 3."
    case .profile: "Was über den Kunden bekannt ist: JSON-Datei oder name=wert,…"
    case .limit where command == .handover:
      "Wie viele Vorschläge gezeigt werden; ohne Angabe 3."
    case .limit: "Wie viele Einträge aufgelistet werden; ohne Angabe 10."
    case .entry: "Ein Eintrag, wie er gespeichert ist."
    case .policy: "Die Richtlinie als JSON, ohne Auslassung."
    case .workers: "Wie viele Anfragen zugleich bearbeitet werden."
    case .labels: "Baut mit den Fragen des Kalibrierteils, wie build es tut."
    case .model: "Ein Index, dessen Modell behalten wird, soweit die Texte es erlauben."
    case .refit: "Berechnet das Modell neu, auch wo das alte bleiben könnte."
    case .threads where command == .build: "Wie viele Threads bauen; die Bytes sind dieselben."
    case .threads: "Wie viele Fragen zugleich gestellt werden; die Ergebnisse sind dieselben."
    case .run: "Schreibt eine Datei mit einer JSON-Zeile je Frage."
    case .risk where command == .assess:
      "Von welchem Anteil falscher Antworten die Rede ist; sonst 0.02, 0.05 und 0.1."
    case .unanswerable:
      "Der angenommene Anteil von Fragen ohne Antwort; sonst der der Richtlinie."
    case .count: "Wie viele Fragen gezeigt werden; sonst 100."
    case .stress: "Stellt die Testfragen noch einmal mit Fehlern, eine Art nach der anderen."
    case .seed where command == .evaluate: "Eine andere Zahl macht andere Fehler; ohne Angabe 1."
    case .seed: "Eine andere Zahl zeigt andere Fragen; sonst 1."
    case .risk: "Wie groß der Anteil falscher Antworten sein darf; ohne Angabe der der Richtlinie."
    case .certainty: "Wie sicher das Versprechen ist; ohne Angabe wie in der Richtlinie."
    case .plot: "Schreibt Risiko und Verlässlichkeit als Bild (SVG)."
    case .certifiedOnly:
      "Antwortet nur in zertifizierten Themen und bleibt beim alten Index, solange der neue kein Zertifikat hat."
    case .feedback: "Hängt Urteile von Mitarbeitern über Fragen an; sonst werden sie abgelehnt."
    case .log: "Schreibt jede Entscheidung als eine Zeile JSON in eine Datei."
    case .by: "Wonach im Zeitverlauf gezählt wird; sonst nach Tagen (day)."
    case .logSize: "Ab so vielen MiB beginnt eine neue Protokolldatei (64)."
    case .logFiles: "So viele Protokolldateien bleiben, die laufende mitgezählt (5)."
    case .logQuestions: "Schreibt auch die Fragen ins Protokoll, ohne was Kunden erkennbar macht."
    case .counterfactual:
      "Probiert, was die Entscheidung geändert hätte; braucht den Ordner, keinen Index."
    case .strict: "Warnungen zählen wie Fehler."
    case .json: "Das Ergebnis als JSON."
    case .language: "Meldungen auf Deutsch oder Englisch."
    case .help: "Diese Hilfe."
    case .version: "Die Version."
    }
  }
}
