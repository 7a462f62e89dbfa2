/// German words that look like compounds, and are no kind of what their last part names: a Handschuh
/// is no Schuh, a Bildschirm no Schirm.
///
/// Their parts say nothing of what is asked about, so they stay whole though a base knows both.
enum OpaqueCompounds {
  /// Whether a folded word is one, in any of its forms.
  static func contains(_ folded: Bytes) -> Bool { table.value(of: folded) != 0 }

  private static let table: WordTable = {
    var table = WordTable(capacity: 2_048)
    for word in words.split(whereSeparator: \.isWhitespace) {
      for ending in ["", "s", "es", "e", "en", "n", "er", "ern"] {
        table.insert(foldedWords: word + ending, 1)
      }
    }
    return table
  }()

  private static let words = """
    augenblick armband armbrust autobahn bahnhof bärenklau bildschirm blumenkohl bleistift
    buchstabe bürgersteig eichhörnchen eifersucht eselsbrücke fahrstuhl fahrzeug feuerzeug
    fingerhut fledermaus flugzeug geldbeutel gewerkschaft gürteltier hahnenfuß handschlag
    handschuh handstand handtuch handwerk holzweg hosenträger hufeisen jahrhundert jungfrau
    junggeselle kindergarten kopfsalat kugelschreiber leitfaden löwenzahn mauerblümchen maulkorb
    maulwurf meerrettich meerschweinchen mitgift mundart murmeltier muttermal nachtisch
    naschkatze ohrfeige ohrwurm papierkorb pferdeschwanz regenbogen reißverschluss rollladen
    rotkehlchen rucksack sackgasse schildkröte schlagzeug schlüsselbein schneebesen schornstein
    schuhlöffel seehund seepferdchen spielzeug steckdose steinbock sündenbock tausendfüßler
    teufelskreis tierkreis tintenfisch vorhang walfisch walross wasserstoff werkzeug
    wolkenkratzer zebrastreifen zeitschrift zollstock
    """
}
