/// German and English abbreviations and sentence beginnings, all in lower case and without the
/// final full stop.
enum Abbreviations {
  /// Abbreviations that something always follows.
  static let alwaysContinued = wordSet(
    """
    dr prof rev gen gov mr mrs ms messrs hr hrn frl dipl ing mag med phil jur rer nat habil
    nr nrn ca bzw inkl exkl zzgl zzt zz evtl ggf vgl sog bspw insb insbes
    abs art kap bd bde tel mobil ust bzgl einschl ausschl abzgl gem lt
    bgbl rd vorm ehem geb verh mind max entspr grds vs approx incl excl esp viz cf resp
    dept fig
    z.b d.h i.d.r u.u s.o s.u o.g i.e e.g i.v.m z.t z.zt z.hd m.e u.e v.a b.z.w m.a.w
    """)

  /// Abbreviations that a number follows; before anything else their full stop ends a sentence.
  static let beforeNumbers = wordSet(
    """
    no nos p pp s vol ed ch para ff mo di mi do sa so mon tue tues wed thu thur thurs fri sat sun
    jan feb febr mär mar apr mai jun jul aug sep sept okt oct nov dez dec
    tsd min std plz pkt pos ziff rn rdnr anm
    """)

  /// Abbreviations that end a sentence only where a new one clearly begins.
  static let sometimesFinal = wordSet(
    """
    usw etc u.a u.ä o.ä o.dgl u.dgl u.v.m u.v.a uvm uva ua oä f ff ffg jr sr co inc ltd corp
    a.m p.m u.s u.k mio mrd std min sek stk st tsd jh jhd fr sec monatl tägl wöchentl jährl
    mwst ust str pl allg int nat ausg aufl verl hrsg ext kg geb
    """)

  static let months = wordSet(
    """
    januar jänner februar feber märz april mai juni juli august september oktober november
    dezember january february march may june july october december
    """)

  /// Words that, written with a capital after a full stop, begin a sentence rather than continue
  /// one: function words and the usual imperatives.
  static let sentenceStarters = wordSet(
    """
    der die das den dem des ein eine einen einem einer eines dies diese diesen diesem dieser dieses
    wir sie ihr ihre ihren ihrem ihrer er es ich du dein deine mein meine man bitte danach dann
    dabei dafür dagegen damit daher dahin darum darüber darunter dazu deshalb deswegen trotzdem
    dennoch jedoch allerdings außerdem zudem ferner alle alles allein alternativ anschließend auch
    auf aus ausgenommen bei beim bis da dort durch falls für gegen gilt haben hat hier hierbei
    hierfür hierzu hinweis im in innerhalb ist sind jede jeder jedes jetzt kann können könnten kein
    keine mit möchten müssen nach nachdem nein ja nicht noch nun nur ob oder ohne per sobald sofern
    soll sollte sollten sondern sonst so somit um und unser unsere unseren unter vom von vor während
    wann warum was weil weitere wenn werden wer wie wird wo wurde zu zum zur zusätzlich zunächst
    öffnen klicken wählen senden schreiben melden rufen prüfen beachten über übrigens
    the a an this that these those we you your our they it its he she i if in on at for from to
    please then after before when while where why how what who which there here as by with without
    also and but or however once all any no not yes is are was do does did can could may must should
    will would click contact go open only otherwise alternatively additionally note our their my
    """)
}
