/// English words that rules of several signals share.
extension SignalLists {
  static let englishClasses = """
    # How sentences are taken apart
    @negation = not no never nobody noone without neither nor cannot dont doesnt didnt isnt wasnt
    @negation = wont wouldnt shouldnt couldnt cant arent aint instead hardly
    @filler = please pls plz hello hi hey good morning afternoon evening thanks thank cheers ta
    @filler = yes ok okay well so now just immediately asap right away today mate yo bro lol and
    @filler = then thx dear sir madam team sorry really oh um hmm still
    @turn = but however though although otherwise instead
    @subject = i we im id ill ive
    @known = least angle friend broken clown shame

    # Wishing and asking
    @want = =want =need =demand =require =wish =prefer =like =wanna =insist =request =expect =love
    @want = rather =id demanding requesting hoping
    @can = can could may might possible able is
    @a = a an the some any your ur one of someone somebody
    @intense = very extremely totally really so absolutely beyond completely utterly incredibly
    @intense = proper bloody seriously thoroughly deeply damn fucking quite pretty
    @get = get give gimme getting put pass hand find fetch bring send transfer connect route
    @get = forward escalate patch

    # People
    @real = real actual live living human proper genuine breathing competent qualified
    @person = human humannnn person *agent representative rep reps advisor adviser *advisor
    @person = operator
    @person = colleague staff employee specialist expert manager supervisor consultant engineer
    @person = humans people someone somebody anyone anybody folk bloke superior handler clerk
    @someone = someone somebody anyone anybody
    @desk = support department service helpdesk team complaints billing sales accounts office
    @desk = retention cancellations claims
    @bot = bot bots *bot robot machine computer ai automated assistent assistant algorithm
    @bot = software
    @bot = program recording menu

    # Talking
    @talk = speak talk chat converse discuss speaking talking conversation word
    @reach = reach contact contacting
    """
}
