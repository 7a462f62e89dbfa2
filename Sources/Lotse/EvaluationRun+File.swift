import JSON

extension EvaluationRun {
  /// The run file: one line for every question of both splits, in the order of their file, but
  /// for what is sealed for a certificate.
  ///
  /// ```json
  /// {"id":"q7","ranked":["lieferzeit","versandkosten"],"confidence":0.912345,"decision":"answer"}
  /// ```
  ///
  /// Confidence is what the built index says. With labels that has been fitted
  /// on the questions of the calibration split.
  package func file() -> [UInt8] {
    var writer = JSONWriter()
    for result in results where !sealed.contains(result.id) {
      writer.object { object in
        object.member("id", result.id)
        object.member("ranked", result.ranked)
        object.member("confidence", decimal: result.confidence, places: 6)
        object.member("decision", result.decision)
      }
      writer.endLine()
    }
    return writer.bytes
  }
}
