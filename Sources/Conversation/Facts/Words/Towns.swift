/// Names by which a number before them is known as a postcode.
///
/// The larger towns of Germany, Austria and Switzerland, the first word of each name.
enum Towns {
  static let names = """
    aachen aalen ahlen altenburg altona amberg ansbach arnsberg aschaffenburg augsburg aurich bad \
    baden-baden bamberg basel bautzen bayreuth bergheim berlin bern biel bielefeld bocholt bochum \
    bonn bottrop brandenburg braunschweig bregenz bremen bremerhaven bruchsal castrop celle chemnitz \
    coburg cottbus cuxhaven dachau darmstadt delmenhorst dessau detmold dornbirn dorsten dortmund \
    dresden duisburg düren düsseldorf eberswalde eisenach eisenstadt elmshorn emden emmerich erding \
    erfurt erlangen eschweiler essen esslingen euskirchen feldkirch flensburg frankenthal frankfurt \
    frauenfeld freiberg freiburg freising friedrichshafen fulda fürth garbsen gelsenkirchen genf \
    gera gießen gladbeck goch goslar göppingen görlitz göttingen graz greifswald gütersloh hagen \
    halberstadt halle hamburg hameln hamm hanau hannover heidelberg heidenheim heilbronn herford \
    herne hildesheim hof homburg hürth ibbenbüren ingolstadt innsbruck iserlohn jena kaiserslautern \
    kamen karlsruhe kassel kempten kerpen kiel klagenfurt kleve koblenz köln konstanz krefeld krems \
    lahr landau landshut langenfeld lausanne leipzig leonding leverkusen lingen linz lippstadt \
    lörrach lübeck lucerne lüdenscheid ludwigsburg ludwigshafen lugano lüneburg lünen luzern \
    magdeburg mainz mannheim marburg marl memmingen menden minden moers mönchengladbach mülheim \
    münchen munich münster neubrandenburg neumünster neuss neustadt neuwied norderstedt nordhorn \
    nordhausen nürnberg nuremberg oberhausen offenbach offenburg oldenburg olten osnabrück paderborn \
    passau peine pforzheim pirmasens plauen potsdam pulheim rastatt ravensburg recklinghausen \
    regensburg remscheid reutlingen rheine rosenheim rostock rüsselsheim saarbrücken salzburg \
    salzgitter schaffhausen schweinfurt schwerin siegburg siegen sindelfingen singen solingen speyer \
    stade stendal steyr stralsund straubing stuttgart suhl thun traun trier troisdorf tübingen ulm \
    unna velbert viersen villach villingen vienna waiblingen weiden weimar wels wesel wetzlar wien \
    wiesbaden wilhelmshaven winterthur wismar witten wittenberg wolfsberg wolfsburg worms wuppertal \
    würzburg zug zürich zurich zwickau cologne geneva berne basle hanover chur aarau sankt st
    """
}
