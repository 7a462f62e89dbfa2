// swift-format-ignore-file
/// Everyday synonyms in English, as stems.
///
/// Written by `LOTSE_UPDATE_GOLDEN=1 swift test --filter EverydayStemsTests`. Stems that were
/// made of other lists are not used.
extension EverydayStems {
  static let english = EverydayStems(
    digest: 15824007357151262460,
    text: ##"""
    phone,mobil,smartphon,cell phone,cellphon
    phone number,telephon number,mobil number
    password,passcod
    usernam,user name,login name
    account,profil
    log ~in,login,sign ~in
    log ~out,logout,sign ~out
    sign ~up,regist,creat ~an account,registr
    custom servic,custom support,support,helpdesk
    call,phone,ring
    contact,reach,~get ~in touch
    websit,web site,homepag,site
    app,applic
    error,problem,issu
    broken,defect,faulti,not work
    damag,broken
    repair,fix
    packag,parcel,shipment
    deliveri,ship
    deliv,ship,send
    ship cost,deliveri cost,postag,ship fee
    track,track
    track number,shipment number
    address,resid
    move,reloc
    return,send back
    refund,reimburs,money back
    reimburs,refund
    order,purchas,buy
    order number,order ~id
    cart,basket
    item,product,articl
    price,cost
    ~how ~much,price,cost
    free,free ~of charg,complimentari
    cheap,inexpens,afford
    discount,reduct,rebat
    voucher,coupon,promo code,discount code
    pay,payment
    payment method,way ~to pay,payment option
    bank transfer,wire transfer
    direct debit,automat payment
    charg,bill,debit
    bill,invoic
    bank detail,bank account,iban
    instal,instal
    store,shop,branch
    open hour,busi hour,open
    appoint,meet
    reschedul,postpon
    form,document
    proof,evid,certif
    receipt,proof ~of purchas
    chang,updat,modifi,edit
    delet,remov,eras
    lost,miss,misplac
    stolen,theft
    ~how long,durat
    deadlin,du date
    expir,expiri,expir
    extend,extens,renew
    contract,agreement
    complaint,complain
    privaci,data protect
    unsubscrib,opt ~out
    messag,notif
    help,assist,support
    manual,instruct,guid
    comput,pc
    tv,televis
    wifi,wlan,wireless
    car,vehicl,auto
    bike,bicycl
    apart,flat
    doctor,physician
    hospit,clinic
    ill,sick,ill
    spous,husband,wife,partner
    holiday,vacat
    abroad,foreign countri
    student,studi
    universiti,uni,colleg
    job,posit,vacanc
    appli,applic
    ~id card,ident card,identif
    drive licenc,driver licens
    activ,enabl,activ
    deactiv,disabl
    block,lock,freez
    confirm,confirm
    check,verifi
    photo,pictur,imag
    size,dimens,measur
    ~in stock,avail
    sold ~out,~out ~of stock,unavail
    pick ~up,collect
    start,begin
    stop,end,finish
    quick,fast
    salari,wage,pay
    tax,tax
    credit card,visa,mastercard
    weather,forecast
    film,movi
    flight,plane
    luggag,baggag
    translat,translat
    amount,sum
    balanc,fund
    weight loss,lose weight,slim
    lost,lose,loss,miss,misplac
    stolen,steal,stole,theft
    nick>stolen,theft
    pinch>stolen,theft
    rob>stolen,theft,robberi
    burglari,burgl
    break ~in>burglari
    broken ~into>burglari
    broke ~into>burglari
    burglar>burglari
    pickpocket>stolen,theft
    vandal,vandalis,wil damag
    order,purchas,buy,bought
    choos,chose,chosen,choic,select
    pick ~out>choos,select
    opt ~for>choos,select
    unpaid,outstand
    not paid>unpaid,outstand
    spend,spent,expenditur
    sell,sold,seller
    send,sent,dispatch
    tell,told,inform
    say,said
    speak,spoke,spoken,talk
    write,wrote,written
    know,knew,known
    bring,brought
    take,took,taken
    give,gave,given
    find,found
    keep,kept
    break,broke,broken,breakag
    tear,tore,torn,rip
    wear,wore,worn
    worn ~out>wear
    forget,forgot,forgotten
    freez,froze,frozen
    begin,began,begun,start,commenc
    grow,grew,grown,growth
    build,built,construct
    lend,lent
    borrow>loan
    feel,felt
    hear,heard
    teach,taught,teacher,tuition
    catch,caught
    see,saw,seen
    show,shown
    throw,threw,thrown
    throw away>dispos,dispos
    draw,drew,drawn
    shrink,shrank,shrunk,shrinkag
    win,won,winner
    burn,burnt
    learn,learnt
    woke>wake
    stuck,jam
    bend,bent
    spill,spilt,spillag
    understand,understood
    misunderstood,misunderstand
    fli,flew,flown,flight
    drive,drove,driven,driver
    ride,rode,ridden
    run,ran
    swim,swam,swum
    eat,ate,eaten
    drink,drank,drunk
    withdraw,withdrew,withdrawn
    overdraw,overdrawn,overdraft
    charg ~too ~much>overcharg,incorrect invoic
    born,birth
    die,death,deceas
    pass away>death,deceas,bereav
    late husband>deceas
    marri,marriag,wed
    ~get marri>marriag
    tie ~the knot>marriag,wed
    split ~up>separ
    prove,proven,proof
    enter,entri
    depart,departur
    deliv,deliveri
    subscrib,subscript
    describ,descript
    prescrib,prescript
    decid,decis
    extend,extens,renew,prolong
    permit,permiss,allow
    admit,admiss
    submit,submiss,hand ~in,turn ~in
    explain,explan
    clarifi,clarif
    weigh,weight
    long,length
    wide,width
    high,tall,height
    deep,depth
    advis,advic,consult
    notifi,notif,alert
    identifi,identif,ident
    modifi,modif
    qualifi,qualif
    suppli,supplier
    repli,respons,answer,respond
    certifi,certif
    maintain,mainten
    reduc,reduct,lower,decreas
    increas,rais,rise,risen
    convert,convers
    suspend,suspens
    includ,inclus
    exclud,exclus
    transfer,transferr
    refer,referr
    secur,safeti
    urgent,urgenc
    absent,absenc
    pregnant,pregnanc,expect ~a babi
    ~have ~a babi>pregnanc,birth
    injur,injuri,hurt
    elig,entitl
    colour,color
    grey,gray
    neighbour,neighbor
    behaviour,behavior
    flavour,flavor
    labour,labor
    harbour,harbor
    mould,mold,mildew
    centr,center
    theatr,theater
    litr,liter
    fibr,fiber
    kilometr,kilomet,km
    centimetr,centimet,cm
    millimetr,millimet
    licenc,licens
    programm,program
    catalogu,catalog
    chequ>check
    chequebook>checkbook
    tyre,tire
    kerb,curb
    jewelleri,jewelri
    pyjama,pajama
    aluminium,aluminum
    counsellor,counselor
    math,mathemat
    analys,analyz,analysi
    organis,organiz
    recognis,recogn,recognit
    customis,custom,personalis,person
    apologis,apolog
    prioritis,priorit,prioriti
    synchronis,synchron,sync
    itemis,item
    specialis,special,specialist
    anonymis,anonym
    immunis,immun,vaccin,jab
    subsidis,subsid,subsidi
    notaris,notar,notari
    unauthoris,unauthor
    padiatrician,pediatrician,children doctor
    orthopad,orthoped
    gynacolog,gynecolog
    anasthet,anesthet
    diarrhoa,diarrhea
    yoghurt,yogurt
    mum,mom,mother
    mummi>mother
    dad,father
    grandma>grandmoth
    granni>grandmoth
    nan>grandmoth
    grandpa>grandfath
    phone,mobil,smartphon,cell phone,cellphon,handset
    iphon>smartphon,phone
    ~my cell>mobil phone
    landlin,fix line
    home phone>landlin
    phone number,telephon number,mobil number,cell number,contact number
    hotlin,helplin,servic number
    pw>password
    pwd>password
    passphras>password
    usernam,user name,login name,user ~id,login ~id
    acct>account
    log ~in,login,sign ~in,log ~on
    ~can not ~get ~in>login,log ~in,access
    ~can not ~get ~into>login,log ~in,access
    lock ~out>block account,login,unlock
    log ~out,logout,sign ~out,log ~off
    sign ~up,regist,creat ~an account,registr,enrol
    open ~an account>creat ~an account,regist
    close ~my account>delet account
    ~get rid ~of ~my account>delet account
    shut ~down ~my account>delet account
    remov ~my profil>delet account
    email address,mail address,email address
    inbox,mailbox
    junk mail>spam
    custom servic,custom support,support,helpdesk,custom care
    human>agent,employe,repres
    real person>agent,employe,repres
    live agent>employe,custom servic
    speak ~to ~someon>contact,custom servic
    talk ~to ~someon>contact,custom servic
    chat ~with ~someon>live chat,contact
    repres,rep,agent,advisor,advis
    contact person,point ~of contact
    call,phone,ring,telephon
    give ~me ~a ring>call back,callback
    call ~me back>callback
    call back,callback,return call
    ~get hold ~of>contact,reach
    ~in touch>contact
    websit,web site,homepag,site,web page
    url>web address,link
    employe,staff,colleagu,team member
    worker>employe,staff
    boss>manag,supervisor
    manag,supervisor,superior
    compani,firm,busi,enterpris
    headquart,head offic,compani address
    ~where ~are ~you base>address,locat,headquart
    locat,premis
    find ~you>address,locat,direct
    direct,rout
    ~how ~to ~get ~there>direct,rout
    postcod,zip code,postal code,zip
    surnam,last name,famili name
    first name,given name,forenam
    maiden name>birth name,surnam
    middl name>first name
    name chang,new name,chang ~of name
    date ~of birth,birthday,birth date,dob
    place ~of birth>birthplac
    gender,sex
    nation,citizenship
    kid>child,children
    littl ~one>child
    child,children
    babi,infant,newborn
    teenag,teen,adolesc,youth
    underag>~under 18,minimum age
    ~under age>~under 18,minimum age
    ~under 18>underag,minimum age
    adult,grown ~up
    old age pension>senior
    pension,senior,retire
    oap>senior,pension
    ~over 65>senior
    parent,guardian
    mother>parent
    father>parent
    parent>mother,father
    legal guardian>parent
    brother>sibl
    sister>sibl
    relat,famili member,next ~of kin
    hubbi>husband
    missus>wife
    fiance>partner
    girlfriend>partner
    boyfriend>partner
    better half>partner,spous
    housem,flatmat,roommat
    gust,visitor
    bring ~a friend>gust
    plus ~one>gust,companion
    pet,anim
    dog,puppi
    cat,kitten
    chang ~of address>move,reloc
    move hous>address chang
    ~i ~ve move>address chang
    ~have move>address chang
    new address>chang ~of address,move
    abroad,foreign countri,oversea
    worldwid,internat
    translat,interpret
    ~in english>languag
    error,problem,issu,fault
    troubl>problem,issu
    hiccup>problem
    glitch>error,bug,fault
    bug>error,fault
    mistak,error
    typo>spell mistak,incorrect
    wrong,incorrect
    mess ~up>mistak,error
    screw ~up>mistak,error
    cock ~up>mistak,error
    question,queri,enquiri,inquiri
    enquir,inquir,ask
    faq,frequent ask question
    help,assist,support,aid
    ~how ~it work>explan,descript
    info>inform
    manual,instruct,guid,user guid,handbook
    tutori,guid,instruct
    not happi>complaint,dissatisfi
    unhappi>complaint
    dissatisfi>complaint,dissatisfact
    fed ~up>complaint
    feedback,review,rate,comment
    suggest,idea,propos
    review,rate,testimoni
    star>rate,review
    term ~and condit,~t cs,term ~of servic,term ~of use
    ~t c>term ~and condit
    tos>term ~of servic
    small print,fine print,term ~and condit
    rule,regul,guidelin
    ~am ~i allow>permit
    forbidden,prohibit,ban
    not allow>forbidden,prohibit
    lawyer,solicitor,attorney
    court,lawsuit,legal action
    su>legal action,court
    privaci,data protect,gdpr
    ~my data>person data,privaci
    person data,person inform,person detail
    stop email ~me>unsubscrib,newslett
    stop send ~me email>unsubscrib,newslett
    stop spam>unsubscrib,newslett
    ~too ~mani email>unsubscrib,newslett
    newslett,mail list,market email
    ad>advertis
    advert>advertis
    advertis,commerci
    text messag,sms
    letter,~by post,~by mail
    snail mail>~by post,letter
    postbox,letterbox
    letterbox>mailbox
    paperwork>document,form
    document,paper,record
    fill ~in,fill ~out,complet
    upload,attach
    copi,duplic
    photocopi>copi
    print,printout
    signatur,sign
    esignatur,electron signatur,digit signatur
    proof,evid,certif,verif
    ~id card,ident card,identif,proof ~of ident
    bring ~id>ident card,identif
    show ~id>ident card,identif
    photo ~id>ident card,passport
    proof ~of address>util bill,registr
    chang,updat,modifi,edit,amend,alter
    switch,chang
    swap,exchang
    mix ~up>mistak,wrong
    ~get rid ~of>remov,delet,dispos
    wipe>delet,eras
    doubl check>verifi
    look ~up>search,find
    search,look ~for,find
    ~can not find>search
    whereabout>locat
    compar,comparison
    differ,distinct
    recommend,suggest
    refer ~a friend>referr,recommend
    invit ~a friend>referr,recommend
    ~how long>durat
    length ~of time>durat
    wait,wait time
    wait age>wait time,delay
    take forev>wait time,delay,process time
    take ~so long>process time,delay,durat
    ~how soon>process time
    turnaround>process time
    process time,handl time
    du date>deadlin
    cut ~off date>deadlin
    ~too late>deadlin
    overdu,late,past du
    late,delay
    asap>immedi,urgent
    right away>immedi
    straight away>immedi
    immedi,instant,~at ~onc
    quick,fast,speedi,rapid
    ~in ~a rush>express,urgent
    slow,sluggish
    short notic,last minut
    ~in advanc,beforehand
    ahead ~of time>~in advanc
    expir,expiri
    run ~out>expir,expiri
    ran ~out>expir,expiri
    no longer valid>expir
    ~out ~of date>expir
    outdat>expir,old
    kick ~off>start
    paus,suspend
    put ~on hold>paus,suspend
    take ~a break>paus,suspend
    postpon,defer
    put ~off>postpon,defer
    call ~off>cancel
    reschedul,postpon,rebook
    slot>appoint
    schedul ~an appoint>book appoint
    ~make ~an appoint>book appoint
    open hour,busi hour,open,open time
    ~are ~you open>open hour
    ~what time ~do ~you close>open hour
    ~what time ~do ~you open>open hour
    ~when ~do ~you close>open hour
    close time>open hour
    close,shut
    bank holiday,public holiday
    xmas>christma
    saturday>weekend
    sunday>weekend
    24 7>open hour,~around ~the clock
    ~around ~the clock,24 stund
    day ~and night>~around ~the clock,24 stund
    fortnight>2 week,~everi 2 week
    ~everi day>daili
    year,annual,~per year
    quarter,~everi 3 month
    midday,noon
    regular,recur
    minimum,~at least
    maximum,~at ~most
    max>maximum
    limit,maximum
    approxim,rough
    ~how big>size,dimens
    ~how heavi>weight
    ~how tall>height
    ~how far>distanc
    ~how old>age
    age limit,minimum age,~how old
    switch ~on>activ,enabl
    turn ~on>activ,enabl
    switch ~off>deactiv,disabl
    turn ~off>deactiv,disabl
    unblock,unlock
    requir,necessari,need
    prerequisit,requir
    precondit>requir
    criteria>requir
    mandatori,compulsori,obligatori
    option,voluntari
    reason,caus
    purpos>reason
    benefit,advantag,perk
    freebi>free gift
    free,free ~of charg,complimentari,~at no cost,grati
    ~on ~the hous>free ~of charg
    charg ~for>price,cost,fee
    expens,pricey,cost
    rip ~off>overpr,fraud
    ~how ~much ~do ~it cost>price,fee
    price list,tariff,rate
    estim>quot,cost estim
    quotat>quot,offer
    cheap,inexpens,afford,low cost
    bargain>offer,discount
    ~can not afford>payment plan,instal
    hidden cost>addit fee
    extra cost,surcharg,addit charg
    extra,addit
    approv,authoris,author
    reject,refus,declin
    turn ~down>reject,declin
    ~got reject>declin,refus
    disagre>object,appeal
    agre,consent
    consent,permiss
    ~get ~out ~of ~my contract>cancel contract
    cancel earli>notic period
    notic period,period ~of notic
    minimum term,contract length,contract period
    tie ~in>contract term
    contract term,durat
    without oblig>non bind
    no commit>non bind,without oblig
    ~on behalf ~of>power ~of attorney,authoris
    ~on ~my behalf>power ~of attorney,authoris
    environment friend,sustain,eco friend
    wheelchair>access,access
    access,barrier free,step free
    visual impair,blind person
    deaf>hear impair
    hard ~of hear>hear impair
    disabl access>wheelchair
    smoker,smoke
    non smoker,smoke free
    accid,collis
    car crash>accid,collis
    crash ~my car>accid
    emergenc,urgent
    danger,hazard,risk
    onlin shop,onlin store,webshop
    shop assist,salesperson,sale assist
    till,checkout,cash desk
    till receipt,sale receipt,receipt
    cart,basket,trolley
    add ~to bag>cart,basket
    item,product,articl,good,merchandis
    stuff>item,good
    devic,gadget,applianc
    parcel,packag,shipment,consign
    ~my stuff>order,deliveri
    deliveri,ship,dispatch
    deliv,ship,send,sent
    ship,dispatch,sent ~out
    come ~in ~the post>deliveri,arriv
    ~when ~will ~it arriv>deliveri time
    never arriv>not receiv,lost parcel
    never came>not receiv,deliveri
    ~has not arriv>not receiv,deliveri
    ~did not arriv>not receiv,deliveri
    ~still wait ~for>deliveri,not receiv
    gone miss>lost
    lost ~in ~the post>lost parcel
    lost ~in ~the mail>lost parcel
    ~where ~is ~my order>order status,track
    ~where ~my order>order status,track
    ~where ~is ~my parcel>track
    ~where ~is ~my packag>track
    ~where ~my stuff>order status,track
    order status,deliveri status
    deliveri time,ship time,lead time
    next day>express deliveri
    ~same day>express deliveri
    express,prioriti,fast deliveri
    ship cost,deliveri cost,postag,ship fee,deliveri charg
    p p>ship cost,postag
    postag ~and pack>ship cost
    free ship,free deliveri
    track number,shipment number,consign number
    courier,carrier,deliveri compani,parcel servic
    deliveri man>courier,driver
    deliveri guy>courier,driver
    postman>courier,deliveri
    mailman>courier,deliveri
    left ~with neighbour>neighbor,deliveri
    ~was not home>miss deliveri
    miss ~the deliveri>redeliveri
    parcel locker,pickup station
    pickup point,collect point,pick ~up point
    click ~and collect,~in store pickup,store collect
    pick ~up,collect,pickup
    pick ~up ~myself>collect
    deliveri address,ship address
    bill address,invoic address
    ship ~to>deliv,deliveri
    ship abroad>internat deliveri
    custom,import duti
    lorri,truck,hgv
    pallet,freight,forward agent
    bulki>larg item,freight
    curbsid,kerbsid
    packag,wrap
    gift wrap,gift packag
    present>gift
    gift card,gift voucher,gift certif
    promo>promot,discount
    discount,reduct,rebat,money ~off,price reduct
    special offer,promot,sale
    ~on sale>reduc,discount
    student discount,student price
    loyalti card,reward card,bonus card
    loyalti point,bonus point,reward point
    price match,price guarante,lowest price
    order number,order ~id,order refer
    refer number,case number,ticket number
    custom number,custom ~id,client number
    item number,sku
    part number>item number,sku
    warehous,stockroom
    back ~in stock>avail ~again
    run ~out ~of>~out ~of stock
    preorder,pre order,advanc order
    back order>~out ~of stock
    no longer avail>discontinu
    second hand,secondhand,pre own
    refurbish,recondit
    brand new>unus,origin packag
    bring back>return
    take back>return
    give back>return
    ~do not want ~it anymor>return
    ~do not like ~it>return
    chang ~my mind>return,cancel
    ~do not fit>return,exchang,size
    ~too small>size,exchang,return
    ~too big>size,exchang,return
    ~too tight>size,exchang
    wrong size>exchang,return
    wrong item>incorrect deliveri
    sent ~the wrong>incorrect deliveri,wrong item
    incomplet,miss part,miss item
    ~someth ~is miss>incomplet deliveri
    return label,return slip
    return period,return window,return polici
    no receipt>proof ~of purchas
    replac,substitut,spare
    spare part,replac part
    ~get ~my money back>refund
    want ~my money back>refund
    store credit,credit note
    broken,defect,faulti,broke
    smash>damag,broken
    crack>damag,broken
    scratch>damag
    dent>damag
    knacker>broken,defect
    conk ~out>broken,defect
    ~on ~the blink>faulti,not work
    ~on ~the fritz>faulti,not work
    die ~on ~me>defect,not work
    stop work>defect,faulti
    ~do not work>faulti
    ~will not turn ~on>not work,defect
    ~will not switch ~on>not work,defect
    ~will not start>not work,fault
    play ~up>faulti,error
    act ~up>faulti,error
    kaput>broken,defect
    leak,drip
    defect,fault,flaw
    repair,fix,mend
    technician,engin,repairman
    engin visit,technician appoint
    put togeth>assembl
    size chart,size guid
    cloth,garment,apparel
    trainer,sneaker,run sho
    jumper,sweater,pullov
    trouser,pant
    handbag,purs
    wallet,purs
    rucksack,backpack
    sofa,couch,sette
    wardrob,closet
    duvet,comfort,quilt
    curtain,drape
    cupboard,cabinet
    chest ~of drawer,dresser
    nappi,diaper
    pram,stroller,pushchair,buggi
    cot,crib
    dummi,pacifi
    torch,flashlight
    batteri,recharg batteri
    charger,charg cabl,power adapt
    socket,power outlet
    hoover,vacuum cleaner,vacuum
    fridg,refriger
    freezer,deep freez
    cooker,stove
    hob,cooktop,stovetop
    tumbl dryer,dryer,drier
    wash machin,washer
    dishwash>applianc
    wash machin>applianc
    white good,household applianc,domest applianc
    telli>televis,tv
    headphon,earphon,earbud
    glass,spectacl
    materi,fabric
    wash,laundri
    old applianc>dispos,recycl
    pay,paid,payment,payer
    amex>american express,credit card
    debit card,bank card
    contactless,tap ~to pay,nfc
    appl pay>mobil payment
    googl pay>mobil payment
    payment method,way ~to pay,payment option,mean ~of payment
    pay ~by card,card payment
    pay cash,cash payment
    cash,banknot
    cash ~on deliveri,cod
    pay later>invoic,defer payment
    transfer money>bank transfer
    send money>transfer
    direct debit,automat payment,sepa
    stand order,recur payment
    automat payment,autopay,auto pay
    charg twice>doubl charg,duplic payment
    doubl charg>duplic payment
    charg 2 time>duplic payment
    paid twice>duplic payment
    taken ~out ~of ~my account>debit,direct debit
    took money>debit,charg
    payment fail,payment declin
    card declin>payment reject
    bounc>return direct debit,insuffici fund
    insuffici fund,not enough money
    payment plan,instal
    pay ~in bit>instal
    pay month>instal,month payment
    spread ~the cost>instal
    spread payment>instal
    ~down payment>deposit
    part payment>partial payment
    ~can not pay>payment difficulti,payment plan
    struggl ~to pay>payment difficulti,payment plan
    short ~of money>payment difficulti
    skint>payment difficulti
    debt,owe,arrear
    owe,outstand amount
    dun,payment remind
    final notic>payment remind
    debt collector,collect agenc,debt collect
    bailiff,enforc offic
    bankrupt,insolv,bankruptci
    currenc,foreign currenc
    exchang rate,convers rate
    quid>pound
    buck>dollar
    dosh>money
    vat,sale tax,valu add tax
    tax return,tax declar
    tax number,tax ~id
    vat number,vat ~id
    account number,iban
    sort code>bank detail
    bank detail,bank account,iban,account detail
    new bank account>chang bank detail
    current account,check account
    joint account,share account
    ~in ~the red>overdraft
    balanc,fund,account balanc
    statement,account statement,bank statement
    pend>process
    pay ~in>deposit
    take money ~out>withdraw,withdraw
    take ~out cash>cash withdraw
    ~get cash>cash withdraw
    ~get money ~out>cash withdraw
    cash machin,atm,cashpoint
    hole ~in ~the wall>cash machin
    swallow ~my card>card retain,atm
    pin,pin code,pin number
    forgot ~my pin>new pin
    lost card>block card,replac card
    lost ~my card>block card,replac card
    stolen card>block card
    new card>replac card
    cvv,cvc,secur code
    2 factor authent,2fa,2 step verif
    tan,otp
    ~one time password>tan,otp
    verif code,secur code
    ~one time code>verif code,secur code
    onlin bank,internet bank,ebank
    loan>credit
    home loan>mortgag
    person loan,consum loan
    apr>interest rate
    lender,creditor
    pay ~off>repay,repay
    repay,pay back,paid back
    pay ~off earli>earli repay
    credit score,credit rate,credit check,creditworthi
    guarantor,sureti
    put money asid>save
    fraud,scam,swindl
    con>fraud
    phish,fake email,scam email
    dodgi>suspici,fraud
    fishi>suspici,fraud
    suspici email>phish
    hack>unauthoris access,secur
    money launder,proof ~of fund
    gratuiti>tip
    leav ~a tip>gratuiti
    top ~up>recharg,credit
    recharg,reload
    expens,outlay
    earn,incom
    insur compani,insur
    insur polici,insur contract
    polici number,insur number
    policyhold,insur person
    excess,deduct
    ~make ~a claim>report damag,file ~a claim
    report damag,file ~a claim
    claim form,damag report
    cover,coverag
    ~am ~i cover>insur cover
    ~is ~it cover>insur cover
    ~do ~it cover>coverag,insur
    no claim bonus,no claim discount,ncb
    written ~off>total loss
    write ~off>total loss
    payout,benefit payment
    pay ~out>payout,benefit
    car insur,motor insur,auto insur
    third parti insur>liabil insur
    fulli comp>comprehens cover
    home insur,household insur,content insur
    content insur,household content
    build insur,homeown insur
    life insur,life assur
    health insur,medic insur
    health insur card,insur card
    travel insur,trip insur
    liabil insur,liabil cover
    legal insur,legal expens insur
    beneficiari>entitl person
    burst pipe,water damag
    pipe burst>water damag
    storm,hurrican
    flood>natur disast,water damag
    earthquak>natur disast
    glass damag,broken window
    fender bender>accid,damag
    pile ~up>accid
    wit,bystand
    long term care>nurs care
    care home,nurs home
    retir,pension
    old age>retir,pension
    pension,retir incom
    electr,power
    energi supplier,electr supplier,power compani
    energi provid,energi supplier
    gas supplier,energi supplier
    chang provid>switch supplier
    provid,supplier
    electr bill,power bill
    power cut,blackout,outag,power failur
    no electr>power cut,outag
    light went ~out>power cut
    electr gone>power cut
    consumpt,usag
    power usag,electr consumpt,kwh
    meter number,meter ~id
    smart meter,digit meter
    fuse box,consum unit,breaker box
    fuse blown>circuit breaker
    trip>fuse,circuit breaker
    annual bill,annual statement,final bill
    heat,radiat,heater
    heat not work>heat fault
    no heat>heat fault
    cold radiat>heat fault
    no hot water>heat fault,boiler
    boiler,furnac,water heater
    solar panel,photovolta,pv
    solar,photovolta
    smell gas>gas leak,emergenc
    gas smell>gas leak,emergenc
    charg station,wallbox,charg point
    ev,electr car,electr vehicl
    renew,green energi,clean energi
    tap water,drink water
    sewag,wast water,wastewat,drain
    block drain>clog
    save energi,reduc consumpt
    broadband,internet connect,internet access
    no internet>internet fault,outag
    internet ~down>internet fault,outag
    internet ~is slow>internet speed
    line fault,connect problem
    dead line>line fault
    wifi,wlan,wireless,wi fi
    wifi password,network key
    hotspot>wifi,tether
    fibr optic,fiber optic,ftth
    signal,recept,network coverag
    no signal>recept,network
    no servic>recept,network
    network coverag,mobil coverag
    data allow,data volum,data plan
    gig ~of data>gigabyt,data volum
    gb,gigabyt
    mb,megabyt
    run ~out ~of data>data allow
    mobil data,cellular data
    mobil plan,phone plan,phone contract,mobil contract,cell plan
    pay ~as ~you go>prepaid
    sim,sim card
    esim,digit sim
    keep ~my number>number port
    take ~my number ~with ~me>number port
    number port,port ~my number,number transfer
    roam,data abroad
    use abroad>roam,data abroad
    use ~my phone abroad>roam
    voicemail,answer machin,mailbox messag
    answerphon>voicemail
    caller ~id,number display
    withheld number>anonym call
    hidden number>anonym call,caller ~id
    nuisanc call,spam call,unwant call
    confer call>video confer
    call forward,call divert,redirect call
    landlin number>phone number
    puk>sim unlock
    unlock code>puk,sim lock
    town hall,citi hall,council,municip
    council,local author,municip
    author,govern offic,public offic,agenc
    civil servant,offici,clerk
    regist ~my address>resid registr
    ~just move ~here>regist address
    registr ~of resid,regist address
    registr certif,proof ~of resid
    certif ~of resid,proof ~of resid
    passport>travel document
    passport photo,biometr photo
    drive licenc,driver licens,drive permit
    number plate,licens plate,licenc plate,registr plate
    regist ~a car>vehicl registr
    car registr,vehicl registr
    marriag certif,wed certif
    regist offic,registri offic
    polic,cop
    polic clearanc,crimin record check,crimin record
    dbs check>crimin record
    ~got ~a fine>penalti
    pay ~a fine>penalti
    park ticket,park fine,penalti notic
    speed ticket,speed fine
    ~got flash>speed
    resid park,resid permit,park permit
    rubbish,trash,garbag,wast,refus
    dustbin,trash ~can,garbag ~can,wast bin
    bin>wast contain
    bin day>wast collect
    bin empti>wast collect
    trash day>wast collect
    bin lorri>wast collect
    garbag truck>wast collect
    wast collect,rubbish collect,refus collect,garbag collect
    bulki wast,larg item,bulki item
    recycl centr,recycl center,wast dispos site
    green wast>garden wast
    garden wast,yard wast
    yard,garden
    hazard wast,toxic wast
    lost properti,lost ~and found
    found ~someth>lost properti
    pothol>road damag
    road work,roadwork,construct site
    street light,street lamp,streetlight
    nois,loud,noisi
    vote,elect,ballot
    postal vote,absente ballot,mail ~in ballot
    resid permit,leav ~to remain
    work permit,work visa
    naturalis,natur,citizenship
    welfar,social assist
    ~on benefit>social assist,welfar
    dole>unemploy benefit
    ~on ~the dole>unemploy benefit
    unemploy benefit,jobseek allow
    unemploy,jobless
    ~out ~of work>unemploy,jobless
    hous benefit,rent allow
    child benefit,famili allow
    parent allow,parent benefit
    disabl badg,blu badg,disabl card
    nurseri,daycar,kindergarten,childcar
    crech>daycar
    childmind,nanni,babysitt
    kindergarten place,nurseri place
    plan permiss,build permit
    regist ~a busi>busi registr
    start ~a busi>busi registr
    self employ,freelanc
    sole trader>self employ
    chariti,non profit,nonprofit
    funer,burial
    last ~will,testament
    write ~a ~will>testament
    inherit,heir
    power ~of attorney>authoris,author
    attest copi,certifi copi
    voluntari work>volunt
    resid,inhabit
    getaway>holiday,trip
    trip,journey,travel
    reserv>book
    book confirm,reserv confirm
    book number,book refer,reserv number
    book ~a room>reserv
    book ~a tabl>reserv
    chang book>rebook
    flight,plane,airplan,aircraft,aroplan
    airlin,carrier
    miss ~my flight>rebook
    board pass,board card
    luggag,baggag,suitcas
    carri ~on,hand luggag,cabin bag,cabin baggag
    hold luggag,check baggag,check bag
    excess baggag,extra luggag,overweight
    seat reserv,reserv ~a seat,choos ~a seat
    hotel,accommod,lodg
    place ~to stay>accommod
    b b>bed ~and breakfast,breakfast
    pool,swim pool
    campsit,campground,camp
    caravan,travel trailer
    ferri,boat
    travel agenc,travel agent,tour oper
    ~one way ticket>singl ticket
    return ticket,round trip,round trip ticket
    railway,railroad
    railway>train
    underground,subway,metro
    tube>underground,subway
    tram,streetcar
    coach trip>bus
    coach station>bus station
    public transport,bus ~and train
    timet,schedul
    train time>timet
    station,train station,railway station
    chang train>connect,transfer
    connect train,connect
    miss ~my connect>delay
    train ~was late>delay,compens
    compens,passeng right
    season ticket,travel pass,month pass,travelcard
    month ticket,month pass
    fare,ticket price
    fare dodg>without ~a ticket,penalti fare
    no ticket>penalti fare
    ticket inspector,conductor
    eticket,mobil ticket,digit ticket
    taxi,cab
    uber>taxi,ride
    lift,elev
    car share,carshar,ride share
    carpool,lift share
    rental car,hire car,car rental,car hire
    rent ~a car>car rental,rental car
    hire ~a car>car rental,rental car
    bike,bicycl,cycl
    pedelec,ebik,electr bike
    flat tyre>punctur,breakdown
    flat tire>punctur,breakdown
    car,vehicl,auto,automobil
    breakdown,broken ~down,roadsid assist
    broke ~down>breakdown,roadsid assist
    breakdown servic,roadsid assist,tow
    tow,tow truck
    car ~will not start>breakdown,batteri
    flat batteri,dead batteri
    petrol,gasolin,ful
    gas station,petrol station,fill station,servic station
    fill ~up>reful,ful
    diesel>ful
    mot>vehicl inspect
    vehicl inspect,roadworthi test
    car servic,inspect
    garag,workshop,repair shop
    mechan,garag
    winter tyre,snow tire,winter tire
    chang tyre>tire
    windscreen,windshield
    car boot,trunk
    gearbox,transmiss
    mileag,kilometr driven,kilomet driven
    test drive,trial drive
    part exchang>trade ~in
    drive school,drive lesson,drive instructor
    drive test>drive licenc
    drink drive,drunk drive
    toll,vignett
    detour,divers
    car park,park lot,park garag,park space
    multi storey>park garag
    clamp>wheel clamp
    pedestrian,~on foot
    pavement,sidewalk
    crossroad,intersect
    sat nav,satnav,navig
    child seat,car seat,booster seat
    doctor,physician,gp
    gp>famili doctor,doctor
    famili doctor,general practition
    doc>doctor
    surgeri hour,consult hour,offic hour
    consult,doctor appoint
    hospit,clinic,infirmari
    ~a e>emergenc room
    emergenc room,casualti,emergenc depart
    ambul,paramed
    carer,caregiv
    see ~a doctor>appoint,consult
    ill,sick,diseas,unwel
    poor>ill,sick
    ~under ~the weather>ill,sick
    not feel ~well>ill,sick
    sick note,doctor note,medic certif,fit note
    call ~in sick,sick leav,report sick
    ~off sick>sick leav
    medicin,medic,drug
    med>medic
    painkil,pain relief
    pharmaci,chemist,drugstor
    repeat prescript,prescript refil
    without prescript>~over ~the counter
    dosag,dose
    side effect,advers effect
    pain,ach,sore
    hurt>pain
    tummi ach>stomach pain,abdomin pain
    stomach ach>abdomin pain
    throw ~up>vomit,nausea
    feel sick>nausea
    upset stomach>nausea
    high temperatur>fever
    ~have ~a temperatur>fever
    flu,influnza
    runni nose>cold
    sore throat>cold
    covid,coronavirus
    high blood pressur,hypertens
    sugar diseas>diabet
    blood sugar,glucos
    blood test,lab result
    test result>find
    xray,radiolog
    oper,surgeri
    op>oper,surgeri
    ~after ~the oper>aftercar,rehabilit
    rehab,rehabilit
    physio,physiotherapi,physic therapi
    therapist,therapi,psychotherapi
    feel ~down>depress
    burn ~out>burnout
    dentist,dental
    tooth,teeth
    toothach>dentist,tooth
    fals teeth>dentur
    brace>orthodontist
    tooth clean,dental hygien,prophylaxi
    eye doctor,ophthalmolog
    ent doctor>ear,nose,throat
    skin doctor>dermatolog
    hear aid,hear devic
    booster jab>vaccin
    check ~up,checkup,screen,prevent examin
    health check,check ~up
    visit hour,visit time
    visit ~a patient>visit hour
    medic record,patient file,health record
    antenat,prenat
    breastfeed,nurs ~a babi
    contracept,birth control
    quit smoke,stop smoke
    band aid>plaster
    crutch,walk aid
    lactos intoler>lactos free
    coliac>gluten free
    celiac>gluten free
    shed pound>lose weight
    diet,nutrit
    gym,fit studio,fit centr,health club,fit center
    work ~out>exercis,train
    workout,exercis,train
    trial session,trial train,taster session
    free trial,trial period,test period
    gym class,fit class
    fit class,cours,group session
    lift weight>strength train
    build muscl>strength train
    ~get fit>train,exercis
    membership,member
    join,becom ~a member,membership
    leav ~the gym>cancel membership
    freez ~my membership>paus membership
    membership fee,month fee
    membership card,member card
    chang room,locker room
    spa,well
    massag>well
    footbal,soccer
    student,studi,undergradu
    cours,class,lesson,seminar
    phd,doctor
    enrol,matricul,registr
    drop ~out>deregist
    tuition fee,cours fee
    term time>semest
    scholarship,grant,bursari
    student loan,student financ
    exam,test,examin
    resit,retak,repeat exam
    fail ~an exam>resit
    pass mark>grade
    exam mark>grade
    transcript,academ record,certif ~of grade
    homework,assign
    thesi,dissert
    teacher,tutor,instructor
    tutor,privat lesson,extra lesson
    student card,student ~id
    dorm,hall ~of resid,student accommod
    cafeteria,canteen
    librari card,reader card,borrow card
    borrow ~a book>loan
    lend ~a book>loan
    renew ~a book>extend loan
    loan period,borrow period
    overdu book>late fee
    late fee,overdu fee,late charg
    reserv ~a book>hold
    lost ~a book>replac
    ebook,ebook,digit book
    audio book,audiobook
    eread,kindl
    cours materi,learn materi
    evening class>adult educ
    further educ,continu educ,profession develop
    languag cours,languag class
    apprenticeship,vocat train
    school holiday,school vacat
    sign ~my kid ~up>registr,enrol
    ~after school care,~after school club
    school lunch,school meal
    landlord,landladi
    tenant,renter,lodger
    tenanc agreement,rental contract,rental agreement
    tenanc,rental
    real estat agent,estat agent,realtor,let agent
    properti,real estat
    hous hunt>look ~for ~a flat
    view,flat view
    rental deposit,secur deposit
    servic charg>util,ancillari cost
    util,ancillari cost
    servic charg statement,util bill
    rent increas,higher rent
    rent reduct,reduc rent
    sublet,subleas,subten
    flatshar,share flat,share hous
    move ~out,vacat
    handov,key handov
    kick ~out>evict
    caretak,janitor
    hous associ,hous compani
    lost key>locksmith
    lock ~myself ~out>locksmith,door
    key fob,key card
    doorbel,intercom
    letterbox key>mailbox key
    basement,cellar
    storey,floor
    loo>toilet
    faucet>tap
    drip tap>leak
    tap drip>leak
    toilet block>clog toilet
    sink block>clog drain
    clog,block,bung ~up
    damp,moistur,wet
    window ~do not close>window defect
    renov,refurbish,modernis
    handyman,tradesman,craftsman
    plumber,plumb
    cleaner,clean ladi,clean
    remov compani,move compani,remov
    bed bug,pest,vermin
    pest control,extermin
    keep ~a dog>pet allow
    furnish,furnitur
    light bulb,lamp
    smoke alarm,smoke detector,fire alarm
    lawn,grass
    smart home,home autom
    alexa>voic assist
    siri>voic assist
    smart speaker,voic assist
    voic control,voic command
    ~make ~it brighter>bright
    brighter,bright
    dim,bright
    ~make ~it warmer>temperatur,heat
    thermostat,temperatur control
    quieter>volum
    turn ~it ~up>volum,louder
    turn ~it ~down>volum
    volum,loud
    mute,silenc,silent
    song,music
    skip ~the song>next song
    alarm clock,wake ~up
    wake ~me ~up>alarm
    set ~an alarm>alarm clock
    timer,countdown
    calendar,diari,schedul
    ~what ~on ~today>calendar,appoint
    shop list,groceri list
    ~to ~do list,task list
    ~to ~do,task
    robot vacuum,robot vacuum cleaner
    burglar alarm,alarm system
    door lock,smart lock
    offlin>no connect
    ~do not respond>no connect
    restaur,eateri
    pub,bar
    cafe,coffe shop
    tabl ~for 2>reserv
    waiter,waitress
    starter,appet
    main cours,entre
    dessert,pud
    takeaway,takeout
    food deliveri,order food
    grub>food
    split ~the bill>pay separ
    doggi bag>leftov
    food,meal,dish
    lunch,midday meal
    dinner,evening meal,supper
    drink,beverag
    fizzi drink,soft drink,soda
    alcohol free,non alcohol
    veggi>vegetarian
    without meat>vegetarian
    meatless>vegetarian
    plant base,vegan
    without gluten>gluten free
    dairi free,lactos free
    allergen,allergi,allerg
    calori,nutrit valu
    shelf life>best ~befor
    use ~by date>best ~befor
    spoil,rotten,gone bad
    organic,bio
    groceri,food shop
    supermarket,groceri store
    bbq>barbecu
    cutleri,silverwar
    cling film,plastic wrap
    tin foil,aluminium foil
    aubergin,eggplant
    courgett,zucchini
    minc,minc meat,ground beef
    crisp,potato chip
    chip>fri
    french fri,fri
    candi,sweet
    children menu,kid menu
    high chair,highchair
    theatr ticket,concert ticket
    cinema,movi theater,movi
    museum,exhibit
    amus park,theme park
    admiss,entranc fee
    entri fee>admiss
    admiss ticket,entri ticket
    ~get ~in free>free admiss
    box offic,ticket offic
    group book,group discount
    famili ticket,famili discount
    birthday parti,celebr birthday
    stag ~do>bachelor parti
    hen ~do>bachelorett parti
    hire ~a room>room rental,venu
    venu,event locat
    raffl,prize draw,competit,sweepstak
    macbook>mac,laptop
    softwar,program
    oper system,os
    screen,display,monitor
    hard drive,hard disk,ssd
    usb stick,flash drive,memori stick,thumb drive
    storag,disk space,memori
    full storag>disk space
    file,document
    folder,directori
    back ~up,backup,data backup
    restor,recov,recoveri
    lost ~my data>data loss,restor
    undo,undon,revert
    delet ~by accid>restor,undo
    accident delet>restor,recov
    ~get ~the app>download,instal
    uninstal,remov program
    updat,upgrad
    new version>updat,upgrad
    version,releas
    latest version>updat
    downgrad>switch plan
    upgrad,higher plan,switch plan
    sub>subscript
    licenc key,licens key,product key,activ key
    reboot,restart
    turn ~it ~off ~and ~on ~again>restart
    factori reset,reset ~to factori set
    reset,start ~over
    screen frozen>not respond,crash
    keep freez>not respond,crash
    app freez>not respond,crash
    app froze>not respond,crash
    keep crash>error
    black screen>display,crash
    ~will not load>error
    ~do not load>error
    laggi>slow
    lag>slow
    outag,downtim,disrupt
    server ~down>outag
    error messag,error code
    chrome>browser
    firefox>browser
    cach,browser data
    bookmark,favourit,favorit
    link,url
    broken link>error
    tick box,checkbox
    set,prefer,configur
    set ~up>configur,setup,instal
    setup,configur,instal
    chang languag>languag set
    notif,push notif,alert
    virus,malwar,trojan
    antivirus,virus scanner
    hacker,hack,cyber attack
    account hijack>unauthoris access,hack
    forgot ~my password>reset password
    forgotten password>reset password
    lost ~my password>reset password
    new password>reset password,chang password
    password ~do not work>reset password
    ~can not rememb ~my password>reset password
    chang password,reset password
    password reset,reset link
    no reset email>reset link,spam
    no confirm email>not receiv,spam
    activ link,confirm link
    captcha>not ~a robot
    fingerprint,biometr,touch ~id
    face ~id,facial recognit
    authent>2 factor authent
    singl sign ~on,sso
    access right,permiss,user right
    user role,role
    add ~a colleagu>add user,invit
    add peopl>invit,add user
    team mate>colleagu
    work togeth>collabor
    spreadsheet,excel
    export,download data
    import,upload data
    integr,interfac
    hook ~up>connect,integr
    link ~up>connect,integr
    api,interfac
    plugin,plug ~in,add ~on
    templat,sampl
    calendar sync,calendar integr
    cloud,onlin storag
    test version,trial version,demo
    free version,free plan
    io>iphon
    android,googl phone
    play store>download app
    app store>download app
    ipad>tablet
    smartwatch,appl watch
    blutooth>pair,connect
    video call,videoconfer,video confer
    webcam,camera
    mic>microphon
    no sound>audio,speaker
    ~can not hear>sound,audio
    sound,audio
    speaker,loudspeak
    pictur,photo,imag,pic
    screenshot,screen captur
    profil pictur,avatar
    facebook>social media
    instagram>social media
    insta>instagram
    bot,chatbot
    ~are ~you ~a robot>chatbot
    ~are ~you real>chatbot
    ~are ~you human>chatbot
    ai,artifici intellig
    dictat,speech recognit
    look ~for work>vacanc,job
    job open,vacanc,open posit
    ~do ~you ~have ~ani job>vacanc,career
    ~are ~you hire>vacanc,career
    career,job
    cv,curriculum vita
    ~my resum>cv
    send resum>cv
    applic document,cv
    job interview,interview
    hr,human resourc,personnel depart
    employe,worker,staff member
    ~how ~much ~do ~you pay>salari
    paycheck>salari
    payday>salari payment
    pay slip,payslip,pay stub,wage slip
    pay rise,salari increas
    compani pension,occup pension,workplac pension
    overtim,extra hour
    time ~off ~in lieu>overtim
    flexitim,flexibl work hour,flextim
    work time>work hour
    clock ~in>time track
    time track>timesheet
    home offic,remot work,work ~from home
    wfh>remot work
    annual leav,paid leav,vacat day,holiday entitl
    day ~off>leav,annual leav
    time ~off>leav
    book time ~off>annual leav
    pto>annual leav
    unpaid leav,sabbat
    compassion leav,bereav leav,special leav
    patern leav>parent leav
    fire,dismiss,sack
    ~got ~the boot>dismiss
    laid ~off>redund
    redund,layoff
    hand ~in ~my notic>resign
    resign,quit ~my job
    probat,probationari period
    fix term,temporari contract
    perman contract,perman posit
    cut ~my hour>part time
    internship,intern,work placement,traineeship
    apprentic,traine
    summer job,holiday job
    refer letter,letter ~of refer,employ refer
    train cours,further train,profession train
    busi trip,busi travel
    travel expens,expens claim
    mileag allow>travel expens
    bulli,harass
    canteen,staff restaur
    dress code,work cloth
    onboard,induct
    workmat>colleagu
    went>go
    fell>fall
    meant>mean
    thought>think
    bitten>bite
    dealt>deal
    sought>seek
    mistaken,mistak
    ship,shipment
    fail,failur
    close,closur
    repeat,repetit
    solv,solut,resolv,resolut
    sort ~out>resolv,solv
    enquir,enquiri,inquir,inquiri
    suspect,suspici,suspicion
    succeed,success
    proceed,procedur
    verifi,verif
    specifi,specif
    justifi,justif
    occupi,occup
    deni,denial
    compli,complianc
    satisfi,satisfact
    destroy,destruct
    explod,explos
    collid,collis
    conclud,conclus
    defin,definit
    accompani,companion
    consum,consumpt
    redeem,redempt
    interven,intervent
    thief>theft
    stolen good>theft
    robber>robberi
    person,peopl
    woman,women,femal
    man,men,male
    foot,feet
    shelf,shelv
    brolli>umbrella
    chuck ~out>dispos,remov
    chuck away>dispos
    bin ~it>dispos
    pop ~in>visit,without appoint
    walk ~in>without appoint
    drop ~in>without appoint
    ~just turn ~up>without appoint
    drop ~off>hand ~in,return
    ~can not ~make ~it>cancel appoint,reschedul
    ~can not come>cancel appoint,reschedul
    ~can not attend>cancel,absenc
    ~someth came ~up>cancel appoint,reschedul
    run late>delay
    no show,miss appoint
    head ~up>notif,notic
    hassl>problem
    fork ~out>pay
    knock ~off>counterfeit,fake
    fake,counterfeit,forgeri
    genuin,authent,origin
    stink>smell
    smelli,smell,odour,odor
    rattl>nois
    squeaki>nois
    wonki>crook,defect
    loos,wobbl
    overheat>~too hot
    ~will not charg>batteri
    not charg>batteri
    batteri drain>batteri life
    batteri life>runtim
    ~will not connect>pair
    keep disconnect>connect
    keep drop>connect,interrupt
    rip>torn,damag
    fell apart>defect,damag
    drop ~my phone>damag,display
    crack screen>display damag
    smash screen>display damag
    ~how come>reason
    ~who ~is ~in charg>contact person,respons
    ~in charg>respons
    nobodi answer>contact,unreach
    nobodi pick ~up>contact,unreach
    never repli>no respons
    no repli>respons
    ~have not heard back>respons,repli,status
    ~have not heard ~anyth>respons,status
    ~how far ~along>status,progress
    progress,status
    pull ~my applic>withdraw applic
    ~what ~do ~i need ~to bring>requir document
    ~what paper>requir document
    ~who qualifi>elig,entitl
    ~do ~i qualifi>elig,entitl
    ~am ~i entitl>elig
    use ~to live>previous address
    balanc du>outstand amount
    upfront,~in advanc
    prepay,advanc payment
    cheaper>discount,price
    pay less>discount,reduct
    price went ~up>price increas
    price gone ~up>price increas
    put ~up ~the price>price increas
    price increas,price rise
    price drop,price reduct
    bill ~too high>consumpt
    bill ~is wrong>incorrect invoic
    wrong bill>incorrect invoic
    copi ~of ~my bill>duplic invoic
    lost ~my bill>duplic invoic
    paper bill>print invoic
    paperless,digit,electron
    einvoic,electron invoic
    taxman>tax offic
    pay tax>taxat
    tax free>exempt
    tax deduct>tax return
    bank ~will not accept>payment reject
    not go ~through>payment fail
    ~did not go ~through>payment fail
    ~will not go ~through>payment fail
    payment stuck>pend payment
    payment not receiv>miss payment
    money not arriv>payment,miss
    money ~has not arriv>payment,miss
    ~where ~my refund>refund status
    ~still no refund>refund status
    spend limit,card limit
    rais ~my limit>increas limit
    chang money>coin
    piggi bank>save
    youth account,account ~for minor
    move ~in>handov
    move ~out>handov
    go abroad>travel
    stay longer>extend,extens
    bring ~my dog>dog allow,pet
    wet room>shower
    somewher ~to eat>restaur
    cater,food servic
    park spot>park space
    bus pass>season ticket
    go ~by bus>public transport
    prang>accid,damag
    hit ~and run>accid
    car tax>vehicl tax
    log book>vehicl registr
    v5c>vehicl registr certif
    sell ~my car>vehicl sale
    sold ~my car>vehicl sale,deregist
    scrap ~my car>vehicl dispos
    deregist,deregistr
    lost ~my licenc>replac licenc
    lost ~my passport>replac passport
    lost ~my wallet>lost properti
    lost ~my phone>block sim
    phone stolen>block sim
    ~got marri>marriag,name chang
    ~got divorc>name chang
    ~had ~a babi>birth,newborn
    new babi>birth,newborn
    pregnant>matern
    ~my dad die>death,bereav
    ~my mum die>death,bereav
    husband die>death,widow
    foster child,foster care
    singl mum>singl parent
    singl mother>singl parent
    old peopl home>nurs home
    retir home>nurs home
    meal ~on wheel>meal deliveri
    homeless>emergenc accommod
    debt advic,debt counsel
    low incom,low earner
    open late>open hour
    ~out ~of hour>emergenc servic
    ~on call>emergenc servic
    work experi>internship
    career chang>retrain
    beginn,novic,newcom
    newbi>beginn
    advanc,experienc
    6 pack>strength train
    put ~on muscl>strength train
    put ~on weight>gain weight
    ~get ~in shape>train,exercis
    ~out ~of shape>fit
    back pain,sore back
    ~can not sleep>insomnia
    insomnia,sleepless
    swollen,swell
    broken bone>fractur
    broken leg>fractur
    broken arm>fractur
    bleed,blood
    bled>bleed
    wound,injuri
    stitch>sutur,wound
    stomach bug>gastronter
    hay fever,pollen allergi
    overnight stay>inpati
    stay ~in hospit>inpati,admiss
    kept ~in overnight>inpati
    go privat>privat patient
    contact lens,contact
    new glass>prescript
    school uniform>dress code
    librari account,reader account
    librari fine>late fee
    return box>book drop
    return late>late fee,overdu
    late return>late fee,overdu
    borrow longer>extend loan,renew
    ~on loan,borrow
    check ~out>~on loan,borrow
    hand ~in late>deadlin extens
    miss ~the exam>exam absenc
    chang cours>chang subject
    switch degre>chang subject
    gap year>leav ~of absenc
    studi abroad,semest abroad
    term date>semest date
    appli ~to uni>universiti applic
    mouldi wall>mould
    toilet ~will not flush>defect
    neighbour ~too loud>nois
    deposit back>deposit refund
    ~get ~a pet>pet allow
    spare key,second key,extra key
    copi ~a key>spare key
    sign ~me ~up>regist
    unlink,disconnect
    grey ~out>disabl,inact
    gray ~out>disabl,inact
    ~can not log ~on>login,access
    ~will not ~let ~me>error,not possibl
    say error>error messag
    invalid password>incorrect password
    code never came>verif code,not receiv
    code ~do not work>invalid code
    voucher not work>invalid voucher
    voucher ~do not work>invalid voucher
    code not accept>invalid code
    new phone>new devic,transfer
    new mobil>new devic,transfer
    switch phone>new devic,transfer
    chang ~my number>new phone number
    new number>chang phone number
    new email>chang email address
    wrong email>incorrect email address
    wrong address>incorrect address
    wrong name>incorrect name
    misspel,misspelt,spell mistak
    merg account>combin account
    2 account>duplic account
    ~sever user>multipl user
    famili account,share account
    parent control,child lock,child protect
    safe ~for kid>suitabl ~for children
    no longer support>end ~of support
    ~too slow>perform
    wake word,~hey googl
    set ~the temperatur>thermostat
    go ~to rain>weather,forecast
    ~is ~it rain>weather
    ~anyth plan>calendar,appoint
    move ~my meet>reschedul
    push back>postpon
    bring forward>earlier,reschedul
    somewher ~to stay>accommod
    ~how ~do ~i ~get ~to>direct,rout
    nearest>nearbi,locat
    nearbi,~in ~the area
    close ~by>nearbi,~in ~the area
    ~what ~on>event,programm
    thing ~to ~do>activ,event
    ~get ticket>book
    ticket ~do not scan>invalid ticket
    """##)
}
