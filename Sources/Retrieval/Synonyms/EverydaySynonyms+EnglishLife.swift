extension EverydaySynonyms {
  /// Health, schools, home, food, software, work and everyday speech.
  static let englishLife = """
    further education, continuing education, professional development
    language course, language class
    apprenticeship, vocational training
    school holidays, school vacation
    sign my kid up => registration, enrol
    after-school care, after-school club
    school lunch, school meals
    landlord, landlady
    tenant, renter
    tenancy agreement, rental contract, rental agreement
    tenancy, rental
    real estate agent, estate agent, realtor, letting agent
    property, real estate
    house hunting => looking for a flat
    viewing, flat viewing
    rental deposit, security deposit
    service charges => utilities, ancillary costs
    utilities, ancillary costs
    service charge statement, utility bill
    rent increase, higher rent
    rent reduction, reduced rent
    sublet, sublease, subtenant
    flatshare, shared flat, shared house
    move out, vacate
    handover, key handover
    kicked out => eviction
    caretaker, janitor
    housing association, housing company
    lost key => locksmith
    locked myself out => locksmith, door
    key fob, key card
    doorbell, intercom
    letterbox key => mailbox key
    basement, cellar
    storey, floor
    loo => toilet
    faucet => tap
    dripping tap => leak
    tap dripping => leak
    toilet blocked => clogged toilet
    sink blocked => clogged drain
    clogged, blocked, bunged up
    damp, moisture, wet
    window doesn't close => window defect
    renovate, refurbish, modernisation
    handyman, tradesman, craftsman
    plumber, plumbing
    cleaner, cleaning lady, cleaning
    removal company, moving company, removals
    bed bugs, pests, vermin
    pest control, exterminator
    keep a dog => pets allowed
    furnished, furniture
    light bulb, lamp
    smoke alarm, smoke detector, fire alarm
    lawn, grass
    smart home, home automation
    alexa => voice assistant
    siri => voice assistant
    smart speaker, voice assistant
    voice control, voice command
    make it brighter => brightness
    brighter, brightness
    dim, brightness
    make it warmer => temperature, heating
    thermostat, temperature control
    quieter => volume
    turn it up => volume, louder
    turn it down => volume
    volume, loudness
    mute, silence, silent
    song, music
    skip the song => next song
    alarm clock, wake-up
    wake me up => alarm
    set an alarm => alarm clock
    timer, countdown
    calendar, diary, schedule
    what's on today => calendar, appointments
    shopping list, grocery list
    to-do list, task list
    to-do, task
    robot vacuum, robotic vacuum cleaner
    burglar alarm, alarm system
    door lock, smart lock
    offline => no connection
    doesn't respond => no connection
    restaurant, eatery
    pub, bar
    cafe, coffee shop
    table for two => reservation
    waiter, waitress
    starter, appetizer
    main course, entrée
    dessert, pudding
    takeaway, takeout
    food delivery, order food
    grub => food
    split the bill => pay separately
    doggy bag => leftovers
    food, meal, dish
    lunch, midday meal
    dinner, evening meal, supper
    drink, beverage
    fizzy drink, soft drink, soda
    alcohol-free, non-alcoholic
    veggie => vegetarian
    without meat => vegetarian
    meatless => vegetarian
    plant-based, vegan
    without gluten => gluten-free
    dairy-free, lactose-free
    allergens, allergy, allergic
    calories, nutritional values
    shelf life => best before
    use-by date => best before
    spoiled, rotten, gone bad
    organic, bio
    groceries, food shopping
    supermarket, grocery store
    bbq => barbecue
    cutlery, silverware
    cling film, plastic wrap
    tin foil, aluminium foil
    aubergine, eggplant
    courgette, zucchini
    mince, minced meat, ground beef
    crisps, potato chips
    chips => fries
    french fries, fries
    candy, sweets
    children's menu, kids' menu
    high chair, highchair
    theatre ticket, concert ticket
    cinema, movie theater, movies
    museum, exhibition
    amusement park, theme park
    admission, entrance fee
    entry fee => admission
    admission ticket, entry ticket
    get in free => free admission
    box office, ticket office
    group booking, group discount
    family ticket, family discount
    birthday party, celebrate birthday
    stag do => bachelor party
    hen do => bachelorette party
    hire a room => room rental, venue
    venue, event location
    raffle, prize draw, competition, sweepstake
    macbook => mac, laptop
    software, program
    operating system, os
    screen, display, monitor
    hard drive, hard disk, ssd
    usb stick, flash drive, memory stick, thumb drive
    storage, disk space, memory
    full storage => disk space
    file, document
    folder, directory
    back up, backup, data backup
    restore, recover, recovery
    lost my data => data loss, restore
    undo, undone, revert
    delete by accident => restore, undo
    accidentally deleted => restore, recover
    get the app => download, install
    uninstall, remove program
    update, upgrade
    new version => update, upgrade
    version, release
    latest version => update
    downgrade => switch plan
    upgrade, higher plan, switch plan
    sub => subscription
    licence key, license key, product key, activation key
    reboot, restart
    turn it off and on again => restart
    factory reset, reset to factory settings
    reset, start over
    screen frozen => not responding, crash
    keeps freezing => not responding, crash
    app freezes => not responding, crash
    app froze => not responding, crash
    keeps crashing => error
    black screen => display, crash
    won't load => error
    doesn't load => error
    laggy => slow
    lag => slow
    outage, downtime, disruption
    server down => outage
    error message, error code
    chrome => browser
    firefox => browser
    cache, browser data
    bookmark, favourites, favorites
    link, url
    broken link => error
    tick box, checkbox
    settings, preferences, configuration
    set up => configuration, setup, installation
    setup, configuration, installation
    change language => language setting
    notifications, push notifications, alerts
    virus, malware, trojan
    antivirus, virus scanner
    hacker, hacked, cyber attack
    account hijacked => unauthorised access, hacked
    forgot my password => reset password
    forgotten password => reset password
    lost my password => reset password
    new password => reset password, change password
    password doesn't work => reset password
    can't remember my password => reset password
    change password, reset password
    password reset, reset link
    no reset email => reset link, spam
    no confirmation email => not received, spam
    activation link, confirmation link
    captcha => not a robot
    fingerprint, biometric, touch id
    face id, facial recognition
    authenticator => two-factor authentication
    single sign-on, sso
    access rights, permissions, user rights
    user role, role
    add a colleague => add user, invite
    add people => invite, add user
    team mate => colleague
    work together => collaborate
    spreadsheet, excel
    export, download data
    import, upload data
    integrate, interface
    hook up => connect, integration
    link up => connect, integration
    api, interface
    plugin, plug-in, add-on
    template, sample
    calendar sync, calendar integration
    cloud, online storage
    test version, trial version, demo
    free version, free plan
    ios => iphone
    android, google phone
    play store => download app
    app store => download app
    ipad => tablet
    smartwatch, apple watch
    bluetooth => pairing, connect
    video call, videoconference, video conference
    webcam, camera
    mic => microphone
    no sound => audio, speaker
    can't hear => sound, audio
    sound, audio
    speaker, loudspeaker
    picture, photo, image, pic
    screenshot, screen capture
    profile picture, avatar
    facebook => social media
    instagram => social media
    insta => instagram
    bot, chatbot
    are you a robot => chatbot
    are you real => chatbot
    are you human => chatbot
    ai, artificial intelligence
    dictation, speech recognition
    looking for work => vacancy, job
    job opening, vacancy, open position
    do you have any jobs => vacancy, career
    are you hiring => vacancy, career
    career, jobs
    cv, curriculum vitae
    my resume => cv
    send resume => cv
    application documents, cv
    job interview, interview
    hr, human resources, personnel department
    employee, worker, staff member
    how much do you pay => salary
    paycheck => salary
    payday => salary payment
    pay slip, payslip, pay stub, wage slip
    pay rise, salary increase
    company pension, occupational pension, workplace pension
    overtime, extra hours
    time off in lieu => overtime
    flexitime, flexible working hours, flextime
    work time => working hours
    clock in => time tracking
    time tracking => timesheet
    home office, remote work, work from home
    wfh => remote work
    annual leave, paid leave, vacation days, holiday entitlement
    day off => leave, annual leave
    time off => leave
    book time off => annual leave
    pto => annual leave
    unpaid leave, sabbatical
    compassionate leave, bereavement leave, special leave
    paternity leave => parental leave
    fired, dismissed, sacked
    got the boot => dismissal
    laid off => redundancy
    redundancy, layoff
    hand in my notice => resignation
    resign, quit my job
    probation, probationary period
    fixed-term, temporary contract
    permanent contract, permanent position
    cut my hours => part-time
    internship, intern, work placement, traineeship
    apprentice, trainee
    summer job, holiday job
    reference letter, letter of reference, employment reference
    training course, further training, professional training
    business trip, business travel
    travel expenses, expense claim
    mileage allowance => travel expenses
    bullying, harassment
    canteen, staff restaurant
    dress code, work clothes
    onboarding, induction
    workmate => colleague
    went => go
    fell => fall
    meant => mean
    thought => think
    bitten => bite
    dealt => deal
    sought => seek
    mistaken, mistake
    ship, shipment
    fail, failure
    close, closure
    repeat, repetition
    solve, solution, resolve, resolution
    sort out => resolve, solve
    enquire, enquiry, inquire, inquiry
    suspect, suspicious, suspicion
    succeed, success
    proceed, procedure
    verify, verification
    specify, specification
    justify, justification
    occupy, occupation
    deny, denial
    comply, compliance
    satisfy, satisfaction
    destroy, destruction
    explode, explosion
    collide, collision
    conclude, conclusion
    define, definition
    accompany, companion
    consume, consumption
    redeem, redemption
    intervene, intervention
    thief => theft
    stolen goods => theft
    robber => robbery
    person, people
    woman, women, female
    man, men, male
    foot, feet
    shelf, shelves
    brolly => umbrella
    chuck out => dispose, remove
    chuck away => dispose
    bin it => dispose
    pop in => visit, without appointment
    walk in => without appointment
    drop in => without appointment
    just turn up => without appointment
    drop off => hand in, return
    can't make it => cancel appointment, reschedule
    can't come => cancel appointment, reschedule
    can't attend => cancel, absence
    something came up => cancel appointment, reschedule
    running late => delay
    no-show, missed appointment
    heads-up => notification, notice
    hassle => problem
    fork out => pay
    knock-off => counterfeit, fake
    fake, counterfeit, forgery
    genuine, authentic, original
    stinks => smell
    smelly, smell, odour, odor
    rattling => noise
    squeaky => noise
    wonky => crooked, defective
    loose, wobbly
    overheats => too hot
    won't charge => battery
    not charging => battery
    battery drains => battery life
    battery life => runtime
    won't connect => pairing
    keeps disconnecting => connection
    keeps dropping => connection, interruption
    ripped => torn, damaged
    fell apart => defective, damaged
    dropped my phone => damage, display
    cracked screen => display damage
    smashed screen => display damage
    how come => reason
    who is in charge => contact person, responsible
    in charge => responsible
    nobody answers => contact, unreachable
    nobody picks up => contact, unreachable
    never replied => no response
    no reply => response
    haven't heard back => response, reply, status
    haven't heard anything => response, status
    how far along => status, progress
    progress, status
    pull my application => withdraw application
    what do i need to bring => required documents
    what papers => required documents
    who qualifies => eligibility, entitled
    do i qualify => eligibility, entitled
    am i entitled => eligibility
    used to live => previous address
    balance due => outstanding amount
    upfront, in advance
    prepayment, advance payment
    cheaper => discount, price
    pay less => discount, reduction
    price went up => price increase
    prices gone up => price increase
    put up the price => price increase
    price increase, price rise
    price drop, price reduction
    bill too high => consumption
    bill is wrong => incorrect invoice
    wrong bill => incorrect invoice
    copy of my bill => duplicate invoice
    lost my bill => duplicate invoice
    paper bill => printed invoice
    paperless, digital, electronic
    e-invoice, electronic invoice
    taxman => tax office
    pay tax => taxation
    tax free => exempt
    tax deductible => tax return
    bank won't accept => payment rejected
    not going through => payment failed
    didn't go through => payment failed
    won't go through => payment failed
    payment stuck => pending payment
    payment not received => missing payment
    money not arrived => payment, missing
    money hasn't arrived => payment, missing
    where's my refund => refund status
    still no refund => refund status
    spending limit, card limit
    raise my limit => increase limit
    change money => coins
    piggy bank => savings
    youth account, account for minors
    moving in => handover
    moving out => handover
    going abroad => travel
    stay longer => extend, extension
    bring my dog => dogs allowed, pets
    wet room => shower
    somewhere to eat => restaurant
    catering, food service
    parking spot => parking space
    bus pass => season ticket
    go by bus => public transport
    prang => accident, damage
    hit and run => accident
    car tax => vehicle tax
    log book => vehicle registration
    v5c => vehicle registration certificate
    sell my car => vehicle sale
    sold my car => vehicle sale, deregister
    scrap my car => vehicle disposal
    deregister, deregistration
    lost my licence => replacement licence
    lost my passport => replacement passport
    lost my wallet => lost property
    lost my phone => block sim
    phone stolen => block sim
    got married => marriage, name change
    got divorced => name change
    had a baby => birth, newborn
    new baby => birth, newborn
    pregnant => maternity
    my dad died => death, bereavement
    my mum died => death, bereavement
    husband died => death, widow
    foster child, foster care
    single mum => single parent
    single mother => single parent
    old people's home => nursing home
    retirement home => nursing home
    meals on wheels => meal delivery
    homeless => emergency accommodation
    debt advice, debt counselling
    low income, low earner
    open late => opening hours
    out of hours => emergency service
    on call => emergency service
    work experience => internship
    career change => retraining
    beginner, novice, newcomer
    newbie => beginner
    advanced, experienced
    six pack => strength training
    put on muscle => strength training
    put on weight => gain weight
    get in shape => training, exercise
    out of shape => fitness
    back pain, sore back
    can't sleep => insomnia
    insomnia, sleeplessness
    swollen, swelling
    broken bone => fracture
    broken leg => fracture
    broken arm => fracture
    bleed, blood
    bled => bleeding
    wound, injury
    stitches => suture, wound
    stomach bug => gastroenteritis
    hay fever, pollen allergy
    overnight stay => inpatient
    stay in hospital => inpatient, admission
    kept in overnight => inpatient
    go private => private patient
    contact lenses, contacts
    new glasses => prescription
    school uniform => dress code
    library account, reader account
    library fine => late fee
    return box => book drop
    returned late => late fee, overdue
    late return => late fee, overdue
    borrow longer => extend loan, renew
    on loan, borrowed
    checked out => on loan, borrowed
    hand in late => deadline extension
    missed the exam => exam absence
    change course => change subject
    switch degree => change subject
    gap year => leave of absence
    study abroad, semester abroad
    term dates => semester dates
    apply to uni => university application
    mouldy wall => mould
    toilet won't flush => defect
    neighbour too loud => noise
    deposit back => deposit refund
    get a pet => pets allowed
    spare key, second key, extra key
    copy a key => spare key
    sign me up => register
    unlink, disconnect
    greyed out => disabled, inactive
    grayed out => disabled, inactive
    can't log on => login, access
    won't let me => error, not possible
    says error => error message
    invalid password => incorrect password
    code never came => verification code, not received
    code doesn't work => invalid code
    voucher not working => invalid voucher
    voucher doesn't work => invalid voucher
    code not accepted => invalid code
    new phone => new device, transfer
    new mobile => new device, transfer
    switch phones => new device, transfer
    changed my number => new phone number
    new number => change phone number
    new email => change email address
    wrong email => incorrect email address
    wrong address => incorrect address
    wrong name => incorrect name
    misspelled, misspelt, spelling mistake
    merge accounts => combine accounts
    two accounts => duplicate account
    several users => multiple users
    family account, shared account
    parental controls, child lock, child protection
    safe for kids => suitable for children
    no longer supported => end of support
    too slow => performance
    wake word, hey google
    set the temperature => thermostat
    going to rain => weather, forecast
    is it raining => weather
    anything planned => calendar, appointments
    move my meeting => reschedule
    push back => postpone
    bring forward => earlier, reschedule
    somewhere to stay => accommodation
    how do i get to => directions, route
    nearest => nearby, location
    nearby, in the area
    close by => nearby, in the area
    what's on => events, programme
    things to do => activities, events
    get tickets => book
    ticket doesn't scan => invalid ticket
    """
}
