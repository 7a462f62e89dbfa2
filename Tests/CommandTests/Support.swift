import Foundation
import JSON
import Testing

/// Runs the built `lotse`, apart from the settings of whoever runs the tests.
struct Lotse {
  /// What a run left behind.
  struct Outcome {
    var code: Int32
    var bytes: [UInt8]
    var errors: String
    var output: String { String(decoding: bytes, as: UTF8.self) }
  }

  /// The built program: beside the test bundle.
  static let binary: URL = {
    let bundle = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    let beside = [bundle, Bundle.main.bundleURL, URL(fileURLWithPath: CommandLine.arguments[0])]
      .map { $0.deletingLastPathComponent().appendingPathComponent("lotse") }
    let built = beside + [repository.appendingPathComponent(".build/debug/lotse")]
    return built.first { FileManager.default.isExecutableFile(atPath: $0.path) } ?? built[0]
  }()

  static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  static let repository = tests.deletingLastPathComponent().deletingLastPathComponent()

  /// A folder of sources beside the tests.
  static func fixture(_ name: String) -> String {
    tests.appendingPathComponent("Fixtures/\(name)").path
  }

  /// The program with its environment, where it is to run.
  static func process(
    _ arguments: [String], in folder: String? = nil, environment: [String: String] = [:]
  ) -> Process {
    let process = Process()
    process.executableURL = binary
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder ?? scratch.path)
    var variables = [
      "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "HOME": scratch.path,
      "XDG_CACHE_HOME": scratch.path + "/cache",
    ]
    for name in ["LD_LIBRARY_PATH", "LD_PRELOAD"] {
      variables[name] = ProcessInfo.processInfo.environment[name]
    }
    process.environment = variables.merging(environment) { $1 }
    return process
  }

  /// Runs the program to its end.
  @discardableResult
  static func run(
    _ arguments: [String], in folder: String? = nil, input: [UInt8] = [],
    environment: [String: String] = [:]
  ) throws -> Outcome {
    let process = process(arguments, in: folder, environment: environment)
    // Files instead of pipes: none fills up while another is read.
    let place = try TemporaryFolder()
    defer { withExtendedLifetime(place) {} }
    let files = try ["in", "out", "err"].map { name in
      let path = place.path + "/" + name
      try Data(name == "in" ? input : []).write(to: URL(fileURLWithPath: path))
      return try FileHandle(forUpdating: URL(fileURLWithPath: path))
    }
    process.standardInput = files[0]
    process.standardOutput = files[1]
    process.standardError = files[2]
    try process.run()
    process.waitUntilExit()
    return Outcome(
      code: process.terminationReason == .exit ? process.terminationStatus : -1,
      bytes: [UInt8](FileManager.default.contents(atPath: place.path + "/out") ?? Data()),
      errors: String(
        decoding: FileManager.default.contents(atPath: place.path + "/err") ?? Data(),
        as: UTF8.self))
  }

  /// A folder in which no knowledge base lies.
  private static let scratchFolder = try? TemporaryFolder()
  static var scratch: URL { URL(fileURLWithPath: scratchFolder?.path ?? "/tmp") }

  /// The shop's knowledge base with its index, built once; tests only read it.
  static let shop: Shop = {
    let folder = (try? TemporaryFolder(copyOf: "laden")) ?? Shop.missing
    let outcome = try? run(["build", folder.path])
    if outcome?.code != 0 { Issue.record("The fixture was not built: \(outcome?.errors ?? "")") }
    return Shop(folder: folder)
  }()
}

extension Lotse {
  /// The index of `corpus/onlineshop`, built once; tests only read it.
  static var onlineShop: String? { builtOnlineShop?.path }

  private static let builtOnlineShop: (folder: TemporaryFolder, path: String)? = {
    guard let folder = try? TemporaryFolder() else { return nil }
    let path = folder.path + "/shop.lotse"
    let corpus = repository.appendingPathComponent("corpus/onlineshop").path
    let outcome = try? run(["build", corpus, "-o", path])
    if outcome?.code != 0 { Issue.record("The shop was not built: \(outcome?.errors ?? "")") }
    return (folder, path)
  }()
}

/// A built knowledge base.
struct Shop {
  let folder: TemporaryFolder
  var path: String { folder.path }
  var index: String { folder.path + "/.lotse/index.lotse" }

  fileprivate static var missing: TemporaryFolder { TemporaryFolder(existing: "/nonexistent") }
}

/// A folder that goes away with its value.
final class TemporaryFolder: Sendable {
  let path: String
  private let isOurs: Bool

  init() throws {
    path = NSTemporaryDirectory() + "lotse-" + UUID().uuidString
    isOurs = true
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  /// A copy of a fixture.
  init(copyOf fixture: String) throws {
    path = NSTemporaryDirectory() + "lotse-" + UUID().uuidString
    isOurs = true
    try FileManager.default.copyItem(atPath: Lotse.fixture(fixture), toPath: path)
  }

  init(existing path: String) {
    self.path = path
    isOurs = false
  }

  deinit {
    if isOurs { try? FileManager.default.removeItem(atPath: path) }
  }

  /// Writes a file into the folder.
  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path + "/" + name))
  }

  /// A knowledge base of two entries, quickly built.
  static func small() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(smallBase, to: "kb.md")
    return folder
  }

  static let smallBase = """
    ---
    language: de
    audience: customer
    ---
    # Laden

    ## Wann haben Sie geöffnet?
    <!-- id: zeiten -->

    - Öffnungszeiten

    Wir haben von 9 bis 18 Uhr geöffnet.

    ## Wo kann ich parken?
    <!-- id: parken -->

    - Parkplatz

    Sie parken im Hof.

    """
}

/// Parses a result as JSON.
func json(_ outcome: Lotse.Outcome, _ location: SourceLocation = #_sourceLocation) throws
  -> JSONValue
{
  #expect(outcome.output.hasSuffix("\n"), sourceLocation: location)
  return try JSONReader.parse(outcome.bytes, limits: .file)
}
