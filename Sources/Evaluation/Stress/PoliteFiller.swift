/// What people write around a question.
struct PoliteFiller {
  let before: [String]
  let after: [String]

  static let german = PoliteFiller(
    before: [
      "Guten Tag, ich hätte da mal eine Frage: ", "Hallo liebes Team, ",
      "Sehr geehrte Damen und Herren,\n\n", "Hi, sorry für die Störung, aber ",
      "Moin, könnten Sie mir bitte kurz weiterhelfen? ", "Grüß Gott, ich wollte nur mal wissen: ",
    ],
    after: [
      " Vielen Dank im Voraus!", "\n\nMit freundlichen Grüßen\nK. Beispiel", " Danke schon mal :)",
      " Ich freue mich auf Ihre Antwort. LG", "\n\nBeste Grüße und einen schönen Tag noch",
      " Danke!",
    ])

  static let english = PoliteFiller(
    before: [
      "Good morning, I just have a quick question: ", "Hi there, ", "Dear Sir or Madam,\n\n",
      "Hello, sorry to bother you, but ", "Hey team, could you please help me out? ",
      "Hi, I was just wondering: ",
    ],
    after: [
      " Thanks in advance!", "\n\nKind regards,\nK. Example", " Thank you so much :)",
      " Looking forward to hearing from you.", "\n\nBest wishes and have a nice day", " Cheers!",
    ])
}
