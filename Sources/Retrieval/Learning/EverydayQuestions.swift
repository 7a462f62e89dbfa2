import TextAnalysis

/// Questions that no company's knowledge base answers, in the turns of speech in which all
/// questions are asked: what an entry shares with these tells it apart from nothing.
///
/// They make a base of few entries know what is no word of its own: without them "Wo ist …?"
/// would speak for the one entry that begins so.
enum EverydayQuestions {
  /// The key that no entry has.
  static let key = UInt64.max

  /// The questions of a language.
  static func of(_ language: TextLanguage) -> [String] {
    switch language {
    case .german: german
    case .english: english
    }
  }

  private static let german = [
    "Wie wird das Wetter morgen?", "Wie heißt die Hauptstadt von Peru?", "Wie alt bist du?",
    "Wie hoch ist die Zugspitze?", "Wie lange lebt eine Schildkröte?", "Wie weit ist es bis Rom?",
    "Wie viele Beine hat eine Spinne?", "Wie viel wiegt ein Elefant?", "Wie spät ist es?",
    "Wie kocht man ein Ei?", "Wie kann ich besser schlafen?", "Wie kann ich Klavier lernen?",
    "Wie lerne ich schwimmen?", "Wie bekomme ich einen Fleck aus dem Sofa?",
    "Wie werde ich den Schluckauf los?", "Wie sage ich es meiner Mutter?",
    "Wie lange muss ein Kuchen backen?", "Wie ist das Spiel ausgegangen?", "Wie geht es dir?",
    "Wie finde ich einen guten Zahnarzt?", "Wie komme ich zum Bahnhof?",
    "Wie funktioniert ein Vulkan?", "Wie oft soll man Pflanzen gießen?",
    "Wie schreibt man Rhythmus?",
    "Was ist der Sinn des Lebens?", "Was bedeutet dieser Traum?", "Was kann ich heute kochen?",
    "Was mache ich gegen Kopfschmerzen?", "Was läuft heute im Kino?", "Was hältst du von Fußball?",
    "Was soll ich anziehen?", "Was muss ich in Paris sehen?", "Was passiert beim Träumen?",
    "Was ist der Unterschied zwischen Ost und West?", "Was braucht man für Pfannkuchen?",
    "Was machst du gerade?", "Was heißt danke auf Finnisch?", "Was gibt es Neues?",
    "Wo liegt Island?", "Wo ist der Bahnhof?", "Wo kann man hier gut essen?",
    "Wo finde ich schöne Muscheln?", "Wo wohnst du?", "Wo habe ich meinen Schirm gelassen?",
    "Wo gibt es den besten Kaffee?", "Wo sind die Dinosaurier geblieben?",
    "Wann ist Ostern?", "Wann geht die Sonne unter?", "Wann kommt der nächste Bus?",
    "Wann hat Goethe gelebt?", "Wann soll ich Tomaten pflanzen?", "Wann bekommt ein Baby Zähne?",
    "Warum ist der Himmel blau?", "Warum schlafen Katzen so viel?", "Warum bist du so langsam?",
    "Warum kann ich nicht einschlafen?", "Warum funktioniert mein Gehirn nicht?",
    "Wer hat das Rad erfunden?", "Wer ist der Präsident von Brasilien?", "Wer bist du?",
    "Wer hat gestern gewonnen?", "Wer hilft mir beim Umzug meiner Oma?",
    "Welche Farbe steht mir?", "Welche Sprache spricht man in Brasilien?",
    "Welcher Tag ist heute?", "Welches Buch soll ich lesen?", "Welche Tiere leben im Moor?",
    "Wohin fahren wir im Sommer?", "Woher kommt der Mond?", "Womit füttert man Igel?",
    "Kann ich einen Witz hören?", "Kann ich Pilze aus dem Wald essen?", "Kannst du singen?",
    "Können Fische schlafen?", "Kann man den Mars besuchen?",
    "Können Sie mir ein Gedicht schreiben?",
    "Darf ich den Hund mit in die Kirche nehmen?", "Darf man im See baden?",
    "Muss ich zum Arzt gehen?", "Muss man Reis waschen?", "Soll ich mich entschuldigen?",
    "Gibt es Leben auf dem Mond?", "Gibt es morgen Regen?", "Gibt es hier einen Park?",
    "Habt ihr den Film gesehen?", "Haben Sie Haustiere?", "Hast du Hunger?",
    "Ist der Wal ein Fisch?", "Ist es gesund, spät zu essen?", "Ist heute ein Feiertag?",
    "Sind Tomaten Gemüse?", "Bist du ein Mensch?", "Magst du Musik?",
    "Ich möchte Gitarre spielen lernen.", "Ich möchte nach Japan auswandern.",
    "Ich brauche ein Rezept für Linsensuppe.", "Ich brauche Hilfe bei den Hausaufgaben.",
    "Ich habe eine Frage zur Bibel.", "Ich habe meinen Hund verloren.",
    "Ich habe keine Lust zu arbeiten.", "Ich will abnehmen.", "Ich bin verliebt.",
    "Ich kann meine Brille nicht finden.", "Ich weiß nicht, was ich tun soll.",
    "Mein Nachbar ist zu laut.", "Mein Auto springt nicht an.", "Meine Katze frisst nicht.",
    "Unser Lehrer ist krank.", "Bitte erzähl mir eine Geschichte.", "Bitte übersetze diesen Satz.",
    "Erkläre mir die Relativitätstheorie.", "Zeig mir Bilder von Delfinen.",
    "Schreib mir einen Liebesbrief.", "Rezept für Apfelkuchen", "Ergebnisse der Bundesliga",
    "Lottozahlen vom Samstag", "Hauptstadt von Australien", "Horoskop für heute",
  ]

