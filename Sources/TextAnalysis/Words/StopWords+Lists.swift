/// The lists, in lower case.
extension StopWords {
  static let germanFunctionWords = """
    der die das den dem des ein eine einen einem einer eines
    ich du er sie es wir ihr mich dich sich uns euch mir dir ihm ihn ihnen man
    mein meine meinen meinem meiner meines dein deine deinen deinem deiner deines sein seine seinen
    seinem seiner seines ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer unseres
    unsre unsren euer eure euren eurem eurer eures
    dieser diese dieses diesen diesem dies jener jene jenes jenen jenem derselbe dieselbe dasselbe
    solche solcher solches solchen solchem jemand jemanden jemandem etwas irgendwas irgendein
    irgendeine irgendwie irgendwo all alle alles allen allem aller beide beiden einige einigen
    einiger manche manchen mancher mehrere mehreren viel viele vielen vieler andere anderen anderem
    anderer anderes jeder jede jedes jeden jedem selbst selber
    und oder aber denn sondern doch jedoch sowie als wenn falls ob dass daß weil da damit obwohl
    während bevor nachdem bis seit seitdem sobald solange sofern indem sodass entweder sowohl
    in im ins an am ans auf aufs aus bei beim mit nach von vom vor zu zum zur für über überm unter
    neben zwischen hinter durch gegen um wegen trotz statt anstatt innerhalb ab pro per je laut
    gemäß bezüglich hinsichtlich gegenüber entlang samt
    auch nur noch schon immer wieder sehr so dann hier dort da nun jetzt eben halt mal einmal etwa
    ja gar ganz recht ziemlich eigentlich überhaupt einfach gerne gern sonst außerdem zudem dabei
    dadurch dafür dagegen daher dahin daran darauf daraus darin darüber darum davon davor dazu
    deshalb deswegen trotzdem dennoch allerdings übrigens vielleicht eventuell wohl natürlich
    bereits derzeit momentan aktuell also somit folglich ebenfalls ebenso gleich bloß leider
    bitte danke hallo hi hey moin servus tag guten morgen abend grüße grüßen freundlichen liebe
    lieber sehr geehrte geehrter geehrten damen herren
    bin bist ist sind seid war warst waren wart wäre wären wärst gewesen sei seien
    habe hab hast hat haben habt hatte hattest hatten hattet hätte hätten hättest gehabt
    werde wirst wird werden werdet wurde wurden würde würden würdest worden geworden
    kann kannst können könnt konnte konnten könnte könnten könntest könntet muss muß musst müssen
    müsst musste mussten müsste müssten darf darfst dürfen dürft durfte durften dürfte dürften soll
    sollst sollen sollt sollte sollten will willst wollen wollt wollte wollten mag magst mögen
    möchte möchten möchtest lasse lassen lässt tun tue tut macht mache machen gibt geht
    usw bzw etc ca evtl ggf inkl zb
    """

  static let germanQuestionWords = """
    wie was wer wen wem wessen wo wohin woher wann warum wieso weshalb weswegen wozu womit wofür
    worauf woran woraus worin worüber worum wovon wovor wodurch wobei wogegen wonach welche welcher
    welches welchen welchem wieviel wieviele wielange inwiefern inwieweit
    """

  static let germanNegations = """
    nicht nich nie niemals nirgends nirgendwo nichts niemand niemanden niemandem kein keine keinen
    keinem keiner keines keinerlei nein ohne außer weder kaum
    """

  static let englishFunctionWords = """
    a an the this that these those i you he she it we they me him her us them my your his its our
    their mine yours hers ours theirs myself yourself himself herself itself ourselves yourselves
    themselves one ones someone somebody something anyone anybody anything everyone everybody
    everything each every either both all any some few more most other others another such many
    much several own same
    and or but so yet if because although though while until unless since whereas whether as
    than then thus hence therefore
    of to in on at by for from with about against between among into onto through during before
    after above below up down out off over under again toward towards upon via per within across
    around along near
    too very just also only even still already always ever often sometimes maybe perhaps quite
    rather really actually simply please thanks thank hello hi hey dear regards here there now today
    well okay ok once else instead anyway however
    am is are was were be been being have has had having do does did doing done will would shall
    should may might must can could ought get gets got getting gotten let lets make makes
    s t d ll m re ve im ive id youre theyre its thats
    """

  static let englishQuestionWords = """
    what when where who whom whose which why how whats wheres whos hows
    """

  static let englishNegations = """
    no not nor none never nothing nobody nowhere neither cannot without cant dont doesnt didnt wont
    isnt arent wasnt werent havent hasnt hadnt couldnt wouldnt shouldnt can't don't doesn't didn't
    won't isn't aren't wasn't weren't haven't hasn't hadn't couldn't wouldn't shouldn't
    """
}
