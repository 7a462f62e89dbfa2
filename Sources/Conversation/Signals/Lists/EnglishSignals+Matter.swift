/// English: what the matter is like: repeated, sensitive, beyond the rules.
extension SignalLists {
  static let englishMatter = """
    [repetition]
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
    - first time
    - again ..1 please|soon
    - order|buy|book|come|see ..3 again
    - never again

    [exception_wanted]
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
    18 died|deceased|bereavement|funeral|widow*|probate|executor|passed away
    18 passed ..1 away
    14 is dead
    16 death|bereaved|suicide|cremat*|inheritance

    [sensitive_topic accident]
    16 accident|crash|crashed|collision|collided|injured|injury
    14 ran|drove|ran into ..2 into

    [sensitive_topic illness]
    14 cancer|illness|ill|hospital|dementia|stroke|chemo*|surgery|diagnosed|depression|covid|disease
    14 sick ..1 leave|note

    [sensitive_topic emergency]
    16 emergency|fire|smoke|gas|sparking|electrocuted|ambulance|unconscious|trapped|evacuated
    16 smell ..3 gas

    [sensitive_topic legal]
    16 lawyer|solicitor|attorney|court|sue|suing|legal|lawsuit|barrister|tribunal|ombudsman
    16 police|prosecut*|regulator

    [sensitive_topic complaint]
    16 complaint|complain|complaining|grievance

    [sensitive_topic bank_data]
    16 iban|sortcode|debit|bank ..1 details|account
    16 bank ..1 details|account|data
    16 card ..2 stolen|hacked|cloned|cancelled
    14 phishing|fraud|fraudulent

    [sensitive_topic claim]
    16 claim ..3 submit|file|make|report
    16 submit|file|make|report ..3 claim
    14 reimbursed|liability|damage ..3 cover*
    """
}
