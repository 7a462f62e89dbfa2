import Answering
import Retrieval
import Storage
import Testing

/// An index that another version of text analysis made is known as such, and still answered from.
@Suite struct OutdatedIndexTests {
  private static let built: [UInt8] = {
    var options = IndexBuilder.Options()
    options.calibration = .universal
    return (try? IndexBuilder.build(Company.whole, options: options)) ?? []
  }()

  /// The index with another section of the version, or none, and with another's answers.
  private func index(_ version: SectionBuilder?, answers: KnowledgeIndex? = nil) throws
    -> KnowledgeIndex
  {
    let file = try KnowledgeIndex(bytes: Self.built).file
    var writer = IndexFileWriter()
    let changed = SectionKind.analysis.id(0)
    for (id, _) in file.sections where id != changed {
      let source = id.kind == SectionKind.answers.rawValue ? answers?.file ?? file : file
      writer.add(id, try source.copy(of: id, name: "test"))
    }
    if let version { writer.add(changed, version) }
    return try KnowledgeIndex(bytes: writer.bytes())
  }

  private func version(_ numbers: [UInt64]) -> SectionBuilder {
    var section = SectionBuilder()
    section.append(numbers)
    return section
  }

  @Test func aBuildIsOfThisVersion() throws {
    #expect(try !KnowledgeIndex(bytes: Self.built).isOutdated)
    #expect(try !index(AnalysisVersion.section()).isOutdated)
  }

  @Test func othersAreOutdated() throws {
    for section in [nil, version([]), version([0]), version([RetrievalParameters.version, 1])] {
      let old = try index(section)
      #expect(old.isOutdated)
      var responder = Responder(old)
      #expect(try responder.reply(to: request("Wie lange dauert der Versand?")).text != nil)
    }
  }

  /// Another version may have read answers otherwise: nothing of them is taken over.
  @Test func aBuildTakesNothingOver() throws {
    var options = IndexBuilder.Options()
    options.calibration = .universal
    let others = Company.whole.entries.map { entry in
      var entry = entry
      for place in entry.translations.indices { entry.translations[place].answer += " Anders." }
      return entry
    }
    let other = try KnowledgeIndex(
      bytes: IndexBuilder.build(Company.whole.replacing(entries: others), options: options))
    options.previous = try index(version([0]), answers: other)
    #expect(try IndexBuilder.build(Company.whole, options: options) == Self.built)
    // That it would be seen: of an index of this version it is taken over.
    options.previous = try index(AnalysisVersion.section(), answers: other)
    #expect(try IndexBuilder.build(Company.whole, options: options) != Self.built)
  }
}
