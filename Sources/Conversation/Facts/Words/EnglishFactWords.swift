/// The English words that mean something for facts.
enum EnglishFactWords {
  /// Words by their sense; the first sense of a word counts.
  static let list: [(FactWord, String)] =
    days + times + amounts + labels + speech + numbers

  private static let days: [(FactWord, String)] = [
    (.day(0), "today tonight"), (.day(1), "tomorrow tmrw tommorow tomorow"),
    (.day(-1), "yesterday"),
    (.weekday(1), "monday"), (.weekday(2), "tuesday"), (.weekday(3), "wednesday"),
    (.weekday(4), "thursday"), (.weekday(5), "friday"), (.weekday(6), "saturday"),
    (.weekday(7), "sunday"),
    (.shortWeekday(1), "mon"), (.shortWeekday(2), "tue tues"), (.shortWeekday(3), "wed"),
    (.shortWeekday(4), "thu thur thurs"), (.shortWeekday(5), "fri"), (.shortWeekday(6), "sat"),
    (.shortWeekday(7), "sun"),
    (.month(1), "january jan"), (.month(2), "february feb"), (.month(3), "march mar"),
    (.month(4), "april apr"), (.month(5), "may"), (.month(6), "june jun"),
    (.month(7), "july jul"), (.month(8), "august aug"), (.month(9), "september sept sep"),
    (.month(10), "october oct"), (.month(11), "november nov"), (.month(12), "december dec"),
    (.days, "day days"), (.weeks, "week weeks"), (.months, "month months"),
    (.fortnight, "fortnight"), (.year, "year years"),
    (.next, "next"), (.coming, "coming upcoming following"), (.this, "this"),
    (.last, "last previous"),
    (.beginning, "beginning start early"), (.middle, "middle mid"), (.end, "end late"),
    (.dayPreposition(.open), "on the dated date"), (.dayPreposition(.past), "since from"),
    (.dayPreposition(.future), "by until till before starting"),
    (.within, "in"), (.ago, "ago"), (.of, "of"), (.every, "every each"),
  ]

  private static let times: [(FactWord, String)] = [
    (.half, "half"), (.quarter, "quarter"), (.before, "to"), (.after, "past after"),
    (.timePreposition, "at around about"),
    (.morning, "morning mornings"), (.noon, "noon midday lunchtime"),
    (.afternoon, "afternoon afternoons"), (.evening, "evening evenings"), (.night, "night"),
    (.midnight, "midnight"), (.beforeNoonMark, "am"), (.afterNoonMark, "pm"),
    (.minutes, "minutes min mins minute"), (.hours, "hour hours hrs"),
    (.and, "and or"), (.hourMark, "h"), (.oclock, "oclock"),
  ]

  private static let amounts: [(FactWord, String)] = [
    (.currency(.euro), "euro euros eur"), (.currency(.pound), "gbp pounds pound sterling quid"),
    (.currency(.dollar), "usd dollars dollar bucks"), (.currency(.franc), "chf francs franc"),
    (.hundredths(.euro), "cent cents"), (.hundredths(.pound), "pence"),
    (.thousand, "thousand"), (.million, "million millions"),
    (.kilowattHours, "kwh"), (.cubicMetres, "m3 cbm"),
    (
      .unit,
      """
      km kilometres kilometers miles metres meters cm mm kg g grams litres liters l ml kw watts mb gb \
      tb mbit percent degrees points pages steps people customers times seconds words items parcels \
      packages households units pcs volts hz mhz ghz lines orders inch inches
      """
    ),
  ]

  private static let labels: [(FactWord, String)] = [
    (
      .telephoneLabel,
      "telephone phone tel mobile cell cellphone landline whatsapp fax extension ph phonenumber"
    ),
    (.weakTelephoneLabel, "call callback ring reach reached reachable contact calling called"),
    (.postcodeLabel, "postcode postcodes zip zipcode postal"),
    (.ibanLabel, "iban account"), (.cardLabel, "card visa mastercard amex creditcard"),
    (.readingLabel, "reading readings ht nt"),
    (
      .consumption,
      "consumption usage consumed consume consuming used use uses annually yearly average averages generated"
    ),
    (.meter, "meter"),
    (.reads, "reads shows read showing display stands showed displays displayed says"),
    (.numberLabel, "number no nr numbers id code ref reference"),
    (
      .numbered,
      """
      invoice customer contract order parcel shipment tracking item ticket case file repair voucher \
      policy claim serial member membership return delivery bill tax transaction document passport \
      pin
      """
    ),
    (.placePreposition, "in from address near live"),
  ]

  private static let speech: [(FactWord, String)] = [
    (
      .function,
      """
      i we you he she it they please thanks thank but is was can could when how what where why also \
      not still my your our there then here hello hi with for that if because now has have had will \
      would should do does did and or still no nothing
      """
    ),
    (
      .pastVerb,
      """
      was were had got came bought sent did didn went paid told said wrote received ordered arrived \
      called moved hasn haven never
      """
    ),
    (.future, "will would can could should may might must want need"),
    (.salutation, "mr mrs ms miss mister"), (.title, "dr prof professor doctor"),
    (.closing, "regards sincerely cheers faithfully"),
  ]

  private static let numbers: [(FactWord, String)] = [
    (.one, "a an one"), (.number(2), "two couple"), (.number(3), "three"), (.number(4), "four"),
    (.number(5), "five"), (.number(6), "six"), (.number(7), "seven"), (.number(8), "eight"),
    (.number(9), "nine"), (.number(10), "ten"), (.number(11), "eleven"), (.number(12), "twelve"),
    (.number(13), "thirteen"), (.number(14), "fourteen"), (.number(15), "fifteen"),
    (.number(16), "sixteen"), (.number(17), "seventeen"), (.number(18), "eighteen"),
    (.number(19), "nineteen"), (.number(20), "twenty"), (.number(30), "thirty"),
    (.number(40), "forty fourty"), (.number(50), "fifty"), (.number(60), "sixty"),
    (.number(70), "seventy"), (.number(80), "eighty"), (.number(90), "ninety"),
    (.hundred, "hundred"),
    (.ordinal(1), "first"), (.ordinal(2), "second"), (.ordinal(3), "third"),
    (.ordinal(4), "fourth"), (.ordinal(5), "fifth"), (.ordinal(6), "sixth"),
    (.ordinal(7), "seventh"), (.ordinal(8), "eighth"), (.ordinal(9), "ninth"),
    (.ordinal(10), "tenth"), (.ordinal(11), "eleventh"), (.ordinal(12), "twelfth"),
    (.ordinal(13), "thirteenth"), (.ordinal(14), "fourteenth"), (.ordinal(15), "fifteenth"),
    (.ordinal(16), "sixteenth"), (.ordinal(17), "seventeenth"), (.ordinal(18), "eighteenth"),
    (.ordinal(19), "nineteenth"), (.ordinal(20), "twentieth"), (.ordinal(30), "thirtieth"),
    (.ordinalEnding, "st nd rd th"),
  ]
}
