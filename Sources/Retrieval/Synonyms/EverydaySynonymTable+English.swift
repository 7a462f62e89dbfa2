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
    fourth of<
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
    fourth<
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
    fourth of juli>holiday bank public
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
    E`20Qa20ha20Kb209c20]d20Bf20Rf20<g203h20oh20Hi20Mj20Ck20al20:m20
    :m20Bm20[m20[m20[m20km207o20603060306030a030Z230k230[330[3306530
    5630V630O730n730n730G830G830C930C930C:30C:30Z;30<<30_=30_=30_=30
    P>30W>30I?30n?30L@30FA30FA30FA30>B30>B30UC30UC30jC30FE30ME30@F30
    hF30ZG30QH30QH30EI300J30EJ30NJ304L30eL304N30RN307O30PO301P30QQ30
    hQ304S30bS30BT30aU30aU307V307V300W30TW302X30gX30eY30@Z30@Z30@Z30
    jZ30jZ30=[30T\30T\30T\30_]30l]30R^30G_30f_30f`30f`306a30fa30?b30
    _d302e30Ze30Ze30Ze30me30Sf30ef30>g30Ng30[g30Nh30ih30Vi30>j30mj30
    Zl30ol30Gm30Gm30Ao30Ao30Ao30Ao30Ao30Ao300040T040T040T040m0408140
    U140:240:240V240P340P440l440S5400640[6404840I840Y8400940e940G:40
    1;40J;40J;40J;40J;40J;40J;40U;40U;40U;40><40c<40c<40c<40c<402=40
    m=40l>40R?40XA40cA40cA40cA40cA40cA40cA40mA40JB40\B40lB40IC40IC40
    SD40SD40HE40HE40jE40jE40EF40OF40HG40VG40VG40VG40nG409H409H409H40
    9H40IH407I407I40`I40lK40>N40RO40kO40JQ40OR40bR407S40SS40:T40LT40
    cT40mU40?V40?V40IW40hW40XX40TZ40nZ400\400\40A\40e\40]]40I^40Z^40
    4`40W`40f`40Sa40Db40bb40bb40`c40Od40gd40gd40Pe40^f40mh40Ii40ai40
    Xj40Xj40bj40Fk40Fk40>m40Om40Om40Fn40Ln403o403o403o40Lo40Uo40A050
    6150R150R150O250d250X350Q450Q450i450565056505650J650U6506750_750
    9850n850_9502:50G:506;50X;50=<50V<50f<50f<506=50E=50M=50:>50:>50
    O>50h?50h?502A50NB50AC504D50bD50=E50=E50=E50=G50]H50]H50EI50JJ50
    JJ50NK503L50]L50QM505O50FO50VP50>Q50aQ50@R50dR50@S50IS50iT50EU50
    EU50>V50WV50GW50GW50oW50fX50mX50VY508Z50JZ50b[50b[50C\50e\501]50
    A]50g]50=^50=^50=^50I^50Y^50A`50j`50Wa50Wa50Wa50Qb50kb50gd50Qe50
    ?f50`g50`g50`g50]h50]h50Oi50Oi50li50Tj50Tj507k50Hk50\l50\l505m50
    Em50`m509o50Lo50ho50ho50A060f060f060a1605260a260N460d560J660d660
    d660F760_760\860h860>:60O:60O:60m:60;;60C;60C;60K;60e;60>=60K>60
    X?60B@60_@60=A60DA606B606B606B60hB60GC60GC606D60QD60YD60gD60gD60
    >E60>E60>E60VE60gF606G60XG60cH60YI60;J60`J60UK60UK604L60UL60CM60
    CM60YN601O608P608P604R604R60NR605S60LS60dS60dS60\T60\T60JV60_V60
    dW60dW60gY602Z60E[60J\60J\604]604]604]604]60>^60N^60N^600_60N_60
    <`60[`60Xa60oa60Db60Db60Ub60Rc607e60fe60Hf60af608h608h608h60Ah60
    Ni60Gj60[j60dj60Mk60Mk60Mk60Wk60dk60Nl60Nl60]n60<o6000700070Y070
    02700270B270B270B270M2702370H370H370A470A4703570T570`570<770<770
    e770e870h970G:70G:706<70Z<70N=702>702>70G?700@70@@70N@70Z@70JA70
    9C70UC70eC70GD70eD70:E70:E70FE70fE70PF701G70:G70ZG705H703I70FI70
    cI70cI704J704J70lJ704K70HK704L704L704L70JL705M70bM70LN70LN70XN70
    =O705P70jP70jP70^Q700R70ER70PR70PR70nR70nR70LS706T70nT70JU70JU70
    LV70LV70QW70gX70gX70UY70UY70;Z70;[70N[70X[70X[705\703]70L]70I_70
    I_70g_705a70]b70\c70bc702e703f70Gf70Yf70Jg70Ih70ih70ih70Di70Di70
    Fj70[j70Yl70fl70@n70Jo7071802280a280i280Y380b4805680V680n6804780
    >780h780h880A980A980N980b:808;80R;80R;804<804<804<804<80Q<80Y<80
    K=80n=80V>800?800?80;@80eA804B80SB80jB80XC80JD80JD80VD80bE80aF80
    aF80aF80<G80DH80bH80PI80GK80PK80[K805L80WL80WL80oM80oM80^N80^N80
    FO80^O80QP80IQ80YQ80:R80eR80eR80eR80LS800T80XT80<U80<U80BV80BV80
    BV801W80MW807X80oX80WY803Z80\Z80\Z80c[80;\80;\80I\805]80l]80l]80
    D_80__80M`80M`806a80Ha80Ha80Ha80Xb80bb80bb80Ac80Qc80ac80:d80:d80
    Hd80gd809e80Ke80ge80ff80Eg80Ug800h80Xi80Oj80dj80Ak807l802m802m80
    2m80fm80Un807o80No80No80Yo80H090d090T190T190o190H290K490[490>590
    46904690J690g690O790O790O790O790089008900890T890:990b990D:90Y:90
    H;90@<90@<90j<90==901>901>903?903?90@?90N@90SA90SA90SA90`B90`B90
    PD90]D90IF90lF907H90AH90[H90[H906I90\I90@J90@J90hJ905K905K905K90
    FK90YK90fL903M90JM90YM90SN90RO90fO90>P90RP90[P90KQ90cQ90lR90VT90
    ^T90fT90NU90VU90VU901V90aV90aV90HW90XW90fX90RY90_Z90J[90j[90V\90
    7]90e]902^901_90U_90:a90Jb90Qc90Qc90<d90Rd908e90De90We90Bf90Jf90
    \g908h90:i90Hi90fi908j908j908j90:k90fl90gm90Tn90Wo90:0:0:0:0Q0:0
    N1:0W2:0g3:0e4:0F5:0f5:0k5:0\6:0X9:0;::0^::0^::0e;:0<<:0[<:0g<:0
    g<:08>:0A>:0[>:08?:0_?:0_?:0_?:0^@:0HB:0WB:0WB:0:C:0iC:0gD:02E:0
    2E:00F:0?F:0?F:0?F:0OG:0gG:0AH:0KH:0KH:02I:0DI:07K:0;K:0;K:0ZK:0
    nK:0AL:05M:0gM:0gM:0eN:0AO:0AO:0UP:0RQ:0VR:02S:0XS:0XS:09T:0_T:0
    XU:0XU:0XU:0XU:0XU:0XU:0=V:0BV:03W:07X:07X:0QX:0VZ:0?[:0?[:0?[:0
    N[:0N[:0K\:0h\:06]:06]:03^:07^:07^:0X^:0a^:0e^:0g_:0N`:0Y`:0Y`:0
    @a:0ma:0ma:0hb:0Kc:0Kc:0Kc:0Kc:00d:00d:00e:00e:0ne:05g:0mg:0Bh:0
    ei:02j:0hk:0Ml:0\l:0Em:0dm:0dm:0]n:0]n:0Mo:0Mo:0[o:0C0;0C0;0Y0;0
    Y0;0J1;0b1;0>2;0A3;0n4;0S5;0S5;0J6;0Q6;0T8;0T8;0n8;0n8;0K9;0l9;0
    l9;0S:;0W;;0f<;0W=;0j=;0j>;04B;04B;0RB;0^B;00C;00C;0=C;0cC;0VD;0
    ^D;0HE;0HE;0WE;06F;06F;0BG;0?H;0SI;0;J;0QK;0QK;0QK;0hL;09M;0EN;0
    EN;0NN;09O;0DP;0QQ;06S;06S;06S;0bS;0bS;0nT;0BU;0lW;0lW;0IX;0;Y;0
    ;Y;0;Y;0;Y;0KY;0KY;0KY;0TY;0TY;01Z;01Z;01[;0`[;0b\;0D];0P];0_];0
    B^;0O^;0O^;07_;0\_;06a;0Oa;0?b;0Vb;0Vc;0jc;0oc;0Me;0me;06f;0Ff;0
    Sf;0lf;0Wg;0Wg;0Dh;0Xi;0>j;0>j;0Yj;0Yj;0hj;07k;07k;07k;0Tk;0;l;0
    ;l;0;l;0il;0il;0il;0ml;0Nm;0_m;0Dn;0Ln;0nn;0Co;0fo;0H0<0H0<0H0<0
    i0<0Q1<0h1<0P2<0P2<0W2<0W2<0c2<044<0h4<0H5<0H5<006<0C6<0C6<0H7<0
    ?9<0O:<0c:<0c:<0c:<0_;<0L<<0?=<0?=<0c=<0@><0@><0@><0[><0V?<0V?<0
    V?<06A<0>B<0>B<0nB<00D<0AE<0WE<07F<0PF<0]F<0UG<0oH<0FJ<0FJ<0dJ<0
    7K<0HK<05L<0oL<0TM<0^M<0?N<04O<04O<0cO<0MP<0dP<0BR<08S<0ZS<0fT<0
    fT<0KU<0HV<0jV<0OW<0YW<0TX<0TX<0TX<0TX<0]X<0IY<0fY<0fY<0KZ<0]Z<0
    mZ<0mZ<0mZ<0g[<0g[<0g[<0L\<0L\<0L]<0L]<0o]<0S^<0S^<0[^<0Z_<00`<0
    9`<09`<0U`<0U`<0U`<0m`<0Pa<00d<0Vd<0Be<0Oe<0Oe<0le<0`f<0Ig<0Ig<0
    =i<0Uj<0Ak<0Cl<0fl<0Bm<0Jn<0Yn<02o<02o<02o<02o<0Jo<020=0Z1=0S2=0
    ?3=0@4=095=0K5=0K5=0o5=0o5=0]7=0]7=0S8=0h8=0M9=0c9=0c9=0b:=0l;=0
    l;=0l;=0b<=0K==0:?=0a?=09@=0?A=0LA=0nA=0HB=0AC=0VC=0VC=0bD=0bD=0
    bD=09E=0NE=0NE=00G=0jG=0jG=0RH=0XI=0cJ=0cJ=0IK=0AL=0NL=0fL=0WM=0
    :N=0HN=0HO=0>P=0>P=0DQ=0fQ=0fQ=0OR=0aR=0aR=0aR=0aR=0aR=06S=0QS=0
    <T=06U=05V=0hV=0iW=0iW=0:X=06Y=0aZ=0B\=0T\=01]=0A^=0A^=0A^=0A^=0
    ]^=0=_=0J_=0J_=0D`=0c`=0Na=0Ib=07c=07c=01d=0cd=0=e=0He=0ke=0bg=0
    Kh=0jh=0Gi=0[i=0:l=0Dl=09m=0dm=04o=0Co=0k0>0k0>0N1>0;2>0;2>0j2>0
    k3>0J4>0e4>0e4>0n5>0n5>0n5>0C6>0C6>0C6>0Y6>0k6>0G7>0:8>0I8>0I8>0
    X8>099>0]9>0X:>0k:>09<>08=>08=>0I=>0M>>0M?>0V?>0A@>0A@>0P@>0XA>0
    iA>0OB>0[B>0[B>0LC>0LC>0LC>0QD>0jD>0CE>0CE>0XE>0ZF>0ZF>0ZF>09G>0
    VG>0VH>0;I>0;I>0;I>0;I>0OI>0OI>0eJ>0DK>0\K>0\L>0HM>07N>0BO>0BO>0
    gO>0NP>0_Q>0fR>0fR>0WS>0kS>0>T>0>T>0>T>0TU>0QV>0[W>0SX>0SX>0SX>0
    SX>0dX>0iY>0VZ>0gZ>0C[>0X[>01\>0@]>0W]>0E^>0E^>0`^>0`^>0E`>0X`>0
    6a>0aa>0aa>0Ob>0Ob>0Ob>0Ec>0Lc>0cc>0id>0=e>0<f>0Rg>0Rg>08h>0mi>0
    Aj>0Aj>0:k>0_k>0El>0Pl>0Pl>0gl>0Jm>0On>0On>0On>0bn>0<o>0\o>0@0?0
    Z1?092?0\2?033?0@3?0@3?0M3?0;4?0S4?0g5?0g5?036?0F6?0a6?0a6?0d7?0
    d7?0]8?0]8?0V9?0V9?00;?0K;?0K;?0m;?0I<?07=?02>?0:>?07??0V@?0FA?0
    FA?0ZA?0XB?0_C?0_C?0@D?0XD?0?F?0OF?0OF?0MG?0=H?0PI?0AJ?05K?06L?0
    ]L?0oL?0oL?0<M?0hM?0CN?0oN?0VO?0DQ?0DR?0dR?0dR?0LS?0]S?0]S?0]S?0
    hS?0HT?0iT?0iT?0eV?0NX?0bY?0>Z?0lZ?0N[?0H\?0N]?0E^?0E^?01_?0X_?0
    M`?0S`?0S`?0;a?0Ea?0la?0la?0Jb?0Rc?0Wd?0bd?0bd?00f?00f?0Rf?0:g?0
    Gg?0Gg?0Xg?0Xg?03h?03h?0Qh?0[h?0oj?0?l?0?l?0?l?0Wl?0ml?0<n?0]n?0
    Wo?0=0@031@0L1@0L1@0D2@0k2@0X3@0=4@0c4@0c4@0S5@0j5@0Z6@0D7@008@0
    l8@0l8@0::@0@:@0\:@00;@0S;@0o;@0P<@0I=@0>>@01?@0c?@0E@@0FA@0hA@0
    6B@0^B@0SD@0ME@0jE@0TF@0>G@00H@00H@00H@0UH@0;I@0bI@0<J@0SJ@0\J@0
    hK@0hK@0;L@0BL@0VL@0XM@05N@0aN@0kN@0GO@0WO@0WO@07P@0EP@0EP@0BR@0
    BR@0XR@0XR@06S@0bS@0VT@0kU@0WV@0;W@0;W@0XW@0XW@0WX@0=Y@0OY@02Z@0
    DZ@0DZ@0G[@0G[@04\@04\@0[\@0[\@0[\@0h]@0;^@0U^@0c_@05`@0a`@0g`@0
    Za@0Yb@0Rc@0oc@0@d@0]d@0ke@0Rf@0Rf@0]f@0Wg@0Th@0Qi@0ei@0Gj@0?k@0
    Zk@0]l@0jl@0jl@0Vm@0Zo@0eo@0J0A0f0A0f0A0g2A0g2A0>3A0O3A0\3A0N4A0
    Q5A0h6A0<7A0<7A0<7A0m7A0V8A0\9A0X:A0Y;A0n;A0`<A0`<A0?=A0?=A0T=A0
    e=A0C>A0H?A0Z?A0l?A0l?A0E@A05AA0`AA0XBA0jBA0jBA0jBA0jBA0jBA0@DA0
    NDA0[EA0[EA0[EA0[EA0JFA0SGA0SGA0^GA0SHA0DIA0DIA0[IA0:JA0UJA08LA0
    XLA02NA0\NA0COA0mOA0hPA0<QA0HQA0^QA03RA0>RA0XRA09SA0@SA0PSA05TA0
    5TA0LTA0XTA0cTA04VA0=VA0=VA02WA02WA02WA02WA01YA0IZA0A[A0Z[A0`[A0
    C\A0C\A0T\A02]A0k]A0D^A0D^A0V^A0a^A0F_A0F_A0F_A0H`A0[`A0o`A0haA0
    haA0haA0EbA0ocA0XdA0bdA0ZeA0FfA0IgA0?hA0MhA0BjA0_jA0_jA0AkA0IlA0
    IlA0\lA0;mA0kmA0SnA0?0B0E1B0E1B0E1B0W1B0=2B0=2B043B043B043B0b3B0
    X4B0X4B0X4B0X4B0X4B0f4B0f4B0f4B036B0b6B027B0_7B0C8B0]8B0n9B0I:B0
    9;B0Q;B0E<B0l<B0L=B0K>B0[>B0C@B0FAB0NAB0cAB0@CB0@CB0bDB0iDB0iEB0
    9FB0NFB0NFB0IGB0IGB0XGB0dGB0JHB02IB0@IB0@IB09JB0TJB0=KB0OKB0RLB0
    UMB0=NB0XNB0nNB0hOB0hOB0NPB0NPB0YPB0BQB0mQB0FRB0FRB0\RB0QSB0iSB0
    YTB0YTB0GUB0OUB0\UB0nUB0nUB0JVB0>WB0YWB0QXB0\ZB0\ZB07]B0H]B0o]B0
    U^B0U^B0]_B0<aB0<aB0FaB0?bB0?bB0LbB00cB00cB0:cB0:cB0:cB0ocB0ocB0
    mdB0mdB0LeB0LeB0aeB0lgB0GhB0UhB0CiB0:jB0jjB0CkB0KkB0KkB0fkB0klB0
    RmB0:nB0:nB0hnB0foB0b0C0?1C062C062C0i2C0I3C085C0G5C0U5C0U5C0b5C0
    Z6C0Z6C0I7C0o7C0n8C0J9C0C:C0S:C0S:C0S:C0S:C0I;C0S<C0B>C0B>C0C?C0
    C?C0_?C0e@C0TAC0TAC0fAC07CC0eCC0eCC0oCC0oCC0oCC0[DC0MFC0aFC0aFC0
    @HC0THC0THC0THC0THC0THC0PIC0_IC0_IC0_IC0_IC0NJC0gJC0OKC09LC0oLC0
    oLC0aMC0=NC0=NC0dNC0\OC07PC0APC00QC0dQC0;SC0YSC0nTC08UC0=VC0=VC0
    YVC0`VC0<WC0<WC0ZWC00XC0\XC0\XC05YC0RYC0eYC0MZC0eZC04[C0U[C0U[C0
    U[C0k[C05\C0K\C0O]C0Y^C0Y^C0C_C0C_C0=aC0EaC05cC0HdC0>eC0SeC0keC0
    3fC0GgC0\gC0:hC0ThC0dhC0dhC0?iC0?iC0[jC0[jC0HkC01lC0<lC07mC0nmC0
    6nC0GoC0^oC0]0D0E1D062D0K3D0`4D0o5D037D037D0a7D0J8D0\9D0\9D0\9D0
    >:D0j;D0P<D0[=D07>D0Y>D07?D0i?D02@D0S@D0;BD0VBD0=CD0\CD0?DD0ZDD0
    kED0SFD05GD0eGD0AHD0[HD06ID0LID0UID0eJD03KD0=KD0jKD0jKD0MLD0_LD0
    @MD0BND09OD0cOD0oOD0oOD0XPD0OQD0OQD0OQD0NRD05SD0CSD0oSD0FTD0EUD0
    LVD0UVD0UVD04WD0DWD0iWD08XD08XD0BYD0JYD09ZD09ZD09ZD09ZD01[D0I[D0
    R[D0b\D0b\D0^]D0^]D0;^D0;^D0;^D0;^D0C^D0>_D0>_D0j_D0E`D0E`D0E`D0
    9aD0?bD0_bD0BcD0XcD0XcD0ccD0KdD0mdD0:eD0afD09hD01iD0>iD0diD0@jD0
    QkD0QkD0ikD0clD07mD0VmD0bmD0bmD05nD05nD05nD05nD0VnD0knD0Z0E0m1E0
    Z2E0Z2E0Z2E0P3E0G4E0X5E0c5E0H6E0H6E077E0h7E0h7E0h7E0:8E0=9E0b9E0
    0:E00:E0M:E0M:E0B;E0B;E0M<E0l<E0l<E0l=E0;?E0@?E0b?E0C@E0[@E0_AE0
    3DE0NDE0NDE0GEE0GEE0lEE0lEE0bFE0<GE0SGE0QHE0oHE05JE0KJE0KJE0gJE0
    5KE0bKE0bKE01LE01LE0ANE0FNE0oNE0[OE0[OE0=PE0ePE0ePE0KQE0KQE0KQE0
    :RE0ZSE0ZSE0NTE0WTE0VUE0VUE04VE09WE09WE09WE0MWE0WWE07XE0lXE0lXE0
    WYE0SZE0R[E0c[E0c[E0k[E0Y\E0d\E0d\E0j\E0j\E0K^E0U^E0j^E0j^E01_E0
    G`E0l`E0l`E0MbE0mbE0<dE0<dE0<dE0RdE02eE0TeE02fE0ffE0ffE0;gE0]hE0
    ]hE0khE0biE0LkE0LkE0LkE0LkE0okE0elE0FmE0QnE0EoE0\oE040F040F0K0F0
    o0F0@1F0a1F0A2F0b2F0b2F0^3F0B4F0H4F0c4F0=6F0M6F017F0m7F0m7F0>8F0
    B8F0B8F0B8F0`8F0N9F0_9F0l9F0l:F0R;F0k;F0k;F0><F0e<F0b=F0j=F0c>F0
    c>F0R?F0R?F00@F00@F08@F08@F08@F0N@F0N@F0N@F0WAF0WAF0CCF0CCF02DF0
    mDF06FF0UFF0VGF0]GF0mGF09HF0jHF0:IF0XIF0iIF0:KF0\KF0\KF0CLF0CLF0
    ^LF06NF0WNF07OF0OOF0JPF0JPF0JPF0<QF0<QF0RQF0RQF0NRF0@SF0`SF0mSF0
    mSF0UTF06UF0fUF0VVF0UWF0nWF0nWF0^XF01YF00ZF0FZF0FZF0VZF0][F0][F0
    ][F0@]F0m]F0[^F04_F0;_F0V_F0V_F09`F0m`F0m`F0m`F0\aF0XbF09cF0IcF0
    QdF0odF0UeF0FfF0[fF0lfF0lfF0?hF0XhF02iF02iF0IiF0IiF0IiF0IiF0iiF0
    ]jF0nkF0nmF0nmF0OnF0OnF05oF05oF0JoF041G0o1G0Q2G0e3G0d4G0d4G0n4G0
    75G0T5G0n5G0^6G0^6G0O7G009G0K9G0c9G0l:G0d;G06<G0m<G0R=G0T>G0`>G0
    _?G0<AG0<BG0gBG0gBG01CG0XCG09DG0XDG0mDG0KEG0]EG0RFG0IGG0?HG0cHG0
    FIG05JG0]KG04NG0SNG0TOG0mOG0mOG0RPG0XQG0mQG0mQG06SG0MSG0HTG0;UG0
    @UG0@UG0DVG0DVG0oVG05WG0iWG0OXG09YG0WYG05ZG05ZG0W[G0W[G0W[G0o[G0
    B\G0B\G0_]G0_]G07^G0O^G04_G04_G02`G0^`G0`aG0VbG0IcG05dG0bdG0geG0
    ofG0WgG0ngG0ngG0MhG0DjG0cjG0XkG0hkG0hlG0GmG0GmG0GmG0RmG0RmG0hnG0
    @oG0@oG041H0L1H0C2H0c2H0P3H0j3H0N4H0N4H0N4H0N4H0[5H0a6H0a6H0a6H0
    47H0`7H0L8H0n8H0@9H0R9H0R9H0R9H0Q;H0I<H0M=H0W?H04@H04@H04@H02AH0
    IAH0EBH05CH0<CH02DH0?DH0\DH07EH0iEH0OGH0OGH0YGH05HH05HH0THH03IH0
    KJH0jJH0GKH0>LH0>LH0>LH0>LH0>LH0mLH0VMH0fMH0fMH0@NH0ZNH0HOH0HOH0
    IPH0iQH0iQH0QRH0cRH0HSH0HSH0HSH0HSH03TH03TH0_TH0_TH06UH06UH06UH0
    6UH0KUH0gUH0eVH0JWH0`WH04XH0`XH0GYH0EZH0[ZH0L\H0L\H00]H00]H0b]H0
    O^H0O^H0h^H0G_H0^_H0I`H0RaH0kaH0WcH0ncH0RdH0RdH0fdH0fdH0fdH0mfH0
    cgH0IhH0IhH0IhH0BiH0KjH02kH0HkH0akH0_lH0_lH07mH0TmH0UnH0UnH0nnH0
    L0I0\0I0\0I0T1I062I0h2I0E3I0E3I034I0Z4I0N5I0i5I0_6I0_6I087I0V7I0
    b7I0A8I039I0Q9I0@:I0@:I0Z:I0Z:I0Z:I04;I0B;I0T;I0h;I0h;I0C<I0`<I0
    i<I0P>I07?I07?I0HAI05DI0cDI0cDI0VEI0^FI0hFI0gGI0aHI0<II0VKI06LI0
    [MI0`NI0`NI0`OI0SPI0IRI0IRI0]SI0]SI0mSI0ITI0ITI0ITI0GUI02VI0TWI0
    kXI0@YI0@ZI0?[I0U[I0=\I0L\I0g\I0g\I0g\I0g\I0J]I0[]I0B^I04_I05`I0
    BaI0NaI0NaI03bI0XbI0XbI0obI0CcI0hcI0:dI0:dI0MeI0TgI0TgI0ThI0LiI0
    diI0diI0diI0PjI0AkI0akI0BlI0@mI0@mI06nI06oI0CoI0D0J0D0J0=1J0[1J0
    P2J0Y3J0m4J0>5J0>5J076J0P7J008J0`8J0i8J0M9J0a:J0R;J0><J0L<J0L<J0
    1=J0e=J0[>J0Z?J0F@J0a@J0g@J0:AJ0jAJ0jAJ0>BJ0CBJ0CBJ0CBJ0CBJ05CJ0
    bDJ0MFJ0MFJ0lFJ0>HJ0PHJ0NIJ0FJJ0FJJ0FJJ0aJJ0WKJ0WKJ06LJ06LJ06LJ0
    gLJ0SMJ0dMJ0=NJ0lNJ0lNJ0EOJ0`OJ0\QJ0<RJ0NRJ0NRJ0eRJ0ZTJ05UJ0^UJ0
    ^UJ0kUJ0UVJ0mWJ0mWJ0mWJ04YJ09ZJ0NZJ0o[J0R\J0I]J0I]J0I]J0S^J09_J0
    C_J0f_J0?aJ0@bJ0dbJ0FcJ0AdJ0AdJ00eJ06eJ0OeJ0OfJ0OgJ0FhJ0ZiJ0ZiJ0
    MkJ0jkJ0jkJ07lJ07lJ0MlJ0flJ0flJ0CmJ0CnJ0jnJ030K0W0K0J1K0W1K0W1K0
    B2K0B2K0X2K0A3K0e3K0E4K0o4K0o4K0D6K0D6K0P6K0P6K017K0]8K0H9K0_9K0
    l9K0L:K0Q:K05;K05;K0_;K0O<K0O<K0m<K0m<K0D=K0D=K0K=K09>K09>K0V?K0
    V?K07@K07@K0g@K0g@K0g@K05BK0FCK0FCK0KCK0?DK0LDK0cEK0SFK0SFK0lFK0
    lFK0^GK0MHK0QIK0WJK0_JK0RKK0[KK0nKK0GLK0^LK0VMK0VMK0VMK0VMK0cMK0
    cMK0cMK0HNK0\NK0:OK0AOK0`OK0`OK01QK01QK01QK0IQK0IRK0ASK0nSK0GTK0
    ?UK0bUK0?VK0?VK0[VK0LXK0LXK0UXK0LZK0=[K0=[K0I[K0=]K06^K0Q^K0?_K0
    C`K0c`K0c`K0QaK0daK0LcK0?dK0?dK0OfK0[fK0LgK0LgK0LgK0hgK0KhK08iK0
    8iK0miK0CkK0?lK00mK09nK0HoK0`oK0`oK0T0L0E1L0E1L0E1L043L043L004L0
    04L0L4L0f4L0_5L0a6L008L0i8L059L059L0e9L0O:L0f:L0N;L0];L0R<L0n<L0
    @=L0O>L0O>L0P?L02@L07AL07AL09BL0JCL0TCL0]CL0dCL0hDL0hDL09EL09EL0
    9EL09EL0^EL0:FL0MFL0iFL0>GL03HL0[HL0[HL08IL08IL08IL08IL0DJL0bJL0
    =KL04LL0@ML00NL0>NL0^NL0UOL0`OL0oPL0oPL0oPL04QL0NRL0NRL0ASL0USL0
    USL0aSL0iSL0_TL0VVL02WL0?WL0QXL0QXL03ZL03ZL0QZL02[L02[L0U[L0f[L0
    `\L0`\L0X^L0X^L0H_L0G`L0G`L0>aL0daL0lbL0lbL0>cL0>cL0[cL0:dL0]dL0
    0fL03hL0HhL0QjL0PkL0PkL0dkL0QmL0JnL0mnL0hoL0C0M0C0M0C0M0M1M0Z2M0
    L3M014M0N4M0N4M0:5M0:8M0:8M0:8M0:8M0R8M0b8M0H9M0a:M0>;M0>;M0H;M0
    H;M0H;M0c;M0F<M0;=M0;=M0Q=M0Q=M08>M0n>M0e?M0;@M0UAM0iBM0iBM0?DM0
    lDM0LEM0dEM0dEM0LGM0]GM0]GM0LHM0gHM0gHM0NKM0CLM0\LM07MM0?MM0bMM0
    bMM02NM0ANM0dNM0NOM0TOM0fOM0fOM0JPM0_PM0:QM0[QM02RM0NRM0LSM0oSM0
    =TM0UUM0jUM07VM0_WM0_WM0BXM0BXM00YM0LYM0:ZM0NZM0ZZM0ZZM0X\M02]M0
    D^M0D^M02_M02_M0]_M0N`M0LaM0VaM0UbM0fcM0SdM0:eM0beM0beM0jeM0jeM0
    MfM0MfM0hfM0_gM0:hM0GhM0chM0SiM0JjM0VjM0VjM0VjM0hkM0hkM0hkM0JlM0
    ^lM0PmM0PmM0@nM0[nM0IoM0IoM0QoM0QoM0QoM0coM0B0N0T1N0T1N0T1N0T1N0
    ]2N063N0V3N0h4N0h5N0P6N0[6N027N0;7N0;7N0E7N0[8N0[8N0@:N0R:N0R:N0
    R:N00<N0N<N01=N0d=N0L>N0`>N0J?N0J?N0J?N0X@N0HAN0aAN0aAN0aAN0OBN0
    OBN0OBN0mBN0FCN0]CN0:DN0:DN0:DN0HEN0jFN0jFN0AGN0AGN0_GN08HN0PHN0
    kHN08IN0AIN0^IN06KN0_KN0_KN06LN0jLN0ZMN06NN0DNN0lNN0\ON0gON02PN0
    2PN02PN0UPN0bPN0;QN0;QN0kQN0kQN0SSN0SSN05TN0oTN0IUN0eVN0?WN0BXN0
    CYN0CYN0VYN08ZN08ZN0@[N03\N03\N0C\N0K\N0l\N0E]N0E]N02^N0=^N0W^N0
    =_N0c_N0c`N0eaN0eaN0eaN0kbN0@cN0ZdN0ZdN08eN08eN0LeN06fN06fN0GfN0
    GfN0`fN07gN0UgN0ihN0miN0FjN0YjN0TkN0_lN0lmN0EoN0aoN0T0O0T0O0T0O0
    T0O0T0O0]1O0]1O0]1O0m2O0E3O0l3O045O036O0;7O0G8O0S8O0S8O0b8O0m8O0
    G9O0^9O07:O07:O07:O07:O0c:O0c:O02;O0U;O0U;O0:<O0K<O0c<O0k<O0Z=O0
    K>O0e>O0e>O0e>O0e>O0A?O0Q?O0Q?O0Z@O0eAO0@BO0YCO0ODO01FO0:FO0VGO0
    ;HO0PHO0PHO06IO06IO06IO06IO0@IO0@IO0^IO0^IO0^JO0>KO0CLO0IMO0IMO0
    YNO0YNO08OO08OO08OO0eOO0HPO04QO0aQO0NRO00SO0`SO0BTO0MVO0MVO0CWO0
    hWO0hWO0JYO0iYO0KZO0Y\O0b\O0M]O0h]O0h]O0C^O0`_O0P`O0``O06bO0FbO0
    2cO02cO0VcO05eO0deO0deO0XfO0;hO0;hO0EhO0EhO0ZhO0KiO0NjO0NjO06kO0
    dlO0`mO0UnO0UnO0>oO060P0@0P0_0P0T2P013P034P0b4P0=5P0=5P0=5P0Q5P0
    h5P0E6P0E6P0N6P0N6P0N6P0h6P0h6P0E8P0E8P009P0:9P0Y9P0Y9P0i9P0i9P0
    i9P0i9P05;P0c<P0H=P0_=P0j>P0j>P08@P08@P0[@P0DAP0_AP0MBP03CP0JDP0
    QDP0`DP0AEP0IEP0JFP0QFP02GP02GP0IGP0IGP0eGP0bHP0TIP0<JP0PJP0EKP0
    EKP0EKP0[KP0CLP0^LP0jLP0jLP0kMP0?NP0ZOP05PP0VPP0LQP0CRP04SP04SP0
    UTP0UTP09UP02VP0?WP04XP0<YP0:ZP0A[P0A[P0A[P0k[P0N\P0h\P0f^P0K_P0
    ^`P06aP0YaP03bP0MbP0AcP0AcP0ZcP0ZcP0TdP0ZeP08gP0agP0VhP0hhP0hiP0
    hiP0hiP0oiP0bjP0>kP0`kP0`kP0`kP0klP0jmP0ToP0d0Q0?1Q0k1Q0M2Q0M2Q0
    k2Q093Q0K3Q0T4Q0o4Q0o4Q0;6Q0D6Q0D6Q0a6Q068Q019Q0H:Q0<;Q0O;Q08<Q0
    8<Q08<Q08<Q0E=Q0@>Q0@>Q0@>Q0^@Q0TAQ0TAQ0CBQ0jCQ0jCQ0GEQ0RFQ0bGQ0
    bGQ0NIQ0QJQ0mJQ0mJQ0mJQ0mJQ0OKQ0[LQ0[LQ0[LQ0[LQ0ENQ0UNQ0fNQ0COQ0
    [OQ09PQ09PQ09PQ09QQ0MRQ0^SQ0nSQ0LTQ0PTQ0PTQ0AUQ0JUQ0lUQ0lUQ0NVQ0
    \WQ09XQ09XQ0LXQ0LXQ0]XQ0\YQ0\YQ0?ZQ0F\Q0m\Q0a]Q0a]Q0a]Q04^Q0l^Q0
    E_Q0:`Q0D`Q0AaQ0SaQ0@bQ0[bQ0DcQ0TcQ0<dQ0_dQ0feQ0efQ0=gQ0]gQ0]gQ0
    OhQ0dhQ05iQ0MiQ0;jQ05kQ0UkQ0BlQ0XlQ06mQ0TmQ09nQ0anQ09oQ0U1R0M2R0
    X2R0X2R0X2R0G3R0O3R0_3R0e3R0M4R0`4R0`4R0`4R036R036R0C6R0C6R0W6R0
    47R047R0G7R0g7R0g7R0[8R0[8R0m8R0H9R0C:R0S:R0S:R0`:R0S;R0S;R09<R0
    M<R0M<R0M<R0?=R0\=R0a=R0F>R0l>R0I?R0I@R0DAR0WAR0gAR0gAR0GBR02CR0
    ]CR0UDR0UDR0cDR0;ER0cER0cER0?FR0dFR01GR0RGR0?HR04IR0fIR0fIR0LJR0
    0KR00KR0FKR0eKR0VMR0NNR0NNR0NNR0JOR0JOR0OPR0RQR0RQR0GRR0eRR0iSR0
    iSR0hTR0HUR0HUR00VR0@WR0aWR0aWR03YR0OYR0XZR0_[R0<\R09]R0D^R0^^R0
    ^^R0:_R0=`R0Z`R02aR02aR02aR0JaR0@bR0HcR0edR0edR0@eR0FfR0gfR0PgR0
    `gR0ahR0QiR0cjR0cjR0cjR0cjR0LnR0LnR0LnR0LnR0[nR0@oR0HoR0]0S0Z1S0
    82S0U2S0U2S0U2S0e2S0P3S0d4S0b5S0h5S0N6S0W7S028S0`8S069S0k9S0k9S0
    L:S09;S0M;S0a;S09<S0W<S0;=S0S=S0h=S01>S0X>S0e?S0A@S09AS0oAS0hBS0
    oCS0fES01FS01FS0^FS0gFS0gFS0ZGS0HHS0UHS0UHS0KIS0gIS0iJS0DKS0DKS0
    DKS0DKS0ILS0ILS0]LS0RMS0SNS0XOS0VPS0ARS0[RS0eSS0STS0STS0cTS0FUS0
    FUS0FUS0]VS03WS0OWS0>XS09YS0kYS0hZS0>[S0\[S0G\S0E]S0\]S0K^S0G_S0
    XbS0jbS0:dS0MdS0kdS0:eS0HeS0HeS0HfS0HfS03gS0\gS0:hS0bhS0bhS09iS0
    9iS0ciS0miS0hjS0hjS0RkS0dkS0PlS0PlS03mS0YmS0fmS0<nS0<nS0l0T0T1T0
    02T0K2T0S2T0=4T0j5T0j5T0G7T0R7T038T038T0`8T0<9T0U9T04:T04:T0j:T0
    E;T0P;T0d<T0K=T0K=T02>T08>T08>T09?T0E?T01@T08@T08@T0U@T0j@T0j@T0
    j@T06AT06AT09BT0[BT0RCT0RCT0RCT0RCT06DT0CDT0NDT0NDT0TDT00ET08ET0
    8ET0ZET04FT0gFT08GT0>GT0iGT0cHT0@JT0lJT0MKT0]KT08MT0WNT0WOT0bPT0
    kQT0kQT0JRT0VST0JTT0_TT0_TT0_TT02UT0=VT0=VT0]VT0mVT0CWT0NWT0]WT0
    ]WT0]WT0mWT0SXT0`ZT0`ZT0o[T0U\T0U\T05]T0@]T0Z]T0b^T0k^T0]_T0M`T0
    6aT0CaT0caT0oaT0;bT07cT0jcT0OdT0\eT0YfT0]gT0BhT0XhT0PiT0hiT0DjT0
    ^jT0@kT0>lT01mT08mT0?nT0KnT0inT0RoT0doT0A0U0A0U0G1U0e1U0@2U0S2U0
    o2U0G3U0W3U0]3U094U0@4U0@4U0a4U0h4U0>5U0K5U0=6U0U6U0a6U0a6U0D7U0
    :8U0:8U0o9U0o9U0::U0::U0Z:U07;U0n;U0f<U03=U0h=U0A>U0g>U08@U08@U0
    8@U0L@U0T@U0?AU0]AU0@BU0@BU0LBU0LBU0jBU0OCU0TDU0TDU0iDU0=EU07FU0
    EFU0\GU0dGU0dGU0bHU0bHU0bHU0=JU0=JU0=JU0GJU0:KU04MU05NU04OU0_OU0
    ;QU0^QU0ORU0ORU0`SU02TU0XTU0MUU0`UU0^VU0lVU0<WU0<WU0<WU0HWU0oWU0
    EXU0EXU0eXU0oYU0IZU0R[U0a\U0Q]U0Q]U0^]U0^]U0:_U0W_U0_`U0daU0daU0
    maU0mbU0HcU0^cU0^cU0EdU0EdU0[dU0:eU0:eU0:eU0PfU0gfU06gU06gU06gU0
    CgU0PgU0PgU0VgU0igU0igU0igU0igU0=iU0\jU0NkU0\kU0\kU0OlU0LmU0@nU0
    WnU0moU0Z0V022V022V0P3V0o3V0W4V0S5V0?6V0?6V0T7V0]7V0G8V0`8V0`8V0
    m8V0>9V0g9V0g9V0l:V0i;V0A<V0A<V0A<V0A<V0A<V0\<V0D=V0f=V0C>V04@V0
    E@V0a@V0?BV0?BV0?BV0]BV0<DV0UDV0iDV0NEV0NEV0NEV0NEV08FV0aFV0CGV0
    CGV0UGV0UGV0UGV0QHV0eIV0DJV0DJV0DJV0\JV0VLV0@MV0@MV0kMV0VNV0XOV0
    IPV0^PV00RV0KRV0]RV0]RV0nRV0@SV0NSV0hSV0hSV0hSV0hSV0hSV0hSV02TV0
    :TV0=UV0ZUV0ZUV0ZUV0`VV0;WV0VWV0jXV0jXV0jXV0OYV0<ZV0<ZV0^ZV0<\V0
    9]V0\]V0H^V0M^V0M^V0_^V0_^V0B_V0B_V0X_V0>`V0:aV03bV0NbV05cV05cV0
    ndV0MeV0deV0QfV0QfV0]fV0RgV0ihV0JiV09jV0BkV0\kV0<lV0nlV0FmV0>oV0
    foV0E1W0n1W0n1W0n1W0R2W0h2W0T4W0J6W0J6W0I7W0P7W098W098W0]8W0A9W0
    =:W02;W00<W0]<W0<=W0<=W0F=W0F=W0P=W0U>W0a>W0a>W0g?W0f@W0[AW0[AW0
    <BW0\BW0bCW0bCW0>DW0bDW0bDW0bDW08EW0[EW0lEW0[FW06GW06GW06GW06GW0
    HGW0HGW0HGW0?HW0?HW0?HW0^HW07IW0eIW0eIW0FJW0FJW0eJW0<KW0nKW09LW0
    9LW0hLW0RMW0aNW0lNW0lNW0lNW0oOW0oOW0GQW0NSW04TW04TW0LUW0<VW0ZVW0
    MWW0bWW0TXW0eXW0dYW0o[W0V\W0?]W0Z]W0D^W0k_W0@`W0Y`W0Y`W0b`W0k`W0
    9aW0ZaW0ZaW0QbW08cW0:dW0=eW0=eW0efW0EgW0hgW0hgW0hgW0;hW0hhW0GiW0
    PjW0?kW0lkW0lkW0YlW0ZmW0ZmW0]nW0boW061X0T1X0_1X0i1X0H2X0i2X0B3X0
    ?4X0?4X0?4X0Q4X095X0G5X0i5X0`6X037X0J7X0C8X0g8X0f9X0>:X0J:X0J:X0
    K<X0K<X0_<X0b=X02>X02>X0=>X0N>X0N>X0B?X0B?X0B?X0K?X0U@X0OAX03BX0
    QBX0TCX0jCX0@DX0@DX0@DX0VDX0VDX01EX01EX0SEX0:FX0:FX0KFX0mFX00HX0
    0HX00HX0hHX0@IX07JX0RJX0RJX0iJX0iJX0AKX04MX0]MX0VOX0]OX0bOX0bOX0
    MPX06QX0GRX0eRX09SX0PSX0eTX0SUX0SUX0`UX09VX0[VX0[VX0mVX0dWX0NXX0
    NXX0nXX0IZX0IZX0<[X0H[X0?\X0Y\X0^]X0n]X0K_X0i_X0\`X01bX01bX01bX0
    ;bX0DbX0DbX0DbX0nbX0ZcX0FdX0[dX0FeX0FeX0FeX0<fX03gX0GgX0ogX0IiX0
    BjX0BjX0djX0YkX0DlX0DlX0;mX0SnX0dnX0nnX0nnX0DoX0N0Y0Y0Y0d0Y0d0Y0
    Y1Y0H2Y0H2Y0H2Y0U3Y0U3Y0\3Y0e3Y0=5Y0_5Y0_5Y0_5Y056Y0I6Y0;7Y0]7Y0
    m7Y0]8Y0]8Y0`9Y0K;Y06<Y0S=Y0S=Y0?>Y0l>Y0l>Y0??Y0>@Y0>@Y0>@Y0>@Y0
    >@Y0H@Y0H@Y0ZAY0ABY0TBY0TBY0KCY0KCY0RDY0?EY0kEY0LFY0LFY0hFY0NGY0
    NGY07HY0VHY0VHY04IY0JIY0JIY0^IY0FKY0=MY0gMY0LNY0LNY0LNY0ZNY0oNY0
    MOY03PY0MQY0kQY07RY0LSY07TY07TY0iUY0]VY09WY0HYY08ZY0\ZY0\[Y0\[Y0
    _\Y0j]Y0G^Y0E_Y0]_Y0_`Y0WaY06bY06bY0PbY0=cY0=cY0BcY0ccY0?dY0MdY0
    MdY0MdY0MdY0edY0edY0LeY0NfY0EgY07hY07hY07hY09iY09iY0=jY0=jY0=jY0
    njY0@kY0RkY0XkY0XkY03lY03lY03lY03lY0AlY0hlY0jmY0MnY0MnY010Z0S0Z0
    :1Z0:1Z0l1Z0E2Z0E2Z0Z2Z0S3Z0n3Z095Z095Z095Z0T5Z0a5Z0a5Z0k5Z0K6Z0
    37Z0G7Z0G7Z0f7Z0a8Z0U9Z0U9Z0h9Z0h9Z0h9Z09:Z0R:Z0n:Z0L;Z0L;Z0L;Z0
    W;Z0W;Z0\;Z0X<Z0X<Z0X=Z0X=Z0e>Z0e>Z02@Z0C@Z0Y@Z0Y@Z0SAZ0FBZ0ACZ0
    ACZ0GDZ0iEZ0>FZ0[FZ0[FZ07GZ0\GZ0fHZ00IZ03JZ08JZ0eJZ0eJZ0^KZ0FLZ0
    bMZ0XNZ0XOZ0dOZ0DPZ0fPZ0]QZ0lQZ0GRZ0HSZ0HSZ04UZ08VZ0oVZ0oVZ0oVZ0
    PWZ0]WZ0lWZ0AXZ0=YZ0gYZ0O[Z0O[Z0a[Z0Q]Z05^Z0N^Z0c^Z0B_Z0B_Z0N_Z0
    >`Z0W`Z0VaZ0maZ0maZ0maZ06bZ0abZ0abZ0EcZ0NcZ0WcZ0:dZ0KdZ0edZ04eZ0
    ?eZ0YeZ0YeZ04gZ0UgZ0_gZ05hZ0XiZ0liZ0NjZ0kjZ04lZ0^lZ0TmZ0gmZ07nZ0
    4oZ0>0[081[0h1[0K3[0X3[0U4[005[005[005[0;5[0;6[0;6[0h6[0h6[0N7[0
    <8[0<8[0V8[0f9[06:[06:[0X:[0^:[0=;[0H;[0H;[0a;[0a;[0a;[0a;[03=[0
    3=[0O>[04?[0:@[0D@[0g@[0AA[05B[0mB[0bC[0bC[0=E[0ME[0iE[0WF[0fF[0
    DG[0^G[0hG[0XH[0hI[0hI[0hI[0hI[0PJ[0PJ[0PJ[0dJ[0YK[0YK[04L[04L[0
    kL[0JM[0gM[0gM[0RN[0=O[0]O[0]O[0]P[0@Q[0fQ[0mR[0mR[0BS[0_S[0hS[0
    hS[0VT[0gT[0=U[0=U[0UU[09V[01Y[0\Y[0OZ[0b[[0R\[0A][0S^[0S^[0o^[0
    H_[0e_[0e_[00a[0ga[0Bb[0gb[0hc[01e[0Te[01f[01f[0Mf[0bf[0kf[0Cg[0
    mh[0Wi[0Lj[0cj[0Wk[0Wk[0Nl[05m[0Kn[0ko[091\093\093\0M3\0M3\0M3\0
    M3\0]4\0C5\0a5\0a5\0a5\0=6\0=6\0=6\0I6\047\008\0I9\0I9\0I:\0[:\0
    X;\0I<\0I<\03=\0B=\0:>\0F?\0d?\0J@\0l@\0=A\0nA\0^B\0kB\0kB\0hC\0
    GD\0?E\0IE\0fE\0fE\0fE\0cF\0cF\0RG\0XH\0XH\0oH\0kI\0EJ\0cJ\0AK\0
    ?L\09M\0OM\0OM\0\N\0\N\0UO\0:P\0:P\0:P\0:P\0SP\0?Q\0?Q\0gQ\08R\0
    8R\08R\06S\0OS\0XS\0>U\0]U\0oV\0oV\0kW\0:X\0PX\01Y\08Z\08Z\0^Z\0
    0[\00\\0l\\0O]\0R^\0R^\0L_\0e_\0o_\0j`\0Ta\0Cb\0Cb\0[b\0hb\06c\0
    6c\0Fc\0?d\0Nd\0fd\0fd\0Mf\0Mf\0kf\0kf\0kf\0Tg\0`g\0`g\0`g\0;h\0
    Fh\0eh\03i\0Fi\0dj\0dj\0Jk\0Il\0Sl\0Sl\0Sl\00m\00m\0em\0em\0Io\0
    H0]0H0]0H0]041]041]0^1]0l1]0m2]0c3]0c3]0l4]015]0G6]0Y7]0k7]0>9]0
    >9]0H9]0::]0T:]00;]0><]0\<]0\<]0\<]0@=]0P=]0:>]0V>]0c>]0[?]0V@]0
    HA]0GB]00C]0;C]00D]00D]0DD]0eD]0AE]0QE]0dE]0dE]0dF]0aH]0fH]0:J]0
    :J]0`J]0`J]01K]01K]08L]0mL]04N]0]N]0MP]0MP]0MP]0BQ]0;R]0\S]0\S]0
    nT]0gU]0gU]00V]0KV]0oV]0TW]01X]0HX]0EZ]0_[]0_[]0`\]00^]0B^]0<_]0
    e_]0o`]0Qa]0Hb]0`b]08c]0Ic]00d]00d]04e]0be]0be]0be]0Ff]0@g]0@g]0
    Xg]0Uh]0Ii]0[i]03j]0:k]0Qk]0Lm]0Bn]0]n]0]n]0@0^0b0^0>1^0>1^0^1^0
    J2^0J2^0a2^0L3^0o3^015^0D6^0W6^0A8^0R8^019^0=9^0P:^03;^04<^0J<^0
    6=^06=^0@=^0a>^0_?^0`@^0@A^0[B^0fC^0JD^0JD^0]D^0]D^0HE^0:F^0mF^0
    mF^0mF^0WH^0iH^0<J^0<J^0^J^0^J^0:K^0_L^0[M^0[M^0aM^0_N^0ZO^0jO^0
    jO^0dP^0<Q^0YR^08S^0`T^0BU^0ZU^0NW^0XW^0XW^0:X^0MZ^0MZ^0MZ^0\Z^0
    I[^03\^0B\^0B\^0E]^0_]^0_]^0_]^01^^01^^07^^0P^^0P^^0G_^0J`^0b`^0
    @b^0eb^0gc^0Qe^02f^0Wf^0?g^0[g^0[g^0Vh^0[j^0[j^0<l^0<l^0Cm^0Zm^0
    In^0In^0nn^0nn^0nn^0nn^0Ao^0Jo^0Jo^0Po^060_0O0_041_0k1_0T3_0^3_0
    E4_0k4_065_0>6_0]6_0c7_0I8_0F9_0f9_0N:_0N:_0N:_0h:_0g;_0A<_0U<_0
    U<_0U<_0^<_0^<_08=_0^=_0^=_0^=_0`>_09?_0^?_0@@_0JA_0YA_0LB_0XB_0
    LC_0fC_0mC_09D_0\D_09F_01G_0GG_0GG_0=H_0mH_0HI_0NI_0nJ_09K_09K_0
    8L_0FL_0VL_0VL_0hL_0=M_0=M_0FM_0OM_07N_0_N_0GO_03P_0cP_0cP_0:Q_0
    ^Q_0^Q_0^Q_0oQ_0>R_0QS_0QS_03U_0CU_0VV_0?W_0]W_0kX_0@Y_0@Y_0NY_0
    NY_0mY_05Z_05Z_00[_00[_00[_0^[_0T\_0T\_0e]_0@^_0@^_0I^_0I^_0n^_0
    D__0c__0c__0c__0@a_0Ab_05c_05c_0?c_0Yc_0Md_0Xe_0Xe_0Xe_06f_0Dg_0
    Yg_0lh_0lh_0lh_0lh_0Kj_0>l_0_l_0_l_0Bm_0Bm_0]m_0Dn_0Ao_0o0`091`0
    =1`0o1`0o1`0@2`0@2`0S3`0W4`005`0g5`0M6`0G7`0h7`0h7`0?8`0<9`06:`0
    6:`0A:`0Z:`0`:`04;`0U;`0[;`0[;`08<`0V=`0=>`0=?`0=?`0C@`0C@`0KA`0
    >B`0QB`0XC`0ED`0`E`0QF`0AG`0AG`0:H`04I`0LI`0iI`0iI`08K`0KK`0OL`0
    \L`0kL`0`M`0>O`0^O`0^O`01P`0>P`0VP`0VP`0LQ`0LQ`0LQ`0BR`0\R`0\S`0
    \S`0\S`0nS`0cT`0cT`0GU`0TU`01V`0IV`0XV`0GW`0GW`0kW`0kW`0OX`0OX`0
    YY`0_Y`0T[`0T[`08\`0\\`0\\`0C]`0C]`0C]`0C]`0n]`0n]`08^`08^`0H_`0
    J``0Wa`0;b`0;b`0[b`0bb`04c`04c`0:d`0De`0De`0af`0Sg`0Jh`0ah`0ah`0
    Xi`0bi`06j`06j`0[j`0ej`0Uk`0Zk`06l`0^l`0^l`06n`0=o`0:0a0Q0a0f0a0
    f0a0U1a0a1a0:2a0T2a0_2a0a3a0G4a0G4a0F5a0]5a0]5a0l5a0T6a0T6a0T6a0
    G7a0f7a0N8a0N8a0X8a0X8a0X8a0X8a0X8a0D9a0I:a0W:a0K;a0d;a0d;a0j<a0
    L=a0E>a0Y>a0Y>a0G@a07Aa0IAa0[Aa0OBa0VCa0dCa0>Da0PDa0EFa0:Ga0:Ga0
    PGa08Ha08Ha08Ha0bHa0bHa0?Ia07Ja0IKa0^La0bMa0bMa0>Na0KNa0aNa0fOa0
    1Qa01Qa0cQa0cQa08Ra0XRa0gRa0:Ta0:Ta0;Va0;Va0RVa0nVa0]Wa0hWa0hWa0
    IXa0aXa0BYa0iYa0=Za0:\a0:\a0E\a0f\a0X]a0S^a0D_a0Z_a0C`a0Baa0Yaa0
    Yaa0[ba0mba0Bca0[ca0nca0gda0Cea0Cea0Mea0jea0Pfa0ofa0ofa0ofa0^ga0
    3ha03ha0cha0Gja0bja0bja0Cla03ma0`ma0;na0;na0lna0Foa0_oa0V0b0:2b0
    L2b0_2b0>3b0>3b0i3b0=4b0O4b0J5b0J5b0J5b0<6b0<6b0<6b0;7b0;7b0=8b0
    f8b059b0K9b0o9b0M:b0^<b09=b0M=b01>b0c>b06?b0\?b0\?b0\?b0\?b0=@b0
    b@b0aAb0aAb00Cb00Cb03Db0CDb01Eb0GEb0jEb0CFb0CFb0CFb0bFb08Gb0GGb0
    gGb0gGb0:Hb01Ib00Jb00Jb00Jb0JJb0aJb0RKb0jKb01Mb00Nb00Nb0NNb0fNb0
    <Ob0>Pb0>Pb0aPb07Sb0aSb0\Tb0:Ub0NUb0NUb0lUb0AVb0DWb0cWb0cWb0OXb0
    ]Xb0QZb02[b0F\b0c\b02]b0j]b0j]b0H^b0k^b02_b0Hab0cbb0dcb0dcb0dcb0
    mcb0<eb0Ofb0Vfb0:gb0Uhb0@ib0[ib0[ib0[ib02kb0[kb01lb0nlb0;mb0>nb0
    Rnb0enb0lob0j0c0X1c0U2c053c053c0B3c0W3c0A4c0J4c025c0?5c0b5c0:6c0
    G6c0K7c0K7c0d7c0m7c0N8c0W8c0W8c0n8c0Y9c0P:c0Z:c0P;c0j;c0E<c0G=c0
    \=c01>c0f>c0L?c0V@c0EAc0ZAc0ZAc0hBc05Dc0@Ec0=Fc0oFc0bGc02Hc0=Hc0
    kHc05Ic0TIc02Jc0AJc0PJc0PJc0oJc03Lc0HLc0HLc0dLc0dLc0OMc00Nc0INc0
    VOc06Pc0hPc0jQc0JRc0JRc0JRc0lRc04Sc0NSc0<Tc0=Uc0UUc0<Vc0WVc03Xc0
    [Xc0=Yc0XYc0KZc0J\c0h\c0h\c0J]c0_]c0m]c0V^c0m^c0:_c0g_c00ac0Xac0
    2bc0Ebc03cc0Acc0Zcc0Odc0Cec02fc02fc0Gfc0Gfc0kfc0kgc0chc0chc0Bic0
    Tic07jc07jc07jc0@jc0@jc0Tjc0;kc0Klc0Klc0_lc0_lc0Ymc0Ymc0Ymc0Inc0
    dnc021d021d0N1d0U1d0U1d0Q2d0Y3d0@4d0@4d0@4d0P4d085d0B6d0Y6d0Y6d0
    n6d0J7d028d028d028d0K8d0K8d0K8d0m8d0D9d0D9d0S9d09:d09:d09:d09<d0
    N>d0N>d0A?d0d@d0]Ad0>Bd0jBd0oBd0ACd0ACd0mCd03Fd0JFd0cFd0?Hd0_Hd0
    GJd0YJd0AKd00Ld0TMd0BOd0hOd0CPd0]Qd0nQd07Rd0@Rd0CSd0CSd0ETd0XTd0
    XTd0XTd0XTd0XTd0OUd0GVd0MVd0PWd0iWd0iWd0nXd0HYd0mYd0>\d0G\d0a\d0
    a\d0W]d03^d03^d0d_d0=`d0^`d0^`d0lad0hdd05ed0=fd0^fd06gd0>gd0Ggd0
    Ggd0Rgd0Rgd0Rgd0Rgd0kgd0:hd0Gid0Zid0Ajd0djd0ojd0Pkd0Pkd0dkd0dkd0
    dkd0Zld06md0Qmd0emd0omd0_nd0Nod0Nod0Q0e041e0<1e0T1e0_1e0_1e052e0
    S2e0S2e033e0D3e0Y3e0=4e0=4e0X4e0M5e0R6e0E7e0`7e0R8e0L9e0L9e0L9e0
    8:e0J:e0d:e0E;e0E;e0M;e0M;e0l;e0\=e0g=e0g=e0K>e0c>e0c>e0:?e0:?e0
    M?e0=@e0=@e0=@e0=@e0`@e0m@e05Ae05Ae0DAe0DAe0DAe0]Ae0QBe0`Be0`Ce0
    9De0oEe0oEe0oEe0SFe0SFe0eFe0eFe03Ge0OGe0OGe0RHe04Ie0WIe0^Ie09Je0
    ]Je0HKe0aKe0DLe0>Me05Ne0=Ne0fOe0fOe0EPe08Qe0;Re0iRe0CSe0QTe05Ue0
    =Ve0=Ve0UVe0dVe0dVe0BXe04Ye0PYe0DZe0cZe0cZe0D\e0R\e0R\e0f\e0J]e0
    j]e0j]e0j]e0;^e0o^e0;_e0;_e0\_e0d`e02ae01be0;be0Dbe0Kce0Kce0Qde0
    ]de05ee0Xfe07ge0Xhe0Xhe08je08je0?je0?je0kje09le01me0;me0Vme01ne0
    Mne0Mne0ine0@oe0[oe0H0f0F1f0<2f0S2f033f0j3f094f0T4f0T4f0\5f0\5f0
    ;6f037f0Z7f0;9f0`9f0R:f0R:f0R:f0d:f0G;f0G;f0[<f0[<f0[<f0S=f0S=f0
    3>f03>f0X>f0X>f0^>f0F?f0`?f0=Af0NAf0NAf0NAf0`Af0QBf0?Df0\Df0LFf0
    :Gf0FGf0;Hf0;Hf0gIf0DJf0IKf0YKf09Lf0SMf0SMf09Nf09Of0XOf0lOf06Qf0
    4Rf04Rf04Rf05Sf0WSf08Tf0QTf0QTf07Uf07Vf0_Vf0LXf0iXf0jYf0D[f0D[f0
    Z[f0Z[f04\f08]f0S^f0M_f0`_f0;af0Gaf0]bf0Ecf0ocf0ief0Jff0@hf0@hf0
    Whf0Whf0Whf00if0@if0@if0oif0oif0Zkf0<lf0\lf0Zmf05of05of05of0[of0
    <0g0<0g0M0g0^1g0^1g0j2g0;4g0`4g0X6g0;7g0K7g0\7g0\7g0\7g0\7g0Q8g0
    Q8g0[8g0[8g0[8g0@9g0m9g0m9g0S:g0S:g0E;g0E;g00<g00<g0><g0_<g0V=g0
    <>g0<>g0^>g0^>g0^>g0i>g0i>g0G?g0`?g0<@g00Ag0LAg0IBg0IBg0jCg0oDg0
    =Fg0^Fg0^Fg0fGg0KHg0cHg0RIg0EJg0MJg0aJg0aJg0aJg0aJg0RKg01Lg03Mg0
    BMg0DNg0nNg0]Og0]Qg0>Rg0KRg0ESg0FTg0aTg0aTg0^Ug0^Ug0[Vg0mVg0UXg0
    CYg0CYg0fYg0@Zg0^Zg0^Zg0^Zg0^Zg0J\g0D]g0D]g0_]g0_]g0j]g0R^g0F_g0
    F_g0F_g05`g0E`g0E`g0]`g0=ag0Qag0lag0lag0<cg0Tcg0Gdg0Qdg0ndg0Jeg0
    Yeg0deg0deg0bfg0Ggg0:hg0:hg0_hg0_hg0nig0Ujg08kg0`lg0Hmg05ng0;ng0
    Jng0Vng0bng0jog0@0h0Q0h0Q0h0F1h0_1h0[2h0[2h0E3h0=4h0H5h0f5h0B6h0
    K6h0K6h0Z6h0b6h0k6h0I7h0i8h0g9h0?:h0?;h07<h0R=h0R=h0h>h0H?h0:@h0
    :@h0U@h0c@h0c@h0<Ah0^Ah0=Bh0PBh0XBh06Ch0?Ch0?Ch0?Ch0?Ch0eCh0ODh0
    ODh08Eh0LEh0iEh0SFh0NGh0QHh0fIh04Kh0GLh0ULh0TMh0TMh0jMh0jMh0HNh0
    SNh0WOh08Ph0gPh0:Qh0YQh0DRh0jRh0jRh0cTh0=Uh0=Uh0RUh0<Vh0fVh0QWh0
    5Yh0A[h0A[h0d[h0V\h0;]h0H]h0m]h0m]h07^h04_h04_h0``h0``h0Cah0Uah0
    ]bh01ch0Och0]ch0Qdh0hdh0dfh0dfh0dfh0lgh0lgh0lgh0?hh0Mhh0Xhh06ih0
    ?ih0Vih0oih0Dkh0`kh0[lh0[lh0_mh0Ioh0loh0@0i0e0i0]1i092i0b2i0<3i0
    R3i054i095i086i0P8i0?9i0_9i0P:i0=;i0F<i0A=i0P=i0W=i0W=i01>i01>i0
    h>i0<?i0<?i0`?i0B@i0CAi0@Bi0@Bi06Ci0OCi0dCi0[Di0[Ei0[Ei0DFi0IGi0
    kGi0AHi0AHi0SHi0lHi0lHi0lHi0;Ji0XJi0jJi0jJi0jJi0NKi01Li0YLi0YLi0
    lLi0ONi06Oi0SOi06Pi0SQi0dQi0`Ri0=Ti0ZTi03Vi03Vi0GVi0@Wi0jWi0LXi0
    LXi01Yi0WYi0WYi0^Yi0;Zi0;Zi0EZi0WZi0@[i0O[i0B\i0L\i0U]i0a]i07^i0
    J_i0X_i0X_i0R`i0l`i0^ai0oai0Mbi0Mbi0hbi01di0adi0kdi0bei0>fi03hi0
    3hi0@ii0Qji0Kki02li0Cni0Cni0ani0ani0oni0oni0Eoi0ooi090j051j032j0
    32j0l2j0F3j0^4j0F5j0]5j0V6j0V6j0H7j0b8j0b8j039j0f9j0f9j0d;j0G<j0
    W=j06>j0a>j0`?j0JAj0JAj0_Aj0]Bj0]Bj0]Bj0?Cj0IDj03Ej0?Gj0?Gj0?Gj0
    iGj0iGj0THj0THj0THj0THj06Ij06Ij0TIj05Kj05Kj0eKj0eKj0oKj0JMj0JMj0
    nMj0kNj03Oj0XOj0hPj0hPj0MQj0[Qj0eQj0XRj0:Tj0:Tj0JUj0cUj00Vj00Vj0
    MVj0UVj0UVj0_Vj0CWj0JWj0JWj0JWj0kWj0kWj0AXj00Yj0NYj0lYj0IZj0kZj0
    H[j0K\j0V\j0e\j02]j02]j0B]j0B]j0B]j0j]j0g^j0A_j0:`j0:`j07aj07aj0
    0bj0Ybj0Ybj0=cj0Hdj0bdj0Gej0`ej0Pfj0Bgj0egj0Yhj01ij0Vij0Pjj07kj0
    Bkj0kkj0=lj0Slj0=mj0Qmj0hmj01nj0^oj0i0k0j1k033k0B3k034k0M4k0m4k0
    C5k0C5k0F6k0U6k0^7k0B8k0B8k0i8k0a9k0::k0f:k0>;k0>;k0>;k0>;k0Q;k0
    R<k0R<k0Z<k0A=k0K>k03?k0S?k0S?k0S?k03@k0d@k0d@k0d@k0iAk0CBk0RCk0
    nDk0nDk0=Ek0XEk0nEk0iFk0iFk0:Gk0oGk0oGk0lHk07Ik0GIk0BJk02Kk02Kk0
    5Lk0VLk0oLk0hNk0hNk0gOk0iPk0mQk08Rk08Rk0VRk06Sk0?Sk0_Tk0iTk0iTk0
    iTk0iTk0JUk0JUk0JUk0JUk0_Uk0jUk0jUk0>Vk0BWk0XWk0XWk0hWk03Xk0`Xk0
    lXk0CZk0H[k0h[k0h\k01^k0h^k0h^k0Y_k09`k0R`k02ak0Qak04bk0[bk05ck0
    Nck0?dk0?dk0fdk0Pek0Pek0kek0afk0afk0afk0Igk0>hk0;ik0Aik0Pkk0ikk0
    ikk0Hlk0Rlk05mk0nok0@0l0b0l0P1l0I2l0I2l0_2l043l0=3l0=3l0H4l0H4l0
    H4l0h4l056l0N6l077l0M7l0?8l0c8l0I9l0G:l0G:l03;l03;l0b;l0B<l0I<l0
    :>l0T>l0T>l01?l03@l0SAl0SAl0IBl0;Cl0PCl0`Dl0<Fl0SFl0SFl0lFl06Gl0
    6Gl0:Hl07Il0kIl0kIl0UJl0UJl0>Kl01Ll0ZLl0FMl0_Ml06Nl0SNl08Ol0\Ol0
    9Pl0LPl0lPl05Ql05Ql0RQl0RQl0iQl0=Rl0NRl0NRl0mRl0nSl0;Tl0ATl00Ul0
    EUl0[Ul0LVl03Wl0kWl0kWl0PXl0gXl0gXl02Yl0TYl0DZl0lZl0lZl0lZl0U[l0
    0\l0V]l0V]l0k]l0a^l0a^l0m^l0K`l0K`l0K`l07al0`al0Hbl0cbl0cbl0Tcl0
    bdl0Wel0mfl0Qgl0Qgl0Qgl0Xgl0\hl0Kil0Kil0Mjl0Mjl0Mjl0kjl0Ikl0Ikl0
    Wkl0lll0\ml0\ml0Qnl0Qnl0Qnl0Qnl0Bol0gol0X0m0V1m0j1m0O3m014m025m0
    ;5m0I5m0n5m0`6m0`6m018m0Q8m0X9m05:m0^;m0^;m0^;m0l<m0l<m0l<m0G=m0
    0>m0Q>m0f@m0f@m0?Am0\Bm0kBm0kBm04Cm0QCm0hDm0hDm0BEm02Fm0gFm0gFm0
    HGm0aGm0^Hm0hHm0DIm0mIm0mIm0mIm0WJm0WJm0kKm0WLm0oLm0TMm0TMm0lNm0
    ^Om0BPm0YPm08Qm0IRm0PRm06Sm04Tm0^Tm0`Um0BVm0NVm01Wm0>Xm0EYm0EYm0
    oYm0oYm0eZm0:[m0:[m0U\m08]m0B]m0B]m0`]m0c^m0S_m0F`m0Z`m0=am0oam0
    oam0oam0>cm0>cm0>cm0>cm0ccm0ccm01dm0bdm0;fm0Ufm06gm0?hm0?hm0?hm0
    Jhm08im0Aim0_im0Ajm0Zjm0Tkm01lm01lm01lm0Xlm0:mm0amm04nm04nm0Onm0
    Onm0hnm0o0n0O1n0g1n0g1n0Q2n0X2n0X2n0X2n0X2n023n0P3n0K4n0b4n0H5n0
    ^6n057n0\7n058n0W9n0;:n0k:n08;n08;n0T;n0j;n0;<n0K<n0d<n0l=n0l=n0
    E>n0Z>n0Z>n0A?n0a?n03@n0@An0@An0ABn0ABn0JDn0dDn0HEn0_En0lEn0KFn0
    dFn0cGn09Hn0SHn0kHn0SIn0SIn0WJn0WJn00Kn02Ln02Ln07Mn07Mn0MMn0cMn0
    BNn0BNn0]Nn0aNn0ZOn0jPn0jPn0cQn0gQn0;Rn0hRn0@Tn0QTn0QTn0QTn0mTn0
    mTn0EUn0hUn0hUn0hUn0TVn0iVn0FXn0EYn0`Yn0CZn0S[n0=\n0=\n0P\n0V\n0
    \]n0M^n0M^n0M^n01_n0@_n0Xan0Fcn0[cn0[cn09dn09dn0Qdn0[en0Kfn0nfn0
    nfn04gn0Fgn0bgn0jhn0jhn0ain03kn0Kkn0mkn0_ln0Dmn03nn0Uon090o090o0
    Y1o0Y1o0Y1o033o033o0D4o0O5o0Z5o0Z5o026o026o026o0n6o0K7o0K7o0Z7o0
    Z7o0e7o0e7o0e7o0e7o0\8o0:9o0:9o0U9o0]9o0]9o04;o0I;o0[;o0U<o00>o0
    l>o0l>o07?o0M?o04@o0JAo0OBo0OBo0]Bo0?Co0?Co0ZCo0ZCo0lCo0KDo0lDo0
    >Eo0[Eo0[Eo0[Eo0[Eo0=Fo0RGo0YGo0dGo0]Io0ZKo0QLo0LMo0ENo0mNo0oOo0
    >Po0[Po0AQo0QQo00Ro0bRo0ESo0MTo0WTo0WTo0dTo0dTo0>Uo0>Uo0KUo0bVo0
    CWo0CWo0CWo01Xo0PXo0gXo0MYo0MYo0iYo0iYo0FZo0bZo0I[o0Q[o0K\o0K\o0
    n\o0\]o05^o09_o0T_o0T_o0`_o0`_o0W`o0W`o0W`o0l`o0Aao0eao0eao0Rbo0
    =co0Nco0Nco0nco0Pdo0ido05eo09fo0Hgo0Hgo0mgo0Sho0Zho0Vio0gio0Qjo0
    ajo0djo0djo0?lo0@mo0<no0:001:001G101`201`201`201`2012301;401R401
    1501V501j501S601Y601c6013701I701Y701`701D901\901\901\901D:01[:01
    F;01F;01F;01S;01@=01T=01T=01F>01e>01[?01FA01FA01FA01XB01WC01QD01
    HE01ME01NF01gF01?G01?G01?G01hG018H01ZH01ZI01ZJ01hJ01hJ01aK01aK01
    aK01TL01TL01TL01iM01]N01fN01dO01>P01JP01RP01=Q01fQ01fQ01fQ01fQ01
    fQ01HR01eR01eR01OS01[S01lT01RU016V016V01YV019W01OW013X01dX01\Y01
    fY01fY01aZ01aZ01aZ01I[01T[01T\01E]01U]01U]01U]01U]01U]01U]01U]01
    m^01e_01Ja01Ja01:b01bb01>c01Wc01[c01Jd01Vd013e013e013e013e013e01
    3e011f01Qf01Bg01\g01:h01:h01Uh01Hi01Pi01ni01=j01;k01bk018l01Vl01
    Vl01Vl01Vl01bm01bm01<n01Qn01bn011o01ao01ao01a1116311?311d3113511
    b511b5111611`611T711981198119811J911::11\:11=;11M;11m;11U<11e<11
    @=11D=11a=11a=11]>11B?115@119A11]A11aB115D11nD11UE11UE11UE11hE11
    kF11:G11GH11GH114I11KI117J11PJ11nJ11YK114L114L11RL11bL11EM11^M11
    cN11MO11MO11VO115P11]P118Q11bQ11RR11NS11DT11NT11<U119V11HV11MW11
    MW11=X11MX11lX11lX114Y114Y110Z11FZ11OZ11F[11F[110\11f\11f\11f\11
    []11d^11^_11J`11b`11n`11n`11Qa11ga11Xb11Ec11ad11>e11Ie11ff117h11
    Yh11Yh11hh118i118i11hi11Ej11Jl11Jl11]l11ml115n11Xn11Vo11M021B121
    B121X121^121^221E321C421C421k421g521T621T621T621L7210821A821^821
    n821n821:921R921L:212<21<<21J=21J=212?212?21]?21]?212@21a@212A21
    2A21HA214B21gB21:C21YC21AE21`E21>F21>F21jF21FH21kH21kI21kI214K21
    cK21YL21kL216M21QM21QM21_N21jN21jN21JO21JO21lO21lO21lO21@Q21@Q21
    ER21ER21nR21nR21nR21nR21JS21nS21FT21FT21FT21AU21WU218V21`V21GW21
    HX217Y21iY21PZ21jZ21`[21<\21Y]21Y]21H^21H^215_21Q`21Q`21Pa21Pa21
    =b21=b21=b21Mb21Mb21`b21Sc21oc21Td21^d21^d213f213f21Lf21Lf21Xf21
    >g21>g21Wg21Wg21<h21Th21ah21>i21>i21\j21\j21Gk21Gk21Gk21Gk21]k21
    ]k21Jm21Mn210o21Qo21>031O031O031O0311131\131823182319331U331U331
    U33114311431f431d531b631B731E831B931f931O:31O:31O:31=;31b<315=31
    >=31V=316>31K?316@316@31U@31U@310B31]B313C31SC31SC315D315D315D31
    9E319E319E319E31WE31EF31fF317G31hG31gH31XJ319L31DM31^M31^M31kN31
    AO31PO31eP31eP315Q31\Q31\Q31TR31gR31GS31:T31GT31GT31cT31jU31KV31
    _W31_W31=X31LY31MZ31]Z31I[31][31h[31O\31b\31K]31K]31i]31;^311`31
    1`311a311a31Sa31na31]b31]b31?c31Ic31Ic31dd31<e31<e31Ge31Yg31fg31
    Uh31Zi31gi31=k31Jl31Jl31Tl31Tl319m31lm31fn31Go31n0414241F341I441
    ;541X64127412741G841O841O841\841^941^941^941T:41X:410<410<41F<41
    F<41h<41`=41H>41@?41b?41b?41P@41P@41e@41e@415A41iB41VC41DD41jE41
    3F415G41_H41XI41XI415K41RK41JL41QM41fM410N41=N41bN41hO41NQ41GR41
    fR41dS41ET41OU41OU41OU41OU41EV41EV41kV410X41[X41[X41=Y41JY41jY41
    jY41HZ41a[418\41Q\41Q\412]41>]41\]416^41@_41:`41:`41e`417a410c41
    oc41Dd41bd41bd41kd41kd41@f41@f41@f41@f41ef41ef41Fg41]g41]g41ig41
    Oh41ii41Qj413k41Zk41ck41Vl41al41=m41=m416n41bn41Ko41Ko41Ko41do41
    do41<151\151a151a151a151P251D351d351h4519551E551E551j551=651`651
    S851>951Y9512:51R:51m:51C;51g;51L<51b<51b<51b<51B=51B=51B>51R>51
    ^>51=?51d?51>@51[@51[@51:A51hA51hA51gB51gB51=C51_C51CD51CD51SE51
    7F51MF513G51UG512H51>H511I511I518J51dJ51dJ51DK519L519L51QL51QL51
    QL51dM51dM51?N51SN516O51QO51WO517P51RP51RP51RP51@Q51TQ51TQ51kQ51
    7S515T51YU51fU51RV51ZW512X512X512X515Y51KY51\Z51F[51L[51d\51d\51
    `]51Q^51=_51L`51X`51Lb51Lb51cb51Sc51Sc51Qd51ed51Ff51[f510g510g51
    0g510g51;h51Xi51]i51:j514k51dk51dk511l51Qm51mm51Vn51?o51Po51io51
    io51G061`061`061D161_161P261P261O461W461W461f461f461@561@561f561
    f561f561=661=661M761?861j9614:614:61D:61D:61l:61_;61_<61_<613>61
    h>61h>61=?61=?61c?61c?618@618@61N@61N@61Y@61;A61lA61?B61OC61JD61
    =E61\E61\E61BF610G61_G61_G614I614I61]I61@J61eJ61ZK61ZK61LM61UM61
    jM61GN61EO61jO61RP61bP61=Q61=R61GR61`R61ZS61ZS61ZS618U618U61KV61
    GW61cW61]X617Z61`[61`[61R\61d]61D^612_61A_61A_61W_616`61J`61J`61
    l`61?b61?b61?b61?b61kb61Yd61Yd61ld61?e61Xe61Ef61Ef61Mf61Mf61`f61
    Ag61Ag61`g61Ih618i618i61Gj61Gj61Gj61Gj61Gj61gj61Yk61Bl61Zl61Zl61
    jl618m618m618m61Rm61Rm611n611n611n61>n61>n61\n61Do6111711171^171
    a171J271V271V271V271V271;471l471H571d571o571V671V671V671<871n871
    N971N971M:71O;71b<71V=71l=71G?71Y?71BA71KA711B71EB716C71cC71DD71
    DD71MD71ZE71dE71iE71LF71LF71LF71gF718G71IG71eH71EI71NI71XJ71UK71
    <L71SL71EM71ZM712O71IO71kO71^P71^P71jP71gQ71GR71GR71GR71[R71dR71
    dR71jS71JV71hV71CW71CW71CW71WW71WW71fW71FX71`X71?Y71?Y71kY71<Z71
    9[71W[714]71X^719_719_71__71h_71:`71]`71Na71aa711b71Ab71Ab71cb71
    3d71id71id71:e71Ye71Ye71ge714g71Lg71Xh713i71Cj71Cj71Lj71Lj71Qk71
    ]l71ml71Hm71Qm71om71Hn71Vo71e081D181;281j281j281G381=4811581^581
    ^581^581D681N681N681@781@78158815881P981;:81[:81C<814=818=81k=81
    ]>81]>81]>81]>81]>81a@81fA81;B81eB810C81FC81FC81cD810G81NG81iG81
    VI81FK81FK81`K81mL81QM81iM811N81NN81bO81bO81bO81MP81MP81VP81hQ81
    3R81AS81SS81;T81KT81KT81eT81WV81YW81;X81eX816Z81K[814\81d\815]81
    []81:^81P^81U^811_811_81N_81Z`81Z`81Z`81Z`81Z`817b81>c81_c81_c81
    Cd81[d81Qe81Qe81le81?f81?f81=h812j812j81;j81_j81Nk81Xl81\m81im81
    Tn81Tn81Tn81Xo81Xo81Xo81Xo81C091C091S191Q391Q39134917491O491e491
    M591m591Y6914791m791D891D891P891C991k991A:91Q;91Q;91^;916=91>=91
    >=91\=91K>91K>91W>911?91P?91`?911@911@91F@91]@918A91MA913B91ZB91
    7C91HD91ZD91:E91NE91JF91?G91EH91BI91NI91CJ91QJ91hJ910K910K91KK91
    [L91[L91[L91[L91[L91[L91ZM91ZM91_N913O913O91TP91BQ911R91_R91WS91
    ST91lT91eU91oV91DW91]W91iW91iW91lX91EY91EY91`Y91oY91oZ91P[91d[91
    1\91d\914]914]91d^91m^919_91e_912a91\a91Bb91Jd91Je91Je91Pe91Mf91
    ef91Lg91oh91Di91fi91fi91Yj91Gk913m91km91Kn91in91^o91G0:1G0:1C1:1
    C1:1@2:113:1d3:1V4:1V4:1m5:1m5:1n7:1E8:1_8:1V9:1l9:1i::1O;:1O;:1
    b;:1L>:1<?:13@:1RA:1RA:1:B:1:B:1:B:1^B:1iB:1;C:1;C:1gC:10E:18E:1
    8E:1@F:1NF:1>G:1>G:1>G:1^H:1^H:1<I:1\I:1gJ:1_K:1lK:1NL:1DM:1CN:1
    CN:1>O:1>O:1TP:1\P:1\P:1bP:16Q:1WQ:14S:14S:14S:1JS:16U:1GV:1fV:1
    7W:1PW:12X:17Y:1UY:1\Y:1\Y:1MZ:1MZ:1MZ:1MZ:17[:1Z[:1`\:1T]:19^:1
    9^:19^:19^:16_:1Q`:1=a:1Ja:1Ja:1Ib:1Oc:1ac:1@d:1@d:1ed:1ed:1We:1
    ]e:1Pf:12g:1Og:1mg:1Ah:1oh:1Wi:1Dj:1Lk:1dk:1il:1il:1Xm:1`m:1Cn:1
    Fo:1go:1K0;1_0;1_0;1:1;1m2;1m2;1j3;1j3;1Z4;1Z4;1b4;1n5;1L6;1:7;1
    Q7;1I8;1I8;1I8;1Y8;169;1d9;1d9;17:;1W:;1j:;1Z;;1Z;;1Z;;1A<;1f<;1
    4=;1S=;1;>;1G>;1_>;1@?;1@?;1M?;1h?;16A;16A;1NA;1NA;1iA;1iA;1<B;1
    iC;1<D;1WD;1FE;1FE;18F;18F;18F;1SG;14H;12I;1KI;1ZJ;1ZJ;1`K;13L;1
    3L;1GL;1XL;1NM;1dN;16P;13R;1DR;1WR;11S;1OS;1mS;1>T;1=U;17V;17V;1
    `V;1`V;12W;1>W;10X;1EY;1cZ;1cZ;1K[;11\;17\;1K\;10];1]];1F^;1n^;1
    P_;1b_;1E`;1Ja;1ia;1Cb;1Td;1Td;1@e;1Af;1Af;1Af;1Tf;1ef;1ef;1]g;1
    ]g;1fg;1<h;1nh;1mi;19k;19k;1Mk;1:l;1Mm;1im;1_n;120<1=0<1=0<1\0<1
    k0<182<1g2<1N3<1N3<1U4<175<1M5<1G6<1e6<1k7<1k7<1T9<10;<1Q<<1B=<1
    U=<1o=<1V?<1@A<1jA<1WB<12D<12D<1ID<1PE<1jE<1LF<1NG<12H<1`H<1FI<1
    QI<1QI<1lI<1:J<1HJ<11K<11K<1OK<1OL<1[L<1QM<1NN<19O<1bO<15Q<1IR<1
    fR<1IS<1cS<1YT<1^T<18U<1OU<1hU<1PV<1cV<1cV<16W<16W<1cW<1QX<18Y<1
    LY<18Z<1E[<1d[<12\<1C\<1E]<1`^<1S`<12a<1Oa<1Oa<1Oa<1Oa<1Va<14b<1
    4b<1>b<1db<10c<1ac<1nc<1]d<18e<1\e<1;f<1Zf<1Zf<1Zf<1Zf<16i<1Di<1
    _j<1Sk<1Pl<1@m<1am<1am<10n<1Un<1bo<1K0=1a0=1n0=1a1=1D2=1]2=1G3=1
    G3=1h3=1]4=1;5=1I5=1I5=1k5=167=1>7=1g7=1:8=129=129=129=1K9=1K9=1
    i9=1G:=1P:=1[:=1\;=1A<=1^<=1G==1`>=1`>=1:?=1:?=1:?=1h@=1h@=1QA=1
    UB=1LC=1ED=1ED=1BE=1BE=15F=1dF=1QG=1QG=1QG=10H=1`H=1VI=1gJ=1WK=1
    _K=1:L=1TM=1CN=1`N=1iN=13O=13O=1<O=1gO=1;P=1@Q=1_Q=1WR=1>S=1>S=1
    >S=1>T=1jT=1EU=1EU=1TU=1TU=1]U=1@V=1@V=1SV=1SV=1`V=1EW=1EW=1EW=1
    EW=1=X=1=X=1YX=1YX=1mX=1mX=1\Y=1JZ=1kZ=1S[=1O\=1O\=1d\=1d\=15]=1
    1^=11^=1;^=1Z^=1d^=1d^=1G_=1]_=1:`=1U`=1b`=1b`=1Wa=1ba=1ma=1ma=1
    ma=1nb=1nb=17c=1gc=1Ud=11e=1]e=1Af=1Af=1;g=1;g=14h=1]h=10j=10j=1
    0j=1@j=12l=12l=12l=12l=12l=1il=1Tm=1Tm=1Tm=15n=1^n=1nn=1Bo=1Bo=1
    B0>1B0>1U0>1_1>1[2>1<3>1<3>1W3>1`3>1j3>1^4>1^4>1B5>1i6>1S7>1S7>1
    K8>169>169>1a9>1a9>14:>14:>14:>14:>1A:>1Q:>1o:>1J;>1J;>1o;>1n<>1
    B=>1T=>1T=>13>>1S>>1_?>1_?>1_?>1R@>1R@>1DA>1dA>1dA>1dA>1<C>1;D>1
    `D>1JE>1JE>1EG>1oG>15H>15H>15H>1RJ>1oJ>1NK>1HL>1^L>1EM>1_M>1=N>1
    JN>1^N>16O>1VO>1VO>10P>10P>1nQ>1lR>1NS>11T>1jT>1`U>1oV>1oV>1WW>1
    WW>1GX>1_X>14Y>14Y>1>Y>1>Y>1@Z>1@Z>1ZZ>1Z[>1E\>1:]>1f]>1J^>1a^>1
    E_>1[`>1[`>1l`>16a>1Gc>1cc>1_d>1_d>1=e>1=e>1ae>1bf>1Kg>11h>1Lh>1
    Qh>1Gi>1ii>14j>1aj>1aj>1Wk>1Wk>18l>18l>1al>1<n>1:o>1C0?161?161?1
    L1?1L1?1L1?1L1?1X1?192?1l2?1l2?1l2?1l2?1l2?1=3?1=3?1@4?1V5?146?1
    E6?1H7?1a7?1E8?1P9?1;:?1^;?1F<?1X=?1[>?1F??1j@?16A?1>A?1>A?1VB?1
    5C?1_C?1KD?1WD?1RE?1NF?1oF?1oF?1aG?1gG?18H?1VH?1UI?1`J?1;K?1lK?1
    =L?1kL?1^M?19O?1oO?1ZP?1jP?1<R?1CS?1hT?1:U?1oU?1@W?1=X?1=X?1gX?1
    KY?1YY?14Z?1FZ?1`Z?1`Z?12]?12]?1K]?1]^?1]^?1U`?1U`?1e`?1[a?1ea?1
    eb?1eb?1Id?1@e?1@e?1@e?1Je?15f?1Ff?1Ff?1cf?1Wg?1=h?1=h?17i?1ji?1
    ji?1Wj?11k?1Lk?10l?1Gl?1Gl?1Pn?1en?1en?1en?11o?1@0@1@0@1O0@1O0@1
    c0@1P1@1P1@1P1@1P1@1o1@183@1n3@1n3@1n3@1n3@1=5@156@1L6@1T6@1_6@1
    W7@1e7@1<8@1<8@1<8@1<8@1a8@1E9@1E9@1E9@1[:@1f:@1`;@1S<@1b<@1:=@1
    :>@1C?@1`?@1h?@1F@@1;A@1;A@1jA@1?C@1>D@1VD@15E@1ZE@1VF@12H@17I@1
    7I@17I@17I@1LI@1hI@1KJ@1fJ@1fJ@1ML@1jL@15M@15M@15M@13N@1>N@1>N@1
    DO@1DO@1;P@1CQ@1cQ@11S@1=S@1=S@1=T@1IT@1IT@1gT@1`U@1eV@1eV@1eV@1
    cW@1AX@1iY@1DZ@1D[@1D[@1R\@1R\@14^@14^@14^@15_@1@`@1N`@1_a@1Ib@1
    Ib@1Ib@1ab@1hb@1hb@1[c@1[c@1Ld@1Ae@1he@1If@1]f@1mf@13h@10i@1Di@1
    ji@1ji@1Ij@1nj@1@l@1[l@1;m@1Lm@1Um@1Um@1Kn@1Kn@1Kn@1_o@1_o@1_o@1
    [0A1K1A142A1B3A1:4A1R5A1:6A1B7A1T7A1;8A1;8A1o8A1b9A1^:A1^:A1D;A1
    c;A1L<A1<=A1D=A18>A18>A1@?A13@A1j@A16AA1WAA1WAA1?BA1^BA1ECA13DA1
    PDA1iDA1hEA1DGA1ZHA1RIA1RIA1kIA1PJA1PJA1PJA1PJA1RKA1RKA1bKA1FLA1
    cLA13MA1CMA1CMA1SMA1ONA1ONA11OA1JOA1jPA1NRA1ZSA1jTA1cUA1cUA1=VA1
    WVA1WVA1KWA1UWA1EXA13YA1PYA1RZA1T[A10\A1f\A14]A1h]A1<^A1__A1E`A1
    QaA1FbA1ObA1ObA1ObA1gbA13cA13cA13cA1ccA1CdA15eA15eA1OeA15fA1SgA1
    SgA17hA1IjA1RjA1RjA13kA13lA1GmA1]mA1=oA1RoA170B1S0B1W1B1K2B1^3B1
    ^3B134B1W5B1J6B1J6B1J6B1^6B1e7B1A8B1c8B1d9B1d9B1d9B1d9B1E:B1E:B1
    ];B1d<B1G=B1S=B1[=B1[=B1X>B1C?B1C@B1C@B1Y@B1Y@B1`@B1:AB1:AB1:AB1
    `BB1SCB1UDB1UDB11EB1iEB1]FB1?GB1NHB1THB1iIB1aJB1GKB1mKB1JNB1JNB1
    JNB1YNB1:OB1COB1POB11PB1_PB1FQB1FQB1YRB1YRB12SB1;SB1mSB1ETB1]TB1
    ]TB1:UB18VB18VB1HVB1`VB1NWB1LXB1WXB1oXB1oXB1QYB1lYB1:[B1K[B1k[B1
    H\B1Y\B1X]B1M^B1E_B1Y_B1D`B1i`B1SaB14bB1BbB1[bB1ecB1ecB1ecB1QdB1
    QdB1^dB1HeB1HeB1HeB1EfB1EfB1`fB1YgB1dgB1ogB1chB1chB1jiB1jiB1jiB1
    @jB1@jB11kB19lB19lB1dlB19mB1XmB1:nB1WnB1anB1EoB1OoB1OoB1OoB140C1
    `1C1c2C1B3C134C1[5C1[5C196C1d6C1d6C188C1P8C119C1L9C1L9C1L9C1V9C1
    V9C1K:C1K:C1e:C1_;C1_;C18<C1J<C1Z<C1Z<C1Z<C1Z<C1h=C1X>C15?C1o?C1
    o?C1O@C16AC1CBC1@CC1YCC1YCC1gCC1gCC1gCC10DC10DC10EC1KEC1FGC1FHC1
    SIC1eIC1eIC1LJC1LJC1\JC1\JC16KC1CKC13LC13LC1UMC1@NC1cOC1cOC1HPC1
    HPC1`PC1eQC1eQC17RC1jRC1QSC1@UC1@UC1jUC1UVC1aWC1`XC1BYC16ZC1[ZC1
    O[C1D\C1D\C1i\C1D]C1G^C19_C1V_C11aC1SaC1kaC1;cC1KdC1odC1odC1QeC1
    keC1=fC1=fC1WgC1WgC18hC1ciC1LjC1LjC1ElC1ElC16mC1nmC1FoC1ZoC1ZoC1
    70D1U1D1U1D1^1D1^1D1^1D1^1D1=2D1h2D1V4D165D116D1?6D1?6D1k6D1k6D1
    C7D1C7D1Y7D1W8D1>9D1m9D1T:D1:;D1R;D1g;D1]<D1j<D1j<D1m=D1<>D1[>D1
    <@D1<@D1M@D1]@D1WAD1CBD1CBD1fBD1mCD1FDD1FDD1`DD1=ED1=ED1:GD1:GD1
    hGD1ZID1ZID1ZID1ZID1WJD1aJD1hJD1hLD1;MD1;MD1OMD1dMD1GOD1^OD1GPD1
    LRD1HSD1XSD17TD17TD17TD1UTD1^UD1XVD1;WD1mWD1?YD1SYD1iYD1;ZD1QZD1
    F[D1F[D14\D1e\D1_]D1T^D1f^D1f^D1Z_D1n_D1n_D1n_D1]`D1ObD1;cD1?dD1
    \eD1\eD1afD1?gD1FgD1GhD1PhD18iD1JiD1=jD1=jD1VkD12lD1GlD1GlD1mlD1
    imD1FnD1]oD1]oD1goD100E1Z0E1O1E1?2E1?2E1A3E1\4E1f4E1X5E1D6E1c6E1
    T7E1T7E1T7E1;8E1Y8E1O9E1Y9E1I:E1g;E1h<E1V>E1e?E1m@E1DAE1DAE1iAE1
    iAE1iAE12CE1?CE1cCE1RDE1DFE1kFE1kFE1RHE1SIE1?JE18KE17ME17ME1\ME1
    OOE1YOE1iPE1eQE1BRE15SE1@SE1JTE1JTE12UE11VE1TVE16WE16WE1SWE1QXE1
    IYE1PYE1PYE1:ZE17[E1Z[E1S\E1:]E1O]E1Y]E1Y]E1V^E14_E1Y_E1Y_E1Y_E1
    N`E1d`E13aE1ZaE16bE16cE1JcE1JcE1FdE1_dE1mdE1cgE11hE11hE1_hE1khE1
    =iE1\kE1\kE12lE1GmE1_mE1kmE17nE1=nE1UnE1NoE1M0F1M0F1M0F1]0F1]0F1
    01F1V1F1m1F174F1l4F1C5F1^5F1f5F1<6F1<6F1b6F148F148F1A8F1O9F1n9F1
    K:F1<;F1S;F1<<F1N<F1o<F1o<F1o<F1T=F1H>F11?F1m?F1X@F16AF1_AF1_AF1
    1BF1IBF1`BF10DF10DF13EF1hEF1hEF1mFF1mFF1^GF1OHF1OHF1OHF1OHF1IIF1
    IIF1hIF1<JF1kJF19KF11LF1WLF1WLF1BMF1BMF1BMF1BMF1iMF1^NF10OF1@PF1
    \PF1:QF1MQF1MQF1aQF1FRF1FRF1aRF1aRF1eTF1YUF14VF1nVF1nVF1DWF1DWF1
    MXF1=YF1=YF1VYF1MZF1iZF1iZF1@[F1H[F1R\F1R\F1Q]F1Q]F1Q]F11^F1G^F1
    EaF1jaF1JbF15cF1;dF1JeF1JeF1EfF1ifF1mgF1WhF1DiF1DiF1]iF1]iF12jF1
    hjF1hjF1hjF1NkF1[kF1lkF1lkF18lF1>mF1GmF10nF18oF1CoF1C0G1]0G1Z1G1
    _2G1F3G1W3G1g3G1V4G1b4G1b4G1n4G1n4G1:5G1Z5G1f5G136G1W6G1W6G1j7G1
    =8G1F8G1R8G1R8G1C9G1M9G1W9G1E:G1E:G1E:G1`;G1^<G1^<G1;=G1`>G1g?G1
    h@G1jAG1`BG1<CG1\CG15DG1`DG1EEG1RFG1_FG1DGG1OHG1:JG1ZJG1dKG1KLG1
    KLG1QMG1fMG1fMG1ANG1QOG1;PG11QG13RG1ISG1:TG10UG1]UG16VG1LVG1LVG1
    LVG1jVG1LWG1OXG1LYG1VYG1^YG1gZG1E\G1Z]G1o]G1=^G1=^G1k^G1C_G1Y_G1
    Y_G11aG10bG1hbG1GdG11eG1OeG1]eG1]eG1IgG1PhG15iG1AjG1OjG1UkG1UkG1
    dlG1ImG1omG1omG16nG1AoG1W0H1W0H161H1_2H143H143H1l3H1[4H1j5H1:6H1
    M6H1b6H1n7H1n7H1n7H1O8H1O9H1o:H1o:H1g;H1g;H1d<H1d<H1A=H1A=H13>H1
    K>H1h>H1h>H15?H1M?H1Q@H1k@H1ABH1gBH1gBH1KCH1gCH1ODH16EH1TEH1]FH1
    IGH1IGH1aGH1aGH1CHH1CHH1mHH1mIH1lJH1FKH1FKH1:MH1TMH1HNH1]NH1@PH1
    oPH1oPH1VQH1YQH1oQH16RH16RH14SH1NSH1_TH1lTH1iUH18WH1eWH1EYH1;ZH1
    ;ZH13[H1=[H1R\H1m\H1:]H1d]H1d]H1m^H1E_H1P_H13`H1D`H1MaH1MaH1dbH1
    lbH1lbH1lbH1lbH1fdH1fdH1fdH1:fH1:fH1:fH1QfH1kfH1UgH1UgH1FhH1TiH1
    \iH1jiH12kH1CkH1jkH1FlH1>mH1SmH1gmH1]oH1W0I1W0I1W0I1W0I1W0I1W0I1
    W0I1a1I1n1I1Q2I1Q2I1N3I1\4I1\4I1?5I1^5I1j6I1g7I1g7I1b8I169I1F:I1
    0;I1U;I1U;I1M<I1]<I1^=I1E>I1E>I1\>I1C?I1C?I1C?I1C?I1\?I1\?I1H@I1
    a@I1j@I1^AI1fBI1gCI1LEI1CFI1CFI1UGI1mGI1aHI1aHI10JI1XJI1XJI1CKI1
    BLI1BLI1BLI1BLI1fLI15MI15MI15NI1dNI1lNI1EOI1KOI16PI1oPI17RI1kRI1
    WSI1WSI1KTI16VI1SVI1\WI1kWI1kWI1AXI1AXI1=YI1bZI1bZI1h[I1c\I1X]I1
    X]I1;^I1;^I1_^I1R_I1K`I1K`I1o`I1QaI10bI1JbI1ebI1ebI1RcI1RcI1HdI1
    ?eI1ifI1:gI1ngI1RhI1:iI1:iI1kiI1kiI17jI17jI1\jI19kI1jkI1jkI1OlI1
    3mI13mI10nI1XnI1onI1ZoI1?0J181J181J1M1J1E2J1E2J1E3J1=4J1=4J1=4J1
    =4J1G4J1G4J1N4J1N4J1i4J1H6J1l6J1@7J1F7J1M8J1M8J1B9J1e:J17<J1D<J1
    i<J1i<J1i<J1i<J1l=J1G>J1G>J1i>J1i>J1i>J1U?J1U?J16AJ1;BJ1;BJ1EBJ1
    OBJ1OBJ1SCJ1AEJ1QEJ1\EJ1=FJ1EFJ1EFJ1gFJ1DGJ1@HJ1SHJ1\HJ1[IJ1[IJ1
    iIJ1:JJ13KJ1eKJ1eKJ1oLJ1^MJ1MNJ1NOJ1hPJ1hPJ1UQJ1@RJ1eRJ1KSJ11UJ1
    OUJ1`UJ1NWJ1dWJ1dWJ1ZXJ13YJ1lZJ1lZJ1C[J1d[J1L\J1:]J1Q^J18_J1m_J1
    _`J1_`J1_`J11aJ1[aJ18bJ1<cJ1EcJ1EcJ1EcJ1GdJ1_dJ1_dJ1GeJ1GeJ1XeJ1
    >fJ1>fJ1`fJ1:gJ1:gJ1:gJ1XgJ1igJ18hJ1HhJ1ThJ1[hJ1hhJ1LiJ1TiJ1OjJ1
    ZkJ19lJ1YlJ1NmJ1dnJ1dnJ1knJ1coJ1S0K1S0K1A1K1Q2K1`2K1n2K1F3K1F3K1
    84K1D4K1`4K1`4K1n5K1M6K1M6K1f6K1=8K1N8K1m9K1O:K1b:K17<K1`<K1`<K1
    <=K1<=K1Z>K1E?K1_?K1_?K1_?K1N@K13BK13BK18BK1SBK1SBK1TCK19DK1LDK1
    kDK1^EK1iGK1@HK1MIK1mIK1FJK1FJK1^JK1^JK1;KK1FKK1oLK16NK19OK13PK1
    MPK1lPK1;RK18SK1bSK1YTK18UK1WUK1XVK1SWK1_WK1DXK1UXK12YK1EZK1?[K1
    n\K1a]K1=^K1=^K1=^K1L_K1n_K1@`K1OaK1@bK1@bK1nbK1WdK1geK1KgK1\gK1
    JhK1giK1HjK1jjK16lK1hlK18mK18mK1emK1QnK150L150L150L1m0L1V1L1V1L1
    52L1T2L1n2L1n2L1n2L1_3L1_3L1D5L1D5L146L1n7L1I8L1_8L1e8L1m9L1Q:L1
    F;L1F;L1O;L1a;L1I<L1_<L1_<L1e=L1H>L1C?L1d?L1H@L1kAL1`CL1eDL1\EL1
    JFL1JFL1`FL1nGL1=IL1=IL1QJL1[KL1[KL1[KL1FLL1hLL1hLL1AML1?NL1?NL1
    iNL1@OL1@OL1aOL1aOL1XQL1XQL1=RL1aRL1aRL1@TL1@UL1JUL1VUL1iUL11VL1
    1VL1\VL1\VL15WL1RXL1RXL1bXL1gXL10YL1<[L1G[L1U[L1n[L1@\L1T^L1U_L1
    N`L1U`L1U`L1m`L1JaL1JaL1YbL1obL14cL1`dL1<eL1<eL1`eL18gL1VgL17hL1
    7hL1NhL1bhL1giL1TjL1kjL1kjL1RkL1RkL1RkL13lL13lL1WlL1imL1OnL16oL1
    noL1noL1^0M1^0M1e0M1e0M1e0M1e0M1c1M1T2M1T2M1C4M1e5M1K6M1K6M1K6M1
    \6M1O7M1k7M1k7M1U8M199M199M1l9M1>:M1T;M1c;M1F<M1k<M1K>M1i>M1B?M1
    H@M15AM1NBM15CM1RCM11DM1KDM1=EM1YEM1YEM1eEM1CFM1JGM1gGM1gGM1OHM1
    lIM1lIM1UJM1gJM1GKM1ILM11MM11MM1SMM16NM1\OM1PPM1KQM1JRM1HSM1NTM1
    MUM1\VM1PXM1PXM1JZM1JZM1B[M1>\M1`\M1=]M1O^M1N_M1N_M15`M16aM16aM1
    9bM1@bM1WbM1;cM1;cM15dM1\dM1cdM1cdM1cdM15eM1UeM12fM1?fM1[fM1[fM1
    LgM1<hM1<hM1]hM1]hM1]hM1]hM1lhM1OiM1OiM1OiM1KjM1[kM1jkM1AlM1AlM1
    XlM1>mM1>mM1LmM1ZmM1lnM1CoM170N1F0N1g0N141N1D2N1D2N1T3N1o3N1o3N1
    Y4N185N1J5N106N1X6N1k7N1S8N1S8N1S8N1l8N1]9N1j:N1j:N1j:N11;N1S;N1
    S;N12<N1b=N1F>N1F>N1k>N1E?N1E?N15@N15@N1oAN1@CN1WCN1nCN18DN1KDN1
    AEN1XEN1eEN1@FN18GN1iGN1iGN1GHN1nIN1nIN1nIN17JN17JN1[JN1mKN1YLN1
    YLN16MN1JMN1]NN1]NN1UON1@PN1lPN1lPN1lPN15RN1ORN1ORN1iRN1PSN12UN1
    KUN1KUN1HWN1?XN1?XN1KXN1KXN1TYN1TYN1TYN1TYN1TYN14ZN1C[N1g[N1B\N1
    j\N1L]N1P^N1`^N1P_N19`N1h`N1RaN1PbN1_bN1_bN1LcN1LcN11dN11dN11dN1
    1dN11dN1ZdN15fN1mfN1TgN1TgN1AhN14jN1:kN1:kN1:kN1UkN1VlN1klN1VmN1
    LnN1nnN101O1n1O172O1A2O1=3O1X3O1H4O196O137O137O1O7O1a7O1a7O1V8O1
    29O1U9O1l9O1m:O1m:O14<O1Z<O11=O1:=O1:=O1J=O1T>O1T>O1m>O13@O13@O1
    D@O1Q@O1;AO1YAO1lAO1lAO1[BO1FCO1\CO1BDO18EO1gEO1GFO1GFO15GO1aHO1
    VIO1cIO1nJO1nJO1nJO1[KO1OLO1OLO1OLO1eLO17MO1MMO1oMO1YNO1OOO18PO1
    0QO1<QO1VQO1gQO1jRO1ASO1jSO1jSO1GTO1TTO1_TO1GUO18VO1:WO1bWO1bWO1
    bWO1_XO1bYO1<ZO1<ZO1XZO1H[O1@\O17]O1H^O13_O13_O1o_O1o_O1F`O16aO1
    ^aO1^aO1EbO1[bO1kbO1YdO1YdO1cdO1ndO1KeO1FfO1dfO1TgO16hO1dhO1EiO1
    :jO1[jO1[jO1[jO1nkO1nkO1RlO16mO1?mO1mmO16nO1SnO1gnO1CoO1\oO1K0P1
    X0P1n0P1V1P192P192P1L2P1m2P1H4P1H4P1W4P1n4P1G5P1C6P1N8P1N8P1N8P1
    N8P199P199P1M9P1=:P1@;P1@;P1Q<P18=P1L=P1L=P1L=P1\=P14>P14>P1`>P1
    k?P1k?P1H@P1^@P1JAP1JAP1ZAP1bAP17CP1hCP16DP1_DP1GFP1^FP11GP11GP1
    :HP1WHP1<IP1<IP1<IP1<IP14JP1=JP1VJP1`KP1DLP1QLP1QLP1QLP1mLP1_MP1
    ;NP1;NP19OP12PP1OQP1^QP1^QP1cQP1mQP1dSP10TP1ZTP10UP1JUP1mUP1NVP1
    bVP1bVP1nVP1nVP1nVP1PWP10XP1gXP1YYP1P[P1j[P1Y\P1o\P1l]P1P^P13_P1
    __P1D`P1LaP13bP1_bP1EcP16dP1ZdP18eP1@eP1oeP1oeP1UfP1:gP1:gP1KgP1
    KgP1ZhP1giP1PjP1ajP1ajP1jjP13kP1\kP1\kP1ikP1ikP13mP13mP1KmP11nP1
    RnP1<oP1CoP1]oP1f0Q1B2Q123Q123Q1g3Q1g3Q1<4Q1^5Q1^5Q137Q137Q1B7Q1
    O7Q1O7Q1d7Q188Q188Q1m8Q1m8Q1V9Q1J:Q17;Q1N;Q1n;Q1E<Q1E<Q1:=Q17>Q1
    7>Q17>Q1:?Q1K?Q1_@Q1m@Q1NAQ1YAQ1eAQ1eAQ1CBQ1WBQ1FCQ13DQ13DQ1QDQ1
    8EQ1HEQ1HEQ1aEQ1aEQ1WFQ1CGQ1bGQ1@HQ15IQ1IIQ1^IQ1LJQ1lJQ1\KQ1NLQ1
    nLQ1jMQ1VOQ1VPQ15QQ1DRQ1kSQ1HUQ1GVQ1KVQ1UVQ1>WQ1BWQ1OXQ1CYQ1QYQ1
    UZQ1UZQ1eZQ12[Q1U[Q1@\Q1>]Q1b]Q1@^Q1e^Q1H_Q1a_Q1i_Q1Y`Q1l`Q17aQ1
    7aQ1?bQ18cQ1VdQ1_eQ19fQ1AfQ1LfQ1LfQ1LfQ1LfQ1lfQ1DgQ13hQ1FhQ13iQ1
    =jQ1=jQ1IjQ1hkQ1UlQ1^lQ1^lQ1^lQ1nlQ1nlQ1VnQ1nnQ1loQ1Y0R1Y0R1N1R1
    <2R1`2R1i2R1H3R1X3R134R134R134R134R1P4R1P4R1P4R1g4R1;5R1;5R1=6R1
    b6R1b6R1;7R1;7R1C8R1D9R1M:R14;R1F;R1n;R1I<R16=R1W=R1o=R1K>R1P>R1
    j>R1j>R10?R1I?R11@R1O@R1O@R19BR19BR1TBR1eBR1jBR15DR1<DR1<DR1<DR1
    ?ER1?ER1?ER1KER1IFR1iFR1iFR1EGR17HR1BHR1DIR19JR1KJR1oJR1CKR1QKR1
    [KR18LR18LR18LR12MR12MR1cMR1MNR1MNR1COR1BQR1BQR1URR1URR1QSR1bSR1
    ITR1IUR1fUR1fUR14VR1\VR17WR17WR1UWR1HXR1hXR1hXR1hXR17YR1OZR1OZR1
    Y[R1G\R1G\R1b\R1d]R1@^R1@^R1@^R1[^R12_R1`_R1`_R1=`R1V`R1YaR1haR1
    3cR1?cR1?cR1?cR1KcR1YcR1fcR1fcR1AdR11eR1EeR1keR1keR1OfR1lfR1KgR1
    GhR1;iR1;iR1;iR1;iR1miR1IjR1mjR1>lR1>lR1>lR1:mR1ImR1ImR1onR1L0S1
    :1S1`1S1:3S1Y3S1Y3S1Y3S1Y3S1O4S1W4S1]4S1]4S105S105S1V5S1k5S1A6S1
    I7S1E8S1B9S1K9S1]:S19;S19;S1L;S1J<S1_<S16=S1`=S1`=S1e>S1??S1J?S1
    J?S1J?S13@S1L@S1j@S1HAS1iAS1iAS1;CS1CDS1]ES1eES1eES15GS15GS14HS1
    UHS1UHS1dHS1bIS1DJS1WJS1=KS1aKS1lKS1@LS1dLS1CMS1CMS1CMS1\MS1;NS1
    LNS1BOS1=PS1=PS1=PS1HPS1HPS1jPS1GQS1lRS1lRS1USS1^SS13TS1nTS1FUS1
    FUS1FUS1RUS1@VS1fVS1fVS1FWS1KXS1HYS1HYS1HYS13ZS1VZS18]S1;^S1K^S1
    4_S1c_S1c_S1O`S1O`S1LaS1maS1maS1BbS1`bS1CcS1SdS1odS1KeS1KeS1KeS1
    \eS15fS1[fS1EgS1\gS1\gS1OhS1]hS1fhS1SiS12kS12kS1ElS1ElS1ElS11nS1
    noS171T1m1T1m1T1m1T1L2T1g2T1D3T1_3T144T144T1U4T1B5T146T1F6T1[6T1
    [6T157T138T138T1H8T1o8T1F9T1f9T1X;T1<<T1<<T1b<T16=T1Q=T1j=T1X>T1
    K?T1l@T14AT1XAT1BBT1MBT1RBT12CT1SCT1<DT1[DT1[DT1lDT1NET1nFT1_GT1
    `HT1`HT1UIT1IJT1IJT1KKT1bKT1bKT1KLT1^LT1^LT1iLT1aMT1bNT1bNT1gOT1
    gOT1cPT13QT13QT1IQT1IQT17RT1?ST10TT1UTT1]UT1DVT1WWT1=XT1[XT1]YT1
    7ZT17ZT1^ZT13[T1U[T1M\T1E]T1j]T1j]T1j]T1g^T1S_T1S_T1S_T1]`T1l`T1
    l`T1faT1LcT1HdT1edT1CeT1CeT1XfT1>gT1NgT1XgT1ggT1JhT1KiT1KiT1hiT1
    FjT1YjT1YjT1YjT1YjT1YjT10kT1lkT1lkT1lkT1DlT1llT1llT1llT1llT1llT1
    GmT1GmT14nT1XnT1moT1f0U1f0U121U121U1I1U102U102U102U1M2U1M2U163U1
    63U1Z3U1f3U1E4U1n4U1L5U1J6U1a6U1V7U1b7U1]8U199U199U1`9U1l9U1>;U1
    e;U1S<U10=U10=U10=U1R>U1R>U1R>U1N?U1]@U1BAU1BAU17BU1kCU1mDU1mDU1
    YEU15GU1]HU1LIU1LIU1SIU1:JU1dJU1AKU1`LU1IMU1IMU1PNU16OU16OU16OU1
    OOU1OOU1JPU1cPU1cPU1cPU1;QU1;QU1kQU1YRU1KSU1KSU1FTU1QUU1oUU1QVU1
    7WU1DXU1DXU1MYU1`YU1]ZU11[U1B[U1B[U1G\U14]U1E]U1J]U1;^U1;^U1[^U1
    U`U15aU1LaU1]aU1YbU1JcU11dU1>eU1YeU1>gU1[gU12hU1ahU1BiU1LiU1LiU1
    ;jU1gjU1_kU15lU1JlU1alU1alU1bmU1_nU1=oU1aoU160V1F0V1F0V1i0V1?1V1
    Q2V1F3V1F3V1N5V1Y5V1c5V1=6V1U7V1d7V1_8V1j8V1A9V1W:V1W:V1W:V1D;V1
    M;V1M;V19<V1Y<V1Y<V1Y<V1>=V1Y=V1j=V19?V1a?V1n?V1L@V1IBV11CV1ECV1
    5DV1FEV1PEV1FFV1nGV1SHV1=IV11JV1OJV1`JV1EKV1;LV1;LV1jMV1SNV1eOV1
    ]PV1]PV19QV1EQV1VRV1VRV1GSV1ZSV1ZSV1ZSV18TV1NTV1iTV1fUV11VV11VV1
    UVV1UVV1UVV1UVV1UVV18WV18WV1CWV1\WV1cXV1cXV1?YV1:ZV1dZV11[V11[V1
    \[V1<\V1c\V19]V19]V1l]V1l]V1U^V18_V1Z_V1C`V1P`V1XaV19bV1>bV1nbV1
    JcV1^cV1`dV1`dV1`dV1@eV1@eV1neV1PgV1egV1egV1]hV1]hV1HiV1njV1LlV1
    7mV17mV17mV1dmV1=nV1XnV1]oV1;0W1X0W1X0W1O1W1c1W1c1W1Z2W1b3W1D4W1
    g4W1U5W136W1E6W1E6W157W1g7W1U8W1U8W1?9W1?9W1H9W1o9W1o:W1>;W1>;W1
    >;W1`;W1><W1T=W1T>W1T>W1T>W1A?W1O?W1O?W1O?W1g?W1P@W1m@W1XAW16CW1
    GDW1GDW1GDW1nDW1nDW1\EW1OFW1DHW1?IW1nJW1cLW1iLW1NMW1eMW17NW1ROW1
    OPW1NQW1MRW1_RW1MTW1oTW1oTW1mUW1bWW1UYW1XZW1nZW1nZW1?\W1M\W1a\W1
    n]W1P^W1P^W1c_W1HaW19bW1SbW1PcW1HdW1bdW17eW1FeW18fW1TgW1TgW12hW1
    2hW1\hW1\hW1\hW1GiW13kW13kW1BkW1OkW1DlW1DlW1glW14nW1?nW1?nW17oW1
    ioW171X171X1H1X1^1X1o1X1k2X1j3X1P4X1E6X1a6X1Z7X1@8X1F9X1i9X1A:X1
    M;X1M;X12<X12<X1\=X1o=X1G>X1k>X1Z@X12AX12AX12AX1^AX1BBX1VBX1\CX1
    lCX1:DX1@DX1ZDX1DEX1DEX1[EX1[EX1oEX1oEX1XFX1KGX1HHX1YIX1@JX1SJX1
    VKX1VKX1BLX1[LX19MX19MX19MX1DMX16NX10OX1HOX14PX1TPX1@QX1kQX1ORX1
    aRX1aRX1BSX1OSX1bSX1XTX1>UX13VX13VX1KVX11WX1OWX1OWX1OWX1gWX1LXX1
    LXX1fYX1fYX1?ZX19[X1c[X1E\X1K]X1I^X1U^X1A_X1P_X1X_X1X_X1b`X1KbX1
    5cX1mcX14eX1QeX1EfX1VfX1]gX1:hX11iX16jX1ckX1ckX1lkX13mX13mX1cmX1
    8nX1?oX1?oX1joX1joX1H0Y1H0Y1H0Y1H0Y1H0Y1J2Y1?3Y1N3Y1N3Y1c4Y156Y1
    56Y156Y156Y187Y187Y1Q7Y1m7Y1F8Y13:Y1_;Y1e<Y12=Y1D=Y1l=Y1;>Y1;>Y1
    X>Y1I?Y1I?Y1m?Y1J@Y1J@Y1d@Y1d@Y1d@Y1CAY15BY1SCY1]CY1GDY1dDY16EY1
    EEY1fEY14FY1=FY18GY1`HY1gIY1gIY1?JY1VKY1VKY1VKY1VKY1KLY1TLY1TLY1
    7MY17MY1PMY1lMY1LNY1LNY1DOY1DOY11QY1ARY1ARY1ARY1dRY1JTY1?UY1?UY1
    ?UY1`UY1DVY1SVY1YVY10WY1]WY1FXY1QXY16YY1\YY1KZY1KZY1VZY1kZY1kZY1
    kZY10\Y1b\Y1<^Y1:_Y1J`Y1``Y1``Y1EaY1<bY1hbY1hbY15cY15cY1@cY1@cY1
    XcY1IeY16gY1YhY1YhY1MiY1MiY1gjY1ZkY1ZkY1<lY1<lY1EmY1EmY1YnY1<oY1
    ioY190Z190Z190Z1n0Z1n0Z1`1Z1`1Z1k2Z1\3Z1\3Z194Z1H4Z1@5Z1@5Z136Z1
    l6Z1l6Z1]7Z1N8Z1f8Z1f8Z1X9Z1g9Z1g9Z1g9Z1g9Z1e:Z13;Z1W;Z1i;Z1]<Z1
    9=Z19=Z18>Z1Y>Z1Y>Z1;?Z1J?Z1e?Z1f@Z1BAZ1BBZ1BBZ1ADZ1@EZ1IFZ1bGZ1
    [HZ1jHZ1^IZ1lIZ12JZ12JZ12JZ1eJZ1ZKZ1:LZ1OLZ16MZ1BMZ1BMZ1BMZ1BNZ1
    NOZ1^OZ1APZ1lPZ1ARZ1ARZ1CSZ1cUZ1WVZ1KWZ17XZ1UXZ1`XZ1DYZ1SZZ1SZZ1
    SZZ1mZZ1C[Z1C[Z1@\Z12]Z12]Z1L]Z1L]Z1_]Z1Q^Z1Q^Z11_Z1e_Z1<aZ1<aZ1
    LbZ1?cZ1XdZ1XdZ10eZ10eZ1VfZ1<gZ1ZgZ1igZ13hZ1<hZ1EiZ1ViZ14jZ1VjZ1
    FkZ1nkZ1NlZ1`lZ1BmZ1BmZ1<nZ1OnZ1[nZ12oZ1`oZ1koZ120[1c0[1=1[1C1[1
    C1[1C1[1g1[193[193[1<4[1\4[1\4[1m4[1m4[1]5[1]5[1A6[1U7[1U7[1H8[1
    H8[1Q8[1]9[1]9[1F:[1Z:[1Z:[1j:[1j:[1h<[1d=[1d=[13?[1S?[1S?[1S?[1
    M@[1iA[1iA[1oB[1oB[1GC[10D[1BD[1QD[1gD[1gD[1[E[1[E[1[E[1NF[1NF[1
    gF[19I[1kI[1nJ[1QK[1QK[1WL[1IN[1<P[1<P[1<P[1<P[1TP[1^P[1PQ[1eQ[1
    LR[1nR[18T[1GU[1GU[1GU[1XU[1XU[19V[1WV[1gV[1JW[1]W[1PX[1]X[1;Y[1
    ;Y[1GY[1TY[1CZ[1kZ[1kZ[1kZ[11[[11[[1]\[1I][1C^[1C^[1C^[1@_[1@_[1
    ^_[1Ka[1Ka[1Ya[1Mb[1fb[19c[1Ld[1hd[19e[1De[1^e[1le[11g[11g[1jg[1
    li[1li[1Ej[1Ej[1Ak[10l[1Gl[1Ol[1Ol[1Cm[1Ln[1dn[1Lo[180\180\1W0\1
    51\151\1j1\1j2\1j2\1V3\1b3\1b3\1b3\1h4\1h4\1C6\1L6\1h6\157\1V7\1
    X8\1`8\1`8\1J9\1G:\1\:\1<;\1M;\1M;\1Y<\1X=\1X=\17>\17>\1R>\1I?\1
    I?\16@\1[@\1e@\1e@\1e@\1l@\1`A\1eB\1ZC\1ZC\1ZC\13D\1MD\1cD\1BE\1
    BE\1hE\1;F\1;F\1bF\1<G\1dG\1BH\1BH\1BH\1PI\1CJ\16K\1gK\1WL\17M\1
    VM\1mM\17N\1QN\1WN\1AO\1AO\1JO\1cO\1TQ\1TQ\18R\1JS\1RT\19U\1^V\1
    5X\1oX\18Y\18Y\1MY\1MZ\1hZ\1B[\1B[\1B[\1F[\1F[\1F[\1F[\1F[\1R[\1
    a[\1l[\1l[\1P\\1L]\1m]\18^\1G^\1f^\1V_\1o_\1P`\1P`\1W`\1W`\1W`\1
    i`\1i`\1Da\1\a\1ga\1Gb\1[b\1[b\1<c\15d\15d\1>d\1>d\1Hf\1Eg\1Eg\1
    lg\1lg\1=i\1Yi\1>j\1dj\1dj\1Al\1Wl\1Vm\1Pn\1;o\1ko\1]0]1]0]1C1]1
    C1]1g1]1g1]1B2]1B3]135]1V5]116]116]116]1?7]1[7]1[7]1H8]1l8]1l8]1
    f:]1N;]1`<]1D=]1l=]1l=]1C>]1Z>]10?]1]?]1A@]1A@]1A@]1A@]1\A]1UB]1
    ^B]1lC]1hD]1=E]11F]1\F]1ZG]14H]1@H]1aI]1IJ]1IJ]1^J]1>K]1>K]1>K]1
    >K]16L]16L]16L]1RL]1QM]1iM]1iM]1EN]1MN]1fN]1nO]1UP]1eP]1eP]1eP]1
    BQ]1BQ]1cR]1KT]1^T]14U]1NV]1bV]1DW]1SW]11X]1PX]1PX]1PX]1lX]1BY]1
    lY]1YZ]1YZ]18[]18[]1Q[]1n[]1]]]1]]]1L^]16_]1R_]1;`]1^`]1Ka]1Ab]1
    Ab]1Ab]1\b]1hb]1dc]1kc]1md]1md]1^e]1ie]1Wf]1Ng]1Ng]1nh]13j]1Ij]1
    kj]1kj]1kj]1ak]17l]17l]17n]1gn]1io]1io]1>0^1[0^1i0^1i0^1<1^1<1^1
    ^1^152^1e2^183^183^1J3^1J3^1J3^1@4^115^1;5^1Z5^1Z5^1Z5^1Z5^1k5^1
    76^1W6^1W6^1W6^1@7^1T7^1=9^1a9^1G:^1j;^1j;^1E<^1E=^1E=^1X=^1X=^1
    D>^18?^1g?^1L@^1X@^1f@^13A^1]A^15C^1WC^1WC^17D^1XD^1XD^16E^16E^1
    \E^18G^1IG^1PG^1iG^1QH^1HI^10J^1cJ^1cJ^14K^1?K^1XK^1OL^1OL^1\L^1
    :M^1:M^1XM^1XM^1kN^1DP^13Q^16R^16R^1>R^1lR^1SS^1;T^1QT^1GU^1GU^1
    GU^14V^1>W^13X^13X^1aX^1=Y^1MY^1@Z^1YZ^1A\^1F\^10]^1D]^1C^^1:_^1
    D_^1D_^1h_^1h_^1i`^1ca^1Nc^1Nc^1Nc^1Nc^1Nc^16d^1@d^1@d^1@d^1Fd^1
    5e^18f^1Hg^1Vg^1=i^1Tk^1lk^1lk^1lk^1ol^1@m^1]m^1]m^1im^1^o^1M0_1
    M0_1o0_1G1_1G1_1k1_1k1_1@3_1B4_1B4_1B4_1V5_1S7_1m7_1S8_1U9_1U9_1
    Q:_1f:_1f:_1G;_1_;_1J<_14?_1C?_1c?_1P@_1P@_11A_1lA_1=B_1_B_1SC_1
    ID_1WE_1nE_1EF_1SF_1;G_1>H_1lH_13I_13I_11J_1NJ_1NJ_1<K_1HK_1HK_1
    HK_1\K_1LL_17N_17N_1>O_1LO_1OP_1NQ_1]Q_1]Q_18R_1KR_1KS_1KS_1:T_1
    UU_1YV_1lV_1lV_1lW_1nX_1`Y_1`Y_1DZ_1?[_1?[_1M[_1S\_1@]_1Y]_1Y]_1
    Y]_1Y]_1d^_1Q__1?`_1\`_1Qa_1Qa_1ia_1Gb_1Wb_1]b_1>c_1Jd_1`e_1`e_1
    Af_1gg_1Ih_1Ih_11i_1Bj_1Ak_1dk_1dk_1Ql_14m_14m_14m_1An_1An_1cn_1
    Ko_1_o_1_o_1jo_1;0`1H1`1g1`1X2`1;4`1;4`1N4`1N4`1_4`155`1l5`1Z6`1
    Z6`1F7`1O8`149`1M9`1Y9`1c:`1L;`17=`1`=`1B>`1Z>`1H?`1W?`1W?`1W?`1
    1@`18@`1X@`1d@`1OA`1eA`1QB`1=C`1QD`1^E`12F`12F`12F`1XF`1FG`19H`1
    ZH`1ZH`1oI`15K`1kK`15L`1_L`1\M`18N`18N`1jN`10P`10P`1jP`1bQ`1oR`1
    oR`16T`1bT`1CU`1CU`1CU`1CU`1\U`1oU`1KV`1aW`1mW`1FX`1XY`1kY`1kY`1
    ?[`1Y[`1a\`1a\`1J]`1n]`1G^`1J_`1n_`1U``1La`1aa`1]b`1]b`19c`1Wc`1
    3d`1=e`1=e`1ke`1Eg`1cg`1<h`1Wh`1Fi`1ei`1ei`1ei`1Gj`14k`1>l`1gl`1
    Hm`1Zm`1nm`1An`1Xn`1[o`1U0a1U0a1U0a1g1a1g1a1g1a1h2a123a183a1A4a1
    A4a1N4a175a1[5a1[5a1I6a1X6a1X6a107a1<7a1Y7a1Y7a168a1^8a1;:a1@;a1
    Q;a1k;a1k;a1]<a1@>a1@>a1i>a1a?a1?@a1kAa1kAa15Ba1\Ba1MCa1dCa1`Ea1
    :Fa1FFa1OFa1`Fa1hFa10Ha1HHa18Ia1<Ja1`Ka1<La11Ma1EMa1lMa1fOa1fOa1
    BQa1WQa11Ra1NRa1JSa1jSa1VTa15Ua1FVa1FVa1>Wa1[Wa1[Wa1[Wa1hWa1hWa1
    cXa1cXa16Za1PZa15\a10]a10^a1X^a1f_a1N`a1a`a1>aa1>aa1oaa1^ba1Wda1
    Bea1bfa1@ha16ia1Wia1kia1Tja1jja17ka1Cka1Zka1`la1Ema1jma1Lna1^oa1
    ^oa1;0b1J0b1f0b1G1b1n1b1_2b1W3b124b1c4b1c4b1c4b125b1f5b1f5b176b1
    S6b1]6b1]6b1;7b1;7b1;7b178b1K8b1K8b129b129b1N9b1W:b1W:b1n:b1U;b1
    U;b14<b1D<b1]<b1b<b1b<b1F=b17>b1e>b1A?b13@b1B@b1K@b1a@b1:Ab1[Ab1
    iAb1DBb1DBb1LBb1bBb1LCb1CDb1kDb1kDb1kDb1kEb1kEb1kEb16Fb10Gb1hGb1
    hGb1>Hb1mHb1mHb1OIb13Jb1IJb1\Jb1iJb1CKb1CKb1<Lb1DMb1QMb13Nb1INb1
    DOb1DOb1DOb1DOb1KOb19Pb19Pb1hPb1OQb13Rb1jRb1jRb1jRb1oRb1cSb1<Tb1
    MTb1MTb1CUb1CUb1\Ub1\Ub1nUb1JVb1SWb1SWb18Xb18Xb1QXb1LYb1mYb1jZb1
    jZb1jZb17[b1M[b1M[b1M[b1V[b1I\b1Y]b1d]b11_b11_b1K_b1l_b1l_b1l_b1
    A`b1W`b1?ab1Ibb1abb1Rcb1Rcb1Kdb1Kdb1Kdb1Zeb1@fb1fgb1hhb13ib1Cib1
    >jb1gjb1gjb1_kb1olb1olb1Hmb1Ymb1:nb1:nb1:nb19ob190c190c1[0c1:1c1
    b1c1B2c1h2c1W3c164c1R4c1R4c1R4c1J5c1i5c106c106c106c1=6c1=6c1a6c1
    :7c128c1?9c1?9c14:c14:c1L;c1L;c1V<c1n<c1;=c1Z=c1N>c1A@c1[@c1DAc1
    lAc1>Bc1HCc1VCc1;Dc14Ec14Ec1NEc1`Ec16Fc1iFc19Hc1JHc1]Ic17Jc1`Jc1
    `Jc1MKc1MKc1lKc1lKc1jLc1DMc1kMc1kMc1SNc1SNc1SNc1[Oc1[Oc1=Pc1ePc1
    2Qc12Qc1NQc1NQc1jQc1jQc1`Rc1FSc1WSc1BTc1XTc10Uc1]Uc1kUc1iVc1iVc1
    AWc1cWc1JXc1:Yc1:Yc1:Yc1:Yc1ZYc13Zc1YZc17\c17\c1;]c1;]c1;]c1Q]c1
    d^c1d^c18_c1G_c1G_c1H`c1H`c1k`c1Tac1@bc1@bc1Rbc1Rbc1Gcc1Gcc1`dc1
    hdc1Lec1Gfc1Lhc17jc1Kjc1Qjc1Mkc1Zkc1Plc1Plc1Plc1Plc1\lc1Mmc1amc1
    6nc1Moc1F0d1L0d192d1S3d1F4d1V5d1b5d147d1:8d1D8d1f8d1f8d1f8d159d1
    J9d1J9d1O;d1d<d1H>d1H>d1X>d1n>d1a?d1j?d1?@d1]@d1GAd1GAd1JBd1>Cd1
    QDd13Fd1NFd19Gd19Gd1MGd1\Gd1MHd1dId1HJd1aKd1aLd1hMd11Nd1MOd11Pd1
    @Pd1BQd1PQd12Sd1MSd1ITd1ITd1STd1_Td1_Td1>Ud15Vd1KVd1JWd1UWd19Xd1
    XXd17Yd17Yd18Zd1cZd1cZd1cZd1Z[d1b[d1b[d1P\d1P\d1^\d1e\d1H]d1a]d1
    U^d1U^d1]_d1Z`d1lbd1gcd1Hdd1Ged16fd11gd1Ugd1:hd1:hd1_hd13id1Tid1
    4jd1<jd1[jd19kd19kd1akd1Dmd1<nd1[nd1bod1M0e1M0e1M0e1i0e111e1K1e1
    o1e1X3e1d3e1B4e1B4e1l5e1J7e1T7e188e188e1C8e1P8e1N9e1l9e1E:e1B;e1
    B;e1B;e1S<e1C=e1[=e1Z>e19?e1O@e1_Ae1_Ae1oAe1oAe1RBe1RBe1\Be1\Be1
    3Ce13Ce1KCe1]Ce1YDe1IFe1mGe1CHe1CHe1^He1AIe1mIe1UJe1cJe1;Ke1;Ke1
    PKe12Le1OLe1OLe1jLe1jLe1]Me1cMe1oNe1oNe1MOe1dOe1dOe1dOe18Pe1ZPe1
    EQe1dQe1HRe1YRe1YSe1NTe1FVe1FVe1OVe1oVe1iWe1RXe1TYe15Ze1TZe1TZe1
    kZe1kZe1kZe1=\e1=\e1P\e1V]e1<^e1Z^e17_e13`e1J`e1J`e19ae1`ae17be1
    `be17de1=de1Rde1Rde1Wee1Wee1Wee1hee1hee1Bfe1cfe1Fge1Fge1Fge1]ge1
    Ahe1khe1khe1Bie1Bie11je11je1Xje1mje1mje1?ke1_ke1_ke1Yle1Hme1Hme1
    ame1Une17oe1foe1?0f1?0f152f152f1G2f1C3f1T4f1O5f1O5f1O5f176f1E6f1
    o6f1o6f1W7f1g7f159f1T9f1k9f1b:f1b:f10;f10;f1V;f1o;f1\<f1\<f1@=f1
    S=f17>f1<?f1;@f1JAf1OBf1OBf1OBf17Df17Df17Df1]Df1IEf1IEf1kEf1BFf1
    QFf1?Gf1?Gf1KGf1KGf1_Gf10Hf1PHf1WHf1oIf1MJf1dJf1dJf1dJf10Lf1>Lf1
    ILf1aLf13Nf1HOf1_Pf1_Pf1@Qf1`Qf1SRf1TSf14Tf14Tf1bTf1:Uf14Vf14Vf1
    ;Wf1XWf1:Xf1SXf1VYf1CZf1]Zf1]Zf18[f18[f1U[f10]f1Q]f1k]f1D_f1D_f1
    W_f1i_f15`f1L`f1_af1Pbf1ecf1Gef12gf1Dgf1Ugf16hf1Ahf1Zhf14jf1Ejf1
    Ejf1Jkf1dkf1ilf1Fmf1lmf14nf1Jnf1Jnf1]of1P0g1E1g1A2g1V2g1V2g1U3g1
    U3g1U3g1b3g1F4g1M5g1M5g1A6g1[6g1[6g1i6g137g1>7g1b7g149g1J9g1J9g1
    e9g1D:g1D:g1D:g1X:g1n:g1?;g1O;g1l;g1a<g1a<g1B=g1B=g18>g1D>g1d>g1
    W?g1W?g1_?g1BAg16Bg1PBg1@Cg1@Cg1@Cg1^Cg1VDg1@Eg1@Eg1^Eg10Fg1SFg1
    hFg1XGg1VHg1[Hg1GIg1@Jg1`Jg17Kg17Kg1iKg1iKg1KLg1^Lg1^Lg19Mg1EOg1
    8Pg1XPg18Qg1XQg1LRg1LRg1LRg1]Rg1DSg1nSg1\Ug1kVg1HWg13Xg13Xg1LXg1
    LXg16Yg16Yg1MYg1XZg1XZg1O[g1O[g1O[g1l[g1l[g1l[g1P\g1P\g1P\g1P\g1
    @]g1D^g1T^g1E_g1j_g1Bag1Tbg1\cg1hcg1hcg1[dg1Meg1`eg1mfg1Fgg1Fgg1
    ]gg1jgg1Fhg1Wig1`ig1Bjg1]jg1]jg1fjg1fjg1fjg1fjg1>kg1akg1>lg1Ilg1
    llg1Kmg1Kmg11ng1Eng1Wng17og17og1`og1h0h1V1h1]1h1]1h1]1h1=3h1P4h1
    V4h145h1Z5h1E6h1E6h1`6h147h147h1A7h1I7h1>8h17;h19<h1G<h1G<h1G<h1
    `<h1X=h1Q>h1o>h1]?h1OAh1gAh1DBh1nBh19Dh1RDh1RDh1RDh1ZEh1FGh1cGh1
    cGh1dHh1MIh1MIh12Jh1[Jh1[Jh1[Jh11Lh1^Lh1`Mh1`Mh1aNh1aNh1aNh1\Oh1
    nOh1nOh1jQh1jTh1jTh1jTh1OUh1TUh1BVh1`Wh1`Wh1bXh19Yh1;Zh1`Zh1`Zh1
    ;[h1F[h1j\h1D^h1D^h1L_h1L_h1j`h1lah1lah1Nbh1Sbh1Ech1fch1:eh17fh1
    Lgh1Lgh15ih15ih15ih1Wih1Vjh1Vjh1:kh1ekh1^lh1Lmh1Lmh1kmh10oh10oh1
    0oh10oh1Ioh1Ioh1[oh150i150i1I0i1d0i181i1`1i1B2i1N2i1g2i1I3i1R4i1
    `5i1`5i1D7i1;8i1;8i1T8i1T8i1T8i1]9i1]9i1A:i1O:i1:;i1n;i1B<i1B<i1
    B<i1B<i1n=i1i>i1i>i1i>i1i>i1Z?i1e@i1gAi1gAi1mBi1nCi1MDi1MDi1MDi1
    fDi1OEi17Fi17Fi1BFi1\Fi1fGi13Hi18Ii1WIi1FJi1;Ki1YKi1kKi1lLi1OMi1
    eMi1`Ni12Oi1APi11Si11Si11Si1ESi13Ti1HUi1]Ui1AVi1RVi1RVi1mVi1KWi1
    `Wi1KXi1\Xi1\Xi1[Yi1cZi1cZi18[i18[i1C[i1C[i1Z[i1Z[i1:\i1H\i1H\i1
    H\i1S]i1S]i11^i1?_i1L_i1L_i1b_i1Tai1Wbi15di15di1<ei1Lei1eei1Pfi1
    Pfi1Pfi15gi19hi1Kii1Vii17ji17ji1gji1bki1Bli1Bli1imi1oni1Eoi1[oi1
    T0j1e0j1N1j1N1j1g1j1;3j1;3j1B4j1O4j135j135j1R5j1R5j1l5j1V6j1V6j1
    E7j1g7j1R8j1f8j1f8j1f8j1f8j1K9j18:j1V:j1j:j1?;j1?;j1?;j1?<j1?<j1
    ?<j1e<j1a=j1a=j1Q>j1Q>j16@j1T@j1h@j1EAj1OAj1_Bj17Cj1NCj1NCj1NCj1
    NCj1SCj1lCj1IDj1JEj1JEj1RFj1\Fj14Gj1cGj1mGj1dHj1dHj1QJj1QJj1QJj1
    QJj1nJj1MKj1MKj1FLj1FLj1bLj1bLj1OOj1GPj16Qj1>Rj1eRj1<Sj1<Sj1`Sj1
    <Uj1FUj13Vj1EVj1=Wj1=Wj1OXj1OXj1OXj1SYj1gYj10Zj15[j15[j1X[j1X[j1
    4\j1<\j1C\j1[\j1@]j1J^j1J^j1g_j12`j1?`j1T`j1T`j1Waj17cj1ffj1egj1
    5hj1Ohj1ohj1Vij1nij1nij1Rjj16lj1Glj1`lj1`lj1>mj1onj1]oj1V0k101k1
    a1k1a1k1o1k1o1k1c3k1V4k1V4k1e4k1o4k1o4k1F6k1e6k1e7k1]8k1]8k1;9k1
    ;9k1X:k1O;k1D<k1;=k1S=k14>k14>k14>k14>k1G>k1[>k19?k1W?k1W?k1n@k1
    TAk1cAk1ABk1ABk1WBk1OCk1OCk1GDk1QEk1hEk19Fk1XFk1@Gk1LGk1cGk1EIk1
    EIk12Jk1CJk1CJk1WJk1WJk1YKk1YKk1@Lk1@Lk1@Lk1FMk1WMk1jMk18Ok1HOk1
    HOk1:Pk1:Pk1OPk1YRk1RSk1^Tk1^Tk1_Uk17Vk1dVk1AWk1AWk1bWk1bWk1CXk1
    6Yk1HYk1HYk1HYk1HYk1QYk1QYk1nYk1KZk1lZk1G[k15\k1?\k1Q\k1Q\k13]k1
    3]k1d^k1d^k1A_k1N`k1N`k1N`k1<ak1Sak1Sak1oak12ck1Tck1Tck19ek1^ek1
    Jfk1Jfk1efk1cgk1cgk1[hk1[hk1[hk1Gik1ajk1=kk1lkk1llk1llk1Smk1amk1
    nnk1?ok181l1i1l1i1l1S2l124l1O5l1@6l1@6l1b6l1b6l1h6l1h6l127l1a7l1
    L9l1L9l18:l1G:l1T:l1>;l1V;l11<l11<l1C<l1`<l1L=l1L=l1[=l1=>l14?l1
    Z?l1B@l1YAl1<Bl1]Bl13Cl13Cl13Cl1ACl1cCl1cCl1cCl1nCl16El1NEl1AGl1
    :Hl1:Hl1:Hl1]Hl1nHl1[Il1TJl17Kl1_Kl1gMl1hNl1DOl13Pl13Pl1OPl11Ql1
    1Ql1RQl1]Ql1<Rl1<Rl1\Rl1KSl1ATl1nTl1FUl1\Ul1cUl1cUl12Vl12Vl1mWl1
    4Zl1?[l1?[l1L[l1n[l14\l14\l1:]l1T]l1M^l1F_l1<al1fal1fal1Abl1Acl1
    kcl1kcl1Jel1Xel1Xel1nel1nel1lgl1Bhl1Yhl1mhl1mhl1iil1iil1?jl1Hjl1
    8kl1ckl1ckl1Kll10ml1gml1gml1Jnl1nnl1Gol1Lol161m161m1`1m1G2m1j2m1
    I3m1f3m1T4m1T4m1j4m1j5m176m176m1L6m1A7m1S8m1]8m1B9m1X9m1X9m16:m1
    6:m16:m1B:m1B:m1S:m1f:m15;m1D<m1Y<m1G>m1G>m1Z?m18@m1T@m1]@m12Am1
    eAm1eAm1eAm1dBm1DCm1DCm1PCm1RDm14Em1GFm1?Gm1WGm1WGm1WGm1kHm1DIm1
    KJm1CKm1nKm1MLm1MLm1MLm1iLm1dMm1LNm1LNm1RNm10Om1OOm1cOm1cOm1cOm1
    nOm1gPm1_Qm1nRm1^Sm1HTm17Um17Um17Um1WUm1mUm1CWm1KXm1aXm1XYm1_Zm1
    ^[m1F\m13]m1C]m1V^m1]^m1]^m12_m1]_m1l`m1l`m1Ham19bm1fbm1?cm1?cm1
    7dm1ddm1Rem1Rem1gem10gm10gm1Rgm1Ygm1Ygm1hgm1Ghm1Bim1Bim1Qkm13lm1
    klm1klm1klm1dmm1^nm1Oom1iom110n110n111n1Y1n1Y1n1E2n1V3n1_3n1C4n1
    X4n1G5n1h6n1I7n1I7n1j7n1I8n139n1g9n1g9n1G;n1G;n1G;n1a;n1@<n1@<n1
    ?>n18?n1f?n1P@n1P@n16An16An16An1WAn1WAn1oAn1XBn1XBn1XBn1hBn1:Cn1
    HCn1:Dn1:Dn1:Dn1:Dn10En1GEn1YEn1YEn1YEn1oFn1gGn1hHn16Jn1SJn1jJn1
    HKn17Ln17Ln1iLn1MNn1eNn10On16On1bOn1<Pn17Qn1^Qn1GRn1ZRn1;Sn1VSn1
    ^Tn1FUn1FUn1BWn1]Xn1NYn1NYn1NYn1\Yn1[Zn1[Zn1>\n1m\n1Q^n1Q^n1h^n1
    ?_n1k_n1k_n1k_n1k_n1Y`n1[an1[an1[an1ian1Qbn1Qbn1Qbn1Qbn1hbn19cn1
    [cn1Fen1Fen1Fen1Fen1Uen1fen1hfn1hfn1Dgn11hn13in1^in1bjn1^kn1^kn1
    :ln1:ln1:ln11mn1Zmn1mmn18nn1Xnn1;on1=0o1Y0o1n0o1E1o1W1o1m1o1C2o1
    H3o104o104o1F4o1F4o1Z4o1H5o1a5o1H6o147o1T7o1I9o13:o18;o1R;o1n;o1
    Y<o1P=o1>>o1>>o16?o15@o1H@o1X@o1X@o1YAo1DBo1PBo13Co1\Co1jCo19Eo1
    JEo1AFo1<Go1<Go1gGo1:Ho1:Ho1;Io1CIo1aIo1jJo1\Ko1\Ko1LMo1`Mo1HNo1
    ;Po12Qo1@Ro1YRo1oRo16So17To1ITo1cTo1VUo1VUo1cUo1cUo1DVo1DVo1gVo1
    <Wo1:Xo1`Xo1`Xo1iXo1GYo1fYo1IZo10[o1S[o1S[o1A\o1A\o1=^o1D_o1V`o1
    `ao1:bo1Hbo1fbo1Vdo1beo1^fo14go1Wgo1Vho1Kio1Tio14ko1gko1>lo1Klo1
    >mo1Kmo1gno1Roo1I002j0023102E202i202\302C402M502M502M502I6023702
    :7027802R902R902L:023;02D<02h<02j=02X>02K?027@027@02i@02i@02HA02
    ^A02^A02>B02dB02dB022C02DC02HD02HD02<E02<E02nE021G02[G02<H02VH02
    5I02AJ02AJ028K02SK02SK02DL02AM02gM02KN02XN02dO02dP02JQ025R02VR02
    <S02OS02jS02FT020U02]U02XW02\X02eX02>Z02>Z024[02I[02l[02l\02K]02
    K]02?^020_020_020_02k_02E`02K`02K`02h`02Jb02Sc02Sc02Kd02nd02Xe02
    5f025f026g02Gg02Gg02Gg02ch02?j02hj02hj02Ak02:l02Wl02ol02Tm02=n02
    =n02=n02Zn02jn02Go02^o02do02do02do02_012e112F2125412X412W512k512
    g612g612J712>812_812N912e912e912G:12c:12;;12E;12d<127=12l=12E>12
    E>12E>125?12I?12[?12=@12b@12OA12iA12>B12JC12jC12AE12_E12BF12OF12
    OF12CG12`G12MH12MH12mI12WJ12@K12@K12;L12VN12UO12UO12nO12KP12`Q12
    nQ12nQ12nQ12mR12mR12=S12JS122T12:T12eT12eT12;U12;U12;U12hU12jV12
    PW12cW125X12LX12TY12JZ12hZ12B[12B[12f\128]12M]12M]12n]123^123^12
    V^120`12Vb12>c12fc12id12id12He127g127g127g12Tg125h125h12[h12?i12
    Rj12Vk12Nl12Nl12_l12Mm12Rm12cm12In12in12Ko12lo12Y022O122k122A222
    Y222Q322Q322m322m322C42275225622@622G622n622>722l722P822_822C922
    L:22H;22W;22G<22]<22]<22g=22X>22a>22a>223?22<?22M@22GA22GA22HB22
    CC22bC22EE22lE22lE22lE22bF226G22XG22>H22aH22TI22KJ22XK22OM227O22
    PP223Q22NQ22NQ22kQ22kS22kS22@T22dU227V22UV22;W22WX22WX22WX222Z22
    KZ22TZ22S[227\22N\22R]22R]22a]22?^22c^22c^22m^22m^22m^22U_22F`22
    [`22_a229b229b229b22Pb22Fc22Fc22jc22Dd22Dd22Dd22bd22Ue22Ue22Gf22
    lf22<g22<g22cg22]i22]i22]i22]i22kj22<k22Wk22Al22Al22Al22Pl22]l22
    4m22>n22>n22203220322032j0326132_132_132Z232j232\332]4321532E532
    Z632m732o832@932J932J932b932W:32W:32W:32@;32@;32];32B<32K=32[>32
    [>32[>32A?32L?32L?32L?32n?32n?32n?32M@32SA32SA32SA322B322B32DB32
    bB32bB329C32\C32KD32;E323F329F32iH320I325J32gJ32gJ32iK32iK32OL32
    NN32NN32NN32_N329O322P327Q32^Q32fR32OS32aS32aS32<T32CU32SU321V32
    @V32HW32SX32OY32OY32OY32OY32;[32\[32_\32R]32_]32_]32H_32H_32l_32
    Q`32Sa32bb32jb32Gc32<d32<d32<d32Rd32Rd32nd320f32^f32Lh32Lh32Lh32
    Zi32di32Dj32Rk32Ql32Ql32Hm32dm32dm32jn32jn32Co32L042L042L042W042
    @142i142S242[342I442I442X542:642C642K742S74238423842m842n942\:42
    I;42e;42H<42_<42:=42`=42f=42:>42:>42S?42e?42:@42:@426B426B42BD42
    9E42WE420F420F420F420F42FH42hH42jI42@J42@J42@J42@J42RK42kK42UL42
    UL42PM42\M42\M42\M42eN42VO42OP42WQ425R425R42XR42?S42oS42oS428U42
    kU42=V42VV42VV42FW42QX42QX42EY42EY421Z42WZ42WZ42WZ42WZ42kZ42L[42
    7\42D\42?]42?]42P]42m]42m]42l^42X_42e_42S`42S`42Ba42Ba425b425b42
    Mb42@c42Vc42<d42Ge42Ge422f42Lf42Wf42Wf42Fg42ig42?h429i429i429i42
    ci42Fj420k420k42Rk42bk42kk42hl42dm42dm42?n421o42A052c052O152<252
    Z2527352Q352f45285528552X552C752C752O852V852h9520;52_;52_;52_;52
    _;52
    """##)
}
