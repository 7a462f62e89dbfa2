extension EverydaySynonyms {
  /// Families of words, phrasal verbs, and general words that mean the same.
  static let englishFamilies = """
    able, ability, capable
    abolish, abolition, do away with
    abundant, plentiful
    absorb, absorption, soak up
    abstain, abstention, abstinence
    accede, accession
    acquire, acquisition
    adhere, adhesion
    allude, allusion
    angry, anger
    anxious, anxiety
    arise, arose, arisen
    ascend, ascent
    assume, assumption, presume
    avenge, vengeance, revenge
    awake, awoke, awaken
    beaten => beat
    became => become
    behave, behaviour
    believe, belief
    bite, bitten
    bleed, bled, blood
    blown => blow, blew
    breathe, respiration
    breed, bred
    broad, breadth
    bury, burial, tomb
    bury, burial, tomb => grave
    cease, cessation
    centre, central
    colony, colonise, colonize
    came from => come from, origin
    compel, compulsion
    compete, competition, competitor, contest
    complex, complicated
    compose, composition
    comprehend, comprehension, understand
    conceal, hide
    hide, hid, hidden
    concede, concession
    conquer, conquest, conqueror
    convince, persuade
    corrode, corrosion, rust
    courage, brave, bravery
    create, creation, creator
    crime, criminal
    criticise, criticize
    cruel, cruelty
    curious, curiosity
    deal, dealt
    deceive, deception, deceit
    defend, defence, defense
    defy, defiance
    democracy, democratic
    dense, density
    descend, descent
    disappear, vanish
    disaster, disastrous, catastrophe
    discover, discovery, discoverer
    dissolve, soluble, dissolution
    distant, distance
    divide, division, split
    dwell, dwelt
    dream, dreamt
    easy, ease, easily
    emit, emission
    emperor, empire, imperial
    enclose, enclosure
    energetic => energy
    envy, envious
    erode, erosion
    evade, evasion
    evolve, evolution
    exceed, excess
    expand, expansion
    expel, expulsion
    expense, expenditure, spending
    expose, exposure
    fell, fallen
    fallen => fall
    famous, fame, well-known, renowned
    farm, agriculture
    fear, afraid, scared
    fed => feed
    fight, fought, battle
    flee, fled, escape
    forbid, forbade, forbidden
    forgive, forgave, forgiven
    freedom, liberty
    frequent, frequency
    fuse, fusion
    generous, generosity
    grateful, gratitude, thankful
    gravity, gravitation
    grieve, grief, mourning
    guilty => guilt
    hate, hatred
    hero, heroic, heroine
    historical, historian
    historical, historian => history
    holy, sacred
    honest, honesty
    hungry, hunger
    icy => ice
    imply, implication
    industrialise => industry
    introduce, introduction
    intrude, intrusion
    invade, invasion
    inventor, invent
    judgement, judgment
    judgement, judgment => judge
    led by => leader, leadership, head
    alive => life, lives
    literature, literary
    maximise, maximize, maximum
    minimise, minimize, minimum
    melt, molten
    merge, merger
    mix, mixture, blend
    movement, motion
    multiply, multiplication
    musician => music
    navy, naval
    nerve, nervous, neural
    north, northern
    south, southern
    east, eastern
    west, western
    nucleus, nuclei, nuclear
    numerical => number
    obey, obedience
    occurrence, happen
    occurrence, happen => occur
    offend, offence, offense
    omit, omission, leave out
    oppose, opposition, opponent
    overcome, overcame
    participate, take part
    perceive, perception
    perform, carry out
    persuade, persuasion
    photograph, photography
    photograph, photography => photo
    physics, physicist
    poet, poetry, poetic
    poet, poetry, poetic => poem
    poison, toxic, venomous
    politics, politician
    poverty, impoverished
    poverty, impoverished => poor
    practise => practice
    pray, prayer
    precise => exact
    presume, presumption
    pretend, pretence
    proceed, procedure => process
    production => produce
    pronounce, pronunciation
    propel, propulsion
    propose, proposition
    proud, pride
    provide, provision
    provoke, provocation
    publish, publication
    pure, purity, purify, purification
    pursue, pursuit
    rare, rarity
    reality => real
    rebel, rebellion, revolt, uprising
    receive => receipt, reception
    rely, reliance, depend
    relieve, relief
    religion, religious
    remain, remainder
    repel, repulsion
    reproduce, reproduction
    retain, retention
    reveal, revelation, disclose
    revolution, revolutionary
    revolve, rotate
    scarce, scarcity, shortage
    science, scientific, scientist
    sculptor, sculpture, statue
    secede, secession
    seek, sought
    seize, seizure
    sew, sewn
    shook, shaken
    shook, shaken => shake
    signify, significance
    simple, simplicity, simplify
    sing, sang, sung, singer
    sing, sang, sung, singer => song
    sank, sunk
    sank, sunk => sink
    sleep, slept, asleep
    slid => slide
    smelt => smell
    society, social
    spatial => space
    sped => speed
    spun => spin
    sprang, sprung
    sprang, sprung => spring
    stability, stabilise
    stability, stabilise => stable
    stood => stand
    sting, stung
    strategy, strategic
    stink, stank
    strive, strove
    suffice, sufficient
    suffice, sufficient => enough
    summarise, summarize
    summarise, summarize => summary
    suppose, supposition
    survive, survivor
    swear, swore, sworn, oath
    swung => swing
    symmetry, symmetrical
    systematic => system
    tend, tendency
    theory, theoretical
    thief, thieves, theft
    think, thought
    threat, threaten
    tide, tidal
    tragedy, tragic
    transmit, transmission, transmitter
    voyage => travel, journey, trip
    tribe, tribal
    attempt => try
    typical => type
    unite, unity, unification, unify
    vary, variation, variety, variable
    viral => virus
    vocal => voice
    volcano, volcanic
    warmth => warm
    wealth, wealthy
    wealth, wealthy => rich
    weave, wove, woven
    weep, wept, cry
    wise, wisdom
    windy => wind
    wooden, timber
    wooden => wood
    youth => young
    zeal, zealous
    advertise, advert
    appear, apparent
    assess, evaluate
    prevent => avoid
    bounce, bouncy
    bribe, bribery, corruption
    censor, censorship
    champion, championship
    commemorate, memorial, monument
    confide, confidential
    consist, composed of, composition
    counterfeit, forged, forgery
    forged => fake
    deficient => lack
    detain, detention
    dictator, dictatorship
    differ, distinguish, distinction
    donate, donor
    empathy, empathetic
    enthusiastic, enthusiasm
    epidemic, pandemic, outbreak
    escape, escapee
    evaporate, vaporise
    exhale, breathe out
    inhale, breathe in
    fatal, deadly, lethal
    fertile, fertilise
    flatten => flat
    fluent, fluency
    forecast, predict
    fragile, breakable, delicate
    genetic => gene
    genuine, authentic => real
    global, worldwide
    glacier, glacial
    health, healthy
    hypothesis, hypotheses, hypothetical
    illegal, unlawful, against the law
    illiterate, illiteracy
    imprison, jail
    imprison, jail => prison
    infect, infectious, contagious
    invest, investor
    jealous, jealousy
    legislate, legislature
    legislate, legislature => law
    lucky, fortunate
    lucky, fortunate => luck
    majority, most of
    migrate, migratory, migrant
    moist, moisture, humidity
    moral, ethics
    muscular => muscle
    myth, mythology, legend
    nutrient, nutrition, nutritious
    obese, overweight
    orbit, revolve
    oxygen, oxidise, oxidation
    parliament, parliamentary
    perspire, sweat
    philosophy, philosopher
    planet, planetary
    pollinate, pollen
    pollute, contamination
    population, inhabitants, residents
    precede, predecessor
    inmate => prison
    punish, penalty
    quarrel, dispute
    quarrel, dispute => argument
    racism, racist
    radiate, radioactive
    ratify, ratification
    recipe, ingredients
    refugee, refuge, asylum
    reliable, dependable
    reunite, reunification, reunion
    robust, sturdy
    rot, rotten, decay
    secrecy => secret
    shortage, scarcity => lack
    skill, skilful
    slave, slavery, enslaved
    soften => soft
    soldier, military
    soldier, military => army, troops
    kinds of => species
    sterile, sterilise
    strict, rigorous
    suicide, took his own life
    superstition, superstitious
    surgery, surgeon, surgical
    surgeon, surgical => operation
    synthesis, synthesise, synthesize, synthetic
    talent, gifted
    temple, shrine
    tempt, temptation
    terror, terrorist
    toxic, toxin
    treaty, agreement, pact
    rural, countryside
    rural, countryside => country
    vacant, vacancy
    valuable => value, worth
    vapor, steam
    vapor, steam => vapour
    triumph => victory, win
    violate, breach
    violent, violence
    voluntary, volunteer
    warfare => war
    armament => weapon, arms
    tooth, teeth, dental
    goose, geese
    ox, oxen => cattle
    foliage => leaf, leaves
    knife, knives
    wife, wives
    half, halves
    calf, calves
    wolf, wolves
    loaf, loaves
    scarf, scarves
    dwarves => dwarf
    hoof, hooves
    criterion, criteria
    phenomenon, phenomena
    bacterium, bacteria, bacterial
    fungus, fungi, fungal
    cactus, cacti
    antenna, aerial
    axes => axis
    crisis, crises
    thesis, theses
    diagnosis, diagnoses
    indices => index
    matrices => matrix
    appendices => appendix
    stimuli => stimulus
    radii => radius
    genus, genera
    stratum, strata
    spectrum, spectra
    oasis, oases
    curriculum, curricula
    poland => polish
    switzerland => swiss
    britain, british, united kingdom, uk, great britain
    ireland, irish
    wales, welsh
    scotland, scottish, scots
    norway, norwegian
    finland, finnish, finns
    egypt, egyptian
    rome, roman
    athens, athenian
    sparta, spartan
    persia, persian
    iran, iranian, persian
    iraq, iraqi
    israel, israeli
    india, indian
    pakistan, pakistani
    brazil, brazilian
    peru, peruvian
    chile, chilean
    argentina, argentinian, argentine
    mexico, mexican
    cuba, cuban
    canada, canadian
    states of america => united states, usa
    australia, australian
    ukraine, ukrainian
    hungary, hungarian
    czech republic, czech, czechia
    slovakia, slovak
    romania, romanian
    bulgaria, bulgarian
    serbia, serbian
    croatia, croatian
    austria, austrian
    belgium, belgian
    korea, korean
    vietnam, vietnamese
    thailand, thai
    indonesia, indonesian
    philippines, filipino
    mongolia, mongolian, mongol
    tibet, tibetan
    afghanistan, afghan
    saudi arabia, saudi
    arab, arabian, arabia
    morocco, moroccan
    ethiopia, ethiopian
    nigeria, nigerian
    kenya, kenyan
    soviet union, ussr, soviet
    europe, european
    asia, asian
    africa, african
    antarctica, antarctic, south pole
    arctic, north pole
    byzantium, byzantine, constantinople
    istanbul, constantinople
    venice, venetian
    vienna, viennese
    paris, parisian
    prussia, prussian
    bavaria, bavarian
    viking, norse, norsemen
    christian, christ
    islam, muslim
    jew, jewish, judaism
    buddhism, buddhist, buddha
    hindu, hinduism
    catholic, catholicism
    protestant, protestantism
    pope, papal, papacy
    bible, biblical, scripture
    ecclesiastical => church
    monk, monastery, monastic
    monastery, abbey
    bishop, diocese
    nun, convent
    lunar => moon
    solar => sun
    stellar => star
    sunlight, sunshine, solar radiation
    cardiac => heart
    renal => kidney
    cerebral => brain
    ocular => eye
    dermal => skin
    abdomen, abdominal, stomach
    abdomen, abdominal, stomach => belly
    sea, marine, ocean
    king, royal
    active at night => nocturnal
    railway, railroad => train, rail
    motorway, highway, freeway
    film director => directed, film
    actor, actress
    actor, actress => cast
    who played => actor, cast, role
    singer, vocalist
    music group => band
    drama => theatre
    verse => poem
    journal, magazine
    drawing, sketch
    stone age => prehistoric, prehistory
    bronze age => prehistoric
    middle ages, medieval, mediaeval
    dark ages => middle ages, medieval
    first world war, world war i, world war one, ww1, great war
    second world war, world war ii, world war two, ww2
    american civil war => civil war
    decade, ten years
    century, hundred years
    millennium, thousand years
    bc => before christ
    anniversary, jubilee
    jungle, rainforest
    meadow, grassland, pasture
    swamp, marsh, wetland, bog
    mountain range => mountains
    stream => river
    where does the river start => source, rises
    flows into => mouth, river, flow
    waterfall => falls
    pond => lake
    coast, coastline, shore, seaside
    beach, shore
    island, isle
    peninsula, headland
    valley, gorge, canyon
    cave, cavern
    desert, arid
    earthquake, quake, seismic
    tidal wave => tsunami
    hurricane, cyclone, typhoon
    storm, thunderstorm, tempest
    lightning, thunder
    global warming, climate change
    greenhouse gas, carbon dioxide, co2
    weather, climate
    atmosphere => air
    spaceship, spacecraft, space shuttle
    astronaut, cosmonaut
    rocket, missile
    meteor, meteorite, shooting star
    fluid => liquid
    gaseous => gas
    burn, combustion
    catch fire, caught fire => ignite, burn, fire
    power station, power plant
    atomic bomb, nuclear bomb, nuclear weapon
    nuclear energy, nuclear power, atomic energy
    apparatus => machine, device
    tech, technology
    invention => innovation
    radio waves => electromagnetic
    golden => gold
    silvery => silver
    maize => corn
    crops, harvest
    livestock, cattle
    avian => bird
    serpent => snake
    whale, cetacean
    ape, primate
    ape, primate => monkey
    fishery => fish
    vegetation, flora
    vegetation, flora => plant
    wildlife, fauna
    blossom, bloom
    blossom, bloom => flower
    berry => fruit
    human being, mankind
    human being, mankind => human
    mankind, humankind, humanity
    early humans => prehistoric, evolution
    gender equality => women, rights
    women's vote => suffrage, women's suffrage
    right to vote, suffrage, voting rights
    human rights => rights
    hometown => birthplace, born
    homeland, native country
    fatherland, homeland
    foreign => abroad
    national anthem, national song
    coat of arms => emblem, heraldry
    logo, emblem, symbol
    fortress => castle, palace
    fortress, fort, stronghold
    steeple => tower
    harbour => port
    harbor => port
    canal => channel
    reservoir => dam
    skyscraper, high-rise
    cathedral => church
    graveyard, cemetery, churchyard
    pyramid => tomb
    coffin, casket
    last wish => will, testament
    writing => script
    proverb, saying
    quotation => citation
    grammar, grammatical
    accent, dialect
    opposite word => antonym
    same meaning => synonym
    fable, tale
    fable, tale => story
    fairy tale, folk tale
    tale, narrative
    narrative => story
    storyline => plot, story
    what's it about => content, plot, topic
    about what => topic, subject, content
    overview => summary
    overview, survey
    like what => examples
    give me an example => example
    list of => overview, list
    record holder => record
    world record => record
    champion, winner
    team, squad
    technique, procedure
    technique, procedure => method
    way of => method
    how does it work => function, principle, operation
    how do they work => function, principle, operation
    how is it done => procedure, method, process
    how is it made => production, manufacture, process
    how do you make => production, instructions
    how was it built => construction, built
    how did it start => origin, beginning, cause
    how did it end => end, outcome, result
    how did it happen => cause, course, event
    works by => principle, function
    succession => sequence, series
    obligation, responsibility
    obligation, responsibility => duty
    give up => quit
    taxation => tax
    indebted => debt, owe
    possessions, belongings
    recycle => reuse
    on foot => walk
    by boat => ship, ferry
    by train => rail, railway
    by plane => flight, fly
    aviation => fly
    shipwreck, sunken ship, sank
    pursue => follow
    chase, pursue
    captured => prisoner, conquered, conquest
    assault, raid
    assault, raid => attack
    raid, invasion
    bomb, bombardment
    armed forces, military
    armed forces => army
    navy => fleet
    cannon, artillery
    cannon, artillery => gun
    sword, blade
    armour, armor
    admiral => navy
    emperor, tsar, kaiser
    pharaoh => egypt, king
    duke, duchess, duchy
    prince, princess, principality
    knight, knighthood
    peasant, farmer, serf
    serf, serfdom
    merchant, trader, dealer
    handicraft => craft
    trade union, labor union
    trade union, labor union => union
    point of view => opinion, view
    think of it => opinion, review
    stance => attitude
    joy => happy
    sad, sorrow
    boredom => bored
    tiredness, fatigue
    tiredness, fatigue => tired
    desire => wish
    dislike, hate
    friendship => friend
    divide, split, partition
    gathering => meeting
    committee => board, council
    found an organisation => establish, founding
    set up a company => establish, start
    how old is the => age, founded, built
    how long ago => date, history, age
    how many people live => population, inhabitants
    how many inhabitants => population
    how many people died => deaths, casualties, death toll
    how many were killed => deaths, casualties, death toll
    body count => deaths, casualties
    number of dead => deaths, death toll, casualties
    killed => death, died, murdered
    who killed => murderer, killed by, assassin
    murdered, assassinated, killing
    get killed, got killed => death, died, killed
    lost his life => death, died, killed
    lost their lives => death, died, casualties
    what did he die of => cause of death, death
    how did he die => cause of death, death
    how did she die => cause of death, death
    wiped out => extinct, destroyed
    no longer exist => extinct, abolished
    no longer exists => discontinued
    how fast => speed, velocity
    how fast is it => speed
    top speed, maximum speed
    how warm => climate
    how wet => rainfall, precipitation
    how much rain => rainfall, precipitation
    rain, rainfall, precipitation, rainy
    snow, snowfall, snowy
    how wide => width, breadth
    how thick => thickness
    how deep => depth
    how loud => noise, volume, decibels
    how bright => brightness
    how strong => strength, power
    how powerful => power, performance, strength
    how much does it weigh => weight, mass
    how long is the river => length
    how long does it live => lifespan, life expectancy
    how long do they live => lifespan, life expectancy
    lifespan, life span, life expectancy, longevity
    how far away => distance
    how far apart => distance
    how often => frequency, interval
    how likely => probability, likelihood, chance
    how many times => frequency, number
    how much of => percentage, proportion, share
    how rich => wealth, income, net worth
    how common => frequency, prevalence, widespread
    how accurate => precision
    how popular => popularity
    how difficult => difficulty, level
    how hard is => difficulty, hardness
    how tasty => taste, flavour
    how steep => gradient, slope
    how tall is the => height
    what height => high, tall
    what width => wide
    what depth => deep
    what distance => far
    what speed => fast
    what colour => colour, color
    what year => date, when
    in which year => date, when
    which century => period, date
    when was he born => birth, date of birth
    when was she born => birth, date of birth
    where was he born => birthplace, birth
    where was she born => birthplace, birth
    where did he grow up => childhood, raised, youth
    where did she grow up => childhood, raised, youth
    early life, childhood, youth
    early years => childhood, early life
    family background => parents, origin
    later life => old age, last years
    who wrote => author, writer, written
    author, writer, novelist
    wrote the book => author
    who painted => painter, artist, painting
    painter => paint
    artwork, work of art
    who composed => composer
    who invented => inventor, invention
    came up with the idea => inventor, invented
    thought up => invented
    first to make => inventor, invented
    who discovered => discoverer, discovery
    who found => discovered, discovery, founder
    who founded => founding, established
    founder, founded by, established by
    when was it founded => founded, foundation, established
    who started => founded, began
    who created => creator, founder, inventor
    who designed => designer, architect
    who built => builder, architect, constructed
    who owns => ownership
    who runs => head, director
    who is in charge => head, leader, manager
    in charge of => responsible, head, leader
    who leads => leader, head, chairman
    who ruled => ruler, king, reign
    took power => rule, seized power, coup
    came to power => reign, government, elected
    came to the throne => reign, crowned, king
    crowned, coronation
    overthrow, overthrown, toppled, deposed
    coup, overthrow, putsch
    who won => victory, champion
    came first => winner, first place
    came second => second place, runner-up
    first prize => winner, award
    lost the war => defeat, surrender
    beaten in => defeat
    gave in => surrender, capitulation
    give in => surrender, yield
    surrender, capitulate
    fought in => war, battle, soldier
    broke out => outbreak, began, start
    break out => outbreak, escape
    outbreak => began, start, beginning
    peace deal => peace treaty, peace agreement
    ceasefire, truce, armistice
    take part in => participate
    took part => participated
    sided with => ally, alliance, supported
    ally, alliance
    enemy, foe, opponent
    fought against => enemy, opponent
    spy, espionage
    built in => construction, completed
    pull down => demolish, demolition
    knock down => demolish, demolition
    torn down => demolished, demolition
    tear down => demolish, demolition
    demolish, demolition
    burned down => destroyed
    burnt down => destroyed
    ruined, destroyed
    where does the name come from => etymology, origin, named
    where does the word come from => etymology, origin
    who is it named after => name, origin
    named after, called after, named for
    why is it called => name, origin, etymology
    nickname => known as, called
    also known as, alias, aka
    real name => birth name, full name
    what does it stand for => abbreviation, acronym, meaning
    what does it mean => meaning, definition
    what is meant by => definition, meaning
    what do you mean by => definition, meaning
    stands for => abbreviation, meaning, symbol
    short for => abbreviation
    meaning, definition
    abbreviation, acronym, short form
    symbolise, symbolize
    what is it made of => material, composition, ingredients
    made of => material, composition, consists
    made from => material, composition, ingredients
    made up of => composition, consists, composed
    consist of, comprise, composed of
    what's in it => composition
    what is in => contains, contents, ingredients
    what does it do => function, purpose, effect
    what is it for => purpose, use, function
    what is it good for => purpose, use, benefit
    what's the point of => purpose, benefit, reason
    what's the use of => purpose, use
    used for => purpose, use, application
    usage, utilisation
    usage, utilisation => use
    make use of => use
    how come => why, cause
    what causes => cause, reason
    what leads to => cause, result
    lead to, bring about, result in
    lead to, bring about, result in => cause
    led to => cause, result, consequence
    lead to => result, consequence
    responsible for => cause, responsibility
    to blame => responsible, cause, fault
    what happens if => effect
    what happens when => consequence, effect
    what happened to => fate, history
    what happened in => events, history
    what came of => result, consequence, outcome
    outcome, consequence
    outcome, consequence => result, effect
    aftermath, consequences
    repercussions, consequences
    side effect, by-product
    knock-on effect => consequence, effect
    influential => influence, affect
    influenced by => influence, inspired
    what is the difference => differ, distinction, compare
    tell apart => difference, distinguish
    tell the difference => distinguish, difference
    what sets apart => difference, distinguish
    vs => compared
    versus => difference, compared, comparison
    as opposed to => difference, compared
    better than => comparison
    which is better => comparison, difference, recommend
    same as => identical, equal, difference
    the same thing => identical, difference
    alike, similar
    have in common => similar, common
    unlike => different
    pros and cons => advantages, disadvantages
    upside => advantage, benefit
    good points => advantages
    bad points => disadvantages
    what's good about => advantages, benefits
    what's bad about => disadvantages
    useless, pointless
    worth it => benefit, value, worthwhile
    worthwhile, worth it
    is it worth => benefit, value, advantage
    big, large
    huge, enormous, gigantic, massive
    huge => big, large
    enormous => big, large
    biggest, largest
    smallest, tiniest
    tiny => small
    longest => length, long
    tallest, highest
    highest => height, peak
    deepest => depth, deep
    fastest, quickest
    fastest => speed
    oldest, earliest
    youngest, newest
    heaviest => weight, heavy
    hottest => temperature, hot
    coldest => temperature, cold
    strongest => strength, strong
    richest, wealthiest
    biggest city => largest, population, capital
    best known => famous, known
    most famous => best known, well-known
    nearest, closest
    furthest, farthest
    main, principal, primary
    main, principal, primary => chief
    most important => main, significant, key
    major, significant, important
    vital, essential, crucial
    faulty, defective, damaged
    doesn't work any more => broken, defective, repair
    stopped working => broken, failure
    packed in => broken, defective, failed
    let me know => inform
    let you know => inform, notify, notification
    let us know => inform, report, notify
    keep me posted => inform, updates
    keep informed => notification, updates
    make aware => inform, notify
    inform, notify
    proclaim, proclamation
    say no => refuse, reject, decline
    say yes => agree, accept, approve
    permission, authorisation, authorization
    authorisation, authorization => permit
    go-ahead => approval, permission
    green light => approval, permission
    prohibit, forbid
    forbid => ban
    outlawed => banned, prohibited, illegal
    lawful, permitted
    is it legal => law, permitted, allowed
    is it against the law => legal, illegal, prohibited
    against the rules => prohibited, forbidden, not permitted
    required, obliged
    do i need => required, necessary
    do i have to => must
    unnecessary, needless, not required
    sufficient, adequate
    adequate => enough
    plenty of => many, abundant
    loads of => many, much
    tons of => many, much
    numerous, many
    rare, uncommon, seldom
    widespread => common
    everywhere, worldwide
    frequently => often
    sometimes, occasionally
    now and then => occasionally, sometimes
    once in a while => occasionally, sometimes
    from time to time => occasionally, regularly
    at all times => always
    at no time => never
    nowadays => today, currently, present
    these days => today, currently
    at the moment => currently, present
    right now => currently, immediately
    back then => past, history
    in the old days => history, past
    in those days => history, past, then
    formerly, previously
    used to be => formerly, previously, history
    previous, earlier, prior, former
    ancient, antique
    long ago => history, ancient, past
    in the past => history, earlier
    contemporary, present-day
    contemporary, present-day => modern
    later on => later, future
    in future => upcoming, future, later
    over time => development, history, change
    development, evolution
    manufacture, production
    manufacture, production => produce, make
    producer, maker
    producer, maker => manufacturer
    who makes => manufacturer, producer
    discovered => found
    find out => discover, learn, determine
    figure out => find, determine, understand
    figured out => discovered
    work out => calculate, determine, solve
    calculate, compute
    how do you calculate => calculation, formula
    equation => formula
    add up => sum, total, calculate
    sum, total
    how is it measured => measurement, unit, method
    unit of measurement => unit, measured
    percent, percentage, proportion
    quantity => amount, number
    extent, scope, range
    surface area => area, size
    what kinds => types, varieties, categories
    what sorts => types, varieties, categories
    what types => kinds, categories
    different kinds => types, varieties
    classify, classification, category
    divided into => parts, sections, structure
    structure, composition, layout
    built up => structure, construction
    look into => investigate, check, examine
    investigate, inquiry
    investigate => research, study
    examine, inspect
    inspect => check
    verify, inspect
    is it true => fact, myth, correct
    really true => fact, myth
    believe in => belief, faith, religion
    belief, faith
    worship => religion, god, cult
    gods => deity, mythology
    deity, god, goddess
    clergy, clergyman
    clergy, clergyman => priest
    tradition => custom
    celebrate, festival
    festival => feast
    live in => inhabit, habitat
    lived in => residence, lived
    where did he live => residence, home
    where does he live => residence, lives
    where do they live => habitat, distribution, found
    where can they be found => habitat, distribution
    where is it found => occurrence, location, distribution
    natural home => habitat
    habitat, living environment
    people of => inhabitants, population, nation
    native, indigenous, aboriginal
    ethnic group => people, population
    what do they eat => diet, food, feed
    what does it eat => diet, food, feed
    eats => diet, food, feeds
    feed on => diet, food, eat
    predator, predatory, natural enemy
    hunted by => predator, enemy
    hunt, hunter
    offspring, babies
    offspring, babies => young
    have babies => reproduction, breeding, birth
    lay eggs => reproduction, breeding
    reproduction, breeding, procreation
    creature => animal
    what language => spoken
    what language do they speak => language, official language
    native language, mother tongue, first language
    spoken => language
    money do they use => currency
    what money => currency
    currency => money
    main city => capital
    seat of government => capital
    where is it located => location, situated, position
    close to, near, nearby
    neighbouring, neighboring, adjacent, bordering
    border, frontier, boundary
    borders on => border, neighbouring
    surrounded by => border, surrounding
    surroundings, environment
    district, territory
    district, territory => region, area
    county, district
    kingdom, monarchy
    monarch, king, queen, sovereign
    royal, king, queen, monarchy
    noble, nobility, aristocracy, aristocrat
    president, head of state
    prime minister, head of government
    party leader => head, chairman
    parliament => legislature, assembly
    elections, voting => poll
    legislation => act
    crime, offence
    punished => sentence
    sentenced => punishment, prison
    locked up => imprisoned, prison, arrest
    jailed => sentence
    put in prison => imprisoned, prison
    behind bars => prison, imprisoned
    arrest, detained
    put to death => executed
    beheaded => executed
    sentenced to death => execution, death penalty
    death penalty, capital punishment
    set free => released, freed, liberated
    slave trade => slavery
    revolt, rebellion, uprising, revolution
    riot, unrest
    protest, demonstration
    riots => protest
    industrial action, walkout
    commerce => trade
    commerce, commercial
    occupation, profession
    occupation, profession => job
    what did he do => profession, occupation, achievements
    do for a living => profession, occupation, job
    made his living => profession, occupation
    what is he famous for => known for, achievements
    what is she famous for => known for, achievements
    famous for => known for, achievement
    known for => famous, achievement
    achievement, accomplishment, success
    achieve, accomplish, attain
    award, prize
    awarded => winner
    studied => university, education
    went to school => education, school
    went to university => education, studies, degree
    go to school => education, attend
    upbringing => childhood, raised
    schoolchild => pupil, student
    scholar, academic
    learn => study
    get married => wedding, wife
    got married => wife
    who was he married to => wife, spouse, marriage
    who was she married to => husband, spouse, marriage
    had children => children, family
    how many children => children, sons, daughters
    offspring => children
    ancestor, forefather, ancestry
    forebears => ancestors, ancestry
    heritage, legacy
    brought up => raised, childhood
    grew up => childhood, raised, youth
    grow up => childhood, youth
    moved to => emigrated, relocated
    left the country => emigrated, exile
    exile, banished
    belongs to => owner, part of, belong
    owner, proprietor
    owned by => owner, property
    take over => acquire, acquisition, takeover
    took over => acquired, acquisition, successor
    taken over => acquired, acquisition, takeover
    bought by => acquired, acquisition, owner
    merged with => merger
    broke up => split, dissolution
    break up => split, dissolution, separation
    fall apart => collapse, break
    fell apart => collapse
    collapse, downfall
    collapse, downfall => fall
    downfall => end
    rise and fall => history, growth, decline
    come to an end => end, finish
    came to an end => end
    final => last
    entire, whole
    entire, whole => complete, full
    onset => begin, start
    at first => initially, beginning, originally
    first ever => first, invention, oldest
    cease, halt
    cease, halt => stop
    prevent => stop
    stop from happening => prevent
    protect, safeguard
    guard against => protect, prevent
    protect against => protection, prevention
    defend => protect
    threat, danger
    threat => risk
    dangerous, hazardous, risky, unsafe
    is it dangerous => danger, risk, safe, harmful
    is it safe => danger, risk
    is it harmful => harm, danger, safe, toxic
    is it healthy => health, benefits
    bad for you => unhealthy, harmful, health
    good for you => healthy, health, benefits
    unhealthy, harmful
    disorder, disease
    how do you catch => infection, transmission, contagious
    passed on => transmitted, transmission, inherited
    pass on => forward
    symptom => sign
    signs of => symptoms
    get better => recover, recovery, improve
    got better => recovered, improvement
    recover, recovery => heal
    get well => recover, recovery
    therapy => treat, treatment
    treated => treatment, therapy
    growth, increase
    get bigger => grow, growth, increase
    get smaller => shrink, decrease, reduce
    get worse => deteriorate, worsen, aggravate
    got worse => deteriorated, worsened
    go up => increase, rise
    went up => increased, rise
    gone up => increased, rise
    go down => decrease, decline, fall
    went down => decreased, decline, fell
    gone down => decreased, decline, reduced
    improve, enhance
    make better => improve
    make worse => aggravate, worsen
    worsen, deteriorate
    strengthen, reinforce, strength
    weaken, weakness
    turn into => become, transform, convert
    turned into => became
    transform, convert
    adapt, adjust
    differently => alternative
    instead, alternatively
    instead of => alternative, replacement
    alternative, substitute, other option
    opportunity => chance
    chances => probability, likelihood
    unlikely => improbable, probability
    maybe, perhaps, possibly
    doubt, uncertain
    uncertain, uncertainty, unsure
    stupid, dumb, unintelligent
    difficult, tough
    difficult, tough => hard
    difficulty, difficult, problem
    easy, simple, straightforward
    tricky => difficult, complicated
    beautiful, pretty, attractive
    ugly, unattractive
    strange, odd, weird, unusual
    unusual, uncommon, rare
    usual, ordinary
    ordinary => normal
    ordinary => regular
    one of a kind => unique
    ideal, optimal
    ideal, optimal => perfect
    awful, terrible, horrible
    excellent, outstanding, superb
    false, untrue, incorrect
    correct, accurate
    accurate, precise
    accurate => exact
    accuracy, precision
    vague, unclear, imprecise
    unclear, ambiguous, confusing
    visible => see
    invisible, unseen
    transparent, see-through
    transparent, see-through => clear
    brightness, luminosity
    shadow, shade
    illumination => light
    quiet, silent
    noise => sound
    not sharp => blunt
    rough, uneven
    smooth, even
    steep, slope, gradient
    narrow, tight
    thin, slim
    full of => contain, filled, rich
    heavy => weight
    lightweight => light
    slowly, gradually
    gradually, step by step, bit by bit
    sudden, abrupt
    suddenly, all of a sudden, unexpectedly
    unexpected, surprising, unforeseen
    surprise, astonish
    by accident => accidental, unintentional, chance
    by chance => coincidence, accidental
    on purpose, deliberately, intentionally
    accidental, unintentional
    by mistake => accidentally, error
    by itself => automatically, independently
    automatic, by itself
    on its own => independently, alone
    by hand => manual
    by yourself => alone, independently
    jointly => together
    common to => shared, similar
    within => inside
    exterior => outside
    interior, internal
    interior, internal => inside
    outer, external, exterior
    external => outside
    underneath, beneath
    underneath, beneath => below
    underground, subterranean
    underwater, submerged, beneath the sea
    on top => top, above
    summit, peak
    summit, peak => top
    mountain top => summit, peak
    centre, center => middle
    margin, rim
    margin, rim => edge
    at the front => front
    backwards, reverse
    upside down => inverted, reverse
    opposite of => contrary, antonym
    abide by => comply, observe, follow
    account for => explain, explanation, represent
    act up => malfunction, fault
    aim at, aim for => target, goal, intended
    ask about => enquire, question, information
    ask for => request, demand
    ask around => enquire
    back down => withdraw, concede
    back out => withdraw, cancel
    bail out, bailout => rescue, financial aid
    bear out, borne out => confirm, prove
    beef up => strengthen, improve
    blow out, blew out => extinguish
    blow up, blew up, blown up => explode, explosion
    boil down to => reduce, essential
    book in => check-in, reserve
    boot up => start, startup
    bottle up => suppress
    branch out => expand, diversify
    break away, broke away => separate, secede, independence
    break down, broke down, broken down => fail, failure, breakdown
    break in, broke in => burglary, enter
    break off, broke off => interrupt, end, terminate
    break through, broke through => penetrate, breakthrough
    break up into => divide, split, parts
    bring about, brought about => cause, effect, lead to
    bring along, bring with me => take, required documents
    bring down, brought down => reduce, lower, overthrow
    brought forward => earlier, reschedule
    bring in, brought in => introduce, introduction
    bring out, brought out => publish, release, launch
    bring together, brought together => unite, combine
    bring up, brought up a child => raise, upbringing
    bring up a topic => mention, raise
    brush up => refresh, improve
    build on => extension, based
    build up => accumulate, increase, develop
    burn out => exhausted
    burst out => erupt
    buy back => repurchase
    buy in bulk => wholesale, bulk order
    call for => demand, require
    call in sick => sickness
    call out => announce, call-out
    call up => conscription, phone
    calm down => calm, relax, ease
    care for => look after, care, treatment
    carry on => continue
    carry out => conduct, implement
    carry over => transfer
    cash in => redeem, exchange
    catch on, caught on => popular, understand
    catch up, caught up => recover, arrears
    cater for => provide, serve
    chase away => expel, drive out
    check in => check-in, arrival, register
    check on, check up on => monitor, inspect, status
    check out => checkout, departure
    chip in => contribute
    chop down => fell, deforestation
    chop up => cut, chop
    clean out, clear out => empty, clean, clearance
    clean up => cleaning, remove, tidy
    clear up => clarify, tidy, resolve
    close down => closure, shut, discontinued
    come about, came about => happen, arise, origin
    come across, came across => encounter, find, discover
    come along => accompany, join
    come apart, came apart => separate, break
    come around, came round => visit, recover
    come back, came back => return
    come down to => depend, matter
    come down with, came down with => ill, contract, disease
    come from => derive
    come into force, came into force => effective, valid, in effect
    come into being, came into being => origin, arise, created, formation
    come loose, came loose => detached, loose
    come off, came off => detach, loose
    come out, came out => publication, release, appear
    come true => realise, fulfil
    come up, came up => arise, occur, appear
    come up against => encounter, face
    come up with, came up with => invent, devise, develop
    count on => rely, expect
    count out => exclude
    cover up => conceal, hide
    crack down on => combat, enforce, measures
    cross out => delete, cancel
    cut back, cut down on => reduce, reduction, save
    cut down, cut down trees => fell, deforestation
    cut in half => halve, half
    cut off, been cut off => disconnect, interrupted, isolated
    cut out => remove, exclude, stop
    cut short => shorten, interrupt, early
    cut up => cut, divide
    date back to => origin, date, since
    deal with, dealt with => handle, process, address
    die down => subside, decrease
    die out => extinct
    dig up, dug up => excavate, discovered
    dispose of => disposal, remove
    do away with, done away with => abolish, abolition, remove
    do over, do it again => repeat, redo
    do up => renovate
    do without => manage, unnecessary, renounce
    drag on => prolonged
    draw up, drew up, drawn up => draft, prepare, create
    dress up => costume, dress
    drift apart => separate
    drive out, drove out, driven out => expel, expulsion
    drop in, pop in => visit, appointment
    drop off => deliver, delivery
    drop out => discontinue, leave
    dry out, dry up => drought, dry, desiccate
    eat up => consume, eat
    ease off => decrease, subside
    even out => balance, compensate
    face up to => accept, confront
    fall back on => reserve, rely
    fall behind, fell behind => arrears, delay
    fall for, fell for => deceived, fraud
    fall ill, fell ill, fallen ill => sickness, disease
    fall off, fell off, fallen off => detach, decrease
    fall out with => quarrel, dispute
    fall over, fell over, fallen over => fall, collapse
    fall through, fell through => fail, cancelled
    farm out => outsource
    feed back => feedback
    fend off => repel, defend
    fight back, fought back => resist, defend
    fight off => repel, resist
    fill in for, stand in for => substitute, replace
    fill up => fill
    filter out => filter, remove
    find out about, found out about => discover, learn, information
    finish off => complete, end
    fit in, fit into => suit, integrate, fit
    fit out => equip
    fizzle out => end, fail
    flare up => outbreak, erupt
    follow up => follow-up, pursue
    free up => release, available
    fritter away => waste
    gang up => unite, alliance
    gather together, get together => assemble, meeting
    get across => communicate, explain
    get ahead => progress, succeed
    get along, get on with => relationship, friendly
    get around, get round => avoid, circumvent, transport
    get away, got away => escape
    get away with, got away with => unpunished, escape
    get back, got back => return, recover, regain
    get back at => revenge
    get behind => arrears, support
    get by => manage, survive
    get going => begin
    get in on => participate
    get in the way => prevent, obstruct
    get into, got into => enter, access, admission
    get involved => participate
    get off => exit, alight, disembark
    get out => exit, leave, escape
    get out of doing => avoid, exempt
    get over, got over => overcome, recover
    got rid of => remove, delete, disposal
    get started => begin
    get through to => reach, contact
    get through, got through => survive, pass, succeed
    get to know => meet, learn
    get up => rise, wake
    get used to => adapt, accustom
    give away, gave away => donate, free, reveal
    give off, gave off => emit, emission, release
    give out, gave out => distribute, issue
    give over to => devoted, transfer
    give rise to, gave rise to => cause, origin
    give up, gave up, given up => stop, quit, abandon, surrender
    give way, gave way => yield, priority, collapse
    go about, go about it => proceed, procedure
    go after, went after => pursue, chase
    go against => violate, oppose
    go ahead => proceed, start
    go along with => agree, accept
    go around, went around => circulate, circumnavigate
    go away, went away => disappear, leave
    go back on => break, withdraw
    go bad, goes bad, went bad => spoil, expiry
    go beyond => exceed
    go by, went by => pass, elapse
    go bust, went bust, went under, go under => bankrupt, bankruptcy, insolvency
    go extinct, went extinct => extinct
    go off, went off => explode, alarm, spoil
    go over, go through => check, review, examine
    go through with => complete, implement
    go together => match, suit, combine
    go with, goes with => match, suit, accompany
    go without => lack, renounce
    go wrong, went wrong, gone wrong => error, fail, problem
    going on => event
    grow apart => separate
    grow back => regrow, regenerate
    grow out of => outgrow, origin
    hand down => inherit, tradition
    hand in => return
    hand on => pass, transfer
    hand out => distribute, issue
    hand over => handover, deliver
    hang on, hold on => wait
    hang up, hung up => end call, disconnect
    head for => destination, direction
    heat up, warm up => heat
    help out => help, assist, support
    hold back, held back => withhold, restrain, retain
    hold off => delay, postpone
    hold on to, hold onto => keep, retain
    hold out, held out => resist
    hold up, held up => delay, robbery
    home in on => focus, target
    hunt down => find, pursue, track
    iron out => resolve, solve
    join in => participate
    join together, join up => unite, connect, merge
    jot down => write
    keep an eye on => monitor, observe, supervision
    keep at it => continue, persist
    keep away, keep out => avoid, prevent, no entry
    keep from => prevent, avoid
    keep going, keep on => continue
    keep off => avoid, prevent
    keep on top of => control, overview
    keep safe => protect, safety, store
    keep to => observe, comply, follow
    keep track of => track, overview, monitor
    keep up with => pace, follow
    keep up, kept up => maintain, continue
    kick out => expel, exclusion, dismiss
    kill off => extinct, exterminate, destroy
    knock out => unconscious, eliminate
    knock over => overturn, fall
    lag behind => delay, slow
    lay down, laid down => establish, determine, stipulate
    lay off, laid off => redundancy, dismissal
    lay out, laid out => layout, arrange, plan
    leave behind, left behind => forgotten, abandoned
    leave out, left out => omit, omission, missing
    leave over, left over => remain, remainder, leftovers
    let down => disappoint
    let go => release
    let in => admit, admission, access
    let into => admit, access
    let off => exempt, excuse
    let out => release, rent
    level off, level out => stabilise
    lie down => rest, lie
    light up, lit up => illuminate, shine
    line up => queue, arrange, align
    live off, live on => subsist, income, diet
    live through => survive, experience
    live up to => meet, fulfil, expectation
    live with => tolerate, cohabit
    lock in => fix, secure
    look after => care, maintain, supervise
    look ahead => future, plan
    look around => visit, view
    look at => view, consider, examine
    look back => review, history
    look down on => despise
    look forward to => expect, anticipate
    look like => appearance, resemble
    look out => caution, warning
    look over => check, review
    look through => search, check
    look up to => admire, respect
    lose out => disadvantage, loss
    lose weight, lost weight => slim, weight loss, diet
    make do => manage
    make off with => steal, theft
    make over => transfer, renovation
    make possible => enable, allow
    make sense => logical, reasonable
    make sure => ensure, check, guarantee
    make up => constitute, form, compose, invent
    make up for, made up for => compensate
    make up your mind => decide, decision
    make up with => reconcile, reconciliation
    map out => plan
    mark down => reduce, discount
    mark up => price increase, margin
    match up => match, correspond
    measure up => meet, standard
    mess about, mess around => interfere
    mess up => spoil
    miss out on, miss out => miss, omit
    mix in => add, mix
    mix up => confuse, mix
    move away => relocate, leave
    move back => return, postpone
    move forward => advance, progress, earlier
    move in => occupy, occupancy
    move on => continue, proceed
    move up => advance, rise
    nail down => fix, determine
    name after => named
    narrow down => limit, filter, restrict
    note down => record, write
    open up => open, access, unlock
    opt in => consent, agree, subscribe
    opt out => object, withdraw
    own up => admit, confess
    pack up => pack
    part with => give, sell
    pass away => die
    pass by => pass
    pass down => inherit, tradition
    pass off as => counterfeit, imitation
    pass out => unconscious
    pass over => ignore, omit
    pass through => transit, cross
    pass up => decline, refuse
    pay back, paid back => refund
    paid in => deposit
    pay into => contribute, deposit
    pay off, paid off => repay, worthwhile
    pay out, paid out => payout, payment, disburse
    pay up => pay, payment
    phase in => introduce, gradually
    phase out => discontinue, abolish, gradually
    pick up a language => learn
    pick up on => notice, detect
    piece together => reconstruct, assemble
    pile up => accumulate
    pin down => determine, identify
    play down => minimise, trivialise
    play up => malfunction, emphasise
    plug in => socket
    point out => indicate, mention, note
    point to => indicate, evidence
    polish off => finish
    pop up => appear, pop-up
    pour down => rain
    print out => print
    prop up => support
    pull apart => separate, dismantle
    pull out => withdraw, remove
    pull over => stop, park
    pull through => survive, recover
    pull together => cooperate
    push ahead => continue, proceed
    push back => delay
    push for => demand, advocate
    push on => continue
    push out => displace, expel
    push through => enforce, implement
    push up => increase, raise
    put across => communicate, explain
    put aside, put away => save, reserve, store
    put back => postpone, replace, return
    put down a rebellion => suppress
    put down to => attribute, cause
    put forward => propose, suggest
    put in place => implement, introduce, establish
    put in => insert, install, submit
    put into effect => implement
    put into practice => implement, apply
    put on weight => overweight
    put on a play => perform, stage
    put out a fire => extinguish, fire
    put through => connect, transfer
    put to use => use, apply
    put together => compile
    put up for sale => sell, sale
    put up with => tolerate, accept, endure
    read out => read aloud, read
    read through, read up on => read, study, information
    reach out => contact
    reckon with => expect, consider
    reflect on => consider, think
    remind of => resemble, similar
    ring up => phone, call
    rise up, rose up => revolt, uprising, rebellion
    roll back => reverse, revert, reset
    roll out => introduce
    root out => eradicate, remove
    round off => round, complete
    round up => round, collect
    rub out => erase, delete
    rule out => exclude, exclusion, impossible
    run across, run into => encounter, meet
    run away, ran away => escape, flee
    run by => operated, managed
    run down => dilapidated, deteriorate
    run for, ran for => candidate, election
    run low => shortage, depleted
    run out of money => bankrupt, insolvent, funds
    run over, ran over => hit, accident, exceed
    save up => save
    saw off => cut
    scale back, scale down => reduce, reduction
    scale up => increase, expand
    screen out => exclude, filter
    see off => defeat, repel
    see through => transparent, recognise
    see to => arrange, handle
    sell off => sale, sell
    sell out => unavailable, out of stock
    sent back => return
    send for => request, order
    send off, sent off => dispatch, submit
    send on => forward
    send out, sent out => dispatch, emit, distribute
    serve as => function, used, office
    set about => begin, proceed
    set apart => distinguish, difference, reserve
    set aside => reserve, save
    set back, setback => delay, hinder
    set fire to, set on fire => arson, ignite, burn
    set foot on => land, reach, arrival
    set in motion => start, initiate
    set off, set out => depart, departure, trigger
    set sail => depart, departure, voyage
    set up home => settle, settlement
    settle down => settle, settlement, calm
    settle for => accept
    settle in => adapt, settle
    settle on => decide, choose
    settle up => pay, settle, bill
    shoot down, shot down => downed, rejected
    shoot up => rise, increase
    shop around => compare, comparison
    show off => boast, display
    show up => appear, arrive
    shut down, shut off => close, closure, deactivate
    shut in => enclosed, trapped
    shut out => exclude, exclusion
    sign off => approve, log off
    sign over => assign
    single out => select, distinguish
    size up => assess, evaluate
    skip over => omit, skip
    slip up => mistake, error
    slow down => slow, delay, decelerate
    sneak in => enter
    sort out => organise
    sort through => sort, organise
    speak out, speak up => protest, criticise, louder
    speed up, sped up => accelerate, faster
    spell out => explain, specify
    split off => separate
    split up into => divide, division, parts
    spring up => arise, emerge
    spread out => distribute, expand, extend
    stamp out => eradicate, eliminate
    stand against => oppose, resist
    stand by => wait, support, standby
    stand down => resign
    stand out => distinctive, outstanding, prominent
    stand up for => defend, support
    stand up to => resist, withstand
    start off, start out => begin, origin
    start over => restart, repeat
    start up => start, startup
    stay away => avoid, absent
    stay on => remain, continue
    stay out of => avoid
    stay over => overnight stay
    stay up => awake
    stem from => origin, caused by
    step aside => resign
    step in => intervene, intervention
    step up => increase, intensify
    stick around => stay, remain
    stick out => protrude, prominent
    stick to => observe, comply, adhere
    stick together => cohesion, adhere
    stick up for => defend, support
    stir up => provoke, agitate, cause
    stock up => store, supplies
    stop off, stop over => stopover, layover
    store up => store, storage
    straighten out => resolve, straighten
    strike down => abolish, annul
    strip off => remove
    sum up => summarise, summary
    switch over => transition
    tag along => accompany
    take aback => surprise
    take after => resemble, similar, inherit
    take apart => dismantle, disassemble
    take aside => separate
    take away from => subtract, remove
    take away => remove, takeaway
    take back land => reconquer, recapture, regain
    take control of, took control of => conquer, seize, rule
    take down => remove, dismantle, record
    take effect, took effect => effective, valid, in force
    take hold => establish, spread
    take in => absorb, absorption, understand
    take into account => consider, consideration
    take off => departure, remove, start
    take on => hire, accept, assume
    take out => remove, withdraw
    take over from, took over from => succeed, successor
    take over power, took over power => seizure of power, rule
    take place, took place, taken place => happen, occur, event, held
    take shape => form, develop, formation
    take the place of, took the place of => replace, successor
    take turns => alternate, rotation
    take up => start, occupy, hobby
    talk about => discuss, topic
    talk into => persuade
    talk out of => dissuade
    talk over => discuss
    team up => collaborate
    tear apart => destroy, divide
    tear off => remove, detach
    tear up => destroy, rip
    tell off => reprimand, scold
    think about => consider, opinion
    think of => opinion, invent, remember
    think over, think through => consider, consideration
    think up => invent, devise
    throw out, threw out, thrown out => dispose, expel
    tidy up => tidy, clean
    tie down => bind, fix, secure
    tie in with => connect
    tie up => bind, fasten
    tip off => warn, information
    tip over => overturn, fall
    tone down => moderate, reduce
    touch down => land
    touch on => mention
    track down => find, locate
    trade in => exchange, part exchange
    trickle down => flow
    try on => fitting, try
    turn against => oppose, betray
    turn around => reverse, turn
    turn away => reject, refuse
    turn back => return
    turn down => refuse
    turn into a republic => republic, proclaimed
    turn out => result, prove
    turn up => appear, arrive, found
    use up => consume, consumption, exhausted
    wait in line => queue
    wake up => wake, awaken
    walk away => leave
    walk out => strike, leave
    ward off => prevent, protection, repel
    wash away => flood, erosion
    wash out => rinse, wash
    wash up => dishes, wash
    watch out => caution, warning, danger
    watch over => guard, supervise, protect
    water down => dilute
    wear away, wore away, worn away => erode, erosion
    wear down => wear, exhaust
    wear off, wore off => fade, effect
    wear out => wear, wear and tear
    weed out => remove, eliminate
    weigh up => consider, compare
    wind up => end, liquidation, finish
    wipe off => remove, clean
    wipe out => exterminate
    work at => employed
    work for => employed
    work off => reduce
    work with => cooperate, compatible
    wrap up => finish, pack, wrap
    write back => reply, answer
    write down => record, note
    write in => contact
    write off => loss, total loss, depreciation
    write out => issue, write
    write up => report
    zero in on => focus, target
    zoom in => enlarge, magnify, zoom
    chemical, chemistry
    drought => dry, dryness
    kneel, knelt
    leap, leapt => jump
    memorise, memorize => memory, remember
    pleasure, pleasant
    shone => shine
    shortened, abridged => short
    struck => strike, hit
    followed by => successor, next
    expedition => explore, exploration
    damaging => harm, harmful
    urban => city, town
    reign => rule, ruler, king
    canine => dog
    feline => cat
    equine => horse
    nocturnal => night
    pulmonary => lung
    hepatic => liver
    gastric => stomach
    maternal => mother
    paternal => father
    monetary => money, finance
    epoch, era => age, period
    cosmos, outer space => universe, space
    cow, cattle
    swine => pig
    lamb => sheep
    hen => chicken, poultry
    notion => concept, idea
    congress => conference
    endangered => threatened, extinction
    was founded, were founded, when founded => established, founding, foundation
    erected, constructed => built, building
    step down, stepped down => resign, abdicate
    constituent => component, ingredient
    owing to, due to => cause, reason
    what is the reason, what's the reason, for what reason => why, cause
    downside, drawback => disadvantage
    option, choice, possibility
    citizen => inhabitant, national
    nutrition => food
    situated, located
    adjacent => next to
    lost to => defeat
    shrink, shrank => decrease
    clever => intelligent, smart
    contrary => opposite
    motorist => driver
    aviation => flight
    liberate => free, release
    approximate => estimate
    seize => capture
    seafarer, sailor, mariner
    france => french
    germany => german
    spain => spanish
    italy => italian
    england => english
    turkey => turkish
    russia => russian
    china => chinese
    japan => japanese
    portugal => portuguese
    netherlands, holland => dutch
    netherlands, holland
    greece => greek
    denmark => danish
    sweden => swedish
    frenchman, french history, french king, french government, french army => france
    french president => france
    german history, german emperor, german government, german army, german chancellor => germany
    spaniard, spanish history, spanish king, spanish government, spanish empire => spain
    italian history, italian government, italian king, italian unification => italy
    englishman, english history, english king, english queen, english monarch => england
    turks, turkish history, turkish government, turkish president, ottoman => turkey
    russian history, russian tsar, russian government, russian army, russian president => russia
    russian revolution => russia
    chinese history, chinese emperor, chinese government, chinese dynasty => china
    japanese history, japanese emperor, japanese government, japanese army => japan
    portuguese history, portuguese king, portuguese empire => portugal
    dutch history, dutch king, dutch government, dutch empire, dutchman => netherlands
    greeks, greek history, greek government, greek gods => greece
    danes, danish king, danish history => denmark
    swedes, swedish king, swedish history => sweden
    what does it run on, what powers it => powered, fuel, energy
    annual turnover => revenue
    how was it founded, how was it formed => founding, formation, origin
    how do i find out => determine, check
    who is behind => founder, owner, responsible
    what is the purpose => use, function, why
    how do you tell => recognise, distinguish, identify
    how can you tell => recognise, distinguish, identify
    how do you recognise => identify, signs, characteristics
    what does it look like => appearance, description
    what did it look like => appearance, description
    what is special about => characteristic, unique, special feature
    what makes it special => characteristic, unique, special feature
    what's so good about => advantages, benefits
    what's new in => changes, features, news
    what triggered => cause, trigger
    what led to => cause, reason
    what ended => end, conclusion
    what year did => date, when
    who was the first => first
    trait, characteristic, feature
    stages of => phases, steps
    what stages => phases, steps
    how many sorts => types, species
    how many kinds => types, species
    how many people speak => speakers, language
    how many people work => staff
    how many people visit => visitors
    how many people watched => viewers, audience
    audience, spectators, viewers
    box office takings, how much did it make => revenue, gross
    how much did it cost to build => construction costs, cost
    who paid for => financed, funding, cost
    paid for by => financed, funding
    who helped => support, supporter, assistance
    who was against => opponent, opposition
    who signed => signatories, signature
    who sang => singer, song
    who sings => singer, song
    who directed => director, film
    who discovered it first => discoverer, discovery
    who lives there => inhabitants, population
    what people => population, ethnic group
    what religion => faith, belief, religious
    what do they believe => religion, belief
    what do they wear => clothing, dress
    what do they speak => language
    what do they grow => agriculture, crops
    what is grown => agriculture, crops, cultivation
    grown in => cultivation, cultivated
    what does it grow on => habitat, soil
    what do people do there => occupation, economy
    what do they export => exports, economy
    how do people earn => income, economy
    where did they come from => origin, ancestry
    where is it made from => origin, production
    when did he die => death, died
    when did she die => death, died
    when did it open => opening, opened
    when did it end => end, ended
    when did it start => beginning, began
    when did it happen => date, took place
    when was it made => produced, created, date
    when was it built => construction, built, completed
    when was it written => published, publication
    when was it discovered => discovery
    when was it invented => invention
    where did he die => death, place of death
    where is he buried => grave, tomb, burial
    where is she buried => grave, tomb, burial
    where did it happen => place, location, took place
    where did it start => origin, began
    turned against => opposition
    lost power, fell from power => overthrown, deposed, downfall
    came under => rule, control
    under the rule of => ruled, reign
    passed the law, law was passed => legislation, adopted, enacted
    became law => enacted, legislation, adopted
    became independent, got independence => independence
    won independence, gained independence => independence
    became king, became queen, became emperor => crowned, coronation, throne
    became president => elected, inauguration
    was elected, got elected, voted in => election
    ran away from home => fled, left
    settled in => settlement, settlers
    first settlers => settlement, colonists
    colonist, settler
    came to live => settled, settlement
    went to war => declared war, war
    declared war => outbreak, war
    stopped fighting => ceasefire, peace
    ended the war => peace treaty, ceasefire
    made peace => peace treaty, peace
    joined the war => entered, entry
    blew apart => explosion, destroyed
    was hit by => struck
    ate, eaten => diet
    spoke, spoken => language, speech
    speech, speak
    heat => hot
    strong => strength
    young => youth
    hot => heat
    sale => sell
    rental => rent
    restraint => restrain
    constraint => restriction
    woodland => forest, woods
    combination => mixture
    beneficial => useful, helpful
    at present => currently
    apart from => except, excluding
    come from, comes from => origin
    probable, likelihood
    ancestry => descent, origin
    extraordinary => exceptional, remarkable
    most likely => probably, probability
    """
}
