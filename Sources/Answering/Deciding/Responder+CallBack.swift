import Conversation
import Knowledge

/// The call back that is offered while a human is due: wishes for it, with their time, and refusals.
extension Responder {
  /// A wish for the call back that was offered, or a no to it; either is noted until a human comes.
  ///
  /// A bare yes or no is one to what was said last, words that name a call also later. A wish without
  /// a number asks for it; a day or time in it is noted for the human. A no leaves the human due. Who
  /// asks when is told when somebody is there.
  mutating func callBack(
    _ act: DialogueAct, _ request: Request, _ record: inout ConversationRecord
  ) -> TurnReading? {
    guard record.state.isWaiting, record.state.phase == .open else { return nil }
    if Consent(of: request.question).asksWhenCalled {
      return said(.smallTalk, .greeting, request)
    }
    guard RepeatRequest.kind(of: request.question) != .doubt else { return nil }
    let (contacts, time, consent) = callWords(request, record)
    let isOffered = Self.callBackOffers.contains { hasOffered($0, record) }
    let isNo = isOffered && act == .no || consent.refusesCall
    let isYes = isOffered && (act == .yes || consent.verdict == .yes && consent.rest.isEmpty)
    let namesTime = isOffered && time != nil && consent.isAroundCall
    guard isNo || isYes || namesTime || consent.wishesCall,
      isOffered || consent.refusesCall || wasCallBackOffered(record)
    else { return nil }
    let isNew = note(contacts, &record)
    note(isNo ? .declined : .wanted, at: time, &record)
    var reading = said(.acknowledged, .callbackDeclined, request)
    reading.hasNews = isNew
    if isNo { return reading }
    reading.before = time == nil ? nil : .callbackTime
    guard let number = record.telephone ?? request.profile.telephone else {
      reading.turn = .smallTalk
      reading.say = .callback
      return reading
    }
    reading.say = .callbackWanted
    reading.sayValues = ["number": number]
    return reading
  }

  /// Notes a wish for a human that is one for a call, with its time: it is fulfilled when one is there.
  mutating func noteCallWish(_ request: Request, _ record: inout ConversationRecord) {
    guard record.state.phase == .open else { return }
    let (contacts, time, consent) = callWords(request, record)
    guard consent.wishesCall else { return }
    _ = note(contacts, &record)
    note(.wanted, at: time, &record)
  }

  /// What words about a call hold: how and when the customer can be reached, and what else they say.
  private mutating func callWords(_ request: Request, _ record: ConversationRecord)
    -> (contacts: [Fact], time: String?, consent: Consent)
  {
    let source = TurnReader.Source(request.question, record.language, now: request.now)
    let (contacts, wish) = messages.contacts(in: source)
    let (time, rest) = messages.wishedTime(
      in: TurnReader.Source(wish, record.language, now: request.now))
    return (contacts, time, Consent(of: rest))
  }

  private func note(_ wish: CallBackWish, at time: String?, _ record: inout ConversationRecord) {
    let turn = record.count + 1
    record.note(KnownFact(name: CallBackWish.noteName, value: wish.rawValue, turn: turn))
    guard wish == .wanted, let time else { return }
    record.note(KnownFact(name: CallBackWish.timeName, value: time, turn: turn))
  }

  /// The texts that offer a call back.
  private static let callBackOffers: [PolicyText] = [
    .callback, .callbackKnown, .callbackNoted, .callbackWanted,
  ]

  /// Whether a call back was offered in any turn that is held.
  private func wasCallBackOffered(_ record: ConversationRecord) -> Bool {
    record.turns.contains { turn in
      turn.text.map { text in Self.callBackOffers.contains { holds(text, $0) } } ?? false
    }
  }

  /// How the customer can be reached, given while the conversation waits for a human.
  mutating func contact(
    _ act: DialogueAct, _ request: Request, _ record: inout ConversationRecord,
    _ assessment: Assessment
  ) -> TurnReading? {
    guard record.state.isWaiting, record.state.phase == .open, act == .matter,
      !assessment.isSure
    else { return nil }
    let source = TurnReader.Source(request.question, record.language, now: request.now)
    let (contacts, rest) = messages.contacts(in: source)
    guard let fact = contacts.first(where: { $0.kind == .telephone }) ?? contacts.first,
      Self.wordCount(of: rest) <= Self.fewBeside
    else { return nil }
    let isNew = note(contacts, &record)
    let text: PolicyText =
      switch (fact.kind, record.callBack) {
      case (.telephone, .wanted): .callbackWanted
      // Who refuses calls gives a number for something else.
      case (.telephone, _): record.refusesCalls ? .valueNoted : .callbackNoted
      default: .contactNoted
      }
    var reading = said(.acknowledged, text, request)
    reading.sayValues = [fact.kind == .telephone ? "number" : "address": fact.value]
    reading.hasNews = isNew
    return reading
  }
}
