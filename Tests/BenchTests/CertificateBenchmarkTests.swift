import Testing

/// A short run of the simulation of certificates.
@Suite(.serialized)
struct CertificateBenchmarkTests {
  @Test func certificatesHoldOnAShippedBase() throws {
    let folder = #filePath.replacing("/Tests/BenchTests/CertificateBenchmarkTests.swift", with: "")
    let run = try BenchmarkRun([
      "certificates", folder + "/corpus/versicherung", "--samples", "200", "--sizes", "300",
    ])
    #expect(run.code == 0, "\(run.output)")
    #expect(run["samples"] == 200)
    #expect(run["limit"] == 15)
  }
}
