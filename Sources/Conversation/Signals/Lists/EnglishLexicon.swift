/// English words by what they say: the model reads signals off their classes, and so of words that
/// no sentence it was fitted on holds.
extension SignalLists {
  static let englishLexicon = """
    # Anger
    @angry = angry furious livid fuming irate annoyed mad enraged outraged irritated frustrated
    @angry = frustrating frustration anger rage raging seething appalled disgusted infuriated
    @angry = infuriating infuriates exasperated exasperating aggravated incensed upset disappointed
    @angry = dissatisfied unhappy displeased gobsmacked speechless hate hating despise boiling =cross
    @angry = pissed ticked steaming bitter resent insulted offended screaming scream yell fury
    @swear = fuck* shit* bullshit crap* damn* bloody wtf hell arse* ass asshole* bastard* piss* ffs
    @swear = bollocks sod bugger dammit goddamn* freaking frigging effing heck omg jesus christ
    @insult = incompetent* idiot* moron* clown* joke* useless liar* lying thief thieves scam*
    @insult = ripoff robbery robbing crook* cowboy* fraud* con conned cheat* stupid dumb pathetic
    @insult = shameful shameless disgrace* rude arrogant insulting insult amateur* amateurish imbecile*
    @insult = shambles circus muppet* fool* fools scum trash worthless brainless dishonest
    @insult = jerks numpty numpties thieving daylight extortion* swindle* shambolic laughable
    @bad = terrible horrible awful appalling atrocious dreadful abysmal unacceptable ridiculous
    @bad = outrageous disgusting shocking worst poor lousy dire diabolical absurd unbelievable
    @bad = inexcusable unforgivable intolerable disastrous disaster nightmare farce mess garbage
    @bad = rubbish crappy bad horrendous deplorable embarrassing embarrassment pitiful insane
    @bad = ludicrous preposterous unprofessional unreal beyond chaotic chaos fiasco hopeless
    @bad = annoying shoddy sloppy scandal scandalous despicable crazy joking
    @fed = fed enough sick tired patience done nerve nerves straw bored had limit tether rope wits
    @fed = fuse wearing thin last over
    @wronged = ignored ignoring fobbed lied lies lie misled mislead strung stringing deceived cheated
    @wronged = conned robbed duped excuse excuses stalling runaround brushed dismissed abandoned
    @wronged = patronising patronizing patronised mocked scripted canned ghosted
    @wronged = messing messed wasted wasting waste mucking mucked
    @glad = nice friendly thanks thank great super lovely satisfied happy glad pleased delighted
    @glad = helpful wonderful excellent perfect brilliant amazing fantastic kind polite good pleasant
    @glad = appreciate grateful smooth smoothly impressed compliment praise superb awesome patient
    @glad = sorted resolved fine enjoy enjoyed love loved outstanding cheers recommend
    @glad = worries worry rush hurry okay ok relaxed calm problem understandable forgiven
    @glad = whenever hassle fuss harm bother bothered earlier initially anymore

    # Urgency
    @urgent = urgent* urgency asap immediate* emergency critical desperate* pressing pronto stat
    @urgent = straightaway straight instantly instant promptly haste priority
    @urgent = expedite* expedited rush* rushed hurry crucial imperative vital now
    @fast = fast* quick* quicker quickly soon sooner soonest swift* speed* speedy rapid* express
    @fast = prompt hasten accelerate
    @deadline = deadline* expire* expires expiry flight departure wedding exam* visa interview
    @deadline = birthday funeral due closing airport gate boarding train holiday trip travelling
    @deadline = traveling surgery court submission cutoff moving christmas easter graduation
    @deadline = ceremony anniversary leaving leave flying
    @soon = today tonight tomorrow hour* minute* min mins hrs morning afternoon evening noon
    @soon = midnight monday tuesday wednesday thursday friday saturday sunday weekend
    @soon = now next within before
    @later = later sometime eventually week* month* convenience leisure someday anytime next
    @later = ahead advance time

    # Hesitation
    @unsure = unsure uncertain doubt* doubtful hesitant hesitate* hesitating hesitation sceptical
    @unsure = skeptical torn undecided indecisive unconvinced worried worry anxious nervous wary
    @unsure = apprehensive concerned concern concerns reluctant fence confused dilemma
    @unsure = qualms scared afraid uneasy reservations iffy dithering dither
    @unsure = conflicted unclear leery misgivings
    @ponder = thinking think consider* considering pondering ponder wondering wonder debating mull*
    @ponder = weighing weigh contemplating toying leaning tempted sleep reconsider* overthinking
    @ponder = deciding decide choose
    @maybe = maybe perhaps possibly probably might guess suppose kinda sorta somewhat hmm hm um uh
    @maybe = er erm idk dunno if whether unless although though like sort kind bit seems
    @maybe = honestly either should
    @sure = sure certain definitely decided convinced positive absolutely clear confident determined
    @sure = certainly surely doubtless mind

    # Repetition
    @again = again repeatedly repeated repeat* constantly continually keeps keep twice thrice once
    @again = resend resent another yet recurring reoccur* continues continue persistent
    @again = persists persist multiple numerous countless several many time times always
    @again = anew reopen* reopened loop circles
    @ordinal = second third fourth fifth sixth seventh eighth ninth tenth 2nd 3rd 4th 5th 6th nth
    @ordinal = umpteenth hundredth
    @already = already previously before earlier last previous yesterday ago prior still since
    @reported = wrote written emailed called rang phoned reported contacted complained told asked
    @reported = explained messaged sent submitted raised requested tried spoken spoke chased
    @reported = mentioned flagged logged informed described returned replaced fixed repaired promised
    @reported = chasing calling emailing asking writing explaining telling
    @contact = email emails call calls message ticket tickets complaint request letter attempt
    @contact = replacement repair technician engineer visit query enquiry inquiry case
    @first = first initial initially never only new firsttime
    @same = same identical exact exactly

    # Matters that humans handle
    @death = died dead death deceased die dying dies passed passing funeral bereave* late probate
    @death = widow* widower estate executor inherit* inheritance burial cremat* grief grieving
    @death = suicide mourning will condolence* obituary lost
    @illness = ill illness sick cancer* chemo* stroke hospital* surgery diagnos* depress* dementia
    @illness = disab* wheelchair tumour tumor dialysis therapy mental anxiety burnout operation
    @illness = heart disease terminal* icu coma covid parkinson* alzheimer* epilep* asthma diabet*
    @illness = pregnan* miscarriage doctor hospice palliative medical unwell leukaemia leukemia
    @illness = chronic* paralysed paralyzed blind deaf psych* bedridden ventilator oxygen injured
    @illness = health addiction migraine transplant carer
    @accident = accident* crash* crashed collision collided hit knocked fender injured
    @accident = injury injuries wreck* skidded slipped fell bumped totalled
    @accident = totaled ditch
    @emergency = emergency fire smoke smoking burning gas leak* leaking flood* flooded flooding smell
    @emergency = electrocuted shock sparks sparking explosion explod* exploded unconscious evacuate*
    @emergency = trapped stuck ambulance danger dangerous carbon monoxide burst 999 911 112 choking
    @emergency = breathe breathing collapsed bleeding poison* poisoned flames danger
    @legal = lawyer* solicitor* attorney* court* sue suing sued legal* lawsuit litigation ombudsman
    @legal = tribunal police prosecute* regulator trading standards watchdog gdpr ico ofcom ofgem
    @legal = damages barrister action claims injunction proceedings fca bbb chargeback consumer
    @legal = rights breach charges statutory
    @complaint = complain* complaint* grievance* dispute disputing formal* formally escalate*
    @bank = iban bic account* bank* banking sortcode direct debit mandate card cards
    @bank = pin passcode password routing details sepa paypal swift debited
    @bank = payment payee cvv login
    @theft = stolen stole theft hacked hacker* fraud* fraudulent* unauthorised unauthorized phishing
    @theft = scammed scammer* compromised burgl* burgled robbed robbery identity lost
    @theft = unknown unrecognised unrecognized skimmed cloned
    @change = new change* changed changing switch* switched update* updated updating different
    @change = amend* replace replaced
    @damage = damage* damaged hail storm dent* dented scratch* scratched broken smashed shattered
    @damage = claim claiming insured insurance coverage liability policy adjuster assessor
    @damage = cracked water compensation reimburse* burst ruined
    @relative = father mother husband wife dad mum mom brother sister son daughter child kid
    @relative = partner grandmother grandfather gran grandma grandpa aunt uncle parents nan
    @relative = fiance fiancee friend neighbour neighbor cousin nephew niece family
    @relative = spouse stepfather stepmother widow
    @thing = battery phone router link server app printer internet laptop tv device line screen
    @thing = machine pc computer tablet engine website washer dishwasher heating signal remote
    @thing = fridge connection page lamp account

    # Exceptions
    @exception = exception* exceptional* special bend bending flexible flexibility leeway
    @exception = exempt* exemption discretion discretionary waiver once
    @goodwill = goodwill gesture lenient leniency mercy compassion compassionate understanding
    @goodwill = generous slack break favour favor eye kindly grace sympathetic sympathy heart
    @goodwill = compromise courtesy blind human reasonable appeal accommodate accommodating
    @waive = waive* waived waiving refund* drop dropped remove reverse cancel overlook forgive
    @waive = reduce extend* extension let allow knock discount credit honour honor reinstate
    @waive = make making accept backdate ignore skip lift squeeze stretch
    @fee = fee fees charge charges penalty penalties interest cost costs postage fine surcharge
    @fee = delivery deposit payment
    @late = late missed expired overdue past forgot forgotten passed outside over after deadline
    @late = window exceeded lapsed few days day
    @rule = rule* policy policies terms conditions regulation* normally usually strictly technically
    @rule = supposed guideline* standard
    @loyal = loyal loyalty years customer decade longtime longstanding faithful regular
    @hardship = unemployed redundant redundancy student pensioner retired broke struggling afford
    @hardship = single hardship debt job benefits lost financial financially tight

    # Ways of contact
    @phone = phone* telephone* call* calls calling ring ringing hotline helpline dial* voicemail
    @phone = callback landline hold mobile queue ivr
    @mail = email* emails e-mail e-mails mail mails inbox newsletter* emailing spam
    @chat = chat* text* sms whatsapp messenger messaging messages push notification* dm
    @letter = letter* post postal paper* fax snail written writing envelope mailings
    @portal = app portal* form forms website online login faq faqs page branch site
    @portal = webform kiosk
    @refuse = stop refuse* refusing hate avoid spare unsubscribe rather prefer only never instead
    @refuse = quit cease without opt remove dislike loathe forbid withdraw
    @callback = callback ring call phone contact reach touch
    @connect = connect* transfer* put pass route patch forward escalate handover hand redirect
    @connect = redirected through
    """
}
