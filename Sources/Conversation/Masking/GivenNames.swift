/// Given names that are frequent in Germany, Austria, Switzerland and Britain and no words of their own.
enum GivenNames {
  /// Whether a word is one of them.
  static func contains(_ word: FoldedWord) -> Bool { list.contains(word) }

  private static let list = foldedWordSet(
    """
    achim adelheid adrian agnes ahmed ahmet aisha alan albert alessandro alex alexander \
    alexandra alfred ali alice alina aliyah allison alwin amanda amelie amina amir amit amy ana \
    anastasia andrea andreas andrew andrzej andy angela angelika anita anja anke ann anna anne \
    annegret anneliese annemarie annett annette annika anthony antje anton antonia antonio arne \
    arno arthur artur astrid axel aylin ayse aysel barbara bastian beate beatrice ben benedikt \
    benjamin bernd bernhard berthold bertram bettina bianca birgit birgitta birte bjoern bodo \
    boris brad brenda brian brigitte britta bruno burkhard caitlin carina carl carla carlos \
    carmen carola carolin caroline carsten catherine cemal cengiz chantal charles charlotte \
    chloe chris christa christiane christina christine christof christoph christopher claire \
    clara claudia claus clemens connor constanze cora corinna cornelia cristina cynthia dagmar \
    damian daniel daniela danny daria dave david debbie deborah denise deniz dennis detlef diana \
    dieter dietmar dietrich dirk dmitri dominik donald doris dorothea dorothee douglas eberhard \
    eckhard ed eddie edgar edith edward egon ekaterina elena elfriede elias elif elisa elisabeth \
    elizabeth elke ella ellen elliott elvira emilia emily emine emma emre enrico erdal eric \
    erich erik erika erwin esra esther ethan eugen eva evelyn ewa fabian fabienne fatih fatima \
    fatma felicitas felix ferdinand fiona florian frances francesca francesco franz franziska \
    frauke fred frederik frida frieda friedericke friederike friedhelm friedrich fritz gabi \
    gabriel gabriela gabriele gary gavin geoffrey georg george gerald gerd gerda gerhard \
    gerlinde gertrud gesine giovanni gisela giulia giuseppe goran gordon graham greg gregor \
    greta gudrun guelay guelsen guenter guenther guido gunnar gustav hakan hanna hannah \
    hannelore hannes hans harald harry hartmut hasan hatice hedwig heidi heike heiko heiner \
    heinrich heinz helen helena helene helga helmut hendrik henning henriette henrik henry \
    herbert hermann hilde hildegard hiltrud holger horst hubert hueseyin hugo huseyin ian \
    ibrahim ilka ilona ilse imke ines inga inge ingeborg ingo ingrid irene irina irmgard isabel \
    isabell isabella isabelle ismail ivan ivana jaap jack jacob jacqueline jaime jakob james \
    jamie jan jana jane janet janina janine jannik jaqueline jasmin jason javier jean jeff \
    jeffrey jennifer jenny jens jeremy jerome jessica jill jim joachim joan joanna jochen joerg \
    johann johanna johannes john jonas jonathan jorge jose josef joseph joshua juan judith \
    juergen julia julian juliane julius jutta kai karen karin karina karl karla karolina \
    karoline karsten katarina katarzyna kate katharina katherine kathleen kathrin kathy katja \
    katrin keith kelly kemal ken kenneth kerstin kevin khalid kim kimberly kirsten klara klaus \
    konrad konstantin korbinian kristian kristin kristina krzysztof kumar kurt lara larissa lars \
    laura lauren lea leah leila lena leni lennart leo leon leonard leonie leopold leroy lewis \
    liam lieselotte lilli lillian lina linda linus lisa liz lothar louis louisa louise luca \
    lucas lucia lucy ludger ludwig luis luisa luise lukas lutz lydia magdalena maike maja \
    malgorzata malte mandy manfred manuel manuela marc marcel marco marcus mareike margaret \
    margarete margarethe margit margot margret maria mariam marianne marie mariella marina mario \
    marion marius markus marlene marlies marta martha martin martina marvin mary maryam mateusz \
    mathias mathilde matilda matt matteo matthew matthias maureen maurice max maximilian meg \
    megan mehmet meike melanie melina mercedes merle mia michael michaela michal michele \
    michelle miguel mika mike mila milan mirco miriam mirko mohamed mohammad mohammed monica \
    monika moritz murat mustafa nadia nadine nadja nancy natalia natalie natascha nathalie \
    nathan neil nele nicholas nick nico nicola nicolas nicole niels nigel niklas nikola nikolai \
    nikolaus nils nina noah noemi nora norbert norman nuria olaf oleg olga oliver olivia omar \
    oscar oskar osman ottmar otto pablo pamela paola pascal patricia patrick patrizia paul paula \
    pauline pedro peggy pete peter petra phil philip philipp phillip pia pierre priya rachel \
    rafael rahel raimund rainer ralf ralph ramona raphael raymond rebecca regina regine reiner \
    reinhard reinhold renate rene ricarda ricardo richard rick rita robert roberta roberto robin \
    roger roland rolf roman ron ronald ronja rosemarie roswitha roxana ruben rudi rudolf \
    ruediger rupert russell ruth ryan sabine sabrina said sally salvatore sam samantha samira \
    samuel sandra sandro sandy sara sarah saskia scott sean sebastian selina selma sergej sergio \
    serkan severin sharon sheila shirley siegfried sigrid silke silvana silvia simon simona \
    simone sina sinan soeren sofia sofie sonja sophia sophie stefan stefanie steffen stephan \
    stephanie stephen steve steven stuart sue susan susanna susanne suse svea sven svenja \
    svetlana swantje sybille sylke sylvia tamara tanja tatjana ted teresa tessa theo theodor \
    theresa theresia thomas thorben thorsten tim timo tina tobias tom tomas tomasz toni tony \
    torben torsten traute trevor tristan ulf uli ulla ulrich ulrike ursel ursula ute uwe \
    valentin valentina valerie vanessa vera verena veronika vicky victor victoria viktor \
    viktoria vincent viola virginia vivian vladimir volker volkmar waldemar walter waltraud \
    wanda wayne wendy werner wiebke wilfried wilhelm wilhelmine willi william willy winfried \
    wojciech wolfgang wolfram xaver xavier yannick yasemin yasin yasmin yusuf yvonne zeynep zoe \
    ayşe bülent gülay gülsüm hülya nuray oguz oğuz ömer özgür özlem sevgi songül şükrü tülay ümit
    """)
}