  private static let english = [
    "What will the weather be like tomorrow?", "What is the capital of Peru?", "How old are you?",
    "How tall is Mount Everest?", "How long does a turtle live?", "How far is it to Rome?",
    "How many legs does a spider have?", "How much does an elephant weigh?", "What time is it?",
    "How do you boil an egg?", "How can I sleep better?", "How can I learn the piano?",
    "How do I learn to swim?", "How do I get a stain out of my sofa?",
    "How do I get rid of hiccups?", "How do I tell my mother?", "How long should a cake bake?",
    "How did the match end?", "How are you?", "How do I find a good dentist?",
    "How do I get to the station?", "How does a volcano work?",
    "How often should plants be watered?",
    "How do you spell rhythm?", "What is the meaning of life?", "What does this dream mean?",
    "What can I cook today?", "What helps against a headache?", "What is on at the cinema tonight?",
    "What do you think of football?", "What should I wear?", "What do I have to see in Paris?",
    "What happens when we dream?", "What is the difference between east and west?",
    "What do I need for pancakes?", "What are you doing?", "What is thank you in Finnish?",
    "What's new?", "Where is Iceland?", "Where is the station?", "Where can I eat well here?",
    "Where can I find nice shells?", "Where do you live?", "Where did I leave my umbrella?",
    "Where do they make the best coffee?", "Where did the dinosaurs go?", "When is Easter?",
    "When does the sun set?", "When is the next bus?", "When did Shakespeare live?",
    "When should I plant tomatoes?", "When do babies get teeth?", "Why is the sky blue?",
    "Why do cats sleep so much?", "Why are you so slow?", "Why can't I fall asleep?",
    "Why is my brain not working?", "Who invented the wheel?", "Who is the president of Brazil?",
    "Who are you?", "Who won yesterday?", "Who can help my grandmother move?",
    "Which colour suits me?", "Which language do they speak in Brazil?", "What day is it today?",
    "Which book should I read?", "Which animals live on the moor?",
    "Where are we going this summer?", "Where does the moon come from?",
    "Can I hear a joke?", "Can I eat mushrooms from the woods?", "Can you sing?",
    "Can fish sleep?", "Can people visit Mars?", "Could you write me a poem?",
    "May I take the dog to church?", "Am I allowed to swim in the lake?",
    "Do I have to see a doctor?", "Do I need to wash rice?", "Should I apologise?",
    "Is there life on the moon?", "Will there be rain tomorrow?", "Is there a park around here?",
    "Have you seen the film?", "Do you have any pets?", "Are you hungry?", "Is a whale a fish?",
    "Is it healthy to eat late?", "Is today a holiday?", "Are tomatoes vegetables?",
    "Are you human?", "Do you like music?", "I want to learn the guitar.",
    "I would like to emigrate to Japan.", "I need a recipe for lentil soup.",
    "I need help with my homework.", "I have a question about the Bible.", "I have lost my dog.",
    "I don't feel like working.", "I want to lose weight.", "I am in love.",
    "I can't find my glasses.", "I don't know what to do.", "My neighbour is too loud.",
    "My car won't start.", "My cat does not eat.", "Our teacher is ill.",
    "Please tell me a story.", "Please translate this sentence.",
    "Explain the theory of relativity to me.", "Show me pictures of dolphins.",
    "Write me a love letter.", "Recipe for apple pie", "Football results",
    "Lottery numbers on Saturday", "Capital of Australia", "Horoscope for today",
  ]
}
