import SeededRandom
import Storage
import Testing

@Suite struct MutationTests {
  /// Bit flips, cuts, splices and repetitions: refused, or what is read is what was written.
  @Test func mutatedFilesAreRefusedOrReadAsBefore() throws {
    let whole = Sample.file()
    let content = try Sample.content(IndexFileReader(bytes: whole))
    var random = SplitMix64(seed: 2_026)
    var opened = 0
    for round in 0..<2_000 {
      var bytes = whole
      let kind = random.integer(0...4)
      switch kind {
      case 0:
        for _ in 0..<random.integer(1...4) {
          bytes[random.integer(0...bytes.count - 1)] ^= 1 << UInt8(random.integer(0...7))
        }
      case 1: bytes.removeLast(random.integer(1...bytes.count))
      case 2:
        let start = random.integer(0...bytes.count - 1)
        bytes.removeSubrange(start..<min(bytes.count, start + random.integer(1...200)))
      case 3:
        let start = random.integer(0...bytes.count - 1)
        let end = random.integer(start...bytes.count)
        bytes.insert(contentsOf: whole[start..<end], at: random.integer(0...bytes.count))
      default:
        let start = random.integer(0...bytes.count - 1)
        for index in start..<min(bytes.count, start + random.integer(1...64)) {
          bytes[index] = UInt8(random.integer(0...255))
        }
      }
      do throws(StorageError) {
        let reader = try IndexFileReader(bytes: bytes)
        let read = try Sample.content(reader)
        opened += 1
        #expect(read == content, "round \(round)")
      } catch {
        #expect(error.message.contains("`lotse build`"), "round \(round)")
      }
    }
    // Copying nothing somewhere, or bytes over their like, changes nothing.
    #expect(opened < 100, "\(opened) of 2000")
  }

  /// Every bit of the file, and every length it can be cut to.
  @Test func everyBitAndEveryCut() throws {
    let whole = Sample.file()
    let isRead = { (bytes: [UInt8]) in
      (try? Sample.content(IndexFileReader(bytes: bytes))) != nil
    }
    #expect(isRead(whole))
    var bytes = whole
    for bit in 0..<whole.count * 8 {
      bytes[bit / 8] ^= 1 << (bit % 8)
      #expect(!isRead(bytes), "bit \(bit)")
      bytes[bit / 8] ^= 1 << (bit % 8)
    }
    for length in 0..<whole.count { #expect(!isRead(Array(whole[..<length])), "\(length) bytes") }
  }

  /// The same with checksums made right again: nothing may crash, whatever it reads.
  @Test func sealedMutationsNeverCrash() throws {
    let whole = Sample.file()
    var random = SplitMix64(seed: 4)
    for _ in 0..<2_000 {
      var bytes = whole
      for _ in 0..<random.integer(1...3) {
        let place =
          random.integer(0...3) == 0
          ? random.integer(12...whole.count - 1)
          : random.integer(FileLayout(whole).table.lowerBound...whole.count - 1)
        bytes[place] = UInt8(random.integer(0...255))
      }
      FileLayout.seal(&bytes)
      guard let reader = try? IndexFileReader(bytes: bytes) else { continue }
      _ = try? Sample.content(reader)
    }
  }
}
