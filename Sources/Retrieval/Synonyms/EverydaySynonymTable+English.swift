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
    partner>spous husband wife
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
    say deliv>not receiv miss
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
    app freez>not respond crash
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
    app hang>crash not respond freez
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
    did not arriv>receiv deliveri
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
    broken>defect faulti not work damag break broke breakag
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
    money not come in>transfer pend receiv
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
    annual statement>bill final
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
    taken from my porch>stolen deliveri not receiv
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
    noth came>not receiv deliveri
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
    got fine on the bus>penalti fare without ticket
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
    pop in>visit without appoint
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
    brick>defect faulti not work reset build materi construct
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
    policyhold>insur person
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
    dead as a doornail>defect not work fault
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
    annual bill>statement final
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
    fare dodger>penalti without ticket
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
    total dead>defect not work fault
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
    on the blink>faulti not work defect broken repair fault
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
    come along>without appoint accompani join
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
    will not turn on>work defect
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
    die on me>defect not work
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
    not got my order>receiv deliveri
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
    have not got my order>receiv deliveri
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
    got fine on the train>penalti fare without ticket
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
    noth happen>not work fault error
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
    noth has arriv>not receiv deliveri
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
    spous>husband wife partner
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
    never turn up>deliveri not receiv miss
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
    telemarket>unwant call not disturb
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
    free of charg>complimentari no cost grati
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
    home insur>household content
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
    no confirm email>not receiv spam
    window will not close>defect repair
    bonus point>loyalti reward
    task>
    got laid<
    onesi>nightwear cloth
    bag too heavi>excess baggag
    minim>minimis minimum
    show us<
    stolen off doorstep>deliveri not receiv
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
    fare dodg>without ticket penalti
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
    app froze>not respond crash
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
    gave to someon els>deliveri neighbour not receiv
    fell out of my hand>damag drop repair
    skin<
    someon els<
    know>knew known
    paid but never got>chargeback disput not receiv
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
    never came>not receiv deliveri
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
    never show up>deliveri not receiv miss
    porch pirat>stolen deliveri not receiv
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
    no claim bonus>discount ncb
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
    offlin>no connect
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
    is a brick>defect not work reset
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
    final bill>annual statement
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
    lost my no claim>bonus
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
    paid and got noth>chargeback disput not receiv
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
    did not show up>deliveri receiv miss appoint technician
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
    will not let me>error possibl
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
    unnecessari>needless not requir
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
    w o>without
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
    keep freez>not respond crash
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
    tenant>renter lodger
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
    grati>free charg complimentari no cost
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
    free>charg complimentari no cost grati
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
    against the rule>prohibit forbidden not permit
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
    defect>broken faulti not work broke fault flaw damag
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
    did not turn up>deliveri receiv miss appoint technician
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
    code never came>verif not receiv
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
    drop in>without appoint visit
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
    never repli>no respons
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
    just hang>crash not respond freez
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
    ncd>no claim bonus
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
    lodger>tenant renter
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
    dnd>unwant call not disturb
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
    keep out>avoid prevent no entri
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
    noth arriv>not receiv deliveri
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
    not come through>transfer pend receiv
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
    complet dead>defect not work fault
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
    still wait for>deliveri not receiv
    do not respond>no connect
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
    walk in>without appoint branch store locat
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
    deliv next door>deliveri neighbour not receiv
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
    will not switch on>work defect
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
    not do anyth>work fault error
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
    screen frozen>not respond crash
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
    got caught>penalti fare without ticket
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
    it dead>defect not work fault
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
    do not do anyth>work fault error
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
    keep away>avoid prevent no entri
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
    renter>tenant lodger
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
    at no time>never
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
    mark as deliv>not receiv miss
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
    miss appoint>no show
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
    money not come through>transfer pend receiv
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
    peski call>unwant not disturb
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
    insur person>policyhold
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
    on the fritz>faulti not work defect broken repair fault
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
    content insur>home household
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
    has not arriv>receiv deliveri
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
    just come in>without appoint
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
    ncb>no claim bonus discount
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
    wrong hous>deliveri neighbour not receiv
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
    no commit>non bind without oblig
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
    will not start>work fault
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
    proof of no claim>bonus
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
    captcha>not robot
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
    never arriv>not receiv lost parcel
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
    faulti>broken defect not work broke damag
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
    do noth>not work fault error
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
    household insur>home content
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
    just turn up>without appoint
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
    no claim discount>bonus ncb
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
    show as deliv>not receiv miss
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
    did not show up fee>no cancel
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
    not turn up>deliveri receiv miss
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
    insuffici fund>not enough money
    dens>densiti
    mous in<
    can not connect to<
    circular<
    merchandis>item product articl good
    fame>famous known renown
    complimentari>free charg no cost grati
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
    needless>unnecessari not requir
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
    did not get my order>receiv deliveri
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
    has not shown up>deliveri receiv miss
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
    :620:620O620I720L820l820]920]920o920_:20_:20_:20_:20m:20A;20A;20
    a;207=20B=20>>20G?209@209@20M@20g@20XA20XA20XA20JB20kB20kB20`C20
    `C20`C20YD20gE20SF20aG20AH20AH20gH20GI207J207J201K20kK20?L20UL20
    iL20iL20iL20iL20UM20UM200N20HN20HN20YN20>O20NO209P209P209P20MP20
    [P20[P20AQ20AQ20?R20?R20?R20]R20KS20mS20YT20CU20`U20[V20AW20AW20
    VW20cW20?X201Y20]Y20KZ20dZ20dZ20Q[205\20J]20U^20j^20j^20j^20j^20
    E`20Qa20ha20Kb209c20]d20Bf20Rf201g20hg20dh20=i20Bj208k20Vl20ol20
    ol207m20Pm20Pm20Pm20`m20ln20ko20ko20ko20V030O230`230P330P330k430
    j530K630D730c730c730<830<830893089308:308:30O;301<30T=30T=30T=30
    E>30L>30>?30c?30A@30;A30;A30;A303B303B30JC30JC30_C30;E30BE305F30
    ]F30OG30FH30FH30:I30eI30:J30CJ30iK30ZL30iM30GN30lN30EO30fO30FQ30
    ]Q30iR30WS307T30VU30VU30lU30lU30eV30IW30gW30\X30ZY305Z305Z305Z30
    _Z30_Z302[30I\30I\30I\30T]30a]30G^30<_30[_30[`30[`30k`30[a304b30
    Td30gd30Oe30Oe30Oe30be30Hf30Zf303g30Cg30Pg30Ch30^h30Ki303j30bj30
    Ol30dl30<m30<m306o306o306o306o306o306o30eo30I040I040I040b040m040
    J140o140o140K240E340E440a440H540e540P640i740>840N840e840Z940<:40
    f:40?;40?;40?;40?;40?;40?;40J;40J;40J;403<40X<40X<40X<40X<40g<40
    b=40a>40G?40MA40XA40XA40XA40XA40XA40XA40bA40?B40QB40aB40>C40>C40
    HD40HD40=E40=E40_E40_E40:F40DF40=G40KG40KG40KG40cG40nG40nG40nG40
    nG40>H40lH40lH40UI40aK403N40GO40`O40?Q40DR40WR40lR40HS40oS40AT40
    XT40bU404V404V40>W40]W40MX40IZ40cZ40e[40e[406\40Z\40R]40>^40O^40
    i_40L`40[`40Ha409b40Wb40Wb40Uc40Dd40\d40\d40Ee40Sf40bh40>i40Vi40
    Mj40Mj40Wj40;k40;k403m40Dm40Dm40;n40An40hn40hn40hn40Ao40Jo406050
    k050G150G150D250Y250M350F450F450^450j550j550j550?650J650k650T750
    n750c850T950g950<:50k:50M;502<50K<50[<50[<50k<50:=50B=50o=50o=50
    D>50]?50]?50g@50CB506C50iC50WD502E502E502E502G50RH50RH50:I50?J50
    ?J50CK50hK50RL50FM50jN50;O50KP503Q50VQ505R50YR505S50>S50^T50:U50
    :U503V50LV50<W50<W50dW50[X50bX50KY50mY50?Z50W[50W[508\50Z\50f\50
    6]50\]502^502^502^50>^50N^506`50_`50La50La50La50Fb50`b50\d50Fe50
    4f50Ug50Ug50Ug50Rh50Rh50Di50Di50ai50Ij50Ij50lj50=k50Ql50Ql50jl50
    :m50Um50nn50Ao50]o50]o506060[060[060V160j160V260C460Y560?660Y660
    Y660;760T760Q860]8603:60D:60D:60b:600;608;608;60@;60Z;603=60@>60
    M?607@60T@602A609A60kA60kA60kA60]B60<C60<C60kC60FD60ND60\D60\D60
    3E603E603E60KE60\F60kF60MG60XH60NI600J60UJ60JK60JK60iK60JL608M60
    8M60NN60fN60mO60mO60iQ60iQ60CR60jR60AS60YS60YS60QT60QT60?V60TV60
    YW60YW60\Y60gY60:[60?\60?\60i\60i\60i\60i\603^60C^60C^60e^60C_60
    1`60P`60Ma60da609b609b60Jb60Gc60ld60[e60=f60Vf60mg60mg60mg606h60
    Ci60<j60Pj60Yj60Bk60Bk60Bk60Lk60Yk60Cl60Cl60Rn601o60eo60eo60N070
    e170e170727072707270B270g270=370=37064706470h470I570U57017701770
    Z770Z870]970<:70<:70k;70O<70C=70g=70g=70<?70e?705@70C@70O@70?A70
    nB70JC70ZC70<D70ZD70oD70oD70;E70[E70EF70fF70oF70OG70jG70hH70;I70
    XI70XI70iI70iI70aJ70iJ70=K70iK70iK70iK70?L70jL70WM70AN70AN70MN70
    2O70jO70_P70_P70SQ70eQ70:R70ER70ER70cR70cR70AS70kS70cT70?U70?U70
    AV70AV70FW70\X70\X70JY70JY700Z700[70C[70M[70M[70j[70h\70A]70>_70
    >_70\_70j`70Rb70Qc70Wc70gd70he70<f70Nf70?g70>h70^h70^h709i709i70
    ;j70Pj70Nl70[l705n70?o70l080g180V280^280N380W480j580K680c680i680
    3780]780]88069806980C980W:80m:80G;80G;80i;80i;80i;80i;80F<80N<80
    @=80c=80K>80e>80e>800@80ZA80iA80HB80_B80MC80?D80?D80KD80WE80VF80
    VF80VF801G809H80WH80EI80<K80EK80PK80jK80LL80LL80dM80dM80SN80SN80
    ;O80SO80FP80>Q80NQ80oQ80ZR80ZR80ZR80AS80eS80MT801U801U807V807V80
    7V80fV80BW80lW80dX80LY80hY80QZ80QZ80X[800\800\80>\80j\80a]80a]80
    9_80T_80B`80B`80k`80=a80=a80=a80Mb80Wb80Wb806c80Fc80Vc80oc80oc80
    =d80\d80nd80@e80\e80[f80:g80Jg80eg80Mi80Dj80Yj806k80lk80gl80gl80
    gl80[m80Jn80ln80Co80Co80No80=090Y090I190I190d190=290@490P4903590
    i590i590?690\690D790D790D790D790e790e790e790I890o890W9909:90N:90
    =;905<905<90_<902=90f=90f=90h>90h>905?90C@90HA90HA90HA90UB90UB90
    ED90RD90>F90aF90lG906H90PH90PH90kH90QI905J905J90]J90jJ90jJ90jJ90
    ;K90NK90[L90hL90?M90NM90HN90GO90[O903P90GP90PP90@Q90XQ90aR90KT90
    ST90[T90CU90KU90KU90fU90VV90VV90=W90MW90[X90GY90TZ90?[90_[90K\90
    l\90Z]90g]90f^90J_90o`90?b90Fc90Fc901d90Gd90md909e90Le907f90?f90
    Qg90mg90oh90=i90[i90mi90mi90mi90oj90[l90\m90In90Lo90oo90oo90F0:0
    C1:0L2:0\3:0Z4:0;5:0[5:0`5:0Q6:0M9:00::0S::0S::0Z;:01<:0P<:0\<:0
    \<:0m=:06>:0P>:0m>:0T?:0T?:0T?:0S@:0=B:0LB:0LB:0oB:0^C:0\D:0gD:0
    gD:0eE:04F:04F:04F:0DG:0\G:06H:0@H:0@H:0gH:09I:0lJ:00K:00K:0OK:0
    cK:06L:0jL:0\M:0\M:0ZN:06O:06O:0JP:0GQ:0KR:0gR:0MS:0MS:0nS:0TT:0
    MU:0MU:0MU:0MU:0MU:0MU:02V:07V:0hV:0lW:0lW:0FX:0KZ:04[:04[:04[:0
    C[:0C[:0@\:0]\:0k\:0k\:0h]:0l]:0l]:0M^:0V^:0Z^:0\_:0C`:0N`:0N`:0
    5a:0ba:0ba:0]b:0@c:0@c:0@c:0@c:0ec:0ec:0ed:0ed:0ce:0jf:0bg:07h:0
    Zi:0gi:0]k:0Bl:0Ql:0:m:0Ym:0Ym:0Rn:0Rn:0Bo:0Bo:0Po:080;080;0N0;0
    N0;0?1;0W1;032;063;0c4;0H5;0H5;0?6;0F6;0I8;0I8;0c8;0c8;0@9;0a9;0
    a9;0H:;0L;;0[<;0L=;0_=;0_>;0iA;0iA;0GB;0SB;0eB;0eB;02C;0XC;0KD;0
    SD;0=E;0=E;0LE;0kE;0kE;07G;04H;0HI;00J;0FK;0FK;0FK;0]L;0nL;0:N;0
    :N;0CN;0nN;09P;0FQ;0kR;0kR;0kR;0WS;0WS;0cT;07U;0aW;0aW;0>X;00Y;0
    0Y;00Y;00Y;0@Y;0@Y;0@Y;0IY;0IY;0fY;0fY;0fZ;0U[;0W\;09];0E];0T];0
    7^;0D^;0D^;0l^;0Q_;0k`;0Da;04b;0Kb;0Kc;0_c;0dc;0Be;0be;0ke;0;f;0
    Hf;0af;0Lg;0Lg;09h;0Mi;03j;03j;0Nj;0Nj;0]j;0lj;0lj;0lj;0Ik;00l;0
    0l;00l;0^l;0^l;0^l;0bl;0Cm;0Tm;09n;0An;0cn;08o;0[o;0=0<0=0<0=0<0
    ^0<0F1<0]1<0E2<0E2<0L2<0L2<0X2<0i3<0]4<0=5<0=5<0e5<086<086<0=7<0
    49<0D:<0X:<0X:<0X:<0T;<0A<<04=<04=<0X=<05><05><05><0P><0K?<0K?<0
    K?<0k@<03B<03B<0cB<0eC<06E<0LE<0lE<0EF<0RF<0JG<0dH<0;J<0;J<0YJ<0
    lJ<0=K<0jK<0dL<0IM<0SM<04N<0iN<0iN<0XO<0BP<0YP<07R<0mR<0OS<0[T<0
    [T<0@U<0=V<0_V<0DW<0NW<0IX<0IX<0IX<0IX<0RX<0>Y<0[Y<0[Y<0@Z<0RZ<0
    bZ<0bZ<0bZ<0\[<0\[<0\[<0A\<0A\<0A]<0A]<0d]<0H^<0H^<0P^<0O_<0e_<0
    n_<0n_<0J`<0J`<0J`<0b`<0Ea<0ec<0Kd<07e<0De<0De<0ae<0Uf<0>g<0>g<0
    2i<0Jj<06k<08l<0[l<07m<0?n<0Nn<0gn<0gn<0gn<0gn<0?o<0go<0O1=0H2=0
    43=054=0n4=0@5=0@5=0d5=0d5=0R7=0R7=0H8=0]8=0B9=0X9=0X9=0W:=0a;=0
    a;=0a;=0W<=0@==0o>=0V?=0n?=04A=0AA=0cA=0=B=06C=0KC=0KC=0WD=0WD=0
    WD=0nD=0CE=0CE=0eF=0_G=0_G=0GH=0MI=0XJ=0XJ=0>K=06L=0CL=0[L=0LM=0
    oM=0=N=0=O=03P=03P=09Q=0[Q=0[Q=0DR=0VR=0VR=0VR=0VR=0VR=0kR=0FS=0
    1T=0kT=0jU=0]V=0^W=0^W=0oW=0kX=0VZ=07\=0I\=0f\=06^=06^=06^=06^=0
    R^=02_=0?_=0?_=09`=0X`=0Ca=0>b=0lb=0lb=0fc=0Xd=02e=0=e=0`e=0Wg=0
    @h=0_h=0<i=0Pi=0ok=09l=0nl=0Ym=0in=08o=0`0>0`0>0C1>002>002>0_2>0
    `3>0?4>0Z4>0Z4>0c5>0c5>0c5>086>086>086>0N6>0`6>0<7>0o7>0>8>0>8>0
    M8>0n8>0R9>0M:>0`:>0n;>0m<>0m<>0>=>0B>>0B?>0K?>06@>06@>0E@>0MA>0
    ^A>0DB>0PB>0PB>0AC>0AC>0AC>0FD>0_D>08E>08E>0ME>0OF>0OF>0OF>0nF>0
    KG>0KH>00I>00I>00I>00I>0DI>0DI>0ZJ>09K>0QK>0QL>0=M>0lM>07O>07O>0
    \O>0CP>0TQ>0[R>0[R>0LS>0`S>03T>03T>03T>0IU>0FV>0PW>0HX>0HX>0HX>0
    HX>0YX>0^Y>0KZ>0\Z>08[>0M[>0f[>05]>0L]>0:^>0:^>0U^>0U^>0:`>0M`>0
    k`>0Va>0Va>0Db>0Db>0Db>0:c>0Ac>0Xc>0^d>02e>01f>0Gg>0Gg>0mg>0bi>0
    6j>06j>0oj>0Tk>0:l>0El>0El>0\l>0?m>0Dn>0Dn>0Dn>0Wn>01o>0Qo>050?0
    O1?0n1?0Q2?0h2?053?053?0B3?004?0H4?0\5?0\5?0h5?0;6?0V6?0V6?0Y7?0
    Y7?0R8?0R8?0K9?0K9?0e:?0@;?0@;?0b;?0><?0l<?0g=?0o=?0l>?0K@?0;A?0
    ;A?0OA?0MB?0TC?0TC?05D?0MD?04F?0DF?0DF?0BG?02H?0EI?06J?0jJ?0kK?0
    RL?0dL?0dL?01M?0]M?08N?0dN?0KO?09Q?09R?0YR?0YR?0AS?0RS?0RS?0RS?0
    ]S?0=T?0^T?0^T?0ZV?0CX?0WY?03Z?0aZ?0C[?0=\?0C]?0:^?0:^?0f^?0M_?0
    B`?0H`?0H`?00a?0:a?0aa?0aa?0?b?0Gc?0Ld?0Wd?0Wd?0ee?0ee?0Gf?0of?0
    <g?0<g?0Mg?0Mg?0hg?0hg?0Fh?0Ph?0dj?04l?04l?04l?0Ll?0bl?01n?0Rn?0
    Lo?020@0h0@0A1@0A1@092@0`2@0M3@024@0X4@0X4@0H5@0_5@0O6@097@0e7@0
    a8@0a8@0o9@05:@0Q:@0e:@0H;@0d;@0E<@0>=@03>@0f>@0X?@0:@@0;A@0]A@0
    kA@0SB@0HD@0BE@0_E@0IF@03G@0eG@0eG@0eG@0JH@00I@0WI@01J@0HJ@0QJ@0
    ]K@0]K@00L@07L@0KL@0MM@0jM@0VN@0`N@0<O@0LO@0LO@0lO@0:P@0:P@07R@0
    7R@0MR@0MR@0kR@0WS@0KT@0`U@0LV@00W@00W@0MW@0MW@0LX@02Y@0DY@0gY@0
    9Z@09Z@0<[@0<[@0i[@0i[@0P\@0P\@0P\@0]]@00^@0J^@0X_@0j_@0V`@0\`@0
    Oa@0Nb@0Gc@0dc@05d@0Rd@0`e@0Gf@0Gf@0Rf@0Lg@0Ih@0Fi@0Zi@0<j@04k@0
    Ok@0Rl@0_l@0_l@0Km@0Oo@0Zo@0?0A0[0A0[0A0\2A0\2A033A0D3A0Q3A0C4A0
    F5A0]6A017A017A017A0b7A0K8A0Q9A0M:A0N;A0c;A0U<A0U<A04=A04=A0I=A0
    Z=A08>A0=?A0O?A0a?A0a?A0:@A0j@A0UAA0MBA0_BA0_BA0_BA0_BA0_BA05DA0
    CDA0PEA0PEA0PEA0PEA0?FA0HGA0HGA0SGA0HHA09IA09IA0PIA0oIA0JJA0mKA0
    MLA0gMA0QNA08OA0bOA0]PA01QA0=QA0SQA0hQA03RA0MRA0nRA05SA0ESA0jSA0
    jSA0ATA0MTA0XTA0iUA02VA02VA0gVA0gVA0gVA0gVA0fXA0>ZA06[A0O[A0U[A0
    8\A08\A0I\A0g\A0`]A09^A09^A0K^A0V^A0;_A0;_A0;_A0=`A0P`A0d`A0]aA0
    ]aA0]aA0:bA0dcA0MdA0WdA0OeA0;fA0>gA04hA0BhA07jA0TjA0TjA06kA0>lA0
    >lA0QlA00mA0`mA0HnA040B0:1B0:1B0:1B0L1B022B022B0i2B0i2B0i2B0W3B0
    M4B0M4B0M4B0M4B0M4B0[4B0[4B0[4B0h5B0W6B0g6B0T7B088B0R8B0c9B0>:B0
    n:B0F;B0:<B0a<B0A=B0@>B0P>B08@B0;AB0CAB0XAB05CB05CB0WDB0^DB0^EB0
    nEB0CFB0CFB0>GB0>GB0MGB0YGB0?HB0gHB05IB05IB0nIB0IJB02KB0DKB0GLB0
    JMB02NB0MNB0cNB0]OB0]OB0CPB0CPB0NPB07QB0bQB0;RB0;RB0QRB0FSB0^SB0
    NTB0NTB0<UB0DUB0QUB0cUB0cUB0?VB03WB0NWB0FXB0QZB0QZB0l\B0=]B0d]B0
    J^B0J^B0R_B01aB01aB0;aB04bB04bB0AbB0ebB0ebB0obB0obB0obB0dcB0dcB0
    bdB0bdB0AeB0AeB0VeB0agB0<hB0JhB08iB0oiB0_jB08kB0@kB0@kB0[kB0`lB0
    GmB0omB0omB0]nB0[oB0W0C041C0k1C0k1C0^2C0>3C0m4C0<5C0J5C0J5C0W5C0
    O6C0O6C0>7C0d7C0c8C0?9C08:C0H:C0H:C0H:C0H:C0>;C0H<C07>C07>C08?C0
    8?C0T?C0Z@C0IAC0IAC0[AC0lBC0ZCC0ZCC0dCC0dCC0dCC0PDC0BFC0VFC0VFC0
    5HC0IHC0IHC0IHC0IHC0IHC0EIC0TIC0TIC0TIC0TIC0CJC0\JC0DKC0nKC0dLC0
    dLC0VMC02NC02NC0YNC0QOC0lOC06PC0ePC0YQC00SC0NSC0cTC0mTC02VC02VC0
    NVC0UVC01WC01WC0OWC0eWC0QXC0QXC0jXC0GYC0ZYC0BZC0ZZC0iZC0J[C0J[C0
    J[C0`[C0j[C0@\C0D]C0N^C0N^C08_C08_C02aC0:aC0jbC0=dC03eC0HeC0`eC0
    heC0<gC0QgC0ogC0IhC0YhC0YhC04iC04iC0PjC0PjC0=kC0fkC01lC0llC0cmC0
    kmC0<oC0SoC0R0D0:1D0k1D0@3D0U4D0d5D0h6D0h6D0V7D0?8D0Q9D0Q9D0Q9D0
    3:D0_;D0E<D0P=D0l=D0N>D0l>D0^?D0g?D0H@D00BD0KBD02CD0QCD04DD0ODD0
    `ED0HFD0jFD0ZGD06HD0PHD0kHD0AID0JID0ZJD0hJD02KD0_KD0_KD0BLD0TLD0
    5MD07ND0nND0XOD0dOD0dOD0MPD0DQD0DQD0DQD0CRD0jRD08SD0dSD0;TD0:UD0
    AVD0JVD0JVD0iVD09WD0^WD0mWD0mWD07YD0?YD0nYD0nYD0nYD0nYD0fZD0>[D0
    G[D0W\D0W\D0S]D0S]D00^D00^D00^D00^D08^D03_D03_D0__D0:`D0:`D0:`D0
    n`D04bD0TbD07cD0McD0McD0XcD0@dD0bdD0odD0VfD0ngD0fhD03iD0YiD05jD0
    FkD0FkD0^kD0XlD0llD0KmD0WmD0WmD0jmD0jmD0jmD0jmD0KnD0`nD0O0E0b1E0
    O2E0O2E0O2E0E3E0<4E0M5E0X5E0=6E0=6E0l6E0]7E0]7E0]7E0o7E029E0W9E0
    e9E0e9E0B:E0B:E07;E07;E0B<E0a<E0a<E0a=E00?E05?E0W?E08@E0P@E0TAE0
    hCE0CDE0CDE0<EE0<EE0aEE0aEE0WFE01GE0HGE0FHE0dHE0jIE0@JE0@JE0\JE0
    jJE0WKE0WKE0fKE0fKE06NE0;NE0dNE0POE0POE02PE0ZPE0ZPE0@QE0@QE0@QE0
    oQE0OSE0OSE0CTE0LTE0KUE0KUE0iUE0nVE0nVE0nVE0BWE0LWE0lWE0YXE0YXE0
    DYE0@ZE0?[E0P[E0P[E0X[E0F\E0Q\E0Q\E0W\E0W\E08^E0B^E0W^E0W^E0^^E0
    4`E0Y`E0Y`E0:bE0ZbE0icE0icE0icE0?dE0_dE0AeE0_eE0SfE0SfE0hfE0JhE0
    JhE0XhE0OiE09kE09kE09kE09kE0\kE0RlE03mE0>nE02oE0IoE0aoE0aoE080F0
    \0F0m0F0N1F0n1F0O2F0O2F0K3F0o3F054F0P4F0j5F0:6F0^6F0Z7F0Z7F0k7F0
    o7F0o7F0o7F0M8F0;9F0L9F0Y9F0Y:F0?;F0X;F0X;F0k;F0R<F0O=F0W=F0P>F0
    P>F0??F0??F0]?F0]?F0e?F0e?F0e?F0;@F0;@F0;@F0DAF0DAF00CF00CF0_CF0
    ZDF0cEF0BFF0CGF0JGF0ZGF0fGF0WHF0gHF0EIF0VIF0gJF0IKF0IKF00LF00LF0
    KLF0cMF0DNF0dNF0<OF07PF07PF07PF0iPF0iPF0?QF0?QF0;RF0mRF0MSF0ZSF0
    ZSF0BTF0cTF0SUF0CVF0BWF0[WF0[WF0KXF0^XF0]YF03ZF03ZF0CZF0J[F0J[F0
    J[F0m\F0Z]F0H^F0a^F0h^F0C_F0C_F0f_F0Z`F0Z`F0Z`F0IaF0EbF0fbF06cF0
    >dF0\dF0BeF03fF0HfF0YfF0YfF0lgF0EhF0_hF0_hF06iF06iF06iF06iF0ViF0
    JjF0[kF0[mF0[mF0<nF0<nF0bnF0bnF07oF0a0G0\1G0>2G0R3G0Q4G0Q4G0[4G0
    d4G0A5G0[5G0K6G0K6G0<7G0]8G089G0P9G0Y:G0Q;G0c;G0Z<G0?=G0A>G0M>G0
    L?G0i@G0iAG0TBG0TBG0^BG0ECG0fCG0EDG0ZDG08EG0JEG0?FG06GG0lGG0PHG0
    3IG0bIG0JKG0aMG0@NG0AOG0ZOG0ZOG0?PG0EQG0ZQG0ZQG0cRG0:SG05TG0hTG0
    mTG0mTG01VG01VG0\VG0bVG0VWG0<XG0fXG0DYG0bYG0bYG0D[G0D[G0D[G0\[G0
    o[G0o[G0L]G0L]G0d]G0<^G0a^G0a^G0__G0K`G0MaG0CbG06cG0bcG0OdG0TeG0
    \fG0DgG0[gG0[gG0:hG01jG0PjG0EkG0UkG0UlG04mG04mG04mG0?mG0?mG0UnG0
    mnG0mnG0a0H091H002H0P2H0=3H0W3H0;4H0;4H0;4H0;4H0H5H0N6H0N6H0N6H0
    a6H0M7H098H0[8H0m8H0?9H0?9H0?9H0>;H06<H0:=H0D?H0a?H0a?H0a?H0_@H0
    6AH02BH0bBH0iBH0_CH0lCH0IDH0dDH0VEH0<GH0<GH0FGH0bGH0bGH0AHH0`HH0
    8JH0WJH04KH0kKH0kKH0kKH0kKH0kKH0ZLH0CMH0SMH0SMH0mMH0GNH05OH05OH0
    6PH0VQH0VQH0>RH0PRH05SH05SH05SH05SH0`SH0`SH0LTH0LTH0cTH0cTH0cTH0
    cTH08UH0TUH0RVH07WH0MWH0aWH0MXH04YH02ZH0HZH09\H09\H0]\H0]\H0O]H0
    <^H0<^H0U^H04_H0K_H06`H0?aH0XaH0DcH0[cH0?dH0?dH0SdH0SdH0SdH0ZfH0
    PgH06hH06hH06hH0ohH08jH0_jH05kH0NkH0LlH0LlH0dlH0AmH0BnH0BnH0[nH0
    90I0I0I0I0I0A1I0c1I0U2I023I023I0`3I0G4I0;5I0V5I0L6I0L6I0e6I0C7I0
    O7I0n7I0`8I0>9I0m9I0m9I0G:I0G:I0G:I0a:I0o:I0A;I0U;I0U;I00<I0M<I0
    V<I0=>I0d>I0d>I05AI0bCI0PDI0PDI0CEI0KFI0UFI0TGI0NHI0iHI0CKI0cKI0
    HMI0MNI0MNI0MOI0@PI06RI06RI0JSI0JSI0ZSI06TI06TI06TI04UI0_UI0AWI0
    XXI0mXI0mYI0lZI0B[I0j[I09\I0T\I0T\I0T\I0T\I07]I0H]I0o]I0a^I0b_I0
    o`I0;aI0;aI0`aI0EbI0EbI0\bI00cI0UcI0gcI0gcI0:eI0AgI0AgI0AhI09iI0
    QiI0QiI0QiI0=jI0njI0NkI0okI0mlI0mlI0cmI0cnI00oI010J010J0j0J0H1J0
    =2J0F3J0Z4J0k4J0k4J0d5J0=7J0]7J0M8J0V8J0:9J0N:J0?;J0k;J09<J09<J0
    ^<J0R=J0H>J0G?J03@J0N@J0T@J0g@J0WAJ0WAJ0kAJ00BJ00BJ00BJ00BJ0bBJ0
    ODJ0:FJ0:FJ0YFJ0kGJ0=HJ0;IJ03JJ03JJ03JJ0NJJ0DKJ0DKJ0cKJ0cKJ0cKJ0
    TLJ0@MJ0QMJ0jMJ0YNJ0YNJ02OJ0MOJ0IQJ0iQJ0;RJ0;RJ0RRJ0GTJ0bTJ0KUJ0
    KUJ0XUJ0BVJ0ZWJ0ZWJ0ZWJ0aXJ0fYJ0;ZJ0\[J0?\J06]J06]J06]J0@^J0f^J0
    0_J0S_J0l`J0maJ0QbJ03cJ0ncJ0ncJ0]dJ0cdJ0<eJ0<fJ0<gJ03hJ0GiJ0GiJ0
    :kJ0WkJ0WkJ0dkJ0dkJ0:lJ0SlJ0SlJ00mJ00nJ0WnJ0`oJ0D0K071K0D1K0D1K0
    o1K0o1K0E2K0n2K0R3K024K0\4K0\4K016K016K0=6K0=6K0^6K0J8K059K0L9K0
    Y9K09:K0>:K0b:K0b:K0L;K0<<K0<<K0Z<K0Z<K01=K01=K08=K0f=K0f=K0C?K0
    C?K0d?K0d?K0T@K0T@K0T@K0bAK03CK03CK08CK0lCK09DK0PEK0@FK0@FK0YFK0
    YFK0KGK0:HK0>IK0DJK0LJK0?KK0HKK0[KK04LK0KLK0CMK0CMK0CMK0CMK0PMK0
    PMK0PMK05NK0INK0gNK0nNK0MOK0MOK0^PK0^PK0^PK06QK06RK0nRK0[SK04TK0
    lTK0OUK0lUK0lUK0HVK09XK09XK0BXK09ZK0jZK0jZK06[K0j\K0c]K0>^K0l^K0
    0`K0P`K0P`K0>aK0QaK09cK0lcK0lcK0<fK0HfK09gK09gK09gK0UgK08hK0ehK0
    ehK0ZiK00kK0lkK0]lK0fmK05oK0MoK0MoK0A0L021L021L021L0a2L0a2L0]3L0
    ]3L094L0S4L0L5L0N6L0]7L0V8L0b8L0b8L0R9L0<:L0S:L0;;L0J;L0?<L0[<L0
    m<L0<>L0<>L0=?L0_?L0d@L0d@L0fAL07CL0ACL0JCL0QCL0UDL0UDL0fDL0fDL0
    fDL0fDL0KEL0gEL0:FL0VFL0kFL0`GL0HHL0HHL0eHL0eHL0eHL0eHL01JL0OJL0
    jJL0aKL0mLL0]ML0kML0KNL0BOL0MOL0\PL0\PL0\PL0aPL0;RL0;RL0nRL0BSL0
    BSL0NSL0VSL0LTL0CVL0_VL0lVL0>XL0>XL0`YL0`YL0>ZL0_ZL0_ZL0B[L0S[L0
    M\L0M\L0E^L0E^L05_L04`L04`L0k`L0QaL0YbL0YbL0kbL0kbL0HcL0gcL0JdL0
    ]eL0`gL05hL0>jL0=kL0=kL0QkL0>mL07nL0ZnL0UoL000M000M000M0:1M0G2M0
    93M0^3M0;4M0;4M0g4M0g7M0g7M0g7M0g7M0?8M0O8M059M0N:M0k:M0k:M05;M0
    5;M05;M0P;M03<M0h<M0h<M0>=M0>=M0e=M0[>M0R?M0h?M0BAM0VBM0VBM0lCM0
    YDM09EM0QEM0QEM09GM0JGM0JGM09HM0THM0THM0;KM00LM0ILM0dLM0lLM0OMM0
    OMM0_MM0nMM0QNM0;OM0AOM0SOM0SOM07PM0LPM0gPM0HQM0_QM0;RM09SM0\SM0
    jSM0BUM0WUM0dUM0LWM0LWM0oWM0oWM0]XM09YM0gYM0;ZM0GZM0GZM0E\M0_\M0
    1^M01^M0_^M0_^M0J_M0;`M09aM0CaM0BbM0ScM0@dM0gdM0OeM0OeM0WeM0WeM0
    :fM0:fM0UfM0LgM0ggM04hM0PhM0@iM07jM0CjM0CjM0CjM0UkM0UkM0UkM07lM0
    KlM0=mM0=mM0mmM0HnM06oM06oM0>oM0>oM0>oM0PoM0ooM0A1N0A1N0A1N0A1N0
    J2N0c2N0C3N0U4N0U5N0=6N0H6N0_6N0h6N0h6N027N0H8N0H8N0m9N0?:N0?:N0
    ?:N0];N0;<N0^<N0Q=N09>N0M>N07?N07?N07?N0E@N05AN0NAN0NAN0NAN0<BN0
    <BN0<BN0ZBN03CN0JCN0gCN0gCN0gCN05EN0WFN0WFN0nFN0nFN0LGN0eGN0=HN0
    XHN0eHN0nHN0KIN0cJN0LKN0LKN0cKN0WLN0GMN0cMN01NN0YNN0ION0TON0_ON0
    _ON0_ON0BPN0OPN0hPN0hPN0XQN0XQN0@SN0@SN0bSN0\TN06UN0RVN0lVN0oWN0
    0YN00YN0CYN0eYN0eYN0mZN0`[N0`[N00\N08\N0Y\N02]N02]N0_]N0j]N0D^N0
    j^N0P_N0P`N0RaN0RaN0RaN0XbN0mbN0GdN0GdN0edN0edN09eN0ceN0ceN04fN0
    4fN0MfN0dfN0BgN0VhN0ZiN03jN0FjN0AkN0LlN0YmN02oN0NoN0A0O0A0O0A0O0
    A0O0A0O0J1O0J1O0J1O0Z2O023O0Y3O0a4O0`5O0h6O048O0@8O0@8O0O8O0Z8O0
    49O0K9O0d9O0d9O0d9O0d9O0P:O0P:O0_:O0B;O0B;O0g;O08<O0P<O0X<O0G=O0
    8>O0R>O0R>O0R>O0R>O0n>O0>?O0>?O0G@O0RAO0mAO0FCO0<DO0^EO0gEO0CGO0
    hGO0=HO0=HO0cHO0cHO0cHO0cHO0mHO0mHO0KIO0KIO0KJO0kJO00LO06MO06MO0
    FNO0FNO0eNO0eNO0eNO0ROO05PO0aPO0NQO0;RO0]RO0MSO0oSO0:VO0:VO00WO0
    UWO0UWO07YO0VYO08ZO0F\O0O\O0:]O0U]O0U]O00^O0M_O0=`O0M`O0caO03bO0
    _bO0_bO0CcO0bdO0QeO0QeO0EfO0hgO0hgO02hO02hO0GhO08iO0;jO0;jO0cjO0
    QlO0MmO0BnO0BnO0knO0coO0moO0L0P0A2P0^2P0`3P0O4P0j4P0j4P0j4P0>5P0
    U5P026P026P0;6P0;6P0;6P0U6P0U6P028P028P0]8P0g8P0F9P0F9P0V9P0V9P0
    V9P0V9P0b:P0P<P05=P0L=P0W>P0W>P0e?P0e?P0H@P01AP0LAP0:BP0`BP07DP0
    >DP0MDP0nDP06EP07FP0>FP0_FP0_FP06GP06GP0RGP0OHP0AIP0iIP0=JP02KP0
    2KP02KP0HKP00LP0KLP0WLP0WLP0XMP0lMP0GOP0bOP0CPP09QP00RP0aRP0aRP0
    BTP0BTP0fTP0_UP0lVP0aWP0iXP0gYP0nZP0nZP0nZP0X[P0;\P0U\P0S^P08_P0
    K`P0c`P0FaP0`aP0:bP0nbP0nbP0GcP0GcP0AdP0GeP0efP0NgP0ChP0UhP0UiP0
    UiP0UiP0\iP0OjP0kjP0MkP0MkP0MkP0XlP0WmP0AoP0Q0Q0l0Q0X1Q0:2Q0:2Q0
    X2Q0f2Q083Q0A4Q0\4Q0\4Q0h5Q016Q016Q0N6Q0c7Q0^8Q05:Q0i:Q0<;Q0e;Q0
    e;Q0e;Q0e;Q02=Q0m=Q0m=Q0m=Q0K@Q0AAQ0AAQ00BQ0WCQ0WCQ04EQ0?FQ0OGQ0
    OGQ0;IQ0>JQ0ZJQ0ZJQ0ZJQ0ZJQ0<KQ0HLQ0HLQ0HLQ0HLQ02NQ0BNQ0SNQ00OQ0
    HOQ0fOQ0fOQ0fOQ0fPQ0:RQ0KSQ0[SQ09TQ0=TQ0=TQ0nTQ07UQ0YUQ0YUQ0;VQ0
    IWQ0fWQ0fWQ09XQ09XQ0JXQ0IYQ0IYQ0lYQ03\Q0Z\Q0N]Q0N]Q0N]Q0a]Q0Y^Q0
    2_Q0g_Q01`Q0n`Q0@aQ0maQ0HbQ01cQ0AcQ0icQ0LdQ0SeQ0RfQ0jfQ0JgQ0JgQ0
    <hQ0QhQ0bhQ0:iQ0hiQ0bjQ0BkQ0okQ0ElQ0clQ0AmQ0fmQ0NnQ0fnQ0B1R0:2R0
    E2R0E2R0E2R043R0<3R0L3R0R3R0:4R0M4R0M4R0M4R0`5R0`5R006R006R0D6R0
    a6R0a6R047R0T7R0T7R0H8R0H8R0Z8R059R00:R0@:R0@:R0M:R0@;R0@;R0f;R0
    :<R0:<R0:<R0l<R0I=R0N=R03>R0Y>R06?R06@R01AR0DAR0TAR0TAR04BR0_BR0
    JCR0BDR0BDR0PDR0hDR0PER0PER0lER0QFR0^FR0?GR0lGR0aHR0SIR0SIR09JR0
    ]JR0]JR03KR0RKR0CMR0;NR0;NR0;NR07OR07OR0<PR0?QR0?QR04RR0RRR0VSR0
    VSR0UTR05UR05UR0]UR0mVR0NWR0NWR0`XR0<YR0EZR0L[R0i[R0f\R01^R0K^R0
    K^R0g^R0j_R0G`R0_`R0_`R0_`R07aR0maR05cR0RdR0RdR0mdR03fR0TfR0=gR0
    MgR0NhR0>iR0PjR0PjR0PjR0PjR09nR09nR09nR09nR0HnR0mnR05oR0J0S0G1S0
    e1S0B2S0B2S0B2S0R2S0=3S0Q4S0O5S0U5S0;6S0D7S0_7S0M8S0c8S0X9S0X9S0
    9:S0f:S0:;S0N;S0f;S0D<S0h<S0@=S0U=S0^=S0E>S0R?S0n?S0f@S0\AS0UBS0
    \CS0SES0^ES0^ES0KFS0TFS0TFS0GGS05HS0BHS0BHS08IS0TIS0VJS01KS01KS0
    1KS01KS06LS06LS0JLS0?MS0@NS0EOS0CPS0nQS0HRS0RSS0@TS0@TS0PTS03US0
    3US03US0JVS0`VS0<WS0kWS0fXS0XYS0UZS0kZS0I[S04\S02]S0I]S08^S04_S0
    EbS0WbS0gcS0:dS0XdS0gdS05eS05eS05fS05fS0`fS0IgS0ggS0OhS0OhS0fhS0
    fhS0PiS0ZiS0UjS0UjS0?kS0QkS0=lS0=lS0`lS0FmS0SmS0imS0imS0Y0T0A1T0
    ]1T082T0@2T0j3T0W5T0W5T047T0?7T0`7T0`7T0M8T0i8T0B9T0a9T0a9T0W:T0
    2;T0=;T0Q<T08=T08=T0_=T0e=T0e=T0f>T02?T0^?T0e?T0e?T0B@T0W@T0W@T0
    W@T0c@T0c@T0fAT0HBT0?CT0?CT0?CT0?CT0cCT00DT0;DT0;DT0ADT0]DT0eDT0
    eDT0GET0aET0TFT0eFT0kFT0VGT0PHT0mIT0YJT0:KT0JKT0eLT0DNT0DOT0OPT0
    XQT0XQT07RT0CST07TT0LTT0LTT0LTT0_TT0jUT0jUT0JVT0ZVT00WT0;WT0JWT0
    JWT0JWT0ZWT0@XT0MZT0MZT0\[T0B\T0B\T0b\T0m\T0G]T0O^T0X^T0J_T0:`T0
    c`T00aT0PaT0\aT0haT0dbT0WcT0<dT0IeT0FfT0JgT0ogT0EhT0=iT0UiT01jT0
    KjT0mjT0kkT0^lT0elT0lmT08nT0VnT0?oT0QoT0noT0noT041U0R1U0m1U0@2U0
    \2U043U0D3U0J3U0f3U0m3U0m3U0N4U0U4U0k4U085U0j5U0B6U0N6U0N6U017U0
    g7U0g7U0\9U0\9U0g9U0g9U0G:U0d:U0[;U0S<U0`<U0U=U0n=U0T>U0e?U0e?U0
    e?U09@U0A@U0l@U0JAU0mAU0mAU09BU09BU0WBU0<CU0ADU0ADU0VDU0jDU0dEU0
    2FU0IGU0QGU0QGU0OHU0OHU0OHU0jIU0jIU0jIU04JU0gJU0aLU0bMU0aNU0LOU0
    hPU0KQU0<RU0<RU0MSU0_SU0ETU0:UU0MUU0KVU0YVU0iVU0iVU0iVU05WU0\WU0
    2XU02XU0RXU0\YU06ZU0?[U0N\U0>]U0>]U0K]U0K]U0g^U0D_U0L`U0QaU0QaU0
    ZaU0ZbU05cU0KcU0KcU02dU02dU0HdU0gdU0gdU0gdU0=fU0TfU0cfU0cfU0cfU0
    0gU0=gU0=gU0CgU0VgU0VgU0VgU0VgU0jhU0IjU0;kU0IkU0IkU0<lU09mU0mmU0
    DnU0ZoU0G0V0_1V0_1V0=3V0\3V0D4V0@5V0l5V0l5V0A7V0J7V048V0M8V0M8V0
    Z8V0k8V0T9V0T9V0Y:V0V;V0n;V0n;V0n;V0n;V0n;V0I<V01=V0S=V00>V0a?V0
    2@V0N@V0lAV0lAV0lAV0JBV0iCV0BDV0VDV0;EV0;EV0;EV0;EV0eEV0NFV00GV0
    0GV0BGV0BGV0BGV0>HV0RIV01JV01JV01JV0IJV0CLV0mLV0mLV0XMV0CNV0EOV0
    6PV0KPV0]QV08RV0JRV0JRV0[RV0mRV0;SV0USV0USV0USV0USV0USV0USV0_SV0
    gSV0jTV0GUV0GUV0GUV0MVV0hVV0CWV0WXV0WXV0WXV0<YV0iYV0iYV0KZV0i[V0
    f\V0I]V05^V0:^V0:^V0L^V0L^V0o^V0o^V0E_V0k_V0g`V0`aV0;bV0bbV0bbV0
    [dV0:eV0QeV0>fV0>fV0JfV0?gV0VhV07iV0fiV0ojV0IkV0ikV0[lV03mV0knV0
    SoV021W0[1W0[1W0[1W0?2W0U2W0A4W076W076W067W0=7W0f7W0f7W0J8W0n8W0
    j9W0_:W0];W0J<W0i<W0i<W03=W03=W0==W0B>W0N>W0N>W0T?W0S@W0HAW0HAW0
    iAW0IBW0OCW0OCW0kCW0ODW0ODW0ODW0eDW0HEW0YEW0HFW0cFW0cFW0cFW0cFW0
    5GW05GW05GW0lGW0lGW0lGW0KHW0dHW0RIW0RIW03JW03JW0RJW0iJW0[KW0fKW0
    fKW0ULW0?MW0NNW0YNW0YNW0YNW0\OW0\OW04QW0;SW0aSW0aSW09UW0iUW0GVW0
    :WW0OWW0AXW0RXW0QYW0\[W0C\W0l\W0G]W01^W0X_W0m_W0F`W0F`W0O`W0X`W0
    f`W0GaW0GaW0>bW0ebW0gcW0jdW0jdW0RfW02gW0UgW0UgW0UgW0hgW0UhW04iW0
    =jW0ljW0YkW0YkW0FlW0GmW0GmW0JnW0OoW0c0X0A1X0L1X0V1X052X0V2X0o2X0
    l3X0l3X0l3X0>4X0f4X045X0V5X0M6X0`6X077X008X0T8X0S9X0k9X07:X07:X0
    8<X08<X0L<X0O=X0_=X0_=X0j=X0;>X0;>X0o>X0o>X0o>X08?X0B@X0<AX0`AX0
    >BX0ACX0WCX0mCX0mCX0mCX0CDX0CDX0^DX0^DX0@EX0gEX0gEX08FX0ZFX0]GX0
    ]GX0]GX0UHX0mHX0dIX0?JX0?JX0VJX0VJX0nJX0aLX0JMX0COX0JOX0OOX0OOX0
    :PX0cPX04RX0RRX0fRX0=SX0RTX0@UX0@UX0MUX0fUX0HVX0HVX0ZVX0QWX0;XX0
    ;XX0[XX06ZX06ZX0iZX05[X0l[X0F\X0K]X0[]X08_X0V_X0I`X0^aX0^aX0^aX0
    haX01bX01bX01bX0[bX0GcX03dX0HdX03eX03eX03eX0ieX0`fX04gX0\gX06iX0
    oiX0oiX0QjX0FkX01lX01lX0hlX0@nX0QnX0[nX0[nX01oX0;0Y0F0Y0Q0Y0Q0Y0
    F1Y052Y052Y052Y0B3Y0B3Y0I3Y0R3Y0j4Y0L5Y0L5Y0L5Y0b5Y066Y0h6Y0J7Y0
    Z7Y0J8Y0J8Y0M9Y08;Y0c;Y0@=Y0@=Y0l=Y0Y>Y0Y>Y0l>Y0k?Y0k?Y0k?Y0k?Y0
    k?Y05@Y05@Y0GAY0nAY0ABY0ABY08CY08CY0?DY0lDY0XEY09FY09FY0UFY0;GY0
    ;GY0dGY0CHY0CHY0aHY07IY07IY0KIY03KY0jLY0TMY09NY09NY09NY0GNY0\NY0
    :OY0`OY0:QY0XQY0dQY09SY0dSY0dSY0VUY0JVY0fVY05YY0eYY0IZY0I[Y0I[Y0
    L\Y0W]Y04^Y02_Y0J_Y0L`Y0DaY0caY0caY0=bY0jbY0jbY0obY0PcY0lcY0:dY0
    :dY0:dY0:dY0RdY0RdY09eY0;fY02gY0dgY0dgY0dgY0fhY0fhY0jiY0jiY0jiY0
    [jY0mjY0?kY0EkY0EkY0`kY0`kY0`kY0`kY0nkY0UlY0WmY0:nY0:nY0^oY0@0Z0
    g0Z0g0Z0Y1Z022Z022Z0G2Z0@3Z0[3Z0f4Z0f4Z0f4Z0A5Z0N5Z0N5Z0X5Z086Z0
    `6Z047Z047Z0S7Z0N8Z0B9Z0B9Z0U9Z0U9Z0U9Z0f9Z0?:Z0[:Z09;Z09;Z09;Z0
    D;Z0D;Z0I;Z0E<Z0E<Z0E=Z0E=Z0R>Z0R>Z0_?Z00@Z0F@Z0F@Z0@AZ03BZ0nBZ0
    nBZ04DZ0VEZ0kEZ0HFZ0HFZ0dFZ0IGZ0SHZ0]HZ0`IZ0eIZ0RJZ0RJZ0KKZ03LZ0
    OMZ0ENZ0EOZ0QOZ01PZ0SPZ0JQZ0YQZ04RZ05SZ05SZ0aTZ0eUZ0\VZ0\VZ0\VZ0
    =WZ0JWZ0YWZ0nWZ0jXZ0TYZ0<[Z0<[Z0N[Z0>]Z0b]Z0;^Z0P^Z0o^Z0o^Z0;_Z0
    k_Z0D`Z0CaZ0ZaZ0ZaZ0ZaZ0caZ0NbZ0NbZ02cZ0;cZ0DcZ0gcZ08dZ0RdZ0adZ0
    ldZ0FeZ0FeZ0afZ0BgZ0LgZ0bgZ0EiZ0YiZ0;jZ0XjZ0akZ0KlZ0AmZ0TmZ0dmZ0
    anZ0koZ0e0[0U1[083[0E3[0B4[0]4[0]4[0]4[0h4[0h5[0h5[0U6[0U6[0;7[0
    i7[0i7[0C8[0S9[0c9[0c9[0E:[0K:[0j:[05;[05;[0N;[0N;[0N;[0N;[0`<[0
    `<[0<>[0a>[0g?[01@[0T@[0n@[0bA[0ZB[0OC[0OC[0jD[0:E[0VE[0DF[0SF[0
    1G[0KG[0UG[0EH[0UI[0UI[0UI[0UI[0=J[0=J[0=J[0QJ[0FK[0FK[0aK[0aK[0
    XL[07M[0TM[0TM[0?N[0jN[0JO[0JO[0JP[0mP[0SQ[0ZR[0ZR[0oR[0LS[0US[0
    US[0CT[0TT[0jT[0jT[0BU[0fU[0^X[0IY[0<Z[0O[[0?\[0n\[0@^[0@^[0\^[0
    5_[0R_[0R_[0]`[0Ta[0oa[0Tb[0Uc[0^d[0Ae[0^e[0^e[0:f[0Of[0Xf[00g[0
    Zh[0Di[09j[0Pj[0Dk[0Dk[0;l[0bl[08n[0Xo[0f0\0f2\0f2\0:3\0:3\0:3\0
    :3\0J4\005\0N5\0N5\0N5\0j5\0j5\0j5\066\0a6\0]7\069\069\06:\0H:\0
    E;\06<\06<\0`<\0o<\0g=\03?\0Q?\07@\0Y@\0j@\0[A\0KB\0XB\0XB\0UC\0
    4D\0lD\06E\0SE\0SE\0SE\0PF\0PF\0?G\0EH\0EH\0\H\0XI\02J\0PJ\0nJ\0
    lK\0fL\0<M\0<M\0IN\0IN\0BO\0gO\0gO\0gO\0gO\0@P\0lP\0lP\0TQ\0eQ\0
    eQ\0eQ\0cR\0<S\0ES\0kT\0JU\0\V\0\V\0XW\0gW\0=X\0^X\0eY\0eY\0KZ\0
    ]Z\0][\0Y\\0<]\0?^\0?^\09_\0R_\0\_\0W`\0Aa\00b\00b\0Hb\0Ub\0cb\0
    cb\03c\0lc\0;d\0Sd\0Sd\0:f\0:f\0Xf\0Xf\0Xf\0Ag\0Mg\0Mg\0Mg\0hg\0
    3h\0Rh\0`h\03i\0Qj\0Qj\07k\06l\0@l\0@l\0@l\0]l\0]l\0Rm\0Rm\06o\0
    50]050]050]0a0]0a0]0K1]0Y1]0Z2]0P3]0P3]0Y4]0^4]046]0F7]0X7]0k8]0
    k8]059]0g9]0A:]0]:]0k;]0I<]0I<]0I<]0m<]0==]0g=]0C>]0P>]0H?]0C@]0
    5A]04B]0]B]0hB]0]C]0]C]01D]0RD]0nD]0>E]0QE]0QE]0QF]0NH]0SH]0gI]0
    gI]0MJ]0MJ]0^J]0^J]0eK]0ZL]0aM]0JN]0:P]0:P]0:P]0oP]0hQ]0IS]0IS]0
    [T]0TU]0TU]0]U]08V]0\V]0AW]0^W]05X]02Z]0L[]0L[]0M\]0]]]0o]]0i^]0
    R_]0\`]0>a]05b]0Mb]0eb]06c]0]c]0]c]0ad]0Oe]0Oe]0Oe]03f]0mf]0mf]0
    Eg]0Bh]06i]0Hi]0`i]0gj]0>k]09m]0om]0Jn]0Jn]0mo]0O0^0k0^0k0^0K1^0
    72^072^0N2^093^0\3^0^4^016^0D6^0n7^0?8^0^8^0j8^0=:^0`:^0a;^07<^0
    c<^0c<^0m<^0N>^0L?^0M@^0m@^0HB^0SC^07D^07D^0JD^0JD^05E^0gE^0ZF^0
    ZF^0ZF^0DH^0VH^0iI^0iI^0KJ^0KJ^0gJ^0LL^0HM^0HM^0NM^0LN^0GO^0WO^0
    WO^0QP^0iP^0FR^0eR^0MT^0oT^0GU^0;W^0EW^0EW^0gW^0:Z^0:Z^0:Z^0IZ^0
    6[^0`[^0o[^0o[^02]^0L]^0L]^0L]^0^]^0^]^0d]^0=^^0=^^04_^07`^0O`^0
    ma^0Rb^0Tc^0>e^0_e^0Df^0lf^0Hg^0Hg^0Ch^0Hj^0Hj^0ik^0ik^00m^0Gm^0
    6n^06n^0[n^0[n^0[n^0[n^0nn^07o^07o^0=o^0co^0<0_0a0_0X1_0A3_0K3_0
    24_0X4_0c4_0k5_0J6_0P7_068_039_0S9_0;:_0;:_0;:_0U:_0T;_0n;_0B<_0
    B<_0B<_0K<_0K<_0e<_0K=_0K=_0K=_0M>_0f>_0K?_0m?_07A_0FA_09B_0EB_0
    9C_0SC_0ZC_0fC_0ID_0fE_0^F_04G_04G_0jG_0ZH_05I_0;I_0[J_0fJ_0fJ_0
    eK_03L_0CL_0CL_0UL_0jL_0jL_03M_0<M_0dM_0LN_04O_0`O_0PP_0PP_0gP_0
    KQ_0KQ_0KQ_0\Q_0kQ_0>S_0>S_0`T_00U_0CV_0lV_0JW_0XX_0mX_0mX_0;Y_0
    ;Y_0ZY_0bY_0bY_0]Z_0]Z_0]Z_0K[_0A\_0A\_0R]_0m]_0m]_06^_06^_0[^_0
    1__0P__0P__0P__0m`_0na_0bb_0bb_0lb_0Fc_0:d_0Ee_0Ee_0Ee_0ce_01g_0
    Fg_0Yh_0Yh_0Yh_0Yh_08j_0kk_0Ll_0Ll_0ol_0ol_0Jm_01n_0nn_0\0`0f0`0
    j0`0\1`0\1`0m1`0m1`0@3`0D4`0]4`0T5`0:6`047`0U7`0U7`0l7`0i8`0c9`0
    c9`0n9`0G:`0M:`0a:`0B;`0H;`0H;`0e;`0C=`0j=`0j>`0j>`00@`00@`08A`0
    kA`0>B`0EC`02D`0ME`0>F`0nF`0nF`0gG`0aH`09I`0VI`0VI`0eJ`08K`0<L`0
    IL`0XL`0MM`0kN`0KO`0KO`0^O`0kO`0CP`0CP`09Q`09Q`09Q`0oQ`0IR`0IS`0
    IS`0IS`0[S`0PT`0PT`04U`0AU`0^U`06V`0EV`04W`04W`0XW`0XW`0<X`0<X`0
    FY`0LY`0A[`0A[`0e[`0I\`0I\`00]`00]`00]`00]`0[]`0[]`0e]`0e]`05_`0
    7``0Da`0ha`0ha`0Hb`0Ob`0ab`0ab`0gc`01e`01e`0Nf`0@g`07h`0Nh`0Nh`0
    Ei`0Oi`0ci`0ci`0Hj`0Rj`0Bk`0Gk`0ck`0Kl`0Kl`0cm`0jn`0go`0>0a0S0a0
    S0a0B1a0N1a0g1a0A2a0L2a0N3a044a044a035a0J5a0J5a0Y5a0A6a0A6a0A6a0
    47a0S7a0;8a0;8a0E8a0E8a0E8a0E8a0E8a019a06:a0D:a08;a0Q;a0Q;a0W<a0
    9=a02>a0F>a0F>a04@a0d@a06Aa0HAa0<Ba0CCa0QCa0kCa0=Da02Fa0gFa0gFa0
    =Ga0eGa0eGa0eGa0OHa0OHa0lHa0dIa06Ka0KLa0OMa0OMa0kMa08Na0NNa0SOa0
    ^Pa0^Pa0PQa0PQa0eQa0ERa0TRa0gSa0gSa0hUa0hUa0?Va0[Va0JWa0UWa0UWa0
    6Xa0NXa0oXa0VYa0jYa0g[a0g[a02\a0S\a0E]a0@^a01_a0G_a00`a0o`a0Faa0
    Faa0Hba0Zba0oba0Hca0[ca0Tda00ea00ea0:ea0Wea0=fa0\fa0\fa0\fa0Kga0
    `ga0`ga0Pha04ja0Oja0Oja00la0`la0Mma0hma0hma0Yna03oa0Loa0C0b0g1b0
    92b0L2b0k2b0k2b0V3b0j3b0<4b075b075b075b0i5b0i5b0i5b0h6b0h6b0j7b0
    S8b0b8b089b0\9b0::b0K<b0f<b0:=b0^=b0P>b0c>b0I?b0I?b0I?b0I?b0j?b0
    O@b0NAb0NAb0]Bb0]Bb0`Cb00Db0^Db04Eb0WEb00Fb00Fb00Fb0OFb0eFb04Gb0
    TGb0TGb0gGb0^Hb0]Ib0]Ib0]Ib07Jb0NJb0?Kb0WKb0^Lb0]Mb0]Mb0;Nb0SNb0
    iNb0kOb0kOb0NPb0dRb0NSb0ITb0gTb0;Ub0;Ub0YUb0nUb01Wb0PWb0PWb0<Xb0
    JXb0>Zb0_Zb03\b0P\b0_\b0W]b0W]b05^b0X^b0_^b05ab0Pbb0Qcb0Qcb0Qcb0
    Zcb0idb0<fb0Cfb0gfb0Bhb0mhb0Hib0Hib0Hib0_jb0Hkb0^kb0[lb0hlb0kmb0
    ?nb0Rnb0Yob0W0c0E1c0B2c0b2c0b2c0o2c0D3c0n3c074c0_4c0l4c0O5c0g5c0
    46c087c087c0Q7c0Z7c0;8c0D8c0D8c0[8c0F9c0=:c0G:c0=;c0W;c02<c04=c0
    I=c0^=c0S>c09?c0C@c02Ac0GAc0GAc0UBc0bCc0mDc0jEc0\Fc0OGc0_Gc0jGc0
    XHc0bHc0AIc0_Ic0nIc0=Jc0=Jc0\Jc0`Kc05Lc05Lc0QLc0QLc0<Mc0]Mc06Nc0
    COc0cOc0UPc0WQc07Rc07Rc07Rc0YRc0aRc0;Sc0iSc0jTc0BUc0iUc0DVc0`Wc0
    HXc0jXc0EYc08Zc07\c0U\c0U\c07]c0L]c0Z]c0C^c0Z^c0g^c0T_c0]`c0Eac0
    _ac02bc0`bc0nbc0Gcc0<dc00ec0_ec0_ec04fc04fc0Xfc0Xgc0Phc0Phc0ohc0
    Aic0dic0dic0dic0mic0mic0Ajc0hjc08lc08lc0Llc0Llc0Fmc0Fmc0Fmc06nc0
    Qnc0_0d0_0d0;1d0B1d0B1d0>2d0F3d0m3d0m3d0m3d0=4d0e4d0o5d0F6d0F6d0
    [6d077d0_7d0_7d0_7d088d088d088d0Z8d019d019d0@9d0f9d0f9d0f9d0f;d0
    ;>d0;>d0n>d0Q@d0JAd0kAd0WBd0\Bd0nBd0nBd0ZCd0`Ed07Fd0PFd0lGd0LHd0
    4Jd0FJd0nJd0]Kd0AMd0oNd0UOd00Pd0JQd0[Qd0dQd0mQd00Sd00Sd02Td0ETd0
    ETd0ETd0ETd0ETd0<Ud04Vd0:Vd0=Wd0VWd0VWd0[Xd05Yd0ZYd0k[d04\d0N\d0
    N\d0D]d0`]d0`]d0Q_d0j_d0K`d0K`d0Yad0Udd0bdd0jed0Kfd0cfd0kfd04gd0
    4gd0?gd0?gd0?gd0?gd0Xgd0ggd04id0Gid0nid0Qjd0\jd0=kd0=kd0Qkd0Qkd0
    Qkd0Gld0cld0>md0Rmd0\md0Lnd0;od0;od0>0e0a0e0i0e0A1e0L1e0L1e0b1e0
    @2e0@2e0`2e013e0F3e0j3e0j3e0E4e0:5e0?6e027e0M7e0?8e099e099e099e0
    e9e07:e0Q:e02;e02;e0:;e0:;e0Y;e0I=e0T=e0T=e08>e0P>e0P>e0g>e0g>e0
    :?e0j?e0j?e0j?e0j?e0M@e0Z@e0b@e0b@e01Ae01Ae01Ae0JAe0>Be0MBe0MCe0
    fCe0\Ee0\Ee0\Ee0@Fe0@Fe0RFe0RFe0`Fe0<Ge0<Ge0?He0aHe0DIe0KIe0fIe0
    JJe05Ke0NKe01Le0kLe0bMe0jMe0SOe0SOe02Pe0ePe0hQe0VRe00Se0>Te0bTe0
    jUe0jUe0BVe0QVe0QVe0oWe0aXe0=Ye01Ze0PZe0PZe01\e0?\e0?\e0S\e07]e0
    W]e0W]e0W]e0h]e0\^e0h^e0h^e0I_e0Q`e0_`e0^ae0hae01be08ce08ce0>de0
    Jde0bde0Efe0dfe0Ehe0Ehe0eie0eie0lie0lie0Xje0fke0^le0hle0Cme0^me0
    :ne0:ne0Vne0mne0Hoe050f031f0i1f0@2f0`2f0W3f0f3f0A4f0A4f0I5f0I5f0
    h5f0`6f0G7f0h8f0M9f0?:f0?:f0?:f0Q:f04;f04;f0H<f0H<f0H<f0@=f0@=f0
    `=f0`=f0E>f0E>f0K>f03?f0M?f0j@f0;Af0;Af0;Af0MAf0>Bf0lCf0IDf09Ff0
    gFf03Gf0hGf0hGf0TIf01Jf06Kf0FKf0fKf0@Mf0@Mf0fMf0fNf0EOf0YOf0cPf0
    aQf0aQf0aQf0bRf0DSf0eSf0>Tf0>Tf0dTf0dUf0LVf09Xf0VXf0WYf01[f01[f0
    G[f0G[f0a[f0e\f0@^f0:_f0M_f0h`f04af0Jbf02cf0\cf0Vef07ff0mgf0mgf0
    Dhf0Dhf0Dhf0]hf0mhf0mhf0\if0\if0Gkf0ikf0Ilf0Gmf0bnf0bnf0bnf0Hof0
    iof0iof0:0g0K1g0K1g0W2g0h3g0M4g0E6g0h6g087g0I7g0I7g0I7g0I7g0>8g0
    >8g0H8g0H8g0H8g0m8g0Z9g0Z9g0@:g0@:g02;g02;g0];g0];g0k;g0L<g0C=g0
    i=g0i=g0K>g0K>g0K>g0V>g0V>g04?g0M?g0i?g0]@g09Ag06Bg06Bg0WCg0\Dg0
    jEg0KFg0KFg0SGg08Hg0PHg0?Ig02Jg0:Jg0NJg0NJg0NJg0NJg0?Kg0^Kg0`Lg0
    oLg01Ng0[Ng0JOg0JQg0kQg08Rg02Sg03Tg0NTg0NTg0KUg0KUg0HVg0ZVg0BXg0
    0Yg00Yg0SYg0mYg0KZg0KZg0KZg0KZg07\g01]g01]g0L]g0L]g0W]g0?^g03_g0
    3_g03_g0b_g02`g02`g0J`g0j`g0>ag0Yag0Yag0ibg0Acg04dg0>dg0[dg07eg0
    Feg0Qeg0Qeg0Ofg04gg0ggg0ggg0Lhg0Lhg0[ig0Bjg0ejg0Mlg05mg0bmg0hmg0
    7ng0Cng0Ong0Wog0mog0>0h0>0h031h0L1h0H2h0H2h023h0j3h055h0S5h0o5h0
    86h086h0G6h0O6h0X6h067h0V8h0T9h0l9h0l:h0d;h0?=h0?=h0U>h05?h0g?h0
    g?h0B@h0P@h0P@h0i@h0KAh0jAh0=Bh0EBh0cBh0lBh0lBh0lBh0lBh0RCh0<Dh0
    <Dh0eDh09Eh0VEh0@Fh0;Gh0>Hh0SIh0aJh04Lh0BLh0AMh0AMh0WMh0WMh05Nh0
    @Nh0DOh0eOh0TPh0gPh0FQh01Rh0WRh0WRh0PTh0jTh0jTh0?Uh0iUh0SVh0>Wh0
    bXh0nZh0nZh0Q[h0C\h0h\h05]h0Z]h0Z]h0d]h0a^h0a^h0M`h0M`h00ah0Bah0
    Jbh0^bh0<ch0Jch0>dh0Udh0Qfh0Qfh0Qfh0Ygh0Ygh0Ygh0lgh0:hh0Ehh0chh0
    lhh0Cih0\ih01kh0Mkh0Hlh0Hlh0Lmh06oh0Yoh0moh0R0i0J1i0f1i0O2i0i2i0
    ?3i0b3i0f4i0e5i0=8i0l8i0L9i0=:i0j:i03<i0n<i0==i0D=i0D=i0^=i0^=i0
    U>i0i>i0i>i0M?i0o?i00Ai0mAi0mAi0cBi0<Ci0QCi0HDi0HEi0HEi01Fi06Gi0
    XGi0nGi0nGi0@Hi0YHi0YHi0YHi0hIi0EJi0WJi0WJi0WJi0;Ki0^Ki0FLi0FLi0
    YLi0<Ni0cNi0@Oi0cOi0@Qi0QQi0MRi0jSi0GTi0`Ui0`Ui04Vi0mVi0WWi09Xi0
    9Xi0^Xi0DYi0DYi0KYi0hYi0hYi02Zi0DZi0mZi0<[i0o[i09\i0B]i0N]i0d]i0
    7_i0E_i0E_i0?`i0Y`i0Kai0\ai0:bi0:bi0Ubi0^ci0Ndi0Xdi0Oei0kei0`gi0
    `gi0mhi0>ji08ki0_ki00ni00ni0Nni0Nni0\ni0\ni02oi0\oi0foi0b0j0`1j0
    `1j0Y2j033j0K4j035j0J5j0C6j0C6j057j0O8j0O8j0`8j0S9j0S9j0Q;j04<j0
    D=j0c=j0N>j0M?j07Aj07Aj0LAj0JBj0JBj0JBj0lBj06Dj0`Dj0lFj0lFj0lFj0
    VGj0VGj0AHj0AHj0AHj0AHj0cHj0cHj0AIj0bJj0bJj0RKj0RKj0\Kj07Mj07Mj0
    [Mj0XNj0`Nj0EOj0UPj0UPj0:Qj0HQj0RQj0ERj0gSj0gSj07Uj0PUj0]Uj0]Uj0
    :Vj0BVj0BVj0LVj00Wj07Wj07Wj07Wj0XWj0XWj0nWj0]Xj0;Yj0YYj06Zj0XZj0
    5[j08\j0C\j0R\j0_\j0_\j0o\j0o\j0o\j0W]j0T^j0n^j0g_j0g_j0d`j0d`j0
    ]aj0Fbj0Fbj0jbj05dj0Odj04ej0Mej0=fj0ofj0Rgj0Fhj0^hj0Cij0=jj0djj0
    ojj0Xkj0jkj0@lj0jlj0>mj0Umj0^mj0Koj0V0k0W1k0`2k0o2k0`3k0:4k0Z4k0
    05k005k036k0B6k0K7k0o7k0o7k0V8k0N9k0g9k0S:k0k:k0k:k0k:k0k:k0>;k0
    ?<k0?<k0G<k0n<k08>k0`>k0@?k0@?k0@?k0`?k0Q@k0Q@k0Q@k0VAk00Bk0?Ck0
    [Dk0[Dk0jDk0EEk0[Ek0VFk0VFk0gFk0\Gk0\Gk0YHk0dHk04Ik0oIk0_Jk0_Jk0
    bKk0CLk0\Lk0UNk0UNk0TOk0VPk0ZQk0eQk0eQk0CRk0cRk0lRk0LTk0VTk0VTk0
    VTk0VTk07Uk07Uk07Uk07Uk0LUk0WUk0WUk0kUk0oVk0EWk0EWk0UWk0`Wk0MXk0
    YXk00Zk05[k0U[k0U\k0^]k0U^k0U^k0F_k0f_k0?`k0_`k0>ak0aak0Hbk0bbk0
    ;ck0lck0lck0Sdk0=ek0=ek0Xek0Nfk0Nfk0Nfk06gk0kgk0hhk0nhk0=kk0Vkk0
    Vkk05lk0?lk0blk0[ok0mok0O0l0=1l062l062l0L2l0a2l0j2l0j2l054l054l0
    54l0U4l0b5l0;6l0d6l0:7l0l7l0P8l069l04:l04:l0`:l0`:l0O;l0o;l06<l0
    g=l0A>l0A>l0^>l0`?l0@Al0@Al06Bl0hBl0=Cl0MDl0iEl0@Fl0@Fl0YFl0cFl0
    cFl0gGl0dHl0XIl0XIl0BJl0BJl0kJl0^Kl0GLl03Ml0LMl0cMl0@Nl0eNl0IOl0
    fOl09Pl0YPl0bPl0bPl0?Ql0?Ql0VQl0jQl0;Rl0;Rl0ZRl0[Sl0hSl0nSl0]Tl0
    2Ul0HUl09Vl0`Vl0XWl0XWl0=Xl0TXl0TXl0_Xl0AYl01Zl0YZl0YZl0YZl0B[l0
    ][l0C]l0C]l0X]l0N^l0N^l0Z^l08`l08`l08`l0d`l0Mal05bl0Pbl0Pbl0Acl0
    Odl0Del0Zfl0>gl0>gl0>gl0Egl0Ihl08il08il0:jl0:jl0:jl0Xjl06kl06kl0
    Dkl0Yll0Iml0Iml0>nl0>nl0>nl0>nl0onl0Tol0E0m0C1m0W1m0<3m0^3m0_4m0
    h4m065m0[5m0M6m0M6m0^7m0>8m0E9m0b9m0K;m0K;m0K;m0Y<m0Y<m0Y<m04=m0
    ]=m0>>m0S@m0S@m0l@m0IBm0XBm0XBm0aBm0>Cm0UDm0UDm0oDm0_Em0TFm0TFm0
    5Gm0NGm0KHm0UHm01Im0ZIm0ZIm0ZIm0DJm0DJm0XKm0DLm0\Lm0AMm0AMm0YNm0
    KOm0oOm0FPm0ePm06Rm0=Rm0cRm0aSm0KTm0MUm0oUm0;Vm0^Vm0kWm02Ym02Ym0
    \Ym0\Ym0RZm0gZm0gZm0B\m0e\m0o\m0o\m0M]m0P^m0@_m03`m0G`m0j`m0\am0
    \am0\am0kbm0kbm0kbm0kbm0Pcm0Pcm0^cm0Odm0hem0Bfm0cfm0lgm0lgm0lgm0
    7hm0ehm0nhm0Lim0nim0Gjm0Akm0^km0^km0^km0Elm0glm0Nmm0amm0amm0<nm0
    <nm0Unm0\0n0<1n0T1n0T1n0>2n0E2n0E2n0E2n0E2n0_2n0=3n084n0O4n055n0
    K6n0b6n0I7n0b7n0D9n0h9n0X:n0e:n0e:n0A;n0W;n0h;n08<n0Q<n0Y=n0Y=n0
    2>n0G>n0G>n0n>n0N?n0`?n0m@n0m@n0nAn0nAn07Dn0QDn05En0LEn0YEn08Fn0
    QFn0PGn0fGn0@Hn0XHn0@In0@In0DJn0DJn0]Jn0_Kn0_Kn0dLn0dLn0:Mn0PMn0
    oMn0oMn0JNn0NNn0GOn0WPn0WPn0PQn0TQn0hQn0URn0mSn0>Tn0>Tn0>Tn0ZTn0
    ZTn02Un0UUn0UUn0UUn0AVn0VVn03Xn02Yn0MYn00Zn0@[n0j[n0j[n0=\n0C\n0
    I]n0:^n0:^n0:^n0^^n0m^n0Ean03cn0Hcn0Hcn0fcn0fcn0>dn0Hen08fn0[fn0
    [fn0afn03gn0Ogn0Whn0Whn0Nin0`jn08kn0Zkn0Lln01mn0`mn0Bon0fon0fon0
    F1o0F1o0F1o0`2o0`2o014o0<5o0G5o0G5o0_5o0_5o0_5o0[6o087o087o0G7o0
    G7o0R7o0R7o0R7o0R7o0I8o0g8o0g8o0B9o0J9o0J9o0a:o06;o0H;o0B<o0]=o0
    Y>o0Y>o0d>o0:?o0a?o07Ao0<Bo0<Bo0JBo0lBo0lBo0GCo0GCo0YCo08Do0YDo0
    kDo0HEo0HEo0HEo0HEo0jEo0?Go0FGo0QGo0JIo0GKo0>Lo09Mo02No0ZNo0\Oo0
    kOo0HPo0nPo0>Qo0]Qo0ORo02So0:To0DTo0DTo0QTo0QTo0kTo0kTo08Uo0OVo0
    0Wo00Wo00Wo0^Wo0=Xo0TXo0:Yo0:Yo0VYo0VYo03Zo0OZo06[o0>[o08\o08\o0
    [\o0I]o0b]o0f^o0A_o0A_o0M_o0M_o0D`o0D`o0D`o0Y`o0n`o0Rao0Rao0?bo0
    jbo0;co0;co0[co0=do0Vdo0bdo0feo05go05go0Zgo0@ho0Gho0Cio0Tio0>jo0
    Njo0Qjo0Qjo0lko0mlo0imo0goo0goo04101M201M201M201M201_201h301?401
    ^401C501W501@601F601P601`6016701F701M7011901I901I901I9011:01H:01
    3;013;013;01@;01m<01A=01A=013>01R>01H?013A013A013A01EB01DC01>D01
    5E01:E01;F01TF01lF01lF01lF01UG01eG01GH01GI01GJ01UJ01UJ01NK01NK01
    NK01AL01AL01AL01VM01JN01SN01QO01kO017P01?P01jP01SQ01SQ01SQ01SQ01
    SQ015R01RR01RR01<S01HS01YT01?U01cU01cU01FV01fV01<W01`W01QX01IY01
    SY01SY01NZ01NZ01NZ016[01A[01A\012]01B]01B]01B]01B]01B]01B]01B]01
    Z^01R_017a017a01ga01Ob01kb01Dc01Hc017d01Cd01`d01`d01`d01`d01`d01
    `d01^e01>f01of01Ig01gg01gg01Bh015i01=i01[i01ji01hj01Ok01ek01Cl01
    Cl01Cl01Cl01Om01Om01im01>n01On01^n01No01No01N111c211l211Q311`411
    O511O511^511M611A711f711f711f7117911g911I:11j:11:;11Z;11B<11R<11
    m<111=11N=11N=11J>11o>11b?11f@11JA11NB11bC11[D11BE11BE11BE11UE11
    XF11gF114H114H11aH118I11dI11=J11[J11FK11aK11aK11?L11OL112M11KM11
    PN11:O11:O11CO11bO11JP11eP11OQ11?R11;S111T11;T11iT11fU115V11:W11
    :W11jW11:X11YX11YX11aX11aX11]Y113Z11<Z113[113[11][11S\11S\11S\11
    H]11Q^11K_117`11O`11[`11[`11>a11Ta11Eb112c11Nd11kd116e11Sf11dg11
    Fh11Fh11Uh11eh11eh11Ui112j117l117l11Jl11Zl11bm11En11Co11:021o021
    o021E121K121K221232104210421X421T521A621A621A6219721]721n721K821
    [821[821g821?9219:21_;21i;217=217=21_>21_>21J?21J?21_?21N@21_@21
    _@215A21aA21TB21gB21FC21nD21ME21kE21kE21WF213H21XH21XI21XI21aJ21
    PK21FL21XL21cL21>M21>M21LN21WN21WN217O217O21YO21YO21YO21mP21mP21
    2R212R21[R21[R21[R21[R217S21[S213T213T213T21nT21DU21eU21MV214W21
    5X21dX21VY21=Z21WZ21M[21i[21F]21F]215^215^21b^21>`21>`21=a21=a21
    ja21ja21ja21:b21:b21Mb21@c21\c21Ad21Kd21Kd21`e21`e219f219f21Ef21
    kf21kf21Dg21Dg21ig21Ah21Nh21kh21kh21Ij21Ij214k214k214k214k21Jk21
    Jk217m21:n21]n21>o21ko21<031<031<031^031I131e131e131f231B331B331
    B331^331^331S431Q531O631o6312831o831S931<:31<:31<:31j:31O<31b<31
    k<31C=31c=318?31c?31c?31B@31B@31]A31JB31`B31@C31@C31bC31bC31bC31
    fD31fD31fD31fD31DE312F31SF31dF31UG31TH31EJ31fK311M31KM31KM31XN31
    nN31=O31RP31RP31bP31IQ31IQ31AR31TR314S31gS314T314T31PT31WU318V31
    LW31LW31jW319Y31:Z31JZ316[31J[31U[31<\31O\318]318]31V]31h]31^_31
    ^_31^`31^`31@a31[a31Jb31Jb31lb316c316c31Qd31id31id314e31Fg31Sg31
    Bh31Gi31Ti31jj317l317l31Al31Al31fl31Ym31Sn314o31[041a14133416441
    h441E641_641_6414841<841<841I841K941K941K941A:41E:41];41];413<41
    3<41U<41M=415>41m>41O?41O?41=@41=@41R@41R@41b@41VB41CC411D41WE41
    `E41bF41LH41EI41EI41bJ41?K417L41>M41SM41]M41jM41ON41UO41;Q414R41
    SR41QS412T41<U41<U41<U41<U412V412V41XV41]W41HX41HX41jX417Y41WY41
    WY415Z41N[41e[41>\41>\41_\41k\41I]41c]41m^41g_41g_41R`41d`41]b41
    \c411d41Od41Od41Xd41Xd41me41me41me41me41Rf41Rf413g41Jg41Jg41Vg41
    <h41Vi41>j41`j41Gk41Pk41Cl41Nl41jl41jl41cm41On418o418o418o41Qo41
    Qo41i051I151N151N151N151=2511351Q351U451f45125512551W551j551M651
    @851k851F951_951?:51Z:510;51T;519<51O<51O<51O<51o<51o<51o=51?>51
    K>51j>51Q?51k?51H@51H@51g@51UA51UA51TB51TB51jB51LC510D510D51@E51
    dE51:F51`F51BG51_G51kG51^H51^H51eI51QJ51QJ511K51fK51fK51>L51>L51
    >L51QM51QM51lM51@N51cN51>O51DO51dO51?P51?P51?P51mP51AQ51AQ51XQ51
    dR51bS51FU51SU51?V51GW51_W51_W51_W51bX518Y51IZ513[519[51Q\51Q\51
    M]51>^51j^519`51E`519b519b51Pb51@c51@c51>d51Rd513f51Hf51]f51]f51
    ]f51]f51hg51Ei51Ji51gi51aj51Qk51Qk51^k51>m51Zm51Cn51ln51=o51Vo51
    Vo514061M061M0611161L161=261=261<461D461D461S461S461m461m461S561
    S561S561j561j561:761l761W961a961a9611:611:61Y:61L;61L<61L<61`=61
    U>61U>61j>61j>61P?61P?61e?61e?61;@61;@61F@61h@61YA61lA61<C617D61
    jD61IE61IE61oE61]F61LG61LG61aH61aH61JI61mI61RJ61GK61GK619M61BM61
    WM614N612O61WO61?P61OP61jP61jQ614R61MR61GS61GS61GS61eT61eT618V61
    4W61PW61JX61dY61M[61M[61?\61Q]611^61_^61n^61n^61D_61c_617`617`61
    Y`61la61la61la61la61Xb61Fd61Fd61Yd61ld61Ee612f612f61:f61:f61Mf61
    nf61nf61Mg616h61eh61eh614j614j614j614j614j61Tj61Fk61ok61Gl61Gl61
    Wl61el61el61el61?m61?m61^m61^m61^m61km61km61In611o61^071^071K171
    N1717271C271C271C271C271h371Y4715571Q571\571C671C671C671i771[871
    ;971;971::71<;71O<71C=71Y=714?71F?71o@718A71^A712B71cB71PC711D71
    1D71:D71GE71QE71VE719F719F719F71TF71eF716G71RH712I71;I71EJ71BK71
    iK71@L712M71GM71_N716O71XO71KP71KP71WP71TQ714R714R714R71HR71QR71
    QR71WS717V71UV710W710W710W71DW71DW71SW713X71MX71lX71lX71XY71iY71
    fZ71D[71a\71E^71f^71f^71L_71U_71g_71J`71;a71Na71^a71na71na71Pb71
    `c71Vd71Vd71gd71Fe71Fe71Te71af719g71Eh71`h710j710j719j719j71>k71
    Jl71Zl715m71>m71\m715n71Co71R0811181h181W281W2814381j381^481K581
    K581K5811681;681;681m681m681b781b781=981h981H:810<81a<81e<81X=81
    J>81J>81J>81J>81J>81N@81SA81hA81RB81]B813C813C81PD81]F81;G81VG81
    CI813K813K81MK81ZL81>M81VM81^M81;N81OO81OO81OO81:P81:P81CP81UQ81
    `Q81nR81@S81hS818T818T81RT81DV81FW81hW81RX81cY818[81a[81Q\81b\81
    H]81g]81=^81B^81^^81^^81;_81G`81G`81G`81G`81G`81da81kb81Lc81Lc81
    0d81Hd81>e81>e81Ye81le81le81jg81_i81_i81hi81Lj81;k81El81Im81Vm81
    An81An81An81Eo81Eo81Eo81Eo8100910091@191>391>391`391d391<491R491
    :591Z591F691a691Z79118911891=8910991X991n991>;91>;91K;91c<91k<91
    k<91I=918>918>91D>91^>91=?91M?91^?91^?913@91J@91e@91:A91`A91GB91
    dB915D91GD91gD91;E917F91lF912H91oH91;I910J91>J91UJ91]J91]J918K91
    HL91HL91HL91HL91HL91HL91GM91GM91LN91`N91`N91AP91oP91^Q91LR91DS91
    @T91YT91RU91\V911W91JW91VW91VW91YX912Y912Y91MY91\Y91\Z91=[91Q[91
    ^[91Q\91a\91a\91Q^91Z^91f^91R_91_`91Ia91oa917d917e917e91=e91:f91
    Rf919g91\h911i91Si91Si91Fj914k91`l91Xm918n91Vn91Ko9140:140:101:1
    01:1m1:1^2:1Q3:1C4:1C4:1Z5:1Z5:1[7:128:1L8:1C9:1Y9:1V::1<;:1<;:1
    O;:19>:1i>:1`?:1?A:1?A:1gA:1gA:1gA:1KB:1VB:1hB:1hB:1TC:1]D:1eD:1
    eD:1mE:1;F:1kF:1kF:1kF:1KH:1KH:1iH:1II:1TJ:1LK:1YK:1;L:11M:10N:1
    0N:1kN:1kN:1AP:1IP:1IP:1OP:1cP:1DQ:1aR:1aR:1aR:17S:1cT:14V:1SV:1
    dV:1=W:1_W:1dX:1BY:1IY:1IY:1:Z:1:Z:1:Z:1:Z:1dZ:1G[:1M\:1A]:1f]:1
    f]:1f]:1f]:1c^:1>`:1j`:17a:17a:16b:1<c:1Nc:1mc:1mc:1Rd:1Rd:1De:1
    Je:1=f:1_f:1<g:1Zg:1ng:1\h:1Di:11j:19k:1Qk:1Vl:1Vl:1Em:1Mm:10n:1
    3o:1To:180;1L0;1L0;1g0;1Z2;1Z2;1W3;1W3;1G4;1G4;1O4;1[5;196;1g6;1
    >7;168;168;168;1F8;1c8;1Q9;1Q9;1d9;1D:;1W:;1G;;1G;;1G;;1n;;1S<;1
    a<;1@=;1h=;14>;1L>;1m>;1m>;1:?;1U?;1c@;1c@;1;A;1;A;1VA;1VA;1iA;1
    VC;1iC;1DD;13E;13E;1eE;1eE;1eE;1@G;1aG;1_H;18I;1GJ;1GJ;1MK;1`K;1
    `K;14L;1EL;1;M;1QN;1cO;1`Q;11R;1DR;1^R;1<S;1ZS;1kS;1jT;1dU;1dU;1
    MV;1MV;1_V;1kV;1]W;12Y;1PZ;1PZ;18[;1^[;1d[;18\;1]\;1J];13^;1[^;1
    =_;1O_;12`;17a;1Va;10b;1Ad;1Ad;1md;1ne;1ne;1ne;1Af;1Rf;1Rf;1Jg;1
    Jg;1Sg;1ig;1[h;1Zi;1fj;1fj;1:k;1gk;1:m;1Vm;1Ln;1_o;1jo;1jo;1I0<1
    X0<1e1<1T2<1;3<1;3<1B4<1d4<1:5<146<1R6<1X7<1X7<1A9<1]:<1><<1o<<1
    B=<1\=<1C?<1m@<1WA<1DB<1_C<1_C<16D<1=E<1WE<19F<1;G<1_G<1MH<13I<1
    >I<1>I<1YI<1gI<15J<1^J<1^J<1<K<1<L<1HL<1>M<1;N<1fN<1OO<1bP<16R<1
    SR<16S<1PS<1FT<1KT<1eT<1<U<1UU<1=V<1PV<1PV<1cV<1cV<1PW<1>X<1eX<1
    9Y<1eY<12[<1Q[<1_[<10\<12]<1M^<1@`<1_`<1<a<1<a<1<a<1<a<1Ca<1aa<1
    aa<1ka<1Qb<1]b<1Nc<1[c<1Jd<1ed<1Ie<1he<1Gf<1Gf<1Gf<1Gf<1ch<11i<1
    Lj<1@k<1=l<1ml<1Nm<1Nm<1]m<1Bn<1Oo<180=1N0=1[0=1N1=112=1J2=143=1
    43=1U3=1J4=1h4=165=165=1X5=1c6=1k6=1T7=1g7=1_8=1_8=1_8=189=189=1
    V9=14:=1=:=1H:=1I;=1n;=1K<=14==1M>=1M>=1g>=1g>=1g>=1U@=1U@=1>A=1
    BB=19C=12D=12D=1oD=1oD=1bE=1QF=1>G=1>G=1>G=1]G=1MH=1CI=1TJ=1DK=1
    LK=1gK=1AM=10N=1MN=1VN=1`N=1`N=1iN=1TO=1hO=1mP=1LQ=1DR=1kR=1kR=1
    kR=1kS=1WT=12U=12U=1AU=1AU=1JU=1mU=1mU=1@V=1@V=1MV=12W=12W=12W=1
    2W=1jW=1jW=1FX=1FX=1ZX=1ZX=1IY=17Z=1XZ=1@[=1<\=1<\=1Q\=1Q\=1b\=1
    ^]=1^]=1h]=1G^=1Q^=1Q^=14_=1J_=1g_=1B`=1O`=1O`=1Da=1Oa=1Za=1Za=1
    Za=1[b=1[b=1db=1Tc=1Bd=1^d=1Je=1ne=1ne=1hf=1hf=1ag=1Jh=1]i=1]i=1
    ]i=1mi=1_k=1_k=1_k=1_k=1_k=1Vl=1Am=1Am=1Am=1bm=1Kn=1[n=1on=1on=1
    oo=1oo=1B0>1L1>1H2>1i2>1i2>1D3>1M3>1W3>1K4>1K4>1o4>1V6>1@7>1@7>1
    88>1c8>1c8>1N9>1N9>1a9>1a9>1a9>1a9>1n9>1>:>1\:>17;>17;>1\;>1[<>1
    o<>1A=>1A=>1`=>1@>>1L?>1L?>1L?>1?@>1?@>11A>1QA>1QA>1QA>1iB>1hC>1
    MD>17E>17E>12G>1\G>1bG>1bG>1bG>1?J>1\J>1;K>15L>1KL>12M>1LM>1jM>1
    7N>1KN>1cN>1CO>1CO>1]O>1]O>1[Q>1YR>1;S>1^S>1WT>1MU>1\V>1\V>1DW>1
    DW>14X>1LX>1aX>1aX>1kX>1kX>1mY>1mY>1GZ>1G[>12\>1g\>1S]>17^>1N^>1
    2_>1H`>1H`>1Y`>1c`>14c>1Pc>1Ld>1Ld>1jd>1jd>1Ne>1Of>18g>1^g>19h>1
    >h>14i>1Vi>1ai>1Nj>1Nj>1Dk>1Dk>1ek>1ek>1Nl>1im>1gn>100?1c0?1c0?1
    91?191?191?191?1E1?1f1?1Y2?1Y2?1Y2?1Y2?1Y2?1j2?1j2?1m3?1C5?1a5?1
    26?157?1N7?128?1=9?1h9?1K;?13<?1E=?1H>?13??1W@?1c@?1k@?1k@?1CB?1
    bB?1LC?18D?1DD?1?E?1;F?1\F?1\F?1NG?1TG?1eG?1CH?1BI?1MJ?1hJ?1YK?1
    jK?1XL?1KM?1fN?1\O?1GP?1WP?1iQ?10S?1UT?1gT?1\U?1mV?1jW?1jW?1TX?1
    8Y?1FY?1aY?13Z?1MZ?1MZ?1_\?1_\?18]?1J^?1J^?1B`?1B`?1R`?1Ha?1Ra?1
    Rb?1Rb?16d?1md?1md?1md?17e?1be?13f?13f?1Pf?1Dg?1jg?1jg?1dh?1Wi?1
    Wi?1Dj?1^j?19k?1]k?14l?14l?1=n?1Rn?1Rn?1Rn?1^n?1mo?1mo?1<0@1<0@1
    P0@1=1@1=1@1=1@1=1@1\1@1e2@1[3@1[3@1[3@1[3@1j4@1b5@196@1A6@1L6@1
    D7@1R7@1i7@1i7@1i7@1i7@1N8@129@129@129@1H:@1S:@1M;@1@<@1O<@1g<@1
    g=@10?@1M?@1U?@13@@1h@@1h@@1WA@1lB@1kC@1CD@1bD@1GE@1CF@1_G@1dH@1
    dH@1dH@1dH@19I@1UI@18J@1SJ@1SJ@1:L@1WL@1bL@1bL@1bL@1`M@1kM@1kM@1
    1O@11O@1hO@10Q@1PQ@1^R@1jR@1jR@1jS@16T@16T@1TT@1MU@1RV@1RV@1RV@1
    PW@1nW@1VY@11Z@11[@11[@1?\@1?\@1a]@1a]@1a]@1b^@1m_@1;`@1La@16b@1
    6b@16b@1Nb@1Ub@1Ub@1Hc@1Hc@19d@1nd@1Ue@16f@1Jf@1Zf@1`g@1]h@11i@1
    Wi@1Wi@16j@1[j@1mk@1Hl@1hl@19m@1Bm@1Bm@18n@18n@18n@1Lo@1Lo@1Lo@1
    H0A181A1a1A1o2A1g3A1?5A1g5A1o6A1A7A1h7A1h7A1\8A1O9A1K:A1K:A11;A1
    P;A19<A1i<A11=A1e=A1e=A1m>A1`?A1W@A1c@A1DAA1DAA1lAA1KBA12CA1`CA1
    =DA1VDA1UEA11GA1GHA1?IA1?IA1XIA1=JA1=JA1=JA1=JA1?KA1?KA1OKA13LA1
    PLA1`LA10MA10MA1@MA1<NA1<NA1^NA17OA1WPA1;RA1GSA1WTA1PUA1PUA1jUA1
    DVA1DVA18WA1BWA12XA1`XA1=YA1?ZA1A[A1][A1S\A1a\A1U]A1i]A1L_A12`A1
    >aA13bA1<bA1<bA1<bA1TbA1`bA1`bA1`bA1PcA10dA1bdA1bdA1<eA1beA1@gA1
    @gA1dgA16jA1?jA1?jA1`jA1`kA14mA1JmA1jnA1?oA1doA1@0B1D1B182B1K3B1
    K3B1`3B1D5B176B176B176B1K6B1R7B1n7B1P8B1Q9B1Q9B1Q9B1Q9B12:B12:B1
    J;B1Q<B14=B1@=B1H=B1H=B1E>B10?B10@B10@B1F@B1F@B1M@B1g@B1g@B1g@B1
    MBB1@CB1BDB1BDB1^DB1VEB1JFB1lFB1;HB1AHB1VIB1NJB14KB1ZKB17NB17NB1
    7NB1FNB1gNB10OB1=OB1^OB1LPB13QB13QB1FRB1FRB1_RB1hRB1ZSB12TB1JTB1
    JTB1gTB1eUB1eUB15VB1MVB1;WB19XB1DXB1\XB1\XB1>YB1YYB1gZB18[B1X[B1
    5\B1F\B1E]B1:^B12_B1F_B11`B1V`B1@aB1aaB1oaB1HbB1RcB1RcB1RcB1>dB1
    >dB1KdB15eB15eB15eB12fB12fB1MfB1FgB1QgB1\gB1PhB1PhB1WiB1WiB1WiB1
    miB1miB1^jB1fkB1fkB1QlB1flB1EmB1gmB1DnB1NnB12oB1<oB1<oB1<oB1aoB1
    M1C1P2C1o2C1`3C1H5C1H5C1f5C1Q6C1Q6C1e7C1=8C1^8C199C199C199C1C9C1
    C9C18:C18:C1R:C1L;C1L;C1e;C17<C1G<C1G<C1G<C1G<C1U=C1E>C1b>C1\?C1
    \?C1<@C1c@C10BC1mBC1FCC1FCC1TCC1TCC1TCC1]CC1]CC1]DC18EC13GC13HC1
    @IC1RIC1RIC19JC19JC1IJC1IJC1cJC10KC1`KC1`KC1BMC1mMC1POC1POC15PC1
    5PC1MPC1RQC1RQC1dQC1WRC1>SC1mTC1mTC1WUC1BVC1NWC1MXC1oXC1cYC1HZC1
    <[C11\C11\C1V\C11]C14^C1f^C1C_C1^`C1@aC1XaC1hbC18dC1\dC1\dC1>eC1
    XeC1jeC1jeC1DgC1DgC1egC1PiC19jC19jC12lC12lC1clC1[mC13oC1GoC1GoC1
    doC1B1D1B1D1K1D1K1D1K1D1K1D1j1D1U2D1C4D1c4D1^5D1l5D1l5D1X6D1X6D1
    07D107D1F7D1D8D1k8D1Z9D1A:D1g:D1?;D1T;D1J<D1W<D1W<D1Z=D1i=D1H>D1
    i?D1i?D1:@D1J@D1DAD10BD10BD1SBD1ZCD13DD13DD1MDD1jDD1jDD1gFD1gFD1
    UGD1GID1GID1GID1GID1DJD1NJD1UJD1ULD1hLD1hLD1<MD1QMD14OD1KOD14PD1
    9RD15SD1ESD1dSD1dSD1dSD1BTD1KUD1EVD1hVD1ZWD1lXD1@YD1VYD1hYD1>ZD1
    3[D13[D1a[D1R\D1L]D1A^D1S^D1S^D1G_D1[_D1[_D1[_D1J`D1<bD1hbD1lcD1
    IeD1IeD1NfD1lfD13gD14hD1=hD1ehD17iD1jiD1jiD1CkD1_kD14lD14lD1ZlD1
    VmD13nD1JoD1JoD1ToD1]oD1G0E1<1E1l1E1l1E1n2E1I4E1S4E1E5E116E1P6E1
    A7E1A7E1A7E1h7E1F8E1<9E1F9E16:E1T;E1U<E1C>E1R?E1Z@E11AE11AE1VAE1
    VAE1VAE1_BE1lBE1PCE1?DE11FE1XFE1XFE1?HE1@IE1lIE1eJE1dLE1dLE1IME1
    <OE1FOE1VPE1RQE1oQE1bRE1mRE17TE17TE1_TE1^UE1AVE1cVE1cVE1@WE1>XE1
    6YE1=YE1=YE1gYE1dZE1G[E1@\E1g\E1<]E1F]E1F]E1C^E1a^E1F_E1F_E1F_E1
    ;`E1Q`E1``E1GaE1caE1cbE17cE17cE13dE1LdE1ZdE1PgE1^gE1^gE1LhE1XhE1
    jhE1IkE1IkE1_kE14mE1LmE1XmE1dmE1jmE1BnE1;oE1:0F1:0F1:0F1J0F1J0F1
    ]0F1C1F1Z1F1d3F1Y4F105F1K5F1S5F1i5F1i5F1O6F1a7F1a7F1n7F1<9F1[9F1
    8:F1i:F1@;F1i;F1;<F1\<F1\<F1\<F1A=F15>F1^>F1Z?F1E@F1c@F1LAF1LAF1
    ^AF16BF1MBF1]CF1]CF1`DF1UEF1UEF1ZFF1ZFF1KGF1<HF1<HF1<HF1<HF16IF1
    6IF1UIF1iIF1XJF1fJF1^KF1DLF1DLF1oLF1oLF1oLF1oLF1VMF1KNF1]NF1mOF1
    IPF1gPF1:QF1:QF1NQF13RF13RF1NRF1NRF1RTF1FUF1aUF1[VF1[VF11WF11WF1
    :XF1jXF1jXF1CYF1:ZF1VZF1VZF1mZF15[F1?\F1?\F1>]F1>]F1>]F1^]F14^F1
    2aF1WaF17bF1bbF1hcF17eF17eF12fF1VfF1ZgF1DhF11iF11iF1JiF1JiF1_iF1
    UjF1UjF1UjF1;kF1HkF1YkF1YkF1ekF1klF14mF1]mF1enF10oF100G1J0G1G1G1
    L2G133G1D3G1T3G1C4G1O4G1O4G1[4G1[4G1g4G1G5G1S5G1`5G1D6G1D6G1W7G1
    j7G138G1?8G1?8G109G1:9G1D9G12:G12:G12:G1M;G1K<G1K<G1h<G1M>G1T?G1
    U@G1WAG1MBG1iBG1ICG1bCG1MDG12EG1?FG1LFG11GG1<HG1gIG1GJG1QKG18LG1
    8LG1>MG1SMG1SMG1nMG1>OG1hOG1^PG1`QG16SG1gSG1]TG1JUG1cUG19VG19VG1
    9VG1WVG19WG1<XG19YG1CYG1KYG1TZG12\G1G]G1\]G1j]G1j]G1X^G10_G1F_G1
    F_G1^`G1]aG1UbG14dG1^dG1<eG1JeG1JeG16gG1=hG1bhG1niG1<jG1BkG1BkG1
    QlG16mG1\mG1\mG1cmG1nnG1D0H1D0H1c0H1L2H1a2H1a2H1Y3H1H4H1W5H1g5H1
    :6H1O6H1[7H1[7H1[7H1<8H1<9H1\:H1\:H1T;H1T;H1Q<H1Q<H1n<H1n<H1`=H1
    8>H1U>H1U>H1b>H1:?H1>@H1X@H1nAH1TBH1TBH18CH1TCH1<DH1cDH1AEH1JFH1
    6GH16GH1NGH1NGH10HH10HH1ZHH1ZIH1YJH13KH13KH1gLH1AMH15NH1JNH1mOH1
    \PH1\PH1CQH1FQH1\QH1cQH1cQH1aRH1;SH1LTH1YTH1VUH1eVH1RWH12YH1hYH1
    hYH1`ZH1jZH1?\H1Z\H1g\H1Q]H1Q]H1Z^H12_H1=_H1`_H11`H1:aH1:aH1QbH1
    YbH1YbH1YbH1YbH1SdH1SdH1SdH1geH1geH1geH1>fH1XfH1BgH1BgH13hH1AiH1
    IiH1WiH1_jH10kH1WkH13lH1klH1@mH1TmH1JoH1D0I1D0I1D0I1D0I1D0I1D0I1
    D0I1N1I1[1I1>2I1>2I1;3I1I4I1I4I1l4I1K5I1W6I1T7I1T7I1O8I1c8I13:I1
    ]:I1B;I1B;I1:<I1J<I1K=I12>I12>I1I>I10?I10?I10?I10?I1I?I1I?I15@I1
    N@I1W@I1KAI1SBI1TCI19EI10FI10FI1BGI1ZGI1NHI1NHI1]II1EJI1EJI10KI1
    oKI1oKI1oKI1oKI1SLI1bLI1bLI1bMI1QNI1YNI12OI18OI1cOI1\PI1dQI1XRI1
    DSI1DSI18TI1cUI1@VI1IWI1XWI1XWI1nWI1nWI1jXI1OZI1OZI1U[I1P\I1E]I1
    E]I1h]I1h]I1L^I1?_I18`I18`I1\`I1>aI1]aI17bI1RbI1RbI1?cI1?cI15dI1
    ldI1VfI1gfI1[gI1?hI1ghI1ghI1XiI1XiI1diI1diI1IjI1fjI1WkI1WkI1<lI1
    `lI1`lI1]mI1EnI1\nI1GoI1loI1e0J1e0J1:1J122J122J123J1j3J1j3J1j3J1
    j3J144J144J1;4J1;4J1V4J156J1Y6J1m6J137J1:8J1:8J1o8J1R:J1d;J11<J1
    V<J1V<J1V<J1V<J1Y=J14>J14>J1V>J1V>J1V>J1B?J1B?J1c@J1hAJ1hAJ12BJ1
    <BJ1<BJ1@CJ1nDJ1>EJ1IEJ1jEJ12FJ12FJ1TFJ11GJ1mGJ1@HJ1IHJ1HIJ1HIJ1
    VIJ1gIJ1`JJ1RKJ1RKJ1\LJ1KMJ1:NJ1;OJ1UPJ1UPJ1BQJ1mQJ1RRJ18SJ1^TJ1
    <UJ1MUJ1;WJ1QWJ1QWJ1GXJ1`XJ1YZJ1YZJ10[J1Q[J19\J1g\J1>^J1e^J1Z_J1
    L`J1L`J1L`J1^`J1HaJ1eaJ1ibJ12cJ12cJ12cJ14dJ1LdJ1LdJ14eJ14eJ1EeJ1
    keJ1keJ1MfJ1gfJ1gfJ1gfJ1EgJ1VgJ1egJ15hJ1AhJ1HhJ1UhJ19iJ1AiJ1<jJ1
    GkJ1fkJ1FlJ1;mJ1QnJ1QnJ1XnJ1PoJ1@0K1@0K1n0K1>2K1M2K1[2K133K133K1
    e3K114K1M4K1M4K1[5K1:6K1:6K1S6K1j7K1;8K1Z9K1<:K1O:K1d;K1M<K1M<K1
    i<K1i<K1G>K12?K1L?K1L?K1L?K1;@K1`AK1`AK1eAK1@BK1@BK1ACK1fCK19DK1
    XDK1KEK1VGK1mGK1:IK1ZIK13JK13JK1KJK1KJK1hJK13KK1\LK1cMK1fNK1`OK1
    :PK1YPK1hQK1eRK1OSK1FTK1eTK1DUK1EVK1@WK1LWK11XK1BXK1_XK12ZK1lZK1
    [\K1N]K1j]K1j]K1j]K19_K1[_K1m_K1<aK1maK1maK1[bK1DdK1TeK18gK1IgK1
    7hK1TiK15jK1WjK1ckK1UlK1elK1elK1RmK1>nK1boK1boK1boK1Z0L1C1L1C1L1
    b1L1A2L1[2L1[2L1[2L1L3L1L3L115L115L1a5L1[7L168L1L8L1R8L1Z9L1>:L1
    3;L13;L1<;L1N;L16<L1L<L1L<L1R=L15>L10?L1Q?L15@L1XAL1MCL1RDL1IEL1
    7FL17FL1MFL1[GL1jHL1jHL1>JL1HKL1HKL1HKL13LL1ULL1ULL1nLL1lML1lML1
    VNL1mNL1mNL1NOL1NOL1EQL1EQL1jQL1NRL1NRL1mSL1mTL17UL1CUL1VUL1^UL1
    ^UL1IVL1IVL1bVL1?XL1?XL1OXL1TXL1]XL1iZL14[L1B[L1[[L1m[L1A^L1B_L1
    ;`L1B`L1B`L1Z`L17aL17aL1FbL1\bL1abL1MdL1idL1idL1MeL1efL1CgL1dgL1
    dgL1;hL1OhL1TiL1AjL1XjL1XjL1?kL1?kL1?kL1`kL1`kL1DlL1VmL1<nL1cnL1
    [oL1[oL1K0M1K0M1R0M1R0M1R0M1R0M1P1M1A2M1A2M104M1R5M186M186M186M1
    I6M1<7M1X7M1X7M1B8M1f8M1f8M1Y9M1k9M1A;M1P;M13<M1X<M18>M1V>M1o>M1
    5@M1b@M1;BM1bBM1?CM1^CM18DM1jDM1FEM1FEM1REM10FM17GM1TGM1TGM1<HM1
    YIM1YIM1BJM1TJM14KM16LM1^LM1^LM1@MM1cMM1IOM1=PM18QM17RM15SM1;TM1
    :UM1IVM1=XM1=XM17ZM17ZM1oZM1k[M1M\M1j\M1<^M1;_M1;_M1b_M1c`M1c`M1
    faM1maM1DbM1hbM1hbM1bcM1IdM1PdM1PdM1PdM1bdM1BeM1_eM1leM1HfM1HfM1
    9gM1igM1igM1JhM1JhM1JhM1JhM1YhM1<iM1<iM1<iM18jM1HkM1WkM1nkM1nkM1
    ElM1klM1klM19mM1GmM1YnM10oM1doM130N1T0N1a0N112N112N1A3N1\3N1\3N1
    F4N1e4N175N1]5N1E6N1X7N1@8N1@8N1@8N1Y8N1J9N1W:N1W:N1W:N1^:N1@;N1
    @;N1_;N1O=N13>N13>N1X>N12?N12?N1b?N1b?N1\AN1mBN1DCN1[CN1eCN18DN1
    nDN1EEN1REN1mEN1eFN1VGN1VGN14HN1[IN1[IN1[IN1dIN1dIN1HJN1ZKN1FLN1
    FLN1cLN17MN1JNN1JNN1BON1mON1YPN1YPN1YPN1bQN1<RN1<RN1VRN1=SN1_TN1
    8UN18UN15WN1lWN1lWN18XN18XN1AYN1AYN1AYN1AYN1AYN1aYN10[N1T[N1o[N1
    W\N19]N1=^N1M^N1=_N1f_N1U`N1?aN1=bN1LbN1LbN19cN19cN1^cN1^cN1^cN1
    ^cN1^cN1GdN1beN1ZfN1AgN1AgN1ngN1aiN1gjN1gjN1gjN1BkN1ClN1XlN1CmN1
    9nN1[nN1]0O1[1O1d1O1n1O1j2O1E3O154O1f5O1`6O1`6O1<7O1N7O1N7O1C8O1
    _8O1B9O1Y9O1Z:O1Z:O1a;O1G<O1^<O1g<O1g<O17=O1A>O1A>O1Z>O1`?O1`?O1
    1@O1>@O1h@O1FAO1YAO1YAO1HBO13CO1ICO1oCO1eDO1TEO14FO14FO1bFO1NHO1
    CIO1PIO1[JO1[JO1[JO1HKO1<LO1<LO1<LO1RLO1dLO1:MO1\MO1FNO1<OO1eOO1
    ]PO1iPO1CQO1TQO1WRO1nRO1WSO1WSO14TO1ATO1LTO14UO1eUO1gVO1OWO1OWO1
    OWO1LXO1OYO1iYO1iYO1EZO15[O1m[O1d\O15^O1`^O1`^O1\_O1\_O13`O1c`O1
    KaO1KaO12bO1HbO1XbO1FdO1FdO1PdO1[dO18eO13fO1QfO1AgO1cgO1QhO12iO1
    giO1HjO1HjO1HjO1[kO1[kO1?lO1clO1llO1ZmO1cmO1@nO1TnO10oO1IoO180P1
    E0P1[0P1C1P1f1P1f1P192P1Z2P154P154P1D4P1[4P145P106P1;8P1;8P1;8P1
    ;8P1f8P1f8P1:9P1j9P1m:P1m:P1><P1e<P19=P19=P19=P1I=P1a=P1a=P1M>P1
    X?P1X?P15@P1K@P17AP17AP1GAP1OAP1dBP1UCP1cCP1LDP14FP1KFP1^FP1^FP1
    gGP1DHP1iHP1iHP1iHP1iHP1aIP1jIP1CJP1MKP11LP1>LP1>LP1>LP1ZLP1LMP1
    hMP1hMP1fNP1_OP1<QP1KQP1KQP1PQP1ZQP1QSP1]SP1GTP1]TP17UP1ZUP1;VP1
    OVP1OVP1[VP1[VP1[VP1=WP1]WP1TXP1FYP1=[P1W[P1F\P1\\P1Y]P1=^P1`^P1
    L_P11`P19aP1`aP1LbP12cP1ccP1GdP1edP1mdP1\eP1\eP1BfP1gfP1gfP18gP1
    8gP1GhP1TiP1=jP1NjP1NjP1WjP1`jP1IkP1IkP1VkP1VkP1`lP1`lP18mP1^mP1
    ?nP1inP10oP1JoP1S0Q1o1Q1_2Q1_2Q1T3Q1T3Q1i3Q1K5Q1K5Q1`6Q1`6Q1o6Q1
    <7Q1<7Q1Q7Q1e7Q1e7Q1Z8Q1Z8Q1C9Q17:Q1d:Q1;;Q1[;Q12<Q12<Q1g<Q1d=Q1
    d=Q1d=Q1g>Q18?Q1L@Q1Z@Q1;AQ1FAQ1RAQ1RAQ10BQ1DBQ13CQ1`CQ1`CQ1>DQ1
    eDQ15EQ15EQ1NEQ1NEQ1DFQ10GQ1OGQ1mGQ1bHQ16IQ1KIQ19JQ1YJQ1IKQ1;LQ1
    [LQ1WMQ1COQ1CPQ1bPQ11RQ1XSQ15UQ14VQ18VQ1BVQ1kVQ1oVQ1<XQ10YQ1>YQ1
    BZQ1BZQ1RZQ1_ZQ1B[Q1m[Q1k\Q1O]Q1m]Q1R^Q15_Q1N_Q1V_Q1F`Q1Y`Q1d`Q1
    d`Q1laQ1ebQ1CdQ1LeQ1feQ1neQ19fQ19fQ19fQ19fQ1YfQ11gQ1`gQ13hQ1`hQ1
    jiQ1jiQ16jQ1UkQ1BlQ1KlQ1KlQ1KlQ1[lQ1[lQ1CnQ1[nQ1YoQ1F0R1F0R1;1R1
    i1R1M2R1V2R153R1E3R1`3R1`3R1`3R1`3R1=4R1=4R1=4R1T4R1h4R1h4R1j5R1
    O6R1O6R1h6R1h6R108R119R1::R1a:R13;R1[;R16<R1c<R1D=R1\=R18>R1=>R1
    W>R1W>R1]>R16?R1^?R1<@R1<@R1fAR1fAR1ABR1RBR1WBR1bCR1iCR1iCR1iCR1
    lDR1lDR1lDR18ER16FR1VFR1VFR12GR1dGR1oGR11IR1fIR18JR1\JR10KR1>KR1
    HKR1eKR1eKR1eKR1_LR1_LR1PMR1:NR1:NR10OR1oPR1oPR1BRR1BRR1>SR1OSR1
    6TR16UR1SUR1SUR1aUR1IVR1dVR1dVR1BWR15XR1UXR1UXR1UXR1dXR1<ZR1<ZR1
    F[R14\R14\R1O\R1Q]R1m]R1m]R1m]R1H^R1_^R1M_R1M_R1j_R1C`R1FaR1UaR1
    `bR1lbR1lbR1lbR18cR1FcR1ScR1ScR1ncR1^dR12eR1XeR1XeR1<fR1YfR18gR1
    4hR1hhR1hhR1hhR1hhR1ZiR16jR1ZjR1kkR1kkR1kkR1glR16mR16mR1\nR190S1
    g0S1M1S1g2S1F3S1F3S1F3S1F3S1<4S1D4S1J4S1J4S1]4S1]4S1C5S1X5S1n5S1
    67S128S1o8S189S1J:S1f:S1f:S19;S17<S1L<S1c<S1M=S1M=S1R>S1l>S17?S1
    7?S17?S1`?S19@S1W@S15AS1VAS1VAS1hBS10DS1JES1RES1RES1bFS1bFS1aGS1
    BHS1BHS1QHS1OIS11JS1DJS1jJS1NKS1YKS1mKS1QLS10MS10MS10MS1IMS1hMS1
    9NS1oNS1jOS1jOS1jOS15PS15PS1WPS14QS1YRS1YRS1BSS1KSS1`SS1[TS13US1
    3US13US1?US1mUS1SVS1SVS13WS18XS15YS15YS15YS1`YS1CZS1e\S1h]S18^S1
    a^S1P_S1P_S1<`S1<`S19aS1ZaS1ZaS1oaS1MbS10cS1@dS1\dS18eS18eS18eS1
    IeS1beS1HfS12gS1IgS1IgS1<hS1JhS1ShS1@iS1_jS1_jS12lS12lS12lS1^mS1
    [oS1d0T1Z1T1Z1T1Z1T192T1T2T113T1L3T1a3T1a3T1B4T1o4T1a5T136T1H6T1
    H6T1b6T1`7T1`7T158T1\8T139T1S9T1E;T1i;T1i;T1O<T1c<T1>=T1W=T1E>T1
    8?T1Y@T1a@T1EAT1oAT1:BT1?BT1_BT1@CT1iCT1HDT1HDT1YDT1;ET1[FT1LGT1
    MHT1MHT1BIT16JT16JT18KT1OKT1OKT18LT1KLT1KLT1VLT1NMT1ONT1ONT1TOT1
    TOT1PPT1`PT1`PT16QT16QT1dQT1lRT1]ST1BTT1JUT11VT1DWT1jWT1HXT1JYT1
    dYT1dYT1KZT1`ZT1B[T1:\T12]T1W]T1W]T1W]T1T^T1@_T1@_T1@_T1J`T1Y`T1
    Y`T1SaT19cT15dT1RdT10eT10eT1EfT1kfT1;gT1EgT1TgT17hT18iT18iT1UiT1
    3jT1FjT1FjT1FjT1FjT1FjT1]jT1YkT1YkT1YkT11lT1YlT1YlT1YlT1YlT1YlT1
    4mT14mT1amT1EnT1ZoT1S0U1S0U1_0U1_0U161U1]1U1]1U1]1U1:2U1:2U1c2U1
    c2U1G3U1S3U124U1[4U195U176U1N6U1C7U1O7U1J8U1f8U1f8U1M9U1Y9U1k:U1
    R;U1@<U1]<U1]<U1]<U1?>U1?>U1?>U1;?U1J@U1o@U1o@U1dAU1XCU1ZDU1ZDU1
    FEU1bFU1JHU19IU19IU1@IU1gIU1QJU1nJU1MLU16MU16MU1=NU1cNU1cNU1cNU1
    <OU1<OU17PU1PPU1PPU1PPU1hPU1hPU1XQU1FRU18SU18SU13TU1>UU1\UU1>VU1
    dVU11XU11XU1:YU1MYU1JZU1^ZU1oZU1oZU14\U1a\U12]U17]U1h]U1h]U1H^U1
    B`U1b`U19aU1JaU1FbU17cU1^cU1kdU1FeU1kfU1HgU1_gU1NhU1ohU19iU19iU1
    hiU1TjU1LkU1bkU17lU1NlU1NlU1OmU1LnU1jnU1NoU1coU130V130V1V0V1l0V1
    >2V133V133V1;5V1F5V1P5V1j5V1B7V1Q7V1L8V1W8V1n8V1D:V1D:V1D:V11;V1
    :;V1:;V1f;V1F<V1F<V1F<V1k<V1F=V1W=V1f>V1N?V1[?V19@V16BV1^BV12CV1
    bCV13EV1=EV13FV1[GV1@HV1jHV1^IV1<JV1MJV12KV1hKV1hKV1WMV1@NV1ROV1
    JPV1JPV1fPV12QV1CRV1CRV14SV1GSV1GSV1GSV1eSV1;TV1VTV1SUV1^UV1^UV1
    BVV1BVV1BVV1BVV1BVV1eVV1eVV10WV1IWV1PXV1PXV1lXV1gYV1QZV1^ZV1^ZV1
    I[V1i[V1P\V1f\V1f\V1Y]V1Y]V1B^V1e^V1G_V10`V1=`V1EaV1faV1kaV1[bV1
    7cV1KcV1MdV1MdV1MdV1mdV1mdV1[eV1=gV1RgV1RgV1JhV1JhV15iV1[jV19lV1
    dlV1dlV1dlV1QmV1jmV1EnV1JoV1hoV1E0W1E0W1<1W1P1W1P1W1G2W1O3W114W1
    T4W1B5W1`5W126W126W1b6W1T7W1B8W1B8W1l8W1l8W159W1\9W1\:W1k:W1k:W1
    k:W1M;W1k;W1A=W1A>W1A>W1A>W1n>W1<?W1<?W1<?W1T?W1=@W1Z@W1b@W1@BW1
    QCW1QCW1QCW18DW18DW1fDW1YEW1NGW1IHW18JW1mKW13LW1XLW1oLW1AMW1\NW1
    YOW1XPW1WQW1iQW1WSW19TW19TW17UW1lVW1_XW1bYW18ZW18ZW1I[W1W[W1k[W1
    8]W1Z]W1Z]W1m^W1R`W1CaW1]aW1ZbW1RcW1lcW1AdW1PdW1BeW1^fW1^fW1<gW1
    <gW1fgW1fgW1fgW1QhW1=jW1=jW1LjW1YjW1NkW1NkW11lW1>mW1ImW1ImW1AnW1
    3oW1A0X1A0X1R0X1h0X191X152X143X1Z3X1O5X1k5X1d6X1J7X1P8X139X1K9X1
    W:X1W:X1<;X1<;X1f<X19=X1Q=X15>X1d?X1<@X1<@X1<@X1h@X1LAX1`AX1fBX1
    6CX1DCX1JCX1dCX1NDX1NDX1eDX1eDX19EX19EX1bEX1UFX1RGX1cHX1JIX1]IX1
    `JX1`JX1LKX1eKX1CLX1CLX1CLX1NLX1@MX1:NX1RNX1>OX1^OX1JPX15QX1YQX1
    kQX1kQX1LRX1YRX1lRX1bSX1HTX1=UX1=UX1UUX1;VX1YVX1YVX1YVX11WX1VWX1
    VWX10YX10YX1IYX1CZX1mZX1O[X1U\X1S]X1_]X1K^X1Z^X1b^X1b^X1l_X1UaX1
    ?bX17cX1>dX1[dX1OeX1`eX1gfX1DgX1;hX1@iX1mjX1mjX16kX1=lX1=lX1mlX1
    BmX1InX1InX14oX14oX1RoX1RoX1RoX1RoX1RoX1T1Y1I2Y1X2Y1X2Y1m3Y1?5Y1
    ?5Y1?5Y1?5Y1B6Y1B6Y1[6Y177Y1P7Y1=9Y1i:Y1o;Y1<<Y1N<Y16=Y1E=Y1E=Y1
    b=Y1S>Y1S>Y17?Y1T?Y1T?Y1n?Y1n?Y1n?Y1M@Y1?AY1]BY1gBY1QCY1nCY1@DY1
    ODY10EY1>EY1GEY1BFY1jGY11IY11IY1IIY1`JY1`JY1`JY1`JY1UKY1^KY1^KY1
    ALY1ALY1ZLY16MY1VMY1VMY1NNY1NNY1;PY1KQY1KQY1KQY1nQY1TSY1ITY1ITY1
    ITY1jTY1NUY1]UY1cUY1:VY1gVY1PWY1[WY1@XY1fXY1UYY1UYY1`YY15ZY15ZY1
    5ZY1:[Y1l[Y1F]Y1D^Y1T_Y1j_Y1j_Y1O`Y1FaY12bY12bY1?bY1?bY1JbY1JbY1
    bbY1SdY1@fY1cgY1cgY1WhY1WhY11jY1djY1djY1FkY1FkY1OlY1OlY1cmY1FnY1
    3oY1CoY1CoY1CoY180Z180Z1j0Z1j0Z152Z1f2Z1f2Z1C3Z1R3Z1J4Z1J4Z1=5Z1
    66Z166Z1g6Z1X7Z108Z108Z1b8Z119Z119Z119Z119Z1o9Z1=:Z1a:Z13;Z1g;Z1
    C<Z1C<Z1B=Z1c=Z1c=Z1E>Z1T>Z1o>Z10@Z1L@Z1LAZ1LAZ1KCZ1JDZ1SEZ1lFZ1
    eGZ14HZ1hHZ16IZ1<IZ1<IZ1<IZ1oIZ1dJZ1DKZ1YKZ1@LZ1LLZ1LLZ1LLZ1LMZ1
    XNZ1hNZ1KOZ16PZ1KQZ1KQZ1MRZ1mTZ1aUZ1UVZ1AWZ1_WZ1jWZ1NXZ1]YZ1]YZ1
    ]YZ17ZZ1MZZ1MZZ1J[Z1<\Z1<\Z1V\Z1V\Z1i\Z1[]Z1[]Z1;^Z1o^Z1F`Z1F`Z1
    VaZ1IbZ1bcZ1bcZ1:dZ1:dZ1`eZ1FfZ1dfZ13gZ1=gZ1FgZ1OhZ1`hZ1>iZ1`iZ1
    PjZ18kZ1XkZ1jkZ1LlZ1LlZ1FmZ1YmZ1emZ1<nZ1jnZ15oZ1<oZ1moZ1G0[1M0[1
    M0[1M0[111[1C2[1C2[1F3[1f3[1f3[174[174[1g4[1g4[1K5[1_6[1_6[1R7[1
    R7[1[7[1g8[1g8[1P9[1d9[1d9[14:[14:[12<[1n<[1n<[1=>[1]>[1]>[1]>[1
    W?[13A[13A[19B[19B[1QB[1:C[1LC[1[C[11D[11D[1eD[1eD[1eD[1XE[1XE[1
    1F[1CH[15I[18J[1[J[1[J[1aK[1SM[1FO[1FO[1FO[1FO[1^O[1hO[1ZP[1oP[1
    VQ[18R[1BS[1QT[1QT[1QT[1bT[1bT[1CU[1aU[11V[1TV[1gV[1ZW[1gW[1EX[1
    EX[1QX[1^X[1MY[15Z[15Z[15Z[1;Z[1;Z[1g[[1S\[1M][1M][1M][1J^[1J^[1
    h^[1U`[1U`[1c`[1Wa[10b[1Cb[1Vc[12d[1Cd[1Nd[1hd[16e[1;f[1;f[14g[1
    6i[16i[1Oi[1Oi[1Kj[1:k[1Qk[1Yk[1Yk[1Ml[1Vm[1nm[1Vn[1Bo[1Bo[1ao[1
    ?0\1?0\141\142\142\1`2\1l2\1l2\1l2\124\124\1M5\1V5\126\1?6\1`6\1
    b7\1j7\1j7\1T8\1Q9\1f9\1F:\1W:\1W:\1c;\1b<\1b<\1A=\1A=\1\=\1S>\1
    S>\1@?\1e?\1o?\1o?\1o?\16@\1j@\1oA\1dB\1dB\1dB\1=C\1WC\1mC\1LD\1
    LD\12E\1EE\1EE\1lE\1FF\1nF\1LG\1LG\1LG\1ZH\1MI\1@J\11K\1aK\1AL\1
    `L\17M\1AM\1[M\1aM\1KN\1KN\1TN\1mN\1^P\1^P\1BQ\1TR\1\S\1CT\1hU\1
    ?W\19X\1BX\1BX\1WX\1WY\12Z\1LZ\1LZ\1LZ\1PZ\1PZ\1PZ\1PZ\1PZ\1\Z\1
    kZ\16[\16[\1Z[\1V\\17]\1B]\1Q]\10^\1`^\19_\1Z_\1Z_\1a_\1a_\1a_\1
    3`\13`\1N`\1f`\11a\1Qa\1ea\1ea\1Fb\1?c\1?c\1Hc\1Hc\1Re\1Of\1Of\1
    6g\16g\1Gh\1ch\1Hi\1ni\1ni\1Kk\1ak\1`l\1Zm\1En\15o\1go\1go\1M0]1
    M0]111]111]1L1]1L2]1=4]1`4]1;5]1;5]1;5]1I6]1e6]1e6]1R7]168]168]1
    0:]1X:]1j;]1N<]16=]16=]1M=]1d=]1:>]1g>]1K?]1K?]1K?]1K?]1f@]1_A]1
    hA]16C]12D]1GD]1;E]1fE]1dF]1>G]1JG]1kH]1SI]1SI]1hI]1HJ]1HJ]1HJ]1
    HJ]1@K]1@K]1@K]1\K]1[L]13M]13M]1OM]1WM]10N]18O]1_O]1oO]1oO]1oO]1
    LP]1LP]1mQ]1US]1hS]1>T]1XU]1lU]1NV]1]V]1;W]1ZW]1ZW]1ZW]16X]1LX]1
    6Y]1cY]1cY]1BZ]1BZ]1[Z]18[]1g\]1g\]1V]]1@^]1\^]1E_]1h_]1U`]1Ka]1
    Ka]1Ka]1fa]12b]1nb]15c]17d]17d]1hd]13e]1ae]1Xf]1Xf]18h]1=i]1Si]1
    5j]15j]15j]1kj]1Ak]1Ak]1Am]11n]13o]13o]1Ho]1eo]130^130^1F0^1F0^1
    h0^1?1^1o1^1B2^1B2^1T2^1T2^1T2^1J3^1;4^1E4^1d4^1d4^1d4^1d4^155^1
    A5^1a5^1a5^1a5^1J6^1^6^1G8^1k8^1Q9^14;^14;^1O;^1O<^1O<^1b<^1b<^1
    N=^1B>^11?^1V?^1b?^10@^1=@^1g@^1?B^1aB^1aB^1AC^1bC^1bC^1@D^1@D^1
    fD^1BF^1SF^1ZF^13G^1[G^1RH^1:I^1mI^1mI^1>J^1IJ^1bJ^1YK^1YK^1fK^1
    DL^1DL^1bL^1bL^15N^1NO^1=P^1@Q^1@Q^1HQ^16R^1]R^1ES^1[S^1QT^1QT^1
    QT^1>U^1HV^1=W^1=W^1kW^1GX^1WX^1JY^1cY^1K[^1P[^1:\^1N\^1M]^1D^^1
    N^^1N^^12_^12_^13`^1m`^1Xb^1Xb^1Xb^1Xb^1Xb^1@c^1Jc^1Jc^1Jc^1Pc^1
    ?d^1Be^1Rf^1`f^1Gh^1^j^16k^16k^16k^19l^1Jl^1gl^1gl^13m^1hn^1Wo^1
    Wo^190_1Q0_1Q0_151_151_1J2_1L3_1L3_1L3_1`4_1]6_177_1]7_1_8_1_8_1
    [9_10:_10:_1Q:_1i:_1T;_1>>_1M>_1m>_1Z?_1Z?_1;@_16A_1GA_1iA_1]B_1
    SC_1aD_18E_1OE_1]E_1EF_1HG_16H_1=H_1=H_1;I_1XI_1XI_1FJ_1RJ_1RJ_1
    RJ_1fJ_1VK_1AM_1AM_1HN_1VN_1YO_1XP_1gP_1gP_1BQ_1UQ_1UR_1UR_1DS_1
    _T_1cU_16V_16V_16W_18X_1jX_1jX_1NY_1IZ_1IZ_1WZ_1][_1J\_1c\_1c\_1
    c\_1c\_1n]_1[^_1I__1f__1[`_1[`_13a_1Qa_1aa_1ga_1Hb_1Tc_1jd_1jd_1
    Ke_11g_1Sg_1Sg_1;h_1Li_1Kj_1nj_1nj_1[k_1>l_1>l_1>l_1Km_1Km_1mm_1
    Un_1in_1in_14o_1Eo_1R0`111`1b1`1E3`1E3`1X3`1X3`1i3`1?4`165`1d5`1
    d5`1P6`1Y7`1>8`1W8`1c8`1m9`1V:`1A<`1j<`1L=`1d=`1R>`1a>`1a>`1a>`1
    ;?`1B?`1b?`1n?`1Y@`1o@`1[A`1GB`1[C`1hD`1<E`1<E`1<E`1bE`1PF`1CG`1
    dG`1dG`19I`1?J`15K`1?K`1iK`1fL`1BM`1BM`14N`1:O`1:O`14P`1lP`19R`1
    9R`1@S`1lS`1MT`1MT`1MT`1MT`1fT`19U`1UU`1kV`17W`1PW`1bX`15Y`15Y`1
    IZ`1cZ`1k[`1k[`1T\`18]`1Q]`1T^`18_`1__`1V``1k``1ga`1ga`1Cb`1ab`1
    =c`1Gd`1Gd`15e`1Of`1mf`1Fg`1ag`1Ph`1oh`1oh`1oh`1Qi`1>j`1Hk`11l`1
    Rl`1dl`18m`1Km`1bm`1en`1_o`1_o`1_o`111a111a111a122a1<2a1B2a1K3a1
    K3a1X3a1A4a1e4a1e4a1S5a1b5a1b5a1:6a1F6a1c6a1c6a1@7a1h7a1E9a1J:a1
    [:a15;a15;a1g;a1J=a1J=a13>a1k>a1I?a15Aa15Aa1?Aa1fAa1WBa1nBa1jDa1
    DEa1PEa1YEa1jEa12Fa1:Ga1RGa1BHa1FIa1jJa1FKa1;La1OLa16Ma10Oa10Oa1
    LPa1aPa1;Qa1XQa1TRa14Sa1`Sa1?Ta1PUa1PUa1HVa1eVa1eVa1eVa12Wa12Wa1
    mWa1mWa1@Ya1ZYa1?[a1:\a1:]a1b]a10_a1X_a1k_a1H`a1H`a19aa1haa1aca1
    Lda1lea1Jga1@ha1aha15ia1^ia14ja1Aja1Mja1dja1jka1Ola14ma1Vma1hna1
    hna1Eoa1Toa100b1Q0b181b1i1b1a2b1<3b1m3b1m3b1m3b1<4b105b105b1A5b1
    ]5b1g5b1g5b1E6b1E6b1E6b1A7b1U7b1U7b1<8b1<8b1X8b1a9b1a9b18:b1_:b1
    _:b1>;b1N;b1g;b1l;b1l;b1P<b1A=b1o=b1K>b1=?b1L?b1U?b1k?b1D@b1e@b1
    3Ab1NAb1NAb1VAb1lAb1VBb1MCb15Db15Db15Db15Eb15Eb15Eb1@Eb1:Fb12Gb1
    2Gb1HGb17Hb17Hb1YHb1=Ib1SIb1fIb13Jb1MJb1MJb1FKb1NLb1[Lb1=Mb1SMb1
    NNb1NNb1NNb1NNb1UNb1COb1COb12Pb1YPb1=Qb14Rb14Rb14Rb19Rb1mRb1FSb1
    WSb1WSb1MTb1MTb1fTb1fTb18Ub1TUb1]Vb1]Vb1BWb1BWb1[Wb1VXb17Yb14Zb1
    4Zb14Zb1AZb1WZb1WZb1WZb1`Zb1S[b1c\b1n\b1;^b1;^b1U^b16_b16_b16_b1
    K_b1a_b1I`b1Sab1kab1\bb1\bb1Ucb1Ucb1Ucb1ddb1Jeb10gb12hb1=hb1Mhb1
    Hib11jb11jb1ijb19lb19lb1Rlb1clb1Dmb1Dmb1Dmb1Cnb1Cob1Cob1eob1D0c1
    l0c1L1c122c1a2c1@3c1\3c1\3c1\3c1T4c135c1:5c1:5c1:5c1G5c1G5c1k5c1
    D6c1<7c1I8c1I8c1>9c1>9c1V:c1V:c1`;c18<c1E<c1d<c1X=c1K?c1e?c1N@c1
    6Ac1HAc1RBc1`Bc1ECc1>Dc1>Dc1XDc1jDc1@Ec13Fc1CGc1TGc1gHc1AIc1jIc1
    jIc1WJc1WJc16Kc16Kc14Lc1NLc15Mc15Mc1]Mc1]Mc1]Mc1eNc1eNc1GOc1oOc1
    <Pc1<Pc1XPc1XPc14Qc14Qc1jQc1PRc1aRc1LSc1bSc1:Tc1gTc15Uc13Vc13Vc1
    KVc1mVc1TWc1DXc1DXc1DXc1DXc1dXc1=Yc1cYc1A[c1A[c1E\c1E\c1E\c1[\c1
    n]c1n]c1B^c1Q^c1Q^c1R_c1R_c15`c1^`c1Jac1Jac1\ac1\ac1Qbc1Qbc1jcc1
    2dc1Vdc1Qec1Vgc1Aic1Uic1[ic1Wjc1djc1Zkc1Zkc1Zkc1Zkc1fkc1Wlc1klc1
    @mc1Wnc1Poc1Voc1C1d1]2d1P3d1`4d1l4d1>6d1D7d1N7d108d108d108d1?8d1
    T8d1T8d1Y:d1n;d1R=d1R=d1b=d18>d1k>d14?d1I?d1g?d1Q@d1Q@d1TAd1HBd1
    [Cd1=Ed1XEd1CFd1CFd1WFd1fFd1WGd1nHd1RId1kJd1kKd12Md1;Md1WNd1;Od1
    JOd1LPd1ZPd1<Rd1WRd1SSd1SSd1]Sd1iSd1iSd1HTd1?Ud1UUd1TVd1_Vd1CWd1
    bWd1AXd1AXd1BYd1mYd1mYd1mYd1dZd1lZd1lZd1Z[d1Z[d1h[d1o[d1R\d1k\d1
    _]d1_]d1g^d1d_d16bd11cd1Rcd1Qdd1@ed1;fd1_fd1Dgd1Dgd1igd1=hd1^hd1
    >id1Fid1eid1Cjd1Cjd1kjd1Nld1Fmd1emd1lnd1Wod1Wod1Wod130e1;0e1U0e1
    91e1b2e1n2e1L3e1L3e165e1T6e1^6e1B7e1B7e1M7e1Z7e1X8e169e1O9e1L:e1
    L:e1L:e1];e1M<e1e<e1d=e1C>e1Y?e1i@e1i@e19Ae19Ae1\Ae1\Ae1fAe1fAe1
    =Be1=Be1UBe1gBe1cCe1SEe17Ge1MGe1MGe1hGe1KHe17Ie1_Ie1mIe1EJe1EJe1
    ZJe1<Ke1YKe1YKe14Le14Le1gLe1mLe19Ne19Ne1WNe1nNe1nNe1nNe1BOe1dOe1
    OPe1nPe1RQe1cQe1cRe1XSe1PUe1PUe1YUe19Ve13We1\We1^Xe1?Ye1^Ye1^Ye1
    5Ze15Ze15Ze1G[e1G[e1Z[e1`\e1F]e1d]e1A^e1=_e1T_e1T_e1C`e1j`e1Aae1
    jae1Ace1Gce1\ce1\ce1ade1ade1ade12ee12ee1Lee1mee1Pfe1Pfe1Pfe1gfe1
    Kge15he15he1Lhe1Lhe1;ie1;ie1bie17je17je1Ije1ije1ije1cke1Rle1Rle1
    kle1_me1Ane10oe1Ioe1Ioe1?1f1?1f1Q1f1M2f1^3f1Y4f1Y4f1Y4f1A5f1O5f1
    96f196f1a6f117f1?8f1^8f159f1l9f1l9f1::f1::f1`:f19;f1f;f1f;f1J<f1
    ]<f1A=f1F>f1E?f1T@f1YAf1YAf1YAf1ACf1ACf1ACf1gCf1SDf1SDf15Ef1LEf1
    [Ef1IFf1IFf1UFf1UFf1iFf1:Gf1ZGf1aGf19If1WIf1nIf1nIf1nIf1:Kf1HKf1
    SKf1kKf1=Mf1RNf1iOf1iOf1JPf1jPf1]Qf1^Rf1>Sf1>Sf1lSf1DTf1>Uf1>Uf1
    EVf1bVf1DWf1]Wf1`Xf1MYf1gYf1gYf1BZf1BZf1_Zf1:\f1[\f15]f1N^f1N^f1
    a^f13_f1?_f1V_f1i`f1Zaf1obf1Qdf1<ff1Nff1_ff1@gf1Kgf1dgf1>if1Oif1
    Oif1Tjf1njf13lf1Plf16mf1>mf1Tmf1Tmf1gnf1Zof1O0g1K1g1`1g1`1g1_2g1
    _2g1_2g1l2g1P3g1W4g1W4g1K5g1e5g1e5g136g1=6g1H6g1l6g1>8g1T8g1T8g1
    o8g1N9g1N9g1N9g1b9g18:g1I:g1Y:g16;g1k;g1k;g1L<g1L<g1B=g1N=g1n=g1
    a>g1a>g1i>g1L@g1@Ag1ZAg1JBg1JBg1JBg1hBg1`Cg1JDg1JDg1hDg1:Eg1]Eg1
    2Fg1bFg1`Gg1eGg1QHg1JIg1jIg1AJg1AJg13Kg13Kg1UKg1hKg1hKg1CLg1ONg1
    BOg1bOg1BPg1bPg1VQg1VQg1VQg1gQg1NRg18Sg1fTg15Vg1RVg1=Wg1=Wg1VWg1
    VWg1@Xg1@Xg1WXg1bYg1bYg1YZg1YZg1YZg16[g16[g16[g1Z[g1Z[g1Z[g1Z[g1
    J\g1N]g1^]g1O^g14_g1L`g1^ag1fbg12cg12cg1ecg1Wdg1jdg17fg1Pfg1Pfg1
    gfg14gg1Pgg1ahg1jhg1Lig1gig1gig10jg10jg10jg10jg1Hjg1kjg1Hkg1Skg1
    6lg1Ulg1Ulg1;mg1Omg1amg1Ang1Ang1jng120h1`0h1g0h1g0h1g0h1G2h1Z3h1
    `3h1>4h1d4h1O5h1O5h1j5h1>6h1>6h1K6h1S6h1H7h1A:h1C;h1Q;h1Q;h1Q;h1
    j;h1b<h1[=h19>h1g>h1Y@h11Ah1NAh18Bh1CCh1\Ch1\Ch1\Ch1dDh1PFh1mFh1
    mFh1nGh1WHh1WHh1<Ih1eIh1eIh1eIh1;Kh1hKh1jLh1jLh1kMh1kMh1kMh1fNh1
    8Oh18Oh14Qh14Th14Th14Th1YTh1^Th1LUh1jVh1jVh1lWh1CXh1EYh1jYh1jYh1
    EZh1PZh14\h1N]h1N]h1V^h1V^h14`h16ah16ah1Xah1]ah1Obh10ch1Ddh1Aeh1
    Vfh1Vfh1?hh1?hh1?hh1ahh1`ih1`ih1Djh1ojh1hkh1Vlh1Vlh15mh1:nh1:nh1
    :nh1:nh1Snh1Snh1enh1?oh1?oh1Soh1noh1B0i1j0i1L1i1X1i112i1S2i1\3i1
    j4i1j4i1N6i1E7i1E7i1^7i1^7i1^7i1g8i1g8i1K9i1Y9i1D:i18;i1L;i1L;i1
    L;i1L;i18=i13>i13>i13>i13>i1d>i1o?i11Ai11Ai17Bi18Ci1WCi1WCi1WCi1
    0Di1YDi1AEi1AEi1LEi1fEi10Gi1=Gi1BHi1aHi1PIi1EJi1cJi15Ki16Li1YLi1
    oLi1jMi1<Ni1KOi1;Ri1;Ri1;Ri1ORi1=Si1RTi1gTi1KUi1\Ui1\Ui17Vi1UVi1
    jVi1UWi1fWi1fWi1eXi1mYi1mYi1BZi1BZi1MZi1MZi1dZi1dZi1D[i1R[i1R[i1
    R[i1]\i1]\i1;]i1I^i1V^i1V^i1l^i1^`i1aai1?ci1?ci1Fdi1Vdi1odi1Zei1
    Zei1Zei1?fi1Cgi1Uhi1`hi1Aii1Aii11ji1lji1Lki1Lki13mi19ni1Oni1eni1
    ^oi1ooi1X0j1X0j111j1E2j1E2j1L3j1Y3j1=4j1=4j1\4j1\4j165j1`5j1`5j1
    O6j117j1\7j108j108j108j108j1U8j1B9j1`9j14:j1I:j1I:j1I:j1I;j1I;j1
    I;j1o;j1k<j1k<j1[=j1[=j1@?j1^?j12@j1O@j1Y@j1iAj1ABj1XBj1XBj1XBj1
    XBj1]Bj16Cj1SCj1TDj1TDj1\Ej1fEj1>Fj1mFj17Gj1nGj1nGj1[Ij1[Ij1[Ij1
    [Ij18Jj1WJj1WJj1PKj1PKj1lKj1lKj1YNj1QOj1@Pj1HQj1oQj1FRj1FRj1jRj1
    FTj1PTj1=Uj1OUj1GVj1GVj1YWj1YWj1YWj1]Xj11Yj1:Yj1?Zj1?Zj1bZj1bZj1
    >[j1F[j1M[j1e[j1J\j1T]j1T]j11_j1<_j1I_j1^_j1^_j1a`j1Abj10fj1ofj1
    ?gj1Ygj19hj1`hj18ij18ij1\ij1@kj1Qkj1jkj1jkj1Hlj19nj1gnj1`oj1:0k1
    k0k1k0k191k191k1m2k1`3k1`3k1o3k194k194k1P5k1o5k1o6k1g7k1g7k1E8k1
    E8k1b9k1Y:k1N;k1E<k1]<k1>=k1>=k1>=k1>=k1Q=k1e=k1C>k1a>k1a>k18@k1
    ^@k1m@k1KAk1KAk1aAk1YBk1YBk1QCk1[Dk12Ek1CEk1bEk1JFk1VFk1mFk1OHk1
    OHk1<Ik1MIk1MIk1aIk1aIk1cJk1cJk1JKk1JKk1JKk1PLk1aLk14Mk1BNk1RNk1
    RNk1DOk1DOk1YOk1cQk1\Rk1hSk1hSk1iTk1AUk1nUk1KVk1KVk1lVk1lVk1MWk1
    @Xk1RXk1RXk1RXk1RXk1[Xk1[Xk18Yk1UYk16Zk1QZk1?[k1I[k1[[k1[[k1=\k1
    =\k1n]k1n]k1K^k1X_k1X_k1X_k1F`k1]`k1]`k19ak1<bk1^bk1^bk1Cdk1hdk1
    Tek1Tek1oek1mfk1mfk1egk1egk1egk1Qhk1kik1Gjk16kk16lk16lk1]lk1klk1
    8nk1Ink1B0l131l131l1]1l1<3l1Y4l1J5l1J5l1l5l1l5l126l126l1<6l1k6l1
    V8l1V8l1B9l1Q9l1^9l1H:l1`:l1;;l1;;l1M;l1j;l1V<l1V<l1e<l1G=l1>>l1
    d>l1L?l1c@l1FAl1gAl1=Bl1=Bl1=Bl1KBl1mBl1mBl1mBl18Cl1@Dl1XDl1KFl1
    DGl1DGl1DGl1gGl18Hl1eHl1^Il1AJl1iJl11Ml12Nl1NNl1=Ol1=Ol1YOl1;Pl1
    ;Pl1\Pl1gPl1FQl1FQl1fQl1URl1KSl18Tl1PTl1fTl1mTl1mTl1<Ul1<Ul17Wl1
    >Yl1IZl1IZl1VZl18[l1>[l1>[l1D\l1^\l1W]l1P^l1F`l10al10al1Kal1Kbl1
    5cl15cl1Tdl1bdl1bdl18el18el16gl1Lgl1cgl17hl17hl13il13il1Iil1Ril1
    Bjl1mjl1mjl1Ukl1:ll11ml11ml1Tml18nl1Qnl1Vnl1@0m1@0m1j0m1Q1m142m1
    S2m103m1^3m1^3m144m145m1A5m1A5m1V5m1K6m1]7m1g7m1L8m1b8m1b8m1@9m1
    @9m1@9m1L9m1L9m1]9m10:m1?:m1N;m1c;m1Q=m1Q=m1d>m1B?m1^?m1g?m1<@m1
    o@m1o@m1o@m1nAm1NBm1NBm1ZBm1\Cm1>Dm1QEm1IFm1aFm1aFm1aFm15Hm1NHm1
    UIm1MJm18Km1WKm1WKm1WKm13Lm1nLm1VMm1VMm1\Mm1:Nm1YNm1mNm1mNm1mNm1
    8Om11Pm1iPm18Rm1hRm1RSm1ATm1ATm1ATm1aTm17Um1MVm1UWm1kWm1bXm1iYm1
    hZm1P[m1=\m1M\m1`]m1g]m1g]m1<^m1g^m16`m16`m1R`m1Cam10bm1Ibm1Ibm1
    Acm1ncm1\dm1\dm11em1:fm1:fm1\fm1cfm1cfm12gm1Qgm1Lhm1Lhm1[jm1=km1
    5lm15lm15lm1nlm1hmm1Ynm13om1;om1;om1;0n1c0n1c0n1O1n1`2n1i2n1M3n1
    b3n1Q4n126n1S6n1S6n147n1S7n1=8n119n119n1Q:n1Q:n1Q:n1k:n1J;n1J;n1
    I=n1B>n10?n1Z?n1Z?n1@@n1@@n1@@n1a@n1a@n19An1bAn1bAn1bAn12Bn1DBn1
    RBn1DCn1DCn1DCn1DCn1:Dn1QDn1cDn1cDn1cDn19Fn11Gn12Hn1@In1]In14Jn1
    RJn1AKn1AKn13Ln1WMn1oMn1:Nn1@Nn1lNn1FOn1APn1hPn1QQn1dQn1ERn1`Rn1
    hSn1PTn1PTn1LVn1gWn1XXn1XXn1XXn1fXn1eYn1eYn1H[n17\n1[]n1[]n12^n1
    I^n15_n15_n15_n15_n1c_n1e`n1e`n1e`n13an1[an1[an1[an1[an12bn1Cbn1
    ebn1Pdn1Pdn1Pdn1Pdn1_dn10en12fn12fn1Nfn1;gn1=hn1hhn1lin1hjn1hjn1
    Dkn1Dkn1Dkn1;ln1dln17mn1Bmn1bmn1Enn1Gon1con180o1O0o1a0o171o1M1o1
    R2o1:3o1:3o1P3o1P3o1d3o1R4o1k4o1R5o1>6o1^6o1S8o1=9o1B:o1\:o18;o1
    c;o1Z<o1H=o1H=o1@>o1??o1R?o1b?o1b?o1c@o1NAo1ZAo1=Bo1fBo14Co1CDo1
    TDo1KEo1FFo1FFo11Go1DGo1DGo1EHo1MHo1kHo14Jo1fJo1fJo1VLo1jLo1RMo1
    EOo1<Po1JQo1cQo19Ro1@Ro1ASo1SSo1mSo1`To1`To1mTo1mTo1NUo1NUo11Vo1
    FVo1DWo1jWo1jWo13Xo1QXo10Yo1SYo1:Zo1]Zo1]Zo1K[o1K[o1G]o1N^o1`_o1
    j`o1Dao1Rao10bo1`co1ldo1heo1>fo1afo1`go1Uho1^ho1>jo11ko1Hko1Uko1
    Hlo1Ulo11no1\no1Soo14002=002O1023202f202M302W402W402W402S502=602
    D602A702\802\802V902=:02N;022<024=02b=02U>02A?02A?023@023@02R@02
    h@02h@02HA02nA02nA02<B02NB02RC02RC02FD02FD028E02;F02eF02FG02`G02
    ?H02KI02KI02BJ02]J02]J02NK02KL021M02UM02bM02nN02nO02TP02?Q02`Q02
    FR02YR024S02PS02:T02gT02bV02fW02oW02HY02HY02>Z02SZ026[026\02U\02
    U\02I]02:^02:^02:^025_02O_02U_02U_022`02Ta02]b02]b02Uc028d02bd02
    ?e02?e02@f02Qf02Qf02Qf02mg02Ii022j022j02Kj02Dk02ak029l02^l02Gm02
    Gm02Gm02dm024n02Qn02hn02nn02nn02nn02io02o012P112?312b312a4125512
    16121612T612H712i712X812o812o812Q912m912E:12O:12n;12A<126=12O=12
    O=12O=12?>12S>12e>12G?12l?12Y@123A12HA12TB124C12KD12iD12LE12YE12
    YE12MF12jF12WG12WG127I12aI12JJ12JJ12EK12`M12_N12_N128O12UO12jP12
    8Q128Q128Q127R127R12GR12TR12<S12DS12oS12oS12ET12ET12ET122U124V12
    ZV12mV12?W12VW12^X12TY122Z12LZ12LZ120\12B\12W\12W\128]12=]12=]12
    `]12:_12`a12Hb120c123d123d12Rd12Af12Af12Af12^f12?g12?g12eg12Ih12
    \i12`j12Xk12Xk12ik12Wl12\l12ml12Sm123n12Un126o12co12Y0225122K122
    c122[222[22273227322M322A422?522J522Q5228622H6226722Z722i722M822
    V922R:22a:22Q;22g;22g;221=22b=22k=22k=22=>22F>22W?22Q@22Q@22RA22
    MB22lB22OD226E226E226E22lE22@F22bF22HG22kG22^H22UI22bJ22YL22AN22
    ZO22=P22XP22XP225Q225S225S22JS22nT22AU22_U22EV22aW22aW22aW22<Y22
    UY22^Y22]Z22A[22X[22\\22\\22k\22I]22m]22m]227^227^227^22_^22P_22
    e_22i`22Ca22Ca22Ca22Za22Pb22Pb224c22Nc22Nc22Nc22lc22_d22_d22Qe22
    6f22Ff22Ff22mf22gh22gh22gh22gh225j22Fj22aj22Kk22Kk22Kk22Zk22gk22
    >l22Hm22Hm22<o22<o22<o224032@032i032i032d1324232f232g332;432O432
    d53277329832J832T832T832l832a932a932a932J:32J:32g:32L;32U<32e=32
    e=32e=32K>32V>32V>32V>328?328?328?32W?32]@32]@32]@32<A32<A32NA32
    lA32lA32CB32fB32UC32ED32=E32CE323H32:H32?I321J321J323K323K32YK32
    XM32XM32XM32iM32CN32<O32AP32hP320R32YR32kR32kR32FS32MT32]T32;U32
    JU32RV32]W32YX32YX32YX32YX32EZ32fZ32i[32\\32i\32i\32R^32R^326_32
    [_32]`32la324b32Qb32Fc32Fc32Fc32\c32\c328d32:e32he32Vg32Vg32Vg32
    dh32nh32Ni32\j32[k32[k32Rl32nl32nl324n324n32Mn32Vo32Vo32Vo32ao32
    J0423142]142e242S342S342b442D542M542U642]642=742=74278428942f942
    S:42o:42R;42i;42D<42j<420=42D=42D=42]>42o>42D?42D?42@A42@A42LC42
    CD42aD42:E42:E42:E42:E42PG422H424I42JI42JI42JI42JI42\J425K42_K42
    _K42ZL42fL42fL42fL42oM42`N42YO42aP42?Q42?Q42bQ42IR429S429S42BT42
    5U42GU42`U42`U42PV42[W42[W42OX42OX42;Y42aY42aY42aY42aY425Z42VZ42
    A[42N[42I\42I\42Z\427]427]426^42b^42o^42]_42]_42L`42L`42?a42?a42
    Wa42Jb42`b42Fc42Qd42Qd42<e42Ve42ae42ae42Pf423g42Ig42Ch42Ch42Ch42
    mh42Pi42:j42:j42\j42lj425k422l42nl42nl42Im42;n42Ko42mo42Y052F152
    d152A252[2520452B452B452b452M652M652Y752`7522952::52i:52i:52i:52
    i:52
    """##)
}
