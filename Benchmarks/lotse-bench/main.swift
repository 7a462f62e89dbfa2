import Foundation

do {
  exit(try BenchmarkCommand.run(Array(CommandLine.arguments.dropFirst())))
} catch {
  FileHandle.standardError.write(Data("lotse-bench: \(error)\n".utf8))
  if case BenchmarkError.usage = error { exit(64) }
  exit(70)
}
