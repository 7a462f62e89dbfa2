/// English: who is wanted, and which ways of contact are not.
extension SignalLists {
  static let englishPeople = """
    [human_wanted]
    # To talk with somebody
    20 @want|@can ..5 @talk ..4 @person|@desk
    20 @want|@can ..4 word ..2 with ..3 @person|@desk
    20 let|lemme ..3 @talk|speak ..4 @person|@desk|supervisor
    14 @talk to|with ..3 @person|@desk
    16 @talk ..3 @real ..1 @person
    16 who ..3 @can ..2 i ..3 @talk|contact
    20 @want ..4 @real? @person
    18 @want ..5 @real @person|voice|support|help|contact
    16 @real|human ..1 person|people|voice|being|contact|touch|agent|representative|support|help|staff
    # A person is to be got
    20 @get ..3 @a @real? @person
    20 @get me ..4 @person|@desk
    20 @get ..2 me|us ..1 through
    20 me|us|call ..2 through to
    20 put ..3 through ..1 to
    18 connect|connected|transfer|transferred ..2 me|us|with|to ..4 @person|@desk|human
    18 connect|transfer ..1 me|us
    18 escalate ..4 @person|@desk|this|it
    16 pass|route|forward ..3 to ..4 @person|@desk|them
    18 put|pass ..2 on ..2 please
    16 way ..6 @person
    16 @reach ..4 @person|@desk
    16 how ..4 @get|@reach ..4 @person
    16 is|are ..1 there ..3 @real? @person
    16 any ..1 @person
    14 anyone|anybody|somebody|someone there|here|home|around
    # Short
    20 ^ @a? @real? @person $
    18 ^ @real @person
    18 @person ..1 please|pls|plz
    16 @person now
    # To be called
    18 call|ring|phone ..1 me|us ..1 back?
    18 @person ..3 call|ring|phone|contact ..1 me|us
    18 give|gimme ..2 me|us ..2 call|ring|bell|callback
    16 @want ..4 callback|call|phonecall
    14 request ..2 callback
    16 @want ..4 on the phone
    14 @want ..4 in person
    # Somebody is to do it
    16 @can|would|will ..3 @a? @real? @person ..4 look|review|check|handle|explain|help|sort|read
    # No machine
    18 ~ not|never|dont|stop ..4 @bot
    16 ~ no ..2 @bot
    16 sick|tired|enough|done|hate|past|off|away|out|refuse ..5 @bot
    14 rather|instead ..2 than ..3 @bot
    # Look-alikes
    - not|never|no|dont|without|nobody|neither ..4 @person
    - not|never|no|dont|without ..4 @talk|call|ring|phone
    - @person ..3 told|said|was|were|did|sent|gave|has|had|hung|called|rang|promised|who
    - told|said|spoke|spoken|talked|asked|rang|called ..5 @person
    - somebody|someone|person else
    - another person
    - my|our|his|her ..1 @person
    - are|is|was ..1 you|this|it|that ..4 @person|@bot
    - how many ..1 @person
    - if ..2 i|you ..4 call|ring|phone|talk
    - @person ..3 not|no needed|required|necessary
    - become|becoming|training|job|vacancy|apply|applying ..4 @person
    - person in charge|under|over|who|with
    - do|does|must|may|should ..2 i|you|people|they ..4 @talk|call|ring|phone
    - @person ..1 code|id|error|license|licence|insurance

    [channel_refused phone]
    16 ~ not|never|dont|stop ..4 call|calls|calling|ring|ringing|phone|phoning|phoned|telephone
    16 ~ no ..3 call|calls|phone|calling|callback|callbacks|telephone|voicemail
    16 ~ not|no|never|refuse ..4 hold|queue|hotline|helpline
    14 rather|sooner not ..4 phone|call
    14 hate ..3 phone|calls|calling
    16 not|no|never ..4 hotline
    - not|never|dont|cannot|cant ..4 get|reach ..4 phone|call|through
    - no ..2 phone|signal ..1 number|yet|line

    [channel_refused email]
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
    16 ~ not|no|never|dont|refuse ..5 app|portal|form|login|download|website
    - not|no|never|cannot|cant ..4 app|portal|form|login|website ..3 work|working|load|open
    """
}
