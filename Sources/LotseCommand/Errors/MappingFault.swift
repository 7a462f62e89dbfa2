import Foundation

/// A file that was cut short in place while it was mapped: the index, as a rule.
///
/// No code can go on where a page is gone, and none can be asked whether it will be; so the
/// process ends, with one sentence instead of a trace of the program.
enum MappingFault {
  /// Has the process end with that sentence where the system says that a page is gone.
  static func report() {
    signal(SIGBUS) { _ in
      // Nothing that takes memory or a lock may be called here.
      let sentence: StaticString = """
        lotse: a file, the index most likely, was cut short while it was read; put a whole one in \
        its place by renaming, as `lotse build` does, and start again.

        """
      _ = write(STDERR_FILENO, sentence.utf8Start, sentence.utf8CodeUnitCount)
      _exit(ExitCode.inputOutput.rawValue)
    }
  }
}
