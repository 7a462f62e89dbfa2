// swift-format-ignore-file
/// Everyday synonyms in English, as a table.
///
/// Written by `LOTSE_UPDATE_GOLDEN=1 swift test --filter EverydaySynonymsFileTests`.
extension SynonymTable {
  static let everydayEnglish = SynonymTable(
    lines: ##"""
    go on holiday>travel abroad
    been pend for day>process time
    succul>plant garden
    mutton>meat food
    dole>unemploy benefit social
    medic equip>prioriti servic regist
    muscat>abroad foreign internat oversea
    someth with my address>proof
    was that<
    get my team<
    new tenant for my flat>subsequ tenanc
    share<
    nordvpn>vpn
    freshman>first semest orient new student class year group grade school
    goat>livestock farm anim
    kibbl>pet suppli
    text not<
    ill befor the trip>cancel insur
    take save<
    lift my<
    middl of the<
    phone was<
    size of<
    dinghi>boat watercraft vessel
    ani ticket left>sold avail
    ascens day>holiday bank public
    level gone>progress restor save
    trunk>car boot
    bus instead>rail replac servic disrupt
    walmart>supermarket shop store
    bee sting>allergi skin
    use card<
    got a mark<
    save energi>reduc consumpt
    invisalign>dental treatment dentist
    life span>lifespan expect longev
    still wait<
    bring to the<
    click on a link>phish fraud secur virus
    permiss deni>access
    referr not paid>bonus
    syring>report vandal clean hazard wast pollut dispos
    do you<
    cannon>artilleri gun
    immigr offic>embassi author consul
    led to>caus result consequ
    light up>illumin shine
    adopt paper>certif document proof
    back to<
    who was he marri<
    coliac>gluten free allergi intoler allergen
    fend off>repel defend
    itun card>voucher gift payment method
    comfort>duvet quilt bed linen textil
    cottag>properti home resid apart
    die>death deceas
    what bad<
    gecko>reptil exot pet anim
    largest>biggest
    postag and<
    someon to show<
    make a funni<
    colleg>universiti uni
    pros and<
    subscript by<
    develop>evolut
    veg<
    when school out>timet hour
    bt hub>router modem internet
    earli life>childhood youth
    mother tongu>nativ languag first
    never get<
    play doh>toy game child
    someon log<
    bring back my account>reactiv subscript
    forgot my pass>penalti fare season ticket subsequ
    rejoin as member>reactiv resubscrib
    get better>recov recoveri improv
    built up>structur construct
    left it too<
    toilet block>clog
    ani fault>outag servic status
    bug out>error fault
    feel aw>ill symptom
    formula milk>babi infant food
    spleen>bodi
    drop off the car>rental return way
    go out and back<
    unban<
    where i pay<
    call for>demand requir
    bean on<
    put my name down for the exam>registr regist
    want to leav the<
    burial>funer death deceas bereav buri tomb grave
    espionag>spi
    vancouv>abroad foreign internat oversea
    low cost>cheap inexpens afford
    stain<
    studi while work>part time
    deliveroo>food deliveri servic
    lorri driver>profess occup
    push back>postpon delay
    vote in>elect
    oper system>os
    dust<
    uni>universiti colleg higher educ studi
    overtim>extra hour
    proof i a student>certif enrol
    rude courier>complaint
    10am>open hour appoint
    piano lesson>music instrument cours
    chang>updat modifi edit amend alter switch
    bust>broken defect repair fault
    osterreich>abroad countri internat
    poc>test trial pilot project
    still under<
    top up my<
    freez>block lock froze frozen
    what about<
    unlock>unblock
    next to each<
    trinidad>abroad foreign internat oversea
    what can i<
    noth<
    pecan>nut allergen allergi
    they can not see<
    weigh up>consid compar
    what do other<
    i sick today>leav report absenc
    who i call>itemis bill histori
    comput>pc calcul
    escript>prescript
    girocard>card debit bank
    mount<
    uber driver>self employ busi profess
    border>neighbour neighbor adjac frontier boundari
    old bathtub>construct wast build rubbl recycl centr
    shandi>alcohol drink beverag
    haircut>salon treatment appoint
    travel trailer>caravan
    see the colour>fabric sampl showroom
    appar>appear
    bed base>frame
    fend<
    pillar<
    my own<
    put my child into school>enrol registr
    bill with<
    smash>damag broken
    stall at<
    bank will not accept>payment reject
    fit note>sick doctor medic certif incapac ill absenc
    power off>cut outag
    smash screen>display damag
    drop it in the sink>water damag moistur waterproof
    stanc>attitud
    becam emperor>crown coron throne
    courgett>zucchini veget food
    danish histori>denmark
    front<
    deposit at check<
    south africa>abroad foreign internat oversea
    sri<
    see eye dog>assist anim
    on my<
    earn too<
    die out>extinct
    blu light discount>
    con me>complaint mislead
    got a differ car>vehicl chang polici
    sing lesson>music instrument cours
    took effect>valid forc
    broke out>outbreak began start
    come and have a<
    small chang>coin cash money
    fewer hour>part time reduc work
    phone cut off>disconnect suspend unpaid
    textbook>book media
    guam>remot area deliveri restrict
    hospit bed>medic aid
    south america>abroad internat oversea
    receiv money>incom transfer
    leav my clan>leader
    no confirm<
    pull<
    scottishpow>energi supplier provid
    flu shot>vaccin influnza immunis
    give access<
    merchant will not refund>chargeback disput
    weekend doctor>emergenc servic call
    player price>credit budget
    florist>shop store
    proof of no<
    edenr>voucher gift card payment method
    cash point<
    get a credit card>appli
    streetcar>tram
    bit later>postpon reschedul
    ent doctor>ear nose throat
    erod>eros
    plug in my car>charg station electr vehicl
    what happen to>fate histori
    under our<
    guinea<
    jee>exam examin
    the pill>contracept
    phone batteri<
    go along with>agre accept
    phase<
    phone is lock to>unlock network
    spreadsheet>excel
    telephoto len>camera photo devic
    after 30<
    pay off my<
    sleep on<
    alarm did not go off>volum
    came into be>origin aris creat format
    lost in the post>parcel
    referr bonus>recruit
    birch>wood materi
    code will<
    goibibo>book platform accommod
    in spanish>languag
    paprika<
    brace>orthodontist dental treatment dentist
    self<
    am i talk to a<
    drink drive>drunk alcohol
    indigo<
    lift>elev
    gaffer tape>adhes glu seal
    card befor<
    end up in<
    phev>electr vehicl charg
    webinar>cours train event
    wood<
    coat<
    make up a class>miss lesson catch
    nobodi got back>respons complaint
    counselor>counsellor
    speed<
    windbreak>cloth jacket garment
    got ani deal>offer promot discount
    disord>diseas
    set foot on>land reach arriv
    thailand>abroad foreign internat oversea thai
    delta<
    would<
    wipe my game<
    feed the meter>prepay top
    misunderstood>misunderstand
    park in front of my hous>resid permit
    los<
    watch later>record onlin
    father>dad parent famili relat
    rot>rotten decay
    trumpet>instrument music
    nobodi came>engin miss appoint compens technician
    infant formula>babi food
    seller>sell sold
    earli check<
    emergenc call<
    light a fire>permit firework
    ani earlier>earli
    new year eve>holiday bank public
    pdf>file format
    usdt>stablecoin cryptocurr crypto currenc
    have a temperatur>fever
    mac<
    hardcov>book media
    gmo>allergen ingredi
    bleep>beep signal alarm fault
    appear>appar
    contact number>phone telephon mobil cell
    write an articl>press media
    sibl>children famili
    flow<
    have you still<
    somebodi use my<
    appendic>appendix
    size guid>chart
    how good are the<
    extra bill for heat>ancillari cost statement object
    kept in overnight>inpati
    sealant>adhes glu seal
    bunk<
    can not beat>level hint tip
    glove>accessori cloth
    energi save bulb>hazard wast pollut dispos
    in which year>date
    when will you repli>respons time
    not in the box>miss item incomplet
    vada pav>food meal eat
    hu bulb>smart home devic
    minimum age to play>verif
    left my jacket>lost properti
    park on my<
    client<
    custom care>servic support helpdesk
    complex>complic
    pokemon<
    rubbl>build materi construct wast recycl centr
    who get<
    difficult>tough hard difficulti problem
    hardboard>wood build materi
    help at the airport>assist access
    show me the rope>train tutori introduct
    someon els name>transfer account holder chang ownership
    in touch>contact
    anyth on top>addit cost surcharg includ
    knock on effect>consequ
    alter>chang updat modifi edit amend
    throw me out>evict termin
    build on>extens base
    iron<
    wrong product>item incorrect deliveri exchang
    dri<
    mason>tradesman contractor tradesperson craftsman
    ruin>destroy
    bog block>toilet blockag fault
    ascent>ascend
    get bulli>
    how long for<
    how wet>rainfal precipit
    peopl upstair>neighbour nois
    also known as>alia aka
    osb>wood build materi
    gone miss>lost
    smog<
    curricula>curriculum
    show up>appear arriv
    cow>livestock farm anim cattl
    get my expens>travel reimburs
    too few<
    bring up a topic>mention rais
    abrupt>sudden
    hunt down>find pursu track
    which line>form field instruct
    big billion<
    how do i get into town>transfer public transport airport
    keep break up>connect recept interrupt
    not this one>next song
    give it a<
    front seat>select
    what lead to>caus result
    tonsil out>oper surgeri treatment
    honda>car vehicl
    pride>proud
    split it>divid partial
    travel agenc>agent tour oper
    prize money>
    play xi>lineup line
    learn violin>music lesson instrument cours
    roth<
    what languag do they<
    coca cola>soft drink beverag
    front entranc>communal area build common
    hedg>plant garden
    how much is it>price cost fee
    lift share>carpool
    print>printout
    valu add<
    gradient>steep slope
    main citi>capit
    take my money<
    read my messag>aloud
    boiler insur>cover servic plan
    microwav meal>food groceri
    enquir>inquir ask enquiri inquiri
    heathrow>airport flight
    refer a<
    food scrap>organic wast compost
    partner<
    what your name>assist
    marriag>marri wed
    featur request>suggest feedback
    strong>strength
    enhanc>improv
    nightstand>furnitur
    good deal>promot discount offer
    door handl>window repair
    electr>power energi
    englishman>england
    put my name down for<
    my 8 year<
    attach>upload
    what to bring to hospit>admiss stay checklist
    had enough>complaint dissatisfi
    mold>mould mildew
    simplic>simpl simplifi
    open a ticket>support request contact
    water stay<
    how big can my bag<
    short<
    toolbox>tool equip
    hurt>injur injuri pain
    rambl>sport outdoor activ
    deliveri guy>courier driver
    major>signific import
    dentist>dental doctor specialist
    allerg>allergen allergi
    stand up to>resist withstand
    night shift>supplement allow
    no wage>salari miss payment
    black stuff on<
    ran out last month>expir renew reinstat
    watermelon>fruit food
    burglar>burglari theft stolen polic
    my old<
    almond>nut allergen allergi
    gut>complaint dissatisfi
    life save>invest deposit
    privat leagu code>contest invit
    fix deal>tariff
    ski hire>winter sport
    policewoman>occup public sector
    eread>kindl tablet devic
    lost my scarf>properti
    ayurveda>altern medicin treatment
    tong>cutleri kitchenwar
    hepat b>vaccin immunis
    suppos to come>deliveri date delay
    gas supplier>energi
    taster day>open trial
    can my wife<
    watch<
    will not make my connect>flight miss rebook
    for what<
    top up charg>fee
    noth free>appoint avail
    lasik>eye vision
    escap of<
    saturday>weekend open hour
    how much do it<
    what can i ask you>function command featur
    snorkel>water sport
    size 10>chart
    strap for cash>discount afford instal
    buy one get one>discount promot
    day to return>period
    hard or<
    found a dog>lost anim shelter
    how long to return>period
    plastic card>physic
    all inclus>meal food cater
    hurri<
    empti my account>fraud unauthoris
    leav the<
    calf>calv
    get in a contest>join entri fee
    heat up>
    rule>regul guidelin
    blu screen>crash error
    gymnast>sport activ
    will i be kept<
    has it gone out>dispatch order status
    slipper>sho footwear
    how long is<
    when do you close>open hour
    beta>preview test
    have to do a tax<
    put it in my<
    energi<
    run out of space>storag memori disk
    eggplant>aubergin
    precipit>rain rainfal raini
    usag>consumpt utilis use
    stop my<
    will not let me withdraw>fail verif
    brought togeth>unit combin
    see the<
    labor day>holiday bank public
    take this further>complaint escal ombudsman supervisor
    back troubl>pain ergonom
    garag with the<
    pull back a transfer>cancel recal
    move it back>postpon
    on foot>pedestrian walk
    return box>book drop
    should<
    underground>subway metro subterranean
    insul<
    sat at the airport>delay compens passeng right
    valu add tax>vat sale
    do me a<
    shoot you an<
    caught without a<
    what do it grow<
    cross out>delet cancel
    pandem>epidem outbreak
    can someon come>technician appoint visit
    no access>permiss
    polic report>
    wapp>messeng whatsapp chat
    fli while pregnant>pregnanc flight
    left someth in the room>lost properti behind
    real name>birth full
    resch>reschedul
    go down a plan>downgrad switch
    tear>tore torn rip damag defect
    turban>accessori cloth
    boy>child famili
    sleep on it first>trial period
    straighten<
    world record>
    you close<
    put up a shed>build permit plan permiss
    take alongsid>interact medic
    delet my<
    in wash<
    recharg fail>pend
    write in>contact
    imag>photo pictur pic
    netbank>onlin bank payment method transfer
    sale assist>shop salesperson
    how mani sort>type speci
    attest<
    data ran out>allow extra
    get out of the<
    anoth doctor>second opinion
    manag>supervisor superior
    unit>uniti unif unifi
    answer machin>voicemail mailbox messag
    are you a robot>chatbot
    ignor me>respons complaint contact
    new in<
    how do it work>procedur explan function principl oper
    pap smear>examin test diagnosi
    unclear>vagu imprecis ambigu confus
    tv remot>control
    primari school>type educ
    written off>total loss
    no pin<
    samsung galaxi>phone mobil smartphon devic
    trade standard>complaint disput resolut
    in plain english>explan help inform
    kpi>statist report perform
    wash machin leak>water damag tap
    eur>currenc foreign money
    infect>infecti contagi
    junior<
    whip round>group payment share
    admiss>admit entranc fee
    loan devic>replac
    necessari>requir need
    orchid>flower plant
    collagen<
    ct<
    take over my screen>remot support mainten
    vendor<
    get a refer>certif document
    my rank>leaderboard
    net bank>onlin payment method transfer
    what do peopl do<
    wrong>incorrect
    count me<
    gigabyt>gb
    ladakh>remot area deliveri restrict
    the state>abroad foreign internat oversea
    chicken>livestock farm anim
    indigo airlin>flight
    degre<
    have an op>surgeri oper
    mongolian>mongolia mongol
    can<
    lieferando>food deliveri servic
    suggest>idea propos recommend
    how fast is transfer>time process
    irish>ireland
    join the<
    bahama>abroad foreign internat oversea
    ridden>ride rode
    bring a pal>gust trial companion
    how do i get into<
    v5c>vehicl registr certif document
    payment du>bill date
    benidorm>abroad foreign travel oversea
    messag not send>sms text set
    paper bill>print invoic
    invit<
    how do you make>recip cook prepar product instruct
    naturalis certif>document proof
    net is<
    homepod>smart speaker voic assist devic
    luncheon<
    crack down<
    furteventura>abroad foreign travel oversea
    celebr birthday>parti
    oven>applianc household devic
    husband>spous wife partner famili
    protein<
    hous call>home visit
    breaker<
    kaput>broken defect repair fault
    sick befor the<
    sunken ship>shipwreck sank
    use phone as<
    when to be<
    put milk on the<
    unfair mark>grade object review
    been in<
    membership card not arriv>replac
    will not pay out>claim reject appeal
    street light>lamp streetlight
    fortnight>2 week
    icloud>cloud storag
    got a store>branch locat
    rental agreement>tenanc contract
    landslid>natur disast hazard damag
    one near me>branch locat nearbi
    paid for solar>export tariff
    when can i upgrad>elig
    bike to work>travel allow bicycl leas benefit
    cold call>unwant block
    match<
    forget it>cancel stop
    get out>exit leav escap
    nicknam>usernam name known call
    academi school>type educ
    brand new>unus origin packag
    cell number>phone telephon mobil contact
    had<
    how old is your<
    name spell wrong>chang correct
    out of juic>batteri charg
    give data<
    main power>electr energi
    came about>happen aris origin
    blew a<
    old tv>bulki wast dispos electr equip recycl
    crack in<
    dog>puppi pet anim
    head cold>ill sick infect diseas
    khadi>materi fabric textil
    make it quick>express urgent process time
    give me an exampl>
    instructor>teacher tutor
    more pay>salari increas
    union rep>work council employe repres
    chang depart>transfer internal
    toddler group>childcar kindergarten nurseri
    my size>guid
    terrac hous>properti home resid apart
    dyslex>special educ need support compens disadvantag
    after school club>care
    not my<
    i a student>discount
    old cloth>donat textil recycl
    western>west
    is this realli<
    small print>fine term condit
    vehicl registr>car
    bring togeth>unit combin
    anoth time>reschedul appoint chang
    massiv>huge enorm gigant
    no job>unemploy benefit
    outcom>consequ result effect
    ticket on my<
    unabl to verifi>ident verif fail
    transfer to anoth<
    mail on my<
    set up a<
    upgrad earli>elig
    celsius>temperatur
    confidenti>confid
    googl phone>android
    give notic on my<
    boundari>border frontier
    what do i have<
    hacksaw>tool
    afghanistan>abroad foreign internat oversea afghan
    fortnit>game video
    servic<
    post back>return
    winter tyre>snow tire wheel
    passport run<
    torn note>banknot exchang
    barbi>toy game child
    network key>wifi password
    handbag stolen>card block
    no price in box>gift receipt deliveri note
    where can i charg>station electr vehicl
    sheesham>wood materi
    kid birthday>parti book
    best time to call>telephon open hour avail
    direct debit too high>month payment adjust
    ill can not<
    wick>shop retail store
    blink light>led indic status
    north pole>arctic
    html>program
    where my card>deliveri
    reconnect>restor suspend
    airbnb my<
    threaten call>nuisanc malici
    did you send this>phish genuin fraud
    request holiday>leav annual
    boiler pack up>repair fault
    got a shop>branch store locat
    cardiac>heart
    lamp>light bulb
    left out of pocket>refund compens
    burn mark on<
    peruvian>peru
    access>barrier free step acced
    my mum<
    spoof>fraud phish scam secur
    make my<
    turbocharg>car part repair vehicl
    fund clear>process avail
    how much longer>timer remain durat process time
    let my husband<
    chequebook>checkbook
    more than last<
    too windi>weather rain
    fell off>detach decreas
    gutter>build exterior repair
    made a mistak>correct error chang
    type it wrong>incorrect correct
    water is<
    by mistak>accident error
    late with<
    account on<
    can not use data abroad>roam
    long>length
    tell off>reprimand scold
    recharg>reload
    comedi<
    loos chang>cash deposit coin money
    sea>marin ocean
    lost receipt>proof purchas claim
    slate tile>stone ceram materi
    blood thinner>medicin medic prescript
    can not rememb my password>reset
    not what i order>wrong item incorrect deliveri
    small charg>pre authoris verif
    upbring>childhood rais
    anoth job<
    crank it<
    be a<
    swedish histori>sweden
    p a>interest rate
    account for my<
    keep on>continu
    upload will<
    can not pay>payment difficulti plan
    hypothesi>hypothes hypothet
    when can<
    mayor>council
    volleybal>sport activ
    where do it get<
    lodger in>sublet permiss
    when it<
    tell a friend>referr invit
    shepherd<
    see off>defeat repel
    xls>excel export import file format
    where do you<
    small hour>open appoint
    job still<
    pc slow>perform
    damp patch>mould moistur
    paperback>book media
    strang profil>unauthoris access password
    appl pay>mobil payment method
    match result>sport score
    newcom at work>onboard new employe
    on it<
    postal order>payment method pay
    what this<
    devic not found>connect search pair
    fit through door>dimens measur size
    got an<
    say deliv>miss
    someth in the meantim>replac loan devic
    babi sling>pushchair stroller
    my babi<
    obo>instrument music
    prang>accid damag
    tabl<
    stronghold>fortress fort
    churchyard>graveyard cemeteri
    telegram>messeng chat messag
    what do you save>data store privaci
    gurdwara>religi worship communiti
    underfloor heat>system
    viral>virus
    contain<
    tabl for<
    challan>fine penalti
    dns>domain
    hold my<
    who is<
    long sight>eye vision
    prussian>prussia
    drank>drink drunk
    bread roll>bakeri food
    cement>build materi construct
    host>server locat
    mouldi>mould moistur damp
    bubbl wrap>packag
    jamaica>abroad foreign internat oversea
    waffl iron>applianc kitchen devic
    instacart>food deliveri servic
    box set>media data carrier film movi seri video
    from the uk>internat abroad oversea
    hole in the wall>cash machin damag repair decor atm withdraw
    love you<
    slack<
    when you<
    crib sheet>plagiar decept
    atm gave noth>cash withdraw disput
    green bin>wast collect rubbish
    damag sim>replac
    gone wrong>fault error problem fail
    denim>materi fabric textil
    polestar>electr vehicl charg
    did<
    riyadh>abroad foreign internat oversea
    pass the<
    still<
    app freez>crash
    combust>burn
    night befor the op>prepar fast
    tax declar>return
    light on the dash>warn engin fault
    wfh>remot work
    account for my kid>children child
    in flight<
    kuwait>abroad foreign internat oversea
    room was<
    what do they wear>cloth dress
    garlic powder>spice food
    they can not hear me>microphon audio
    form 16>proof incom
    stepsist>sibl famili relat
    all of it>complet entir
    board game>toy child
    money return>refund
    burger king>restaur food
    ran away from home>fled left
    truce>ceasefir armistic
    broken fridg away>electr wast recycl dispos
    consum>consumpt
    margin>rim edg
    no one can hear me>microphon audio
    public offic>author govern agenc
    amtrak>train rail transport
    round here>nearbi locat
    downfal>collaps fall end
    soundbar>audio electron devic
    renew by<
    first month<
    hottest>temperatur hot
    googl pixel>phone mobil smartphon devic
    hook it<
    new hous>move reloc chang address
    prescript readi>collect
    situat>locat
    behead>execut
    o<
    do not want to take the<
    sunlight>sunshin solar radiat
    down<
    fell in water>damag moistur waterproof
    panel<
    tooth out>extract
    take me<
    literari>literatur
    stolen>theft steal stole
    leav to remain>resid permit
    readi yet>complet status
    wallbox>charg station point
    at the crack<
    cancel my trip>cover travel insur
    men>man male
    council tax>properti
    dictat>speech recognit dictatorship
    sent to a<
    was<
    berlin>abroad foreign internat oversea
    hard or soft>firm
    my dad die>death bereav
    keep cut<
    lag>slow
    someon collect<
    what on tonight>programm televis schedul
    who design>architect
    burnt>burn
    ceo>manag director
    lie down>rest
    seychell>abroad foreign internat oversea
    catastroph>disast disastr
    helicopt>flight aircraft air travel
    miss out on>omit
    hack>unauthoris access secur hacker cyber attack
    no<
    northern>north
    disclos>reveal revel
    allen key>tool assembl fix
    root out>erad remov
    made from>materi composit ingredi
    unblock>unlock
    use so much data>usag
    fell through>fail cancel
    is not do what<
    what depth>deep
    con>fraud scam
    detach<
    did not sign up<
    read the news>
    watch in my<
    bread<
    dog mess>foul
    air in the radiat>heat bleed
    app hang>crash freez
    take my money out>withdraw
    are you real>chatbot
    run over>hit accid exceed
    strimmer>garden tool equip
    dutch<
    is the<
    polska>abroad countri internat
    trekk>sport outdoor activ
    when do we get the<
    bred>breed
    checkout>till cash desk
    mend>repair fix
    insur cost>premium
    neuter>vet treatment veterinari
    boyfriend move in>addit person permiss subten
    convert coin>exchang trade
    disco>parti birthday event
    itvx>channel tv televis
    the run>diarrhoa symptom ill sick
    who was she marri to>husband spous marriag
    on the way>dispatch track deliveri
    wait on the phone>time hotlin
    wifi box>router modem internet
    card run out>expiri new renew
    pack for<
    who do i speak to>contact person support
    zip off>remov cover washabl
    bbq on<
    jump the line>fast lane prioriti admiss
    leaf<
    probationari<
    doha>abroad foreign internat oversea
    colour in real life>fabric sampl showroom
    prime day>sale promot offer discount
    write out>issu
    cv>curriculum vita applic document
    frozen my account>block restrict suspend
    run on my>system requir
    where do i find<
    midnight>open hour appoint
    niec>relat famili
    what the deal with>procedur explan
    date back to>origin
    full time>work hour
    mole>skin cancer screen dermatolog
    pistachio>nut allergen allergi
    ethiopian>ethiopia
    lmk>notifi notif
    ikea billi>furnitur assembl
    made up<
    disneyland>park admiss attract
    hand mixer>applianc kitchen devic
    open at weekend>hour
    touch do<
    never done<
    second time it<
    account got close>closur
    begin>start began begun commenc
    john<
    tulip>flower plant
    1000 rupe>amount money
    bent out of<
    hmrc>author
    educ loan>credit financ
    how much can i<
    fix my<
    head to<
    old batteri>hazard wast dispos recycl
    unabl<
    block amount>pre authoris pend
    ms<
    part<
    baht>currenc foreign exchang rate
    eye retina>vision
    friend train with<
    wednesday>weekday work day busi
    weird>strang odd unusu
    where is she<
    hong<
    scrambl egg>breakfast food
    undo a<
    which bin>wast sort separ
    chop up>cut
    have a look at<
    did not get otp>verif code sms
    worth<
    minc meat>ground beef
    kid travel<
    guild>team clan
    abid by>compli observ follow
    come to my hous>home visit
    fit me<
    you owe me>credit balanc refund compens
    academi<
    keep the<
    vital>essenti crucial
    anoth receipt>duplic invoic
    hatchback>vehicl
    do not want to take the exam>withdraw deregist
    fight the<
    pay per month>annual bill
    comment>feedback review rate
    hdmi cabl>charger accessori
    sepa>direct debit automat payment
    ticket have<
    troubl>problem issu
    berri>fruit
    lost the<
    semest abroad>studi
    ogg>file format media audio video
    voucher do<
    find a gp>registr doctor new patient
    non eu>abroad foreign
    team build>group compani event corpor
    adopt>birth child parent
    root canal>dental treatment dentist
    one near<
    regist my address>resid registr
    rio de<
    shuttlecock>sport equip gear
    ingredi>recip
    too late to return>period
    cabin bag>carri hand luggag baggag
    hing>fix assembl
    hopeless>complaint dissatisfi
    row with my boss>conflict work council contact person
    councilman>mayor council
    fabl>tale stori
    pooja holiday>school close
    go around>circul circumnavig
    home work>remot
    nvm>cancel stop
    where do i cancel>subscript
    nano sim>card size
    appl music>subscript stream
    book number>refer reserv
    strawberri jam>spread food breakfast
    hotel com>book platform accommod
    put money in>deposit cash
    regul>rule guidelin
    sock>underwear hygien cloth
    unknown caller>
    clean the stair>stairwel hous rule
    sell my solar>export tariff
    take a friend>gust pass
    wast pipe>plumb water
    chicken breast>poultri meat food
    see someon today>appoint emergenc acut
    start use my<
    bus never<
    regist my product>warranti
    my point>loyalti programm
    flat tyre>punctur breakdown wheel
    fall apart>collaps break
    pull out of the exam>withdraw deregist
    withdraw bonus>condit
    stop email<
    go togeth>match suit combin
    heat bill<
    ref num>refer number
    tripod>camera photo devic
    join fee>registr
    toilet overflow>blockag fault
    size 12>chart
    yr>year
    die on<
    code too late>verif expir
    caught fire>damag ignit burn
    second tri>resit repeat attempt
    wheat>gluten grain allergen
    bankrupt>insolv bankruptci debt payment difficulti
    oven temp>temperatur bake
    egypt>abroad foreign internat oversea egyptian
    first order discount>newslett
    500 note>cash money
    forc address>deliveri
    is it legal>law permit allow
    videoconfer>video call confer
    freak<
    how clever>accuraci qualiti
    how much did it cost<
    10 year>decad
    tooth fell out>dental emergenc fill
    bbc>channel tv televis
    ganesh<
    how fast can we go<
    switch degre>chang subject
    hurt my credit score>check
    second<
    detour>divers
    across<
    reboot>restart
    allergi>allergen allerg
    dump rubbish>illeg wast report
    magistr>court legal
    ramadan>holiday public festiv
    explain>explan
    gave me a<
    mela>event fair market
    disappear>miss lost restor vanish
    heard noth from my applic>status
    pin do<
    servic charg>util ancillari cost
    topsoil>garden plant
    comp<
    posh<
    vistara>airlin flight
    deep freez>freezer
    rv>motorhom pitch
    expenditur>spend spent expens
    scrabbl>game board toy
    walk down the aisl>marriag wed
    differ card>payment method updat
    cut in half>halv
    take out more>withdraw limit
    cheaper if>discount price negoti
    no longer want>return cancel order
    tv stand>furnitur
    ceasefir>truce armistic
    cornflak>breakfast food
    light keep flash>led indic status
    steepl>tower
    courag>brave braveri
    get a piec of paper>certif attend
    ifsc>bank detail
    match rain off>cancel abandon refund
    take away old<
    sheep>livestock farm anim
    send to<
    worm>vet treatment veterinari
    add a pic>photo upload
    cement mixer>tool equip
    can not hear>sound audio
    cost of overdraft>interest fee
    faster payment>bank transfer
    flicker>display screen fault
    highest>tallest height peak
    re kyc>ident verif pend
    how come>reason caus
    is the door<
    power usag>electr consumpt kwh
    send somebodi<
    track do<
    dmat>secur account trade
    money lock>account block restrict
    more gig>data allow extra add
    pay per<
    spill water>damag moistur
    track>
    make up a<
    blurri>photo upload qualiti
    court for<
    was hit<
    weak signal>recept network coverag
    former>previous earlier prior
    my 12 year old>child age minor minimum
    depress>mental health ill
    they keep take<
    how is it done>procedur method process
    pay extra<
    play store>download app
    parrot>pet anim
    reproduct>reproduc breed procreat
    someon els drive>addit driver
    add second person>joint account authoris user
    beko>applianc manufactur brand
    held at custom>duti
    under 25>minimum age young driver rental
    hiccup>problem
    pay at<
    play on iphon>io app
    if you<
    my wife<
    not continu>cancel subscript
    paddleboard>water sport
    whi am<
    lost my husband>death deceas bereav
    never again>complaint refund dissatisfi
    sare>cloth garment
    will<
    caravan>travel trailer vehicl
    not in the<
    ray<
    gone bust>insolv refund
    wait>time
    refer number>case ticket
    fire safe>safeti certifi
    shaken>shook shake
    updat>chang modifi edit amend alter upgrad
    walk me<
    china>abroad foreign internat oversea chines
    flat is freez>heat fault report
    bus drove past>complaint feedback
    least withdraw>minimum
    slow comput>perform
    taxi>cab
    arriv broken>damag defect
    someth for my<
    sand and<
    abund>plenti
    block on my card>deposit credit
    catch in<
    boot up>start startup
    colon>coloni colonis
    divers>detour
    keep on top<
    warm home discount>payment difficulti
    you promis>inform commit complaint
    blender>applianc kitchen devic
    could not verifi>ident verif fail
    french armi>franc
    activ key>licenc licens product
    upstair<
    flat batteri>dead charg replac breakdown roadsid assist
    screw to the wall>mount instal
    cutleri>silverwar
    receiv my<
    busi>compani firm enterpris
    nuisanc<
    when do i get my tax<
    adequ>suffici enough
    index fund>invest share secur
    mark<
    bung up nose>cold
    piec togeth>reconstruct assembl
    oppo>phone mobil smartphon devic
    everi week>
    read my meter>
    skype>video call confer onlin meet
    studi from home>onlin cours distanc learn
    duti<
    poor signal>recept network coverag
    can not open the drive>access permiss
    time window>deliveri slot
    bonus cash>
    which platform>
    would not let us on>deni board compens
    man flu>ill sick infect diseas
    capit punish>death penalti
    get out of my leas>notic period termin tenanc
    hockey stick>sport equip gear
    liabil<
    see through>transpar clear recognis
    chum>person third parti
    day<
    nationwid bank>account
    cnn>channel tv televis
    squeaki>nois
    cardboard box>packag
    everyth includ>inclus
    instruct>manual guid user handbook tutori
    lamp post<
    remov>delet eras compani move
    left someth in<
    leav<
    rid of<
    shelv>shelf
    kid>child children
    make off<
    mmr>vaccin immunis
    ink out>toner cartridg
    msci<
    passport valid enough>entri requir travel document
    sar>person data access request
    walnut>nut allergen allergi
    freedom>liberti
    beginn>novic newcom
    stain on the<
    copi of my data>access export
    japanes govern>japan
    duplic>copi
    out of space>storag memori disk
    kid on the<
    money from my parent>gift tax
    open an attach>phish secur virus
    fibr at<
    short deliv>miss item incomplet
    nobodi get<
    window do not<
    analys>analyz analysi
    lost my seed>recoveri phrase privat key
    creak>nois assembl
    predatori>predat natur enemi
    corrug<
    name is<
    second driver>addit
    stripe on the<
    undo my order>cancel
    set in<
    spanish empir>spain
    come back from<
    too late to>deadlin possibl
    retire>pension senior
    link do not<
    shut myself out>locksmith key
    aveng>vengeanc reveng
    housem>flatmat roommat
    marrakech>abroad foreign internat oversea
    keep me in<
    lactos intoler>free allergi allergen
    imam>ceremoni religi
    more than one code>combin discount
    note down>record write
    strand>assist rebook accommod
    drove off>hit run accid
    receipt again>duplic invoic
    paper jam>printer
    got buyer<
    pool>swim
    kpop>music
    babygrow>children cloth child
    hit the<
    what happen with my<
    cigarett butt>residu wast general rubbish
    connect problem>line fault
    mediathek>channel tv televis
    wax>salon treatment appoint
    clearanc charg>custom duti
    natwest>bank account
    tired>fatigu tire
    check on>monitor inspect status
    spread the cost>instal
    txid>transact
    catchment>school district area
    maroon>colour color
    virtual card>credit payment method
    when do i get my tax back>refund process time
    blood taken>test laboratori
    bonus to<
    offici copi>certifi certif
    pitch for tent>camp campsit accommod
    democraci>democrat
    point of<
    child sick can not work>leav
    onlin onli<
    slipperi path>snow clearanc winter servic weather
    lost all<
    theater>theatr
    exhaust>car part bodywork damag
    test match>event ticket
    took over power>seizur rule
    what did it look<
    write down>record note
    complic>complex
    way of>method
    end my account>close cancel
    forgot which<
    lift my ban>appeal
    torch>flashlight
    is it danger>risk safe harm
    outer space>univers
    passport run out>expir ident document
    shoot down>reject
    do it learn>train machin
    need oil>warn light
    take you<
    taylor<
    tate<
    birth control pill>contracept
    harm>unhealthi
    townhous>properti home resid apart
    ketchup>sauc condiment food
    revolt>rebel rebellion upris revolut
    yellow>colour color
    seat reserv>choos
    100 dollar<
    housepl>plant garden
    svg>file format
    left it outsid>deliveri safe place
    outlet<
    ref no>refer number
    am i<
    reward card>loyalti bonus
    pay back>repay paid refund
    custom support>servic helpdesk care
    prior>previous earlier former
    chess>game board toy
    bulgaria>abroad foreign internat oversea eu europ european countri bulgarian
    fibromyalgia>chronic ill pre exist condit diseas
    envious>envi
    ani offer on>promot discount
    want to quit>resign notic period
    where am i rank>leaderboard
    assessor>loss adjust assess claim
    get better over time>train machin learn
    am i talk to a robot>chatbot human agent
    burglari>burgl
    card for my child>addit supplementari
    prais>feedback
    #0704>holiday bank public
    my account was stolen>hack recov
    come back slowli>reintegr
    dirndl>cloth garment
    cut in<
    game crash>connect error
    live abroad>resid elig
    evalu>assess
    left it too late>deadlin possibl
    qr code for sim>esim activ
    next to<
    put off>postpon defer
    shutter>blind curtain window
    too soft>firm mattress
    btinternet>email address mailbox
    got better>recov improv
    bear<
    swine>pig
    elig>entitl
    forgot my login>usernam reset
    carri out>perform conduct implement
    quid>pound money amount sum
    migratori>migrat migrant
    bomb>bombard
    did we win>result sport score
    fast track>lane prioriti admiss
    heaviest>weight heavi
    microsoft edg>browser
    royal>king queen monarchi
    it cold<
    vaccin>immunis immun jab
    check engin>warn light fault
    privat<
    act up>faulti error malfunct fault
    perhap>possibl
    where do i vote>poll station elect
    no money>social assist emergenc support
    full of>contain fill rich
    campervan>motorhom pitch vehicl
    team to join>membership regist trial train
    aliexpress>marketplac onlin shop third parti seller
    lager>alcohol drink beverag
    still water>drink beverag
    conced>concess
    microsoft word>softwar program
    mpox>diseas infect ill
    stick drift>control pair
    yoga>class cours fit
    racist>discrimin complaint equal treatment racism
    not what i<
    hand off>agent transfer employe
    more hour>full time work
    shrub>plant garden
    english queen>england
    jsa>benefit social assist
    remov from my<
    year old child>age minimum
    pass on>transfer death deceas bereav transmit transmiss inherit forward
    ordinari>usual normal regular
    acupunctur>altern medicin treatment
    upload a<
    put it up for me>instal assembl technician
    share my detail>privaci third parti person data
    take my number with me>port
    pass by>
    put out a<
    broadway<
    flee>fled escap
    post it yet>dispatch order status
    advers<
    get rid of my<
    kid will not be<
    pull apart>separ dismantl
    will not connect>pair
    about<
    my money disappear>balanc miss transact
    not enough pay>salari incorrect payslip
    load credit>top recharg
    confirm who<
    nail and<
    top up revers>revert declin
    handicraft>craft
    when can i get in the room>check arriv
    move hous tell<
    antibiot>medicin medic prescript
    link to<
    more time<
    trader>merchant dealer
    hedg trimmer>garden tool equip
    onli a<
    fifth grade>class year group school
    photo of<
    who lead>leader head chairman
    sweepstak>raffl prize draw competit
    flexitim>flexibl work hour flextim
    shift money>transfer
    take over my<
    bill has gone up>price increas charg
    data not<
    turn into a republ>proclaim
    what do it stand for>abbrevi acronym mean
    broke a window>liabil damag third parti
    toll booth>road
    ottoman>furnitur sofa upholsteri turkey
    compani>firm busi enterpris
    can not download>error
    solid wood>materi
    coupon>voucher promo code discount
    wiper blade>car part bodywork damag
    earlier than plan>earli
    mathemat>math
    bent out<
    check account>current
    extra bill<
    did not arriv>deliveri
    ran over it>damag repair
    broken brick>construct wast build rubbl recycl centr
    nobodi can hear me>microphon audio
    hu<
    put in a chequ>deposit
    aquafit>swim pool
    where my order>status track
    my stuff is gone>data loss restor backup
    anesthet>anasthet
    clown>entertain parti event
    modernis>renov refurbish
    piglet>livestock farm anim
    get from<
    cd player>audio electron devic
    where did they<
    shelf life>best
    citi tax>tourist visitor
    interview>job
    folk>peopl
    suspici email>phish
    compar>comparison
    cherri tree>plant
    elder mum>senior relat care
    anyth plan>calendar appoint
    pay out holiday>annual leav payout
    queri>question enquiri inquiri
    did not get an<
    rental damag>car breakdown
    place an ad>advertis partner
    recharg for<
    stand for>abbrevi mean symbol
    top up did not work>fail declin
    fail an<
    knock<
    phone the<
    tiktok>social media network
    nye>christma holiday
    report a bug>error
    what day<
    5 o clock>open hour appoint
    ani way to>possibl option
    import>upload data major signific
    level out>stabilis
    term<
    belli ach>pain symptom
    money from the<
    squash>damag
    croc>sho footwear
    move everyth<
    tin>tax number
    new bin>wast contain order replac
    zoom in>enlarg magnifi
    someth in<
    credit disappear>balanc expir
    pine>wood materi
    wrong number recharg>refund
    big boss>manag director ceo
    street music>permit
    talk it over>advic consult
    glucos>blood sugar
    note<
    no chang from<
    present day>contemporari modern
    shop centr>store branch
    what time do you open>hour
    wobbl>loos assembl adjust stabil
    sku>item number
    bill for my purchas>invoic receipt
    chisel>tool
    deaf>hear impair
    ezpass>toll road
    file a<
    water slide>swim pool
    my shift>schedul duti roster
    what do i need to bring>requir document
    eas back in>reintegr
    garag with<
    coffe machin>applianc kitchen devic
    do not know which>advic consult choos
    esta>visa entri requir permit
    sim card>
    neighbour have power>fuse box cut
    around<
    interest on<
    fail the<
    universal studio>park admiss attract
    get to work>commut travel expens
    lost my password>reset
    gap in my<
    what languag>multilingu spoken
    who was the first>
    axi<
    got my<
    price went up>increas
    work car>compani
    champagn>alcohol drink beverag
    emot<
    whatsapp>messeng chat messag
    alli>allianc
    card do<
    tesla>car vehicl electr charg
    wanna<
    when get my money>refund status
    bic>bank detail internat transfer
    petrol>gasolin ful reful
    sick for<
    high temperatur>fever
    power gone>cut outag
    sim do not work>card activ replac
    anoth job on<
    broken>defect faulti damag break broke breakag
    ink empti>toner cartridg
    my applic>status
    forc<
    stage<
    be bulli at work>harass report
    mediclaim>health insur
    vape>smoke tobacco
    what came of>result consequ outcom
    fri up>food meal eat
    put in wrong<
    discov>discoveri discover found
    put the bin out>wast collect date calendar
    up to my<
    driven>drive drove driver
    name spell<
    qualif>qualifi
    bag under the seat>hand luggag dimens
    tate modern>tour guid museum admiss
    off work long term>incom protect disabl
    mother pass<
    heat pump>system
    payment remind>dun
    no light<
    when am i refund>status
    wrong iban>incorrect detail transfer recal
    squish>damag
    get rid<
    gym class>fit
    friend to pay<
    sunb>lounger rental
    when is it again>appoint date confirm
    gave to chariti>donat deduct
    water through ceil>damag leak tap
    unban me>ban appeal
    grill on the<
    world of<
    languag cours>class
    time of<
    add credit>top recharg
    how much i ve got>balanc
    jam>stuck printer paper
    drop the car somewher els>rental return way
    humidifi>applianc heat devic
    athen>abroad foreign internat oversea athenian
    drum lesson>music instrument cours
    plus one>gust companion
    get me<
    fit my<
    cash in hand>undeclar employ
    is market<
    make a<
    put my stuff>locker storag
    ophthalmolog>eye doctor specialist
    when is the<
    how earli>check arriv time
    usci>author
    worthwhil>worth
    membership>member join becom
    tumour>serious ill critic diseas
    what do i need<
    parliament>parliamentari legislatur assembl
    browser data>cach
    kaiser>emperor tsar
    money not come in>transfer pend
    activ>enabl
    bereav leav>compassion special
    fritz box>router modem internet
    merino>materi fabric textil
    tune>music play
    electr scooter>escoot mobil
    sat<
    copi of my birth certif>
    inkjet>printer devic
    speed thing<
    code is not work>discount voucher invalid
    payoff>sever compens
    odd thing<
    set up an<
    slow>sluggish
    brown leav>plant care pest
    incorrect>wrong fals untru
    leav to<
    teeth retain>dental treatment dentist
    ask for a<
    got the wrong one>item incorrect deliveri exchang
    price increas>rise
    mail me>send receiv request
    my turn<
    narrow down>limit filter restrict
    eta>deliveri date time arriv journey durat
    titl deed>land regist
    henri hoover>applianc household devic
    outsid the<
    wfh day>remot work
    after school<
    hotel hold>pre authoris pend
    bug in<
    boil an<
    gloss<
    ladl>cutleri kitchenwar
    permit>permiss allow law
    real card>physic
    how long it<
    pay less each<
    down for mainten>server downtim
    scare of needl>anxieti fear sedat
    eat up>consum
    bypass surgeri>oper treatment
    store>shop branch
    borrow longer>extend loan renew
    car insur>motor auto
    shut myself<
    in spanish pleas>translat languag
    sub on my<
    too wide>size exchang return
    where was he born>birthplac birth
    internat>worldwid
    quartz>stone ceram materi
    weedkil>garden plant
    scratch on the floor>wear tear damag deposit
    no signal>recept network coverag
    somewher to live>accommod student
    call over wifi>
    lamin>floor carpet
    waist size>guid measur
    call anoth<
    can not breath>short emergenc
    patern leav>parent
    employ contract>proof incom
    giffgaff>provid network oper
    vpa>upi payment
    dtc bus>public transport train
    from when>valid start effect
    nephew>relat famili
    home in<
    servic cut off>disconnect suspend unpaid
    sql>program
    republ day>holiday public festiv
    half a day>leav
    timer>countdown
    rid<
    billi<
    fast deliveri>express prioriti
    iraqi>iraq
    backyard>balconi outdoor area properti
    chang my order>edit modifi
    fill in>complet
    stuck in outbox>email send error
    too small>size exchang return
    what my tax number>identif
    wi fi call>wifi
    curri stain>clean
    my handl>usernam
    all gone>stock
    book of chequ>order
    flexi>flexibl work hour flexitim
    how busi>occup peak time
    pend>process
    has come<
    inmat>prison
    found out<
    get money<
    what do<
    moral>ethic
    game chair>furnitur
    look into>investig check examin
    tesco>supermarket shop store
    perplex<
    specialist appoint>referr
    zip broke>cloth repair alter
    worst ever>complaint refund dissatisfi
    order gone through>confirm
    transunion>credit check rate report
    foreign offic>embassi author consul
    inventor>invent
    power bank>batteri hand luggag charger cabl accessori
    are my result<
    japanes<
    person data>inform detail
    stolen off<
    whi no answer>respons contact time
    andaman>remot area deliveri restrict
    get connect>instal activ
    stainless<
    how old to play>minimum age verif
    jiosaavn>music stream audio
    certifi>certif
    casserol dish>kitchenwar tablewar
    lock in>contract export data cancel fix secur
    quick>fast speedi rapid
    access right>permiss user
    pound in<
    to london from abroad>internat oversea
    box<
    west>western
    call up>conscript phone
    red cross>chariti donat organis
    scale and polish>dental clean prophylaxi treatment dentist
    cs<
    concret>build materi construct
    bung money>transfer
    sms code>verif otp
    surround>environ
    where it got to>track order status
    who do i tell>notifi report chang address contact
    can not use<
    no longer exist>extinct abolish discontinu
    tool<
    passbook>statement transact
    endometriosi>chronic ill pre exist condit diseas
    pronunci>pronounc
    verif fail>ident
    can not go<
    sauna>well spa
    turn against>oppos betray opposit
    buy credit>top recharg
    overthrow>overthrown toppl depos coup putsch
    firm>compani busi enterpris
    osteopath>therapi treatment therapist
    new year day>holiday bank public
    pond>lake
    reboot itself>restart fault
    flat pack>assembl furnitur
    remot session>support mainten
    do not understand>explan help inform
    new<
    gcse certif>qualif document
    no dial<
    recycl>reus
    list<
    oversea deliveri>internat ship custom
    recommend a friend for<
    custard>dairi milk lactos
    get me off>unsubscrib remov
    panadol>medicin medic drug pain relief
    pin code servic>deliveri area postcod
    summer holiday>school close
    calendar integr>sync
    hoodi>cloth garment
    make chang to<
    what is in it>ingredi
    worm in poo>infecti diseas contagi ill
    histori lesson>cours tuition
    surfshark>vpn
    ex girlfriend>divorc separ partner
    skrill>payment method pay
    in<
    on<
    passov>holiday public festiv
    without<
    we<
    how like>probabl likelihood chanc
    when it come>deliveri time date
    munich>abroad foreign internat oversea
    my friend<
    account for my son>children child
    sup<
    how far along>status progress
    unattract>ugli
    antisept>first aid medic suppli
    late husband>deceas
    piggi<
    bring my<
    out of paper>printer jam
    bag of screw>miss part spare assembl
    contractor>self employ busi profess
    regist a car>vehicl registr
    can not see myself>camera webcam video
    step down>resign abdic
    give it a go>free trial test demo
    inr>currenc foreign money
    stop text<
    credit left>balanc
    there and back>return ticket journey
    pollen count>weather
    burn through<
    car>vehicl auto automobil
    christen>parti event celebr occas
    commerzbank>bank account
    your websit<
    ebik>pedelec electr bike bicycl
    lebanon>abroad foreign internat oversea
    premium gone<
    shopifi>integr interfac connect
    click a dodgi link>phish secur virus
    how long have<
    regist with a doctor>registr new patient
    dictionari>book media
    have to<
    switzerland>abroad foreign internat oversea non eu swiss
    can not send money>transfer fail limit
    invit a<
    save for old<
    can not pay onlin>payment fail checkout
    promo>promot discount
    id card>ident identif proof document
    scratch on<
    maker>produc manufactur
    document do you need>requir
    bricklay>profess occup tradesman contractor tradesperson craftsman
    broke and skint>debt insolv payment difficulti
    fear>afraid scare
    knock down a wall>build permit plan permiss
    handsfre>blutooth phone voic control
    bootcamp>cours train event
    threat>threaten danger risk
    alloy<
    brake pad>car part repair vehicl
    down in my area>outag servic status
    extra shift>overtim work hour
    kick the<
    zumba>class cours fit
    vehicl>car auto automobil
    clone<
    not feel<
    restart by<
    by accid>accident unintent chanc
    homestay>accommod hotel overnight stay
    afterpay>payment method pay instal financ
    blink red>led indic error
    english lit>lesson cours tuition
    give it as a gift>voucher
    peasant>farmer serf
    remov access>permiss revok
    restor>recov recoveri
    anoth<
    rent money<
    are your server down>outag fault status
    put me on the list for<
    anoth job on the side>secondari employ approv
    bank letter with<
    empir>emperor imperi
    player withdrawn>substitut point
    ring my wife>call phone contact
    thyroid problem>chronic ill pre exist condit diseas
    chuck away>dispos
    reboot the<
    sat at the<
    mutt>dog pet anim
    poo<
    whi is<
    galaxi watch>smartwatch wearabl devic
    alarm system>burglar
    shop near>branch locat nearbi
    affect<
    constantinopl>byzantium byzantin istanbul
    merchant will<
    ward off>prevent protect repel
    found a lump>screen examin
    speak to someon>contact custom servic
    use other<
    shop mall>store branch
    staff rep>work council employe repres
    go to rain>weather forecast
    keep my<
    which one should i take>plan differ comparison
    can not get on<
    power cord>cabl charger
    card in the post>deliveri time
    fleec jacket>cloth garment
    in the past>histori earlier
    dummi>pacifi babi equip
    how do you calcul>formula
    raksha bandhan>holiday public festiv
    search>look find
    cash not add>deposit money balanc
    taken too earli>direct debit payment date
    left me<
    school report>certif grade qualif document
    asleep>sleep slept
    plastic bottl>packag recycl wast
    where do he live>resid
    come loos>detach
    injur at<
    repeat exam>resit retak
    stat>statist report evalu
    annual statement>bill
    foreign>elig resid nation citizenship abroad
    scam call>fraud phish secur
    bring with me>take requir document
    bus and<
    add someth els>edit order modifi
    balkan>abroad internat oversea
    charger at<
    dress>cloth garment
    make up stain>clean
    parcel locker>pickup station
    transfer money>bank
    what interest>rate save
    wing mirror>glass damag vehicl car part bodywork
    world cup>match sport event
    alreadi sent<
    router when i<
    someon in my account>unauthoris access fraud hack
    clone team>copi
    whi did<
    lost my key>replac locksmith
    hole in the street>pothol road damag report
    remov a devic>limit
    taken from my porch>stolen deliveri
    thursday>weekday work day busi
    what my hous worth>valuat properti
    con edison>energi supplier provid
    length>long
    has not shown<
    ration card>proof address document
    hang on>wait
    old engin oil>hazard wast dispos recycl
    rio<
    wast>rubbish trash garbag refus
    reimburs>refund money back
    who won>result winner leaderboard sport score victori champion
    attain>achiev accomplish
    put asid>save reserv store
    stand up ticket>seat
    nextcloud>cloud storag
    dispatch>send sent deliveri ship
    water stay cold>hot fault heat
    recommend a friend<
    pre<
    help out>assist support
    tri it out>free trial test demo
    whi choos you>advantag benefit differ
    index<
    visibl to>privaci public
    step on<
    my bike on the<
    stop my kid<
    swap name>chang transfer
    orkney>remot area island deliveri restrict
    norsemen>vike nors
    phase in>introduc gradual
    glazier>tradesman contractor tradesperson craftsman
    mail in<
    place to stay>accommod
    cabinet>cupboard
    kerb>curb
    paramount<
    free childcar hour>subsidi
    hire a<
    i ill<
    babi swim>pool
    size up>exchang assess evalu
    get a payment back>recal refund revers
    do not want it anymor>return
    jiffi bag>packag
    12<
    give as<
    on call>emergenc servic
    when did it end>
    someon die>bereav death claim certif
    let my<
    teen account>children minimum age
    possibl>option choic
    nobodi in>miss deliveri redeliveri
    casket>coffin
    chais<
    my babi was<
    charg twice>doubl duplic payment
    free climb>extrem sport danger adventur
    urgent>urgenc emergenc
    learn how to use>train tutori introduct
    funni<
    broken car<
    bedsit>properti home resid apart
    come and have<
    do not do what<
    sum>amount total
    how do peopl<
    renminbi>currenc foreign exchang rate
    least i can pay>minimum payment
    leav do>corpor event group
    what is the<
    health insur card>
    keep me in the loop>notifi notif
    southwest airlin>flight
    trial turn<
    count down>timer countdown
    dental>dentist tooth teeth
    isl of man>remot area island deliveri restrict
    log a<
    refund is<
    bean<
    believ in>belief faith religion
    do not fit>return exchang size
    faucet>tap
    did not wake<
    sort<
    gps tracker>navig accessori electron
    ski trip>travel abroad
    bath will not<
    care for my father>carer nurs
    get unstuck>hint tip
    own up>admit confess
    play it<
    reserv a seat>choos
    t c>term condit
    wok>kitchenwar tablewar dish
    stop sync>synchronis error
    arabian>arab arabia
    pc>comput
    ring you up>contact telephon
    brown bin>wast collect rubbish
    instant>immedi
    internet explor>browser
    lift stuck>fault emergenc
    can not track>dispatch
    cold radiat>heat fault
    save up>
    use by date>best
    contact person>point
    no otp>sms text verif code
    click and collect>store pickup
    pesticid>hazard wast pollut dispos
    crap servic>complaint dissatisfi
    sla>servic level agreement respons time
    solder<
    amend my polici>chang
    is it a scam>fraud genuin reput
    radio wave>electromagnet
    mean>definit
    paid through appl>app store purchas
    qti>quantiti number
    ani risk>safeti safe side effect
    offer too<
    where are they made>origin product manufactur
    gdpr>privaci data protect
    send somebodi out>technician appoint visit
    zucchini>courgett
    dispos of>remov
    what do they<
    free ship>deliveri
    maintain>mainten
    brought out>publish releas launch
    is it too<
    fell on<
    gas smell>leak emergenc
    short of breath>emergenc
    fit miss>part spare assembl
    samsung<
    kid will<
    atlas>book media
    hire car broke<
    hotlin>helplin servic number
    raf>occup public sector
    adida>brand cloth sho
    not renew>automat cancel
    it all<
    snowboard>winter sport equip gear
    court free>book reserv
    differ plan>chang
    graduat>student studi educ
    oxid>oxygen oxidis
    twice a year>half semi annual
    fix line>landlin
    one side dead>speaker headphon fault
    click on someth>phish secur virus
    can not see the<
    name on card>match ident document
    park space>car lot garag
    key handov>
    next friday>appoint date
    injur player>substitut point
    veneer>dental treatment dentist
    road work>roadwork construct site
    fault>error problem issu defect flaw
    accid at<
    licenc plate>number licens registr car part bodywork damag
    where i<
    chat with<
    sangeet>parti event celebr occas
    furious>complaint dissatisfi
    marshmallow>sweet confectioneri food
    copi of my birth<
    take>took taken
    noth came>deliveri
    scarf>accessori cloth scarv
    never been<
    pellet stove>heat system
    cheat code>hint tip
    indesit>applianc manufactur brand
    what led<
    leukamia>serious ill critic diseas
    conk out>broken defect repair fault
    ground<
    meteor>meteorit shoot star
    window 11>oper system requir compat
    reunif>reunit reunion
    swedish<
    what do i get<
    who own the<
    hand out>distribut issu
    wed ring>jewelleri jewelri valuabl
    drink can>packag recycl plastic wast
    gym>fit studio centr health club center
    instal>payment plan setup configur
    soldier>occup public sector militari armi troop
    pension ticket>senior discount reduct
    power of<
    vanish>miss lost restor disappear
    conceal>hide
    campus<
    person trainer>train
    ban>forbidden prohibit suspend appeal
    chang what i<
    check my<
    need more med>repeat prescript
    dodgi>suspici fraud
    stop the subscript>cancel
    stuffi nose>cold
    what in the<
    who put it up>instal assembl technician
    proof of insur>certif polici document
    room not clean>complaint
    toilet run>blockag fault
    hand over to an agent>transfer employe
    hpv<
    bacon>breakfast food meat
    suitcas did not arriv>lost luggag delay
    puke>vomit nausea symptom ill sick
    red bull>soft drink beverag
    congest<
    net is slow>internet speed outag
    watch out>caution warn danger
    bill cycl>date
    take away>remov takeaway
    gave out>distribut issu
    signal app>messeng chat messag
    who has<
    freecharg>payment method transfer
    gp>doctor physician famili practic
    no longer that<
    vauxhal>car vehicl
    client number>custom
    sister in<
    unwant call>nuisanc spam
    home loan>mortgag credit financ
    point look<
    bus drove<
    give me advic>consult
    place order twice>duplic cancel
    credit card number>payment method
    spectra>spectrum
    wild<
    beig>colour color
    old fridg>bulki wast dispos collect
    arthroscopi>oper surgeri treatment
    letter from bank>account confirm certif
    wait all morn>miss appoint compens
    common law wife>partner spous
    eye doctor>ophthalmolog
    move supplier>switch
    faint>dizzi emergenc
    gif>file format
    dazn>subscript stream
    koruna>currenc foreign exchang rate
    new phone deal>upgrad elig
    do you have a shop>branch store locat
    who do i ask>contact person support
    anoth date>reschedul appoint chang
    lead<
    what is not<
    will not let me buy>order checkout error
    can not pay my fee>payment instal
    keep cut out>drop connect interrupt
    tight this month>payment difficulti plan
    when do winner get>win prize distribut
    forgot pin>reset remind
    light went<
    look at my paper>inspect exam review
    stop sell>discontinu
    came to the<
    key broke off>door lock locksmith
    do<
    speak german for the<
    interior>internal insid
    preced>predecessor
    scare of the<
    am i allow to>permit
    getaway>holiday trip
    my partner use>user share
    time left>timer remain durat
    nigerian>nigeria
    over<
    sort through>organis
    licens key>licenc product activ
    took part>particip
    when do we get paid>salari payment date payday
    balanc du>outstand amount
    held<
    one star>review complaint
    shut down my<
    suppositori>medicin medic
    characterist>trait featur
    what have you got>offer servic product rang
    airplan>flight plane aircraft aroplan air travel
    daddi>parent famili relat
    pay in 4>instal payment financ method
    charg 2<
    come to an<
    remov my data>delet person privaci
    harvest>crop
    well fargo>bank account
    wifi will not<
    year old nephew>child age minimum
    print blank>printer cartridg clean
    discount not<
    fake>counterfeit forgeri
    overcoat>cloth jacket garment
    took it<
    ask about>enquir question inform
    windsurf>water sport
    how far will it<
    no inet>internet connect
    world war i>first ww1 great
    grout>adhes glu seal
    take a year<
    open the link>phish fraud
    track has not<
    take a few month<
    see other team>oppon
    think of it>opinion review
    cistern>bathroom sanitari plumb water pipe
    between<
    convers rate>exchang
    got as<
    midterm>exam examin
    lost my 2fa>2 factor recoveri backup
    summer hol>school holiday
    oxygen at home>prioriti servic regist
    qr code for<
    pay in 3>instal later payment financ method
    take a look at<
    tax>
    too bright>light
    recoveri>restor recov heal
    when will it arriv>deliveri time
    crash my car>accid
    introduc>introduct
    krakow>abroad foreign internat oversea
    low on gas>petrol station ful
    load my account>top deposit
    out of guarante>period
    tomoz>tomorrow
    what if it rain>weather cancel
    top speed>maximum
    forint>currenc foreign money
    marbl floor>carpet
    museum>exhibit
    rucksack>backpack bag luggag accessori baggag
    ad with<
    bugfix>updat error
    not been<
    use for>purpos applic
    where is it<
    quark>dairi milk lactos
    uber>taxi ride transfer transport
    crimbo>christma holiday
    level<
    crech>daycar childcar kindergarten nurseri
    in the area>nearbi
    screwfix>shop retail store
    transfer my<
    non smoker>smoke free
    regist product>warranti
    holiday paid out>annual leav payout
    smartwatch>appl watch
    be bulli at<
    without the box>return origin packag
    claud<
    made out of>materi
    where got<
    watertight>waterproof water resist
    do it last>durabl lifespan
    guarante respons>servic level agreement time
    kept my<
    key card>fob
    what time till>open hour
    call not work>network signal
    plug in my<
    digit wallet>mobil
    discontinu>
    park run>sport outdoor activ
    end up in spam>junk
    can not train>paus membership medic certif
    carrefour>supermarket shop store
    eas>easi easili
    from time<
    surgic>surgeri surgeon oper
    the whole lot>complet entir
    in anoth<
    not sync>synchronis error
    tomorrow morn>appoint date
    chat<
    food wast>organic
    suffrag>right vote
    coverag>cover
    orang light>fault router led indic warn
    strongest>strength strong
    gallbladd>bodi
    aw servic>complaint dissatisfi
    charg my car>station
    chat histori>convers transcript
    had children>famili
    my husband die>death certif bereav
    go away>disappear leav
    stag parti>group book
    can anyon see>visibl privaci public
    lost esim<
    commenc>begin began begun start
    sell on my ticket>resal transfer
    blade>sword
    vw golf>car vehicl
    card reject>declin payment
    luton<
    put up my tent>pitch camp
    without an account>gust checkout regist
    divert<
    warm up>heat
    sex chang>gender name
    talk over>discuss
    ach>pain sore bank transfer
    ran out>expir expiri
    sell my ticket>resal transfer
    part for>spare
    sneak in>enter
    is it ok<
    meatloaf>food meal eat
    dissolv>solubl dissolut
    put credit<
    connect lost>interrupt wifi
    evening class>adult educ cours
    stallion>hors anim
    give it as<
    on it last leg>defect replac repair
    video confer>call videoconfer
    permiss>permit allow consent access right user authoris author
    proxi server>vpn
    fought against>enemi oppon
    know someon<
    who sign>signatori signatur
    lost the front door<
    love2shop>voucher gift card payment method
    babi on<
    can not stop play>respons game self exclus
    justifi>justif
    talk to someon>contact custom servic
    what is this charg>bill unrecognis
    jealousi>jealous
    hing broke>spare part guarante defect
    deliv next<
    run away>escap flee
    tnt sport>channel tv televis
    draw my pension>retir
    put on our websit>integr instal
    which plan am<
    gig left>data usag allow
    cheaper premium>discount
    pen mark>stain clean
    been ignor>respons complaint
    proof>evid certif prove proven verif
    babi leav>matern parent
    waist<
    how mani peopl visit>visitor
    am<
    build a shed>permit plan permiss
    did you get<
    stay with my<
    short form>abbrevi acronym
    took day<
    hop on>check ticket
    do for a<
    fire in<
    kawasaki>motorcycl 2 wheeler vehicl
    zinc tablet>supplement dietari
    occup pension>compani workplac
    radiat gurgl>heat bleed
    dorm>hall resid student accommod
    how difficult>difficulti level
    be there how<
    safe for kid>suitabl children
    dishwash>applianc household devic
    saw>see seen
    associ degre>cours qualif studi
    like<
    lost my polici>document
    when did it<
    bag did not<
    eye are bad>test vision
    bonus not<
    do not renew>automat cancel
    belarus>abroad foreign non eu internat
    cancer screen>examin prevent care appoint
    camcord>camera photo devic
    iap>app purchas
    score not updat>point delay
    gallbladd out>oper surgeri treatment
    openvpn>vpn
    firewood>energi ful
    where do the word<
    2 factor authent>2fa step verif
    no hot<
    scoreboard>leaderboard rank
    unlink>disconnect
    famous for>known achiev
    napl>abroad foreign internat oversea
    german guy>nation foreign resid citizenship
    in write>written print letter
    earthquak>natur disast hazard damag quak seismic
    green<
    contrari>opposit
    du<
    how long to set up>implement setup launch
    xbox>consol game devic
    1v1>head contest
    coast>coastlin shore seasid
    firm car>compani
    use all my data>allow extra
    bank a chequ>deposit
    paperless>digit electron
    dominican republ>abroad foreign internat oversea
    over the phone>telephon order
    throw out>dispos expel
    out of school for<
    rib boat>watercraft vessel
    domest violenc>crime polic
    bescom>energi supplier provid
    get there by ambul>patient transport
    postnat depress>mental health ill
    where did he grow<
    set the temperatur>thermostat
    systemat>system
    xmas tree>christma collect
    no mail<
    not my bill>previous occupi
    sleeper<
    flute lesson>music instrument cours
    till receipt>sale
    react<
    letter of refer>employ
    chang the batteri>replac
    pop the boot>open
    wife move out>divorc separ
    dodgi knee>orthopad
    p p>ship cost postag
    presumpt>presum
    purg>delet eras
    vid>video
    school outing>group class excurs children
    train time>timet
    without a doctor>prescript
    movi>film cinema theater
    who was she<
    co pay>excess contribut payment
    deliv to room>choic deliveri
    draw my<
    same sex<
    stripe on<
    tax consult>advis account
    bigger size>exchang
    french histori>franc
    my 8<
    orthopadist>doctor specialist
    go back to befor>restor version undo
    hail>storm damag weather natur hazard
    tri for a<
    pick player>creat team
    user guid>manual instruct handbook
    box in<
    nurs home>care
    superb>excel outstand
    vet fee>pet insur claim
    asap>immedi urgent
    commerci>advertis commerc
    refer a friend>referr recommend
    went to universiti>educ studi degre
    nut in<
    point hit>transfer
    t and<
    what money>currenc
    when is it done>complet status readi
    vehicl inspect>roadworthi test
    card use<
    pillar to<
    stop send me<
    unintellig>stupid dumb
    ft<
    view of<
    addi>address
    ad will not play>reward
    dongl>mobil broadband
    set time>programm start
    discord>chat communiti
    put on hold>paus suspend
    travel on his own>unaccompani minor
    failur>fail
    fizzl out>end fail
    let in>admit admiss access
    snippet>code script integr
    wisdom teeth out>oper surgeri treatment
    mot>vehicl inspect servic mainten
    wildcard>chip transfer
    away for a<
    creatur>anim
    nike>brand cloth sho
    old engin<
    lowest price>match guarante
    put the wrong address>chang deliveri
    spoon>cutleri kitchenwar
    document upload fail>error
    parent control>child lock protect
    t cs>term condit servic use
    stall at the<
    thread app>social media network
    mugger>theft stolen polic
    was du today>deliveri date delay
    it had<
    black cab>taxi transfer transport
    lost my bill>duplic invoic
    instead>altern
    north africa>abroad internat oversea
    offici>civil servant clerk
    pass mark>grade
    psoriasi>allergi skin
    storag heater>heat system
    50p>coin cash money
    my startup>busi compani found
    therapist>therapi psychotherapi
    need advic>consult
    where do you make>manufactur origin countri product
    mobikwik>payment method transfer
    pillow>bed linen textil
    log a ticket>support request
    net gone>internet outag fault
    not for<
    take a day off>leav request annual
    grammat>grammar
    done away with>abolish abolit remov
    nuclear power>energi atom
    common to>share similar
    show me round>guid tour
    grill on the balconi>smoke barbecu hous rule
    in our<
    mouldi bathroom>mould moistur
    how far away>distanc
    lost my student card>replac
    bailiff>enforc offic debt insolv payment difficulti
    long ago>histori ancient past
    lost access to email>address chang
    digit>paperless electron
    spilt someth<
    chang book>rebook
    not on play<
    do an<
    open the boot>
    phase return>reintegr
    fli alon>unaccompani minor
    flask<
    getir>food deliveri servic
    no onion<
    net down>internet speed outag
    when am<
    feel>felt
    fit back in box>return packag collect
    lost key>locksmith
    not my order>wrong item incorrect deliveri
    congest charg>toll road
    skip this month>paus
    what happen if we<
    take down>remov dismantl record
    get behind>arrear support
    how much are<
    document upload<
    pitch for<
    allow to<
    rang rover>car vehicl
    num>number
    vengeanc>aveng reveng
    air purifi>applianc heat devic
    can not look<
    compost>organic wast garden plant
    outing>excurs trip
    profession<
    what will my<
    gbp>currenc foreign money
    make a racket>nois disturb complaint
    sent crypto to wrong>wallet address recov
    rent increas>higher
    servic engin>technician appoint
    under five>children free admiss
    student card>proof discount
    engin visit>technician appoint
    sore back>pain
    wipe out>extinct destroy extermin
    return the key>handov
    traine>apprentic student educ train
    account hijack>unauthoris access hack
    wast water>sewag wastewat drain
    chest<
    popup>window messag notif advertis adwar malwar
    do i need an umbrella>weather rain forecast
    barley>gluten grain allergen
    data you<
    flu>influnza ill sick infect diseas
    no light in the<
    sawn<
    dessert>pud
    hot list>block card
    need a<
    no diall<
    armenia>abroad foreign non eu internat
    folk tale>fairi
    rent will be<
    differ number>chang
    metro card>pass ticket
    msc>degre cours qualif studi
    money from the state>benefit subsidi social assist
    pay in bit>instal
    microsoft<
    get my salari paid>deposit account detail
    hold out>resist
    insur number>polici
    take age to charg>batteri charger
    contact>reach touch lens
    engin did not<
    control not<
    taken out of my<
    turn up>appear arriv found
    drywal>build materi construct
    not good<
    cell phone>mobil smartphon cellphon handset
    dd>direct debit
    paper for the flat>document rental applic proof incom
    what do they grow>agricultur crop
    hot at night>temperatur breathabl mattress
    is it warm outsid>temperatur weather
    colour in real<
    i sick<
    water tank>plumb pipe
    make it up to<
    money left on card>balanc gift
    stock up>store suppli
    wale>welsh
    pass<
    sort this now>solut urgent
    fuse blown>circuit breaker
    half year>semi annual
    take so<
    black mould>damp moistur
    when get my<
    gas engin>tradesman contractor tradesperson craftsman
    trombon>instrument music
    park garag>car lot space
    tap not work>contactless activ
    keep me post>notifi notif inform updat
    cloth>garment apparel
    look aw>return exchang
    becam independ>
    domest partner>spous
    afghan>afghanistan
    who rang me>caller
    grad school>universiti higher educ studi colleg
    surrend my polici>valu
    get charg after<
    save for old age>pension retir
    distemp>paint coat
    kiwi<
    nobodi can hear<
    washer>wash machin applianc household devic
    chang network>switch provid cancel
    yuletid>christma holiday
    13 year old>child age minor minimum
    itin>tax number
    superior>manag supervisor
    turf<
    my area cover>coverag avail
    at all<
    key do not<
    lightn cabl>port charger accessori
    uni place>admiss universiti
    comprehend>comprehens understand
    cyclon>storm damag weather natur hazard hurrican typhoon
    crore>amount money rupe
    triplet>children famili sibl
    chang my energi>switch supplier
    crm>integr
    it bug<
    parti next<
    talk to a human>contact custom servic
    agent sold me>intermediari broker
    fake review>
    i leav<
    touch do not work>touchscreen display fault
    mailchimp>integr interfac connect
    sub>subscript
    what the point of>purpos benefit reason
    block parti>event permit road closur
    fell in<
    left my key<
    other<
    refer from work>certif document
    they can not hear<
    bought gem>purchas miss app
    use less>consumpt save energi
    glitch>error bug fault crash
    get my data across>import migrat transfer
    is it pain>anasthet
    stop the order>cancel
    use cheat>report player
    whi my usag high>consumpt
    money show up>incom transfer deposit
    promo not appli>discount code voucher
    switch to year>bill period annual plan
    jaundic>diseas infect ill
    pick up>collect pickup
    are you<
    cargo bike>bicycl
    cash a chequ>deposit
    ear<
    freez flat>heat hot water fault
    get it mend>repair
    sourc<
    russian tsar>russia
    bill for<
    nation anthem>song
    new to the<
    nuisanc call>spam unwant
    oppon>oppos opposit enemi fo
    get in to<
    tent>pitch camp campsit accommod
    good for<
    crab>seafood shellfish food
    fit<
    wide>width
    what kind>type varieti categori
    fabric>materi
    seal broken>packag damag return
    webex>video call confer onlin meet
    webshop>onlin shop store
    worldremit>money transfer abroad
    extra cover>addit add
    what peopl>popul ethnic group
    defens>defend defenc
    find my payslip>portal
    finish school>student studi educ
    flash>fine penalti
    blizzard>storm damag weather natur hazard
    one lakh>amount money rupe
    what would you<
    widow>survivor pension bereav surviv deceas
    grow back>regrow regener
    still not<
    cash point near me>atm locat
    intens care>emergenc hospit
    pull back a<
    starbuck>restaur food
    came across>encount find discov
    room<
    by phone>telephon
    drive to franc>abroad cross border
    ani<
    where do it<
    herbalist>altern medicin treatment
    meal>food dish
    park meter>space
    civil partnership>marriag registr
    paid into<
    trash>rubbish garbag wast refus dispos
    bronchiti>ill sick infect diseas
    e scooter>rental
    men suit>cloth formal wear
    bork>broken defect
    vandal>vandalis wil damag
    cleaner>clean ladi profess occup
    garag>workshop repair shop mechan park space
    bring book<
    in a<
    beer bottl>glass recycl bank
    slowli>gradual
    cbse<
    expens back>travel reimburs
    spare key>second extra
    back to my card>refund payment method
    wrong shade>item exchang
    entitl>elig
    playmobil>toy game child
    set up my sim>activ
    outstand>unpaid excel superb
    diagnosi>diagnos
    subwoof>audio electron devic
    by<
    do not react to touch>touchscreen display fault
    miner water>drink beverag
    conductor>ticket inspector
    speak to a<
    free wifi<
    bin liner>wast bag collect
    charg for top up>fee
    new bank<
    headteach>teacher staff school
    piss off>complaint dissatisfi
    no train>cancel disrupt delay
    peel>organic wast
    put the bin<
    upma>breakfast food
    feed the<
    spark>fire safeti overh
    air con rega>servic inspect mainten
    overdu>late past du
    book a tabl>reserv
    whi my<
    account block>suspend restrict unlock
    photo id>ident card passport
    public wifi>
    place to rent>apart rental vacanc
    what did<
    cordless<
    jewelri>jewelleri
    on the nhs>health insur public
    who can i ask>contact person support
    youtub channel>social media network
    whi choos<
    potteri class>cours
    wintertim>season
    duckduckgo>browser
    plastic<
    cheat sheet>guid overview
    protestant>protest
    put in for<
    too hot in here>temperatur cool ventil
    visa ran out>resid permit extens
    been ban>block suspend
    come from anoth<
    bladder>bodi
    clearanc<
    kill>death die murder assassin
    valu my<
    smartphon>phone mobil cell cellphon handset
    will not give me time<
    can not check out>checkout payment error
    communiti colleg>universiti higher educ studi
    nerv>nervous neural
    nino>tax number social secur
    poha>breakfast food
    what will my pension be>entitl statement
    got fine on the bus>penalti fare
    vdsl>internet connect
    spectacl>glass eyewear visual aid
    yen>currenc foreign money
    go about it>proceed procedur
    onc<
    track my spend>transact budget
    deutsch bank>account
    get a price>quot
    phone in sick>leav report absenc
    closest>nearest
    new person to<
    bulki wast>larg item
    held at<
    hot in<
    expiri>expir
    sbi>bank account
    defici>lack
    postcod>zip code postal
    wipe my game account>delet reset
    onc a year>annual
    face scan>biometr
    work and studi>part time
    fix term>temporari contract
    higher rent>increas
    4 minut timer>
    6 o clock>open hour appoint
    corona>ill sick infect diseas
    feni>alcohol spirit drink
    branch>store shop
    broke down>breakdown roadsid assist fail failur
    code not accept>invalid
    frequent ask<
    chile>chilean
    it cold in the flat>heat fault report
    keep an eye on>monitor observ supervis
    get out of the leas>notic period termin tenanc
    consist of>compris compos
    fridg not cool>applianc defect repair
    sign me<
    found>find
    brisban>abroad foreign internat oversea
    invis>unseen
    armi>occup public sector
    fix it now>solut urgent
    start a new job>employ
    ape>primat monkey
    name do not<
    trial train>session taster
    neckti>accessori cloth
    pair of earring>jewelleri jewelri valuabl
    put me on<
    take turn>altern rotat
    fli with a babi>infant children
    bring to the shop>return store
    put in a new<
    what do you ask in the interview>prepar
    whi<
    can not wait that<
    skin doctor>dermatolog
    coin not add>purchas miss app
    type it<
    direct debit>automat payment sepa
    result<
    am i entitl>elig
    lost the front<
    swimwear>cloth dress code
    dispos card>virtual
    driver did<
    more chequ>book order
    bouquet>flower plant
    handov to<
    late period>pregnanc test
    gastroscopi>examin test diagnosi
    night<
    code<
    skill or<
    cours cancel>minimum number particip
    by product>side effect
    bug in the<
    bring the<
    auto repli>automat absenc
    got a temp>fever
    onli the right>speaker headphon fault
    oas>oasi
    footbal>soccer sport activ
    stop it ship>cancel order
    get unban>ban appeal
    in the wash>washabl care instruct
    plumber>plumb profess occup tradesman contractor tradesperson craftsman
    beforehand>advanc
    earlier>previous prior former
    not real read>estim meter
    wildlif>fauna
    noth happen about>repair status complaint
    took day off<
    back out>withdraw cancel
    seat<
    come and<
    covid jab>vaccin immunis
    bavaria>bavarian
    chimney>build exterior repair
    canon camera>photo devic
    most i can withdraw>limit
    stir<
    multifunct printer>devic
    liber>free releas
    sell your<
    directori>folder
    potri>pot potic pom
    electr bike>pedelec ebik
    mayo>sauc condiment food
    noisi>nois loud
    stockroom>warehous
    put my valuabl>safe
    expand>expans
    new name>chang
    wimbledon>match sport event
    site>websit web homepag page
    emand>recur payment mandat
    msci world>invest share secur
    new spec>glass
    what religion>faith belief religi
    child>children
    crime>crimin offenc
    gold<
    salt the<
    clearscor>credit check rate report
    voic command>control
    account got block>suspend unlock
    click the<
    gas station>petrol fill servic ful reful
    gestur of goodwil>compens
    have anoth go>resit repeat attempt
    when do the engin<
    get past the<
    brass band>music rehears nois
    buy without<
    came out in spot>allerg reaction side effect
    left my laptop>lost properti
    ceil fan>applianc heat devic
    nobl>nobil aristocraci aristocrat
    no experi>career changer qualif
    who pick me up>discharg transport drive
    web domain>address
    feet>foot
    lasagn>food eat meal
    flatshar>share flat hous
    novelist>author writer
    antalya>abroad foreign internat oversea
    arab>languag foreign arabian arabia
    hotmail>email address mailbox
    i can not<
    new here>patient first appoint
    abl>abil capabl
    new filter>replac
    ship cost>deliveri postag fee charg
    digit meter>smart
    hard to<
    soy>allergen ingredi allergi
    are you hire>vacanc career
    lose connect>interrupt wifi
    chambermaid>recept hotel staff
    enough of the<
    better plan>upgrad chang
    cover letter>applic document
    without sign<
    get money out>cash withdraw
    will not accept my code>discount voucher invalid
    send back>return
    snapchat>social media network
    get part<
    wind<
    phone my<
    send coin>transfer withdraw wallet
    bf>partner spous
    corros>corrod rust
    old bill>polic
    promo not<
    bike in the hall>stairwel storag hous rule
    hook it up to>integr connect interfac
    got in<
    ring up>phone call
    daughter broke>liabil damag third parti
    vaniti<
    honesti>honest
    lock my<
    odd>strang weird unusu
    sleeper train>rail transport
    get rid of my account>delet
    pay everi<
    broken leg>fractur injuri accid
    act exam>examin
    an<
    take a look at it>check inspect technician
    symbolis>symbol
    how old do you have<
    log my hour>time track timesheet
    more money>salari increas pay
    new glass>prescript
    chase bank>account
    hydrangea>flower plant
    new version>updat upgrad
    my son<
    team for match>creat
    2day>tonight
    air sourc>heat pump
    bin stolen>wast contain order replac
    risotto>meal dish food
    aircraft>flight plane airplan aroplan
    opposit>oppos oppon
    time of india>newspap magazin subscript
    at no<
    cbse board>exam examin
    get back at>reveng
    what stage>phase step
    credit from my<
    no email<
    stop ping<
    microwav>applianc household devic
    show cancel>refund event
    public toilet>
    dept>depart
    bet cancel>void refund
    forgot to use<
    definit>defin mean
    pour down>rain
    stag<
    paid back to<
    child lock>parent control protect
    when contract end>date
    rail replac>servic disrupt
    entir>whole complet full
    was horribl to<
    carpet tile>floor
    amber<
    move up>promot career advanc rise
    plywood>wood build materi
    creatin>supplement dietari
    repo man>debt insolv payment difficulti
    internet set>apn mobil data
    write this<
    keep it down>volum decreas
    analyz>analys analysi
    cheaper on book>best price guarante
    hold onto>keep retain
    still not turn up>deliveri delay late
    lost room<
    someon sent me money>incom transfer pend
    keep at it>continu persist
    woven>weav wove
    nut and bolt>fix assembl
    male>man men
    read is<
    rate you>review feedback
    shortag>scarc scarciti lack
    contactless>tap pay nfc
    come out to me>technician appoint visit
    eat on<
    back home<
    head for>destin direct
    send to my<
    taster<
    day off for<
    order was cancel>
    go straight to<
    temperatur<
    can not go on holiday>cancel cover travel insur ill
    hand over to an<
    month or<
    bugaboo>pushchair stroller babi
    ploughman>food meal eat
    air india>airlin flight
    celiac>gluten free allergi intoler allergen
    do not like the<
    extent>scope rang
    pink eye>infecti diseas contagi ill
    go abroad for a semest>exchang
    how long have i<
    is it readi>complet status
    llama>livestock farm anim
    parakeet>pet anim
    stink>smell stank
    struck>strike hit
    motorcycl>vehicl
    need a jab<
    paddl pool>garden furnitur
    done out of>fraud complaint overcharg
    barcelona>abroad foreign internat oversea
    do not suit me>return exchang
    they keep take money>recur payment direct debit subscript
    ticket have not come>deliveri receiv
    opt into<
    kazakhstan>abroad foreign non eu internat
    noth like the<
    cancl>cancel
    dine tabl>furnitur
    what did he die<
    safe for<
    if you go bust>deposit protect safeguard
    see someon<
    barbecu on the balconi>smoke hous rule
    negat balanc>overdraft
    trello>integr interfac connect
    tik tok>social media
    bsod>crash error
    bump>deni board compens
    stolen card>block
    subscript>subscrib
    sunken<
    wed dress>cloth formal wear
    who is allow>elig requir
    left my coat>lost properti
    parisian>pari
    hous>properti home resid apart
    swim badg>pool
    cash card>debit bank
    flexi balanc>time track timesheet
    pick my<
    pinterest>social media network
    use my<
    reloc>move chang address
    it not<
    musician>music
    to my bank<
    how much did it cost to build>construct
    tradesman>handyman craftsman
    bit<
    quarter>3 month
    right away>immedi
    cast iron>metal materi
    no one can hear<
    bill of<
    i ve been had>fraud phish
    payment i<
    iso certifi>certif secur
    nurseri>daycar kindergarten childcar
    backward>revers
    stain on the carpet>wear tear damag deposit
    hold luggag>check baggag bag
    back to my<
    is it against the law>legal illeg prohibit
    button cell>batteri
    facial treatment>salon appoint
    deposit not return>refund repay
    cellphon>phone mobil smartphon cell handset
    tow>breakdown servic roadsid assist truck
    venmo>payment method pay
    new job>employ
    send resum>cv
    take age to<
    how do it<
    pointer<
    what school>district catchment area
    side job>secondari employ addit incom
    when is<
    bus did not show>cancel disrupt delay
    abroad>foreign countri oversea
    year old niec>child age minimum
    empti<
    zapper>remot control
    bad for me>side effect safe
    expressvpn>vpn
    what will it<
    whing>complaint
    mfa>2 factor authent
    will not go through>payment fail
    medic certif>sick note doctor fit incapac ill absenc
    my money<
    not fulli<
    emergenc>urgent
    mastiff>dog pet anim
    oman>abroad foreign internat oversea
    report damag>file claim
    unam>usernam
    forward call>divert
    go down a<
    radio silenc>status respons delay
    sail boat>watercraft vessel
    get start>setup introduct begin
    shrink>shrank shrunk shrinkag decreas
    full storag>disk space
    quickest way>rout navig
    when did it open>
    how did he die>caus death
    need covid<
    plane was late>delay compens passeng right
    how mani chat>limit volum convers
    make chang<
    turn the<
    granola bar>food eat snack
    vegan>plant base
    basket is empti>cart
    come over to<
    have an<
    like for like>replac exchang
    roadwork>road work construct site
    yahoo<
    shut in>enclos trap
    channel miss>tv retun
    foreign countri>abroad oversea
    without an adult>accompani supervis minor
    tipsi>alcohol drunk
    chang the filter>replac
    fag>smoke tobacco
    worn through>wear
    alarm off>stop
    charg for overdraft>interest fee
    use my phone<
    compress stock>medic aid
    give you a<
    price match>guarante lowest
    aftermath>consequ
    anim>pet
    travel on his<
    did i get a place>admiss offer
    escap>flee fled escape
    motorist>driver
    personnel depart>hr human resourc
    brandi>alcohol spirit drink
    when claim is paid>process time payout
    indesign>softwar program
    scallop>seafood shellfish food
    meteorit>meteor shoot star
    leg came<
    data volum>allow plan
    ethnic group>peopl popul
    my kit>equip hardwar
    too ill to travel>cancel insur
    click on<
    enter for an exam>registr regist
    plug adaptor>charger cabl accessori
    window<
    becam king>crown coron throne
    apprenticeship>vocat train
    fenc panel>wood build materi
    photograph>photographi photo
    lend>lent
    cust num>custom number
    surgeon>doctor specialist surgeri surgic oper
    food on the<
    work time>hour
    shift<
    move my payment<
    someon in<
    on holiday>abroad travel trip
    text not send>sms set
    pup>dog pet anim
    torn ligament>injuri accid
    charter<
    pine tree>plant
    not allow>forbidden prohibit
    bulgarian>bulgaria
    recharg batteri>
    when can i get in the<
    coffe stain>clean
    nest<
    share my data>
    miss item>incomplet part
    one of<
    hold up>delay robberi
    remov my<
    no wifi>connect fault
    have move>address chang
    is it riski>risk invest
    put in a complaint>
    get us on board>onboard start
    screen went<
    time out>session expir timeout
    interfac>integr api
    stabil>stabilis stabl
    not yet receiv>deliveri delay miss
    take effect>valid start forc
    work from home cost>deduct expens
    zip code>postcod postal
    unplug<
    allow on the<
    breakfast in the price>includ
    put down<
    save as pdf>export download
    thermostat>temperatur control
    drive licenc as id>ident document
    got a weird<
    more time for my tax>extens deadlin
    earli year>childhood life
    surgeri>oper surgeon surgic
    write this down>note
    marathi>languag foreign
    number<
    flat paper>energi perform certif
    forgot to stamp>time track correct
    resign>quit job
    get me up>alarm wake
    train with you>apprenticeship
    leak ceil>water damag tap
    liberti>freedom
    hen night>group parti book
    belgian>belgium
    when do lectur start>semest date period
    year old grandson>child age minimum
    get from the<
    nobodi pick up>contact unreach
    door will<
    nut<
    occup>occupi profess job
    learn how<
    2<
    bespok>custom made personalis
    gcse>exam examin
    halogen<
    case<
    delet by accid>restor undo
    pay as you go>prepaid
    lodg a<
    supermarket>groceri store
    tummi ach>stomach pain abdomin symptom
    unlaw>illeg law
    yoga mat>fit equip gym
    sank>sunk sink shipwreck sunken ship
    suspici>suspect suspicion
    orlando>abroad foreign internat oversea
    event<
    puff up>expand mattress
    sled>winter sport
    forgot my password>reset
    half price>discount promot
    teeth cover>optic dental coverag
    how mani zone>fare ticket
    no string>condit addit cost oblig
    went away>disappear leav
    build my<
    consign>parcel packag shipment
    password do not<
    take my number with<
    bring it back<
    look through>search check
    succeed>success
    van>vehicl
    meter can not<
    save for<
    some tune>music play
    kyc not done>ident verif pend
    welsh>wale
    right to vote>suffrag
    slip disc>injuri accid
    who has to pay>cost coverag reimburs
    airbus>flight aircraft air travel
    synthes>synthesi synthesis synthet
    use chatgpt>artifici intellig permit plagiar
    use more than>consumpt usag
    can not find cancel<
    what do it look<
    gas cylind>energi ful
    give notic on my flat>period termin tenanc
    salt and<
    blink<
    drawback>disadvantag
    canari>pet anim
    std call>internat
    whi so expens>bill charg usag
    bee nest>pest control
    stepmum>parent famili relat
    call of<
    forward<
    retak>resit repeat exam
    call india>internat rate abroad oversea
    charger lead>cabl
    temu>marketplac onlin shop third parti seller
    took the<
    what help can i<
    lost connect>interrupt wifi
    take into<
    rep>repres agent advisor advis
    black box insur>telemat
    nowher to<
    black spot on<
    rid of old<
    3ds>secur code authent payment
    frontier>border boundari
    hbo max>subscript stream
    forex>exchang rate foreign transact fee
    old bed>bulki wast dispos collect
    ukrain>abroad foreign non eu internat ukrainian
    person plate>number registr
    8<
    pooch>cat dog pet anim
    collect my passport>status
    whiplash>injuri accid
    flat to<
    get into uni>admiss applic studi
    hand foot and mouth>infecti diseas contagi ill
    defin>definit
    keep pop<
    bonus bet>free condit
    came to<
    won independ>
    book a day off>leav request annual
    dial up<
    hous is<
    hard of<
    nfc>contactless tap pay
    migrat>migratori migrant
    weekend>open hour
    wore it onc>return use
    doctor abroad>medic expens travel insur
    what level am<
    fizzi<
    staff>employe colleagu team member
    someon hit<
    who do i tell when>respons repair report
    get sim<
    grind<
    rubbish>trash garbag wast refus dispos
    centuri>100 year
    hand it back>return
    labour>labor
    tight>narrow
    earli human>prehistor evolut
    put fund<
    celebr>festiv
    order went<
    year old girl>child age minimum
    divid up>split partial
    airport pick up>transfer shuttl
    babi on my lap>infant children
    black stuff on the<
    shoot me an<
    to anoth bank>transfer extern account
    no more<
    got kill>death die
    make it up<
    unpaid>outstand
    pip>benefit social
    transform>convert
    line is alway<
    can not print>return label qr code printer fault
    cut<
    health polici>insur
    virgin<
    earbud>headphon earphon accessori audio
    overh<
    halifax>bank account
    origin>genuin authent
    rigor>strict
    go against>violat oppos
    ruin my<
    indian nation>foreign resid citizenship
    move it<
    servic restrict>suspend unpaid
    find me<
    not been refund>status
    transport to hospit>patient
    pop in>visit appoint
    get on<
    congress>confer
    spoke to me like>complaint staff behaviour
    do not get it>explan help inform
    wage paid<
    block a number>unwant call
    no one got back>respons complaint
    spare part>replac
    drive home<
    gender equal>women right
    pay in chunk>instal payment plan
    have babi>reproduct breed birth
    babi on the way>birth child parent
    currenc>foreign money
    leav turn<
    get in<
    new chequebook>chequ book order
    do you pay for>coverag cover cost
    appoint>meet
    basin>bathroom sanitari plumb
    bill shock>charg bundl
    get my money back>refund
    look back>review histori
    after updat>error
    someon to train me>person trainer
    weekend work>shift supplement allow
    sign up for the<
    teacher train day>school holiday close
    at work all<
    zell>bank transfer payment method pay
    grandkid>child relat famili
    skip the song>next
    sweet 16>parti event celebr occas
    take peopl on>vacanc career
    bill>charg debit invoic
    brick>defect faulti reset build materi construct
    network lock>unlock
    point look wrong>score correct
    port>number
    money<
    spill wine<
    take the cover off>remov washabl
    heatwav>weather rain
    miss the<
    ship time>deliveri lead
    snap off>broken damag spare part
    use ai for>artifici intellig permit plagiar
    breath space>payment holiday deferr
    left on<
    repeat prescript>refil
    still has not<
    colour in<
    joystick>control accessori comput
    crack tooth>dental emergenc fill
    rental deposit>secur
    lost sim>replac card
    worst servic>complaint dissatisfi
    gift from my<
    perplex ai>artifici intellig
    somebodi log in>unauthoris hack secur
    roman>rome
    control not work>pair
    gas meter>read
    becom a resel>dealer partner
    sale receipt>till
    silicon>adhes glu seal plastic materi
    where can<
    how do you spell>
    how to bake>recip cook prepar
    wait all day>appoint technician miss
    log in with<
    when are tax du>deadlin
    intrud>intrus
    thong>underwear hygien cloth
    brush<
    nucleus>nuclei nuclear
    pop the<
    radiolog>xray
    jumper cabl>breakdown roadsid assist
    way too long>delay durat process time
    paye reject>beneficiari recipi
    at break point>psychotherapi crisi counsel
    re schedul>reschedul
    loaf>bakeri bread food loav
    ransom>malwar virus attack
    save the chang>round up
    bee<
    gym contract>subscript membership
    cortison>medicin medic prescript
    end my subscript>cancel
    deliveri status>order
    nearest>nearbi locat closest
    owner meet>minut
    blu light<
    kid broke>liabil damag third parti
    marbl>stone ceram materi
    spoke>speak spoken talk languag speech
    wind turbin>solar renew energi electr
    flexibl hour>work flexitim
    estonia>eu europ european countri
    ticket left>sold avail
    from my<
    hi<
    superannu>retir pension
    do not boot>start fault
    work on>compat requir support
    it<
    volt>4 gramm call set
    o2>provid network oper
    aud>currenc foreign exchang rate
    away game>event match ticket
    brazilian>brazil
    wifi on the<
    key broke<
    never get through>telephon avail contact
    tick box>checkbox
    freez cold>heat fault
    bean on toast>food meal eat
    drip tap>leak
    rental>tenanc rent
    way of pay>payment method
    old one taken<
    herm courier>carrier parcel servic deliveri
    my wife drive>addit driver
    put forward>propos suggest
    what make you special>advantag benefit differ
    all<
    pin block>unblock
    too tight>size exchang
    doughnut>cake dessert food
    sausag>meat food
    electron signatur>esignatur digit
    bring back from<
    link up>connect integr
    call over<
    contain pork>halal ingredi
    european>europ
    sit by<
    till>checkout cash desk
    outsid the uk>internat ship deliveri abroad oversea
    tidal>tide
    yahoo mail>email address mailbox
    internet<
    iud>contracept
    someon to read meter>visit
    postnat<
    gave birth>child parent
    jfk>airport flight
    pay off earli>repay
    chop down a<
    low incom>earner
    child protect>parent control lock
    stand out>distinct outstand promin
    neural>nerv nervous
    day care<
    enter for an<
    work oversea>roam
    tri too mani time>lock block password unlock
    batteri for<
    what happen with claim>status
    come in the<
    plenti of>abund
    prosecco>alcohol drink beverag
    gauz>first aid medic suppli
    who this by>song recognit identifi
    siri>voic assist
    studio<
    deepest>depth deep
    found an organis>establish
    get stain<
    bowl<
    german shepherd>dog pet anim
    memor word>secur detail reset
    pragu>abroad foreign internat oversea
    keep log<
    toast>breakfast food
    white<
    airport pickup>transfer shuttl
    fake email>phish scam fraud secur
    park at work>employe
    headquart>head offic compani address
    electr supplier>energi power compani
    set to<
    when i die>death benefit life insur
    who is it name<
    24 stund>clock
    glass bin>recycl
    hire car broke down>rental damag breakdown
    sapphir>valuabl precious metal gold
    advanc on wage>salari
    bring a picnic>food drink allow
    economi<
    tuxedo>cloth formal wear
    take my bike>bicycl transport
    hurt at work>accid report
    lower my premium>discount
    superstiti>superstit
    babi>infant newborn offspr young
    grade need>admiss requir numerus clausus
    hear>heard
    watch ad no<
    come back as<
    chapati>food meal eat
    rear end>accid claim third parti
    famili doctor>general practition practic
    night storag heater>heat system
    take over>acquir acquisit takeov
    usb stick>flash drive memori thumb
    no object<
    shop will not give money>chargeback disput
    onset>begin start
    redempt>redeem
    amend my<
    take photo of<
    trash can>dustbin garbag wast bin collect rubbish
    match abandon>cancel refund
    smell>smelli odour odor
    jot this<
    mum go back<
    gig cancel>refund event
    in store near me>avail
    fico>credit score check rate report
    describ>descript
    sold my car>vehicl sale deregist
    foreign diploma>recognit qualif
    stair>communal area build common
    aluminium>aluminum metal materi
    crook teeth>orthodont brace
    judgement>judgment judg
    turk>turkey
    stem<
    samsung pay>payment method
    lock my money away>fix deposit term
    look for work>vacanc job
    lose my<
    sign out>log logout
    farm>agricultur
    clear up>clarifi tidi resolv
    happi<
    log in>login sign
    when do chequ clear>clearanc process time
    nearest stop>bus
    24<
    romanc scam>fraud phish secur
    ration<
    ring in sick>leav report absenc
    veri<
    music group>band
    paus>suspend
    hash brown>breakfast food
    no object certif>clearanc loan closur
    child fare>children age
    megabit>speed
    sound>audio
    where can i<
    seedl>plant garden
    bring back>return
    put my back out>pain
    extra>addit
    get my cash<
    headset tour>audio guid
    photo will<
    scotch<
    card use without>fraud unauthoris block
    planet>planetari
    lightn strike>storm damag weather natur hazard
    half sister>sibl famili relat
    proper<
    can i work from>remot
    microsoft team>video call confer onlin meet
    stick with>keep extend renew
    advis>advic consult repres rep agent advisor
    arm forc>militari armi
    help at home>care nurs
    owner>proprietor
    guard at the<
    hand in my thesi>submiss deadlin
    do not understand me>recognit
    liverpool fc>team club sport
    mail<
    out of pocket>refund compens excess contribut
    swap sim>replac card
    convo>convers chat
    pw>password
    job for student>part time
    music cd>media data carrier
    show>shown
    clock<
    close to>nearbi
    send a few<
    in lieu>overtim time compens
    languag class>cours
    push on>continu
    found my card>unblock unfreez
    bavarian>bavaria
    gang up>unit allianc
    skylight>build exterior repair
    someth up with>fault problem
    moonlight>secondari employ approv
    detail pls>inform
    paid for overtim>pay
    rupe>currenc foreign money
    away from the road>quiet room nois
    broken into>burglari
    get wors>deterior worsen aggrav
    hire>vacanc career
    pick on>bulli
    paramount plus>subscript stream
    caretak>janitor
    i want<
    not turn<
    quiet>silent
    tax bill wrong>object appeal assess
    cash desk>till checkout
    sat dish>satellit permiss
    pile up>accid accumul
    mod>modif
    painter and decor>profess occup
    rice>groceri food
    holi>holiday public festiv sacr
    kid ill<
    need my<
    bun in the oven>pregnanc matern
    warn letter>
    flare up>outbreak erupt
    plus size>chart
    pasti>food meal eat
    pram in the<
    onlin class>cours distanc learn
    someon know my<
    sick can not train>paus membership medic certif
    sono>audio electron devic
    travel agent went bust>insolv refund
    how long do the batteri<
    mobil ticket>eticket digit
    wilt>plant care pest
    legal insur>expens
    autumn break>school holiday close
    filipino>philippin
    slip out<
    breakabl>fragil delic
    ceil light>lamp
    mac and chees>food meal eat
    someon stole my<
    stuck on verif>ident pend
    credit from my old uni>recognit
    interest on crypto>stake reward
    what go in the bin>wast sort separ
    get sim work>activ
    wool>materi fabric textil
    plug in>plugin add charg power connect socket
    log in with face>biometr
    du an<
    sinc new phone>devic login
    landlin number>phone
    play against<
    dog insur>pet
    when do it kick in>valid start effect
    exist<
    sick note from day>deadlin medic certif
    i leav you>cancel
    noth like<
    semolina>gluten grain allergen
    topper>mattress bed linen textil
    by tel>telephon
    brompton>bike bicycl
    can not check<
    get my kid into<
    litter>wast dispos
    midweek>weekday work day busi
    gotomeet>video call confer onlin meet
    first job>employ
    flu jab>vaccin influnza immunis
    enforc offic>bailiff
    mixtur>mix blend
    kind<
    psychotherapist>mental health therapi therapist
    twitter>social media network
    read it out>messag aloud
    500<
    rd>fix deposit recur
    when did she die>death
    app will not let me>login error
    get to you>direct rout park
    onlin onli card>virtual
    attract>beauti pretti
    doggo>cat dog pet anim
    someon log in>unauthoris hack secur
    dead flower>organic wast food compost
    forgotten>forget forgot
    mous in the flat>pest control
    status of my ticket>request support
    when do we get the bonus>payment
    be there<
    cognac>alcohol spirit drink
    new one<
    when do it<
    leagu tabl>leaderboard rank
    lost my wife>death deceas bereav
    morrison>supermarket shop store
    narrow>tight
    shop steward>work council employe repres
    uncl>relat famili
    prefer>set configur
    timet>schedul
    accept card>payment method
    internal>interior insid
    mudguard>car part bodywork damag
    charg car<
    wage not in>incom transfer salari pend miss payment
    smoke on<
    arm and<
    ekyc>ident verif
    what do it<
    smart meter not send>read
    buy for a<
    hole in the road>pothol damag report
    isl of wight>remot area island deliveri restrict
    imprecis>vagu unclear
    open at easter>hour public holiday
    where my money go>spend transact budget
    cricket match>event ticket
    what are your charg>fee
    crack of dawn>earli morn open hour appoint
    foreign money>currenc exchang
    advanc on my pay>salari
    hous burnt<
    kebab>food eat meal
    dirti>clean stain
    hand in>submit submiss turn return
    what size am i>guid
    come and fetch>collect pickup return
    equin>hors
    old kettl>electr wast equip recycl
    shut>close
    tourist<
    allud>allus
    stuffi>temperatur cool ventil
    suitcas lost>baggag travel insur
    mixer grinder>applianc kitchen devic
    on sale>reduc discount
    put in wrong pin>incorrect block
    card about to expir>expiri new renew
    prioritis>priorit prioriti
    front garden>balconi outdoor area properti
    ring you<
    serial>licenc key activ
    sso>singl sign
    angri>complaint dissatisfi anger
    11 plus>exam examin
    mcb>electr
    download stuck>error
    cut down on>reduc reduct save
    gave my<
    way too<
    extra key>spare second
    privat number>caller withhold
    eclair>cake dessert food
    jerki>connect speed bandwidth
    can not get on app>login error
    committe>board council
    window xp>oper system requir compat
    late with rent>arrear payment plan
    app not compat>requir
    piec<
    server<
    what data<
    better half>partner spous
    continu educ>further profession develop
    food processor>applianc kitchen devic
    have not been refund>status
    kimono>cloth garment
    mi band>smartwatch wearabl devic
    not a techi>user friend technic train
    taken twice>duplic doubl charg
    pendant light>lamp
    seizur>seiz
    forgot what<
    python<
    someth is<
    what cover>coverag insur benefit
    number not port>transfer
    get rid of paper>paperless statement
    catch up>recov arrear
    dabbl in stock>share invest trade
    violat>breach
    break time>work hour
    burn up>fever
    card through<
    did not go to my<
    footbal match>event ticket
    paid into my<
    rent my<
    fiber optic>fibr ftth
    transmiss>gearbox transmit transmitt
    drop my phone>damag display
    floor lamp>light
    want<
    ltd<
    contact len deliveri>subscript membership
    cross<
    walnut wood>materi
    east>eastern
    leav you>cancel switch provid
    tour<
    teal>colour color
    watch over>guard supervis protect
    are kid<
    nail salon>treatment appoint
    guy fawk>occas event special day
    tap not<
    world war one>first ww1 great
    deposit not show>confirm pend
    code do not<
    deutsch<
    not as describ>return wrong item
    use up my holiday>annual leav carri expiri
    deliveri time>ship lead
    peoni>flower plant
    name on bill>account holder chang
    virgin media>provid network oper
    wee sampl>urin laboratori
    sellotap>adhes glu seal
    amount debit>charg fail
    under the weather>ill sick
    wolf>wolv
    have to pay<
    number of dead>death toll casualti
    privat leagu<
    massag>well spa
    stand up for>defend support
    has<
    highlight hair>salon treatment appoint
    watch offlin>download
    ancillari cost>util
    how mani phone>devic number limit
    how loud>nois volum decibel
    money jar>save
    trench<
    navratri>holiday public festiv
    view of the<
    froze>freez frozen
    miss tooth>implant dentur
    open universiti>evening cours distanc learn higher educ studi colleg
    gold chain>jewelleri jewelri valuabl
    when was it made>produc creat date
    plan permiss>build permit
    wear out>tear
    french>languag foreign
    firework>entertain parti event
    get card work>activ
    lithium>batteri hand luggag
    never subscrib>subscript unauthoris
    save<
    schnapp>alcohol spirit drink
    turn off and on>restart router
    pay with<
    tiniest>smallest
    world war ii>second 2 ww2
    drop it in the<
    breathalys>alcohol drunk
    car is<
    servic station>gas petrol fill
    buy holiday>annual leav payout
    join your<
    apologis>apolog
    heritag>legaci
    my kid bought>unauthoris purchas refund parent control
    hous is cold>heat fault
    earn on<
    ebook>digit book content download
    pay for a year>bill period annual plan
    rent out my flat>rental incom let
    mankind>human humankind
    jail>imprison prison sentenc
    late>overdu past du delay
    wi group>associ club membership
    great job>prais feedback
    order food>deliveri
    gig of data>gigabyt volum
    deliveri cost>ship postag fee charg
    bit by bit>gradual step
    miami>abroad foreign internat oversea
    pretend to be<
    marigold>flower plant
    pill>fabric qualiti tablet capsul medic medicin
    what year did>date
    keep mishear>microphon speech recognit voic
    in wash machin>washabl care instruct
    until<
    preauthoris>prior approv authoris
    log on>login sign
    ding>damag defect
    do i need to>requir mandatori oblig
    grandson>child relat famili
    storm>hurrican damag weather natur hazard thunderstorm tempest
    light on>lamp switch
    pram>stroller pushchair buggi babi
    fit tracker>smartwatch wearabl devic
    share with<
    tidal wave>tsunami
    demolish>demolit
    do i have to pay extra>addit cost surcharg includ
    icloud mail>email address mailbox
    set up a busi>registr licenc
    we had<
    felt>feel
    insomnia>sleepless
    keyboard>accessori comput
    what come with>scope includ content
    short notic>last minut
    pay when deliv>cash deliveri
    professor>teacher staff school
    dog on the plane>pet anim transport
    proud>pride
    hello<
    head gasket>car part repair vehicl
    nation>citizenship
    peopl>person
    flexibl<
    good point>advantag
    conquest>conquer conqueror
    anoth day>reschedul appoint chang
    what go in the<
    credit transfer>recognit
    gerbil>pet anim
    lawn clip>garden wast green cut
    older version>histori restor
    money do<
    charg for text>premium rate
    kid fli alon>unaccompani minor
    phone die>mobil ticket batteri
    carri over holiday>annual leav expiri
    extens>extend renew prolong
    tix>ticket sold avail
    save card>payment method updat
    gas>energi ful
    pregnant and<
    burst<
    pick up my prescript>collect
    thrown>throw threw
    get panel>solar instal
    pay for<
    put up direct<
    rate you use>exchang
    stay over>overnight
    got flash>speed
    food deliveri>order
    mask<
    artifici<
    keep go>continu
    neighbour have<
    run out of juic>batteri charg
    how did she die>caus death
    leagu with<
    scientif>scienc scientist
    multipl sclerosi>chronic ill pre exist condit diseas
    stop off>stopov layov
    what time do school<
    sent back week ago>return refund status
    meter can not be<
    bring the car back>rental return way
    wage paid in>salari deposit account detail
    2 step>factor authent
    ipl>match sport event
    turn away>reject refus
    whodunnit>book media
    team not save>creat deadlin
    hornet>pest control infest
    start a leagu>privat contest creat
    biometr photo>passport
    someon broke<
    load fund>deposit top
    mcfit>gym fit train
    drew>draw drawn
    same time>simultan parallel
    proof of resid>registr certif
    set the<
    alter my cover>polici chang amend
    monasteri>monk monast abbey
    garden bench>furnitur
    becam a dad>birth child parent
    come up small>size guid
    do i need an<
    headset>headphon accessori audio
    train did<
    like for<
    smallest withdraw>minimum
    look differ>return wrong item
    soup>meal dish food
    cost more than>price overcharg
    feel ill>sick
    20 pound note>cash money
    left me a<
    will not load>error
    cheaper>discount price
    mastercard>credit card visa payment method
    cibil>credit score check rate report
    pre k>childcar kindergarten nurseri
    deadlin>du date
    who put<
    brownout>outag electr fault
    do you train on our<
    number plate>licens licenc registr car part bodywork damag
    keep off>avoid prevent
    impetigo>infecti diseas contagi ill
    build my team>creat
    certif of<
    dent>damag defect
    diploma from abroad>recognit foreign qualif
    fit it for me>instal assembl technician
    understood>understand
    livid>complaint dissatisfi
    nylon>materi fabric textil
    codein>medicin medic drug pain relief
    can not get<
    someon to take over my<
    tracker fund>invest
    bin men>wast collect rubbish
    mobil at school>phone rule
    virtual sim>esim
    labor union>trade
    profil pictur>avatar
    protect up to>deposit
    stop fight>ceasefir peac
    depos>overthrow overthrown toppl
    sign my kid up>registr enrol
    policyhold<
    move up to busi>upgrad class
    announc<
    reject>refus declin
    swift>bank detail internat transfer
    perma ban>appeal suspend
    email address>mail
    share my login>user account
    simplifi>simpl simplic
    with my phone>app mobil
    could not come<
    bfpo>deliveri address
    summer sale>promot offer discount
    bag<
    bed sheet>towel linen textil
    leav feedback>review rate
    log book>vehicl registr
    check baggag>hold luggag bag
    go abroad for a<
    where my bonus>reward condit
    new starter laptop>devic equip hardwar
    gilt>invest share secur
    montessori>school type educ
    main>princip primari chief
    job interview>
    pay stub>slip payslip wage proof incom
    grand leagu>contest type
    rheumatolog>doctor specialist
    get out of<
    what on today>calendar appoint
    check who i<
    file too big>size upload limit
    zoom<
    can not hear it>volum increas
    scout>associ club membership
    terrapin>pet anim
    pad not work>control pair
    interest i earn>rate save
    broken fridg<
    scam>fraud swindl
    swatch>fabric sampl
    shampoo>liquid hand luggag
    carri on watch>seri playback
    read it<
    bath>swim pool
    echo show>smart speaker voic assist devic
    walkout>strike disrupt cancel industri action
    crush>damag
    say it in>translat languag
    dig>accommod student
    machin kept my<
    paid late>payment fee salari miss
    thunderstorm>storm damag weather natur hazard tempest
    work of art>artwork
    amazon>marketplac onlin shop third parti seller
    grew up>childhood rais youth
    pay more<
    steam card>voucher gift payment method
    went>go
    write me back>respons contact callback
    mov file>format media audio video
    my bike on<
    are your server<
    birth certif>ident document proof
    got back>return recov regain
    will i be kept on>fix term extens contract
    transact<
    allow to stay>resid permit extens
    fridg in the room>equip amen
    fitbit>smartwatch wearabl devic
    fought back>resist defend
    old oil>hazard wast dispos
    banana>fruit food
    child friend>children age suitabl
    public>publish
    somebodi use my card>fraud unauthoris block
    where did she grow up>childhood rais youth
    made of>materi composit consist
    inspect>car servic examin check verifi
    leav my flat>notic period termin tenanc
    when did he die>death
    do not have a passport>ident document accept
    heat broke>fault report
    parasol>garden furnitur
    when is the man come>technician appoint
    come back from matern>parent leav return part time
    alarm did not<
    fight>fought battl
    off gass>smell odour
    rash>allerg reaction side effect skin allergi symptom ill sick
    flexi time>flexibl work hour flexitim
    play on anoth devic>transfer progress account
    threaten>threat
    hand in late>deadlin extens
    sink>bathroom sanitari plumb
    swing by>open hour appoint visit
    exist ill>pre condit
    wooden bench>furnitur
    dandelion>plant care pest
    miel>applianc manufactur brand
    pretend to<
    put on the wall>mount instal
    embarrass at<
    had an<
    hedg trim>quiet hour nois
    sevill>abroad foreign internat oversea
    fajita>food meal eat
    burnt down>fire damag destroy
    thinner>hazard wast pollut dispos
    get out of my contract>cancel
    hornet nest>pest control
    latest<
    whi did you charg>fee
    give it<
    smell burnt>overh safeti fault
    ticket machin<
    onam>holiday public festiv
    cream<
    no power>outag electr fault
    2 account>duplic
    expans>expand
    no recept>signal coverag
    persia>persian
    tupperwar>kitchenwar tablewar dish
    all bill>util ancillari cost includ
    been on<
    idea>suggest propos
    disconnect mid<
    noth so far>status respons delay
    whi id>ident verif document
    got a park<
    callback>call back return
    spend too<
    mobil internet not work>data apn set
    laserjet>printer devic
    match up>correspond
    hous associ>compani
    moneyback>refund
    need a loan>appli
    can not work anymor>incom protect disabl
    someon tri log in>unauthoris access secur
    czech republ>abroad foreign internat oversea czechia
    differ size>exchang
    get me the manag>complaint escal
    ice lolli>dessert cream food
    peel wallpap>mould damp moistur
    what the point>benefit advantag
    how much to fix>repair cost estim
    what can i cook>recip
    rapid>quick fast speedi
    evid for claim>photo proof
    magnesium<
    shin<
    farthest>furthest
    shade>shadow
    what in the news>
    year 7>class group grade school
    leav turn yellow>plant care pest
    later than plan>postpon reschedul
    lizard>reptil exot pet anim
    bank of baroda>account
    inexpens>cheap afford low cost
    2 job>secondari employ approv
    asbesto>hazard wast pollut dispos
    cot for the<
    paymnt>payment
    scam email>phish fake fraud secur
    took the place<
    algarv>abroad foreign travel oversea
    pressur drop>boiler
    point scheme>loyalti programm
    dormer>build exterior repair
    singl mum>parent famili
    germani>abroad foreign internat oversea eu europ european countri german
    crack in wall>subsid structur damag
    ointment>medicin medic
    well done>prais feedback
    proprietor>owner
    holland>abroad foreign internat oversea dutch netherland
    groceri store>supermarket
    infecti>infect contagi
    new flat>move reloc chang address
    same<
    speak german>languag multilingu
    kid playground>
    take in a lodger>sublet permiss
    vitamin<
    what so good about>advantag benefit
    contract length>minimum term period
    did not recognis>unrecognis unauthoris transact
    cano>boat watercraft vessel water sport
    tri for<
    also known<
    perman posit>contract
    torrenti<
    equat>formula
    b<
    protein powder>supplement dietari
    dashboard light>warn engin fault
    evolv>evolut
    mine<
    slipperi pavement>snow clearanc winter servic weather
    ani work>vacanc career applic
    gpay upi>payment method transfer
    charg for pay<
    out of breath>short emergenc
    green screen>display fault
    atom<
    sideboard>furnitur
    blu dart>courier carrier parcel servic deliveri
    error pop up>messag
    sos<
    expect money>incom transfer pend
    when is the guy<
    bring someon>gust trial companion
    can not pair>blutooth connect
    english<
    where do i sit>seat plan
    who is in<
    figur out>find determin understand discov
    hypertens>high blood pressur chronic ill pre exist condit diseas
    not heard>status respons delay
    call keep<
    luncheon voucher>meal allow canteen gift card payment method
    play the<
    broke and<
    stall<
    ferri>boat watercraft vessel
    latvia>eu europ european countri
    phone plan>mobil contract cell
    sun out>weather forecast
    buzz>nois fault
    server be<
    cnx>cancel
    profess>occup job
    tear apart>destroy divid
    new laptop>devic equip hardwar
    cigarett>smoke tobacco
    haddock>fish seafood food
    autism>mental health ill
    kitchen>room apart
    hous wire>electr
    down a bit>volum decreas
    consum unit>fuse box breaker electr
    given the<
    turf me out>evict termin
    fix deposit>save invest
    h<
    free some space>storag delet memori
    is it down>outag fault status
    just had<
    order number>refer
    youngest>child famili newest
    leav our<
    navi blu>colour color
    orthopad>orthoped
    flat>apart
    have anoth<
    bounc direct debit>return unpaid
    iceland>non eu abroad foreign
    left the<
    not authoris<
    provoc>provok
    tax guy>advisor
    jot down>note write
    tripl<
    channel gone>tv retun
    cust number>custom
    clan leader<
    charger in<
    expos>exposur
    firefox>browser
    money in energi account>credit balanc refund
    paint befor leav>decor renov cosmet repair
    email on my<
    face<
    tribun>court legal
    turn it off and on again>restart
    half a<
    progress lens>glass eyewear visual aid
    regist offic>registri
    frankfurt<
    jump the<
    boiler lose pressur>
    leftov>organic wast food compost
    youth hostel>accommod hotel overnight stay
    chuck me<
    stick togeth>cohes adher
    dyslexia>special educ need support compens disadvantag
    hallway>room apart
    magento>integr interfac connect
    youngster>child famili
    ballet>sport activ perform show event
    car will<
    forgot pw>password reset forgotten
    drive to work>commut travel expens
    free up>releas avail
    how do i find out>determin check
    car will not start>breakdown batteri roadsid assist
    you suspend<
    blood done>test laboratori
    fee for<
    my husband pension>survivor widow
    leav a<
    left me money>inherit tax
    return ticket>round trip
    takeaway>takeout
    thanksgiv>holiday bank public
    card<
    purifi>pure puriti purif
    botan garden>park admiss attract
    checkout do<
    electr bill>power
    copier>printer devic
    dress up>costum
    wait for sim>card deliveri
    ethernet>internet connect
    old<
    read up on>studi inform
    a singl to>ticket way
    appli to uni>universiti applic
    car nick>theft claim
    freeview<
    pitch<
    siemen>applianc manufactur brand
    space for my car>park garag rent
    wifi>wlan wireless wi fi internet connect
    put card on hold>block freez
    button came<
    come up big>size guid
    disk space>storag memori
    bundesliga>match sport event
    catalyt<
    merchant>trader dealer
    ticket not here>deliveri receiv
    are you down>outag servic status fault
    full<
    panel on my<
    phantom drone>aircraft devic
    purif>pure puriti purifi
    need a jacket>weather rain forecast
    can i use chatgpt>artifici intellig permit plagiar
    do i need a<
    account balanc>fund
    forgav>forgiv forgiven
    americano>coffe drink
    make it<
    mumbai airport>flight
    no phone<
    asylum seeker>refuge
    fir tree>plant
    hold my weight>limit load capac
    get rid of voicemail>deactiv
    sponsor our<
    can not find the<
    did my back in>pain
    disgrac>complaint dissatisfi
    got a crack>damag
    php>program
    stop for a while>paus membership
    bus did not<
    cactus>plant garden cacti
    evid>proof certif verif
    magstrip>card damag replac
    shop>store branch
    15<
    can it be<
    junk mail paper>recycl wast
    flip flop>sho footwear
    messag>notif
    no printer>return label qr code
    let<
    anoth bin>wast contain order replac
    caution<
    clean my teeth>dental prophylaxi
    late with payment>fee
    twin>children famili sibl
    new to the countri>elig resid
    free tier>version plan
    outgo<
    children>child
    stay dark>display power defect
    had second<
    late arriv>check recept
    pull out money>withdraw
    share my internet>tether hotspot
    how much do i pay>price cost fee
    internet bank>onlin ebank
    open posit>job vacanc
    can it be customis>custom made colour variant
    price chang on bet>odd
    worm in<
    bill is<
    doctor come<
    how long in the oven>temperatur bake
    iron it>care instruct
    yes<
    no reset email>link spam
    safari park>admiss attract
    repuls>repel
    charg for>price cost fee
    how heavi can my<
    no phone line>landlin broadband
    on it last<
    chines emperor>china
    got mug>theft stolen polic
    classic<
    rental car>hire
    get a laptop>devic equip hardwar
    neet>exam examin
    threema>messeng chat messag
    vacat>holiday move
    after 30 day>return period
    dead as a doornail>defect fault
    when is it du>deadlin
    where do it come from>origin product manufactur
    not do<
    chines govern>china
    clean up>remov tidi
    done away<
    live up<
    fought>fight battl
    employe discount>benefit
    how fast can<
    name on<
    do you fit>instal assembl technician
    where do the name<
    rent out my<
    credit check>score rate creditworthi
    period pain>symptom
    move>reloc
    stay home with my<
    basic<
    webcam>camera accessori comput
    lend a<
    shop around>compar comparison
    wed>marri marriag parti event celebr occas
    stray>lost anim shelter
    bring it back late>rental car return way
    overdos>dosag emergenc
    renew a book>extend loan
    rude>complaint staff behaviour
    could you<
    studi abroad>semest
    sweat>perspir
    be out<
    do not work ani<
    christian>christ
    who discov it first>discover discoveri
    riyal>currenc foreign exchang rate
    bunch<
    data allow>volum plan
    pursuit>pursu
    where did he<
    espana>abroad countri internat
    i ill today>sick leav report absenc
    take away old mattress>dispos remov
    wolv>wolf
    6 month<
    audio thing>guid
    engin never came>miss appoint compens
    got a ticket>park fine penalti notic
    husband drive>addit driver
    german cours>class
    shrunk>shrink shrank shrinkag
    nun>convent
    dog hair>fabric durabl pet
    garag door>window repair
    hawala>money transfer abroad
    stop get email>unsubscrib newslett
    heic>file format
    miss my appoint>cancel fee
    switch>chang
    minimum spec>system requir
    guarante<
    kyiv>abroad foreign non eu internat
    headlin>news
    nut and<
    step by step>tutori instruct guid gradual bit
    tini payment>pre authoris verif
    hous meet>owner minut
    soy sauc>condiment food
    risk>danger hazard
    keep pop up>messag notif disabl
    light in the<
    return journey>ticket
    year old daughter>child age minimum
    close my account>delet
    senior pass>discount reduct
    applianc>devic gadget
    bolt ride>taxi transfer transport
    shut off>switch fault batteri close closur deactiv
    tetra pak>packag recycl plastic wast
    enabl>activ
    chang room>locker
    finish off>complet end
    galaxi<
    undi>underwear hygien cloth
    promo code>voucher coupon discount
    chatgpt>ai model artifici intellig
    is there<
    amazon logist>courier carrier parcel servic deliveri
    frost>snow clearanc winter servic weather
    trip switch>fuse box circuit breaker electr
    do not know my passcod>reset
    regist with a<
    when the power<
    gone<
    process<
    ssn>tax number ident social secur
    cng>ful reful
    gather>meet
    renew>extend extens prolong green energi clean
    flat tire>punctur breakdown tyre wheel
    wait time befor cover>period start date
    tracksuit>cloth garment
    nobodi answer>contact unreach
    stem from>origin caus
    old tree>christma collect
    tap and go>contactless
    aim for>target goal intend
    buggi>pram stroller pushchair babi
    sofa>couch sette
    wheeli bin>wast collect rubbish
    degre outsid>temperatur
    fix to<
    sent to a specialist>referr
    duct<
    plushi>toy game child
    stop ping me>notif disabl
    pictur of my face>selfi ident verif
    spring up>aris emerg
    millimetr>millimet
    red card through door>miss deliveri redeliveri
    inquiri>question queri enquiri enquir inquir investig
    tesla share>invest secur
    macaron>cake dessert food
    take away access>permiss revok
    put someth<
    no repli>respons
    resel my ticket>resal transfer
    intercom>doorbel
    twin bed>room type doubl
    old age pension>senior
    get my data>access export
    open now>hour
    get out of my<
    monzo card>debit bank
    put up with>toler accept endur
    exit fee>earli termin charg
    narrat>tale stori
    attend allow>benefit social
    breach>violat
    under our own name>brand white label
    connector>integr api interfac
    how long to boil>recip cook prepar
    artifici insemin>fertil treatment
    annual bill>statement
    petrol pump>ful reful
    someon at<
    ts and<
    touch do not<
    turn me down>declin applic reject wait list
    whi so<
    crimin record check>polic clearanc
    dialect>accent
    sarong>cloth garment
    satellit<
    independ<
    homeown<
    state<
    bring on<
    my mother die>death certif bereav
    pull out>withdraw remov
    call out>announc
    minus<
    wsj>newspap magazin subscript
    dodgi signal>coverag recept
    did not make this<
    read is wrong>meter correct
    dog leash>pet suppli
    church>religi worship communiti
    voic control>command
    chang who<
    non profit>chariti nonprofit
    fairi<
    wall plug>fix assembl
    first bus>timet departur
    got over>overcom recov
    visit someon in hospit>hour
    video call>videoconfer confer
    euro>currenc foreign money
    lost my key meter>prepay replac
    what do you pay>salari
    ledger>hardwar wallet
    move school>chang transfer
    robux>game currenc purchas
    lost access to<
    work outing>group compani event
    status of my<
    knock back>declin applic reject
    fix it<
    get on the<
    hostelworld>book platform accommod
    approv in<
    check out>loan borrow checkout departur
    phuket>abroad foreign internat oversea
    sun<
    caller id>number display
    gender>sex
    vitamin c>supplement dietari
    weed killer>garden plant
    bring my mate>gust pass
    rock concert>event perform
    thali>food meal eat
    look for a<
    bypass<
    bank refus<
    daili paper>magazin newspap media
    market<
    appl tree>plant
    can not make rent>arrear payment plan late
    let me know>notifi notif inform
    sixth form>school type educ
    scam text>fraud phish secur
    where do he<
    danger>hazard risk threat riski unsaf
    everywher>worldwid
    find the<
    swim>swam swum
    account for>explain explan repres
    got as a gift>subscript redeem
    park outsid my hous>resid permit
    toner>cartridg printer consum
    tree stump>garden wast green cut
    want to marri>marriag regist offic
    romanian>romania
    buy for a friend>gift subscript
    particleboard>materi wood
    divert my<
    hate the<
    return polici>period window
    tell work<
    too mani box>paus skip
    who sing this>song recognit identifi
    dog ran<
    volcan erupt>natur disast hazard damag
    broken down>breakdown roadsid assist fail failur
    what data do<
    are you track>privaci cooki
    scrap my car>vehicl dispos
    goug>damag scratch
    pakistani>pakistan
    kilt>cloth garment
    remov program>uninstal
    strip<
    top up with<
    use more<
    stuck updat>error
    when found>establish foundat
    where is my order>status track
    fare dodger>penalti
    choos my<
    move my game>transfer progress account
    taj mahal>tour guid museum admiss
    blew a fuse>circuit breaker fault
    bumbag>bag luggag accessori
    hard drive>disk ssd
    morocco>abroad foreign internat oversea moroccan
    month fee>membership
    kitchen scrap>organic wast food compost
    mobil plan>phone contract cell
    too dark>photo upload qualiti light bright
    where do the bus stop>
    blow dri>salon treatment appoint
    flush>bathroom sanitari plumb
    phone cut<
    what to<
    extens on my hous>build permit plan permiss
    head up>notif notic
    pamper>nappi babi chang
    urdu>languag foreign
    got buyer remors>return cancel order
    who can i complain<
    taylor swift>event concert perform
    tri befor i buy>trial test demo
    water pressur>suppli fault
    hey<
    how much take<
    shoot<
    how long to expand>unpack mattress
    uganda>abroad foreign internat oversea
    keep lose>connect interrupt wifi
    rheumat>chronic ill pre exist condit diseas
    how long do i keep>retent period receipt document
    dhl shop>pickup point collect parcel
    os>oper system
    took control<
    whereabout are your server>locat data centr
    android>googl phone oper system requir compat
    engin did not show>miss appoint compens
    intern>internship work placement traineeship
    my resum>cv
    sponsor my<
    took too much>overdos emergenc dosag
    who are you>name assist
    at the<
    onc in<
    banana peel>organic wast food compost
    bank will<
    bit left over>miss part spare assembl
    class 12>year group grade school
    use 2<
    charg slowli>batteri charger
    break my<
    junk mail>spam
    send in my<
    lentil>groceri food
    stole my<
    too<
    forgot my pill>dosag miss
    no money yet>refund status
    self assembl>furnitur
    engin never<
    knock off the rent>reduct
    breez<
    gray out>disabl inact
    measl jab>vaccin immunis
    fridg in the<
    pay off a<
    pushchair>pram stroller buggi
    kept back>repeat year
    barrier free>access step
    charg by shortcod>premium rate
    pendant>jewelleri jewelri valuabl
    drunk drive>drink alcohol
    keep the room longer>check late departur
    low earner>incom
    3 kid>children famili sibl
    cost>price expens pricey
    necklac>jewelleri jewelri valuabl
    what do peopl say>review rate qualiti experi
    sos onli>signal network coverag
    boxer<
    smart home>autom
    can not connect to server>mainten
    eat on the plane>meal board
    show me how it work>demo demonstr present
    how long in the<
    friend train<
    i ve just<
    whi ask<
    who was the<
    day trip>excurs
    space for<
    bring out>publish releas launch
    jot this down>note
    lay new floor>convers alter permiss
    psycholog>mental health therapi therapist
    taken earli>direct debit payment date
    go to<
    resort fee>tourist tax visitor
    someon at the<
    crossfit>class cours fit
    xmas bonus>special payment
    leader<
    let someon drive>addit driver name
    scrip>prescript
    wee babi>child
    forgot to clock>time track correct
    affect my credit>score check
    armor>armour
    race<
    white label>brand
    adult onli>age
    cock up>mistak error
    migrain>pain symptom
    tmobil>provid network oper
    bring it<
    download episod>offlin
    bargain>offer discount
    whiski>alcohol spirit drink
    card befor use>activ
    fpo address>remot area deliveri restrict
    penicillin>medicin medic prescript
    check myself<
    have a look at it>check inspect technician
    separ parcel>partial deliveri split shipment
    get my money<
    greas<
    wait in all<
    air qualiti>weather pollen
    are you ani<
    crockeri>kitchenwar tablewar dish
    take off>departur remov start
    knacker>broken defect repair fault
    citibank>bank account
    connect my account>link
    variat>vari varieti variabl
    check my money>balanc
    disney>subscript stream
    hodl>wallet custodi
    crypto not<
    do not instal>error requir
    down in<
    make use of>
    stroller>pram pushchair buggi
    what make it special>characterist uniqu featur
    kill my card>block cancel
    bike shed>communal area build common
    copay>excess contribut co payment
    track has<
    home trial>period return
    stepson>child famili
    wine bottl>alcohol drink glass recycl bank
    hex<
    money in my<
    speak>spoke spoken talk speech
    doc requir>document
    no water>suppli pressur interrupt qualiti
    not real<
    late with my tax>penalti extens
    pineappl>fruit food
    set up my<
    bras>underwear hygien cloth
    garment>cloth apparel
    top up by chequ>payment method
    sulphit>allergen ingredi allergi
    whi ask my<
    scooter>vehicl
    team for<
    vacant>vacanc
    airport pick<
    chf>currenc foreign money
    lactos<
    payout>benefit payment
    what did i<
    is my dog welcom>pet allow
    alreadi worn>return use
    cash in my polici>surrend valu
    copi a<
    yucca>plant garden
    secess>seced
    crap<
    rat drop>pest control
    bgmi>game video
    mump>infecti diseas contagi ill
    gasolin>petrol ful reful
    hop<
    middl name>first
    period<
    citi<
    soak<
    find you>address locat direct
    not reflect>pend transfer balanc
    oil low>warn light
    schengen>visa entri requir permit
    coffe tabl>furnitur
    learn a trade>apprenticeship train
    where got the<
    last minut>short notic
    onlin store>shop webshop
    more pill>repeat prescript
    heat cost too high>ancillari statement object
    bonfir<
    what time was it<
    lumpi>mattress indent guarante
    log out>logout sign
    undergradu>student studi
    wast dispos site>recycl centr center
    citizen advic>author
    donut>cake dessert food
    staff member>employe worker
    bank by<
    palm tree>plant
    bus stop move>
    lend a book>loan
    anoth one instead>replac exchang
    did not order this>wrong item incorrect deliveri
    display cabinet>furnitur
    struggl to pay>payment difficulti plan
    bump my<
    cabl internet>connect
    my area<
    throwaway<
    mark back>grade result
    gave me<
    stand or<
    certifi translat>
    end the call>
    go under>bankrupt bankruptci insolv
    repercuss>consequ
    come<
    email stuck>send error
    meter man>read visit
    one miss>item incomplet
    what the differ>comparison
    replac part>spare
    look after>care maintain supervis
    towel for the<
    will not give me time off>leav approv reject
    alevel>exam examin
    delet for<
    give you star>review feedback rate
    bacterium>bacteria bacteri
    subsidi>subsidis subsid
    bulk>quantiti volum
    librari book>return
    do not want to pay<
    my littl boy>child famili
    passport valid<
    100 dollar bill>cash note money
    get on a<
    phone at school>mobil rule
    spot at<
    mark up>price increas margin
    valley>gorg canyon
    rum>alcohol spirit drink
    liquoric>sweet confectioneri food
    power back<
    masterclass>cours train event
    claim back>deduct expens
    bill too high>consumpt
    can not find polici>document
    bedsid tabl>furnitur
    gas heat>system
    sign my<
    stay black>display power defect
    5 pound note>cash money
    anklet>jewelleri jewelri valuabl
    rob>stolen theft robberi
    tnc>term condit
    elect>vote ballot poll
    get rid of>remov delet dispos
    sign out everywher>devic
    pointer gone>mous fault
    give off>emit emiss releas
    hurt myself<
    traffic<
    whiskey>alcohol spirit drink
    are you human>chatbot
    go on holiday in<
    p45>refer certif document proof incom
    sim onli>
    come back>return
    dri clean>care instruct
    vit>vitamin supplement
    less<
    student dig>accommod
    talk about>discuss topic
    condens>mould damp moistur
    murder>assassin kill
    my 12 year<
    squash back in<
    how much you<
    give as a gift>subscript
    need to claim>
    not what i bought>wrong item incorrect deliveri
    park with<
    is not do<
    lost connect dure match>disconnect
    hold on>wait
    kindl>eread tablet devic
    miss direct<
    shovel snow>clearanc winter servic
    6pm>open hour appoint
    could not transfer>fail declin
    googl photo>cloud storag
    teenag>teen adolesc youth
    more than last year>consumpt usag
    aroplan>flight plane airplan aircraft air travel
    nake in<
    smart export>tariff solar
    4 gramm not<
    blinker>indic light
    burn through data>usag
    paid wrong>salari incorrect payslip
    mother in<
    teacher train<
    send to my bank>withdraw account transfer
    shoot you<
    when will we<
    chew<
    earn too much>incom limit elig
    out of med>repeat prescript
    huski>dog pet anim
    compuls>compel
    pass word>password
    did not declar>disclosur polici chang
    genet>gene
    when do we have to be<
    hide my profil>privaci visibl
    leav my<
    see my mum<
    bench<
    want to<
    are we<
    jab for travel>vaccin
    kick from<
    unlock code>puk sim lock
    not much<
    where is my phone>locat lost devic
    top<
    what<
    malaria>diseas infect ill
    is it secur>safeti protect
    obey>obedi
    someon got into>hack unauthoris secur
    panama>abroad foreign internat oversea
    thinkpad>comput devic pc
    do it fit<
    ferret>pet anim
    put a stop<
    termit>pest control infest
    lost properti>found
    where do you get your answer>sourc knowledg train
    limit too<
    weed and<
    acupuncturist>altern medicin treatment
    hair perm>salon treatment appoint
    when will i get<
    smoke weed>drug
    taken off my<
    asylum>refuge refug
    delet game<
    drink too much>addict counsel
    hertz>car rental
    student>studi undergradu
    smart meter>digit read
    chines dynasti>china
    throw a<
    catch in it>condit addit cost oblig
    click the link>phish fraud
    drop me<
    what go in<
    come tru>realis fulfil
    psychiatrist>mental health therapi therapist
    kept up>maintain continu
    new batteri>replac
    earn on my<
    tenni>sport activ
    usb c cabl>charger accessori
    do not see my<
    medic exam>examin prevent care appoint
    paneer>food meal eat
    bring forward>earlier reschedul
    cast<
    tooth extract>dental treatment dentist
    i can not hear them>sound audio speaker
    proposit>propos
    what do you mean<
    wheelchair on<
    is it tru>fact myth correct
    sanitari<
    when school<
    whitsun>holiday bank public
    add to my order>edit modifi
    in those<
    percent>percentag proport
    send me<
    attempt>tri
    compani car>vehicl
    drum will not<
    let me<
    what cabl>connector adapt
    judgment>judgement judg
    come out to<
    own room>singl supplement
    get off>exit alight disembark
    hire a car>rental
    tenner>money amount sum
    nuke>delet eras
    pictur messag>mms set
    rural>countrysid countri
    can not make call>network signal
    child sick can not<
    kiddo>child famili
    is a<
    near me>nearbi locat
    what do i need to run>system requir technic data
    shelf>shelv
    send back the<
    train was<
    h m>brand cloth sho
    mini<
    candi crush>game video
    look like>appear resembl
    do not load>error
    scientist>scienc scientif
    do not let me<
    get around>avoid circumv transport
    took too mani>overdos dosag emergenc
    gammon>meat food
    pay cash>payment method
    on and<
    is it cold out>temperatur weather
    sign my kid<
    get bitcoin>buy cryptocurr
    inet>internet connect
    skin not show>cosmet item
    curtain>drape
    get a credit<
    how big can my<
    egg timer>
    fix to the<
    minut left>allow usag
    plusnet>provid network oper
    maiden name>birth surnam
    not happi with my grade>object review
    weak>weaken
    think over>consid consider
    bus did not come>cancel disrupt delay
    stop it renew>automat cancel
    undertak>funer burial
    araldit>adhes glu seal
    candl fire>damag
    have to do a<
    on behalf of>power attorney authoris
    regist address>registr resid
    stole my bag>theft stolen polic
    wait in<
    away messag>automat repli absenc
    invoic>bill
    put it on our<
    will not upload>error file size
    bank card>debit
    in inch>convers unit
    no show>miss appoint
    park outsid<
    puriti>pure purifi purif
    somebodi<
    dog on the bus>anim transport
    basic vs<
    broke someon>liabil damag
    dosag>dose
    night befor the<
    after<
    resub>reactiv membership
    ahead of<
    bin still full>wast collect miss
    tpa>prior approv authoris
    joint>togeth
    parent allow>benefit
    stuck abroad>assist rebook accommod
    contract run<
    daycar>nurseri kindergarten childcar
    on the way out>defect replac
    make it warmer>temperatur heat
    workshop>garag repair shop cours train event
    account is lock>unlock block login
    becom<
    you block me>suspend restrict unlock
    human>agent employe repres mankind humankind
    belief>believ faith
    move to anoth plan>chang
    wifi repeat>router modem internet
    first day at<
    let my wife use>user share famili
    wordpress>integr interfac connect
    jumbl<
    pay a fine>penalti
    pokemon card>game board toy
    student price>discount
    what have you<
    will not take my code>discount voucher invalid
    burgundi>colour color
    burst pipe>water damag leak tap
    pension rate>concess senior discount
    do you stock>avail rang offer
    iban>bank detail account number
    need covid test>entri requir vaccin
    can not open>error
    pmt>payment
    wrong address crypto>wallet recov
    come to you>direct rout park
    did it<
    do you take cash>payment method
    key fob>card
    leav the countri>deregist deregistr abroad internat oversea
    sent it<
    give wrong answer>incorrect accuraci error
    homeless>emergenc accommod
    in germani>abroad internat
    monoxid>carbon emergenc
    someon els collect>power attorney authoris
    unsaf>danger hazard riski
    ai>artifici intellig
    what countri>support avail
    claim go>status
    chequ bounc>return insuffici fund
    fallen ill>sick diseas
    fo>enemi oppon
    how much did<
    item number>sku
    chang phone>new devic login
    doctor come to<
    mediav>middl age mediev
    phone work<
    bottl bank>glass recycl
    high blood pressur>hypertens chronic ill pre exist condit diseas
    play<
    fttc>fibr broadband
    graphic card>compon comput
    bike in the<
    fixabl>repair
    iplay>channel tv televis
    academ record>transcript certif grade
    north east india>remot area deliveri restrict
    not good with<
    my first<
    breast<
    echo on the<
    region<
    seafar>sailor marin
    whereabout are your<
    block on<
    fell in the<
    pay rise>salari increas
    travel>trip journey
    let you<
    loo block>toilet blockag fault
    birthday parti>celebr
    put by>save
    util bill>servic charg statement proof address document
    wrap up>finish pack
    lost id>ident card replac renew
    sitcom>film movi seri video
    flight>plane fli flew flown airplan aircraft aroplan
    beard trimmer>applianc devic person care
    bathtub>bathroom sanitari plumb
    rat>pest control infest
    sent the<
    my son drive>addit driver name
    did not get my reward>miss
    docket<
    lice>infecti diseas contagi ill
    tiler>tradesman contractor tradesperson craftsman
    best deal<
    custom svc>servic
    get a human>agent employe contact
    router when i leav>return equip
    do you pay<
    door will not close>lock locksmith
    full english>food meal eat
    driver licenc>drive
    info pls>inform detail
    monarch>king queen sovereign
    work of<
    suspicion>suspect suspici
    get my money out>withdraw
    ltd compani>busi found
    what time was it again>appoint date confirm
    rail pass>ticket card
    rs>amount money rupe
    pass off<
    card not arriv>deliveri replac
    integr>interfac
    how much you lend>loan amount afford calcul
    system spec>requir technic data
    funfair>event fair market
    jogger>cloth garment
    just eat>food deliveri servic
    total dead>defect fault
    linen>towel bed materi fabric textil
    bank statement>account
    how long is the cours>durat standard period semest
    meter reader>read visit
    ofgem cap>price tariff
    underag>18 minimum age
    visa applic>entri requir permit
    bridesmaid dress>cloth formal wear
    afraid of the dentist>anxieti fear sedat
    gave off>emit emiss releas
    high rise>skyscrap
    spanish lesson>cours class
    reader<
    releas>version
    tractor>vehicl
    match drawn>tie win
    took the place of>replac successor
    who wrote>author writer written
    chain<
    sick kid>child
    bowel>bodi
    look ahead>futur plan
    facial<
    elder<
    got ani job>vacanc career applic
    gym bag>luggag accessori
    daili<
    13th month>bonus special payment
    decay>rot rotten
    plug<
    odour>smelli smell odor
    re<
    pass the law>legisl adopt enact
    stay in hospit>inpati admiss
    drop the<
    finish>stop end
    workaround>altern solut
    imperi>emperor empir
    unpaid leav>sabbat
    let out>releas rent
    away from the<
    irc>chat communiti
    new tenant for my<
    befor bed>intak dosag
    hair clipper>applianc devic person care
    howto>tutori instruct guid
    box in the<
    bookshelf>furnitur
    when do i get paid>salari payment date payday
    vote by post>postal
    bmx>bike bicycl
    car paper>vehicl document registr certif
    sink will not drain>blockag block
    ad free>premium
    hung<
    tag<
    luggag did not turn<
    my kid use<
    hen parti>group book event celebr occas
    kind of>speci
    deet>inform detail
    how mani messag>limit volum convers
    zalando>marketplac onlin shop third parti seller
    british airway>airlin flight
    secur deposit>rental
    stag night>group parti book event celebr occas
    boulder>sport activ
    eye test>vision
    godson>child relat famili
    housebound>care long term nurs
    marin>occup public sector sea ocean seafar sailor
    park up>car
    whose data is<
    doctor note>sick medic certif fit incapac ill absenc
    login cred>usernam password
    web bank>onlin
    what happen in>event histori
    anoth loan>addit borrow
    kitti>cat pet anim
    proven>prove proof
    buy stock>share invest trade
    librari card>reader borrow proof discount
    email never<
    vike>nors norsemen
    who look<
    work on my phone>app compat requir
    jobcentr>author
    knock on<
    attorney>lawyer solicitor
    on the blink>faulti defect broken repair fault
    parent>guardian mother father
    what kind of<
    buy in bulk>wholesal order
    work and<
    heat not work>fault
    leav my coat>cloakroom wardrob
    my pincod>deliveri area postcod
    endang>threaten extinct
    bill for last year>back
    bill went<
    bedsheet>bed linen textil
    main cours>entre
    tool do<
    playthrough>wager requir bonus
    slave>slaveri enslav
    who paint>painter artist
    break down>fail failur breakdown
    which languag>multilingu
    abbrevi>acronym short form
    hidden>hide hid
    lesson>cours class seminar
    bath overflow>water damag leak tap
    cellular<
    entranc fee>admiss
    tuberculosi>diseas infect ill
    dwarv>dwarf
    rotten egg>gas leak emergenc
    duffel<
    old number>keep port
    pollen>pollin
    where is<
    where do i enter<
    holiday not<
    in the old day>histori past
    term deposit>fix recur
    i can<
    could not come to<
    left my pass<
    revert>undo undon
    generous>generos
    stop be a<
    handbag>purs bag luggag accessori
    babi bump>pregnanc matern
    out of stock>sold unavail
    punish>penalti sentenc
    alia>known aka
    antarctica>antarct south pole
    went to spam>junk
    come to your<
    enrol>sign regist creat account registr matricul
    rough idea of the<
    who inherit>beneficiari
    come along>appoint accompani join
    garmin watch>smartwatch wearabl devic
    came in<
    make claim>report
    held up>delay compens passeng right robberi
    theatr>theater perform show event
    work permit>visa entri requir
    loo will not<
    evening>open hour
    end the<
    got through>surviv pass succeed
    multivitamin>supplement dietari
    share drive>access permiss
    ludo>game board toy
    mechan>garag profess occup
    need help at<
    shop will not<
    give my<
    will not turn on>defect
    am i allow>permit
    brain<
    go through with>complet implement
    wait for my card>deliveri
    fill<
    german armi>germani
    want to learn>train further cost
    am i insur>cover
    forgot to mention>disclosur polici chang
    pax wardrob>furnitur assembl
    turnaround>process time
    voucher ran out>expir valid
    move fund>transfer
    gearbox>transmiss car part repair vehicl
    hummus>sauc condiment food
    safe in the room>valuabl
    screen out>exclud filter
    carri<
    screen>check checkup prevent examin display monitor
    guinea pig>pet anim
    kosher>diet dietari requir special meal
    money on my phone>top recharg
    what can you do>function command featur
    withdraw>withdrew withdrawn
    do not see my phone>blutooth connect pair
    remov from<
    keep up with>pace follow
    special assist>access
    layout>structur composit
    make it privat>privaci visibl
    nutrient>nutrit nutriti
    whirlpool bath>well spa
    meniscus>bodi pain
    no more paper>paperless statement
    speak german for<
    urin sampl>laboratori
    go ahead>approv permiss proceed start
    sole trader>self employ busi profess
    cessat>ceas
    do not have a printer>return label qr code
    freebi for staff>benefit
    door stuck>lock locksmith
    nach>direct debit mandat
    no email came>spam receiv confirm
    set up an account>open
    team up>cooper partnership partner collabor
    wait on bet>settlement
    catch on>popular understand
    flaw>defect fault
    status>progress
    guard at<
    had it>defect broken repair fault
    voic<
    wet wipe>nappi babi chang
    consequ>outcom result effect aftermath repercuss
    have not been<
    wage not arriv>incom transfer salari pend
    what do it run<
    h2h>contest type
    switch me<
    zipcar>car rental
    got an interview>prepar
    bank transfer>wire
    know your<
    myanmar>abroad foreign internat oversea
    what do you ask in the<
    hors ride>sport activ
    loyalti scheme>programm point
    number of<
    row<
    sick note from<
    drive abroad>green card cover cross border
    skil>skill
    store collect>click pickup
    fell out of my<
    bo>flight aircraft air travel
    st<
    has not been<
    reader account>librari
    studi part<
    safe to<
    engag tone>telephon avail contact
    build a garag>permit plan permiss
    6 o<
    bring in my team>invit user member
    would not take my card>declin payment
    hard as a rock>firm mattress
    repeat a<
    write a<
    click nois>fault
    die on me>defect
    prepay>advanc payment prepaid pay go
    mainten>maintain
    was hit by>struck
    give me a ring>call back callback
    rais a case>support request contact
    stop by>open hour appoint visit
    wifi will not work>connect fault
    how do they<
    water cold>hot fault heat
    deepseek>artifici intellig ai
    dumbbel>fit equip gym
    duchess>duke duchi
    gulf countri>abroad foreign internat oversea
    switch by<
    can not activ>licenc key
    at night<
    power>electr
    stay off>display power defect
    red card<
    excess>deduct exceed
    make thing up>incorrect answer accuraci
    hol>holiday vacat
    fedex>courier carrier parcel servic deliveri
    lebara>provid network oper
    health check>examin prevent care appoint
    meal on<
    sneak<
    audiobook>audio book media data carrier
    beamer>televis devic
    rib>meat food
    admiss ticket>entri
    spaghetti>food eat meal
    squeez me in>appoint avail
    calm<
    camper>motorhom pitch vehicl
    pcn>park fine penalti notic
    chees>dairi milk lactos
    deworm>vet treatment veterinari
    how long do i have>deadlin
    lorri>truck hgv vehicl
    downgrad>switch plan
    what caus>reason
    start on monday>onboard
    carpet cleaner>applianc household devic
    gulf<
    combi boiler>heat system
    left out of<
    rubber plant>garden
    luggag gone>baggag travel insur
    coke>drink beverag
    communal<
    park spot>space
    build>built construct
    my mistak>correct error chang
    group session>fit class cours
    curl tong>applianc devic person care
    delta airlin>flight
    pay by card>payment
    door will not<
    keep an<
    addict>respons game self exclus counsel
    blanket>bed linen textil
    credenti>login usernam password
    earli retir>pension
    get at my money>account block restrict
    isa>save invest deposit
    summer parti>corpor event group
    see it in<
    duct tape>adhes glu seal
    ex is<
    stool>furnitur
    cancel<
    6<
    how much to<
    sand<
    the economist>newspap magazin subscript
    onedr>cloud storag
    bouncer chair>babi equip
    internet gone>outag fault
    tailgat>car part bodywork damag
    forgot to tell<
    written>write wrote
    kulfi>dessert ice cream food
    underneath>beneath
    came into<
    one way ticket>singl
    kick off about>complaint
    oyo>book platform accommod
    sho rack>furnitur
    blow the<
    moroccan>morocco
    dreamt>dream
    rip off>overpr fraud complaint overcharg scam
    hid>hide hidden
    wast dispos<
    neighbor>neighbour person third parti adjac border
    plier>tool
    with child>pregnanc matern
    sourc of money>fund
    can not get to meter>locat access
    can not verifi<
    full fibr>broadband
    leav by<
    ice<
    old peopl<
    progress gone>restor save
    take new<
    what do they export>economi
    in the state>abroad internat
    creditworthi>credit score rate check
    mess up>mistak error spoil
    counterfeit>fake forgeri forg
    porcelain>stone ceram materi
    logo>emblem symbol
    newest>youngest
    drop box<
    prada>brand cloth sho
    need card detail>free trial payment method
    underground garag>park space
    what my hous<
    not got my order>deliveri
    so sad>depress counsel
    tap drip>leak
    onc in a while>occasion
    refriger>fridg applianc household devic
    shoplift>theft stolen polic
    bath suit>swimwear cloth
    in the old<
    onli had it<
    kick the tyre>trial demo
    thread<
    yodel>courier carrier parcel servic deliveri
    meant>mean
    put to death>execut
    soft drink>fizzi soda
    shade is off>colour return
    tetanus>vaccin immunis
    have not got my order>deliveri
    add my husband>joint account holder
    fibr internet>connect
    take pictur>photographi permit
    bank refus payment>reject declin
    dal>food meal eat
    mummi>mother parent famili relat
    set up home>settl settlement
    fee<
    joke of a compani>complaint dissatisfi
    sell on my<
    doctor bill>invoic
    where did they come from>origin ancestri
    buddi>friend person third parti
    how mani peopl speak>speaker languag
    sushi>food eat meal
    ukrainian>non eu abroad foreign languag ukrain
    link expir>valid
    masseur>therapi treatment therapist
    do not want to take<
    formula<
    drop in water>damag moistur waterproof
    surpris parti>birthday event
    stop send me email>unsubscrib newslett
    work room>deduct expens
    csection>oper surgeri treatment
    not<
    payment method>way pay option mean
    bursari>scholarship grant
    expuls>expel
    toilet keep run>blockag fault
    window or<
    dhoti>cloth garment
    gone to<
    ok<
    account was<
    got fine on the train>penalti fare
    zoomcar>car rental
    leav my stuff>locker storag
    curtain rail>blind window
    fund my studi>student financ scholarship grant
    get ahead>progress succeed
    russian revolut>russia
    scratch on the hire<
    sandwich>food eat meal snack
    fli pregnant>pregnanc flight
    mate along>gust trial companion
    centimetr>centimet cm
    how cold>temperatur weather
    went overdrawn>overdraft
    marriag over>divorc separ
    give to someon els>transfer
    at work all day>miss deliveri redeliveri
    tote bag>luggag accessori
    18th<
    easi to<
    how good are<
    fluff<
    poo bag>dog foul
    academ>scholar
    past 30<
    bus pass>season ticket card
    chest tight>pain emergenc
    pickl herring>fish seafood food
    what i spent>transact histori statement
    even out>balanc compens
    i ve just move>resid registr regist address
    round trip ticket>return
    personnel<
    someth for the<
    anyth<
    born out>confirm prove
    circular saw>tool
    on backord>stock back
    bought through app>store purchas
    when can i call>telephon open hour avail
    my certif>degre
    walkman>audio electron devic
    yellow bag>wast collect bin rubbish
    colour is off>return
    line fault>connect problem
    bond>invest share secur
    brochur>inform materi catalogu
    school break>holiday close
    board pass on my phone>mobil
    god>deiti mytholog goddess
    hang on the wall>mount instal
    past chat>histori convers transcript
    scarlet fever>infecti diseas contagi ill
    wife>spous husband partner famili wive
    work with my bed>compat frame
    hear devic>aid
    request time<
    stake my crypto>reward
    who do<
    new surnam>name chang
    surfboard>sport equip special luggag gear
    transport<
    wait all<
    kobo>tablet devic
    laptop>comput devic pc
    spilt>spill spillag
    briefcas>bag luggag accessori
    bouncer>secur staff
    talk to<
    give my ticket<
    archeri>sport activ
    sudden>abrupt unexpect
    boil egg>timer
    grow>grew grown growth
    screed>build materi construct
    who call>caller
    gave way>yield prioriti collaps
    kid parti>birthday book event
    0 in<
    britain>british unit kingdom uk great
    couscous>gluten grain allergen
    when can i phone>telephon open hour avail
    sparkl water>drink beverag
    champion leagu>match sport event
    ill for the<
    good seat>select plan
    get it as>export download format
    shop will not give<
    roof tile>build materi construct
    bin the<
    would not let me board>deni compens
    give to my<
    router<
    noodl>food eat meal
    too quiet>volum increas
    san<
    secur code>cvv cvc verif
    toilet seat>bathroom sanitari plumb
    cater>food servic
    puma<
    off peak>time ticket
    tpin>pin
    noisi neighbour>nois disturb complaint
    is it hybrid>record onlin
    sim not<
    want to work for you>vacanc career applic
    scale build up>descal clean
    as a present>gift wrap
    auto pay>automat payment autopay
    left out>omit omiss miss
    shop assist>salesperson sale
    own kitchen>convers alter permiss
    sneez>symptom ill sick
    get overtim paid>pay
    lost a fill>dental emergenc
    lower my limit>credit
    broadsheet>magazin newspap media
    first day>onboard start
    relat>famili member next kin
    valentin>occas event special day
    away from<
    mourn>griev grief
    repair shop>garag workshop
    half my<
    channel 4>tv televis
    ginger ale>soft drink beverag
    poor credit>histori elig
    rent went up>increas
    how long do<
    2 sim>dual esim
    blaze>fire damag
    router red>led fault
    fire tv>stream devic receiv
    leav it outsid>safe place deliveri instruct
    switch career>changer
    appal>complaint dissatisfi
    cross trainer>fit equip gym
    old light bulb>hazard wast dispos recycl
    snap benefit>social
    applic>app appli
    apprentic>traine student educ train
    make sens>logic reason
    no longer with<
    open to anyon>elig requir
    brolli today>weather rain forecast
    get there late>check arriv recept
    count<
    still be charg>cancel refund subscript bill
    where was<
    cover start straight away>wait period date
    headston>funer burial
    heart diseas>chronic ill pre exist condit
    riski>danger hazard unsaf
    flea treatment>vet veterinari
    gurnsey>remot area island deliveri restrict
    catteri>pet care
    ringback>caller tune deactiv
    omiss>omit leav
    pin do not<
    player did<
    where are<
    coldplay>event concert perform
    laps>expir renew reinstat
    number not move>port transfer
    eye are<
    when was it<
    come soon>plan futur releas
    krav<
    ticket on my car>park fine penalti notic
    60th birthday>parti event
    bin was not<
    reset link>password
    courtesi<
    polyest>materi fabric textil
    telephoto<
    agenc>author govern offic public
    rooster>livestock farm anim
    got hitch>marriag wed
    onli got<
    ping money>transfer
    get ticket>book
    share account>joint famili
    ant>pest control infest
    slip out of my hand>damag drop repair
    ride share>car carshar
    folder>directori
    rariti>rare
    updat stuck>error
    cell plan>mobil phone contract
    work on holiday>remot abroad
    check bag>hold luggag baggag
    dussehra>holiday public festiv
    feel unwel>sick ill
    flexibl work hour>flexitim flextim
    in anoth colour>custom made variant
    rome>abroad foreign internat oversea roman
    where are the<
    maruti>car vehicl
    garmin>navig accessori electron
    stroke>emergenc ambul serious ill critic diseas
    purpl>colour color
    louvr>tour guid museum admiss
    flare<
    use it<
    will you pay<
    fit my bed>compat frame
    when will i get my<
    where do the river<
    overview>summari survey
    take part>particip
    complain to the council>report complaint
    shoulder bag>luggag accessori
    boil<
    thunderbird>email address mailbox
    eye drop>medicin medic
    where do i leav my coat>cloakroom wardrob
    card got<
    get into>enter access admiss
    red light camera>fine penalti
    crohn>chronic ill pre exist condit diseas
    sponsor<
    vers>pom
    later in<
    whose compani>founder owner manag
    nutrit valu>calori
    perceiv>percept
    follow<
    get hot>overh temperatur heat
    devic limit<
    dri up>drought desicc
    cooker>stove applianc household devic
    paid off>repay worthwhil
    stay till the afternoon>check late departur
    test on anim>crulti free vegan
    without code>program knowledg technic
    how mani<
    new pronoun>gender name chang
    unlik>differ improb probabl
    chicken wrap>food eat meal
    9 volt<
    ani job>vacanc career applic
    get it set<
    no longer do>discontinu
    pat<
    usa>abroad foreign internat oversea
    audienc>spectat viewer
    is heat<
    slash<
    tata power>energi supplier provid
    when was it found>foundat establish
    everi other week>2 fortnight
    how mani bag>baggag allow weight dimens
    trout>fish seafood food
    not get a<
    add someon<
    latest version>updat
    courtesi phone>replac loan devic
    got on the<
    telekom>provid network oper
    no servic>recept network
    will it fit>dimens measur size
    energi provid>supplier
    put money on phone>top recharg
    account>profil tax advisor
    socket do<
    catfish>fraud phish scam secur
    how mani inhabit>popul
    tabloid>magazin newspap media
    everi other<
    faq>frequent ask question
    window stuck>defect repair
    you cancel<
    10th<
    bounc chequ>return insuffici fund
    hernia<
    misl>complaint mislead
    tooth fell<
    count my credit>recognit
    sabbat>unpaid leav
    ok if<
    ball<
    benefit payment>payout
    larg item>bulki wast
    insur went<
    sunshin>sunlight solar radiat
    unusu>strang odd weird uncommon rare
    inquir>enquir ask enquiri inquiri
    hang glide>extrem sport danger adventur
    woman voic>set
    haggl>discount price negoti
    liquor<
    bombard>bomb
    lizard in<
    week<
    get the app>download instal
    friend<
    cut off>disconnect interrupt isol
    next train>timet departur
    take hold>establish spread
    tax letter>assess notic
    water meter>read
    hors<
    15 year old>child age minor minimum
    befor<
    adress>address
    work bike>travel allow bicycl leas benefit
    booz>addict counsel alcohol drink
    inform>tell told notifi
    owe tax>addit payment arrear repay
    commut>travel expens
    park at your place>car
    noth happen>fault error
    print my board<
    differ kind>type varieti
    take photo of chequ>deposit
    who built>builder architect construct
    engag parti>event celebr occas
    ink cartridg>printer consum
    mobil at<
    not send read>smart meter
    enter the<
    had a babi>birth newborn child parent
    what time was<
    can you answer>question topic chatbot
    purpos>reason
    wager>bet requir bonus
    put me on to>forward transfer agent employe
    stepmoth>parent famili relat
    nors>vike norsemen
    who see my<
    anywher near>branch locat nearbi
    serpent>snake
    switch school>chang transfer
    old banger>car vehicl
    rajdhani>train rail transport
    own drink>food allow
    byob>alcohol drink
    deduct>excess debit charg fail expens payslip salari
    live in partner>spous
    curd>dairi milk lactos
    in home<
    9 volt batteri>
    report sick>call leav
    when will<
    free atm>locat
    dine room>apart
    error pop<
    which depart>offic respons
    chest pain>symptom
    cut out>drop connect interrupt remov exclud stop
    electron invoic>einvoic
    lost my tax number>identif
    su>legal action court
    do away with>abolish abolit remov
    forgot to log my<
    will it hurt>pain anasthet
    medic record>patient file health
    ton<
    copi of<
    wife left>divorc separ
    take with<
    print my board pass>mobil
    christma holiday>school close
    drop box parcel>pickup point collect shop
    dent in<
    recharg wrong<
    roof rack>trailer accessori vehicl
    cust no>custom number
    got a mark on>stain clean
    how long have you<
    industrialis>industri
    payout when<
    how long is the list>wait place
    is there a<
    do not you<
    council>town hall citi municip local author
    did i leav the<
    beta access>pre order
    moggi>cat dog pet anim
    real<
    electrolux>applianc manufactur brand
    come over<
    panna<
    settl for>accept
    stop charg>cancel subscript automat renew
    appt>appoint
    left on the train>lost properti
    pear>fruit food
    get it<
    stalk>crime polic violenc
    wav>file format media audio video
    was du yesterday>deliveri date delay
    overnight stay>inpati
    miss the exam>absenc
    noth has arriv>deliveri
    lunchbox>food eat snack
    the same thing>ident differ
    ani snow>weather forecast
    workplac pension scheme>contribut
    money off for staff>employe discount benefit
    who do i tell i<
    hair<
    tell the council>notifi report chang address
    never<
    llb>degre cours qualif studi
    when do broadband start>activ date instal
    my account<
    lost electr<
    unlock my phone>
    eldest>child famili
    number on meter>read
    school meal>lunch
    coca<
    run low>shortag deplet
    drain smell>blockag block
    join wrong contest>cancel withdraw
    stop me<
    bose>headphon accessori audio
    mavic>drone aircraft devic
    cust servic>custom
    laid out>layout arrang plan
    dodgi back>pain ergonom
    leav befor the<
    cape<
    vodafon>provid network oper
    durga<
    somebodi die>death certif bereav
    add a<
    tax bill>assess notic
    stellar>star
    child is sick>
    wheel came off>damag luggag report
    spec need>system requir
    shone>shine
    air con>condit applianc heat devic
    move to>emigr reloc
    sent it yet>dispatch order status
    hawaii>abroad foreign internat oversea remot area deliveri restrict
    mose basket>babi equip
    no membership card>replac
    boat>ferri
    manicur>salon treatment appoint
    world of warcraft>game video
    disk<
    long term sick>pay reintegr
    teddi>toy game child
    from time to time>occasion regular
    play park>playground
    fell on the<
    look use>packag damag return
    no internet>fault outag
    electron>paperless digit
    gale>storm damag weather natur hazard
    chickpea>groceri food
    ms team>integr chat video call confer onlin meet communiti
    when was it invent>
    system<
    bankruptci>bankrupt insolv
    paid in>deposit
    peed off>complaint dissatisfi
    huawei>phone mobil smartphon devic
    sell stuff<
    toilet will not<
    what are my<
    pentest>secur penetr test
    price>cost
    absenc>absent
    build insur>homeown
    coffe>drink beverag
    work at>employ
    fridg not<
    read the<
    merg account>combin
    demolit>demolish
    trip>fuse circuit breaker journey travel
    legal expens<
    can not afford heat>payment difficulti
    key cut>addit
    what set apart>differ distinguish
    burner<
    check into the<
    polish off>finish
    vote by<
    when to be at the<
    given name>first forenam
    ign>usernam nicknam
    knee>bodi pain
    veri hot>overh temperatur heat
    skin not<
    bluski>social media network
    get over>overcom recov
    claim back petrol>expens travel reimburs
    devic limit reach>
    garlic<
    orthodontist>doctor specialist
    tran>gender name chang
    do you ship<
    get a place<
    stuck on hold>contact wait time hotlin
    changelog>updat version featur
    known fault>outag servic status
    all in one<
    resel<
    what is the reason>caus
    art<
    direct debit fail>return unpaid
    fairi tale>folk
    my money has gone>balanc miss transact
    injur can not<
    today date>calendar
    spous>husband wife
    yt>video social media
    make it right>correct resolv solut
    special need>educ support compens disadvantag
    miner fee>network
    pump it<
    wet patch>mould damp moistur
    privat lesson>tutor extra
    toxic player>report harass
    criterion>criteria
    speed thing up>express urgent process time
    venom>poison toxic
    can not send<
    text messag>sms
    is it just<
    problem in my area>outag servic status
    ceas>cessat halt stop
    break away>separ seced independ
    give away>donat free reveal
    someon collect for me>power attorney authoris
    skip<
    soft toy>game child
    north face>brand cloth sho
    ox>cattl
    strang login>unauthoris access secur
    smart meter gone<
    traffic jam>congest delay
    what are my right>entitl complaint
    blank<
    cordless vacuum>applianc household devic
    defianc>defi
    kill my<
    password>passcod
    solar panel>photovolta pv renew energi electr
    use my point>redeem
    home depot>shop retail store
    bleach>hazard wast pollut dispos
    cancun>abroad foreign internat oversea
    automobil>car vehicl auto
    when do i get my bond>deposit refund repay
    librari<
    unfriend>complaint staff behaviour
    use to live>previous address
    17<
    schnauzer>dog pet anim
    easyjet>airlin flight
    8 o clock>open hour appoint
    desir>wish
    red rose>flower plant
    lost my membership card>replac
    electr fire>applianc heat devic
    settlement too low>payout appeal
    too mani devic>limit
    steam key>activ redeem
    concess>conced
    do you send<
    what have i<
    whip<
    pipe tobacco>smoke
    fritzbox>router modem internet
    knive>cutleri kitchenwar knife
    twitch>chat communiti
    get citizenship>naturalis
    rollerblad>escoot mobil
    step up>increas intensifi
    vice captain>point
    found it cheaper>price match lowest best guarante
    no cash came<
    kwh>power usag electr consumpt
    switch doctor>chang
    confirm who i<
    left my key insid>locksmith
    turn crypto into<
    aadhaar>ident document proof
    divert my call>forward
    mall>store branch shop
    basic vs pro>differ comparison
    bin my laptop>electr wast recycl dispos
    keep the room<
    drip>leak
    xray>radiolog examin test diagnosi
    by itself>automat independ
    combin my order>split shipment
    empti page>display error load
    fuse went>box circuit breaker
    never turn up>deliveri miss
    rust>corros damag corrod
    waitros>supermarket shop store
    plane ticket>flight aircraft air travel
    death certif>document proof
    full board>half meal food cater
    how long have you been around>found histori
    commerc>trade commerci
    send a new one>replac exchang
    soap opera>film movi seri video
    bank of<
    paid leav>annual vacat day holiday entitl
    abil>abl capabl
    barrier<
    pwd>password
    tier>plan packag
    sign me out>session logout automat
    wing<
    how do that<
    no more bot>human agent employe
    po box>deliveri address
    captur>prison conquer conquest
    conclus>conclud
    file>document
    make it brighter>bright
    same as>ident equal differ
    bridg loan>credit financ
    look like our<
    spring break>school holiday close
    still no money>refund status
    how mani to<
    iit>universiti higher educ studi colleg
    media markt>shop retail store
    pull a tooth>extract
    sell on<
    got fine on the<
    frequenc>frequent
    took his<
    had second thought>return cancel order
    money to india>internat transfer remitt abroad oversea
    video not play>playback error
    ankl>bodi pain
    contest cancel>refund
    disabl access>wheelchair
    gas safeti>boiler servic inspect
    rebook>reschedul postpon
    atm card>debit bank
    make a complaint>
    what do i have to<
    cvv>cvc secur code
    free trial>period test
    certif of resid>proof
    chap>bank transfer
    in hous server>premis host instal
    talk to a doctor<
    did you get my applic>status
    new one instead>replac exchang
    babi shower>parti event celebr occas
    electr meter>read
    uninsur driver>hit run accid
    jam session>music rehears nois
    what type>kind categori
    did i win>result winner leaderboard
    how do i get start>setup introduct
    is this a<
    multipli>multipl
    where am i>locat posit
    charg too much>overcharg incorrect invoic
    do not want to pay anymor>cancel subscript
    exercis bike>fit equip gym
    pretend>pretenc
    freez card>block
    jalopi>car vehicl
    rent went<
    who invent>inventor
    auto debit>direct mandat
    did my knee in>orthopad
    electr vehicl>ev car
    danger tree>fell permit
    millimet>millimetr
    well woman>examin prevent care appoint
    transfer take>time process
    did not empti my<
    differ pin>chang
    orthoped>orthopad
    move over to<
    circus>perform show event
    go along<
    pay on<
    can not afford>payment plan instal
    law was pass>legisl adopt enact
    citi tour>guid museum admiss
    how mani peopl watch>viewer audienc
    pull over>stop park
    when did she<
    cold storag>hardwar wallet
    zap me>safeti fault electr
    a c>air condit
    bring my own food>drink allow
    lost a book>replac
    meatless>vegetarian
    do not suit<
    loot>theft stolen polic
    egg>allergen ingredi allergi
    to london from<
    armchair>furnitur sofa upholsteri
    penni stock>invest share secur
    pure>babi infant food puriti purifi purif
    url>web address link
    put card on<
    start over>reset progress restor restart repeat
    someth up<
    stop the payment>cancel
    forgot to add>edit order modifi
    pay someon<
    eye<
    atta>groceri food
    heavi duti>weight limit load capac
    fake shop>fraud phish
    s n>serial number devic
    std<
    wore it<
    sent to old address>deliveri chang
    switch consol>game devic
    my back hurt>pain
    wire money>transfer payment method pay
    accur>correct precis exact
    dental bridg>treatment dentist
    in bad<
    beep>signal alarm fault
    fund>balanc account
    get at my<
    get my shot>vaccin inject
    ignor>complaint respons contact
    keyhol<
    bring my bike>bicycl transport
    deni>denial
    grass>lawn
    no money left>social assist emergenc support
    settlement<
    detach hous>properti home resid apart
    how much will<
    fli with<
    found it<
    make off with>steal theft
    what can i write off>deduct expens allow
    warfarin>medicin medic prescript
    chanc>probabl likelihood
    video kyc>ident verif
    bag under<
    person loan>consum credit financ
    top up my mum>recharg number
    postag and pack>ship cost
    babi carriag>pushchair stroller
    porch>balconi outdoor area properti
    strove>strive
    who help>support assist
    defend>defenc defens protect
    pull togeth>cooper
    side window>glass damag vehicl
    what do i get out of it>benefit advantag
    breast cancer>serious ill critic diseas
    it bug out>error fault
    luggag did not turn up>lost delay
    machin took my<
    sentenc>punish prison
    back pain>sore symptom
    in french>languag
    allot>garden associ club membership
    do not agre with the<
    go wrong>error fail problem
    leg came off>spare part guarante defect
    slid>slide
    veg box>subscript membership
    come over from>migrat import switch
    explod>explos
    guy<
    lost esim qr>code activ
    paus it>
    reboot the box>restart router
    make it later>postpon reschedul
    mosqu>religi worship communiti
    union<
    bill from age ago>back
    hubcap>tyre wheel
    helpdesk>custom servic support care
    flower bulb>garden plant
    what lead<
    500 rupe>amount money
    first time<
    phone my mum>call contact
    indonesia>abroad foreign internat oversea indonesian
    take the old one>dispos mattress remov
    want to work<
    what it<
    cludo>game board toy
    reflect on>consid think
    lobster>seafood shellfish food
    not show<
    download<
    handkerchief>accessori cloth
    how do i go about>procedur process step
    refer from<
    coup>overthrow putsch
    review>feedback rate comment testimoni
    roll it<
    balanc not updat>pend
    ibuprofen>medicin medic drug pain relief
    receiv>receipt recept
    wi fi down>wifi connect router
    rickshaw>taxi transfer transport
    browser<
    min spec>system requir
    leav my hous>move home final bill
    naturopath>altern medicin treatment
    someon park>obstruct report
    drive home after>discharg transport
    help from the<
    worst<
    mardi gras>occas event special day
    son>child famili
    away on elect<
    burn mark>damag defect
    sim has<
    tri on>chang room size fit
    feel down>depress
    break up>connect recept interrupt split dissolut separ
    man>men male
    nutmeg>spice food
    twin room>type bed doubl
    damag someon>liabil
    reckon with>expect consid
    middl school>type educ
    train it<
    whistl blow>whistleblow report
    fell over>fall collaps
    extra secur<
    head lice>infecti diseas contagi ill
    naval>navi
    cat>kitten pet anim
    photo of damag>claim proof
    how was it found>format origin
    number to<
    calculus>lesson cours tuition
    recip>ingredi
    send you my cv>applic appli
    tv in<
    did order<
    glass bottl>recycl bank
    kettl will not boil>applianc defect repair
    have to tell the<
    if you go<
    log me out>session logout automat
    moth>pest control infest
    backpack>rucksack travel trip abroad bag luggag accessori baggag
    candi>sweet
    chimney sweep>tradesman contractor tradesperson craftsman
    docx>file format
    more licenc>user add
    no electr>power cut outag fault
    outag>power cut blackout failur downtim disrupt
    use ai<
    auto top up>automat
    distinguish>differ distinct
    who was against>oppon opposit
    best known>famous
    scabi>infecti diseas contagi ill
    spaniel>dog pet anim
    face id>facial recognit
    is not show>display updat
    no cashback>pend
    car loan>credit financ
    start subscrib again>reactiv resubscrib
    can not make it>cancel appoint reschedul
    come into be>origin aris creat format
    fell for a<
    goddaught>child relat famili
    tooth>teeth dental
    onli part<
    proof of fund>money launder
    can not cope>psychotherapi crisi counsel
    kick up<
    store credit>note
    educ<
    good for the planet>sustain environ
    auto top<
    backpack in>bag cloakroom allow
    mba>degre cours qualif studi
    move everyth over>migrat import
    add peopl>invit user
    rash vest>swimwear cloth
    sick on<
    jack it<
    shorten>short
    what am i du>entitl benefit elig
    pal>friend person third parti
    seagul>wildlif wild anim
    can not wait that long>urgent emergenc
    not charg>batteri
    still no refund>status
    world trip>travel abroad
    hospit stay>clinic inpati
    pay on the doorstep>cash deliveri custom
    arthriti>chronic ill pre exist condit diseas
    asian>asia
    leylandii>tree plant
    school close>cancel closur
    not level>assembl adjust stabil
    stripe on the screen>display fault
    continu<
    tell the<
    transfer my portfolio>secur
    workmat>colleagu
    reiki>altern medicin treatment
    logout>log sign
    who are you guy>compani profil
    with meal>half board full
    food>meal dish
    game reset>progress save restor
    fallen>fell fall
    sap>integr interfac connect
    copi my team>
    grate>gratitud thank
    soil and<
    climb<
    read my<
    sick>ill diseas unwel
    tunnel in>vpn remot access
    polici no>number
    printer paper>cartridg consum
    put me on the list<
    diarrhoa>diarrhea
    super bowl>match sport event
    unif>unit uniti unifi
    how mani day off>annual leav holiday entitl remain
    skillet>kitchenwar tablewar dish
    clean rota>stairwel hous rule
    walk down<
    watch it<
    convert to<
    live in carer>care
    expect a<
    put on some music>play
    copi from>plagiar decept
    do it realli work>effect result
    were found>establish foundat
    park permit>resid
    school trip>excurs group class children
    space for my<
    salari not in>incom transfer pend
    co op shop>supermarket store
    guarantor>sureti
    hand me<
    center>centr middl
    ikea>shop retail store
    expir>expiri
    split up into>divid divis part
    tribe>tribal
    massiv bill>charg bundl
    talent>gift
    cape town>abroad foreign internat oversea
    not let<
    someon use<
    out of minut>allow usag
    what on my<
    polic clearanc>crimin record check
    salad>meal dish food
    send crypto>transfer withdraw wallet
    terribl servic>complaint dissatisfi
    can not look after<
    came in 2 box>partial deliveri split shipment
    cut from win>tax tds
    calv>calf
    type<
    debit but<
    css code>program
    breed>bred reproduct procreat
    miss my flight>rebook
    mail on<
    buy a hous>purchas properti financ
    expat>nation foreign resid citizenship
    hold for an hour>contact wait time
    need help<
    oppon team>
    forgot to cancel<
    what do it stand<
    tap out>check ticket
    time to<
    can not attend>cancel absenc
    clamp>wheel fine penalti
    impli>implic
    juri duti>court legal
    need>requir necessari
    construct>build built
    donat receipt>deduct
    hold<
    tell you about damag>claim report
    fli anoth<
    pick my cours>registr modul
    oat>groceri food
    staff card>access
    wage>salari pay
    hallway dark>light stairwel fault
    servic charg statement>util bill
    clear my loan>earli repay settlement figur
    indian>india
    new handset>upgrad elig
    get into invest>
    put in>insert instal submit
    stuck on<
    forebear>ancestor ancestri
    statement>account bank
    hammock>garden furnitur
    reckon<
    tri it on>chang room size
    what do they take off>deduct payslip salari
    when will it come>deliveri time date
    open a case>support request contact
    pav<
    nacho>food meal eat
    sick line>note medic certif incapac ill absenc
    train axe>cancel refund compens
    what will my pension<
    ninth<
    wee<
    bank block<
    inset day>school holiday close
    by mail>letter post
    undelet>restor recov
    40th birthday>parti event
    goggl<
    hairdress>profess occup salon treatment appoint
    10 pin<
    buggi on<
    make stuff<
    serial number>devic
    energi bill>electr gas
    other depart>transfer internal
    toilet keep<
    where is it found>occurr locat distribut
    antenna>arial
    out of warranti>period guarante
    scatter the<
    i alreadi cancel>confirm
    type wrong address>chang deliveri
    comparison>compar
    forgot to pick<
    pay out>payout benefit payment disburs
    buggi on the bus>pushchair
    energet>energi
    can not find my card>lost block
    brother>sibl famili relat
    cyprus>abroad foreign internat oversea eu europ european countri
    civil servant>offici clerk
    extra day<
    zealous>zeal
    number not<
    at all time>
    dead on arriv>defect faulti
    send my card<
    atom energi>nuclear power
    check in onlin>
    children menu>kid
    fuse keep<
    kik>messeng chat messag
    what width>wide
    block>lock freez clog bung
    health problem befor>pre exist condit
    stout>alcohol drink beverag
    ambul>paramed emergenc hospit
    card meter>prepay
    monopoli>game board toy
    open to<
    croissant>breakfast food bakeri bread
    held back>repeat year withhold restrain retain
    enter my<
    kick me<
    employe>staff colleagu team member worker
    card about to<
    everi 3<
    password gone>reset
    real madrid>team club sport
    who do i speak<
    suspend>suspens paus
    american civil war>
    oura<
    what is it made<
    everi 6<
    strong wind>storm damag weather natur hazard
    8am>open hour appoint
    need a letter<
    sign me up>regist
    broke my sim>replac
    sleep hot>temperatur breathabl mattress
    chang languag>set
    west end music>event concert perform show
    what to take for>medic remedi
    link not work>error expir
    my leas>rental contract tenanc
    gandhi<
    gift sub>subscript redeem
    beaten up>crime polic violenc
    grand>money amount sum
    paid me too littl>payout settlement appeal
    istanbul>abroad foreign internat oversea constantinopl
    doubl buggi>pushchair stroller babi
    found an<
    plasma<
    short of money>payment difficulti
    teak>wood materi
    link ran<
    hand in my notic for<
    my data>person privaci
    where is it made>manufactur origin countri product
    put it in<
    work from<
    driver did not knock>miss deliveri courier complaint
    reflect<
    still show<
    until what time>open hour
    alsatian>dog pet anim
    lost gas card>prepay meter replac
    where did they come<
    up at<
    what my<
    best price>discount negoti
    gravit>graviti
    registr document>vehicl certif
    where do they<
    realiti show>film movi seri video
    reign>rule ruler king
    where do i leav my<
    money to my<
    time out from uni>leav absenc semest
    spiegel>newspap magazin subscript
    stop them take<
    put in a claim>
    what i pay toward>excess deduct
    certif>proof evid certifi verif
    retir>pension
    sprite>drink beverag
    burn smell>overh safeti fault
    get back to me>respons contact callback
    spam text from you>unsubscrib market
    go back to an older>version histori restor
    car sick>nausea
    disabl card>badg blu proof discount
    id ran out>ident card replac renew
    peac<
    further<
    telemarket>unwant call
    aunti>relat famili
    switch plan>upgrad higher
    tin foil>aluminium
    someon at the door>doorbel camera
    tax on gain>report statement
    bent>bend
    how mani to take>dosag recommend intak
    someon pretend>fraud phish genuin
    what so<
    down in the dump>depress counsel
    warn<
    mpin>pin
    on other<
    email never came>spam receiv
    scienc>scientif scientist
    batteri will not<
    lightn>weather warn storm damag natur hazard thunder
    hard<
    put the<
    upload a list>import bulk csv
    everi 2 week>fortnight
    iron out>resolv solv
    bag of coin>cash deposit
    visual<
    higher credit limit>increas
    feel rough>ill symptom sick
    leak>drip
    shore trip>cruis excurs cabin
    via googl<
    put back>postpon replac return
    servic charg too<
    take anoth<
    fusion>fuse
    place an<
    bill address>invoic
    can not heat<
    csv>excel export import file format
    drive out>expel expuls
    father day>occas event special
    antenat>prenat pregnanc matern
    bit of code>script integr
    kasperski>antivirus secur softwar
    when was he born>birth date
    microtransact>app purchas
    sms>text messag
    creche>childcar kindergarten nurseri
    paid and got<
    epoxi>adhes glu seal
    drift apart>separ
    put down a<
    creditor>lender
    uniti>unit unif unifi
    book report>assign submiss coursework
    did not ring the<
    to the uk>internat abroad oversea
    dock station>accessori comput
    add someth<
    expedia>book platform accommod
    lost my bag>properti
    real person>agent employe repres
    fee for top<
    hack off>complaint dissatisfi
    comprehens>comprehend understand
    from anoth bank>transfer extern account
    left my bag>lost properti
    put it up for<
    california>abroad foreign internat oversea
    play on<
    biolog>lesson cours tuition
    free of charg>complimentari grati
    in our colour>design customis brand
    last tri>resit repeat attempt
    photographi>photograph photo
    sole<
    check up on>monitor inspect status
    proof where<
    first world<
    server be back>mainten
    leav the hous>routin scene
    need an account>gust checkout regist
    left on the bus>lost properti
    money show<
    spotifi>subscript stream
    how much holiday>annual leav entitl remain
    loaner>replac loan devic
    round<
    spread payment>instal
    they can not see me>camera webcam video
    subsidis>subsid subsidi
    bunk bed>furnitur bedroom
    part with>give sell
    sandal>sho footwear
    pre order>preorder advanc
    wall wart>power adapt charger
    last time to edit>deadlin team
    wall to wall carpet>floor
    get a person>agent employe contact
    sinc the<
    bow<
    dustmen>wast collect bin rubbish
    aadhar>ident document proof
    what it made<
    lost and found>properti
    brain tumour>serious ill critic diseas
    australia post>courier carrier parcel servic deliveri
    dip in the<
    someon know my password>secur chang
    which doc>document
    mix up>mistak wrong confus
    uninsur>insur self pay
    doubl check>verifi
    hand in the key>handov
    what led to>caus reason
    how mani a day>dosag recommend intak
    point not add>loyalti programm
    bottl water>drink beverag
    sail<
    when will money<
    updat broke>error
    want to work for<
    drop<
    bacteria>bacterium bacteri
    wisdom teeth<
    allow plan>
    scratch off>gift card code
    learn guitar>music lesson instrument cours
    stag do>bachelor parti
    night trial>period return
    tracker<
    dvd player>audio electron devic
    need more<
    railcard>discount card reduct proof
    request cash>payment
    give up>quit stop abandon surrend
    vacuum bag>residu wast general rubbish
    cheaper elsewher>price match lowest best guarante
    limca>soft drink beverag
    concert>event ticket
    deliv to my pincod>deliveri area postcod
    new card>replac
    complain to the<
    get mate<
    can my pc<
    gemini ai>artifici intellig
    other languag>multilingu
    strap for<
    new passport>renew express
    who pay for<
    my littl<
    advanc payment>prepay
    set fire<
    sinkhol>natur disast hazard damag
    valu<
    get stain out>clean
    norton>antivirus secur softwar
    how to video>tutori instruct guid
    nikon>camera photo devic
    collis>accid collid
    grandmoth>grandpar famili relat
    car servic>inspect
    bike>bicycl cycl
    can not send email>error
    leav the bank>close account
    came in 2<
    jiofib<
    warfar>war
    climb the<
    hip<
    checkup>check screen prevent examin care appoint
    seat next<
    copilot>artifici intellig ai
    drama>theatr
    look at the flat>view
    find my phone>locat lost devic
    isofix>child seat
    join your bank>open account
    bayern>team club sport
    beneath>underneath
    broke my<
    remot work>home offic
    w<
    did not get the<
    peloton>fit equip gym
    pv>solar panel photovolta renew energi electr
    rock music>
    clam chowder>food meal eat
    tin tomato>food groceri
    have to tell the council>notifi report chang address
    turn<
    1000<
    english cours>class
    left on the plane>lost properti
    merger>merg
    at the end of my tether>psychotherapi crisi counsel
    profil pic>pictur photo
    ticket sold out>avail
    membership card not<
    marathon>sport outdoor activ
    velvet>materi fabric textil
    fell ill on holiday>sick leav annual
    money in energi<
    quorn>vegan vegetarian plant base
    writer>author novelist
    scrap my<
    latenc>speed connect
    put money on meter>prepay top
    show on credit<
    rub<
    bodysuit<
    ful pump>reful
    mattress pad>topper
    fujifilm>camera photo devic
    small bag>hand luggag dimens
    dunelm>shop retail store
    where to find<
    casarean>oper surgeri treatment
    mp3>file format media audio video
    pickup point>collect pick
    bin lorri>wast collect rubbish
    dvd>media data carrier
    boil down<
    espresso>coffe drink
    sentenc to death>execut penalti
    fibr at my<
    violenc>violent
    walk aid>crutch
    aliv>life live
    tandem>bike bicycl
    postpon>reschedul defer rebook
    rate of return>interest
    advert in the<
    singl mother>parent famili
    alreadi open it>return
    fail>failur
    frequent flyer>programm point
    dialysi<
    franc>abroad foreign internat oversea eu europ european countri french
    persian>persia iran iranian
    miss my period>pregnanc test
    real or fake>genuin origin counterfeit
    battl>fight fought
    emiss>emit
    share hous>flatshar flat
    roof slate>build exterior repair
    can not see<
    lock my money<
    crise>crisi
    food in<
    no bar>signal coverag recept network
    play with<
    protect up<
    forgot to tell you>disclosur polici chang
    got the<
    hang wash>laundri room hous rule
    mytholog>myth legend
    spin wheel>speed slow connect load error
    birdse>pet suppli
    clear my<
    help to<
    on tick>financ credit instal payment method
    player injur>substitut point
    talk out of>dissuad
    walk out>strike disrupt cancel leav
    januari<
    juri<
    updat my<
    have a go>free trial
    btech>degre cours qualif studi
    do i<
    moss<
    bourbon>alcohol spirit drink
    got my result>find
    sud>materi fabric textil
    12th standard>class year group grade school
    dosa>food meal eat
    quit the servic>cancel
    typo in<
    usp>courier carrier parcel servic deliveri
    bill for someon els>previous occupi
    bet not<
    card in<
    our own logo>design customis brand
    respons for>caus
    frequent ask question>faq
    e<
    left on my<
    frozen my<
    spell out>explain specifi
    money for unus>refund
    no confirm email>spam
    window will not close>defect repair
    bonus point>loyalti reward
    task>
    got laid<
    onesi>nightwear cloth
    bag too heavi>excess baggag
    minim>minimis minimum
    show us<
    stolen off doorstep>deliveri
    bamboo plant>garden
    month to month>annual bill
    negat<
    propos>suggest idea proposit
    kill myself>crisi emergenc suicid
    put back on card>refund payment method
    catchment area>school district
    cost more<
    if you go under>deposit protect safeguard
    registr of<
    health insur>medic
    mum go back to<
    bahncard>discount card reduct
    screw up>mistak error
    too ill<
    across the border>abroad internat oversea
    switch by mistak>erron transfer
    blazer>cloth jacket garment
    divorc>separ
    too late>deadlin
    distanc>distant
    telenovela>film movi seri video
    chariti>non profit nonprofit associ club membership
    do not open>error
    special>specialis specialist
    apmt>appoint
    drop our<
    pixel>tv signal receiv
    railroad>railway train rail
    label for send back>return
    provision<
    pickl>sauc condiment food
    potato peel>organic wast food compost
    call>phone ring telephon
    dug up>excav discov
    cling wrap>packag recycl plastic wast
    dbs check>crimin record
    ent>doctor specialist
    raccoon>wildlif wild anim
    camp bed>extra cot
    get to know>meet learn
    rock<
    what do i wear>cloth dress code
    after my<
    rabi<
    put it right>correct resolv solut
    boot<
    boot chemist>shop retail store
    mngr>manag
    find someon<
    order gone<
    bagel>food eat meal bakeri bread
    perth>abroad foreign internat oversea
    use engin<
    cucumb>veget food
    pay with phone>appl googl mobil wallet
    swore>swear sworn oath
    what power<
    bought by mistak>cancel order return
    lunchtim>open hour appoint
    my son will not<
    swap my<
    where do i leav<
    too hard<
    take after>resembl similar inherit
    ofcom>complaint ombudsman
    get fit>train exercis
    mussel>seafood shellfish food
    oap>senior pension
    upris>rebel rebellion revolt revolut
    can not hear my<
    need a passport quick>renew express
    dtdc>courier carrier parcel servic deliveri
    fax<
    is it ani good>review rate qualiti experi
    shop would not<
    end of<
    match postpon>point
    juicer>applianc kitchen devic
    miss renew>laps
    how deep>depth
    duracel>batteri
    quieter>volum
    card do not open>key room
    candl on<
    bar on my bill>cap spend limit
    spare room>apart
    club card>pass ticket
    how warm is<
    on hold for<
    topup not there>top pend balanc
    scale down>reduc reduct
    you invest for<
    triumph>victori win
    plug into>integr connect interfac
    tri for free>trial
    date<
    gone up>increas rise
    local tip>recycl centr dispos
    renown>famous fame known
    pull out of the<
    rental broke<
    where did he die>death place
    palla>meal dish food
    rabbi>ceremoni religi
    get into the<
    linoleum>floor carpet
    scrap<
    joy>happi
    paid seat>user licenc
    avail in<
    code is<
    reader card>librari borrow
    thought up>invent
    registr plate>number licens licenc
    semi detach>properti home resid apart
    how long have i got>deadlin
    not come<
    sip invest>plan fund share secur
    czechia>czech republ
    go up a plan>upgrad
    turf me<
    4 minut<
    dump>wast dispos
    job still open>vacanc applic
    settler>colonist
    show jump>sport activ
    allergen>allergi allerg
    card on watch>mobil wallet appl pay
    2nite>tonight
    brought forward>earlier reschedul
    civil partner>spous famili
    pass me on>forward transfer agent employe
    plug in solar>balconi permiss
    whi should i>advantag benefit differ
    secur>safeti
    windscreen fog>defrost ventil
    deliv to wrong<
    repeat med>medicin medic prescript
    extermin>pest control
    kid allow>children age suitabl
    signal>recept network coverag
    credit note>store
    side sleeper>sleep posit firm
    descal>clean
    grow apart>separ
    plant base>vegan
    arctic>north pole
    cashew>nut allergen allergi
    look for a flat>apart rental vacanc
    cider>alcohol drink beverag
    forenam>first name given
    messag on my phone>voicemail
    call after>name
    do not react<
    factori<
    spoil>rotten gone bad
    where did it<
    klm>airlin flight
    learn how to<
    play the market>invest
    side effect>advers product
    cvc>cvv secur code
    everi year>annual
    key my car>vandal damag polic
    screen is blank>display error load
    advanc>experienc
    air mile>frequent flyer programm point
    tax offic>author
    twin buggi>pushchair stroller babi
    pongal>holiday public festiv
    decept>deceiv deceit
    robot<
    chang my surnam>name
    sell my<
    my son will<
    world war<
    gave the wrong>correct chang incorrect
    put in my name>transfer account holder chang ownership
    take a day<
    home<
    result back>find
    went by>pass elaps
    audio book>audiobook podcast play media data carrier
    member card>membership
    no onion no garlic>diet dietari requir special meal
    avv>data process agreement privaci
    cart>basket trolley
    furnitur>furnish
    tone down>moder reduc
    acc>account
    enter a contest>join entri fee
    lock the door>secur
    work kit>equip hardwar
    bosnia>abroad foreign non eu internat
    game on new<
    too few peopl>minimum number particip cancel
    drum will not spin>applianc defect repair
    shock absorb>car part repair vehicl
    did not pass>fail resit repeat
    hound>dog pet anim
    payout not come>withdraw pend process time
    who sweep>stairwel clean hous rule
    where do it get it<
    cash payment>pay
    fare dodg>penalti
    workout>exercis train gym fit
    claim<
    feel the fabric>sampl showroom
    bottl<
    had a<
    pubg>game video
    has come loos>fasten repair
    would i be<
    fight back>resist defend
    knee pain>symptom
    pass away>death deceas bereav die
    without prescript>counter
    au pair>childcar carer
    dahlia>flower plant
    mobil data>cellular
    youtub music>stream audio
    cuba>abroad foreign internat oversea cuban
    wipe off>remov clean
    ipad>tablet devic
    letter with my<
    noth been<
    shut the blind>shutter
    squad>team
    park in<
    septic<
    what do they eat>diet food feed
    modifi>chang updat edit modif amend alter
    what do peopl<
    have in common>similar
    time belt>car part repair vehicl
    conif>tree plant
    iron tablet>supplement dietari
    lifetim licenc>time purchas
    bonus to bank>condit withdraw
    need one<
    ola>taxi transfer transport
    identif>card ident identifi proof
    jealous>jealousi
    choos my modul>cours registr
    one of a kind>uniqu
    ask about my<
    out of offic>automat repli absenc
    nobodi pick<
    what money can i get>entitl benefit elig
    your websit do not<
    street light out>defect report
    how heavi can my bag<
    someon took my account>hack recov
    still in<
    autopay mandat>recur payment
    ani traffic>congest delay
    class is full>book wait list fulli
    bank account>detail iban
    fibr optic>fiber ftth
    return slip>label
    rye>gluten grain allergen
    state of america>unit usa
    second key>spare extra
    cancel but charg>refund subscript
    sent me<
    tax rebat>refund
    all book up>appoint avail
    what happen if>consequ effect
    get my file back>restor recov
    id verif>ident
    saggi>mattress guarante indent
    worsen>deterior
    offenc>offend offens crime
    sold my share>capit gain taxat
    stop talk>mute silenc
    fill the hole>damag repair decor
    landfil>wast dispos
    udemi>cours train event
    kid card>children account minimum age
    varnish>paint coat
    was that you call>phish genuin fraud
    50 pound note>cash money
    cut down>fell deforest
    deceit>deceiv decept
    cash point near<
    no answer on<
    old one<
    sampl of fabric>
    forgotten pin>reset remind
    name chang>new
    pay my bill>payment
    new plate>number registr
    scrambl<
    app froze>crash
    egg freez>fertil treatment
    send out>dispatch emit distribut
    tibetan>tibet
    sim has not come>card deliveri
    hernia op>oper surgeri treatment
    proof of address>util bill registr
    tonit>tonight
    doubl bass>instrument music
    hospit bill>invoic
    my daughter<
    onboard>induct
    old age>retir pension
    in bit>damag defect
    safe in the<
    destroy>destruct ruin
    gave to someon els>deliveri neighbour
    fell out of my hand>damag drop repair
    skin<
    someon els<
    know>knew known
    paid but never got>chargeback disput
    usb hub>accessori comput
    when i get paid>payment date chang
    ask for money>payment request
    log<
    cours materi>learn
    month to<
    sandpit>children play area playground
    deliveri charg>ship cost postag fee
    same number>keep port
    digit currenc>cryptocurr
    curb>kerb
    chemist at night>emergenc pharmaci
    hire a room>rental venu
    claim expens>travel reimburs
    within>insid
    birth date>birthday dob
    car seat>child booster
    librarian>profess occup
    get me your<
    match tie>win
    mobil internet<
    opt into the<
    sport<
    whi is it call>name origin etymolog
    heat cost too<
    pitch a<
    upi id>payment
    forbad>forbid forbidden
    meesho>marketplac onlin shop third parti seller
    park on my street>resid permit
    legal guardian>parent
    vulner<
    cerebr>brain
    get me a cab>taxi ride book
    at the end<
    tuv>servic inspect mainten
    user role>
    wifi do not work>connect fault
    chainsaw>tool
    pay at the<
    swing<
    money i won>win prize withdraw
    told them my pin>fraud phish block card
    zimmer frame>medic aid
    appl tv>stream devic receiv subscript
    bulli>harass
    great war>first world ww1
    lost my bank card>block
    power be<
    payment break>holiday deferr
    do not get ani<
    oat milk>vegan vegetarian plant base
    account on hold>suspend block restrict
    min>minut
    not in<
    same problem again>repair defect complaint
    back to level one>progress restor
    store my coin>wallet custodi
    dj>music rehears nois entertain parti event
    sleet>snow clearanc winter servic weather
    look forward<
    mbbs>degre cours qualif studi
    voucher>coupon promo code discount
    gift for someon>voucher
    sell on ebay>incom busi taxat
    caught>catch
    motel>accommod hotel overnight stay
    power back on>cut outag
    ash<
    ceil came down>water damag claim
    water damag>burst pipe
    when did it start>begin began
    discrimin>complaint equal treatment
    legisl>legislatur law act
    realli slow>perform
    whiff>smell odour
    coat rack>furnitur
    have you still got>stock avail
    offic<
    strudel>cake dessert food
    has left<
    garden shed>furnitur
    miss the deliveri>redeliveri
    recur payment>stand order
    best for me>recommend advic
    experian>credit score check rate report
    rent gone up>increas
    tell>told inform
    hepat>diseas infect ill liver
    bill with my address>proof document
    is my passport<
    card for free trial>payment method
    press<
    doctor say no<
    lost my tax<
    line on the<
    did i leav<
    dutch king>netherland
    railway station>train
    pay there>payment site
    what did he do>profess occup achiev
    paint tin>hazard wast pollut dispos
    what is this<
    top up not show>recharg balanc
    what sort>type varieti categori
    charger>charg cabl power adapt
    sick can<
    injur can<
    most i can<
    windscreen>windshield glass damag vehicl
    do over>repeat redo
    straight<
    unabl to connect>error
    remov me>delet account data
    what can i ask<
    manag director>ceo
    cremat>cemeteri burial death deceas bereav
    is it warm<
    use all<
    chilli in here>heat temperatur
    counsellor>counselor mental health therapi therapist
    is it against the<
    sublet>subleas subten
    pen<
    chang what i order>edit modifi
    insur went up>premium price increas
    marri name>chang
    cross countri<
    in person>site appoint
    rug>floor carpet
    overthrown>overthrow toppl depos
    studio flat>properti home resid apart
    bad signal>recept network coverag
    deregistr>deregist
    got on<
    sent the wrong>incorrect deliveri item
    tax late>penalti extens
    tanzania>abroad foreign internat oversea
    add a driver>addit polici chang
    are you ani good>review rate qualiti experi
    just had a babi>birth regist certif
    caught without<
    quinceanera>parti event celebr occas
    pneumonia>ill sick infect diseas
    worm virus>malwar secur
    babi is du>birth child parent
    hand luggag>carri cabin bag baggag
    red tape>procedur author applic
    earlier train>ticket valid fix
    old window>construct wast build rubbl recycl centr
    bill for someon<
    get rid of tv>electr wast recycl dispos
    part of<
    free hour>childcar subsidi
    heat>radiat heater hot
    shut itself<
    mesh wifi>rang router modem internet
    bleed the radiat>heat
    chole<
    warm home<
    weaken>weak
    dress gown>nightwear cloth
    get in shape>train exercis
    gummi bear>sweet confectioneri food
    make possibl>enabl allow
    not what<
    100 night>trial period
    12th<
    stanst>airport flight
    whi card for trial>free payment method
    breakag>break broke broken
    endless load>error slow
    sever>compens
    come with>includ
    join up>unit connect merg
    late bus>delay compens passeng right
    return label>slip
    chemic smell>odour ventil
    towbar>trailer accessori vehicl
    50th<
    cufflink>jewelleri jewelri valuabl
    addit charg>extra cost surcharg
    flight time>departur
    zara>brand cloth sho
    line of<
    too mani pin tri>unblock
    been sack>dismiss termin
    find me a<
    get kill>death die
    set of wheel>car vehicl
    test version>trial demo
    mock exam>examin
    bathroom>room apart
    emblem>logo symbol
    bt sport>channel tv televis
    sick befor the holiday>cancel insur ill
    do you send to>internat deliveri area countri
    wine glass>kitchenwar tablewar dish
    blockbust>film movi seri video
    trial is over>expir upgrad
    give out>distribut issu
    german>languag foreign
    invalid<
    now reduc>price adjust match
    100 ml>liquid hand luggag
    one time code>verif secur
    southwest<
    vocat<
    portugus histori>portug
    do i have to>requir mandatori oblig
    rollout>implement introduct launch
    put in prison>imprison
    disabl person at home>prioriti servic regist
    end of season>sale promot offer discount
    thrown out>evict termin dispos expel
    reduct>discount rebat reduc lower decreas money price
    go by bus>public transport
    broke>break broken breakag defect faulti
    icici>bank account
    open over christma>hour public holiday
    excel>spreadsheet outstand superb
    without a landlin>broadband
    do it fit in>dimens measur size
    need my tablet>repeat prescript
    whi should<
    fastest>quickest speed
    elder mother>senior relat care
    who compos>
    clan leader gone>leav
    internet is<
    add paye>beneficiari recipi
    airport<
    housekeep>recept hotel staff
    cours full>wait list fulli book
    differ time>reschedul appoint chang
    switch itself<
    at break<
    was not<
    can not see the folder>drive access permiss
    put into english>translat languag
    symbol>logo emblem symbolis
    eu 40>size chart
    leav a contest>cancel withdraw
    put on the<
    austria>abroad foreign internat oversea eu europ european countri austrian
    use by<
    took place>happen occur event held
    high heel>sho footwear
    when do chequ<
    when do they come for the<
    smoothi>drink beverag
    got the wrong<
    postag back>return ship cost
    cancel a<
    compani pension>occup workplac
    how much did it make>revenu gross
    pralin>sweet confectioneri food
    duvet cover>bed linen textil
    run out of pill>repeat prescript
    crul>crulti
    fewer<
    intestin>bodi
    sleep bag>camp campsit accommod
    bare use>warranti defect
    squar<
    du an upgrad>elig
    help in the home>care nurs
    miss a pill>dosag
    set it<
    tolino>tablet devic
    take shape>form develop format
    which room>offic respons depart
    young>youth
    breakfast>meal food cater
    quit the<
    pay a bill>payment
    can not pay my<
    proof i<
    stain remov>clean
    general<
    sunflow>flower plant
    tip off>warn inform
    come readi made>assembl
    will not turn<
    year>annual
    dead laptop>electr wast recycl dispos
    glamp>camp campsit accommod
    stop studi>exmatricul withdraw deregist
    are your<
    tow my<
    gazebo>garden furnitur
    old mum>senior relat care
    whole food>supermarket shop store
    5 more minut>alarm snooz
    enter a<
    crypto tax>report statement
    clarinet>instrument music
    roof blown>storm damag weather natur hazard
    verif>proof evid certif verifi
    game on new phone>transfer progress account
    guardian>parent
    dual<
    back in the<
    estat agent fee>commiss brokerag
    sent back week<
    hook it up<
    pay not in>salari miss payment
    water ski>sport
    leek>veget food
    key gone>replac locksmith
    shoot you an email>send contact
    alert>notifi notif push
    conservatori>build permit plan permiss balconi outdoor area properti
    pick up a languag>learn
    never came>deliveri
    saw it cheaper>price match lowest best guarante
    store up>storag
    tv in the room>televis internet patient
    esignatur>electron signatur digit
    big bag>cloakroom allow
    5 gramm>network coverag recept
    creepi<
    mail never came>spam receiv
    must i file tax>return oblig requir
    speed i pay<
    when get<
    build super>caretak
    can not call<
    geometri>lesson cours tuition
    marriott>accommod hotel overnight stay
    never show up>deliveri miss
    porch pirat>stolen deliveri
    run late>delay
    earli morn>open hour appoint
    keep me in the<
    7am>open hour appoint
    power station>plant
    out<
    smell of<
    eat beforehand>fast prepar
    offspr>child famili babi young children
    batteri dead>charg replac
    throw away>dispos
    done<
    got ani left>stock avail
    how is it<
    open over<
    to india>internat abroad oversea
    beautician>salon treatment appoint
    opportun>chanc
    sim 4>game video
    key worker<
    wrong sort<
    kyc>ident verif
    sent twice>duplic order wrong item
    want to join>membership regist trial train
    without sign up>gust checkout regist
    stop paper>paperless statement
    woocommerc>integr interfac connect
    come in one<
    dresser>chest drawer furnitur
    glaucoma>eye vision
    how mani year>durat standard period semest
    girl guid>associ club membership
    can not hear my team>voic chat audio
    did you call me>phish genuin fraud
    vet<
    earlier flight>rebook chang
    over time>develop histori chang
    valid for all train>ticket
    fell for>fraud phish deceiv
    fit center>gym studio centr health club
    student letter>certif enrol
    who is respons>contact person depart
    corn dog>food meal eat
    paper for the<
    stop work at 60>retir pension
    vacanc>job posit open vacant
    flea market>event fair
    how long to set<
    nobodi can see>discreet packag
    buri>burial tomb grave
    do not want it>return cancel order
    hold on my<
    recept class>year group grade school
    literatur>literari
    free of<
    nerf<
    overdu fee>late charg
    wove>weav woven
    buddhism>buddhist buddha
    for what reason>caus
    tyre>tire wheel
    how much leav>annual holiday entitl remain
    washington<
    chip in windscreen>glass repair
    flatpack>assembl furnitur
    will not updat>error
    without advert>ad premium
    overpaid<
    gradual>slowli step bit
    someon els is<
    favourit>bookmark favorit
    garden>yard
    do it run<
    app will not let<
    formula 1>match sport event
    stamp copi>certifi certif
    agent>repres rep advisor advis
    can not get in my flat>locksmith key
    fake call>fraud phish scam secur
    permaban>ban appeal suspend
    track my<
    file my tax>return
    high>tall height
    monkey>wildlif wild anim
    jam jar>glass recycl bottl bank
    grey out>disabl inact
    least i<
    win not<
    forgot a pill>dosag intak
    accent>dialect
    fern>plant garden
    import duti>custom
    money for<
    quickbook>softwar program
    hand over to<
    onli<
    app not<
    box was open>packag damag
    russian presid>russia
    what about the<
    injur at work>accid report
    whoop cough>infecti diseas contagi ill
    ring>call phone telephon
    when will it be readi>complet status
    caribbean>abroad internat oversea
    came out earli>direct debit payment date
    where to vote>poll station elect
    money for the<
    postal<
    travel pass>season ticket month travelcard
    studi from<
    complianc>compli
    onli one bar>recept signal coverag
    adolesc>teenag teen youth
    spelt<
    banger and<
    is heat includ>util ancillari cost
    avi>car rental file format media audio video
    out of work>unemploy jobless
    wine>drink beverag
    did not go through>payment fail
    grassland>meadow pastur
    dress code>work cloth
    secondhand>second hand pre own
    send on>forward
    spray<
    sought>seek
    your websit do not work>outag fault
    drew up>draft prepar creat
    cust<
    crisp packet>packag recycl plastic wast
    pay when it arriv>cash deliveri
    send my cv>applic appli
    cuban>cuba
    doc>doctor manual guid instruct
    year old boy>child age minimum
    husband move<
    religi>religion
    chang of name>new
    show as<
    stop it go<
    dead as<
    spa>well
    befor or<
    lass>young person child
    look<
    can not heat my home>payment difficulti
    who do i talk to>contact person support
    drag on>delay deliveri time process prolong
    invalid sim>card fault
    unplug it>restart router
    put my rent up>increas
    scandinavia>abroad internat oversea
    urn>funer burial
    halt>ceas stop
    american citizen>tax resid fatca nation foreign citizenship
    refus me>declin reject
    easi to use>train user friend
    lamb>livestock farm anim sheep
    still pend>process time
    where money<
    biggest>largest
    park outsid my<
    stepdad>parent famili relat
    what i cover for>coverag insur benefit
    pee<
    prevent examin>check checkup screen
    which box>form field instruct
    keep safe>protect safeti store
    someon els is watch>unauthoris access password
    ramen>meal dish food
    when you pay<
    earn on my crypto>stake reward
    keep a<
    clear the snow>clearanc winter servic
    wash away>flood eros
    data backup>back
    lg<
    lost my data>loss restor
    do for<
    have not got<
    no one answer>contact wait time
    allow in my<
    bonsai>plant garden
    can foreign>elig resid
    can not updat>error
    per<
    alpaca>livestock farm anim
    everi 2<
    take it swim>waterproof water resist
    rent ski>rental equip
    all in>inclus includ
    where my<
    agoda>book platform accommod
    cheesecak>cake dessert food
    not get the speed>minimum broadband
    costa del<
    holiday cottag>accommod hotel overnight stay
    jobseek<
    in the red>overdraft debt insolv payment difficulti
    doorstep<
    knowledg<
    scratch on the<
    comput mous>accessori
    under 5s>children free admiss
    deliv to my<
    rubbish qualiti>complaint defect return
    vat>sale tax valu add
    sent>send dispatch deliv ship
    swap my licens>drive licenc exchang foreign
    wildfir>natur disast hazard damag
    bum<
    caption>subtitl
    my daughter will not be<
    tutor>teacher instructor privat lesson extra staff school
    back then>past histori
    jelli babi>sweet confectioneri food
    travel on her own>unaccompani minor
    blank screen>display error load
    digit camera>photo devic
    gone for good>delet perman irrevoc
    workflow>process autom
    after school care>club
    kettl in<
    absent>absenc
    finnish>finland finn
    drape>curtain blind window
    my 11 year old>child age minor minimum
    get into the room>check arriv
    side with>alli allianc support
    bedbug>pest control infest
    mous<
    vendor lock>contract export data cancel
    what can i claim>deduct expens allow
    coin not<
    pg<
    monitor>screen display
    singl bed>furnitur bedroom
    tru to size>guid
    old mattress>bulki wast dispos collect
    per person>price
    tempest>storm thunderstorm
    cost to send<
    long term care>nurs
    narrowboat>boat watercraft vessel
    forest<
    tendon>bodi pain
    angl<
    nasti>harm substanc certifi ingredi
    whi my usag<
    iguana>reptil exot pet anim
    paye not<
    cut the tag off>return condit
    hypothet>hypothesi hypothes
    gone bad>spoil rotten
    no answer<
    account statement>bank
    8pm>open hour appoint
    mallorca>abroad foreign travel oversea
    do it again>repeat redo
    pad envelop>packag
    tax on win>tds
    invoic to<
    coron>crown
    turn it off<
    soil<
    repay>pay back paid
    pot plant>garden
    switch without<
    jain<
    merg>merger
    scan a<
    speed i<
    becom a member>join membership
    point disappear>expir loyalti programm
    see a specialist>referr
    legal expens insur>
    up at 6>alarm wake
    definit of>mean
    hide the<
    my 8 year old>child age minor minimum
    ancient>antiqu
    home offic visa>author
    put someth by>save
    to my other<
    bin day>wast collect rubbish
    highland and island>deliveri surcharg area
    jacuzzi>well spa
    train it on>knowledg base content
    gst invoic>vat tax
    fx>exchang rate foreign transact fee
    occup therapist>therapi treatment
    more time for<
    towel for the pool>well sauna
    bring down>reduc lower overthrow
    chip tooth>dental emergenc fill
    roach>pest control infest
    rest of my order>partial deliveri split shipment
    keep beep>signal alarm fault
    make use<
    see eye<
    have a bonfir>fire permit firework
    robot vacuum cleaner>
    like what>exampl
    malaysia>abroad foreign internat oversea
    injuri>injur hurt wound
    kept my deposit>refund repay
    broccoli>veget food
    england>english
    further train>cours profession
    pay on the<
    make better>improv
    cashless<
    money on<
    wait in all day>miss appoint compens technician
    paid but no<
    when do cover<
    freelanc>self employ busi profess
    typescript>program
    confer room>meet seminar
    look after my mum>carer nurs care
    window 7>oper system requir compat
    upgrad>updat higher plan switch
    javascript>program
    languag for<
    ladoo>cake dessert food
    farmer>peasant serf
    outsid wall>build exterior repair
    abolit>abolish away
    christma parti>corpor event group
    fish rod>sport equip gear
    bump off>deni board compens
    do it go<
    loyalti<
    machin<
    punt>bet
    rugbi>sport activ
    seoul>abroad foreign internat oversea
    what my meter<
    mail it<
    tear down>demolish demolit
    tell work i<
    blu bin>wast collect rubbish
    extra charg>bundl allow
    off work long<
    never turn<
    zapier>integr api interfac connect
    cashless hospit>network direct bill
    current<
    parti leader>head chairman
    jigsaw<
    my state<
    share a login>user account
    which plan>differ comparison
    tidi<
    chase away>expel drive
    heater>heat radiat applianc devic
    open it>return
    read through>studi inform
    start a job>employ
    rhode>abroad foreign travel oversea
    not come in>sick leav report absenc
    set an<
    what i entitl to>compens right
    inherit>heir tax estat deceas
    right to be<
    away for<
    age restrict>content lock verif
    gift certif>card voucher
    roll month>sim prepaid
    is that realli you>phish genuin fraud
    swiggi>food deliveri servic
    gave me less>atm cash withdraw disput
    logbook>vehicl document registr certif
    who els use>refer custom case studi
    dropbox>cloud storag
    use phone<
    nasal<
    will not take my<
    richest>wealthiest
    what happen if we leav>contract export data cancel
    100<
    corrod>corros rust
    room filthi>complaint clean
    wetransf>cloud storag
    came out>public releas appear
    escoot>scooter rental mobil
    stop the bot>contact custom servic
    forgiven>forgiv forgav
    money back>refund reimburs
    it all gone>data loss restor backup
    team mate>colleagu
    without insur>self pay
    ani string>condit term
    load forev>slow error
    who rang<
    atm gave<
    becom a<
    did i get<
    will not open game>start crash error
    place of<
    earn more>salari increas pay
    nomine>beneficiari
    pan<
    point work out>score system
    direct to<
    shadow someon>open day trial
    beat<
    lock out>block account login unlock
    thesi>dissert assign submiss coursework these
    do an internship>
    one time password>tan otp
    shop credit>voucher refund
    chang my card>payment method updat
    prank call>nuisanc malici
    potti>nappi babi chang
    from anoth<
    go up a<
    deduct but<
    win not receiv>prize pend
    would i<
    new employ>
    what kind of file>format
    nasdaq>invest share secur
    leapt>jump
    holdal>luggag baggag bag accessori
    opt into the pension>contribut
    veranda>balconi outdoor area properti
    costa rica>abroad foreign internat oversea
    kurti>cloth garment
    never got pin>deliveri
    which email i<
    friday>weekday work day busi
    put it on<
    no email about<
    tow truck>breakdown roadsid assist
    pilat>class cours fit
    start a<
    card for my husband>addit supplementari
    wreck my<
    advertis with you>partner
    somewher nice to<
    check who i am>ident verif
    salt the path>snow clearanc winter servic
    breadth>broad
    no code came>verif sms
    when was she born>birth date
    block a player>mute chat
    charg extra>bundl allow
    clear my card>credit repay balanc
    hot in the<
    atm machin>cash withdraw
    game on<
    glass damag>broken window
    uni mail>email student account
    bevvi>alcohol drink
    castl<
    parquet>floor carpet
    select>choos chose chosen choic
    week paper>magazin newspap media
    what paper do i<
    non binari>gender name chang
    super<
    work remot>
    school stuff too<
    carrot>veget food
    account number>iban
    hard disk>drive ssd
    multifunct<
    jungl gym>children play area playground
    make space>storag delet memori
    money for my<
    discoveri>discov discover
    court order>legal
    butcher>shop store
    is it just me>outag servic status fault disrupt
    jump start>breakdown roadsid assist
    stuff in the<
    dwell>dwelt
    helsinki>abroad foreign internat oversea
    hand on>pass transfer
    spelt my name wrong>chang correct spell
    come down to>depend matter
    printout>print
    it dark in here>light bright
    beech>wood materi
    have blood done>test laboratori
    roll<
    leftov paint>hazard wast dispos recycl
    on 2<
    put on a play>perform stage
    send it<
    peep>peopl
    sell your product>resel dealer partner
    unexpect>sudden surpris unforeseen
    journal>magazin newspap media
    money not credit>pend transfer balanc
    english king>england
    id do<
    buy one get<
    pact>treati agreement
    in plain<
    kettl in the<
    membership fee>month
    off school<
    what is he<
    swap supplier>switch
    tos>term servic
    what do you offer>servic product rang
    did not go to my appoint>miss cancel fee
    whi was<
    magenta>colour color
    boiler pack<
    wendi>restaur food
    open day>trial
    actual person>contact custom servic agent employe
    get me a taxi>ride book
    wait to<
    crank<
    earach>pain symptom
    electr gone>power cut outag fault
    physician>doctor gp practic
    sleep>slept asleep
    what the reason>caus
    anoth one<
    do not see<
    programm>program
    put up my<
    end>stop finish
    move over to you>migrat import
    paper for<
    5<
    earthenwar>stone ceram materi
    eod>deadlin
    get to the<
    visa run out>resid permit extens
    extra larg>size chart
    peach>fruit food
    contracept implant>
    gpu>compon comput
    lower back>bodi pain
    marsh>swamp wetland bog
    polo<
    spoken>speak spoke talk languag speech
    wait time befor<
    without a<
    grade<
    raid>assault attack invas
    has it ship>dispatch order status
    throw me<
    were<
    janitor>caretak
    make a note>
    skirt board>wood build materi
    card fell apart>damag replac
    smear>cervic screen
    how much is in>balanc
    bathrob>towel well sauna nightwear cloth
    smoke alarm>detector fire
    up to my eye>payment difficulti debt
    porridg>breakfast food
    amazon locker>pickup point collect parcel shop
    sledg>winter sport
    mega contest>type
    pakora>food meal eat
    nifti>invest share secur
    peninsula>headland
    give to a friend>gift voucher
    yield>interest rate return
    bodi combat>class cours fit
    regist a<
    cricket bat>sport equip gear
    kid menu>children
    python code>program
    payout when leav>sever compens
    birch tree>plant
    charg a<
    dog on the<
    get tax<
    dealt>deal
    put up a<
    grand prix>match sport event
    rattan>wood materi
    barrist>lawyer legal advic
    lp<
    skybox>stream devic receiv
    when do the engin come>technician appoint
    surgeri hour>consult offic
    croma>shop retail store
    know someon for<
    mainten window>downtim
    tow bar>trailer accessori vehicl
    fairi light>lamp
    petrol station>gas fill servic
    traineeship>internship intern work placement
    senior card>proof discount
    came back>return
    insulin>medicin medic prescript
    tell hr>person data chang
    serbian>serbia
    would be<
    6 flag>park admiss attract
    no claim bonus>ncb
    alreadi sent back>return refund status
    old toilet>construct wast build rubbl recycl centr
    spend my<
    mow<
    wash>laundri
    kotak>bank account
    game will<
    handbal>sport activ
    lose access>cancel end date
    tragic>tragedi
    epson>printer devic
    apr>interest rate
    has it clear>process avail
    what the latest>status progress
    greenfli>plant care pest
    send off>dispatch submit
    broken car window>vandal damag polic
    fix>repair mend
    kept>keep
    overslept>alarm volum
    pet>anim
    tip over>overturn fall
    unrest>riot
    flavor>flavour
    happi hour>discount reduc
    speak to your<
    sup board>water sport
    do you train on<
    jewish>jew judaism
    how long ago>date histori age
    colour is<
    get part for>spare
    key stuck>keyboard defect door lock locksmith
    paid me too<
    ping you>messag contact notifi
    plughol>plumb water pipe
    miss connect flight>rebook
    travel expens>claim
    who can help>contact person support
    bitdefend>antivirus secur softwar
    png>file format
    make chang to the<
    bring invest>transfer portfolio secur
    medic polici>health insur
    whose<
    reset my<
    tv keep freez>receiv fault
    custom>customis personalis person import duti
    how long is the<
    local author>council municip
    siren>warn alarm
    student accommod>dorm hall resid
    enquiri>question queri inquiri enquir inquir
    not up to<
    send me a<
    audi>car vehicl
    look at my<
    sent crypto to<
    sold my<
    tri too<
    essenti>vital crucial
    have in<
    not show up>display updat
    how much did it cost to<
    save as>export download format
    price is differ>chang
    penalti>punish
    spilt coffe>water damag moistur
    put my child into<
    keep from>prevent avoid
    retir parti>event celebr occas
    prophylaxi>tooth clean dental hygien
    ww2>second world war ii 2
    ofgem>complaint ombudsman
    matricul>enrol registr
    millennium>1000 year
    turn it over>rotat mattress
    cancel button>subscript
    guardian newspap>magazin subscript
    replica>counterfeit genuin
    well>spa
    beat headphon>accessori audio
    take the car abroad>cross border
    ping me>messag contact notifi
    ban for no<
    pay myself<
    budget<
    you close my<
    level off>stabilis
    low pressur>boiler
    repeat a year>
    shower will<
    manual>instruct guid user handbook
    crackl>line fault nois sound
    keep charg me>recur payment direct debit subscript cancel
    somebodi log<
    someon use my account>unauthoris access password
    open tomorrow>hour
    send a text>messag sms
    i freez>heat temperatur
    sluggish>slow
    watchman>secur staff
    wifi keep drop>connect router
    how to say>translat
    did it cancel>confirm
    my dad<
    link has expir>valid
    drive too fast>fine penalti
    put me<
    stuck at payment>fail checkout
    from my save>internal transfer
    gift>subscript redeem talent
    want my money<
    tempt>temptat
    are you legit>trustworthi secur genuin reput fraud
    dream>dreamt
    pictur>photo imag pic
    terracotta>stone ceram materi
    can not heat my<
    persuas>persuad
    player did not<
    smish>fraud phish scam secur
    sydney>abroad foreign internat oversea
    can i borrow more>loan addit
    hindu>hinduism
    in mile>convers unit
    suitcas broken>damag luggag report
    fill fell out>dental emergenc
    work sunday>shift supplement allow
    did i<
    compet>competit competitor contest
    is there an<
    left my phone>lost block sim properti
    out of hour>emergenc servic
    shower will not drain>blockag block
    2 bed>room type doubl
    hbo<
    manga>magazin newspap media
    set apart>distinguish differ reserv
    close the road>event permit closur
    studi leav>train further cost
    face up<
    pay extra off mortgag>overpay earli repay
    travel money>foreign currenc exchang
    hour cut>payment difficulti hardship
    success stori>refer custom
    warehous>stockroom
    dabbl<
    appli on<
    greenhous>garden furnitur
    charg abroad>foreign transact fee
    live through>surviv experi
    on the regist>elector
    squeez<
    write off>total loss deduct expens depreci
    weight loss>lose slim
    you<
    sleep on my side>posit firm
    tragedi>tragic
    weed whacker>garden tool equip
    what do the<
    buy without account>gust checkout regist
    kitchen tabl>furnitur
    differ flight>rebook chang
    lollipop>sweet confectioneri food
    letter from<
    mon>weekday work day busi
    right<
    send you my<
    who my supplier>find
    bar on my<
    went to<
    chai>drink beverag
    date of birth>birthday dob
    diesel>ful reful
    priorit>prioritis prioriti
    middl of the night>open hour avail clock
    mifi>mobil broadband
    bar mitzvah>parti event celebr occas
    real or<
    rude driver>complaint courier feedback
    tamil>languag foreign
    how mani can<
    offlin>
    wound>injuri
    2000 note>cash money
    carri forward>annual leav expiri
    line on<
    give me<
    extractor<
    small medium larg>size chart
    do not hear<
    mongrel>dog pet anim
    name for>call
    noth has<
    provok>provoc
    allianc>alli
    humid>moist moistur
    night bus>timet departur public transport train
    keep up>maintain continu
    pull my<
    bonus for<
    tear off>remov detach
    when to<
    buffet>meal food cater
    add my wife>joint account holder
    befor it<
    dinner idea>recip cook
    year 6>class group grade school
    tell you<
    hero>heroic heroin
    pay>payment salari wage paid payer
    silk>materi fabric textil
    no warm<
    somewher to fill<
    bajaj emi>instal payment financ method
    peac deal>treati agreement
    ani left>stock avail
    1000 year>millennium
    chang your voic>set
    make my own<
    snooker>sport activ
    silveri>silver
    wetsuit>swimwear cloth
    hot wheel>toy game child
    japanes histori>japan
    zepto>food deliveri servic
    atm kept my<
    estim bill>meter read
    still take<
    cover start<
    put it<
    bandaid>first aid medic suppli
    clock in>time track
    put in my<
    troubl with my<
    entri ticket>admiss
    i quit>resign notic period
    send it in>repair return ship
    bodrum>abroad foreign internat oversea
    look like our brand>design customis
    time slot>deliveri
    will not let me pay>payment fail checkout
    avatar>profil pictur
    hang at>error load interrupt
    bring a bag>cloakroom allow
    never mind>cancel stop
    plugin>plug add
    anyth for<
    memori stick>usb flash drive thumb
    vocal>voic
    delet by<
    phantom<
    sparkass>bank account
    fled>asylum refuge flee escap
    what do i put<
    when can i go<
    armour>armor
    scope>extent rang
    achiev>accomplish success attain
    stop the<
    thought i cancel>confirm
    forgot passcod>reset
    turn up broken>damag defect
    dryer>tumbl drier applianc household devic
    nighti>nightwear cloth
    put cash<
    remot in>support mainten
    differ price>chang
    ex boyfriend>divorc separ partner
    nausea>symptom ill sick
    get out of the subscript>cancel
    deiti>god goddess
    youtub premium>subscript stream
    cocoa>drink beverag
    drink too<
    is your<
    set in motion>start initi
    chosen>choos chose choic select
    lost 2fa>2 factor recoveri backup
    locker<
    gaseous>gas
    holiday paid<
    purchas did<
    roof blown off>storm damag claim
    everyth went dark>power cut outag
    mother day>occas event special
    beaten>beat
    when claim<
    bin my card>block cancel
    did you send<
    have a babi>pregnanc birth
    slow cooker>applianc kitchen devic
    surrog>fertil treatment
    what did i spend>transact budget
    govern<
    schizophrenia>mental health ill
    live person>contact custom servic
    boil down to>reduc essenti
    aqua<
    day rate>electr energi power
    uk 8>size chart
    file a claim>report damag
    lawn mower>garden tool equip
    pull out of contest>cancel withdraw
    recur deposit>save invest
    registri<
    suitabl for my child>age rate
    how mani peopl live>popul inhabit
    make an appoint>book
    when are tax<
    where do i find you>locat address direct
    bath will<
    ticket not<
    talk to our<
    good enough<
    wormer>vet treatment veterinari
    mlk day>holiday bank public
    say the wrong thing>incorrect accuraci error
    contest>compet competit competitor
    taj<
    lose out>disadvantag loss
    wonki>crook defect
    main coon>cat pet anim
    smart tv>televis devic
    autom>automat
    purchas>order buy bought
    border colli>dog pet anim
    hears>funer burial
    puffer<
    dent in door>car part bodywork damag
    veal>meat food
    am i oblig>requir mandatori
    in english>languag
    corkag>alcohol drink
    everi 6 month>half year semi annual
    do not need<
    loudspeak>speaker
    sgd>currenc foreign exchang rate
    number to call>contact telephon phone
    work togeth with<
    b com>degre cours qualif studi
    widespread>common
    new apart>move reloc chang address
    keep at<
    fungi>fungus fungal
    paper for travel>entri requir document
    boredom>bore
    buggi on the<
    differ>distinct distinguish altern
    stand or sit>seat
    cigar>smoke tobacco
    humankind>mankind human
    paprika powder>spice food
    welcom<
    dtc<
    spot at daycar>childcar kindergarten place
    nani>grandpar famili relat
    go over your head>escal complaint supervisor
    least i can<
    take my broadband>move home
    who pay to return>ship cost
    wrong bill>incorrect invoic
    en mass>quantiti bulk volum
    do it<
    alcohol problem>addict counsel
    transmitt>transmit transmiss
    cost per kwh>unit rate tariff
    driver was<
    ran over>hit accid exceed
    ts<
    broadband man>technician engin appoint
    tow away>vehicl
    leav in<
    who at the door>doorbel camera
    how mani case>baggag allow weight dimens
    smell of burn>overh safeti fault
    just come<
    number has<
    card not<
    household<
    who is it name after>origin
    acced>access
    easter>holiday bank public
    materi>fabric
    sort this<
    old sho>cloth donat textil recycl
    creator>creat creation
    ani flat<
    hay<
    blood test>lab result examin diagnosi
    age limit>minimum old
    dirti room>complaint clean
    learn german>languag cours
    my late father>inherit estat deceas
    took>take taken
    brioch>bakeri bread food
    cancer research>chariti donat organis
    gave up smoke>smoker premium
    wifi is out>internet outag fault
    wipe it down>clean care
    respons>repli answer respond oblig duti
    still use<
    doorman>secur staff
    the trot>diarrhoa
    topup>recharg top
    unlock my<
    when is my flight>departur time
    ligament>bodi pain
    town hall>citi council municip author
    sell on the<
    which is right for<
    too young to rent>minimum age driver rental
    few<
    strang nois>fault
    do not need it>return cancel order
    how can<
    choppi>perform set graphic connect speed bandwidth
    how mani staff>employe number compani
    is a brick>defect reset
    prom<
    time<
    lost it<
    pictur of my<
    how full>occup peak time
    admin fee>registr
    droop>plant care pest
    look forward to>expect anticip
    pay less rent>reduct
    bill day>date
    marri>marriag wed
    granddaught>child relat famili
    plot<
    turn off by itself>switch automat fault
    user id>usernam name login
    disconnect>unlink
    axi bank>account
    move my meet>reschedul
    bank with<
    where is she buri>grave tomb burial
    chang my bank tell work>person data
    got my return>refund status
    out of school for a<
    someon use my<
    advil>medicin medic drug pain relief
    do not agre<
    old applianc>dispos recycl
    put it against tax>deduct expens
    who own>founder owner manag ownership
    push ahead>continu proceed
    bring it upstair>deliveri room choic
    my stuff is<
    sell my data>privaci third parti person
    made peac>treati
    paid me<
    hrs>hour
    share my account>famili plan multipl user
    when i leav>notic period
    how much are you>price cost fee
    ssd>hard drive disk compon comput
    wire transfer>bank
    easili>easi eas
    never got the link>activ confirm reset
    cereal bar>food eat snack
    trolley>cart basket
    who this<
    pros<
    cabin baggag>carri hand luggag bag
    error>problem issu fault mistak
    portugus>languag foreign
    10th standard>class year group grade school
    student card gone>replac
    fire alarm>smoke detector
    lastminut com>book platform accommod
    email me when>back stock notif
    latin america>abroad internat oversea
    lost my save>progress restor
    not good with comput>user friend technic train
    need an<
    bin not collect>wast miss
    pav bhaji>food meal eat
    pick a day>deliveri date slot
    card not work>declin replac
    fought in>war battl soldier
    granola>breakfast food
    lecci>electr energi power
    nice wrap>gift
    welder>profess occup
    same sex marriag>registr
    leav paper>refer certif document
    charg my ev>station electr vehicl
    put wrong detail>incorrect correct
    who els<
    back door>window repair
    odd thing on statement>unrecognis transact disput
    parcelshop>pickup point collect parcel shop
    procedur>proceed process techniqu method
    undergrad>student educ train
    appl<
    do me<
    did not get<
    jet>flight aircraft air travel
    keep drop>connect interrupt
    durga puja>holiday public festiv
    bank of america>account
    not on<
    desktop<
    go back a<
    who direct>director film
    in stock>avail
    fli tip>illeg wast report dispos
    simpl>simplic simplifi easi straightforward
    cut from<
    drop an<
    matern>leav parent mother
    plaster and<
    kid on the train>children fare age
    tini>small
    chest of drawer>dresser furnitur
    credit from my old<
    cloudburst>natur disast hazard damag
    smoke damag>fire
    roubl>currenc foreign money
    grow out of>outgrow origin
    cooki popup>consent
    manchest<
    last work day>leav notic period
    violent>violenc
    lost my dad>death deceas bereav
    pay in>deposit
    ani updat>status progress
    underfloor<
    websit>web site homepag page
    crutch>walk aid medic
    present>gift
    lost a<
    chop down>fell deforest
    last time<
    now and then>occasion
    what do you do>compani profil
    second card>addit supplementari
    max top up>limit
    spin class>cours fit
    cancel earli>notic period
    sorri we<
    trickl>water pressur fault
    anoth screen>monitor display connect
    taken>take took
    birth cert>certif
    ethiopia>abroad foreign internat oversea ethiopian
    everyth<
    type in the wrong>correct chang incorrect
    tap to pay>contactless nfc
    blood drawn>test laboratori
    check myself in>onlin
    get through to>reach contact
    pension pot>entitl statement
    keep buffer>speed slow connect
    mous in the<
    fire>dismiss sack
    drill a hole>mount instal
    paid but never<
    smart meter not<
    republ<
    visa stamp>entri requir permit
    cat on the plane>pet anim transport
    is it gambl>legal restrict state
    jewelleri stolen>theft polic
    sturdi>robust
    oxygen at<
    eat>ate eaten diet food feed
    tumbl<
    write back>repli answer
    hip hop>music
    swallow<
    restraint>restrain
    cash in point>redeem
    sunroof>glass damag vehicl
    synthet>synthesi synthesis synthes
    escape>escap
    regret<
    get a payment<
    water birth>child parent
    can not see well>eye test vision
    kachra>wast dispos
    no membership<
    googl calendar>integr interfac connect
    renov>refurbish modernis
    read out>aloud
    set foot<
    carpent>profess occup tradesman contractor tradesperson craftsman
    profession train>cours further
    pull my order>cancel
    channel<
    without children>adult age
    papal>pope papaci
    beverag>drink
    biopsi>examin test diagnosi
    can not hear anyth>sound audio speaker
    slept>sleep asleep
    wet the<
    email on my phone>setup smartphon
    draw out>withdraw cash
    french fri>
    admin<
    pack in>broken defect fail
    non<
    rate bill>council tax properti
    come in one piec>assembl
    drunk>drink drank
    put up the price>increas
    shut up>stop mute silenc
    spelt my<
    deduct twice>duplic payment doubl charg
    secur guard>staff
    pharmacist>profess occup
    stand by>wait support standbi
    carbon<
    do i get a<
    first world war>ww1 great
    noth to eat befor>fast prepar
    take to the dump>recycl centr dispos
    can not access<
    cpap>medic aid
    joiner>tradesman contractor tradesperson craftsman
    buy a<
    nurseri place>kindergarten childcar
    see bad>eye test vision
    parkinson>chronic ill pre exist condit diseas
    data protect>privaci gdpr
    bidet>bathroom sanitari plumb
    last day<
    where are the server>locat data centr
    paper pusher>procedur author applic
    charger in the garag>charg station permiss
    food on the plane>meal board
    gain<
    rent hike>increas
    when contract<
    heavi>weight
    over 18 site>content lock age verif
    poll place>station elect
    sparkl<
    sting>stung
    help with school money>support subsidi educ
    kung<
    data not work>mobil apn set
    4 kid>children famili sibl
    call cut out>drop signal
    lupin>allergen ingredi allergi
    light is blink>led indic status
    nativ>indigen aborigin
    who run>founder owner manag head director
    mailbox>inbox
    car been tow>vehicl
    next<
    which is best>recommend advic
    now and<
    remind me>rememb
    rent<
    print my<
    thing<
    go on for week>delay durat process time
    mangl>damag
    these>thesi
    up the duff>pregnanc test matern
    offic 365>softwar program
    scout camp>group school class excurs children
    regular>recur
    hang my coat>cloakroom wardrob
    year 1>class group grade school
    place to<
    help at<
    left on the doorstep>deliveri safe place
    light bulb>lamp
    templat>sampl
    take forev>wait time delay process durat
    who live there>inhabit popul
    not let on<
    bus to school>transport
    fastag>toll road
    someon come out>engin technician appoint
    tone<
    turn off auto renew>automat cancel
    id reject>ident verif document
    letter from the tax offic>assess notic
    show us round>guid tour
    sky broadband>provid network oper
    fight a ticket>object appeal
    stop work>defect faulti broken failur
    talk into>persuad
    width>wide
    crash<
    broken light<
    someon dump>illeg wast report
    chang my pin>
    cling<
    flatmat>housem roommat person third parti
    hate it>return
    from the airport>transfer shuttl
    own busi>compani found
    car conk<
    cut back>reduc reduct save
    put on ice>paus membership
    free deliveri>ship
    term of<
    dog attack>liabil pet insur
    sworn>swear swore oath
    track do not work>dispatch
    mow the lawn>quiet hour nois
    tallest>highest
    bail out>rescu financi aid
    hall of<
    will it run>system requir
    buy now pay later>instal
    prime video>subscript stream
    sale call>unwant block
    left it<
    super king>size dimens
    am i busi>calendar appoint schedul
    i home>routin scene
    someth in the<
    chrysanthemum>flower plant
    chicken nugget>poultri meat food
    chuck me out>evict termin
    how can you<
    do you train<
    no kid>adult age
    hay fever>pollen allergi skin
    heel>sho footwear
    whiter<
    whi am i block>suspend restrict unlock
    5 gramm in<
    deceiv>decept deceit
    discover>discov discoveri
    exclus>exclud
    junior school>type educ
    jiu<
    reykjavik>non eu abroad foreign
    cruis>travel trip abroad
    warn light>indic display
    idfc>bank account
    live alon>discount singl household
    kenya>abroad foreign internat oversea kenyan
    power lead>cabl charger
    would not let<
    how big is your compani>employe number
    what diff>differ
    rucksack in>bag cloakroom allow
    class cancel>minimum number particip
    vivo<
    chiropodist>therapi treatment therapist
    charg after i cancel>bill
    4 gramm>network coverag recept
    lizard in hous>pest control infest
    trial session>train taster
    danc class>cours
    gift a subscript>
    broke away>separ seced independ
    eras>delet remov
    lost electr key>prepay meter replac
    nail and screw>fix assembl
    order by<
    term paper>assign submiss coursework
    more gb>data allow extra add
    audibl>ebook digit content download subscript stream
    new bank account>chang detail
    solar on the balconi>permiss
    bipolar>mental health ill
    book a court>reserv
    st patrick<
    child spent>unauthoris purchas refund parent control
    hanoi>abroad foreign internat oversea
    report a colleagu>whistleblow
    without parent>accompani supervis minor
    dr pepper>soft drink beverag
    10 more minut>alarm snooz
    roadsid assist>breakdown broken servic tow
    balanc has not<
    do a deal>discount price negoti
    disast>disastr catastroph
    specialis>special specialist
    what am i owe>entitl compens right
    citi hall>town council municip author
    arisen>aris aros
    ivi>plant garden
    who pay>cost coverag reimburs
    10<
    stop loss>order type trade
    use it or<
    while i<
    router box>
    who can see>visibl access privaci
    hand me over>forward transfer agent employe
    mocha>coffe drink
    docket number>track
    pay part myself>co payment contribut
    tax on<
    bachelor>degre cours qualif studi
    fri pan>kitchenwar tablewar dish
    day nanni>childcar carer
    dodgi websit>trustworthi secur genuin
    freez rain>snow clearanc winter servic weather
    hate>hatr dislik
    daycar spot>childcar kindergarten place
    blown>blow blew
    school vacat>holiday
    singl room>supplement
    vietnam>abroad foreign internat oversea vietnames
    team day>group compani event
    drill on sunday>quiet hour nois
    expel>expuls
    pepsi>drink beverag
    hold a meet>room confer seminar
    how heavi>weight
    lock to network>unlock
    swim lesson>cours
    pancak>breakfast food
    babi monitor>equip
    upset<
    damag>broken faulti defect harm
    no instruct>assembl manual download
    breast milk>babi infant food
    send to my countri>internat ship deliveri
    what the salari>pay
    info>inform detail
    mail on my phone>email setup smartphon
    introduct>introduc
    brother printer>devic
    fedwir>bank transfer
    part of the<
    stone chip>windscreen glass repair
    bite>bitten
    elbow>bodi pain
    lost money invest>risk
    say the wrong<
    sixth former>student educ train
    switch from>migrat import
    will it work<
    lakh>amount money rupe
    silenc>mute silent
    marksheet>certif qualif document
    parti next door>nois disturb complaint
    store my luggag>storag
    what bad about>disadvantag
    get smaller>shrink decreas reduc
    go back to school>student studi educ
    overpaid energi>credit balanc refund
    when will money arriv>transfer time process
    axe>dismiss termin axi
    bsnl>provid network oper
    slip out of my<
    invent>inventor innov
    synchronis>synchron sync
    forgot the<
    how long is it<
    how long left>timer remain durat
    nut allergi>intoler allergen
    politician>polit
    washbasin>bathroom sanitari plumb
    wardrob>closet furnitur
    who to<
    crimin>crime
    give it as a<
    lymphoma>serious ill critic diseas
    capit one>bank account
    confirm parti>event celebr occas
    knowledg base>faq content document
    chuck up>vomit nausea
    whir>nois fault
    keep kick me>crash connect error
    wallet app>mobil
    get the room<
    memori day>holiday bank public
    western union>money transfer abroad
    hike boot>sho footwear
    letter with<
    regist>sign creat account registr enrol
    after my death>benefit life insur
    eyesight>eye vision
    where to click>button menu
    fritter away>wast
    got a fine>penalti
    code not work>discount voucher invalid
    mope>vehicl motorcycl 2 wheeler
    quesadilla>food meal eat
    what your email>contact
    use my licenc>ident document drive
    get into onlin<
    go by>pass elaps
    rota>shift schedul duti roster
    turkish presid>turkey
    nr>number
    outsid india>internat abroad oversea
    get to the airport>transfer public transport
    health>healthi
    lost my no claim>
    face up to>accept confront
    get my data out>export
    slower than promis>speed minimum broadband
    told off>warn
    dynam<
    person detail>data inform
    13th<
    mcdonald>restaur food
    which cabl>connector adapt
    account frozen>block restrict suspend
    heard>hear
    open the blind>shutter
    number on<
    how old to get in>minimum age
    reschedul>postpon rebook
    ball gown>cloth formal wear
    eye got<
    got fire>dismiss termin unemploy
    meant to<
    can my pc run>system requir
    drain my account>fraud unauthoris
    hi fi>audio electron devic
    bent card>damag replac
    burn down>fire damag destroy
    code not arriv>verif sms
    kabaddi>sport activ
    camp>campsit campground
    dane>denmark
    yellow fever jab>vaccin immunis
    put me on the list for a flat>wait applic prospect tenant
    unauthor>unauthoris
    dashcam>navig accessori electron
    allerg to>allergi reaction
    annual pass>ticket card
    down payment>deposit
    when do cover start>wait period date
    infant school>type educ
    cotton wool>first aid medic suppli
    take peopl<
    influnza>flu ill sick infect diseas
    possess>belong
    perman<
    will not open>error
    herb in<
    kid on<
    turkey breast>poultri meat food
    detent>detain
    list of>overview
    20p>coin cash money
    inbox full>mailbox storag
    ran away>escap flee
    what platform>
    foodbank>social assist emergenc support
    photoshop>softwar program
    to turkey>abroad foreign internat oversea
    price chang>
    realm>phone mobil smartphon devic
    airpod>headphon accessori audio
    can not go on>psychotherapi crisi counsel
    europcar>car rental
    headlight>glass damag vehicl
    uno<
    adher>adhes
    reveal>revel disclos
    keep an eye<
    medic insur>health
    where are your shop>store locat branch
    in bad shape>damag defect
    loft convers>build permit plan permiss
    how much do you pay>salari
    attic room>apart
    go over your<
    grandad>grandpar famili relat
    get my cash back>refund
    pay bit<
    sick on holiday>leav annual
    sky<
    zit>acn skin
    pros and con>advantag disadvantag
    regist with<
    when do broadband<
    whi ask my job>sourc fund ident verif
    black ice>snow clearanc winter servic weather
    cut up>divid
    monstera>plant garden
    bun in the<
    includ>inclus
    russian armi>russia
    warranti<
    do i have to file>tax return oblig requir
    go back on>break withdraw
    ill befor the<
    other driver>third parti
    side hustl>secondari employ addit incom self busi profess
    flagship store>branch shop
    chang for<
    lighthead>dizzi faint emergenc
    unknown<
    bought but did not<
    over 60>concess senior discount
    spacecraft>spaceship space shuttl
    when was he<
    steril>sterilis
    speedi>quick fast rapid
    link not<
    turquois>colour color
    book confirm>reserv
    from the<
    got a bill from<
    capit<
    do you sell>stock avail rang offer
    phone do not<
    sell my car>vehicl sale
    goggl box>televis devic
    ahead of time>advanc
    room for uni>accommod student
    am i too<
    turn off my card>block freez
    watch it later>record onlin
    glass>spectacl
    mgmt>manag
    forgot someth>lost properti left behind
    mistak>error mistaken
    lithium batteri>
    look up>search find
    ani discount>promot
    hate the mattress>return trial
    come from anoth field>career changer
    can not look after herself>care long term nurs
    mail list>newslett market email
    on an empti stomach>intak meal
    ton of>
    will i be accept>elig credit check
    eurosport>channel tv televis
    file my<
    new in town>resid registr regist address
    someth with<
    top up for<
    crime number>polic
    ev>electr car vehicl
    balconi power<
    chikungunya>diseas infect ill
    been<
    give peopl my<
    my current<
    ethic>moral
    amex>american express credit card payment method
    degre from<
    what your<
    japanes emperor>japan
    pin lock>unblock
    bike on the train>bicycl transport
    what data do you<
    flea>pest control infest
    has it<
    how mani children>son daughter
    scratch>damag defect
    holiday jab>travel vaccin
    lifetim<
    stamp<
    backup>back data
    krugerrand>valuabl precious metal gold
    build muscl>strength train
    return period>window polici
    third bed>extra cot
    action cam>camera photo devic
    pay by chequ>payment method
    law was<
    worn down>wear
    in app<
    feed my<
    internet went off>outag fault
    contact lens>glass eyewear visual aid
    contract up>end date renew
    someon to build>assembl servic
    fortun>lucki luck
    park for staff>employe
    transfer fail>declin
    rise>increas rais risen
    concert cancel>refund event
    good for you>healthi health benefit
    separ<
    spywar>malwar virus secur
    vhs>media data carrier
    chang my sex>gender name
    game pc>comput devic
    pothol>road damag
    rose>alcohol drink beverag
    got a bill from the hospit>invoic
    upsid>advantag benefit
    when payment taken>bill date
    worth it>benefit valu worthwhil
    card for my wife>addit supplementari
    labor>labour
    pass me<
    same mean>synonym
    what time do<
    divid>divis split partit
    putsch>coup overthrow
    swung>swing
    musti smell>mould damp moistur
    cloud>onlin storag
    when i<
    multi storey>park garag space
    fight a<
    holiday ruin>complaint defect compens
    drive to you>direct rout park
    how did it<
    let down>complaint dissatisfi disappoint
    refug>refuge asylum
    subway sandwich>restaur food
    forgot what i<
    thur>weekday work day busi
    cafeteria>canteen
    do you take<
    life assur>insur
    meter not<
    do i get<
    fender>car part bodywork damag
    viber>messeng chat messag
    put by for old age>pension retir save
    sale tax>vat valu add
    voucher not work>invalid
    mute>silenc silent
    sump>plumb water pipe
    wage come>salari payment date payday
    fit back<
    settl earli>repay settlement figur
    to my other account>internal transfer
    wept>weep cri
    procreat>reproduct breed
    someth wrong with>fault error problem
    dupatta>cloth garment
    lost in the<
    micro<
    shade is<
    ganja>drug
    cling film>plastic wrap
    fee i<
    loss>lost lose miss misplac
    who was<
    ear pod>headphon accessori audio
    care for my mother>carer nurs
    result day>grade
    last chanc>deadlin
    back order>stock
    chang doctor>
    assign>homework
    mother in law>relat famili
    uk>britain british unit kingdom great
    30 day<
    lectur>professor offic hour teacher staff school cours train event
    multipl team>limit contest
    wallpap>paint coat
    download as>export format
    revel>reveal disclos
    put in place>implement introduc establish
    compris>consist compos
    torn>tear tore rip
    ancillari<
    jot<
    keep ring<
    pin code>number
    gas canist>hazard wast pollut dispos
    need help wash>care long term nurs
    when i du>date birth matern
    german histori>germani
    keep trip>fuse box circuit breaker fault
    licenc for my<
    passport expir>ident document renew express
    rainforest>jungl
    higher credit<
    pay cash in>deposit
    put a bet<
    who was he marri to>wife spous marriag
    8 o<
    expect a babi>pregnant pregnanc
    adapt>adjust
    cover come off>remov washabl
    pay by<
    who live<
    embarrass at till>declin card payment
    on the hous>free charg
    cold applic>unsolicit
    pay later>invoic defer payment
    put in a<
    taken from my<
    turntabl>audio electron devic
    across the<
    add to bag>cart basket
    gcses>exam examin
    orang juic>drink beverag
    paid and got noth>chargeback disput
    where do i put the<
    husband die>death widow
    stay<
    where do the<
    can not rememb which email>address usernam
    can not<
    ani ticket<
    report my<
    drop a day>part time reduc work hour
    forgot to cancel trial>free refund
    itchi>allerg reaction side effect rash skin allergi
    mbps>speed
    open the box>return
    what the damag>price cost fee
    wrong tax<
    judaism>jew jewish
    move in with<
    need card<
    follow up>status remind pursu
    time in<
    shut out>exclud exclus
    pee test>urin laboratori
    patio set>garden furnitur
    start universiti>student studi educ
    strang>odd weird unusu
    give over to>devot transfer
    pin do not work>incorrect block
    when do it start>end durat
    becom british>naturalis citizenship
    begun>begin began start commenc
    in debt>payment difficulti insolv
    name on the<
    rotten egg smell>gas leak emergenc
    the social>assist offic
    hubbi>husband partner spous famili
    911>emergenc hospit
    how mani devic>simultan number limit
    can not cash out>withdraw fail verif
    get my result>find
    knock down>demolish demolit
    tornado>storm damag weather natur hazard
    hand in my notic for the<
    tell you i<
    what for<
    discount code>voucher coupon promo
    accommod>hotel lodg
    machin did not pay out>atm cash withdraw disput
    granddad>grandpar famili relat
    onli had it for>warranti defect
    book time off>annual leav
    clergyman>clergi priest
    food bank>social assist emergenc support chariti donat organis
    still has not come>deliveri delay late
    class>cours lesson seminar
    mess about>interfer
    microsoft offic>softwar program
    no light in<
    non techi>user friend technic train
    korea>abroad foreign internat oversea korean
    catalog>catalogu
    lemon>fruit food
    sauna nake>rule cloth
    suicid>took life
    marmalad>spread food breakfast
    vish>fraud phish scam secur
    how much do i<
    trail<
    2 man deliveri>room choic
    find someon to take my<
    i want out>cancel
    unseen>invis
    lodg>hotel accommod
    came to the throne>reign crown king
    no email about order>confirm spam
    make stuff up>incorrect answer accuraci
    who kill>murder assassin
    spotlight>light lamp
    swamp>marsh wetland bog
    take my number<
    hand in notic>resign period
    name do<
    signifi>signific
    publish>public
    too much<
    discount card>reduct
    freight>pallet forward agent
    go off>explod alarm spoil
    hook up broadband>instal activ
    where do i enter the code>redeem
    constitu>compon ingredi
    unlead>ful reful
    in america>abroad internat
    muscular>muscl
    neurolog>doctor specialist
    salari increas>pay rise
    store my<
    staff restaur>canteen
    no track>dispatch
    contracept>birth control
    blow a fuse>circuit breaker fault
    bring a<
    limit my spend>deposit respons game
    kroner>currenc foreign money
    what money can i<
    gig worker>self employ busi profess
    bhk flat>properti home resid apart
    pass on my<
    recharg wrong number>refund
    payment stuck>pend
    do not get ani mail>email receiv spam
    teach it>train knowledg base content
    voluntari>option volunt
    got wet>water damag moistur waterproof
    gestur<
    plenti>abund
    up and<
    short for>abbrevi
    surfac area>size
    away for a while>paus skip
    fuse box>consum unit breaker electr
    leav behind>forgotten abandon
    oop someth went<
    first grade>class year group school
    serial key>licenc activ
    boar>wildlif wild anim
    how long is the river>length
    no beef>diet dietari requir special meal
    opt in>consent agre subscrib
    come back as member>reactiv resubscrib
    need a landlin>broadband
    next tusday>appoint date
    see to>arrang handl
    low fps>perform set graphic
    postmat>food deliveri servic
    quit my plan>cancel
    smart plug>home devic
    hour account>time track timesheet
    clean the<
    stand order>recur payment
    pressur cooker>applianc kitchen devic
    alway<
    american footbal>sport activ
    key came<
    go privat>patient
    reliev>relief
    slim>weight loss lose thin
    what size>guid
    put by for<
    studi space>read room librari workspac
    pay when<
    chrome os>oper system requir compat
    someth wrong<
    throwaway card>virtual
    pay bit by<
    transact number>refer
    bow tie>cloth formal wear
    carbon monoxid>gas leak emergenc
    singl sign<
    sleep next<
    how do point<
    do the<
    norovirus>ill sick infect diseas
    studi part time>
    aol>email address mailbox
    arob>class cours fit
    ia offic>occup public sector
    symmetri>symmetr
    noth yet>status respons delay
    web version>desktop websit
    hous benefit>rent allow social
    wifi on the ward>televis internet patient
    ex wife>divorc separ partner
    stepney>tyre wheel
    spell my<
    dividend not paid>
    oneplus>phone mobil smartphon devic
    go down>decreas declin fall
    buck>dollar money amount sum
    deregist>deregistr
    diarrhea>diarrhoa
    hook up a<
    near>close nearbi
    turn out>result prove
    forgot what i use>usernam email
    ivf>fertil treatment
    quotat>quot offer citat
    behind with payment>arrear difficulti
    what do you have>offer servic product rang
    show tonight>concert event ticket
    wood burner>heat system
    scratch the rental>car damag breakdown
    landlin>fix line
    malta>abroad foreign internat oversea eu europ european countri
    meatbal>meat food
    speak to your boss>manag supervisor complaint
    put down a rebellion>suppress
    top up limit>
    skip one>paus suspend
    cater for>provid serv
    take my kid out of<
    ran into<
    plane>flight airplan aircraft aroplan
    rais my limit>increas
    cancel my sub>subscript
    crocin>medicin medic drug pain relief
    cut my hour>part time
    pointless>useless
    sent back>return
    puppet show>perform event
    call abroad>internat
    second time it broke>repair defect complaint
    tin soup>food groceri
    bajaj pulsar>motorcycl 2 wheeler vehicl
    go back a bit>playback
    do not do what it should>fault defect error
    smoker>smoke
    pediatrician>padiatrician children doctor practic
    fli busi>upgrad class
    is it okay<
    make no<
    no school today>cancel closur
    run out of>stock
    spend limit>card
    black stuff on the wall>mould moistur
    stay down a<
    bring>brought
    liqueur>alcohol spirit drink
    play on pc>desktop websit
    rebat>discount reduct money price
    stay away>avoid absent
    borrow a bike>bicycl rental
    paint<
    booster seat>child car
    get me a manag>supervisor complaint
    raspberri>fruit food
    geographi>lesson cours tuition
    been invit>interview prepar
    healthi>health
    higher plan>upgrad switch
    swim trunk>cloth dress code swimwear
    cinnamon>spice food
    doctor say no gym>paus medic certif membership
    year old granddaught>child age minimum
    bibl>biblic scriptur
    day and<
    eid>holiday public festiv
    new joiner>onboard employe
    personalis>customis custom person
    do not work ani more>broken defect repair
    half board>full meal food cater
    deal>offer promot discount dealt
    wifi do<
    blinkit>food deliveri servic
    did not show up>deliveri miss appoint technician
    name driver>addit polici chang
    windi>weather warn wind
    panto>perform show event
    yes bank>account
    contactless not<
    wind up>end liquid finish
    halloween>occas event special day
    who see>visibl access privaci
    handset>phone mobil smartphon cell cellphon
    next bus>timet departur
    when was it discov>discoveri
    bot play>fair duplic account
    revolv>rotat orbit
    role>user
    18 month<
    cyber monday>sale promot offer discount
    fix my rate>tariff
    gas explos>fire damag
    where<
    wrong train>ticket valid fix
    get on the ladder>mortgag purchas properti financ
    insur pay<
    cup to<
    fallen over>fall collaps
    vat number>
    ir>author
    not from the field>career changer
    typo in my name>chang correct spell
    what do i put in>form field instruct
    waterfal>fall
    most top<
    buy a flat>purchas properti financ
    transfer still<
    fungus>fungi fungal
    get in the<
    shiba>cryptocurr crypto currenc
    ship it yet>dispatch order status
    link my game>account
    nappi>diaper babi chang
    unbox>setup scope deliveri content
    new driver>young premium
    densiti>dens
    transfer not gone>pend delay
    what i<
    watch in<
    lost all my>data loss restor backup
    saw a<
    class 10>year group grade school
    got divorc>name chang
    move depart>transfer internal
    tall>high height
    will not let me>error
    booster<
    leg room>seat select
    start uni>student studi educ
    broke through>penetr breakthrough
    contract end>fix term extens
    back to level<
    euro in dollar>currenc exchang rate convers
    id not<
    career>job
    car boot>trunk
    beneath the<
    hiss>nois fault
    not let on the plane>deni board compens
    anyth on>event programm
    did not get a place>reject wait list
    adopt child>famili
    can i<
    employ refer>letter
    taken out of my account>debit direct
    12 word>recoveri phrase wallet
    login detail>usernam password
    garbag collect>wast rubbish refus
    new custom<
    take this<
    pump<
    top up wrong number>recharg refund
    sign up for the exam>registr regist
    ski lift>winter sport
    stop smoke>quit smoker premium
    take part in>particip
    drop off the<
    hunt>hunter
    delay for hour>compens passeng right
    how steep>gradient slope
    month pass>season ticket travel travelcard card
    arrear>debt owe
    uncertain>doubt uncertainti unsur
    hacker in game>cheat report player
    punjabi>languag foreign
    vs>differ comparison compar
    measur up>meet standard
    hamburg>food eat meal
    usual>ordinari
    aid>help assist support
    internet connect>broadband access
    furnac>boiler water heater heat system
    still has<
    back bill>
    boiler care>cover servic plan
    what will it set<
    unlock new card>activ
    end of day>deadlin
    what on>event programm
    charg after<
    handl<
    journalist>press media
    suitabl<
    neurodermat>allergi skin
    other parti>third
    panic alarm>vulner telecar landlin
    without motorway>rout set toll
    day after<
    rtgs>bank transfer payment method
    someon to train<
    swap>exchang
    burn>burnt combust
    guid dog>assist anim
    share flat>flatshar hous
    can i trust you>trustworthi genuin reput fraud
    heir>inherit estat deceas
    seasick>nausea
    head honcho>manag director ceo
    primer>paint coat
    link my<
    park at your>car
    under<
    use my phone abroad>roam
    morn after>contracept
    coastlin>coast shore seasid
    has it been ship>dispatch order status
    bill from age<
    exclud>exclus
    forgot my<
    i need to<
    net not<
    west end show>perform event
    speak to your manag>complaint escal
    grant>scholarship bursari
    licenc from<
    how much pension>entitl statement
    spanish histori>spain
    recognit>recognis recogn
    marijuana>drug
    put a pictur on>photo upload
    2 for 1>discount promot
    my husband<
    video<
    bounci castl>children play area playground entertain parti event
    otp>tan
    epoch>age period
    flown>fli flew flight
    air in<
    liabil cover>insur
    take card on holiday>abroad travel
    when do we<
    where do you oper>support countri avail
    where can we eat>restaur reserv
    unnecessari>needless
    longest>length long
    no warm water>hot fault heat
    hand in my notic>resign
    made his live>profess occup
    ref number>refer
    who to blame>liabil fault
    dslr>camera photo devic
    how long to answer>respons time
    sit togeth>seat reserv
    move in>handov resid registr regist address reloc chang occupi occup
    super unlead>ful reful
    pimpl>acn skin
    choos a seat>reserv
    leagu<
    disrupt>outag downtim
    lili>flower plant
    return to<
    w o>
    will not make my<
    pug>dog pet anim
    no one write back>respons contact time
    think>thought
    biometr>fingerprint touch
    hold back>withhold restrain retain
    bin still<
    cup<
    fall back<
    break off>interrupt end termin
    golden retriev>dog pet anim
    crack>damag broken line fault nois sound defect
    jpeg>file format
    offens>offend offenc
    outsid europ>internat abroad
    get euro>foreign currenc exchang
    global warm>climat chang
    googl home>smart speaker voic assist devic
    school lunch>meal
    spray on the wall>report vandal clean
    turkish govern>turkey
    ill>sick diseas unwel
    lay down>establish determin stipul
    most<
    pilot<
    warm rent>util ancillari cost includ
    what my credit>balanc
    get a piec<
    perspir>sweat
    where can i find you>locat address direct
    press buy<
    crack windscreen>glass repair
    new handl>usernam
    what size am<
    dead on<
    borrow card>librari reader
    furthest>farthest
    past payment>transact histori statement
    when do i<
    what the<
    spi>privaci track cooki espionag
    realli tru>fact myth
    isra>isral
    storylin>plot stori
    link do not work>error expir
    what on telli>programm televis schedul
    wii>consol game devic
    catholic>cathol
    get charg<
    get on a class>book wait list
    profil>account
    max>maximum
    magazin subscript>membership
    same amount each month>stand order recur payment
    wrap it<
    canal>channel
    mess around>interfer
    overheat>hot
    tshirt>cloth garment
    not fulli risen>expand mattress
    french lesson>cours class
    room card>key
    step on it>damag repair
    dissolut>dissolv solubl
    never done it befor>career changer experi qualif
    can i film>photographi permit
    freeway>motorway highway
    recogn>recognis recognit
    swap the batteri>replac
    run larg>size guid
    sign up for<
    stanley knife>tool equip
    puff<
    whoop>correct error chang
    canara<
    cold<
    swap shift>chang
    damp wall>mould moistur
    dim>bright
    when was it again>appoint date confirm
    which centuri>period date
    fall through>fail cancel
    machin did<
    poor qualiti>complaint defect return
    handov to human>agent transfer employe
    ask about my incom>sourc fund ident verif
    glare>photo upload qualiti
    shower is<
    use it or lose it>annual leav carri expiri
    bolivia>abroad foreign internat oversea
    can not access my<
    money from<
    smoke free>non smoker
    ghee>dairi milk lactos
    illeg>unlaw law
    regist a busi>registr
    hole<
    mum go back to work>parent leav return part time
    nail down>fix determin
    no money for food>social assist emergenc support
    unfair oppon>matchmak
    car park>lot garag space
    rear window>glass damag vehicl
    in which<
    do not show number>caller withhold
    bloom>blossom flower
    cost to send back>return ship
    good enough pc>system requir
    label for<
    no answer on phone>contact wait time
    too larg to upload>file size limit
    touch in>check ticket
    disabl person at<
    speed i pay for>minimum broadband
    learnt>learn
    tree trunk>garden wast green cut
    did i get a<
    kick from clan>leav leader
    sureti>guarantor
    indusind>bank account
    indonesian>indonesia
    you owe<
    come up>aris occur appear
    conjunct>infecti diseas contagi ill
    someth went<
    whi you>advantag benefit differ
    drawn>draw drew
    jewelleri>jewelri
    take age>delay deliveri time process durat
    tv not work>receiv fault
    pictur text>mms set
    smart meter display>
    loud>nois noisi volum
    hindi>languag foreign
    rainfal>rain precipit raini
    have not heard anyth>respons status
    at work<
    come up against>encount face
    neighbour smoke>balconi barbecu hous rule
    re stock>back avail
    diaper>nappi babi chang
    light switch>electr
    super over>match postpon point
    survey>overview
    admit>admiss
    spinach>veget food
    settl<
    account for my compani>busi
    therapi>therapist psychotherapi treat treatment
    what do it do>function purpos effect
    be quiet>stop mute silenc
    telli frozen>tv receiv fault
    keep freez>crash
    remit>internat transfer money abroad
    far<
    pay myself first>excess deduct
    put on some<
    success>succeed sequenc seri achiev accomplish
    lost my wallet>properti
    you suspend me>block restrict
    what eat electr>consumpt applianc
    when do i hear<
    enslav>slave slaveri
    grape>fruit food
    household applianc>white good domest
    just spin>load slow error
    activ link>confirm
    faster pleas>express urgent process time
    ok if i>permit allow
    taken too<
    quak>earthquak seismic
    climat chang>global warm
    how well<
    proof of concept>test trial pilot project
    white teeth>bleach whiten
    go part<
    googl pay>mobil payment method
    someon to take over<
    eticket>mobil ticket digit
    scatter ash>funer burial
    data abroad>roam
    want a credit card>appli
    attend<
    nearest shop>branch locat nearbi
    can not find the devic>blutooth connect pair
    vada<
    paper do i need>requir document
    ring in<
    brave browser>
    flora>veget plant
    travel on<
    lost my board pass>mobil
    find>found search look
    travertin>stone ceram materi
    veget peel>organic wast food compost
    is my passport readi>collect status
    age parent>senior relat care
    duchi>duke duchess
    licenc key>licens product activ
    premier<
    came up with the<
    last work<
    how hard is>difficulti
    companion>accompani
    which email did<
    sari>cloth garment
    you invest<
    fare>ticket price
    my daughter drive>addit driver name
    pictur of<
    pyramid>tomb
    laid<
    tomb>buri burial grave
    weather>forecast climat
    opt for>choos select
    do not like it>return
    pre own>second hand secondhand
    unintent>accident
    order 2<
    ship abroad>internat deliveri
    need a develop>program knowledg technic
    suppli>supplier
    hear bad>test aid
    hyundai>car vehicl
    own booz>alcohol drink
    song>music
    epub>ebook digit content download
    did not renew>laps
    fit through<
    where are your<
    brussel>abroad foreign internat oversea
    elementari school>type educ
    turn itself<
    light gone>power cut outag
    angl grinder>tool
    do not charg me again>cancel subscript automat renew
    move abroad>deregist deregistr
    tenant>renter
    bed not made>complaint clean room
    filter light>replac
    when can i<
    can not pay the rent>hous benefit arrear
    deliv on sunday>deliveri day
    no one write<
    share my<
    someon broke in>burglari polic
    uneven>rough
    could not<
    game stuck>load error restart
    everyth is gone>data loss restor backup
    re activ>reactiv subscript
    beaten in>defeat
    remov from my order>edit modifi
    dog friend>pet allow
    take me to>navig rout direct
    typo>spell mistak incorrect
    hand in my<
    state help>benefit subsidi social assist
    set back>delay hinder
    toxic wast>hazard
    what grade do i<
    when can i retir>age pension
    black screen>display crash
    site is<
    earli<
    absorb>absorpt soak
    lost the box>return origin packag
    thought>think
    money for uni>student financ scholarship grant
    id do you take>ident verif accept document
    quit membership>cancel
    messeng>facebook social media
    underp>underwear hygien cloth
    mic>microphon
    fli anoth day>rebook chang
    lowest<
    want to join a team>membership regist trial train
    boiler dead>repair fault
    start off>begin origin
    hous doctor>practic
    oil chang>servic inspect mainten
    whi am i<
    yoghurt pot>packag recycl plastic wast
    knife>cutleri kitchenwar knive
    oliv<
    ceil<
    delay repay>compens refund
    let someon els<
    broadband>internet connect access
    clam>seafood shellfish food
    spillag>spill spilt
    greengroc>shop store
    special leav>compassion bereav
    who can i complain to>complaint arbitr ombudsman
    chang for anoth>exchang
    spell it>
    on my hol>abroad travel
    would be nice if>suggest featur feedback
    simo>sim
    brought up a<
    daili mail>newspap magazin subscript
    rotat>revolv
    what count as>definit recognis valid
    fitter>technician engin appoint
    instal come>technician engin appoint
    restart my<
    i hit someon>accid liabil claim
    do i need>requir necessari
    my daughter will not be in>absenc sick note
    roth ira>save invest deposit
    ashwagandha>supplement dietari
    export payment>tariff solar
    manki>dirti clean
    water can>garden tool equip
    degre from abroad>recognit foreign qualif
    shoot star>meteor meteorit
    stanley<
    how fast>speed veloc
    line<
    certif of grade>transcript academ record
    old comput>compat requir support
    contest not<
    give me an<
    marmit>spread food breakfast
    my state not<
    robber>robberi
    stuck at the airport>assist rebook accommod
    what rank>leaderboard
    door frame>window repair
    keep receipt>retent period document
    pre auth>prior approv authoris
    zipper>cloth repair alter
    park bay>space
    control<
    the dump>recycl centr dispos
    a level>exam examin
    charg after cancel>refund subscript
    set sail>depart departur voyag
    watch in my countri>avail
    charg for top<
    vespa>motorcycl 2 wheeler vehicl
    australia>abroad foreign internat oversea australian
    alreadi open>packag damag return
    whole>entir complet full
    fli with my<
    ticket at<
    turn it off and on<
    yard wast>garden
    write to<
    box day>holiday bank public
    broth>meal dish food
    day off>leav annual
    get round>avoid circumv transport
    rep at<
    compel>compuls
    extra card>addit supplementari
    madeira>abroad foreign travel oversea
    diff>differ
    late at night>open hour appoint
    crack card>damag replac
    splash proof>waterproof water resist
    auto renew>automat refund
    blu ray>media data carrier
    rubella>infecti diseas contagi ill
    new teeth>implant dentur
    uc>benefit social assist
    get refund>
    virus scanner>antivirus
    pastor>ceremoni religi
    life<
    lost my channel>tv retun
    handl came off>spare part guarante defect
    router flash>led fault
    someon took my<
    canon<
    bill twice>duplic payment doubl charg
    hiss on the line>fault nois
    how long do it go>start end durat
    shipwreck>sunken ship sank
    wrong account<
    can not withdraw>fail verif
    foreign licenc>drive exchang
    help in<
    bengali>languag foreign
    not send<
    googl play<
    cours is full>wait list fulli book
    lift broken>fault emergenc communal area build common
    must<
    smallest>tiniest
    find the lectur hall>campus map room
    iphon>smartphon phone mobil devic
    cashback<
    last time to<
    sack>fire dismiss
    ani new messag>read aloud
    variabl>vari variat varieti
    hear dog>assist anim
    bin broken>wast contain order replac
    left someth behind>lost properti
    sinc the updat>error
    where is he buri>grave tomb burial
    chop and<
    have not heard<
    use the same<
    fake invoic>fraud phish scam secur
    still noth>status respons delay
    been week>delay durat process time
    numer>number
    who is behind>compani profil founder owner respons
    fit room>chang size
    rice cooker>applianc kitchen devic
    matchday>round gameweek
    press card>proof discount
    how mani peopl work>employe number compani staff
    maximum tap>contactless limit
    recycl center>centr wast dispos site
    connect>train
    document do<
    freez my<
    over the web>onlin websit
    can not find cancel button>subscript
    gross rate>interest
    later in the<
    rang>extent scope
    ski pole>sport equip gear
    glass cover>optic dental coverag
    left me a hous>inherit tax
    milan>abroad foreign internat oversea
    spirit<
    first aid<
    made out<
    what should i wear>cloth dress code
    my back<
    cloud or on<
    upsc>exam examin
    ask for a rais>salari increas pay
    gem>game currenc purchas
    kilomet driven>mileag kilometr
    pencil<
    throw>threw thrown
    hit a deer>anim collis accid
    took day off work>miss appoint compens
    chemist at<
    stabilis>stabil stabl
    corner shop>store
    duplo>toy game child
    cola>drink beverag
    kindergarten place>nurseri
    overtim off>time compens
    council tax letter>proof address
    press buy by accid>cancel order return
    scratch on the hire car>rental damag breakdown
    where do i put<
    remot learn>onlin cours distanc
    egift>gift card voucher
    podcast>audiobook play music stream audio
    if it<
    echo>microphon audio
    lit<
    24 7>open hour clock
    back in<
    lego>toy game child
    winter ful>discount payment difficulti
    hire boot>rental equip
    dizzi>faint emergenc symptom ill sick
    as oppos<
    can it be save>repair
    cat food>pet suppli
    put fund in>top deposit add money
    payment>pay paid payer
    manila>abroad foreign internat oversea
    get a cab>taxi ride book
    cancel my<
    offic hour>surgeri consult
    shop would<
    side tabl>furnitur
    snap>broken damag spare part
    whirlpool>applianc manufactur brand
    dpa>data process agreement privaci
    sleep on it<
    can not log<
    distinct>differ distinguish
    tap limit>contactless
    shot down>reject
    knew>know known
    has not move>track delay
    doctor at night>emergenc servic call
    thumb drive>usb stick flash memori
    order>purchas buy bought
    collar of<
    dabbl in<
    debt>owe arrear
    scratch code>gift card
    order 2 by mistak>duplic cancel
    ecclesiast>church
    did i leav the oven<
    need a letter from<
    went extinct>
    without kid>adult age
    bib>children cloth child
    car crash>accid collis
    viva>exam examin
    bbc iplay>channel tv televis
    have not been paid>salari miss payment
    padiatrician>pediatrician children doctor practic
    tooth pull>extract
    same day>express deliveri
    left on my voucher>balanc gift card
    look around>visit view
    repeat that>
    bill in my<
    learn a<
    order me<
    pupil>student educ train
    do i have to code>program knowledg technic
    see my money>balanc
    atm kept<
    surrend my<
    as oppos to>differ compar
    zoo>park admiss attract
    made in china>manufactur origin countri
    when to be at the airport>check arriv time
    where is my packag>track
    play as<
    split off>separ
    can my wife collect>power attorney authoris
    move day>special leav
    chang how often>frequenc deliveri
    harmonyo>oper system requir compat
    dynam currenc>convers
    6 pack>strength train
    c>program
    collid>collis
    delhi<
    unus balanc>deposit refund
    tx<
    car while mine>replac courtesi
    trampolin>garden furnitur
    asia>abroad internat oversea asian
    bodysuit babi>children cloth child
    code too<
    satisfact>satisfi
    too larg<
    where do i click>button menu
    to<
    book return>librari
    appl pie>cake dessert food
    got on the wrong<
    fish finger>seafood food
    kitchen tap>plumb water pipe
    took control of>conquer seiz rule
    motor>car vehicl
    price guarante>match lowest
    superglu>adhes glu seal
    flight delay>compens passeng right
    frozen pea>food groceri
    oppos>opposit oppon
    hear aid>devic medic
    caught on>popular understand
    have fibr>avail broadband
    moscow>abroad foreign non eu internat
    deterior>worsen
    law school>universiti higher educ studi colleg
    nintendo>consol game devic
    radiat hose>car part repair vehicl
    card in the<
    rotten>spoil gone bad rot decay
    take on>hire accept assum
    who are<
    need a prescript>
    now tv>subscript stream
    beagl>dog pet anim
    21st<
    disloc<
    messag on<
    resid permit>park leav remain ident document proof
    money for studi>student financ scholarship grant
    share with famili>plan multipl user
    lido>swim pool
    classifi>classif categori
    grade out>result
    on vacat>abroad travel trip
    reli>relianc depend
    turn 16>age limit
    when do they<
    who pay for return>ship cost
    30 day roll>sim prepaid
    clarif>clarifi
    get well>recov recoveri
    hand back the<
    scrape my car>accid claim damag
    got the boot>dismiss
    mcafe>antivirus secur softwar
    fork>cutleri kitchenwar
    line is alway busi>telephon avail contact
    not spin>applianc defect repair
    divid into>part section structur
    not my number<
    tempeh>vegan vegetarian plant base
    fenc<
    coach station>bus
    buy currenc>foreign exchang
    seat of<
    take you to court>complaint disput resolut legal action arbitr
    multivit>vitamin supplement
    ni number>tax social secur
    madrid>abroad foreign internat oversea
    school stuff too dear>support subsidi educ
    feed my babi>breastfeed
    compani account>busi
    is my money<
    grown in>cultiv
    same amount each<
    when do school<
    block nose>cold
    establish<
    still be<
    data all gone>allow extra
    learn by<
    which one<
    buy bitcoin>cryptocurr
    how do they work>function principl oper
    sleep trial>period return
    when my<
    past warranti>guarante
    when will i<
    do you train on our data>ownership
    same payment twice>duplic doubl charg
    scrap that>cancel stop
    grubbi>clean stain dirti
    tell apart>differ distinguish
    wrong pay>salari incorrect payslip
    atm>cash machin cashpoint
    costco>supermarket shop store
    district heat>energi ful
    depth>deep
    hold music>wait time hotlin
    keep my number>port
    tell you about<
    what have<
    long number>card detail
    bed and<
    dumb bot>understand recognit
    smart bulb>home devic
    do not sync>synchronis error
    did not catch<
    liter>litr
    bigger bin>wast contain order replac
    free version>plan
    want a new one>replac exchang
    pin down>determin identifi
    way to<
    better seat>upgrad class
    still not here>deliveri delay late
    whiter teeth>bleach whiten
    beep not<
    sex>gender
    inherit money>tax
    part payment>partial
    recycl centr>center wast dispos site
    let out of hospit>discharg length stay
    visit someon in<
    wrong wallet>address network recov
    construct site>road work roadwork
    ill can<
    jewel>shop store
    add money<
    zee5>subscript stream
    tbilisi>abroad foreign non eu internat
    make up your<
    melanoma>serious ill critic diseas
    recruit>vacanc career
    unavail in my<
    human be>mankind
    tooth clean>dental hygien prophylaxi
    you cancel my<
    can not vote<
    gave up>stop quit abandon surrend
    agent cut>commiss brokerag
    cabbag>veget food
    can not connect>error
    read me<
    emi>instal payment financ method
    spell<
    stay till<
    estat agent>real realtor let
    doubl dose>overdos emergenc dosag
    charg car at home>point electr vehicl
    interest i<
    what is it for>purpos use function
    singl<
    birth>born
    bank charg>fee
    roi>benefit cost success
    uno card>game board toy
    where is it made from>origin product
    which one should i<
    credit not<
    minus balanc>overdraft negat
    pack up>defect repair broken fault
    what happen when>procedur process consequ effect
    jpi>currenc foreign exchang rate
    still possibl>deadlin
    add money to wallet>deposit top
    cheap at night>peak tariff
    australian>australia
    do not find my<
    insur compani>
    off<
    give notic on<
    shadow ban>block suspend
    roll out>implement introduct launch introduc
    second sim>dual esim
    what year>date
    ag>applianc manufactur brand
    must i regist>gust checkout
    shoot me<
    when do lectur<
    card do not work>declin replac
    cash advanc>fee credit card
    fox>wildlif wild anim
    confirm in bank app>authent approv
    bandag>first aid medic suppli
    dri out>drought desicc
    money to<
    no data<
    leav and<
    shrine>templ
    stuck on a level>hint tip
    do my insur<
    hazard>danger risk riski unsaf
    leak in ceil>water damag claim
    stole>stolen steal theft
    where do i see>find view display
    about what>topic subject content
    turn off my<
    how old>age limit minimum
    ink<
    email on<
    put my rent<
    tie the knot>marriag wed regist offic
    parent lock>control content
    holiday>vacat
    southern>south
    not get text>sms verif code
    grati>free charg complimentari
    in the<
    harbour>harbor port
    take my card off>payment method remov
    prostat check>examin test diagnosi
    put someon els on>joint account authoris user
    steiner school>type educ
    can i use it on>valid ticket
    old furnitur>bulki wast dispos collect
    lost my number>phone chang
    join wrong<
    card to differ address>deliveri
    dobermann>dog pet anim
    social assist>welfar
    navig>sat nav satnav
    pullov>jumper sweater cloth garment
    tunnel<
    work from anoth countri>remot abroad
    honest>honesti
    post me>send receiv request
    left my pass at<
    famili discount>ticket
    take it<
    cost of<
    kenyan>kenya
    soften>soft
    gone walkabout>miss lost
    elementari<
    fee go<
    found a cat>lost anim shelter
    pajama>pyjama nightwear cloth
    auto insur>car motor
    heat bill too<
    recycl bin>delet restor
    what is he famous<
    lost everyth>data loss restor backup
    pick up from me>collect pickup return
    chuck<
    carniv>occas event special day
    shobox>packag
    want to claim>
    need a passport<
    chain snatch>theft stolen polic
    will not<
    spine>bodi pain
    9<
    birthday cake>celebr food
    block drain>clog plumb water pipe
    next to each other>seat reserv
    flight scrap>cancel compens rebook
    slow net>internet speed outag
    sick for the exam>medic certif
    will it last>durabl lifespan
    branch out>expand diversifi
    custom servic>support helpdesk care
    enter the wrong address>chang deliveri
    soak up>absorb absorpt
    child broke>liabil damag third parti
    pollen allergi>hay fever skin
    prove it<
    amber light>fault router led indic warn
    skyscrap>high rise
    social secur number>tax ident
    what can i write<
    bank near me>branch locat
    it dark<
    scuff>damag scratch
    women>woman femal
    itch>rash skin allergi
    loos thread>cloth repair alter
    zip pay>instal payment financ method
    cookbook>book media
    deliveroo rider>self employ busi profess
    left<
    what set<
    quiet place to<
    turkish bath>well spa
    exam mark>grade
    sixth<
    been cut off>disconnect suspend restrict interrupt isol
    endocrinolog>doctor specialist
    money on my<
    gurgl>radiat heat bleed
    expect<
    tomorrow afternoon>appoint date
    cycl to<
    raini season>
    did you get my<
    nana>grandpar famili relat
    freezer not<
    cours>fit class group session lesson seminar
    ram>compon comput
    slide and swing>children play area playground
    ceil came<
    languag<
    bin bag>wast collect rubbish
    exchang rate>convers
    stupid bot>human agent employe
    help to get on>access assist wheelchair
    tyre pressur>
    go on for<
    lower plan>downgrad chang
    oap ticket>senior discount reduct
    staircas>communal area build common
    blacklist>block imei stolen
    colombia>abroad foreign internat oversea
    pancrea>bodi
    switch off by itself>automat fault
    teaspoon>cutleri kitchenwar
    block the<
    dread>complaint dissatisfi
    stuck in<
    which is<
    box com>cloud storag
    discount>reduct rebat money price
    avg<
    behaviour>behavior behav
    can not upload>document error file size
    shot for<
    ugli>unattract
    broke in>burglari enter
    miss the tax deadlin>late penalti extens
    descent>descend
    desert cooler>applianc heat devic
    miner<
    phone contract>mobil plan cell
    skip a month>paus suspend
    cash app>payment method pay
    root<
    what new in>chang featur news
    odd chang>bet
    bring cigarett>custom allow
    hit a car>accid liabil claim
    christen cake>celebr food
    fall back on>reserv reli
    broken chair>bulki wast dispos collect
    swap coin>convert exchang trade
    thai>thailand
    full tank>reful return
    real estat agent>realtor let
    prostat<
    clay<
    ladder>tool equip
    shrank>shrink shrunk shrinkag decreas
    peopl abov>neighbour nois
    type wrong<
    tv not<
    luxembourg>abroad foreign internat oversea
    send it back>return
    when more stock>back
    you invest for me>manag portfolio
    forget me>delet account data
    common<
    pong>smell odour
    thrown away the<
    did not go<
    open a restaur>busi registr licenc
    russia>abroad foreign non eu internat russian
    badger>wildlif wild anim
    how much do<
    14 year<
    panel on roof>solar instal
    run out of tablet>repeat prescript
    come by>open hour appoint visit
    fli>flew flown flight
    mous drop>pest control
    take on the<
    move my payment date>chang
    subten>sublet subleas
    freeview box>stream devic receiv
    set me back>price cost
    settl my<
    seal<
    speak to a person>human agent chatbot
    swam>swim swum
    what do you know>question topic chatbot
    hand<
    way<
    day after tomorrow>appoint date
    emir>airlin flight
    juic up the<
    pto>annual leav
    where do i start>setup introduct
    hurt myself at<
    2 by 4>wood build materi
    in advanc>beforehand upfront
    machin ate my>ticket fault refund
    cappuccino>coffe drink
    face paint>entertain parti event
    ill on holiday>medic expens travel insur sick leav annual
    player did not play>lineup point substitut
    give way>yield prioriti collaps
    investor>invest
    scuba dive>extrem sport danger adventur
    again<
    player credit>budget
    toner empti>ink cartridg
    aa<
    my state not allow>restrict
    open on<
    somewher<
    wrench>tool
    did order go<
    out of school<
    ecg>examin test diagnosi
    precis>exact accur accuraci
    stay in<
    app will<
    economi 7>peak tariff
    electr consumpt>power usag kwh
    foster care>child
    is market open>trade hour
    cream chees>dairi milk lactos
    reduc>reduct lower decreas
    estat car>vehicl
    fit band>smartwatch wearabl devic
    add my<
    answerphon>voicemail
    crack a<
    expedit>explor
    chang job>employ
    is this legit>trustworthi genuin reput fraud
    free>charg complimentari grati
    dosh>money amount sum
    cam do not work>camera webcam
    job ticket>travel allow bicycl leas benefit
    make up with>reconcil reconcili
    it a gift>wrap
    lawn>grass
    locum>doctor practic
    verif pend>ident
    turn off auto<
    go<
    out of date card>expir renew
    polic station>
    chino>cloth garment
    quilt>duvet comfort bed linen textil
    sainsburi>supermarket shop store
    sorri we miss you>deliveri redeliveri
    fell out<
    mileag allow>travel expens
    rise damp>mould moistur
    swimsuit>swimwear cloth
    mislaid<
    lawnmow>garden tool equip
    travel to<
    add someon to pay>paye beneficiari
    half>halv
    settl in>adapt settlement settler
    50th birthday>parti event
    sprung>sprang spring
    stratum>strata
    credit card>visa mastercard
    pinch>stolen theft
    led strip>light lamp
    less hour>part time reduc work
    open at christma>hour public holiday
    leav with a neighbour>deliveri safe place
    wage slip>pay payslip stub proof incom
    when do i need a sick note>deadlin medic certif
    aaa<
    is this legal>restrict state
    on hold for age>wait time hotlin
    show me how it<
    teapot>kitchenwar tablewar dish
    caught up>recov arrear
    what languag do<
    littl one>child
    tax id lost>number identif
    en<
    door card>access
    was not in<
    not let me transfer>fail limit
    preemi>babi child
    told them<
    holiday job>summer part time student
    been compromis>hack secur breach
    groceri list>shop
    bank detail>account iban
    not up to date>display updat
    swell>swollen
    how was it form>found format origin
    rais my rent>increas
    sardinia>abroad foreign travel oversea
    say it<
    famous>fame known renown
    freemium>free version plan
    later on>futur
    random fee>charg
    who is in charg>contact person respons head leader manag
    podiatrist>therapi treatment therapist
    staff park>employe
    first to make>inventor invent
    go out<
    sinus>ill sick infect diseas
    best seat>plan
    nepal>abroad foreign internat oversea
    shop will not refund>chargeback disput
    on our own server>premis host instal
    saw an<
    duti free>custom allow
    went bust>insolv refund bankrupt bankruptci
    pass down>inherit tradit
    still verifi>ident verif pend
    fatigu>tired tire
    ooo>automat repli absenc
    take my dog>anim transport
    raincoat>cloth jacket garment
    get a place at<
    extens lead>charger cabl accessori
    link to facebook>account
    blow a<
    got marri>marriag name chang wed wife
    old enough>minimum age
    pegi>age rate
    the boss>manag director ceo
    call me<
    refuge>elig resid asylum refug
    santorini>abroad foreign travel oversea
    in an<
    open on sunday>hour
    do my<
    someon collect for<
    technolog>tech
    meal voucher>allow canteen
    penc>coin cash money
    knee hurt>orthopad
    nearbi>area close
    unpack mattress>expand
    jubile>anniversari
    on my phone>app mobil
    squash back<
    mgr>manag
    recharg not reflect>fail pend
    your websit do<
    how long do it take to get there>arriv journey durat
    on top>
    vaporis>evapor
    lawsuit>court legal action
    newborn>babi infant child
    tube light>lamp
    buy now pay<
    to england>internat abroad oversea
    extra bill for<
    headboard>furnitur bed bedroom
    splash<
    against the rule>prohibit forbidden
    ketamin>drug
    photo>pictur imag pic
    pair of<
    privat room>singl supplement
    widget>chat websit integr
    charg point>station wallbox
    second world<
    bill in wrong name>account holder chang
    tibet>tibetan
    chang who get>beneficiari
    lay out>layout arrang plan
    gave out my detail>fraud phish block card
    price is<
    what will it set me<
    boyfriend>partner spous famili
    claud ai>artifici intellig
    move in with me>addit person permiss subten
    work flow>process autom
    is it cold<
    scorch>fire damag
    term date>semest
    lost my<
    map out>plan
    band practic>music rehears nois
    copi a key>spare
    have a street parti>event permit road closur
    give to someon<
    when am i<
    will not go onlin>internet connect fault
    wrong address>incorrect
    know your custom>ident verif
    car while<
    order by mistak>cancel return
    phone>mobil smartphon cell cellphon call ring handset telephon
    dip in the middl>mattress guarante indent
    landlord>landladi
    smaller size>exchang
    refurbish>recondit renov modernis
    cetacean>whale
    came to an end>
    accordion>instrument music
    do not connect>error
    learn by itself>train machin
    game key>activ redeem
    lit up>illumin shine
    netbook>comput devic pc
    pay day>salari payment date payday
    workplac pension>compani occup
    same point>tie win
    strip off>remov
    becam a mum>birth child parent
    budget airlin>flight aircraft air travel
    xiaomi>phone mobil smartphon devic
    forgot usernam>reset
    pulmonari>lung
    spray paint>coat
    year in<
    can not pay the tax>payment plan deferr instal
    string<
    dioces>bishop
    ganesh chaturthi>holiday public festiv
    candl wax>stain clean
    nake<
    fructos intoler>allergi allergen
    start subscrib<
    txt>sms messag
    bar on my phone>network coverag recept
    call not<
    status page>outag
    stop email me>unsubscrib newslett
    black spot>coverag signal mould moistur
    barclay>bank account
    brogu>sho footwear
    dial<
    somebodi got<
    anonymis>anonym
    signific other>partner spous
    grow out<
    salt<
    speed it up>express urgent process time
    art galleri>tour guid museum admiss
    do my tax>return
    go back after<
    xl>size chart
    how long is my<
    sander>tool
    earn>incom
    what day is<
    at no cost>free charg complimentari grati
    money not come<
    keep load>error slow
    last onli>batteri life runtim
    misplac>lost miss lose loss
    pat leav>matern parent
    case was<
    hospit abroad>medic expens travel insur
    osaka>abroad foreign internat oversea
    cot for the babi>extra bed
    speed it<
    undo a transfer>cancel recal
    what did it look like>appear descript
    appli without<
    kurta>cloth garment
    silver<
    burger>food eat meal
    cover start straight<
    handl came<
    human right>
    filter out>remov
    come to an end>finish
    behind with<
    bumper>car part bodywork damag
    safari>browser
    where do the river start>sourc rise
    dog bed>pet suppli
    rose up>revolt upris rebellion
    can not get through>contact wait time telephon avail
    on a ship>roam maritim flight
    return sticker>label
    keep track of>overview monitor
    be out of<
    went to war>declar
    munchkin>child famili
    outer>extern exterior
    duvet>comfort quilt bed linen textil
    radiat stay cold>heat fault report
    slat>bed frame base
    bend>bent
    serial no>licenc key activ
    bahrain>abroad foreign internat oversea
    singl mom>parent famili
    biggest citi>largest popul capit
    deer ran>anim collis accid
    take a look<
    how fast can we go live>implement setup launch
    can kid come>children age suitabl
    dictatorship>dictat
    will not give my<
    irn<
    pick<
    card declin>payment reject
    mass upload>import bulk csv
    revolutionari>revolut
    someon to show us>guid tour
    phone got<
    satellit dish>tv receiv permiss
    rubbish collect>wast refus garbag
    lost my credit>balanc expir
    postpaid>contract pay month
    transgend>gender name chang
    back in stock>avail
    lidl>supermarket shop store
    run for>candid elect
    weird mole>skin cancer screen dermatolog
    cough>cold symptom ill sick
    bifoc>glass eyewear visual aid
    own<
    hometown>birthplac born
    becom a custom>open account
    light<
    plank>wood build materi
    lie>complaint mislead
    consum loan>person
    get my photo<
    few quid>money amount sum
    nail gun>tool
    glitchi>error fault crash
    weight>weigh
    sand and gravel>build materi construct
    stripe>payment method pay
    caught without a ticket>penalti fare
    onli the<
    guss>estim meter read
    how do i get to>direct rout
    lend me money>loan appli credit financ
    onlin cours>distanc learn
    agre>consent
    sim swap>replac card
    spanish cours>class
    rspca>chariti donat organis
    fd>fix deposit recur save invest
    shop list>groceri
    ssl>certif secur
    techniqu>procedur method
    everi day>daili
    when you pay me>payment payout
    leav it next<
    on sever devic>number simultan
    can it<
    farmer market>event fair
    kadai>kitchenwar tablewar dish
    put across>communic explain
    greenhous gas>carbon dioxid co2
    gridlock>traffic congest delay
    autopay>automat payment auto pay
    drove past<
    base on<
    grill<
    vote right>suffrag
    best time<
    lycamobil>provid network oper
    where to<
    minecraft>game video
    notic<
    got behind>arrear payment difficulti
    cash not<
    car share>carshar ride
    pari>abroad foreign internat oversea parisian
    unit of measur>
    chest hurt>pain emergenc
    prize>award
    stop direct<
    use other network>unlock
    sound card>compon comput
    did i leav the oven on>status switch
    forget>forgot forgotten
    batter>damag
    windscreen chip>damag defect
    book of<
    not refund>status
    pay for the<
    play without<
    skoda>car vehicl
    snail mail>post letter
    dine chair>furnitur
    sim>card
    when payment<
    eye check>test vision
    heart attack>emergenc ambul serious ill critic diseas
    how was it built>construct
    unfair ticket>object appeal
    can not place<
    free weight>equip train
    polypropylen>plastic materi
    consum court>legal
    motion>movement
    blu>colour color
    price chang on<
    spin>class cours
    tripl captain>chip transfer
    alloy wheel>tyre
    convent>nun
    mdf>materi wood build
    after the trial>subscript automat
    over 18<
    my dd went<
    stuff>item good
    christma bonus>special payment
    do not reach<
    hous hunt>look flat
    anorak>cloth jacket garment
    how mani team>limit contest
    defect>broken faulti broke fault flaw damag
    out of date>expir
    where do the word come from>etymolog origin
    how much data>usag allow
    powerlin adapt>router modem internet
    do you deliv<
    ticket price>fare
    accident delet>restor recov
    electr car>ev vehicl charg
    stuck on a<
    tenanc paper>proof address document
    went black>display fault
    lemonad>drink beverag
    where it got<
    empti box>miss item incomplet
    mb>megabyt
    batteri is dead>charg replac
    polici id>number
    grandchildren>child relat famili
    most import>main signific key
    musti<
    ring my<
    splinter>damag defect
    pad<
    sign>signatur
    dog bit<
    my mum die>death bereav
    kung fu>martial art sport cours
    costa<
    street lamp>light streetlight
    take asid>separ
    the tube>public transport train
    instead of butter>substitut altern ingredi
    got a weird text>phish suspici
    inclus>includ
    size down>exchang
    start xi>lineup line
    which bin do it go in>wast sort separ
    are you open>hour
    show id>ident card identif
    delet me>account data
    rawlplug>fix assembl
    split the<
    dissatisfi>complaint dissatisfact
    atm pin>
    judo>martial art sport cours
    voter id>ident document proof
    cancel dd>direct debit mandat
    strang payment>unrecognis unauthoris transact
    list of call>itemis bill histori
    hand back>return
    am i pregnant>pregnanc test
    percent off>discount
    claim turn down>reject appeal
    get us<
    nuclear weapon>atom bomb
    not my number anymor>phone chang
    prove i 18>content lock age verif
    wisdom tooth>extract dental treatment dentist
    adult content>parent control lock
    grief>report harass griev mourn
    lower month<
    seat next to>plan
    cash on credit card>advanc fee
    have not got passport>ident document accept
    invest>investor
    park for<
    get out earli>termin exit fee
    skip the<
    turn itself off>switch fault batteri
    off licenc>shop store
    kotlin>program
    dmv>author
    driver licens>drive licenc permit ident document proof
    is not do what it<
    voucher do not<
    where are my save>balanc miss transact
    case was damag>luggag report
    child is<
    time differ>zone
    tie up>bind fasten
    how much will i earn>salari pay
    earli check in>arriv
    meal kit>subscript membership
    lost access<
    fix rate<
    meter blank>fault
    drip ceil>water damag leak tap
    lock>block freez
    work late>overtim hour
    no free slot>appoint avail
    step<
    gas bill>electr
    hair straighten>applianc devic person care
    sleev>cloth repair alter
    christma do>event celebr venu
    pocket<
    s p 500>invest share secur
    see you in court>legal action disput arbitr
    cust serv>custom servic
    payg>prepaid pay go
    sprang>sprung spring
    global>worldwid
    take aback>surpris
    wave and pay>contactless
    turn on>activ enabl
    came down<
    speak to a human>contact custom servic
    learn materi>cours
    apo address>remot area deliveri restrict
    limit my deposit>respons game
    tomato>veget food
    4 day week>part time reduc work hour
    auckland>abroad foreign internat oversea
    got as a<
    rest of the month>refund unus
    is not updat>refresh display
    soft play>children area playground
    id stolen>ident card replac renew
    tv box>receiv stream devic
    card through the door>miss deliveri redeliveri
    name is wrong>correct chang spell
    shortest<
    chef>profess occup
    flight got cancel>compens rebook
    got<
    kenwood>applianc manufactur brand
    custom id>number client
    help with<
    abridg>short
    chip in>split bill share contribut
    chiropractor>therapi treatment therapist
    put up a fenc>build permit plan permiss
    wiper>windscreen
    bring price<
    someth for the kid>children childcar entertain
    downpip>build exterior repair
    geneva>abroad foreign internat oversea
    touchscreen<
    did not turn up>deliveri miss appoint technician
    it not right>entitl complaint
    most of>major
    my dd<
    plain english>explan help inform
    state of<
    techno>music
    price me<
    ec>direct debit mandat
    given up the<
    illiteraci>illiter
    run on<
    sharepoint>cloud storag
    citizen>inhabit nation
    should have<
    what do i get out of<
    adult>grown
    miss featur>function
    can not sleep on it>mattress return trial
    licenc for my dog>tax registr
    pouff>furnitur sofa upholsteri
    3 way<
    fizzl<
    norway>abroad foreign internat oversea non eu norwegian
    how long for id>ident verif process time
    mobil number>phone telephon cell contact
    mayonnais>sauc condiment food
    need a jab to go>entri requir vaccin
    garbag can>dustbin trash wast bin collect rubbish
    fell ill on<
    give me a<
    miss connect<
    thum up>soft drink beverag
    webhook>integr api interfac
    msf>chariti donat organis
    bagutt>food eat meal bakeri bread
    welcom discount>newslett
    wwf>chariti donat organis
    outsid<
    was horribl<
    left in the rain>deliveri complaint damag
    sculptor>sculptur statu
    been on hold>contact wait time
    one<
    over the weekend>
    eu<
    bog>bathroom sanitari plumb swamp marsh wetland
    climb the ladder>promot career
    said>say
    macchiato>coffe drink
    cell<
    put the wrong<
    take my kid<
    send me a bill>invoic receipt
    wall bracket>mount instal
    did not finish<
    on the web>onlin websit
    alreadi ill>pre exist condit
    escap of water>damag flood
    portugus empir>portug
    water tast<
    artifici intellig>ai
    declar<
    exam>test examin
    thank>grate gratitud
    door lock>smart
    authent>2 factor genuin origin real
    author>approv authoris govern offic public agenc writer novelist permiss permit
    cross with>complaint dissatisfi
    did my knee<
    beauti>pretti attract
    other date>rebook chang
    bin my subscript>cancel
    diner club>credit card payment method
    facad>build exterior repair
    problem in<
    off the<
    junk from you>unsubscrib market
    synagogu>religi worship communiti
    are other<
    canari island>abroad foreign travel oversea
    cupboard>cabinet furnitur
    look up to>admir respect
    packag>parcel shipment consign wrap
    pay on deliveri>cash
    keep the router>return equip
    went around>circul circumnavig
    where money come from>sourc fund
    join>becom member membership
    put it off>postpon
    zoom class>onlin cours distanc learn
    conman>fraud scam
    pretend to be you>fraud phish genuin
    progress>status
    swiss<
    too young to<
    creat an<
    contact len<
    forgot a<
    media<
    t and c>term condit
    chines new year>holiday public festiv
    land rover>car vehicl
    put on a<
    count me in>order regist confirm
    extra luggag>excess baggag overweight
    mpan>meter point number suppli
    lampshad>light lamp
    motorola>phone mobil smartphon devic
    stop auto renew>automat cancel
    break through>penetr breakthrough
    on other med>interact medic
    symbol lit up>indic warn display
    bairn>child famili
    french king>franc
    get charg after trial>free subscript
    give back the router>return equip
    polici number>insur
    in store<
    return window>period polici
    conquer>conquest conqueror
    hub<
    wristwatch>jewelleri jewelri valuabl
    ski>sport equip special luggag winter gear
    customis>custom personalis person
    as<
    no cash<
    pay less a month>payment adjust
    remov my profil>delet account
    how mani peopl can use>user number licenc
    italia>abroad countri internat
    work for>employ
    go full time>work hour
    flimsi>qualiti complaint
    code never came>verif
    bio>organic
    6 month old>child age minimum
    contamin>pollut
    drive me<
    contactless card>debit bank
    cooktop>hob stovetop applianc household devic
    good enough grade>admiss requir numerus clausus
    grant of<
    accid>collis
    vote place>poll station elect
    porsch>car vehicl
    brake check>servic inspect mainten
    cardiolog>doctor specialist
    combin my<
    ill for the exam>sick medic certif
    top up not<
    packstat>pickup point collect parcel shop
    time track>timesheet
    burglar alarm>system
    bad review>complaint
    renew a<
    did not<
    claw back>recal refund revers
    puc certif>servic inspect mainten
    salwar>cloth garment
    do i get a cabl>scope includ content
    via googl play>app store purchas
    come from>deriv origin
    add to the<
    is this realli you>phish genuin fraud
    almond milk>vegan vegetarian plant base
    on spec>unsolicit applic
    pair up>blutooth connect
    breathless>symptom ill sick
    split with<
    basketbal>sport activ
    bun in<
    mi<
    first day at work>onboard start
    not a<
    light a<
    debt counsel>advic
    my player is<
    reset to factori<
    dead as a<
    reset my game>delet account
    if you get<
    not get email>receiv spam
    tabbi>cat pet anim
    mobil>phone smartphon cell cellphon handset
    modem>router
    work with my>compat support
    gift voucher>card certif
    biometr card>resid permit ident document
    turn crypto into cash>sell withdraw cryptocurr
    casualti depart>emergenc hospit
    www<
    chang mat>nappi babi
    criteria>requir criterion
    complain to<
    curious>curios
    name of this<
    say that<
    food servic>cater
    whi card for<
    car tax>vehicl
    drive in<
    ombudsman>complaint arbitr
    sterilis>steril
    trial drive>test
    cash in my<
    did not get that>understand recognit
    learn>learnt studi
    natur>naturalis citizenship
    twist<
    american civil<
    child is ill>sick
    dog food>pet suppli
    what languag do they speak>offici
    who make>manufactur produc
    crunchyrol>subscript stream
    money off for<
    graviti>gravit
    put someon<
    quit>resign notic period
    alton tower>park admiss attract
    what paper>requir document
    ground beef>minc meat
    charg me twice>duplic payment doubl
    in sever<
    mislaid my card>lost block
    if i<
    set up regular<
    schufa>credit check rate report
    cabin on the ship>cruis excurs
    hurt myself at work>accid report
    suspens>suspend
    knelt>kneel
    my own firm>busi compani found
    end my leas>notic period termin tenanc
    came up>aris occur appear
    answer>repli respons respond
    calendar sync>integr
    eros>erod
    googl doc>softwar program
    miss a lesson>catch
    count on>reli expect
    drive licenc as<
    incomplet>miss part item
    luck game>skill legal
    set off against tax>deduct expens
    coin not arriv>deposit confirm pend
    board school>type educ
    changi>airport flight
    pay all at onc>annual plan payment
    donor>donat
    espn>channel tv televis
    unwel>ill sick diseas
    cloth bank>donat textil recycl
    month<
    credit back>refund payment method
    corkscrew>cutleri kitchenwar
    fit it for<
    curios>curious
    how much of>percentag proport share
    daughter>child famili
    did not get my bonus>reward condit
    sore>pain ach
    stand down>resign
    took power>rule seiz coup
    began>begin begun start commenc
    log everyon out>devic sign
    money do they use>currenc
    galaxi tab>tablet devic
    id3>electr vehicl charg
    real wood>materi solid leather
    whi so high>bill charg usag
    reduc consumpt>save energi
    locat>premis situat
    what is the differ>distinct compar
    50<
    is the door lock>secur
    grad<
    gem not receiv>purchas miss app
    licens>licenc
    what do not<
    bin not<
    passport>travel document ident proof
    happen>occurr occur
    10pm>open hour appoint
    bar>pub
    hive heat>smart home devic
    no pork>diet dietari requir special meal
    no one show up>appoint miss technician
    ship to>deliv deliveri
    fender bender>accid damag
    pass on my data>privaci third parti
    tomcat>cat pet anim
    turmer>spice food
    wait on the<
    dashboard>statist report evalu
    same amount<
    cheevo>achiev
    environ>surround
    nowher to park>car
    radii>radius
    tap and<
    dollhous>toy game child
    did not get the link>activ confirm reset
    robocal>unwant call block
    toboggan>winter sport
    down in my<
    pharmaci on sunday>emergenc
    synchron>synchronis sync
    when the trial<
    give back>return
    sent off>dispatch submit
    guru<
    gift for<
    headlamp>glass damag vehicl
    how do you catch>infect transmiss contagi
    pull a<
    lower my<
    parcelforc>courier carrier parcel servic deliveri
    registr>sign regist creat account enrol matricul
    dentur>dental treatment dentist
    molten>melt
    book a day<
    make do>manag
    newlyw>marriag wed
    self employ>freelanc busi profess
    threw away<
    anniversari>occas arrang packag parti event celebr jubile
    insol>medic aid
    kirana>shop store
    restart by itself>fault
    milkshak>drink beverag
    menorca>abroad foreign travel oversea
    room not<
    can not come>cancel appoint reschedul
    one off>time
    shop will<
    get tax back>refund
    code did not<
    expect arriv>deliveri date time
    goddess>deiti god
    shop went bust>insolv chargeback
    council offic>author
    how long do it take<
    chalet>accommod hotel overnight stay
    sunroom>balconi outdoor area properti
    hit a badger>anim collis accid
    miss a payment>late arrear
    record lectur>onlin
    tunnelbear>vpn
    5 o<
    made redund>unemploy
    sodexo<
    bbq on the balconi>smoke barbecu hous rule
    blind<
    pellet<
    ar>interest rate
    how much rain>rainfal precipit
    fall season>
    deceas>die death
    no one repli>respons complaint
    owe to>caus reason
    ubereat>food deliveri servic
    romper>children cloth child
    case number>refer ticket
    want out>cancel
    how was<
    where did it start>origin began
    bonus money>cash
    subterranean>underground
    bedstead>furnitur bed bedroom
    act<
    key insid>locksmith
    consign number>track shipment
    kick<
    chang my shift>
    someon to<
    get by>manag surviv
    kid sho>children cloth child
    card limit>spend
    denmark>abroad foreign internat oversea eu europ european countri danish
    no one home>miss deliveri redeliveri
    was du<
    spell my name<
    brought up>rais childhood
    remov the<
    term abroad>exchang semest
    pocket sprung>mattress
    brazil>abroad foreign internat oversea brazilian
    elder parent>senior relat care
    bad back>pain ergonom
    lilac>colour color
    turn me<
    januari sale>promot offer discount
    pedestrian>foot
    radiat>heat heater applianc devic radioact
    suitabl for<
    qr thing>
    kerbsid>curbsid
    fun fact>trivia
    take the<
    track do not<
    hardwar<
    take it higher>escal complaint supervisor
    censor>censorship
    deactiv>disabl
    our own<
    paratha>food meal eat
    elastoplast>first aid medic suppli
    payment i do not know>unrecognis transact disput
    sort out>resolv solv organis
    wifi gone>connect fault
    fit into>suit integr
    album>music stream audio
    someon took<
    caught a<
    close the<
    cover up>conceal hide
    can i eat<
    balconi<
    wrong pwd>password reset
    send for repair>
    white screen>display error load
    zap money>transfer
    get from the airport>transfer shuttl
    mnp>number port
    recharg not done>fail pend
    barfi>sweet confectioneri food
    elder dad>senior relat care
    fell out with>conflict work council contact person
    been cut<
    legal<
    pitch up>camp
    hit<
    protonmail>email address mailbox
    languag model>ai artifici intellig
    tool do i<
    airmil>frequent flyer programm point
    wive>wife
    go extinct>
    move my share>transfer portfolio secur
    point to>indic evid
    use the wash<
    apparatus>machin devic
    hdfc>bank account
    iva>debt insolv payment difficulti
    see how it do>statist report perform
    at the moment>current present
    food on<
    knock someth<
    championship>champion
    low carb>diet dietari requir special meal
    mugshot>passport photo biometr
    room key gone>card
    mess it<
    go after>pursu chase
    take save out earli>withdraw
    16 digit>card detail number
    nutrit>diet nutrient nutriti food
    micro sim>card size
    start up>startup
    empti stomach>intak dosag
    rate of<
    use<
    can not rememb<
    spi on>privaci track cooki
    prevent>avoid stop
    run out>expir expiri
    weapon skin>cosmet item
    one of a<
    refund too littl>partial
    head offic>headquart compani address
    tiffin>food meal eat
    lassi>drink beverag
    leav it next door>neighbour deliveri safe place
    saxophon>instrument music
    abid<
    label for send<
    sat exam>examin
    who found>discov discoveri founder establish
    take a number>wait time appoint
    want to studi>admiss applic
    chipboard>materi wood build
    be pick<
    did not get my poll card>elect notif
    no one got<
    anasthet>anesthet
    gold loan>credit financ
    ship>deliveri deliv send dispatch sent shipment
    counti>district
    hide my<
    secret question>secur detail reset
    unavail in<
    when do school finish>timet hour
    proof where i live>address
    test on<
    urgenc>urgent
    money tight>payment difficulti plan discount afford instal
    payer>pay paid payment
    hard to learn>train user friend
    fulli<
    throw up>vomit nausea symptom ill sick
    xxl>size chart
    data plan>allow volum
    proof of purchas>receipt
    tree<
    energ>batteri
    soft<
    air raid>warn alarm
    first day of<
    did not wake me>alarm volum
    from india>internat abroad oversea
    prosthesi>medic aid
    driveway>park space
    onlin quot>
    will i get<
    is it healthi>health benefit
    tado>smart home devic
    take over contract>transfer account holder chang ownership
    poodl>dog pet anim
    predecessor>preced
    meet room>confer seminar
    maco>oper system requir compat
    water do not<
    let us<
    intervent>interven
    pregnant and fli>pregnanc flight
    blu apron>subscript membership
    remov the ad>
    soccer>footbal sport activ
    second screen>monitor display connect
    too hot<
    can not get onlin>internet connect fault
    stay home with my kid>child sick leav
    bought by>acquir acquisit owner
    measl>infecti diseas contagi ill
    ticket offic>box
    play on comput>desktop websit
    visibl>see
    tube>underground subway
    open today>hour
    best time to<
    proport>percent percentag
    person item>hand luggag dimens
    nipper>child
    executor>inherit estat deceas
    dissert>thesi assign submiss coursework
    drop in>visit appoint
    japan>abroad foreign internat oversea japanes
    missus>wife partner spous famili
    legal action>court lawsuit
    order got cancel>
    4<
    beach>shore
    cushion>decor home accessori
    brother in<
    birthday>date birth dob parti event celebr occas
    return author>number
    unutilis>deposit balanc refund
    partner move<
    size of the compani>employe number
    no box>return origin packag
    pw forgotten>password reset
    switch to<
    photo will not work>ident verif reject
    have to pay back>addit payment arrear repay
    send someon els>power attorney authoris collect
    video ad<
    dirham>currenc foreign exchang rate
    hungri>hunger
    dachshund>dog pet anim
    ding my<
    befor work>open hour appoint
    use it or lose<
    when do i get my<
    charg me<
    dip in<
    energi supplier>electr power compani provid gas
    put in my diari>calendar appoint add
    san francisco>abroad foreign internat oversea
    crack pavement>pothol road damag report
    eat on the<
    xmas>christma holiday
    given the runaround>complaint respons contact
    saudi arabia>abroad foreign internat oversea
    food shop>groceri
    intent>purpos deliber
    right to be forgotten>person data access request delet privaci
    what the pay>salari
    will it<
    machin kept my card>retain atm replac
    chip pan>fire damag
    bnpl>instal pay later
    no chang from the<
    spread<
    block adult site>parent control content lock
    stuck at 99>error load interrupt
    move my<
    photo of myself>selfi ident verif
    visa>credit card mastercard payment method
    give you<
    eve<
    in feet>convers unit
    they can not<
    fail the exam>resit repeat
    join in>particip
    bled>bleed blood
    biblic>bibl scriptur
    doctor on weekend>emergenc servic call
    nol>christma holiday
    pick up a<
    ani job go>vacanc career applic
    how did<
    better than>advantag benefit differ comparison
    lost weight>slim loss diet
    googl drive>cloud storag
    will you pay for>coverag cover cost
    arial>antenna
    got burgl>burglari polic
    push out>displac expel
    collaps>downfal fall
    schedul>timet calendar diari
    period of<
    what are<
    bin my order>cancel
    dehumidifi>applianc heat devic
    hurri up>express urgent process time
    sworn translat>certifi
    first settler>settlement colonist
    holiday left>annual leav entitl remain
    how much i<
    ask person<
    ball through<
    not from here>elig resid
    track not updat>delay
    versus>differ compar comparison
    which bin do it go<
    balloon<
    compens>passeng right
    wrong sort code>incorrect detail transfer recal
    belgium>abroad foreign internat oversea eu europ european countri belgian
    bereav<
    mastro>credit card payment method
    phenomenon>phenomena
    tax bracket>class code
    prune shear>garden tool equip
    stuck on pend>process time
    tourist tax>visitor
    enemi>fo oppon
    essay>assign submiss coursework
    respir>breath
    water come<
    day off for a wed>special leav
    beep not work>contactless activ
    charg more<
    test>exam examin
    first step>start setup introduct
    special occas>arrang packag
    ifb>applianc manufactur brand
    bishop>dioces
    drop the car somewher<
    remind of>resembl similar
    use cloth>donat textil recycl
    derbi>event match ticket
    gin>alcohol spirit drink
    paracetamol>medicin medic drug pain relief
    trial<
    habitat>live environ
    ran into a<
    consent>agre permiss
    do you have ani<
    wall to<
    stock>share secur
    googl meet>video call confer onlin
    disconnect mid game>connect
    robot vacuum>cleaner
    no subtitl>languag
    fish<
    slipperi<
    gre>exam examin
    newspap>paper recycl wast
    on the<
    gpt>ai model artifici intellig
    quinoa>groceri food
    servic number>hotlin helplin
    back to my bank>withdraw account transfer
    what in my<
    appli without a<
    drive after>discharg transport
    when will it<
    fire in my hous>claim
    give my ticket to>name chang transfer
    non alcohol>free
    stop alert>notif disabl
    featur>trait characterist
    puk>sim unlock
    what is in>contain content ingredi
    router when<
    what time is<
    first aid cours>class
    leav the club>cancel membership
    not updat>refresh display
    graphic<
    must i>requir mandatori oblig
    sore throat>cold pain symptom ill sick
    do up the<
    tawa>kitchenwar tablewar dish
    when was it written>publish public
    name after>call
    how power>perform strength
    room to<
    group<
    wild boar>wildlif anim
    vet bill>pet insur claim
    on an empti<
    pay toward>co payment contribut
    when is it quiet>occup peak time
    add milk>shop list
    sim snap>replac
    when do uni start>semest date lectur period
    how often down>avail outag sla
    bike rack>trailer accessori vehicl
    declar war>outbreak
    down a<
    noth been done>repair status complaint
    can not get in touch>contact
    bolt>fix assembl
    substitut>replac spare altern option
    histori<
    overweight>excess baggag extra luggag obes
    dementia>care long term nurs
    new tenant for<
    fill in wrong>correct chang incorrect
    when did<
    disastr>disast catastroph
    grow up>childhood youth
    cashout>withdraw
    villa>accommod hotel overnight stay
    call me back>callback
    shetland>remot area island deliveri restrict
    where do the name come<
    air ambul>repatri
    type number>model serial
    sign of>symptom
    turo>car rental
    communiti garden>allot
    contest code>privat invit
    maldiv>abroad foreign internat oversea
    towel>bed linen
    is not<
    start earlier>flexibl work hour flexitim
    up<
    b q>shop retail store
    write a review>rate feedback
    besti>friend person third parti
    turn 21>age limit
    android auto>navig accessori electron
    dinner jacket>cloth formal wear
    knock off>counterfeit fake
    realli<
    what the word for>translat
    sign off>sick note medic certif approv log
    transfer still pend>delay
    went up>increas rise
    welfar>social assist benefit
    where do we<
    been made<
    foil<
    touch down>land
    dealer>merchant trader
    nokia>phone mobil smartphon devic
    phone was dead>mobil ticket batteri
    everi 3 month>quarter
    propuls>propel
    run on empti>petrol station ful
    someon use my card>fraud unauthoris block
    who fix>respons repair report
    bad knee>orthopad
    balanc has<
    contactless not work>activ
    amazon voucher>gift card payment method
    mole check>skin cancer screen dermatolog examin prevent care appoint
    childmind>nanni babysitt children childcar entertain carer
    form 16a>tds certif
    thirteenth>bonus special payment
    go about>proceed procedur
    catalogu pleas>brochur inform materi
    when can i get<
    wrong pw>password reset
    contract period>minimum term length
    kettlebel>fit equip gym
    finger<
    my<
    password forgotten>reset
    extra bed>cot
    greec>abroad foreign internat oversea eu europ european countri greek
    saw it<
    when did it happen>date took place
    safe in<
    avalanch>natur disast hazard damag
    never repli>
    start use my card>activ
    stop from<
    bring back from holiday>custom allow
    buno air>abroad foreign internat oversea
    where do you get<
    lost my account>recov restor
    never got<
    hurt my credit<
    not receiv code>verif sms
    how long in hospit>discharg length stay
    link to our system>integr interfac api
    not expand>mattress
    pay extra off<
    broke window>vandal damag polic
    pixel error>display screen defect
    alcohol<
    first ever>invent oldest
    order was<
    video doorbel>smart home devic
    appointmt>appoint
    imei>serial number devic
    overdu book>late fee
    takeout>takeaway
    aw>terribl horribl
    knock over vase>liabil damag third parti
    tell you i travel>abroad
    lost my authent>2 factor recoveri backup
    pork>meat food
    when do we get mark>grade result
    du in<
    how do i<
    what do i get for that>compens refund
    can you fix<
    price drop>reduct
    job open>vacanc posit
    arm<
    voucher do not work>invalid
    job for<
    what is she famous<
    advanc on my<
    free school<
    leader board>leaderboard rank
    tote<
    turn crypto<
    bolt miss>part spare
    came round>visit recov
    known for>famous achiev
    this friday>appoint date
    drop it in<
    memor>memori rememb
    threw away receipt>proof purchas claim
    lifetim deal>time licenc purchas
    imessag>messeng chat messag
    pay as<
    connect train>
    visit a<
    kindl book>ebook digit content download
    wall to wall<
    empathi>empathet
    standard<
    dun>payment remind
    at night too>open hour avail clock
    closest branch>locat
    gadget>devic applianc
    quiet place to studi>read room librari workspac
    fallen off>detach decreas
    get it set up>setup instal commiss
    sustain>environment friend eco
    waitlist>wait list place
    lamp is<
    pay off a chunk>overpay earli repay
    symbol lit<
    take the place of>replac successor
    kid will not be in>absenc sick note
    when will i hear>respons time process
    drive permit>licenc driver licens
    none<
    return the hub>equip router
    put my back<
    how mani gram>convers unit measur
    unit of<
    advers effect>side
    overdraft fee>interest
    resolut>solv solut resolv
    african>africa
    tariff>price list rate plan
    how long do it take to get<
    onc a fortnight>2 week
    when can i trade>hour market
    british citizen>nation foreign resid citizenship
    citizenship>nation naturalis natur
    daili reward>miss
    trial version>test demo
    kill the<
    pump iron>gym fit train
    bt<
    sum up>summaris summari
    fast forward>playback
    out of data>allow extra
    passwd>password
    blackout>power cut outag failur
    bedridden>care long term nurs
    get there by<
    benefit letter>proof incom
    chromecast>stream devic receiv
    claim refus>reject appeal
    old statement>download
    typo in my<
    best tariff>compar
    not requir>unnecessari needless
    karachi>abroad foreign internat oversea
    no slot>appoint avail
    chrimbo>christma holiday
    code do not work>invalid
    outlook>email address mailbox
    avail in my<
    after open>shelf life storag
    highway>toll road motorway freeway
    projector>televis devic
    send a<
    melt>molten
    will not give me<
    ani news>status progress
    offlin wallet>hardwar
    allus>allud
    dog bite>liabil pet insur
    button miss>cloth repair alter
    draw room>apart
    do not charg me<
    appli to<
    on repeat>
    doctor appoint>consult
    pay slip>payslip stub wage
    santand>bank account
    salesforc>integr crm interfac connect
    deposit not<
    drum kit>instrument music
    sport club>associ membership
    bounc direct<
    cataract>oper surgeri treatment
    s<
    set off>depart departur trigger
    ask around>enquir
    id gone>ident card replac renew
    gang<
    screw to the<
    descript>describ
    lcd<
    petrol station shop>store
    what count<
    crypto not arriv>deposit confirm pend
    train did not<
    light out>power cut outag lamp switch
    registr of resid>regist address
    cabl tie>fix assembl
    what do i owe>outstand balanc amount du
    without an<
    con artist>fraud scam
    eco friend>environment sustain
    xs>size chart
    pick up my<
    wait time>
    action<
    go out and<
    sparta>spartan
    balconi power plant>solar renew energi electr
    bring up alon>singl parent famili
    chang train>connect transfer
    reg>registr
    rough cost>estim quot
    ad with you>advertis partner
    hard as a<
    will not play>playback error
    abaya>cloth garment
    get it wrong>incorrect accuraci error
    ikea wardrob>furnitur assembl
    refer my friend>referr invit
    scan the qr>esim code activ
    when do the door<
    fee for top up>
    octopus energi>supplier provid
    drop by>open hour appoint visit
    got a differ<
    envi>envious
    who see my data>privaci third parti person
    bra>underwear hygien cloth
    far east>abroad internat oversea
    arson>vandal damag polic
    rubbish servic>complaint dissatisfi
    untru>fals incorrect
    21st birthday>parti event
    christma>holiday bank public
    size>dimens measur
    one more time>repeat
    work longer>overtim hour
    see you in<
    down for<
    luggag>baggag suitcas
    soup kitchen>chariti donat organis
    internet off>outag fault
    serv as>function use offic
    forgot to log<
    put me on the list for a<
    qatar>abroad foreign internat oversea
    bank block payment>reject declin
    bubbl<
    time of the<
    flunt>flunci
    ad>advertis
    automat>
    get me home>navig rout direct
    did not ask to<
    box offic take>revenu gross
    chutney>sauc condiment food
    get in touch>contact reach
    jumbl sale>event fair market
    can you<
    name spelt<
    anywher<
    who use it>refer custom case studi
    balanc has not chang>pend updat
    go straight to voicemail>call divert
    ran>run
    my player is bench>lineup point substitut
    majorca>abroad foreign travel oversea
    assault>crime polic violenc raid attack
    get on the app>onlin bank login regist
    small claim>complaint disput resolut legal action arbitr
    in dubai>abroad internat
    spill wine on>liabil damag third parti
    hdmi<
    payment not<
    work togeth with you>cooper partnership partner
    crochet<
    disabl>deactiv
    read me a stori>podcast audiobook play
    grandpa>grandfath grandpar famili relat
    how much is deliveri>ship cost charg
    seen rat>pest control
    take my car off the<
    just hang>crash freez
    combin>mixtur
    do not have permiss>access administr
    pick out>choos select
    speed up>acceler faster
    are we there yet>arriv journey durat
    deezer>subscript stream
    how much is ship>cost deliveri charg
    off work<
    clog>block bung
    highchair>high chair
    wish list>wishlist
    bill includ>util ancillari cost
    card not come>deliveri replac
    deal code>discount voucher
    who rule>ruler king reign
    outbreak>epidem pandem began start begin
    got away>escap
    johannesburg>abroad foreign internat oversea
    cocain>drug
    lift weight>strength train
    rate is wrong>exchang
    get it work>setup instal commiss
    practis>practic
    bureaucraci>procedur author applic
    suitabl for my<
    anoth school>chang transfer
    legislatur>legisl law
    loan period>borrow
    put in a new kitchen>convers alter permiss
    took his own life>suicid
    front door>window repair
    hedg cut>garden wast green
    lone parent>singl famili
    talk to a<
    wrong amount of cash>atm withdraw disput
    mark on it>stain clean
    toil>overtim time compens
    5 digit number>premium rate charg
    shisha>smoke tobacco
    ps4>consol game devic
    account was close>closur
    first time here>new patient appoint
    caution money>deposit
    wake word>googl
    actor>actress cast
    babi rattl>toy game child
    biographi>book media
    charg day>bill date
    fractur>injuri accid
    i boil>temperatur cool ventil
    is it ani<
    melbourn>abroad foreign internat oversea
    busk>permit
    what on this weekend>event programm
    plug thing>power adapt charger
    summaris>summar summari
    fell ill>sick diseas
    off sick>leav note certif incapac ill absenc
    when it over>start end durat
    pay more tax>addit payment arrear repay
    find me a tabl>restaur reserv
    pile<
    iraq>iraqi
    bottl up>suppress
    broke into>burglari
    gpay>payment method pay
    can i wash>washabl care instruct
    kidney failur>serious ill critic diseas
    collar<
    money back from the tax>refund
    not what you<
    showroom>store branch shop
    kid will not<
    macbook>mac laptop comput devic pc
    when do you<
    british gas>energi supplier provid
    gather togeth>assembl meet
    get in to uni>admiss applic studi
    penni>coin cash money
    up the<
    live band>entertain parti event
    babi on my<
    can my kid take>children age suitabl
    convert>convers transform
    generos>generous
    how mani kind>type speci
    was that you<
    kick out of<
    bugger>defect broken repair fault
    cheapest deal>tariff compar
    comp time>overtim compens
    send in for<
    what paper do i need>entri requir travel document
    anxieti>mental health ill anxious
    train set>toy game child
    experienc>advanc
    get more in>back stock avail
    person>customis custom personalis peopl
    bank a<
    chop<
    by plane>flight fli
    flask of tea>drink beverag water
    joint account>share
    who deal with>contact person respons depart
    write a note>gift greet card
    got engag>marriag wed
    catalogu>catalog
    how fast can we<
    plasterboard>build materi construct
    sent out>ship dispatch emit distribut
    girlfriend>partner spous famili
    got a place>admiss offer
    it had it>defect repair
    bridesmaid<
    ncd>
    wet>damp moistur
    kettl will<
    realiti>real
    close down>closur shut discontinu
    aquarium>pet suppli park admiss attract
    cartoon>film movi seri video
    add<
    reserv number>book refer
    beard<
    board pass>card
    certif of inherit>document proof
    express>prioriti fast deliveri
    final>last
    son broke>liabil damag third parti
    can not use bonus>condit withdraw
    grammar school>type educ
    wrote the<
    burner card>virtual
    come across>encount find discov
    oslo>abroad foreign internat oversea
    pan number>tax
    terrorist>terror
    touch id>fingerprint biometr
    celeri>veget food allergen ingredi allergi
    my bike on the plane>sport equip special luggag
    broken crockeri>residu wast general rubbish
    not get the<
    outlet villag>store branch shop
    student id>card proof discount
    calibr>adjust
    mprn>meter point number suppli
    my dog chew>damag repair
    daili charg>stand
    astronaut>cosmonaut
    trial ran<
    my babi was born>birth regist certif
    in futur>upcom later
    shut my account>close cancel
    rear<
    what grade do i need>admiss requir numerus clausus
    look after my dad>carer nurs care
    opposit word>antonym
    puppet<
    prohibit>forbidden ban forbid
    cardamom>spice food
    dead>fatal lethal
    enforc<
    will not accept my<
    surrogaci>fertil treatment
    use so much<
    do the wash on sunday>laundri room hous rule
    check into<
    give back the key>handov
    mother>mum mom parent famili relat
    lock the<
    visit someon<
    took over from>succeed successor
    upload will not work>document error
    nobodi turn<
    yuan>currenc foreign exchang rate
    put on<
    mix>mixtur blend
    more time for my<
    lodger<
    room smell>complaint clean
    roti>food meal eat
    flat to rent>apart rental vacanc
    not what you said>complaint mislead
    last day to>deadlin
    weight bench>fit equip gym
    approxim>rough estim
    by train>rail railway
    nhs>health insur public
    term of servic>condit cs use
    turn around>revers
    carpool>lift share
    open new year>hour public holiday
    stop a<
    is it<
    kickabout>footbal train
    still in probat>
    take a<
    did not make<
    nan>grandmoth grandpar famili relat
    user right>access permiss
    in game money>currenc purchas
    confid>confidenti
    foreign currenc>
    liver>bodi
    huggi>nappi babi chang
    metal card>plan premium subscript
    return>send back
    who<
    urban>citi town
    laundri>wash
    money back for<
    how long do the<
    reinforc>strengthen strength
    filthi>dirti clean
    compulsori>mandatori obligatori
    filter<
    time zone>
    gynacolog>gynecolog doctor specialist
    view>flat
    disabl badg>blu card
    red card through<
    overh engin>breakdown roadsid assist
    when was she<
    argentin>argentina argentinian
    get on board>onboard start
    sim has not<
    seek>sought
    olymp>match sport event
    data ran<
    tale>fabl stori narrat
    first order<
    broad>breadth
    dog poo>foul
    dnd>unwant call
    know someon for the<
    web de>email address mailbox
    clinic>hospit infirmari
    load money>top deposit add
    punctur>tyre wheel
    chang provid>switch supplier
    do it go down>avail outag sla
    earli upgrad>elig
    steroid>medicin medic prescript
    have a flutter>bet
    hospic>death deceas bereav
    did not get an email>order confirm spam receiv
    fanni pack>bag luggag accessori
    put a<
    whi is it<
    forgeri>fake counterfeit forg
    good friday>holiday bank public
    puma trainer>brand cloth sho
    ward>depart hospit clinic inpati
    bacteri>bacterium bacteria
    consult>advis advic doctor appoint
    trail mix>food eat snack
    naira>currenc foreign exchang rate
    new featur>updat version
    prescrib>prescript
    lower tier>downgrad plan switch
    rent will be late>arrear payment plan
    scammer>fraud scam
    make up for>compens
    when do it kick<
    demo>test version trial
    fevicol>adhes glu seal
    point<
    energi drink>soft beverag
    gift card>voucher certif
    test night>trial period
    went into<
    brooch>jewelleri jewelri valuabl
    lte>network coverag recept
    poll card>elect notif
    better cover>addit add
    cxl>cancel
    drop out>deregist connect interrupt exmatricul withdraw student studi educ discontinu leav
    baker>shop store
    cam do not<
    inner<
    lawyer>solicitor attorney
    green paper>card abroad cover
    came out in<
    jobless>unemploy
    bigger<
    open at<
    did not catch that>repeat
    drop it>damag repair
    luggag did not<
    hungov>alcohol drunk
    item disappear>miss restor inventori
    machin took<
    too heavi bag>excess baggag
    at the end of my<
    everyth is<
    make an<
    return to shop>store
    virus>malwar trojan
    argentina>abroad foreign internat oversea argentinian argentin
    bring up>rais upbring
    arriv late>delay compens passeng right check recept
    digit asset>cryptocurr
    sleepless>insomnia
    extractor hood>applianc household devic
    put my child<
    singl dad>parent famili
    amus<
    legroom>seat select
    on and off>intermitt fault interrupt
    ici step>snow clearanc winter servic weather
    pay at the hotel>payment site
    ticket do<
    cash on deliveri>cod payment method pay
    joke<
    what the score>result sport
    no sim>card fault
    april fool>occas event special day
    chang password>reset
    forgot to clock in>time track correct
    proof of<
    make sure>ensur check guarante
    payday loan>credit financ
    add my team>invit user member
    batteri will not hold>life runtim capac
    degre certif>qualif document
    take you to<
    vand bharat>train rail transport
    physiotherapist>therapi treatment therapist
    bigger plan>upgrad chang
    composit>compos consist structur layout
    drug>medicin medic
    confirm in bank<
    make it up to me>compens refund
    my 10 year<
    outgo call<
    show me<
    built>build construct
    give to my child>children age suitabl
    let someon<
    assess>evalu
    fall<
    now and then stop>intermitt fault interrupt
    batteri do not last>life runtim capac
    car registr>vehicl
    naan>food meal eat
    scooter hire>rental
    top up did not<
    where is the room>campus map
    bill pay>payment
    caught a bug>sick ill
    metformin>medicin medic prescript
    paid but<
    opposit of>contrari antonym
    keep out>avoid prevent
    new beneficiari>chang
    handyman>tradesman craftsman contractor tradesperson
    when card arriv>deliveri time
    move over<
    fall ill>sick diseas
    leap>jump
    play on anoth<
    deliv to my countri>internat ship deliveri
    give peopl my detail>account iban
    hey googl>wake word
    secateur>garden tool equip
    black box<
    confus>unclear ambigu
    soap<
    cap<
    easi>eas easili simpl straightforward
    withdrawn>withdraw withdrew
    where can i see>find view display
    mine fee>network
    tru<
    how old to retir>age pension
    tusday>weekday work day busi
    how much do it cost>price fee
    block on my<
    cancel a chequ>stop payment
    garag sale>event fair market
    appli without a job>unsolicit applic
    no mail from<
    per head>person price
    stamp on it>certifi copi certif
    bin empti>wast collect
    go under the knife>surgeri oper
    how long is it good for>valid expiri
    authoris>approv author permiss permit
    dog bark>nois disturb complaint
    want to complain>complaint
    clutch>car part repair vehicl
    renault>car vehicl
    which email did i<
    rave>parti birthday event
    countrysid>rural countri
    tabla>instrument music
    what this song>recognit identifi
    xp>experi point level
    next episod>seri playback
    south korea>abroad foreign internat oversea
    with my friend>privat contest leagu
    movement>motion
    red light>led indic error
    name on the letterbox>namepl doorbel mailbox
    drove past me>complaint feedback
    my turn to clean>stairwel hous rule
    vagu>unclear imprecis
    fever>symptom ill sick
    collar of shirt>cloth repair alter
    produc>maker manufactur
    use all my<
    badg>card access
    say the<
    eggshel>organic wast food compost
    articl>item product good merchandis
    put my membership on ice>paus
    which packag>plan differ comparison
    exposur>expos
    premier leagu>match sport event
    bulk upload>import csv
    over 65>senior
    volum>loud
    let my flat>sublet permiss
    can i use it<
    how much can<
    billi bookcas>furnitur assembl
    visa run<
    order me a cab>taxi ride book
    marbella>abroad foreign travel oversea
    miss part>incomplet item
    too old to<
    hot dog>food eat meal
    is there an outag>servic status
    bring book back>librari return
    policeman>occup public sector
    keep take money>cancel charg debit
    new to<
    have not heard back>respons repli status
    bhk<
    cheapest<
    did not get the code>verif sms
    toilet flush>bathroom sanitari plumb
    catalyt convert>car part repair vehicl
    chop and chang>edit order modifi
    collect my<
    hold for an<
    not sharp>blunt
    gap in<
    roast dinner>food meal eat
    at the front>
    never show<
    fscs>deposit protect
    takwondo>martial art sport cours
    tik<
    put togeth>assembl compil
    6 digit code>verif otp
    on purpos>deliber intent
    new york time>newspap magazin subscript
    pharaoh>egypt king
    degre certif lost>
    larg>big
    lg washer>applianc manufactur brand
    sick of notif>disabl
    stick around>stay remain
    hp printer>devic
    pair>blutooth connect
    made up for>compens
    what speed>fast
    you close my account>closur
    health club>gym fit studio centr center train
    stand up>event concert perform
    sardin>fish seafood food
    scan<
    link my card>
    low limit>credit
    kick about>footbal train
    soya>allergen ingredi allergi
    video not<
    alreadi dispatch>cancel order return
    how late are<
    see a shrink>psychiatrist psychotherapi
    appli>applic
    go halv>split bill share
    how much is postag>ship cost deliveri charg
    ran into a cow>anim collis accid
    increas>rais rise risen growth
    burn mark on tabl>fire damag
    rubik<
    aviat>fli flight
    quiet place<
    thin>slim
    apo<
    how warm is the water>temperatur
    crisi>crise
    isl>island
    midday>noon
    referr>refer
    suitcas did<
    colour>color
    ani other colour>custom made variant
    withheld<
    lawn cut>garden wast green
    splashproof>waterproof water resist
    mobil contract>plan phone cell
    life insur>assur
    someon on my<
    cruis ship>roam maritim flight boat watercraft vessel
    mkv>file format media audio video
    multipl account>fair play duplic
    someon tri log<
    teether>babi equip
    cri>weep wept
    block my drive>park obstruct report
    get a day off>leav request annual
    imac>comput devic pc
    do it work with>compat support
    rate was bad>exchang
    sunda>dessert ice cream food
    without a diploma>admiss qualif
    aunt>relat famili
    board pass on<
    get a piec of<
    doctor by video>consult telephon
    charg after i<
    lost recoveri word>phrase privat key
    clean ladi>cleaner
    overwrot>restor version histori
    percentag>percent proport
    when can i ring>telephon open hour avail
    keep it<
    put milk on<
    someon know<
    got ani>offer rang avail
    worship>religion god cult
    work with you>vacanc career applic
    dutch histori>netherland
    pork gelatin>halal ingredi
    redeem>redempt
    first languag>nativ mother tongu
    ebay>marketplac onlin shop third parti seller
    stick<
    bring on the<
    cathol>catholic
    miss out>omit
    big bazaar>supermarket shop store
    stuck in traffic>congest delay
    which is better>comparison differ recommend
    get to<
    50 quid>money amount sum
    okra>veget food
    home phone>landlin
    headscarf>accessori cloth
    snowfal>snow snowi
    switch my<
    what your compani>profil
    is my dog<
    whi do not<
    while<
    fudg>sweet confectioneri food
    elector<
    clip>video
    how mani peopl die>death casualti toll
    smart speaker>voic assist
    black and white>written print letter
    play without internet>offlin
    odd thing on<
    prove who i am>ident verif
    govt>govern author
    is it rain>weather
    registr certif>proof resid
    usernam>user name login
    2 for one>discount promot
    carri it up>deliveri room choic
    convert to emi>instal
    plant milk>vegan vegetarian base
    smallest order>minimum
    soft or hard>firm
    sponsor our club>donat
    pvc>plastic materi
    tea bag>organic wast food compost
    whale>cetacean
    where got the money>sourc fund
    will not download>error
    mma>martial art sport cours
    odd email>phish spam suspici
    coldest>temperatur cold
    nfl>match sport event
    off your mail<
    late checkout>check departur
    think up>invent devis
    how much can i take>baggag allow weight dimens
    who look after>contact person respons depart
    noth arriv>deliveri
    reset to factori set>
    starlink>internet connect
    close by>nearbi area
    groceri>food shop
    what to bring<
    my son will not be in>absenc sick note
    sing>sang sung singer song
    what paper do<
    mistaken>mistak
    planetarium>park admiss attract
    miss a<
    onc open>shelf life storag
    do it count>definit recognis valid
    home in on>focus target
    penalti notic>park ticket fine
    how well is<
    tel nr>number
    tie in with>connect
    restart>reboot
    tax id>number
    arsenal<
    tata sky<
    copi my<
    stuff gone from inventori>item miss restor
    spill>spilt spillag
    get a rais>salari increas pay
    outlaw>ban prohibit illeg
    without pay<
    did not get my<
    want a credit<
    not happi>complaint dissatisfi
    tree is down>fell permit
    cathedr>tour guid museum admiss church
    bill went up>price increas charg
    send in for repair>return ship
    harley>motorcycl 2 wheeler vehicl
    hous was<
    father in law>relat famili
    get away>escap
    bus did<
    hot in the flat>air condit permiss
    a singl<
    track is<
    place order<
    wreck my suitcas>damag luggag report
    kick me out>login error app logout session evict termin
    vrbo>book platform accommod
    take it back>return
    bidi>smoke tobacco
    do not know my<
    hook<
    vice<
    dev>develop programm technic
    team news>lineup
    funer>burial death deceas bereav
    further educ>continu profession develop
    cheaper now>price adjust match
    get my file<
    organiz>organis
    start a claim>report
    strateg>strategi
    cash a<
    chang my polici>amend
    cocktail>alcohol spirit drink
    evas>evad
    sim not work>card activ replac
    start my<
    collagen powder>supplement dietari
    suitcas>luggag baggag
    someon in my<
    work off>reduc
    irn bru>soft drink beverag
    brush up my<
    break up into>divid split part
    got a dog>tax registr
    oxen>cattl
    law>permit
    avail in my shop>store
    put my name down<
    skateboard>escoot mobil
    did you<
    brought in>introduc introduct
    size 8>chart
    the<
    next store>shop retail
    no sound>audio speaker
    midwiv>midwif birth
    son in<
    fish and chip>food meal eat
    glacier>glacial
    cancel my card>block
    societi>social
    clean my<
    grave>cemeteri burial funer
    open the trunk>boot
    head of govern>prime minist
    learn curv>train user friend
    absente<
    left outsid>deliveri safe place
    netherland>abroad foreign internat oversea eu europ european countri dutch holland
    gamepad>control
    lost my bank<
    sexist>discrimin complaint equal treatment
    slat frame>furnitur bed bedroom
    third parti insur>liabil
    did not make this payment>unrecognis unauthoris disput
    bulki>larg item freight
    open saturday>hour
    send my card to>deliveri address
    extend my hous>build permit plan permiss
    machin did not<
    cd<
    how old do you<
    children doctor>padiatrician pediatrician
    motorhom>pitch vehicl
    con man>fraud scam
    patio>balconi outdoor area properti
    sang>sing sung singer song
    stop send<
    halv>half
    invoic to my<
    what data do you have>store privaci
    got sack>dismiss termin unemploy
    probat>probationari period
    one day<
    fee i do<
    swear>swore sworn oath
    without pay first>free trial
    can you add>suggest featur feedback
    competit>raffl prize draw sweepstak compet competitor contest
    how far will it go>rang batteri
    leav it<
    similar>alik
    visa sponsorship>work permit
    pillowcas>bed linen textil
    prom dress>cloth formal wear
    elector roll>regist
    sherwani>cloth garment
    door hing>window repair
    remov compani>move
    meter broken>fault
    renal>kidney
    gastric>stomach
    no show fee>cancel
    you block<
    make a pdf>export download
    singl day>sale promot offer discount
    muffin>bakeri bread food
    old and<
    order got<
    street park>space
    reach>contact touch
    roblox>game video
    get my kid<
    hardwar store>shop
    short chang>miss item incomplet
    get it fix>repair
    gift from my parent>tax
    not insur>self pay
    theoret>theori
    get mate to<
    not come through>transfer pend
    fell in the toilet>water damag moistur waterproof
    forgot the date>appoint confirm
    bikini>swimwear cloth
    how bright>
    my right>entitl compens complaint
    open>hour busi time
    crook<
    hot chocol>drink beverag
    take me home>navig rout direct
    how do you say>translat
    on mobil>app
    dm me>messag contact
    reset password>chang
    booti>children cloth child
    med school>universiti higher educ studi colleg
    oak tree>plant
    trolleybus>public transport train
    hang<
    when are winner>win prize distribut
    herm<
    burrito>food eat meal
    in ear>headphon accessori audio
    mattress protector>bed linen textil
    our colour>design customis brand
    tsunami>natur disast hazard damag
    open an account>creat regist
    bill too<
    latex>plastic materi
    money to my friend>transfer send paye
    old peopl home>nurs
    park with the<
    slide<
    game will not launch>start crash error
    snatch>theft stolen polic
    triathlon>sport outdoor activ
    pant>trouser
    hous compani>associ
    card to<
    mexican>mexico
    see my mum in hospit>visit hour
    fire depart>servic
    peski<
    end the war>peac treati ceasefir
    jump ship>switch provid cancel
    make a funni nois>fault
    mean of payment>method way pay option
    ballast>build materi construct
    book a<
    lost my glove>properti
    gone over>allow extra charg bundl
    what in it for me>benefit advantag
    door<
    have not got ani>substitut altern ingredi
    wake me<
    fals teeth>dentur dental treatment dentist
    on top of<
    give me my money>refund
    in bulk>quantiti volum
    monocl>glass eyewear visual aid
    import charg>custom duti tax
    nobodi do<
    no pin came>deliveri
    roman blind>curtain window
    old router>return equip
    ewallet>mobil wallet
    the same<
    ringgit>currenc foreign exchang rate
    unicef>chariti donat organis
    uni email>student account
    learn to<
    us citizen>tax resid fatca nation foreign citizenship
    plastic packag>recycl wast
    rehabilit>rehab
    ascens<
    chang what<
    road<
    usdc>stablecoin cryptocurr
    bike in<
    how much is uni>tuition fee semest
    lay off>redund dismiss
    password do<
    mooc>cours train event
    endless<
    recov>restor recoveri heal
    russian histori>russia
    spare>replac substitut
    student proof>certif enrol
    train never<
    fold bike>bicycl
    spray on<
    behav>behaviour
    glastonburi>event concert perform
    go back to an<
    make chang to the flat>convers alter permiss
    payslip onlin>portal
    which bin do<
    earlier than<
    pick up from<
    brunch>meal food cater
    seesaw>children play area playground
    magsaf>charger cabl accessori
    attic>balconi outdoor area properti
    bill higher>price increas charg
    valentin day>occas event special
    can not make<
    kick someon off>devic sign
    move hous tell work>person data chang
    block my<
    test result>find
    now<
    assumpt>assum presum
    drove out>expel expuls
    how hard<
    gift a<
    how far will<
    struggl to<
    keep come<
    buggi on the plane>pushchair children
    combi<
    get away with>unpunish escap
    repo<
    thing vanish from<
    everyon down>outag servic status
    appet>starter
    has it been cancel>confirm
    dob>date birth birthday
    from my phone>app mobil
    part exchang>trade
    say unavail>stock avail
    agricultur>farm
    field trip>excurs school group class children
    chandeli>light lamp
    drill bit>tool
    missil>rocket
    neighbour too loud>nois
    colonist>settler
    digit signatur>esignatur electron
    monast>monk monasteri
    greek>greec
    forgot the code>discount voucher
    hide my number>caller withhold
    tap in>check ticket
    stimuli>stimulus
    dermatolog>doctor specialist
    walk me through>demo demonstr present
    dog poop>foul
    fresher>first semest orient new student educ train
    win>won winner prize
    buy for<
    key worker discount>
    case never turn<
    streetlight>street light lamp
    tooth crown>dental treatment dentist
    bot>chatbot
    wknd>weekend
    out of egg>substitut altern ingredi
    carnat>flower plant
    have a look<
    reduc rent>reduct
    storm come>weather warn
    april<
    wrong tax bill>object appeal assess
    999>emergenc hospit
    deliv>ship send deliveri sent
    got a discount>promot
    how late are you open>hour
    someth came up>cancel appoint reschedul
    biryani>food eat meal
    complet dead>defect fault
    guard<
    locker room>chang
    leav town>deregist deregistr
    not come to<
    student card lost>replac
    chemist>pharmaci drugstor shop store
    work<
    call in ill>sick leav report absenc
    hit and<
    independ day>holiday public festiv
    unauthoris>unauthor
    power from<
    cap my<
    blew out>extinguish
    keep kick me out>logout session login
    spend>spent expenditur expens
    drive instructor>school lesson
    still use it until>cancel end date access
    get me your boss>manag supervisor complaint
    rent out a<
    form tutor>teacher staff school
    what 15<
    which ward>depart
    charg>bill debit
    confirm>
    nba>match sport event
    what if it<
    add my card>link
    deduct but not<
    brolli>umbrella
    phone got nick>stolen block theft
    drag<
    cooki<
    trial is<
    appl stock>invest share secur
    backach>pain symptom
    price gone<
    weird text>phish spam suspici
    came down with>sick ill contract diseas
    set top box>tv receiv stream devic
    how do i cook>recip prepar
    squeez me<
    turkish>non eu abroad foreign languag
    high court>legal
    look for a job>vacanc career applic
    resel my<
    been in my<
    send it elsewher>deliveri address ship
    delay money>compens refund
    get realli<
    swiss franc>currenc foreign money
    use my bonus>cash
    carer allow>benefit social
    doubl charg>duplic payment
    maiz>corn
    what do the light mean>led indic
    peak>summit top
    cap my spend>bill limit
    lacross>sport activ
    penalti charg notic>fine
    who pick me<
    cat ran<
    frozen>freez froze
    money in my account>incom transfer deposit
    standard variabl>tariff
    uni wifi>campus
    vodka shot>alcohol drink
    will i get accept>elig credit check
    can not sleep on<
    cardboard>paper recycl wast
    includ a card>gift greet
    debit but not credit>fail transact refund
    russian>languag foreign
    spaniard>spain
    analysi>analys analyz
    creat>creation creator
    refund my game>
    wi fi>wifi wlan wireless internet connect
    partner with you>cooper partnership
    how do i get<
    deliv to<
    precondit>requir
    free plan>version
    associ<
    der<
    pay when it<
    have a moan>complaint
    krona>currenc foreign money
    limescal>descal clean
    lozeng>medicin medic
    rabbit hay>pet suppli
    twin brother>sibl famili relat
    hand back the key>handov
    offend>offenc offens
    tie into>integr connect interfac
    wet wall>mould moistur damp
    how big can my bag be>baggag allow weight dimens
    lanzarot>abroad foreign travel oversea
    leav over>remain remaind leftov
    kennel>pet care
    speed camera>fine penalti
    to blame>respons caus fault
    powerlin<
    enterpris>compani firm busi
    what is she famous for>known achiev
    amma>parent famili relat
    money has not arriv>payment miss
    turn it up>volum louder
    vignett>toll road
    dress tabl>furnitur
    see other<
    tap water>drink beverag
    50 pound<
    cabl guy>technician engin appoint
    hand it<
    symmetr>symmetri
    vitamin d>supplement dietari
    flight axe>cancel compens rebook
    get a divorc>separ
    time to return>period
    waitress>waiter
    3 digit on back>cvv
    help from<
    return arriv>refund status
    do not want to<
    handbook>manual instruct guid user
    internship>intern work placement traineeship
    present idea>gift voucher
    take with food>intak dosag
    window 10>oper system requir compat
    car stolen>theft claim
    given up the ghost>defect faulti repair broken fault
    onlin bank>internet ebank
    reserv>book
    white water<
    without pay postag>free deliveri
    slope>steep gradient
    got someon<
    can not find my account>recov restor
    oasi>oas
    philip>applianc manufactur brand
    opera browser>
    bollywood<
    want my<
    damp smell>mould moistur
    pitbul>dog pet anim
    toilet>bathroom sanitari plumb
    onli the left>speaker headphon fault
    power from roof>solar export tariff
    nairobi>abroad foreign internat oversea
    withdraw not<
    come back in>stock avail entri admiss
    new custom discount>newslett
    who is the<
    ask for holiday>leav request annual
    camera black>webcam
    aborigin>nativ indigen
    someon<
    what time<
    come and have a look>open day trial
    hatr>hate
    phone do<
    licenc>licens
    what my meter say>read
    bonus<
    transfer did not<
    wit>bystand
    what on tv>programm televis schedul
    abus<
    befor my op>prepar fast
    polo shirt>cloth garment
    toaster>applianc kitchen devic
    father in<
    trophi>achiev
    turn down>reject declin refus
    when are you<
    how heavi can<
    play with xbox<
    pushbik>bike bicycl
    athenian>athen
    how do i check in>onlin
    are<
    extraordinari>except remark
    stop text me>unsubscrib market
    sweden>abroad foreign internat oversea eu europ european countri swedish
    lift not work>fault emergenc
    win or<
    talk it through>advic consult
    emuls>paint coat
    stairwel>communal area build common
    gaana>music stream audio
    maximis>maxim maximum
    help with rent>hous benefit arrear
    how long do it<
    scooti>motorcycl 2 wheeler vehicl
    evisa>visa entri requir permit
    pay a friend>transfer send paye
    lost my jacket>properti
    rent will<
    van sho>brand cloth
    insta>instagram social media network
    minc>meat ground beef food
    put in aircon>air condit permiss
    dial in>vpn remot access
    drop an email>contact
    wait in line>time appoint queue
    which email<
    cut down a tree>fell permit
    wanna play>membership regist trial train
    slip up>mistak error
    deliveri man>courier driver
    malwarebyt>antivirus secur softwar
    consult hour>surgeri offic
    can not checkout>payment error
    floorboard>floor carpet
    got into>enter access admiss
    transferr>transfer
    cold hous>payment difficulti
    lastminut<
    20<
    analyt>statist report evalu
    around the<
    scan the squar>qr
    typic>type
    avast>antivirus secur softwar
    minimum age to<
    point of contact>person
    legoland>park admiss attract
    recharg for friend>number
    chang my nick>usernam nicknam
    solar invert>renew energi electr
    stop it<
    wastewat>sewag wast water drain
    laid down>establish determin stipul
    pitch free>court book reserv
    still charg<
    new tenant<
    join the war>enter entri
    straight to<
    wifi password>network key
    onc a week>
    industri<
    steam room>well spa
    bank will not<
    spanner>tool
    stainless steel>metal materi
    chemist on sunday>emergenc pharmaci
    nest thermostat>smart home devic
    money launder>proof fund
    pregnant>pregnanc expect babi matern
    put on weight>gain overweight
    is this a scam>secur trustworthi fraud genuin reput
    sri lanka>abroad foreign internat oversea
    water do<
    got a number>phone contact
    cloud or on prem>host premis
    when is it come>deliveri time date
    breakfast in the<
    did you call<
    isd>internat call
    vari>variat varieti variabl
    charg for pay abroad>foreign transact fee
    mark down>reduc discount
    theme park>amus admiss attract
    barber>salon treatment appoint
    still not repair>status complaint
    nation insur number>tax ident
    someon els use my ticket>name chang transfer
    charg car at<
    forgot my ticket>penalti fare season subsequ
    retir home>nurs
    worn away>erod eros
    counti court>legal
    greyhound>dog pet anim
    id expir>ident document
    littl<
    0 bar>signal coverag recept
    stay on>remain continu
    flew>fli flown flight
    instant noodl>food groceri
    black and<
    how much borrow>loan amount afford calcul
    nobodi turn up>appoint miss technician
    reliabl>depend
    what time do you<
    date of<
    tax resid>
    prop up>support
    is there a way to>possibl option
    start school>enrol registr
    who made<
    where is it host>server locat
    wrestl>martial art sport cours
    heat oil>energi ful
    macau>abroad foreign internat oversea
    lingeri>underwear hygien cloth
    kidney>bodi
    slug pellet>garden plant
    11<
    pay month>instal payment financ method
    rc book>vehicl document registr certif
    spam text from<
    window do<
    turn 65>age limit
    what i cover<
    demonstr>protest
    made to<
    imperson>fraud phish
    jam on the>traffic congest delay
    collabor>cooper partnership partner
    disloc shoulder>injuri accid
    friend code>referr
    comic>magazin newspap media
    somewher to park>car
    use up my<
    switch me back<
    what can i make with>recip cook
    squash back in box>return packag collect
    call mum>phone contact
    forgot to log my hour>time track correct
    have to tell<
    colombo>abroad foreign internat oversea
    twice a<
    wreck<
    noth like the photo>complaint defect compens
    what do i need to do>procedur process step
    carri on with>keep extend renew
    sat on<
    keep come up>messag notif disabl
    mishear>microphon speech recognit voic
    vietnames>vietnam
    old one taken away>dispos remov
    tower<
    consumpt>usag consum
    fill fell<
    sailor>seafar marin
    can open>cutleri kitchenwar
    chemist on<
    play nice<
    mango tree>plant
    sell on the market>stall permit
    where did<
    mesh<
    year old babi>child age minimum
    get my photo back>restor recov
    charg station>wallbox point
    lock myself<
    reunion>reunit reunif
    schedul an<
    take the old<
    end my<
    kid go free>children fare age
    went bad>spoil expiri
    agent sold<
    colleg kid>student educ train
    doordash>food deliveri servic
    bin was<
    lost their<
    waiter>waitress profess occup
    ask person question>sourc fund ident verif
    when do my<
    how big is<
    build a fenc>permit plan permiss
    is it go<
    ping over>send receiv request
    find out>discov learn determin
    bottl of wine>alcohol drink
    they keep<
    fell behind>arrear delay
    scan a chequ>deposit
    unrol>expand unpack mattress
    screen is<
    weep>wept cri
    give peopl<
    notic period>
    occasion>
    work from home>offic remot
    accident order>cancel return
    hang up>call end disconnect
    hide my name>privaci visibl profil
    confirm who i am>ident verif
    crime refer<
    what time do door>admiss start
    will not go<
    no light in the street>defect report
    subscrib>subscript
    monument>commemor memori
    what is grown>agricultur crop cultiv
    circuit breaker>electr
    fuse blew>outag electr fault
    retain>retent
    is it fair>play
    took over>acquir acquisit successor
    freak out>error fault
    grace<
    overcom>overcam
    announc lineup>
    take the place<
    sofa bed>furnitur upholsteri
    this evening>open hour appoint
    call drop>signal
    can not pay the<
    all of a sudden>unexpect
    help with school<
    keto>diet dietari requir special meal
    uruguay>abroad foreign internat oversea
    bring a mate>referr invit gust trial companion
    card ran out>expir renew
    zomato>food deliveri servic
    got in late>delay compens passeng right
    start an<
    wil damag>vandal vandalis
    find my tax<
    huge bill>charg bundl
    memoris>memori rememb
    via<
    would not let us<
    dm you>messag contact
    still wait for>deliveri
    do not respond>
    ring abroad>internat call
    cylind<
    ethereum>cryptocurr crypto currenc
    not get<
    reserv a<
    can it get wet>waterproof water resist
    leak in<
    am i too old>age applic
    boss>manag supervisor
    play drum>music rehears nois
    just marri>marriag wed
    stop my kid buy>parent control app purchas
    food on board>meal
    gorg>valley canyon
    what come>plan futur releas
    explan>explain
    what do you<
    linux>oper system requir compat
    on the phone>telephon
    flexibl work<
    broadband at<
    have you got 5<
    pot soil>garden plant
    public holiday>bank
    kid ill can<
    newsag>shop store
    rim>tyre wheel margin edg
    stockholm>abroad foreign internat oversea
    pack for hospit>admiss stay checklist
    chest of<
    dust mite allergi>skin
    ticket at home>penalti fare season subsequ
    household content>insur
    ill on exam<
    summit>peak top
    against<
    self host>premis instal
    keep track<
    card ran<
    which is right for me>recommend advic
    foggi windscreen>defrost ventil
    count my<
    gave to<
    has left us>user remov deactiv
    flash red>led indic error
    japanes armi>japan
    upload data>import
    call of duti>game video
    end it all>crisi emergenc suicid
    not as<
    set on fire>arson ignit burn
    dishwash flood>water damag leak tap
    be pick on>bulli
    lunch money>meal allow canteen
    market email>newslett mail list
    product registr>warranti regist
    wipe my data>delet person privaci
    soft or<
    patient file>medic record health
    approv in app>authent
    card work<
    mark wrong>grade object review
    scatter the ash>cemeteri burial
    support>custom servic helpdesk help assist care aid
    vote card>elect notif
    famili back home>internat transfer remitt
    how much time>durat process
    strang text>phish suspici
    luton airport>flight
    forgot pass>password reset forgotten
    bought a car>vehicl registr
    what bin>wast sort separ
    when will we get there>arriv journey durat
    identifi>identif ident
    monday>weekday work day busi
    buttermilk>dairi milk lactos
    price list>tariff rate
    year old kid>child age minimum
    louder>volum increas
    car been<
    drop a<
    gees>livestock farm anim goos
    height>high tall
    repairman>technician engin appoint
    ditch>cancel
    paraglid>extrem sport danger adventur
    harbor>harbour port
    bodi<
    easter hol>school holiday
    monk>monasteri monast
    proclaim>proclam
    brother in law>relat famili
    no right>access permiss administr
    let my husband use>user share famili
    sun lounger>garden furnitur
    rupay>credit card payment method
    end my sub>cancel subscript
    how smart>accuraci qualiti
    who own the data>ownership train
    aluminium can>packag recycl plastic wast
    fill up>reful ful
    spread the<
    crochet class>cours
    photocopi>copi
    decis>decid
    know i<
    organic>bio
    send someon round>engin technician appoint visit
    are we there<
    leather>materi fabric textil
    mutual fund>invest plan share secur
    other school>chang transfer
    call oversea>internat
    scuba<
    by yourself>alon independ
    myntra>marketplac onlin shop third parti seller
    roundup>garden plant
    solana>cryptocurr crypto currenc
    centr>center central middl
    readi meal>food groceri
    liquor store>shop
    no school<
    subscript by text>premium rate charg
    karcher>tool equip
    kid fli<
    bring price down>premium discount
    corrupt>bribe briberi
    broken glass>display screen damag recycl bottl bank
    oop someth<
    pretti>beauti attract
    allow on the plane>hand luggag permit prohibit item
    mixer tap>plumb water pipe
    wish<
    clear out>empti clean clearanc
    step free>access barrier
    tuition>teach taught teacher
    flammabl>fire safeti certifi
    see my exam>inspect review
    boiler broke>repair fault
    too ill to<
    aircon>air condit applianc heat devic
    cot>crib babi equip
    ducati>motorcycl 2 wheeler vehicl
    moldova>abroad foreign non eu internat
    power down>switch fault batteri
    schweiz>abroad countri internat
    money do they<
    student visa>entri requir permit
    bed not<
    without the<
    stole my bike>theft stolen polic
    lost the front door key>replac locksmith
    put<
    painkil>pain relief medicin medic drug
    histor>historian histori
    pay by the year>annual bill
    point not right>score correct
    figur<
    see the flat>view
    ani new<
    preclosur>earli repay settlement
    road bike>bicycl
    twist ankl>injuri accid
    home birth>child parent
    contain nut>allergen ingredi
    did not show<
    place at<
    rubbish signal>coverag recept network
    get my account<
    no heat>fault hot water
    refus>reject declin rubbish trash garbag wast
    babi sho>children cloth child
    geyser>applianc household devic
    left with<
    rent allow>hous benefit
    saucepan>kitchenwar tablewar dish
    on prem>premis host instal
    chang my handl>usernam
    gujarati>languag foreign
    slash tyre>vandal damag polic
    laggi>slow
    rush<
    site is down>outag websit fault
    feedback>review rate comment
    felin>cat
    world<
    mot certif>vehicl document registr
    shoot an email>send contact
    in 2 part>divid split partial
    off white>colour color
    4k tv>televis devic
    right person>contact respons depart
    heard noth from my<
    black out>dizzi faint emergenc
    golden>gold
    between my account>internal transfer
    hall of resid>dorm student accommod
    pour<
    gold coin>valuabl precious metal
    taken out of<
    on hold>wait time hotlin
    do i have to print>ticket mobil
    move compani>remov
    rough price>estim quot
    bobbl hat>accessori cloth
    do not agre with<
    gratuiti>tip
    entri>enter
    push through>enforc implement
    cash dispens>machin atm withdraw
    cred>login usernam password
    checkbox>tick box
    stop be<
    get fibr>avail broadband
    stole my car>theft stolen polic
    music>song
    suv>vehicl
    came broken>damag defect
    du in june>pregnanc matern
    lag behind>delay slow
    not pay<
    which ai>model provid artifici intellig
    open up>access unlock
    bill in<
    phone do not ring>call voicemail divert
    care for my<
    out of school for a holiday>leav absenc exempt
    pray>prayer
    see the doctor today>appoint emergenc acut
    career chang>retrain
    at the end of<
    steak>meat food
    makemytrip>book platform accommod
    algebra>lesson cours tuition
    class is<
    be evict>termin
    kilomet>kilometr km
    first to<
    kid ill can not work>child sick leav
    convinc>persuad
    dogecoin>cryptocurr crypto currenc
    tax return>declar proof incom
    write>wrote written script
    canada>abroad foreign internat oversea canadian
    transfer>transferr
    smell of egg>gas leak emergenc
    site down>outag websit fault
    youth account>minor
    mediev>middl age mediav
    sell onlin>incom busi taxat
    txts>sms messag
    what in it>ingredi content composit
    ramp>access assist wheelchair
    list of payment>transact histori statement
    lupus>chronic ill pre exist condit diseas
    radiat stay<
    satchel>bag luggag accessori
    jio>provid network oper
    someth for the pain>medic remedi
    genuin>authent origin real
    gray>grey
    bank letter with address>proof
    clever>intellig smart
    too squishi>firm mattress
    come into forc>effect valid
    middleman>intermediari broker
    clean energi>renew green
    bedsid lamp>light
    anoth key>addit
    behind bar>prison imprison
    mustard sauc>condiment food
    would i be cover>insur
    chat bubbl>websit integr
    with my medic>interact
    need a jab to<
    wrong amount<
    ayah>childcar carer
    british>britain unit kingdom uk great
    fraud>scam swindl
    hassl>problem
    stop pay>cancel subscript direct debit
    onli got part>partial refund
    subway>underground metro public transport train
    canada post>courier carrier parcel servic deliveri
    out of a<
    who suppli>find supplier
    where was he<
    is this<
    may day>holiday bank public
    pair with>matchmak blutooth connect
    straightforward>easi simpl
    oxfam>chariti donat organis
    talk to a comput>human agent chatbot
    tough>difficult hard
    xlsx>excel export import file format
    bring about>lead result caus effect
    old and alon>home care nurs
    are other have>outag fault disrupt
    breakdown>broken roadsid assist
    grey>gray
    get promot>career
    see it in action>demo demonstr present
    pet sitter>care
    new mortgag deal>refinanc
    machin kept<
    dodgi email>phish spam suspici fraud scam secur
    delhi airport>flight
    pint>alcohol drink
    temperatur control>thermostat
    withdrew>withdraw withdrawn
    peanut allergi>intoler allergen
    what will<
    bosch>applianc manufactur brand
    voic assist>smart speaker
    wrong chain>wallet address network recov
    rehab>rehabilit hospit clinic inpati
    schedul an appoint>book
    3d<
    bath will not drain>blockag block
    left in the taxi>lost properti
    bin my<
    bus stop<
    paleo>diet dietari requir special meal
    take a few<
    beani>accessori cloth
    thrown in>includ
    overbook>deni board compens
    roommat>housem flatmat person third parti
    still show the old>updat refresh display
    server full>mainten connect
    what so good<
    saw off>cut
    teamview>remot support mainten
    pay off my card>credit repay balanc
    what do you cover>coverag insur benefit
    ici pavement>snow clearanc winter servic weather
    improv>enhanc
    take anoth train>ticket valid fix
    sped up>acceler faster
    where did he live>resid home
    no cash came out>atm withdraw disput
    ballot>vote elect
    mutual<
    specif time>deliveri slot
    remov my card>payment method
    save for later>wishlist
    can it get<
    inlin skate>escoot mobil
    find someon to take<
    text<
    card clone>fraud block
    eaten>eat ate diet
    workat>remot work abroad
    get mark<
    purto rico>remot area deliveri restrict
    cummerbund>cloth formal wear
    can not get into email>address chang
    what is it good<
    will not let me order>checkout error
    transfer did not work>fail declin
    worth repair>cost estim
    knee replac>oper surgeri treatment
    line put in>instal activ
    pain relief>painkil
    pass on my ticket>name chang transfer
    sink into it>firm mattress
    travel on her<
    how do i pay>payment method
    intens<
    in spain>abroad internat
    warm my<
    po<
    stop a payment>cancel
    rma>return number
    put a stop on>payment chequ
    smeg>applianc manufactur brand
    tarantula>reptil exot pet anim
    exhibit>museum event fair market
    2 by<
    ex partner>divorc separ
    pay at the door>cash deliveri custom payment method
    skip intro>seri playback
    artwork>work art
    garbag man>wast collect
    kindergarten>nurseri daycar childcar
    pay for uni>student financ scholarship grant
    rep at the hotel>tour guid repres site
    isral>abroad foreign internat oversea isra
    junk<
    boot loop>restart fault
    stop direct debit>cancel mandat
    in app purchas>
    narrow stair>deliveri access
    walk in>branch store locat
    how big>size dimens
    shop went<
    what colour>color
    batteri do not hold>life runtim capac
    illiter>illiteraci
    to my bank account>withdraw transfer
    code do<
    drive school>lesson instructor
    drier>tumbl dryer
    screen captur>screenshot
    byzantium>byzantin constantinopl
    look for a place>apart rental vacanc
    use engin oil>hazard wast dispos recycl
    who cover>cost coverag reimburs
    council tax bill>proof address document
    plug socket>electr
    time off>leav
    size 38>chart
    target store>supermarket shop
    headphon>earphon earbud
    at onc>immedi instant
    do not want email>unsubscrib newslett
    part of the deal>includ
    place at nurseri>childcar kindergarten
    edeka>supermarket shop store
    lactos free>dairi
    home charger>charg point electr vehicl
    think about>consid opinion
    verifi by<
    lost in the mail>parcel
    seldom>rare uncommon
    elearn>cours train event
    yacht>boat watercraft vessel
    india>indian
    christma tree>collect plant garden wast green cut
    salami>meat food
    somewher nice<
    replac bus>rail servic disrupt
    amend>chang updat modifi edit alter
    file type>format
    plant<
    propel>propuls
    sponsor my team>donat
    event locat>venu
    nameserv>domain
    brave>courag braveri
    inhal>medicin medic prescript breath
    taxman>tax offic
    water heater>boiler furnac
    penthous>properti home resid apart
    green tariff>renew
    papa>parent famili relat
    surfac pro>comput devic pc
    shot<
    what do i get for<
    no network>signal coverag
    offer<
    weed out>remov elimin
    cylind head>car part repair vehicl
    kneel>knelt
    meter too fast>accuraci fault
    travelcard>season ticket travel pass month card
    deliv next door>deliveri neighbour
    come and collect>pickup return
    physiotherapi>physio physic therapi
    statu>sculptor sculptur
    track me>privaci cooki
    fuse>electr fusion
    roomba>applianc household devic
    workplac<
    where am<
    scale<
    border forc>embassi author consul
    stuff in the hallway>stairwel storag hous rule
    vacuum>hoover cleaner applianc household devic
    headland>peninsula
    fatherland>homeland
    got a bill from the<
    have you<
    mongolia>abroad foreign internat oversea mongolian mongol
    will not pair>blutooth connect
    cash in>redeem exchang
    do not do what it<
    give in>surrend yield
    carpet<
    fit me in>appoint avail
    power bill>electr
    rio de janeiro>abroad foreign internat oversea
    spray on the<
    start an account>open
    how long do i<
    north>northern
    well known>famous fame renown
    dead line>fault
    field<
    in hospit>clinic inpati
    pan card>ident document proof
    charg for use abroad>foreign transact fee
    money pool>group payment share
    how do you recognis>identifi sign characterist
    temporari<
    fee go up>price increas membership
    hardcopi>written print letter
    mahindra>car vehicl
    babi du>date birth matern
    grown>grow grew growth
    spartan>sparta
    what if i>consequ
    basket>cart trolley
    babi milk>infant food
    frequent>frequenc
    station>train railway
    aim at>target goal intend
    paraleg>lawyer legal advic
    odor>smelli smell odour
    rent money off>reduct
    bag too<
    live<
    mp4>file format media audio video
    frozen path>snow clearanc winter servic
    my daughter will<
    live off>subsist incom diet
    water tast funni>qualiti
    card stolen>block
    philosophi>philosoph
    water drip>damag leak emergenc
    swedish king>sweden
    gestur of<
    mucki>clean stain
    need help at the<
    amsterdam>abroad foreign internat oversea
    cassett>media data carrier
    tri befor buy>showroom store trial test demo
    elder father>senior relat care
    sent crypto<
    how fast is<
    tri for a babi>pregnanc
    will not switch on>defect
    add fund>deposit top
    compani address>headquart head offic
    take a year out>leav absenc semest
    postal vote>absente ballot mail
    sink will not<
    stamp out>erad elimin
    return week ago>refund status
    ran a<
    friend to pay me>account detail iban
    lose>lost loss miss misplac
    bike on<
    enter the wrong>correct chang incorrect
    friendship>friend
    ponzi>fraud scam
    zoom meet>video call confer onlin
    a friend>person third parti
    demat>secur account trade
    renew automat>
    stop for a sec>paus
    honey>spread food breakfast
    how fast is it>speed
    how old do you have to be>minimum age
    chang cours>subject
    requir>necessari need prerequisit oblig
    out of shape>fit
    prayer>pray
    half term>school holiday close
    keep restart>fault
    pickup truck>vehicl
    touch on>mention
    ruin our<
    bike to<
    flavour>flavor
    harmonium>instrument music
    deck>wood build materi balconi outdoor area properti
    hit a fox>anim collis accid
    laxat>medicin medic
    is this site safe>secur trustworthi fraud
    ms word>softwar program
    flat flood>water damag leak emergenc
    product>item articl good merchandis produc manufactur
    stain on<
    dog ran away>lost anim shelter
    vw<
    what help can<
    go surf>water sport
    heroin>drug hero heroic
    cam>camera webcam
    hiss on the<
    oura ring>smartwatch wearabl devic
    pain>ach sore
    direct to recipi>gift deliveri address
    peopl of>inhabit popul nation
    clear the<
    mail it back>return
    ptsd>mental health ill
    whi card<
    id theft>ident fraud
    lower month payment>adjust
    alexa>voic assist smart speaker devic
    bare<
    id do you<
    lamp is out>street light defect report
    fill station>gas petrol servic
    juic>drink beverag
    oven will not<
    best buy>shop retail store
    concierg>recept hotel staff
    mario kart>game video
    rmb>currenc foreign exchang rate
    fuse keep go>circuit breaker fault
    obes>overweight
    studi at home>deduct expens
    go up>increas rise
    pharmaci>chemist drugstor shop store
    wait list>place
    report to<
    someon tri<
    orbit>revolv
    valuabl>safe valu worth
    gave out my<
    give access to>permiss invit
    someth went wrong>error messag
    floor>storey
    delivri>deliveri
    doggi>dog pet anim
    safeti>secur
    shaver>applianc devic person care
    polaroid>camera photo devic
    prove it me>ident verif
    son in law>relat famili
    talli softwar>integr interfac connect
    lisbon>abroad foreign internat oversea
    been charg for>fee
    go on a cours>train further cost
    pay in a chequ>deposit
    recoveri word>phrase wallet
    later life>old age last year
    renew too<
    toxic>poison venom toxin
    creepi call>nuisanc malici
    shower will not<
    tag along>accompani
    which school>district catchment area
    bring the kid>children age suitabl
    itali>abroad foreign internat oversea eu europ european countri italian
    screen name>usernam
    mark as<
    openai>artifici intellig ai
    ask for>request demand
    chang my pic>profil pictur photo
    not do anyth>fault error
    salt and pepper>groceri food
    wave and<
    revolut card>debit bank
    run down>dilapid deterior
    tail light>glass damag vehicl
    free wifi in town>public
    lost my id>ident card replac renew
    build it for<
    legaci>heritag
    bring drink>food allow
    verizon>provid network oper
    long term<
    bike nick>theft claim
    chilli con<
    epidem>pandem outbreak
    fm>radio station
    who handl>contact person respons depart
    day care spot>childcar kindergarten place
    weekend deliveri>day
    delet my card>payment method remov
    be out of the room>check departur
    exterior>outsid outer extern
    loft>balconi outdoor area properti
    report a problem>complaint
    aluminium foil>tin
    artilleri>cannon gun
    salari>wage pay
    goali<
    put money asid>save
    strike>disrupt cancel
    find my quot>
    get overtim<
    net not work>internet outag fault
    bake tray>kitchenwar tablewar dish
    chihuahua>dog pet anim
    drink water>tap
    tabl for 2>reserv
    jeep>vehicl
    rootkit>malwar virus secur
    shop would not take<
    code not<
    chang over>switch
    never been befor>new patient first appoint
    how long>durat
    sent to wrong<
    bali>abroad foreign internat oversea
    2 step verif>factor authent 2fa
    pass up>declin refus
    no juic>batteri charg
    dishwash will<
    what come with it>scope includ content
    extend>extens renew prolong
    wast collect>rubbish refus garbag
    what do it eat>diet food feed
    move money>transfer
    can not pay fee>payment instal
    cheaper on<
    prussia>prussian
    fire tablet>devic
    great<
    vat id>number
    finland>abroad foreign internat oversea eu europ european countri finnish finn
    nonprofit>chariti non profit
    technician appoint>engin visit
    you cut me off>disconnect suspend restrict
    bought wrong<
    hip joint>bodi pain
    index tracker>invest fund
    how did he<
    public loo>toilet
    graphic novel>magazin newspap media
    insur paper>polici document certif
    misspel>misspelt spell mistak
    prune<
    structur>composit layout
    xmas do>event celebr venu
    train station>railway
    bodi impress>mattress indent guarante
    bring alcohol>custom allow
    intersect>crossroad
    ebola>diseas infect ill
    messag not<
    back after<
    cudd<
    data<
    recommend>suggest
    burn leav>fire permit firework
    supervisor>manag superior
    leftov data>rollov
    vase>decor home accessori
    zinc>metal materi
    kept in<
    thumb<
    puppi>dog pet anim
    will not drain>applianc defect repair
    return late>fee overdu
    dog walker>pet care
    get togeth>assembl meet
    is it legit>trustworthi genuin reput fraud
    sink into<
    weed and leav>organic wast food compost
    can not sleep>insomnia
    give you my read>submit meter
    bring food>drink allow
    snake>reptil exot pet anim
    formal<
    ps5>consol game devic
    will not give my deposit>refund repay
    io>iphon oper system requir compat
    spell mistak>misspel misspelt
    valor>game video
    nail<
    up to<
    my lass>child famili
    open a claim>report
    pay when i get<
    samosa>food meal eat
    use up>consum consumpt exhaust
    set fire to>arson ignit burn
    click a dodgi<
    iso<
    when more<
    which one should<
    budget rent>car rental
    bank with you>open account
    someon stole<
    run by>oper manag
    equifax>credit check rate report
    ocular>eye
    red light on router>fault
    money has not<
    power compani>energi supplier electr
    radio<
    wall sticker>decor home accessori
    fiver>money amount sum
    phase out>discontinu abolish gradual
    gran canaria>abroad foreign travel oversea
    hot>heat
    want compens>goodwil
    board<
    bought>order purchas buy
    pressur<
    blurri vision>eye
    got my period>menstruat
    weak wifi>rang booster
    revolut>bank account revolutionari revolt rebellion upris
    scrap my order>cancel
    2 screen>monitor display connect
    python snake>reptil exot pet anim
    buy onc>time
    second job>secondari employ addit incom
    ma and<
    more often>frequenc deliveri
    pedicur>salon treatment appoint
    add up>sum total calcul
    protein shake>supplement
    deduct but not receiv>fail transact refund debit
    extra day to<
    new zealand>abroad foreign internat oversea
    stopov>transfer connect flight
    newcom>beginn novic
    could not save<
    king size bed>furnitur bedroom
    half day>leav
    kettl in the room>equip amen
    venetian>venic
    who put it<
    put in the<
    what in my account>balanc
    water through the ceil>damag leak emergenc
    white spirit>hazard wast pollut dispos
    estat<
    famili background>parent origin
    lpg>ful reful
    dismiss>fire sack
    blow<
    check into the hotel>arriv
    find my devic>locat lost
    russian govern>russia
    miss the fee>payment instal
    doctor by<
    tore>tear torn rip
    where can they be<
    went to school>educ
    elev>lift communal area build common
    ancestor>forefath ancestri
    do not hear me>microphon speech recognit voic
    freez my membership>paus
    italian histori>itali
    where power come from>energi mix renew
    calcul>comput
    supper>dinner evening meal food cater
    found someth>lost properti
    eurostar>train rail transport
    reddit>social media network
    blutooth>pair connect
    free school meal>support subsidi educ
    where is it now>track order status
    alaska>remot area deliveri restrict
    too big to<
    book refer>number reserv
    expens claim>travel
    mom>mum mother parent famili relat
    indebt>debt owe
    what i pay<
    where do you get your<
    put my<
    bring a dog>pet allow
    epil>applianc devic person care
    mobil internet not<
    asphalt>build materi construct
    obligatori>mandatori compulsori
    beef>meat food
    furnish>furnitur
    phish>fake email scam
    aim<
    do not work>faulti
    memori full>storag disk space
    more than one devic>number simultan
    need a letter from my doctor>referr medic report
    son spent>unauthoris purchas refund parent control
    hoverboard>escoot mobil
    model<
    wall<
    cloudi<
    paym>contract pay month
    come to my<
    phone batteri die>mobil ticket
    home help>care nurs carer
    join the club>membership regist trial train
    facetim>messeng chat messag video call confer onlin meet
    straighten out>resolv
    black bin>wast collect rubbish
    chequ return>insuffici fund
    work cloth>dress code deduct expens
    forgot my pin>new
    internet is out>outag fault
    let into>admit access
    infant>babi newborn child
    jpg>file format
    rolex>jewelleri jewelri valuabl
    where is he<
    account detail>bank iban
    gas bottl>energi ful
    curri>food eat meal
    sell out>unavail stock
    what help<
    religion>religi
    ryanair>airlin flight
    cash>banknot
    will not switch<
    return the<
    kid club>children childcar entertain
    mustard>allergen ingredi allergi
    money i<
    ankl boot>sho footwear
    swap number>chang
    beehiv>pest control
    pack peanut>packag
    which track>platform
    you cut me<
    plane was<
    district>territori region area counti
    long last>durabl lifespan
    bodi count>death casualti
    pg e>energi supplier provid
    take the pram>pushchair children
    come in later>flexibl work hour flexitim
    hung up>end call disconnect
    offer too low>payout settlement appeal
    line put<
    readi<
    stop>end finish
    assist>help support aid
    penalti charg<
    ticket<
    fli with a<
    how was it<
    put up the<
    bonus for sign up>welcom promot
    click on a<
    exchang>swap
    gloss paint>coat
    poison>toxic venom
    bunge<
    leav my thing>locker storag
    payout not<
    where do it come<
    would not let me<
    actual card>physic
    can kid<
    licenc for<
    how much is that in>currenc exchang rate convers
    phone on<
    columbus<
    save pot>
    what do the symbol<
    what money can<
    bitcoin>cryptocurr crypto taxat currenc
    go without>lack renounc
    inlin<
    want to leav<
    when<
    be a dealer>resel partner
    bus never came>cancel disrupt delay
    boombox>audio electron devic
    bridg<
    mistyp>incorrect correct
    snail pace>slow speed
    take on board>hand luggag permit prohibit item
    dental implant>treatment dentist
    later in the month>payment date chang
    copi of my bill>duplic invoic
    optim>ideal perfect
    socket do not<
    becam a<
    miss a box>skip paus deliveri
    one time<
    what do you ask<
    rental contract>tenanc agreement
    track is stuck>delay
    juic up>charg power connect
    gluten intoler>allergi allergen
    hand down>inherit tradit
    pasta>food eat meal
    stay till the<
    tri it<
    settl on>decid choos
    tax free>exempt
    absente ballot>postal vote mail
    filter coffe>drink
    scuf>damag scratch defect
    pick my own<
    proof i insur>certif polici document
    closur>close
    could not save team>creat deadlin
    googl sheet>softwar program
    kennel cough>vet treatment veterinari
    water bottl>drink beverag
    who do i tell i sick>report notifi contact
    who do i contact>person support
    export>download data
    take new patient>registr
    till when do i have>deadlin
    lost it shape>mattress indent guarante
    castl tour>guid museum admiss
    instead of egg>substitut altern ingredi
    head of state>presid
    las<
    rottweil>dog pet anim
    rid of old mattress>dispos remov
    sponsor a visa>work permit
    squeak>nois assembl
    emergenc call onli>signal network coverag
    has it gone<
    misspelt>misspel spell mistak
    someon on<
    leagu code>privat contest invit
    number has not move>port transfer
    cacti>cactus
    have blood<
    how do i appli>applic
    how mani were kill>death casualti toll
    cred app>payment method transfer
    kiwi fruit>food
    earlier version>histori restor
    polo match>sport activ
    meter not work>fault
    pay off>repay worthwhil
    where is my parcel>track
    tag off>return condit
    kroger>supermarket shop store
    adapt plug>charger cabl accessori
    get back to<
    let someon els use>user share
    user name>usernam login
    tide>tidal
    what is meant<
    where are you>locat address direct
    refer my<
    impact<
    dinner>evening meal supper food cater
    which counter>offic respons depart
    brown>colour color
    budapest>abroad foreign internat oversea
    invoic to my compani>bill address
    cat litter>pet suppli residu wast general rubbish
    cosmonaut>astronaut
    tax code>class
    film director>direct
    limit>maximum
    how warm>temperatur weather climat
    skill>skil
    whey>supplement dietari
    take my<
    when did he<
    left my card>lost block
    sell>sold seller
    summer camp>group school class excurs children
    clarifi>clarif
    stop them take money>cancel direct debit mandat
    dishwash will not<
    lost to>defeat
    screw miss>part spare
    holiday inn>accommod hotel overnight stay
    municip>town hall citi council local author
    yrs>year
    take it further>complaint escal ombudsman
    abolish>abolit away
    write me<
    put money on<
    file too<
    graveyard>cemeteri churchyard
    leukemia>serious ill critic diseas
    rubi>valuabl precious metal gold
    duke energi>supplier provid
    stick it in the diari>calendar appoint add
    sugar diseas>diabet
    take my car off<
    by chanc>coincid accident
    cherri>fruit food
    noc>clearanc certif loan closur
    squar code>qr
    caus>reason
    injur>injuri hurt
    note to self>
    resolv>solv solut resolut
    estim>quot cost
    never sign up>subscript unauthoris
    yellow light>led indic warn
    behind with rent>hous benefit arrear
    take so long>process time delay durat
    wheel<
    frapp>coffe drink
    when do they come for the bin>wast collect date calendar
    how soon>process time
    month old<
    youth>teenag teen adolesc young earli life childhood
    get up>rise wake
    who are your<
    broke off>broken damag spare part interrupt end termin
    let off firework>fire permit
    pet friend>dog allow
    push up>increas rais
    cup to gram>convers unit measur
    minibar>room equip amen
    allow in my state>legal restrict
    reservoir>dam
    hide the price>gift receipt deliveri note
    trade fair>corpor event group market
    whi do not you<
    reserv a book>hold
    pull back<
    what can<
    13<
    401k>pension contribut save invest deposit
    aubergin>eggplant veget food
    pay with watch>mobil wallet appl
    middl of<
    not at home>miss deliveri redeliveri
    rode>ride ridden
    bookcas>furnitur
    homework>assign submiss coursework
    wash machin>washer applianc household devic
    match delay>postpon point
    tarmac>build materi construct
    bounc back>return reject transfer
    do you do>offer rang avail
    rebel>rebellion revolt upris
    decor>tradesman contractor tradesperson craftsman
    pastur>meadow grassland
    go with>match suit accompani
    what should<
    where do we eat>canteen
    card to differ<
    fall behind>arrear delay
    yurt>camp campsit accommod
    have you got<
    smoke come<
    not authoris to>access permiss
    somewher to stay>accommod
    stop my sub>cancel subscript
    rent agreement>proof address document
    secret<
    wheelchair>access medic aid
    take pic>photographi permit
    breast feed>breastfeed
    tortois>pet anim
    go black>display fault
    who pay return<
    solar radiat>sunlight sunshin
    profession develop>further educ continu
    ski boot>winter sport
    start use<
    is not do what it should>fault defect error
    pot roast>food meal eat
    log on to<
    wasp nest>pest control
    final notic>payment remind
    skip over>omit
    karat>martial art sport cours
    maci>shop retail store
    spam text<
    disney plus>subscript stream
    no ticket>penalti fare
    will i be<
    ebank>onlin bank internet
    examin>exam test inspect
    get there<
    was not me>unrecognis unauthoris disput
    when do i hand in>submiss deadlin thesi
    cheddar>dairi milk lactos
    sprinkler>garden tool equip
    stay down a year>repeat
    you cancel my order>
    best for<
    dumpster>bin wast collect rubbish
    stuff in the hall>stairwel storag hous rule
    ticket on<
    sell my coin>withdraw cryptocurr
    take card on<
    use up my data>allow extra
    who pay to<
    0<
    bunch of flower>plant
    paddl<
    powerbank>batteri hand luggag charger cabl accessori
    wifi is<
    most like>probabl
    mum go<
    bedroom>room apart
    give me my<
    knock someth off>discount price negoti
    to london<
    ticket sold<
    document>form paper record file manual guid instruct
    ill on<
    armament>weapon arm
    in the evening>open hour appoint
    put into effect>implement
    112>emergenc hospit
    wifi down>connect router
    chelsea fc>team club sport
    claim take<
    fli while<
    hous worth>valuat properti
    prove>proven proof
    brought down>reduc lower overthrow
    whistleblow>report
    fax machin>printer devic
    holiday not approv>leav reject
    paid too<
    employ<
    question>queri enquiri inquiri
    skip a deliveri>paus
    sweatshirt>cloth garment
    paid back>repay pay refund
    row with my<
    tri befor<
    work less>part time reduc hour
    hook up>connect integr
    ici road>snow clearanc winter servic
    psw>password
    nose drop>medicin medic
    gb>gigabyt
    find out about>discov learn inform
    pleasant>pleasur
    carri on>hand luggag cabin bag baggag continu
    no longer avail>discontinu
    husband left>divorc separ
    thermo>drink beverag water
    up and run>implement setup launch
    sub on<
    away day>corpor event group
    dr<
    my father die>death certif bereav
    no data abroad>roam
    unskil>career changer experi qualif
    arrest>detain
    extra to<
    lost my badg>card access
    someon stole my phone>stolen block
    send for>request order
    roster>shift schedul duti
    ex husband>divorc separ partner
    spoke to<
    bill for my<
    print stripe>printer cartridg clean
    en suit>room apart
    need one today>urgent emergenc
    serf>peasant farmer serfdom
    id ran<
    recur>regular
    babi arriv>birth child parent
    pay all at<
    track number>shipment consign
    drum<
    where the<
    line cut off>disconnect suspend unpaid
    learn english>languag cours
    how old is<
    phone work abroad>roam
    use abroad>roam data
    view of the sea>room
    util>ancillari cost
    bet void>refund
    steam iron>applianc household devic
    went wrong>fault error problem fail
    what did he die of>caus death
    baptism>parti event celebr occas
    mask tape>adhes glu seal
    everi<
    tooth broke>dental emergenc fill
    v5>vehicl document registr certif
    recommend a<
    petrol pump hold>pre authoris pend
    fix to the wall>mount instal
    screen frozen>crash
    bubbl mailer>packag
    tu>weekday work day busi
    whose data is it>ownership train
    flat is<
    miss a class>lesson catch
    sourc of<
    stovetop>hob cooktop
    barbecu on the<
    spring<
    work out>exercis train gym fit calcul determin solv
    opt out>unsubscrib object withdraw
    put milk on the list>shop
    acct>account
    instruct miss>assembl manual download
    set of<
    hotspot>wifi tether
    censorship>censor
    still under guarante>period
    teach assist>teacher staff school
    recept>signal network coverag
    rout>direct
    air<
    out of date voucher>expir valid
    food truck>permit
    swim costum>swimwear cloth
    wifi will<
    at most>maximum
    nobodi home>miss deliveri redeliveri
    take my data with me>export
    ethernet cabl>charger accessori
    third<
    hive>rash skin allergi
    sophomor>class year group grade school
    how to get<
    tribal>tribe
    mammogram>examin test diagnosi
    on the list<
    patio door>window repair
    prove i<
    bank by phone>
    bring my data>import migrat transfer
    hoover>vacuum cleaner applianc household devic
    tel>phone number contact
    given up>stop quit abandon surrend
    rule out>exclud exclus imposs
    can not come to work>sick leav report absenc
    german emperor>germani
    motorboat>boat watercraft vessel
    call divert>forward redirect
    java>program
    start a new<
    licenc from abroad>drive exchang foreign
    monowheel>escoot mobil
    passport for the<
    tie down>bind fix secur
    nasti chemic>harm substanc certifi ingredi
    sew>sewn
    foliag>leaf leav
    gran>grandpar famili relat
    take place>happen occur event held
    meter<
    net is down>internet outag fault
    bakelit>plastic materi
    miscarriag>pregnanc
    do not do<
    event off>cancel refund
    found a glitch>report error
    14 year old>child age minor minimum
    load<
    steiner<
    claim take age>process time payout
    term of use>condit cs servic
    drive lic>licenc
    pickpocket>stolen theft polic
    day to<
    data center>centr server
    shed<
    capabl>abl abil
    chromebook>comput devic pc
    cashless claim>network hospit direct bill
    neighbour too<
    autobahn>toll road
    nanni>childmind babysitt childcar carer
    take someth<
    can not pay rent>hous benefit arrear
    will not take<
    understand>understood comprehend comprehens
    fish and<
    travel sick>nausea
    without oblig>non bind
    hd voic>4 gramm call set
    high school>type educ
    legit>trustworthi secur genuin reput fraud
    purchas did not<
    hp<
    leav the church>withdraw
    desk<
    hostel>accommod hotel overnight stay
    win or mac>oper system compat
    hinduism>hindu
    cm>centimetr centimet
    brekki>breakfast includ
    no credit<
    tgv>train rail transport
    choos a day>deliveri date slot
    jab>immunis immun vaccin inject
    parachut>extrem sport danger adventur
    do not want smart meter>instal
    in game name>usernam nicknam
    onc in a<
    cover come<
    is there a way<
    toffe>sweet confectioneri food
    which offic>respons depart
    your number>phone contact
    lost phone>block sim
    where are my<
    repair guy>technician engin appoint
    bad recept>signal coverag network
    cumin>spice food
    heavi rain>storm damag weather natur hazard
    return week<
    justif>justifi
    none left>stock sold
    socket>power outlet electr
    touch<
    is it too late>deadlin possibl
    board exam>examin
    made a<
    all of a<
    run>ran
    via the<
    referr code>
    sanatorium>hospit clinic inpati
    sister>sibl famili relat
    walk tour>guid museum admiss
    debt collector>collect agenc insolv payment difficulti
    busi trip>travel
    engin light>warn fault breakdown roadsid assist
    lira>currenc foreign money
    thing vanish<
    christ>christian
    advic>advis consult
    mobil home>properti resid apart
    air in the tyre>pressur
    pay less a<
    bangkok>abroad foreign internat oversea
    between job>unemploy
    unforeseen>unexpect surpris
    when i get<
    hairdryer>applianc devic person care
    talktalk>provid network oper
    homeopath>altern medicin treatment
    passport ran<
    hit a<
    invoic address>bill
    total>sum
    drop off>hand return deliv deliveri
    past 30 day>return period
    threw>throw thrown
    when do i need<
    what help can i get>entitl benefit elig
    pizza hut>restaur food
    hem>cloth repair alter
    mailbox full>storag
    itemis>item
    new hire>onboard employe
    key came off>keyboard defect
    leav fee>earli termin charg
    defenc>defend defens
    empti my<
    just my hous>fuse box power cut
    solar on the<
    new card detail>payment method updat
    xoom>money transfer abroad
    councillor>mayor council
    old iphon>compat support devic
    who deal<
    label<
    how much do you<
    no claim<
    africa>abroad internat oversea african
    old carpet>bulki wast dispos collect
    window seat>select
    by when>deadlin
    icu>emergenc hospit
    dig up>excav discov
    wave<
    fit in>suit integr
    how much take out>withdraw limit
    onlin storag>cloud
    in franc>abroad internat
    miss>lost misplac lose loss
    landladi>landlord
    my kid use it>famili plan multipl user
    slovakia>eu europ european countri slovak
    allow in<
    dishwash will not drain>applianc defect repair
    nuclear bomb>atom weapon
    adjust>adapt
    skint>payment difficulti debt insolv
    iim>universiti higher educ studi colleg
    password do not work>reset
    arm and a leg>price expens
    point gone>expir loyalti programm
    boxwood>plant garden
    server farm>data centr
    as of when>valid start effect
    can not receiv text>sms verif code
    paid out>payout payment disburs
    dealt with>handl process address
    rep at the<
    work with>cooper compat
    stop bug<
    visa ran<
    newslett>mail list market email
    tight budget>discount afford instal
    build permit>plan permiss
    chariti shop>cloth donat textil recycl
    cinema>movi theater perform show event
    fine<
    oak>wood materi
    flat view>
    anonym>anonymis
    pleasur>pleasant
    type 2<
    hash<
    stepbroth>sibl famili relat
    set up>configur setup instal
    too ill to work>incom protect disabl
    unsub>cancel subscript
    terribl>aw horribl
    noth to<
    lab result>blood test
    nordic walk>sport outdoor activ
    pram on<
    retent>retain
    go beyond>exceed
    ancestri>ancestor forefath descent origin
    card for free<
    recommend a friend for a job>referr bonus recruit
    got independ>
    nigeria>abroad foreign internat oversea nigerian
    sponsor a<
    er<
    one more<
    ussr>soviet union
    will not give<
    school uniform>dress code children cloth child
    sweater>jumper pullov cloth garment
    when get win>prize distribut
    boiler>furnac water heater heat system
    bunni>pet anim
    foggi>weather warn rain
    just had a<
    leav my bag>luggag storag
    oregano>spice food
    fanni<
    log out by<
    train paid>further cost
    sell your stuff>resel dealer partner
    when will i notic>effect result durat
    afraid of<
    paid wrong person>account incorrect transfer recal
    power be back>cut outag
    pretenc>pretend
    vulner custom>telecar landlin
    get better over<
    inn>accommod hotel overnight stay
    soviet>union ussr
    stand instruct>recur payment mandat
    under warranti>period
    can i work<
    charg my<
    pass at home>penalti fare season ticket subsequ
    wizz<
    break out>outbreak escap
    borrow money>loan appli credit financ
    chicken wing>food meal eat
    spa day>well
    tumbl dryer>drier applianc household devic
    went after>pursu chase
    tofu>vegan vegetarian plant base
    etf>invest fund share secur
    loan>credit
    doubl bed>room type furnitur bedroom
    wait on<
    bag did not arriv>lost luggag delay
    levi>brand cloth sho
    not work>broken defect faulti
    got caught>penalti fare
    get a new one>replac exchang
    therapi dog>assist anim
    messag on my<
    when was it built>construct complet
    insur card>health
    be sick>vomit nausea
    offic chair>furnitur
    insur document>polici certif
    birthday present>gift wrap
    graffiti>report vandal clean damag polic
    load of>
    gone to old address>deliveri chang
    place to live>accommod student
    scale back>reduc reduct
    babysitt>childmind nanni childcar carer
    what can i make<
    bedsid<
    keep glitch>error fault crash
    alik>similar
    steep>slope gradient
    polio drop>vaccin immunis
    chang tyre>tire
    stuck at the<
    1099>proof incom
    swim bath>pool
    pin>code number
    go on>event
    gulab<
    muslim>islam
    fatal>dead lethal
    get a move<
    slip<
    get my<
    assum>assumpt presum
    chase>status remind pursu
    stank>stink
    by hand>manual
    doubl payment>duplic charg
    mail address>email
    on a certain<
    can not get part>spare
    key my<
    how mani day>durat process time
    italian govern>itali
    weekend away>travel trip abroad
    leav certif>qualif document
    lp record>media data carrier
    satisfi>satisfact
    slide and<
    clear<
    piggi bank>save invest deposit
    proceed>procedur process
    footbal club>associ membership
    king size>dimens
    paid>pay payment payer
    will not charg>batteri
    consist>compos composit
    limit my bill>cap spend
    megabyt>mb
    persian cat>pet anim
    qualifi>qualif
    matric>matrix
    pull my applic>withdraw
    child alon>unaccompani minor
    who sang>singer song
    someth for<
    fulli comp>comprehens cover
    huge>enorm gigant massiv big larg
    rain off>weather
    rush hour>peak time ticket
    at the crack of<
    can i borrow<
    loan car>replac courtesi
    case studi>refer custom
    contagi>infect infecti
    mallet>tool
    pizza box>paper recycl wast
    solid<
    spun>spin
    get past the bot>contact custom servic
    ring up to<
    trial end>free subscript charg expir upgrad
    stuck at roadsid>breakdown assist
    sawhors>tool equip
    etsi>marketplac onlin shop third parti seller
    get us on<
    orphan>bereav surviv deceas
    pickup>pick collect
    school bus>transport
    code did not come>verif sms
    letter from the doctor>referr medic report
    recalibr>calibr adjust
    tel no>phone number contact
    becam law>enact legisl adopt
    take control<
    laptop stolen>theft block
    swap my licenc>drive exchang foreign
    west end<
    date of birth wrong>correct
    kickbox>martial art sport cours
    new york>abroad foreign internat oversea
    tuk<
    wc>bathroom sanitari plumb
    lifeguard>swim cours
    which email did i use>usernam login address
    code will not come>verif
    point work<
    buy back>repurchas
    rise up>revolt upris rebellion
    bring id>ident card identif
    turkish histori>turkey
    lost card>block replac
    roll back>restor version undo revers revert reset
    see my<
    step in>interven intervent
    waistcoat>cloth jacket garment
    which zone>fare ticket
    go back after babi>parent leav return part time
    respond>repli respons answer
    is the job<
    properti>real estat
    fall over>collaps
    later<
    keep disconnect>connect
    make me ill>side effect safe
    emit>emiss
    famili back<
    held out>resist
    part of the price>includ
    process time>handl
    receipt>proof purchas till sale
    dart>sport activ
    superstit>superstiti
    trench coat>cloth jacket garment
    covid>coronavirus ill sick infect diseas
    more data>allow extra add
    train>workout exercis
    watch payment>mobil wallet appl pay
    can of beer>alcohol drink
    mileag>kilometr driven kilomet
    kill off>extinct extermin destroy
    limit my<
    premis>locat
    sink block>clog drain
    branch code>bank detail
    surpris>unexpect unforeseen astonish
    washington post>newspap magazin subscript
    paint befor<
    split with friend>bill share
    voucher ran<
    will not sync>synchronis error
    do not show<
    meter number>read
    did not ring<
    pay is wrong>salari incorrect payslip
    serfdom>serf
    medicin>medic drug
    report>press media
    return in shop>store
    just a sim>
    hair stylist>salon treatment appoint
    sponsor us>donat
    repli>respons answer respond
    escal>complaint supervisor
    homepag>websit web site page
    open late>hour
    order 2 by<
    how much>price cost
    put it togeth>assembl instruct
    sorri<
    blur<
    came up with the idea>inventor invent
    kid is<
    take money out>withdraw
    was promis>inform commit complaint
    move my number>port
    staff discount>employe benefit
    playlist>music stream audio
    afford>cheap inexpens low cost
    be out of the<
    oyster card>pass ticket
    see you<
    ice train>rail transport
    otp not<
    safe<
    who has to<
    came of age>limit
    gave away>donat free reveal
    move hous electr>home final bill
    growth>grow grew grown increas
    hall<
    name wrong<
    most famous>best known
    stupid>dumb unintellig
    deutschland>abroad countri internat
    tart>cake dessert food
    tutori>guid instruct
    window frame>door repair
    stuck in custom>duti
    systemat invest>plan fund
    ubuntu>oper system requir compat
    key nick>replac locksmith
    length of time>durat
    smaller plan>downgrad chang switch
    what happen with<
    on the list for<
    card expir>expiri new renew
    no insur>self pay
    saw a crime>polic report
    scottish highland>remot area island deliveri restrict
    sim size>card
    handl time>process
    how to reach<
    do you do parti>event celebr venu
    laptop bag>luggag accessori
    put my membership on<
    wrong point>score correct
    game will not start>crash error
    payment i do not<
    cash on credit<
    pizza>food eat meal
    tidal music>stream audio
    summertim>season
    vodka>alcohol spirit drink
    can not reach you>contact telephon avail
    partit>divid split
    when bin day>wast collect date calendar
    delet>remov eras
    how long for claim>process time payout
    stick it in the<
    when is mainten>downtim
    gone down>decreas declin reduc
    scienc museum>tour guid admiss
    last train>timet departur
    no code>program knowledg technic
    still not turn<
    better<
    can someon<
    certifi copi>attest
    on loan>borrow
    shuttl>transfer airport
    uptim>avail outag sla
    around here>nearbi locat
    sega>consol game devic
    bin was not empti>wast collect miss
    bluberri>fruit food
    put it in my calendar>appoint add
    screen went black>display fault
    roof>build exterior repair
    flow into>mouth river
    milk<
    dose>dosag
    redecor>decor renov cosmet repair
    sim dead>card activ replac
    cheat>plagiar decept
    what the deal<
    contract term>durat
    no one can<
    same team again>copi
    has not<
    where power come<
    drive to<
    headmast>teacher staff school
    record>document paper
    can not access my money>account block restrict
    dumb>stupid unintellig
    dlvri>deliveri
    play 11>lineup line
    button came off>cloth repair alter
    deep>depth
    how do i go<
    guru nanak>holiday public festiv
    hole in the<
    provid>supplier provis
    book in>check reserv
    panel on my roof>solar instal
    phd>doctor degre cours qualif studi
    swallow my<
    do not find my phone>blutooth connect pair
    mother pass away>bereav death claim
    p60>refer certif document proof incom
    card worn>damag replac
    daughter in<
    sever user>multipl
    start invest>
    doctor come to me>home visit
    trojan>virus malwar secur
    book<
    class trip>excurs school group children
    9pm>open hour appoint
    bring it back full>reful tank return
    nomin>beneficiari
    princess>princ princip
    a>currenc foreign exchang rate
    lost their live>death die casualti
    time off in<
    can not rememb usernam>reset
    fiji>abroad foreign internat oversea
    hsbc>bank account
    marriag certif>wed document proof
    octopus>seafood shellfish food
    virtual<
    bangladesh>abroad foreign internat oversea
    oil light>warn
    vinyl floor>carpet
    not get a code>verif sms
    chang my car>vehicl polici
    skip hire>bin wast collect rubbish
    is my<
    stretch it out>instal payment plan
    perma<
    size chart>guid
    crack of<
    move my broadband>home
    collect point>pickup pick
    down jacket>cloth garment
    go live>activ date instal implement setup launch
    unus month>refund
    dump outsid>deliveri complaint damag
    suitcas did not<
    work at home>remot
    close bill>final
    compress<
    deliveri>ship deliv dispatch
    somewher to fill up>petrol station ful
    left with neighbour>neighbor deliveri
    lock my phone>block devic
    evid for<
    dug<
    slate<
    flour>groceri food
    danish<
    miss a dose>dosag intak
    renew quot>premium
    proclam>proclaim
    set me<
    is it authent>genuin origin counterfeit
    love<
    parcel servic>courier carrier deliveri compani
    driver did not<
    led<
    ban for<
    accomplish>achiev success attain
    stab>crime polic violenc
    universal credit>benefit social assist
    what is it made of>materi composit ingredi
    click and<
    bin it>dispos
    hike>sport outdoor activ
    tea>drink beverag
    granni>grandmoth grandpar famili relat
    pharmaci on<
    row with<
    say yes>agre accept approv
    take over from>succeed successor
    us person>tax resid fatca
    ale>alcohol drink beverag
    make my own leagu>privat contest creat
    hous burnt down>fire claim
    twin sister>sibl famili relat
    see a<
    dengu>diseas infect ill
    sick of<
    troll>report harass
    nearest cash machin>atm locat
    speak to<
    zurich>abroad foreign internat oversea
    shut the<
    taken from<
    for<
    bench boost>chip transfer
    paper>document record
    proof i have account>confirm certif
    small claim court>legal
    i<
    mountain top>summit peak
    curtain pole>blind window
    woke>wake
    chang the bathroom>convers alter permiss
    robo advisor>manag portfolio invest
    when card<
    who discov>discover discoveri
    lifespan>life span expect longev
    tuna>fish seafood food
    stage of>phase step
    let go>dismiss termin releas
    power failur>cut blackout outag
    see it<
    overwritten>restor version histori
    paid and<
    buy share>invest trade
    differ voic>set
    lenovo>comput devic pc
    for toddler>children age suitabl
    rain>weather rainfal precipit raini
    given>give gave
    stop it go out>cancel payment
    stop my subscript>cancel
    towel for<
    kick off>start
    mitten>accessori cloth
    chinchilla>pet anim
    nation song>anthem
    cheater>cheat report player
    headset mic>voic chat audio
    hold on to>keep retain
    round trip>return ticket
    stone<
    join togeth>unit connect merg
    was compromis>hack secur breach
    oop someth went wrong>error messag
    payment i do<
    gastronterolog>doctor specialist
    tooth fill>dental treatment dentist
    vacat day>annual leav paid holiday entitl
    crank it up>volum increas
    left the countri>emigr exil
    refund my<
    rent out a room>rental incom let
    sapl>tree plant
    unifi>unit uniti unif
    venu>event locat
    ciggi>smoke tobacco
    wegovi>medicin medic prescript
    tell the differ>distinguish
    board card>pass
    teeth white>bleach whiten
    straighten my teeth>orthodont brace
    foot>feet
    purs>handbag wallet bag luggag accessori
    dab>radio station
    broke their<
    skip the queue>fast lane prioriti admiss
    timber>wood build materi wooden
    what should i<
    back after ill>reintegr
    nationwid<
    late with the<
    payday>salari payment
    peanut>food eat snack nut allergen allergi
    send back the router>return equip
    trial month>probat
    sick on exam day>medic certif
    flatscreen>televis devic
    famili allow>child benefit
    get through>surviv pass succeed
    onli half<
    want to leav the compani>resign notic period
    show me how<
    tnt courier>carrier parcel servic deliveri
    toppl>overthrow overthrown depos
    dustbin lorri>bin wast collect rubbish
    registri offic>regist author
    no receipt>proof purchas claim
    favorit>bookmark favourit
    cover>coverag
    kid is sick>child
    silverwar>cutleri
    what do you mean by>definit
    pictur not<
    unfair>right entitl complaint
    briberi>bribe corrupt
    find the lectur<
    get wet>waterproof water resist
    connect with>integr interfac
    are you listen>microphon privaci record
    card on phone>appl pay googl mobil wallet
    philippin>abroad foreign internat oversea filipino
    cellular data>mobil
    imprison>jail prison
    pension age>retir
    heat off>fault report hot water
    acn>allergi skin
    coffin>funer burial casket
    pen test>secur penetr
    data process>agreement privaci
    quit my<
    owe you>outstand balanc amount du
    bank letter>account confirm certif
    alter my<
    evening dress>cloth formal wear
    how do i check<
    play some>music
    upi>payment method transfer
    count out>exclud
    higher tier>upgrad plan
    proof i a<
    fluff up>expand mattress
    forgot to pick team>creat deadlin
    get ani more>back stock avail
    what do you charg>fee price cost
    upsid down>invert revers
    what in the box>scope includ content
    kick in>valid start effect
    support act>programm start
    wipe>delet eras
    game boy>consol devic
    hookah>smoke tobacco
    swap my shift>chang
    doubl glaze>door window repair
    notari>notaris notar
    store near me>locat branch
    got 2>duplic order wrong item
    gst registr>busi compani found
    nice view>room
    nobodi do anyth>repair status complaint
    chilean>chile
    egg carton>paper recycl wast
    put it on my site>integr websit instal
    put it on our page>integr websit instal
    kitesurf>extrem sport danger adventur
    send it somewher<
    toothach>dentist tooth pain symptom
    turn signal>indic light
    flatten>flat
    folk music>
    wipe it<
    email you>contact
    tell me a<
    onli part came>partial deliveri split shipment
    payment option>method way pay mean
    other half>partner spous famili
    trivago>book platform accommod
    off your mail list>unsubscrib newslett
    call keep drop>signal
    diabet>chronic ill pre exist condit diseas
    fb>facebook messeng social media network
    typhoid>diseas infect ill
    pooja<
    take out cash>withdraw
    pretzel>food eat snack bakeri bread
    dental cover>optic coverag
    saturday job>part time student
    put in for holiday>leav request annual
    i hit<
    bac>bank transfer
    soviet union>ussr
    written warn>
    everyth gone>progress restor
    environment<
    vaniti plate>number registr
    balanc below<
    swollen>swell
    wee one>child famili
    come to<
    give back the<
    treat>treatment therapi
    kid on the bus>children fare age
    climat>weather
    sold out ticket>avail
    stay in the<
    go to bed>routin scene
    sunday mass>religi worship communiti
    flagship<
    spilt wine>accident damag claim
    train never came>cancel disrupt delay
    remain>remaind
    greas stain>clean
    mlk<
    fight off>repel resist
    high chair>highchair babi equip
    sinc<
    school stuff<
    card without<
    broke a<
    rout number>bank detail internat transfer
    wine club>subscript membership
    shock servic>complaint
    musli>breakfast food
    strive>strove
    whereabout>locat
    hand foot and<
    line on the screen>display fault
    pay my card<
    max weight>limit load capac
    photo frame>decor home accessori
    take my data with<
    fibr at my address>avail broadband
    likelihood>probabl
    will not boot>start fault
    heat cost<
    is that realli<
    boa>reptil exot pet anim
    water down>dilut
    stone age>prehistor prehistori
    appli here>applic
    it freez>heat temperatur
    say account<
    silver coin>valuabl precious metal gold
    is this email from<
    reward scheme>loyalti programm point
    scholarship>grant bursari
    what do i wear to work>dress code cloth
    new password>reset chang
    remaind>remain
    spark plug>car part repair vehicl
    read glass>prescript eyewear visual aid
    white good>household applianc domest
    engag<
    next day>express deliveri
    pic of<
    advisor>repres rep agent advis
    dad>father parent famili relat
    limewash>paint coat
    pictur frame>decor home accessori
    spatula>cutleri kitchenwar
    do not get<
    energi save<
    who is it<
    delet game account>reset
    wrap>packag
    passeng<
    zelda>game video
    corner<
    radio station>music stream audio
    scent<
    f1>match sport event
    log everyon<
    machin did not pay<
    want a rais>salari increas pay
    who are your custom>refer case studi
    catch fire>safeti certifi ignit burn
    do it cover>coverag insur
    mould>mold mildew
    top up my meter>prepay
    polystyren chip>packag
    term and<
    book a room>reserv
    group discount>book
    when do it lock>deadlin edit team
    follow my parcel>track
    how popular>
    away on<
    nissan>car vehicl
    undo>undon revert
    unit kingdom>britain british uk great
    red wine stain>clean
    robo<
    un delet>restor recov
    is the job gone>vacanc applic
    autumn>season
    choos>chose chosen choic select
    homebas>shop retail store
    in store credit>voucher refund
    mark on<
    sausag roll>food meal eat
    when the<
    hard of hear>impair
    lost room key>card
    master<
    row hous>properti home resid apart
    du to>caus reason
    win not credit>prize pend
    key do not work>activ redeem
    scaffold>tool equip
    giropay>payment method pay
    how it<
    limit order>type trade
    membership price>increas
    chapel>religi worship communiti
    subsid>subsidis subsidi
    night rate>peak tariff electr energi power
    minimum term>contract length period
    sim do<
    local<
    mousepad>accessori comput
    playgroup>childcar kindergarten nurseri
    belong>possess
    incom>earn
    will not activ>licenc key
    can not add<
    make it light>lamp switch
    eyelid>eye vision
    fairphon>phone mobil smartphon devic
    proof i have<
    singl out>select distinguish
    branch near>locat nearbi
    give you a call>contact telephon email
    my spec>glass
    not spot>coverag signal recept
    not tech savvi>user friend technic train
    new address>chang move
    room to myself>singl supplement
    direct>rout
    do for a live>profess occup job
    how long do the batteri last>life runtim
    someth for my wife>gift voucher
    breez block>build materi construct
    need a bill>invoic receipt
    sometim>occasion
    physic therapi>physio physiotherapi
    avoid<
    retir incom>pension
    never got the email>spam receiv confirm
    stay home with my child>sick leav
    copi of my<
    name do not match id>ident document
    plain<
    studi while<
    odt>file format
    bark<
    chines new<
    suiss>abroad countri internat
    las vega>abroad foreign internat oversea
    where do it get it answer>sourc knowledg train
    food in hospit>meal menu
    quickest>fastest
    can other see>visibl privaci public
    porter>recept hotel staff
    did not get a<
    pescatarian>diet dietari requir special meal
    crate of beer>alcohol drink
    what am<
    wast of time>complaint refund dissatisfi
    grant access>permiss invit
    pictur freez>tv signal receiv
    spell my name wrong>correct chang
    bhutan>abroad foreign internat oversea
    how much will i<
    accid in<
    brake>car part repair vehicl
    card run<
    what is he famous for>known achiev
    echo on the line>microphon audio
    lock up>door secur imprison prison arrest
    papaci>pope papal
    testimoni>review rate
    moss in lawn>plant care pest
    thrown away the box>return origin packag
    tell me someth>fact trivia
    best deal for me>tariff compar
    this<
    went off>explod alarm spoil
    data left>usag allow
    it dead>defect fault
    time in new<
    crack a joke>
    sky sport>channel tv packag add televis
    give back my credit>balanc refund
    bet<
    bill for last<
    complain>complaint
    do not rememb my usernam>login
    how mani question>limit volum convers
    insur polici>contract
    miss screw>part spare fix assembl
    temporari contract>fix term
    10 more<
    when are<
    4 poster>furnitur bed bedroom
    abdomen>abdomin stomach belli
    proof where i<
    proverb>say
    card gone>lost block
    ping>messag contact notifi
    break>broke broken breakag
    invit a friend>referr recommend
    move forward>advanc progress earlier
    stuff gone from<
    offer code>discount voucher
    xrp>cryptocurr crypto currenc
    sourdough>bakeri bread food
    not for me>return
    my stuff>order deliveri
    new mortgag<
    overcam>overcom
    keep my coin>wallet custodi
    flac>file format media audio video
    dialysi at<
    pass on a<
    imei block>stolen
    tomorrowland>event concert perform
    where do i<
    aluminum>aluminium metal materi
    ticket inspector>conductor
    usr>usernam
    book club>subscript membership associ
    dutch empir>netherland
    late at<
    pollut>contamin
    fall for>deceiv fraud
    issu>error problem fault
    otp scam>fraud phish secur
    via the net>onlin websit
    alarm<
    googl play card>voucher gift payment method
    stop my card>block
    sauna towel>well
    rest of the<
    is your system<
    page<
    staffi>dog pet anim
    base on estim>meter read bill
    shook>shaken shake
    pic of damag>claim photo proof
    what in it for<
    when can i come by>open hour appoint visit
    who host>server locat
    slovak>slovakia
    what time is it>clock
    byzantin>byzantium constantinopl
    is it cancel>confirm
    aa batteri>
    window will not open>defect repair
    keep on top of>control overview
    paye<
    when can i go home>discharg length stay
    hous is freez>heat hot water fault
    macedonia>abroad foreign non eu internat
    no dial tone>line fault landlin
    stir up>provok agit caus
    tin open>cutleri kitchenwar
    spoke to me<
    dead spot>coverag signal recept
    doggi daycar>pet care
    where to keep>storag
    domino>restaur food
    storag>disk space memori
    credit rate>score check creditworthi
    mose<
    onli my<
    sort code>bank detail
    where do the bus<
    cockapoo>dog pet anim
    antiqu>ancient
    by boat>ship ferri
    non resid>elig nation foreign citizenship
    cyber attack>hacker hack
    will not print>printer fault
    adwar>malwar virus secur
    basement>cellar
    chip not work>card damag replac
    how do i get out>cancel
    warmth>warm
    if it rain>weather cancel
    weird nois>fault
    dubai>abroad foreign internat oversea
    steam deck>consol game devic
    chase up>status remind
    cough mixtur>medicin medic
    shut off the<
    fine print>small term condit
    sleep on my<
    jazz>music
    loo will not flush>toilet blockag fault
    add someon to<
    light in the stair>stairwel fault
    dbs<
    playschool>childcar kindergarten nurseri
    wear away>erod eros
    resort<
    switch itself off>fault batteri
    card will not work>declin replac
    sampl of<
    travel insur>trip
    did not ring the bell>miss deliveri courier complaint
    sent to old<
    if<
    split up>separ divorc
    it a<
    nois>loud noisi sound
    5 digit<
    had an accid>claim report
    thrown away<
    charter account>tax advis
    spay>vet treatment veterinari
    can not send text>sms set
    martini>alcohol spirit drink
    brp>resid permit ident document proof
    send it somewher els>deliveri address ship
    paid into my account>salari deposit detail
    fall out with>quarrel disput
    trade in>exchang part
    what go<
    switch to you>supplier
    from time to<
    off school today>absenc sick note
    at least>minimum
    return authoris>number
    belgrad>abroad foreign non eu internat
    open box>packag damag
    abbey>monasteri
    footbal boot>sho footwear sport equip gear
    free month>trial
    preschool>childcar kindergarten nurseri
    wait for<
    they can<
    top up by<
    goali glove>sport equip gear
    cockatiel>pet anim
    radiat cold>heat fault report hot water
    mattress>furnitur bed bedroom
    first hous>mortgag
    old pc>compat requir support
    sick note>doctor medic certif fit
    key snap>door lock locksmith
    n26>bank account
    made to measur>custom personalis
    9 o clock>open hour appoint
    got wors>deterior worsen
    campground>campsit camp accommod
    blind down>shutter
    olx>marketplac onlin shop third parti seller
    playpen>babi equip
    pay my card off>credit repay balanc
    nose ring>jewelleri jewelri valuabl
    plot at<
    roast turkey>poultri meat food
    when will you<
    what is<
    wifi not work>connect router
    blow out>extinguish
    maximum>limit maximis maxim
    ticket number>refer case
    where do i complain>complaint arbitr ombudsman
    whi did you<
    check in>arriv regist
    central heat>system
    slosh>alcohol drunk
    avail>stock
    school time>timet hour
    feed back>feedback
    badminton>sport activ
    stay down<
    built in>construct complet
    place a bet>
    take money<
    test period>free trial
    visit time>hour
    closet>wardrob
    still no card>deliveri
    buy>order purchas bought
    am i cover>insur
    lufthansa>airlin flight
    unit airlin>flight
    griev>grief mourn
    payslip>pay slip stub wage proof incom
    shiver>symptom ill sick
    soya milk>vegan vegetarian plant base
    wrote>write written
    human resourc>hr personnel depart
    place a<
    shirt>cloth garment
    cereal<
    lunch on<
    on insur>health cost reimburs
    keyhol surgeri>oper treatment
    run out of data>allow
    walk down the<
    borrow a<
    distant>distanc
    rate was<
    scotch egg>food meal eat
    stepladd>tool equip
    motocross>extrem sport danger adventur
    batteri do not<
    so<
    utilis>usag use
    child passport>children
    lehenga>cloth garment
    switch on>activ enabl
    fallen behind>arrear payment difficulti
    underpaid>salari incorrect payslip
    specialist>specialis special
    lpg cylind>energi ful
    hypothes>hypothesi hypothet
    spotti>acn skin
    doubt>uncertain
    most i<
    bleed>blood bled
    infirmari>hospit clinic
    up to my ear>debt insolv payment difficulti
    ftse>invest share secur
    wifi dead>connect router
    dual sim>esim
    fell from power>overthrown depos downfal
    behind<
    how often>frequenc interval
    km>kilometr kilomet
    meal money>daili allow expens
    nose<
    pay by the<
    flute>instrument music
    start my sim>activ
    claim form>damag report
    shot for travel>vaccin
    solut>solv resolv resolut
    home autom>smart
    on our own<
    old printer>electr wast equip recycl
    altcoin>cryptocurr crypto currenc
    chang sim>replac card
    drill a<
    special school>type educ
    bhim>payment method transfer
    mths>month
    onli a trickl>water pressur fault
    dvla>author
    no alevel>admiss qualif
    how long to<
    e on>energi supplier provid
    go straight<
    pay for the year>annual plan payment
    my dog<
    nervous>nerv neural
    achill>bodi pain
    allow on<
    spread out>distribut expand extend
    lodg a claim>
    talk to the teacher>parent evening consult
    account for my daughter>children child
    mess<
    scarv>accessori cloth scarf
    wealth>wealthi rich
    move to anoth<
    gap<
    bill has<
    block myself>self exclus respons game
    get marri>marriag wed wife
    hex key>tool assembl
    multi factor>2 authent
    one side<
    refund too<
    back<
    box match>event ticket
    estat of my<
    nude>sauna rule cloth
    per year>annual
    team not<
    away<
    keep to>observ compli follow
    collect agenc>debt collector
    wi<
    popul>inhabit resid
    what grade<
    discov card>credit payment method
    milk pud>dessert ice cream food
    novic>beginn newcom
    sperm<
    too old to appli>age applic
    not enough<
    old medicin>hazard wast pollut dispos
    accnt>account
    inpost>pickup point collect parcel shop
    take into account>consid consider
    who sort>respons repair report
    electr shock>safeti fault
    flip<
    past du>overdu late
    pm me>messag contact
    hidden cost>addit fee
    freight charg>ship cost deliveri
    love you guy>prais feedback
    cardigan>cloth garment
    speech>speak
    gross>deduct payslip salari
    trade<
    balanc is<
    lung>bodi
    my current plan>tariff
    do without>manag unnecessari renounc
    been pend for<
    have not<
    reunit>reunif reunion
    set on<
    volunt>voluntari
    move on>continu proceed
    phone is lock<
    bbq on the<
    broken arm>fractur injuri accid
    stop me play>respons game self exclus
    overflow>water damag leak tap
    probabl>likelihood
    around the clock>24 stund
    cours is<
    get along>relationship friend
    tell a<
    black spot on wall>mould damp moistur
    kyc not<
    catan>game board toy
    eat my data>usag
    how much can i earn>incom limit elig
    opt<
    salari not<
    pswd>password
    rodent>pest control infest
    visa debit>credit card payment method
    fell on the floor>damag drop repair
    junk from<
    went down>decreas declin fell
    piss<
    speech therapist>therapi treatment
    when do we have<
    bad for<
    is it a<
    invit bonus>referr
    nudg me>remind rememb
    refer>referr
    amplifi>audio electron devic
    checkout do not work>payment error
    do insur<
    gift token>card voucher
    way to pay>payment method option mean
    came to power>reign govern elect
    ash wood>materi
    gmx>email address mailbox
    mario<
    morn sick>pregnanc matern
    actress>actor cast
    left behind>forgotten abandon
    new email>chang address
    awn>blind curtain window
    how do i get there>direct rout park
    passport ran out>renew express
    too short>size exchang return
    willow tree>plant
    kept on>fix term extens contract
    log my<
    see how it<
    cock<
    worn>wear wore
    bring on the plane>hand luggag permit prohibit item
    how secur>safeti protect
    motor insur>car auto
    mailbox messag>voicemail answer machin
    talk to a doctor onlin>video consult telephon
    monsoon>season
    contract is<
    woodland>forest wood
    eco>sustain environ
    swap it<
    wrong thing>item incorrect deliveri exchang
    singapor>abroad foreign internat oversea
    influnti>influnc affect
    unsur>uncertain uncertainti
    get in cheaper>discount reduc
    where was she<
    pram on the<
    put into<
    strang email>phish spam suspici
    trial period>free test
    free some<
    on paper>written print letter
    snooz>alarm
    fake websit>fraud phish scam secur
    oblig>respons duti requir
    get a lawyer>legal action disput arbitr
    trouser>pant cloth garment
    do not react to<
    airlin>carrier
    annual leav>paid vacat day holiday entitl
    read out loud>messag aloud
    painter>paint
    torn between>advic consult choos
    return in<
    whose data<
    stand in for>substitut replac
    violet>colour color
    do not recognis>unrecognis unauthoris transact
    sever parcel>partial deliveri split shipment
    out of a job>unemploy benefit
    how do peopl earn>incom economi
    metal<
    acquir>acquisit
    fob<
    french presid>franc
    gmat>exam examin
    someon to pay me>account detail iban
    get card<
    server down>outag mainten connect
    notif>messag notifi alert push
    uber eat>food deliveri servic
    book fair>event market
    emergenc depart>room casualti
    last wish>testament
    ran for>candid elect
    hen do>bachelorett parti
    in warranti>guarante
    en rout>dispatch track deliveri
    elop>marriag wed
    pymt>payment
    tow my car>vehicl
    arriv earli>check
    leav and come back>entri admiss
    gold bar>valuabl precious metal
    display>screen monitor
    not receiv<
    thank the>prais feedback
    bail<
    blew apart>explos destroy
    never knock>miss deliveri courier complaint
    not fair>right entitl complaint
    airlin went bust>insolv refund
    neighbour nois>disturb complaint
    passport for the babi>children
    guid>manual instruct user handbook tutori
    number transfer>port
    when do winner<
    heat broken>fault report
    item>product articl itemis good merchandis
    ua>abroad foreign internat oversea
    did not finish school>admiss qualif
    equat month>instal
    hour late>delay compens passeng right
    st patrick day>occas event special
    time of the month>menstruat
    qr<
    activ at<
    daffodil>flower plant
    pay and go>prepaid
    16<
    b b>bed breakfast accommod hotel overnight stay
    dmart>supermarket shop store
    fire stick>stream devic receiv
    sooner>earlier earli
    ascend>ascent
    be<
    drop you a line>contact telephon email messag notifi
    lunar>moon
    weav>wove woven
    visitor>gust
    card got declin>payment
    fibr>fiber
    copenhagen>abroad foreign internat oversea
    enthusiasm>enthusiast
    ran a red light>fine penalti
    taken off<
    took money twice>duplic doubl charg
    ballcock>plumb water pipe
    ia<
    accident purchas>cancel order return
    trial turn into>free cancel refund
    where are my result>find
    finder<
    pilsner>alcohol drink beverag
    your social>media
    not happi with my<
    what do i<
    los angel>abroad foreign internat oversea
    older<
    rubber<
    wheel nut>tyre
    help>assist support aid
    wallet>purs bag luggag accessori
    documentari>film movi seri video
    greek govern>greec
    who start>founder owner manag found began
    erasmus>exchang semest abroad
    everyth went<
    restart my subscript>reactiv
    roadmap>plan futur releas
    yamaha<
    fiber>fibr
    mardi<
    vakil>lawyer legal advic
    usb c>cabl port charger
    driven out>expel expuls
    how long do the degre<
    caregiv>carer care
    bottl of<
    clean>cleaner ladi
    convers>convert
    foreclos>earli repay settlement
    my littl shop>busi compani found
    too old<
    dermal>skin
    extern>outer exterior outsid
    hacker>hack cyber attack
    pay someon new>paye beneficiari
    spanish<
    our<
    overnight<
    sovereign>monarch king queen
    noth so<
    meter id>number
    do i need a visa>entri requir
    dog sitter>pet care
    number has not<
    solicitor>lawyer attorney legal advic
    book time<
    slip out of<
    one bar>recept signal coverag network
    paperwork>document form
    court>lawsuit legal action
    stay out of>avoid
    do not do anyth>fault error
    in 2<
    work canteen>
    someth to read>brochur inform materi catalogu
    sew machin>applianc household devic
    in game<
    what would you recommend>advic
    supposit>suppos
    live on>subsist incom diet
    did not go to<
    somebodi use<
    how much i ve<
    rais a<
    password reset>link
    can not hear well>test aid
    coffe ground>organic wast food compost
    admin right>access permiss administr
    say thank>prais feedback
    guard against>protect prevent
    seen>see saw
    transmit>transmiss transmitt
    power cut>blackout outag failur electr fault
    when do we have to<
    transact not mine>unrecognis unauthoris disput
    wrong colour>item exchang
    save quot>
    see>saw seen
    theori>theoret
    condom>contracept
    satnav>sat nav navig accessori electron
    parka>cloth jacket garment
    bushfir>natur disast hazard damag
    come into<
    charg 2 time>duplic payment
    sit<
    plastic wrap>cling film
    otp not come>verif code sms
    how<
    get hold of>contact reach
    past<
    duffel bag>luggag baggag
    move away>deregist deregistr reloc leav
    log in from home>remot access
    pallet>freight forward agent
    stutter>perform set graphic connect speed bandwidth
    urolog>doctor specialist
    crap signal>coverag recept
    cycl>bike bicycl
    tie<
    come down with>ill contract diseas
    english histori>england
    whereabout are<
    cyber<
    chequ>check
    pay all<
    polytechn>universiti higher educ studi colleg
    copi>duplic
    boyfriend move<
    first name>given forenam
    more cover>addit add
    useless bot>human agent employe
    set free>releas freed liber
    into the bedroom>deliveri room choic
    noth to eat<
    chilli in<
    how mani week>durat process time
    keep away>avoid prevent
    centimet>centimetr cm
    coder>develop programm technic
    pronounc>pronunci
    peanut butter>spread food breakfast
    beedi>smoke tobacco
    compani went<
    off your<
    bag lost>baggag travel insur
    balanc is wrong>incorrect pend
    movi channel>tv packag add
    holiday hour>open public
    seam>cloth repair alter
    fun<
    get realli hot>overh temperatur heat
    not much money>discount afford instal
    was not in the<
    explos>explod
    pick my own pin>chang
    street lamp out>light defect report
    use batteri>hazard wast dispos recycl
    which bin do it<
    do not show up>display updat
    pet zoo>park admiss attract
    trait>characterist featur
    mudslid>natur disast hazard damag
    send in read>submit meter
    hamster>pet anim
    black stuff<
    inbox>mailbox
    pud>dessert
    ill befor<
    particip>take part
    switch without ask>erron transfer
    overdraft>overdraw overdrawn
    batteri will<
    carport>park space
    fals>untru incorrect
    login id>usernam user name
    live up to>meet fulfil expect
    prime<
    travel agent>agenc tour oper
    what the word<
    make no sens>explan help inform
    classic music>
    bonnet>car part bodywork damag
    old phone>compat requir support electr wast equip recycl
    divi>dividend
    need a programm>program knowledg technic
    taco>food eat meal
    go abroad>travel
    pin not arriv>deliveri
    plus<
    re join>reactiv membership
    regret buy>return cancel order
    who creat>creator founder inventor
    too big>size exchang return
    foreign languag>multilingu
    premium plan>subscript
    criticis>critic
    where can i pee>toilet public
    end it<
    renter>tenant
    mice>pest control infest
    cannabi>drug
    condol>funer burial
    do you have a<
    sugar>groceri food
    where did she<
    did not sign<
    freezer>deep freez applianc household devic
    novel>book media
    keep break<
    pay as you<
    nobodi write<
    do not have<
    pay up>payment
    sword>blade
    do kid pay>children fare age free admiss
    polio<
    whi was i charg>fee
    b4>
    swap for anoth>exchang
    tummi>bodi
    diamond>valuabl precious metal gold
    longboard>escoot mobil
    push<
    how old is the>age found built
    gave my detail>fraud phish block card
    wrote the book>author
    2 for<
    new starter>onboard employe
    turn back>return
    man unit>team club sport
    need a visa>entri requir
    anim test>crulti free vegan
    bounci>bounc
    phone stolen>block sim
    booster jab>vaccin immunis
    colleagu>employe staff team member person third parti
    alreadi cancel>confirm
    connect too short>flight miss rebook
    record holder>
    box day sale>promot offer discount
    come to your shop>branch store locat
    lost my membership<
    open the<
    corfu>abroad foreign travel oversea
    have a<
    misunderstand>misunderstood
    softer>volum decreas
    hotfix>updat error
    wake up>alarm clock awaken
    childhood>earli life youth
    meter run<
    do not charg>batteri charger
    earliest>oldest
    sea view>room
    swap player>edit team transfer
    how long to repli>respons time
    asthma>chronic ill pre exist condit diseas
    topup not<
    zimmer<
    jump<
    rub out>eras delet
    garbag truck>wast collect bin rubbish
    pay late>payment fee
    own by>owner properti
    data you hold>person access request
    tilapia>fish seafood food
    when bin<
    get go>start setup introduct begin
    outlet store>branch shop
    bum warmer>seat heat
    which email i use>address account login
    17 year<
    housewarm>parti event celebr occas
    owe>debt arrear outstand amount compens refund
    broadway show>perform event
    inbox is<
    my bike<
    draughti>window defect repair
    heard noth>status respons delay
    notar>notaris notari
    omelett>breakfast food
    my fault>liabil
    smoke detector>alarm fire
    gift data>share
    select player>creat team
    you re great>prais feedback
    enterpris rent>car rental
    what came<
    cabin on the<
    cash out>withdraw
    deposit<
    dock<
    net<
    same payment<
    leaf blower>garden tool equip
    acquisit>acquir
    miss the tax<
    cold shower>hot water fault heat
    call back>callback return
    extra secur step>2 factor authent
    inner tube>tyre wheel
    ruin our holiday>complaint defect compens
    wallet nick>stolen card block
    broken pavement>pothol road damag report
    helplin>hotlin servic number
    write desk>furnitur
    do kid<
    camera>webcam
    cost per<
    got hack>recov account
    lecki>electr
    sip<
    tax du>deadlin
    screwdriv>tool
    septic tank>plumb water pipe
    women vote>suffrag
    pac code>port switch keep number
    never got the<
    smash window>vandal damag polic
    teeth clean>dental prophylaxi
    good until>valid expiri
    help get<
    wheelchair on the<
    move home>reloc chang address
    normal<
    at the same<
    deer>wildlif wild anim
    gift from<
    spatial>space
    your<
    have not receiv>deliveri delay miss
    touchscreen dead>display fault
    at t>provid network oper
    hard up>discount afford instal
    ride>rode ridden
    bad for you>unhealthi harm health
    tsar>emperor kaiser
    bought wrong game>refund
    kingdom>monarchi
    what end>conclus
    scale and<
    paper note>banknot exchang
    stand<
    bsc>degre cours qualif studi
    go through>check review examin
    neighbour>neighbor person third parti adjac border
    union bank>account
    hacker in<
    tenni racket>sport equip gear
    pram in<
    bravia>televis devic
    plane late>delay compens passeng right
    someon transfer to<
    cat insur>pet
    talk out<
    top up did<
    still not fix>repair status complaint
    stress<
    scottish power>energi supplier provid
    5 gramm in my<
    pnb>bank account
    chowkidar>secur staff
    flip phone>mobil smartphon devic
    transport to<
    bronz>metal materi
    not listen>microphon speech recognit voic
    18th birthday>parti event
    at no time>
    eth>cryptocurr crypto
    fisheri>fish
    bookshop>shop store
    conqueror>conquer conquest
    pillar to post>complaint respons contact
    rate is<
    setback>delay hinder
    socket do not work>fuse box circuit breaker
    nativ languag>mother tongu first
    reward point>loyalti bonus
    small<
    sew class>cours
    log out by itself>session timeout
    omega<
    what about the kid>children childcar entertain
    evri>courier carrier parcel servic deliveri
    lodg a complaint>
    sanitari towel>residu wast general rubbish
    eas back<
    sunni>weather forecast
    best<
    tax class>code
    chicken leg>poultri meat food
    checkout do not<
    stop get<
    weapon<
    do insur pay>health cost reimburs
    photovolta>solar panel pv renew energi electr
    move my flight>rebook chang
    sextort>crime polic violenc
    fell>fall fallen
    make over>transfer renov
    tower block>properti home resid apart
    bed>towel linen
    hifi>audio electron devic
    cavern>cave
    loos>wobbl
    how heavi can my bag be>baggag allow weight dimens
    phone on the<
    alreadi<
    log in code>password
    pm<
    pot>potri potic pom
    came first>winner place
    flight cancel>compens rebook
    when am i verifi>ident verif process time
    canyon>extrem sport danger adventur valley gorg
    dime>coin cash money
    somebodi els<
    balloon artist>entertain parti event
    includ a<
    perman contract>posit
    time out from>self exclus respons game
    how good are the answer>accuraci qualiti
    tank empti>reful return
    teacher>teach taught tuition tutor instructor profess occup
    beard dragon>reptil exot pet anim
    taken off my pay>deduct payslip salari
    bed bug>pest vermin
    internet access>broadband connect
    bought through<
    era>age period
    turn off voicemail>deactiv
    film>movi photographi permit
    stand against>oppos resist
    enclosur>enclos
    yom<
    configur>set prefer setup instal
    bar stool>furnitur
    top up vanish>pend balanc
    acronym>abbrevi short form
    bring my dog>allow pet
    unhappi>complaint
    chew gum>stain clean
    no money for<
    wheel came<
    bellboy>recept hotel staff
    can anyon<
    mini statement>transact
    dart charg>toll road
    where to find you>locat address direct
    mobil router>broadband
    applic document>cv
    occupi>occup
    bike on the<
    bring in my<
    error messag>code
    how rich>wealth incom net worth
    sandwich maker>applianc kitchen devic
    ola driver>self employ busi profess
    night befor<
    screenshot>screen captur
    skirt>cloth garment
    torn down>demolish demolit
    fulli book>appoint avail
    fit studio>gym centr health club center train
    auto topup>automat top
    region train>rail transport
    cash out pend>withdraw process time
    frozen pizza>food groceri
    mow the<
    push bike>bicycl
    wifi on<
    credit<
    flip it>rotat turn mattress
    how my<
    am i talk to a machin>chatbot human agent
    part time<
    lay<
    crulti>crul
    reserv confirm>book
    carbon footprint>sustain environ
    broke until<
    factori reset>set
    light in<
    renew by itself>automat refund
    veggi>vegetarian
    ash from<
    fallen tree>fell permit
    damag report>claim form
    daughter in law>relat famili
    do not want smart<
    guitar>instrument music
    befor or after<
    tata sky box>stream devic receiv
    heart<
    nevermind>cancel stop
    ship fee>cost deliveri postag charg
    fit back in<
    parent in india>internat abroad oversea
    credit from<
    scotland>scottish scot
    server mainten>
    outsid the us>internat abroad
    watchdog>complaint arbitr ombudsman
    wrap paper>recycl wast
    dupe>fraud scam
    visa sponsor>work permit
    confirm link>activ
    scrape my<
    ecstasi>drug
    lost my student<
    trash folder>delet restor
    persuad>convinc persuas
    submiss>submit hand turn
    w 2>proof incom
    english enough>languag skill requir
    get hack>secur attack
    leav your<
    chilli<
    on sever<
    princip>princ princess main primari chief
    descend>descent
    downtim>outag disrupt
    do not agre with the tax>object appeal assess
    imp>payment method transfer
    jack it in>resign notic period
    ratifi>ratif
    divid by>calcul
    releas note>updat version featur
    board pass on my<
    curriculum vita>cv
    spain>abroad foreign internat oversea eu europ european countri spanish
    how far>distanc
    oatmeal>breakfast food
    car will not<
    popsicl>dessert ice cream food
    rental broke down>car damag breakdown
    not move>track delay
    trickl down>flow
    mark as deliv>miss
    got someon els>wrong item incorrect deliveri
    pay in advanc>salari
    special offer>promot sale
    llc>busi compani found
    want to join a<
    pay my<
    who get the<
    diwali sale>promot offer discount
    give me a discount>promot
    price drop after>adjust match
    argentinian>argentina argentin
    not paid>unpaid outstand
    paper do<
    send in my cv>applic appli
    bag under the<
    dad time>matern leav parent
    what to bring to<
    credit score>rate check creditworthi report
    enough of<
    my pill>medicin medic prescript
    stair gate>babi equip
    stretch<
    immedi>instant
    somewher to eat>restaur
    stac>port code switch keep number
    chocol>sweet confectioneri food
    driver was rude>complaint courier feedback
    my ex>divorc separ partner
    browni group>associ club membership
    clay pigeon>sport activ
    echo on<
    raini day<
    rais my<
    put under>anasthesia anasthet
    hot at<
    siames cat>pet anim
    thing vanish from basket>cart
    trolley case>luggag baggag
    window defend>antivirus secur softwar
    take the cover<
    room for<
    water through<
    home offic>remot work
    strict>rigor
    duck>poultri meat food
    elastan>materi fabric textil
    is it go to<
    pass off as>counterfeit imit
    asana>integr interfac connect
    euro in<
    fill the<
    posh seat>upgrad class
    lead to>bring result caus consequ
    sign over>transfer assign
    doctor>physician gp phd
    breaker box>fuse consum unit
    highlight<
    dadi>grandpar famili relat
    edit my team>transfer
    flat white>coffe drink
    audio>sound
    window pane>door repair
    belli>bodi
    how long it keep>shelf life storag
    milk carton>packag recycl plastic wast
    foil tray>packag recycl plastic wast
    surfac tablet>devic
    noon>midday
    curbsid>kerbsid
    insid<
    founder>found establish
    reload>recharg
    champion>championship winner
    set up regular payment>stand order recur
    be seen>appoint avail
    is breakfast<
    makita>tool
    oversea>abroad foreign countri
    graveston>funer burial
    neck<
    tight this<
    cooki banner>consent
    no cost<
    anoth go>resit repeat attempt
    go out and back in>entri admiss
    import tax>custom duti
    finger login>fingerprint biometr
    homeown insur>build
    came to an<
    at first>initi begin origin
    unimpress>complaint dissatisfi
    email not arriv>receiv spam
    my 11 year<
    visual impair>blind person
    i a<
    stake<
    estat of my father>inherit deceas
    jigsaw puzzl>toy game child
    kilometr>kilomet km
    app will not<
    staff want>vacanc career
    stomach bug>gastronter ill sick infect diseas
    detain>detent arrest
    higher<
    chose>choos chosen choic select
    coffe shop>cafe
    diploma from<
    f2f>person site appoint
    lost my no<
    ful help>discount payment difficulti
    hpv jab>vaccin immunis
    account suspend>block restrict
    first aid kit>medic suppli
    who sing>singer song
    park sensor>navig accessori electron
    gucci>brand cloth sho
    i need<
    uninstal>remov program
    awak>awok awaken
    craigslist>marketplac onlin shop third parti seller
    edf>energi supplier provid
    skip this>next song
    give rise to>caus origin
    when am i work>shift schedul duti roster
    campus wifi>
    drainpip>build exterior repair
    advertis with<
    au<
    crop>harvest
    make up your mind>decid decis
    star sport>channel tv televis
    blood>bleed test laboratori bled
    how tasti>tast flavour
    no longer<
    oci>nation foreign resid citizenship
    formal complaint>
    toilet will not flush>defect
    parti<
    thought i<
    top up my loan>addit borrow
    fttp>fibr broadband
    where my claim>status
    eve teas>crime polic violenc
    delet for good>perman irrevoc
    hallucin>incorrect answer accuraci
    how mani time>frequenc number
    previous tenant<
    tacki>qualiti complaint
    laptop slow>perform
    pest control>extermin
    soffit>build exterior repair
    data all<
    proof of ident>card identif
    breathalyz>alcohol drunk
    chop down a tree>fell permit
    goos>livestock farm anim gees
    next of<
    stay home with<
    forgot my passcod>reset
    stitch>sutur wound
    under 18>underag minimum age
    travel to work paid>allow bicycl leas benefit
    dark age>middl mediev
    worth fix>repair cost estim
    big person>weight limit load capac
    wetland>swamp marsh bog
    alway listen>microphon privaci record
    rebellion>rebel revolt upris revolut
    what do uni<
    what is special<
    compani outing>group event corpor
    fiance>partner spous famili
    who paid<
    reclin>furnitur sofa upholsteri
    what do other say>review rate qualiti experi
    bank near<
    close caption>subtitl
    whose ai>model provid artifici intellig
    wooden>timber wood
    onli last>batteri life runtim
    walker>medic aid
    which tariff<
    bring a friend>gust
    polit>politician
    extend my<
    old laptop>compat requir support electr wast equip recycl
    add code<
    desktop pc>comput devic
    my player<
    work visa>permit
    sho<
    premium sms>rate charg
    rubik cube>toy game child
    need my id>ident verif document
    frankfurt airport>flight
    letter with my address>proof document
    too slow>perform delay durat process time
    xtra>extra addit
    what do it grow on>habitat soil
    which tariff am i>plan
    wake me up>alarm
    compos of>consist composit compris
    rent gone<
    transfer did<
    delhiveri>courier carrier parcel servic deliveri
    get me the<
    joke of<
    month ticket>pass
    cocktail dress>cloth formal wear
    how old do<
    meter read>
    my cell>mobil phone
    import fee>custom duti tax
    grass cut>garden wast organic food compost
    open a shop>busi registr licenc
    rhododendron>plant garden
    spirit level>tool
    taken out<
    model no>serial number
    bin off>cancel
    minicab>taxi transfer transport
    bring along>take requir document
    found my<
    deposit back>refund
    pursu>pursuit follow chase
    pay on arriv>payment site
    take me off your<
    passport readi>collect status
    titl<
    watch ad no reward>
    run into>encount meet
    under our own<
    word<
    goodwil>compens refund
    group book>discount
    no chang from the machin>ticket fault refund
    second factor>2 authent
    somebodi has my password>secur chang
    who paid for>financ fund cost
    has a crack>damag
    rc<
    what can you<
    put up for sale>sell
    when do i hand<
    check who<
    help at the<
    televis>tv
    clicker>remot control
    download my statement>
    resid>address inhabit popul
    swap it for>exchang
    wife move<
    mix in>add
    pre order game>beta
    theatr ticket>concert
    environment friend>sustain eco
    how do you tell>recognis distinguish identifi
    move back>return postpon
    train scrap>cancel refund compens
    letter of<
    watch ad<
    doctor at<
    esim>digit sim
    crack down on>combat enforc measur
    credit not add>top recharg balanc
    top up fail>declin
    won>win winner
    power suppli>compon comput
    wall clock>decor home accessori
    leav with<
    dalmatian>dog pet anim
    accid at work>report
    lap babi>infant children
    rough idea<
    sport packag>channel tv add
    ringworm>infecti diseas contagi ill
    talk it<
    no free<
    how strong>strength power
    wear down>exhaust
    follow by>successor next
    runni<
    do not<
    how do i clean>care
    is that<
    choos my player>creat team
    merg with>merger
    dark<
    how is it measur>unit method
    put me on the<
    travel to work>commut expens
    kick the tire>trial demo
    venic>venetian
    guilti>guilt
    batteri>recharg
    bill with my<
    condo>properti home resid apart
    make<
    problem>error issu fault difficulti difficult
    take my car off the road>vehicl deregist
    toronto>abroad foreign internat oversea
    constraint>restrict
    hang on the<
    old light<
    violin>instrument music
    find a flat>apart rental vacanc
    scam artist>fraud
    tax on crypto>report statement
    scan the<
    know i away>travel abroad
    new pic>profil pictur photo
    lost my progress>restor save
    memori>storag disk space commemor monument
    set out>depart departur trigger
    what do it look like>appear descript
    in law>relat famili
    oo>stock
    recharg not<
    anchovi>fish seafood food
    next payment>bill date du
    pyjama>pajama nightwear cloth
    breath out>exhal
    dental hygien>tooth clean prophylaxi
    auto>car vehicl automobil
    gousto>subscript membership
    epilepsi>chronic ill pre exist condit diseas
    get mark off>clean stain
    have to do<
    hotlist>block card
    sinc new<
    kayak>boat watercraft vessel water sport
    crisp>potato chip food eat snack
    phone no>number contact
    still hire>vacanc applic
    big billion day>sale promot offer discount
    wait for my<
    basket is<
    step asid>resign
    msgs>messag
    do not find<
    do you take amex>payment method
    gone under>insolv chargeback refund
    all saint>holiday bank public
    up at 7>alarm wake
    water through the<
    linkedin>social media network
    maxim>maximis maximum
    what for dinner>recip cook
    money left on<
    on the net>onlin websit
    reveng>aveng vengeanc
    wifi call>
    leav the uk>abroad internat oversea
    just turn<
    which button>menu click
    mani>numer
    just my<
    wet room>shower
    get in the way>prevent obstruct
    what in<
    work from outsid>remot access
    what do it mean in>translat
    cashback not receiv>pend
    how long until>process time durat
    can not top<
    cancel but<
    terror>terrorist
    wash up>dish
    glacial>glacier
    lower>reduc reduct decreas
    next of kin>relat famili member
    opera>music event concert perform show
    can not open the<
    ma<
    presid>head state
    thyroxin>medicin medic prescript
    send someon<
    shambl>complaint dissatisfi
    mail in ballot>postal vote absente
    where my stuff>order status track
    hook up a screen>monitor display connect
    could<
    morn<
    mattermost>chat communiti
    ping pong>sport activ
    schiphol>airport flight
    keep take<
    look out>caution warn
    css<
    voyag>travel journey trip
    wakeboard>water sport
    wrong balanc>incorrect pend
    ballpark>estim quot
    card has<
    creat an account>sign regist registr enrol
    take my car<
    do not you do anymor>discontinu
    stiletto>sho footwear
    winner>win won champion
    are my result in>find
    in turkey>abroad foreign internat oversea
    paramed>ambul occup public sector
    middl<
    stop work at<
    give wrong<
    heavi metal>music
    work by>principl function
    head to head>contest
    over the<
    stretch it<
    alton<
    has not been fix>repair status complaint
    not got<
    prove my ident>verif
    stepdaught>child famili
    concert ticket>theatr
    tabl tenni>sport activ
    toddler>child famili babi
    wit summon>court legal
    maisonett>properti home resid apart
    panic<
    op>oper surgeri
    teach>taught teacher tuition
    pump it up>volum increas
    fleec>materi fabric textil
    budgi>pet anim
    panti>underwear hygien cloth
    staff nurs>profess occup
    got a bill<
    how much is that<
    submerg>underwat beneath sea
    banyan>tree plant
    broken again>repair defect complaint
    put cash in>deposit
    binmen>wast collect bin rubbish
    ice skate>winter sport
    cs team>custom servic
    inkjet cartridg>printer consum
    translat>interpret
    aml>ident verif
    rent a car>rental
    plug in hybrid>electr vehicl charg
    cut my<
    rebar>build materi construct
    set top<
    new person<
    peat>garden plant
    gw>round gameweek
    french window>door repair
    run out of stock>sold
    on weekend>
    string attach>condit addit cost oblig
    coach trip>bus
    wireless mous>accessori comput
    move out>vacat handov reloc chang address
    fund my<
    tylenol>medicin medic drug pain relief
    cach>browser data
    noth like the pictur>complaint defect compens
    prenat>antenat
    taken over>acquir acquisit takeov
    mastodon>social media network
    bodypump>class cours fit
    disappoint>complaint dissatisfi
    redirect call>forward divert
    pay for a cours>train further cost
    sherri>alcohol drink beverag
    take my kid out of school>leav absenc exempt
    put a bet on>
    rate us>review feedback
    post<
    squash court>sport activ
    stuff in<
    sleep in>check late departur
    siames<
    facebook marketplac>onlin shop third parti seller
    partner move in>addit person permiss subten
    cellar>basement
    upload stuck>error file size
    where are my ticket>deliveri receiv
    bonus not receiv>reward condit
    scrape<
    protect>safeguard
    stereo>audio electron devic
    american<
    connect too<
    raini>rain rainfal precipit
    becom a citizen>naturalis citizenship
    everi other month>frequenc deliveri
    oxford>universiti higher educ studi colleg
    has not been refund>status
    jalebi>sweet confectioneri food
    help from the state>benefit subsidi social assist
    id not accept>ident verif reject document
    steam>vapor vapour
    ash from fire>residu wast general rubbish
    dc>disconnect connect
    pavement>sidewalk
    tripadvisor>book platform accommod
    maxi<
    befor my<
    replenish>back stock avail
    induct>onboard
    open a<
    when will we get<
    can not receiv>email spam
    french govern>franc
    link to our<
    onli my hous>fuse box power cut
    ici>weather warn snow clearanc winter servic ice
    invad>invas
    late with the rent>arrear payment plan
    port my number>transfer
    halal>diet dietari requir special meal
    top up gone>pend balanc
    basket empti>cart
    is the oven off>status switch
    order went through>confirm
    took too<
    where are you base>address locat headquart
    is it worth>benefit valu advantag
    can of<
    kita>childcar kindergarten place
    live environ>habitat
    aux cabl>charger accessori
    bedtim stori>podcast audiobook play
    late with my<
    playstat>consol game devic
    slot>appoint
    10 pin bowl>sport activ
    canteen>cafeteria staff restaur
    indigen>nativ aborigin
    play nice with>compat
    too mani pin<
    advert>advertis
    shoulder>bodi pain
    take the dog>pet anim transport
    dead link>error expir
    ill on exam day>sick medic certif
    light is<
    sicili>abroad foreign travel oversea
    free wifi in<
    real estat>properti
    compani went bust>insolv chargeback unemploy
    which plug>cabl connector adapt
    chip not<
    dairi free>lactos
    serv<
    mountain>extrem sport danger adventur
    not pay anymor>cancel subscript direct debit
    13 year<
    apk>download instal app
    mountain bike>bicycl
    park ticket>fine penalti notic
    till when do i<
    17 year old>child age minor minimum
    genera>genus
    privat pension>retir save
    kosovo>abroad foreign non eu internat
    mat leav>matern parent
    batteri drain>life
    suspect>suspici suspicion
    universal<
    uni account>email student
    miss appoint>
    get my salari<
    how late>open hour
    power hungri>consumpt applianc
    card payment>pay
    intrus>intrud
    rais>increas rise risen
    scratch the<
    where do i appli>applic
    mortar>build materi construct
    build it for me>assembl servic
    read me a<
    offic parti>event celebr venu corpor group
    get it sort>correct resolv solut
    romania>abroad foreign internat oversea eu europ european countri romanian
    who discov it<
    color>colour
    miss my bin>wast collect
    voucher too old>expir valid
    big>larg
    gravi>sauc condiment food
    no net>internet connect
    sick leav>call report note certif incapac ill absenc
    get a day<
    netbal>sport activ
    take a few month off>paus membership
    out of petrol>breakdown roadsid assist
    prove who<
    littl light>indic warn display
    pay tax>taxat
    send a few quid>transfer
    street<
    have not got my<
    deliveri address>ship
    aris>aros arisen
    choir>music rehears nois associ club membership
    compassion<
    boil an egg>timer
    old android>compat support devic
    stop for a<
    car batteri>hazard wast pollut dispos
    blow up>explod explos
    came loos>fasten repair detach
    north east<
    take back land>reconqu recaptur regain
    what on the<
    fund my account>top deposit
    famili ticket>discount
    is it go to snow>weather forecast
    mother sunday>occas event special day
    collect>pick pickup
    will not accept my id>ident verif reject document
    member>membership
    somebodi els is<
    set about>begin proceed
    mri>imag radiolog examin test diagnosi
    rang cooker>applianc household devic
    where did it happen>place locat took
    cost to fix>repair estim
    drive licenc>driver licens permit ident document proof
    swing set>garden furnitur
    monzo>bank account
    resit>retak repeat exam
    get seen>appoint avail
    seced>secess
    on a divan>compat bed frame
    start later>flexibl work hour flexitim
    too late to cancel>order return
    what is it<
    ihd>smart meter display
    alarm clock>wake
    prob>problem
    what on this<
    crete>abroad foreign travel oversea
    text code>verif otp
    fast>quick speedi rapid
    get in free>admiss
    peso>currenc foreign money
    gave>give given
    cook<
    just a<
    pack<
    ipa>alcohol drink beverag
    can not rememb which<
    go bad>spoil expiri
    i cold>heat temperatur
    comput slow>perform
    airlin went<
    put in a new batteri>replac
    abus player>report harass
    forgotten password>reset
    passeng right>compens
    shown>show
    throttl>speed fair use data
    gmail>email address mailbox
    take someth off>edit order modifi
    tyre light>pressur
    come and fit>instal assembl technician
    20 pound<
    fed>feed
    kuala lumpur>abroad foreign internat oversea
    librari fine>late fee
    cashback miss>pend
    will it work abroad>roam
    send over>receiv request
    drought>dri dryness
    onli had<
    on behalf<
    ball through window>liabil damag third parti
    fpo<
    plaster and brick>construct wast build rubbl recycl centr
    pet proof>fabric durabl
    money not come through>transfer pend
    car boot sale>event fair market
    busi hour>open time
    sit next to>seat reserv
    crap internet>speed outag
    entri fee>admiss
    actual<
    du date>deadlin
    out of the<
    get cash>withdraw
    carrom>game board toy
    gf>partner
    symptom>sign
    what do they take<
    donkey>livestock farm anim
    oil heat>system energi ful
    oop>correct error chang
    passport for<
    lose weight>loss slim diet
    salsa>sauc condiment food
    last name>surnam famili
    perform>carri
    surnam>last name famili
    come about>happen aris origin
    taxat>tax
    tri too mani<
    case never turn up>lost luggag delay
    brown water>qualiti interrupt
    pentecost>holiday bank public
    peski call>unwant
    sync>synchronis synchron
    go bust>bankrupt bankruptci insolv
    lose money>risk invest
    amus park>theme
    candl on cake>celebr food
    deliber>purpos intent
    sim do not<
    cheaper plan>downgrad chang switch
    noisi room>quiet nois
    play offlin>
    dumbphon>phone mobil smartphon devic
    historian>histor histori
    sick befor<
    membership go<
    more tablet>repeat prescript
    drill on<
    web<
    raksha<
    number on back>cvv
    pick a<
    pickup station>parcel locker
    when do i need a<
    come off>detach loos
    how long have you been<
    pick up myself>collect
    what do peopl do there>occup economi
    holiday entitl>annual leav paid vacat day
    0 in on>focus target
    car radio>navig accessori electron
    born>birth
    nut in it>allergen ingredi
    stuck on load>error restart slow
    believ>belief
    what i entitl<
    calendar>diari schedul
    dob wrong>date birth correct
    can not find my<
    comedi show>event concert perform
    talk to a person>human agent chatbot
    fertilis>garden plant fertil
    came from>come origin
    yoghurt>yogurt dairi milk lactos
    fertil>garden plant fertilis
    tunisia>abroad foreign internat oversea
    how do<
    no onion no<
    oven will<
    rough idea of the price>estim quot
    where did he grow up>childhood rais youth
    play me>
    lamp post broken>street light defect report
    resort tax>tourist visitor
    chuck out>dispos remov
    whi document>ident verif
    do not want account<
    block my driveway>park obstruct report
    greenpeac>chariti donat organis
    quit my cours>exmatricul withdraw deregist
    weekend job>part time student
    bear out>confirm prove
    dowel>fix assembl
    poland>abroad foreign internat oversea eu europ european countri polish
    pre exist>condit
    get money from>incom transfer receiv
    quiet room>nois
    do not have a<
    ani catch>condit term addit cost oblig
    is it worth repair>cost estim
    live room>apart
    activa>motorcycl 2 wheeler vehicl
    chat log>histori convers transcript
    leav befor<
    clunk>nois fault
    get a place at uni>admiss applic studi
    to do>task
    add on content>addit dlc
    railway>railroad train rail
    rape>crime polic violenc
    jiofib router>modem internet
    on the list for a flat>wait applic prospect tenant
    squid>seafood shellfish food
    been in my account>unauthoris access fraud hack
    someon els take over>transfer membership
    what do the light<
    chang your<
    do not recognis charg>bill unrecognis
    off colour>sick ill
    download my<
    head of<
    wipe my<
    drop you<
    stop spam>unsubscrib newslett
    did not order<
    peed on>stain mattress clean
    enorm>huge gigant massiv big larg
    when claim is<
    on a certain day>deliveri date slot
    differ doctor>second opinion
    water park>admiss attract
    data leak>breach secur privaci
    paye not show>beneficiari recipi
    ride to<
    will i<
    competitor>compet competit contest
    differ day>reschedul appoint chang
    dutch govern>netherland
    ppl>peopl
    clearpay>payment method pay instal financ
    kettl>applianc kitchen devic
    swap doctor>chang
    aka>known alia
    bike on the bus>bicycl transport
    go under the<
    struggl<
    german chancellor>germani
    patern>matern leav parent father
    engin>technician repairman
    trial phase>probat
    twig>garden wast green cut
    what can i deduct>expens allow
    cam do<
    in store near<
    same problem<
    stand in<
    gst bill>vat tax invoic
    church tax>withdraw
    temu order>marketplac onlin shop third parti seller
    the fuzz>polic
    buffalo>livestock farm anim
    entre>main cours
    romanc<
    hang my<
    bruis>injuri accid
    how well is it<
    browni>cake dessert food
    mojito>alcohol spirit drink
    can i get 5<
    out of<
    someth to<
    mail you>email contact
    run sho>trainer sneaker footwear
    check up>checkup screen prevent examin health care appoint
    morn after pill>contracept
    tetra<
    which size>guid
    bounc>return direct debit insuffici fund bounci
    hellofresh>subscript membership
    stop subscript>cancel
    while i was<
    abu dhabi>abroad foreign internat oversea
    get it run>setup instal commiss
    snow tire>winter tyre wheel
    annual dinner>corpor event group
    what the time>clock
    charg by<
    ipo>invest share secur
    shipment>packag parcel consign ship
    restaur>eateri
    base<
    child seat>car booster
    mean test>incom limit elig
    travel jab>vaccin
    implic>impli
    put on muscl>strength train
    can other<
    chais longu>furnitur sofa upholsteri
    new year>holiday bank public christma
    month old babi>child age minimum
    what do that<
    same team<
    maxi cosi>child seat
    adhd>special educ need support compens disadvantag mental health ill
    drive me to>navig rout direct
    follow my<
    pay and<
    money to pakistan>internat transfer remitt
    torrenti rain>storm damag weather natur hazard
    beneficiari>entitl person
    have a tooth<
    my daughter will not<
    free spin>bet bonus condit
    not got my<
    renew without<
    teddi bear>toy game child
    winter tire>tyre snow
    without experi>career changer qualif
    can everybodi>elig requir
    player<
    step class>cours fit
    where do the name come from>etymolog origin
    modif>modifi
    give as a<
    talk>speak spoke spoken
    harass>bulli report
    hurrican>storm damag weather natur hazard cyclon typhoon
    what do uni cost>tuition fee semest
    after the oper>aftercar rehabilit
    bibl studi>religi worship communiti
    gig>concert event ticket
    ran out last<
    coach bus>public transport train
    gelato>dessert ice cream food
    new babi>birth newborn child parent
    brie>dairi milk lactos
    oxidis>oxygen oxid
    thing to<
    leav work>notic period
    newbi>beginn
    surrend>capitul
    wheelchair on the train>access assist
    drizzl>weather rain
    gaffer<
    what it made of>materi
    phone was nick>stolen block
    wake<
    ac>air condit
    forgot which email>address account login
    invit code>referr
    earmuff>accessori cloth
    place to studi>read room librari workspac
    wifi booster>rang
    made up of>composit consist compos
    green card>resid permit ident document proof
    countdown>timer
    bet not settl>settlement
    moan about>report complaint
    who was she marri<
    yellow fever>diseas infect ill
    after 6>evening open hour
    did not turn<
    i alreadi<
    lost my passport>replac
    minimum age>limit old
    ovo energi>supplier provid
    debt collect>collector agenc
    poni>hors anim
    cheap>inexpens afford low cost
    stuck on login>error app
    orchestra>event concert perform music rehears nois
    4k<
    take to the tip>recycl centr dispos
    tx hash>transact
    silent>mute silenc quiet
    start when>valid effect
    how thick>
    leav uni>exmatricul withdraw deregist
    primark>brand cloth sho
    sag>mattress guarante indent
    undercoat>paint coat
    voic chat not<
    game is laggi>lag connect perform
    sim not arriv>card deliveri
    till when do<
    who is the boss>founder owner manag
    accident>unintent
    plaster>tradesman contractor tradesperson craftsman
    naturalis>natur citizenship
    bad mark>grade object review
    roof box>trailer accessori vehicl
    get my account back>recov restor
    fob off>complaint respons contact
    dish>food meal
    withdraw pend>process time
    pick up on>notic detect
    public transport>bus train
    router light<
    asda>supermarket shop store
    bug in the flat>pest control
    enthusiast>enthusiasm
    man voic>set
    apparel>cloth garment
    carburettor>car part repair vehicl
    did not receiv>deliveri delay miss
    face to<
    hire a bike>bicycl rental
    send money home>internat transfer
    taught>teach teacher tuition
    patio heater>garden furnitur
    put by for old<
    tumblr>social media network
    columbus day>holiday bank public
    snap up>stock sold
    where do i put the code>enter redeem
    lunch on campus>canteen cafeteria
    use card abroad>travel
    sorri we miss<
    exhal>breath
    keep ring me>block unwant call
    use so<
    defer>postpon
    nano<
    earli exit>termin charg
    old address>deliveri chang
    smell gas>leak emergenc
    tour oper>travel agenc agent
    chelsea<
    work from abroad>remot
    renew itself>automat
    card will not<
    stylus>accessori comput
    can my kid<
    benefici>use help
    lost my babi>miscarriag pregnanc
    toilet will<
    bar on<
    chines<
    detail<
    my late mother>inherit estat deceas
    wrist>bodi pain
    survivor>surviv
    when do the door open>admiss start
    whi do not you answer>respons contact time
    mdma>drug
    tenerif>abroad foreign travel oversea
    terrac>balconi outdoor area properti
    grandma>grandmoth grandpar famili relat
    rejoin>reactiv membership
    can not log on>login access
    carrier>courier deliveri compani parcel servic airlin
    cemeteri>funer burial graveyard churchyard
    scratch on car>part bodywork damag
    keyboard dead>defect
    more than one>quantiti multipl
    can not travel>cancel insur ill
    is it halal>ingredi
    bug>error fault
    chang how<
    flashlight>torch
    wrong item>incorrect deliveri
    put wrong<
    old paint>hazard wast dispos pollut
    salari slip>proof incom
    tendenc>tend
    who repair>respons report
    zip file>format
    extra lesson>tutor privat
    tour guid>repres site
    stolen good>theft
    throw away kettl>electr wast recycl dispos
    curriculum>curricula
    without alevel>admiss qualif
    youtub>video social media
    admir>navi
    no one<
    purchas crypto>buy cryptocurr
    ship it back>return
    cashback not<
    nick>stolen theft
    go up a level>progress
    off the book>undeclar employ
    break in>burglari theft stolen polic enter
    was horribl to me>complaint staff behaviour
    bulldog>dog pet anim
    car window>glass damag vehicl
    pay year>annual plan payment
    risen>increas rais rise
    vocat train>apprenticeship
    let you know>inform notifi notif
    on the fritz>faulti defect broken repair fault
    what do it mean>definit
    crack screen>display damag
    enter my hour>time track timesheet
    famili account>share
    saffron>spice food
    came apart>separ break
    evapor>vaporis
    high street>store branch shop
    specifi>specif
    year old<
    hurt my<
    account for minor>youth
    jain food>diet dietari requir special meal
    with<
    languag for the<
    copi of receipt>duplic invoic
    ibi>accommod hotel overnight stay
    bad<
    chrome>browser
    go off by<
    how warm is the<
    bag did<
    get at<
    where my applic>status
    dsar>person data access request
    hazard wast>toxic
    day nurseri>childcar kindergarten
    packag torn>damag
    rock climb>extrem sport danger adventur
    horribl>aw terribl
    make thing<
    forgiv>forgav forgiven
    card for<
    send money abroad>internat transfer
    stay home<
    kuala<
    honeymoon>occas arrang packag travel trip abroad
    south>southern
    status of<
    nurs<
    14<
    carbon dioxid>greenhous gas co2
    help get on>access assist wheelchair
    straight to answerphon>call voicemail divert
    how long to verifi>ident verif process time
    write a will>testament
    set up shop>busi registr licenc
    letter from the<
    card about<
    prize draw>raffl competit sweepstak
    kiev>abroad foreign non eu internat
    can not add paye>beneficiari recipi
    score<
    when do we have to be out>check departur
    clergi>clergyman priest
    do not play>playback error
    3 digit<
    creat contest>privat
    soil and stone>construct wast build rubbl recycl centr
    ev charger at home>charg station permiss
    dunkin>restaur food
    i can not hear<
    abstain>abstent abstin
    how can you tell>recognis distinguish identifi
    photo reject>ident verif
    shut down>close closur deactiv
    anyth for kid>children childcar entertain
    final exam>examin
    concuss>injuri accid
    difficulti>difficult problem
    jira>integr interfac connect
    coat of<
    work experi>internship
    job>posit vacanc career
    privat school>type educ
    put card<
    foreign degre>recognit qualif
    llm>ai model artifici intellig
    pilot phase>test trial project
    beneath the sea>underwat submerg
    fortress>castl palac fort stronghold
    einvoic>electron invoic
    delay>late
    led by>leader leadership head
    ahead<
    can i get<
    who do i talk<
    what do it pay>salari
    it boil>temperatur cool ventil
    under age>18 minimum
    dirti nappi>residu wast general rubbish
    too heavi<
    found a bug>report error
    garden weed>plant care pest
    mailman>courier deliveri
    matern ward>hospit clinic inpati
    pull through>surviv recov
    send btc>transfer withdraw wallet
    chilli con carn>meal dish food
    play footbal>train
    bookkeep>tax advisor advis account
    forgot my voucher>discount code
    take my old sofa>bulki wast dispos
    price went<
    sign up>regist creat account registr enrol
    unhealthi>harm
    extra bin>wast contain order replac
    insuffici<
    lent>lend
    other option>altern substitut
    oxygen>oxidis oxid
    surfac<
    a cough>cold symptom
    help to get<
    meter run fast>accuraci fault
    odd transact>unrecognis disput
    tear up>destroy rip
    choos a<
    how mani were<
    save the<
    let out of<
    went under>bankrupt bankruptci insolv
    panini>food eat meal
    encrypt>secur
    selfi login>face biometr
    appmt>appoint
    child sick<
    unwant<
    credit gone>balanc expir
    hoof>hoov
    was not in the box>miss item incomplet
    googl chat>messeng messag
    somebodi got into>unauthoris access fraud hack secur
    video ad reward>
    credit report>check creditworthi
    tonsil>ill sick infect diseas
    smart lock>door
    shed pound>lose weight
    who was he<
    beer>drink beverag
    get past<
    studi>student undergradu universiti educ
    voucher too<
    masala>spice food
    money left<
    sketch>draw
    must i file<
    drum will<
    how big is your<
    make my team>creat
    midwif>birth
    sesam>nut allergen allergi
    bake<
    card without plastic>virtual
    forgot to<
    panna cotta>dessert ice cream food
    walkthrough>tutori instruct guid
    cot bed>furnitur bedroom
    peugeot>car vehicl
    4 gramm not work>mobil data apn set
    scanner>printer devic
    can not come in>sick leav report absenc
    slaveri>slave enslav
    racket>nois disturb complaint
    dublin>abroad foreign internat oversea
    liquid>hand luggag
    pakistan>abroad foreign internat oversea pakistani
    hunger>hungri
    help with travel>allow bicycl leas benefit
    not yet<
    lawn mow>quiet hour nois
    draw cash>withdraw
    bill with compani name>invoic address
    do not reach upstair>wifi rang booster
    walk<
    chalki>descal clean
    nurs a<
    star>rate review
    swim pool>
    decaf>coffe drink
    school<
    take the car<
    add on>plugin plug
    do i need prescript>
    take me off>unsubscrib remov
    emergenc room>casualti depart hospit
    gynecolog>gynacolog
    eco tariff>renew
    how mani comput>devic number limit
    polic offic>occup public sector
    put me through>forward transfer agent employe
    foster child>care famili
    ride to hospit>patient transport
    stall at the market>permit
    hammam>well spa
    roadworthi test>vehicl inspect
    not feel well>ill sick
    nowher<
    boil hot>overh temperatur heat
    hiit>class cours fit
    money has<
    northern ireland>deliveri surcharg area remot island restrict
    transfer my number>port
    forecast>weather predict
    is it against<
    nudg>status remind
    postman>courier deliveri
    covid shot>vaccin immunis
    s p<
    audio guid>tour museum admiss
    dyson>applianc household devic
    universiti>uni colleg
    high blood<
    industri action>strike disrupt cancel walkout
    some<
    get involv>particip
    grass seed>garden plant
    balanc not<
    costa del sol>abroad foreign travel oversea
    paypal>payment method pay
    box in the car>telemat
    quit smoke>stop
    strategi>strateg
    visual voicemail>
    volvo>car vehicl
    max top<
    allow>permit permiss
    inset<
    cut the tag<
    edit my<
    take out>remov withdraw
    batteri for hear aid>
    ex<
    how green>sustain environ
    internet not<
    you re<
    purchas did not come>miss app
    stock your<
    palm<
    strike down>abolish annul
    web site>websit homepag page
    spec>glass prescript
    room was filthi>complaint clean
    damp>moistur wet
    shut down my account>delet
    wash out>cancel abandon refund weather rain rins
    armistic>ceasefir truce
    leav your network>switch provid cancel
    parent evening>teacher consult
    tonic<
    what do you ask in<
    arsenal fc>team club sport
    femal>woman women
    swear at<
    solv>solut resolv resolut
    unavail>sold stock
    curl iron>applianc devic person care
    appendix<
    cargo<
    advertis>commerci advert
    establish by>founder found
    anoth card>addit supplementari
    unknown devic>unauthoris access secur
    hat>accessori cloth
    invent answer>incorrect accuraci
    isic>proof card discount
    chang my number>new phone
    wood stain>paint coat
    pencil in>calendar appoint add
    use tissu>residu wast general rubbish
    lloyd>bank account
    morphin>medicin medic drug pain relief
    low on petrol>station ful
    get use<
    normal wear>tear damag deposit
    itv>channel tv televis
    roast<
    costa coffe>restaur food
    how tall>height
    tata<
    train cours>further profession
    bark dog>nois disturb complaint
    how do you<
    trace<
    cattl>livestock farm anim cow
    set asid>reserv save
    ielt>exam examin
    tumor>serious ill critic diseas
    metro>underground subway public transport train
    barf>vomit nausea
    will not let<
    brought about>caus effect lead
    came<
    mango>fruit food
    crate of<
    rubbish wifi>rang booster
    have<
    pest>bed bug vermin
    point to level>experi
    park on<
    where are we>locat posit
    abstent>abstain abstin
    chat with someon>live contact
    miss my payment>late arrear
    purto<
    rip>tear tore torn damag
    drive too<
    gigant>huge enorm massiv
    circuit<
    maiden<
    my other bank>transfer extern account
    shock>complaint dissatisfi
    cordless drill>tool
    poverti>impoverish poor
    too much money>price expens
    steam cleaner>applianc household devic
    is it safe>safeti side effect secur protect danger risk
    just move>address chang resid registr regist
    chopstick>cutleri kitchenwar
    content insur>household
    wealthiest>richest
    who do i<
    gone off>expiri date shelf life expir
    riot>unrest protest
    pass at<
    hunt by>predat enemi
    new paye>beneficiari recipi
    old note>banknot exchang cash money
    find my tax number>identif
    lender>creditor
    spell of>
    18<
    toxin>toxic
    trial day>open
    score not<
    put in my hour>time track timesheet
    account is<
    out of the countri>abroad internat oversea
    tnt<
    varifoc>glass eyewear visual aid
    dust mite<
    gta>game video
    streaki>printer cartridg clean
    extra day to pay>grace period
    in german>languag
    pigeon>wildlif wild anim
    do not let<
    pay tax abroad>resid
    theme<
    can not use data<
    secondari school>type educ
    shortest way>rout navig
    arm and a<
    get in a<
    no longer valid>expir
    declin>reject refus
    health record>medic patient file
    bought but<
    couch>sofa sette furnitur upholsteri
    slower<
    came of<
    insul wool>build materi construct
    pac>port code switch keep number
    templ>religi worship communiti shrine
    twice<
    unus data>rollov
    who use<
    crimin record>polic clearanc check
    food stamp>benefit social
    nobodi write back>respons contact time
    more time pleas>extens deadlin
    pay bit by bit>instal payment plan
    what grade do<
    wait to clear>process avail
    get my kid into school>enrol registr
    transcript>academ record certif grade
    pay less>discount reduct
    shrimp>seafood shellfish food
    sign up for class>cours registr modul
    no appt>appoint avail
    alreadi ship>cancel order return
    take photo>photographi permit
    crucial>vital essenti
    hospit>clinic infirmari
    mail never<
    close my<
    transfer to anoth offic>internal
    brass>metal materi
    see a doctor>appoint consult
    shoot up>rise increas
    tetanus shot>vaccin immunis
    studi at<
    year out>leav absenc semest
    in those day>histori past
    scare of<
    primari>main princip chief
    boiler check>servic inspect
    came under>rule control
    exil>banish
    candl>decor home accessori
    crash my<
    estim arriv>deliveri date time
    ill for week>sick pay reintegr
    still use it<
    where was she born>birthplac birth
    eras me>delet account data
    payment declin>fail
    what do i need to rent>document rental applic proof incom
    sprog>child famili
    type in<
    kettl will not<
    smaller<
    webspac>host storag
    dwelt>dwell
    sculptur>sculptor statu
    batteri is empti>charg replac
    gave rise<
    ornament>decor home accessori
    upload will not<
    where my data>server locat storag
    complaint>complain
    limit too low>credit
    can not pay my tax>payment plan deferr instal
    natur home>habitat
    shift swap>chang
    broke again>repair defect complaint
    how wide>width breadth
    polici<
    port my<
    mac and<
    somebodi has<
    new car>vehicl registr
    track down>find locat
    perman remov>delet irrevoc
    pope>papal papaci
    dial up speed>slow
    petit>size chart
    gusthous>accommod hotel overnight stay
    hous cat>pet anim
    rand>currenc foreign exchang rate
    age<
    bought by accid>cancel order return
    valid on>ticket
    make me<
    disput>quarrel argument
    month or year>bill period annual plan
    still show the<
    pressur washer>tool equip
    salvat armi>chariti donat organis
    close time>open hour
    puja>religi worship communiti
    spend my point>redeem
    beach resort>accommod hotel overnight stay
    game will not<
    line is<
    steel>metal materi
    when can i get in<
    lost my card>block replac
    wise>wisdom
    confer>corpor event group
    graduat parti>event celebr occas
    map<
    sneaker>trainer run sho footwear
    not technic>user friend train
    too mani<
    keep charg<
    mean of<
    forgot to take>dosag intak miss
    amoxicillin>medicin medic prescript
    relianc>reli depend
    gst>vat tax invoic
    name of<
    ani deal>promot discount offer
    tuk tuk>taxi transfer transport
    come around>visit recov
    xfiniti>provid network oper
    not at<
    gave rise to>caus origin
    carri it<
    on sunday>weekend open hour
    when am i charg>bill date payment
    lino>floor carpet
    money back from the<
    adblu>ful reful
    doggi bag>leftov
    put on our<
    golf club>sport equip special luggag gear
    kid spend>parent control app purchas
    reach out>contact
    award>prize winner
    basebal>sport activ
    bonus paid>payment
    get in on>particip
    which level>placement test
    app>applic appoint
    moccasin>sho footwear
    burnt carpet>fire damag
    is it real>genuin origin counterfeit
    up the stair>deliveri access
    diet>nutrit
    random<
    befor it work>effect result durat
    ulez>toll road
    send>deliv ship sent dispatch
    debt advic>counsel
    sweet>candi
    depend>reli relianc reliabl
    excurs>trip
    phone is<
    dog licenc>tax registr
    nvme>compon comput
    curl<
    take me off your list>unsubscrib remov
    black<
    halogen bulb>light lamp
    pay month phone>contract
    later train>ticket valid fix
    jobseek allow>unemploy benefit
    live in>inhabit habitat resid
    what happen with my ticket>status request support
    mixer<
    when can i come>open hour appoint visit
    take back a payment>cancel transfer recal
    card through the<
    when was<
    log in from<
    record me>microphon privaci
    electr blanket>applianc heat devic
    do not recogn>unrecognis unauthoris transact
    danc<
    get a key>addit
    who pay return postag>ship cost
    my mate>person third parti
    mislaid my<
    airbnb my flat>sublet permiss
    stop someon call>block unwant
    co op<
    cupcak>cake dessert food
    type 2 cabl>charg station
    went into the<
    belong to>owner part
    use phone as hotspot>tether
    date back<
    lost money<
    power blackout>outag electr fault
    lao>abroad foreign internat oversea
    transpar>see clear
    avg antivirus>secur softwar
    kathmandu>abroad foreign internat oversea
    somewher to charg>station
    print out>
    shatabdi>train rail transport
    sick leav note>medic certif
    call off order>cancel
    cut short>shorten interrupt earli
    point miss>loyalti programm
    rent a bike>bicycl rental
    speedo>swimwear cloth
    accuraci>precis
    been in the<
    knock off the<
    leav the gym>cancel membership
    power outlet>socket electr
    top up but>recharg balanc
    micr>bank detail
    name spelt wrong>correct chang
    guard at the door>secur staff
    postag>ship cost deliveri fee charg
    chang my<
    rattl>nois
    broken link>error
    would not<
    winter>season
    quit my job>resign
    card on file>payment method updat
    when did you<
    wks>week
    differ train>ticket valid fix
    speed fine>ticket
    someon els use my<
    knighthood>knight
    block adult<
    fir>polic
    pic for passport>photo biometr
    enter>entri
    flask of<
    line of code>script integr
    where do<
    weird email>phish suspici spam
    enter for<
    jack<
    paper do i<
    did not get in>reject wait list
    dog on the train>anim transport
    thyroid<
    the tip>wast dispos
    actual human>agent employe contact
    shoot an<
    tram>streetcar public transport train
    turn on my card>activ
    is it worth it>benefit cost success
    cash on<
    prawn>seafood shellfish food
    current unavail>stock avail
    do it speak>languag multilingu
    earphon>headphon earbud accessori audio
    bush cut>garden wast green
    more than one parcel>partial deliveri split shipment
    toll road>
    borrow a book>loan
    what have i got on>calendar appoint schedul
    gave up the ghost>defect faulti
    greek histori>greec
    can not fli>refund cancel flight
    exceed>excess
    light is red>led indic error
    use to<
    claim turn<
    what to take<
    korean>korea
    light keep<
    venetian blind>curtain window
    not boot>start fault
    varieti>vari variat variabl
    what is it good for>purpos use benefit
    repaint>decor renov cosmet repair
    pipe burst>water damag leak tap
    leagu with friend>privat contest
    alevel certif>qualif document
    forward agent>pallet freight
    what if<
    seminar>cours class lesson train event
    wrong account number>incorrect detail transfer recal
    how much did it<
    crate<
    connect my<
    how did she<
    can i eat befor>fast prepar
    crown>coron
    parent teacher>evening consult
    turn the mattress>rotat
    travelodg>accommod hotel overnight stay
    bribe>briberi corrupt
    diwali>holiday public festiv
    rover>day ticket
    extens on<
    mount on the wall>instal
    got away with>unpunish escap
    nice out>weather forecast
    onc a month>
    gas mark>oven temperatur bake
    without a level>admiss qualif
    lost my mum>death deceas bereav
    what happen next>procedur process step
    what would<
    contest not full>cancel refund
    layoff>redund
    made his<
    nando>restaur food
    wore>wear worn
    got a shock>safeti fault electr
    put the radio<
    what ai>model provid artifici intellig
    wonki teeth>orthodont brace
    dog on<
    do it run out>valid expiri
    order refer>number
    door will not open>lock locksmith
    key<
    put it up<
    turn into emi>instal convert
    hospit food>meal menu
    forgot>forget forgotten
    kill my order>cancel
    tell me<
    rollback>restor version undo
    under the rule<
    doorstep onli>room choic deliveri
    have to paint>decor renov cosmet repair
    card for my<
    kia>car vehicl
    red light on<
    sped>speed
    no pictur>tv signal receiv
    passphras>password
    wash room>laundri hous rule
    known>know knew
    as a hard<
    go to school>educ attend
    neck pain>bodi
    er visit>emergenc hospit
    children alon>accompani supervis minor
    gem not<
    liabil insur>cover
    primat>ape monkey
    reproduc>reproduct
    pax<
    document do you<
    wrong read>meter correct
    cousin>relat famili
    birdcag>pet suppli
    fungal>fungus fungi
    smelli>smell odour odor
    card will<
    rv park>camp campsit accommod
    what are the<
    how good<
    code is not<
    do not rememb<
    mumbai<
    get dollar>foreign currenc exchang
    ozemp>medicin medic prescript
    last bus>timet departur
    princ>princess princip
    what am i<
    drop my card>lost block
    servic charg too high>ancillari cost statement object
    xero>integr interfac connect
    disabl person<
    right now>current immedi
    link has<
    2000<
    end up<
    stress out>psychotherapi crisi counsel
    defog>defrost ventil windscreen
    how late are you<
    will not accept<
    breast pump>babi equip
    round the<
    someon sent me<
    work badg>proof card discount
    tradit>custom
    bungalow>properti home resid apart
    courier>carrier deliveri compani parcel servic
    minimum basket>order
    illumin>light
    leaflet>brochur inform materi catalogu
    one off payment>time licenc purchas
    print my statement>download
    spaceship>spacecraft space shuttl
    casserol>meal dish food
    lightroom>softwar program
    lose my holiday>annual leav carri expiri
    girlfriend move<
    how mani peopl can<
    turn it<
    my turn to<
    box was<
    can you fix it>repair
    day and night>clock 24 stund
    fridg in<
    get out of do>avoid exempt
    move up to<
    want a<
    moist>moistur humid
    pay into>contribut deposit
    take in>absorb absorpt understand
    address>resid
    bit left<
    do not want surpris<
    masonri<
    read<
    bonus card>loyalti reward
    garden tabl>bulki wast dispos collect
    straight away>immedi
    ex is beneficiari>chang
    mandarin>languag foreign
    ref>refer number
    differ colour>wrong item exchang
    do it listen>microphon privaci record
    everi month>
    deposit cash>add money balanc
    do it run on>compat requir support
    lecci off>power cut outag
    money for my flight>refund cancel
    rent out>rental incom let
    can not rememb my<
    extra hour>overtim
    need a job>vacanc career applic
    use to be>former previous histori
    bookmark>favourit favorit
    empathet>empathi
    work from anoth<
    breastfeed>nurs babi
    withdraw stuck>pend process time
    gave in>surrend capitul
    api>interfac interest rate return
    moss in<
    back yard>balconi outdoor area properti
    christma market>event fair
    get the room earli>check arriv
    per diem>daili allow expens
    time newspap>magazin subscript
    when do the<
    debit but not<
    want a flat>apart rental vacanc
    know someon for the job>referr bonus recruit
    longev>lifespan life span expect
    anxious>anxieti psychotherapi
    tax deduct>return tds certif
    grace day>period
    free up space>storag delet memori
    printer<
    pub>bar
    stomach>bodi abdomen abdomin belli
    care home>nurs
    do a<
    how mani cup>convers unit measur
    balanc not right>incorrect pend
    rais a ticket>support request
    someon els use<
    nuclei>nucleus nuclear
    what it cost>price fee
    sampl>templat
    got on the wrong train>ticket valid fix
    name plate>namepl doorbel mailbox
    speedboat>boat watercraft vessel
    knock out>anasthesia anasthet unconsci elimin
    doubl<
    look over>check review
    wifi extend>rang router modem internet
    extra small>size chart
    vand<
    rew>supermarket shop store
    would not take my<
    reset>start
    bank holiday>public
    follow my order>track
    kitchen flood>water damag
    bring my own<
    fb messeng>facebook social media chat messag
    fill in for>substitut replac
    snowi>snow snowfal
    touch me>harass report
    trial ran out>free subscript charg expir upgrad
    top up wrong<
    sunglass>glass eyewear visual aid
    what time do you close>open hour
    how old to rent>minimum age young driver rental
    problem in my<
    botan<
    salvat<
    still flat>expand mattress
    flower<
    look down<
    chemistri>lesson cours tuition chemic
    gutka>smoke tobacco
    prop<
    an post>courier carrier parcel servic deliveri
    found by>founder establish
    hit and run>accid vandal damag polic
    proof where i stay>address
    deliveri note>proof purchas document receipt
    sold out>stock unavail
    spanish king>spain
    chop board>kitchenwar tablewar dish
    seasid>coast coastlin shore
    crypto>cryptocurr taxat
    sort it<
    what good about>advantag benefit
    oliv oil>groceri food
    traffic ticket>fine penalti
    singer>sing sang sung song vocalist
    natur rubber>plastic materi
    year old son>child age minimum
    pollin>pollen
    befor or after food>intak meal
    did not empti my bin>wast collect miss
    bag of<
    borrow period>loan
    green wast>garden
    report to polic>burglari
    got laid off>dismiss termin
    sent to wrong account>incorrect transfer recal
    expand foam>adhes glu seal
    login reward>miss
    speak german for the job>languag skill requir
    disgust>complaint dissatisfi
    burgl>burglari
    confirm in<
    recommend a friend for a<
    best deal for<
    step by<
    has not arriv>deliveri
    brighter>bright
    from<
    account was block>suspend unlock
    cash from<
    did not ask<
    shower is cold>hot water fault heat
    to do list>task
    eczema>allergi skin
    mithai>sweet confectioneri food
    policyhold die>bereav death claim
    first<
    give feedback>review rate
    4 day<
    knock over>accident damag claim overturn fall
    montenegro>abroad foreign non eu internat
    snail<
    antivirus>virus scanner
    leagu of<
    ovo<
    put away>save reserv store
    say he<
    do the wash on<
    endoscopi>examin test diagnosi
    where are we with>status progress
    coronavirus>covid ill sick infect diseas
    data gone>allow extra
    divorc decre>certif document proof
    blu ray player>audio electron devic
    park at<
    delay for<
    hide>conceal hid hidden
    aristocraci>nobl nobil aristocrat
    first day of uni>semest date lectur period
    log on to bank>onlin login regist
    skip a<
    start>begin began begun commenc
    downsid>disadvantag
    litr>liter
    set off against<
    bin>wast contain
    cut off access>permiss revok
    statin>medicin medic prescript
    gatwick>airport flight
    my kid<
    no mail from you>order confirm spam
    someon come<
    found out about>discov learn inform
    stick to>observ compli adher
    team call>video confer onlin meet
    60th<
    check>verifi
    reek>smell odour
    current account>check
    festiv>event concert perform celebr feast
    smoke>smoker
    pantomim>perform show event
    turnpik>toll road
    how much interest>rate save
    luck<
    reset to<
    burkini>cloth dress code swimwear
    what can i say>function command featur
    lago>abroad foreign internat oversea
    split the bill>pay separ
    it cold in<
    come up with>invent devis develop
    foal>hors anim
    get an account>open elig
    leftov holiday>annual leav entitl remain
    hand in my notic for the flat>period termin tenanc
    physio>physiotherapi physic therapi treatment therapist
    apart>flat
    casualti>emergenc room depart
    retir earli>pension
    upload>attach
    without meat>vegetarian
    accompani>companion
    internet box>router modem
    unsubscrib>opt
    preexist>pre exist condit
    diner<
    tesco mobil>provid network oper
    freebi for<
    dislik>hate
    parcel>packag shipment consign
    sit by my>seat reserv
    faster<
    ocd>mental health ill
    worn out>wear
    bday>birthday
    video doctor>consult telephon
    it dark in<
    middl east>abroad internat oversea
    smallest payment>minimum
    sniffl>cold
    adsl>internet connect
    bad qualiti>complaint defect return
    italian king>itali
    set>prefer configur
    depart>departur
    threw up>vomit nausea
    drop our bag>luggag storag
    lost connect dure<
    banknot>cash note money payment method pay
    smooth>
    beach holiday>travel trip abroad
    deliveri compani>courier carrier parcel servic
    no longer with us>death deceas bereav
    against the law>illeg unlaw
    wlan>wifi wireless wi fi internet connect
    adhes>adher
    cot for<
    how long till>durat process time
    line cut<
    downstair<
    ticket on my phone>print mobil
    cost anyth>fee free charg
    downstair neighbour>nois
    got fine<
    loav>bakeri bread food loaf
    find someon to take my flat>subsequ tenant tenanc
    bajaj<
    close my bank<
    demolit wast>construct build rubbl recycl centr
    arriv<
    cough syrup>medicin medic
    nearest cash<
    suppos to<
    fizzi drink>soft soda
    stay longer>extend extens
    whi no<
    mobil scooter>medic aid
    patchi>signal coverag recept
    ppf>save invest deposit
    how did it start>origin begin caus
    hubspot>integr crm interfac connect
    do i get a certif>attend
    prescript>prescrib
    no diall tone>line fault landlin
    herb in pot>plant garden
    italian unif>itali
    pitchfork>garden tool equip
    car conk out>breakdown roadsid assist
    root beer>soft drink beverag
    tick off>complaint
    becam>becom
    broken card>damag replac
    how tall is the>height
    karaok>music
    klarna>instal pay later payment method financ
    put my membership<
    in an hour>appoint date
    net curtain>blind window
    record player>audio electron devic
    claw<
    vote by mail>postal
    get rid of fridg>electr wast recycl dispos
    sperm donor>fertil treatment
    just come in>appoint
    put up for<
    fructos<
    tiramisu>cake dessert food
    buddha>buddhism buddhist
    air fryer>applianc kitchen devic
    club<
    plot at the cemeteri>burial
    join a<
    not go through>payment fail
    stay with my kid>accompani person room
    hurt at<
    ireland>abroad foreign internat oversea irish
    sorn>vehicl deregist
    chicago>abroad foreign internat oversea
    segway>escoot mobil
    uncertainti>uncertain unsur
    soundcloud>music stream audio
    glass jar>recycl bottl bank
    cost of live>payment difficulti debt
    militari>soldier armi troop arm forc
    download data>export
    instead of>altern replac
    cotton>materi fabric textil
    italian>languag foreign
    number to ring>contact telephon phone
    away on elect day>postal vote
    advoc>lawyer legal advic
    is it okay to>permit allow
    delic>fragil breakabl
    onlin shop>store webshop
    amount deduct>debit charg fail
    bad reaction>allergi allerg
    sage<
    down in the<
    feel sick>nausea
    someon to pay<
    unavail in my countri>avail
    white water raft>extrem sport danger adventur
    while i was out>miss deliveri redeliveri
    put into practic>implement appli
    broadband at new<
    new sim>replac card
    eat my<
    give to a<
    wood pellet>energi ful
    banger and mash>food meal eat
    left in rain>waterproof water resist
    peak time>ticket
    without price>gift receipt deliveri note
    card refus>declin payment
    custom number>client
    loo>toilet bathroom sanitari plumb
    deliv on saturday>deliveri day
    electron sim>esim
    revers>backward
    sacr>holi
    land<
    ban from>block suspend
    late charg>fee overdu
    stop notifi me>notif disabl
    give you my<
    foster<
    thunder>weather warn rain lightn
    2 factor<
    payg meter>prepay
    target<
    account got<
    less often>frequenc deliveri
    ni<
    would be nice<
    bent out of shape>damag
    decid>decis
    have you got 5 gramm>coverag
    updat my card>payment method
    knight>knighthood
    obituari>funer burial
    can it be fix>repair
    ncb>
    out of the box>setup scope deliveri content
    compact disc>media data carrier
    on top of offer>combin discount code
    death>die deceas
    loyalti card>reward bonus
    home game>event match ticket
    play it again>repeat
    go abroad for<
    nus card>proof discount
    other time>reschedul appoint chang
    tap to<
    verif code>secur
    go on holiday in term>leav absenc exempt
    box number>form field instruct
    win money>prize withdraw
    nice weekend>weather forecast
    cod>cash deliveri payment method pay
    gap year>leav absenc travel trip abroad student studi educ
    until what<
    still no<
    draw>drew drawn sketch
    util room>apart
    can not verifi me>ident verif fail
    want my cash<
    banjo>instrument music
    after 5>evening open hour
    evolut>evolv develop
    is this email from you>phish genuin fraud
    leav a review>rate feedback
    onc a<
    region lock>avail countri
    save befor<
    pin not<
    part time studi>
    key do<
    cash in polici>surrend valu
    fail an exam>resit
    ounc>convers unit measur
    build it>assembl servic
    demist>defrost ventil windscreen
    fold<
    found a<
    burn out>burnout mental health ill exhaust
    shovel>garden tool equip
    bin out>wast collect date calendar
    ma and pa>parent famili relat
    seitan>vegan vegetarian plant base
    myth>mytholog legend
    nexon<
    planetari>planet
    weatherproof>outdoor weather resist
    calm down>relax eas
    green power>renew tariff electr energi
    bad point>disadvantag
    dispos<
    let agent>real estat realtor
    polish languag>foreign
    when is the guy come>technician appoint
    no passport>ident document accept
    refer letter>employ certif qualif document
    tech>technolog
    chappal>sho footwear
    add a colleagu>user invit
    chemic>chemistri
    got a warn>
    hip replac>oper surgeri treatment
    promot>special offer sale
    2fa>2 factor authent step verif
    also<
    go back to<
    put my name down for the<
    get bigger>grow growth increas
    knock down a<
    live agent>employe custom servic
    see my data>person access request
    close statement>final bill
    cost of fix>repair estim
    hd<
    money not arriv>payment miss
    catch>caught
    light went out>power cut outag electr fault
    minibus>vehicl
    fluoresc<
    natur enemi>predat predatori
    resid park>permit
    what best>recommend advic
    paid twice>duplic payment
    chang plane>transfer connect flight
    summar>summaris summari
    wrong hous>deliveri neighbour
    log burner>heat system
    ransomwar>malwar virus attack secur
    box room>apart
    hand it in>submiss deadlin thesi
    read the meter>
    i need to get<
    sunday>weekend open hour
    code is not come>verif
    power outag>electr fault
    what is meant by>definit mean
    zimbabw>abroad foreign internat oversea
    rusti>corros damag
    keep my deposit>refund repay
    ani sooner>earlier earli
    who qualifi>elig entitl
    ideal>optim perfect
    old sofa away>dispos remov
    click<
    floor tile>carpet
    lead time>deliveri ship
    sodexo card>voucher gift payment method
    stair dark>light stairwel fault
    desert>arid
    sharechat>social media network
    american express>credit card payment method
    fridg freezer>applianc household devic
    stay up>awak
    backmarket>marketplac onlin shop third parti seller
    interest<
    mandatori>compulsori obligatori
    stay with my child>accompani person room
    swede>sweden
    govern offic>author public agenc
    renew price>premium
    went to wrong address>deliveri incorrect
    got a new<
    parent in<
    transfer to<
    batteri do<
    piano>instrument music
    earli access>preview test
    shrinkag>shrink shrank shrunk
    stop move>bus
    set it straight>correct resolv solut
    advert in<
    bring back my<
    sad>sorrow
    out of hour chat>open avail clock
    shekel>currenc foreign exchang rate
    vint>marketplac onlin shop third parti seller
    incontin>care long term nurs
    when do i get<
    go full<
    what do i need to<
    prof>professor lectur offic hour
    load shed>power cut outag electr fault
    egyptian>egypt
    sorrow>sad
    taco bell>restaur food
    czech>republ czechia
    sent to wrong wallet>address recov
    wechat>messeng chat messag
    tofl>exam examin
    who play>lineup actor cast role
    5 pound<
    just<
    where do i enter the<
    wipe everyth>delet reset data
    unemploy>jobless
    which countri>support avail
    ford<
    us<
    will it snow>weather forecast
    direct debit too<
    ev charger<
    hazelnut>nut allergen allergi
    dutchman>netherland
    nobodi can<
    was not home>miss deliveri
    child minder>childcar carer
    play up>faulti error malfunct emphasis
    refus collect>wast rubbish garbag
    oath>swear swore sworn
    smoke on the balconi>barbecu hous rule
    shoot me an email>send contact
    day pass>ticket
    submit>submiss hand turn
    lab<
    park with the flat>space garag rent
    product launch>corpor event group
    walk away>leav
    do you ship to>internat deliveri area countri
    protest>protestant demonstr
    cpu cooler>compon comput
    wheeli bag>luggag baggag
    turkey>turkish
    potteri<
    price gone up>increas
    do i qualifi>elig entitl
    herb<
    say no>refus reject declin
    signatur>sign
    report my boss>whistleblow
    bit of<
    aphid>plant care pest
    pay everi month>stand order recur payment
    bus driver>profess occup
    garden club>associ membership
    saudi>arabia
    swallow my card>retain atm
    do i have<
    gig of<
    how long for a<
    whitelabel>brand white label
    communiti<
    craftsman>handyman tradesman
    keep in<
    minimum spend>order
    influnc<
    key meter>prepay
    make wors>aggrav worsen
    spot<
    late fee>overdu charg
    orang<
    what new>updat version featur
    wifi not<
    homeland>nativ countri fatherland
    emerald>valuabl precious metal gold
    top up>recharg credit
    give data to>share
    scale build<
    epc>energi perform certif
    rate>feedback review comment testimoni price list tariff
    drain my<
    forgot to use code>discount voucher
    oncolog>doctor specialist
    third parti<
    can not call anyon>network signal
    lunch break>work hour
    chang my player>edit team transfer
    refund my credit>balanc
    to my<
    dustbin>trash garbag wast bin collect rubbish
    ani other<
    app will not download>compat requir
    warsaw>abroad foreign internat oversea
    garag with the flat>park space rent
    kill the light>lamp switch
    recit>event concert perform
    dip<
    lyft>taxi transfer transport
    uni fee>tuition semest
    turn off subtitl>languag
    term time>semest
    lie to>complaint mislead
    sit next<
    starl>bank account
    do up>renov
    do you have<
    how is<
    phone at<
    anoth job on the<
    keep>kept
    third tri>resit repeat attempt
    valu my hous>valuat properti
    what my tax<
    violin lesson>music instrument cours
    save book>invest deposit
    rrn>refer number transact
    who suppli my hous>find supplier
    speak up>protest criticis louder
    coffe maker>applianc kitchen devic
    contactless maximum>limit
    say he from<
    breaststrok>swim pool
    buy now<
    stair clean>stairwel hous rule
    threadbar>wear worn
    communal hallway>area build common
    electr guitar>instrument music
    not from the<
    take in a<
    bed and breakfast>accommod hotel overnight stay
    dearer>premium price increas
    drove>drive driven driver
    day off for a funer>special leav
    spanish govern>spain
    bogof>discount promot
    bring up a<
    drafti>window defect repair
    box offic>ticket
    get an account with>open
    loafer>sho footwear
    unlock new<
    i ve move>address chang
    puregym>gym fit train
    taster session>trial train
    later than<
    not as pictur>return wrong item
    painter and<
    ambigu>unclear confus
    argo>shop retail store
    zoom call>video confer onlin meet
    ethnic<
    firefight>occup public sector
    airtel>provid network oper
    netflix>subscript stream
    plain packag>discreet
    sentenc to<
    vocalist>singer
    7pm>open hour appoint
    left over>remain remaind leftov
    urin<
    user<
    put money<
    omit>omiss leav
    no commit>non bind
    spare chang>round up save
    stick it in<
    this afternoon>appoint date
    azerbaijan>abroad foreign non eu internat
    partner with<
    how mani can use>user number licenc
    letterbox key>mailbox
    treati>agreement pact
    gluten<
    norwegian>norway
    open sunday>hour
    proper leather>materi solid wood
    aisl seat>select
    block purchas>parent control app
    how much is<
    rare>rariti uncommon seldom unusu
    think through>consid consider
    fit class>gym cours group session
    techi>develop programm technic
    could you build>suggest featur feedback
    give to<
    www address>domain web
    block my phone>imei stolen lock devic
    nobodi get back>respons complaint contact time
    mess it up>correct error chang
    came into forc>effect valid
    btc>cryptocurr crypto currenc
    keep spin>load slow error
    good for the<
    kfc>restaur food
    gambl<
    contest did<
    bin room>communal area build common
    20 quid>money amount sum
    ate>eat eaten diet
    onli one side>speaker headphon fault
    coat of arm>emblem heraldri
    erect>built build
    post it>ship dispatch deliveri
    fdic>deposit protect
    shop near me>store locat branch
    auto recharg>automat top
    bright>brighter dim luminos
    corrug cardboard>paper recycl wast
    leav befor the end>earli termin exit fee
    yom kippur>holiday public festiv
    shut off the alarm>stop
    take my old<
    butter>dairi milk lactos
    head<
    hilton>accommod hotel overnight stay
    money from my<
    driver>drive drove driven
    prank<
    windshield>windscreen glass damag vehicl
    zanzibar>abroad foreign internat oversea
    hello tune>caller deactiv
    someon sent<
    viscos>materi fabric textil
    health problem<
    ukulel>instrument music
    cours fee>tuition
    a e>emergenc room hospit
    affect my<
    dinner plate>kitchenwar tablewar dish
    nocturn>night
    nobodi<
    what do not you cover>exclus
    climb frame>children play area playground
    have a street<
    head teacher>staff school
    merced>car vehicl
    exercis>workout train
    gone for<
    smear test>cervic screen examin diagnosi
    barbado>abroad foreign internat oversea
    bin the packag>return origin
    doctor on<
    blend>mix mixtur
    how much is left>balanc gift card
    other doctor>second opinion
    uni discount>student
    call in<
    solder iron>tool
    sitar>instrument music
    veget>flora plant
    citi break>travel trip abroad
    w2>proof incom
    what do you store>data privaci
    harvard>universiti higher educ studi colleg
    mouldi wall>mould
    packag deal>tour
    with my<
    blur vision>eye test
    dui>alcohol drunk
    cash in crypto>sell withdraw cryptocurr
    cover note>polici document certif
    pap>cervic screen
    stand desk>furnitur
    need a coat>weather rain forecast
    chang the<
    overdrawn>overdraw overdraft
    how my name<
    not go<
    run small>size guid
    spilt someth on>stain clean
    cairo>abroad foreign internat oversea
    organis>organiz
    holiday money>foreign currenc exchang
    bicycl>bike cycl
    too mani attempt>lock block password login
    point of view>opinion
    gave to someon<
    roller<
    bike hire>bicycl rental
    one way>singl ticket
    rig>fair play
    in flight meal>board
    paid but no gem>purchas miss app
    reward<
    autocad>softwar program
    sell stuff onlin>incom busi taxat
    email<
    pipe<
    will not start>fault
    b tech>degre cours qualif studi
    tire>tyre wheel
    in charg of>respons head leader
    next monday>appoint date
    brought home>repatri
    low tyre>pressur
    is it done>complet status readi
    trash day>wast collect
    who at the<
    write to you>email contact
    handoff>agent transfer employe
    pfp>profil pictur photo
    stop someon<
    dungare>cloth garment
    did my<
    game is<
    stay in the countri>resid permit extens
    wish list featur>function
    fishi>suspici fraud
    afraid of the<
    gamertag>usernam nicknam chang
    pension>senior retire retir incom
    first prize>winner award
    pay in a<
    phone number>telephon mobil cell contact
    grope>harass report
    scale up>increas expand
    daylight<
    who at<
    may<
    part number>item sku
    usb cabl>charger accessori
    cashless treatment>network hospit direct bill
    someth is off>fault problem
    what are your<
    wheeli<
    band aid>plaster first medic suppli
    fight the fine>object appeal
    uniform>dress code work cloth
    cashpoint>cash machin atm withdraw
    do not want account anymor>close
    h1b>visa entri requir permit
    money back for flight>refund cancel
    beer club>subscript membership
    caller<
    cut down tree>fell deforest
    give as a present>gift voucher
    wast of<
    look down on>despis
    nice<
    astonish>surpris
    leav in porch>safe place deliveri instruct
    where is my<
    charger in the<
    mangalsutra>jewelleri jewelri valuabl
    stood>stand
    chip>fri damag crack
    finder fee>commiss brokerag
    doubl point>captain
    school holiday>vacat
    antidepress>medicin medic prescript
    aqua arob>class cours fit
    how to reach you>contact
    mulch>garden plant
    under 18 account>children minimum age
    mega<
    get a smart meter>instal
    guitar lesson>music instrument cours
    movi theater>cinema
    squirrel>wildlif wild anim
    contract run out>end date fix term extens
    ticket on my windscreen>park fine penalti notic
    fume>complaint smell odour dissatisfi
    what is she<
    labradoodl>dog pet anim
    scatter<
    what do you know about<
    wheelbarrow>tool equip
    not let me<
    ident check>verif
    not as advertis>complaint defect compens
    what the date>calendar
    power adapt>charger charg cabl
    price reduct>discount rebat money drop
    get more<
    pearl>valuabl precious metal gold
    bmw>car vehicl
    tie in>contract term
    babi bottl>infant food
    can not reach<
    dell<
    gave me a shock>safeti fault electr
    jigsaw tool>
    lsd>drug
    safeguard>protect
    stick up<
    t<
    balanc>fund account
    nightshirt>nightwear cloth
    wish it could>suggest featur feedback
    mexico>abroad foreign internat oversea mexican
    puffer jacket>cloth garment
    supercharg>charg station
    livestock>cattl
    front crawl>swim pool
    dhaka>abroad foreign internat oversea
    tmr>tomorrow
    lost in<
    chines histori>china
    antarct>antarctica south pole
    mauritius>abroad foreign internat oversea
    border on>neighbour
    dodgi text>phish spam suspici fraud scam secur
    bus and train>public transport
    let off>exempt excus
    bin folder>delet restor
    decreas>reduc reduct lower
    not credit>pend transfer balanc
    albania>abroad foreign non eu internat
    slow learner>special educ need support compens disadvantag
    sung>sing sang singer song
    what do you sell>offer servic product rang
    slave trade>slaveri
    did not empti<
    sign in>log login
    thumbprint>fingerprint biometr
    previous tenant bill>occupi
    wrong pin>incorrect block
    yogurt>yoghurt dairi milk lactos
    on the dole>unemploy benefit social
    cafe>coffe shop
    prioriti>prioritis priorit express fast deliveri
    proof of no claim>
    came back to me>return reject transfer
    have a tooth out>extract
    disabl benefit>social
    rabi jab>vet treatment veterinari vaccin immunis
    wish it<
    insolv>bankrupt bankruptci debt payment difficulti
    laid off>redund dismiss
    sold>sell seller
    cop>polic
    openoffic>softwar program
    park in front<
    bit miss>item incomplet
    oven will not heat>applianc defect repair
    can not stop<
    blu badg>disabl card proof discount
    king>royal monarch queen sovereign monarchi
    swindl>fraud scam
    energi pass>perform certif
    blow the whistl>whistleblow report
    leav refus>approv reject
    stay out<
    take anyon<
    deposit cap>limit respons game
    on 2 devic>number simultan
    p<
    take patient>new registr
    make a fuss>complaint
    my old dad>senior relat care
    social studi>lesson cours tuition
    embarrass<
    miss my connect>delay flight rebook
    repres>rep agent advisor advis
    keep kick<
    power plant>station
    bring the car<
    calori>nutrit valu
    take apart>dismantl disassembl
    insur contract>polici
    seat of govern>capit
    provis>provid
    want my money back>refund
    wire<
    you cut<
    whi do<
    craft fair>event market
    emot support<
    isl of<
    rocket>missil
    brand<
    be ignor>complaint respons contact
    salari cap>credit budget
    as a hard copi>written print letter
    enclos>enclosur
    job still go>vacanc applic
    later flight>rebook chang
    medic>medicin drug
    card snap>damag replac
    chickenpox>infecti diseas contagi ill
    busi school>universiti higher educ studi colleg
    hous was broken<
    redund>layoff
    websit down>outag fault
    where do they live>habitat distribut found
    get into onlin bank>login regist
    miss my<
    what distanc>far
    log off>logout sign
    what did it<
    ad will not<
    save befor matur>earli withdraw
    thief>theft thiev
    appendix out>oper surgeri treatment
    heat seat>
    disagre>object appeal
    nus<
    port wine>alcohol drink beverag
    somewher nice to eat>restaur reserv
    on my behalf>power attorney authoris
    got a park ticket>fine penalti notic
    will not save>error
    spent>spend expenditur
    where it<
    bin not empti>wast collect miss
    enough<
    buy one<
    uttapam>food meal eat
    turn into pdf>export download
    korean won>currenc foreign exchang rate
    minimis>minim minimum
    occurr>happen occur
    top up with cash>payment method
    work around>altern solut
    tree fell>storm damag claim permit weather natur hazard
    futon>furnitur sofa upholsteri
    compact<
    holiday turn down>leav approv reject
    park lot>car garag space
    somebodi els is use>unauthoris secur fraud
    stalker>crime polic violenc
    rent a<
    drink>drank drunk beverag
    crossroad>intersect
    hous fire>damag
    bring in>introduc introduct
    gone overdrawn>overdraft
    have a look round>view
    where my money>refund status
    been charg<
    round the corner>nearbi locat
    med>medic medicin prescript
    need right>access permiss administr
    when will you answer>respons time process
    ding my car>accid claim damag
    fake site>fraud phish
    lost the instruct>assembl manual download
    email me<
    mountain rang>
    solar>photovolta sun
    email not<
    slower than<
    austrian>austria
    sim not detect>card fault
    what do i wear to<
    eras everyth>delet reset data
    kick up a fuss>complaint
    coat check>cloakroom wardrob
    throw a parti>event celebr venu
    birkenstock>sho footwear
    lakshadweep>remot area deliveri restrict
    mare>hors anim
    carjack>theft stolen polic
    workbench>tool equip
    card work abroad>travel
    charg pole>station
    dead batteri>flat hazard wast dispos recycl
    back home to<
    gift wrap>packag
    awaken>awak awok
    come readi<
    drop the car<
    islam>muslim
    jitter>speed connect
    open an<
    grant of probat>certif document proof
    wast of money>complaint refund dissatisfi
    coin<
    grill on<
    get me a<
    stop from happen>prevent
    bring to<
    bowl alley>sport activ
    afraid>fear scare
    on a<
    indic>light index
    move to town>resid registr regist address
    sidewalk>pavement
    babi carrier>pushchair stroller
    bad weather>rain cancel
    doctor letter>referr medic report
    kid passport>children
    if i die>death benefit life insur
    shore leav>cruis excurs cabin
    sleep next to>accompani person room
    passport offic>author
    verifi>check verif inspect
    how to get there>direct rout
    last<
    broken light bulb>hazard wast dispos recycl
    extens on my<
    put down to>attribut caus
    breath>respir
    hammer>tool
    train with<
    banish>exil
    find my<
    capitul>surrend
    tax advis>advisor
    avoid motorway>rout set toll
    use 2 code>combin discount
    hotstar>subscript stream
    switch off>deactiv disabl
    plan<
    good>item product articl merchandis
    paid too littl>salari incorrect payslip
    code never<
    where can i find<
    priest>ceremoni religi
    my lad>child famili
    barbel>fit equip gym
    gave up the<
    settl my loan>earli repay settlement figur
    get into a cours>registr modul
    digit sim>esim
    hop off>check ticket
    multipl>multipli
    ecuador>abroad foreign internat oversea
    premium text>rate charg
    famili member>relat next kin
    where my payslip>portal
    algeria>abroad foreign internat oversea
    do my insur pay>health cost reimburs
    do you have ani job>vacanc career
    take to<
    hard as<
    pantyhos>underwear hygien cloth
    drop me a line>messag contact notifi
    slug>plant care pest
    toiletri>liquid hand luggag
    turn into a<
    court for tenni>book reserv
    forefath>ancestor ancestri
    rejoin as<
    water do not drain>blockag block
    how long is my break>work hour
    nuclear>nucleus nuclei
    do me a deal>discount price negoti
    flood>natur disast water damag hazard
    network<
    seiz>seizur captur
    danish king>denmark
    done out<
    half my socket>fuse box circuit breaker
    drive lesson>school instructor
    valid<
    previous>former earlier prior
    diseas>ill sick unwel disord
    fan heater>applianc heat devic
    woodworm>pest control infest
    refin>mortgag refinanc
    got reject>declin refus
    phd student>educ train
    is your system down>outag fault status
    captcha>
    low<
    potato>veget food
    tool do i need>assembl
    isl of scilli>remot area island deliveri restrict
    when the trial end>subscript automat
    town<
    bin man>wast collect
    craft<
    friend to<
    infant carrier>child seat
    skill or luck>game legal
    alcohol free>non
    temptat>tempt
    turn on my<
    come over to you>switch supplier
    fit out>equip
    gratitud>grate thank
    router light red>fault
    not come to school>absenc sick note
    someon to instal>engin technician appoint
    replac>substitut spare
    protect against>prevent
    when do i need a sick<
    get sign<
    stepfath>parent famili relat
    cloudi water>qualiti
    turn 25>age limit
    brought up a child>rais upbring
    move my data>import migrat transfer
    trace my parcel>track
    stop the alarm>
    think of>opinion invent rememb
    dell xps>comput devic pc
    iran>iranian persian
    lounger>rental
    radioact>radiat
    surround by>border
    when to be at<
    domest<
    talk to our system>integr interfac api
    parliamentari>parliament
    came second>place runner
    get back>return recov regain
    needl>report vandal clean
    pay for a<
    settl down>settlement calm
    30<
    am i talk to<
    oyster>seafood shellfish food
    quadcopt>drone aircraft devic
    broken wrist>injuri accid
    keep log me out>login error app session logout automat
    bought but did<
    nasal spray>medicin medic
    spectrum>spectra
    call anoth countri>internat rate
    my 11<
    paid through<
    agreement>contract treati pact
    msg>messag
    train did not come>cancel disrupt delay
    hire car>rental
    aisl<
    batteri for hear<
    becam queen>crown coron throne
    garden hose>tool equip
    pound charg>pre authoris verif
    luggag did<
    meter can<
    flash drive>usb stick memori thumb
    stew>meal dish food
    outlay>expens
    seneg>abroad foreign internat oversea
    play card>game board toy
    order confirm>proof purchas document receipt
    quarrel>disput argument
    wisdom>wise
    price rise>increas
    left the compani>user remov deactiv
    bash>damag birthday parti book
    co<
    poll<
    recondit>refurbish
    tv keep<
    ghana>abroad foreign internat oversea
    vinyl>media data carrier
    cagoul>cloth jacket garment
    repair>fix mend
    shower>bathroom sanitari plumb
    un<
    cabl<
    doctor say<
    mobil coverag>network
    nake in the sauna>rule cloth
    can not vote in<
    nation geograph>newspap magazin subscript
    roku>stream devic receiv
    swindler>fraud scam
    should have arriv>deliveri date delay
    16 year<
    moan<
    never got the code>verif sms
    how to claim>
    lavend>flower plant
    book a class>wait list
    hum>nois fault
    boiler lose<
    life expect>lifespan span longev
    elec>electr
    thriller>book media
    predict>forecast
    do you speak>languag multilingu
    pound<
    collect plus>pickup point parcel shop
    keylogg>malwar virus secur
    supplier>suppli provid
    juic up the car>charg station
    card nick>stolen block
    advanc on<
    order twice>duplic cancel
    relief>reliev
    split>divid divis partit
    take my data<
    fri>french
    team event>corpor group
    car hire>rental
    kick out of game>crash connect error
    set up email>setup smartphon
    letter from the tax<
    round off>complet
    stop the email>unsubscrib newslett
    under the<
    how do that work>procedur explan
    play with xbox friend>cross platform
    what do not you<
    tourist visa>entri requir permit
    fluid>liquid
    other size>exchang
    flextim>flexitim flexibl work hour
    put it against<
    make a claim>report damag file
    mark sheet>certif qualif document
    creaki>nois assembl
    how old to<
    peru>abroad foreign internat oversea peruvian
    medicaid>benefit social
    countri music>
    googl nest>smart speaker voic assist devic
    name<
    royal mail>courier carrier parcel servic deliveri
    what make you<
    sriracha>sauc condiment food
    is this a bot>chatbot human agent
    what is not cover>exclus
    deal with>handl process address
    hunter>hunt
    negat review>complaint
    sick can not<
    where is it locat>situat posit
    is<
    mov<
    tiff>file format
    green light>approv permiss
    train was late>delay compens
    coupon code>discount voucher
    need a letter from my<
    speaker>loudspeak
    wrong name>incorrect
    can not top up>fail declin
    unus<
    nuclear energi>power atom
    fan<
    girlfriend move in>addit person permiss subten
    stablecoin>cryptocurr crypto currenc
    https>certif secur
    close>shut closur
    stuff gone<
    telugu>languag foreign
    do you take paypal>payment method
    grill chees>food meal eat
    wizz air>airlin flight
    someth is miss>incomplet deliveri
    went to wrong<
    pocket spring>mattress
    power of attorney>authoris author
    turn in>submit submiss hand
    ball pit>children play area playground
    not happi with<
    presum>assum assumpt presumpt
    size of the<
    3 way call>wait confer
    csk>team club sport
    wait age>time delay
    what the catch>condit term addit cost oblig
    ole>televis devic
    money back from<
    9 o<
    accept<
    notion>concept idea
    give rise<
    fire brigad>servic damag
    hand in the<
    legend>myth mytholog
    tenanc agreement>rental contract
    upstair neighbour>nois
    diagnos>diagnosi
    sette>sofa couch furnitur upholsteri
    ultrasound>examin test diagnosi
    more credit>limit increas
    bachelor parti>group book
    i need to get to>navig rout direct
    log me<
    inbox is full>mailbox storag
    tokyo>abroad foreign internat oversea
    season<
    insur payment>premium
    charg cabl>charger power adapt station accessori
    smog check>servic inspect mainten
    edit>chang updat modifi amend alter
    volcan>volcano
    new mobil>devic transfer
    remov the tag>return condit
    cash job>undeclar employ
    meter too<
    paper stuck>printer jam
    annual turnov>revenu
    drive test>licenc
    horsebox>trailer accessori vehicl
    tv in the<
    take back a<
    kick out>evict expel exclus dismiss
    hailston>storm damag weather natur hazard
    will not instal>error requir
    aldi>supermarket shop store
    how old do you have to<
    pay is<
    rent reduct>reduc
    decad>10 year
    lost gas<
    voic chat<
    appl watch>smartwatch wearabl devic
    compli>complianc
    shipment number>track consign
    smart casual>dress code work cloth
    cook class>cours
    tip<
    fell from<
    not let on the<
    countri<
    did we<
    singl person<
    student financ>loan
    where i pay tax>resid
    doorbel>intercom
    critic>criticis
    door sensor>smart home devic
    rake>garden tool equip
    water proof>waterproof resist
    handov>key
    water temp>temperatur
    is this email<
    where my ticket>status request support
    mate>friend
    can not get in>login log access
    help in the<
    unexpect money>incom transfer deposit
    jam on<
    die down>subsid decreas
    how long for a repli>respons time process
    nightdress>nightwear cloth
    weed<
    hr>human resourc personnel depart
    start work>employ
    preorder>pre order advanc
    colonis>coloni colon
    dividend not<
    left on the<
    layov>transfer connect flight
    left my pass at home>penalti fare season ticket subsequ
    show me the<
    strengthen>reinforc strength
    gypsum>build materi construct
    error code>messag
    start out>begin origin
    when is it<
    forgot to renew>laps
    bag stolen>card block
    letterbox>postbox mailbox
    der spiegel>newspap magazin subscript
    remind<
    where are they<
    puc<
    telli>televis tv devic
    visit a patient>hour
    lost power>overthrown depos downfal
    portugus king>portug
    discount not appli>code voucher
    stop voicemail>deactiv
    appoint today>emergenc acut
    local currenc>convers
    knowledg hub>faq content document
    ec card>debit bank
    alarm did not go<
    do away<
    altern>substitut option
    physic>physicist
    still wait for withdraw>pend process time
    troubl with my boss>conflict work council contact person
    hold for<
    in the afternoon>open hour appoint
    more<
    miss direct debit>return unpaid
    receptionist>recept hotel staff
    internet down>fault outag
    park<
    name mismatch>confirm paye
    who made you>name assist
    orthot>medic aid
    aspirin>medicin medic drug pain relief
    button<
    do not get me>understand recognit
    buy in<
    litecoin>cryptocurr crypto currenc
    machin took my money>ticket fault refund
    manufactur>product produc
    add to the list>shop
    can not vote in person>postal
    car tow>vehicl
    turn off by<
    potato chip>crisp
    valid for<
    behavior>behaviour
    nerf gun>toy game child
    apart from>except exclud
    christma eve>holiday bank public
    fritter<
    quantiti>amount number
    night time>open hour appoint
    sale>special offer promot sell
    sit room>apart
    can i trust<
    do the wash<
    knee up>parti birthday event
    how did it end>outcom result
    taken place>happen occur event held
    europ>abroad internat oversea european
    pad not<
    desk lamp>light
    name of this song>recognit identifi
    rabbit>pet anim
    file tax>return
    stick up for>defend support
    word doc>file format
    first year>semest orient new student
    garbag>rubbish trash wast refus dispos
    strawberri>fruit food
    ticket do not scan>invalid
    draw money>withdraw cash
    typhoon>storm damag weather natur hazard hurrican cyclon
    block the drive>park obstruct report
    told them my<
    work togeth>collabor
    anger>angri
    alarm did not ring>volum
    what do that mean>definit
    cat flap>door window repair
    percept>perceiv
    tank<
    set an alarm>clock
    ring doorbel>smart home devic
    telephon number>phone mobil cell contact
    warm<
    recognis>recogn recognit
    approv>authoris author
    aaa batteri>
    cpu>compon comput
    solar on<
    babi is<
    came to live>settl settlement
    civil<
    synthesi>synthesis synthes synthet
    my late<
    feel the<
    refer custom>case studi
    technician>engin repairman
    load my<
    impact player>substitut
    add code afterward>combin discount
    did not save>error
    panel on<
    amount>sum
    no longer that email>address chang
    dji>drone aircraft devic
    made<
    becam presid>elect inaugur
    kick up a<
    can not find>search
    thiev>thief theft
    after payday>payment date chang
    new phone>devic transfer
    which is right<
    ac unit>applianc heat devic
    do it hurt>pain anasthet
    first class>upgrad
    complet>fill
    when did you start>found histori
    proxi<
    go off by itself>switch automat fault
    ident>identifi identif
    never arriv>lost parcel
    gap in my teeth>implant dentur
    my first visit>new patient appoint
    race bike>bicycl
    rail<
    snow day>cancel closur school
    someon hit me>accid claim third parti
    show off>cancel refund event boast display
    refund>reimburs money back
    access deni>permiss
    no one show<
    gemini<
    allen<
    namibia>abroad foreign internat oversea
    side<
    barbecu on<
    faulti>broken defect broke damag
    how long do it live>lifespan life expect
    how long do the degre take>durat standard period semest
    made in>origin product manufactur
    appli on spec>unsolicit applic
    stuck halfway>error load interrupt
    where can we<
    join a contest>entri fee
    do not print>printer fault
    page down>outag websit fault
    lost my job>payment difficulti hardship unemploy benefit
    cockroach>pest control infest
    on the list for a<
    pass through>transit cross
    add money to<
    miss a month>payment holiday deferr paus suspend
    no contract>sim prepaid
    pull down>demolish demolit
    rock hard>firm mattress
    fell for a scam>fraud report
    get a<
    no chang<
    put the radio on>station
    dialysi at home>prioriti servic regist
    staff id>card access proof discount
    program>programm softwar
    bill in my name>account holder chang
    contest did not fill>cancel refund
    hong kong>abroad foreign internat oversea
    leagu of legend>game video
    packag holiday>tour travel trip abroad
    shindig>parti birthday event
    dairi<
    renew without ask>automat refund
    stop bug me>notif disabl
    accid in bed>stain mattress clean
    fritz<
    which id>ident verif accept document
    grew>grow grown growth
    heat not<
    sat at<
    anganwadi>childcar kindergarten nurseri
    how long do it take to<
    iso cert>certif secur
    someon on my insur>addit driver polici chang
    charg for return>ship cost
    taiwan>abroad foreign internat oversea
    not on play store>download instal app
    vbuck>game currenc purchas
    abstin>abstain abstent
    laybuy>instal payment financ method
    do i have to pay<
    balanc below 0>overdraft negat
    do noth>fault error
    hob>cooktop stovetop applianc household devic
    hungarian>hungari
    babi wipe>nappi chang
    break my leas>notic period termin tenanc
    ecigarett>smoke tobacco
    holiday rep>tour guid repres site
    inhabit>resid popul
    take on the plane>hand luggag permit prohibit item
    machin ate my card>retain atm replac
    tap<
    get a pet>allow
    mount on the<
    someon to read<
    half brother>sibl famili relat
    out of order>defect broken repair fault
    short sight>eye vision
    break my fd>earli withdraw
    id>food meal eat
    nettl>plant care pest
    viewer>audienc spectat
    kid price>children free admiss
    philosoph>philosophi
    sick for the<
    benefit>advantag perk
    see my mum in<
    bedspread>bed linen textil
    bleed the<
    baggag>luggag suitcas
    can not save>error
    get use to>adjust period adapt accustom
    hockey>sport activ
    john lewi>shop retail store
    put up direct debit>month payment adjust
    upset stomach>nausea
    extra cost>surcharg addit charg
    stock your product>resel dealer partner
    brassic>debt insolv payment difficulti
    someon els is use>unauthoris secur fraud
    took his own<
    depop>marketplac onlin shop third parti seller
    donat>deduct donor
    can not get into>login log access
    get<
    laundri room>hous rule communal area build common
    colonoscopi>examin test diagnosi
    hub broadband>router modem internet
    letter>post mail
    spous visa>entri requir permit
    how common>frequenc preval widespread
    lad>young person child
    bedtim<
    get a gp>registr doctor new patient
    how well is it do>statist report perform
    everyon<
    fix rate save>deposit term
    get it stamp>certifi copi certif
    karaok machin>entertain parti event
    jiffi<
    my father<
    softwar>program
    after work>evening open hour appoint
    caught someth>ill symptom
    ani good>review rate qualiti experi
    omega 3>supplement dietari
    settlement too<
    cost to<
    how did it happen>caus cours event
    storey>floor
    live with>toler cohabit
    pic>pictur photo imag
    solar roof>renew energi electr
    hulu>subscript stream
    say error>messag
    when the power back>cut outag
    cheap day>discount reduc
    warm my seat>heat
    car rental>hire
    stuck at<
    jet ski>water sport
    confer call>video
    cut the<
    malwar>virus trojan
    at<
    be there how earli>check arriv time
    how accur>accuraci qualiti precis
    add second<
    robust>sturdi
    there and<
    cross border>internat ship custom
    immun>immunis vaccin jab
    smell funni>odour ventil
    truck>lorri hgv vehicl
    money order>payment method pay
    onli half came>partial deliveri split shipment
    card to phone>appl pay googl mobil wallet
    in home display>smart meter
    sent it in>repair return ship
    greek god>greec
    what happen>status progress
    who can i<
    link ran out>expir valid
    avoid toll>rout set
    entranc<
    evening school>cours distanc learn
    pay not<
    how mani a<
    lay egg>reproduct breed
    give back my<
    never done it<
    play down>minimis trivialis
    ceil drip>water damag leak emergenc
    rtf>file format
    chees off>complaint
    space<
    still take money>recur payment direct debit subscript cancel charg
    take control of>conquer seiz rule
    give it a tri>trial test demo
    salesperson>shop assist sale
    do not save>error
    notifi>notif alert inform
    zap<
    do not let me forget>remind rememb
    facebook>social media network
    not tech<
    can not keep<
    coal>energi ful
    liechtenstein>non eu abroad foreign
    do not know my pin>reset remind
    switch phone>new devic transfer login
    can food>groceri
    manchest airport>flight
    payment not receiv>miss
    bill is wrong>incorrect invoic
    feel low>depress counsel
    venezula>abroad foreign internat oversea
    spend too much>respons game self exclus
    hand foot<
    tight chest>pain emergenc
    patient<
    ray ban>glass eyewear visual aid
    tomtom>navig accessori electron
    i ve<
    multi<
    print ticket>mobil
    put up<
    see the doc>appoint emergenc acut
    who my<
    hanukkah>holiday public festiv
    drop me a<
    get sign off>sick note medic certif
    empti batteri>charg replac hazard wast dispos recycl
    chang money>coin
    repel>repuls
    propan>energi ful
    debit card>bank payment method pay
    need permiss>access administr
    spend cap>bill limit
    what make it<
    german govern>germani
    chequ clear>clearanc process time
    want my cash back>refund
    lethal>fatal dead
    aux<
    child benefit>famili allow social
    lipo>batteri
    shut my<
    turn 18>age limit
    bad credit>histori elig check creditworthi rate report
    get the flat>document rental applic proof incom
    hand over>transfer handov deliv
    what have i got<
    zip>postcod code postal
    loo will<
    swap the<
    bc>christ
    roller blind>shutter curtain window
    is it ok to>permit allow
    open a cafe>busi registr licenc
    where my meter>locat access
    ellipt>fit equip gym
    dolo>medicin medic drug pain relief
    contracept coil>
    fifth<
    where did she grow<
    still under warranti>guarante
    park in front of my<
    keep crash>error
    lost recoveri<
    was elect>
    passcod>password
    call off>cancel
    given money>gift tax
    return call>back callback
    awb>track number
    brush up my english>languag cours
    kid go<
    look at the<
    assassin>murder kill
    charg too<
    funni sound>nois fault
    come in the post>deliveri arriv
    warranti run<
    got rid of>remov delet dispos
    reason>caus
    smell off>expiri date shelf life
    give to chariti>sponsor donat
    categori>classifi classif
    dhl>courier carrier parcel servic deliveri
    get the<
    put back on<
    ts and cs>term condit
    give over<
    no longer that number>phone chang
    sent to wrong person>account incorrect transfer recal
    wear>wore worn
    cudd toy>game child
    ill can not train>paus membership medic certif
    charg more than>price overcharg
    kid ill can not<
    librari account>reader
    soda>fizzi drink soft
    eye got wors>test vision
    teen>teenag adolesc youth
    wore away>erod eros
    write up>report
    spam call>nuisanc unwant
    be bulli<
    pram on board>pushchair children
    engag ring>jewelleri jewelri valuabl
    find my meter>locat access
    is it cover>insur
    speech recognit>dictat
    go elsewher>cancel switch provid
    how long is it good<
    pitch a tent>camp
    stamp on<
    i ve been<
    broken bone>fractur injuri accid
    back down>withdraw conced
    blew up>explod explos
    interciti>train rail transport
    my polici>number
    what good<
    buno<
    not got my prize>win pend
    black friday>promot sale offer discount
    physic exam>examin prevent care appoint
    spicejet>airlin flight
    drive>drove driven driver
    eas off>decreas subsid
    iron burn>fire damag
    ad will<
    shadow>shade
    fahrenheit>temperatur
    babi bed>extra cot
    scholar>academ
    took money>debit charg
    golf>sport activ
    telephon bank>phone
    voter>elector regist
    notebook>comput devic pc
    conclud>conclus
    fastest way>rout navig
    open time>hour busi
    short circuit>fire damag
    engin did<
    great britain>british unit kingdom uk
    say that again>repeat
    left in the<
    goldfish>pet anim
    lettuc>veget food
    flown home>repatri
    get into a<
    load screen>error restart
    dine<
    network coverag>signal recept mobil
    money in<
    my lawyer>legal action disput arbitr
    post it back>return
    where is the<
    pram in the hall>stairwel storag hous rule
    appl version>io app
    diddl>fraud complaint overcharg scam
    unabl to<
    what do it run on>power ful energi
    corduroy>materi fabric textil
    by post>letter mail
    scriptur>bibl biblic
    black eye>injuri accid
    talk to the<
    was found>establish foundat
    get divorc>separ
    keep in fridg>storag
    evening meal>dinner supper
    team to<
    trainer>sneaker run sho
    deliv on<
    garden wast>yard organic food compost
    been made redund>unemploy benefit
    jumper>sweater pullov cloth garment
    shift plan>schedul duti roster
    airbnb>book platform accommod
    leav a tip>gratuiti
    mozzarella>dairi milk lactos
    lost and<
    activ at night>nocturn
    nobil>nobl aristocraci aristocrat
    wonga>money amount sum
    size 42>chart
    stop for<
    late return>fee overdu
    gps<
    smoke on the<
    task list>
    how do i find<
    what the use<
    hour<
    let us know>inform report notifi
    matine>perform show event
    anoth countri>abroad internat oversea
    henri<
    store my bag>luggag storag
    stake my<
    do you offer>rang avail
    make awar>inform notifi
    servic dog>assist anim
    stuck>jam
    came off>broken damag spare part detach loos
    grub>food
    ft paper>newspap magazin subscript
    outdoor in winter>weather resist
    underwat>submerg beneath sea
    work on my<
    mug>kitchenwar tablewar dish
    instagram>social media network
    broke after>warranti defect
    when my flight>departur time
    limeston>stone ceram materi
    bbq>barbecu
    general practition>famili doctor
    lost my licenc>replac
    no hot water>heat fault boiler
    roll it out>implement introduct launch
    say account lock>unlock block login
    forgot to pay>late payment arrear
    order status>deliveri
    did not get paid>salari miss payment
    report a<
    iranian>iran persian
    sick for week>pay reintegr
    turn off>deactiv disabl
    south pole>antarctica antarct
    test it<
    first month free>trial
    island>isl
    salmon>fish seafood food
    lunch>midday meal food cater
    straighten my<
    what is special about>characterist uniqu featur
    lost his<
    household insur>content
    how old to get<
    is there park>car
    are you a<
    get mate to pay>payment request
    stop notifi<
    hair dryer>applianc devic person care
    on it way>dispatch track deliveri
    will you<
    get on with>relationship friend
    is breakfast in>includ
    wifi do not<
    back up>backup data
    send my<
    box spring>furnitur bed bedroom
    drift<
    premium gone up>price increas
    leav outsid>outdoor weather resist
    can not instal>error requir
    wk>week
    jelli<
    warranti run out>period
    childcar>nurseri daycar kindergarten
    most top up>limit
    sterl>currenc foreign exchang rate
    where the meter>read
    back home to india>internat abroad oversea
    do you cover>coverag avail
    laid off work>unemploy
    track not<
    let my wife<
    hole in>damag defect
    cob>deadlin
    fli with my dog>pet anim transport
    potic>pot potri pom
    2 man<
    boxer short>underwear hygien cloth
    can not get in my<
    meant to arriv>deliveri date delay
    anoth sim>replac card
    bad attitud>complaint staff behaviour
    blackberri>phone mobil smartphon devic
    bonfir night>occas event special day
    have to do a tax return>oblig requir
    leav with a<
    phenomena>phenomenon
    surcharg>extra cost addit charg
    code will not work>discount voucher invalid
    power point>electr
    rewind>playback
    stopcock>plumb water pipe
    on benefit>social assist welfar
    blew<
    smoke come out>fire safeti overh
    do not like<
    stop auto<
    leg>cloth garment
    undon>undo revert
    after the<
    card has not<
    provision licenc>ident document drive proof
    unemploy benefit>jobseek allow
    not cover>exclus
    ink stain>clean
    link>url
    pregnanc>pregnant expect babi
    between my<
    bunge jump>extrem sport danger adventur
    mildew>mould mold damp moistur
    transact not<
    without origin<
    serbia>abroad foreign non eu internat serbian
    kid camp>group school class excurs children
    nake in the<
    mongol>mongolia mongolian
    nri>resid elig nation foreign citizenship
    place<
    insur>compani
    amazon prime>subscript stream
    english monarch>england
    scot>scotland scottish
    useless>complaint dissatisfi pointless
    foto>photo
    new smell>odour ventil
    styrofoam>packag
    leav and come<
    room key<
    consum right>complaint arbitr ombudsman
    term and condit>cs servic use small print fine
    receiv my return>refund status
    can not look after himself>care long term nurs
    contest did not<
    keep inform>notif updat
    use the same account>share user
    net pay>deduct payslip salari
    chang my bank tell<
    ftth>fibr optic fiber
    how mani screen>devic simultan
    left someth in the<
    ford fiesta>car vehicl
    what this charg>bill unrecognis
    dimens>size measur
    do not like mattress>return trial
    after staff>vacanc career
    cashmer>materi fabric textil
    pregger>pregnanc matern
    new address hr>person data chang
    prerequisit>requir
    jab for<
    ran a red<
    blackmail>crime polic violenc
    roller skate>sport equip gear
    how long in<
    portug>abroad foreign internat oversea eu europ european countri portugus
    smell of gas>leak emergenc
    stay with<
    sunk>sank sink
    firestick>stream devic receiv
    push for>demand advoc
    come apart>defect damag separ break
    dog lead>pet suppli
    card on<
    choic>choos chose chosen select option possibl
    eat on campus>canteen cafeteria
    go on a<
    how hot>temperatur weather
    spam<
    ubend>plumb water pipe
    springtim>season
    second hand>secondhand pre own
    scare of the dentist>anxieti fear sedat
    too hot in<
    where my refund>status
    diploma>degre certif qualif document cours studi
    do it realli<
    massag therapist>therapi treatment
    30th<
    what to wear>cloth dress code
    who can<
    when will it be<
    new dog>tax registr
    charg for use<
    in charg>respons
    tax free save>isa
    would not take<
    polythen>plastic materi
    ran away from<
    18 month old>child age minimum
    on financ>credit instal payment method
    add to my<
    as a<
    somewher to<
    tick<
    bank<
    can i still>deadlin possibl
    slow down>speed fair use data delay deceler
    fifa>game video
    babi is here>birth regist certif
    fill out>complet
    cent>coin cash money
    on account>payment method pay
    polystyren>plastic materi residu wast general rubbish
    rsvp>registr repli confirm
    smart meter gone dumb>read
    cauliflow>veget food
    shower head>bathroom sanitari plumb
    just turn up>
    sawn timber>wood build materi
    say>said proverb
    day off for move>special leav
    insur pay for>health cost reimburs
    bet not paid>settlement
    as of<
    form>document
    plasma tv>televis devic
    emot support dog>assist anim
    vivo phone>mobil smartphon devic
    barbecu>parti event celebr occas
    come without>appoint
    take away from>subtract remov
    do not rememb my<
    use the<
    new card automat>expir renew
    tax number>
    window will not<
    how much do it weigh>weight mass
    how far apart>distanc
    oil<
    least<
    too mani tri>lock block password login
    estat of<
    these day>current
    fenc blown down>storm damag claim
    immigr>elig resid nation foreign citizenship
    perspex>plastic materi
    stop a chequ>payment
    what time is it in>zone
    absorpt>absorb soak
    when do<
    meet>appoint
    mum>mom mother parent famili relat
    realtor>real estat agent let
    laker>team club sport
    under the rule of>reign
    diari>calendar schedul
    no effect>result money back
    awok>awak awaken
    see the doctor<
    work for you>vacanc career applic
    at present>current
    tuck away>save
    barclaycard>credit card payment method
    beij>abroad foreign internat oversea
    leav out>omit omiss miss
    did not ask to switch>erron transfer
    result in>lead bring caus
    woman>women femal
    physicist>physic
    rise and<
    avian>bird
    plumb>plumber
    sage account>integr interfac connect
    do not want<
    someon move in>addit person permiss subten
    interven>intervent
    stung>sting
    toll>vignett
    can i get 5 gramm>coverag
    pay part<
    start smoke>fire safeti overh
    thing to do>activ event
    drawn up>draft prepar creat
    blous>cloth garment
    first train>timet departur
    meter can not be right>accuraci fault
    privaci>data protect gdpr
    geld>hors anim
    gymnasium>gym fit train
    is this site<
    over the border>abroad internat oversea
    surviv>survivor
    wear off>fade effect
    contracept pill>
    even>smooth
    nexon ev>electr vehicl charg
    water come through>damag claim leak emergenc tap
    what app>messeng whatsapp chat
    count me down>timer countdown
    merchant will not<
    dividend>
    show on credit file>score check
    appl mail>email address mailbox
    do not like the game>refund
    husband move out>divorc separ
    lap<
    bought but did not get>purchas miss app
    suppos to arriv>deliveri date delay
    tv>televis devic
    how do point work>score system
    trip insur>travel
    use too much>consumpt save energi
    game<
    open new<
    influnc by>inspir
    network drive>access permiss
    old wardrob>bulki wast dispos collect
    what do you know about me>data access export
    zip it>stop mute silenc
    app store>download
    in a rush>express urgent
    bub>babi child
    babi on the<
    forbidden>prohibit ban forbid forbad
    mat<
    doctor script>prescript
    latin>lesson cours tuition
    cash from credit<
    differ address>deliveri ship
    came back to<
    need more time>extens deadlin
    spelt my name<
    krav maga>martial art sport cours
    go deaf>hear test aid
    what it about>content plot topic
    more time for my thesi>extens deadlin
    do not want to continu>cancel subscript
    ballpark figur>estim quot
    in store pickup>click collect
    motion sensor>smart home devic
    alway engag>telephon avail contact
    scent candl>decor home accessori
    cpa>tax advis account
    my money has<
    want to die>crisi emergenc suicid
    get a new<
    band<
    today<
    work extra>overtim hour
    wrong network>wallet address recov
    pacifi>dummi babi equip
    high commiss>embassi author consul
    redmi>phone mobil smartphon devic
    stream>river
    window or mac>oper system compat
    radio set>audio electron devic
    ultrabook>comput devic pc
    old sofa>bulki wast dispos collect
    ticket have not<
    click a<
    ninth grade>class year group school
    fals promis>complaint mislead
    optician>doctor specialist
    when do they come for<
    yard>garden
    skip the line>fast lane prioriti admiss
    are kid allow>children age suitabl
    hallway light>communal area build common
    libreoffic>softwar program
    took it twice>duplic doubl charg
    look after my<
    vicar>ceremoni religi
    water off>interrupt qualiti
    pay onc>time licenc purchas
    no claim discount>ncb
    welli>sho footwear
    hospit ward>emergenc
    screw<
    deposit at<
    left my<
    prove who i<
    get go with>order regist confirm
    length of<
    territori>district region area
    moneygram>money transfer abroad
    push notif>alert
    top up by card>payment method
    schoolchild>pupil student
    suffici>suffic enough adequ
    weird payment>unrecognis unauthoris transact
    campsit>campground camp
    tungsten>metal materi
    pay a<
    ticket do not<
    insur letter>certif polici document
    sat nav>satnav navig accessori electron
    usd>currenc foreign money
    wore off>fade effect
    ct scan>imag radiolog mri examin test diagnosi
    late train>delay compens passeng right
    min withdraw>minimum
    worker>employe staff member
    cash from credit card>advanc fee
    pack lunch>food eat snack
    pet cover>insur
    fork out>pay
    balconi solar>renew energi electr
    lone<
    electrician>profess occup tradesman contractor tradesperson craftsman
    ham>meat food
    store near<
    bill has gone<
    grandchild>child relat famili
    roadworthi<
    hotpoint>applianc manufactur brand
    monetari>money financ
    can not keep up>payment difficulti plan
    photo booth>passport biometr entertain parti event
    remortgag>mortgag refinanc
    learn piano>music lesson instrument cours
    powerpoint>softwar program
    come and look>check inspect technician
    immunis>immun vaccin jab
    card do not<
    jean>cloth garment
    no reset<
    gandhi jayanti>holiday public festiv
    minut<
    sub on my wage>advanc salari
    web space>host storag
    highland and<
    rough>approxim uneven
    carer>caregiv
    chat window>websit integr
    put to use>appli
    start an apprenticeship>train
    the underground>public transport train
    number display>caller
    mute someon>block chat
    eat at work>canteen
    gopro>camera photo devic
    stop someon messag>block mute chat
    ice tea>drink beverag
    put out<
    bunch of<
    local train>public transport
    nurs at<
    semest<
    worldwid>internat global everywher
    app will not open>login error
    what eat<
    pendant alarm>vulner telecar landlin
    gain independ>
    shop would not take card>declin payment
    nearest bank>branch locat
    remov a<
    blind person>visual impair
    request<
    skip a box>paus deliveri
    tri<
    code reject>discount voucher invalid
    grit>snow clearanc winter servic
    internet went<
    mahogani>wood materi
    co alarm>carbon monoxid emergenc gas leak
    highland<
    request time off>leav annual
    membership card>member pass ticket
    tailback>traffic congest delay
    can not wait>urgent emergenc
    care for>look treatment
    cold brew>coffe drink
    antacid>medicin medic
    corn<
    fort>fortress stronghold
    mollusc>allergen ingredi allergi
    defi>defianc
    where can i park>car
    destruct>destroy
    ibiza>abroad foreign travel oversea
    ccj>credit histori elig check rate report
    shin pad>sport equip gear
    summer>season
    gave the<
    3d secur>code authent payment
    googl<
    soc2>certif secur iso
    a cold>ill sick infect diseas
    outdoor in<
    nordic<
    show on<
    duff>defect faulti
    upfront>advanc
    roofer>profess occup tradesman contractor tradesperson craftsman
    will not pay<
    terrier>dog pet anim
    datev>integr interfac connect
    death cert>certif bereav
    too dear>price expens
    wet the bed>stain mattress clean
    ani flat go>apart rental vacanc
    rollat>medic aid
    wrong birthday>date birth correct
    pop<
    voic chat not work>audio
    student job>part time
    thum<
    content<
    top up revert>declin
    big sur>oper system requir compat
    ddi>direct debit
    3<
    devic not<
    fit centr>gym studio health club center
    hiss on<
    pass on a ticket>resal transfer
    bitten>bite
    blood stain>clean
    my friend join>referr bonus
    outstand amount>owe
    cursor gone>mous fault
    newcom at<
    biscuit>sweet confectioneri food
    rental bond>deposit
    stop work earli>retir pension
    back in the box>return packag collect
    dud>defect faulti
    tumbl dri>care instruct
    pickl jar>glass recycl bottl bank
    snow>clearanc winter servic weather snowfal snowi
    my bro>sibl famili relat
    blossom>bloom flower
    line is dead>fault landlin
    scottish>scotland scot
    kiddi>child famili
    log in detail>usernam password login
    did my back<
    forg>counterfeit forgeri fake
    left my umbrella>lost properti
    sign up bonus>welcom promot
    classif>classifi categori
    fake text>fraud phish scam secur
    my 10<
    sort it out>correct resolv solut
    semi<
    nation insur>contribut social
    hold on my card>deposit credit
    all of<
    annual>year
    stop them<
    call cut<
    hotel>accommod lodg
    sister in law>relat famili
    tonight>open hour appoint
    who get the money>beneficiari
    onion>veget food
    tin can>packag recycl plastic wast
    wise transfer>money abroad
    season ticket>travel pass month travelcard card
    number port>transfer
    whippet>dog pet anim
    eateri>restaur
    what colour bin>wast sort separ
    deposit at check in>credit card
    voluntari work>volunt
    dead zone>coverag signal recept
    show as deliv>miss
    where do the word come<
    addr>address
    motorway>toll road highway freeway
    on an<
    turn it off and<
    estim read>meter bill
    damag neighbour>liabil third parti
    do it automat>autom
    extra week>extens deadlin thesi
    my 10 year old>child age minor minimum
    draw up>draft prepar creat
    kick the bucket>death deceas bereav
    babi seat>child
    jog>sport outdoor activ
    card fell<
    neft>bank transfer payment method
    canadian>canada
    result out>grade
    senior ticket>discount reduct
    withdraw not come>pend process time
    selfi<
    kyc pend>ident verif
    dpd>courier carrier parcel servic deliveri
    birthday bash>parti book event
    hit the light>lamp switch
    hush>stop mute silenc
    year in industri>internship
    punch>crime polic violenc
    threw out>dispos expel
    lock my file>malwar virus attack
    smelt>smell
    telephon>call phone ring
    ground subsid>natur disast hazard damag
    pin number>code
    work placement>internship intern traineeship
    put credit on>top recharg
    without gluten>free
    tie the<
    want a new<
    air condition>condit applianc heat devic
    master degre>cours qualif studi
    second child>children famili sibl
    smart<
    free childcar<
    advert in the middl>ad premium
    been scam>fraud report phish
    dirti water>interrupt qualiti
    do up the flat>decor renov cosmet repair
    no credit histori>check creditworthi
    pound in euro>currenc exchang rate convers
    tomorrow>appoint date
    lost the babi>miscarriag pregnanc
    bed frame>furnitur bedroom
    cash isa>save invest deposit
    kid alon>accompani supervis minor
    passport photo>biometr
    birth control>contracept
    runni nose>cold symptom ill sick
    action figur>toy game child
    belt>accessori cloth
    get my win>prize withdraw
    eat at<
    bill from<
    conk<
    my account was<
    set it up>setup instal commiss
    how long guarante>period
    luminos>bright
    comcast>provid network oper
    it cold in the<
    at the crack of dawn>earli morn
    cut off date>deadlin
    dm>messag contact
    we had a<
    ill for<
    hoov>hoof
    saw an accid>polic report
    bollywood song>music
    did not show up fee>cancel
    dulux>paint coat
    card has not come>deliveri replac
    goodwil store>cloth donat textil recycl
    how much credit>balanc
    foundat degre>cours qualif studi
    will it work with>compat support
    cross countri ski>winter sport
    roof terrac>balconi outdoor area properti
    has it been<
    park fine>ticket penalti notic
    willow<
    came up with>invent devis develop
    invalid password>incorrect
    pay less each month>payment adjust
    ani offer>promot discount
    phonep>payment method transfer
    build up>accumul increas develop
    how long do they<
    power brick>adapt charger
    prescript refil>repeat
    take up>start occupi hobbi
    my dd went up>direct debit month payment adjust
    outdoor<
    psychotherapi>therapist therapi mental health
    ban for no reason>appeal suspend
    need to<
    coloni>colonis colon
    hot tub>well spa
    hiss gas>leak emergenc
    lift not<
    get me up at>alarm wake
    cambodia>abroad foreign internat oversea
    can not get to<
    girl>child famili
    central>centr
    play as gust>account link progress
    rant>complaint
    my son will not be<
    speak out>protest criticis louder
    no audio>sound speaker
    grimi>dirti clean
    alipay>payment method pay
    bun>bakeri bread food
    give>gave given
    picnic>food eat snack
    start a busi>registr compani found
    switch my plan>chang
    air in the<
    put my name<
    small medium<
    ww1>first world war great
    again pleas>repeat
    money for the delay>compens refund
    qr code<
    swum>swim swam
    spandex>materi fabric textil
    get an<
    version>releas
    charger at home>charg station
    impoverish>poverti poor
    strap<
    where can they<
    grubhub>food deliveri servic
    stop make>discontinu
    co2>sustain environ greenhous gas carbon dioxid
    halibut>fish seafood food
    nightgown>nightwear cloth
    famili name>surnam last
    been pend<
    bush<
    channel island>remot area deliveri restrict
    malayalam>languag foreign
    not turn up>deliveri miss
    vandalis>vandal wil damag
    attest copi>certifi
    teeth>tooth dental
    shanghai>abroad foreign internat oversea
    ban state>restrict
    get my team on>invit user member
    hedgehog>wildlif wild anim
    contract is up>end date renew fix term extens
    polici paperwork>document
    how my name appear>match ident document
    on strike>disrupt cancel
    period of notic>
    save disappear>progress restor
    walk stick>medic aid
    wrong email>incorrect address
    how mani mile>rang batteri
    no cost emi>instal convert payment financ method
    valid for all<
    rough idea of<
    shore>coast coastlin seasid beach
    sell off>sale
    what do they believ>religion belief
    when do it end>start durat
    correct>accur
    death threat>crime polic violenc
    gone bankrupt>insolv refund debt payment difficulti
    bludart>courier carrier parcel servic deliveri
    bronz age>prehistor
    bung<
    diclofenac>medicin medic drug pain relief
    who own you>founder owner manag
    door open>admiss start
    babi passport>children
    bring my number>port
    popcorn>food eat snack
    get credit>card appli
    solubl>dissolv dissolut
    licens plate>number licenc registr
    name do not match>confirm paye
    starter>appet
    hen>livestock farm anim chicken poultri
    vomit>symptom ill sick
    can not come to<
    we had a babi>birth regist certif
    demat account>secur trade
    did not sign up for>subscript unauthoris
    do it work<
    take over power>seizur rule
    ev charger at<
    croatian>croatia
    royal enfield>motorcycl 2 wheeler vehicl
    what model>serial number
    take my card>payment method
    monarchi>kingdom royal king queen
    regist my<
    cello>instrument music
    nespresso>applianc kitchen devic
    trace my<
    cash machin>atm cashpoint
    invas>invad raid
    injur can not train>paus medic certif membership
    want advic>consult
    face to face>person site appoint
    insid leg>size guid measur
    got elect>
    posit>job vacanc
    enough of the bot>human agent employe
    take my kid out<
    freezer not freez>applianc defect repair
    not from<
    share a<
    can i use<
    dog bit someon>liabil pet insur
    someon transfer to me>incom receiv
    fluoresc tube>hazard wast pollut dispos
    put in read>meter correct
    basebal cap>accessori cloth
    bobbl>fabric qualiti
    carshar>car share ride
    what trigger>caus
    tmrw>tomorrow
    whistl<
    no longer support>end
    line up>wait time appoint queue arrang align
    too hard level>hint tip
    hold a<
    insuffici fund>
    dens>densiti
    mous in<
    can not connect to<
    circular<
    merchandis>item product articl good
    fame>famous known renown
    complimentari>free charg grati
    get hitch>marriag regist offic wed
    sent to<
    how long for card>deliveri time
    been in the queue>wait time hotlin
    drop you a<
    last will>testament certif document proof
    zloti>currenc foreign money
    clean it>care
    mixi>applianc kitchen devic
    cat ran away>lost anim shelter
    money off>discount reduct rebat price
    leav by the<
    plot at the<
    minimum>least minimis minim
    6 digit<
    is it free>fee charg
    voucher not<
    are my<
    login>log sign usernam password
    who suppli my<
    gambl problem>respons game self exclus
    which<
    kitten>cat pet anim
    rise and fall>histori growth declin
    fix my price>tariff
    what will it set me back>price cost
    who i<
    addit>extra
    has a<
    tax back>refund
    facial recognit>face
    io version>app
    is it harm>danger safe toxic
    expens>pricey cost outlay expenditur spend
    arid>desert
    holiday turn<
    stop my order>cancel
    when do i hear back>respons time process
    put a pictur<
    ani way<
    apolog>apologis
    busi travel>trip
    care<
    nit>infecti diseas contagi ill
    somebodi has my<
    checkin>check onlin
    compos>composit
    evad>evas
    premium<
    broadband at new place>move home
    hogmanay>christma holiday
    common law<
    exit<
    sever team>limit contest
    heroic>hero heroin
    crib>cot furnitur bed bedroom
    wheel align>servic inspect mainten
    ginger<
    bump my car>accid claim damag
    panic attack>anxieti psychotherapi mental health ill
    waybil>track number
    india post>courier carrier parcel servic deliveri
    chang of address>move reloc
    go to colleg>student studi educ
    upstair flat>deliveri access stair
    which tariff am<
    nurs mum>breastfeed
    bought a<
    brush up>refresh improv
    feed<
    abdomin>abdomen stomach belli
    build a<
    chatbot>bot
    flash light>fault router led indic status
    ship address>deliveri
    meal on wheel>deliveri
    sewag>wast water wastewat drain
    refund is short>partial
    what level>placement test
    withheld number>anonym call
    knock up>pregnanc matern
    time in new york>zone
    my 12<
    3 digit on<
    crack glass>display screen damag
    cricket>sport activ
    pink>colour color
    pram on the bus>pushchair
    fall off>detach decreas
    student loan>financ credit
    mayb>possibl
    dead pixel>display screen defect
    paycheck>salari
    vapor>steam vapour
    parent benefit>allow
    prove i a student>certif enrol
    silverfish>pest control infest
    how tall is<
    tricki>difficult complic
    get ani<
    jew>jewish judaism
    prove i a<
    worn cloth>donat textil recycl
    kitchen fire>claim damag
    start on<
    borrow>loan
    what do they speak>languag
    cup final>match sport event ticket
    hidden number>anonym call caller
    someth came<
    bamboo>wood materi
    ekart>courier carrier parcel servic deliveri
    get across>communic explain
    singl person discount>household
    america>abroad foreign internat oversea
    new number>chang phone
    unpack<
    deliv to wrong address>deliveri incorrect
    keep me<
    tonic water>soft drink beverag
    book com>platform accommod
    grammar>grammat
    real leather>materi solid wood
    second world war>ii 2 ww2
    light on the<
    batteri is<
    doa>defect faulti
    name wrong on>chang correct spell
    no more payment>cancel subscript direct debit
    orang squash>soft drink beverag
    account is frozen>block restrict suspend
    what time do school end>timet hour
    chang my digit>number
    paisa>amount money rupe
    press buy by<
    point not updat>delay
    can not place order>checkout error
    tequila>alcohol spirit drink
    too big to upload>file size limit
    get hold<
    lcd tv>televis devic
    student rate>discount
    left in<
    blood sugar>glucos
    is the oven<
    revers camera>navig accessori electron
    test it first>free trial
    acnt>account
    departur>depart
    devic>gadget applianc
    student discount>price
    kick someon<
    tell work i pregnant>pregnanc matern
    tidi up>clean
    too larg to<
    leav by the door>safe place deliveri instruct
    price me up>quot
    stuck in transit>track delay
    death penalti>capit punish
    gone past>expir
    not flatter>return exchang
    not verifi>ident verif fail
    take old<
    what on the meter>read
    rest of<
    40th<
    bombard me>unsubscrib newslett
    foundat<
    what on my calendar>appoint schedul
    daylight robberi>price expens
    mock<
    deed>certif document proof
    postal code>postcod zip
    batteri life>runtim
    interpret>translat
    all in one trip>packag tour
    bit by<
    put milk<
    sandston>stone ceram materi
    cheap at<
    racism>discrimin complaint equal treatment racist
    liverpool<
    membership go up>price increas
    cabin<
    cosmos>univers space
    phone the doctor>video consult telephon
    meadow>grassland pastur
    moolah>money amount sum
    switch me back on>reconnect restor suspend
    switch off by<
    throw away phone>electr wast recycl dispos
    pass out>dizzi faint emergenc unconsci
    deckchair>garden furnitur
    lost>miss misplac lose loss
    mackerel>fish seafood food
    samsung phone>mobil smartphon devic
    how is it made>product manufactur process
    login name>usernam user
    hire ski>rental equip
    no price<
    tenanc>rental
    cholera>diseas infect ill
    wasp>pest control infest
    queen>monarch king sovereign royal monarchi
    someon to take over my flat>subsequ tenant tenanc
    bank transfer stuck>pend delay
    anoth licenc>user add
    money not<
    wed cake>celebr food
    is it busi>occup peak time
    the whole<
    can not work<
    midday meal>lunch
    duke>duchess duchi
    in credit>balanc refund
    tenni match>event ticket
    debit>charg bill
    pretend to be me>ident theft fraud
    needless>unnecessari
    settl up>pay bill
    lost his life>death die kill
    stove>cooker applianc household devic
    lost my item>miss restor inventori
    there<
    not print>printer fault
    scarlet<
    track has not updat>delay
    rapido>taxi transfer transport
    not good enough>complaint dissatisfi
    work do>event celebr venu corpor group
    chrome plate>metal materi
    strength>strengthen reinforc
    my bad>correct error chang
    forbid>forbad forbidden prohibit ban
    rest of my<
    did not get the discount>code voucher
    free account>fee charg
    on it own>automat autom independ alon
    clerk>civil servant offici
    lay new<
    against the<
    anorexia>mental health ill
    no price in<
    slack channel>integr chat communiti
    care worker>carer
    cycl to work>travel allow bicycl leas benefit
    hardback>book media
    postbox>letterbox
    order id>number refer
    social>media societi
    go back<
    match rain<
    never sign<
    how old is your compani>found histori
    pricey>expens cost
    shepherd pie>food meal eat
    democrat>democraci
    undo my<
    fire in my<
    wast bin>dustbin trash garbag
    figurin>decor home accessori
    when do we get<
    feed on>diet food eat
    frenchman>nation foreign resid citizenship franc
    steal>stolen stole theft
    still charg me>cancel bill
    almirah>furnitur
    bus to<
    cooki thing>consent
    hold off>delay postpon
    see how<
    fenc blown<
    loyalti point>bonus reward
    o hare>airport flight
    prolong>extend extens renew
    market stall>permit
    take anyon on>new patient registr
    fraudster>fraud scam
    feel rubbish>ill symptom
    not this<
    contemporari>present day modern
    crulti free>vegan
    transfer not<
    someth for my mum>gift voucher
    lasagna>food eat meal
    otp not receiv>verif code sms
    farm out>outsourc
    pay my mate>transfer send paye
    chang of<
    make up>constitut form compos invent
    when is my<
    big buck>money amount sum
    they<
    freebi>free gift
    someon got<
    excess baggag>extra luggag overweight
    fragil>breakabl delic
    notaris>notar notari
    take back>return
    got scam>fraud report phish
    polic>cop
    slovenia>eu europ european countri
    pop up>window messag notif advertis adwar malwar appear
    stop be a member>cancel membership
    stick plaster>first aid medic suppli
    wil<
    eat disord>mental health ill
    cop check>confirm paye name
    how it work>explan descript procedur
    add to<
    send in<
    aros>aris arisen
    battl pass>season reward
    sixt>car rental
    space shuttl>spaceship spacecraft
    got ban>suspend appeal block
    join bonus>welcom promot
    run out of money>bankrupt insolv fund
    tel aviv>abroad foreign internat oversea
    time off in lieu>overtim
    flunk>fail resit repeat
    not impress>complaint dissatisfi
    banger>song music car vehicl
    market order>type trade
    right to<
    window do not close>defect
    report card>certif grade qualif document
    what day is it>date calendar
    child sick can<
    without regist>gust checkout
    internet is slow>speed
    mass<
    chiffon>materi fabric textil
    gulab jamun>cake dessert food
    heat bill too high>ancillari cost statement object
    how long till you<
    in the pipelin>plan futur releas
    code did<
    machin ate<
    person hotspot>tether
    react bad>allergi allerg reaction
    swear at me>report player harass
    bring with<
    fete>event fair market
    broken window>glass damag
    where is my data>server locat storag
    faith>belief
    gummi<
    paintwork>car part bodywork damag
    pull out of<
    take to the<
    ad everywher>advertis adwar malwar
    day off for a<
    theft>stolen steal stole thief thiev
    carplay>navig accessori electron
    arabia>arab arabian
    coursera>cours train event
    scarc>scarciti shortag
    salwar kameez>cloth garment
    tail<
    went into the red>overdraft
    queue>wait time appoint
    wage not<
    hungari>abroad foreign internat oversea eu europ european countri hungarian
    militari discount>
    contract>agreement
    nest egg>save invest deposit
    nurs at home>care carer
    alarm did<
    cursor<
    rest<
    stop me overspend>bill cap spend limit
    subtitl>
    not my fault>liabil
    gov>govern author
    sertralin>medicin medic prescript
    adjac>neighbour neighbor border next
    id check>ident verif
    spade>garden tool equip
    speed ticket>fine penalti
    look for>search find
    paid for<
    talk to supervisor>complaint escal
    what level am i>placement test
    nissan leaf>electr vehicl charg
    did i lock>door secur
    how much i owe>outstand balanc amount du
    nutriti>nutrient nutrit
    sorbet>dessert ice cream food
    bracelet>jewelleri jewelri valuabl
    what did he<
    are you trustworthi>genuin reput fraud
    ratif>ratifi
    masonri paint>coat
    prove my<
    amt>amount
    doc need>document
    someth with my<
    forest fire>natur disast hazard damag
    measur>size dimens
    when will i get my refund>process time
    ship it<
    without origin box>return packag
    drop my<
    investig>inquiri research studi
    got rid<
    navi>occup public sector naval fleet
    someon move<
    am i free>calendar appoint schedul
    given the push>dismiss termin
    gumtre>marketplac onlin shop third parti seller
    switch over>chang transit
    tell me a joke>
    canara bank>account
    did order go through>confirm
    poor>ill sick
    crossplay>cross platform
    go part time>reduc work hour
    pass over>ignor omit
    what is the purpos>use function
    when do they come<
    window will<
    fee i do not<
    seed phrase>recoveri wallet
    what are the step>procedur process
    breath in>inhal
    flunci>flunt
    fridg>refriger applianc household devic
    cat on<
    my partner<
    water is off>interrupt qualiti
    fit it<
    put it on my<
    easter holiday>school close
    when is the man<
    middl age>mediev mediav
    row machin>fit equip gym
    ski rental>equip
    specif>specifi
    which plan am i>tariff
    wed certif>marriag
    my other<
    not up<
    spectat>audienc viewer
    pictur not accept>ident verif reject photo
    point out>indic mention note
    learn to swim>cours pool
    rais my credit>limit increas
    charg a fee>
    famili<
    tree is<
    beef up>strengthen improv
    croatia>abroad foreign internat oversea eu europ european countri croatian
    do i get in>admiss offer
    where money come<
    doormat>floor carpet
    emperor>empir imperi tsar kaiser
    usb<
    balconi rail>build exterior repair
    acryl>plastic materi
    restock>back stock avail
    set up a compani>busi found establish start
    come in<
    gls>courier carrier parcel servic deliveri
    joke of a<
    keep log me<
    lucki>fortun luck
    out of ink>toner cartridg
    shift hous>move reloc chang address
    stick it<
    goulash>meal dish food
    grind nois>fault
    repetit>repeat
    wireless>wifi wlan wi fi
    pass on membership>transfer
    voicemail>answer machin mailbox messag
    coach<
    oldest>earliest
    to the<
    aristocrat>nobl nobil aristocraci
    automat payment>direct debit sepa autopay auto pay
    dominican<
    strata>stratum
    social secur>contribut insur
    bill with compani<
    wrong number<
    hosp>hospit
    urin test>examin diagnosi
    hous was broken into>burglari polic
    discreet>packag
    fed up>complaint
    forgot my appoint>miss cancel fee
    wrap it up>gift
    chest size>guid measur
    loveseat>furnitur sofa upholsteri
    point not<
    bonus for sign<
    leav our bag>luggag storag
    left someth<
    someon els take<
    cabin on<
    what id>ident verif accept document
    abu<
    someon transfer<
    quit uni>exmatricul withdraw deregist
    monorail>public transport train
    roadsid<
    send a read>submit meter
    top up for someon>recharg number
    medic histori>pre exist condit
    sick on exam<
    in sever languag>multilingu
    take a break>paus suspend
    pack tape>packag
    secondari<
    see my payslip>portal
    without an appt>appoint
    call in sick>leav report note certif incapac ill absenc
    go over>check review examin
    lecci bill>electr gas
    fell out of<
    onli sometim>intermitt fault interrupt
    half marathon>sport outdoor activ
    lost the war>defeat surrend
    come down<
    got a<
    delet my data>person privaci
    red wine<
    soot>fire damag
    cave>cavern
    collab>cooper partnership partner
    bung up>clog block
    told>tell inform
    secreci>secret
    skydiv>extrem sport danger adventur
    broke up>divorc separ split dissolut
    homeopathi>altern medicin treatment
    vacuum cleaner>hoover applianc household devic
    weigh>weight
    volcano>volcan
    fingerprint>biometr touch
    what height>high tall
    gone to old<
    pic for<
    need help at the station>assist access
    new person to pay>paye beneficiari
    simpl word>explan help inform
    travel agent went<
    lock to<
    find a<
    redirect<
    sewn>sew
    feta>dairi milk lactos
    flight got<
    onlin<
    stuck in the<
    take card>payment method
    paid back to me>refund
    take old bed>dispos mattress remov
    broken toaster>electr wast equip recycl
    mealybug>plant care pest
    spill coffe>water damag moistur
    uncommon>rare seldom unusu
    hijab>accessori cloth
    lend me<
    need a laptop>devic equip hardwar
    pack slip>proof purchas document receipt
    scratch post>pet suppli
    did not get my poll<
    on our<
    to anoth<
    ruin my holiday>complaint defect compens
    tend>tendenc
    vermin>bed bug pest
    ident card>identif proof document
    magician>entertain parti event
    talli<
    on a budget>discount afford instal
    screw to<
    stay late>overtim work hour
    type in the<
    too mani email>unsubscrib newslett
    wealthi>wealth rich
    advanc order>preorder pre
    can not find app>download instal
    singl sign on>sso
    how long to keep>retent period receipt document
    lost my point>expir loyalti programm
    mth>month
    tri out>trial test demo
    bangl>jewelleri jewelri valuabl
    bring someon along>gust pass
    use the wash machin>laundri room hous rule
    9am>open hour appoint
    get rid of ad>remov
    when do my pay come>salari payment date payday
    at the same time>simultan parallel
    5 gramm in my area>coverag
    predat>predatori natur enemi
    atm kept my card>retain replac
    chang my mind>return cancel
    how long till you answer>respons time process
    nurs a babi>breastfeed
    finn>finland finnish
    amazon pay>payment method
    chameleon>reptil exot pet anim
    how long do they live>lifespan life expect
    gregg>restaur food
    do not know my password>reset
    hand free>blutooth phone voic control
    itun>music stream audio
    keep a dog>pet allow
    vienna>abroad foreign internat oversea viennes
    do not you do<
    rediffmail>email address mailbox
    stick out>protrud promin
    tuition fee>cours
    atom bomb>nuclear weapon
    note to<
    turn into>becom transform convert becam
    what 15 prozent>calcul
    oktoberfest>occas event special day
    cut down a<
    team>squad
    second job allow>secondari employ approv
    welfar offic>social assist
    bill in wrong<
    how safe>secur safeti protect
    buffer>speed slow connect bandwidth
    phone in<
    product key>licenc licens activ
    tru to<
    hgv>lorri truck
    spill someth>water damag moistur
    onli one<
    sink will<
    fee i do not know>charg
    subleas>sublet subten
    suffic>suffici enough
    world war 2>second ii ww2
    car is gone>tow vehicl
    drugstor>pharmaci chemist shop store
    roam>data abroad
    magnesium tablet>supplement dietari
    pyramid scheme>fraud scam
    gift packag>wrap
    got fine on<
    car charger>charg point electr vehicl
    troubl with<
    flipkart>marketplac onlin shop third parti seller
    genus>genera
    kannada>languag foreign
    burst out>erupt
    dollar>currenc foreign money
    write an<
    math>mathemat lesson cours tuition
    post offic>pickup point collect parcel shop
    probationari period>probat
    when do my pay<
    languag for the job>skill requir
    where power<
    will not make<
    wrong amount of<
    wet weather>rain
    2 kid>children famili sibl
    aimbot>cheat report
    fiver note>cash money
    chang my bank<
    when do uni<
    creation>creat creator
    broke their tv>liabil damag third parti
    how long befor>process time durat
    flyer>brochur inform materi catalogu
    put in expens>travel reimburs
    put someon els<
    save over>restor version histori
    cab>taxi transfer transport
    how to>tutori instruct guid
    send a new<
    pay when i<
    set to privat>privaci visibl
    did i get in>admiss offer
    stomach ach>abdomin pain symptom
    one day ticket>
    lost my phone>block sim
    park in front of<
    tan>otp
    camper van>motorhom pitch
    grandpar>famili relat
    heard noth from<
    worn onc>return use
    ref id>refer number
    bulki item>wast larg
    pedelec>ebik electr bike bicycl
    phone on the bus>lost block sim
    copd>chronic ill pre exist condit diseas
    is there coverag>avail
    make me laugh>joke
    name on the bell>namepl doorbel mailbox
    put out a fire>extinguish
    fail verif>ident
    who pick<
    nowaday>current present
    domest applianc>white good household
    magazin>journal
    echo dot>smart speaker voic assist devic
    prescript drug>medicin medic
    bailout>rescu financi aid
    obedi>obey
    foreclosur>earli repay settlement
    yamaha bike>motorcycl 2 wheeler vehicl
    is my money safe>deposit protect safeguard
    perk>benefit advantag
    take save out<
    low on<
    move hous>address chang reloc
    my mother<
    kid travel free>children fare age
    safe to use>safeti side effect
    bring to hospit>admiss stay checklist
    card will not read>damag replac
    option>voluntari choic possibl
    seed>garden plant
    come out>public releas appear
    gift messag>greet card
    roof rail>trailer accessori vehicl
    grandfath>grandpar famili relat
    viennes>vienna
    cat on the<
    old chat>histori convers transcript
    into the<
    lost my board<
    pink line>display screen fault
    tuck<
    auto rickshaw>taxi transfer transport
    fauna>wildlif
    if you get hack>secur attack
    outgo call block>suspend unpaid restrict
    synthesis>synthesi synthes synthet
    turn it down>volum
    remot<
    do not know<
    emb>integr websit instal
    topup cancel>top revert declin
    chole bhatur>food meal eat
    vote>elect ballot poll
    motorbik>vehicl motorcycl 2 wheeler
    nick phone>theft stolen block
    atmospher>air
    run across>encount meet
    ban myself>self exclus respons game
    hous sink>subsid structur damag
    premier inn>accommod hotel overnight stay
    user seat>licenc
    link do<
    put to<
    lost my umbrella>properti
    journey>trip travel
    shut itself off>switch fault batteri
    fireman>fire servic occup public sector
    work experi place>internship
    nurofen>medicin medic drug pain relief
    bill of sale>proof purchas document receipt
    regular payment>stand order
    gust>visitor
    scarciti>scarc shortag lack
    ask>enquir inquir
    my littl girl>child famili
    are you a scam>secur trustworthi fraud genuin reput
    what do i get out<
    ocean>sea marin
    cloud or<
    open hour>busi time
    testament>last
    differ countri>abroad internat oversea
    gas fee>network
    job centr>author
    bystand>wit
    flat leas>rental contract tenanc
    nutella>spread food breakfast
    old magazin>paper recycl wast
    sangria>alcohol drink beverag
    clean out>fraud unauthoris empti clearanc
    offici translat>certifi
    where can they be found>habitat distribut
    ful>petrol gasolin
    turn off and<
    eduroam>wifi campus
    stop over>transfer connect flight stopov layov
    leav left>annual holiday entitl remain
    servic cut<
    how big can<
    put in my notic>resign period
    signific>signifi major import
    stop charg me>cancel subscript automat renew
    raffl>prize draw competit sweepstak
    jet2>airlin flight
    maximum speed>top
    leav later>check late departur
    say he from you>fraud phish genuin
    babi cloth>children child
    lithuania>eu europ european countri
    red>colour color
    can my<
    moistur>damp wet moist humid
    advantag>benefit perk
    knicker>underwear hygien cloth
    alreadi built>assembl
    sold share>capit gain taxat
    broke until payday>payment difficulti hardship
    see the place>view
    eastern>east
    stuck in the lift>fault emergenc
    beta blocker>medicin medic prescript
    samsung wash>applianc manufactur brand
    ticket machin broken>fault refund
    code will not<
    raini day fund>save invest deposit
    secur question>detail reset
    short of<
    not enough money>insuffici fund
    meter cupboard>read
    paytm>payment method transfer
    send money>transfer
    someth<
    bpa>plastic materi
    when are you there>telephon open hour avail
    crime refer number>polic
    rent late>arrear payment plan
    my pension>entitl statement
    electr toothbrush>applianc devic person care
    sonyliv>subscript stream
    at the weekend>open hour
    senior>pension retire
    setup>configur instal
    treadmil>equip train fit gym
    whi was i<
    do not want surpris bill>cap spend limit
    cancer>serious ill critic diseas
    sprain<
    friend train with me>gust trial companion
    do you deliv to>internat deliveri area countri
    grown up>adult
    send you<
    till when>open hour
    wrong size>exchang return
    busi plan>premium subscript
    get a smart<
    toilet near>public
    win deduct>tax tds
    denial>deni
    kid is ill>sick child
    block a<
    got a new car>vehicl registr
    what do i have to do>procedur process step
    5 more<
    corner sofa>furnitur upholsteri
    paid for by>financ fund
    transferwis>money transfer abroad
    16 year old>child age minor minimum
    web page>websit site homepag
    100 year>centuri
    call forward>divert redirect
    repeat>repetit wifi rang
    sign up fee>registr
    nearest branch>locat nearbi
    fall out<
    sprain ankl>injuri accid
    blown up>explod explos
    guin>alcohol drink beverag
    come and go>intermitt fault interrupt
    peed<
    canin>dog
    mount on<
    just move here>regist address
    lock myself out>locksmith door
    train cancel>refund compens
    lightweight>light
    one off card>virtual
    doctor on sunday>emergenc servic call
    no more email>unsubscrib newslett
    toyota>car vehicl
    what do the symbol mean>led indic
    drain>sewag wast water wastewat
    drive in europ>green card abroad cover
    green energi>renew clean
    internet not work<
    prime minist>head govern
    guid walk>tour museum admiss
    top up my account>deposit
    food money>daili allow expens
    commemor>memori monument
    place of birth>birthplac
    play against mate>privat contest leagu
    road trip>travel abroad
    sent me 2>duplic order wrong item
    test drive>trial
    too young<
    pay when i get there>payment site
    extra to pay>addit cost surcharg includ
    trackpad>accessori comput
    drill>tool
    more than<
    florida>abroad foreign internat oversea
    verifi by visa>secur code authent payment
    buddhist>buddhism buddha
    find someon to<
    who behind>compani profil
    divis>divid split
    put in the wrong>correct chang incorrect
    referr not<
    breakdown servic>roadsid assist tow
    headach>pain symptom
    visit hour>time
    alzheim>care long term nurs
    waffl>breakfast food
    have a parti>event celebr venu
    motherboard>compon comput
    get a move on>express urgent process time
    mous dead>fault
    nhs discount>
    golden handshak>sever compens
    wait for money>incom transfer pend
    look at>view consid examin
    nobodi got<
    loadshed>power cut outag
    purs stolen>card block
    did not get my order>deliveri
    migrant>migrat migratori
    wifi keep<
    digit ticket>eticket mobil
    ig>social media
    polish<
    insur fee>premium
    renew too expens>premium
    can not cash<
    digit book>ebook content download
    close my bank account>
    pick up point>pickup collect
    sat on it>damag repair
    nativ countri>homeland
    overdraw>overdrawn overdraft
    case never<
    made to order>custom personalis
    has not shown up>deliveri miss
    water<
    zeal>zealous
    latt>coffe drink
    suppos>supposit
    granit>stone ceram materi
    job chang>employ
    tri befor i<
    rent my place>sublet permiss
    utr>refer number transact tax
    jungl>rainforest
    into<
    what the use of>purpos
    brought>bring
    labrador>dog pet anim
    night storag<
    oper>surgeri
    strang charg>unrecognis unauthoris transact
    offlin mode>
    braveri>courag brave
    durat>long contract term
    shein>marketplac onlin shop third parti seller
    carri over>rollov data annual leav expiri transfer
    clan<
    free sampl>fabric
    minimum du>payment
    swap for<
    titanium>metal materi
    md>manag director ceo
    guidelin>rule regul
    read up<
    use too<
    breakfast in<
    handl fee>ship cost deliveri charg
    ring up to order>telephon
    hebrid>remot area island deliveri restrict
    30th birthday>parti event
    am i talk<
    burnout>mental health ill
    fio>internet connect
    all book<
    give notic>resign period
    paper bag>recycl wast
    fanta>drink beverag
    how mani peopl<
    lost the label>return
    outdat>expir old
    what power it>ful energi
    team member>employe staff colleagu
    overweight person>weight limit load capac
    can not decid>advic consult choos
    photo will not<
    15 year<
    could not come to class>miss lesson catch
    summer job>holiday
    ident stolen>theft fraud
    internet not work abroad>roam data
    bus>public transport train
    carpet stain>clean
    compassion leav>bereav special
    first communion>parti event celebr occas
    give you a bell>contact telephon email
    order me a<
    round up>save collect
    cash in holiday>annual leav payout
    in hous<
    paysafecard>voucher gift card payment method
    children birthday>parti event
    put through>connect transfer
    person inform>data detail
    day left>annual leav holiday entitl remain
    kilometr driven>mileag kilomet
    what make<
    scare>fear afraid
    fell apart>defect damag collaps
    payment plan>instal
    sale slip>proof purchas document receipt
    trade union>work council employe repres labor
    night school>evening cours distanc learn class
    second time<
    someon to take<
    visit<
    jiu jitsu>martial art sport cours
    no du>clearanc certif loan closur
    odd wrong>bet
    loos motion>symptom ill sick
    payment fail>declin
    seismic>earthquak quak
    pokemon go>game video
    web seri>film movi video

    """##,
    places: ##"""
    0000L000?100P100^300k300X400d400k500k500_600J7005800S800S800S800
    S800<:00<:00c:00B;00c;00J<00[=000@008@008@00KA00bA00_B00GD00ME00
    ^E00hE00oF00=G00kG00:H00?H00ZH00RI003J00bJ00`L00AM00AM00]M00jM00
    <N00<N00lO00`P00`P004Q00KQ00SR00SR00DS009T009T00:U004V00ZV00ZV00
    iV00iV00WW00`X00`X00[Y00FZ00>\00>\00\\00h\00h\007]007]00E]00:^00
    :^00S_00S_003`00R`00Ua00:b00:b00=d00=d004e00Ye005f00Cf00Kf00Kf00
    2g002g00Pg00Pg00Zg00Zg00bi00cj00?l00>m00>m00Cm00[m00bm00bm00lm00
    <n00Pn00No00H010T110T11042100310M410i410O5102610o710J810j810Q910
    D:10;;10L<10W<10C=10R=10l=10F?10P?10f?10g@10TA10fA10fA10lB10XC10
    ^C10^C10^C10ZD105E10LE10eE10EF10OG10dG10JH10mH10FJ10TJ10bJ10>L10
    >L10>L10\L10eM10WN10AO10]O10:P10gQ10DR10WR10lR10lR10JS10WS10\T10
    1U101U10XU10XU10:V10LV10@W10@W10@W100X10hX10GZ10GZ10A[104\10]\10
    ]\10I]10Y]10Z^10B_10^_10h`10`a101b101c101c10Uc10Uc10oc108e10=e10
    <f10[f108h10eh10:i10Oi10di10ij10Gk100l10Ol10Um10Um10<n10Sn10^n10
    Io10ko10ko10ko10<020_020<120<120I120]120]120H220d220j320Z420F520
    :620:620O620I720L820l820K920K920]920M:20M:20M:20M:20[:20o:20o:20
    O;20e<200=20l=205?20g?20g?20;@20U@20FA20FA20FA208B20YB20YB20NC20
    NC20NC20GD20UE20AF20OG20oG20oG20UH205I20eI20eI20_J20YK20mK20CL20
    WL20WL20WL20WL20CM20CM20^M206N206N20GN20lN20<O20gO20gO20gO20;P20
    IP20IP20oP20oP20mQ20mQ20mQ20KR209S20[S20GT201U20NU20IV20oV20oV20
    DW20QW20mW20_X20KY209Z20RZ20RZ20?[20c[208]20C^20X^20X^20X^20X^20
    3`20?a20Va209b20gb20Kd200f20@f20_f20Vg20Rh20kh200j20fj20Dl20]l20
    ]l20el20>m20>m20>m20Nm20Zn20Yo20Yo20Yo20D030=230N230>330>330Y430
    X53096302730Q730Q730j730j730f830f830f930f930=;30_;30B=30B=30B=30
    3>30:>30l>30Q?30o?30i@30i@30i@30aA30aA308C308C30MC30iD300E30cE30
    KF30=G304H304H30hH30SI30hI301J30WK30HL30WM305N30ZN303O30TO304Q30
    KQ30WR30ES30eS30DU30DU30ZU30ZU30SV307W30UW30JX30HY30cY30cY30cY30
    MZ30MZ30`Z307\307\307\30B]30O]305^30j^30I_30I`30I`30Y`30Ia30ba30
    Bd30Ud30=e30=e30=e30Pe306f30Hf30af301g30>g301h30Lh309i30ai30Pj30
    =l30Rl30jl30jl30dn30dn30dn30dn30dn30dn30So30704070407040P040[040
    8140]140]140924033403440O4406540S540>640W740l740<840S840H940j940
    T:40m:40m:40m:40m:40m:40m:408;408;408;40a;40F<40F<40F<40F<40U<40
    P=40O>405?40;A40FA40FA40FA40FA40FA40FA40PA40mA40?B40OB40lB40lB40
    6D406D40kD40kD40ME40ME40hE402F40kF409G409G409G40QG40\G40\G40\G40
    \G40lG40ZH40ZH40CI40OK40VM40jN40CO40bP40gQ40:R40OR40kR40RS40dS40
    ;T40EU40WU40WU40aV40@W400X40lY40FZ40H[40H[40Y[40=\405]40a]402^40
    @_40c_402`40_`40Pa40na40na40lb40[c403d403d40\d40je409h40Uh40mh40
    di40di40ni40Rj40Rj40Jl40[l40[l40Rm40Xm40?n40?n40?n40Xn40an40Mo40
    B050^050^050[1500250d250]350]3505450A550A550A550V550a550B650k650
    E750:850k850>950S950B:50d:50I;50b;502<502<50B<50Q<50Y<50F=50F=50
    [=50h>50h>502@50NA50AB504C50bC50=D50=D50=D50=F50]G50]G50EH50JI50
    JI50NJ503K50]K50QL505N50FN50VO50>P50aP50@Q50dQ50@R50IR50iS50ET50
    ET50>U50WU50GV50GV50oV50fW50mW50VX508Y50JY50bZ50bZ50C[50e[501\50
    A\50g\50=]50=]50=]50I]50Y]50A_50j_50W`50W`50W`50Qa50ka50gc50Qd50
    ?e50`f50`f50`f50]g50]g50Oh50Oh50lh50Ti50Ti507j50Hj50\k50\k505l50
    El50`l509n50Ln50hn50hn50Ao50fo50fo50a0605160a160N360d460J560d560
    d560F660_660\760h760>960O960O960m960;:60C:60C:60K:60e:60><60K=60
    X>60B?60_?60=@60D@606A606A606A60hA60GB60GB606C60QC60YC60gC60gC60
    >D60>D60>D60VD60gE606F60XF60cG60YH60;I60`I60UJ60UJ604K60UK60CL60
    CL60YM601N608O608O604Q604Q60NQ605R60LR60dR60dR60\S60\S60JU60_U60
    dV60dV60gX602Y60EZ60J[60J[604\604\604\604\60>]60N]60N]600^60N^60
    <_60[_60X`60o`60Da60Da60Ua60Rb607d60fd60He60ae608g608g608g60Ag60
    Nh60Gi60[i60di60Mj60Mj60Mj60Wj60dj60Nk60Nk60]m60<n600o600o60Yo60
    01700170B170B170B170M1702270H270H270A370A3703470T470`470<670<670
    e670e770h870G970G9706;70Z;70N<702=702=70G>700?70@?70N?70Z?70J@70
    9B70UB70eB70GC70eC70:D70:D70FD70fD70PE701F70:F70ZF705G703H70FH70
    cH70cH704I704I70lI704J70HJ704K704K704K70JK705L70bL70LM70LM70XM70
    =N705O70jO70jO70^P700Q70EQ70PQ70PQ70nQ70nQ70LR706S70nS70JT70JT70
    LU70LU70QV70gW70gW70UX70UX70;Y70;Z70NZ70XZ70XZ705[703\70L\70I^70
    I^70g^705`70]a70\b70bb702d703e70Ge70Ye70Jf70Ig70ig70ig70Dh70Dh70
    Fi70[i70Yk70fk70@m70Jn7070802180a180i180Y280b3805580V580n5804680
    >680h680h780A880A880N880b9808:80R:80R:804;804;804;804;80Q;80Y;80
    K<80n<80V=800>800>80;?80e@804A80SA80jA80XB80JC80JC80VC80bD80aE80
    aE80aE80<F80DG80bG80PH80GJ80PJ80[J805K80WK80WK80oL80oL80^M80^M80
    FN80^N80QO80IP80YP80:Q80eQ80eQ80eQ80LR800S80XS80<T80<T80BU80BU80
    BU801V80MV807W80oW80WX803Y80\Y80\Y80cZ80;[80;[80I[805\80e\80e\80
    =^80X^80F_80F_80o_80A`80A`80A`80Qa80[a80[a80:b80Jb80Zb803c803c80
    Ac80`c802d80Dd80`d80_e80>f80Nf80if80Qh80Hi80]i80:j800k80kk80kk80
    kk80_l80Nm800n80Gn80Gn80Rn80Ao80]o80M090M090h090A190D390T3907490
    m490m490C590`590H690H690H690H690i690i690i690M7903890[890=990R990
    A:909;909;90c;906<90j<90j<90l=90l=909>90G?90L@90L@90L@90YA90YA90
    @C90MC909E90\E90gF901G90KG90KG90fG90LH900I900I90XI90eI90eI90eI90
    6J90IJ90VK90cK90:L90IL90CM90BN90VN90nN90BO90KO90;P90SP90\Q90FS90
    NS90VS90>T90FT90FT90aT90QU90QU908V90HV90VW90BX90HY903Z90SZ90?[90
    `[90N\90[\90Z]90>^90c_903a90:b90:b90eb90;c90ac90mc90@d90kd903e90
    Ef90af90cg901h90Oh90ah90ah90ah90ci90Ok90Pl90=m90@n90cn90cn90:o90
    70:0@1:0P2:0N3:0o3:0O4:0T4:0E5:0A8:0d8:0G9:0G9:0N::0e::0D;:0P;:0
    P;:0a<:0j<:0D=:0a=:0H>:0H>:0H>:0G?:01A:0@A:0@A:0cA:0RB:0PC:0[C:0
    [C:0YD:0hD:0hD:0hD:08F:0PF:0jF:04G:04G:0[G:0mG:0`I:0dI:0dI:0CJ:0
    WJ:0jJ:0^K:0PL:0PL:0NM:0jM:0jM:0>O:0;P:0?Q:0[Q:0AR:0AR:0bR:0HS:0
    AT:0AT:0AT:0AT:0AT:0AT:0fT:0kT:0\U:0`V:0`V:0:W:0?Y:0hY:0hY:0hY:0
    7Z:07Z:04[:0Q[:0_[:0_[:0\\:0`\:0`\:0A]:0J]:0N]:0P^:07_:0B_:0B_:0
    i_:0V`:0V`:0Qa:04b:04b:04b:04b:0Yb:0Yb:0Yc:0Yc:0Wd:0^e:0Vf:0kf:0
    Nh:0[h:0Qj:06k:0Ek:0nk:0Ml:0Ml:0Fm:0Fm:06n:06n:0Dn:0ln:0ln:0Bo:0
    Bo:030;0K0;0g0;0j1;0W3;0<4;0<4;035;0:5;0=7;0=7;0W7;0W7;048;0U8;0
    U8;0<9;0@:;0O;;0@<;0S<;0S=;0]@;0]@;0;A;0GA;0YA;0YA;0fA;0LB;0?C;0
    GC;01D;01D;0@D;0_D;0_D;0kE;0hF;0<H;0dH;0:J;0:J;0:J;0QK;0bK;0nL;0
    nL;07M;0bM;0mN;0:P;0YQ;0YQ;0YQ;0ER;0ER;0QS;0eS;0OV;0OV;0lV;0^W;0
    ^W;0^W;0^W;0nW;0nW;0nW;07X;07X;0TX;0TX;0TY;08Z;0:[;0\[;0h[;07\;0
    Z\;0g\;0g\;0O];04^;0N_;0g_;0W`;0n`;0na;0Bb;0Gb;0ec;0Ed;0Nd;0^d;0
    kd;0De;0oe;0oe;0\f;00h;0Vh;0Vh;01i;01i;0@i;0Oi;0Oi;0Oi;0li;0Sj;0
    Sj;0Sj;0Ak;0Ak;0Ak;0Ek;0fk;07l;0\l;0dl;0Fm;0[m;0>n;0`n;0`n;0`n;0
    Ao;0io;0@0<0h0<0h0<0o0<0o0<0;1<0L2<0@3<0`3<0`3<0H4<0[4<0[4<0`5<0
    W7<0g8<0;9<0;9<0;9<07:<0d:<0W;<0W;<0;<<0X<<0X<<0X<<03=<0n=<0n=<0
    n=<0N?<0V@<0V@<0FA<0HB<0YC<0oC<0OD<0hD<05E<0mE<0GG<0^H<0^H<0<I<0
    OI<0`I<0MJ<0GK<0lK<06L<0WL<0LM<0LM<0;N<0eN<0<O<0ZP<0PQ<02R<0>S<0
    >S<0cS<0`T<0BU<0gU<01V<0lV<0lV<0lV<0lV<05W<0aW<0>X<0>X<0cX<05Y<0
    EY<0EY<0EY<04Z<04Z<04Z<0YZ<0YZ<0Y[<0Y[<0<\<0`\<0`\<0h\<0g]<0=^<0
    F^<0F^<0b^<0b^<0b^<0:_<0]_<0=b<0cb<0Oc<0\c<0\c<09d<0md<0Ve<0Ve<0
    Jg<0bh<0Ni<0Pj<03k<0Ok<0Wl<0fl<0?m<0?m<0?m<0?m<0Wm<0?n<0go<0`0=0
    L1=0M2=0F3=0X3=0X3=0<4=0<4=0j5=0j5=0`6=057=0Z7=008=008=0o8=09:=0
    9:=09:=0o:=0X;=0G==0n==0F>=0L?=0Y?=0;@=0U@=0NA=0cA=0cA=0oB=0oB=0
    oB=0FC=0[C=0[C=0=E=07F=07F=0_F=0eG=00I=00I=0VI=0NJ=0[J=03K=0dK=0
    GL=0UL=0UM=0KN=0KN=0QO=03P=03P=0\P=0nP=0nP=0nP=0nP=0nP=0CQ=0^Q=0
    IR=0CS=0BT=05U=06V=06V=0GV=0CW=0nX=0OZ=0aZ=0>[=0N\=0N\=0N\=0N\=0
    j\=0J]=0W]=0W]=0Q^=00_=0[_=0V`=0Da=0Da=0>b=00c=0Jc=0Uc=08d=0oe=0
    Xf=07g=0Tg=0hg=0Gj=0Qj=0Fk=01l=0Am=0Pm=08o=08o=0[o=0H0>0H0>071>0
    82>0W2>023>023>0;4>0;4>0;4>0P4>0P4>0P4>0f4>085>0T5>0G6>0V6>0V6>0
    e6>0F7>0j7>0e8>089>0F:>0E;>0E;>0V;>0Z<>0Z=>0c=>0N>>0N>>0]>>0e?>0
    6@>0\@>0h@>0h@>0YA>0YA>0YA>0^B>07C>0PC>0PC>0eC>0gD>0gD>0gD>0FE>0
    cE>0cF>0HG>0HG>0HG>0HG>0\G>0\G>02I>0QI>0iI>0iJ>0UK>0DL>0OM>0OM>0
    4N>0[N>0lO>03Q>03Q>0dQ>08R>0KR>0KR>0KR>0aS>0^T>0hU>0`V>0`V>0`V>0
    `V>01W>06X>0cX>04Y>0PY>0eY>0>Z>0M[>0d[>0R\>0R\>0m\>0m\>0R^>0e^>0
    C_>0n_>0n_>0\`>0\`>0\`>0Ra>0Ya>00b>06c>0Jc>0Id>0_e>0_e>0Ef>0:h>0
    Nh>0Nh>0Gi>0li>0Rj>0]j>0]j>04k>0Wk>0\l>0\l>0\l>0ol>0Im>0im>0Mn>0
    go>0F0?0i0?0@1?0M1?0M1?0Z1?0H2?0`2?044?044?0@4?0S4?0n4?0n4?016?0
    16?0j6?0j6?0c7?0c7?0=9?0X9?0X9?0::?0V:?0D;?0?<?0G<?0D=?0c>?0S??0
    S??0g??0e@?0lA?0lA?0MB?0eB?0LD?0\D?0\D?0ZE?0JF?0]G?0NH?0BI?0CJ?0
    jJ?0<K?0<K?0IK?05L?0PL?0<M?0cM?0QO?0QP?01Q?01Q?0YQ?0jQ?0jQ?0jQ?0
    5R?0UR?06S?06S?02U?0[V?0oW?0KX?09Y?0[Y?0UZ?0[[?0R\?0R\?0>]?0e]?0
    Z^?0`^?0`^?0H_?0R_?09`?09`?0W`?0_a?0db?0ob?0ob?0=d?0=d?0_d?0Ge?0
    Te?0Te?0ee?0ee?0@f?0@f?0^f?0hf?0<i?0Lj?0Lj?0Lj?0dj?0:k?0Il?0jl?0
    dm?0Jn?0@o?0Yo?0Yo?0Q0@081@0e1@0J2@003@003@0`3@074@0g4@0Q5@0=6@0
    97@097@0G8@0M8@0i8@0=9@0`9@0<:@0]:@0V;@0K<@0>=@00>@0R>@0S?@05@@0
    C@@0k@@0`B@0ZC@07D@0aD@0KE@0=F@0=F@0=F@0bF@0HG@0oG@0IH@0`H@0iH@0
    5J@05J@0HJ@0OJ@0cJ@0eK@0BL@0nL@08M@0TM@0dM@0dM@0DN@0RN@0RN@0OP@0
    OP@0eP@0eP@0CQ@0oQ@0cR@08T@0dT@0HU@0HU@0eU@0eU@0dV@0JW@0\W@0?X@0
    QX@0QX@0TY@0TY@0AZ@0AZ@0hZ@0hZ@0hZ@05\@0H\@0b\@00^@0B^@0n^@04_@0
    g_@0f`@0_a@0<b@0Mb@0jb@08d@0_d@0_d@0jd@0de@0af@0^g@02h@0Th@0Li@0
    gi@0jj@07k@07k@0ck@0gm@02n@0Wn@03o@03o@041A041A0K1A0\1A0i1A0[2A0
    ^3A055A0I5A0I5A0I5A0:6A0c6A0Z7A0V8A0W9A0l9A0^:A0^:A0=;A0=;A0R;A0
    c;A0A<A0F=A0X=A0j=A0j=A0C>A03?A0^?A0V@A0h@A0h@A0h@A0h@A0h@A0>BA0
    LBA0YCA0YCA0YCA0YCA0HDA0QEA0QEA0\EA0QFA0BGA0BGA0YGA08HA0SHA06JA0
    VJA00LA0ZLA0AMA0kMA0fNA0:OA0FOA0\OA01PA0<PA0VPA07QA0>QA0NQA03RA0
    3RA0JRA0VRA0aRA02TA0;TA0;TA00UA00UA00UA00UA0oVA0GXA0?YA0XYA0^YA0
    AZA0AZA0RZA00[A0i[A0B\A0B\A0T\A0_\A0D]A0D]A0D]A0F^A0Y^A0m^A0f_A0
    f_A0f_A0C`A0maA0VbA0`bA0XcA0DdA0GeA0=fA0KfA0@hA0]hA0]hA0?iA0GjA0
    GjA0ZjA09kA0ikA0QlA0=nA0CoA0CoA0CoA0UoA0;0B0;0B021B021B021B0`1B0
    V2B0V2B0V2B0V2B0V2B0d2B0d2B0d2B014B0`4B005B0]5B0A6B0[6B0l7B0G8B0
    79B0O9B0C:B0j:B0J;B0I<B0Y<B0A>B0D?B0L?B0a?B0>AB0>AB0`BB0gBB0gCB0
    7DB0LDB0LDB0GEB0GEB0VEB0bEB0HFB00GB0>GB0>GB07HB0RHB0;IB0MIB0PJB0
    SKB0;LB0VLB0lLB0fMB0fMB0LNB0LNB0WNB0@OB0kOB0DPB0DPB0ZPB0OQB0gQB0
    WRB0WRB0ESB0MSB0ZSB0lSB0lSB0HTB0<UB0WUB0OVB0ZXB0ZXB05[B0F[B0m[B0
    S\B0S\B0[]B0:_B0:_B0D_B0=`B0=`B0J`B0n`B0n`B08aB08aB08aB0maB0maB0
    kbB0kbB0JcB0JcB0_cB0jeB0EfB0SfB0AgB08hB0hhB0AiB0IiB0IiB0diB0ijB0
    PkB08lB08lB0flB0dmB0`nB0=oB040C040C0g0C0G1C063C0E3C0S3C0S3C0`3C0
    X4C0X4C0G5C0m5C0l6C0H7C0A8C0Q8C0Q8C0Q8C0Q8C0G9C0Q:C0@<C0@<C0A=C0
    A=C0]=C0c>C0R?C0R?C0d?C05AC0cAC0cAC0mAC0mAC0mAC0YBC0KDC0_DC0_DC0
    >FC0RFC0RFC0RFC0RFC0RFC0NGC0]GC0]GC0]GC0]GC0LHC0eHC0MIC07JC0mJC0
    mJC0_KC0;LC0;LC0bLC0ZMC05NC0?NC0nNC0bOC09QC0WQC0lRC06SC0;TC0;TC0
    WTC0^TC0:UC0:UC0XUC0nUC0ZVC0ZVC03WC0PWC0cWC0KXC0cXC02YC0SYC0SYC0
    SYC0iYC03ZC0IZC0M[C0W\C0W\C0A]C0A]C0;_C0C_C03aC0FbC0<cC0QcC0icC0
    1dC0EeC0ZeC08fC0RfC0bfC0bfC0=gC0=gC0YhC0YhC0FiC0oiC0:jC05kC0lkC0
    4lC0EmC0\mC0[nC0CoC040D0I1D0^2D0m3D015D015D0_5D0H6D0Z7D0Z7D0Z7D0
    <8D0h9D0N:D0Y;D05<D0W<D05=D0g=D00>D0Q>D09@D0T@D0;AD0ZAD0=BD0XBD0
    iCD0QDD03ED0cED0?FD0YFD04GD0JGD0SGD0cHD01ID0;ID0hID0hID0KJD0]JD0
    >KD0@LD07MD0aMD0mMD0mMD0VND0MOD0MOD0MOD0LPD03QD0AQD0mQD0DRD0CSD0
    JTD0STD0STD02UD0BUD0gUD06VD06VD0@WD0HWD07XD07XD07XD07XD0oXD0GYD0
    PYD0`ZD0`ZD0\[D0\[D01\D01\D01\D01\D09\D04]D04]D0`]D0;^D0;^D0;^D0
    o^D05`D0U`D08aD0NaD0NaD0YaD0AbD0cbD00cD0WdD0oeD0gfD04gD0ZgD06hD0
    GiD0GiD0_iD0PjD0djD0CkD0OkD0OkD0bkD0bkD0bkD0bkD0ClD0XlD0GnD0ZoD0
    G0E0G0E0G0E0=1E042E0E3E0P3E054E054E0d4E0U5E0U5E0U5E0g5E0j6E0O7E0
    ]7E0]7E0:8E0:8E0o8E0o8E0::E0Y:E0Y:E0Y;E0h<E0m<E0O=E00>E0H>E0L?E0
    `AE0;BE0;BE04CE04CE0YCE0YCE0ODE0iDE0@EE0>FE0\FE0bGE08HE08HE0THE0
    bHE0OIE0OIE0^IE0^IE0nKE03LE0\LE0HME0HME0jME0RNE0RNE08OE08OE08OE0
    gOE0GQE0GQE0;RE0DRE0CSE0CSE0aSE0fTE0fTE0fTE0:UE0DUE0dUE0QVE0QVE0
    <WE08XE07YE0HYE0HYE0PYE0>ZE0IZE0IZE0OZE0OZE00\E0:\E0O\E0O\E0V\E0
    l]E0Q^E0Q^E02`E0R`E0aaE0aaE0aaE07bE0WbE09cE0WcE0KdE0KdE0`dE0BfE0
    BfE0PfE0GgE01iE01iE01iE01iE0TiE0JjE0kjE06lE0jlE0AmE0YmE0YmE00nE0
    TnE0enE0FoE0foE0G0F0G0F0C1F0g1F0m1F0H2F0b3F024F0V4F0R5F0R5F0c5F0
    g5F0g5F0g5F0E6F037F0D7F0Q7F0Q8F079F0P9F0P9F0c9F0J:F0G;F0O;F0H<F0
    H<F07=F07=F0U=F0U=F0]=F0]=F0]=F03>F03>F03>F0<?F0<?F0h@F0h@F0WAF0
    RBF0[CF0:DF0;EF0BEF0REF0^EF0OFF0_FF0=GF0NGF0_HF0AIF0AIF0hIF0hIF0
    CJF0[KF0<LF0\LF04MF0oMF0oMF0oMF0aNF0aNF07OF07OF03PF0ePF0EQF0RQF0
    RQF0:RF0[RF0KSF0;TF0:UF0SUF0SUF0CVF0VVF0UWF0kWF0kWF0;XF0BYF0BYF0
    BYF0eZF0R[F0@\F0Y\F0`\F0;]F0;]F0^]F0R^F0R^F0R^F0A_F0=`F0^`F0n`F0
    6bF0TbF0:cF0kcF0@dF0QdF0QdF0deF0=fF0WfF0WfF0nfF0nfF0nfF0nfF0NgF0
    BhF0SiF0SkF0SkF04lF04lF0ZlF0ZlF0olF0YnF0ToF060G0J1G0I2G0I2G0S2G0
    \2G093G0S3G0C4G0C4G045G0U6G007G0H7G0Q8G0I9G0[9G0R:G07;G09<G0E<G0
    D=G0a>G0a?G0L@G0L@G0V@G0=AG0^AG0=BG0RBG00CG0BCG07DG0nDG0dEG0HFG0
    kFG0ZGG0BIG0YKG08LG09MG0RMG0RMG07NG0=OG0ROG0ROG0[PG02QG0mQG0`RG0
    eRG0eRG0iSG0iSG0TTG0ZTG0NUG04VG0^VG0<WG0ZWG0ZWG0<YG0<YG0<YG0TYG0
    gYG0gYG0D[G0D[G0\[G04\G0Y\G0Y\G0W]G0C^G0E_G0;`G0n`G0ZaG0GbG0LcG0
    TdG0<eG0SeG0SeG02fG0igG0HhG0=iG0MiG0MjG0ljG0ljG0ljG07kG07kG0MlG0
    elG0elG0YnG01oG0hoG0H0H051H0O1H032H032H032H032H0@3H0F4H0F4H0F4H0
    Y4H0E5H016H0S6H0e6H077H077H077H069H0n9H02;H0<=H0Y=H0Y=H0Y=H0W>H0
    n>H0j?H0Z@H0a@H0WAH0dAH0ABH0\BH0NCH04EH04EH0>EH0ZEH0ZEH09FH0XFH0
    0HH0OHH0lHH0cIH0cIH0cIH0cIH0cIH0RJH0;KH0KKH0KKH0eKH0?LH0mLH0mLH0
    nMH0NOH0NOH06PH0HPH0mPH0mPH0mPH0mPH0XQH0XQH0DRH0DRH0[RH0[RH0[RH0
    [RH00SH0LSH0JTH0oTH0EUH0YUH0EVH0lVH0jWH0@XH01ZH01ZH0UZH0UZH0G[H0
    4\H04\H0M\H0l\H0C]H0n]H07_H0P_H0<aH0SaH07bH07bH0KbH0KbH0KbH0RdH0
    HeH0neH0neH0neH0gfH00hH0WhH0mhH0FiH0DjH0DjH0PjH0mjH0nkH0nkH0GlH0
    emH05nH05nH0mnH0OoH0A0I0^0I0^0I0L1I032I0g2I0B3I084I084I0Q4I0o4I0
    ;5I0Z5I0L6I0j6I0Y7I0Y7I038I038I038I0M8I0[8I0m8I0A9I0A9I0\9I09:I0
    B:I0i;I0P<I0P<I0a>I0NAI0<BI0<BI0oBI07DI0ADI0@EI0:FI0UFI0oHI0OII0
    4KI09LI09LI09MI0lMI0bOI0bOI06QI06QI0FQI0bQI0bQI0bQI0`RI0KSI0mTI0
    DVI0YVI0YWI0XXI0nXI0VYI0eYI0@ZI0@ZI0@ZI0@ZI0cZI04[I0[[I0M\I0N]I0
    [^I0g^I0g^I0L_I01`I01`I0H`I0\`I0AaI0SaI0SaI0fbI0mdI0mdI0meI0efI0
    =gI0=gI0=gI0igI0ZhI0:iI0[iI0YjI0YjI0OkI0OlI0\lI0]mI0]mI0VnI04oI0
    ioI021J0F2J0W2J0W2J0P3J0i4J0I5J096J0B6J0f6J0:8J0k8J0W9J0e9J0e9J0
    J:J0>;J04<J03=J0_=J0:>J0@>J0S>J0C?J0C?J0W?J0\?J0\?J0\?J0\?J0N@J0
    ;BJ0fCJ0fCJ0EDJ0WEJ0iEJ0gFJ0_GJ0_GJ0_GJ0:HJ00IJ00IJ0OIJ0OIJ0OIJ0
    @JJ0lJJ0=KJ0VKJ0ELJ0ELJ0^LJ09MJ05OJ0UOJ0gOJ0gOJ0>PJ03RJ0NRJ07SJ0
    7SJ0DSJ0nSJ0FUJ0FUJ0FUJ0MVJ0RWJ0gWJ0HYJ0kYJ0bZJ0bZJ0bZJ0l[J0R\J0
    \\J0?]J0X^J0Y_J0=`J0_`J0ZaJ0ZaJ0IbJ0ObJ0hbJ0hcJ0hdJ0_eJ03gJ03gJ0
    fhJ0CiJ0CiJ0PiJ0PiJ0fiJ0?jJ0?jJ0\jJ0\kJ0ClJ0LmJ00nJ0cnJ00oJ00oJ0
    [oJ0[oJ010K0Z0K0>1K0^1K0H2K0H2K0]3K0]3K0i3K0i3K0J4K066K0a6K087K0
    E7K0e7K0j7K0N8K0N8K089K0h9K0h9K0F:K0F:K0]:K0]:K0d:K0R;K0R;K0o<K0
    o<K0P=K0P=K0@>K0@>K0@>K0N?K0_@K0_@K0d@K0XAK0eAK0<CK0lCK0lCK0EDK0
    EDK07EK0fEK0aFK0gGK0oGK0bHK0kHK0>IK0WIK0nIK0fJK0fJK0fJK0fJK03KK0
    3KK03KK0XKK0lKK0JLK0QLK00MK00MK0ANK0ANK0ANK0YNK0YOK0QPK0>QK0WQK0
    ORK02SK0OSK0OSK0kSK0\UK0\UK0eUK0\WK0MXK0MXK0YXK0MZK0F[K0a[K0O\K0
    S]K03^K03^K0a^K04_K0\`K0OaK0OaK0_cK0kcK0\dK0\dK0\dK08eK0[eK0HfK0
    HfK0=gK0ShK0OiK0@jK0IkK0XlK00mK00mK0dmK0UnK0UnK0UnK0D0L0D0L0@1L0
    @1L0\1L062L0o2L014L0@5L096L0E6L0E6L057L0_7L068L0^8L0m8L0b9L0>:L0
    P:L0_;L0_;L0`<L0B=L0A>L0A>L0C?L0T@L0^@L0g@L0n@L02BL02BL0CBL0CBL0
    CBL0CBL0hBL0DCL0WCL03DL0HDL0=EL0eEL0eEL0BFL0BFL0BFL0BFL0NGL0lGL0
    GHL0>IL0JJL0:KL0HKL0hKL0_LL0jLL09NL09NL09NL0>NL0XOL0XOL0KPL0_PL0
    _PL0kPL03QL0iQL0`SL0<TL0ITL0[UL0[UL0=WL0=WL0[WL0<XL0<XL0_XL00YL0
    jYL0jYL0b[L0b[L0R\L0Q]L0Q]L0H^L0n^L06`L06`L0H`L0H`L0e`L0DaL0XaL0
    kbL0ndL0CeL0LgL0KhL0KhL0_hL0LjL0EkL0hkL0clL0>mL0>mL0>mL0HnL0UoL0
    G0M0l0M0I1M0I1M052M055M055M055M055M0M5M0]5M0C6M0\7M098M098M0C8M0
    C8M0C8M0^8M0A9M06:M06:M0L:M0L:M03;M0i;M0`<M06=M0P>M0d?M0d?M0:AM0
    gAM0GBM0_BM0_BM0GDM0XDM0XDM0GEM0bEM0bEM0IHM0>IM0WIM02JM0:JM0]JM0
    ]JM0mJM0<KM0_KM0ILM0OLM0aLM0aLM0EMM0ZMM05NM0VNM0mNM0IOM0GPM0jPM0
    8QM0PRM0eRM02SM0ZTM0ZTM0=UM0=UM0kUM0GVM05WM0IWM0UWM0UWM0SYM0mYM0
    ?[M0?[M0m[M0m[M0X\M0I]M0G^M0Q^M0P_M0a`M0NaM05bM0]bM0]bM0ebM0ebM0
    HcM0HcM0ccM0ZdM05eM0BeM0^eM0NfM0EgM0QgM0QgM0QgM0chM0chM0chM0EiM0
    YiM0KjM0KjM0;kM0VkM0DlM0DlM0LlM0LlM0LlM0^lM0=mM0OnM0OnM0OnM0OnM0
    XoM010N0Q0N0c1N0c2N0K3N0V3N0m3N064N064N0@4N0V5N0V5N0;7N0M7N0M7N0
    M7N0k8N0I9N0l9N0_:N0G;N0[;N0E<N0E<N0E<N0S=N0C>N0\>N0\>N0\>N0J?N0
    J?N0J?N0h?N0A@N0X@N05AN05AN05AN0CBN0eCN0eCN0<DN0<DN0ZDN03EN0KEN0
    fEN03FN0<FN0YFN01HN0ZHN0ZHN01IN0eIN0UJN01KN0?KN0gKN0WLN0bLN0mLN0
    mLN0mLN0PMN0]MN06NN06NN0fNN0fNN0NPN0NPN00QN0jQN0DRN0`SN0:TN0=UN0
    >VN0>VN0QVN03WN03WN0;XN0nXN0nXN0>YN0FYN0gYN0@ZN0@ZN0mZN08[N0R[N0
    8\N0^\N0^]N0`^N0`^N0`^N0f_N0;`N0UaN0UaN03bN03bN0GbN01cN01cN0BcN0
    BcN0[cN02dN0PdN0deN0hfN0AgN0TgN0OhN0ZiN0gjN0@lN0\lN0OmN0OmN0OmN0
    OmN0OmN0XnN0XnN0XnN0hoN0@0O0g0O0o1O0n2O064O0B5O0N5O0N5O0]5O0h5O0
    B6O0Y6O027O027O027O027O0^7O0^7O0m7O0P8O0P8O059O0F9O0^9O0f9O0U:O0
    F;O0`;O0`;O0`;O0`;O0<<O0L<O0L<O0U=O0`>O0;?O0T@O0JAO0lBO05CO0QDO0
    6EO0KEO0KEO01FO01FO01FO01FO0;FO0;FO0YFO0YFO0YGO09HO0>IO0DJO0DJO0
    TKO0TKO03LO03LO03LO0`LO0CMO0oMO0\NO0IOO0kOO0[PO0=QO0HSO0HSO0>TO0
    cTO0cTO0EVO0dVO0FWO0TYO0]YO0HZO0cZO0cZO0>[O0[\O0K]O0[]O01_O0A_O0
    m_O0m_O0Q`O00bO0_bO0_bO0ScO06eO06eO0@eO0@eO0UeO0FfO0IgO0IgO01hO0
    _iO0[jO0PkO0PkO09lO01mO0;mO0ZmO0OoO0loO0n0P0]1P082P082P082P0L2P0
    c2P0@3P0@3P0I3P0I3P0I3P0c3P0c3P0@5P0@5P0k5P056P0T6P0T6P0d6P0d6P0
    d6P0d6P008P0U9P0::P0Q:P0\;P0\;P0j<P0j<P0M=P06>P0Q>P0??P0e?P0<AP0
    CAP0RAP03BP0;BP0<CP0CCP0dCP0dCP0;DP0;DP0WDP0TEP0FFP0nFP0BGP07HP0
    7HP07HP0MHP05IP0PIP0\IP0\IP0]JP01KP0LLP0gLP0HMP0>NP05OP0fOP0fOP0
    GQP0GQP0kQP0dRP01TP0fTP0nUP0lVP03XP03XP03XP0]XP0@YP0ZYP0O[P04\P0
    G]P0_]P0B^P0\^P06_P0j_P0j_P0C`P0C`P0=aP0CbP0acP0JdP0?eP0QeP0QfP0
    QfP0QfP0XfP0KgP0ggP0IhP0IhP0IhP0TiP0SjP0=lP0EmP0`mP0LnP0nnP0nnP0
    LoP0ZoP0loP051Q0P1Q0P1Q0\2Q0e2Q0e2Q0=3Q0R4Q0M5Q0d6Q0X7Q0k7Q0T8Q0
    T8Q0T8Q0T8Q0a9Q0\:Q0\:Q0\:Q0:=Q00>Q00>Q0_>Q0F@Q0F@Q0cAQ0nBQ0>DQ0
    >DQ0jEQ0mFQ0IGQ0IGQ0IGQ0IGQ0kGQ07IQ07IQ07IQ07IQ0aJQ01KQ0BKQ0_KQ0
    7LQ0ULQ0ULQ0ULQ0UMQ0iNQ0:PQ0JPQ0hPQ0lPQ0lPQ0]QQ0fQQ0HRQ0HRQ0jRQ0
    8TQ0UTQ0UTQ0hTQ0hTQ09UQ0oUQ0oUQ0RVQ0YXQ0@YQ04ZQ04ZQ04ZQ0GZQ0?[Q0
    X[Q0M\Q0W\Q0T]Q0f]Q0S^Q0n^Q0W_Q0g_Q0O`Q02aQ09bQ08cQ0PcQ00dQ00dQ0
    bdQ07eQ0HeQ0`eQ0NfQ0HgQ0hgQ0UhQ0khQ0IiQ0giQ0LjQ04kQ0LkQ0hmQ0`nQ0
    knQ0knQ0knQ0ZoQ0boQ020R080R0`0R031R031R031R0F2R0F2R0V2R0V2R0j2R0
    G3R0G3R0Z3R0:4R0:4R0n4R0n4R0@5R0[5R0V6R0f6R0f6R037R0f7R0f7R0L8R0
    `8R0`8R0`8R0R9R0o9R04:R0Y:R0?;R0\;R0\<R0W=R0j=R0:>R0:>R0Z>R0E?R0
    0@R0a@R0a@R0o@R0GAR0oAR0oAR0KBR00CR0=CR0^CR0KDR0@ER02FR02FR0QFR0
    5GR05GR0KGR0jGR0[IR0SJR0SJR0SJR0OKR0OKR0TLR0WMR0WMR0LNR0jNR0nOR0
    nOR0mPR0MQR0MQR05RR0ESR0fSR0fSR0iTR0EUR0NVR0UWR02XR0oXR0:ZR0TZR0
    TZR00[R03\R0P\R0h\R0h\R0h\R0@]R06^R0>_R0[`R0[`R06aR0<bR0]bR0FcR0
    VcR0WdR0GeR0YfR0YfR0YfR0YfR0BjR0BjR0BjR0BjR0QjR06kR0>kR0SlR0PmR0
    nmR0KnR0KnR0KnR0[nR0FoR0Z0S0X1S0^1S0D2S0M3S0h3S0V4S0l4S0a5S0a5S0
    B6S0o6S0C7S0W7S0o7S0M8S019S0I9S0^9S0g9S0N:S0[;S07<S0o<S0e=S0^>S0
    e?S0\AS0gAS0gAS0TBS0]BS0]BS0PCS0>DS0KDS0KDS0AES0]ES0_FS0:GS0:GS0
    :GS0:GS0?HS0?HS0SHS0HIS0IJS0NKS0LLS07NS0QNS0[OS0IPS0IPS0YPS0<QS0
    <QS0<QS0SRS0iRS0ESS04TS0oTS0aUS0^VS04WS0RWS0=XS0;YS0RYS0AZS0=[S0
    N^S0`^S00`S0C`S0a`S00aS0>aS0>aS0>bS0>bS0ibS0RcS00dS0XdS0XdS0odS0
    odS0YeS0ceS0^fS0^fS0HgS0ZgS0FhS0FhS0ihS0OiS0\iS02jS02jS0blS0JmS0
    fmS0AnS0InS030T0`1T0`1T0=3T0H3T0i3T0i3T0V4T025T0K5T0j5T0j5T0`6T0
    ;7T0F7T0Z8T0A9T0A9T0h9T0n9T0n9T0o:T0;;T0g;T0n;T0n;T0K<T0`<T0`<T0
    `<T0l<T0l<T0o=T0Q>T0H?T0H?T0H?T0H?T0l?T09@T0D@T0D@T0J@T0f@T0n@T0
    n@T0PAT0jAT0]BT0nBT04CT0_CT0YDT06FT0bFT0:GT0JGT0eHT0DJT0DKT0OLT0
    XMT0XMT07NT0COT07PT0LPT0LPT0LPT0_PT0jQT0jQT0JRT0ZRT00ST0;ST0JST0
    JST0JST0ZST0@TT0MVT0MVT0\WT0BXT0BXT0bXT0mXT0GYT0OZT0XZT0J[T0:\T0
    c\T00]T0P]T0\]T0h]T0d^T0W_T0<`T0IaT0FbT0JcT0ocT0EdT02eT0JeT0feT0
    @fT0bfT0`gT0ShT0ZhT0aiT0miT0KjT04kT0FkT0ckT0ckT0ilT0GmT0bmT05nT0
    QnT0inT09oT0?oT0[oT0boT0boT0C0U0J0U0`0U0m0U0_1U072U0C2U0C2U0f2U0
    \3U0\3U0Q5U0Q5U0\5U0\5U0<6U0Y6U0P7U0H8U0U8U0J9U0c9U0I:U0Z;U0Z;U0
    Z;U0n;U06<U0a<U0?=U0b=U0b=U0n=U0n=U0L>U01?U06@U06@U0K@U0_@U0YAU0
    gAU0>CU0FCU0FCU0DDU0DDU0DDU0_EU0_EU0_EU0iEU0\FU0VHU0WIU0VJU0AKU0
    ]LU0@MU0iMU0iMU0:OU0LOU02PU0gPU0:QU08RU0FRU0VRU0VRU0VRU0bRU0ISU0
    _SU0_SU0?TU0IUU0cUU0lVU0;XU0kXU0kXU08YU08YU0TZU01[U09\U0>]U0>]U0
    G]U0G^U0b^U08_U08_U0__U0__U05`U0T`U0T`U0T`U0jaU0AbU0PbU0PbU0PbU0
    ]bU0jbU0jbU00cU0CcU0CcU0CcU0CcU0WdU06fU0hfU06gU06gU0igU0fhU0ZiU0
    1jU0GkU04lU0LmU0LmU0_nU0>oU0foU0b0V0N1V0N1V0c2V0l2V0V3V0o3V0o3V0
    <4V0M4V065V065V0;6V087V0P7V0P7V0P7V0P7V0P7V0k7V0S8V059V0R9V0C;V0
    T;V00<V0N=V0N=V0N=V0l=V0K?V0d?V08@V0]@V0]@V0]@V0]@V0GAV00BV0RBV0
    RBV0dBV0dBV0dBV0`CV04EV0SEV0SEV0SEV0kEV0eGV0OHV0OHV0:IV0eIV0gJV0
    XKV0mKV0?MV0ZMV0lMV0lMV0=NV0ONV0]NV07OV07OV07OV07OV07OV07OV0AOV0
    IOV0LPV0iPV0iPV0iPV0oQV0JRV0eRV09TV09TV09TV0^TV0KUV0KUV0mUV0KWV0
    HXV0kXV0WYV0\YV0\YV0nYV0nYV0QZV0QZV0gZV0M[V0I\V0B]V0]]V0D^V0D^V0
    =`V0\`V03aV0`aV0`aV0laV0abV08dV0YdV0HeV0QfV0kfV0KgV0=hV0UhV0MjV0
    5kV0TlV0=mV0=mV0=mV0amV07nV0coV0Y1W0Y1W0X2W0_2W0H3W0H3W0l3W0P4W0
    L5W0A6W0?7W0l7W0K8W0K8W0U8W0U8W0_8W0d9W00:W00:W06;W05<W0j<W0j<W0
    K=W0k=W01?W01?W0M?W01@W01@W01@W0G@W0j@W0;AW0jAW0EBW0EBW0EBW0EBW0
    WBW0WBW0WBW0NCW0NCW0NCW0mCW0FDW04EW04EW0UEW0UEW04FW0KFW0=GW0HGW0
    HGW07HW0aHW00JW0;JW0;JW0;JW0>KW0>KW0VLW0]NW0COW0COW0[PW0KQW0iQW0
    \RW01SW0cSW04TW03UW0>WW0eWW0NXW0iXW0SYW0:[W0O[W0h[W0h[W01\W0:\W0
    H\W0i\W0i\W0`]W0G^W0I_W0L`W0L`W04bW0TbW07cW07cW07cW0JcW07dW0VdW0
    _eW0NfW0;gW0;gW0hgW0ihW0ihW0liW01kW0ElW0clW0nlW08mW0WmW08nW0QnW0
    NoW0NoW0NoW0`oW0H0X0V0X081X0o1X0B2X0Y2X0R3X064X055X0M5X0Y5X0Y5X0
    Z7X0Z7X0n7X019X0A9X0A9X0L9X0]9X0]9X0Q:X0Q:X0Q:X0Z:X0d;X0^<X0B=X0
    `=X0c>X09?X0O?X0O?X0O?X0e?X0e?X0@@X0@@X0b@X0IAX0IAX0ZAX0<BX0?CX0
    ?CX0?CX07DX0ODX0FEX0aEX0aEX08FX08FX0PFX0CHX0lHX0eJX0lJX01KX01KX0
    \KX0ELX0VMX04NX0HNX0_NX04PX0bPX0bPX0oPX0HQX0jQX0jQX0<RX03SX0]SX0
    ]SX0=TX0XUX0XUX0KVX0WVX0NWX0hWX0mXX0=YX0ZZX08[X0k[X0@]X0@]X0@]X0
    J]X0S]X0S]X0S]X0=^X0i^X0U_X0j_X0U`X0U`X0U`X0KaX0BbX0VbX0>cX0XdX0
    QeX0QeX03fX0hfX0SgX0SgX0JhX0biX03jX0=jX0=jX0SjX0]kX0hkX03lX03lX0
    hlX0WmX0WmX0WmX0dnX0dnX0knX04oX0L0Y0n0Y0n0Y0n0Y0D1Y0X1Y0J2Y0l2Y0
    <3Y0l3Y0l3Y0o4Y0Z6Y0E7Y0b8Y0b8Y0B9Y0o9Y0o9Y0B:Y0A;Y0A;Y0A;Y0A;Y0
    A;Y0K;Y0K;Y0]<Y0D=Y0W=Y0W=Y0N>Y0N>Y0U?Y0B@Y0n@Y0OAY0OAY0kAY0QBY0
    QBY0:CY0YCY0YCY07DY0MDY0MDY0aDY0IFY0@HY0jHY0OIY0OIY0OIY0]IY02JY0
    PJY06KY0PLY0nLY0:MY0ONY0:OY0:OY0lPY0`QY0<RY0CTY03UY0WUY0WVY0WVY0
    ZWY0eXY0eXY0cYY0;ZY0=[Y05\Y0T\Y0T\Y0n\Y0[]Y0[]Y0`]Y0A^Y0]^Y0k^Y0
    k^Y0k^Y0k^Y0C_Y0C_Y0j_Y0l`Y0caY0UbY0UbY0UbY0WcY0WcY0[dY0[dY0[dY0
    LeY0^eY00fY06fY06fY0QfY0QfY0QfY0QfY0_fY0FgY0HhY0khY0khY0OjY01kY0
    XkY0XkY0JlY0clY0clY08mY01nY0LnY0WoY0WoY0WoY020Z0?0Z0?0Z0I0Z0i0Z0
    Q1Z0e1Z0e1Z0D2Z0?3Z034Z034Z0F4Z0F4Z0F4Z0W4Z005Z0L5Z0j5Z0j5Z0j5Z0
    56Z056Z0:6Z067Z067Z068Z068Z0C9Z0C9Z0P:Z0a:Z07;Z07;Z01<Z0d<Z0_=Z0
    _=Z0e>Z0G@Z0\@Z09AZ09AZ0UAZ0:BZ0DCZ0NCZ0QDZ0VDZ0CEZ0CEZ0<FZ0dFZ0
    @HZ06IZ06JZ0BJZ0bJZ0DKZ0;LZ0JLZ0eLZ0fMZ0fMZ0ROZ0VPZ0MQZ0MQZ0MQZ0
    nQZ0;RZ0JRZ0_RZ0[SZ0ETZ0mUZ0mUZ0?VZ0oWZ0SXZ0lXZ0AYZ0`YZ0`YZ0lYZ0
    \ZZ05[Z04\Z0K\Z0K\Z0K\Z0T\Z0?]Z0?]Z0c]Z0l]Z05^Z0X^Z0i^Z0C_Z0R_Z0
    ]_Z07`Z07`Z0GaZ0haZ02bZ0HbZ0`cZ04dZ0VdZ03eZ0<fZ0ffZ0\gZ0ogZ0?hZ0
    <iZ0FjZ0@kZ00lZ0SmZ0`mZ0]nZ08oZ08oZ08oZ0CoZ0C0[0C0[001[001[0V1[0
    D2[0D2[0^2[0n3[0>4[0>4[0`4[0f4[0E5[0P5[0P5[0i5[0i5[0i5[0i5[0;7[0
    ;7[0W8[0<9[0B:[0L:[0o:[0I;[0=<[05=[0j=[0j=[0E?[0U?[01@[0_@[0n@[0
    LA[0fA[00B[0`B[00D[00D[00D[00D[0XD[0XD[0XD[0lD[0aE[0aE[0<F[0<F[0
    3G[0RG[0oG[0oG[0ZH[0EI[0eI[0eI[0eJ[0HK[0nK[05M[05M[0JM[0gM[00N[0
    0N[0^N[0oN[0EO[0EO[0]O[0AP[09S[0dS[0WT[0jU[0ZV[0IW[0[X[0[X[07Y[0
    PY[0mY[0mY[08[[0o[[0J\[0o\[00^[09_[0\_[09`[09`[0U`[0j`[03a[0Ka[0
    5c[0_c[0Td[0kd[0_e[0_e[0Vf[0=g[0Sh[03j[0Ak[0Am[0Am[0Um[0Um[0Um[0
    Um[0Vn[0<o[0Zo[0Zo[0Zo[060\060\060\0B0\0m0\0i1\0B3\0B3\0B4\0T4\0
    Q5\0B6\0B6\0l6\0;7\038\0?9\0]9\0C:\0e:\06;\0g;\0W<\0d<\0d<\0a=\0
    @>\08?\0B?\0_?\0_?\0_?\0\@\0\@\0KA\0QB\0QB\0hB\0dC\0>D\0\D\0:E\0
    8F\02G\0HG\0HG\0UH\0UH\0NI\03J\03J\03J\03J\0LJ\08K\08K\0`K\01L\0
    1L\01L\0oL\0HM\0QM\0kN\0JO\0\P\0\P\0XQ\0gQ\0=R\0^R\0ZS\0ZS\0@T\0
    RT\0GU\0CV\0fV\0iW\0iW\0cX\0<Y\0FY\0AZ\0kZ\0Z[\0Z[\02\\0?\\0M\\0
    M\\0]\\0V]\0e]\0=^\0=^\0d_\0d_\0B`\0B`\0B`\0k`\07a\07a\07a\0Ra\0
    ]a\0<b\0Jb\0]b\0;d\0;d\0ad\0`e\0je\0je\0je\0Gf\0Gf\0<g\0<g\0`h\0
    _i\0_i\0_i\0Kj\0Kj\05k\0Ck\0Dl\0:m\0:m\0Cn\0Hn\0^o\001]0B1]0U2]0
    U2]0_2]0Q3]0k3]0G4]0U5]036]036]036]0W6]0g6]0Q7]0m7]0:8]029]0m9]0
    _:]0^;]0G<]0R<]0G=]0G=]0[=]0<>]0X>]0h>]0;?]0;?]0;@]08B]0=B]0QC]0
    QC]07D]07D]0HD]0HD]0OE]0DF]0KG]04H]0dI]0dI]0dI]0YJ]0RK]03M]03M]0
    EN]0>O]0>O]0GO]0bO]0FP]0kP]0HQ]0_Q]0\S]06U]06U]07V]0GW]0YW]0SX]0
    <Y]0FZ]0hZ]0_[]07\]0O\]0`\]0G]]0G]]0K^]09_]09_]09_]0]_]0W`]0W`]0
    o`]0la]0`b]02c]0Jc]0Qd]0hd]0cf]0Yg]04h]04h]0Wi]09j]0Uj]0Uj]05k]0
    ak]0ak]08l]0cl]0Fm]0Hn]0[o]0no]0X1^0i1^0H2^0T2^0g3^0J4^0K5^0a5^0
    M6^0M6^0W6^088^069^07:^0W:^02<^0==^0a=^0a=^04>^04>^0_>^0Q?^0D@^0
    D@^0D@^0nA^0@B^0SC^0SC^05D^05D^0QD^06F^02G^02G^08G^06H^01I^0AI^0
    AI^0;J^0SJ^00L^0DL^0lM^0NN^0fN^0ZP^0dP^0dP^0FQ^0CS^0CS^0CS^0RS^0
    ?T^0iT^08U^08U^0;V^0UV^0UV^0UV^0gV^0gV^0mV^0FW^0FW^0=X^0@Y^0XY^0
    6[^0[[^0]\^0G^^0h^^0M_^05`^0Q`^0Q`^0La^0Qc^0Qc^02e^02e^09f^0Pf^0
    ?g^0?g^0dg^0dg^0dg^0dg^07h^0@h^0@h^0Fh^0lh^0Ei^0ji^0aj^0Jl^0Tl^0
    ;m^0am^0lm^04o^0So^0Y0_0?1_0<2_0\2_0D3_0D3_0D3_0^3_0]4_075_0K5_0
    K5_0K5_0T5_0T5_0n5_0T6_0T6_0T6_0V7_0o7_0T8_069_0@:_0O:_0B;_0N;_0
    B<_0\<_0c<_0o<_0R=_0o>_0g?_0=@_0=@_03A_0cA_0>B_0DB_0dC_0oC_0oC_0
    nD_0<E_0LE_0LE_0^E_03F_03F_0<F_0EF_0mF_0UG_0=H_0iH_0YI_0YI_00J_0
    TJ_0TJ_0TJ_0eJ_04K_0GL_0GL_0iM_09N_0LO_05P_0SP_0aQ_06R_06R_0DR_0
    DR_0cR_0kR_0kR_0fS_0fS_0fS_0TT_0JU_0JU_0[V_06W_06W_0?W_0?W_0dW_0
    :X_0YX_0YX_0YX_06Z_07[_0k[_0k[_05\_0O\_0C]_0N^_0N^_0N^_0l^_0:`_0
    O`_0ba_0ba_0ba_0ba_0Ac_04e_0Ue_0Ue_08f_08f_0Sf_0:g_07h_0ei_0oi_0
    3j_0ej_0ej_06k_06k_0Il_0Mm_0fm_0]n_0Co_0=0`0^0`0^0`051`022`0l2`0
    l2`073`0P3`0V3`0j3`0K4`0Q4`0Q4`0n4`0L6`037`038`038`099`099`0A:`0
    4;`0G;`0N<`0;=`0V>`0G?`07@`07@`00A`0jA`0BB`0_B`0_B`0nC`0AD`0EE`0
    RE`0aE`0VF`04H`0TH`0TH`0gH`04I`0LI`0LI`0BJ`0BJ`0BJ`08K`0RK`0RL`0
    RL`0RL`0dL`0YM`0YM`0=N`0JN`0gN`0?O`0NO`0=P`0=P`0aP`0aP`0EQ`0EQ`0
    OR`0UR`0JT`0JT`0nT`0RU`0RU`09V`09V`09V`09V`0dV`0dV`0nV`0nV`0>X`0
    @Y`0MZ`01[`01[`0Q[`0X[`0j[`0j[`00]`0:^`0:^`0W_`0I``0@a`0Wa`0Wa`0
    Nb`0Xb`0lb`0lb`0Qc`0[c`0Kd`0Pd`0ld`0Te`0Te`0lf`03h`00i`0Gi`0\i`0
    \i`0Kj`0Wj`00k`0Jk`0Uk`0Wl`0=m`0=m`0<n`0Sn`0Sn`0bn`0Jo`0Jo`0Jo`0
    =0a0\0a0D1a0D1a0N1a0N1a0N1a0N1a0N1a0:2a0?3a0M3a0A4a0Z4a0Z4a0`5a0
    B6a0;7a0O7a0O7a0=9a0m9a0?:a0Q:a0E;a0L<a0Z<a04=a0F=a0;?a00@a00@a0
    F@a0n@a0n@a0n@a0XAa0XAa05Ba0mBa0?Da0TEa0XFa0XFa04Ga0AGa0WGa0\Ha0
    gIa0gIa0YJa0YJa0nJa0NKa0]Ka00Ma00Ma01Oa01Oa0HOa0dOa0SPa0^Pa0^Pa0
    ?Qa0WQa08Ra0_Ra03Sa00Ua00Ua0;Ua0\Ua0NVa0IWa0:Xa0PXa09Ya08Za0OZa0
    OZa0Q[a0c[a08\a0Q\a0d\a0]]a09^a09^a0C^a0`^a0F_a0e_a0e_a0e_a0T`a0
    i`a0i`a0Yaa0=ca0Xca0Xca09ea0iea0Vfa01ga01ga0bga0<ha0Uha0Cia0gja0
    9ka0Lka0kka0kka0Vla0jla0<ma07na07na07na0ina0ina0ina0hoa0hoa0j0b0
    S1b0b1b082b0\2b0:3b0K5b0f5b0:6b0^6b0P7b0c7b0I8b0I8b0I8b0I8b0j8b0
    O9b0N:b0N:b0];b0];b0`<b00=b0^=b04>b0W>b00?b00?b00?b0O?b0e?b04@b0
    T@b0T@b0g@b0^Ab0]Bb0]Bb0]Bb07Cb0NCb0?Db0WDb0^Eb0]Fb0]Fb0;Gb0SGb0
    iGb0kHb0kHb0NIb0dKb0NLb0IMb0gMb0;Nb0;Nb0YNb0nNb01Pb0PPb0PPb0<Qb0
    JQb0>Sb0_Sb03Ub0PUb0_Ub0WVb0WVb05Wb0XWb0_Wb05Zb0P[b0Q\b0Q\b0Q\b0
    Z\b0i]b0<_b0C_b0g_b0Bab0mab0Hbb0Hbb0Hbb0_cb0Hdb0^db0[eb0heb0kfb0
    ?gb0Rgb0Yhb0Wib0Ejb0Bkb0Xkb0Xkb0ekb0:lb0dlb0mlb0Umb0bmb0Enb0]nb0
    jnb0nob0nob0G0c0P0c011c0:1c0:1c0Q1c0<2c033c0=3c034c0M4c0h4c0j5c0
    ?6c0T6c0I7c0o7c099c0h9c0=:c0=:c0K;c0X<c0c=c0`>c0R?c0E@c0U@c0`@c0
    NAc0XAc07Bc0UBc0dBc03Cc03Cc0RCc0VDc0kDc0kDc0GEc0GEc02Fc0SFc0lFc0
    9Hc0YHc0KIc0MJc0mJc0mJc0mJc0OKc0WKc01Lc0_Lc0`Mc08Nc0_Nc0:Oc0VPc0
    >Qc0`Qc0;Rc0nRc0mTc0KUc0KUc0mUc0BVc0PVc09Wc0PWc0]Wc0JXc0SYc0;Zc0
    UZc0hZc0V[c0d[c0=\c02]c0f]c0U^c0U^c0j^c0j^c0N_c0N`c0Fac0Fac0eac0
    7bc0Zbc0Zbc0Zbc0cbc0cbc07cc0^cc0ndc0ndc0Bec0Bec0<fc0<fc0<fc0lfc0
    Ggc0Uic0Uic01jc08jc08jc04kc0<lc0clc0clc0clc03mc0[mc0enc0<oc0<oc0
    Qoc0moc0U0d0U0d0U0d0n0d0n0d0n0d0P1d0g1d0g1d062d0\2d0\2d0\2d0\4d0
    17d017d0d7d0G9d0@:d0a:d0M;d0R;d0d;d0d;d0P<d0M>d0d>d0=?d0Y@d09Ad0
    aBd03Cd0[Cd0JDd0nEd0\Gd0BHd0]Hd07Jd0HJd0QJd0ZJd0]Kd0]Kd0_Ld02Md0
    2Md02Md02Md02Md0iMd0aNd0gNd0jOd0CPd0CPd0HQd0bQd0GRd0XTd0aTd0;Ud0
    ;Ud01Vd0MVd0MVd0>Xd0WXd08Yd08Yd0FZd0B]d0O]d0W^d08_d0P_d0X_d0a_d0
    a_d0l_d0l_d0l_d0l_d0E`d0T`d0aad04bd0[bd0>cd0Icd0jcd0jcd0>dd0>dd0
    >dd04ed0Ped0ked0?fd0Ifd09gd0hgd0hgd0khd0Nid0Vid0nid09jd09jd0Ojd0
    mjd0mjd0Mkd0^kd03ld0Wld0Wld02md0gmd0lnd0_od0:0e0l0e0f1e0f1e0f1e0
    R2e0d2e0>3e0_3e0_3e0g3e0g3e0F4e066e0A6e0A6e0e6e0=7e0=7e0T7e0T7e0
    g7e0W8e0W8e0W8e0W8e0:9e0G9e0O9e0O9e0^9e0^9e0^9e07:e0k:e0:;e0:<e0
    S<e0I>e0I>e0I>e0m>e0m>e0??e0??e0M?e0i?e0i?e0l@e0NAe01Be08Be0SBe0
    7Ce0bCe0;De0^De0XEe0OFe0WFe0@He0@He0_He0RIe0UJe0CKe0]Ke0kLe0OMe0
    WNe0WNe0oNe0>Oe0>Oe0\Pe0NQe0jQe0^Re0=Se0=Se0^Te0lTe0lTe0@Ue0dUe0
    DVe0DVe0DVe0UVe0IWe0UWe0UWe06Xe0>Ye0LYe0KZe0UZe0^Ze0e[e0e[e0k\e0
    7]e0O]e02_e0Q_e02ae02ae0Rbe0Rbe0Ybe0Ybe0Ece0Sde0Kee0Uee00fe0Kfe0
    gfe0gfe0Cge0Zge05he0bhe0`ie0Vje0mje0Mke0Dle0Sle0nle0nle06ne06ne0
    Une0Moe040f0U1f0:2f0l2f0l2f0l2f0>3f0a3f0a3f055f055f055f0m5f0m5f0
    M6f0M6f027f027f087f0`7f0:8f0W9f0h9f0h9f0h9f0::f0k:f0Y<f06=f0f>f0
    T?f0`?f0U@f0U@f0ABf0^Bf0cCf03Df0SDf0mEf0mEf0SFf0SGf02Hf0FHf04If0
    2Jf02Jf02Jf03Kf0UKf06Lf0OLf0OLf05Mf05Nf0]Nf0JPf0gPf0hQf0BSf0BSf0
    XSf0XSf02Tf06Uf0QVf0KWf0^Wf09Yf0EYf0[Zf0C[f0m[f0g]f0H^f0>`f0>`f0
    U`f0U`f0U`f0n`f0>af0>af0maf0maf0Xcf0:df0Zdf0Xef03gf03gf03gf0Ygf0
    :hf0:hf0Khf0\if0\if0hjf09lf0^lf0Vnf09of0Iof0Zof0Zof0Zof0Zof0O0g0
    O0g0Y0g0Y0g0Y0g0>1g0k1g0k1g0L2g0L2g0>3g0>3g0i3g0i3g074g0X4g0O5g0
    56g056g0W6g0W6g0W6g0b6g0b6g0@7g0Y7g058g0i8g0E9g0B:g0B:g0c;g0h<g0
    6>g0W>g0W>g0_?g0D@g0\@g0KAg0>Bg0FBg0ZBg0ZBg0ZBg0ZBg0KCg0jCg0lDg0
    ;Eg0=Fg0gFg0VGg0VIg07Jg0DJg0>Kg0?Lg0ZLg0ZLg0WMg0WMg0TNg0fNg0NPg0
    <Qg0<Qg0_Qg09Rg0WRg0WRg0WRg0WRg0CTg0=Ug0=Ug0XUg0XUg0cUg0KVg0?Wg0
    ?Wg0?Wg0nWg0>Xg0>Xg0VXg06Yg0JYg0eYg0eYg05[g0M[g0@\g0J\g0g\g0C]g0
    R]g0]]g0]]g0[^g0@_g03`g03`g0X`g0X`g0gag0Nbg01cg0Ydg0Aeg0neg04fg0
    Cfg0Ofg0[fg0cgg09hg0Jhg0Jhg0?ig0Xig0Tjg0Tjg0>kg06lg0Amg0_mg0;ng0
    Dng0Dng0Sng0[ng0dng0Bog0b0h0`1h082h083h004h0K5h0K5h0a6h0A7h038h0
    38h0N8h0\8h0\8h059h0W9h06:h0I:h0Q:h0o:h08;h08;h08;h08;h0^;h0H<h0
    H<h01=h0E=h0b=h0L>h0G?h0J@h0_Ah0mBh0@Dh0NDh0MEh0MEh0cEh0cEh0AFh0
    LFh0PGh01Hh0`Hh03Ih0RIh0=Jh0cJh0cJh0\Lh06Mh06Mh0KMh05Nh0_Nh0JOh0
    nPh0:Sh0:Sh0]Sh0OTh04Uh0AUh0fUh0fUh00Vh0mVh0mVh0YXh0YXh0<Yh0NYh0
    KZh0_Zh0=[h0K[h0?\h0V\h0R^h0R^h0R^h0Z_h0Z_h0Z_h0m_h0;`h0F`h0d`h0
    m`h0Dah0]ah02ch0Nch0Idh0Idh0Meh07gh0Zgh0ngh0Shh0Kih0gih0Pjh0jjh0
    @kh0ckh0glh0fmh0>0i0m0i0M1i0>2i0k2i044i0o4i0>5i0E5i0E5i0_5i0_5i0
    V6i0j6i0j6i0N7i008i019i0n9i0n9i0d:i0=;i0R;i0I<i0I=i0I=i02>i07?i0
    Y?i0o?i0o?i0A@i0Z@i0Z@i0Z@i0iAi0FBi0XBi0XBi0XBi0<Ci0_Ci0GDi0GDi0
    ZDi0=Fi0dFi0AGi0dGi0AIi0RIi0NJi0kKi0HLi0aMi0aMi05Ni0nNi0XOi0:Pi0
    :Pi0_Pi0EQi0EQi0LQi0iQi0iQi03Ri0ERi0nRi0=Si00Ti0:Ti0CUi0OUi0eUi0
    8Wi0FWi0FWi0@Xi0ZXi0LYi0]Yi0;Zi0;Zi0VZi0_[i0O\i0Y\i0P]i0l]i0a_i0
    a_i0n`i0?bi09ci0`ci01fi01fi0Ofi0Ofi0]fi0]fi03gi0]gi0ggi0chi0aii0
    aii0Zji04ki0Lli04mi0Kmi0Dni0Dni06oi0P0j0P0j0a0j0T1j0T1j0R3j054j0
    E5j0d5j0O6j0N7j089j089j0M9j0K:j0K:j0K:j0m:j07<j0a<j0f>j0f>j0f>j0
    P?j0P?j0;@j0;@j0;@j0;@j0]@j0]@j0;Aj0\Bj0\Bj0LCj0LCj0VCj01Ej01Ej0
    UEj0RFj0ZFj0?Gj0OHj0OHj04Ij0BIj0LIj0?Jj0aKj0aKj01Mj0JMj0WMj0WMj0
    4Nj0<Nj0<Nj0FNj0jNj01Oj01Oj01Oj0ROj0ROj0hOj0WPj0mPj0KQj0hQj0JRj0
    gRj0jSj05Tj0DTj0QTj0QTj0aTj0aTj0aTj0IUj0FVj0`Vj0YWj0YWj0VXj0VXj0
    OYj08Zj08Zj0\Zj0g[j0A\j0f\j0?]j0o]j0a^j0D_j08`j0P`j05aj0oaj0Vbj0
    abj0Jcj0\cj02dj0\dj00ej0Gej0Pej0=gj0Hhj0Iij0Rjj0ajj0Rkj0lkj0Llj0
    blj0blj0emj04nj0=oj0aoj0aoj0H0k0@1k0Y1k0E2k0]2k0]2k0]2k0]2k003k0
    14k014k094k0`4k0j5k0R6k027k027k027k0G7k088k088k088k0=9k0W9k0f:k0
    B<k0B<k0Q<k0l<k0B=k06>k06>k0G>k0<?k0<?k09@k0D@k0T@k0OAk0?Bk0?Bk0
    BCk0cCk0<Dk05Fk05Fk04Gk06Hk0:Ik0EIk0EIk0cIk0CJk0LJk0lKk06Lk06Lk0
    6Lk06Lk0WLk0WLk0WLk0WLk0lLk07Mk07Mk0KMk0ONk0eNk0eNk05Ok0@Ok0mOk0
    9Pk0PQk0URk05Sk05Tk0>Uk05Vk05Vk0fVk0FWk0_Wk0?Xk0^Xk0AYk0hYk0BZk0
    [Zk0L[k0L[k03\k0]\k0]\k08]k0n]k0n]k0n]k0V^k0K_k0H`k0N`k0]bk06ck0
    6ck0Uck0_ck0Bdk0;gk0Mgk0ogk0]hk0Vik0Vik0lik0Ajk0Jjk0Jjk0Ukk0Ukk0
    Ukk05lk0Bmk0[mk0Dnk0Znk0Lok000l0V0l0T1l0T1l0@2l0@2l0o2l0O3l0V3l0
    G5l0a5l0a5l0>6l047l0T8l0T8l0J9l0<:l0Q:l0a;l0==l0T=l0T=l0m=l07>l0
    7>l0;?l08@l0l@l0l@l0VAl0VAl0?Bl02Cl0[Cl0GDl0`Dl07El0TEl09Fl0]Fl0
    :Gl0MGl0mGl06Hl06Hl0SHl0SHl0jHl0>Il0OIl0OIl0nIl0oJl0<Kl0BKl01Ll0
    FLl0\Ll0MMl04Nl0lNl0lNl0QOl0hOl0hOl03Pl0UPl0EQl0mQl0mQl0mQl0VRl0
    1Sl0WTl0WTl0eTl0[Ul0[Ul0gUl0EWl0EWl0EWl01Xl0ZXl0BYl0]Yl0]Yl0NZl0
    \[l0Q\l0g]l0K^l0K^l0K^l0R^l0V_l0E`l0E`l0Gal0Gal0Gal0eal0Cbl0Cbl0
    Qbl0fcl0Vdl0Vdl0Kel0Kel0Kel0Kel0<fl0afl0Rgl0Phl0dhl0Ijl0kjl0lkl0
    5ll0Cll0hll0Zml0Zml0knl0Kol0R0m0o0m0X2m0X2m0X2m0f3m0f3m0f3m0A4m0
    j4m0K5m0`7m0`7m098m0V9m0e9m0e9m0n9m0K:m0b;m0b;m0<<m0l<m0a=m0a=m0
    B>m0[>m0X?m0b?m0>@m0g@m0g@m0g@m0QAm0QAm0eBm0QCm0iCm0NDm0NDm0fEm0
    XFm0<Gm0SGm02Hm0CIm0JIm00Jm0nJm0XKm0ZLm0<Mm0HMm0kMm08Om0?Pm0?Pm0
    iPm0iPm0_Qm04Rm04Rm0OSm02Tm0<Tm0<Tm0ZTm0]Um0MVm0@Wm0TWm07Xm0iXm0
    iXm0iXm08Zm08Zm08Zm08Zm0]Zm0]Zm0kZm0\[m05]m0O]m00^m09_m09_m09_m0
    D_m02`m0;`m0Y`m0;am0Tam0Nbm0kbm0kbm0kbm0Rcm04dm0[dm0ndm0ndm0Iem0
    Iem0bem0igm0Ihm0ahm0ahm0Kim0Rim0Rim0Rim0Rim0lim0Jjm0Ekm0\km0Blm0
    Xmm0omm0Vnm0onm0Q0n051n0e1n022n022n0N2n0d2n053n0E3n0^3n0f4n0f4n0
    ?5n0T5n0T5n0;6n0[6n0m6n0:8n0:8n0;9n0;9n0D;n0^;n0B<n0Y<n0f<n0E=n0
    ^=n0]>n03?n0M?n0e?n0M@n0M@n0QAn0QAn0jAn0lBn0lBn01Dn01Dn0GDn0]Dn0
    <En0<En0WEn0[En0TFn0dGn0dGn0]Hn0aHn05In0bIn0:Kn0KKn0KKn0KKn0gKn0
    gKn0?Ln0bLn0bLn0bLn0NMn0cMn0@On0?Pn0ZPn0=Qn0MRn07Sn07Sn0JSn0PSn0
    VTn0GUn0GUn0GUn0kUn0:Vn0RXn0@Zn0UZn0UZn03[n03[n0K[n0U\n0E]n0h]n0
    h]n0n]n0@^n0\^n0d_n0d_n0[`n0man0Ebn0gbn0Ycn0>dn0mdn0Ofn03gn03gn0
    Shn0Shn0Shn0min0min0>kn0Iln0Tln0Tln0lln0lln0lln0hmn0Enn0Enn0Tnn0
    Tnn0_nn0_nn0_nn0_nn0Von040o040o0O0o0W0o0W0o0n1o0C2o0U2o0O3o0j4o0
    f5o0f5o016o0G6o0n6o0D8o0I9o0I9o0W9o09:o09:o0T:o0T:o0f:o0E;o0f;o0
    8<o0U<o0U<o0U<o0U<o07=o0L>o0S>o0^>o0W@o0TBo0KCo0FDo0?Eo0gEo0iFo0
    8Go0UGo0;Ho0KHo0jHo0\Io0?Jo0GKo0QKo0QKo0^Ko0^Ko08Lo08Lo0ELo0\Mo0
    =No0=No0=No0kNo0JOo0aOo0GPo0GPo0cPo0cPo0@Qo0\Qo0;Ro0CRo0=So0=So0
    `So0NTo0gTo0kUo0FVo0FVo0RVo0RVo0IWo0IWo0IWo0^Wo03Xo0WXo0WXo0DYo0
    oYo0@Zo0@Zo0`Zo0B[o0[[o0g[o0k\o0:^o0:^o0_^o0E_o0L_o0H`o0Y`o0Cao0
    Sao0Vao0Vao01co02do0ndo0lfo0lfo09ho0Rio0Rio0Rio0Rio0dio0mjo0Dko0
    cko0Hlo0\lo0Emo0Kmo0Umo0emo0;no0Kno0Rno06001N001N001N0016101M101
    820182018201E2012401F401F4018501W501M601880188018801J901I:01C;01
    :<01?<01@=01Y=011>011>011>01Z>01j>01L?01L@01LA01ZA01ZA01SB01SB01
    SB01FC01FC01FC01[D01OE01XE01VF010G01<G01DG01oG01XH01XH01XH01XH01
    XH01:I01WI01WI01AJ01MJ01^K01DL01hL01hL01KM01kM01AN01eN01VO01NP01
    XP01XP01SQ01SQ01SQ01;R01FR01FS017T01GT01GT01GT01GT01GT01GT01GT01
    _U01WV01<X01<X01lX01TY010Z01IZ01MZ01<[01H[01e[01e[01e[01e[01e[01
    e[01c\01C]014^01N^01l^01l^01G_01:`01B`01``01o`01ma01Lb01bb01@c01
    @c01@c01@c01Ld01Ld01fd01;e01Le01[e01Kf01Kf01Kh01`i01ii01Nj01]k01
    Ll01Ll01[l01Jm01>n01cn01cn01cn014011d011F111g1117211W211?311O311
    j311n311K411K411G511l511_611c711G811K911_:11X;11?<11?<11?<11R<11
    U=11d=111?111?11^?115@11a@11:A11XA11CB11^B11^B11<C11LC11oC11HD11
    ME117F117F11@F11_F11GG11bG11LH11<I118J11nJ118K11fK11cL112M117N11
    7N11gN117O11VO11VO11^O11^O11OP11eP11nP11eQ11eQ11OR11ES11ES11ES11
    :T11CU11=V11iV11AW11MW11MW110X11FX117Y11dY11@[11][11h[11E]11V^11
    8_118_11G_11W_11W_11G`11d`11ib11ib11<c11Lc11Td117e115f11lf11ag11
    ag117h11=h11=i11di11bj11bj11Jk11Fl113m113m113m11km11On11`n11=o11
    Mo11Mo11Yo111021k021Q221[221i321i321Q521Q521<621<621Q621@721Q721
    Q721g721S821F921Y9218:21`;21?<21]<21]<21I=21e>21J?21J@21J@21SA21
    BB218C21JC21UC210D210D21>E21IE21IE21iE21iE21KF21KF21KF21_G21_G21
    dH21dH21MI21MI21MI21MI21iI21MJ21eJ21eJ21eJ21`K216L21WL21?M21fM21
    gN21VO21HP21oP21IQ21?R21[R218T218T21gT21gT21TU210W210W21oW21oW21
    \X21\X21\X21lX21lX21?Y212Z21NZ213[21=[21=[21R\21R\21k\21k\217]21
    ]]21]]216^216^21[^213_21@_21]_21]_21;a21;a21fa21fa21fa21fa21<b21
    <b21ic21ld21Oe210f21]f21nf21nf21nf21Pg21;h21Wh21Wh21Xi214j214j21
    4j21Pj21Pj21<k21:l218m21Xm21[n21Xo21<031e031e031e031S1318331K331
    T331l331L431a531L631L631k631k631F8313931I931i931i931K:31K:31K:31
    O;31O;31O;31O;31m;31[<31<=31M=31>>31=?31n@31OB31ZC314D314D31AE31
    WE31fE31;G31;G31KG312H312H31jH31=I31]I31PJ31]J31]J319K31@L31aL31
    5N315N31SN31bO31cP313Q31_Q313R31>R31eR318S31aS31aS31?T31QT31GV31
    GV31GW31GW31iW31DX313Y313Y31UY31_Y31_Y31:[31R[31R[31][31o]31<^31
    k^310`31=`31La31Yb31Yb31cb31cb31Hc31;d315e31Ve31=g31Ch31Ui31Xj31
    Jk31gl31Am31Am31Vn31^n31^n31kn31mo31mo31mo31c041g041?241?241U241
    U2417341o341W441O54116411641_641_64147414741D7418941e941S:419<41
    B<41D=41n>41g?41g?41DA41aA41YB41`C415D41?D41LD411E417F41]G41VH41
    5I413J41TJ41^K41^K41^K41^K41TL41TL41:M41?N41jN41jN41LO41YO419P41
    9P41WP410R41GR41`R41`R416S41BS41`S41:T41DU41>V41>V41iV41;W414Y41
    3Z41HZ41fZ41fZ41oZ41oZ41D\41D\41D\41D\41i\41i\41J]41a]41a]41m]41
    S^41m_41U`417a41^a41ga41Zb41eb41Ac41Ac41:d41fd41Oe41Oe41Oe41he41
    he41@g41`g41eg41eg41eg41Th41Hi41hi41lj41=k41Ik41Ik41nk41Al41dl41
    Wn41Bo41]o416051V0511151G151k151P251f251f251f251F351F351F451V451
    b451A551h551B651_651_651>751l751l751k851k851A951c951G:51G:51W;51
    ;<51Q<517=51Y=516>51B>515?515?51<@51h@51h@51HA51=B51=B51UB51UB51
    UB51hC51hC51CD51WD51:E51UE51[E51;F51VF51VF51VF51DG51XG51XG51oG51
    ;I519J51]K51jK51VL51^M516N516N516N519O51OO51`P51JQ51PQ51hR51hR51
    dS51UT51AU51PV51\V51PX51PX51gX51WY51WY51UZ51iZ51J\51_\514]514]51
    4]514]51?^51\_51a_51>`518a51ha51ha515b51Uc511d51Zd51Ce51Te51me51
    me51Kf51df51df51Hg51cg51Th51Th51Sj51[j51[j51jj51jj51Dk51Dk51jk51
    jk51jk51Al51Al51Qm51Cn51no5180618061H061H0610161c161c261c2617461
    l461l461A561A561g561g561<661<661R661R661]661?7610861C861S961N:61
    A;61`;61`;61F<614=61c=61c=618?618?61a?61D@61i@61^A61^A61PC61YC61
    nC61KD61IE61nE61VF61fF61AG61AH61KH61dH61^I61^I61^I61<K61<K61OL61
    KM61gM61aN61;P61dQ61dQ61VR61hS61HT616U61EU61EU61[U61:V61NV61NV61
    0W61CX61CX61CX61CX61oX61]Z61]Z610[61C[61\[61I\61I\61Q\61Q\61d\61
    E]61E]61d]61M^61<_61<_61K`61K`61K`61K`61K`61k`61]a61Fb61^b61^b61
    nb61<c61<c61<c61Vc61Vc615d615d615d61Bd61Bd61`d61He61mf61mf61Zg61
    ]g61Fh61Rh61Rh61Rh61Rh617j61hj61Dk61`k61kk61Rl61Rl61Rl618n61jn61
    Jo61Jo61I071K171^271R371h371C571U571>771G771m771A8712971_971@:71
    @:71I:71V;71`;71e;71H<71H<71H<71c<714=71E=71a>71A?71J?71T@71QA71
    8B71OB71AC71VC71nD71EE71gE71ZF71ZF71fF71cG71CH71CH71CH71WH71`H71
    `H71fI71FL71dL71?M71?M71?M71SM71SM71bM71BN71\N71;O71;O71gO718P71
    5Q71SQ710S71TT715U715U71[U71dU716V71YV71JW71]W71mW71=X71=X71_X71
    oY71eZ71eZ716[71U[71U[71c[710]71H]71T^71o^71?`71?`71H`71H`71Ma71
    Yb71ib71Dc71Mc71kc71Dd71Re71af71@g717h71fh71fh71Ci719j71mj71Zk71
    Zk71Zk71@l71Jl71Jl71<m71<m711n711n71Lo717081W081?28103814381g381
    Y481Y481Y481Y481Y481]681b7817881a881l881B981B981_:81l<81J=81e=81
    R?81BA81BA81\A81iB81MC81eC81mC81JD81^E81^E81^E81IF81IF81RF81ZG81
    eG813I81EI81mI81=J81=J81WJ81IL81KM81mM81WN81hO81=Q81fQ81VR81gR81
    MS81lS81BT81GT81cT81cT81@U81LV81LV81LV81LV81LV81iW810Y81QY81QY81
    5Z81MZ81C[81C[81^[811\811\81o]81d_81d_81m_81Q`81@a81Jb81Nc81[c81
    Fd81Fd81Fd81Je81Je81Je81Je815f815f81Eg81Ci81Ci81ei81ii81Aj81Wj81
    ?k81_k81Kl81fl81_m816n816n81Bn815o81]o813091C191C191P191h2910391
    0391N391=491=491I491c491B591R591c591c5918691O691j691?791e791L891
    i891::91L:91l:91@;91<<911=917>914?91@?915@91C@91Z@91b@91b@91=A91
    MB91MB91MB91MB91MB91MB91LC91LC91QD91eD91eD91FF914G91cG91QH91II91
    EJ91^J91WK91aL916M91OM91[M91[M91^N917O917O91RO91aO91aP91BQ91VQ91
    cQ91VR91fR91fR91VT91_T91kT91WU91dV91NW914X91<Z91<[91<[91B[91?\91
    W\91>]91a^916_91L_91L_91?`91m`91Yb91Qc911d91Od91De91me91me91if91
    if91fg91Wh91Ji91<j91<j91Sk91Sk91Tm91km91En91<o91Ro91O0:151:151:1
    H1:124:1b4:1Y5:187:187:1`7:1`7:1`7:1D8:1O8:1a8:1a8:1M9:1V::1^::1
    ^::1f;:14<:1d<:1d<:1d<:1D>:1D>:1b>:1B?:1M@:1EA:1RA:14B:1jB:1iC:1
    iC:1dD:1dD:1:F:1BF:1BF:1HF:1\F:1=G:1ZH:1ZH:1ZH:10I:1\J:1mK:1>L:1
    OL:1hL:1JM:1ON:1mN:14O:14O:1eO:1eO:1eO:1eO:1OP:12Q:18R:1lR:1QS:1
    QS:1QS:1QS:1NT:1iU:1UV:1bV:1bV:1aW:1gX:19Y:1XY:1XY:1=Z:1=Z:1oZ:1
    5[:1h[:1J\:1g\:1E]:1Y]:1G^:1o^:1\_:1d`:1<a:1Ab:1Ab:10c:18c:1[c:1
    Qd:12e:1Ve:1je:1je:1Ef:18h:18h:15i:15i:1ei:1ei:1mi:19k:1Wk:1El:1
    \l:1Tm:1Tm:1Tm:1dm:1An:1on:1on:1Bo:1bo:150;1e0;1e0;1e0;1L1;112;1
    ?2;1^2;1F3;1R3;1j3;1K4;1K4;1X4;135;156;156;1M6;1M6;1h6;1h6;1;7;1
    h8;1;9;1V9;1E:;1E:;17;;17;;17;;1R<;13=;11>;1J>;1Y?;1Y?;1_@;12A;1
    2A;1FA;1WA;1MB;1cC;15E;12G;1CG;1VG;10H;1NH;1lH;1=I;1<J;16K;16K;1
    _K;1_K;11L;1=L;1oL;1DN;1bO;1bO;1JP;10Q;16Q;1JQ;1oQ;1\R;1ES;1mS;1
    OT;1aT;1DU;1IV;1hV;1BW;1SY;1SY;1?Z;1@[;1@[;1@[;1S[;1d[;1d[;1\\;1
    \\;1e\;1;];1m];1l^;18`;18`;1L`;19a;1Lb;1hb;1Uc;1hd;13e;13e;1Re;1
    ae;1nf;1]g;1Dh;1Dh;1Ki;1mi;1Cj;1=k;1[k;1al;1al;1Jn;1fo;1G1<182<1
    K2<1e2<1L4<166<1`6<1M7<1h8<1h8<1?9<1F:<1`:<1B;<1D<<1h<<1V=<1<><1
    G><1G><1b><10?<1>?<1g?<1g?<1E@<1EA<1QA<1GB<1DC<1oC<1XD<1kE<1?G<1
    \G<1?H<1YH<1OI<1TI<1nI<1EJ<1^J<1FK<1YK<1YK<1lK<1lK<1YL<1GM<1nM<1
    BN<1nN<1;P<1ZP<1hP<19Q<1;R<1VS<1IU<1hU<1EV<1EV<1EV<1EV<1LV<1jV<1
    jV<14W<1ZW<1fW<1WX<1dX<1SY<1nY<1RZ<11[<1P[<1P[<1P[<1P[<1l]<1:^<1
    U_<1I`<1Fa<16b<1Wb<1Wb<1fb<1Kc<1Xd<1Ae<1We<1de<1Wf<1:g<1Sg<1=h<1
    =h<1^h<1Si<11j<1?j<1?j<1aj<1lk<14l<1]l<10m<1hm<1hm<1hm<1An<1An<1
    _n<1=o<1Fo<1Qo<1R0=171=1T1=1=2=1V3=1V3=104=104=104=1^5=1^5=1G6=1
    K7=1B8=1;9=1;9=18:=18:=1k:=1Z;=1G<=1G<=1G<=1[<=1K==1A>=1R?=1B@=1
    J@=1e@=1?B=1nB=1KC=1TC=1^C=1^C=1gC=1RD=1fD=1kE=1JF=1BG=1iG=1iG=1
    iG=1iH=1UI=10J=10J=1?J=1?J=1HJ=1kJ=1kJ=1>K=1>K=1KK=10L=10L=10L=1
    0L=1hL=1hL=1DM=1DM=1XM=1XM=1GN=15O=1VO=1>P=1:Q=1:Q=1OQ=1OQ=1`Q=1
    \R=1\R=1fR=1ES=1OS=1OS=12T=1HT=1eT=1@U=1MU=1MU=1BV=1MV=1XV=1XV=1
    XV=1YW=1YW=1bW=1RX=1@Y=1\Y=1HZ=1lZ=1lZ=1f[=1f[=1_\=1H]=1[^=1[^=1
    [^=1k^=1]`=1]`=1]`=1]`=1]`=1Ta=1?b=1?b=1?b=1`b=1Ic=1Yc=1mc=1mc=1
    md=1md=1@e=1Jf=1Fg=1gg=1gg=1Bh=1Kh=1Uh=1Ii=1Ii=1mi=1Tk=1>l=1>l=1
    6m=1am=1am=1Ln=1Ln=1_n=1_n=1_n=1_n=1ln=1<o=1Zo=150>150>1Z0>1Y1>1
    m1>1?2>1?2>1^2>1>3>1J4>1J4>1J4>165>165>1h5>1H6>1H6>1H6>1`7>1_8>1
    D9>1n9>1n9>1i;>1S<>1Y<>1Y<>1Y<>16?>1S?>12@>1l@>1BA>1iA>1CB>1aB>1
    nB>1BC>1ZC>1:D>1:D>1TD>1TD>1RF>1PG>12H>1UH>1NI>1DJ>1SK>1SK>1;L>1
    ;L>1kL>1CM>1XM>1XM>1bM>1bM>1dN>1dN>1>O>1>P>1iP>1^Q>1JR>1nR>1ES>1
    iS>1?U>1?U>1PU>1ZU>1kW>1GX>1CY>1CY>1aY>1aY>1EZ>1F[>1o[>1U\>10]>1
    5]>1k]>1M^>1X^>1E_>1E_>1;`>1;`>1\`>1\`>1Ea>1`b>1^c>1gd>1Ze>1Ze>1
    0f>10f>10f>10f>1<f>1]f>1Pg>1Pg>1Pg>1Pg>1Pg>1ag>1ag>1dh>1:j>1Xj>1
    ij>1lk>1El>1il>14n>1_n>1B0?1j0?132?163?1a3?1E5?1Q5?1Y5?1Y5?117?1
    P7?1:8?1f8?129?1m9?1i:?1J;?1J;?1<<?1B<?1S<?11=?10>?1;??1V??1G@?1
    X@?1FA?19B?1TC?1JD?15E?1EE?1WF?1^G?1CI?1UI?1JJ?1[K?1XL?1XL?1BM?1
    fM?14N?1ON?1aN?1;O?1;O?1MQ?1MQ?1fQ?18S?18S?10U?10U?1@U?16V?1@V?1
    @W?1@W?1dX?1[Y?1[Y?1[Y?1eY?1PZ?1aZ?1aZ?1>[?12\?1X\?1X\?1R]?1E^?1
    E^?12_?1L_?1g_?1K`?1b`?1b`?1kb?1@c?1@c?1@c?1Lc?1[d?1[d?1jd?1jd?1
    >e?1ke?1ke?1ke?1ke?1Jf?1Sg?1Ih?1Ih?1Ih?1Ih?1Xi?1Pj?1gj?1oj?1:k?1
    2l?1@l?1Wl?1Wl?1Wl?1Wl?1<m?1`m?1`m?1`m?16o?1Ao?1;0@1n0@1=1@1U1@1
    U2@1^3@1;4@1C4@1a4@1V5@1V5@1E6@1Z7@1Y8@119@1P9@15:@11;@1M<@1R=@1
    R=@1R=@1R=@1g=@1C>@1f>@1A?@1A?@1h@@1EA@1PA@1PA@1PA@1NB@1YB@1YB@1
    _C@1_C@1VD@1^E@1>F@1LG@1XG@1XG@1XH@1dH@1dH@1BI@1;J@1@K@1@K@1@K@1
    >L@1\L@1DN@1_N@1_O@1_O@1mP@1mP@1OR@1OR@1OR@1PS@1[T@1iT@1:V@1dV@1
    dV@1dV@1<W@1CW@1CW@16X@16X@1gX@1\Y@1CZ@1dZ@18[@1H[@1N\@1K]@1_]@1
    E^@1E^@1d^@1I_@1[`@16a@1Va@1ga@10b@10b@1fb@1fb@1fb@1:d@1:d@1:d@1
    6e@1fe@1Of@1]g@1Uh@1mi@1Uj@1]k@1ok@1Vl@1Vl@1Jm@1=n@19o@19o@1_o@1
    >0A1g0A1W1A1_1A1S2A1S2A1[3A1N4A1E5A1Q5A126A126A1Z6A197A1`7A1N8A1
    k8A1D9A1C:A1_;A15=A1m=A1m=A1F>A1k>A1k>A1k>A1k>A1m?A1m?A1=@A1a@A1
    >AA1NAA1^AA1^AA1nAA1jBA1jBA1LCA1eCA1EEA1iFA15HA1EIA13JA13JA1CJA1
    ]JA1]JA1QKA1[KA1KLA19MA1VMA1XNA1ZOA16PA1lPA1:QA1nQA1BRA1eSA1KTA1
    WUA1LVA1UVA1UVA1UVA1mVA19WA19WA19WA1iWA1IXA1;YA1;YA1UYA1;ZA1Y[A1
    Y[A1=\A1O^A1X^A1X^A19_A19`A1MaA1caA1CcA1XcA1=dA1YdA1]eA1QfA1dgA1
    dgA19hA1]iA1PjA1PjA1PjA1djA1kkA1GlA1ilA1jmA1jmA1jmA1jmA1KnA1KnA1
    coA1j0B1M1B1Y1B1a1B1a1B1^2B1I3B1I4B1I4B1_4B1_4B1f4B1@5B1@5B1@5B1
    f6B1Y7B1[8B1[8B179B1o9B1c:B1E;B1T<B1Z<B1o=B1g>B1M?B13@B1PBB1PBB1
    PBB1_BB1@CB1ICB1VCB17DB1eDB1LEB1LEB1_FB1_FB18GB1AGB13HB1KHB1cHB1
    cHB1@IB1>JB1>JB1NJB1fJB1TKB1RLB1]LB15MB15MB1WMB12NB1@OB1QOB11PB1
    NPB1_PB1^QB1SRB1KSB1_SB1JTB1oTB1YUB1:VB1HVB1aVB1kWB1kWB1kWB1WXB1
    WXB1dXB1NYB1NYB1NYB1KZB1KZB1fZB1_[B1j[B15\B1i\B1i\B10^B10^B10^B1
    F^B1F^B17_B1?`B1?`B1j`B1?aB1^aB1@bB1]bB1gbB1KcB1UcB1UcB1UcB1:dB1
    feB1ifB1HgB19hB1aiB1aiB1?jB1jjB1jjB1>lB1VlB17mB1RmB1RmB1RmB1\mB1
    \mB1QnB1QnB1knB1eoB1eoB1>0C1P0C1`0C1`0C1`0C1`0C1n1C1^2C1;3C154C1
    54C1U4C1<5C1I6C1F7C1_7C1_7C1m7C1m7C1m7C168C168C169C1Q9C1L;C1L<C1
    Y=C1k=C1k=C1R>C1R>C1b>C1b>C1<?C1I?C19@C19@C1[AC1FBC1iCC1iCC1NDC1
    NDC1fDC1kEC1kEC1=FC10GC1WGC1FIC1FIC10JC1[JC1gKC1fLC1HMC1<NC1aNC1
    UOC1JPC1JPC1oPC1JQC1MRC1?SC1\SC17UC1YUC11VC1AWC1QXC15YC15YC1WYC1
    1ZC1CZC1CZC1][C1][C1>\C1i]C1R^C1R^C1K`C1K`C1<aC14bC1<cC1PcC1PcC1
    mcC1KeC1KeC1TeC1TeC1TeC1TeC13fC1^fC1LhC1lhC1giC15jC15jC1ajC1ajC1
    9kC19kC1OkC1MlC14mC1cmC1JnC10oC1HoC1]oC1S0D1`0D1`0D1c1D122D1Q2D1
    24D124D1C4D1S4D1M5D196D196D1\6D1c7D1<8D1<8D1V8D139D139D10;D10;D1
    S;D1E=D1E=D1E=D1E=D1B>D1L>D1S>D1S@D1f@D1f@D1:AD1OAD12CD1ICD12DD1
    7FD13GD1CGD1bGD1bGD1bGD1@HD1IID1CJD1fJD1XKD1jLD1>MD1TMD1fMD1<ND1
    1OD11OD1_OD1PPD1JQD1?RD1QRD1QRD1ESD1YSD1YSD1YSD1HTD1:VD1fVD1eWD1
    BYD1BYD1GZD1eZD1lZD1m[D16\D1^\D10]D1c]D1c]D1<_D1X_D1m_D1m_D1S`D1
    OaD1laD1CcD1CcD1McD1VcD1@dD15eD1eeD1eeD1gfD1BhD1LhD1>iD1jiD1IjD1
    :kD1:kD1:kD1akD1?lD15mD1?mD1omD1MoD1N0E1<2E1K3E1S4E1j4E1j4E1O5E1
    O5E1O5E1X6E1e6E1I7E188E1j9E1Q:E1Q:E18<E19=E1e=E1^>E1]@E1]@E1BAE1
    0CE1:CE1JDE1FEE1cEE1VFE1aFE1kGE1kGE1SHE1RIE15JE1WJE1WJE14KE12LE1
    jLE11ME11ME1[ME1XNE1;OE14PE1[PE10QE1:QE1:QE17RE1URE1:SE1:SE1:SE1
    oSE1ETE1TTE1;UE1WUE1WVE1kVE1kVE1gWE1@XE1NXE1D[E1R[E1R[E1@\E1L\E1
    ^\E1=_E1=_E1S_E1h`E1@aE1LaE1XaE1^aE16bE1obE1ncE1ncE1ncE1>dE1>dE1
    QdE17eE1NeE1XgE1MhE1dhE1?iE1GiE1]iE1]iE1CjE1UkE1UkE1bkE10mE1OmE1
    lmE1]nE14oE1]oE1ooE1P0F1P0F1P0F151F1i1F1R2F1N3F194F1W4F1@5F1@5F1
    R5F1j5F1A6F1Q7F1Q7F1T8F1I9F1I9F1N:F1N:F1?;F10<F10<F10<F10<F1j<F1
    j<F1I=F1]=F1L>F1Z>F1R?F18@F18@F1c@F1c@F1c@F1c@F1JAF1?BF1QBF1aCF1
    =DF1[DF1nDF1nDF1BEF1gEF1gEF1BFF1BFF1FHF1:IF1UIF1OJF1OJF1eJF1eJF1
    nKF1^LF1^LF17MF1nMF1JNF1JNF1aNF1iNF13PF13PF12QF12QF12QF1RQF1hQF1
    fTF1KUF1kUF1VVF1\WF1kXF1kXF1fYF1JZF1N[F18\F1e\F1e\F1>]F1>]F1S]F1
    I^F1I^F1I^F1o^F1<_F1M_F1M_F1Y_F1_`F1h`F1QaF1YbF1dbF1dcF1>dF1;eF1
    @fF1gfF18gF1HgF17hF1ChF1ChF1OhF1OhF1[hF1;iF1GiF1TiF18jF18jF1KkF1
    ^kF1gkF13lF13lF1dlF1nlF18mF1fmF1fmF1fmF1AoF1?0G1?0G1\0G1A2G1H3G1
    I4G1K5G1A6G1]6G1=7G1V7G1A8G1f8G13:G1@:G1e:G10<G1[=G1;>G1E?G1l?G1
    l?G12AG1GAG1GAG1bAG12CG1\CG1RDG1TEG1jFG1[GG1QHG1>IG1WIG1mIG1mIG1
    mIG1KJG1mJG10LG1mLG17MG1?MG1HNG1fOG1;QG1PQG1^QG1^QG1LRG1dRG1:SG1
    :SG1RTG1QUG1IVG1hWG1RXG10YG1>YG1>YG1jZG11\G1V\G1b]G10^G16_G16_G1
    E`G1j`G1PaG1PaG1WaG1bbG18dG18dG1WdG1@fG1UfG1UfG1MgG1<hG1KiG1[iG1
    niG1CjG1OkG1OkG1OkG10lG10mG1PnG1PnG1HoG1HoG1E0H1E0H1b0H1b0H1T1H1
    l1H1I2H1I2H1V2H1n2H124H1L4H1b5H1H6H1H6H1l6H1H7H108H1W8H159H1>:H1
    j:H1j:H1B;H1B;H1d;H1d;H1N<H1N=H1M>H1g>H1g>H1[@H15AH1iAH1>BH1aCH1
    PDH1PDH17EH1:EH1PEH1WEH1WEH1UFH1oFH1@HH1MHH1JIH1YJH1FKH1fLH1\MH1
    \MH1TNH1^NH13PH1NPH1[PH1EQH1EQH1NRH1fRH11SH1TSH1eSH1nTH1nTH1EVH1
    MVH1MVH1MVH1MVH1GXH1GXH1GXH1[YH1[YH1[YH12ZH1LZH16[H16[H1g[H15]H1
    =]H1K]H1S^H1d^H1K_H1g_H1_`H14aH1HaH1>cH18dH18dH18dH18dH18dH18dH1
    8dH1BeH1OeH12fH12fH1cfH11hH11hH1ThH13iH1?jH1<kH1<kH17lH1KlH1[mH1
    EnH1jnH1jnH1boH120I131I1Z1I1Z1I112I1X2I1X2I1X2I1X2I113I113I1]3I1
    64I1?4I135I1;6I1<7I1a8I1X9I1X9I1j:I1B;I16<I16<I1E=I1m=I1m=I1X>I1
    W?I1W?I1W?I1W?I1;@I1J@I1J@I1JAI19BI1ABI1ZBI1`BI1KCI1DDI1LEI1@FI1
    lFI1lFI1`GI1KII1hII11KI1@KI1@KI1VKI1VKI1RLI17NI17NI1=OI18PI1mPI1
    mPI1PQI1PQI14RI1gRI1`SI1`SI1DTI1fTI1EUI1_UI1:VI1:VI1gVI1gVI1]WI1
    TXI1>ZI1OZI1C[I1g[I1O\I1O\I1@]I1@]I1L]I1L]I11^I1N^I1?_I1?_I1d_I1
    H`I1H`I1EaI1maI1DbI1obI1TcI1MdI1MdI1bdI1ZeI1ZeI1ZfI1RgI1RgI1RgI1
    RgI1\gI1\gI1cgI1cgI1>hI1]iI1AjI1UjI1[jI1bkI1bkI1WlI1:nI1LoI1YoI1
    >0J1>0J1>0J1>0J1A1J1\1J1\1J1>2J1>2J1>2J1j2J1j2J1K4J1P5J1P5J1Z5J1
    d5J1d5J1h6J1V8J1f8J119J1R9J1Z9J1Z9J1<:J1Y:J1U;J1h;J11<J10=J10=J1
    >=J1O=J1H>J1:?J1:?J1D@J13AJ1bAJ1cBJ1=DJ1=DJ1jDJ1UEJ1:FJ1`FJ1FHJ1
    dHJ15IJ1cJJ19KJ19KJ1oKJ1HLJ1ANJ1ANJ1XNJ19OJ1aOJ1OPJ1fQJ1>RJ13SJ1
    eSJ1eSJ1eSJ17TJ1aTJ1>UJ1BVJ1KVJ1KVJ1KVJ1MWJ1eWJ1eWJ1MXJ1MXJ1^XJ1
    DYJ1DYJ1fYJ1@ZJ1@ZJ1@ZJ1^ZJ1oZJ1>[J1N[J1Z[J1a[J1n[J1R\J1Z\J1U]J1
    `^J1?_J1__J1T`J1jaJ1jaJ11bJ1ibJ1YcJ1YcJ1GdJ1WeJ1feJ14fJ1LfJ1LfJ1
    >gJ1JgJ1fgJ1fgJ14iJ1SiJ1SiJ1liJ1CkJ1TkJ13mJ1UmJ1hmJ1=oJ1foJ1foJ1
    B0K1B0K1`1K1K2K1e2K1e2K1e2K1T3K195K195K1>5K1Y5K1Y5K1Z6K1?7K1R7K1
    18K1d8K1o:K1F;K1S<K13=K1L=K1L=K1d=K1d=K1A>K1L>K15@K1<AK1?BK19CK1
    SCK12DK1AEK1>FK1hFK1_GK1>HK1]HK1^IK1YJK1eJK1JKK1[KK18LK1KMK1ENK1
    4PK1gPK1CQK1CQK1CQK1RRK14SK1FSK1UTK1FUK1FUK14VK1]WK1mXK1QZK1bZK1
    P[K1m\K1N]K10^K1<_K1n_K1>`K1>`K1k`K1WaK1;cK1;cK1;cK13dK1\dK1\dK1
    ;eK1ZeK14fK14fK14fK1efK1efK1JhK1JhK1:iK14kK1OkK1ekK1kkK13mK1WmK1
    LnK1LnK1UnK1gnK1OoK1eoK1eoK1k0L1N1L1I2L1j2L1N3L115L1f6L1k7L1b8L1
    P9L1P9L1f9L14;L1C<L1C<L1W=L1a>L1a>L1a>L1L?L1n?L1n?L1G@L1EAL1EAL1
    oAL1FBL1FBL1gBL1gBL1^DL1^DL1CEL1gEL1gEL1FGL1FHL1PHL1\HL1oHL17IL1
    7IL1bIL1bIL1;JL1XKL1XKL1hKL1mKL16LL1BNL1MNL1[NL14OL1FOL1ZQL1[RL1
    TSL1[SL1[SL13TL1PTL1PTL1_UL15VL1:VL1fWL1BXL1BXL1fXL1>ZL1\ZL1=[L1
    =[L1T[L1h[L1m\L1Z]L11^L11^L1X^L1X^L1X^L19_L19_L1]_L1o`L1UaL1<bL1
    4cL14cL1dcL1dcL1kcL1kcL1kcL1kcL1idL1ZeL1ZeL1IgL1khL1QiL1QiL1QiL1
    biL1UjL11kL11kL1[kL1?lL1?lL12mL1DmL1ZnL1inL1LoL110M1Q1M1o1M1H2M1
    N3M1;4M1T5M1;6M1X6M177M1Q7M1C8M1_8M1_8M1k8M1I9M1P:M1m:M1m:M1U;M1
    2=M12=M1[=M1m=M1M>M1O?M17@M17@M1Y@M1<AM1bBM1VCM1QDM1PEM1NFM1TGM1
    SHM1bIM1VKM1VKM1PMM1PMM1HNM1DOM1fOM1CPM1UQM1TRM1TRM1;SM1<TM1<TM1
    ?UM1FUM1]UM1AVM1AVM1;WM1bWM1iWM1iWM1iWM1;XM1[XM18YM1EYM1aYM1aYM1
    RZM1B[M1B[M1c[M1c[M1c[M1c[M12\M1U\M1U\M1U\M1Q]M1a^M10_M1G_M1G_M1
    ^_M1D`M1D`M1R`M1``M12bM1IbM1=cM1LcM1mcM1:dM1JeM1JeM1ZfM15gM15gM1
    _gM1>hM1PhM16iM1^iM11kM1YkM1YkM1YkM12lM1clM10nM10nM10nM17nM1YnM1
    YnM18oM1h0N1L1N1L1N112N1K2N1K2N1;3N1;3N155N1F6N1]6N147N1>7N1Q7N1
    G8N1^8N1k8N1F9N1>:N1o:N1o:N1M;N14=N14=N14=N1==N1==N1a=N13?N1_?N1
    _?N1<@N1P@N1cAN1cAN1[BN1FCN12DN12DN12DN1;EN1UEN1UEN1oEN1VFN18HN1
    QHN1QHN1NJN1EKN1EKN1QKN1QKN1ZLN1ZLN1ZLN1ZLN1ZLN1:MN1INN1mNN1HON1
    0PN1RPN1VQN1fQN1VRN1?SN1nSN1XTN1VUN1eUN1eUN1RVN1RVN17WN17WN17WN1
    7WN17WN1`WN1;YN13ZN1ZZN1ZZN1G[N1:]N1@^N1@^N1@^N1[^N1\_N11`N1S`N1
    IaN1kaN1mcN1kdN14eN1>eN1:fN1UfN1EgN16iN10jN10jN1LjN1^jN1^jN1SkN1
    okN1RlN1ilN1jmN1jmN11oN1WoN1noN170O170O1G0O1Q1O1Q1O1j1O103O103O1
    A3O1N3O184O1V4O1i4O1i4O1X5O1C6O1Y6O1?7O158O1d8O1D9O1D9O12:O1^;O1
    S<O1`<O1k=O1k=O1k=O1X>O1L?O1L?O1L?O1b?O14@O1J@O1l@O1VAO1LBO15CO1
    mCO19DO1SDO1dDO1gEO1>FO1gFO1gFO1DGO1QGO1\GO1DHO15IO17JO1_JO1_JO1
    _JO1\KO1_LO19MO19MO1UMO1ENO1=OO14PO1EQO10RO10RO1lRO1lRO1CSO13TO1
    [TO1[TO1BUO1XUO1hUO1VWO1VWO1`WO1kWO1HXO1CYO1aYO1QZO13[O1a[O1B\O1
    7]O1X]O1X]O1X]O1k^O1k^O1O_O13`O1<`O1j`O13aO1PaO1daO1@bO1YbO1HcO1
    UcO1kcO1SdO16eO16eO1IeO1jeO1EgO1EgO1TgO1kgO1DhO1@iO1KkO1KkO1KkO1
    KkO16lO16lO1JlO1:mO1=nO1=nO1NoO150P1I0P1I0P1I0P1Y0P111P111P1]1P1
    h2P1h2P1E3P1[3P1G4P1G4P1W4P1_4P146P1e6P137P1\7P1D9P1[9P1n9P1n9P1
    7;P1T;P19<P19<P19<P19<P11=P1:=P1S=P1]>P1A?P1N?P1N?P1N?P1j?P1\@P1
    8AP18AP16BP1oBP1LDP1[DP1[DP1`DP1jDP1aFP1mFP1WGP1mGP1GHP1jHP1KIP1
    _IP1_IP1kIP1kIP1kIP1MJP1mJP1dKP1VLP1MNP1gNP1VOP1lOP1iPP1MQP10RP1
    \RP1ASP1ITP10UP1\UP1BVP13WP1WWP15XP1=XP1lXP1lXP1RYP17ZP17ZP1HZP1
    HZP1W[P1d\P1M]P1^]P1^]P1g]P10^P1Y^P1Y^P1f^P1f^P10`P10`P1H`P1n`P1
    OaP19bP1@bP1ZbP1ccP1?eP1oeP1oeP1dfP1dfP19gP1[hP1[hP10jP10jP1?jP1
    LjP1LjP1ajP15kP15kP1jkP1jkP1SlP1GmP14nP1KnP1knP1BoP1BoP170Q141Q1
    41Q141Q172Q1H2Q1\3Q1j3Q1K4Q1V4Q1b4Q1b4Q1@5Q1T5Q1C6Q107Q107Q1N7Q1
    58Q1E8Q1E8Q1^8Q1^8Q1T9Q1@:Q1_:Q1=;Q12<Q1F<Q1[<Q1I=Q1i=Q1Y>Q1K?Q1
    k?Q1g@Q1SBQ1SCQ12DQ1AEQ1hFQ1EHQ1DIQ1HIQ1RIQ1;JQ1?JQ1LKQ1@LQ1NLQ1
    RMQ1RMQ1bMQ1oMQ1RNQ1=OQ1;PQ1_PQ1=QQ1bQQ1ERQ1^RQ1fRQ1VSQ1iSQ14TQ1
    4TQ1<UQ15VQ1SWQ1\XQ16YQ1>YQ1IYQ1IYQ1IYQ1IYQ1iYQ1AZQ10[Q1C[Q10\Q1
    :]Q1:]Q1F]Q1e^Q1R_Q1[_Q1[_Q1[_Q1k_Q1k_Q1SaQ1kaQ1ibQ1VcQ1VcQ1FdQ1
    4eQ1XeQ1aeQ1@fQ1PfQ1kfQ1kfQ1kfQ1kfQ1HgQ1HgQ1HgQ1_gQ13hQ13hQ15iQ1
    ZiQ1ZiQ13jQ13jQ1;kQ1<lQ1EmQ1lmQ1>nQ1fnQ1AoQ1noQ1O0R1g0R1C1R1H1R1
    b1R1b1R1h1R1A2R1i2R1G3R1G3R115R115R1L5R1]5R1b5R1m6R147R147R147R1
    78R178R178R1C8R1A9R1a9R1a9R1=:R1o:R1:;R13<R1h<R1:=R1^=R12>R1@>R1
    J>R1g>R1g>R1g>R1a?R1a?R1R@R1<AR1<AR12BR11DR11DR1DER1DER1@FR1QFR1
    8GR18HR1UHR1UHR1cHR1KIR1fIR1fIR1DJR17KR1WKR1WKR1WKR1fKR1>MR1>MR1
    HNR16OR16OR1QOR1SPR1oPR1oPR1oPR1JQR1aQR1ORR1ORR1eRR1>SR1ATR1PTR1
    [UR1gUR1gUR1gUR13VR1AVR1NVR1NVR1iVR1YWR1mWR1SXR1SXR17YR1TYR13ZR1
    oZR1c[R1c[R1c[R1c[R1U\R11]R1U]R1f^R1f^R1f^R1b_R11`R11`R1WaR14cR1
    bcR1HdR1beR1AfR1AfR1AfR1AfR17gR1?gR1EgR1EgR1XgR1XgR1>hR1ShR1ihR1
    1jR1mjR1jkR13lR1EmR1amR1amR14nR12oR1GoR1^oR1H0S1H0S1M1S1g1S122S1
    22S122S1[2S143S1R3S104S1Q4S1Q4S1c5S1k6S1E8S1M8S1M8S1]9S1]9S1\:S1
    =;S1=;S1L;S1J<S1l<S1?=S1e=S1I>S1T>S1h>S1L?S1k?S1k?S1k?S1D@S1c@S1
    4AS1jAS1eBS1eBS1eBS10CS10CS1RCS1oCS1TES1TES1=FS1FFS1[FS1VGS1nGS1
    nGS1nGS1:HS1hHS1NIS1NIS1nIS13KS10LS10LS10LS1VLS19MS1[OS1^PS1nPS1
    WQS1FRS1FRS12SS12SS1oSS1PTS1PTS1eTS1CUS1fUS16WS1RWS1nWS1nWS1nWS1
    ?XS1XXS1>YS1hYS1?ZS1?ZS12[S1@[S1I[S16\S1U]S1U]S1h^S1h^S1h^S1T`S1
    QbS1ZcS1PdS1PdS1PdS1odS1JeS1geS1BfS1WfS1WfS18gS1egS1WhS1ihS1>iS1
    >iS1XiS1VjS1VjS1kjS1RkS1ikS1IlS1;nS1_nS1_nS1EoS1YoS140T1M0T1;1T1
    n1T1O3T1W3T1;4T1e4T105T155T1U5T166T1_6T1>7T1>7T1O7T118T1Q9T1B:T1
    C;T1C;T18<T1l<T1l<T1n=T1E>T1E>T1n>T1A?T1A?T1L?T1D@T1EAT1EAT1JBT1
    JBT1FCT1VCT1VCT1lCT1lCT1ZDT1bET1SFT18GT1@HT1gHT1:JT1`JT13KT15LT1
    OLT1OLT16MT1KMT1mMT1eNT1]OT1BPT1BPT1BPT1?QT1kQT1kQT1kQT15ST1DST1
    DST1>TT1dUT1`VT1=WT1[WT1[WT10YT1VYT1fYT10ZT1?ZT1bZT1c[T1c[T1@\T1
    ^\T11]T11]T11]T11]T11]T1H]T1D^T1D^T1D^T1\^T1D_T1D_T1D_T1D_T1D_T1
    __T1__T1L`T10aT1EbT1>cT1>cT1JcT1JcT1acT1HdT1HdT1HdT1edT1edT1NeT1
    NeT12fT1>fT1]fT1FgT1dgT1bhT19iT1niT1:jT15kT1QkT1QkT18lT1DlT1VmT1
    =nT1knT1HoT1HoT1HoT1j0U1j0U1j0U1f1U153U1Z3U1Z3U1O4U1C6U1E7U1E7U1
    18U1M9U15;U1d;U1d;U1k;U1R<U1<=U1Y=U18?U1a?U1a?U1h@U1NAU1NAU1NAU1
    gAU1gAU1bBU1;CU1;CU1;CU1SCU1SCU1CDU11EU1cEU1cEU1^FU1iGU1GHU1iHU1
    OIU1\JU1\JU1eKU18LU15MU1IMU1ZMU1ZMU1_NU1LOU1]OU1bOU1SPU1SPU13QU1
    mRU1MSU1dSU15TU11UU1bUU1IVU1VWU11XU1VYU13ZU1JZU19[U1Z[U1d[U1d[U1
    S\U1?]U17^U1M^U1b^U19_U19_U1:`U17aU1UaU19bU1NbU1^bU1^bU1AcU1WcU1
    idU1^eU1^eU1fgU11hU1;hU1UhU1miU1<jU17kU1BkU1YkU1olU1olU1olU1\mU1
    emU1emU1QnU11oU11oU11oU1VoU110V1B0V1Q1V192V1F2V1d2V1a4V1I5V1]5V1
    M6V1^7V1h7V1^8V1F:V1k:V1U;V1I<V1g<V18=V1]=V1S>V1S>V1B@V1k@V1=BV1
    5CV15CV1QCV1]CV1nDV1nDV1_EV12FV12FV12FV1PFV1fFV1AGV1>HV1IHV1IHV1
    mHV1mHV1mHV1mHV1mHV1PIV1PIV1[IV14JV1;KV1;KV1WKV1RLV1<MV1IMV1IMV1
    4NV1TNV1;OV1QOV1QOV1DPV1DPV1mPV1PQV12RV1[RV1hRV10TV1QTV1VTV1FUV1
    bUV16VV18WV18WV18WV1XWV1XWV1FXV1hYV1=ZV1=ZV15[V15[V1`[V1F]V1d^V1
    O_V1O_V1O_V1<`V1U`V10aV15bV1SbV10cV10cV1gcV1;dV1;dV12eV1:fV1\fV1
    ?gV1mgV1KhV1]hV1]hV1MiV1?jV1mjV1mjV1WkV1WkV1`kV1GlV1GmV1VmV1VmV1
    VmV18nV1VnV1loV1l0W1l0W1l0W1Y1W1g1W1g1W1g1W1?2W1h2W1E3W1M3W1k4W1
    <6W1<6W1<6W1c6W1c6W1Q7W1D8W19:W14;W1c<W1X>W1^>W1C?W1Z?W1l?W1GAW1
    DBW1CCW1BDW1TDW1BFW1dFW1dFW1bGW1WIW1JKW1MLW1cLW1cLW14NW1BNW1VNW1
    cOW1EPW1EPW1XQW1=SW1nSW1HTW1EUW1=VW1WVW1eVW14WW1fWW1BYW1BYW1`YW1
    `YW1JZW1JZW1JZW15[W1a\W1a\W10]W1=]W12^W12^W1U^W1b_W1m_W1m_W1e`W1
    WaW1ebW1ebW16cW1LcW1]cW1YdW1XeW1>fW13hW1OhW1HiW1niW14kW1WkW1okW1
    ;mW1;mW1`mW1`mW1JoW1]oW150X1Y0X1H2X1`2X1`2X1`2X1L3X104X1D4X1J5X1
    Z5X1h5X1n5X1H6X127X127X1I7X1I7X1]7X1]7X1F8X199X16:X1G;X1n;X1A<X1
    D=X1D=X10>X1I>X1g>X1g>X1g>X12?X1d?X1^@X16AX1[AX1;BX1gBX1RCX16DX1
    HDX1HDX1iDX16EX1IEX1?FX1eFX1ZGX1ZGX12HX1XHX16IX16IX16IX1NIX13JX1
    3JX1AKX1AKX1ZKX1TLX1>MX1`MX1fNX1dOX10PX1\PX1kPX13QX13QX1=RX1fSX1
    PTX1HUX1OVX1lVX1`WX11XX18YX1UYX1LZX1Q[X1>]X1>]X1G]X1N^X1N^X1>_X1
    S_X1Z`X1Z`X1EaX1EaX1caX1caX1caX1caX1caX1ecX1ZdX1idX1idX1>fX1PgX1
    PgX1PgX1PgX1ShX1ShX1lhX1HiX1aiX1NkX1:mX1@nX1MnX1_nX1GoX1VoX1VoX1
    30Y1d0Y1d0Y1H1Y1e1Y1e1Y1?2Y1?2Y1?2Y1^2Y1P3Y1n4Y185Y1b5Y1?6Y1Q6Y1
    `6Y1A7Y1O7Y1X7Y1S8Y1;:Y1j:Y1j:Y1B;Y1Y<Y1Y<Y1Y<Y1Y<Y1N=Y1W=Y1W=Y1
    :>Y1:>Y1S>Y1o>Y1O?Y1O?Y1G@Y1G@Y14BY1DCY1DCY1DCY1gCY1MEY1BFY1BFY1
    BFY1cFY1GGY1VGY1\GY13HY1`HY1IIY1TIY19JY1_JY1NKY1NKY1YKY1nKY1nKY1
    nKY13MY1eMY1?OY1=PY1MQY1cQY1cQY1HRY1?SY1kSY1kSY18TY18TY1CTY1CTY1
    [TY1LVY19XY1\YY1\YY1PZY1PZY1j[Y1]\Y1]\Y1?]Y1?]Y1H^Y1H^Y1\_Y1?`Y1
    l`Y1<aY1<aY1<aY11bY11bY1cbY1cbY1ncY1_dY1_dY1<eY1KeY1CfY1CfY16gY1
    ogY1ogY1`hY1QiY1iiY1iiY1[jY1jjY1jjY1jjY1jjY1hkY16lY1ZlY1llY1`mY1
    <nY1<nY1;oY1\oY1\oY1>0Z1M0Z1h0Z1i1Z1E2Z1E3Z1E3Z1D5Z1C6Z1L7Z1e8Z1
    ^9Z1m9Z1a:Z1o:Z15;Z15;Z15;Z1h;Z1]<Z1==Z1R=Z19>Z1E>Z1E>Z1E>Z1E?Z1
    Q@Z1a@Z1DAZ1oAZ1DCZ1DCZ1FDZ1fFZ1ZGZ1NHZ1:IZ1XIZ1cIZ1GJZ1VKZ1VKZ1
    VKZ10LZ1FLZ1FLZ1CMZ15NZ15NZ1ONZ1ONZ1bNZ1TOZ1TOZ14PZ1hPZ1?RZ1?RZ1
    OSZ1BTZ1RUZ1RUZ1jUZ1jUZ1PWZ16XZ1TXZ1cXZ1mXZ16YZ1?ZZ1PZZ1nZZ1P[Z1
    @\Z1h\Z1H]Z1Z]Z1<^Z1<^Z16_Z1I_Z1U_Z1l_Z1Z`Z1e`Z1l`Z1]aZ17bZ1=bZ1
    =bZ1=bZ1abZ13dZ13dZ16eZ1VeZ1VeZ1geZ1geZ1WfZ1WfZ1;gZ1OhZ1OhZ1BiZ1
    BiZ1KiZ1WjZ1WjZ1@kZ1TkZ1TkZ1dkZ1dkZ1bmZ1^nZ1^nZ1moZ1M0[1M0[1M0[1
    G1[1c2[1c2[1i3[1i3[1A4[1j4[1<5[1K5[1a5[1a5[1U6[1U6[1U6[1H7[1H7[1
    a7[13:[1e:[1h;[1K<[1K<[1Q=[1C?[16A[16A[16A[16A[1NA[1XA[1JB[1_B[1
    FC[1hC[12E[1AF[1AF[1AF[1RF[1RF[13G[1QG[1aG[1DH[1WH[1JI[1WI[15J[1
    5J[1AJ[1NJ[1=K[1eK[1eK[1eK[1kK[1kK[1WM[1CN[1=O[1=O[1=O[1:P[1:P[1
    XP[1ER[1ER[1SR[1GS[1`S[13T[1FU[1bU[13V[1>V[1XV[1fV[1kW[1kW[1dX[1
    fZ[1fZ[1?[[1?[[1;\[1j\[1A][1I][1I][1=^[1F_[1^_[1F`[12a[12a[1Qa[1
    oa[1oa[1db[1dc[1dc[1Pd[1\d[1\d[1\d[1be[1be[1=g[1Fg[1bg[1og[1Ph[1
    Ri[1Zi[1Zi[1Dj[1Ak[1Vk[16l[1Gl[1Gl[1Sm[1Rn[1Rn[11o[11o[1Lo[1C0\1
    C0\101\1U1\1_1\1_1\1_1\1f1\1Z2\1_3\1T4\1T4\1T4\1m4\1G5\1]5\1<6\1
    <6\1b6\157\157\1\7\168\1^8\1<9\1<9\1<9\1J:\1=;\10<\1a<\1Q=\11>\1
    P>\1g>\11?\1K?\1Q?\1;@\1;@\1D@\1]@\1NB\1NB\12C\1DD\1LE\13F\1XG\1
    jH\1dI\1mI\1mI\1BJ\1BK\1]K\17L\17L\17L\1;L\1;L\1;L\1;L\1;L\1GL\1
    VL\1aL\1aL\1EM\1AN\1bN\1mN\1<O\1[O\1KP\1dP\1EQ\1EQ\1LQ\1LQ\1LQ\1
    ^Q\1^Q\19R\1QR\1\R\1<S\1PS\1PS\11T\1jT\1jT\13U\13U\1=W\1:X\1:X\1
    aX\1aX\12Z\1NZ\13[\1Y[\1Y[\16]\1L]\1K^\1E_\10`\1``\1Ra\1Ra\18b\1
    8b\1\b\1\b\17c\17d\1he\1Kf\1ff\1ff\1ff\14h\1Ph\1Ph\1=i\1ai\1ai\1
    [k\1Cl\1Um\19n\1an\1an\18o\1Oo\1eo\1R0]161]161]161]161]1Q2]1J3]1
    S3]1a4]1]5]126]1f6]1Q7]1O8]1i8]159]1V:]1>;]1>;]1S;]13<]13<]13<]1
    3<]1k<]1k<]1k<]1G=]1F>]1^>]1^>]1:?]1B?]1[?]1c@]1JA]1ZA]1ZA]1ZA]1
    7B]17B]1XC]1@E]1SE]1iE]1CG]1WG]19H]1HH]1fH]1EI]1EI]1EI]1aI]17J]1
    aJ]1NK]1NK]1mK]1mK]1FL]1cL]1RN]1RN]1AO]1kO]1GP]10Q]1SQ]1@R]16S]1
    6S]16S]1QS]1]S]1YT]1`T]1bU]1bU]1SV]1^V]1LW]1CX]1CX]1cY]1hZ]1>[]1
    `[]1`[]1`[]1V\]1l\]1l\]1l^]1\_]1^`]1^`]13a]1Pa]1^a]1^a]11b]11b]1
    Sb]1jb]1Zc]1mc]1mc]1?d]1?d]1?d]15e]1fe]10f]1Of]1Of]1Of]1Of]1`f]1
    lf]1Lg]1Lg]1Lg]15h]1Ih]12j]1Vj]1<k]1_l]1_l]1:m]1:n]1:n]1Mn]1Mn]1
    9o]1mo]1\0^1A1^1M1^1[1^1h1^1R2^1j3^1L4^1L4^1l4^1M5^1M5^1k5^1k5^1
    Q6^1m7^1>8^1E8^1^8^1F9^1=:^1e:^1X;^1X;^1i;^14<^1M<^1D=^1D=^1Q=^1
    o=^1o=^1M>^1M>^1`?^19A^1hA^1kB^1kB^13C^1aC^1HD^10E^1FE^1<F^1<F^1
    <F^1iF^13H^1hH^1hH^1VI^12J^1BJ^15K^1NK^16M^1;M^1eM^19N^18O^1oO^1
    9P^19P^1]P^1]P^1^Q^1XR^1CT^1CT^1CT^1CT^1CT^1kT^15U^15U^15U^1;U^1
    jU^1mV^1=X^1KX^12Z^1I\^1a\^1a\^1a\^1d]^15^^1R^^1R^^1^^^1S`^1Ba^1
    Ba^1da^1<b^1<b^1`b^1`b^15d^17e^17e^17e^1Kf^1Hh^1bh^1Hi^1Jj^1Jj^1
    Fk^1[k^1[k^1<l^1Tl^1?m^1io^180_1X0_1E1_1E1_1f1_1a2_123_1T3_1H4_1
    >5_1L6_1c6_1:7_1H7_108_139_1a9_1h9_1h9_1f:_1C;_1C;_11<_1=<_1=<_1
    =<_1Q<_1A=_1l>_1l>_13@_1A@_1DA_1CB_1RB_1RB_1mB_1@C_1@D_1@D_1oD_1
    JF_1NG_1aG_1aG_1aH_1cI_1UJ_1UJ_19K_14L_14L_1BL_1HM_15N_1NN_1NN_1
    NN_1NN_1YO_1FP_14Q_1QQ_1FR_1FR_1^R_15S_1ES_1KS_1lS_18U_1NV_1NV_1
    oV_1UX_17Y_17Y_1_Y_10[_1o[_1R\_1R\_1?]_1b]_1b]_1b]_1o^_1o^_1Q__1
    9`_1M`_1M`_1X`_1i`_16b_1Ub_1Fc_1id_1id_1<e_1<e_1Me_1ce_1Zf_1Hg_1
    Hg_14h_1=i_1bi_1;j_1Gj_1Qk_1:l_1em_1Nn_10o_1Ho_160`1E0`1E0`1E0`1
    _0`1f0`1F1`1R1`1=2`1S2`1?3`1k3`1?5`1L6`1`6`1`6`1`6`1F7`148`1g8`1
    H9`1H9`1]:`1c;`1Y<`1c<`1M=`1J>`1f>`1f>`1X?`1^@`1^@`1XA`1PB`1]C`1
    ]C`1dD`1PE`11F`11F`11F`11F`1JF`1]F`19G`1OH`1[H`14I`1FJ`1YJ`1YJ`1
    mK`1GL`1OM`1OM`10N`1TN`1mN`10P`1TP`1;Q`12R`1GR`1CS`1CS`1_S`1=T`1
    YT`1cU`1cU`1QV`1kW`1IX`1bX`1=Y`1lY`1KZ`1KZ`1KZ`1mZ`1Z[`1d\`1M]`1
    n]`1@^`1T^`1g^`1>_`1A``1;a`1;a`1;a`1Mb`1Mb`1Mb`1Nc`1Xc`1^c`1gd`1
    gd`14e`1]e`1Af`1Af`1of`1>g`1>g`1Vg`1bg`1?h`1?h`1\h`1Di`1Jj`1Ok`1
    `k`1:l`1:l`1ll`1On`1On`18o`100a1N0a1:2a1:2a1D2a1k2a1\3a134a1o5a1
    I6a1U6a1^6a1o6a177a1?8a1W8a1G9a1K:a1o;a1K<a1@=a1T=a1;>a15@a15@a1
    QAa1fAa1@Ba1]Ba1YCa19Da1eDa1DEa1UFa1UFa1MGa1jGa1jGa1jGa17Ha17Ha1
    2Ia12Ia1EJa1_Ja19La14Ma14Na1\Na1jOa1RPa1ePa1BQa1BQa13Ra1bRa1[Ta1
    FUa1fVa1DXa1:Ya1[Ya1oYa1XZa1nZa1;[a1G[a1^[a1d\a1I]a1n]a1P^a1b_a1
    b_a1?`a1N`a1j`a1Kaa12ba1cba1[ca16da1gda1gda1gda16ea1jea1jea1;fa1
    Wfa1afa1afa1?ga1?ga1?ga1;ha1Oha1Oha16ia16ia1Ria1[ja1[ja12ka1Yka1
    Yka18la1Hla1ala1fla1fla1Jma1;na1ina1Eoa170b1F0b1O0b1e0b1>1b1_1b1
    m1b1H2b1H2b1P2b1f2b1P3b1G4b1o4b1o4b1o4b1o5b1o5b1o5b1:6b147b1l7b1
    l7b1B8b119b119b1S9b17:b1M:b1`:b1m:b1G;b1G;b1@<b1H=b1U=b17>b1M>b1
    H?b1H?b1H?b1H?b1O?b1=@b1=@b1l@b1SAb17Bb1nBb1nBb1nBb13Cb1gCb1@Db1
    QDb1QDb1GEb1GEb1`Eb1`Eb12Fb1NFb1WGb1WGb1<Hb1<Hb1UHb1PIb11Jb1nJb1
    nJb1nJb1;Kb1QKb1QKb1QKb1ZKb1MLb1]Mb1hMb15Ob15Ob1OOb10Pb10Pb10Pb1
    EPb1[Pb1CQb1MRb1eRb1VSb1VSb1OTb1OTb1OTb1^Ub1DVb1jWb1lXb17Yb1GYb1
    4Zb1]Zb1]Zb1U[b1e\b1e\b1>]b1O]b10^b10^b10^b1o^b1o_b1o_b1Q`b10ab1
    Xab18bb1^bb1Mcb1lcb1Hdb1Hdb1Hdb1@eb1_eb1feb1feb1feb13fb13fb1Wfb1
    0gb1hgb15ib15ib1jib1jib1Bkb1Bkb1Llb1dlb11mb1Pmb1Dnb170c1Q0c1:1c1
    b1c142c1>3c1L3c114c1j4c1j4c1D5c1V5c1l5c1_6c1o7c1@8c1S9c1m9c1V:c1
    V:c1C;c1C;c1b;c1b;c1`<c1:=c1a=c1a=c1I>c1I>c1I>c1Q?c1Q?c13@c1[@c1
    h@c1h@c1DAc1DAc1`Ac1`Ac1VBc1<Cc1MCc18Dc1NDc1fDc1SEc1aEc1_Fc1_Fc1
    7Gc1YGc1;Hc1kHc1kHc1kHc1kHc1KIc1dIc1JJc1hKc1hKc1lLc1lLc1lLc1BMc1
    UNc1UNc1iNc18Oc18Oc19Pc19Pc1\Pc1EQc11Rc11Rc1CRc1CRc18Sc18Sc1QTc1
    YTc1=Uc18Vc1=Xc1hYc1<Zc1BZc1>[c1K[c1A\c1A\c1A\c1A\c1M\c1>]c1R]c1
    g]c1>_c17`c1=`c1jac1Dcc17dc1Gec1Sec1efc1kgc15hc1Whc1Whc1Whc1fhc1
    ;ic1;ic1@kc1Ulc19nc19nc1Inc1_nc1Roc1[oc100d1N0d181d181d1;2d1o2d1
    B4d1d5d1?6d1j6d1j6d1>7d1M7d1>8d1U9d19:d1M;d1M<d1T=d1]=d19?d1]?d1
    l?d1n@d1<Ad1^Bd19Cd15Dd15Dd1?Dd1KDd1KDd1jDd1aEd17Fd16Gd1AGd1eGd1
    DHd1cHd1cHd1dId1OJd1OJd1OJd1FKd1NKd1NKd1<Ld1<Ld1JLd1QLd14Md1MMd1
    ANd1ANd1IOd1FPd1XRd1SSd14Td13Ud1bUd1]Vd1AWd1fWd1fWd1KXd1_Xd1@Yd1
    `Yd1hYd1GZd1eZd1eZd1M[d10]d1h]d1G^d1N_d19`d19`d19`d1U`d1]`d17ad1
    [ad1Dcd1Pcd1ncd1ncd1Xed16gd1@gd1dgd1dgd1ogd1<hd1:id1Xid11jd1njd1
    njd1njd1?ld1old1Gmd1Fnd1end1;0e1K1e1K1e1[1e1[1e1>2e1>2e1H2e1H2e1
    _2e1_2e173e1I3e1E4e156e1Y7e1o7e1o7e1J8e1m8e1Y9e1A:e1O:e1g:e1g:e1
    <;e1^;e1;<e1;<e1V<e1V<e1I=e1O=e1[>e1[>e19?e1P?e1P?e1P?e1d?e1F@e1
    1Ae1PAe14Be1EBe1ECe1:De12Fe12Fe1;Fe1[Fe1UGe1>He1@Ie1aIe1@Je1@Je1
    WJe1WJe1WJe1iKe1iKe1<Le1BMe1hMe1FNe1cNe1_Oe16Pe16Pe1ePe1LQe1ZQe1
    CRe1ZSe1`Se15Te15Te1:Ue1:Ue1:Ue1KUe1KUe1eUe1FVe1iVe1iVe1iVe1@We1
    dWe1NXe1NXe1eXe1eXe1TYe1TYe1;Ze1PZe1PZe1bZe1B[e1B[e1<\e1k\e1k\e1
    D]e18^e1Z^e1I_e1b_e1b_e1Xae1Xae1jae1fbe17de12ee12ee12ee1Zee1hee1
    Rfe1Rfe1:ge1Jge1Xhe17ie1Nie1Eje1Eje1Sje1Sje19ke1Rke1?le1?le1cle1
    6me1Zme1_ne1^oe1m0f122f122f122f1Z3f1Z3f1Z3f1@4f1l4f1l4f1N5f1e5f1
    46f1b6f1b6f1n6f1n6f1B7f1S7f138f1:8f1R9f10:f1G:f1G:f1G:f1S;f1a;f1
    l;f1D<f1V=f1k>f1B@f1B@f1c@f1CAf16Bf17Cf1WCf1WCf1EDf1]Df1WEf1WEf1
    ^Ff1;Gf1]Gf16Hf19If1fIf1@Jf1@Jf1[Jf1[Jf18Kf1SLf14Mf1NMf1gNf1gNf1
    :Of1LOf1XOf1oOf1BQf13Rf1HSf1jTf1UVf1gVf18Wf1YWf1dWf1=Xf1WYf1hYf1
    hYf1mZf1G[f1L\f1i\f1O]f1W]f1m]f1m]f1@_f13`f1h`f1daf19bf19bf18cf1
    8cf18cf1Ecf1icf10ef10ef1def1>ff1>ff1Lff1Vff1aff1Egf1Whf1mhf1mhf1
    Hif1gif1gif1gif1;jf1Qjf1bjf12kf1Okf1Dlf1Dlf1elf1elf1[mf1gmf1Gnf1
    :of1:of1Bof1e0g1Y1g132g1c2g1c2g1c2g1A3g194g1c4g1c4g1A5g1S5g166g1
    K6g1;7g198g1>8g1j8g1c9g1C:g1Z:g1Z:g1L;g1L;g1n;g1A<g1A<g1\<g1h>g1
    [?g1;@g1[@g1;Ag1oAg1oAg1oAg1@Bg1gBg1QCg1?Eg1NFg1kFg1VGg1VGg1oGg1
    oGg1YHg1YHg10Ig1;Jg1;Jg12Kg12Kg12Kg1OKg1OKg1OKg13Lg13Lg13Lg13Lg1
    cLg1gMg17Ng1hNg1MOg1ePg17Rg1?Sg1KSg1KSg1>Tg10Ug1CUg1PVg1iVg1iVg1
    @Wg1MWg1iWg1:Yg1CYg1eYg1@Zg1@Zg1IZg1IZg1IZg1IZg1aZg1D[g1a[g1l[g1
    O\g1n\g1n\g1T]g1h]g1:^g1Z^g1Z^g1C_g1K`g19ag1@ag1@ag1@ag1Ubg1hcg1
    ncg1Ldg12eg1]eg1]eg18fg1Lfg1Lfg1Yfg1afg1Vgg1Fjg1Hkg1Vkg1Vkg1Vkg1
    okg1glg1`mg1>ng1lng1^0h161h1S1h1=2h1H3h1a3h1a3h1a3h1i4h1U6h127h1
    27h138h1\8h1\8h1A9h1j9h1j9h1j9h1@;h1m;h1o<h1o<h10>h10>h10>h1k>h1
    =?h1=?h10Ah10Dh10Dh10Dh1UDh1ZDh1HEh1fFh1fFh1hGh1?Hh1AIh1fIh1fIh1
    AJh1LJh10Lh1JMh1JMh1RNh1RNh10Ph12Qh12Qh1TQh1YQh1KRh1lRh1@Th1=Uh1
    RVh1RVh1;Xh1;Xh1;Xh1]Xh1\Yh1\Yh1@Zh1kZh1d[h1R\h1R\h11]h16^h16^h1
    6^h16^h1O^h1O^h1a^h1;_h1;_h1O_h1j_h1>`h1f`h1Hah1Tah1mah1Obh1Xch1
    fdh1fdh1Jfh1Agh1Agh1Zgh1Zgh1Zgh1chh1chh1Gih1Uih1@jh14kh1Hkh1Hkh1
    Hkh1Hkh14mh1omh1omh1omh1omh1`nh1koh1m0i1m0i132i143i1S3i1S3i1S3i1
    l3i1U4i1=5i1=5i1H5i1b5i1l6i197i1>8i1]8i1L9i1A:i1_:i11;i12<i1U<i1
    k<i1f=i18>i1G?i17Bi17Bi17Bi1KBi19Ci1NDi1cDi1GEi1XEi1XEi13Fi1QFi1
    fFi1QGi1bGi1bGi1aHi1iIi1iIi1>Ji1>Ji1IJi1IJi1`Ji1`Ji1@Ki1NKi1NKi1
    NKi1YLi1YLi17Mi1ENi1RNi1RNi1hNi1ZPi1]Qi1;Si1;Si1BTi1RTi1kTi1VUi1
    VUi1VUi1;Vi1?Wi1QXi1\Xi1=Yi1=Yi1mYi1hZi1H[i1H[i1o\i15^i1K^i1a^i1
    Z_i1k_i1T`i1T`i1m`i1Abi1Abi1Hci1Uci19di19di1Xdi1Xdi12ei1\ei1\ei1
    Kfi1mfi1Xgi1lgi1lgi1lgi1lgi1Qhi1>ii1\ii10ji1Eji1Eji1Eji1Eki1Eki1
    Eki1kki1gli1gli1Wmi1Wmi1<oi1Zoi1noi1K0j1U0j1e1j1=2j1T2j1T2j1T2j1
    T2j1Y2j123j1O3j1P4j1P4j1X5j1b5j1:6j1i6j137j1j7j1j7j1W9j1W9j1W9j1
    W9j14:j1S:j1S:j1L;j1L;j1h;j1h;j1U>j1M?j1<@j1DAj1kAj1BBj1BBj1fBj1
    BDj1LDj14Ej1FEj1>Fj1>Fj1PGj1PGj1PGj1THj1hHj11Ij16Jj16Jj1YJj1YJj1
    5Kj1=Kj1DKj1\Kj1ALj1KMj1KMj1hNj13Oj1@Oj1UOj1UOj1XPj18Rj1gUj1fVj1
    6Wj1PWj10Xj1WXj1oXj1oXj1SYj17[j1H[j1a[j1a[j1?\j10^j1^^j1W_j11`j1
    b`j1b`j10aj10aj1dbj1Wcj1Wcj1fcj10dj10dj1Gej1fej1ffj1^gj1^gj1<hj1
    <hj1Yij1Pjj1Ekj1<lj1Tlj15mj15mj15mj15mj1Hmj1\mj1:nj1Xnj1Xnj1ooj1
    U0k1d0k1B1k1B1k1X1k1P2k1P2k1H3k1R4k1i4k1:5k1Y5k1A6k1M6k1d6k1F8k1
    F8k139k1D9k1D9k1X9k1X9k1Z:k1Z:k1A;k1A;k1A;k1G<k1X<k1k<k19>k1I>k1
    I>k1;?k1;?k1P?k1ZAk1SBk1PCk1PCk1QDk1iDk1VEk13Fk13Fk1TFk1TFk15Gk1
    hGk1:Hk1:Hk1:Hk1:Hk1CHk1CHk1`Hk1=Ik1^Ik19Jk1gJk11Kk1CKk1CKk1eKk1
    eKk1VMk1VMk13Nk1@Ok1@Ok1@Ok1nOk1EPk1EPk1aPk1dQk1FRk1FRk1kSk1PTk1
    <Uk1<Uk1WUk1UVk1UVk1MWk1MWk1MWk19Xk1SYk1oYk1^Zk1^[k1^[k1E\k1S\k1
    `]k11^k1j_k1[`k1[`k1Eak1dbk1Adk12ek12ek1Tek1Tek1Zek1Zek1dek1Sfk1
    >hk1>hk1jhk19ik1Fik10jk1Hjk1cjk1cjk15kk1Rkk1>lk1>lk1Mlk1olk1fmk1
    Lnk14ok1K0l1n0l1O1l1e1l1e1l1e1l132l1U2l1U2l1U2l1`2l1h3l1@4l136l1
    l6l1l6l1l6l1O7l1`7l1M8l1F9l1i9l1Q:l1Y<l1Z=l16>l1_>l1_>l1;?l1]?l1
    ]?l1>@l1I@l1h@l1h@l1HAl17Bl1mBl1ZCl12Dl1HDl1ODl1ODl1^Dl1^Dl1YFl1
    `Hl1kIl1kIl18Jl1ZJl1`Jl1`Jl1fKl1@Ll19Ml12Nl1hOl1RPl1RPl1mPl1mQl1
    WRl1WRl16Tl1DTl1DTl1ZTl1ZTl1XVl1nVl1EWl1YWl1YWl1UXl1UXl1kXl14Yl1
    dYl1OZl1OZl17[l1\[l1S\l1S\l16]l1Z]l13^l18^l1b_l1b_l1L`l13al1Val1
    5bl1Rbl1@cl1@cl1Vcl1Vdl1cdl1cdl18el1mel1?gl1Igl1ngl1Dhl1Dhl1bhl1
    bhl1bhl1nhl1nhl1?il1Ril1ail10kl1Ekl13ml13ml1Fnl1dnl1@ol1Iol1^ol1
    Q0m1Q0m1Q0m1P1m102m102m1<2m1>3m1`3m135m1k5m1C6m1C6m1C6m1W7m108m1
    79m1o9m1Z:m19;m19;m19;m1U;m1P<m18=m18=m1>=m1\=m1;>m1O>m1O>m1O>m1
    Z>m1S?m1K@m1ZAm1JBm14Cm1cCm1cCm1cCm1CDm1YDm1dEm1lFm1BGm19Hm1@Im1
    ?Jm1gJm1TKm1dKm17Mm1>Mm1>Mm1SMm1>Nm1MOm1MOm1iOm1ZPm1GQm1`Qm1`Qm1
    XRm1ESm13Tm13Tm1HTm1QUm1QUm13Vm1:Vm1:Vm1IVm1hVm1cWm1cWm12Zm1TZm1
    L[m1L[m1L[m1E\m1?]m10^m1J^m1R^m1R^m1R_m1:`m1:`m1f`m17bm1@bm1dbm1
    9cm1ecm1Fem1gem1gem1Hfm1gfm1Qgm1Ehm1Ehm1eim1eim1eim1?jm1^jm1^jm1
    ]lm1Vmm1Dnm1nnm1nnm1Tom1Tom1Tom150n150n1M0n161n161n161n1F1n1X1n1
    f1n1X2n1X2n1X2n1X2n1N3n1e3n174n174n174n1M5n1E6n1F7n1T8n119n1H9n1
    f9n1U:n1U:n1G;n1k<n1C=n1N=n1T=n1@>n1Z>n1N?n15@n1^@n11An1RAn1mAn1
    5Cn1]Cn1]Cn1YEn14Gn1eGn1eGn1eGn13Hn12In12In1UJn1DKn1hLn1hLn1?Mn1
    VMn1BNn1BNn1BNn1BNn10On12Pn12Pn12Pn1@Pn1hPn1hPn1hPn1hPn1?Qn1PQn1
    2Rn1]Sn1]Sn1]Sn1]Sn1lSn1=Tn1?Un1?Un1[Un1HVn1JWn15Xn19Yn15Zn15Zn1
    QZn1QZn1QZn1H[n11\n1D\n1O\n1o\n1R]n1T^n10_n1E_n1\_n1n_n1D`n1Z`n1
    _an17bn17bn1Mbn1Mbn1abn1Ocn1hcn1Gdn13en1Sen1Hgn12hn17in1Qin1min1
    Xjn1Okn1=ln1=ln15mn14nn1Gnn1Wnn1Wnn1Xon1C0o1O0o121o1[1o1i1o183o1
    I3o1@4o1;5o1;5o1f5o196o196o1:7o1B7o1`7o1i8o1[9o1[9o1K;o1_;o1G<o1
    :>o11?o1?@o1X@o1n@o15Ao16Bo1HBo1bBo1UCo1UCo1bCo1bCo1CDo1CDo1fDo1
    ;Eo19Fo1_Fo1_Fo1hFo1FGo1eGo1HHo1oHo1RIo1RIo1@Jo1@Jo1<Lo1CMo1UNo1
    _Oo19Po1GPo1ePo1URo1aSo1]To13Uo1VUo1UVo1JWo1SWo13Yo1fYo1=Zo1JZo1
    =[o1J[o1f\o1Q]o1H^o1i^o12_o1D`o1h`o1[ao1Bbo1Lco1Lco1Lco1Hdo12eo1
    9eo16fo1Qgo1Qgo1Kho12io1Cjo1gjo1iko1Wlo1Jmo16no16no1hno1hno1Goo1
    ]oo1]oo1=002c002c0021102C102G202G202;302;302b302e402O5020602J602
    i60258025802l802G902G9028:025;02[;02?<02L<02X=02X>02>?02i?02J@02
    0A02CA02^A02:B02dB02QC02LE02PF02YF022H022H02hH02=I02`I02`J02?K02
    ?K023L02dL02dL02dL02_M029N02?N02?N02\N02>P02GQ02GQ02?R02bR02LS02
    iS02iS02jT02;U02;U02;U02WV023X02\X02\X025Y02nY02KZ02cZ02H[021\02
    1\021\02N\02^\02;]02R]02X]02X]02X]02S^02Y_02:`02ia02Lb02Kc02_c02
    [d02[d02>e022f02Sf02Bg02Yg02Yg02;h02Wh02oh029i02Xj02kj02`k029l02
    9l029l02il02=m02Om021n02Vn02Co02]o022012>112^1125312S3126412C412
    C4127512T512A612A612a712K81249124912o912J<12I=12I=12b=12?>12T?12
    b?12b?12b?12a@12a@121A12>A12fA12nA12YB12YB12oB12oB12oB12\C12^D12
    DE12WE12iE12@F12HG12>H12\H126I126I12ZJ12lJ12AK12AK12bK12gK12gK12
    JL12dM12JP122Q12ZQ12]R12]R12<S12kT12kT12kT12HU12iU12iU12OV123W12
    FX12JY12BZ12BZ12SZ12A[12F[12W[12=\12]\12?]12`]12M^12C_12__125`12
    M`12Ea12Ea12aa12aa127b12kb12ic124d12;d12bd122e12`e12Df12Sf127g12
    @h12<i12Ki12;j12Qj12Qj12[k12Ll12Ul12Ul12gl120m12An12;o12;o12<022
    7122V1229322`322`322`322V422j422L5222622U622H722?822L922C;22k<22
    D>22g>22B?22B?22_?22_A22_A224B22XC22kC22ID22oD22KF22KF22KF22fG22
    ?H22HH22GI22kI22BJ22FK22FK22UK223L22WL22WL22aL22aL22aL22IM22:N22
    ON22SO22mO22mO22mO22DP22:Q22:Q22^Q228R228R228R22VR22IS22IS22;T22
    `T220U220U22WU22QW22QW22QW22QW22_X220Y22KY225Z225Z225Z22DZ22QZ22
    hZ222\222\22f]22f]22f]22^^22j^22S_22S_22N`22^`22Pa22Qb22eb229c22
    Nd22ae22cf224g22>g22>g22Vg22Kh22Kh22Kh224i224i22Qi226j22?k22Ol22
    Ol22Ol225m22@m22@m22@m22bm22bm22bm22An22Go22Go22Go22fo22fo228032
    V032V032m032P132?232o232g332m332]632d632i732[832[832]932]932C:32
    B<32B<32B<32S<32m<32f=32k>32R?32Z@32CA32UA32UA320B327C32GC32eC32
    4D32<E32GF32CG32CG32CG32CG32oH32PI32SJ32FK32SK32SK32<M32<M32`M32
    EN32GO32VP32^P32;Q320R320R320R32FR32FR32bR32dS32RT32@V32@V32@V32
    NW32XW328X32FY32EZ32EZ32<[32X[32X[32^\32^\327]32@^32@^32@^32K^32
    4_32]_32G`32Oa32=b32=b32Lc32nc327d32?e32Ge32ge32ge32af32bg32Ph32
    =i32Yi32<j32Sj32nj32Tk32Zk32nk32nk32Gm32Ym32nm32nm32jo32jo326242
    m242K342d342d342d342d342:642\642^7424842484248424842F942_942I:42
    I:42D;42P;42P;42P;42Y<42J=42C>42K?42i?42i?42L@423A42cA42cA42eB42
    XC42jC42CD42CD423E42>F42>F422G422G42^G42=H42=H42=H42=H42QH422I42
    ]I42jI42eJ42eJ426K42SK42SK42RL42>M42KM429N429N42hN42hN42[O42[O42
    3P42fP42<Q42bQ42mR42mR42XS422T42=T42=T42lT42OU42eU42_V42_V42_V42
    IW42lW42VX42VX428Y42HY42QY42NZ42J[42J[42e[42W\42g]42I^425_42b_42
    @`42]`427a42Lb42^b42^b42>c42id42id425f42<f42Ng42Vh42Ei42Ei42Ei42
    Ei42
    """##)
}
