/// English phrases of dialogue acts.
extension ActLists {
  static let english = """
    @negation = not never
    @filler = please pls ok okay well so then just i and you the oh ah hm hmm um all there
    @filler = =doesn =didn =isn =wasn =don does did that this it everyone team dear sir madam very much again actually it me
    @this = this that it these those
    @thing = one option answer choice question number point link
    @known = unhappy dissatisfied unsatisfied unhelpful unimpressed
    @praise = great good excellent nice fantastic amazing brilliant awesome lovely wonderful superb
    @praise = perfect outstanding helpful best fabulous super cool
    @praised = job work service support help team bot chatbot app shop company website assistance

    [greeting]
    10 hello|hi|hey|hiya|heya|greetings|yo|howdy
    10 good morning|afternoon|evening|day
    10 how are you
    10 morning|evening|afternoon
    10 anyone|anybody|someone there|here
    10 i have|got|had ..1 a ..1 question|questions|problem
    10 i have|got questions
    10 i ..1 have|got|had|=ve|=ive ..4 question|questions
    10 =ive ..3 question|questions
    10 quick|short|small|another|one question
    10 just|only a ..1 question
    10 i ..1 want|wanted|wish|like to ask ..2 something|question|questions
    10 i wanted to ask
    10 can|could|may i ask ..1 something|you|question
    10 can|could you ..1 help ..1 me
    10 i need ..2 help
    10 help ..1 me
    10 help
    10 me again
    10 it ..1 me
    10 one|another more? ..1 thing|question
    10 are you ..1 still ..1 there|here|around
    10 i am|=m back
    10 hope|hoping ..1 you|someone|somebody can|could help ..1 me?
    10 i|am|=im ..2 back
    10 i|am|=im ..2 new ..1 here

    [identity]
    10 are|r you|u|there|=these ..3 human|robot|bot|chatbot|machine|computer|ai|program|person|automated|real|ki
    10 is this|that|it|there ..3 human|robot|bot|chatbot|machine|computer|ai|program|person|automated
    10 am i ..2 connected|through|chatting to|with ..2 human|robot|bot|chatbot|machine|computer|ai|person|program
    10 am i ..2 talking|speaking|chatting|writing to|with ..2 human|robot|bot|chatbot|machine|computer|ai|person|program
    10 human|robot|bot or ..1 robot|bot|machine|human|ai|person
    10 who|what are you
    10 who am i ..1 talking|speaking|chatting to|with

    [thanks]
    10 thank|thanks|thx|cheers|ta|ty|tks
    10 thanks a lot|bunch|million|ton
    10 thanks|you anyway
    10 cheers mate|guys|all
    10 that ..1 everything
    10 thank you ..2 help|so|very
    10 thanks ..2 for ..2 help|answer|info|information|support|time
    10 thank you ..2 for ..2 help|answer|info|information|support|time
    10 much appreciated|obliged
    10 appreciated|appreciate
    10 that|this ..1 helps|helped|worked|works
    10 you ..1 helped ..1 me ..1 a ..1 lot
    10 that|this ..1 answers|answered ..1 my ..1 question
    10 thank you ..1 so much
    10 thank you very much
    10 great|perfect|brilliant|awesome|excellent|lovely|wonderful|super|cool|fantastic
    10 that|that ..1 is|was|s ..1 all
    10 that all
    10 nothing else
    10 @praise ..1 @praised
    10 really|very|so|absolutely|truly ..1 @praise
    10 you|youre|they|team|guys ..2 are|r|=re|were|was ..3 @praise
    10 youre ..3 @praise
    10 your|the ..1 @praised ..1 is|was|are|were ..3 @praise
    10 @this|service|support is|was|s|has ..3 @praise
    10 well done
    10 keep ..1 it|up ..1 up|going
    10 i|am|=im ..3 happy|pleased|satisfied|impressed|delighted
    10 happy|pleased|satisfied|impressed ..1 with ..2 @praised|everything|it|you|this
    10 love ..1 it|this|that|you
    10 love ..1 your|the ..1 @praised
    10 thumbs up
    10 kudos|bravo|congrats
    10 good|nice one

    [goodbye]
    10 have a ..1 nice|good|great|lovely ..1 day|evening|weekend|one
    10 bye|goodbye|cya|farewell
    10 see you|ya
    10 see you|ya ..1 later|soon|around
    10 bye for now
    10 you too
    10 same to you
    10 take care
    10 good night

    [hold]
    10 moment|sec
    10 one|a|just ..1 moment|second|minute|sec|mo
    10 hold|hang on
    10 hold|hang on ..2 moment|second|minute|sec
    10 wait
    10 wait ..2 moment|second|minute|sec
    10 give me ..3 moment|second|minute|minutes|sec
    10 let me ..2 check|look|see|find|search|get
    10 let me ..1 look ..2 up|for
    10 i|am|=im ..1 looking|searching|checking
    10 looking ..2 for ..2 it|that|them
    10 bear with me
    10 be right back
    10 brb
    10 found it
    10 ^ hm|hmm|hmmm|um|uh|er|erm $
    10 let me think ..1 about ..1 it|this|that
    10 let me think
    10 think ..1 about|over ..1 it|this|that
    10 get|come back to you
    10 need|have to ask|check|speak|talk ..2 my|our ..2 wife|husband|boss|partner|landlord|manager|colleague|mum|dad ..1 first?
    10 ll|will|ill have|take a ..1 look

    [yes]
    10 yes|yeah|yep|yup|sure|exactly|right|correct|indeed|absolutely|definitely|certainly|ye|aye
    10 @this ..1 is|s ..1 right|correct|it|fine
    10 @this right|correct|works|fine
    10 is ..1 right|correct
    10 of course
    10 go ahead
    10 please do
    10 do it|that|so
    10 i do|did|am|would
    10 agreed|affirmative|true

    [agreement]
    10 ok|okay|okey|=k|alright|fine|`👍`
    10 all right|good|clear
    10 sounds good|right|fine

    [please]
    10 please|pls

    [understood]
    10 got it
    10 aha|understood|interesting|noted|mhm
    10 i see
    10 good to know
    10 makes sense
    10 fair enough
    10 will do
    10 ill|i ..1 =try ..1 that|it|this
    10 shame|pity
    10 that ..1 a ..1 shame|pity

    [no]
    10 no|nope|nah|naw|negative
    10 not ..1 really|that|this|right|correct|quite
    10 @this ..1 is|s ..1 not ..1 right|correct|it|true|what
    10 rather|please|definitely|absolutely not
    10 i do|did|am|would not
    10 no thank|thanks
    10 no way
    10 not yet
    10 =don|dont|do ..1 not? ..1 want

    [never_mind]
    10 never|nevermind|nvm ..1 mind|matter
    10 nevermind|nvm
    10 forget it|that|about
    10 does|doesn|doesnt ..1 not? ..1 matter
    10 already|been|all solved|sorted|resolved|fixed|done
    10 solved|sorted|resolved|figured ..2 myself|already|out
    10 sorted|solved|fixed it|that ..1 myself?
    10 it|that ..1 is|s ..1 fine|working|ok|okay|sorted ..1 now|again
    10 its ..1 fine|working|ok|okay|sorted ..1 now|again
    10 =don|dont|not ..1 worry ..1 about? ..1 it|that
    10 no longer ..1 needed|need|necessary|relevant
    10 not ..1 needed|important|necessary ..1 anymore
    10 cancel|stop|abort
    10 stop|halt ..1 it|this|that
    10 ^ halt $
    10 leave it
    10 drop it
    10 scrap that
    10 i|=ive ..2 changed ..1 my mind
    10 changed ..1 my mind
    10 not anymore
    10 no need ..1 anymore|more|now?
    10 ^ actually|wait no|not|nope
    10 actually|please ..1 not|dont
    10 not|dont ..1 cancel|do ..1 it|that|this

    [correction]
    10 ^ no|sorry i meant|mean
    10 i meant|mean
    10 not ..4 but
    10 meant ..2 other|different
    10 misunderstood|misread
    10 you ..1 got ..2 wrong
    10 wrong ..1 one|order|item|product
    10 typo
    10 ^ no|nope ..1 the other ..1 one?
    10 ^ oops|whoops|nonsense
    10 ^ correction `:`|`,`

    [rejection]
    # Ironic thanks
    10 just great|brilliant|perfect|wonderful|fantastic|lovely|super
    10 thanks|thank ..3 for ..1 nothing
    10 gee thanks
    10 big|great|fat help ..1 you|that|this ..1 were|was|are|is
    10 @praise|thanks ..1 `🙄`|`😒`|`🙃`
    10 `🙄`|`😒`|`🙃`
    10 not|dont|didnt ..1 understand|understood|follow
    10 not|doesnt make|makes sense
    10 not|doesnt|didnt|isnt|wasnt ..3 help|helpful|useful|helping
    10 not ..3 answer ..1 my|question|the
    10 doesnt|didnt ..3 answer ..1 my|question|the
    10 not ..2 what i ..1 asked|wanted|need|needed|looking|meant
    10 not|doesnt|didnt|isnt|wasnt|wont ..2 work|working|worked
    10 makes no ..1 sense
    10 know ..1 that|this|it ..1 already
    10 not|doesnt|didnt ..1 say|mention ..1 that|this|it|anything
    10 useless|unhelpful
    10 no|zero|little help|use
    10 no good
    10 of no help|use
    10 none ..2 of ..1 these|those|them|above|that
    10 neither ..1 of? ..1 these|those|them|both
    10 neither
    10 already ..1 tried|did|read|know|done
    10 tried ..1 that|this|it ..1 already
    10 wrong answer
    10 not ..1 my question
    10 not ..1 it

    [choice 1]
    10 first ..1 @thing
    10 first|1st|former|one|top
    10 @thing|number|no|nr 1|one|=a
    10 =1|=a
    [choice 2]
    10 second ..1 @thing
    10 second|2nd|two
    10 @thing|number|no|nr 2|two|=b
    10 =2|=b
    [choice 3]
    10 third ..1 @thing
    10 third|3rd|three
    10 @thing|number|no|nr 3|three|=c
    10 =3|=c
    [choice 4]
    10 fourth ..1 @thing
    10 fourth|4th|four|=4|=d
    10 @thing|number|no|nr 4|four|=d
    [choice 5]
    10 fifth ..1 @thing
    10 fifth|5th|five|=5|=e
    10 @thing|number|no|nr 5|five|=e
    [choice all]
    10 both
    10 both ..1 of ..1 these|those|them
    10 all ..1 of ..1 these|those|them

    [choice any]
    10 whatever|whichever|either
    10 either|any ..1 one|will
    10 either|any ..1 of ..1 these|those|them
    10 =don|dont|do ..1 not? ..1 care|mind
    10 does|doesn|doesnt ..1 not? ..1 matter
    10 no preference
    10 you choose|decide|pick
    10 up to you
    10 makes ..1 no ..1 difference
    10 all ..1 the ..1 same
    10 anytime|whenever
    10 any time|day
    10 whenever ..1 you|it ..1 like|want|suits

    [choice last]
    10 last ..1 @thing
    10 last|latter|bottom|final
    """
}
