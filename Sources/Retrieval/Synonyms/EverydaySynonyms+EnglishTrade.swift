extension EverydaySynonyms {
  /// Money, insurance, energy, telecommunications, offices and travel.
  static let englishTrade = """
    store credit, credit note
    broken, defective, faulty, broke
    smashed => damaged, broken
    cracked => damaged, broken
    scratched => damaged
    dented => damaged
    knackered => broken, defective
    conked out => broken, defective
    on the blink => faulty, not working
    on the fritz => faulty, not working
    died on me => defective, not working
    stopped working => defective, faulty
    doesn't work => faulty
    won't turn on => not working, defective
    won't switch on => not working, defective
    won't start => not working, fault
    playing up => faulty, error
    acting up => faulty, error
    kaput => broken, defective
    leaking, drip
    defect, fault, flaw
    repair, fix, mend
    technician, engineer, repairman
    engineer visit, technician appointment
    put together => assemble
    size chart, size guide
    clothes, garment, apparel
    trainers, sneakers, running shoes
    jumper, sweater, pullover
    trousers, pants
    handbag, purse
    wallet, purse
    rucksack, backpack
    sofa, couch, settee
    wardrobe, closet
    duvet, comforter, quilt
    curtains, drapes
    cupboard, cabinet
    chest of drawers, dresser
    nappy, diaper
    pram, stroller, pushchair, buggy
    cot, crib
    dummy, pacifier
    torch, flashlight
    battery, rechargeable battery
    charger, charging cable, power adapter
    socket, power outlet
    hoover, vacuum cleaner, vacuum
    fridge, refrigerator
    freezer, deep freeze
    cooker, stove
    hob, cooktop, stovetop
    tumble dryer, dryer, drier
    washing machine, washer
    dishwasher => appliance
    washing machine => appliance
    white goods, household appliances, domestic appliances
    telly => television, tv
    headphones, earphones, earbuds
    glasses, spectacles
    material, fabric
    wash, laundry
    old appliance => disposal, recycling
    pay, paid, payment, payer
    amex => american express, credit card
    debit card, bank card
    contactless, tap to pay, nfc
    apple pay => mobile payment
    google pay => mobile payment
    payment method, way to pay, payment option, means of payment
    pay by card, card payment
    pay cash, cash payment
    cash, banknotes
    cash on delivery, cod
    pay later => invoice, deferred payment
    transfer money => bank transfer
    send money => transfer
    direct debit, automatic payment, sepa
    standing order, recurring payment
    automatic payment, autopay, auto-pay
    charged twice => double charge, duplicate payment
    double charged => duplicate payment
    charged two times => duplicate payment
    paid twice => duplicate payment
    taken out of my account => debited, direct debit
    took money => debited, charged
    payment failed, payment declined
    card declined => payment rejected
    bounced => returned direct debit, insufficient funds
    insufficient funds, not enough money
    payment plan, instalments
    pay in bits => instalments
    pay monthly => instalments, monthly payment
    spread the cost => instalments
    spread payments => instalments
    down payment => deposit
    part payment => partial payment
    can't pay => payment difficulties, payment plan
    struggling to pay => payment difficulties, payment plan
    short of money => payment difficulties
    skint => payment difficulties
    debt, owe, arrears
    owe, outstanding amount
    dunning, payment reminder
    final notice => payment reminder
    debt collector, collection agency, debt collection
    bailiff, enforcement officer
    bankrupt, insolvent, bankruptcy
    currency, foreign currency
    exchange rate, conversion rate
    quid => pounds
    bucks => dollars
    dosh => money
    vat, sales tax, value added tax
    tax return, tax declaration
    tax number, tax id
    vat number, vat id
    account number, iban
    sort code => bank details
    bank details, bank account, iban, account details
    new bank account => change bank details
    current account, checking account
    joint account, shared account
    in the red => overdraft
    balance, funds, account balance
    statement, account statement, bank statement
    pending => processing
    pay in => deposit
    take money out => withdrawal, withdraw
    take out cash => cash withdrawal
    get cash => cash withdrawal
    get money out => cash withdrawal
    cash machine, atm, cashpoint
    hole in the wall => cash machine
    swallowed my card => card retained, atm
    pin, pin code, pin number
    forgot my pin => new pin
    lost card => block card, replacement card
    lost my card => block card, replacement card
    stolen card => block card
    new card => replacement card
    cvv, cvc, security code
    two-factor authentication, 2fa, two-step verification
    tan, otp
    one-time password => tan, otp
    verification code, security code
    one-time code => verification code, security code
    online banking, internet banking, e-banking
    loan => credit
    home loan => mortgage
    personal loan, consumer loan
    apr => interest rate
    lender, creditor
    pay off => repay, repayment
    repay, pay back, paid back
    pay off early => early repayment
    credit score, credit rating, credit check, creditworthiness
    guarantor, surety
    put money aside => savings
    fraud, scam, swindle
    conned => fraud
    phishing, fake email, scam email
    dodgy => suspicious, fraud
    fishy => suspicious, fraud
    suspicious email => phishing
    hacked => unauthorised access, security
    money laundering, proof of funds
    gratuity => tip
    leave a tip => gratuity
    top up => recharge, credit
    recharge, reload
    expenses, outlay
    earn, income
    insurance company, insurer
    insurance policy, insurance contract
    policy number, insurance number
    excess, deductible
    make a claim => report damage, file a claim
    report damage, file a claim
    claim form, damage report
    covered, coverage
    am i covered => insurance cover
    is it covered => insurance cover
    does it cover => coverage, insured
    no-claims bonus, no claims discount, ncb
    written off => total loss
    write-off => total loss
    payout, benefit payment
    pay out => payout, benefit
    car insurance, motor insurance, auto insurance
    third party insurance => liability insurance
    fully comp => comprehensive cover
    household insurance, contents insurance
    contents insurance, household contents
    buildings insurance, homeowners insurance
    life insurance, life assurance
    health insurance, medical insurance
    health insurance card, insurance card
    travel insurance, trip insurance
    liability insurance, liability cover
    legal insurance, legal expenses insurance
    beneficiary => entitled person
    burst pipe, water damage
    pipe burst => water damage
    storm, hurricane
    flood => natural disaster, water damage
    earthquake => natural disaster
    glass damage, broken window
    fender bender => accident, damage
    pile-up => accident
    witness, bystander
    long-term care => nursing care
    care home, nursing home
    retirement, pension
    old age => retirement, pension
    pension, retirement income
    electricity, power
    energy supplier, electricity supplier, power company
    energy provider, energy supplier
    gas supplier, energy supplier
    change provider => switch supplier
    provider, supplier
    electricity bill, power bill
    power cut, blackout, outage, power failure
    no electricity => power cut, outage
    lights went out => power cut
    electricity gone => power cut
    consumption, usage
    power usage, electricity consumption, kwh
    meter number, meter id
    smart meter, digital meter
    fuse box, consumer unit, breaker box
    fuse blown => circuit breaker
    tripped => fuse, circuit breaker
    annual bill, annual statement
    heating, radiator, heater
    heating not working => heating fault
    no heating => heating fault
    cold radiators => heating fault
    no hot water => heating fault, boiler
    boiler, furnace, water heater
    solar panels, photovoltaic, pv
    solar, photovoltaic
    smell gas => gas leak, emergency
    gas smell => gas leak, emergency
    charging station, wallbox, charge point
    ev, electric car, electric vehicle
    renewable, green energy, clean energy
    tap water, drinking water
    sewage, waste water, wastewater, drains
    blocked drain => clogged
    save energy, reduce consumption
    broadband, internet connection, internet access
    no internet => internet fault, outage
    internet down => internet fault, outage
    internet is slow => internet speed
    line fault, connection problem
    dead line => line fault
    wifi, wlan, wireless, wi-fi
    wifi password, network key
    hotspot => wifi, tethering
    fibre optic, fiber optic, ftth
    signal, reception, network coverage
    no signal => reception, network
    no service => reception, network
    network coverage, mobile coverage
    data allowance, data volume, data plan
    gigs of data => gigabytes, data volume
    gb, gigabyte
    mb, megabyte
    run out of data => data allowance
    mobile data, cellular data
    mobile plan, phone plan, phone contract, mobile contract, cell plan
    pay as you go => prepaid
    sim, sim card
    esim, digital sim
    keep my number => number porting
    take my number with me => number porting
    number porting, port my number, number transfer
    roaming, data abroad
    use abroad => roaming, data abroad
    use my phone abroad => roaming
    voicemail, answering machine, mailbox message
    answerphone => voicemail
    caller id, number display
    withheld number => anonymous call
    hidden number => anonymous call, caller id
    nuisance calls, spam calls, unwanted calls
    conference call => video conference
    call forwarding, call divert, redirect calls
    landline number => phone number
    puk => sim unlock
    unlock code => puk, sim lock
    town hall, city hall, council, municipality
    council, local authority, municipality
    authority, government office, public office, agency
    civil servant, official, clerk
    register my address => residence registration
    just moved here => register address
    registration of residence, register address
    registration certificate, proof of residence
    certificate of residence, proof of residence
    passport => travel document
    passport photo, biometric photo
    driving licence, driver's license, driving permit
    number plate, license plate, licence plate, registration plate
    register a car => vehicle registration
    car registration, vehicle registration
    marriage certificate, wedding certificate
    register office, registry office
    police, cops
    police clearance, criminal record check, criminal record
    dbs check => criminal record
    got a fine => penalty
    pay a fine => penalty
    parking ticket, parking fine, penalty notice
    speeding ticket, speeding fine
    got flashed => speeding
    resident parking, residents' permit, parking permit
    rubbish, trash, garbage, waste, refuse
    dustbin, trash can, garbage can, waste bin
    bin => waste container
    bin day => waste collection
    bins emptied => waste collection
    trash day => waste collection
    bin lorry => waste collection
    garbage truck => waste collection
    waste collection, rubbish collection, refuse collection, garbage collection
    bulky waste, large items, bulky items
    recycling centre, recycling center, waste disposal site
    green waste => garden waste
    garden waste, yard waste
    yard, garden
    hazardous waste, toxic waste
    lost property, lost and found
    found something => lost property
    pothole => road damage
    road works, roadworks, construction site
    street light, street lamp, streetlight
    noise, loud, noisy
    vote, election, ballot
    postal vote, absentee ballot, mail-in ballot
    residence permit, leave to remain
    work permit, work visa
    naturalisation, naturalization, citizenship
    welfare, social assistance
    on benefits => social assistance, welfare
    dole => unemployment benefit
    on the dole => unemployment benefit
    unemployment benefit, jobseeker's allowance
    unemployed, jobless
    out of work => unemployed, jobless
    housing benefit, rent allowance
    child benefit, family allowance
    parental allowance, parental benefit
    disabled badge, blue badge, disability card
    nursery, daycare, kindergarten, childcare
    creche => daycare
    childminder, nanny, babysitter
    kindergarten place, nursery place
    planning permission, building permit
    register a business => business registration
    start a business => business registration
    self-employed, freelancer
    sole trader => self-employed
    charity, non-profit, nonprofit
    funeral, burial
    last will, testament
    write a will => testament
    inherit, heir
    power of attorney => authorisation, authorization
    attested copy, certified copy
    voluntary work => volunteer
    resident, inhabitant
    getaway => holiday, trip
    trip, journey, travel
    reservation => booking
    booking confirmation, reservation confirmation
    booking number, booking reference, reservation number
    book a room => reservation
    book a table => reservation
    change booking => rebook
    flight, plane, airplane, aircraft, aeroplane
    airline, carrier
    missed my flight => rebook
    boarding pass, boarding card
    luggage, baggage, suitcase
    carry-on, hand luggage, cabin bag, cabin baggage
    hold luggage, checked baggage, checked bag
    excess baggage, extra luggage, overweight
    seat reservation, reserve a seat, choose a seat
    hotel, accommodation, lodging
    place to stay => accommodation
    b&b => bed and breakfast, breakfast
    pool, swimming pool
    campsite, campground, camping
    caravan, travel trailer
    ferry, boat
    travel agency, travel agent, tour operator
    one-way ticket => single ticket
    return ticket, round trip, round-trip ticket
    railway, railroad
    railway => train
    underground, subway, metro
    tube => underground, subway
    tram, streetcar
    coach trip => bus
    coach station => bus station
    public transport, bus and train
    timetable, schedule
    train times => timetable
    station, train station, railway station
    change trains => connection, transfer
    connecting train, connection
    missed my connection => delay
    train was late => delay, compensation
    compensation, passenger rights
    season ticket, travel pass, monthly pass, travelcard
    monthly ticket, monthly pass
    fare, ticket price
    fare dodging => without a ticket, penalty fare
    no ticket => penalty fare
    ticket inspector, conductor
    e-ticket, mobile ticket, digital ticket
    taxi, cab
    uber => taxi, ride
    lift, elevator
    car sharing, carsharing, ride sharing
    carpool, lift share
    rental car, hire car, car rental, car hire
    rent a car => car rental, rental car
    hire a car => car rental, rental car
    bike, bicycle, cycle
    pedelec, e-bike, electric bike
    flat tyre => puncture, breakdown
    flat tire => puncture, breakdown
    car, vehicle, auto, automobile
    breakdown, broken down, roadside assistance
    broke down => breakdown, roadside assistance
    breakdown service, roadside assistance, towing
    tow, tow truck
    car won't start => breakdown, battery
    flat battery, dead battery
    petrol, gasoline, fuel
    gas station, petrol station, filling station, service station
    fill up => refuel, fuel
    diesel => fuel
    mot => vehicle inspection
    vehicle inspection, roadworthiness test
    car service, inspection
    garage, workshop, repair shop
    mechanic, garage
    winter tyres, snow tires, winter tires
    change tyres => tires
    windscreen, windshield
    car boot, trunk
    gearbox, transmission
    mileage, kilometres driven, kilometers driven
    test drive, trial drive
    part exchange => trade in
    driving school, driving lesson, driving instructor
    driving test => driving licence
    drink driving, drunk driving
    toll, vignette
    detour, diversion
    car park, parking lot, parking garage, parking space
    multi-storey => parking garage
    clamped => wheel clamp
    pedestrian, on foot
    pavement, sidewalk
    crossroads, intersection
    sat nav, satnav, navigation
    child seat, car seat, booster seat
    doctor, physician, gp
    gp => family doctor, doctor
    family doctor, general practitioner
    doc => doctor
    surgery hours, consultation hours, office hours
    consultation, doctor's appointment
    hospital, clinic, infirmary
    a&e => emergency room
    emergency room, casualty, emergency department
    ambulance, paramedic
    carer, caregiver
    see a doctor => appointment, consultation
    ill, sick, disease, unwell
    poorly => ill, sick
    under the weather => ill, sick
    not feeling well => ill, sick
    sick note, doctor's note, medical certificate, fit note
    call in sick, sick leave, report sick
    off sick => sick leave
    medicine, medication, drug
    meds => medication
    painkiller, pain relief
    pharmacy, chemist, drugstore
    repeat prescription, prescription refill
    without prescription => over the counter
    dosage, dose
    side effects, adverse effects
    pain, ache, sore
    hurts => pain
    tummy ache => stomach pain, abdominal pain
    stomach ache => abdominal pain
    throwing up => vomiting, nausea
    feel sick => nausea
    upset stomach => nausea
    high temperature => fever
    have a temperature => fever
    flu, influenza
    runny nose => cold
    sore throat => cold
    covid, coronavirus
    high blood pressure, hypertension
    sugar disease => diabetes
    blood sugar, glucose
    blood test, lab results
    test results => findings
    x-ray, radiology
    operation, surgery
    op => operation, surgery
    after the operation => aftercare, rehabilitation
    rehab, rehabilitation
    physio, physiotherapy, physical therapy
    therapist, therapy, psychotherapy
    feeling down => depression
    burned out => burnout
    dentist, dental
    tooth, teeth
    toothache => dentist, tooth
    false teeth => dentures
    braces => orthodontist
    tooth cleaning, dental hygiene, prophylaxis
    eye doctor, ophthalmologist
    ent doctor => ear, nose, throat
    skin doctor => dermatologist
    hearing aid, hearing device
    booster jab => vaccination
    check-up, checkup, screening, preventive examination
    health check, check-up
    visiting hours, visiting times
    visit a patient => visiting hours
    medical records, patient file, health record
    antenatal, prenatal
    breastfeeding, nursing a baby
    contraception, birth control
    quit smoking, stop smoking
    band-aid => plaster
    crutches, walking aid
    lactose intolerant => lactose-free
    coeliac => gluten-free
    celiac => gluten-free
    shed pounds => lose weight
    diet, nutrition
    gym, fitness studio, fitness centre, health club, fitness center
    work out => exercise, training
    workout, exercise, training
    trial session, trial training, taster session
    free trial, trial period, test period
    gym class, fitness class
    fitness class, course, group session
    lift weights => strength training
    build muscle => strength training
    get fit => training, exercise
    membership, member
    join, become a member, membership
    leave the gym => cancel membership
    freeze my membership => pause membership
    membership fee, monthly fee
    membership card, member card
    changing room, locker room
    spa, wellness
    massage => wellness
    football, soccer
    student, studies, undergraduate
    course, class, lesson, seminar
    phd, doctorate
    enrol, matriculate, registration
    drop out => deregister
    tuition fees, course fees
    term time => semester
    scholarship, grant, bursary
    student loan, student finance
    exam, test, examination
    resit, retake, repeat exam
    fail an exam => resit
    pass mark => grade
    exam marks => grades
    transcript, academic record, certificate of grades
    homework, assignment
    thesis, dissertation
    teacher, tutor, instructor
    tutoring, private lessons, extra lessons
    student card, student id
    dorm, hall of residence, student accommodation
    cafeteria, canteen
    library card, reader card, borrower card
    borrow a book => loan
    lend a book => loan
    renew a book => extend loan
    loan period, borrowing period
    overdue book => late fee
    late fee, overdue fee, late charge
    reserve a book => hold
    lost a book => replacement
    ebook, e-book, digital book
    audio book, audiobook
    e-reader, kindle
    course materials, learning materials
    evening classes => adult education
    """
}
