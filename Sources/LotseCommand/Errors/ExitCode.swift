/// The exit codes, as in sysexits.
enum ExitCode: Int32 {
  /// The command did what it is for.
  case success = 0
  /// The check found something.
  case findings = 1
  /// The command was typed wrongly (EX_USAGE).
  case usage = 64
  /// What was read is not as it must be (EX_DATAERR).
  case data = 65
  /// What was to be read is not there (EX_NOINPUT).
  case noInput = 66
  /// The program itself failed (EX_SOFTWARE).
  case `internal` = 70
  /// Reading or writing failed (EX_IOERR).
  case inputOutput = 74
}
