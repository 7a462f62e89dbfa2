extension DictionaryWords {
  /// English words of four to ten letters.
  static let english = """
    abandon abandoned abandoning abandons abilities ability able ably abnormal aboard abolish
    abolished abolishes abolishing about above abroad absence absences absent absolute absolutely
    absorb absorbed absorbing absorbs abuse abused abuses abusing accelerate accent accents accept
    acceptable acceptance accepted accepting accepts access accessed accesses accessible accessory
    accident accidental accidents accompany accomplish accord according account accountant
    accounting accounts accumulate accuracy accurate accurately accusation accuse accused accuses
    accusing accustomed ache ached aches achieve achieved achieves achieving aching acid acids
    acquire acquired acquires acquiring acre acres across acted acting action actions activate
    activated activates activating active actively activities activity actor actors actress
    actresses acts actual actually acute adapt adapted adapter adapters adapting adapts added
    addict addicted addiction addicts adding addition additional additions address addresses adds
    adequate adequately adhere adhered adheres adjust adjustable adjusted adjusting adjustment
    adjusts admiration admire admired admires admiring admission admit admits admitted admitting
    adopt adopted adopting adoption adopts adore adored adores adoring adult adults advance
    advanced advances advancing advantage advantages adventure adventures adverse advert advertise
    advertised advertises adverts advice advisable advise advised adviser advisers advises
    advising advisor advisors aeroplane aeroplanes affair affairs affect affected affecting
    affection affects afford affordable afforded affording affords afraid africa african africans
    after afternoon afternoons afterward afterwards again against aged ageing agencies agency
    agenda agendas agent agents ages aggression aggressive aging agree agreeably agreed agreeing
    agreement agreements agrees ahead aide aided aimed aiming aims aircraft airline airlines
    airplane airplanes airport airports airy ajar alarm alarms alas alaska albania album albums
    alcohol alcoholic alert alerted alerting alertness alerts algebra algeria alien aliens alike
    alimony alive alleged allegedly allergic allergies allergy alley alliance alliances allied
    allocate allocated allocates allocating allow allowance allowances allowed allowing allows
    ally almond almonds almost alone along aloud alphabet alphabets alpine alps already also alter
    alteration altered altering alters although altogether aluminium aluminum always amaze amazed
    amazing amazingly ambassador amber ambition ambitions ambitious ambulance ambulances amend
    amended amendment amendments amends america american americans amid among amongst amount
    amounted amounting amounts ample amplified amplifies amplify amplifying amsterdam amuse amused
    amusement amuses amusing analyse analysed analyses analysing analysis analyze analyzed
    analyzes analyzing ancestor ancestors anchor ancient angel angels anger angle angled angles
    angling angrier angriest angrily angry animal animals animate ankara ankle ankles annex
    annexes announce announced announcer announces announcing annoy annoyance annoyed annoying
    annoyingly annoys annual annually anonymous anorak another answer answered answering answers
    antarctic anticipate ants anxieties anxiety anxious anxiously anybody anyhow anyone anything
    anytime anyway anywhere apart apartment apartments apes apiece apologies apologise apologised
    apologises apologize apologized apologizes apology apparent apparently appeal appealed appeals
    appear appearance appeared appearing appears appendix appetite applause apple apples appliance
    appliances applicable applicant applicants applied applies apply applying appoint appointed
    appointing appoints appreciate apprentice approach approached approaches approval approvals
    approve approved approves approving apps apricot apricots april apron aprons arch arches
    architect architects arctic area areas arena arenas argentina argue argued argues arguing
    argument arguments arise arisen arises arising armchair armchairs armed armies arms army arose
    around arrange arranged arranges arranging array arrears arrest arrested arresting arrests
    arrival arrivals arrive arrived arrives arriving arrogant arrow arrows article articles artist
    artists arts ashamed ashes asia asian asians aside asked asking asks asleep asparagus aspect
    aspects assemble assembled assembly assess assessed assesses assessing assessment asset assets
    assign assigned assignee assignment assist assistance assistant assistants assisted assisting
    assists associate associated assume assumed assumes assuming assumption assurance assure
    assured assures assuring asthma astonish astonished astonishes asylum athens athlete athletes
    athletic athletics atlanta atlantic atlas atmosphere atom atoms attach attached attaches
    attaching attachment attack attacked attacking attacks attain attained attaining attains
    attempt attempted attempting attempts attend attendance attendant attended attending attends
    attention attentive attic attics attitude attitudes attorney attorneys attract attracted
    attracting attraction attractive attracts attribute attributes aubergine auckland auction
    auctions audience audiences audio audit auditor audits august aunt auntie aunts australia
    australian austria austrian austrians authentic author authorise authorised authority
    authorize authorized authors auto automate automated automates automatic automating autonomous
    autumn available avenue avenues average averages avoid avoidable avoided avoiding avoids await
    awaited awaiting awaits awake awaken awakened awakening awakens award awarded awarding awards
    aware awareness away awful awfully axes axle babies baby bachelor bachelors back backache
    backed background backing backpack backpacks backs backup backups backward backwards backyard
    backyards bacon bacteria badge badges badly baffle baggage baghdad bags bahrain bail bailed
    bailiff bailiffs bailing bails bait baits bake baked baker bakeries bakers bakery bakes baking
    balance balanced balances balancing balconies balcony bald ball ballet balloon balloons ballot
    ballots balls balm banana bananas band bandage bandages bands bang banged banging bangkok
    bangladesh bangs bank banker bankers banking banknote banknotes bankrupt bankruptcy banks
    banned banner banners banning bans barbecue barbecues barber barbers barcelona barcode
    barcodes bare barefoot bargain bargains bark barked barking barks barn barns barrel barrels
    barrier barriers barrow bars base baseball based basel basement basements bases bash bashes
    basic basically basics basil basin basins basis basket basketball baskets bass batch batches
    bath bathe bathed bather bathes bathing bathroom bathrooms baths bathtub bathtubs bats batted
    batter batteries batters battery batting battle battles bays beach beaches bead beads beagle
    beagles beak beaks beam beamed beaming beams bean beans bear bearable beard beards bears beast
    beasts beat beaten beating beats beauties beautiful beautify beauty became because beckon
    beckoned beckoning beckons become becomes becoming bedroom bedrooms beds beef been beep beer
    beers bees beetle beetles beetroot before beforehand began beggar beggars begged begging begin
    beginner beginners beginning beginnings begins begs begun behave behaved behaves behaving
    behavior behaviors behaviour behaviours behind beige beijing being belarus belfast belgian
    belgians belgium belgrade belief beliefs believe believed believer believers believes
    believing bell bellies bellow bells belly belong belonged belonging belongs below belt belts
    bench benches bend bender bending bends beneath beneficial benefit benefited benefits bent
    berlin bern berries berry beside besides best betray betrayed betraying betrays bets better
    betters betting between beverage beverages beyond bible bicycle bicycles bidding bids bigger
    biggest bike bikes bikini bikinis bill billed billing billion billions bills binaries binary
    bind binder binding binds bins biography biology birch bird birds birmingham birth birthday
    birthdays births biscuit biscuits bishop bishops bite bites biting bits bitten bitter bitterly
    black blackberry blackboard blacker blackest blackish blacklist blackmail blacks bladder blade
    blades blame blamed blames blaming bland blank blanket blankets blanks blast blasted blasting
    blasts blaze blazes bleach bleached bleaches bleak bled bleed bleeding bleeds blend blended
    blender blenders blending blends bless blessed blesses blessing blessings blew blind blindly
    blindness blinds blink blinked blinking blinks blister blisters block blocked blocking blocks
    blog blogger bloggers blogs bloke blond blonde blondes blood bloom bloomed blooming blooms
    blossom blossomed blossoming blossoms blot blots blouse blouses blow blowing blown blows blue
    blueberry bluer blues bluff bluish blunder blunt blunter bluntest bluntly blur blurred blush
    blushed blushes blushing board boarder boarders boarding boards boast boasted boasting boasts
    boat boats bodies body boil boiled boiler boilers boiling boils bold bolder boldest boldly
    boldness bolivia bolt bolted bolting bolts bomb bombed bombing bombs bond bonds bone bones
    bonn bonnet bonnets bonus bonuses book bookcase booked booking bookings booklet booklets
    bookmark bookmarks books bookshelf bookshop bookshops bookstore boom boost boosted boosting
    boosts boot booth boots border borders bore bored boredom bores boring born borne borrow
    borrowed borrower borrowers borrowing borrows bosnia boss bosses boston both bother bothered
    bothering bothers bots bottle bottled bottleneck bottles bottling bottom bottoms bought
    boulder bounce bounced bounces bouncing bound boundaries boundary bouquet bouquets bowed bowel
    bowing bowl bowls bows boxer boxers boxes boxing boycott boycotted boycotting boycotts
    boyfriend boyfriends boys brace bracelet bracelets braces brag brain brains brake braked
    brakes braking branch branches brand brands brandy bras brass brave bravely braver bravery
    brazil brazilian brazilians breach breaches bread breads breadth break breakable breakdown
    breakdowns breakfast breakfasts breaking breaks breast breasts breath breathe breathed
    breathes breathing breathless breaths bred breed breeding breeds breeze breezy brew breweries
    bribe bribed bribery bribes bribing brick bricklayer bricks bridal bride brides bridesmaid
    bridge bridges bridle brief briefcase briefly bright brighten brightened brightens brighter
    brightest brightly brightness brighton brilliance brilliant brim bring bringing brings
    brisbane bristol britain british brittle broad broadband broadcast broadcasts broaden
    broadened broadening broadens broader broadest broadly broccoli brochure brochures broke
    broken broker brokerage brokers bronze brooch brook broom brooms broth brother brothers broths
    brought brow brown browns brows browse browsed browser browsers browses browsing bruise
    bruised bruises brunch brunches brush brushed brushes brushing brussels bubble bubbles
    bucharest buck bucket buckets buckle buckled buckles buckling budapest buddhist buddy budget
    budgets buds buffer buffers buffet buffets bugs build builder builders building buildings
    builds built bulb bulbs bulgaria bulgarian bulk bulks bulky bull bullet bulletin bullets
    bullied bullies bulls bully bullying bump bumped bumper bumps bumpy bunch bunches bundle
    bundled bundles bundling bunk burden burdens bureau bureaucrat bureaus burger burgers burglar
    burglaries burglars burglary buried buries burn burned burning burns burnt burrow burrows
    burst bursting bursts bury burying buses bush bushes busier busiest busily business businesses
    bustle busy butcher butchers butter buttered butterfly butters button buttons buyer buyers
    buying buys buzz buzzes cabbage cabbages cabin cabinet cabinets cabins cable cables cabs cafe
    cafes cage cages cairo cake cakes calculate calculated calculates calculator calendar
    calendars calf california call callback callbacks called caller callers calling calls calm
    calmed calmer calmest calmly calmness calorie calories calves cambodia cambridge came camel
    camels camera cameras camp campaign campaigns camped camper campers camping camps campsite
    campsites campus campuses canada canadian canadians canal canals cancel canceled canceling
    cancelled cancelling cancels cancer cancers candidate candidates candies candle candles candy
    cane canes cannot canoe cans canteen canteens capability capable capacities capacity cape
    capital capitals caps capsule capsules captain captains capture captured captures capturing
    caravan caravans carbon card cardboard cardiff cardigan cardigans cards care cared career
    careers careful carefully careless carelessly carer carers cares caretaker caretakers cargo
    cargoes caring carpenter carpenters carpet carpets carriage carriages carried carrier carriers
    carries carrot carrots carry carrying cars cart cartel carton cartons cartoon cartoons carts
    carve carved carves carving cascade cascades case cases cash cashback cashier cashiers
    cashpoint cast casting castle castles casts casual casually catalog catalogs catalogue
    catalogues catch catches catching categories categorise categorize category cater catered
    catering caters cathedral cathedrals catholic catholics cats cattle caught causal cause caused
    causes causing caution cautioned cautioning cautions cautious cautiously cave caves cavities
    cavity cease ceased ceases ceasing ceiling ceilings celebrate celebrated celebrates celebrity
    celery cell cellar cellars cellphone cellphones cells cellular cement cemeteries cemetery
    censorship cent center centers centimeter centimetre centre centres cents centuries century
    cereal cereals ceremonies ceremony certain certainly certainty certified certifies certify
    certifying chain chained chaining chains chair chairman chairs chalk chalks challenge
    challenged challenges champagne champion champions chance chances change changeable changed
    changes changing channel channels chaos chaotic chap chapel chaps chapter chapters char
    character characters charge chargeable charged charger chargers charges charging charities
    charity charm charmed charming charms chart charts chase chased chases chasing chat chats
    chatted chatting cheap cheaper cheapest cheaply cheat cheated cheating cheats check checked
    checker checking checklist checklists checkout checkouts checks checkup checkups cheek
    cheekier cheeks cheeky cheer cheered cheerful cheerfully cheering cheers cheese cheeses chef
    chefs chemical chemicals chemist chemistry chemists cheque cheques cherries cherry chess chest
    chests chew chewed chewing chews chicago chick chicken chickens chicks chief chiefs child
    childcare childhood childish children chile chilean chili chill chillier chills chilly chime
    chimney chimneys chin china chinese chins chip chipped chipping chips chisel chisels chocolate
    chocolates choice choices choir choirs choke choked chokes choking choose chooses choosing
    chop chopped chopping chops chord chords chore chores chorus chose chosen christian christians
    christmas chuckle chuckled chuckles chunk chunks church churches cigar cigarette cigarettes
    cigars cinema cinemas cinnamon circle circled circles circling circuit circuits circular
    circulate circulated circulates circus circuses cite cited cites cities citing citizen
    citizens city civil claim claimant claimed claiming claims clap clapped clapping claps
    clarified clarifies clarify clarifying clarity clash clashed clashes class classes classified
    classifies classify classmate classmates classroom classrooms clause clauses claw claws clay
    clean cleaned cleaner cleaners cleanest cleaning cleans clear clearance cleared clearer
    clearest clearing clearly clears clerk clerks clever cleverer cleverest cleverness click
    clicked clicking clicks client clients cliff cliffs climate climates climb climbed climber
    climbers climbing climbs cling clings clinic clinics clip clipped clipping clips cloak cloaks
    clock clocks clone cloned clones close closed closely closeness closer closes closest closet
    closets closing cloth clothe clothes clothing cloths cloud clouded cloudier clouding clouds
    cloudy clown clowns club clubs clue clues clung cluster clusters clutch clutched clutches
    coach coached coaches coaching coal coalition coarse coast coastal coasts coat coats cockroach
    cocktail cocktails cocoa coconut coconuts code coded codes coding coexist coffee coffees
    coffin coffins coil coils coin coins cola cold colder coldest coldness collapse collapsed
    collapses collapsing collar collars collateral colleague colleagues collect collected
    collecting collection collective collector collectors collects college colleges collision
    cologne colombia colombian colon colonies colons colony color colored colorful coloring
    colorless colors colour coloured colourful colouring colourless colours column columns coma
    comb combed combine combined combines combing combining combs come comedian comedians comedies
    comedy comes comet comets comfort comforted comforting comforts comic comics coming comma
    command commanded commander commanding commands commas commence commenced commences commencing
    comment commented commenting comments commerce commercial commission commit commitment commits
    committed committee committees committing common commonly communism communist community
    commute commuted commuter commuters commutes commuting companies companion companions company
    comparable compare compared compares comparing comparison compass compatible compensate
    compete competed competes competing competitor compile compiled compiles compiling complain
    complained complains complaint complaints complement complete completed completely completes
    completing complex complexes complexity compliance complicate complied complies compliment
    comply complying component components compose composed composer composers composes composing
    compound comprise comprised comprises compromise compulsory computer computers conceal
    concealed concealing conceals conceited conceive concept concepts concern concerned concerning
    concerns concert concerts concession conclude concluded concludes concluding conclusion
    concrete condemn condemned condemning condemns condition conditions conduct conducted
    conducting conductor conductors conducts cone cones conference confess confessed confesses
    confessing confession confidence confident configure configured confine confined confines
    confining confirm confirmed confirming confirms conflict conflicts conform conformed
    conforming conforms confuse confused confuses confusing confusion congress connect connected
    connecting connection connects conscience conscious consent consented consenting consents
    consequent consider considered considers consist consisted consistent consisting consists
    console consoles constant constantly constitute constraint construct consulate consult
    consultant consulted consulting consults consume consumed consumer consumers consumes
    consuming contact contacted contacting contacts contagious contain contained container
    containers containing contains content contents contest contested contesting contests context
    contexts continent continents continual continue continued continues continuing continuous
    contract contractor contracts contrary contrast contrasted contrasts contribute control
    controlled controller controls convenient convention conversely conversion convert converted
    converting converts convey convict convicted convicting convicts convince convinced convinces
    convincing cook cooked cooker cookers cookie cookies cooking cooks cool cooler coolest coolly
    coolness cooperate cooperated cooperates coordinate cope coped copenhagen copes copied copier
    copies coping copper copy copying copyright coral corals cord cordial cords core cores cork
    corks corkscrew corn corner corners corns corporate correct corrected correcting correction
    correctly corrects correspond corridor corridors corrupt corruption cosier cosmetic cosmetics
    cost costing costly costs costume costumes cosy cottage cottages cotton cottons couch couches
    cough coughed coughing coughs could council councillor councils counsel counseled counseling
    counsellor counselor counsels count counted counter countered countering counters counties
    counting countless countries country counts county couple couples coupon coupons courage
    courageous courgette courgettes courier couriers course courses court courtesy courthouse
    courts cousin cousins cover coverage covered covering covers coward cowards cows cozier cozy
    crab crabs crack cracked cracking cracks cradle cradles craft crafts craftsman craftsmen cram
    crammed cramming crams crane cranes crash crashed crashes crashing crate crates crawl crawled
    crawling crawls crazier craziest crazy creak creaked creaking creaks cream creamier creams
    creamy create created creates creating creation creations creative creativity creator creators
    creature creatures credit credited crediting creditor creditors credits creek creeks creep
    creeping creeps crept crest crew crews crib cribs cricket crickets cried cries crime crimes
    criminal criminals crimson crises crisis crisp crisps criteria criterion critic critical
    critically criticise criticised criticises criticism criticize criticized criticizes critics
    croak croaked croaking croaks croatia croatian crocodile crocodiles croissant croissants
    crooked crop crops cross crossed crosses crossing crossings crossroads crossword crow crowd
    crowded crowding crowds crown crowned crowning crowns crows crucial crude cruel crueler
    cruelest cruelly cruelty cruise cruised cruises cruising crumb crumble crumbles crumbs crunchy
    crush crushed crushes crushing crust crutch crutches crying cuba cuban cube cubes cucumber
    cucumbers cuddle cuddled cuddles cuddling cuff cuffs cultivate cultural culture cultures
    cupboard cupboards cups cure cured cures curing curiosity curious curiously curl curled
    curlier curling curls curly currencies currency current currently curries curry curse cursed
    curses cursor cursors curtain curtains curve curved curves cushion cushioned cushioning
    cushions custody custom customary customer customers customise customised customises customize
    customized customizes customs cute cuter cutlery cuts cutting cycle cycled cycles cycling
    cyclist cyclists cyprus czech czechs daddy dads daily dairies dairy daisies daisy dallas
    damage damaged damages damaging damascus damp damper dampest dams dance danced dancer dancers
    dances dancing danger dangerous dangers danish danube dare dared dares daring dark darker
    darkest darkly darkness dart dash dashboard data database databases date dated dates daughter
    daughters dawn dawned dawning dawns days deactivate dead deadline deadlines deadly deaf
    deafness deal dealer dealers dealing dealings deals dealt dear dearer dearest dearly death
    deaths debate debated debates debating debit debits debris debt debtor debtors debts debut
    debuts decade decades decay decayed decaying decays deceit deceive deceived deceives deceiving
    december decent decide decided decides deciding decision decisions decisive deck decks declare
    declared declares declaring decline declined declines declining decor decorate decorated
    decorates decorating decoration decorative decrease decreased decreases decreasing dedicate
    dedicated dedicates dedicating deduct deducted deductible deducting deduction deductions
    deducts deed deeds deep deepen deepened deepening deepens deeper deepest deeply deer default
    defaults defeat defeated defeating defeats defect defective defects defence defences defend
    defendant defended defending defends defense defenses defensive defer deferred defers deficit
    define defined defines defining definite definitely definition degree degrees delay delayed
    delaying delays delegate delegates delete deleted deletes deleting deletion delhi deliberate
    delicate delicately delicious delight delighted delightful delighting delights deliver
    delivered deliveries delivering delivers delivery delta deltas demand demanded demanding
    demands democracy democratic demolish demolished demolishes denial denied denies denmark
    denote denotes dense density dent dental dentist dentists dents denver deny denying depart
    departed departing department departs departure departures depend depended dependence
    dependency dependent depending depends deposit deposited depositing depositor deposits depot
    depots depressed depressing depression depth depths deputies deputy derby derive derived
    derives descend descends descent describe described describes describing desert deserted
    deserting deserts deserve deserved deservedly deserves deserving design designate designated
    designed designer designers designing designs desire desired desires desiring desk desks
    desktop despair despaired despairing despairs desperate dessert desserts destinies destiny
    destroy destroyed destroying destroys detach detaches detail detailed detailing details detect
    detected detecting detective detectives detects detergent detergents determine determined
    determines detour detours detroit develop developed developer developers developing develops
    deviate device devices devil devils devise devote devoted devotes devoting diabetes diabetic
    diagnose diagnosed diagnoses diagnosis diagram diagrams dial dialed dialing dialled dialling
    dialog dialogs dialogue dialogues dials diamond diamonds diaries diary dice dictate dictated
    dictates dictation dictator diction dictionary died dies diesel diet dieting diets differ
    differed difference different differing differs difficult difficulty digest digested digesting
    digests digging digit digital digits dignity digs diligence dime dimension dimensions dimes
    dimmer dine dined diner diners dines dining dinner dinners dinosaur dinosaurs diploma diplomas
    diplomat diplomatic dipped dipping dips dire direct directed directing direction directions
    directly director directors directory directs dirt dirtied dirties dirtiest dirty dirtying
    disability disabled disagree disagreed disagrees disappear disappears disappoint disaster
    disasters disastrous disbelief disc discipline disclaimer disclose disclosed discloses
    disclosing disclosure discount discounted discounts discourage discover discovered discovers
    discovery discretion discs discuss discussed discusses discussing discussion disease diseases
    disguise disguised disguises disguising disgust disgusted disgusting dish dishes dishonest
    dishwasher disk disks dislike disliked dislikes disliking dismiss dismissal dismissed
    dismisses dismissing disobey disorder disorders dispatch dispatched dispatches display
    displayed displaying displays disposal dispose disposed disposes disposing dispute disputes
    dissimilar distance distances distant distinct distort distorted distorting distorts distract
    distracted distribute district districts distrust disturb disturbed disturbing disturbs ditch
    ditches dive dived diver divers diverse diversity divert diverted diverting diverts dives
    divide divided dividend dividends divides dividing diving division divisions divorce divorced
    divorces divorcing dizzier dizziness dizzy dock docks doctor doctors document documented
    documents dodge doer does dogs doing doll dollar dollars dolls dolphin dolphins domain domains
    dome domestic dominant dominate dominated dominates dominating donate donated donates donating
    donation donations done donkey donkeys donor donors donut donuts doodle doom door doorbell
    doorbells doorman doors doorstep doorsteps doorway dose doses dots dotted double doubled
    doubles doubling doubt doubted doubtful doubting doubtless doubts dough doughnut doughnuts
    dove doves down download downloaded downloads downstairs downtown downward downwards doze
    dozen dozens draft drafts drag dragged dragging dragon dragons drags drain drainage drains
    drama dramas dramatic drank drastic draw drawback drawbacks drawer drawers drawing drawings
    drawn draws dread dreadful dreadfully dream dreamed dreamer dreamers dreaming dreams dreamt
    dreary drench drenched dresden dress dressed dresses dressing drew dried drier dries driest
    drift drifted drifting drifts drill drilled drilling drills drink drinker drinkers drinking
    drinks drip drips drive driven driver drivers drives driveway driving drop dropped dropping
    drops drought droughts drove drown drowned drowning drowns drowsy drug drugs drum drummed
    drumming drums drunk drunken dryer dryers drying dual dubai dublin duck ducks dude duet dull
    duller dullest duly dumb dummies dump dumped dumps dune duplicate duplicated duplicates
    durable duration during dusk dust dustbin dustbins dusted dustier dusting dusts dusty dutch
    duties duty duvet duvets dwarf dwarfs dwarves dwell dwelling dwellings dyed dyes dying dynamic
    each eager eagerly eagerness eagle eagles earlier earliest early earn earned earning earnings
    earns earphones earring earrings ears earth earthquake ease eased easel eases easier easiest
    easily easing east easter eastern easy eats echo echoed echoes economic economical economics
    economies economy ecuador edge edges edible edinburgh edit edited editing edition editions
    editor editorial editors edits educate educated educates educating education effect effective
    effects efficiency efficient effort efforts eggplant eggs egypt egyptian egyptians eight
    eighteen eighteenth eighth eighties eighty either elaborate elapsed elastic elbow elbows elder
    elderly elect elected electing election elections elector electric electrical electronic
    elegance elegant elegantly element elementary elements elephant elephants elevator elevators
    eleven eleventh eligible eliminate eliminated eliminates elite else elsewhere email emailed
    emailing emails embark embarked embarking embarks embarrass embassies embassy embrace embraced
    embraces embracing emerge emerged emergency emerges emerging emigrate emission emissions emit
    emits emitted emitting emotion emotional emotions emphasis emphasise emphasised emphasises
    emphasize emphasized emphasizes empire empires employ employed employee employees employer
    employers employing employment employs emptied emptier empties emptiness empty emptying enable
    enabled enables enabling enclose enclosed encloses enclosing enclosure encounter encounters
    encourage encouraged encourages encrypt encrypted encryption ended ending endings endless ends
    endurance endure endured endures enduring enemies enemy energetic energies energy enforce
    enforced enforces enforcing engage engaged engagement engages engaging engine engineer
    engineers engines england english englishman englishmen enhance enhanced enhances enhancing
    enjoy enjoyable enjoyed enjoying enjoyment enjoys enormous enormously enough enquire enquired
    enquiries enquiry enrich enriched enriches enriching enrol enroll enrolled enrolling
    enrollment enrolment enrols ensure ensured ensures ensuring entail entails enter entered
    entering enterprise enters entertain entertains enthusiasm enthusiast entire entirely entitle
    entitled entrance entrances entries entry envelope envelopes envied envies envious envy
    envying epic episode episodes equal equality equally equals equation equations equator equip
    equipment equipped equipping equips equities equity equivalent eras erase erased eraser
    erasers erases erasing errand error errors erupt erupted erupting erupts escalator escape
    escaped escapes escaping escorts especially essay essays essence essential establish estate
    estates estimate estimated estimates estimating estimation estonia estonian eternal eternally
    ethics ethiopia ethnic euro europe european europeans euros evacuate evacuated evacuates
    evacuating evaluate evaluated evaluates evaluating evaluation even evening evenings evenly
    event events eventual eventually ever every everybody everyone everything everywhere evict
    evicted evicting eviction evicts evidence evident evidently evil evolution evolve evolved
    evolves evolving exact exactly exaggerate exam examine examined examines examining example
    examples exams exceed exceeded exceeding exceeds excellence excellent except exception
    exceptions excess excesses excessive exchange exchanged exchanges exchanging excited excitedly
    excitement exciting exclude excluded excludes excluding exclusion exclusions exclusive excuse
    excused excuses excusing execute executed executes executing execution executive executives
    exempt exempted exemption exercise exercised exercises exercising exhale exhaled exhales
    exhaling exhaust exhausted exhausting exhaustion exhausts exhibit exhibited exhibiting
    exhibition exhibits exile exiled exiles exiling exist existed existence existing exists exit
    exits exotic expand expanded expanding expands expansion expect expected expecting expects
    expedite expedition expense expenses expensive experience experiment expert expertise experts
    expiration expire expired expires expiring expiry explain explained explaining explains
    explicit explicitly explode exploded explodes exploding exploit exploited exploits explore
    explored explorer explorers explores exploring explosion explosions explosive export exported
    exporting exports expose exposed exposes exposing exposure express expressed expresses
    expressing expression expressive expressly extend extended extending extends extension
    extensions extensive extent external externally extinct extra extract extracted extracting
    extracts extras extreme extremely extremes eyebrow eyebrows eyelash eyelashes eyelid eyelids
    eyes fable fabric fabrics fabulous face faced faces facial facilitate facilities facility
    facing fact faction factions factor factories factors factory facts faculties faculty fade
    faded fades fading fail failed failing fails failure failures faint fainted fainter faintest
    fainting faintly faints fair fairer fairest fairies fairly fairness fairs fairy faith faithful
    faithfully faiths fake faked fakes faking fall fallen falling falls false fame familiar
    families family famine famous fancied fancier fancies fancy fancying fans fantasies fantastic
    fantasy fare fares farewell farm farmer farmers farmhouse farming farms farther farthest
    fascinate fascinated fascinates fashion fashions fast fasten fastened fastening fastens faster
    fastest fatal fatally fate father fathers fatter fattest faucet faucets fault faults faulty
    favor favorable favored favoring favorite favorites favors favour favourable favourably
    favoured favouring favourite favourites favours faxes fear feared fearful fearing fears
    feasible feast feasts feat feather feathers feature featured features february federal
    federation feed feedback feeding feeds feel feeling feelings feels fees feet fell fellow
    fellows felt female females fence fences fender fenders ferried ferries ferry ferrying
    festival festivals festive fetch fetched fetches fetching fever fevers fewer fewest fiance
    fiances fiber fibers fibre fibres fiction fiddle fiddled fiddles fiddling field fields fierce
    fiercely fifteen fifteenth fifth fifties fiftieth fifty fight fighter fighters fighting fights
    figs figure figures file filed files filing fill filled filling fillings fills film filmed
    filming films filter filtered filtering filters filthier final finalist finalists finally
    finals finance financed finances financial financing finch find finding findings finds fine
    fined finely finer fines finest finger fingernail fingers finish finished finishes finishing
    finland finnish fire fired fireman firemen fireplace fireplaces fires firework fireworks
    firing firm firmer firmest firmly firmness firms first fish fished fisherman fishermen fishes
    fishing fist fists fitness fits fitted fitter fitting five fixed fixes fixing flag flags flair
    flame flames flap flapped flapping flaps flash flashed flashes flashing flashlight flat flats
    flatter flattered flattering flatters flavor flavors flavour flavours flaw flaws flea fleas
    fled flee fleeing flees fleet flesh flew flexible flicker flickered flickering flickers flies
    flight flights flip flipped flipping flips flirt flirted flirting flirts float floated
    floating floats flock flocks flood flooded flooding floods floor floors flop flops florence
    florida flour flourish flourished flourishes flow flowed flower flowers flowing flown flows
    fluent fluently fluff fluffier fluffy fluid fluids flush flushed flushes flushing flute flutes
    flutter flutters flying foam foams focus focused focuses focusing foggier foggy foil foils
    fold folded folder folders folding folds folk folks follow followed follower followers
    following follows fond fondly font fonts food foods fool fooled foolish foolishly fools foot
    football footballer footnote footpath footpaths footprint footprints footstep footsteps
    forbade forbid forbidden forbids force forced forces forcing forecast forecasts forehead
    foreign foreigner foreigners foresee foreseen foresees forest forests forever forfeit
    forfeited forgave forge forged forgeries forgery forges forget forgetful forgets forgetting
    forgive forgiven forgives forgiving forgot forgotten fork forks form formal formality formally
    format formation formats formatted formed former formerly forming forms formula formulas fort
    forth forties fortieth fortified fortifies fortify fortifying fortnight fortress fortresses
    fortunate fortune fortunes forty forum forums forward forwarded forwarding forwards fought
    foul found foundation founded founder founders founding founds fountain fountains four
    fourteen fourteenth fourth foxes fraction fractions fracture fractures fragile fragment
    fragments frame framed frames framework framing franc france francs frank frankfurt frankly
    fraud frauds freak freaks freckle free freed freedom freehold freelance freelancer freely
    frees freeway freeze freezer freezers freezes freezing french frenchman frequency frequent
    frequently fresh freshen freshened freshening freshens fresher freshest freshly friction
    friday fridays fridge fridges fried friend friendlier friendly friends friendship fries fright
    frighten frightened frightens frights frog frogs from front frontier fronts frost frosty frown
    frowned frowning frowns froze frozen fruit fruits fruity frustrate frustrated frustrates
    frying fuel fuels fulfil fulfill fulfilled fulfilling fulfills fulfilment fulfils full fuller
    fullest fullness fully function functional functioned functions fund funded funding funds
    funeral funerals funnier funniest funny furious furnish furnished furnishes furnishing
    furniture furs further furthest fuse fused fuses fuss fussier fussy future fuzzy gadget
    gadgets gain gained gaining gains gala galas gale galleries gallery gallon gallons gamble
    gambled gambles gambling game games gang gangs gaps garage garages garbage garden gardener
    gardeners gardening gardens garland garlands garlic garment garments gases gasoline gate gates
    gather gathered gathering gathers gave gaze gazed gazes gazing gear gears geese gender gene
    general generally generate generated generates generating generation generosity generous
    generously genes genetic geneva genius gentle gentleman gentlemen gentler gently genuine
    genuinely geography geometry georgia germ german germans germany germs gesture gestures gets
    getting ghana ghost ghosts giant giants gift gifted gifts giggle giggled giggles giggling
    giraffe giraffes girl girlfriend girls give given gives giving glad gladly glance glanced
    glances glancing glasgow glass glasses glide glides glimpse glimpses global globally globe
    globes gloom gloomier gloomy glories glorious glory glove gloves glow glowed glowing glows
    glue glued glues gluing goal goalkeeper goals goat goats goddess godfather godmother gods goes
    going goings gold golden golf golfer gone good goodbye goodness goods goose gorgeous gorilla
    gorillas gossip gossips gotten govern government governor governors gown gowns grab grabbed
    grabbing grabs grace graceful gracefully graces grade grades gradual gradually graduate
    graduated graduates graduating graduation grain grains gram grammar gramme grams grand
    grandchild grander grandest grandly grandma grandpa grandson grandsons grannies granny grant
    granted granting grants grape grapes graph graphic graphics graphs grasp grasped grasping
    grasps grass grasses grassy grate grated grateful gratefully grates grating gratitude grave
    gravel graves gravity gravy gray graze grazes grazing grease greasier greasy great greater
    greatest greatly greatness greece greed greedier greedy greek greeks green greener greenish
    greens greet greeted greeting greetings greets grew grey grid grids grief grieve grieved
    grieves grieving grill grilled grilling grills grim grime grimly grin grind grinding grinds
    grinned grinning grins grip gripped gripping grips groan groaned groaning groans grocer
    groceries grocers grocery groom gross ground grounded grounding grounds group grouped grouping
    groups grove grow growing growl growled growls grown grows growth grubby grumble grumbled
    grumbles grumbling guarantee guaranteed guarantees guard guarded guardian guardians guarding
    guards guess guessed guesses guessing guest guests guidance guide guidebook guided guideline
    guidelines guides guiding guilt guiltier guilty guitar guitars gulf gulfs gulp gulps gums
    gunfire guns guru gurus gust gusts guts gutter gutters guys gymnastics gyms habit habits
    habitual hacked hacker hackers hail hails hair hairbrush hairdryer hairier hairs hairy half
    halfway hall halloween halls hallway hallways halt halted halts halves hamburg hamburger
    hamburgers hammer hammered hammering hammers hamster hamsters hand handbag handbags handball
    handbook handbooks handed handful handicap handicaps handicraft handier handiest handing
    handle handled handles handling handover hands handset handsome handy hang hanged hanger
    hangers hanging hangover hangs hanover hanukkah happen happened happening happenings happens
    happier happiest happily happiness happy harass harassed harasses harassing harassment harbor
    harbors harbour harbours hard harden hardened hardening hardens harder hardest hardly hardness
    hardship hardware hare hares harm harmed harmful harming harmless harmlessly harmonies harmony
    harms harp harps harsh harsher harshest harshly harvest harvested harvesting harvests haste
    hastily hasty hatch hatched hatches hate hated hates hating hatred hats haul haulage hauled
    hauls haunted have having hawaii hawk hawks hazard hazardous hazards haze hazel hazelnut hazy
    head headache headaches headed heading headings headline headlines headmaster headphone
    headphones heads headset headsets heal healed healing heals health healthier healthiest
    healthily healthy heap heaps hear heard hearing hears heart heartbeat heartier heartily hearts
    hearty heat heated heater heaters heating heats heatwave heaven heavens heavier heaviest
    heavily heavy hectare hedge hedgehog hedgehogs hedges heel heels height heights heir heirs
    held helicopter hell hello helmet helmets help helpdesk helped helper helpers helpful
    helpfully helping helpless helpline helps helsinki hence henceforth hens herb herbs herd
    herded herding herds here hereafter hereby herein herewith heritage hero heroes heroic heroine
    herring hers herself hesitate hesitated hesitates hesitating hesitation hidden hide hides
    hiding hierarchy high higher highest highlight highlights highly highway highways hijack
    hijacked hijacking hijacks hike hiked hiker hikers hikes hiking hill hills hilly himself hindu
    hinge hinges hint hints hips hire hired hires hiring hiss hissed hisses hissing historian
    historians historic historical histories history hitch hitches hitherto hits hitting hive
    hobbies hobby hockey hoist hoisted hoists hold holder holders holding holds hole holes holiday
    holidays holland hollow holy home homeless homemade homepage homes homework honest honestly
    honesty honey honor honorable honored honors honour honourable honoured honours hood hoods
    hoof hook hooked hooking hooks hoop hoops hoover hooves hope hoped hopeful hopefully hopeless
    hopes hoping hopped hopping hops horizon horizons horizontal horn horns horrible horribly
    horrid horror horrors horse horseback horses hose hoses hospital hospitals host hostage
    hostages hosted hostel hostels hostess hostesses hostile hosting hosts hotel hotels hotline
    hotlines hotter hottest hound hounds hour hourly hours house household households houses
    housewife housewives housework housing houston hover hovered hovering hovers however howl
    howled howling howls huddle huge hugely hugged hugging hugs hull hulls human humane humans
    humble humbly humid humidity hummed humming humor humour hums hundred hundreds hundredth hung
    hungarian hungarians hungary hunger hungrier hungriest hungrily hungry hunt hunted hunter
    hunters hunting hunts hurl hurricane hurricanes hurried hurries hurry hurrying hurt hurting
    hurts husband husbands hush hustle huts hybrid hybrids hydrogen hygiene hymn hymns iceland
    icelandic ices icier icon icons idea ideal ideally ideals ideas identical identified
    identifier identifies identify identities identity ideologies ideology idiot idiots idle
    idleness idly idol ignorance ignorant ignore ignored ignores ignoring illegal illegally
    illness illnesses illuminate illusion illusions illustrate image images imaginary imagine
    imagined imagines imagining imitate imitated imitates imitating imitation immediate immense
    immensely immigrant immigrants immoral immune immunities immunity impact impacted impacting
    impacts impair impaired impairing impairs impatient imperfect implement implied implies imply
    implying impolite import importance important imported importer importers importing imports
    impose imposed imposes imposing impossible impossibly impress impressed impresses impressing
    impression impressive improper improve improved improves improving inability inaccurate
    inactive inadequate inbox inboxes incapable incentive incentives inch inches incidence
    incident incidents include included includes including inclusion inclusive income incomes
    incoming incomplete incorrect increase increased increases increasing incredible incredibly
    incur incurred incurs indebted indecisive indeed index indexes india indian indians indicate
    indicated indicates indicating indication indicator indicators indices individual indonesia
    indonesian indoor indoors indulge industrial industries industry inequality inevitable
    inevitably infant infants infect infected infection infections infectious infer infinite
    infinitely inflation inflexible influence influenced influences influenza info inform informal
    informed informing informs infringe ingredient inhabit inhabitant inhabited inhale inhaled
    inhales inhaling inherit inherited inheriting inherits initial initially initials initiate
    initiated initiates initiating initiative inject injected injecting injection injections
    injects injure injured injures injuries injuring injury injustice inks inland inner innocence
    innocent innocently innovation innovative inns input inputs inquire inquires inquiries inquiry
    insane insect insects insecurity insert inserted inserting inserts inside insist insisted
    insisting insists inspect inspected inspecting inspection inspector inspectors inspects
    inspire inspired inspires inspiring install installed installing installs instalment instance
    instances instant instantly instead instinct instincts institute institutes instruct
    instructed instructor instructs instrument insult insulted insulting insults insurance
    insurances insure insured insurer insurers insures insuring intact integral integrate
    integrated integrates integrity intend intended intending intends intense intensely intensify
    intensity intensive intent intention intentions interact interest interested interests
    interfere interim interior interiors internal internally internet interpret interrupt
    interrupts interval intervals intervene interview interviews intimate into introduce
    introduced introduces invade invaded invades invading invalid invaluable invasion invasions
    invent invented inventing invention inventions inventor inventors inventory invents inverse
    invest invested investing investment investor investors invests invisible invitation invite
    invited invites inviting invoice invoiced invoices invoicing involve involved involves
    involving inward iran iranian iraq iraqi ireland irish iron ironed ironic ironically ironing
    irons irony irregular irrelevant irritate irritated irritates irritating irritation islam
    island islands isle isles isolate isolated isolates isolating isolation israel israeli issue
    issued issues issuing istanbul italian italians italy itch itched itches itchier itching itchy
    item itemised itemized items itself ivory jacket jackets jail jailed jailing jails jakarta
    jamaica jams janitor janitors january japan japanese jars jaws jazz jealous jealousy jeans
    jeep jeeps jelly jerk jerked jerks jerusalem jets jewel jewellery jewelry jewels jewish jews
    jingle jobs jogged jogger joggers jogging jogs join joined joining joins joint jointly joints
    joke joked joker jokers jokes joking jolly jolt jolts jordan journal journalism journalist
    journals journey journeys joyful joyfully joys judge judged judgement judgements judges
    judging judgment judgments juggle juggled juggles juggling jugs juice juices juicier juicy
    july jumble jumbo jump jumped jumper jumpers jumping jumps junction junctions june jungle
    junior juniors junk juries jury just justice justified justifies justify justifying kangaroo
    kangaroos keen keener keenest keenly keep keeper keeping keeps kennel kennels kenya kenyan
    kept ketchup kettle kettles keyboard keyboards keys kick kicked kicking kicks kidnap kidnapped
    kidnaps kidney kidneys kids kiev kill killed killer killing kills kilo kilogram kilograms
    kilometer kilometers kilometre kilometres kilos kilt kilts kind kinder kindest kindly kindness
    kinds king kingdom kings kiosk kiosks kiss kissed kisses kissing kitchen kitchens kite kites
    kits kitten kittens kiwi kiwis knee kneel kneeling kneels knees knelt knew knife knight
    knights knit knits knitted knitting knives knob knobs knock knocked knocking knocks knot knots
    knotted knotting know knowing knowingly knowledge known knows koala korea korean koreans
    kosovo kuwait kyiv label labeled labelled labels labor laboratory laborer laborers labour
    labourer labourers lace laced laces lacing lack lacked lacking lacks ladder ladders ladies
    ladle ladles lady lagos laid lain lake lakes lamb lambs lame lamp lamps lampshade land landed
    landing landladies landlady landline landlines landlord landlords landmark landmarks lands
    landscape landscapes lane lanes language languages laps laptop laptops large largely larger
    largest laser lasers lash lashes last lasted lasting lasts latch latches late lately lateness
    later latest latter latvia latvian laugh laughed laughing laughs laughter launch launched
    launches launching laundry lawful lawn lawns laws lawsuit lawsuits lawyer lawyers layer layers
    laying layout layouts lays lazier laziest lazily laziness lazy lead leader leaders leadership
    leading leads leaf leaflet leaflets league leagues leak leaked leaking leaks lean leaned
    leaning leans leant leap leaped leaping leaps leapt learn learned learner learners learning
    learns learnt lease leased leases leash leasing least leather leave leaves leaving lebanon
    lecture lectured lecturer lecturers lectures lecturing leeds leek leeks left leftover
    leftovers legal legally legend legends legs leipzig leisure lemon lemonade lemons lend lender
    lenders lending lends length lengthen lengthened lengthens lengths lens lenses lent lentil
    lentils leopard leopards less lesser lesson lessons lets letter letterbox letters letting
    lettuce level levels lever levers liability liable liar liars liberal liberals liberate
    liberated liberates liberating liberation liberties liberty libraries library libya licence
    licences license licensed licenses lick licked licking licks lids lied lies lieu life
    lifestyle lifetime lift lifted lifting lifts light lighten lightened lightens lighter lightest
    lighting lightly lightness lightning lights like liked likelier likelihood likely likeness
    likes likewise liking lilies lily limb limbs lime limes limit limitation limited limiting
    limits limp limped limping limps line lined linen liner liners lines linger lingers lining
    link linked linking links lion lions lips lipstick liquid liquids lisbon list listed listen
    listened listener listeners listening listens listing listings lists liter literacy literal
    literally literary literature liters lithuania lithuanian litigation litre litres litter
    littered littering litters little live lived lively liver liverpool livers lives living lizard
    lizards load loaded loading loads loaf loan loaned loaning loans loaves lobbies lobby lobster
    lobsters local locally locate located locates locating location locations lock locked locking
    locks locksmith locksmiths lodge lodger lodgers lodges lodging lodgings loft lofts lofty
    logged logging logic logical logically login logins logo logos logout logs lollipops london
    lone lonelier loneliest loneliness lonely long longer longest look looked looking looks loop
    loops loose loosely loosen loosened loosening loosens looser lord lords lorries lorry lose
    loser losers loses losing loss losses lost lotion lotions lots lotteries lottery loud louder
    loudest loudly loudness lounge lounges love loved lovelier lovely lover lovers loves loving
    lower lowered lowering lowers lowest loyal loyally loyalties loyalty luck luckier luckiest
    luckily lucky luggage lump lumps lunch lunches lung lungs lure lured lures lurk lurked lush
    luxembourg luxuries luxurious luxury lying lyon lyric lyrics macedonia machine machinery
    machines made madly madness madrid magazine magazines magic magical magician magicians magnet
    magnetic magnets magnified magnifies magnify magnifying magnitude maid maids mail mailbox
    mailboxes mailed mailing mails main mainland mainly mains mainstream maintain maintained
    maintains maize majesty major majorities majority make maker makers makes makeup making
    malaysia malaysian male males mall mallet malls malt malta manage managed management manager
    managers manages managing manchester mandatory mane maneuver mango mangoes mangos manner
    manners manoeuvre manor manors mansion mansions manual manually manuals manuscript many maple
    maples mapped mapping maps marathon marathons marble marbles march marched marches marching
    mare mares margarine margin margins marine mark marked marker markers market marketed
    marketing markets marking marks marmalade maroon marriage marriages married marries marrow
    marry marrying marseille marvellous marvelous mash mask masked masks mass massage massages
    masses massive massively mast master mastered mastering masters match matched matches matching
    mate material materials maternity mates math maths mats matter mattered mattering matters
    mattress mattresses mature maturity maximise maximised maximises maximising maximize maximized
    maximizes maximizing maximum maybe mayonnaise mayor mayors maze mazes meadow meadows meal
    meals mean meaner meaning meaningful meanings means meant meantime meanwhile measure measured
    measures measuring meat meats mechanic mechanical mechanics mechanism medal medals meddle
    media mediation mediator mediators medical medically medication medicine medicines medium
    mediums meet meeting meetings meets melbourne mellow melodies melody melon melons melt melted
    melting melts member members membership memo memorable memorial memorials memories memorise
    memorised memorises memorising memorize memorized memorizes memorizing memory memos menace
    menaces mend mended mending mends mental mentally mention mentioned mentioning mentions
    mentors menu menus meow merchant merchants mercy mere merely merge merged merger merges
    merging merit merits merrily merry mess message messages messaging messed messes messier messy
    metal metals meter meters method methods metre metres metro metros mexican mexicans mexico
    miami mice microphone microscope microwave microwaves midday middle midnight midst midwife
    might mightier mighty migrate migrated migrates migrating milan mild milder mildest mildly
    mildness mile mileage miles military milk mill millennium miller millers millimeter millimetre
    million millions mills mince minced minces mind minded minding minds mine miner mineral
    minerals miners mingle mini minimal minimalist minimise minimised minimises minimising
    minimize minimized minimizes minimizing minimum minister ministers ministries ministry minor
    minorities minority mint mints minus minute minutes miracle miracles mirror mirrors mischief
    miserable misery misfortune mislead misleading misled misplace misplaced miss missed misses
    missile missiles missing mission missions misspelled misspelt mist mistake mistaken mistakes
    mistreat mistreated mistreats mists misty misuse mitten mittens mixed mixer mixers mixes
    mixing mixture mixtures moan moaned moaning moans mobile mobiles mobility mock mode model
    modeled modeling modelled modelling models modem modems moderate moderately modern modernise
    modernised modernises modernize modernized modernizes modes modest modified modifies modify
    modifying module modules moist moisture mold moldova molds mole moles moment moments mommy
    moms monastery monday mondays monetary money mongolia monies monitor monitored monitoring
    monitors monk monkey monkeys monks monopoly monster monsters montenegro month monthly months
    montreal monument monuments mood moods moon moons moor moped mopped mopping mops moral morale
    morality morals more moreover morning mornings moroccan morocco mortal mortgage mortgages
    mosaic mosaics moscow mosque mosques mosquito mosquitoes moss most mostly motel motels moth
    mother mothers moths motion motions motivate motivated motivates motivating motivation motive
    motives motor motorbike motorbikes motorcycle motors motorway motorways motto mottos mould
    moulds mount mountain mountains mounted mounting mounts mourn mourned mourning mourns mouse
    moustache moustaches mouth mouths move moved movement movements mover moves movie movies
    moving mowed mower mowers mowing mown mows much muddier muddle muddy muffin muffins muffle
    mugged mugging mugs mule mules multiple multiplied multiplies multiply multitude mumbai mumble
    mumbled mumbles mumbling mummies mummy mums munch munched munches munching munich murder
    murdered murderer murderers murdering murders murmur murmured murmuring murmurs muscle muscles
    museum museums mushroom mushrooms music musical musician musicians muslim muslims must
    mustache mustaches mustard mute mutter muttered mutters mutual mutually myself mysteries
    mysterious mystery myth myths nagged nagging nags nail nailed nailing nails nairobi naked name
    named namely names naming nannies nanny napkin napkins naples napped napping naps narrative
    narrow narrower narrowest narrowly nastier nastiest nasty nation national nations native
    natives natural naturally nature naughtier naughtiest naughty nausea naval navies navigate
    navigated navigates navigating navigation navy near nearby nearer nearest nearly nearness neat
    neater neatest neatly necessary necessity neck necklace necklaces necks need needed needier
    needing needle needles needless needs needy negative neglect neglected negligence negligent
    negotiable negotiate negotiated negotiates neighbor neighbors neighbour neighbours neither
    nepal nephew nephews nerve nerves nervous nervously nest nests nets nettle nettles network
    networking networks neutral never newer newest newly newness news newsletter newspaper
    newspapers next nice nicely nicer nicest nickname nicknames niece nieces nigeria nigerian
    night nightclub nightgown nightly nightmare nightmares nights nimble nine nineteen nineteenth
    nineties ninety ninth noble nobody nodded nodding node nodes nods noise noises noisier
    noisiest noisily noisy nominal nominate nominated nominates nominating nominee nominees none
    nonprofit nonsense noodle noodles noon norm normal normally norms north northeast northern
    northwest norway norwegian norwegians nose noses nostalgia notable notably notaries notary
    notch notches note notebook notebooks noted notepad notes nothing notice noticeable noticeably
    noticed notices noticing notified notifies notify notifying notion notions notorious noun
    nouns nourish nourished nourishes nourishing novel novelist novelists novels november nowadays
    nowhere nuclear nucleus nuisance nullify numb number numbered numbering numbers numbness
    numerical numerous nuns nuremberg nurse nursed nurseries nursery nurses nursing nutrition nuts
    nylon oaks oath oaths oatmeal oats obedience obedient obey obeyed obeying obeys object
    objected objecting objection objections objective objectives objects obligation oblige obliged
    obliges obliging obscure obscures observe observed observer observers observes observing
    obsessed obsession obstacle obstacles obstruct obstructed obstructs obtain obtained obtaining
    obtains obvious obviously occasion occasional occasions occupancy occupant occupation occupied
    occupier occupies occupy occupying occur occurred occurrence occurring occurs ocean oceans
    october oddly odds odor odors odour odours offence offences offend offended offender offenders
    offending offends offense offenses offensive offer offered offering offers office officer
    officers offices official officially officials offline offset offsets often oils oily ointment
    okay older oldest olive olives olympic olympics omission omit omits omitted omitting once
    ongoing onion onions online only onset onto onward onwards oops open opened opener openers
    opening openings openly openness opens opera operas operate operated operates operating
    operation operations operator operators opinion opinions opponent opponents oppose opposed
    opposes opposing opposite opposites opposition oppress oppressed oppresses oppressing
    oppression optician opticians optimism optimistic option optional optionally options oral
    orals orange oranges orbit orbited orbiting orbits orchestra orchestras ordeal ordeals order
    ordered ordering orders ordinary organ organise organised organiser organises organising
    organize organized organizer organizes organizing organs origin original originally originate
    originated originates origins ornament ornaments orphan orphaned orphaning orphans osaka oslo
    other others otherwise ottawa otter ought ounce ounces ours ourselves outage outages outbreak
    outbreaks outcome outcomes outdo outdoor outdoors outer outfit outfits outgoing outlaw
    outlawed outlawing outlaws outlet outlets outline outlined outlines outlining outlook outlooks
    output outputs outrage outrageous outrages outside outskirts outward outweigh outweighed
    outweighs oval ovals oven ovens over overall overcame overcoat overcoats overcome overcoming
    overdraft overdrawn overdue overflow overflows overheat overheated overheats overlap
    overlapped overlaps overload overloaded overloads overlook overlooked overlooks overly
    overnight overpaid override overrides overseas oversee overtake overtaken overtakes overtaking
    overtime overtook overview overviews overweight overwhelm overwrite owed owes owing owls owned
    owner owners ownership owning owns oxen oxford oxide oxygen oyster oysters ozone pace paces
    pacific pacified pacifies pacify pacifying pack package packages packaging packed packet
    packets packing packs paddle paddled paddles paddling padlock pads page pages paid pail pails
    pain painful painfully painless pains paint paintbrush painted painter painters painting
    paintings paints pair pairs pajamas pakistan pakistani palace palaces palate pale palette
    pallet pallets palm palms pamphlet pamphlets panama pancake pancakes panda pandas pane panel
    panels panes panic panicked pans pants paper papers paperwork parachute parade parades
    paradise paragraph paragraphs parallel parallels paralysed paralysis paralyzed parcel parcels
    pardon pardoned pardoning pardons parent parental parents paris park parked parking parks
    parliament parrot parrots parsley part parted partial partially particle particles particular
    parties parting partly partner partners parts party pass passage passages passed passenger
    passengers passes passing passion passionate passions passive passport passports password
    passwords past pasta paste pasted pastes pasting pastries pastry patch patches patent patented
    patenting patents paternity path paths patience patient patiently patients patio patios patrol
    patrols patron patrons pats patted pattern patterns patting pause paused pauses pausing pave
    paved pavement pavements paving pawn pawns paws payable payee paying payment payments payout
    payouts payroll pays peace peaceful peacefully peach peaches peak peaks peanut peanuts pear
    pearl pearls pears peas peasant peasants pebble peculiar pedal pedals pedestrian peel peeled
    peeling peels peep peeps peer peered peering peers pellet penalise penalize penalties penalty
    pence pencil pencils pending penetrate penetrated penetrates penguin penguins pennies penny
    pens pension pensioner pensioners pensions people peoples pepper peppers perceive perceived
    perceives perceiving percent percentage perception perch perfect perfection perfectly perform
    performed performer performers performing performs perfume perfumes perhaps peril perimeter
    period periodic periods perish perished perishes perishing permanent permission permit permits
    permitted permitting persist persistent person personal personally personnel persons persuade
    persuaded persuades persuading persuasion pertain perth peru pest pests petal petals petition
    petitions petrol pets pharmacies pharmacist pharmacy phase phases phenomena phenomenon
    philosophy phoenix phone phoned phones phoning photo photocopy photograph photos phrase
    phrases physical physically physician physicians physicist physics piano pianos pick picked
    picking pickle pickled pickles picks picnic picnics picture pictures piece pieces pier pies
    pigeon pigeons piglet piglets pigs pile piled piles pill pillage pillar pillars pillow pillows
    pills pilot pilots pimple pinch pinched pinches pinching pine pineapple pineapples pines pink
    pinned pinning pinpoint pinpointed pinpoints pins pint pints pioneer pioneers pipe pipes
    pirate pirates pistol pistols pitch pitched pitches pitching pities pits pity pixel pixels
    pizza pizzas place placed placement places placing plague plagues plain plainer plainest
    plainly plaintiff plan plane planes planet planets plank planks planned planner planning plans
    plant planted planting plants plaster plastered plastering plasters plastic plastics plate
    plates platform platforms play played player players playful playground playing plays plaza
    plazas plea plead pleaded pleads pleasant please pleased pleases pleasing pleasure pleasures
    plentiful plenty pliers plot plots plotted plotting plough ploughed ploughing ploughs plow
    plug plugged plugging plugs plum plumb plumbed plumber plumbers plump plums plunder plunders
    plunge plunged plunges plunging plural plus pocket pockets podcast podcasts poem poems poet
    poetic poetry poets point pointed pointing pointless points poison poisoned poisoning
    poisonous poisons poke poked poker pokes poking poland polar pole poles police policeman
    policemen policies policy polish polished polishes polishing polite politely politeness
    political politician politics poll polls pollute polluted pollution polo pond ponds ponies
    pony poodle pool pools poor poorer poorest poorly popcorn pope popes popped popping pops
    popular popularity population porch porches pork porridge port portable porter porters portion
    portions porto portrait portraits ports portugal portuguese pose posed poses posh posing
    position positioned positions positive positively possess possessed possesses possessing
    possession possible possibly post postage postal postcard postcards postcode postcodes posted
    poster posters posting postman postmen postpone postponed postpones postponing posts posture
    potato potatoes potential potion potions pots pottery poultry pound pounded pounding pounds
    pour poured pouring pours poverty powder powdered powdering powders power powered powerful
    powerfully powerless powers practical practice practiced practices practicing practise
    practised practises practising prague praise praised praises praising prawn prawns pray prayed
    prayer prayers praying prays preach preached preaches preaching precaution precede preceding
    precious precise precisely precision predict predicted predicting prediction predicts prefer
    preferable preferably preference preferred preferring prefers pregnancy pregnant prejudice
    premier premises premium premiums prepaid prepare prepared prepares preparing prescribe
    prescribed prescribes presence present presented presenter presenting presently presents
    preserve preserved preserves preserving president presidents press pressed presses pressing
    pressure pressures prestige presumably presume presumed presumes presuming pretend pretended
    pretending pretends prettier prettiest pretty prevent prevented preventing prevention prevents
    preview previewed previewing previews previous previously prey price priced prices pricier
    pricing pride priest priests primaries primarily primary prime primes primitive prince princes
    princess princesses principal principals principle principles print printed printer printers
    printing prints prior priorities prioritise prioritize priority prison prisoner prisoners
    prisons privacy private privately privilege privileged privileges prize prizes probable
    probably probation probe probed probes probing problem problems procedure procedures proceed
    proceeded proceeding proceeds process processed processes processing procession proclaim
    proclaimed procure produce produced producer producers produces producing product production
    productive products profession professor professors profile profiles profit profitable
    profited profiting profits profound profoundly program programme programmer programmes
    programs progress progressed prohibit prohibited prohibits project projected projecting
    projector projectors projects prominent promise promised promises promising promote promoted
    promotes promoting promotion promotions prompt prompted prompting promptly prompts prone
    pronoun pronounce pronounced pronounces pronouns proof proofread proofs prop propelled proper
    properly properties property proportion proposal proposals propose proposed proposes proposing
    props prose prosecute prosecutor prospect prospects prosper prosperity prosperous protect
    protected protecting protection protective protects protein protest protestant protested
    protester protesters protesting protests proud prouder proudest proudly prove proved proven
    proverbs proves provide provided providence provider providers provides providing province
    provinces proving provision provisions provoke provoked provokes provoking proxies proxy prune
    pruned prunes pruning psychology public publicly publish published publisher publishers
    publishes publishing pubs pudding puddings puddle puddles puff puffed puffs pull pulled
    pulling pullover pullovers pulls pulp pulse pulses pump pumped pumping pumpkin pumpkins pumps
    punch punched punches punching punctual punctually puncture punctures punish punished punishes
    punishing punishment punk pupil pupils puppies puppy purchase purchased purchaser purchases
    purchasing pure purely purifies purify purity purple purpose purposely purposes purse purses
    pursuant pursue pursued pursues pursuing pursuit push pushed pushes pushing puts putting
    puzzle puzzled puzzles puzzling pyjamas qatar quack quacked quacking quacks qualified
    qualifies qualify qualifying qualities quality quantities quantity quarrel quarrels quarter
    quarterly quarters quay quays queen queens queries query quest question questioned questions
    queue queued queues queuing quick quicker quickest quickly quid quiet quieter quietest quietly
    quietness quilt quilts quit quite quits quitting quiz quizzes quota quotas quotation
    quotations quote quoted quotes quoting rabbit rabbits race raced races racing racism racist
    racists rack racket rackets racks radar radiator radiators radical radically radio radios
    radish radishes raffle raffles raft rafts rage raged rages raging raid raided raids rail
    railing railroad rails railway railways rain rainbow rainbows raincoat raincoats raindrop
    raindrops rained rainier raining rains rainy raise raised raises raisin raising raisins rake
    rakes rallies rally ramadan ramble ramp ramps ranch ranches random randomly rang range ranger
    rangers ranges ranging rank ranked ranking ranks ransom ransoms rapid rapidly rare rarely
    rarities rarity rash rashes raspberry rate rated rates rather ratify rating ratio ration
    rations ratios rats rattle rave rays razor razors reach reachable reached reaches reaching
    react reacted reacting reaction reactions reacts read readable reader readers readier readily
    readiness reading reads ready real realise realised realises realising realistic realities
    reality realize realized realizes realizing really realm realms reap reaped reaps rear
    rearrange rearranged rearranges reason reasonable reasonably reasoned reasoning reasons
    reassure reassured reassures reassuring rebate rebates rebel rebelled rebellion rebels reboot
    rebuild rebuilding rebuilds rebuilt recall recalled recalling recalls receipt receipts
    receivable receive received receiver receivers receives receiving recent recently reception
    recipe recipes recipient recipients recite recited recites reciting reckless reckon reckoned
    reckoning reckons recognise recognised recognises recognize recognized recognizes recoil
    recommend recommends reconnect reconsider record recorded recording records recourse recover
    recovered recoveries recovering recovers recovery recreation recruit recruited recruits
    rectangle rectangles rectify recurring recycle recycled recycles recycling redder reddish
    redeem redeemed redeeming redeems redemption redirect redirected redirects redo redone reds
    reduce reduced reduces reducing reduction reductions reed reef reel refer referee referees
    reference references referral referrals referred referring refers refine refined refines
    refining reflect reflected reflecting reflection reflects reform reformed reforming reforms
    refresh refreshed refreshes refreshing refugee refugees refund refundable refunded refunding
    refunds refusal refusals refuse refused refuses refusing regain regained regaining regains
    regard regarded regarding regardless regards regime regimes region regional regions register
    registered registers registrar regret regrets regretted regretting regular regularity
    regularly regulate regulated regulates regulating regulation rehearsal rehearse rehearsed
    rehearses rehearsing reign reigned reigns reimburse reimbursed rein reins reinstate reject
    rejected rejecting rejection rejects relate related relates relating relation relations
    relative relatively relatives relax relaxation relaxed relaxes relaxing relay relayed relaying
    relays release released releases releasing relevance relevant reliable reliably reliance
    relied relief relies relieve relieved relieves relieving religion religions religious relish
    relished relishes relishing reload reloaded reloading reloads relocate relocated relocates
    relocating relocation reluctance reluctant rely relying remain remainder remained remaining
    remains remark remarkable remarkably remarked remarking remarks remedies remedy remember
    remembered remembers remind reminded reminder reminders reminding reminds remit remittance
    remote remotely removable removal removals remove removed removes removing rename renamed
    renames renaming render rendered rendering renders renew renewable renewal renewals renewed
    renewing renews renovate renovated renovates renovating renovation rent rental rentals rented
    renting rents reopen reopened reopening reopens repaid repair repairable repaired repairing
    repairs repay repayment repeat repeated repeatedly repeating repeats repetition replace
    replaced replaces replacing replied replies reply replying report reported reporter reporters
    reporting reports represent represents reproduce reptile reptiles republic repulsive
    reputation request requested requesting requests require required requires requiring
    reschedule rescue rescued rescues rescuing research researched researcher researches resemble
    resembled resembles resembling resend resending resends resent resentment reserve reserved
    reserves reserving reset resets resetting residence residency resident residents resign
    resigned resigning resigns resist resistance resistant resisted resisting resists resize
    resized resizes resizing resolution resolve resolved resolves resolving resort resorted
    resorting resorts resource resources respect respected respectful respecting respective
    respects respond responded respondent responding responds response responses rest restart
    restarted restarting restarts restaurant rested resting restore restored restores restoring
    restrain restrained restrains restraint restrict restricted restricts restroom rests result
    resulted resulting results resume resumed resumes resuming retail retailer retailers retain
    retained retaining retains retell retention retire retired retirement retires retiring retreat
    retreated retreating retreats retrieve retrieved retrieves retrieving return returnable
    returned returning returns reunion reunions reuse reused reuses reusing reveal revealed
    revealing reveals revenge revenue revenues reverse reversed reverses reversing review reviewed
    reviewer reviewers reviewing reviews revise revised revises revising revision revisions revive
    revived revives reviving revoke revoked revokes revolt revolted revolting revolts revolution
    revolve revolved revolves revolving reward rewarded rewarding rewards rewrite rewrites
    rewriting rewritten rewrote rhine rhyme rhymed rhymes rhyming rhythm rhythms ribbon ribbons
    ribs rice rich richer richest richly richness ridden riddle riddles ride rider riders rides
    ridge ridges ridiculous riding rifle rifles riga right rightly rights rigid rigorous ring
    ringing rings ringtone rinse rinsed rinses rinsing riot riots ripe ripen ripped ripping ripple
    rippled ripples rippling rips rise risen rises rising risk risked riskier risking risks risky
    rival rivalries rivalry rivals river rivers road roads roam roamed roaming roams roar roared
    roaring roars roast roasted roasting roasts robbed robber robberies robbers robbery robbing
    robe robes robin robot robots robs rock rocked rocket rockets rockier rocking rocks rocky rode
    rods role roles roll rolled rolling rolls roman romance romania romanian romantic rome roof
    roofer roofers roofs room rooms rooster roosters root roots rope ropes rose roses roster
    rosters rotate rotated rotates rotating rotation rotations rots rotted rotten rotterdam
    rotting rough rougher roughest roughly roughness round roundabout rounder roundest rounds
    route router routers routes routine routines rover rowed rowing rows royal royally royalty
    rubbed rubber rubbing rubbish rubble rubs rucksack rucksacks rude rudely rudeness ruffle
    ruffled ruffles ruffling rugby rugs ruin ruined ruining ruins rule ruled ruler rulers rules
    ruling rumble rumbled rumbles rumor rumors rumour rumours runaway rung runner runners running
    runs runway rural rush rushed rushes rushing russia russian russians rust rusty ruthless sack
    sacked sacks sacred sacrifice sacrificed sacrifices sadder saddest saddle saddled saddles
    saddling sadly sadness safari safaris safe safeguard safely safer safest safety said sail
    sailed sailing sailor sailors sails saint saints sake salad salads salaried salaries salary
    sale sales salesman salesmen saleswoman salmon salon salons salt salted saltier salty salute
    saluted salutes salzburg same sample sampled samples sampling sanction sanctions sand sandal
    sandals sandbox sandboxes sandwich sandwiches sandy sane sang sank satellite satellites
    satisfied satisfies satisfy satisfying saturday saturdays sauce saucepan saucepans saucer
    saucers sauces sausage sausages savage savages save saved saver savers saves saving savings
    sawed sawn saws saying says scale scales scalp scalps scam scams scan scandal scandals scanned
    scanner scanners scanning scans scar scarce scarcely scarcity scare scared scares scarf scarfs
    scarier scariest scaring scarlet scarred scarring scars scarves scary scatter scattered
    scattering scatters scenario scenarios scene scenery scenes scent scents sceptical schedule
    scheduled schedules scheduling scheme schemes scholar scholars school schools science sciences
    scientific scientist scientists scissors scold scolded scolding scolds scoop scoops scooter
    scooters scope scopes score scored scores scoring scotland scottish scout scouts scramble
    scrambled scrap scrape scraped scrapes scraping scrapped scrapping scraps scratch scratched
    scratches scratching scream screamed screaming screams screen screened screening screens
    screenshot screw screwed screwing screws scribble scribbled scribbles scribbling script
    scripts scroll scrolled scrolling scrolls scrub scrubbed scrubbing scrubs scruffy sculptor
    sculptors sculpture sculptures seagull seagulls seal sealed sealing seals seam seams search
    searched searches searching seas seaside season seasonal seasoned seasoning seasons seat
    seatbelt seatbelts seated seating seats seattle second secondly seconds secrecy secret
    secretary secretly secrets section sections sector sectors secure secured securely secures
    securing securities security seed seeds seeing seek seeking seeks seem seemed seeming
    seemingly seems seen sees segment segments seize seized seizes seizing seizure seldom select
    selected selecting selection selections selective selects self selfie selfies selfish
    selfishly sell seller sellers selling sells semester semesters semi senate send sender senders
    sending sends senior seniors sensation sense sensed senses sensible sensitive sent sentence
    sentenced sentences separate separated separately separates separating separation september
    sequel sequels sequence sequences serbia serbian sergeant serial series serious seriously
    servant servants serve served server servers serves service serviced services serving servings
    session sessions setback setbacks sets setting settings settle settled settlement settles
    settling seven seventeen seventh seventies seventy several severe severely severity seville
    sewage sewed sewer sewers sewing sewn sews shabby shade shaded shades shadier shading shadow
    shadows shady shaft shafts shake shaken shakes shakier shaking shaky shall shallow shame
    shameful shampoo shampoos shanghai shape shaped shapes shaping share shared shares sharing
    shark sharks sharp sharpen sharpened sharpener sharpening sharpens sharper sharpest sharply
    sharpness shatter shattered shatters shave shaved shaver shaves shaving shed sheds sheep sheer
    sheet sheets sheffield shelf shell shells shelter sheltered sheltering shelters shelves shield
    shields shift shifted shifting shifts shine shines shinier shining shiny ship shipment
    shipments shipped shipping ships shirt shirts shiver shivered shivering shivers shock shocked
    shocking shocks shoe shoelace shoelaces shoemaker shoes shone shook shoot shooting shoots shop
    shopped shopper shoppers shopping shops shore shores short shortage shortages shortcut
    shortcuts shorten shortened shortening shortens shorter shortest shortly shortness shorts shot
    shots should shoulder shoulders shout shouted shouting shouts shovel shovels show showed
    shower showers showing shown shows shrank shred shredded shredding shreds shrimp shrimps
    shrink shrinking shrinks shrug shrugged shrugging shrugs shrunk shuffle shuffled shuffles
    shuffling shut shuts shutter shutters shutting shuttle shuttles shyly shyness sibling siblings
    sick sicker sickest sickness side sides sidewalk sidewalks sideways siege sieges sift sigh
    sighed sighing sighs sight sights sign signal signaled signalled signals signatory signature
    signatures signed signing signpost signposts signs signup signups silence silences silent
    silently silk silks silky sillier silliest silly silver similar similarity similarly simple
    simpler simplest simplicity simplified simplifies simplify simply simulate simulated simulates
    simulating since sincere sincerely sincerity sing singapore singer singers singing single
    sings singular sink sinking sinks sinner sins sipped sipping sips siren sirens sister sisters
    site sites sits sitting situated situation situations sixteen sixteenth sixth sixties sixty
    size sized sizes skate skateboard skated skates skating skeleton skeletons skeptical sketch
    sketched sketches sketching skid skidded skids skied skier skiers skies skiing skilful
    skilfully skill skilled skillful skills skin skins skip skipped skipping skips skirt skirts
    skis skull skulls skyscraper slab slabs slam slammed slamming slams slang slap slapped
    slapping slaps slate slates slaughter slaughters slave slavery slaves sled sledge sledges
    sleds sleep sleeper sleepier sleeping sleeps sleepy sleet sleeve sleeves slender slept slice
    sliced slices slicing slick slid slide slides sliding slight slighter slightest slightly slim
    slime slimmed slimmer slimming slims sling slip slipped slipper slipperier slippers slippery
    slipping slips slit slits slogan slogans slope slopes sloppier sloppy slot slots slovak
    slovakia slovenia slovenian slow slowed slower slowest slowing slowly slowness slows slug
    slugs slum slums slyly smack smacked smacking smacks small smaller smallest smart smarter
    smartest smartly smartphone smartwatch smash smashed smashes smashing smell smelled smellier
    smelling smells smelly smelt smile smiled smiles smiling smoke smoked smoker smokers smokes
    smoking smoky smooth smoothed smoother smoothest smoothing smoothly smoothness smooths smother
    smuggle smuggled smuggles snack snacks snail snails snake snakes snap snapped snapping snaps
    snapshot snapshots snatch snatched snatches snatching sneak sneaked sneaker sneakers sneaking
    sneaks sneaky sneeze sneezed sneezes sneezing sniff sniffed sniffing sniffs snore snored
    snores snoring snow snowboard snowed snowflake snowing snowman snows snowy soak soaked soaking
    soaks soap soaps soar soared soars sobbed sobbing sober sobs soccer social socialism socialist
    socially societies society sock socket sockets socks soda sofa sofas sofia soft soften
    softened softening softens softer softest softly softness software soil soils solar sold
    soldier soldiers sole solely solemn solemnly solicitor solicitors solid solitary solo solos
    solution solutions solve solved solvent solves solving somalia some somebody someday somehow
    someone something sometime sometimes somewhat somewhere song songs sons soon sooner soonest
    soothes sore soreness sores sorrow sorrows sorry sort sorted sorting sorts sought soul souls
    sound sounded sounding sounds soup soups sour source sources sourer sourest south southeast
    southern southwest souvenir souvenirs sows space spacious spade spades spaghetti spain spam
    spammed spamming spams span spanish spanner spanners spare spared spares sparing spark sparked
    sparking sparkle sparkled sparkles sparkling sparks sparrow sparrows speak speaker speakers
    speaking speaks special specialise specialist speciality specialize specially specialty
    species specified specifies specify specifying specimen specimens spectacle spectacles
    spectator spectators speech speeches speed speeding speeds speedy spell spelled spelling
    spellings spells spelt spend spender spending spends spent sphere spheres spice spices spicier
    spicy spider spiders spied spies spike spikes spill spilled spilling spills spilt spin spinach
    spine spinner spinning spins spiral spirals spirit spirits spiritual spit spite spits splash
    splashed splashes splendid split splits splitting spoil spoiled spoiling spoils spoilt spoke
    spoken spokesman sponge sponged sponges sponging sponsor sponsored sponsoring sponsors spoon
    spoons sport sporting sports spot spots spotted spotting spouse spouses sprain sprains sprawl
    spray sprayed spraying sprays spread spreading spreads spree spring springs sprinkle sprinkled
    sprinkler sprinkles sprint spun spur spurs spying squad squads square squares squash squashed
    squeak squeaked squeaking squeaks squeeze squeezed squeezes squeezing squirrel squirrels
    squirt squirted squirting squirts stab stabbed stabbing stability stable stables stabs stack
    stacked stacking stacks stadium stadiums staff staffs stage staged stages staging stain
    stained staining stains stair staircase staircases stairs stake stakes stale stalk stalks
    stall stalled stalling stalls stamina stamp stamped stamping stamps stance stances stand
    standard standards standby standing standpoint stands stank staple stapled stapler staplers
    staples stapling star starch stare stared stares staring stark stars start started starter
    starters starting startle startled startling starts startup starve starved starves starving
    state stated statement statements states stating station stationary stationery stations
    statistic statistics statue statues status statute statutes statutory stay stayed staying
    stays steadier steadily steady steak steaks steal stealing steals stealth steam steamed
    steaming steams steamy steel steep steeper steepest steepness steer steered steering steers
    stem stems step stepfather stepmother stepped stepping steps stepson stereo stereotype sterile
    stern sterner sternest stew steward stewardess stewards stews stick sticker stickers stickier
    sticking sticks sticky stiff stiffer stiffest stiffly stiffness stifle stifles still stillness
    stimulate stimulated stimulates stimuli stimulus sting stinging stings stink stinking stinks
    stipulate stir stirred stirring stirs stitch stitches stock stocked stockholm stocking
    stockings stocks stole stolen stomach stomachs stone stones stood stool stools stoop stop
    stopover stopped stopping stops storage store stored stores storey storeys stories storing
    stork storks storm stormier storms stormy story stove stoves straight straighten straighter
    strain strained straining strains strand stranded strands strange strangely stranger strangers
    strangest strap strapped strapping straps strategic strategies strategy straw strawberry
    straws stray strayed straying strays streak streaks stream streaming streams street streets
    strength strengthen strengths stress stressed stresses stressful stretch stretched stretches
    stretching strict stricter strictest strictly strike strikes striking string strings strip
    stripe striped stripes stripped stripping strips strive stroke stroked strokes stroking stroll
    strolled strolling strolls strong stronger strongest strongly struck structural structure
    structured structures struggle struggled struggles struggling stubborn stuck student students
    studied studies studio studios study studying stuff stuffed stuffier stuffing stuffs stuffy
    stumble stumbled stumbles stumbling stun stung stunned stunning stuns stunt stunts stupid
    stupidity stupidly stuttgart style styles stylish subject subjects submarine submerge
    submerged submerges submerging submission submit submits submitted submitting subscribe
    subscribed subscriber subscribes subsequent subsidiary subsidies subsidised subsidized subsidy
    substance substances substitute subtitle subtitles subtle subtract subtracted subtracts suburb
    suburbs subway subways succeed succeeded succeeding succeeds success successes successful
    succession successor such sudan sudden suddenly sued sues suffer suffered suffering suffers
    suffice sufficient suffocate suffocated suffocates sugar sugars sugary suggest suggested
    suggesting suggestion suggests suicide suing suit suitable suitcase suitcases suite suited
    suites suiting suits sulk sulked sulks summaries summarise summarised summarises summarize
    summarized summarizes summary summer summers summit summits sums sunbathe sunburn sunburnt
    sunday sundays sunflower sunflowers sung sunglasses sunk sunlight sunnier sunniest sunny
    sunrise sunrises suns sunset sunsets sunshine suntan super superb superbly superior supervise
    supervised supervises supervisor supper suppers supplement supplied supplier suppliers
    supplies supply supplying support supported supporting supports suppose supposed supposedly
    supposes supposing suppress suppressed suppresses supreme surcharge surcharges sure surely
    surer surest surf surface surfaced surfaces surfacing surfed surfer surfers surfing surfs
    surge surgeon surgeons surgeries surgery surges surgical surname surnames surplus surprise
    surprised surprises surprising surrender surrenders surround surrounded surrounds survey
    surveyed surveying surveys survival survive survived survives surviving survivor survivors
    suspect suspected suspecting suspects suspend suspended suspending suspends suspense
    suspension suspicion suspicious sustain sustained sustaining sustains swallow swallowed
    swallowing swallows swam swamp swamps swan swans swap swapped swapping swaps swarm swarms swat
    swats swatted swatting sway swayed sways swear swearing swears sweat sweater sweaters sweatier
    sweating sweats sweaty sweden swedish sweep sweeping sweeps sweet sweeten sweetened sweetening
    sweetens sweeter sweetest sweetly sweets swell swelled swelling swells swept swift swifter
    swiftest swiftly swim swimmer swimmers swimming swims swimsuit swimsuits swine swing swinging
    swings swiss switch switched switches switching swollen sword swords swore sworn swum swung
    sydney syllable syllables symbol symbolic symbols sympathies sympathy symphonies symphony
    symptom symptoms syria syrian syringe syringes syrup system systematic systems table
    tablecloth tables tablespoon tablet tablets tabs tack tacked tacking tackle tackled tackles
    tackling tacks tact tactful tactic tactics tagged tags tail tailed tailing tailor tailors
    tails taiwan take takeaway taken takes taking tale talent talented talents tales talk
    talkative talked talking talks tall taller tallest tallinn tame tangle tank tanks tanned
    tanning tans tape taper tapes tapped tapping taps target targets tariff tariffs tart tarts
    task tasks taste tasted tastes tastier tastiest tasting tasty taught taxation taxed taxes taxi
    taxing taxis taxpayer taxpayers teach teacher teachers teaches teaching team teams tear
    tearing tears teas tease teased teases teasing teaspoon teaspoons tech technical technician
    technology teddy teen teenage teenager teenagers teens teeth tehran telephone telephones
    television tell teller telling tells temper tempers template templates temple temples tempo
    temporary tempos tempt temptation tempted tempting tempts tenancies tenancy tenant tenants
    tend tended tendencies tendency tender tenderer tenderest tenderly tenderness tending tends
    tennis tenor tens tense tension tensions tent tenth tents tenure term termed terminal
    terminals terminate terminated terminates terms terrace terraces terrible terribly terrific
    terrified terrifies terrify terrifying territory terror terrorism terrorist terrorists test
    testament tested testify testing tests texas text textbook textbooks texted textile textiles
    texting texts texture textures thai thailand thames than thank thanked thankful thanking
    thanks that thaw thawed thawing thaws theater theaters theatre theatres theft thefts their
    theirs them theme themes then theories theory therapies therapist therapists therapy there
    thereafter thereby therefore therein thereof therewith these thesis they thick thicken
    thickened thickening thickens thicker thickest thickly thickness thief thieves thigh thighs
    thimble thimbles thin thing things think thinker thinkers thinking thinks thinly thinner
    thinness thinnest third thirst thirstier thirsty thirteen thirteenth thirties thirtieth thirty
    this thistle thorn thorns thorough thoroughly those though thought thoughtful thoughts
    thousand thousands thousandth thread threads threat threaten threatened threatens threats
    three threshold threw thrice thrill thrilled thriller thrillers thrilling thrills thrive
    thrived thrives thriving throat throats throne thrones through throughout throw throwing
    thrown throws thumb thumbs thunder thursday thursdays thus tick ticked ticket tickets ticking
    tickle tickled tickles tickling ticks tide tides tidied tidier tidies tidiest tidily tidiness
    tidy tidying tied ties tiger tigers tight tighten tightened tightening tightens tighter
    tightest tightly tights tile tiled tiles till tilt tilted tilting tilts timber time timed
    timely timer timers times timetable timetables timid timing tingle tinier tiniest tins tiny
    tipped tipping tips tire tired tiredness tireless tires tiring tissue tissues title titled
    titles toad toads toast toasted toaster toasters toasting toasts tobacco today toddler
    toddlers toenail toes together toil toilet toilets toils token tokens tokyo told tolerable
    tolerance tolerant tolerate tolerated tolerates tolerating toll tolls tomato tomatoes tomb
    tombs tomorrow tone tones tongue tongues tonight tonne tonnes tons took tool toolbar toolbars
    toolbox toolboxes tools tooth toothache toothbrush toothpaste topic topical topics topped
    topping tops torch torches tore torn tornado tornadoes toronto tortoise tortoises torture
    tortured tortures torturing toss tossed tosses tossing total totally totals touch touched
    touches touching tough tougher toughest toughness tour toured touring tourism tourist tourists
    tournament tours toward towards towed towel towels tower towers towing town towns tows toxic
    toys trace traced traces tracing track tracked tracking tracks traction tractor tractors trade
    traded trademark trader traders trades trading tradition traditions traffic tragedies tragedy
    tragic tragically trail trailed trailer trailers trailing trails train trained trainee
    trainees trainer trainers training trains trait traits tram tramp trampled trams tranquil
    transfer transfers transform transforms transition translate translated translates translator
    transmit transmits transport transports trap trapped trapping traps trash trashed traumatic
    travel traveled traveler travelers traveling travelled traveller travellers travelling travels
    tray trays tread treasure treasurer treasures treat treated treaties treating treatment
    treatments treats treaty tree trees trek tremble trembled trembles trembling tremendous trench
    trenches trend trendier trends trendy trial trials triangle triangles triangular tribal tribe
    tribes tribute tributes trick tricked trickier trickiest tricking trickle tricks tricky tried
    tries trifle trifles trigger triggered triggering triggers trillion trim trimmed trimming
    trims trio trios trip triple tripled triples triplets tripped tripping trips triumph triumphs
    trivial troop troops trophies trophy tropical trot trots trotted trotting trouble troubled
    troubles troubling trousers trout truce truces truck trucks true truer truly trumpet trumpets
    trunk trunks trust trusted trusting trusts truth truthful trying tube tubes tubs tuck tucked
    tucking tucks tuesday tuesdays tugged tugging tugs tuition tulip tulips tumble tumbled tumbles
    tumbling tumor tumors tumour tumours tuna tune tuned tunes tuning tunisia tunnel tunnels
    turbulent turf turin turkey turkeys turkish turks turmoil turn turnaround turned turning
    turnover turns turquoise turtle turtles tusk tusks tutor tutored tutorial tutorials tutoring
    tutors twelfth twelve twenties twentieth twenty twice twig twigs twin twine twinkle twinkled
    twinkles twinkling twins twist twisted twisting twists tying type typed types typewriter
    typical typically typing typist typists tyrant tyrants tyre tyres uganda uglier ugliest
    ugliness ugly ukraine ukrainian ukrainians ultimate ultimately ultra umbrella umbrellas unable
    unaffected unanimous unarmed unaware unbearable unblock unblocked unblocking unblocks
    uncertain unchanged uncle unclear uncles uncommon uncover uncovered uncovering uncovers under
    undergo undergoes undergone underline underlined underlying underneath understand understood
    undertake undertaken undertakes undertook underwear underwent undo undone undoubted undress
    undressed undresses undressing unease uneasy unemployed unequal uneven unexpected unfair
    unfairly unfaithful unfamiliar unfinished unfold unfolded unfolding unfolds unfriendly
    ungrateful unhappier unhappily unhappy unhealthy unified unifies uniform uniforms unify
    unifying uninstall union unions unique uniquely unit unite united unites uniting units unity
    universal universe universes university unjust unkind unknown unlawful unless unlike unlikely
    unlimited unload unloaded unloading unloads unlock unlocked unlocking unlocks unluckier
    unluckily unlucky unpack unpacked unpacking unpacks unpaid unpleasant unplug unplugged
    unplugging unplugs unpopular unreliable unrest unsafe unsecured unseen unskilled unstable
    unsuitable untick unticked unticking unticks untidy until unused unusual unusually unwanted
    unwell unwilling unwrap unwrapped unwrapping unwraps unzip unzipped unzipping unzips
    upbringing upcoming update updated updates updating upfront upgrade upgraded upgrades
    upgrading upload uploaded uploading uploads upon upper upright upset upsets upsetting upstairs
    upward upwards urban urge urged urgency urgent urgently urges urging uruguay usable usage used
    useful usefully usefulness useless user username usernames users uses usher using usual
    usually utilise utilised utilises utilising utilities utility utilize utilized utilizes
    utilizing utmost utter uttered utterly utters vacancies vacancy vacant vacated vacates
    vacation vacations vaccinate vaccinated vaccinates vaccine vaccines vacuum vacuums vague
    vaguely vain valencia valid validate validated validates validating validation validity valley
    valleys valuable valuables value valued values valuing valve valves vancouver vanilla vanish
    vanished vanishes vanishing vanity vans vapor vapour variable variables variation variations
    varied varies varieties variety various variously varnish varnished varnishes vary varying
    vase vases vast vastly vault vaults veal vegan vegans vegetable vegetables vegetarian
    vegetation vehicle vehicles veil veils vein veins velvet vendor vendors venezuela venice vent
    venting vents venue venues verb verbal verbally verbs verdict verge verified verifies verify
    verifying verse verses version versions vertical vertically very vessel vessels vest vests
    veteran veterans veto vetoes vets vibrant vibrate vibrated vibrates vibrating vicar vicars
    vice vices vicinity vicious victim victims victories victory video videos vienna vietnam
    vietnamese view viewed viewer viewers viewing viewpoint views vigor vigorous vigour village
    villager villagers villages villain villains vilnius vine vinegar vines vinyl violate violated
    violates violating violation violations violence violent violently violet violets violin
    violins virtual virtually virtue virus viruses visa visas visibility visible visibly vision
    visions visit visited visiting visitor visitors visits visual visually visuals vital vitamin
    vitamins vivid vividly vocabulary vocal vocals vocation vocational vodka vogue voice voicemail
    voices void volcano volcanoes volleyball volt volts volume volumes voluntary volunteer
    volunteers vomit vomited vomiting vomits vote voted voter voters votes voting voucher vouchers
    vowel vowels voyage vulgar vulnerable wade waded wades wading waffle waffles wage wages wagged
    wagging wagon wagons wags wail wailed wails waist waists wait waited waiter waiters waiting
    waitress waitresses waits waive waived waiver waivers wake wakes waking wales walk walked
    walker walkers walking walks wall wallet wallets walls walnut walnuts wand wander wandered
    wandering wanders wands wane want wanted wanting wants ward warden wardens wardrobe wardrobes
    warehouse warehouses warfare warily warm warmed warmer warmest warming warmly warms warmth
    warn warned warning warnings warns warrant warranties warranty warrior warriors wars warsaw
    wary wash washable washed washer washers washes washing washington wasp wasps waste wasted
    wasteful wastes wasting watch watched watches watchful watching water watered waterfall
    waterfalls watering waters watery watt watts wave waved waves waving wavy waxed waxes waxing
    ways weak weaken weakened weakening weakens weaker weakest weakly weakness weaknesses wealth
    wealthier wealthiest wealthy weapon weapons wear wearily weariness wearing wears weary weather
    weave webpage webpages website websites wedding weddings wedge wedges wednesday wednesdays
    weed weeded weeding weeds week weekday weekdays weekend weekends weekly weeks weep weeping
    weeps weigh weighed weighing weighs weight weightless weights weird weirder weirdest welcome
    welcomed welcomes welcoming weld welded welding welds welfare well wellington welsh went wept
    were west western wetness wetter wettest whale whales what whatever whatsoever wheat wheel
    wheelchair wheels when whenever where whereas whereby wherein whereupon wherever whether which
    whichever while whim whimper whimpered whimpering whimpers whip whipped whipping whips whirl
    whirled whirling whirls whisk whisked whiskey whisking whisks whisky whisper whispered
    whispering whispers whistle whistled whistles whistling white whiteboard whiten whitened
    whiteness whitening whitens whiter whites whitish whoever whole wholly whom whose wicked wide
    widely widen widened widening widens wider widespread widest widow widower widows width widths
    wield wields wife wild wilder wilderness wildest wildlife wildly will willing willingly willow
    wind windier winding window windows winds windscreen windshield windy wine wines wing wings
    wink winked winking winks winner winners winning wins winter winters wipe wiped wiper wipers
    wipes wiping wire wired wireless wires wisdom wise wisely wiser wish wished wishes wishing
    witch witches with withdraw withdrawal withdrawn withdraws withdrew withheld withhold within
    without withstand witness witnessed witnesses witnessing wits wittier witty wives wizard
    wizards wobble wobbled wobbles wobbling woke woken wolf wolves woman women wonder wondered
    wonderful wondering wonders wood wooden woodland woods wool woolen woollen word words wore
    work workday workdays worked worker workers workforce working workload workloads workout
    workouts workplace works workshop workshops world worldly worlds worldwide worm worms worn
    worried worries worry worrying worse worsen worsened worsening worsens worship worshipped
    worships worst worth worthier worthless worthwhile worthy would wound wounded wounds wove
    woven wrap wrapped wrapping wraps wreath wreaths wreck wreckage wrecked wrecking wrecks wrench
    wrenches wrestle wrestled wrestles wrestling wrinkle wrinkled wrinkles wrinkling wrist wrists
    write writer writers writes writing written wrong wrongdoing wrongly wrote yacht yachts yard
    yards yarn yarns yawn yawned yawning yawns yeah year yearly yearn yearned yearning yearns
    years yeast yell yelled yelling yellow yellowish yellows yells yesterday yield yielded
    yielding yields yoga yoghurt yoghurts yogurt yogurts yoke york young younger youngest
    youngster youngsters your yours yourself yourselves youth youthful youths zagreb zebra zebras
    zero zeros zimbabwe zipped zipper zippers zipping zips zone zones zoom zoomed zooming zooms
    zoos zucchini zurich
    """
}
