/// English: anger, urgency, hesitation, irony.
extension SignalLists {
  static let englishMood = """
    [anger]
    @angry = angry furious livid outraged fuming annoyed irritated mad enraged disgusted appalled
    @angry = seething infuriated infuriating incensed exasperated frustrated frustrating gutted
    @insult = disgrace disgraceful outrageous outrage idiot idiots moron morons incompetent scam
    @insult = scammers crooks thieves liars useless rubbish garbage trash crap shit shitty bullshit
    @insult = wtf fuck* bastards clowns joke shambles pathetic ridiculous shameful scandal scandalous
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
