import JSON
import Knowledge
import Retrieval
import Storage

/// The entries of one view: their days of validity in columns, their texts
/// decoded when they are needed.
package struct EntryStore: Sendable {
  private let validFrom: Column<Int32>
  private let validUntil: Column<Int32>
  private let starts: BlockColumn<UInt64>
  private let arena: BlockColumn<UInt8>
  /// Digests of the entries, see `EntryMemory`.
  let digests: BlockColumn<ContentDigest>
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
    starts = try section.blockColumn(count: validFrom.count + 1)
    arena = try section.blockColumn()
    digests = try section.blockColumn(count: validFrom.count)
    allValid = (validFrom.max() ?? .min, validUntil.min() ?? .max)
    let ends = (try starts.element(0), try starts.element(validFrom.count))
    guard ends == (0, UInt64(arena.count)) else {
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

  /// The first and last day around one on which the same entries are valid; nil
  /// where that never changes.
  ///
  /// - Complexity: O(entries).
  package func stableDays(around day: Int32) -> (first: Int32?, last: Int32?) {
    var first: Int32?
    var last: Int32?
    func change(on start: Int32) {
      if start <= day {
        first = max(first ?? start, start)
      } else {
        last = min(last ?? (start - 1), start - 1)
      }
    }
    for entry in 0..<count {
      if validFrom[entry] > .min { change(on: validFrom[entry]) }
      if validUntil[entry] < .max { change(on: validUntil[entry] + 1) }
    }
    return (first, last)
  }

  /// An entry with its texts.
  ///
  /// - Throws: `StorageError.damaged` where the stored text is not what `section` writes.
  /// - Complexity: O(length of the entry).
  package func entry(_ number: Int) throws(StorageError) -> StoredEntry {
    let bytes = try self.bytes(number)
    do {
      return try StoredEntry(JSONCursor(JSONReader.parse(bytes, limits: .file)))
    } catch {
      throw .damaged(path: path, part: "entry \(number): \(error.message)")
    }
  }

  /// The stored form of an entry.
  private func bytes(_ number: Int) throws(StorageError) -> [UInt8] {
    let range = try starts.list(number)
    // A slice of the column would be copied byte by byte.
    return try arena.withElements(range) {
      Array(UnsafeBufferPointer(start: $0, count: range.count))
    }
  }

  /// Writes the entries of a view in their order.
  ///
  /// - Parameter memory: what an older index has of them.
  /// - Throws: `StorageError.damaged` where the older index is.
  package static func section(_ entries: [Entry], memory: EntryMemory? = nil)
    throws(StorageError) -> SectionBuilder
  {
    var section = SectionBuilder()
    section.append(entries.map { Int32(clamping: $0.validFrom?.daysSince1970 ?? Int(Int32.min)) })
    section.append(entries.map { Int32(clamping: $0.validUntil?.daysSince1970 ?? Int(Int32.max)) })
    var starts: [UInt64] = [0]
    var arena: [UInt8] = []
    for (number, entry) in entries.enumerated() {
      if let memory, let place = memory.places[number] {
        arena += try memory.view.entries.bytes(place)
      } else {
        var json = JSONWriter(style: .compact)
        StoredEntry(entry).write(to: &json)
        arena += json.bytes
      }
      starts.append(UInt64(arena.count))
    }
    section.append(starts)
    section.append(arena)
    section.append(memory?.digests ?? entries.map(EntryMemory.digest))
    return section
  }
}
