extension EverydaySynonyms {
  /// Words of service that every company has.
  static let englishService = """
    phone, mobile, smartphone, cell phone, cellphone
    phone number, telephone number, mobile number
    password, passcode
    username, user name, login name
    account, profile
    log in, login, sign in
    log out, logout, sign out
    sign up, register, create an account, registration
    customer service, customer support, support, helpdesk
    call, phone, ring
    contact, reach, get in touch
    website, web site, homepage, site
    app, application
    error, problem, issue
    broken, defective, faulty, not working
    damaged, broken
    repair, fix
    package, parcel, shipment
    delivery, shipping
    deliver, ship, send
    shipping cost, delivery cost, postage, shipping fee
    tracking, track
    tracking number, shipment number
    address, residence
    move, relocate
    return, send back
    refund, reimbursement, money back
    reimburse, refund
    order, purchase, buy
    order number, order id
    cart, basket
    item, product, article
    price, cost
    how much, price, cost
    free, free of charge, complimentary
    cheap, inexpensive, affordable
    discount, reduction, rebate
    voucher, coupon, promo code, discount code
    pay, payment
    payment method, way to pay, payment option
    bank transfer, wire transfer
    direct debit, automatic payment
    charged, billed, debited
    bill, invoice
    bank details, bank account, iban
    installment, instalment
    store, shop, branch
    opening hours, business hours, open
    appointment, meeting
    reschedule, postpone
    form, document
    proof, evidence, certificate
    receipt, proof of purchase
    change, update, modify, edit
    delete, remove, erase
    lost, missing, misplaced
    stolen, theft
    how long, duration
    deadline, due date
    expire, expiry, expiration
    extend, extension, renew
    contract, agreement
    complaint, complain
    privacy, data protection
    unsubscribe, opt out
    message, notification
    help, assistance, support
    manual, instructions, guide
    computer, pc
    tv, television
    wifi, wlan, wireless
    car, vehicle, auto
    bike, bicycle
    apartment, flat
    doctor, physician
    hospital, clinic
    ill, sick, illness
    spouse, husband, wife
    holiday, vacation
    abroad, foreign country
    student, studies
    university, uni, college
    job, position, vacancy
    apply, application
    id card, identity card, identification
    driving licence, driver's license
    activate, enable, activation
    deactivate, disable
    block, lock, freeze
    confirm, confirmation
    check, verify
    photo, picture, image
    size, dimensions, measurements
    in stock, available
    sold out, out of stock, unavailable
    pick up, collect
    start, begin
    stop, end, finish
    quick, fast
    salary, wage, pay
    taxes, tax
    credit card, visa, mastercard
    weather, forecast
    film, movie
    flight, plane
    luggage, baggage
    translate, translation
    amount, sum
    balance, funds
    weight loss, lose weight, slimming
    """
}
