extension EverydaySynonyms {
  /// Irregular forms, spellings and general service.
  static let englishForms = """
    lost, lose, loss, missing, misplaced
    stolen, steal, stole, theft
    nicked => stolen, theft
    pinched => stolen, theft
    robbed => stolen, theft, robbery
    burglary, burgled
    break-in => burglary
    broken into => burglary
    broke into => burglary
    burglarized => burglary
    pickpocket => stolen, theft
    vandalism, vandalised, wilful damage
    order, purchase, buy, bought
    choose, chose, chosen, choice, select
    pick out => choose, select
    opt for => choose, select
    unpaid, outstanding
    not paid => unpaid, outstanding
    spend, spent, expenditure
    sell, sold, seller
    send, sent, dispatch
    tell, told, inform
    say, said
    speak, spoke, spoken, talk
    write, wrote, written
    know, knew, known
    bring, brought
    take, took, taken
    give, gave, given
    find, found
    keep, kept
    break, broke, broken, breakage
    tear, tore, torn, ripped
    wear, wore, worn
    worn out => wear
    forget, forgot, forgotten
    freeze, froze, frozen
    begin, began, begun, start, commence
    grow, grew, grown, growth
    build, built, construction
    lend, lent
    borrow => loan
    feel, felt
    hear, heard
    teach, taught, teacher, tuition
    catch, caught
    see, saw, seen
    show, shown
    throw, threw, thrown
    throw away => dispose, disposal
    draw, drew, drawn
    shrink, shrank, shrunk, shrinkage
    win, won, winner
    burn, burnt
    learn, learnt
    woke => wake
    stuck, jammed
    bend, bent
    spill, spilt, spillage
    understand, understood
    misunderstood, misunderstanding
    fly, flew, flown, flight
    drive, drove, driven, driver
    ride, rode, ridden
    run, ran
    swim, swam, swum
    eat, ate, eaten
    drink, drank, drunk
    withdraw, withdrew, withdrawn
    overdraw, overdrawn, overdraft
    charged too much => overcharged, incorrect invoice
    born, birth
    die, death, deceased
    passed away => death, deceased, bereavement
    late husband => deceased
    marry, marriage, wedding
    getting married => marriage
    tie the knot => marriage, wedding
    split up => separation
    prove, proven, proof
    enter, entry
    depart, departure
    deliver, delivery
    subscribe, subscription
    describe, description
    prescribe, prescription
    decide, decision
    extend, extension, renew, prolong
    permit, permission, allow
    admit, admission
    submit, submission, hand in, turn in
    explain, explanation
    clarify, clarification
    weigh, weight
    long, length
    wide, width
    high, tall, height
    deep, depth
    advise, advice, consultation
    notify, notification, alert
    identify, identification, identity
    modify, modification
    qualify, qualification
    supply, supplier
    reply, response, answer, respond
    certify, certificate
    maintain, maintenance
    reduce, reduction, lower, decrease
    increase, raise, rise, risen
    convert, conversion
    suspend, suspension
    include, inclusive
    exclude, exclusion
    transfer, transferral
    refer, referral
    secure, safety
    urgent, urgency
    absent, absence
    pregnant, pregnancy, expecting a baby
    having a baby => pregnancy, birth
    injured, injury, hurt
    eligible, entitled
    colour, color
    grey, gray
    neighbour, neighbor
    behaviour, behavior
    flavour, flavor
    labour, labor
    harbour, harbor
    mould, mold, mildew
    centre, center
    theatre, theater
    litre, liter
    fibre, fiber
    kilometre, kilometer, km
    centimetre, centimeter, cm
    millimetre, millimeter
    licence, license
    programme, program
    catalogue, catalog
    cheque => check
    chequebook => checkbook
    tyre, tire
    kerb, curb
    jewellery, jewelry
    pyjamas, pajamas
    aluminium, aluminum
    counsellor, counselor
    maths, mathematics
    analyse, analyze, analysis
    organise, organize
    recognise, recognize, recognition
    customise, customize, personalise, personalize
    apologise, apologize
    prioritise, prioritize, priority
    synchronise, synchronize, sync
    itemise, itemize
    specialise, specialize, specialist
    anonymise, anonymize
    immunisation, immunization, vaccination, jab
    subsidise, subsidize, subsidy
    notarise, notarize, notary
    unauthorised, unauthorized
    paediatrician, pediatrician, children's doctor
    orthopaedic, orthopedic
    gynaecologist, gynecologist
    anaesthetic, anesthetic
    diarrhoea, diarrhea
    yoghurt, yogurt
    mum, mom, mother
    mummy => mother
    dad, father
    grandma => grandmother
    granny => grandmother
    nan => grandmother
    grandpa => grandfather
    phone, mobile, smartphone, cell phone, cellphone, handset
    iphone => smartphone, phone
    my cell => mobile phone
    landline, fixed line
    home phone => landline
    phone number, telephone number, mobile number, cell number, contact number
    hotline, helpline, service number
    pw => password
    pwd => password
    passphrase => password
    username, user name, login name, user id, login id
    acct => account
    log in, login, sign in, log on
    can't get in => login, log in, access
    can't get into => login, log in, access
    locked out => blocked account, login, unlock
    log out, logout, sign out, log off
    sign up, register, create an account, registration, enrol
    open an account => create an account, register
    close my account => delete account
    get rid of my account => delete account
    shut down my account => delete account
    remove my profile => delete account
    email address, mail address, e-mail address
    inbox, mailbox
    junk mail => spam
    customer service, customer support, support, helpdesk, customer care
    human => agent, employee, representative
    real person => agent, employee, representative
    live agent => employee, customer service
    speak to someone => contact, customer service
    talk to someone => contact, customer service
    chat with someone => live chat, contact
    representative, rep, agent, advisor, adviser
    contact person, point of contact
    call, phone, ring, telephone
    give me a ring => call back, callback
    call me back => callback
    call back, callback, return call
    get hold of => contact, reach
    in touch => contact
    website, web site, homepage, site, web page
    url => web address, link
    employee, staff, colleague, team member
    workers => employees, staff
    boss => manager, supervisor
    manager, supervisor, superior
    company, firm, business, enterprise
    headquarters, head office, company address
    where are you based => address, location, headquarters
    location, premises
    find you => address, location, directions
    directions, route
    how to get there => directions, route
    postcode, zip code, postal code, zip
    surname, last name, family name
    first name, given name, forename
    maiden name => birth name, surname
    middle name => first name
    name change, new name, change of name
    date of birth, birthday, birth date, dob
    place of birth => birthplace
    gender, sex
    nationality, citizenship
    kid => child, children
    little one => child
    child, children
    baby, infant, newborn
    teenager, teen, adolescent, youth
    underage => under 18, minimum age
    under age => under 18, minimum age
    under 18 => underage, minimum age
    adult, grown-up
    old age pensioner => senior
    pensioner, senior, retiree
    oap => senior, pensioner
    over 65 => senior
    parent, guardian
    mother => parent
    father => parent
    parents => mother, father
    legal guardian => parent
    brother => sibling
    sister => sibling
    relative, family member, next of kin
    hubby => husband
    missus => wife
    fiancé => partner
    girlfriend => partner
    boyfriend => partner
    better half => partner, spouse
    housemate, flatmate, roommate
    guest, visitor
    bring a friend => guest
    plus one => guest, companion
    pet, animal
    dog, puppy
    cat, kitten
    change of address => move, relocate
    moving house => address change
    i've moved => address change
    have moved => address change
    new address => change of address, move
    abroad, foreign country, overseas
    worldwide, international
    translate, interpreter
    in english => language
    error, problem, issue, fault
    trouble => problem, issue
    hiccup => problem
    glitch => error, bug, fault
    bug => error, fault
    mistake, error
    typo => spelling mistake, incorrect
    wrong, incorrect
    messed up => mistake, error
    screwed up => mistake, error
    cocked up => mistake, error
    question, query, enquiry, inquiry
    enquire, inquire, ask
    faq, frequently asked questions
    help, assistance, support, aid
    how it works => explanation, description
    info => information
    manual, instructions, guide, user guide, handbook
    tutorial, guide, instructions
    not happy => complaint, dissatisfied
    unhappy => complaint
    dissatisfied => complaint, dissatisfaction
    fed up => complaint
    feedback, review, rating, comment
    suggestion, idea, proposal
    review, rating, testimonial
    stars => rating, review
    terms and conditions, t&cs, terms of service, terms of use
    t&c => terms and conditions
    tos => terms of service
    small print, fine print, terms and conditions
    rules, regulations, guidelines
    am i allowed => permitted
    forbidden, prohibited, banned
    not allowed => forbidden, prohibited
    lawyer, solicitor, attorney
    court, lawsuit, legal action
    sue => legal action, court
    privacy, data protection, gdpr
    my data => personal data, privacy
    personal data, personal information, personal details
    stop emailing me => unsubscribe, newsletter
    stop sending me emails => unsubscribe, newsletter
    stop spamming => unsubscribe, newsletter
    too many emails => unsubscribe, newsletter
    newsletter, mailing list, marketing emails
    ads => advertising
    adverts => advertising
    advertising, commercial
    text message, sms
    letter, by post, by mail
    snail mail => by post, letter
    postbox, letterbox
    letterbox => mailbox
    paperwork => documents, forms
    documents, papers, records
    fill in, fill out, complete
    upload, attach
    copy, duplicate
    photocopy => copy
    print, printout
    signature, sign
    e-signature, electronic signature, digital signature
    proof, evidence, certificate, verification
    id card, identity card, identification, proof of identity
    bring id => identity card, identification
    show id => identity card, identification
    photo id => identity card, passport
    proof of address => utility bill, registration
    change, update, modify, edit, amend, alter
    switch, change
    swap, exchange
    mix-up => mistake, wrong
    get rid of => remove, delete, dispose
    wipe => delete, erase
    double-check => verify
    look up => search, find
    search, look for, find
    can't find => search
    whereabouts => location
    compare, comparison
    difference, distinction
    recommend, suggest
    refer a friend => referral, recommend
    invite a friend => referral, recommend
    how long => duration
    length of time => duration
    wait, waiting time
    waiting ages => waiting time, delay
    taking forever => waiting time, delay, processing time
    taking so long => processing time, delay, duration
    how soon => processing time
    turnaround => processing time
    processing time, handling time
    due date => deadline
    cut-off date => deadline
    too late => deadline
    overdue, late, past due
    late, delayed
    asap => immediately, urgent
    right away => immediately
    straight away => immediately
    immediately, instantly, at once
    quick, fast, speedy, rapid
    in a rush => express, urgent
    slow, sluggish
    short notice, last minute
    in advance, beforehand
    ahead of time => in advance
    expire, expiry
    run out => expire, expiry
    ran out => expired, expiry
    no longer valid => expired
    out of date => expired
    outdated => expired, old
    kick off => start
    pause, suspend
    put on hold => pause, suspend
    take a break => pause, suspend
    postpone, defer
    put off => postpone, defer
    call off => cancel
    reschedule, postpone, rebook
    slot => appointment
    schedule an appointment => book appointment
    make an appointment => book appointment
    opening hours, business hours, open, opening times
    are you open => opening hours
    what time do you close => opening hours
    what time do you open => opening hours
    when do you close => opening hours
    closing time => opening hours
    closed, shut
    bank holiday, public holiday
    xmas => christmas
    saturday => weekend
    sunday => weekend
    24/7 => opening hours, around the clock
    around the clock, 24 hours
    day and night => around the clock, 24 hours
    fortnight => two weeks, every two weeks
    every day => daily
    yearly, annual, per year
    quarterly, every three months
    midday, noon
    regularly, recurring
    minimum, at least
    maximum, at most
    max => maximum
    limit, maximum
    approximately, roughly
    how big => size, dimensions
    how heavy => weight
    how tall => height
    how far => distance
    how old => age
    age limit, minimum age, how old
    switch on => activate, enable
    turn on => activate, enable
    switch off => deactivate, disable
    turn off => deactivate, disable
    unblock, unlock
    require, necessary, need
    prerequisite, requirement
    precondition => requirement
    criteria => requirements
    mandatory, compulsory, obligatory
    optional, voluntary
    reason, cause
    purpose => reason
    benefit, advantage, perk
    freebie => free gift
    free, free of charge, complimentary, at no cost, gratis
    on the house => free of charge
    charge for => price, cost, fee
    expensive, pricey, costly
    rip-off => overpriced, fraud
    how much does it cost => price, fee
    price list, tariff, rates
    estimate => quote, cost estimate
    quotation => quote, offer
    cheap, inexpensive, affordable, low-cost
    bargain => offer, discount
    can't afford => payment plan, instalments
    hidden costs => additional fees
    extra cost, surcharge, additional charge
    extra, additional
    approve, authorise, authorize
    reject, refuse, decline
    turned down => rejected, declined
    got rejected => declined, refusal
    disagree => objection, appeal
    agree, consent
    consent, permission
    get out of my contract => cancel contract
    cancel early => notice period
    notice period, period of notice
    minimum term, contract length, contract period
    tied in => contract term
    contract term, duration
    without obligation => non-binding
    no commitment => non-binding, without obligation
    on behalf of => power of attorney, authorised
    on my behalf => power of attorney, authorised
    environmentally friendly, sustainable, eco-friendly
    wheelchair => accessible, accessibility
    accessible, barrier-free, step-free
    visually impaired, blind person
    deaf => hearing impaired
    hard of hearing => hearing impaired
    disabled access => wheelchair
    smoker, smoking
    non-smoker, smoke-free
    accident, collision
    car crash => accident, collision
    crashed my car => accident
    emergency, urgent
    danger, hazard, risk
    online shop, online store, webshop
    shop assistant, salesperson, sales assistant
    till, checkout, cash desk
    till receipt, sales receipt, receipt
    cart, basket, trolley
    add to bag => cart, basket
    item, product, article, goods, merchandise
    stuff => items, goods
    device, gadget, appliance
    parcel, package, shipment, consignment
    my stuff => order, delivery
    delivery, shipping, dispatch
    deliver, ship, send, sent
    shipped, dispatched, sent out
    come in the post => delivery, arrive
    when will it arrive => delivery time
    never arrived => not received, lost parcel
    never came => not received, delivery
    hasn't arrived => not received, delivery
    didn't arrive => not received, delivery
    still waiting for => delivery, not received
    gone missing => lost
    lost in the post => lost parcel
    lost in the mail => lost parcel
    where is my order => order status, tracking
    where's my order => order status, tracking
    where is my parcel => tracking
    where is my package => tracking
    wheres my stuff => order status, tracking
    order status, delivery status
    delivery time, shipping time, lead time
    next day => express delivery
    same day => express delivery
    express, priority, fast delivery
    shipping cost, delivery cost, postage, shipping fee, delivery charge
    p&p => shipping cost, postage
    postage and packing => shipping cost
    free shipping, free delivery
    tracking number, shipment number, consignment number
    courier, carrier, delivery company, parcel service
    delivery man => courier, driver
    delivery guy => courier, driver
    postman => courier, delivery
    mailman => courier, delivery
    left with neighbour => neighbor, delivery
    wasn't home => missed delivery
    missed the delivery => redelivery
    parcel locker, pickup station
    pickup point, collection point, pick-up point
    click and collect, in-store pickup, store collection
    pick up, collect, pickup
    pick up myself => collection
    delivery address, shipping address
    billing address, invoice address
    ship to => deliver, delivery
    ship abroad => international delivery
    customs, import duty
    lorry, truck, hgv
    pallet, freight, forwarding agent
    bulky => large items, freight
    curbside, kerbside
    packaging, wrapping
    gift wrap, gift packaging
    present => gift
    gift card, gift voucher, gift certificate
    promo => promotion, discount
    discount, reduction, rebate, money off, price reduction
    special offer, promotion, sale
    on sale => reduced, discount
    student discount, student price
    loyalty card, rewards card, bonus card
    loyalty points, bonus points, reward points
    price match, price guarantee, lowest price
    order number, order id, order reference
    reference number, case number, ticket number
    customer number, customer id, client number
    item number, sku
    part number => item number, sku
    warehouse, stockroom
    back in stock => available again
    run out of => out of stock
    preorder, pre-order, advance order
    back order => out of stock
    no longer available => discontinued
    second-hand, secondhand, pre-owned
    refurbished, reconditioned
    brand new => unused, original packaging
    bring back => return
    take back => return
    give back => return
    don't want it anymore => return
    don't like it => return
    changed my mind => return, cancel
    doesn't fit => return, exchange, size
    too small => size, exchange, return
    too big => size, exchange, return
    too tight => size, exchange
    wrong size => exchange, return
    wrong item => incorrect delivery
    sent the wrong => incorrect delivery, wrong item
    incomplete, missing parts, missing item
    something is missing => incomplete delivery
    return label, return slip
    return period, return window, return policy
    no receipt => proof of purchase
    replacement, substitute, spare
    spare part, replacement part
    get my money back => refund
    want my money back => refund
    """
}
