import Foundation

do {
  exit(try BenchmarkCommand.run(Array(CommandLine.arguments.dropFirst())))
} catch let help as HelpWanted {
  print("usage: lotse-bench \(help.usage)\nEvery command takes --seed N, --json and --help.")
  exit(0)
} catch {
  FileHandle.standardError.write(Data("lotse-bench: \(error)\n".utf8))
  if case BenchmarkError.usage = error { exit(64) }
  exit(70)
}
