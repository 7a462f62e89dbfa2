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

  /// The index with another section of the version, or none.
  private func index(_ version: SectionBuilder?) throws -> KnowledgeIndex {
    let file = try KnowledgeIndex(bytes: Self.built).file
    var writer = IndexFileWriter()
    let changed = SectionKind.analysis.id(0)
    for (id, _) in file.sections where id != changed {
      writer.add(id, try file.copy(of: id, name: "test"))
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
}
