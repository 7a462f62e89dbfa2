/// One form for the spellings of units, currencies and months.
enum Units {
  /// The one form of a unit written beside a number ("h", "std", "€"), or nil.
  static func canonical(_ word: ArraySlice<UInt8>) -> [UInt8]? {
    guard word.count <= longest else { return nil }
    return table[Array(word)]
  }

  /// The month's number (1…12) of a German or English name, also shortened.
  static func month(_ word: ArraySlice<UInt8>) -> Int? {
    guard word.count >= 3, word.count <= 9 else { return nil }
    return months[Array(word)]
  }

  private static let table: [[UInt8]: [UInt8]] = {
    let forms: [String: [String]] = [
      "euro": ["€", "eur", "euro", "euros"], "cent": ["ct", "cent", "cents"],
      "dollar": ["$", "usd", "dollar", "dollars"], "pfund": ["£", "gbp"],
      "prozent": ["%", "prozent", "percent"],
      "stund": ["h", "std", "stunde", "stunden", "hour", "hours"],
      "minut": ["min", "minute", "minuten", "minutes"],
      "sekund": ["sek", "sec", "sekunde", "sekunden", "second", "seconds"],
      "kg": ["kg", "kilo", "kilogramm"], "gramm": ["g", "gramm"],
      "km": ["km", "kilometer"], "cm": ["cm", "zentimeter"], "mm": ["mm"], "meter": ["m", "meter"],
      "zoll": ["zoll", "inch"], "liter": ["l", "liter"], "kwh": ["kwh", "kilowattstunden"],
      "kw": ["kw", "kilowatt"], "gb": ["gb", "gigabyte"], "tb": ["tb", "terabyte"],
      "mb": ["mb", "megabyte"], "uhr": ["uhr"],
    ]
    var table: [[UInt8]: [UInt8]] = [:]
    for (canonical, spellings) in forms {
      for spelling in spellings { table[Array(spelling.utf8)] = Array(canonical.utf8) }
    }
    return table
  }()

  /// Most bytes of a spelling, so that long words are not looked up.
  private static let longest = table.keys.map(\.count).max() ?? 0

  private static let months: [[UInt8]: Int] = {
    let names: [[String]] = [
      ["januar", "jan", "january", "jänner"], ["februar", "feb", "february"],
      ["märz", "maerz", "mär", "march", "mar"], ["april", "apr"], ["mai", "may"],
      ["juni", "jun", "june"], ["juli", "jul", "july"], ["august", "aug"],
      ["september", "sep", "sept"], ["oktober", "okt", "october", "oct"],
      ["november", "nov"], ["dezember", "dez", "december", "dec"],
    ]
    var months: [[UInt8]: Int] = [:]
    for (index, spellings) in names.enumerated() {
      for spelling in spellings { months[Array(spelling.utf8)] = index + 1 }
    }
    return months
  }()
}
