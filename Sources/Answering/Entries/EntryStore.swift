import JSON
import Knowledge
import Retrieval
import Storage

/// The entries of one view: their days of validity in columns, their texts
/// decoded when they are needed.
package struct EntryStore: Sendable {
  private let validFrom: Column<Int32>
  private let validUntil: Column<Int32>
  private let starts: Column<UInt64>
  private let arena: Column<UInt8>
  private let path: String

  /// The first and last day on which all entries are valid; the other way round where none is.
  private let allValid: (from: Int32, until: Int32)

  /// Number of entries.
  package var count: Int { validFrom.count }

  /// Reads what `section` wrote.
  package init(_ file: IndexFileReader, view: UInt32) throws(StorageError) {
    var section = try file.section(
      SectionKind.entries.id(view), name: SectionKind.entries.name)
    path = file.path
    validFrom = try section.column()
    validUntil = try section.column(count: validFrom.count)
    starts = try section.column(count: validFrom.count + 1)
    arena = try section.column()
    allValid = (validFrom.max() ?? .min, validUntil.min() ?? .max)
    for entry in 0..<validFrom.count where starts[entry] > starts[entry + 1] {
      throw section.damaged("entries are out of order")
    }
    guard starts[0] == 0, starts[validFrom.count] == UInt64(arena.count) else {
      throw section.damaged("entries do not fill their text")
    }
  }

  /// Whether an entry is valid on a day, given as days since 1970.
  @inline(__always)
  package func isValid(_ entry: Int, onDay day: Int32) -> Bool {
    validFrom[entry] <= day && day <= validUntil[entry]
  }

  /// Whether all entries are valid on a day.
  package func areAllValid(onDay day: Int32) -> Bool {
    allValid.from <= day && day <= allValid.until
  }

  /// An entry with its texts.
  ///
  /// - Throws: `StorageError.damaged` where the stored text is not what `section` writes.
  /// - Complexity: O(length of the entry).
  package func entry(_ number: Int) throws(StorageError) -> StoredEntry {
    let start = Int(starts[number])
    let count = Int(starts[number + 1]) - start
    // A slice of the column would be copied byte by byte.
    let bytes = arena.withElements { Array(UnsafeBufferPointer(start: $0 + start, count: count)) }
    do {
      return try StoredEntry(JSONCursor(JSONReader.parse(bytes, limits: .file)))
    } catch {
      throw .damaged(path: path, part: "entry \(number): \(error.message)")
    }
  }

  /// Writes the entries of a view in their order.
  package static func section(_ entries: [Entry]) -> SectionBuilder {
    var section = SectionBuilder()
    section.append(entries.map { Int32(clamping: $0.validFrom?.daysSince1970 ?? Int(Int32.min)) })
    section.append(entries.map { Int32(clamping: $0.validUntil?.daysSince1970 ?? Int(Int32.max)) })
    var starts: [UInt64] = [0]
    var json = JSONWriter(style: .compact)
    for entry in entries {
      StoredEntry(entry).write(to: &json)
      starts.append(UInt64(json.bytes.count))
    }
    section.append(starts)
    section.append(json.bytes)
    return section
  }
}
