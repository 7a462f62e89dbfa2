/// English: who is wanted, and which ways of contact are not.
extension SignalLists {
  static let englishPeople = """
    [human_wanted]
    # To talk with somebody
    20 i|we|me|us|id|lemme|wanna|please|possible|feasible ..4 @talk ..4 @person|@desk|one|whoever
    20 let|lemme ..3 @talk|speak ..4 @person|@desk
    20 @want ..5 @talk ..4 @person|@desk|one
    18 @want ..4 word|call ..2 with|between ..3 @person|@desk|one
    18 @want ..4 discussion|conversation|appointment ..2 with|between ..3 @person|@desk|one
    16 =talk|=speak|=chat to|with ..2 @person|@desk|one|whoever
    16 @talk ..3 @real ..1 @person|voice
    16 with ..2 @real @person
    16 who|someone|anyone|somebody|technician|engineer ..3 i ..3 =talk|speak
    16 @person|staff ..1 who|that|available|free ..4 @talk|help|look|take|listen|fix
    16 through it with ..2 @person
    14 rather|sooner|happier|better|ease ..8 @person|one of your|staff|employees|advisers
    16 to|with|by one of|from your|them ..2 @person
    14 one of your @person
    # A person is wanted
    18 i|we|id|wanna ..2 @want ..2 @a? @real? @person|voice
    18 i|we|id ..4 @want ..4 @real @person|voice|support|help|contact
    16 real|actual|live|human|breathing|genuine ..1 person|people|voice|being|contact|touch
    16 real|actual|live|human|breathing|genuine ..1 agent|agents|representative
    16 real|actual|live|human|breathing|genuine ..1 support|help|staff|colleague
    18 ask|asking|asked|insist|wish|request|prefer ..3 for|on|a|to ..2 @a? @real? @person
    14 by|from ..1 @a @person
    16 human|person|someone ..2 pulse|heartbeat|brain|ears
    16 @person ..2 needs|need|would|should|could|can ..3 look|review|check|read|go
    16 @person ..2 needs|need|would|should|could|can ..3 handle|take|reply|get|believe
    14 may|can|could ..1 i ..2 have one|them|him|her
    14 there must be ..1 @a @person
    # A person is to be got
    20 get|give|gimme|fetch|bring|find ..2 me|us|them ..4 @real? @person|@desk|one
    20 send|pass|hand|switch|allocate|arrange|hook ..2 me|us|them ..4 @real? @person|@desk|one
    18 ^ get|give|gimme|fetch|bring|find ..2 @a @real? @person
    18 ^ send|pass|switch|allocate|arrange|tell ..2 @a @real? @person
    18 switch|transfer|connect|route ..5 to ..3 @real? @person|staff|@desk|them
    18 escalate|forward|pass|put ..5 to ..3 @real? @person|staff|@desk|them
    18 put|transfer|connect|transferred|connected|escalate|escalated|switch|patch ..1 me|us
    16 put|bring|get ..1 them|him|her|someone ..1 on|in|here
    18 can|could|would|will|please ..3 @person ..2 take over|here
    16 get|bring ..3 @person ..2 involved|in
    16 have|let ..2 @person ..2 call|ring|phone|contact|write|email|look
    16 way|through|past|reach|hold ..4 @real? @person
    14 anyone|anybody|somebody|someone|person ..1 there|here|home|around|in
    16 any ..1 real|actual|human ..1 person|people|human|humans|agent
    14 where ..3 @real? human|person|people|agent|colleague
    14 how ..5 get|reach|contact|speak ..3 @person
    # Signs that together are enough
    2 me|i|we
    6 @person|staff|team
    3 @real
    4 please|rather|instead|prefer
    4 i|we|id ..2 @want
    3 can|could|would|may ..1 you|i
    4 =talk|=speak|=call|=phone|callback|=discuss
    3 @bot
    3 `!`|`!!`|`??`
    # Signs against
    -2 =was|=were|=had|=said|=told|=did|=spoke|=sent|=gave|=called|=rang|=asked|=has
    -3 @person|staff ..6 =helped|=told|=said|=sent|=gave|=wrote|=explained
    -2 =your|=ur|=the|=his|=her|=their ..1 @person|staff
    -1 do|does|is|are|has|did|will|should|must ..5 `?`
    -2 ^ how|what|where|when|why|which|is|are|do|does|did|has|would
    -2 thanks|thank|great|lovely|kind|nice|fine|solved|sorted|warm|friendly
    -3 not|no|never|dont|without|nobody|neither
    -1 my|our|his|her ..1 boss|wife|husband|son|mother
    -1 my|our|his|her ..1 mum|sister|brother|client|colleague|solicitor
    # Short
    20 ^ @a? @real? @person $
    18 ^ @real? human|person|agent|representative|operator|colleague|supervisor|manager
    18 @person ..1 please|pls|plz|now
    16 please ..1 @a @real? @person
    # To be called
    18 call|ring|phone ..1 me|us
    18 @person|one ..4 call|ring|phone|contact|telephone ..1 me|us|our|my
    18 give|gimme ..2 me|us ..2 call|ring|bell|callback
    16 want|need|would|request|please|arrange ..4 callback|call|phonecall
    16 contacted by ..4 @person|head
    14 on the phone|line ..2 with|now|please
    14 telephone|phone ..1 appointment|consultation|conversation
    14 verbally|audience|personal ..1 discussion|conversation
    # No machine
    16 ~ not|never|dont|stop|refuse ..4 with|to|by|at ..2 @bot
    14 ~ no ..1 bots|robots|chatbots $
    14 ^ ~ no ..1 bot|bots|robots|ai
    16 sick|tired|enough|hate|past|getting|refuse|done ..5 @bot
    14 instead|rather ..2 of|than ..3 @bot
    14 not ..2 articles|link|computer|machine|robot
    # Look-alikes
    - not|never|no|dont|without|neither|nobody|stop ..5 @person|one|anyone
    - not|never|dont|without|stop ..5 @talk|call|ring|phone|put|connect
    - @person ..3 =told|=said|=was|=were|=did|=sent|=gave
    - @person ..3 =has|=had|=hung|=called|=rang|=promised|=looked
    - ^ your|ur|my|our|his|her|their ..2 @person|staff
    - =told|=said|=spoke|=spoken|=talked|=rang|=called|was|were ..5 @person
    - somebody|someone|person|anyone else
    - another person|agent
    - my|our|his|her|their ..1 @person|boss|solicitor|client|customers|sister
    - boss|solicitor|client|customers|sister|wife|husband|mother ..3 @want ..8 @person|accountant
    - ^ are|is|was|am ..1 you|this|it|that|i ..4 @person|@bot
    - how many ..1 @person
    - if ..2 i|you ..4 call|ring|phone|talk
    - not|no needed|required|necessary
    - @person ..3 not|no ..1 needed|required|necessary
    - become|be|becoming|training|job|vacancy|apply|applying|added ..4 @person
    - person in|under|over|who|with|shaped
    - does|must|may|should ..2 i|you|people|they ..4 @talk|call|ring|phone
    - @person ..1 code|id|error|license|licence|insurance|resources|login
    - human resources|error
    - bring|employ|hire ..2 @person
    - @person of the
    - two|three|twelve|four @person
    - any operator
    - which|what ..2 @person

    [channel_refused phone]
    14 instead|rather|not ..3 of|than|by ..2 phone|call|calling|ringing
    14 in writing ..2 only|please
    14 email|text|write|letter ..3 only|instead|rather
    14 only ..3 email|writing|post|text
    14 spare|done|enough|sick|fed ..5 calls|hotline|hold|phone|queue
    14 dont|never|not ..3 hotline|helpline|number 
    14 phone|calls ..5 off|limits|question|nightmare
    16 take|delete|remove ..2 my|me ..2 number|off 
    16 ~ not|never|dont|stop ..4 call|calls|calling|ring|ringing|phone|phoning|phoned|telephone
    16 ~ no ..3 call|calls|phone|calling|callback|callbacks|telephone|voicemail
    16 ~ not|no|never|refuse ..4 hold|queue|hotline|helpline
    14 rather|sooner not ..4 phone|call
    14 hate ..3 phone|calls|calling
    16 not|no|never ..4 hotline
    - not|never|dont|cannot|cant ..4 get|reach ..4 phone|call|through
    - no ..2 phone|signal ..1 number|yet|line

    [channel_refused email]
    14 emails|email|mail ..6 spam|junk|bin|unread|unwanted
    14 dont|never|stop ..2 emailing|emails
    16 ~ not|no|never|dont|stop ..4 email|emails|e-mail|emailing|mail|mails
    - not|no|never ..4 email|emails|mail ..3 received|arrived|yet|come|got
    - not|no|never ..3 received|got|get|getting ..4 email|emails|mail

    [channel_refused chat]
    16 ~ not|no|never|dont|stop ..4 chat|chats|chatting|whatsapp|messenger

    [channel_refused letter]
    16 ~ not|no|never|dont|stop ..4 post|letter|letters|paper|fax

    [channel_refused bot]
    16 ~ not|no|never|dont|stop|done|enough ..4 bot|bots|chatbot|robot

    [channel_refused self_service]
    14 refuse|spare|rather|done|not ..6 app|portal|form|branch|website|faq|visit|account
    16 ~ not|no|never|dont|refuse ..5 app|portal|form|login|download|website
    - not|no|never|cannot|cant ..4 app|portal|form|login|website ..3 work|working|load|open
    """
}
