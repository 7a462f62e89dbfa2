/// English: what the matter is like: repeated, sensitive, beyond the rules.
extension SignalLists {
  static let englishMatter = """
    [repetition]
    14 another ..2 time|letter|email|fault|one
    14 already|previously|earlier|before ..4 told|said|asked|sent|called|written|wrote
    14 already|previously|earlier|before ..4 reported|contacted|explained
    14 already|previously|earlier|before ..4 complained|promised|replied|rang
    14 told|said|asked|sent|called|wrote ..6 already|before|previously|twice|again|last
    14 reported|contacted|explained ..6 already|before|previously|twice|again|last
    14 rang|spoke|promised ..6 already|before|previously|twice|again|last
    14 last week|month|time|tuesday|friday ..5 promised|said|told|same|fixed
    14 never|not|no ..3 heard|answered|reply|answer|response|called|came
    14 still ..4 not|no|same|waiting|without|need
    14 back|gone|broken|happening again
    14 follow|following up
    14 unanswered|resubmit*|reminder|reminders|repeat|recurring|persists|continues
    14 for the ..1 second|third|fourth|fifth|umpteenth|hundredth|last|NUMBER ..1 time
    14 times ..2 now|already
    14 despite|after ..3 visit|visits|repair|fix|update|replacement|engineer
    14 same|new ..1 fault|story|thing|stain|error|issue|again
    14 mended|fixed|repaired|replaced|swapped ..6 again|same|still|back|broke
    14 here we go
    14 chase|chasing|chaser
    - first time
    - for the first
    - again ..2 thanks|soon|love
    - buy|order|go|reorder ..2 again
    @ordinal = second third fourth fifth sixth umpteenth nth 2nd 3rd 4th 5th
    14 again
    16 yet again
    16 once again|more
    16 @ordinal time|attempt|email|message|letter|call|request|complaint|replacement
    14 twice|thrice|repeatedly
    14 NUMBER times
    14 three|four|five|six|several|many|multiple|countless times
    14 already ..3 told|said|asked|sent|called|written|wrote|reported|contacted|explained|emailed
    14 as i ..2 said|mentioned|wrote|told
    14 still ..1 not|no|havent|waiting|broken|unanswered|without
    14 keeps
    14 keep ..1 having|getting|telling
    14 every ..1 time
    14 how many times
    14 same ..1 problem|issue|fault|thing|error|story|stain|question
    14 never heard back
    14 no answer|reply|response
    14 following up|chasing
    14 previous ..2 correspondence|message|messages|email|emails|letter|letters|request
    14 back to square
    14 reported before
    14 resend|resending|resent|reopen|reopening
    - again ..1 please|soon
    - order|buy|book|come|see ..3 again
    - never again

    [exception_wanted]
    16 make|making ..3 exception
    14 waive|waived|waiving|overlook ..4 fee|charge|penalty|late|rule|deposit
    14 forgive|forgo|scrap|drop|refund ..4 fee|charge|penalty|late|rule|deposit
    14 bend|stretch|relax ..4 rules|rule|policy|deadline|bit
    14 any|no ..1 chance ..3 you|of ..6 extend|waive|let|still
    14 let ..2 me|us|it ..3 off|slide|pass|away
    14 just|only ..2 this|once
    14 one ..1 off|time
    14 good will
    14 gesture ..2 goodwill|of
    14 discretion|lenient|leniency|mercy|compassion|generosity|kindness|grace|sympathetic|sympathy
    14 special|individual ..1 treatment|case|permission|rate|arrangement|circumstances|favour
    14 do ..2 me ..2 favour|favor
    14 i ..2 know ..6 but|policy|deadline|rules
    14 even ..1 though ..6 late|over|expired|past|deadline|passed
    14 loyal|years|decade ..3 customer ..6 hope|could|would
    14 could|can|would ..2 you ..5 extend|waive|overlook|reduce|knock|squeeze|backdate|honour
    14 knock ..3 off
    14 meet ..1 me ..1 half
    14 hardship|circumstances
    14 is there ..3 way ..3 around|still
    14 despite ..4 terms|expired|deadline|policy
    - no|not|never ..2 exception|favour|favours|special
    - thanks|thank ..5 goodwill|gesture|exception
    - with ..1 exception
    - exceptional|exceptions
    16 exception
    16 make ..2 exception
    16 goodwill
    16 gesture
    14 bend ..3 rules|rule
    14 waive|waived|waiver
    14 just|only this once
    14 this once
    14 special case|permission|arrangement
    14 turn ..2 blind eye
    14 compensation|compensate
    14 discretion|leniency|lenient|leeway
    14 let ..2 off
    14 cut me some slack
    14 even though|if ..8 expired|late|deadline|passed
    - no|without ..1 exception
    - exceptions to|in|from
    - not|no|dont ..4 exception|favour

    [sensitive_topic death]
    - battery|line|link|phone|app|server ..4 dead|died|gone
    - *machine|laptop|tablet|computer|printer|fridge|kettle ..4 dead|died|gone
    20 my|our ..1 @relative ..4 died
    20 my|our ..1 @relative ..4 passed away
    16 dead ..3 lady|man|husband|wife|mother|father|tenant
    16 late ..1 husband|wife|mother|father
    16 husband|wife|mother|father|mum|dad|brother|sister ..4 gone|died|dead|passed
    16 killed himself|herself
    18 died|deceased|bereavement|funeral|widow*|probate|executor|passed away
    18 passed ..1 away
    14 is dead
    16 death|bereaved|suicide|cremat*|inheritance

    [sensitive_topic accident]
    - app|site|server|laptop|computer|game|software ..3 crash|crashed
    14 drove|ran|bumped|hit|clipped|knocked ..4 me|my|car|bike|into|down
    14 came off|fell ..3 bike|scooter|ladder|stairs
    14 scraped|broke|broken ..3 face|arm|leg|knee
    16 accident|crash|crashed|collision|collided|injured|injury
    14 ran|drove|ran into ..2 into

    [sensitive_topic illness]
    14 cancer|illness|ill|hospital|dementia|stroke
    14 chemo*|surgery|diagnosed|depression|covid|disease
    14 sick ..1 leave|note

    [sensitive_topic emergency]
    20 ^ fire|smoke|explosion `!`|`!!`
    20 ^ help|fire fire $
    20 ^ help ..4 =burning $
    20 ^ help ..4 on|caught fire
    20 ^ it|its ..1 on fire $
    20 ^ theres|there ..2 fire $
    20 ^ theres|there ..2 fire in|at|here
    20 ^ gas leak|smell|leaking $
    20 ^ i|we ..2 smell ..1 gas
    20 ^ it ..1 smells ..1 of gas
    20 ^ strong? smell of gas
    - smell|smells|smelling|smelled ..6 candle|candles|perfume|coffee|toast|food|cake|incense
    - candle|candles|perfume|coffee|toast|food|cake|incense ..6 smell|smells|smelling|smelled
    - normal|usual ..8 smell|smells|smelling
    - smell|smells|smelling ..8 normal|usual|first
    20 =smell|=smells|=smelling|=smelled|=stinks|=reeks ..4 =burnt|=burned|=burning|=scorched
    20 =smell|=smells|=smelling|=smelled|=stinks|=reeks ..4 =singed|=charred
    20 burning smell
    20 sparks ..3 socket|outlet|plug|cable|wire|meter|fuse|fusebox|charger|device|machine
    20 socket|outlet|plug|cable|wire|meter|fuse|fusebox|charger|machine ..3 =sparking|=sparks
    20 house|home|flat|kitchen|roof|room ..2 on fire
    - fire os|tablet|tablets|tv|stick|sale|hd
    20 charger|*charger|battery|*battery|batteries|phone|laptop|meter|boiler|fridge ..3 on fire
    20 freezer|dryer|toaster|oven|heater|socket|outlet|cable|car|van|scooter|bike ..3 on fire
    20 garage|shed|building|fuse|fusebox|box|machine|dishwasher|router|device ..3 on fire
    - =burning ..2 cd|cds|dvd|dvds|disc|discs|oil|fuel|issue|question
    20 charger|*charger|battery|batteries|phone|laptop|meter|boiler|fridge ..2 =burning|=smoking
    20 dryer|toaster|socket|outlet|cable|scooter|garage|building|router|device ..2 =burning|=smoking
    20 has|have|just ..1 caught fire
    - up|down|went|go|goes|going in flames
    20 is|are|house|car|everything ..2 in flames
    20 full of smoke
    20 filled|filling with smoke
    20 smoke everywhere
    20 smoke ..2 coming ..2 from|out
    20 got|had|=getting|received|gotten|given|gave|suffered ..3 electric|electrical shock
    - unconscious bias|biases|decision|mind|choice
    20 is|are|lying|lies|fell|went|still|gone|knocked|found ..3 unconscious
    20 ^ unconscious $
    20 =swallowed ..4 battery|batteries|*cell|*cells|magnet|magnets|pill|pills|bleach|cleaner
    20 =drank|=drunk|=swallowed ..3 bleach|cleaner|detergent|antifreeze|poison
    - my life insurance|policy|cover*|assurance
    20 want|wanna|going|gonna|will|might|about ..2 kill myself
    20 =killing myself
    20 want|wanna to? =die
    20 dont|not want|wanna to? =live ..1 anymore
    20 dont|not want to =live $
    20 end|ending|take|taking my own? life
    20 suicidal
    16 on|caught|is fire
    16 smell|smells|leak|leaking ..3 gas
    16 gas leak|smell
    - app|site|server|stream ..4 crash|crashed
    14 stuck ..3 lift|elevator
    14 cant|cannot|not ..1 breathe|breath
    14 live cable|wire
    16 emergency|smoke|sparking|electrocuted|explosion|ambulance|unconscious|trapped|evacuated
    16 smell ..3 gas

    [sensitive_topic legal]
    20 otherwise|else ..6 lawyer|solicitor|attorney|sue|court|ombudsman|lawsuit
    20 sue|suing you
    20 take|taking|see you ..1 court
    - lawyer|lawyers|solicitor|attorney ..8 cover|covered|covers|pays|paid|insurance
    - cover|covered|covers|pays|paid|insurance ..8 lawyer|lawyers|solicitor|attorney
    20 will|ll|ill|gonna|going|shall|must ..2 see|consult|contact|call|hire|get ..2 lawyer|lawyers $
    20 will|ll|ill|gonna|going|shall|must ..2 instruct|involve|engage ..2 lawyer|lawyers $
    20 will|ll|ill|gonna|going|shall|must ..2 see|consult|contact|call|hire|get ..2 solicitor $
    20 will|ll|ill|gonna|going|shall|must ..2 instruct|involve|engage ..2 solicitor|solicitors $
    20 will|ll|ill|gonna|going|shall|must ..2 see|consult|contact|call|hire|get ..2 attorney $
    20 will|ll|ill|gonna|going|shall|must ..2 talk|speak|go|turn to ..1 lawyer|solicitor|attorney $
    20 will|ll|ill|gonna|going|shall|must ..2 take legal action|steps
    20 hear|hearing from ..1 lawyer|lawyers|solicitor|solicitors|attorney
    16 lawyer|solicitor|attorney|court|sue|suing|legal|lawsuit|barrister|tribunal|ombudsman
    16 police|prosecut*|regulator

    [sensitive_topic complaint]
    16 complaint|complain|complaining|grievance

    [sensitive_topic bank_data]
    14 new|changed|switched|switching|different ..2 bank|banks|account|iban|card
    14 debit card|direct debit
    14 direct debit ..4 mandate|authorisation|details|account
    14 account ..1 number|details
    14 my|new|our|the iban|sortcode
    16 bank details|data
    16 card ..2 stolen|hacked|cloned|cancelled
    14 phishing|fraud|fraudulent

    [sensitive_topic claim]
    14 want|like|how|need ..6 reimbursed|claim|compensated
    14 liability|insurance|policy ..5 cover|pay|step|covers
    14 stolen|burst|flooded|damaged|ruined ..6 claim|insurance|policy|reimbursed|cover
    16 claim ..3 submit|file|make|report
    16 submit|file|make|report ..3 claim
    14 reimbursed|liability|damage ..3 cover*
    """
}
