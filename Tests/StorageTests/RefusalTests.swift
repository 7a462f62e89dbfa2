import Foundation
import Storage
import Testing

/// Every way in which a file is refused, with the sentence that people read.
@Suite struct RefusalTests {
  private func refusal(_ bytes: [UInt8]) -> StorageError? {
    do throws(StorageError) {
      _ = try IndexFileReader(bytes: bytes, name: "a.lotse")
      return nil
    } catch {
      return error
    }
  }

  private func expect(
    _ error: StorageError?, _ english: String, _ german: String,
    _ location: SourceLocation = #_sourceLocation
  ) {
    #expect(error?.message == english, sourceLocation: location)
    #expect(error?.germanMessage == german, sourceLocation: location)
  }

  private func damaged(
    _ error: StorageError?, _ part: String, _ location: SourceLocation = #_sourceLocation
  ) {
    expect(
      error, "a.lotse: the index is damaged (\(part)); run `lotse build` again.",
      "a.lotse: Der Index ist beschädigt (\(part)); rufen Sie `lotse build` erneut auf.", location)
  }

  @Test func missing() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("none.lotse")
    do throws(StorageError) {
      _ = try IndexFileReader(path: path)
      Issue.record("a missing file was opened")
    } catch {
      expect(
        error, "\(path): no such index; build one with `lotse build`.",
        "\(path): Diesen Index gibt es nicht; legen Sie ihn mit `lotse build` an.")
    }
  }

  @Test func folderInsteadOfFile() throws {
    let folder = try TemporaryFolder()
    do throws(StorageError) {
      _ = try IndexFileReader(path: folder.path)
      Issue.record("a folder was opened")
    } catch {
      expect(
        error,
        "\(folder.path): cannot open (not a regular file); check the path, rights and free space.",
        "\(folder.path): Fehler beim Zugriff (open: not a regular file); prüfen Sie Pfad, Rechte und freien Platz."
      )
    }
  }

  @Test(
    arguments: [
      [], Array("LOTSEIDX".utf8), Array(repeating: 0, count: 4_096),
      Array("# Versand\n\nEine Datei von jemand anderem, lang genug für einen Kopf.".utf8),
    ] as [[UInt8]])
  func foreign(bytes: [UInt8]) throws {
    let english = "a.lotse: this is not a Lotse index; name the file that `lotse build` wrote."
    let german =
      "a.lotse: Das ist kein Lotse-Index; nennen Sie die Datei, die `lotse build` schrieb."
    expect(refusal(bytes), english, german)
    let folder = try TemporaryFolder()
    let path = folder.file("a.lotse")
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    #expect(throws: StorageError.foreign(path: path)) { _ = try IndexFileReader(path: path) }
  }

  @Test(arguments: [0, 1, 2, 77] as [UInt32])
  func otherVersion(version: UInt32) {
    var bytes = Sample.file()
    FileLayout.set(&bytes, 8, 4, UInt64(version))
    for isSealed in [false, true] {
      if isSealed { FileLayout.seal(&bytes) }
      expect(
        refusal(bytes),
        "a.lotse: index format \(version), but this program reads format 6; run `lotse build` again.",
        "a.lotse: Indexformat \(version), dieses Programm liest Format 6; rufen Sie `lotse build` erneut auf."
      )
    }
  }

  @Test(arguments: [-1, -64, -200, 1, 64])
  func cutOrAddedTo(by change: Int) {
    let whole = Sample.file()
    let bytes =
      change < 0 ? Array(whole.dropLast(-change)) : whole + [UInt8](repeating: 0, count: change)
    expect(
      refusal(bytes),
      "a.lotse: the file has \(bytes.count) bytes instead of \(whole.count), so it was cut or added to; run `lotse build` again.",
      "a.lotse: Die Datei hat \(bytes.count) statt \(whole.count) Bytes, ist also abgeschnitten oder verlängert; rufen Sie `lotse build` erneut auf."
    )
  }

  /// Every single byte of the file, and what is said of it.
  @Test func everyByteIsChecked() throws {
    let whole = Sample.file()
    let layout = FileLayout(whole)
    for index in whole.indices {
      var bytes = whole
      bytes[index] ^= 0x40
      let error = refusal(bytes)
      let section = layout.entries.first { ($0.offset..<$0.offset + $0.length).contains(index) }
      let tables = layout.entries.first {
        ($0.columns.lowerBound..<$0.blocks.upperBound).contains(index)
      }
      if index < 8 {
        #expect(error == .foreign(path: "a.lotse"))
      } else if index < 12 {
        guard case .version = error else {
          Issue.record("byte \(index): \(String(describing: error))")
          continue
        }
      } else if index < 64 {
        damaged(error, "header")
      } else if layout.table.contains(index) {
        damaged(error, "section table")
      } else if let tables {
        damaged(error, "tables of section \(tables.kind) of view \(tables.view)")
      } else if let section {
        #expect(error == nil, "sections are not read at opening")
        let reader = try IndexFileReader(bytes: bytes, name: "a.lotse")
        do throws(StorageError) {
          try reader.checkAllBlocks()
          Issue.record("byte \(index) was not checked")
        } catch {
          damaged(
            error,
            "section \(section.kind) of view \(section.view), block 0: its checksum differs")
        }
      } else {
        Issue.record("byte \(index) is nobody's")
      }
    }
  }

  /// Files whose checksums are right and whose numbers are not.
  @Test func sealedContradictions() throws {
    let whole = Sample.file()
    let layout = FileLayout(whole)
    func altered(_ seal: FileLayout.Seal = .table, _ change: (inout [UInt8]) -> Void)
      -> StorageError?
    {
      var bytes = whole
      change(&bytes)
      FileLayout.seal(&bytes, seal)
      return refusal(bytes)
    }
    let first = layout.entries[0].place
    let second = layout.entries[1].place
    damaged(altered { FileLayout.set(&$0, 12, 4, 0xFFFF_FFFF) }, "section table")
    damaged(altered { FileLayout.set(&$0, 12, 4, 2) }, "tables of section 1 of view 0")
    for place in [first + 8, first + 16, first + 24, second + 16] {
      damaged(altered { FileLayout.set(&$0, place, 8, .max) }, "section table")
      damaged(altered { FileLayout.set(&$0, place, 8, .max / 16 + 1) }, "section table")
    }
    damaged(altered { FileLayout.set(&$0, first + 16, 8, UInt64(whole.count)) }, "section table")
    // Sections neither overlap nor leave gaps, and begin where registers can be read.
    for change in [64, 4] as [UInt64] {
      damaged(
        altered { FileLayout.set(&$0, second + 8, 8, UInt64(layout.entries[1].offset) + change) },
        "section table")
    }
    // Two sections of one name.
    damaged(
      altered {
        FileLayout.set(&$0, second, 4, UInt64(layout.entries[0].kind))
        FileLayout.set(&$0, second + 4, 4, UInt64(layout.entries[0].view))
      }, "section table")
    for offset in [0, 60, 65, UInt64(whole.count) + 64, .max] as [UInt64] {
      damaged(altered(.header) { FileLayout.set(&$0, 24, 8, offset) }, "header")
    }
    let error = altered(.header) { FileLayout.set(&$0, 16, 8, .max) }
    #expect(
      error == .truncated(path: "a.lotse", expected: .max, found: UInt64(whole.count)))
  }

  @Test func columnsThatAreNotWhatIsWanted() throws {
    let reader = try IndexFileReader(bytes: Sample.file(), name: "a.lotse")
    func failure(_ body: (inout SectionReader) throws -> Void) -> StorageError? {
      do {
        var section = try reader.section(.init(kind: 1, view: 0), name: "words")
        try body(&section)
        return nil
      } catch {
        return error as? StorageError
      }
    }
    damaged(
      failure { _ = try $0.column(of: UInt32.self) }, "section words: a column has another type")
    damaged(
      failure { _ = try $0.column(of: UInt8.self, count: 3) },
      "section words: two columns differ in length")
    damaged(
      failure {
        _ = try $0.column(of: UInt8.self)
        _ = try $0.column(of: UInt32.self)
        _ = try $0.column(of: UInt8.self)
      }, "section words: a column is missing")
    do throws(StorageError) {
      _ = try reader.section(.init(kind: 3, view: 0), name: "grams")
    } catch {
      damaged(error, "section grams is missing")
    }
  }

  /// Columns that say more or less than their section holds.
  @Test(
    arguments: [
      (17, "a column is cut"), (1_000, "a column is cut"), (.max, "a column is cut"),
      (.max / 4 + 2, "a column is cut"), (0, "columns do not fill it"),
    ] as [(UInt64, String)])
  func columnsThatDoNotFitTheirSection(count: UInt64, detail: String) throws {
    var bytes = Sample.file()
    let words = FileLayout(bytes).entries[0].columns.lowerBound + 16
    FileLayout.set(&bytes, words + 8, 8, count)
    FileLayout.seal(&bytes, .sections)
    damaged(refusal(bytes), "section 1 of view 0: \(detail)")
  }

  @Test func otherSentences() {
    let error = StorageError.inputOutput(
      path: "/x/a.lotse", operation: "sync", reason: "No space left on device")
    expect(
      error,
      "/x/a.lotse: cannot sync (No space left on device); check the path, rights and free space.",
      "/x/a.lotse: Fehler beim Zugriff (sync: No space left on device); prüfen Sie Pfad, Rechte und freien Platz."
    )
    expect(
      StorageError.tooLarge(part: "terms over 4 GiB"),
      "The index would be too large (terms over 4 GiB); split the knowledge base.",
      "Der Index würde zu groß (terms over 4 GiB); teilen Sie die Wissensbasis.")
  }
}
