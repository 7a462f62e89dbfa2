/// English: anger, urgency, hesitation, irony.
extension SignalLists {
  static let englishMood = """
    [anger]
    14 done|finished with ..1 you|your|this
    14 what ..2 playing|thinking
    14 stop ..3 lying|ignoring|wasting
    14 had it ..1 up
    14 you ..3 should ..1 be ..1 ashamed
    14 makes ..2 me|my ..2 sick|blood|angry|furious|mad
    14 driving|drives ..2 me ..2 mad|crazy|insane|wall
    14 lost|losing|out ..3 patience|temper
    14 patience ..4 out|thin|end|over
    14 enough ..1 is enough
    14 how ..1 dare|stupid|hard
    14 incompetence|cheek|nerve|farce|circus|fobbed
    14 shame|rude|insolent|arrogant|dishonest|conned|cheated
    14 not ..1 good enough
    14 an|a ..1 disgrace|insult|joke|farce|nightmare|scandal
    14 lot|people|company|firm ..4 useless|hopeless|thieves|liars|incompetent
    14 i ..2 =hate
    14 hung up
    14 for god|christ|heaven|fucks sake
    14 ffs|bs|gtfo|smh
    14 bloody|fucking|damn|sodding
    14 put up with
    14 expect ..2 apology
    14 taken for ..1 a ..1 fool|ride|mug
    - bloody|damn|fucking ..2 good|brilliant|great|love|nice|fast
    @angry = angry furious livid outraged fuming annoyed irritated mad enraged disgusted appalled
    @angry = seething infuriated infuriating incensed exasperated frustrated frustrating gutted
    @insult = disgrace disgraceful outrageous outrage idiot idiots moron morons incompetent scam
    @insult = scammers crooks thieves liars useless rubbish garbage trash crap shit shitty
    @insult = bullshit
    @insult = wtf fuck* bastards clowns joke shambles pathetic ridiculous shameful scandal
    @insult = scandalous
    @insult = insult insulting clueless robbery ripoff lying lies arse cowboys muppets bollocks
    @bad = unacceptable appalling dreadful atrocious abysmal horrendous terrible awful disgusting
    @bad = horrible worst shocking diabolical unbelievable inexcusable nonsense
    14 @angry
    18 @intense ..1 @angry
    16 @insult
    20 @intense ..2 @insult
    12 @bad
    16 @intense ..1 @bad
    10 disappointed|unhappy|dissatisfied|disappointing|upset
    14 @intense ..1 disappointed|unhappy|dissatisfied|disappointing|upset
    16 fed up
    16 sick ..3 of
    16 had ..2 enough|it
    16 had it with
    14 how dare
    16 what the hell|heck|fuck|actual
    16 what ..2 is wrong with you
    16 are ..1 you ..2 kidding|serious|joking|mad|stupid|insane
    14 you ..2 kidding
    14 worst ..3 ever
    14 waste ..2 time|money
    14 last straw
    14 never ..3 again
    14 beggars belief
    14 ashamed
    14 taking the mick|piss|mickey
    12 ripped ..1 off|us|me
    12 hate ..2 you|your|this|that
    6 how ..1 many|long
    4 `!!`
    4 `?!`
    2 `??`
    4 CAPITALS ..1 CAPITALS
    6 CAPITALS ..1 CAPITALS ..1 CAPITALS ..1 CAPITALS
    12 `😡`|`🤬`|`😤`|`🤮`|`🖕`
    - not|no|never|without ..4 @angry|@insult|@bad|disappointed|unhappy|upset
    - if ..4 @angry|unhappy|disappointed
    - terrible|awful ..1 good|lot|nice
    - never ..2 again ..2 worry|need

    [urgency]
    14 by|before|until|till ..2 tonight|tomorrow|noon|today|midnight|friday|monday
    14 by|before|until|till ..2 tuesday|wednesday|thursday|saturday|sunday|weekend|morning
    14 in ..1 NUMBER ..1 min|mins|minutes|hours|hour|hrs|days
    14 in ..1 ten|five|two|three|twenty|fifteen|thirty ..1 minutes|hours|mins
    14 within ..1 the|an|one|NUMBER ..1 hour|hours|day
    14 tonight|tonite ..4 deadline|due|hand|needs|closes
    14 today|tomorrow|tonight ..4 last|deadline|due|flight|surgery
    14 deadline|cutoff
    14 leaves|boards|closes|ends|starts|departs|flies|lands ..2 in|at|tomorrow|today|tonight|on
    14 stuck|stranded|standing ..4 airport|gate|border|station|embassy|desk|here
    14 with|as ..2 immediate effect|priority
    14 time ..2 running|essence|tight|critical
    14 right now|away ..1 please|pls|`!`|`!!`
    14 answer|reply|help|fix|call ..2 now|quick|quickly|fast
    14 quick|hurry|fast ..1 `!`|`!!`|please|pls|plz
    14 otherwise|or ..5 lose|evicted|bailiffs|overdrawn|tow|cancelled|expires
    14 running|run ..2 out
    14 cannot|cant|not ..2 wait
    14 someone ..2 using ..2 card|account
    14 at risk
    14 expires|expiring ..2 today|tomorrow|tonight|friday
    14 this minute|second|instant
    - no ..3 hurry|rush|urgency
    - in ..1 your own time
    - can wait
    - not ..3 urgent|hurry|rush|until
    @urgent = urgent urgently asap immediately emergency pronto straightaway hurry swiftly
    @urgent = promptly pressing
    14 @urgent
    16 as soon|fast|quickly as possible
    16 right now|away
    16 straight away
    16 at once
    14 cant|cannot|not ..1 wait
    14 no ..1 time
    14 running out
    14 clock ..1 ticking
    14 in|within ..2 NUMBER|hour|hours|minutes|mins|min|hr|hrs
    14 by ..1 tonight|tomorrow|noon|today|monday|tuesday|wednesday|thursday|friday|sunday|saturday
    14 before ..3 tonight|tomorrow|noon|today|monday|tuesday|wednesday|thursday|friday
    14 till tonight
    14 deadline ..3 today|tomorrow|tonight
    12 quick|quickly|fast ..1 please|pls
    12 please ..1 quick|quickly|hurry
    14 hours|minutes left
    14 last day
    14 time critical|sensitive
    - not|no|never|dont ..3 @urgent|rush
    - no ..1 rush|hurry
    - take ..2 time

    [hesitation]
    14 not|dont ..3 sure|certain|know ..2 if|whether|what|about
    14 dont ..1 know
    14 wonder|wondering|debating|wavering|sceptical
    14 skeptical|nervous|worried|anxious|unconvinced|tempted
    14 scared|afraid|concerned|wary|cautious|reservations|qualms
    14 sleep on
    14 on the ..1 other hand
    14 or ..1 maybe|perhaps|should
    14 should|shall i ..8 `?`
    14 i ..1 suppose|guess|might
    14 thinking|think ..2 about|over
    14 need ..2 time ..2 think
    14 cant|cannot|not ..2 make up
    14 better ..2 off|not
    14 is ..1 it ..2 worth|wise|sensible|right
    14 part of me
    14 kind|sort of
    12 probably|possibly|maybe|perhaps
    14 not ..2 sure|certain|convinced|decided
    14 unsure|undecided|hesitant|hesitate|hesitating|uncertain|doubt|doubts|torn|dither*|reluctant
    14 dont|not know ..1 if|whether
    14 i|im ..2 wondering ..1 whether|if
    14 think|thinking ..2 about ..1 it
    14 in two minds
    14 second thoughts
    14 cant|cannot|not ..2 decide
    14 make ..2 mind
    12 hmm|hm|umm|um|erm|uh
    12 maybe|perhaps|possibly
    12 should i ..5 or
    12 worth it
    14 on the fence
    12 might ..1 be
    - without ..1 hesit*|doubt
    - not hesitate
    - no ..1 doubt|doubts|hesit*

    [irony]
    @great = great brilliant fantastic wonderful lovely marvellous superb amazing awesome bravo
    @great = genius impressive charming delightful excellent congratulations splendid
    14 oh ..1 @great|joy
    14 just @great|what
    14 how @great|kind|thoughtful|generous|nice
    14 what ..1 a ..1 @great|surprise|treat|joy
    14 @great ..1 job|work|service
    16 thanks for nothing
    14 well ..1 done
    14 slow clap
    14 good one
    14 `🙄`|`😒`|`👏`|`🙃`
    - thank* ..6 @great
    """
}
